//! What changed when: every day on which the matrix changed, with what did, and the matrix as it stood then.

use serde::Serialize;

use crate::error::Result;
use crate::model::Day;
use crate::output::Outputs;
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{Link, plain};
use crate::render::states::{LIST, States, address_of};
use crate::render::templates::Page;
use crate::render::{Renderer, address};

#[derive(Serialize)]
struct AsOf<'a> {
    frame: Frame<'a>,
    /// Which days have a page, where not all have.
    note: Option<String>,
    years: Vec<Year<'a>>,
}

#[derive(Serialize)]
struct Year<'a> {
    title: String,
    days: Vec<DayView<'a>>,
}

#[derive(Serialize)]
struct DayView<'a> {
    date: String,
    /// The matrix as of the day, where it has a page.
    href: Option<String>,
    positions: Vec<Link<'a>>,
}

impl Page for AsOf<'_> {
    const TEMPLATE: &'static str = "as-of.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, LIST, || Ok(page(renderer)))
}

fn page<'a>(renderer: &Renderer<'a>) -> AsOf<'a> {
    let states = renderer.states();
    let said = |id: &'static str| renderer.locale.say(id).to_owned();
    let days: Vec<Day> = states.days.keys().rev().copied().collect();
    let years = days.chunk_by(|a, b| a.year == b.year);
    AsOf {
        frame: renderer.frame(About {
            address: LIST.to_owned(),
            section: "positions",
            kicker: said("section-positions"),
            heading: plain(said("as-of-heading")),
            standfirst: Some(plain(said("as-of-standfirst"))),
            docket: vec![Docket::new(said("as-of-dates"), days.len().to_string())],
        }),
        note: states.note(&renderer.locale),
        years: years
            .filter_map(|days| {
                let title = renderer.locale.year(days.first()?.year);
                Some(Year { title, days: days.iter().map(|day| view(renderer, &states, *day)).collect() })
            })
            .collect(),
    }
}

fn view<'a>(renderer: &Renderer<'a>, states: &States<'a>, day: Day) -> DayView<'a> {
    let mut positions = states.days.get(&day).cloned().unwrap_or_default();
    renderer.corpus.sort_by_party(&mut positions);
    DayView {
        date: renderer.locale.day(day),
        href: states.shown.contains(&day).then(|| address::link(&address_of(day))),
        positions: positions.into_iter().map(|position| renderer.link(position.record)).collect(),
    }
}
