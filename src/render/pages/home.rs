//! The newest state in ten seconds: what was agreed, where each side stands, what is left out, what is disputed.

use serde::Serialize;

use super::statement::ContestedView;
use super::timeline::{Line, lines};
use crate::compare::{Timeline, matrix};
use crate::error::Result;
use crate::model::{CoverageLevel, Data, Kind, Position, Statement};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{Link, ListItem, PartyView, RowView, Words, plain};
use crate::render::signs::{SignView, signs};
use crate::render::templates::Page;

#[derive(Serialize)]
struct Home<'a> {
    frame: Frame<'a>,
    agreement: Option<ListItem<'a>>,
    briefings: Vec<ListItem<'a>>,
    parties: Vec<PartyView<'a>>,
    rows: Vec<RowView<'a>>,
    signs: Vec<SignView>,
    left_out: Vec<Demand<'a>>,
    addressed: Vec<Demand<'a>>,
    contested: Vec<ContestedView<'a>>,
    lines: Vec<Line<'a>>,
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

/// How many disputed points and events the home page shows before it leads on.
const MOST: usize = 6;

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
            kicker: locale.say("home-kicker").to_owned(),
            heading: renderer.words(&site.title).unwrap_or_else(|| plain(locale.say("home-untitled").to_owned())),
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
        left_out,
        addressed,
        contested,
        lines: lines.split_off(newest),
    }
}
