//! An event: when, where, who, and where it is reported.

use std::borrow::Cow;

use serde::Serialize;

use super::agreement::ParticipantView;
use crate::error::Result;
use crate::link::Entry;
use crate::model::{ControlledList as _, Event, EventStatus, Kind, Statement};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::frame::{self, Docket, Frame};
use crate::render::parts::{CitationView, Link, ListItem, Words, plain};
use crate::render::prose::{Layout, Prose};
use crate::render::templates::Page;

#[derive(Serialize)]
struct EventPage<'a> {
    frame: Frame<'a>,
    status: Definition<'a>,
    date_text: Option<Words<'a>>,
    derived_from: Option<Words<'a>>,
    place: Option<Words<'a>>,
    participants: Vec<ParticipantView<'a>>,
    issues: Vec<Link<'a>>,
    agreement: Option<Link<'a>>,
    citations: Vec<CitationView<'a>>,
    statements: Vec<ListItem<'a>>,
    prose: Prose<'a>,
}

/// A value of a list with its meaning.
#[derive(Serialize)]
struct Definition<'a> {
    label: Words<'a>,
    definition: String,
}

impl Page for EventPage<'_> {
    const TEMPLATE: &'static str = "event.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for event in renderer.corpus.all::<Event>() {
        frame::add(renderer, outputs, &address::of_record(event.record), move || page(renderer, event))?;
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, event: Entry<'a, Event>) -> Result<EventPage<'a>> {
    let corpus = renderer.corpus;
    let data = event.data;
    let locale = &renderer.locale;
    let line = |id, words| Docket::of(locale.say(id).to_owned(), words);
    let docket = vec![
        line("record-date", plain(renderer.date_or_not(data.date.as_ref()))),
        line("record-status", renderer.labelled(&data.status)),
    ];
    let kind = renderer.labelled(&data.kind);
    let kicker = kind.own().unwrap_or_else(|| locale.kind(Kind::Event)).to_owned();
    let frame = renderer.record_frame(event.record, "timeline", kicker, docket);
    let root = frame.root.clone();
    let listed = EventStatus::VALUES.iter().find(|value| value.id == data.status.id());
    let definition = listed.map(|value| locale.entry(EventStatus::NAME, value.id, (value.label, value.definition)).1);
    Ok(EventPage {
        status: Definition {
            label: renderer.labelled(&data.status),
            definition: definition.map_or_else(String::new, Cow::into_owned),
        },
        date_text: data.date_text.as_ref().map(|t| renderer.verbatim(&t.value)),
        derived_from: data.date_derived_from.as_ref().map(|t| renderer.editors(&t.value)),
        place: renderer.words(&data.place),
        participants: renderer.participants(&data.participants),
        issues: data.issues.iter().filter_map(|i| corpus.get(i)).map(|i| renderer.link(i.record)).collect(),
        agreement: data.agreement.as_ref().and_then(|a| corpus.get(a)).map(|a| renderer.link(a.record)),
        citations: renderer.citations(&data.sources),
        statements: corpus.referring::<Statement>(event.number).map(|s| renderer.statement_item(s)).collect(),
        prose: renderer.body(event.record, &root, Layout::default())?,
        frame,
    })
}

impl<'a> Renderer<'a> {
    /// A line for an event in a list.
    pub(super) fn event_item(&self, event: Entry<'a, Event>) -> ListItem<'a> {
        let date = plain(self.dated(event.data.date.as_ref()));
        let status = self.labelled(&event.data.status);
        let meta = self.told("event-line", [("date", &date), ("status", &status)]);
        ListItem { meta, ..self.item(event.record, "") }
    }
}
