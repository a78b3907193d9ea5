//! The ledger: every statement, by how firmly it can be laid at somebody's door.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::compare::evidence;
use crate::error::Result;
use crate::link::Entry;
use crate::model::{ControlledList as _, Entry as ListEntry, Kind, Party, Source, Statement, Voice};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::filters::{FilterView, listed};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{Link, PartyView, SpeakerView, Words, plain};
use crate::render::templates::Page;

#[derive(Serialize)]
struct Claims<'a> {
    frame: Frame<'a>,
    filter: FilterView<'a>,
    classes: Vec<Class<'a>>,
}

#[derive(Serialize)]
struct Class<'a> {
    id: &'a str,
    label: String,
    definition: String,
    claims: Vec<Claim<'a>>,
}

#[derive(Serialize)]
struct Claim<'a> {
    link: Link<'a>,
    summary: Option<Words<'a>>,
    speakers: Vec<SpeakerView<'a>>,
    date: Option<String>,
    evidence: String,
    responses: Vec<ResponseView<'a>>,
    /// What it can be filtered by: the ids of parties, issues and sources.
    parties: Vec<&'a str>,
    issues: BTreeSet<&'a str>,
    sources: BTreeSet<&'a str>,
}

#[derive(Serialize)]
struct ResponseView<'a> {
    party: Option<PartyView<'a>>,
    response: Words<'a>,
}

impl Page for Claims<'_> {
    const TEMPLATE: &'static str = "claims.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "claims/", || Ok(page(renderer)))
}

fn page<'a>(renderer: &Renderer<'a>) -> Claims<'a> {
    let all: Vec<Entry<'a, Statement>> = renderer.corpus.all::<Statement>().collect();
    let locale = &renderer.locale;
    let mut classes: Vec<Class<'a>> = Voice::VALUES.iter().map(|value| class(renderer, value, &all)).collect();
    let other: Vec<Claim<'a>> =
        all.iter().filter(|s| matches!(s.data.voice, Voice::Other(_))).map(|s| claim(renderer, *s)).collect();
    if !other.is_empty() {
        classes.push(Class {
            id: "other",
            label: locale.say("claims-other").to_owned(),
            definition: locale.say("claims-other-meaning").to_owned(),
            claims: other,
        });
    }
    classes.retain(|class| !class.claims.is_empty());
    Claims {
        frame: renderer.frame(About {
            address: "claims/".to_owned(),
            section: "claims",
            kicker: locale.kinds(Kind::Statement).to_owned(),
            heading: plain(locale.say("claims-heading").to_owned()),
            standfirst: Some(plain(locale.say("claims-standfirst").to_owned())),
            docket: vec![Docket::new(locale.kinds(Kind::Statement).to_owned(), all.len().to_string())],
        }),
        filter: filter(renderer, &classes),
        classes,
    }
}

/// What the ledger can be filtered by. A statement has the parties that speak, also as those they belong to, and the
/// issues with those they are part of.
fn filter<'a>(renderer: &Renderer<'a>, classes: &[Class<'a>]) -> FilterView<'a> {
    let corpus = renderer.corpus;
    let [mut parties, mut issues, mut sources] = [const { BTreeSet::<&str>::new() }; 3];
    for claim in classes.iter().flat_map(|class| &class.claims) {
        parties.extend(&claim.parties);
        issues.extend(&claim.issues);
        sources.extend(&claim.sources);
    }
    let mut speaking: Vec<Entry<'a, Party>> =
        corpus.all::<Party>().filter(|party| parties.contains(party.record.id.as_str())).collect();
    speaking.sort_by_key(|party| (corpus.party_place(*party), party.number));
    let issues = corpus.issue_tree().into_iter().filter(|(_, issue)| issues.contains(issue.record.id.as_str()));
    let sources = corpus.all::<Source>().filter(|source| sources.contains(source.record.id.as_str()));
    let locale = &renderer.locale;
    let legend = |id| locale.say(id).to_owned();
    FilterView::new("statements")
        .with("voice", legend("claims-class"), listed::<Voice>(locale, |id| classes.iter().any(|class| class.id == id)))
        .with("party", legend("record-speaker"), renderer.options(speaking.into_iter().map(|party| (0, party))))
        .with("issue", legend("kind-issue"), renderer.options(issues))
        .with("source", legend("kind-source"), renderer.options(sources.map(|source| (0, source))))
}

/// The parties that speak in a statement, each with the one that it counts as, in the order of parties.
fn parties_of<'a>(renderer: &Renderer<'a>, statement: &'a Statement) -> Vec<&'a str> {
    let corpus = renderer.corpus;
    let named = statement.speakers.iter().filter_map(|speaker| speaker.party.as_ref());
    let own = named.clone().filter_map(|party| corpus.get(party));
    let mut parties: Vec<Entry<'a, Party>> = own.chain(named.filter_map(|party| corpus.principal(party))).collect();
    parties.sort_by_key(|party| corpus.party_place(*party));
    parties.dedup_by_key(|party| party.number);
    parties.into_iter().map(|party| party.record.id.as_str()).collect()
}

/// The issues of a statement, each with those it is part of.
fn issues_of<'a>(renderer: &Renderer<'a>, statement: &'a Statement) -> BTreeSet<&'a str> {
    let mut ids = BTreeSet::new();
    for issue in &statement.issues {
        let mut at = renderer.corpus.get(issue);
        while let Some(issue) = at.filter(|issue| ids.insert(issue.record.id.as_str())) {
            at = issue.data.parent.as_ref().and_then(|parent| renderer.corpus.get(parent));
        }
    }
    ids
}

fn class<'a>(renderer: &Renderer<'a>, value: &'static ListEntry, all: &[Entry<'a, Statement>]) -> Class<'a> {
    let (label, definition) = renderer.locale.entry(Voice::NAME, value.id, (value.label, value.definition));
    Class {
        id: value.id,
        label: label.into_owned(),
        definition: definition.into_owned(),
        claims: all.iter().filter(|s| s.data.voice.id() == value.id).map(|s| claim(renderer, *s)).collect(),
    }
}

fn claim<'a>(renderer: &Renderer<'a>, statement: Entry<'a, Statement>) -> Claim<'a> {
    Claim {
        link: renderer.link(statement.record),
        summary: renderer.words(&statement.record.common.summary),
        speakers: statement.data.speakers.iter().map(|s| renderer.speaker(s)).collect(),
        date: statement.data.date.as_ref().map(|it| renderer.locale.date(it)),
        evidence: renderer.locale.evidence(evidence(renderer.corpus, std::iter::once(statement))),
        responses: statement
            .data
            .responses
            .iter()
            .map(|r| ResponseView { party: renderer.party_of(&r.party), response: renderer.labelled(&r.response) })
            .collect(),
        parties: parties_of(renderer, statement.data),
        issues: issues_of(renderer, statement.data),
        sources: statement.data.reports.iter().map(|report| report.source.id().as_str()).collect(),
    }
}
