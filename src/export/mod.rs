//! Records into the files of other programs: a format is one file here and a row in [`ALL`].

pub(crate) mod akn;

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
    pub add: for<'a> fn(&'a Corpus, &mut Outputs<'a>) -> Result<()>,
}

/// Every format that can be exported.
pub const ALL: &[Format] = &[akn::FORMAT];
