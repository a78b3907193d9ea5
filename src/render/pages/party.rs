//! A party: its names, where it stands, what it said.

use serde::Serialize;

use super::conditions::ConditionsView;
use crate::compare::{matrix, positions_of};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{Agreement, Event, Kind, Party, Person, Position, Source, Statement, Term};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::embed::{Embedding, Shown};
use crate::render::frame::{self, Docket, Frame};
use crate::render::histories::{By, HistoriesView};
use crate::render::parts::{CellView, CitationView, Link, ListItem, NameView, PartyView};
use crate::render::prose::{Layout, Prose};
use crate::render::templates::Page;

#[derive(Serialize)]
struct PartyPage<'a> {
    frame: Frame<'a>,
    party: PartyView<'a>,
    part_of: Option<PartyView<'a>>,
    names: Vec<NameView<'a>>,
    rows: Vec<PartyRow<'a>>,
    histories: Option<HistoriesView<'a>>,
    histories_embed: Option<Embedding>,
    conditions: ConditionsView<'a>,
    parts: Vec<Link<'a>>,
    people: Vec<Link<'a>>,
    statements: Vec<ListItem<'a>>,
    spoken_of: Vec<ListItem<'a>>,
    positions: Vec<ListItem<'a>>,
    events: Vec<ListItem<'a>>,
    agreements: Vec<ListItem<'a>>,
    sources: Vec<ListItem<'a>>,
    terms: Vec<Link<'a>>,
    citations: Vec<CitationView<'a>>,
    prose: Prose<'a>,
}

#[derive(Serialize)]
struct PartyRow<'a> {
    issue: Link<'a>,
    cell: CellView<'a>,
}

/// The message that is the caption of a party's positions.
pub(in crate::render) const OF_PARTY: &str = "party-histories";

impl Page for PartyPage<'_> {
    const TEMPLATE: &'static str = "party.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for party in renderer.corpus.all::<Party>() {
        frame::add(renderer, outputs, &address::of_record(party.record), move || page(renderer, party))?;
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, party: Entry<'a, Party>) -> Result<PartyPage<'a>> {
    let corpus = renderer.corpus;
    let id = &party.record.id;
    let kind = renderer.labelled(&party.data.kind);
    let docket = vec![Docket::of(renderer.locale.say("party-kind").to_owned(), kind.clone())];
    // A kicker has no language of its own.
    let kicker =
        if kind.lang.is_none() { kind.text.into_owned() } else { renderer.locale.kind(Kind::Party).to_owned() };
    let frame = renderer.record_frame(party.record, "positions", kicker, docket);
    let root = frame.root.clone();
    let compared = renderer.marks.contains_key(&party.number);
    // A party that is not a column has its positions as a list: they count as those of the party it belongs to.
    let rows = if compared {
        let matrix = matrix(corpus, vec![party], corpus.issue_tree(), None);
        matrix
            .rows
            .iter()
            .filter(|row| !row.cells[0].holdings.is_empty())
            .map(|row| PartyRow {
                issue: renderer.link(row.issue.record),
                cell: renderer.cell(row.issue, party, &row.cells[0]),
            })
            .collect()
    } else {
        Vec::new()
    };
    let held = positions_of(corpus, party);
    let (own, of): (Vec<_>, Vec<_>) = corpus
        .referring::<Statement>(party.number)
        .partition(|s| s.data.speakers.iter().any(|s| s.party.as_ref().is_some_and(|p| p.id() == id)));
    let histories = renderer.histories(renderer.locale.say(OF_PARTY), By::Issue, &held);
    let layout = Layout { signs: histories.is_some(), ..Layout::default() };
    Ok(PartyPage {
        histories_embed: histories.is_some().then(|| renderer.embedding(&Shown::PartyOverTime(party))),
        party: renderer.party(party),
        part_of: party.data.part_of.as_ref().and_then(|p| renderer.party_of(p)),
        names: party.data.names.iter().map(|n| renderer.name(n)).collect(),
        rows,
        histories,
        conditions: renderer.conditions_view(Some(party)),
        parts: corpus.referring::<Party>(party.number).map(|p| renderer.link(p.record)).collect(),
        people: corpus.referring::<Person>(party.number).map(|p| renderer.link(p.record)).collect(),
        statements: own.into_iter().map(|s| renderer.statement_item(s)).collect(),
        spoken_of: of.into_iter().map(|s| renderer.statement_item(s)).collect(),
        positions: corpus
            .referring::<Position>(party.number)
            .filter(|_| !compared)
            .map(|p| renderer.item(p.record, ""))
            .collect(),
        events: corpus.referring::<Event>(party.number).map(|e| renderer.event_item(e)).collect(),
        agreements: corpus
            .referring::<Agreement>(party.number)
            .map(|a| {
                renderer.item(a.record, &a.data.date.as_ref().map(|it| renderer.locale.date(it)).unwrap_or_default())
            })
            .collect(),
        sources: corpus.referring::<Source>(party.number).map(|s| renderer.source_item(s)).collect(),
        terms: corpus.referring::<Term>(party.number).map(|t| renderer.link(t.record)).collect(),
        citations: renderer.citations(&party.data.sources),
        prose: renderer.body(party.record, &root, layout)?,
        frame,
    })
}
