//! The line from linked records to the site: today's state at the root, every edition in a folder of its own.
//!
//! Editions that lie in the output as they were rendered are kept and not even read; the others are given back, rendered
//! and let go one after the other. So the memory of a build does not grow with the number of editions, and of its time
//! only that in which the file system is asked whether the kept files are as they were.

mod assets;
mod past;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::compare::changes::{Changes, Fate, State, changes};
use crate::compare::revisions::Revisions;
use crate::diagnostic::Diagnostics;
use crate::digest::Digest;
use crate::edition::{Chain, Edition, EditionList, Header};
use crate::error::Result;
use crate::link::Corpus;
use crate::model::Id;
use crate::output::Outputs;
use crate::render::{
    EMBED_FOLDER, Editions, Known, Pair, Renderer, Side, Since, folder_of, language_folders, pair_folder, pairs,
};
use crate::text::copies::Snapshots;
use crate::write::{self, Folder, Parts, Recall, Written};
use crate::{Options, load};
use assets::Assets;
use past::Linked;

/// Which editions a site has beside today's state.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Selection {
    /// All of them: a site to be published.
    #[default]
    All,
    /// The newest.
    Latest,
    /// One.
    One(Id),
}

impl Selection {
    fn has(&self, chain: &Chain, edition: &Edition) -> bool {
        match self {
            Self::All => true,
            Self::Latest => chain.latest().is_some_and(|latest| latest.digest == edition.digest),
            Self::One(id) => edition.header.id == *id,
        }
    }
}

/// What a build has done.
#[derive(Debug)]
pub struct Built {
    /// To the folder of the site.
    pub written: Written,
    /// How many editions were rendered.
    pub rendered: usize,
    /// How many were kept as they lie.
    pub kept: usize,
    /// What those who publish the site have to know of the editions that were rendered.
    pub diagnostics: Diagnostics,
}

/// Builds the site of today's state and of the editions in `chain`, unless all of it lies in `output` already, made from
/// the same `inputs`. With `snapshots`, today's pages say whether quotations stand in the copies of their sources.
///
/// # Errors
/// When a template is not one, an edition can no longer be read, or the folder cannot be written. The site that was there
/// is then as it was.
pub fn build_with_editions(
    root: &Path,
    mut recall: Recall,
    corpus: &Corpus,
    chain: &Chain,
    snapshots: Option<&Snapshots>,
    options: &Options,
    inputs: Option<Digest>,
) -> Result<Built> {
    let output = recall.site().to_owned();
    let selected = |edition: &&Edition| options.editions.has(chain, edition);
    let count = chain.editions().iter().filter(selected).count();
    if let Some(written) = inputs.and_then(|inputs| recall.built(inputs)) {
        return Ok(Built { written, rendered: 0, kept: count, diagnostics: Diagnostics::default() });
    }
    let templates = load::read_templates(root)?;
    let today = Today { root, corpus, chain, snapshots, options, templates: &templates };
    let keys = today.keys();
    let has_manifest = |path: &str| chain.editions().iter().any(|edition| folder_of(&edition.header) == path);
    let folder = |path: &String| Folder { path: path.clone(), has_manifest: has_manifest(path) };
    let folders: Vec<Folder> = keys.keys().map(folder).collect();
    let mut kept = BTreeSet::new();
    let mut diagnostics = Diagnostics::default();
    let (written, manifest) = write::write_parts(&output, &folders, |parts| {
        let mut assets = Assets::default();
        // Where the program cannot be read, nobody knows what would be the same.
        let before = parts.before().filter(|_| inputs.is_some());
        let mut is_kept = |part: &str, key: Digest| {
            before.is_some_and(|before| recall.has(part, key, before)) && assets.keep_of(parts, part)
        };
        kept = keys.iter().filter(|(part, key)| is_kept(part, **key)).map(|(part, _)| part.clone()).collect();
        today.fill(&mut diagnostics, parts, &kept, assets)
    })?;
    if let Some(inputs) = inputs {
        recall.keep(inputs, &keys, &manifest);
    }
    let kept = chain.editions().iter().filter(|edition| kept.contains(&folder_of(&edition.header))).count();
    Ok(Built { written, rendered: count - kept, kept, diagnostics })
}

/// Today's state, and what it stands in.
struct Today<'a> {
    root: &'a Path,
    corpus: &'a Corpus,
    chain: &'a Chain,
    /// The copies of sources. They are not handed to editions: nothing from outside may change the bytes of those.
    snapshots: Option<&'a Snapshots>,
    options: &'a Options,
    templates: &'a BTreeMap<String, String>,
}

impl<'a> Today<'a> {
    fn header(&self, place: usize) -> &'a Header {
        &self.chain.editions()[place].header
    }

    fn known(&self, place: usize) -> Known<'a> {
        let edition = &self.chain.editions()[place];
        let built = self.options.editions.has(self.chain, edition);
        Known { header: &edition.header, digest: edition.digest, built }
    }

    /// The comparisons of two editions that have a page.
    fn pairs(&self) -> Vec<(usize, usize)> {
        let editions = self.chain.editions().len();
        pairs(editions).into_iter().filter(|(_, to)| *to < editions).collect()
    }

    /// The folder of a comparison's pages in the first language.
    fn pair_folder(&self, (from, to): (usize, usize)) -> String {
        pair_folder(self.header(from).id.as_str(), self.header(to).id.as_str())
    }

    /// The folders of the languages that the site has today; that of the first is empty.
    fn language_folders(&self) -> impl Iterator<Item = String> {
        std::iter::once(String::new()).chain(language_folders(self.corpus, self.templates))
    }

    /// The parts of the site that can be kept, each with the digest of what it is made from.
    fn keys(&self) -> BTreeMap<String, Digest> {
        let program = write::program().map(|program| program.to_string()).unwrap_or_default();
        let base = format!("{program}\n{:?}\n", self.options.base_url);
        let mut keys = BTreeMap::new();
        for (place, edition) in self.chain.editions().iter().enumerate() {
            if self.options.editions.has(self.chain, edition) {
                let key = format!("{base}{}", self.digest_of(place));
                keys.insert(folder_of(&edition.header), Digest::of(key.as_bytes()));
            }
        }
        // What stands around a comparison is today's.
        let site = serde_json::to_string(self.corpus.site()).unwrap_or_default();
        let frame = format!("{base}{site}\n{:?}\n{:?}\n", self.options.editions, self.templates);
        for pair in self.pairs() {
            let key = format!("{frame}{}{}{}", self.digest_of(pair.0), self.digest_of(pair.1), self.passing(pair));
            for tongue in self.language_folders() {
                keys.insert(format!("{tongue}{}", self.pair_folder(pair)), Digest::of(key.as_bytes()));
            }
        }
        keys
    }

    /// What an edition's pages are made from: the edition, which holds those before it, and what was withheld later.
    fn digest_of(&self, place: usize) -> String {
        let editions = self.chain.editions();
        let mut list = format!("{}\n", editions[place].digest);
        for edition in editions[place + 1..].iter().filter(|edition| !edition.header.withheld.is_empty()) {
            // Writing to a string does not fail.
            let _ = writeln!(list, "withheld by {}", edition.digest);
        }
        list
    }

    /// Whether a comparison is there only until another edition comes.
    fn passing(&self, (from, to): (usize, usize)) -> bool {
        from + 1 < to || to == self.chain.editions().len()
    }

    /// Fills the site: the editions, their comparisons, then today's state.
    fn fill(
        &self,
        diagnostics: &mut Diagnostics,
        parts: &mut Parts<'_>,
        kept: &BTreeSet<String>,
        mut assets: Assets,
    ) -> Result<()> {
        for part in kept {
            parts.keep(part);
        }
        let newest = match self.chain.editions().len().checked_sub(1) {
            Some(newest) => Some(Linked::of(load::restore(self.root, self.chain, newest)?)?),
            None => None,
        };
        let revisions = match &newest {
            Some(newest) => self.fill_editions(diagnostics, parts, (kept, &mut assets), newest)?,
            None => Revisions::default(),
        };
        self.fill_root(parts, &revisions, newest.as_ref(), &assets)
    }

    /// The folders of the further languages that each edition has, of those that the site has today.
    fn tongues(&self, parts: &Parts<'_>) -> Result<Vec<BTreeSet<String>>> {
        let further = language_folders(self.corpus, self.templates);
        let of_edition = |folder: String| {
            let home = |tongue: &String| parts.has(&format!("{folder}{tongue}index.html"));
            let known = further.iter().map(|tongue| Ok(home(tongue)?.then(|| tongue.clone())));
            known.filter_map(Result::transpose).collect()
        };
        self.chain.editions().iter().map(|edition| of_edition(folder_of(&edition.header))).collect()
    }

    /// The addresses of the comparisons that an edition has alone, if its pages are in the site.
    fn embeds(&self, parts: &Parts<'_>, place: usize) -> Result<BTreeSet<String>> {
        let folder = folder_of(self.header(place));
        let files = parts.files_in(&format!("{folder}{EMBED_FOLDER}"))?;
        let address = |path: &str| Some(path.strip_prefix(&folder)?.strip_suffix("index.html")?.to_owned());
        Ok(files.files().filter_map(|file| address(file.path)).collect())
    }

    /// Adds today's state.
    fn fill_root(
        &self,
        parts: &mut Parts<'_>,
        revisions: &Revisions,
        newest: Option<&Linked>,
        assets: &Assets,
    ) -> Result<()> {
        let last = self.chain.editions().len().saturating_sub(1);
        let pair = newest.map(|newest| Pair {
            from: self.side(last, newest),
            to: Side { corpus: self.corpus, edition: None, tongues: BTreeSet::new() },
            changes: changes(newest.state(), State { corpus: self.corpus, withheld: &[] }),
        });
        let editions = Editions {
            known: (0..self.chain.editions().len()).map(|place| self.known(place)).collect(),
            revisions,
            of_last: false,
            withheld: Vec::new(),
            list: newest.map(|_| list(self.root, self.chain)).transpose()?.map(|list| list.to_json()),
            embeds: newest.map(|_| self.embeds(parts, last)).transpose()?.unwrap_or_default(),
            tongues: self.tongues(parts)?,
            since: pair.as_ref().map(|pair| since(&pair.changes)),
        };
        let base_url = self.options.base_url.as_deref();
        let renderer = Renderer::new(self.corpus, self.templates.clone(), base_url)?
            .with_editions(editions)?
            .with_snapshots(self.snapshots);
        let mut outputs = renderer.outputs()?;
        if let Some(pair) = &pair {
            for (tongue, tree) in renderer.trees() {
                let mut pages = Outputs::default();
                tree.add_pair(pair, true, &mut pages)?;
                outputs.add_below(tongue, pages)?;
            }
        }
        for (path, bytes) in &assets.0 {
            if !outputs.has(path) {
                outputs.add(path.as_str(), Box::new(|| Ok(bytes.clone())))?;
            }
        }
        parts.add("", &outputs)
    }
}

fn since(changes: &Changes) -> Since {
    let gone = changes.records.iter().filter(|record| record.fate == Fate::Removed && !record.withheld);
    Since { records: changes.records.len(), gone: gone.map(|record| (record.name(), record.title.clone())).collect() }
}

/// The list of editions, with their signatures.
///
/// # Errors
/// When a signature cannot be read.
pub(crate) fn list(root: &Path, chain: &Chain) -> Result<EditionList> {
    let mut signatures = BTreeMap::new();
    for edition in chain.editions() {
        signatures.insert(edition.header.id.clone(), load::read_signature(root, &edition.header)?);
    }
    Ok(EditionList::new(chain, |header| signatures.get(&header.id).cloned().flatten()))
}
