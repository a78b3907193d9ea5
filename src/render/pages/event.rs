//! An event: when, where, who, and where it is reported.

use serde::Serialize;

use super::agreement::ParticipantView;
use crate::error::Result;
use crate::link::Entry;
use crate::model::{ControlledList as _, Event, Statement};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::frame::{self, Docket, Frame};
use crate::render::parts::{CitationView, Link, ListItem, Words};
use crate::render::prose::{Layout, Prose};
use crate::render::templates::Page;

#[derive(Serialize)]
struct EventPage<'a> {
    frame: Frame<'a>,
    status: Definition<'a>,
    date_text: Option<Words<'a>>,
    derived_from: Option<&'a str>,
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
    label: &'a str,
    definition: &'a str,
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
    let docket = vec![
        Docket::new("Date", data.date.as_ref().map_or_else(|| "not stated".to_owned(), |it| renderer.locale.date(it))),
        Docket::new("Status", data.status.label()),
    ];
    let frame = renderer.record_frame(event.record, "timeline", data.kind.label().to_owned(), docket);
    let root = frame.root.clone();
    let definition =
        crate::model::EventStatus::VALUES.iter().find(|v| v.id == data.status.id()).map_or("", |v| v.definition);
    Ok(EventPage {
        status: Definition { label: data.status.label(), definition },
        date_text: data.date_text.as_ref().map(|t| renderer.verbatim(&t.value)),
        derived_from: data.date_derived_from.as_ref().map(|t| t.value.as_str()),
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
        let date = event.data.date.as_ref().map_or_else(|| "date not stated".to_owned(), |it| self.locale.date(it));
        self.item(event.record, &format!("{date}; {}", event.data.status.label().to_lowercase()))
    }
}
