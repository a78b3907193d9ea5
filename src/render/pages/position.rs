//! A position: one party on one issue, its history, what it rests on, and how agreements meet it.

use serde::Serialize;

use crate::compare::{Step, Turn, history};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{ControlledList as _, Position, Requirement};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::frame::{self, Docket, Frame};
use crate::render::histories::{By, HistoriesView};
use crate::render::parts::{Link, PartyView, QuoteView, Words};
use crate::render::prose::{Layout, Prose};
use crate::render::templates::Page;

#[derive(Serialize)]
struct PositionPage<'a> {
    frame: Frame<'a>,
    party: Option<PartyView<'a>>,
    issue: Option<Link<'a>>,
    question: Option<Words<'a>>,
    histories: Option<HistoriesView<'a>>,
    entries: Vec<EntryView<'a>>,
    coverage: Vec<CoverageView<'a>>,
    prose: Prose<'a>,
    required_by: Vec<Link<'a>>,
}

#[derive(Serialize)]
struct EntryView<'a> {
    number: usize,
    stance: &'a str,
    kind: &'a str,
    absent: bool,
    strength: Option<&'a str>,
    voice: &'a str,
    since: Option<String>,
    until: Option<String>,
    date_text: Option<Words<'a>>,
    derived_from: Option<&'a str>,
    summary: Option<Words<'a>>,
    turn: Option<&'a str>,
    gap: Option<String>,
    requires: Vec<RequirementView<'a>>,
    evidence: Vec<EvidenceView<'a>>,
    evidence_words: String,
    searched: Vec<Link<'a>>,
    note: Option<Words<'a>>,
}

#[derive(Serialize)]
struct RequirementView<'a> {
    links: Vec<Link<'a>>,
    note: Option<Words<'a>>,
}

#[derive(Serialize)]
struct EvidenceView<'a> {
    statement: Link<'a>,
    summary: Option<Words<'a>>,
    voice: &'a str,
    quotes: Vec<QuoteView<'a>>,
}

#[derive(Serialize)]
struct CoverageView<'a> {
    agreement: Option<Link<'a>>,
    level: &'a str,
    absent: bool,
    provisions: Vec<Link<'a>>,
    note: Option<Words<'a>>,
}

impl Page for PositionPage<'_> {
    const TEMPLATE: &'static str = "position.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for position in renderer.corpus.all::<Position>() {
        frame::add(renderer, outputs, &address::of_record(position.record), move || page(renderer, position))?;
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, position: Entry<'a, Position>) -> Result<PositionPage<'a>> {
    let corpus = renderer.corpus;
    let issue = corpus.get(&position.data.issue);
    let party = corpus.get(&position.data.party);
    let mut docket = Vec::new();
    if let Some(party) = party {
        docket.push(Docket::new("Party", renderer.text(&party.record.common.title).unwrap_or_default()));
    }
    if let Some(issue) = issue {
        docket.push(Docket::new("Issue", renderer.text(&issue.record.common.title).unwrap_or_default()));
    }
    let frame = renderer.record_frame(position.record, "positions", "Position".to_owned(), docket);
    let root = frame.root.clone();
    let coverage = position
        .data
        .coverage
        .iter()
        .map(|coverage| {
            let agreement = corpus.get(&coverage.agreement);
            let provision = |id: &'a str| {
                agreement.map(|a| Link {
                    href: format!("{}#{id}", address::link(&address::of_record(a.record))),
                    words: renderer.provision_words(a.data, id),
                })
            };
            CoverageView {
                agreement: agreement.map(|a| renderer.link(a.record)),
                level: coverage.level.label(),
                absent: coverage.level == crate::model::CoverageLevel::Absent,
                provisions: coverage.provisions.iter().filter_map(|id| provision(&id.value)).collect(),
                note: renderer.words(&coverage.note),
            }
        })
        .collect();
    let histories = renderer.histories("The position over time".to_owned(), By::Issue, &[position]);
    let layout = Layout { signs: histories.is_some(), ..Layout::default() };
    Ok(PositionPage {
        party: party.map(|p| renderer.party(p)),
        issue: issue.map(|i| renderer.link(i.record)),
        question: issue.and_then(|i| renderer.words(&i.data.question)),
        histories,
        entries: history(corpus, position).iter().map(|step| entry(renderer, step)).collect(),
        coverage,
        prose: renderer.body(position.record, &root, layout)?,
        required_by: corpus.referring::<Position>(position.number).map(|p| renderer.link(p.record)).collect(),
        frame,
    })
}

fn entry<'a>(renderer: &Renderer<'a>, step: &Step<'a>) -> EntryView<'a> {
    let (corpus, entry) = (renderer.corpus, step.entry);
    let statements: Vec<_> = entry.evidence.iter().filter_map(|s| corpus.get(s)).collect();
    let absent = entry.stance.is_absence();
    EntryView {
        number: step.number,
        stance: entry.stance.label(),
        kind: entry.kind.label(),
        absent,
        strength: entry.strength.as_ref().map(crate::model::ControlledList::label),
        voice: entry.voice.label(),
        since: entry.from.as_ref().map(|it| renderer.locale.date(it)),
        until: entry.to.as_ref().map(|it| renderer.locale.date(it)),
        date_text: entry.date_text.as_ref().map(|t| renderer.verbatim(&t.value)),
        derived_from: entry.date_derived_from.as_ref().map(|t| t.value.trim_end_matches('.')),
        summary: renderer.words(&entry.summary),
        turn: match step.turn {
            Turn::First | Turn::Held => None,
            Turn::Coded(change) => Some(change.label()),
            Turn::Restated => Some("changed"),
        },
        gap: step.gap.map(|it| renderer.locale.gap(it)),
        requires: entry.requires.iter().map(|r| requirement(renderer, r)).collect(),
        evidence_words: renderer.locale.evidence(step.evidence),
        evidence: statements
            .into_iter()
            .map(|s| EvidenceView {
                statement: renderer.link(s.record),
                summary: renderer.words(&s.record.common.summary),
                voice: s.data.voice.label(),
                quotes: renderer.quotes(s, true),
            })
            .collect(),
        searched: entry.searched.iter().filter_map(|s| corpus.get(s)).map(|s| renderer.link(s.record)).collect(),
        note: renderer.words(&entry.note),
    }
}

fn requirement<'a>(renderer: &Renderer<'a>, requirement: &'a Requirement) -> RequirementView<'a> {
    let corpus = renderer.corpus;
    let links = [
        requirement.issue.as_ref().and_then(|r| corpus.get(r)).map(|e| e.record),
        requirement.event.as_ref().and_then(|r| corpus.get(r)).map(|e| e.record),
        requirement.position.as_ref().and_then(|r| corpus.get(r)).map(|e| e.record),
        requirement.agreement.as_ref().and_then(|r| corpus.get(r)).map(|e| e.record),
    ];
    RequirementView {
        links: links.into_iter().flatten().map(|record| renderer.link(record)).collect(),
        note: renderer.words(&requirement.note),
    }
}
