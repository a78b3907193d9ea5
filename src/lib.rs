#![doc = "draft"]
mod address;
pub mod check;
pub mod cli;
pub mod content;
pub mod diagnostic;
pub mod error;
pub mod link;
pub mod load;
pub mod markdown;
pub mod model;
pub mod output;

use std::path::{Path, PathBuf};

use content::Content;
use diagnostic::Diagnostics;
use error::Result;
use link::Corpus;

/// What a run is asked for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Take records marked `draft` too.
    pub drafts: bool,
    /// The folder of private copies of sources.
    pub snapshots: Option<PathBuf>,
    /// The address the site is published at, instead of the one in `content/site.yaml`.
    pub base_url: Option<String>,
}

/// The content of a project, examined: what the first three stages make of it.
pub struct Examined {
    /// The files as they were read.
    pub content: Content,
    /// The records, linked; nothing where the site has no settings.
    pub corpus: Option<Corpus>,
    /// What is wrong with them.
    pub diagnostics: Diagnostics,
}

/// Loads, links and checks the project in `root`.
///
/// # Errors
/// When the folder cannot be read. Faults of the content are in the result.
pub fn examine(root: &Path, options: &Options) -> Result<Examined> {
    let mut diagnostics = Diagnostics::default();
    let content = load::read(&mut diagnostics, root)?;
    let snapshots = options.snapshots.as_deref().map(load::read_snapshots).transpose()?;
    let loaded = load::decode(&mut diagnostics, &content);
    let corpus = link::link(&mut diagnostics, &content, loaded, link::Options { drafts: options.drafts });
    if let Some(corpus) = &corpus {
        check::check(&mut diagnostics, &content, corpus, snapshots.as_ref());
    }
    diagnostics.sort();
    Ok(Examined { content, corpus, diagnostics })
}
