//! The timeline: events and texts in order, dated only as exactly as their sources date them.

use serde::Serialize;

use crate::compare::{ItemKind, Timeline, timeline};
use crate::error::Result;
use crate::model::{ControlledList as _, Data};
use crate::output::Outputs;
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{Link, Words, plain};
use crate::render::templates::Page;
use crate::render::{Renderer, words};

#[derive(Serialize)]
struct TimelinePage<'a> {
    frame: Frame<'a>,
    lines: Vec<Line<'a>>,
}

/// One line of a timeline.
#[derive(Serialize)]
pub(in crate::render) struct Line<'a> {
    date: String,
    pub(super) dated: bool,
    date_text: Option<Words<'a>>,
    derived_from: Option<&'a str>,
    link: Link<'a>,
    summary: Option<Words<'a>>,
    kind: &'a str,
    status: Option<&'a str>,
}

impl Page for TimelinePage<'_> {
    const TEMPLATE: &'static str = "timeline.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "timeline/", || Ok(page(renderer)))
}

fn page<'a>(renderer: &Renderer<'a>) -> TimelinePage<'a> {
    let lines = lines(renderer, &Timeline::default());
    TimelinePage {
        frame: renderer.frame(About {
            address: "timeline/".to_owned(),
            section: "timeline",
            kicker: "Timeline".to_owned(),
            heading: plain("What happened when, as exactly as the sources say"),
            standfirst: Some(plain(
                "Events and texts in the order of time. The source’s own words stand beside every date; a date that was worked out says from what.",
            )),
            docket: vec![Docket::new("Entries", lines.len().to_string())],
        }),
        lines,
    }
}

/// The lines of a timeline, in words.
pub(in crate::render) fn lines<'a>(renderer: &Renderer<'a>, wanted: &Timeline<'_>) -> Vec<Line<'a>> {
    timeline(renderer.corpus, wanted)
        .into_iter()
        .map(|item| {
            let (kind, status) = match &item.record.data {
                Data::Event(event) => (event.kind.label(), Some(event.status.label())),
                Data::Text(text) => ("Text", Some(text.state.label())),
                _ => match item.kind {
                    ItemKind::Statement => ("Statement", None),
                    ItemKind::Event | ItemKind::Text => ("", None),
                },
            };
            Line {
                date: item.date.map_or_else(|| "Not stated".to_owned(), words::date),
                dated: item.date.is_some(),
                date_text: item.date_text.map(|text| renderer.verbatim(text)),
                derived_from: item.derived_from,
                link: renderer.link(item.record),
                summary: renderer.words(&item.record.common.summary),
                kind,
                status,
            }
        })
        .collect()
}
