//! `json`: every record with all its fields, its address and its links both ways, in one document.

use serde::Serialize;

use super::Format;
use super::records::{resolved, streamed};
use crate::error::{Error, Result};
use crate::link::Corpus;
use crate::output::Outputs;

pub(super) const FORMAT: Format =
    Format { name: "json", about: "Every record with all its fields and its links both ways, in one document", add };

/// What the document says of itself, before its `records`.
#[derive(Serialize)]
struct Head<'a> {
    format: &'static str,
    site: &'a str,
    language: &'a str,
}

fn add<'a>(corpus: &'a Corpus, _: Option<&'a str>, outputs: &mut Outputs<'a>) -> Result<()> {
    outputs.add("records.json", Box::new(move || document(corpus)))
}

fn document(corpus: &Corpus) -> Result<Vec<u8>> {
    let language = corpus.language();
    let head = Head {
        format: "rapporteur-records-1",
        site: corpus.site().title.best(language, language).map_or("", |(title, _)| title),
        language: language.as_str(),
    };
    let records = (0..corpus.records().len()).map(|number| resolved(corpus, number));
    streamed(&head, "records", records).map_err(|e| Error::new("write the records as JSON", e))
}
