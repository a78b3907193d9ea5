//! Every record with all its fields, its address and its links both ways: what the JSON formats write.

use serde::Serialize;

use crate::link::Corpus;
use crate::model::{Common, Data, Id, Record};
use crate::output::address;

/// A record as other programs read it.
#[derive(Serialize)]
pub(super) struct Resolved<'a> {
    kind: &'static str,
    id: &'a Id,
    address: String,
    #[serde(flatten)]
    common: &'a Common,
    fields: &'a Data,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    /// The records that its references lead to, by their names in references, with their titles.
    refers_to: Vec<Named<'a>>,
    referred_to_by: Vec<String>,
}

#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct Named<'a> {
    record: String,
    title: &'a str,
}

/// The record with this number.
pub(super) fn resolved(corpus: &Corpus, number: usize) -> Resolved<'_> {
    let record = corpus.record(number);
    let name = |record: &Record| format!("{}:{}", record.kind, record.id);
    let mut refers_to: Vec<Named<'_>> = corpus
        .references(number)
        .filter_map(|r| corpus.number(r.kind, &r.id))
        .map(|n| corpus.record(n))
        .map(|r| Named { record: name(r), title: corpus.title(r, corpus.language()) })
        .collect();
    refers_to.sort();
    refers_to.dedup();
    let mut referred_to_by: Vec<String> =
        corpus.back_links(number).map(|(link, _)| name(corpus.record(link.from))).collect();
    referred_to_by.sort();
    referred_to_by.dedup();
    Resolved {
        kind: record.kind.name(),
        id: &record.id,
        address: address::of_record(record),
        common: &record.common,
        fields: &record.data,
        text: record.body.as_ref().map(|b| b.markdown.trim()),
        refers_to,
        referred_to_by,
    }
}

/// An object with the fields of `head` and, last, a list: its items are written one by one and let go again, so that a
/// hundred thousand records never stand in memory twice.
pub(super) fn streamed<T: Serialize>(
    head: &impl Serialize,
    list: &str,
    items: impl Iterator<Item = T>,
) -> serde_json::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec(head)?;
    bytes.pop();
    bytes.push(b',');
    serde_json::to_writer(&mut bytes, list)?;
    bytes.extend_from_slice(b":[");
    for (number, item) in items.enumerate() {
        if number > 0 {
            bytes.push(b',');
        }
        serde_json::to_writer(&mut bytes, &item)?;
    }
    bytes.extend_from_slice(b"]}\n");
    Ok(bytes)
}
