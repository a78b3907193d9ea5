//! `csv`: the records as tables, one file a kind.

use super::{Format, tables};

pub(super) const FORMAT: Format = Format {
    name: "csv",
    about: "Tables for spreadsheets, one file a kind of record; `import csv` reads them back",
    add: |corpus, _, outputs| tables::add(corpus, outputs),
};
