//! What changed from one state of the site to another, in a reader's words: between two editions, or since the newest.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::compare::changes::{Changes, Fate, FieldChange, RecordChange, Step};
use crate::edition::Header;
use crate::error::Result;
use crate::link::Corpus;
use crate::model::{Id, Kind, Record, Source};
use crate::output::Outputs;
use crate::render::changed_fields::{LineView, Name, Names};
use crate::render::edition::{TODAY, anchor, named, pair_address};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::locale::Locale;
use crate::render::parts::{Words, plain};
use crate::render::templates::Page;
use crate::render::{Known, Renderer, address, folder_of};

/// One of the two states.
pub struct Side<'a> {
    /// Its records.
    pub corpus: &'a Corpus,
    /// The edition; none for today's state.
    pub edition: Option<Known<'a>>,
    /// The folders of its further languages.
    pub tongues: BTreeSet<String>,
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

#[derive(Serialize)]
struct ChangesPage<'a> {
    frame: Frame<'a>,
    note: Option<Words<'a>>,
    corrects: Option<Words<'a>>,
    summary: String,
    by: Vec<Concerned<'a>>,
    settings: Vec<LineView>,
    sections: Vec<Section<'a>>,
    typographic: Vec<RecordLink<'a>>,
    /// Whether the comparison is replaced when the next edition comes.
    passing: bool,
}

/// The changes that concern parties, or issues.
#[derive(Serialize)]
struct Concerned<'a> {
    id: &'static str,
    title: &'a str,
    rows: Vec<ConcernedRow<'a>>,
}

#[derive(Serialize)]
struct ConcernedRow<'a> {
    name: Words<'a>,
    records: Vec<RecordLink<'a>>,
}

#[derive(Serialize, Clone)]
struct RecordLink<'a> {
    href: String,
    title: Words<'a>,
    fate: &'a str,
}

#[derive(Serialize)]
struct Section<'a> {
    id: &'static str,
    title: &'a str,
    help: &'a str,
    records: Vec<RecordView<'a>>,
}

#[derive(Serialize)]
struct RecordView<'a> {
    id: String,
    title: Words<'a>,
    kind: &'a str,
    fate: &'a str,
    /// Its page in the second state.
    href: Option<String>,
    /// Its page in the first.
    was: Option<String>,
    /// Whether a party stands elsewhere, or a status is another.
    #[serde(skip)]
    moved: bool,
    lines: Vec<LineView>,
}

impl Page for ChangesPage<'_> {
    const TEMPLATE: &'static str = "changes.html";
}

#[derive(Serialize)]
struct Comparisons<'a> {
    frame: Frame<'a>,
    rows: Vec<String>,
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
        let locale = &renderer.locale;
        let words = pairs.iter().map(|(from, to)| {
            let second = if *to < headers.len() { name(*to) } else { locale.say("changes-today") };
            locale.tell("comparisons-from-to", [("from", name(*from).into()), ("to", second.into())])
        });
        Ok(Comparisons {
            frame: renderer.frame(About {
                address: "changes/".to_owned(),
                section: "about",
                kicker: locale.say("index-kicker").to_owned(),
                heading: plain(locale.say("comparisons-heading").to_owned()),
                standfirst: Some(plain(locale.say("comparisons-standfirst").to_owned())),
                docket: vec![Docket::new(locale.say("comparisons-kicker").to_owned(), pairs.len().to_string())],
            }),
            rows: words.collect(),
            hrefs: pairs.iter().map(|(from, to)| address::link(&pair_address(name(*from), name(*to)))).collect(),
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
        match self.edition {
            Some(known) => locale.tell("changes-edition", [("name", named(locale, known.header).into())]),
            None => locale.say("changes-today").to_owned(),
        }
    }

    /// The title of a record of this state, in the page's language if it has one.
    fn title<'r>(&self, renderer: &'r Renderer<'_>, record: &'a Record) -> Words<'r>
    where
        'a: 'r,
    {
        let title = record.common.title.best(renderer.wanted, self.corpus.language());
        let Some((words, language)) = title else { return plain(record.id.to_string()) };
        renderer.written_in(words, Some(language.as_str()))
    }

    fn record(&self, kind: Kind, id: &Id) -> Option<&'a Record> {
        self.corpus.number(kind, id).map(|number| self.corpus.record(number))
    }

    /// The page of a record in this state, below the root of the pages; in their language if this state has it.
    fn link(&self, renderer: &Renderer<'_>, number: Option<usize>) -> Option<String> {
        let record = self.corpus.record(number?);
        let address = address::of_record(record);
        let Some(known) = &self.edition else { return Some(address::link(&address)) };
        let tongue = if self.tongues.contains(&renderer.folder) { &*renderer.folder } else { "" };
        let address = format!("{}{}{tongue}{address}", renderer.up, folder_of(known.header));
        known.built.then(|| address::link(&address))
    }
}

impl Renderer<'_> {
    /// The addresses of the comparisons that stay: of each edition with the one before it.
    pub(in crate::render) fn lasting_comparisons(&self) -> Vec<String> {
        let known = self.editions.as_ref().filter(|editions| !editions.of_last).map_or(&[][..], |e| &e.known);
        let name = |known: &Known<'_>| known.header.id.to_string();
        let pairs = known.windows(2).map(|pair| pair_address(&name(&pair[0]), &name(&pair[1])));
        pairs.flat_map(|pair| self.trees().map(move |(folder, _)| format!("{folder}{pair}"))).collect()
    }

    /// Adds the page that shows what changed from one state to another, in this language.
    ///
    /// # Errors
    /// When the address is taken.
    pub fn add_pair<'r>(&'r self, pair: &'r Pair<'_>, passing: bool, outputs: &mut Outputs<'r>) -> Result<()> {
        let address = pair_address(pair.from.name(), pair.to.name());
        frame::add(self, outputs, &address.clone(), move || Ok(page(self, pair, passing, &address)))
    }
}

fn page<'a>(renderer: &'a Renderer<'_>, pair: &'a Pair<'a>, passing: bool, address: &str) -> ChangesPage<'a> {
    let locale = &renderer.locale;
    let changes = &pair.changes;
    let (typographic, other): (Vec<_>, Vec<_>) = changes.records.iter().partition(|record| record.is_typographic());
    let header = pair.to.edition.map(|known| known.header);
    let (from, to) = (pair.from.words(locale), pair.to.words(locale));
    let heading = locale.tell("changes-heading", [("from", from.as_str().into()), ("to", to.as_str().into())]);
    let section = |of: &(&'static str, &'static str, &'static str, &[Kind])| {
        let (id, title, help, kinds) = *of;
        let records = other.iter().filter(|record| kinds.contains(&record.kind));
        let mut records: Vec<RecordView<'_>> = records.map(|record| record_view(renderer, pair, record)).collect();
        // What moved comes before what is told otherwise, and that before what is only new or gone.
        records.sort_by_key(|record| (record.lines.is_empty(), !record.moved));
        let help = if help.is_empty() { help } else { locale.say(help) };
        Section { id, title: locale.say(title), help, records }
    };
    let frame = renderer.frame(About {
        address: address.to_owned(),
        section: "about",
        kicker: locale.say("changes-kicker").to_owned(),
        heading: plain(heading),
        standfirst: None,
        docket: vec![
            Docket::new(locale.say("changes-from").to_owned(), from),
            Docket::new(locale.say("changes-to").to_owned(), to),
        ],
    });
    ChangesPage {
        // An address that goes when the next edition comes is neither to be found by search nor to be cited.
        frame: if passing { frame.hidden() } else { frame },
        note: header.map(|header| renderer.editors(&header.note)),
        corrects: header.and_then(|header| header.corrects.as_deref()).map(|words| renderer.editors(words)),
        summary: summary(locale, changes),
        by: CONCERNED.map(|(id, title, kind)| concerned(renderer, pair, (id, title), kind)).into(),
        settings: renderer.changed_fields(&changes.site, &BTreeMap::new()),
        sections: SECTIONS.iter().map(section).filter(|section| !section.records.is_empty()).collect(),
        typographic: typographic.into_iter().map(|record| link(renderer, pair, record)).collect(),
        passing,
    }
}

/// What changes are gathered by: id, message, kind of record.
const CONCERNED: [(&str, &str, Kind); 2] =
    [("Party", "changes-by-party", Kind::Party), ("Issue", "changes-by-issue", Kind::Issue)];

/// What the page is divided into: id, the messages of its title and of what it is about, kinds of record.
const SECTIONS: [(&str, &str, &str, &[Kind]); 6] = [
    ("positions", "kind-positions", "changes-positions-help", &[Kind::Position]),
    ("statements", "kind-statements", "changes-statements-help", &[Kind::Statement]),
    ("agreements", "changes-agreements", "changes-agreements-help", &[Kind::Agreement, Kind::Text]),
    ("sources", "kind-sources", "", &[Kind::Source]),
    ("events", "kind-events", "", &[Kind::Event]),
    ("others", "changes-others", "", &[Kind::Party, Kind::Person, Kind::Issue, Kind::Term, Kind::Briefing]),
];

/// How many records met with what, in a sentence.
fn summary(locale: &Locale, changes: &Changes) -> String {
    let summary = changes.summary();
    let counts = [
        (summary.added, "changes-count-added"),
        (summary.removed, "changes-count-removed"),
        (summary.renamed, "changes-count-renamed"),
        (summary.changed, "changes-count-changed"),
        (summary.typographic, "changes-count-typographic"),
    ];
    let counts: Vec<String> = counts.iter().filter(|(n, _)| *n > 0).map(|(n, id)| locale.count(id, *n)).collect();
    match (counts.is_empty(), changes.site.is_empty()) {
        (true, true) => locale.say("changes-none").to_owned(),
        (true, false) => locale.say("changes-of-settings-only").to_owned(),
        (false, _) => locale.tell("changes-summary", [("counts", counts.join(locale.say("comma")).into())]),
    }
}

fn fate_word<'l>(locale: &'l Locale, record: &RecordChange) -> &'l str {
    locale.say(match record.fate {
        _ if record.withheld && record.fate == Fate::Changed => "changes-fate-withheld",
        Fate::Added => "changes-fate-added",
        Fate::Removed => "changes-fate-removed",
        Fate::Renamed => "changes-fate-renamed",
        Fate::Changed => "changes-fate-changed",
    })
}

fn title<'r>(renderer: &'r Renderer<'_>, pair: &Pair<'r>, record: &RecordChange) -> Words<'r> {
    let locale = &renderer.locale;
    let Some(known) = &record.title else {
        return plain(locale.tell("changes-title-withheld", [("kind", locale.kind(record.kind).into())]));
    };
    let sides = [(&pair.to, record.to), (&pair.from, record.from)];
    let titled = sides.into_iter().find_map(|(side, number)| Some(side.title(renderer, side.corpus.record(number?))));
    titled.unwrap_or_else(|| renderer.verbatim(known.clone()))
}

fn link<'r>(renderer: &'r Renderer<'_>, pair: &Pair<'r>, record: &RecordChange) -> RecordLink<'r> {
    let href = format!("#{}", anchor(record.kind.name(), record.id.as_str()));
    RecordLink { href, title: title(renderer, pair, record), fate: fate_word(&renderer.locale, record) }
}

/// Who and what the changes concern, in the order of names.
fn concerned<'r>(
    renderer: &'r Renderer<'_>,
    pair: &Pair<'r>,
    (id, title): (&'static str, &'static str),
    kind: Kind,
) -> Concerned<'r> {
    let row = |id: &Id| {
        let side =
            [&pair.to, &pair.from].into_iter().find_map(|side| side.record(kind, id).map(|record| (side, record)));
        let name = side.map_or_else(|| plain(id.to_string()), |(side, record)| side.title(renderer, record));
        let records = pair.changes.concerning(kind, id).filter(|record| !record.is_typographic());
        ConcernedRow { name, records: records.map(|record| link(renderer, pair, record)).collect() }
    };
    let mut rows: Vec<ConcernedRow<'_>> = pair.changes.concerned(kind).into_iter().map(row).collect();
    rows.retain(|row| !row.records.is_empty());
    rows.sort_by(|a, b| renderer.locale.compare(&a.name.text, &b.name.text));
    Concerned { id, title: renderer.locale.say(title), rows }
}

fn record_view<'r>(renderer: &'r Renderer<'_>, pair: &Pair<'r>, record: &RecordChange) -> RecordView<'r> {
    let locale = &renderer.locale;
    let names = names(renderer, pair, record);
    RecordView {
        id: anchor(record.kind.name(), record.id.as_str()),
        title: title(renderer, pair, record),
        kind: locale.kind(record.kind),
        fate: fate_word(locale, record),
        href: pair.to.link(renderer, record.to),
        was: pair.from.link(renderer, record.from),
        moved: record.fields.iter().any(is_move),
        lines: renderer.changed_fields(&record.fields, &names),
    }
}

/// The names of the records that a record refers to, by their ids: of a source its siglum, if it has one.
fn names<'r>(renderer: &'r Renderer<'_>, pair: &Pair<'r>, record: &RecordChange) -> Names<'r> {
    let mut names = Names::new();
    for (side, number) in [(&pair.from, record.from), (&pair.to, record.to)] {
        let Some(number) = number else { continue };
        for reference in side.corpus.references(number) {
            if let Some(other) = side.record(reference.kind, &reference.id) {
                let siglum = other.data::<Source>().and_then(|source| source.siglum.as_ref());
                let by_siglum = |siglum: &str| renderer.locale.tell("changes-source", [("siglum", siglum.into())]);
                let words =
                    siglum.map_or_else(|| side.title(renderer, other), |siglum| plain(by_siglum(&siglum.value)));
                let title = || side.corpus.title(other, side.corpus.language());
                let as_written = siglum.map_or_else(title, |siglum| siglum.value.as_str());
                names.insert(reference.id.to_string(), Name { words, as_written });
            }
        }
    }
    names
}

/// The fields that say where somebody stands, or how far something is.
const MOVES: [&str; 9] =
    ["stance", "kind", "strength", "response", "status", "stage", "level", "negotiation", "implementation"];

fn is_move(field: &FieldChange) -> bool {
    let entry = matches!(field.path.0.as_slice(), [Step::Field(name), Step::Item { .. }] if name == "history");
    entry || field.path.0.iter().any(|step| matches!(step, Step::Field(name) if MOVES.contains(&name.as_str())))
}
