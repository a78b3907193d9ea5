//! The ledger: every statement, by how firmly it can be laid at somebody's door.

use serde::Serialize;

use crate::compare::evidence;
use crate::error::Result;
use crate::link::Entry;
use crate::model::{ControlledList as _, Entry as ListEntry, Statement, Voice};
use crate::output::Outputs;
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{Link, PartyView, SpeakerView, Words, plain};
use crate::render::templates::Page;
use crate::render::{Renderer, words};

#[derive(Serialize)]
struct Claims<'a> {
    frame: Frame<'a>,
    classes: Vec<Class<'a>>,
}

#[derive(Serialize)]
struct Class<'a> {
    id: &'a str,
    label: &'a str,
    definition: &'a str,
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
}

#[derive(Serialize)]
struct ResponseView<'a> {
    party: Option<PartyView<'a>>,
    response: &'a str,
}

impl Page for Claims<'_> {
    const TEMPLATE: &'static str = "claims.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "claims/", || Ok(page(renderer)))
}

fn page<'a>(renderer: &Renderer<'a>) -> Claims<'a> {
    let all: Vec<Entry<'a, Statement>> = renderer.corpus.all::<Statement>().collect();
    let mut classes: Vec<Class<'a>> = Voice::VALUES.iter().map(|value| class(renderer, value, &all)).collect();
    let other: Vec<Claim<'a>> =
        all.iter().filter(|s| matches!(s.data.voice, Voice::Other(_))).map(|s| claim(renderer, *s)).collect();
    if !other.is_empty() {
        classes.push(Class {
            id: "other",
            label: "Other",
            definition: "In the editor’s words on the statement’s page.",
            claims: other,
        });
    }
    classes.retain(|class| !class.claims.is_empty());
    Claims {
        frame: renderer.frame(About {
            address: "claims/".to_owned(),
            section: "claims",
            kicker: "Statements".to_owned(),
            heading: plain("Who says what, and how firmly it is known"),
            standfirst: Some(plain(
                "Every statement in these sources, by the class of its evidence: from a text that parties issued together to words that nobody is named for.",
            )),
            docket: vec![Docket::new("Statements", all.len().to_string())],
        }),
        classes,
    }
}

fn class<'a>(renderer: &Renderer<'a>, value: &'static ListEntry, all: &[Entry<'a, Statement>]) -> Class<'a> {
    Class {
        id: value.id,
        label: value.label,
        definition: value.definition,
        claims: all.iter().filter(|s| s.data.voice.id() == value.id).map(|s| claim(renderer, *s)).collect(),
    }
}

fn claim<'a>(renderer: &Renderer<'a>, statement: Entry<'a, Statement>) -> Claim<'a> {
    Claim {
        link: renderer.link(statement.record),
        summary: renderer.words(&statement.record.common.summary),
        speakers: statement.data.speakers.iter().map(|s| renderer.speaker(s)).collect(),
        date: statement.data.date.as_ref().map(words::date),
        evidence: words::evidence(evidence(renderer.corpus, std::iter::once(statement))),
        responses: statement
            .data
            .responses
            .iter()
            .map(|r| ResponseView { party: renderer.party_of(&r.party), response: r.response.label() })
            .collect(),
    }
}
