//! `csv`: the records as tables, one file a kind.

use super::Format;
use super::tables::ALL;
use crate::error::Result;
use crate::link::Corpus;
use crate::output::Outputs;

pub(super) const FORMAT: Format = Format {
    name: "csv",
    about: "Tables for spreadsheets, one file for each kind of record; `import csv` reads them back.",
    add,
};

fn add<'a>(corpus: &'a Corpus, _: Option<&'a str>, outputs: &mut Outputs<'a>) -> Result<()> {
    for table in ALL {
        outputs.add(table.file(), Box::new(move || table.write(corpus)))?;
    }
    Ok(())
}
