//! The list of editions: what each is, what it says of itself, and what changed from one to the next.

use serde::Serialize;

use crate::edition::{Class, EXTENSION, LIST_FILE};
use crate::error::Result;
use crate::output::Outputs;
use crate::render::edition::{FOLDER, pair_address};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::locale::Locale;
use crate::render::parts::{Words, plain};
use crate::render::templates::Page;
use crate::render::{Editions, Renderer, address};

#[derive(Serialize)]
struct EditionsPage<'a> {
    frame: Frame<'a>,
    editions: Vec<EditionRow<'a>>,
    /// What is not as it is in the newest edition.
    today: Option<PairLink>,
    list: String,
    extension: &'static str,
}

#[derive(Serialize)]
struct EditionRow<'a> {
    id: String,
    href: Option<String>,
    date: String,
    class: &'a str,
    note: Words<'a>,
    corrects: Option<Words<'a>>,
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
fn class_words(locale: &Locale, class: Class) -> &str {
    locale.say(match class {
        Class::Major => "editions-class-major",
        Class::Minor => "editions-class-minor",
        Class::Correction => "editions-class-correction",
        Class::Withdrawal => "editions-class-withdrawal",
    })
}

fn page<'a>(renderer: &'a Renderer<'_>, editions: &'a Editions<'a>) -> EditionsPage<'a> {
    let locale = &renderer.locale;
    let newest = editions.known.len() - 1;
    let link = |words: String, from: usize, to: &str| PairLink {
        words,
        href: address::link(&pair_address(editions.known[from].header.id.as_str(), to)),
    };
    let row = |place: usize| {
        let known = &editions.known[place];
        let header = known.header;
        let mut changes = Vec::new();
        if let Some(before) = place.checked_sub(1) {
            changes.push(link(locale.say("editions-since-before").to_owned(), before, header.id.as_str()));
        }
        if place + 1 < newest {
            changes.push(link(
                locale.say("editions-to-newest").to_owned(),
                place,
                editions.known[newest].header.id.as_str(),
            ));
        }
        EditionRow {
            id: header.id.to_string(),
            href: renderer.edition_link(place, ""),
            date: locale.date(&header.date),
            class: class_words(locale, header.class),
            note: renderer.editors(&header.note),
            corrects: header.corrects.as_deref().map(|words| renderer.editors(words)),
            withdrawn: header.withdrawn.iter().chain(&header.withheld).map(ToString::to_string).collect(),
            digest: known.digest.to_string(),
            changes,
        }
    };
    let today = match editions.since.as_ref().map_or(0, |since| since.records) {
        0 => locale.say("editions-today-the-same").to_owned(),
        n => locale.count("editions-today-differs", n),
    };
    EditionsPage {
        frame: renderer.frame(About {
            address: FOLDER.to_owned(),
            section: "about",
            kicker: locale.say("index-kicker").to_owned(),
            heading: plain(locale.say("editions-heading").to_owned()),
            standfirst: Some(plain(locale.say("editions-standfirst").to_owned())),
            docket: vec![
                Docket::new(locale.say("editions-heading").to_owned(), editions.known.len().to_string()),
                Docket::new(
                    locale.say("editions-newest").to_owned(),
                    crate::render::edition::named(locale, editions.known[newest].header),
                ),
            ],
        }),
        today: editions.since.as_ref().map(|_| link(today, newest, "today")),
        editions: (0..editions.known.len()).rev().map(row).collect(),
        list: format!("{}{LIST_FILE}", renderer.up),
        extension: EXTENSION,
    }
}
