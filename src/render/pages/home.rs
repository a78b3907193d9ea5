//! The state of the record in ten seconds: what was agreed, where each side stands, what is left out, what is disputed.

use serde::Serialize;

use super::statement::ContestedView;
use super::timeline::{Line, lines};
use crate::compare::{Timeline, matrix};
use crate::error::Result;
use crate::model::{CoverageLevel, Data, Kind, Position, Record, Statement};
use crate::output::Outputs;
use crate::render::edition::{Editions, TODAY, named, pair_address};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::locale;
use crate::render::parts::{Link, ListItem, PartyView, RowView, Words, plain};
use crate::render::signs::{SignView, signs};
use crate::render::templates::Page;
use crate::render::{Renderer, address};

#[derive(Serialize)]
struct Home<'a> {
    frame: Frame<'a>,
    agreement: Option<ListItem<'a>>,
    briefings: Vec<ListItem<'a>>,
    parties: Vec<PartyView<'a>>,
    rows: Vec<RowView<'a>>,
    signs: Vec<SignView>,
    changed: Option<Changed<'a>>,
    left_out: Vec<Demand<'a>>,
    addressed: Vec<Demand<'a>>,
    contested: Vec<ContestedView<'a>>,
    lines: Vec<Line<'a>>,
}

/// What the newest edition changed, and what has changed since.
#[derive(Serialize)]
struct Changed<'a> {
    edition: String,
    note: Words<'a>,
    /// The positions, statements and agreements that are not as they were, the first of them.
    records: Vec<ListItem<'a>>,
    more: usize,
    /// The whole comparison with the edition before.
    comparison: Option<String>,
    /// How many records are not as in it today, and the comparison.
    since: Option<(usize, String)>,
}

/// A demand and what the text does with it.
#[derive(Serialize)]
struct Demand<'a> {
    position: Link<'a>,
    party: Option<PartyView<'a>>,
    note: Option<Words<'a>>,
}

impl Page for Home<'_> {
    const TEMPLATE: &'static str = "home.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "", || Ok(page(renderer)))
}

/// How many disputed points, changes and events the home page shows before it leads on.
const MOST: usize = 6;

/// What the editions say has changed; nothing where there is one at most and nothing since.
fn changed<'a>(renderer: &Renderer<'a>) -> Option<Changed<'a>> {
    let editions = renderer.editions.as_ref()?;
    let last = editions.known.len().checked_sub(1)?;
    let newest = editions.known[last].header;
    let before = last.checked_sub(1).map(|place| editions.known[place].header);
    let since = editions.since.as_ref().map_or(0, |since| since.records);
    if before.is_none() && since == 0 {
        return None;
    }
    let page = |from: &str, to: &str| (!editions.of_last).then(|| address::link(&pair_address(from, to)));
    let told = [Kind::Position, Kind::Statement, Kind::Agreement];
    let mut records: Vec<ListItem<'a>> = Vec::new();
    for kind in told.into_iter().filter(|_| before.is_some()) {
        let revisions = editions.revisions.of_edition(last).filter(|(of, _)| *of == kind);
        let here = revisions.filter_map(|(_, revision)| renderer.corpus.number(kind, &revision.id));
        let mut here: Vec<&'a Record> = here.map(|number| renderer.corpus.record(number)).collect();
        here.sort_by_key(|record| &record.id);
        records.extend(here.into_iter().map(|record| renderer.item(record, renderer.locale.kind(kind))));
    }
    let more = records.len().saturating_sub(MOST);
    records.truncate(MOST);
    Some(Changed {
        edition: named(&renderer.locale, newest),
        note: renderer.editors(&newest.note),
        records,
        more,
        comparison: before.and_then(|before| page(before.id.as_str(), newest.id.as_str())),
        since: page(newest.id.as_str(), TODAY).filter(|_| since > 0).map(|page| (since, page)),
    })
}

/// Which state of the record the page is of: an edition is the newest only until the next.
fn state(renderer: &Renderer<'_>) -> String {
    let locale = &renderer.locale;
    match renderer.editions.as_ref().and_then(Editions::own) {
        Some(own) => locale::capital(&locale.tell("changes-edition", [("name", named(locale, own.header).into())])),
        None => locale.say("home-kicker").to_owned(),
    }
}

fn page<'a>(renderer: &Renderer<'a>) -> Home<'a> {
    let (corpus, locale) = (renderer.corpus, &renderer.locale);
    let site = corpus.site();
    let agreement = site.main_agreement.as_ref().and_then(|a| corpus.get(a));
    let matrix = matrix(corpus, renderer.parties(), corpus.issue_tree(), None);
    let rows = renderer.rows(&matrix, false);
    let mut left_out = Vec::new();
    let mut addressed = Vec::new();
    let mut positions: Vec<_> = agreement.iter().flat_map(|a| corpus.referring::<Position>(a.number)).collect();
    corpus.sort_by_party(&mut positions);
    for position in positions {
        for coverage in &position.data.coverage {
            if agreement.is_none_or(|a| &a.record.id != coverage.agreement.id()) {
                continue;
            }
            let demand = Demand {
                position: renderer.link(position.record),
                party: renderer.party_of(&position.data.party),
                note: renderer.words(&coverage.note),
            };
            match coverage.level {
                CoverageLevel::Absent => left_out.push(demand),
                _ => addressed.push(demand),
            }
        }
    }
    let contested = corpus.all::<Statement>().flat_map(|s| renderer.contested(s)).take(MOST).collect();
    let events = Timeline::default();
    let mut lines = lines(renderer, &events);
    lines.retain(|line| line.dated);
    let newest = lines.len().saturating_sub(MOST);
    let records = corpus.records();
    let count = |matches: fn(&Data) -> bool| records.iter().filter(|r| matches(&r.data)).count().to_string();
    Home {
        frame: renderer.frame(About {
            address: String::new(),
            section: "home",
            kicker: state(renderer),
            heading: renderer.words(&site.title).unwrap_or_else(|| plain(locale.say("frame-untitled").to_owned())),
            standfirst: renderer.words(&site.description),
            docket: vec![
                Docket::new(locale.kinds(Kind::Statement).to_owned(), count(|d| matches!(d, Data::Statement(_)))),
                Docket::new(locale.kinds(Kind::Position).to_owned(), count(|d| matches!(d, Data::Position(_)))),
                Docket::new(locale.kinds(Kind::Source).to_owned(), count(|d| matches!(d, Data::Source(_)))),
            ],
        }),
        agreement: agreement.map(|a| renderer.item(a.record, "")),
        briefings: renderer.briefings().into_iter().map(|b| renderer.briefing_item(b)).collect(),
        parties: matrix.parties.iter().map(|p| renderer.party(*p)).collect(),
        signs: signs(locale, &rows),
        rows,
        changed: changed(renderer),
        left_out,
        addressed,
        contested,
        lines: lines.split_off(newest),
    }
}
