//! A source: what it is, what it does not say of itself, and every passage taken from it.

use serde::Serialize;

use crate::error::Result;
use crate::export::{bibtex, csl};
use crate::link::Entry;
use crate::model::{Date, Event, Kind, Source, Statement, Term, Text};
use crate::output::Outputs;
use crate::render::address;
use crate::render::copies::CopyView;
use crate::render::frame::{self, Docket, Frame};
use crate::render::parts::{Link, ListItem, PartyView, Safe, Words, escaped, plain};
use crate::render::prose::{Layout, Prose};
use crate::render::templates::Page;
use crate::render::{Renderer, coins};

#[derive(Serialize)]
struct SourcePage<'a> {
    frame: Frame<'a>,
    citation: Safe,
    coins: Safe,
    bibtex: String,
    csl: String,
    publisher: Option<PartyView<'a>>,
    issued_text: Option<Words<'a>>,
    accessed: Option<String>,
    url: Option<String>,
    archive: Option<ArchiveView>,
    snapshot: Option<&'a str>,
    copy_of: Option<Link<'a>>,
    copy_of_unknown: Option<Words<'a>>,
    rights: Option<Words<'a>>,
    numbering: Option<Words<'a>>,
    not_stated: Vec<Words<'a>>,
    passages: Vec<Passage<'a>>,
    events: Vec<ListItem<'a>>,
    texts: Vec<Link<'a>>,
    terms: Vec<Link<'a>>,
    prose: Prose<'a>,
}

#[derive(Serialize)]
struct ArchiveView {
    url: String,
    date: String,
}

#[derive(Serialize)]
struct Passage<'a> {
    locator: Safe,
    statement: Link<'a>,
    rendering: Words<'a>,
    text: &'a str,
    lang: &'a str,
    dir: &'static str,
    summary: Option<Words<'a>>,
    /// What the copy of the source says of it; nothing in a build without copies.
    copy: Option<CopyView<'a>>,
}

impl Page for SourcePage<'_> {
    const TEMPLATE: &'static str = "source.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for source in renderer.corpus.all::<Source>() {
        frame::add(renderer, outputs, &address::of_record(source.record), move || page(renderer, source))?;
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, source: Entry<'a, Source>) -> Result<SourcePage<'a>> {
    let corpus = renderer.corpus;
    let data = source.data;
    let locale = &renderer.locale;
    let line = |id, words| Docket::of(locale.say(id).to_owned(), words);
    let mut docket = Vec::new();
    if let Some(siglum) = &data.siglum {
        docket.push(line("record-siglum", plain(siglum.value.as_str())));
    }
    docket.push(line("source-type", renderer.labelled(&data.kind)));
    docket.push(line("record-language", plain(locale.language(data.language.as_str()))));
    docket.push(line("source-published", plain(renderer.date_or_not(data.issued.as_ref()))));
    let frame = renderer.record_frame(source.record, "sources", locale.kind(Kind::Source).to_owned(), docket);
    let root = frame.root.clone();
    Ok(SourcePage {
        citation: renderer.citations.source(corpus, source).map(|cited| cited.html.clone()).unwrap_or_default(),
        coins: coins::span(corpus, source),
        bibtex: bibtex::entry(corpus, source),
        csl: format!("{:#}", csl::item(corpus, source)),
        publisher: data.publisher.as_ref().and_then(|p| renderer.party_of(p)),
        issued_text: data.issued_text.as_ref().map(|t| renderer.verbatim(&t.value)),
        accessed: data.accessed.as_ref().map(|it| renderer.locale.date(it)),
        url: data.url.as_ref().and_then(|u| crate::address::allowed_absolute(&u.value)),
        archive: data.archive.as_ref().and_then(|a| {
            Some(ArchiveView {
                url: crate::address::allowed_absolute(&a.url.value)?,
                date: renderer.locale.date(&a.date),
            })
        }),
        snapshot: data.snapshot.as_ref().and_then(|s| s.sha256.as_ref()).map(|s| s.value.as_str()),
        copy_of: data
            .copy_of
            .as_ref()
            .and_then(|c| c.source.as_ref())
            .and_then(|s| corpus.get(s))
            .map(|s| renderer.link(s.record)),
        copy_of_unknown: data.copy_of.as_ref().and_then(|c| c.unknown.as_ref()).map(|u| renderer.editors(&u.value)),
        rights: data.rights.as_ref().map(|r| renderer.editors(&r.value)),
        numbering: data.numbering.as_ref().map(|n| renderer.editors(&n.value)),
        not_stated: data.not_stated.iter().map(|n| renderer.editors(&n.value)).collect(),
        passages: passages(renderer, source),
        events: corpus.referring::<Event>(source.number).map(|e| renderer.event_item(e)).collect(),
        texts: corpus.referring::<Text>(source.number).map(|t| renderer.link(t.record)).collect(),
        terms: corpus.referring::<Term>(source.number).map(|t| renderer.link(t.record)).collect(),
        prose: renderer.body(source.record, &root, Layout::default())?,
        frame,
    })
}

/// Every passage taken from the source, in the order of its paragraphs.
fn passages<'a>(renderer: &Renderer<'a>, source: Entry<'a, Source>) -> Vec<Passage<'a>> {
    let corpus = renderer.corpus;
    let mut found = Vec::new();
    for statement in corpus.referring::<Statement>(source.number) {
        for (i, report) in statement.data.reports.iter().enumerate() {
            if report.source.id() != &source.record.id {
                continue;
            }
            let language = report.language.as_ref().unwrap_or(&source.data.language);
            let paragraph = report.paragraph.as_ref().map_or("", |p| p.value.as_str());
            let passage = Passage {
                locator: renderer.locator(
                    report.paragraph.as_ref().map(|p| p.value.as_str()),
                    report.page.as_ref().map(|p| p.value.as_str()),
                ),
                statement: renderer.link_to(statement.record, &format!("report-{}", i + 1)),
                rendering: renderer.labelled(&report.rendering),
                text: &report.text.value,
                lang: language.as_str(),
                dir: language.direction(),
                summary: renderer.words(&statement.record.common.summary),
                copy: renderer.copy_of(report),
            };
            found.push((paragraph_order(paragraph), passage));
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found.into_iter().map(|(_, passage)| passage).collect()
}

/// `4b` comes after `4a` and before `10`.
fn paragraph_order(paragraph: &str) -> (u64, &str) {
    let digits = paragraph.len() - paragraph.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    (paragraph[..digits].parse().unwrap_or(u64::MAX), &paragraph[digits..])
}

impl<'a> Renderer<'a> {
    /// A date within a line, or that there is none.
    pub(super) fn dated(&self, date: Option<&Date>) -> String {
        date.map_or_else(|| self.locale.say("quote-date-not-stated").to_owned(), |date| self.locale.date(date))
    }

    /// A line for a source in a list.
    pub(super) fn source_item(&self, source: Entry<'a, Source>) -> ListItem<'a> {
        let outlet = self.outlet(source).html();
        let date = escaped(&self.dated(source.data.issued.as_ref()));
        let meta = Safe(format!("{outlet}{}{date}", self.locale.say("comma")));
        ListItem { meta, ..self.item(source.record, "") }
    }
}
