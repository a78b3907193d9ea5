//! The editions and the comparisons of them: those that are not kept are given back, rendered and let go, one by one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Today;
use super::assets::Assets;
use crate::compare::changes::{Changes, Report, State, changes};
use crate::compare::revisions::{Revisions, Volume};
use crate::corpus_of;
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::edition::{Header, Restored, Withheld, path_of};
use crate::error::{Error, Result};
use crate::link::Corpus;
use crate::load;
use crate::output::Outputs;
use crate::render::{Editions, Known, Pair, Renderer, Side, folder_of, language_folders};
use crate::write::Parts;

/// The file of an edition's pages that says what it changed.
const REPORT: &str = "changes.json";

/// The records of a state.
pub(super) struct Linked {
    pub(super) corpus: Corpus,
    withheld: Vec<Withheld>,
    templates: BTreeMap<String, String>,
}

impl Linked {
    pub(super) fn of(restored: Restored) -> Result<Self> {
        let corpus = corpus_of(&restored)?;
        Ok(Self { corpus, withheld: restored.withheld, templates: restored.templates })
    }

    pub(super) fn state(&self) -> State<'_> {
        State { corpus: &self.corpus, withheld: &self.withheld }
    }
}

/// What the pages of an edition are made from.
struct Pages<'a> {
    /// The place of the edition among all of them.
    place: usize,
    own: &'a Linked,
    /// What it and those before it did.
    revisions: &'a Revisions,
    /// What it did, as data.
    report: &'a str,
}

impl Today<'_> {
    /// Adds the editions and comparisons that are not kept, and learns what each edition did.
    pub(super) fn fill_editions(
        &self,
        diagnostics: &mut Diagnostics,
        parts: &mut Parts<'_>,
        (kept, assets): (&BTreeSet<String>, &mut Assets),
        newest: &Linked,
    ) -> Result<Revisions> {
        let mut revisions = Revisions::default();
        let is_kept = |place: usize| kept.contains(&folder_of(self.header(place)));
        let is_wanted = |pair: &(usize, usize)| {
            let folder = self.pair_folder(*pair);
            self.language_folders().any(|tongue| !kept.contains(&format!("{tongue}{folder}")))
        };
        let wanted: Vec<(usize, usize)> = self.pairs().into_iter().filter(is_wanted).collect();
        let editions = self.chain.editions();
        if wanted.is_empty() && (0..editions.len()).all(is_kept) {
            for place in 0..editions.len() {
                revisions.add(self.volume(parts, place)?);
            }
            return Ok(revisions);
        }
        let renderer = Renderer::new(self.corpus, self.templates.clone(), self.options.base_url.as_deref())?;
        let needed = |place: usize| {
            let own = [place, place + 1].into_iter().any(|place| place < editions.len() && !is_kept(place));
            own || wanted.iter().any(|(from, to)| *from == place || *to == place)
        };
        let mut before: Option<Linked> = None;
        for (place, restored) in load::restore_all(self.root, self.chain).enumerate() {
            let (edition, restored) = restored?;
            if !needed(place) {
                revisions.add(self.volume(parts, place)?);
                before = None;
                continue;
            }
            let own = Linked::of(restored)?;
            let mut report = None;
            if !is_kept(place) || wanted.contains(&(place.wrapping_sub(1), place)) {
                let changed = changed(before.as_ref(), &own);
                let from = place.checked_sub(1).map_or("", |before| self.header(before).id.as_str());
                let written = Report::new(&changed, from, edition.header.id.as_str(), Some(&edition.header));
                report = Some(serde_json::to_string_pretty(&written).map_err(|e| Error::new("write the changes", e))?);
                revisions.add(Volume::from(&written));
                if let (Some(before), Some(at)) = (&before, place.checked_sub(1)) {
                    self.add_pair(parts, kept, &renderer, (at, before), (place, &own), changed)?;
                }
            } else {
                revisions.add(self.volume(parts, place)?);
            }
            let last = editions.len() - 1;
            if wanted.contains(&(place, last)) && place + 1 < last {
                let changed = changes(own.state(), newest.state());
                self.add_pair(parts, kept, &renderer, (place, &own), (last, newest), changed)?;
            }
            if let Some(report) = report.filter(|_| !is_kept(place)) {
                let pages = Pages { place, own: &own, revisions: &revisions, report: &report };
                diagnostics.extend(self.add_edition(parts, assets, &pages)?);
            }
            before = Some(own);
        }
        Ok(revisions)
    }

    /// What a kept edition did, as its own pages say it.
    fn volume(&self, parts: &Parts<'_>, place: usize) -> Result<Volume> {
        let path = format!("{}{REPORT}", folder_of(self.header(place)));
        Volume::parse(&parts.read(&path)?).map_err(|cause| Error::at("read", Path::new(&path), cause))
    }

    /// An edition as one side of a comparison.
    pub(super) fn side<'s>(&'s self, place: usize, linked: &'s Linked) -> Side<'s> {
        let tongues = language_folders(&linked.corpus, &linked.templates);
        Side { corpus: &linked.corpus, edition: Some(self.known(place)), tongues }
    }

    fn add_pair(
        &self,
        parts: &mut Parts<'_>,
        kept: &BTreeSet<String>,
        renderer: &Renderer<'_>,
        (from, old): (usize, &Linked),
        (to, new): (usize, &Linked),
        changes: Changes,
    ) -> Result<()> {
        let pair = Pair { from: self.side(from, old), to: self.side(to, new), changes };
        for (tongue, tree) in renderer.trees() {
            let folder = format!("{tongue}{}", self.pair_folder((from, to)));
            if !kept.contains(&folder) {
                let (mut outputs, mut below) = (Outputs::default(), Outputs::default());
                tree.add_pair(&pair, self.passing((from, to)), &mut outputs)?;
                below.add_below(tongue, outputs)?;
                parts.add(&folder, &below)?;
            }
        }
        Ok(())
    }

    /// Renders an edition, if it is one of those that the site shall have.
    ///
    /// An edition cannot be mended. So if the templates that it froze do not fit this program, it has the built-in theme,
    /// and that is told.
    fn add_edition(&self, parts: &mut Parts<'_>, assets: &mut Assets, pages: &Pages<'_>) -> Result<Option<Diagnostic>> {
        let Known { header, built, .. } = self.known(pages.place);
        if !built {
            return Ok(None);
        }
        let folder = folder_of(header);
        let templates = &pages.own.templates;
        let mut add = |parts: &mut Parts<'_>, templates| {
            self.render_edition(pages, templates, |outputs, files| {
                parts.add(&folder, outputs)?;
                assets.add(files)
            })
        };
        let Err(fault) = add(parts, templates) else {
            return Ok(None);
        };
        // What is the fault of the disk comes only when files are written.
        let tried = |outputs: &Outputs<'_>, _: &Outputs<'_>| outputs.try_all();
        let of_templates = !templates.is_empty() && self.render_edition(pages, templates, tried).is_err();
        if !of_templates {
            return Err(fault);
        }
        parts.give_up(&folder)?;
        add(parts, &BTreeMap::new())?;
        Ok(Some(in_builtin_theme(header, &fault)))
    }

    /// Makes the pages of an edition with these templates, and hands them on with the files that they share with others.
    fn render_edition(
        &self,
        Pages { place, own, revisions, report }: &Pages<'_>,
        templates: &BTreeMap<String, String>,
        then: impl FnOnce(&Outputs<'_>, &Outputs<'_>) -> Result<()>,
    ) -> Result<()> {
        let by = |withheld: &Withheld| {
            let edition = self.chain.find(&withheld.by).map(|place| self.header(place))?;
            Some((withheld.record.clone(), edition))
        };
        let editions = Editions {
            known: (0..=*place).map(|place| self.known(place)).collect(),
            revisions,
            of_last: true,
            withheld: own.withheld.iter().filter_map(by).collect(),
            list: None,
            embeds: BTreeSet::new(),
            tongues: Vec::new(),
            since: None,
        };
        let base_url = self.options.base_url.as_deref();
        let renderer = Renderer::new(&own.corpus, templates.clone(), base_url)?.with_editions(editions)?;
        let mut outputs = Outputs::default();
        outputs.add(REPORT, Box::new(|| Ok(report.as_bytes().to_vec())))?;
        outputs.add_below("", renderer.outputs()?)?;
        let mut part = Outputs::default();
        part.add_below(&folder_of(self.header(*place)), outputs)?;
        then(&part, &renderer.assets()?)
    }
}

/// That an edition's own templates could not be used.
fn in_builtin_theme(header: &Header, fault: &Error) -> Diagnostic {
    let place = Place::Path(path_of(&header.id));
    let message = format!(
        "the templates that the edition `{}` froze do not fit this version of the program, so its pages have the \
         built-in theme: {}",
        header.id,
        fault.cause()
    );
    Diagnostic::error("edition-templates", place, message)
        .severity(Severity::Warning)
        .help("its records are as they were published; build with the version that published it for its own theme")
}

/// What an edition did to the state before it; the first one has added all it has.
fn changed(before: Option<&Linked>, own: &Linked) -> Changes {
    match before {
        Some(before) => changes(before.state(), own.state()),
        None => changes(State { corpus: &own.corpus.without_records(), withheld: &[] }, own.state()),
    }
}
