//! `data/records.json`: every record with all its fields, its address, and the records that refer to it.

use serde::Serialize;

use crate::error::{Error, Result};
use crate::model::{Common, Data, Id, Record};
use crate::output::Outputs;
use crate::render::{Renderer, address};

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    site: &'a str,
    language: &'a str,
    records: Vec<Resolved<'a>>,
}

#[derive(Serialize)]
struct Resolved<'a> {
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

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    outputs.add(
        "data/records.json",
        Box::new(|| {
            let corpus = renderer.corpus;
            let file = File {
                format: "rapporteur-records-1",
                site: renderer.text(&corpus.site().title).unwrap_or_default(),
                language: renderer.language.as_str(),
                records: corpus.records().iter().enumerate().map(|(n, r)| resolved(renderer, n, r)).collect(),
            };
            let mut bytes = serde_json::to_vec(&file).map_err(|e| Error::new("write the records as JSON", e))?;
            bytes.push(b'\n');
            Ok(bytes)
        }),
    )
}

fn resolved<'a>(renderer: &Renderer<'a>, number: usize, record: &'a Record) -> Resolved<'a> {
    let corpus = renderer.corpus;
    let name = |record: &Record| format!("{}:{}", record.kind, record.id);
    let mut refers_to: Vec<Named<'a>> = corpus
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
