//! A thing or place with contested names: who calls it what.

use serde::Serialize;

use crate::error::Result;
use crate::link::Entry;
use crate::model::{Kind, Term};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::frame::{self, Docket, Frame};
use crate::render::parts::{CitationView, Link, NameView, Words};
use crate::render::prose::{Layout, Prose};
use crate::render::templates::Page;

#[derive(Serialize)]
struct TermPage<'a> {
    frame: Frame<'a>,
    label_reason: Option<Words<'a>>,
    names: Vec<NameView<'a>>,
    sameness: Option<Words<'a>>,
    sameness_note: Option<Words<'a>>,
    part_of: Option<Link<'a>>,
    parts: Vec<Link<'a>>,
    citations: Vec<CitationView<'a>>,
    prose: Prose<'a>,
}

impl Page for TermPage<'_> {
    const TEMPLATE: &'static str = "term.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for term in renderer.corpus.all::<Term>() {
        frame::add(renderer, outputs, &address::of_record(term.record), move || page(renderer, term))?;
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, term: Entry<'a, Term>) -> Result<TermPage<'a>> {
    let corpus = renderer.corpus;
    let data = term.data;
    let locale = &renderer.locale;
    let kind = renderer.labelled(&data.kind);
    let kicker = match kind.own() {
        Some(kind) => locale.tell("term-kicker", [("kind", kind.into())]),
        None => locale.kind(Kind::Term).to_owned(),
    };
    let docket = vec![
        Docket::of(locale.say("term-kind").to_owned(), kind),
        Docket::new(locale.say("term-names").to_owned(), data.names.len().to_string()),
    ];
    let frame = renderer.record_frame(term.record, "sources", kicker, docket);
    let root = frame.root.clone();
    Ok(TermPage {
        label_reason: renderer.words(&data.label_reason),
        names: data.names.iter().map(|n| renderer.name(n)).collect(),
        sameness: data.sameness.as_ref().map(|it| renderer.labelled(it)),
        sameness_note: renderer.words(&data.sameness_note),
        part_of: data.part_of.as_ref().and_then(|t| corpus.get(t)).map(|t| renderer.link(t.record)),
        parts: corpus.referring::<Term>(term.number).map(|t| renderer.link(t.record)).collect(),
        citations: renderer.citations(&data.sources),
        prose: renderer.body(term.record, &root, Layout::default())?,
        frame,
    })
}
