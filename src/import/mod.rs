//! Files of other programs into records: a format is one file here and a row in [`ALL`].
//!
//! An import is a pure function from foreign files to new files of the project. What it cannot map is a diagnostic with
//! its place in the foreign file, so that nothing is lost unsaid; what lies in the project already is never changed.

mod agreement;
mod akn;
mod bibliography;
mod bibtex;
mod csl;
mod csv;
mod front_matter;
mod markdown;

use crate::content::{Content, File};
use crate::diagnostic::Diagnostics;
use crate::link::Corpus;
use crate::model::{Id, Language};

/// What is to be imported.
pub struct Request<'a> {
    /// The foreign files, as they were read.
    pub files: &'a Content,
    /// The files of the project that they go into.
    pub project: &'a Content,
    /// Its records, where they could be linked.
    pub corpus: Option<&'a Corpus>,
    /// The id of the record to make, where one is asked for.
    pub id: Option<Id>,
    /// What the files hold, for formats that do not say so themselves, such as `positions`.
    pub kind: Option<String>,
    /// The language of the files, where they do not say so themselves.
    pub language: Option<Language>,
    /// Leave out what has errors, and say so in warnings, instead of refusing the whole.
    pub skip_faulty: bool,
}

/// A format that can be imported.
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is, in a line.
    pub about: &'static str,
    /// Makes new files of the project of foreign ones. With an error among the diagnostics nothing is written.
    pub read: fn(&mut Diagnostics, &Request<'_>) -> Vec<File>,
}

/// Every format that can be imported.
pub const ALL: &[Format] = &[akn::FORMAT, bibtex::FORMAT, csl::FORMAT, csv::FORMAT, markdown::FORMAT];
