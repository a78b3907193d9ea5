//! `jsonl`: the records of the JSON document, one a line, for programs that read line by line.

use super::Format;
use super::records::resolved;
use crate::error::{Error, Result};
use crate::link::Corpus;
use crate::output::Outputs;

pub(super) const FORMAT: Format = Format { name: "jsonl", about: "The same records, one a line (JSON Lines)", add };

fn add<'a>(corpus: &'a Corpus, _: Option<&'a str>, outputs: &mut Outputs<'a>) -> Result<()> {
    outputs.add("records.jsonl", Box::new(move || lines(corpus)))
}

fn lines(corpus: &Corpus) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    for number in 0..corpus.records().len() {
        serde_json::to_writer(&mut bytes, &resolved(corpus, number))
            .map_err(|e| Error::new("write the records as JSON Lines", e))?;
        bytes.push(b'\n');
    }
    Ok(bytes)
}
