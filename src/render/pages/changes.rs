//! What changed from one state of the site to another, in a reader's words: between two editions, or since the newest.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::compare::changes::{Changes, Class, Fate, FieldChange, RecordChange, Step};
use crate::edition::Header;
use crate::error::Result;
use crate::link::Corpus;
use crate::model::{
    ControlledList, Entry, EventStatus, Id, Kind, Modality, NegotiationState, PositionKind, PositionVoice, Record,
    Rendering, ResponseKind, Source, Stance, Strength, Voice,
};
use crate::output::Outputs;
use crate::render::differences::in_one;
use crate::render::edition::{anchor, named, pair_address};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::locale::{Locale, capital};
use crate::render::parts::{Safe, Words, plain};
use crate::render::templates::Page;
use crate::render::{Known, Renderer, address, folder_of};

/// One of the two states.
pub struct Side<'a> {
    /// Its records.
    pub corpus: &'a Corpus,
    /// The edition; none for today's state.
    pub edition: Option<Known<'a>>,
}

/// Two states and what differs between them.
pub struct Pair<'a> {
    /// The first.
    pub from: Side<'a>,
    /// The second.
    pub to: Side<'a>,
    /// What became of the records of the first.
    pub changes: Changes,
}

/// The folder of the changes from one state to another, below the root of the site.
pub fn pair_folder(from: &str, to: &str) -> String {
    pair_address(from, to)
}

/// The name of today's state in addresses.
const TODAY: &str = "today";

#[derive(Serialize)]
struct ChangesPage<'a> {
    frame: Frame<'a>,
    note: Option<String>,
    corrects: Option<String>,
    summary: String,
    by: Vec<Concerned>,
    settings: Vec<LineView>,
    sections: Vec<Section>,
    typographic: Vec<RecordLink>,
    /// Whether the comparison is replaced when the next edition comes.
    passing: bool,
}

/// The changes that concern parties, or issues.
#[derive(Serialize)]
struct Concerned {
    label: &'static str,
    rows: Vec<ConcernedRow>,
}

#[derive(Serialize)]
struct ConcernedRow {
    name: String,
    records: Vec<RecordLink>,
}

#[derive(Serialize, Clone)]
struct RecordLink {
    href: String,
    title: String,
    fate: &'static str,
}

#[derive(Serialize)]
struct Section {
    id: &'static str,
    title: &'static str,
    help: &'static str,
    records: Vec<RecordView>,
}

#[derive(Serialize)]
struct RecordView {
    id: String,
    title: String,
    kind: String,
    fate: &'static str,
    /// Its page in the second state.
    href: Option<String>,
    /// Its page in the first.
    was: Option<String>,
    /// Whether a party stands elsewhere, or a status is another.
    #[serde(skip)]
    moved: bool,
    lines: Vec<LineView>,
}

/// A value that is not as it was.
#[derive(Serialize)]
struct LineView {
    what: String,
    /// For a provision of a text, what became of it.
    verdict: String,
    /// Both wordings in one, with what is gone and what is new marked.
    words: Safe,
}

impl Page for ChangesPage<'_> {
    const TEMPLATE: &'static str = "changes.html";
}

#[derive(Serialize)]
struct Comparisons<'a> {
    frame: Frame<'a>,
    rows: Vec<Words<'a>>,
    hrefs: Vec<String>,
}

impl Page for Comparisons<'_> {
    const TEMPLATE: &'static str = "comparisons.html";
}

/// The list of all comparisons of editions.
pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    let Some(editions) = renderer.editions.as_ref().filter(|e| !e.of_last && !e.known.is_empty()) else {
        return Ok(());
    };
    frame::add(renderer, outputs, "changes/", move || {
        let headers: Vec<&Header> = editions.known.iter().map(|known| known.header).collect();
        let pairs = pairs(headers.len());
        let name = |place: usize| headers.get(place).map_or("today", |header| header.id.as_str());
        let words = pairs.iter().map(|(from, to)| Words {
            text: format!("From {} to {}", name(*from), if *to < headers.len() { name(*to) } else { "today’s state" })
                .into(),
            lang: None,
            dir: None,
        });
        Ok(Comparisons {
            frame: renderer.frame(About {
                address: "changes/".to_owned(),
                section: "about",
                kicker: "Index".to_owned(),
                heading: plain("What changed, from edition to edition"),
                standfirst: Some(plain("Record by record, in words. Each edition against the one before it, each against the newest, and the newest against today’s state.")),
                docket: vec![Docket::new("Comparisons", pairs.len().to_string())],
            }),
            rows: words.collect(),
            hrefs: pairs.iter().map(|(from, to)| renderer.up.to_owned() + &address::link(&pair_address(name(*from), name(*to)))).collect(),
        })
    })
}

/// The comparisons of a site with so many editions, by their places: neighbours, each against the newest, and the newest
/// against what comes after it, today's state. The newest come first.
pub fn pairs(editions: usize) -> Vec<(usize, usize)> {
    let Some(newest) = editions.checked_sub(1) else { return Vec::new() };
    let neighbours = (0..newest).rev().map(|place| (place, place + 1));
    let against_newest = (0..newest.saturating_sub(1)).rev().map(|place| (place, newest));
    std::iter::once((newest, editions)).chain(neighbours).chain(against_newest).collect()
}

impl<'a> Side<'a> {
    fn name(&self) -> &str {
        self.edition.map_or(TODAY, |known| known.header.id.as_str())
    }

    fn words(&self, locale: &Locale) -> String {
        self.edition
            .map_or_else(|| "today’s state".to_owned(), |known| format!("edition {}", named(locale, known.header)))
    }

    fn record(&self, kind: Kind, id: &Id) -> Option<&'a Record> {
        self.corpus.number(kind, id).map(|number| self.corpus.record(number))
    }

    /// The page of a record in this state, below the root of the site.
    fn link(&self, number: Option<usize>) -> Option<String> {
        let record = self.corpus.record(number?);
        let address = address::of_record(record);
        match &self.edition {
            Some(known) => known.built.then(|| address::link(&format!("{}{address}", folder_of(known.header)))),
            None => Some(address::link(&address)),
        }
    }
}

impl Renderer<'_> {
    /// Adds the page that shows what changed from one state to another.
    ///
    /// # Errors
    /// When the address is taken.
    pub fn add_pair<'r>(&'r self, pair: &'r Pair<'_>, passing: bool, outputs: &mut Outputs<'r>) -> Result<()> {
        let address = pair_address(pair.from.name(), pair.to.name());
        frame::add(self, outputs, &address.clone(), move || Ok(page(self, pair, passing, &address)))
    }
}

fn page<'a>(renderer: &Renderer<'a>, pair: &Pair<'_>, passing: bool, address: &str) -> ChangesPage<'a> {
    let changes = &pair.changes;
    let (typographic, other): (Vec<_>, Vec<_>) = changes.records.iter().partition(|record| record.is_typographic());
    let header = pair.to.edition.map(|known| known.header);
    let heading =
        format!("What changed from {} to {}", pair.from.words(&renderer.locale), pair.to.words(&renderer.locale));
    let section = |of: &(&'static str, &'static str, &'static str, &[Kind])| {
        let (id, title, help, kinds) = *of;
        let records = other.iter().filter(|record| kinds.contains(&record.kind));
        let mut records: Vec<RecordView> = records.map(|record| record_view(&renderer.locale, pair, record)).collect();
        // What moved comes before what is told otherwise, and that before what is only new or gone.
        records.sort_by_key(|record| (record.lines.is_empty(), !record.moved));
        Section { id, title, help, records }
    };
    ChangesPage {
        frame: renderer.frame(About {
            address: address.to_owned(),
            section: "about",
            kicker: "Changes".to_owned(),
            heading: Words { text: heading.into(), lang: None, dir: None },
            standfirst: None,
            docket: vec![
                Docket::new("From", pair.from.words(&renderer.locale)),
                Docket::new("To", pair.to.words(&renderer.locale)),
            ],
        }),
        note: header.map(|header| header.note.clone()),
        corrects: header.and_then(|header| header.corrects.clone()),
        summary: summary(changes),
        by: [("Party", Kind::Party), ("Issue", Kind::Issue)].map(|(label, kind)| concerned(pair, label, kind)).into(),
        settings: changes.site.iter().map(|field| line(&renderer.locale, field, &BTreeMap::new())).collect(),
        sections: SECTIONS.iter().map(section).filter(|section| !section.records.is_empty()).collect(),
        typographic: typographic.into_iter().map(link).collect(),
        passing,
    }
}

/// What the page is divided into: id, title, what it is about, kinds of record.
const SECTIONS: [(&str, &str, &str, &[Kind]); 6] = [
    ("positions", "Positions", "Those that moved come first.", &[Kind::Position]),
    ("statements", "Statements", "With what each party says of them.", &[Kind::Statement]),
    (
        "agreements",
        "Agreements and their texts",
        "Clause by clause, where the words differ.",
        &[Kind::Agreement, Kind::Text],
    ),
    ("sources", "Sources", "", &[Kind::Source]),
    ("events", "Events", "", &[Kind::Event]),
    ("others", "Other records", "", &[Kind::Party, Kind::Person, Kind::Issue, Kind::Term, Kind::Briefing]),
];

/// How many records met with what, in a sentence.
fn summary(changes: &Changes) -> String {
    let summary = changes.summary();
    let counts = [
        (summary.added, "added"),
        (summary.removed, "removed"),
        (summary.renamed, "at another address"),
        (summary.changed, "changed"),
        (summary.typographic, "changed in typography only"),
    ];
    let counts: Vec<String> = counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    match (counts.is_empty(), changes.site.is_empty()) {
        (true, true) => "Nothing differs that readers see.".to_owned(),
        (true, false) => "The settings of the site differ, no record.".to_owned(),
        (false, _) => format!("Records: {}.", counts.join(", ")),
    }
}

fn fate_word(record: &RecordChange) -> &'static str {
    match record.fate {
        _ if record.withheld && record.fate == Fate::Changed => "Words withheld",
        Fate::Added => "New",
        Fate::Removed => "No longer there",
        Fate::Renamed => "Another address",
        Fate::Changed => "Changed",
    }
}

fn title(record: &RecordChange) -> String {
    record.title.clone().unwrap_or_else(|| format!("{} whose words are withheld", record.kind.words().0))
}

fn link(record: &RecordChange) -> RecordLink {
    let href = format!("#{}", anchor(record.kind.name(), record.id.as_str()));
    RecordLink { href, title: title(record), fate: fate_word(record) }
}

/// Who and what the changes concern, in the order of names.
fn concerned(pair: &Pair<'_>, label: &'static str, kind: Kind) -> Concerned {
    let row = |id: &Id| {
        let side =
            [&pair.to, &pair.from].into_iter().find_map(|side| side.record(kind, id).map(|record| (side, record)));
        let name = side.map_or(id.as_str(), |(side, record)| side.corpus.title(record, side.corpus.language()));
        let records = pair.changes.concerning(kind, id).filter(|record| !record.is_typographic()).map(link).collect();
        ConcernedRow { name: name.to_owned(), records }
    };
    let mut rows: Vec<ConcernedRow> = pair.changes.concerned(kind).into_iter().map(row).collect();
    rows.retain(|row| !row.records.is_empty());
    rows.sort_by_cached_key(|row| row.name.to_lowercase());
    Concerned { label, rows }
}

fn record_view(locale: &Locale, pair: &Pair<'_>, record: &RecordChange) -> RecordView {
    let names = names(pair, record);
    RecordView {
        id: anchor(record.kind.name(), record.id.as_str()),
        title: title(record),
        kind: record.kind.words().0.to_owned(),
        fate: fate_word(record),
        href: pair.to.link(record.to),
        was: pair.from.link(record.from),
        moved: record.fields.iter().any(is_move),
        lines: record.fields.iter().map(|field| line(locale, field, &names)).collect(),
    }
}

/// The fields that say where somebody stands, or how far something is.
const MOVES: [&str; 9] =
    ["stance", "kind", "strength", "response", "status", "stage", "level", "negotiation", "implementation"];

fn is_move(field: &FieldChange) -> bool {
    let entry = matches!(field.path.0.as_slice(), [Step::Field(name), Step::Item { .. }] if name == "history");
    entry || field.path.0.iter().any(|step| matches!(step, Step::Field(name) if MOVES.contains(&name.as_str())))
}

/// The names of the records that a record refers to, by their ids: of a source its siglum, if it has one.
fn names(pair: &Pair<'_>, record: &RecordChange) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for (side, number) in [(&pair.from, record.from), (&pair.to, record.to)] {
        let Some(number) = number else { continue };
        for reference in side.corpus.references(number) {
            if let Some(other) = side.record(reference.kind, &reference.id) {
                let siglum = other.data::<Source>().and_then(|source| source.siglum.as_ref());
                let title = side.corpus.title(other, side.corpus.language());
                let name = siglum.map_or(title.to_owned(), |siglum| format!("source {}", siglum.value));
                names.insert(reference.id.to_string(), name);
            }
        }
    }
    names
}

fn line(locale: &Locale, field: &FieldChange, names: &BTreeMap<String, String>) -> LineView {
    let name = field.path.0.iter().rev().find_map(|step| match step {
        Step::Field(name) => Some(name.as_str()),
        Step::Item { .. } | Step::Provision(_) => None,
    });
    let words = |value: &Value| value_words(name.unwrap_or_default(), value, names);
    let mut verdict: Vec<&str> = field.provision.iter().map(|change| change.in_words()).collect();
    if field.class == Class::Typographic && verdict.is_empty() {
        verdict.push("typography only");
    }
    LineView {
        what: capital(&path_words(field, names)),
        verdict: verdict.join(", "),
        words: in_one(locale, &words(&field.from), &words(&field.to)),
    }
}

/// The way to a value, with records by their titles.
fn path_words(field: &FieldChange, names: &BTreeMap<String, String>) -> String {
    let mut path = field.path.clone();
    // An item that is new or gone is told by its words, which follow.
    if let (Some(Step::Item { .. }), true) = (path.0.last(), field.from.is_null() || field.to.is_null()) {
        path.0.pop();
    }
    let path = path.words();
    path.split(", ").map(|part| names.get(part).map_or(part, String::as_str)).collect::<Vec<_>>().join(", ")
}

/// A value in words: ids of records by their titles, values of lists by their labels.
fn value_words(field: &str, value: &Value, names: &BTreeMap<String, String>) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => names.get(text).cloned().or_else(|| label(field, text)).unwrap_or_else(|| text.clone()),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => {
            let items = items.iter().map(|item| value_words(field, item, names)).filter(|words| !words.is_empty());
            items.collect::<Vec<_>>().join(", ")
        }
        Value::Object(fields) => {
            let parts = fields.iter().filter_map(|(name, value)| {
                let words = value_words(name, value, names);
                (!words.is_empty()).then(|| format!("{}: {words}", name.replace('_', " ")))
            });
            parts.collect::<Vec<_>>().join("; ")
        }
    }
}

/// The fields whose values are from lists, with the lists they can be from.
const LISTS: &[(&str, &[&[Entry]])] = &[
    ("kind", &[PositionKind::VALUES]),
    ("modality", &[Modality::VALUES]),
    ("negotiation", &[NegotiationState::VALUES]),
    ("rendering", &[Rendering::VALUES]),
    ("response", &[ResponseKind::VALUES]),
    ("stance", &[Stance::VALUES]),
    ("status", &[EventStatus::VALUES]),
    ("strength", &[Strength::VALUES]),
    ("voice", &[PositionVoice::VALUES, Voice::VALUES]),
];

fn label(field: &str, id: &str) -> Option<String> {
    let (_, lists) = LISTS.iter().find(|(name, _)| *name == field)?;
    let value = lists.iter().flat_map(|list| list.iter()).find(|value| value.id == id)?;
    Some(value.label.to_owned())
}
