//! A position: one party on one issue, its history, what it rests on, and how agreements meet it.

use serde::Serialize;

use crate::compare::{Step, Turn, history};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{Kind, Position, Requirement};
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
    stance: Words<'a>,
    kind: Words<'a>,
    absent: bool,
    strength: Option<Words<'a>>,
    voice: Words<'a>,
    since: Option<String>,
    until: Option<String>,
    date_text: Option<Words<'a>>,
    derived_from: Option<Words<'a>>,
    summary: Option<Words<'a>>,
    turn: Option<Words<'a>>,
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
    voice: Words<'a>,
    quotes: Vec<QuoteView<'a>>,
}

#[derive(Serialize)]
struct CoverageView<'a> {
    agreement: Option<Link<'a>>,
    level: Words<'a>,
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
    let (corpus, locale) = (renderer.corpus, &renderer.locale);
    let issue = corpus.get(&position.data.issue);
    let party = corpus.get(&position.data.party);
    let mut docket = Vec::new();
    if let Some(party) = party {
        docket.push(Docket::of(locale.kind(Kind::Party).to_owned(), renderer.link(party.record).words));
    }
    if let Some(issue) = issue {
        docket.push(Docket::of(locale.kind(Kind::Issue).to_owned(), renderer.link(issue.record).words));
    }
    let frame = renderer.record_frame(position.record, "positions", locale.kind(Kind::Position).to_owned(), docket);
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
                level: renderer.labelled(&coverage.level),
                absent: coverage.level == crate::model::CoverageLevel::Absent,
                provisions: coverage.provisions.iter().filter_map(|id| provision(&id.value)).collect(),
                note: renderer.words(&coverage.note),
            }
        })
        .collect();
    let histories = renderer.histories(renderer.locale.say("position-histories"), By::Issue, &[position]);
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
        stance: renderer.labelled(&entry.stance),
        kind: renderer.labelled(&entry.kind),
        absent,
        strength: entry.strength.as_ref().map(|strength| renderer.labelled(strength)),
        voice: renderer.labelled(&entry.voice),
        since: entry.from.as_ref().map(|it| renderer.locale.date(it)),
        until: entry.to.as_ref().map(|it| renderer.locale.date(it)),
        date_text: entry.date_text.as_ref().map(|t| renderer.verbatim(&t.value)),
        derived_from: entry.date_derived_from.as_ref().map(|t| renderer.editors(t.value.trim_end_matches('.'))),
        summary: renderer.words(&entry.summary),
        turn: (!matches!(step.turn, Turn::First | Turn::Held)).then(|| renderer.turn(step.turn)),
        gap: step.gap.map(|it| renderer.locale.gap(it)),
        requires: entry.requires.iter().map(|r| requirement(renderer, r)).collect(),
        evidence_words: renderer.locale.evidence(step.evidence),
        evidence: statements
            .into_iter()
            .map(|s| EvidenceView {
                statement: renderer.link(s.record),
                summary: renderer.words(&s.record.common.summary),
                voice: renderer.labelled(&s.data.voice),
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
