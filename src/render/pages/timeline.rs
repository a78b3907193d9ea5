//! The timeline: events and texts in order, dated only as exactly as their sources date them.

use serde::Serialize;

use crate::compare::{Item, ItemKind, Timeline, timeline};
use crate::error::Result;
use crate::model::{Data, EventStatus, Kind};
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
    derived_from: Option<Words<'a>>,
    link: Link<'a>,
    summary: Option<Words<'a>>,
    kind: Words<'a>,
    status: Option<Words<'a>>,
}

impl Page for TimelinePage<'_> {
    const TEMPLATE: &'static str = "timeline.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "timeline/", || Ok(page(renderer)))
}

fn page<'a>(renderer: &Renderer<'a>) -> TimelinePage<'a> {
    let locale = &renderer.locale;
    let wanted = Timeline { statements: true, ..Timeline::default() };
    let lines = lines(renderer, &wanted);
    let chart = picture(renderer, &wanted, locale.say("timeline-chart").to_owned());
    TimelinePage {
        frame: renderer.frame(About {
            address: "timeline/".to_owned(),
            section: "timeline",
            kicker: locale.say("timeline-kicker").to_owned(),
            heading: plain(locale.say("timeline-heading").to_owned()),
            standfirst: Some(plain(locale.say("timeline-standfirst").to_owned())),
            docket: vec![Docket::new(locale.say("timeline-docket").to_owned(), lines.len().to_string())],
        }),
        lines,
        embed: Some(renderer.embedding(&Shown::Timeline)),
        picture_embed: chart.is_some().then(|| renderer.embedding(&Shown::TimelinePicture)),
        chart,
    }
}

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
    let locale = &renderer.locale;
    for (kind, words) in [
        (ItemKind::Event, locale.kinds(Kind::Event)),
        (ItemKind::Text, locale.kinds(Kind::Text)),
        (ItemKind::Statement, locale.say("timeline-all-statements")),
    ] {
        if own && kind != ItemKind::Statement {
            continue;
        }
        let mut bars: Vec<Bar> = dated().filter(|(item, _)| item.kind == kind).map(|(_, bar)| bar).collect();
        bars.dedup();
        if !bars.is_empty() {
            tracks.push(Track { words: plain(words.to_owned()), bars });
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
    let kind = |kind| plain(renderer.locale.kind(kind).to_owned());
    timeline(renderer.corpus, wanted)
        .into_iter()
        .map(|item| {
            let (kind, status) = match &item.record.data {
                Data::Event(event) => (renderer.labelled(&event.kind), Some(renderer.labelled(&event.status))),
                Data::Text(text) => (kind(Kind::Text), Some(renderer.labelled(&text.state))),
                _ => (kind(item.record.kind), None),
            };
            Line {
                date: match item.date {
                    Some(date) => renderer.locale.date(date),
                    None => renderer.locale.say("timeline-date-not-stated").to_owned(),
                },
                dated: item.date.is_some(),
                date_text: item.date_text.map(|text| renderer.verbatim(text)),
                derived_from: item.derived_from.map(|text| renderer.editors(text)),
                link: renderer.link(item.record),
                summary: renderer.words(&item.record.common.summary),
                kind,
                status,
            }
        })
        .collect()
}
