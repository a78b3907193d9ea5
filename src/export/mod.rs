//! Records into the files of other programs: a format is one file here and a row in [`ALL`].
//!
//! Beside the formats stand what several of them are made of: [`tables`], the columns of every CSV file, which the
//! codebook explains and the import reads back; and `records`, every record with its links resolved.

pub(crate) mod akn;
pub(crate) mod bibtex;
pub(crate) mod csl;
mod csv;
mod datapackage;
mod json;
mod jsonl;
mod jsonld;
mod records;
pub mod tables;

use crate::error::Result;
use crate::link::Corpus;
use crate::output::Outputs;

/// A format that can be exported.
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is, in a line.
    pub about: &'static str,
    /// Adds its files, by their paths below the folder of the export.
    pub add: Add,
}

/// Adds the files of a format; with the address that the site is published at, ending in `/`, where it has one.
pub type Add = for<'a> fn(&'a Corpus, Option<&'a str>, &mut Outputs<'a>) -> Result<()>;

/// Every format that can be exported.
pub const ALL: &[Format] = &[
    akn::FORMAT,
    bibtex::FORMAT,
    csl::FORMAT,
    csv::FORMAT,
    datapackage::FORMAT,
    json::FORMAT,
    jsonl::FORMAT,
    jsonld::FORMAT,
];

/// The formats whose files stand on the site too, in `/data/`. The Data Package brings the tables with it; JSON Lines say
/// what the JSON document says and are left to the command.
pub(crate) const ON_SITE: &[Format] = &[bibtex::FORMAT, csl::FORMAT, json::FORMAT, jsonld::FORMAT, datapackage::FORMAT];
