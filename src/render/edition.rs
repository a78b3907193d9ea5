//! Which state of the site a page is of: the notice over it, and under it the other states of the same page.
//!
//! Pages of an edition are made from that edition and those before it, so that a new edition changes none of them: they
//! lead to no other edition, but to the list of all. What came later they learn from `editions.json`, if a script runs.

use std::collections::BTreeSet;

use serde::Serialize;

use super::frame::About;
use super::locale::{self, Locale};
use super::parts::Words;
use super::{Renderer, address};
use crate::compare::changes::{Class, Fate, is_language};
use crate::compare::revisions::{Field, Revision, Revisions, Trail};
use crate::digest::Digest;
use crate::edition::{Header, LIST_FILE, RecordName};
use crate::error::Result;
use crate::model::Record;
use crate::output::Outputs;

/// The editions that pages know of.
#[derive(Clone)]
pub struct Editions<'a> {
    /// From the first to the newest; for the pages of an edition up to this one.
    pub known: Vec<Known<'a>>,
    /// What each of them did to the records.
    pub revisions: &'a Revisions,
    /// Whether the pages are those of the last one; otherwise they are of today's state.
    pub of_last: bool,
    /// The records whose words were taken out of this state later, with the edition that says so.
    pub withheld: Vec<(RecordName, &'a Header)>,
    /// `editions.json`, for today's site.
    pub list: Option<String>,
    /// The addresses of the comparisons that the newest edition has alone, if its pages are in this site.
    pub embeds: BTreeSet<String>,
    /// The folders of the further languages that each edition has, in the order of `known`; for today's site.
    pub tongues: Vec<BTreeSet<String>>,
    /// How today's content differs from the newest edition: the number of records, and what is gone.
    pub since: Option<Since>,
}

/// An edition.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// What it says of itself.
    pub header: &'a Header,
    /// Its digest.
    pub digest: Digest,
    /// Whether its pages are in this site, so that links may lead there.
    pub built: bool,
}

/// What became of the newest edition's records until today.
#[derive(Debug, Clone, Default)]
pub struct Since {
    /// How many records are not as they are in it.
    pub records: usize,
    /// Records that it has and today's content has not, with their titles.
    pub gone: Vec<(RecordName, Option<String>)>,
}

/// Where the pages of an edition lie below the root of the site.
pub fn folder_of(header: &Header) -> String {
    format!("editions/{}/", header.id)
}

/// What stands over a page of an edition.
#[derive(Debug, Serialize)]
pub(super) struct Notice<'a> {
    id: String,
    date: String,
    corrects: Option<Words<'a>>,
    /// The way to the root of the whole site, beside the edition's own.
    outer: String,
    list: &'static str,
    /// The folder of the page's language, which newer editions may not have.
    tongue: String,
    /// The page that the script looks for in newer editions.
    page: String,
    /// The language and the digits of dates, as browsers know them too.
    locale: String,
    script: String,
}

/// What stands under a page: its other states, its history, and how to cite it.
#[derive(Debug, Serialize)]
pub(super) struct States {
    of: String,
    latest: Option<StateLink>,
    previous: Option<StateLink>,
    list: String,
    /// The editions that have the record, and those that have it not.
    editions: Vec<StateLink>,
    history: Vec<HistoryLine>,
    pub(super) cite: super::cite::Cite,
    /// Whether the page can still change.
    changing: bool,
}

/// The same page in another state.
#[derive(Debug, Clone, Serialize)]
struct StateLink {
    words: String,
    href: Option<String>,
}

/// What an edition did to the record.
#[derive(Debug, Serialize)]
struct HistoryLine {
    words: String,
    href: Option<String>,
    what: String,
}

/// The name of an edition for readers: `first, 10 March 2026`.
pub(super) fn named(locale: &Locale, header: &Header) -> String {
    locale.tell("edition-name", [("id", header.id.as_str().into()), ("date", locale.date(&header.date).into())])
}

/// What an edition did to a record, in a line.
pub(super) fn fate_words(locale: &Locale, revision: &Revision) -> String {
    let fields = |class: Class| -> Vec<&Field> { revision.fields.iter().filter(|f| f.class == class).collect() };
    let (substance, typographic) = (fields(Class::Substance), fields(Class::Typographic));
    let what = match revision.fate {
        Fate::Added => return locale.say("revision-added").to_owned(),
        Fate::Removed => return locale.say("revision-removed").to_owned(),
        Fate::Renamed => locale.say("revision-renamed"),
        Fate::Changed if revision.title.is_none() => return locale.say("revision-withheld").to_owned(),
        Fate::Changed if substance.is_empty() => locale.say("revision-typographic"),
        Fate::Changed => locale.say("revision-changed"),
    };
    let shown = if substance.is_empty() { typographic } else { substance };
    if shown.is_empty() {
        return what.to_owned();
    }
    let names: Vec<String> = shown.iter().take(MOST_FIELDS).map(|field| field_words(locale, field)).collect();
    let fields = names.join(locale.say("semicolon"));
    match shown.len().saturating_sub(MOST_FIELDS) {
        0 => locale.tell("revision-fields", [("what", what.into()), ("fields", fields.into())]),
        more => {
            locale.tell("revision-more-fields", [("what", what.into()), ("fields", fields.into()), ("n", more.into())])
        }
    }
}

/// The way to a field; the names of fields are words of the program, those of items are not.
fn field_words(locale: &Locale, field: &Field) -> String {
    let name = |part: &str| {
        let field = locale.entry("field", &part.replace(' ', "_"), (part, "")).0;
        if field == part && is_language(part) { locale.language(part) } else { field.into_owned() }
    };
    field.words.split(", ").map(name).collect::<Vec<_>>().join(locale.say("comma"))
}

/// How many fields a line names.
const MOST_FIELDS: usize = 4;

impl<'a> Editions<'a> {
    /// The newest edition that these pages know of.
    pub(super) fn last(&self) -> Option<&Known<'a>> {
        self.known.last()
    }

    /// Whether there is a list of them among these pages.
    pub(super) fn have_page(&self) -> bool {
        !self.of_last && !self.known.is_empty()
    }

    /// The edition whose pages these are.
    pub(super) fn own(&self) -> Option<&Known<'a>> {
        self.last().filter(|_| self.of_last)
    }

    /// The trail of a record by its id, or by one that it had.
    pub(super) fn trail(&self, record: &Record) -> Option<&'a Trail> {
        let mut ids = std::iter::once(&record.id).chain(record.common.aliases.iter().map(|alias| &alias.value));
        ids.find_map(|id| self.revisions.trail(record.kind, id))
    }
}

impl<'a> Renderer<'a> {
    /// The link to an address in an edition, in this language if the edition has it.
    pub(super) fn edition_link(&self, edition: usize, address: &str) -> Option<String> {
        let editions = self.editions.as_ref()?;
        let known = editions.known.get(edition).filter(|known| known.built && !editions.of_last)?;
        let has_language = editions.tongues.get(edition).is_some_and(|tongues| tongues.contains(&self.folder));
        let folder = if has_language { self.folder.as_str() } else { "" };
        Some(address::link(&format!("{}{}{folder}{address}", self.up, folder_of(known.header))))
    }

    /// Whether these are the pages of an edition.
    pub(super) fn is_edition(&self) -> bool {
        self.editions.as_ref().and_then(Editions::own).is_some()
    }

    /// The notice over a page, which is about a record or not.
    pub(super) fn notice(&self, page: &str, is_of_record: bool) -> Option<Notice<'a>> {
        let own = self.editions.as_ref()?.own()?;
        let root = address::root(page);
        Some(Notice {
            id: own.header.id.to_string(),
            date: self.locale.date(&own.header.date),
            corrects: own.header.corrects.as_deref().map(|words| self.editors(words)),
            outer: format!("{root}{}", self.way_out()),
            list: LIST_FILE,
            tongue: self.folder.clone(),
            page: address::link(if is_of_record { page } else { everywhere(page) }),
            locale: locale::tag(self.language).to_string(),
            script: self.asset(&self.script),
        })
    }

    /// What stands under a page; `record` is what it is about.
    pub(super) fn page_states(&self, about: &About<'_>, record: Option<&Record>) -> States {
        let root = address::root(&about.address);
        let cite = self.cite(&about.address, &about.heading);
        let Some(editions) = self.editions.as_ref().filter(|editions| !editions.known.is_empty()) else {
            let (latest, previous, list) = (None, None, String::new());
            let of = self.locale.say("states-none").to_owned();
            return States { of, latest, previous, list, editions: vec![], history: vec![], cite, changing: true };
        };
        let newest = editions.known.len() - 1;
        let of = if editions.of_last {
            self.locale.tell("states-of-edition", [("edition", self.edition_names[newest].as_str().into())])
        } else {
            self.locale.say("states-today").to_owned()
        };
        let outer = format!("{root}{}", self.way_out());
        let trail = record.and_then(|record| editions.trail(record));
        let at = |edition: usize| {
            let address = match (record, trail) {
                (Some(_), Some(trail)) => trail.id_in(edition).map(|id| address::of(trail.kind, id)),
                (Some(_), None) => None,
                (None, _) => Some(everywhere(&about.address).to_owned()),
            };
            let href = address.and_then(|address| self.edition_link(edition, &address));
            StateLink { words: self.edition_names[edition].clone(), href: href.map(|href| format!("{root}{href}")) }
        };
        let has = |edition: usize| record.is_none() || trail.is_some_and(|trail| trail.id_in(edition).is_some());
        let previous = (0..newest).rev().find(|edition| has(*edition));
        let all = (0..editions.known.len()).rev().filter(|_| record.is_some()).map(|edition| {
            let link = at(edition);
            if has(edition) {
                return link;
            }
            let words = self.locale.tell("states-not-in-it", [("edition", link.words.into())]);
            StateLink { words, href: None }
        });
        States {
            of,
            latest: (!editions.of_last && has(newest)).then(|| at(newest)),
            previous: previous.map(at),
            list: format!("{outer}editions/index.html"),
            editions: all.collect(),
            history: trail.map(|trail| self.history_lines(editions, trail, &root)).unwrap_or_default(),
            cite,
            changing: !editions.of_last,
        }
    }

    /// What each edition did to a record, the newest first.
    fn history_lines(&self, editions: &Editions<'_>, trail: &Trail, root: &str) -> Vec<HistoryLine> {
        let line = |revision: &Revision| {
            let known = editions.known.get(revision.edition)?;
            let before = revision.edition.checked_sub(1).map(|before| editions.known[before].header);
            let href = before.filter(|_| !editions.of_last).map(|before| {
                let page = address::link(&pair_address(before.id.as_str(), known.header.id.as_str()));
                format!("{root}{page}#{}", anchor(trail.kind.name(), revision.id.as_str()))
            });
            let words = self.edition_names[revision.edition].clone();
            Some(HistoryLine { words, href, what: fate_words(&self.locale, revision) })
        };
        trail.revisions.iter().rev().filter_map(line).collect()
    }
}

/// The name of today's state in addresses.
pub(super) const TODAY: &str = "today";

/// Where the changes from one state to another are shown.
pub(super) fn pair_address(from: &str, to: &str) -> String {
    format!("changes/{from}...{to}/")
}

/// The place of a record on a page of changes.
pub(super) fn anchor(kind: &str, id: &str) -> String {
    format!("{kind}-{}", id.replace(['/', '.'], "-"))
}

/// The page that every edition has for a page that is of no record: itself if it is one of the fixed ones, else the first.
fn everywhere(address: &str) -> &str {
    let is_fixed = address.matches('/').count() <= 1 && !["editions/", "changes/"].contains(&address);
    if is_fixed { address } else { "" }
}

/// The folder of the list of editions.
pub(super) const FOLDER: &str = "editions/";

/// Adds `editions.json` to today's site.
pub(super) fn add_list<'a>(renderer: &'a Renderer<'_>, outputs: &mut Outputs<'a>) -> Result<()> {
    match renderer.editions.as_ref().and_then(|editions| editions.list.as_ref()) {
        Some(list) => outputs.add(LIST_FILE, Box::new(|| Ok(list.clone().into_bytes()))),
        None => Ok(()),
    }
}
