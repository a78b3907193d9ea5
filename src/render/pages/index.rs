//! Lists: every record of a kind, so that no record is without a page that leads to it.

use serde::Serialize;

use crate::error::Result;
use crate::model::{Agreement, Event, Kind, Source, Statement};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{ListItem, plain};
use crate::render::templates::Page;

#[derive(Serialize)]
struct Index<'a> {
    frame: Frame<'a>,
    items: Vec<ListItem<'a>>,
    kinds: Vec<KindLink<'a>>,
}

#[derive(Serialize)]
struct KindLink<'a> {
    label: &'a str,
    href: String,
    count: usize,
}

impl Page for Index<'_> {
    const TEMPLATE: &'static str = "index.html";
}

/// Positions have the matrix instead, texts their agreement's page.
const LISTED: [Kind; 9] = [
    Kind::Party,
    Kind::Person,
    Kind::Issue,
    Kind::Source,
    Kind::Event,
    Kind::Statement,
    Kind::Agreement,
    Kind::Term,
    Kind::Briefing,
];

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for kind in LISTED {
        frame::add(renderer, outputs, &format!("{}/", kind.folder()), move || Ok(page(renderer, kind)))?;
    }
    Ok(())
}

fn page<'a>(renderer: &'a Renderer<'_>, kind: Kind) -> Index<'a> {
    let items = items(renderer, kind);
    let section = match kind {
        Kind::Agreement => "agreements",
        Kind::Briefing => "briefings",
        Kind::Source | Kind::Term => "sources",
        Kind::Event => "timeline",
        Kind::Statement => "claims",
        _ => "positions",
    };
    let standfirst =
        renderer.locale.tell("index-standfirst", [("n", items.len().into()), ("kind", kind.name().into())]);
    let count = |kind: Kind| renderer.corpus.records().iter().filter(|r| r.kind == kind).count();
    Index {
        frame: renderer.frame(About {
            address: format!("{}/", kind.folder()),
            section,
            kicker: renderer.locale.say("index-kicker").to_owned(),
            heading: plain(renderer.locale.kinds(kind).to_owned()),
            standfirst: Some(plain(standfirst)),
            docket: vec![Docket::new(renderer.locale.say("index-records").to_owned(), items.len().to_string())],
        }),
        items,
        kinds: LISTED
            .iter()
            .map(|other| KindLink {
                label: renderer.locale.kinds(*other),
                href: crate::render::address::link(&format!("{}/", other.folder())),
                count: count(*other),
            })
            .collect(),
    }
}

fn items<'a>(renderer: &Renderer<'a>, kind: Kind) -> Vec<ListItem<'a>> {
    let corpus = renderer.corpus;
    let mut items: Vec<ListItem<'a>> = match kind {
        Kind::Briefing => return renderer.briefings().into_iter().map(|b| renderer.briefing_item(b)).collect(),
        Kind::Issue => {
            return corpus.issue_tree().into_iter().map(|(_, i)| renderer.item(i.record, "")).collect();
        }
        Kind::Source => corpus.all::<Source>().map(|s| renderer.source_item(s)).collect(),
        Kind::Event => corpus.all::<Event>().map(|e| renderer.event_item(e)).collect(),
        Kind::Statement => corpus.all::<Statement>().map(|s| renderer.statement_item(s)).collect(),
        Kind::Agreement => corpus
            .all::<Agreement>()
            .map(|a| {
                renderer.item(a.record, &a.data.date.as_ref().map(|it| renderer.locale.date(it)).unwrap_or_default())
            })
            .collect(),
        _ => corpus.records().iter().filter(|r| r.kind == kind).map(|r| renderer.item(r, "")).collect(),
    };
    items.sort_by(|a, b| renderer.locale.compare(&a.link.words.text, &b.link.words.text));
    items
}
