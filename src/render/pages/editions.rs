//! The list of editions: what each is, what it says of itself, and what changed from one to the next.

use serde::Serialize;

use crate::edition::{Class, EXTENSION, LIST_FILE};
use crate::error::Result;
use crate::output::Outputs;
use crate::render::edition::{FOLDER, pair_address};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::plain;
use crate::render::templates::Page;
use crate::render::{Editions, Renderer, address};

#[derive(Serialize)]
struct EditionsPage<'a> {
    frame: Frame<'a>,
    editions: Vec<EditionRow>,
    /// What is not as it is in the newest edition.
    today: Option<PairLink>,
    list: String,
    extension: &'static str,
}

#[derive(Serialize)]
struct EditionRow {
    id: String,
    href: Option<String>,
    date: String,
    class: &'static str,
    note: String,
    corrects: Option<String>,
    withdrawn: Vec<String>,
    digest: String,
    changes: Vec<PairLink>,
}

/// A link to what changed from one state to another.
#[derive(Serialize)]
struct PairLink {
    words: String,
    href: String,
}

impl Page for EditionsPage<'_> {
    const TEMPLATE: &'static str = "editions.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    match renderer.editions.as_ref().filter(|editions| editions.have_page()) {
        Some(editions) => frame::add(renderer, outputs, FOLDER, move || Ok(page(renderer, editions))),
        None => Ok(()),
    }
}

/// How much an edition means, in words.
fn class_words(class: Class) -> &'static str {
    match class {
        Class::Major => "What readers learn has changed",
        Class::Minor => "Small changes",
        Class::Correction => "Correction",
        Class::Withdrawal => "Withdrawal",
    }
}

fn page<'a>(renderer: &Renderer<'a>, editions: &Editions<'a>) -> EditionsPage<'a> {
    let newest = editions.known.len() - 1;
    let link = |words: String, from: usize, to: &str| PairLink {
        words,
        href: renderer.up.to_owned() + &address::link(&pair_address(editions.known[from].header.id.as_str(), to)),
    };
    let row = |place: usize| {
        let known = &editions.known[place];
        let header = known.header;
        let mut changes = Vec::new();
        if let Some(before) = place.checked_sub(1) {
            changes.push(link("What changed since the edition before".to_owned(), before, header.id.as_str()));
        }
        if place + 1 < newest {
            changes.push(link(
                "What changed from here to the newest".to_owned(),
                place,
                editions.known[newest].header.id.as_str(),
            ));
        }
        EditionRow {
            id: header.id.to_string(),
            href: renderer.edition_link(place, ""),
            date: renderer.locale.date(&header.date),
            class: class_words(header.class),
            note: header.note.clone(),
            corrects: header.corrects.clone(),
            withdrawn: header.withdrawn.iter().chain(&header.withheld).map(ToString::to_string).collect(),
            digest: known.digest.to_string(),
            changes,
        }
    };
    let since = editions.since.as_ref().map_or(0, |since| since.records);
    let today = match since {
        0 => "No record of today’s state differs from the newest edition".to_owned(),
        n => format!("{} not as in the newest edition", renderer.locale.count("count-records", n)),
    };
    EditionsPage {
        frame: renderer.frame(About {
            address: FOLDER.to_owned(),
            section: "about",
            kicker: "Index".to_owned(),
            heading: plain("Editions"),
            standfirst: Some(plain("States of this site that never change. Each keeps its address; what replaced it is said, and nothing in it is touched.")),
            docket: vec![
                Docket::new("Editions", editions.known.len().to_string()),
                Docket::new("Newest", crate::render::edition::named(&renderer.locale, editions.known[newest].header)),
            ],
        }),
        today: editions.since.as_ref().map(|_| link(today, newest, "today")),
        editions: (0..editions.known.len()).rev().map(row).collect(),
        list: format!("{}{LIST_FILE}", renderer.up),
        extension: EXTENSION,
    }
}
