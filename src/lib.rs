//! Rapporteur turns Markdown and JSON records of statements, agreements and positions into a static site that compares
//! the parties' positions and the agreements' text.
//!
//! # The line
//!
//! ```text
//! content/ ──load──▶ records ──link──▶ corpus ──check──▶ diagnostics
//!                                         │
//!                                      compare ──▶ matrices, histories, versions, collations
//!                                         │
//! templates/ ──────────────────────────render──▶ outputs ──write──▶ site/
//! ```
//!
//! Each stage is a function whose types change; the modules below stand in the order of the line, and a module imports
//! only from those above it (`tests/tidy.rs` holds that).
//!
//! - [`edition`] is what was published, frozen: files with their digests, in a chain in which no change goes unseen. Any
//!   edition is given back as files, which go through the same stages as today's.
//! - [`load`] reads the files ([`content`]) and decodes them into the records of [`model`]. One decoder serves YAML front
//!   matter and JSON; it knows the place of every key and value and finds every fault of a file.
//! - [`link`] leads every reference to its record, in fields and in prose ([`markdown`]), and gives the
//!   [`link::Corpus`]: all records, each reachable from each.
//! - [`text`] reads the words of agreements: provisions, brackets, quotations in them.
//! - [`compare`] makes the comparisons: positions of parties as a matrix, two by two, all together and over time; their
//!   conditions on each other; origins; timelines; texts provision by provision ([`text::provisions`],
//!   [`compare::versions`]); reports word by word ([`compare::collation`]); two states of a site field by field
//!   ([`compare::changes`]). Pure values that pages, data files and the command line share.
//! - [`check`] holds the corpus against rules, one a file; where a rule is about a comparison, it looks at that.
//! - `search` is the index that a reader’s browser looks words up in.
//! - [`render`] makes pages of them, with typed structs and the templates of the theme; their bytes are made when they
//!   are asked for ([`output`]).
//! - [`mod@write`] puts them on disk in two phases, so that a build that fails or is killed leaves the site whole.
//! - [`build_with_editions`] goes the way from records to site for today's state and for each edition in turn.
//!
//! Beside the line, [`import`] makes files of a project from those of other programs, and [`export`] files for other
//! programs from a corpus.
//!
//! [`cli`] is what stands around the line: arguments, messages, exit codes.
//!
//! # Invariants
//!
//! - **Two ways to fail.** A fault of the content is a [`diagnostic`]: collected, placed, with a hint, and the run goes
//!   on. A fault of the surroundings is an [`error`]: it stops the run. Nothing panics on any input.
//! - **The core never touches the world.** Only `load` and `write` open files, only `cli` prints, and there is no clock
//!   but where an edition is published, whose day is then part of it. `clippy.toml` holds that.
//! - **Same input, same bytes.** No unordered map is ever walked, no time, locale or machine path gets into the output.
//! - **No markup from records.** Everything a record says is escaped; links pass an allow-list; raw HTML in Markdown is
//!   shown as text.
//! - **A field is written once.** The structs of [`model`] are the format, the JSON Schema and the codebook; references
//!   are noted by the decoder, so that none can be forgotten.

pub mod error;
pub mod content;
pub mod digest;
pub mod diagnostic;
mod address;
pub mod model;
pub mod edition;
pub mod load;
pub mod markdown;
pub mod link;
pub mod text;
pub mod compare;
pub mod check;
mod search;
pub mod output;
pub mod export;
pub mod render;
pub mod import;
pub mod write;
mod build;
pub mod cli;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use content::Content;
use diagnostic::{Diagnostics, Format};
use digest::Digest;
use edition::{Chain, Restored, Withheld};
use error::{Error, Result};
use link::Corpus;
use render::Renderer;
use text::copies::Snapshots;
use write::Written;

pub use build::{Built, Selection, build_with_editions};

/// What a run is asked for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Take records marked `draft` too.
    pub drafts: bool,
    /// The folder of private copies of sources, instead of `content/snapshots/`.
    pub snapshots: Option<PathBuf>,
    /// Make every alteration of a quotation of an agreement's text an error, listed or not.
    pub strict_quotes: bool,
    /// The address the site is published at, instead of the one in `content/site.yaml`.
    pub base_url: Option<String>,
    /// Which editions the site has beside today's state.
    pub editions: Selection,
}

/// The content of a project, examined: what the first three stages make of it.
pub struct Examined {
    /// The files as they were read.
    pub content: Content,
    /// The records, linked; nothing where the site has no settings.
    pub corpus: Option<Corpus>,
    /// The private copies of sources, if they are at hand.
    pub snapshots: Option<Snapshots>,
    /// The editions published so far; none where anything in them was changed.
    pub editions: Chain,
    /// What is wrong with them.
    pub diagnostics: Diagnostics,
}

/// Loads, links and checks the project in `root`.
///
/// # Errors
/// When the folder cannot be read. Faults of the content are in the result.
pub fn examine(root: &Path, options: &Options) -> Result<Examined> {
    let mut diagnostics = Diagnostics::default();
    let mut content = load::read(&mut diagnostics, root)?;
    let snapshots = load::read_snapshots(root, options.snapshots.as_deref())?;
    let loaded = load::decode(&mut diagnostics, &content);
    let corpus = link::link(&mut diagnostics, &content, loaded, link::Options { drafts: options.drafts });
    if let Some(corpus) = &corpus {
        let options = check::Options { snapshots: snapshots.as_ref(), strict_quotes: options.strict_quotes };
        check::check(&mut diagnostics, &content, corpus, options);
    }
    let editions = load::read_editions(&mut diagnostics, &mut content, root)?;
    diagnostics.sort();
    Ok(Examined { content, corpus, snapshots, editions, diagnostics })
}

/// The records of an edition that was given back, linked: what its pages are made from.
///
/// References to records whose words are withheld lead nowhere.
///
/// # Errors
/// When this program can no longer read a record of the edition.
pub fn corpus_of(restored: &Restored) -> Result<Corpus> {
    let mut diagnostics = Diagnostics::default();
    let mut loaded = load::decode(&mut diagnostics, &restored.content);
    let unread = |diagnostics: &Diagnostics| {
        let told = Format::Short.print(diagnostics, &restored.content, false);
        Error::new("read the records of the edition", told.lines().next().unwrap_or_default())
            .hint("a later version of the program may read it, or the one that published it")
    };
    if !loaded.broken.is_empty() {
        return Err(unread(&diagnostics));
    }
    loaded.broken.extend(restored.withheld.iter().map(|Withheld { record, .. }| (record.kind, record.id.clone())));
    link::link(&mut diagnostics, &restored.content, loaded, link::Options::default())
        .ok_or_else(|| unread(&diagnostics))
}

impl Examined {
    /// The digest of everything that the pages are made from: records, copies of sources, editions, templates, options,
    /// and the program itself.
    ///
    /// Nothing where the program cannot be read: then every build is a whole one.
    ///
    /// # Errors
    /// When a template or a signature cannot be read.
    pub fn inputs(&self, root: &Path, options: &Options) -> Result<Option<Digest>> {
        let Some(program) = write::program() else { return Ok(None) };
        let files = self.content.files().map(|(_, file)| (file.path.as_str(), file.text.as_str()));
        let templates = load::read_templates(root)?;
        let mut list = format!("{program}\n{}\n{:?}\n{:?}\n", options.drafts, options.base_url, options.editions);
        list.push_str(&build::list(root, &self.editions)?.to_json());
        for (path, text) in files.chain(templates.iter().map(|(path, text)| (path.as_str(), text.as_str()))) {
            // Writing to a string does not fail.
            let _ = writeln!(list, "{} {path:?}", Digest::of(text.as_bytes()));
        }
        for (name, bytes) in self.snapshots.iter().flatten() {
            let _ = writeln!(list, "{} snapshot {name:?}", Digest::of(bytes));
        }
        let _ = writeln!(list, "{}", self.snapshots.is_some());
        Ok(Some(Digest::of(list.as_bytes())))
    }
}

/// Renders a corpus with the templates of the project in `root`, without any edition, and writes the site to `output`.
///
/// # Errors
/// When a template is not one, or the folder cannot be written. The site that was there is then as it was.
pub fn build(root: &Path, output: &Path, corpus: &Corpus, options: &Options) -> Result<Written> {
    let templates = load::read_templates(root)?;
    let renderer = Renderer::new(corpus, templates, options.base_url.as_deref())?;
    write::write(&renderer.outputs()?, output)
}
