//! A person: the spellings of the name, posts held, statements.

use serde::Serialize;

use crate::error::Result;
use crate::link::Entry;
use crate::model::{Event, Kind, Membership, Person, Statement};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::frame::{self, Frame};
use crate::render::locale::Locale;
use crate::render::parts::{CitationView, ListItem, NameView, PartyView, Words};
use crate::render::prose::{Layout, Prose};
use crate::render::templates::Page;

#[derive(Serialize)]
struct PersonPage<'a> {
    frame: Frame<'a>,
    names: Vec<NameView<'a>>,
    memberships: Vec<MembershipView<'a>>,
    statements: Vec<ListItem<'a>>,
    events: Vec<ListItem<'a>>,
    citations: Vec<CitationView<'a>>,
    prose: Prose<'a>,
}

#[derive(Serialize)]
struct MembershipView<'a> {
    post: Words<'a>,
    party: Option<PartyView<'a>>,
    /// From when to when.
    dates: String,
}

impl Page for PersonPage<'_> {
    const TEMPLATE: &'static str = "person.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for person in renderer.corpus.all::<Person>() {
        frame::add(renderer, outputs, &address::of_record(person.record), move || page(renderer, person))?;
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, person: Entry<'a, Person>) -> Result<PersonPage<'a>> {
    let corpus = renderer.corpus;
    let frame =
        renderer.record_frame(person.record, "positions", renderer.locale.kind(Kind::Person).to_owned(), Vec::new());
    let root = frame.root.clone();
    Ok(PersonPage {
        names: person.data.names.iter().map(|n| renderer.name(n)).collect(),
        memberships: person
            .data
            .memberships
            .iter()
            .map(|m| MembershipView {
                post: renderer.editors(&m.post.value),
                party: renderer.party_of(&m.party),
                dates: dates(&renderer.locale, m),
            })
            .collect(),
        statements: corpus.referring::<Statement>(person.number).map(|s| renderer.statement_item(s)).collect(),
        events: corpus.referring::<Event>(person.number).map(|e| renderer.event_item(e)).collect(),
        citations: renderer.citations(&person.data.sources),
        prose: renderer.body(person.record, &root, Layout::default())?,
        frame,
    })
}

/// From when to when a post was held, as far as that is stated.
fn dates(locale: &Locale, membership: &Membership) -> String {
    let date = |date| locale.date(date).into();
    match (&membership.from, &membership.to) {
        (Some(from), Some(to)) => locale.tell("person-from-to", [("from", date(from)), ("to", date(to))]),
        (Some(from), None) => locale.tell("person-from", [("from", date(from))]),
        (None, Some(to)) => locale.tell("person-to", [("to", date(to))]),
        (None, None) => locale.say("person-dates-not-stated").to_owned(),
    }
}
