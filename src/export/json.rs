//! `json`: every record with all its fields, its address and its links both ways, in one document.

use serde::Serialize;

use super::Format;
use super::records::{Resolved, resolved};
use crate::error::{Error, Result};
use crate::link::Corpus;
use crate::output::Outputs;

pub(super) const FORMAT: Format =
    Format { name: "json", about: "Every record with all its fields and its links both ways, in one document", add };

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    site: &'a str,
    language: &'a str,
    records: Vec<Resolved<'a>>,
}

fn add<'a>(corpus: &'a Corpus, _: Option<&'a str>, outputs: &mut Outputs<'a>) -> Result<()> {
    outputs.add("records.json", Box::new(move || document(corpus)))
}

fn document(corpus: &Corpus) -> Result<Vec<u8>> {
    let language = corpus.language();
    let file = File {
        format: "rapporteur-records-1",
        site: corpus.site().title.best(language, language).map_or("", |(title, _)| title),
        language: language.as_str(),
        records: (0..corpus.records().len()).map(|number| resolved(corpus, number)).collect(),
    };
    let mut bytes = serde_json::to_vec(&file).map_err(|e| Error::new("write the records as JSON", e))?;
    bytes.push(b'\n');
    Ok(bytes)
}
