//! How an agreement's text came to read as it does: all versions at a glance, and each provision with its wordings.

use serde::Serialize;

use crate::compare::versions::{Appearance, Chain, Change, histories};
use crate::error::Result;
use crate::link::Entry;
use crate::model::Agreement;
use crate::output::Outputs;
use crate::render::differences::{alone, in_one};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::locale::Locale;
use crate::render::parts::{Link, Safe, Words, plain};
use crate::render::templates::Page;
use crate::render::versions::{ProvisionTitle, language_of, provision_link};
use crate::render::{Renderer, address};
use crate::text::provisions::{Provision, ProvisionTree};
use crate::text::readings::{Reading, readings};

#[derive(Serialize)]
struct HistoryPage<'a> {
    frame: Frame<'a>,
    agreement: Link<'a>,
    language: String,
    lang: &'a str,
    dir: &'static str,
    versions: Vec<VersionView<'a>>,
    /// The width of the picture: ten for each provision.
    width: usize,
    provisions: Vec<ProvisionView<'a>>,
    unchanged: usize,
}

/// A version, and its provisions as marks in a row.
#[derive(Serialize)]
struct VersionView<'a> {
    link: Link<'a>,
    date: Option<String>,
    summary: String,
    marks: Vec<Mark>,
}

/// A provision in a version: where its mark begins, and what it looks like.
#[derive(Serialize)]
struct Mark {
    x: usize,
    look: &'static str,
}

#[derive(Serialize)]
struct ProvisionView<'a> {
    id: String,
    title: Option<ProvisionTitle<'a>>,
    href: String,
    cells: Vec<CellView>,
    /// What it came from and went into.
    notes: Vec<Safe>,
    /// Its wordings; none where it has only one.
    wordings: Vec<WordingView<'a>>,
}

/// A provision in one version, in words.
#[derive(Serialize)]
struct CellView {
    missing: bool,
    number: String,
    words: String,
    href: Option<String>,
}

#[derive(Serialize)]
struct WordingView<'a> {
    first: Link<'a>,
    date: Option<String>,
    also: Vec<Words<'a>>,
    html: Safe,
}

impl Page for HistoryPage<'_> {
    const TEMPLATE: &'static str = "history.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for agreement in renderer.corpus.all::<Agreement>() {
        let readings = readings(renderer.corpus, &agreement.record.id);
        if readings.len() > 1 {
            let address = format!("{}history/", address::of_record(agreement.record));
            let at = address.clone();
            frame::add(renderer, outputs, &at, move || Ok(page(renderer, agreement, address.clone())))?;
        }
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, agreement: Entry<'a, Agreement>, address: String) -> HistoryPage<'a> {
    let versions = readings(renderer.corpus, &agreement.record.id);
    let trees: Vec<&ProvisionTree> = versions.iter().map(|reading| &reading.tree).collect();
    let found = histories(&trees);
    let chains = in_order(&found.chains, &trees);
    let title = renderer.corpus.title(agreement.record, renderer.wanted);
    let (lang, dir) = versions.last().map_or(("en", "ltr"), |reading| language_of(reading.text.record));
    let provisions: Vec<ProvisionView<'a>> = chains
        .iter()
        .enumerate()
        .map(|(i, chain)| provision_view(renderer, i, chain, &found.chains, &versions))
        .collect();
    let views = versions.iter().enumerate().map(|(i, reading)| version_view(renderer, i, reading, &chains)).collect();
    let locale = &renderer.locale;
    let frame = renderer.frame(About {
        address,
        section: "agreements",
        kicker: locale.say("history-kicker").to_owned(),
        heading: plain(locale.tell("history-heading", [("agreement", title.into())])),
        standfirst: renderer.words(&agreement.record.common.summary),
        docket: vec![
            Docket::new(locale.say("versions-docket").to_owned(), versions.len().to_string()),
            Docket::new(locale.say("provisions-docket").to_owned(), chains.len().to_string()),
        ],
    });
    let name = renderer.link(agreement.record).words;
    HistoryPage {
        frame: frame.headed(renderer.told("history-heading", [("agreement", &name)])),
        agreement: renderer.link(agreement.record),
        language: renderer.locale.language(lang),
        lang,
        dir,
        versions: views,
        width: chains.len() * 10,
        unchanged: provisions.iter().filter(|p| p.wordings.is_empty()).count(),
        provisions,
    }
}

/// The article-like provisions: those of the newest version in its order, each of the others where it last stood.
fn in_order<'c>(chains: &'c [Chain], trees: &[&ProvisionTree]) -> Vec<&'c Chain> {
    let unit = |chain: &&Chain| chain.appearances.iter().any(|a| trees[a.version].is_unit(a.provision));
    let mut ordered: Vec<&Chain> = Vec::new();
    for version in (0..trees.len()).rev() {
        let mut here: Vec<(usize, &Chain)> = chains
            .iter()
            .filter(unit)
            .filter_map(|chain| Some((chain.in_version(version)?.provision, chain)))
            .collect();
        here.sort_by_key(|(provision, _)| *provision);
        let mut at = 0;
        for (_, chain) in here {
            match ordered.iter().position(|known| std::ptr::eq(*known, chain)) {
                Some(known) => at = at.max(known + 1),
                None => {
                    ordered.insert(at, chain);
                    at += 1;
                }
            }
        }
    }
    ordered
}

fn date(renderer: &Renderer<'_>, reading: &Reading<'_>) -> Option<String> {
    reading.text.data.wording_date.as_ref().map(|it| renderer.locale.date(it))
}

/// What became of a provision with a version.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    First,
    Same,
    Typographic,
    Placed,
    Reworded,
}

impl Turn {
    fn of(appearance: &Appearance, first: bool) -> Self {
        let is = |change: Change| appearance.changes.contains(&change);
        if first {
            Self::First
        } else if is(Change::Reworded) || is(Change::Split) || is(Change::Merged) || appearance.changes.is_empty() {
            Self::Reworded
        } else if is(Change::Moved) || is(Change::Renumbered) {
            Self::Placed
        } else if is(Change::Typographic) {
            Self::Typographic
        } else {
            Self::Same
        }
    }

    /// The class of its mark.
    fn look(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Same | Self::Typographic => "same",
            Self::Placed => "placed",
            Self::Reworded => "reworded",
        }
    }
}

fn version_view<'a>(
    renderer: &Renderer<'a>,
    version: usize,
    reading: &Reading<'a>,
    chains: &[&Chain],
) -> VersionView<'a> {
    let mut marks = Vec::new();
    let mut counts = [0; 5];
    for (i, chain) in chains.iter().enumerate() {
        let Some(appearance) = chain.in_version(version) else { continue };
        let turn = Turn::of(appearance, chain.appearances[0].version == version);
        counts[turn as usize] += 1;
        marks.push(Mark { x: i * 10 + 1, look: turn.look() });
    }
    let [first, same, typographic, placed, reworded] = counts;
    let named = [
        (first, if version == 0 { "history-count-first" } else { "history-count-new" }),
        (reworded, "history-count-reworded"),
        (placed, "history-count-placed"),
        (typographic, "history-count-typographic"),
        (same, "history-count-same"),
    ];
    let locale = &renderer.locale;
    let told: Vec<String> =
        named.iter().filter(|(count, _)| *count > 0).map(|(count, id)| locale.count(id, *count)).collect();
    VersionView {
        link: renderer.version_link(reading.text),
        date: date(renderer, reading),
        summary: told.join(locale.say("semicolon")),
        marks,
    }
}

fn change_words(locale: &Locale, appearance: &Appearance, first: bool) -> String {
    if first {
        return locale.say("history-first-here").to_owned();
    }
    if appearance.changes.is_empty() {
        return locale.say("history-back-again").to_owned();
    }
    let changes: Vec<&str> = appearance.changes.iter().map(|change| locale.change(*change)).collect();
    changes.join(locale.say("comma"))
}

fn provision<'r>(reading: &'r Reading<'_>, appearance: &Appearance) -> Option<&'r Provision> {
    reading.tree.provisions.get(appearance.provision)
}

fn provision_view<'a>(
    renderer: &Renderer<'a>,
    number: usize,
    chain: &Chain,
    all: &[Chain],
    versions: &[Reading<'a>],
) -> ProvisionView<'a> {
    let newest = chain.appearances.last();
    let cells =
        (0..versions.len()).map(|version| cell_view(&renderer.locale, version, chain, &versions[version])).collect();
    let titled = |chain: &Chain| {
        let last = chain.appearances.last()?;
        let reading = &versions[last.version];
        let title = renderer.provision_words_in(provision(reading, last)?, reading.language);
        Some((title, renderer.link(reading.text.record).words))
    };
    let named = |list: &[usize], id: &str| -> Vec<Safe> {
        let told = |(provision, version)| renderer.told(id, [("provision", &provision), ("version", &version)]);
        list.iter().filter_map(|i| titled(all.get(*i)?)).map(told).collect()
    };
    let mut notes = named(&chain.came_from, "history-came-from");
    notes.extend(named(&chain.went_into, "history-went-into"));
    ProvisionView {
        id: format!("history-{}", number + 1),
        title: newest.and_then(|last| {
            let reading = &versions[last.version];
            Some(renderer.provision_title(provision(reading, last)?, reading.language))
        }),
        href: newest.map_or_else(String::new, |last| provision_link(&versions[last.version], last.provision)),
        cells,
        notes,
        wordings: if chain.wordings.len() > 1 { wordings(renderer, chain, versions) } else { Vec::new() },
    }
}

fn cell_view(locale: &Locale, version: usize, chain: &Chain, reading: &Reading<'_>) -> CellView {
    let Some(appearance) = chain.in_version(version) else {
        return CellView { missing: true, number: String::new(), words: String::new(), href: None };
    };
    let first = chain.appearances[0].version == version;
    CellView {
        missing: false,
        number: appearance.number.clone().unwrap_or_default(),
        words: change_words(locale, appearance, first),
        href: Some(provision_link(reading, appearance.provision)),
    }
}

/// The wordings of a provision, each against the one before.
fn wordings<'a>(renderer: &Renderer<'a>, chain: &Chain, versions: &[Reading<'a>]) -> Vec<WordingView<'a>> {
    let text = |version: usize| {
        let reading = &versions[version];
        chain.in_version(version).map_or_else(String::new, |a| {
            let heading = provision(reading, a).and_then(|p| p.heading.as_deref()).unwrap_or_default();
            let words = reading.tree.branch_words(a.provision);
            if heading.is_empty() { words } else { format!("{heading}\n{words}") }
        })
    };
    let language = versions.last().map(|reading| language_of(reading.text.record).0);
    let marks = renderer.marks(language);
    let mut before: Option<String> = None;
    let mut views = Vec::new();
    for wording in &chain.wordings {
        let own = text(wording.first);
        let html = before.as_ref().map_or_else(|| alone(&own), |before| in_one(&marks, before, &own));
        let also = wording.versions.iter().filter(|version| **version != wording.first);
        views.push(WordingView {
            first: renderer.version_link(versions[wording.first].text),
            date: date(renderer, &versions[wording.first]),
            also: also.map(|version| renderer.version_link(versions[*version].text).words).collect(),
            html,
        });
        before = Some(own);
    }
    views
}
