//! The timeline: events and texts in order, dated only as exactly as their sources date them.

use serde::Serialize;

use crate::compare::{Item, ItemKind, Timeline, timeline};
use crate::error::Result;
use crate::model::{ControlledList as _, Data, EventStatus};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::embed::{Embedding, Shown};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{Link, Words, plain};
use crate::render::pictures::time::{Bar, Chart, Look, Track, chart};
use crate::render::templates::Page;

#[derive(Serialize)]
struct TimelinePage<'a> {
    frame: Frame<'a>,
    chart: Option<Chart<'a>>,
    lines: Vec<Line<'a>>,
    embed: Option<Embedding>,
    picture_embed: Option<Embedding>,
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
    let wanted = Timeline { statements: true, ..Timeline::default() };
    let lines = lines(renderer, &wanted);
    let chart = picture(renderer, &wanted, PICTURE.to_owned());
    TimelinePage {
        frame: renderer.frame(About {
            address: "timeline/".to_owned(),
            section: "timeline",
            kicker: "Timeline".to_owned(),
            heading: plain("What happened when, as exactly as the sources say"),
            standfirst: Some(plain(
                "Events, texts and statements in the order of time. The source’s own words stand beside every date; a date that was worked out says from what.",
            )),
            docket: vec![Docket::new("Entries", lines.len().to_string())],
        }),
        lines,
        embed: Some(renderer.embedding(&Shown::Timeline)),
        picture_embed: chart.is_some().then(|| renderer.embedding(&Shown::TimelinePicture)),
        chart,
    }
}

/// The title of the picture of all there is.
pub(in crate::render) const PICTURE: &str = "Events, texts and statements on one axis of time";

/// A timeline on one axis, if anything of it is dated.
pub(in crate::render) fn picture<'a>(
    renderer: &Renderer<'a>,
    wanted: &Timeline<'_>,
    title: String,
) -> Option<Chart<'a>> {
    chart(&renderer.locale, title, renderer.language.direction(), &tracks(renderer, &timeline(renderer.corpus, wanted)))
}

/// With more events and texts than this, the picture has one row a kind.
const ROWS: usize = 60;

/// The rows of the picture: one an event or text, and one for all statements, which are many.
fn tracks<'a>(renderer: &Renderer<'a>, items: &[Item<'a>]) -> Vec<Track<'a>> {
    let dated = || items.iter().filter_map(|item| Some((item, bar(item)?)));
    let own = dated().filter(|(item, _)| item.kind != ItemKind::Statement).count() <= ROWS;
    let mut tracks: Vec<Track<'a>> = Vec::new();
    for (item, bar) in dated().filter(|(item, _)| own && item.kind != ItemKind::Statement) {
        tracks.push(Track { words: renderer.link(item.record).words, bars: vec![bar] });
    }
    for (kind, words) in
        [(ItemKind::Event, "Events"), (ItemKind::Text, "Texts"), (ItemKind::Statement, "All statements")]
    {
        if own && kind != ItemKind::Statement {
            continue;
        }
        let mut bars: Vec<Bar> = dated().filter(|(item, _)| item.kind == kind).map(|(_, bar)| bar).collect();
        bars.dedup();
        if !bars.is_empty() {
            tracks.push(Track { words: plain(words), bars });
        }
    }
    tracks
}

/// The bar of a dated item; what has not happened, as far as the record knows, is hollow.
fn bar(item: &Item<'_>) -> Option<Bar> {
    let look = match &item.record.data {
        Data::Event(event) if matches!(event.status, EventStatus::Expected | EventStatus::Cancelled) => Look::Hollow,
        _ => Look::Held,
    };
    Some(Bar::of(item.date?, look))
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
                date: item.date.map_or_else(|| "Not stated".to_owned(), |it| renderer.locale.date(it)),
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
