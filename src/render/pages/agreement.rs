//! An agreement: who made it, its provisions as each text gives them, and which demands it meets, absences first.

use serde::Serialize;

use super::versions::ComparisonLink;
use crate::compare::open_brackets;
use crate::error::Result;
use crate::link::Entry;
use crate::model::{Agreement, Kind, Statement, Text};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::coverage::CoverageSection;
use crate::render::duties::Duties;
use crate::render::embed::{Embedding, Shown};
use crate::render::frame::{self, Docket, Frame};
use crate::render::parts::{CitationView, Link, ListItem, PartyView, Safe, Words, escaped, plain};
use crate::render::prose::{Layout, Prose};
use crate::render::templates::Page;
use crate::render::versions::language_of;
use crate::text::readings;

#[derive(Serialize)]
struct AgreementPage<'a> {
    frame: Frame<'a>,
    participants: Vec<ParticipantView<'a>>,
    versions: Vec<VersionView<'a>>,
    comparisons: Vec<ComparisonLink>,
    /// How the text came to read so, and how its brackets were closed.
    history: Vec<Link<'a>>,
    duties: Option<Duties<'a>>,
    provisions: Vec<ProvisionView<'a>>,
    coverage: Option<CoverageSection<'a>>,
    called: Vec<CalledView<'a>>,
    self_name: Option<Words<'a>>,
    stage_reason: Option<Words<'a>>,
    statements: Vec<ListItem<'a>>,
    citations: Vec<CitationView<'a>>,
    prose: Prose<'a>,
    embed: Option<Embedding>,
}

/// Who took part, and as what; also shown on an event's page.
#[derive(Serialize)]
pub(super) struct ParticipantView<'a> {
    pub(super) party: Option<PartyView<'a>>,
    pub(super) person: Option<Link<'a>>,
    pub(super) words: Option<Words<'a>>,
    pub(super) role: Words<'a>,
    pub(super) cited: Vec<CitationView<'a>>,
}

#[derive(Serialize)]
struct VersionView<'a> {
    link: Link<'a>,
    language: String,
    state: Words<'a>,
    authority: Words<'a>,
    date: Option<String>,
    source: CitationView<'a>,
    gaps: Option<Words<'a>>,
}

#[derive(Serialize)]
struct ProvisionView<'a> {
    id: &'a str,
    title: Words<'a>,
    issues: Vec<Link<'a>>,
    wordings: Vec<Wording<'a>>,
    note: Option<Words<'a>>,
}

/// A provision in one text, or that text's lack of it.
#[derive(Serialize)]
struct Wording<'a> {
    version: Link<'a>,
    lang: &'a str,
    dir: &'static str,
    html: Option<Safe>,
    rendering: Option<Words<'a>>,
    locator: Safe,
}

#[derive(Serialize)]
struct CalledView<'a> {
    source: Link<'a>,
    locator: Safe,
    name: Words<'a>,
}

impl Page for AgreementPage<'_> {
    const TEMPLATE: &'static str = "agreement.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for agreement in renderer.corpus.all::<Agreement>() {
        frame::add(renderer, outputs, &address::of_record(agreement.record), move || page(renderer, agreement))?;
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, agreement: Entry<'a, Agreement>) -> Result<AgreementPage<'a>> {
    let corpus = renderer.corpus;
    let data = agreement.data;
    let instrument = renderer.labelled(&data.instrument);
    let kicker = instrument.own().unwrap_or_else(|| renderer.locale.kind(Kind::Agreement)).to_owned();
    let line = |id, words| Docket::of(renderer.locale.say(id).to_owned(), words);
    let docket = vec![
        line("agreement-instrument", instrument),
        line("record-date", plain(renderer.date_or_not(data.date.as_ref()))),
        line("agreement-binding", renderer.labelled(&data.binding)),
        line("record-status", renderer.labelled(&data.status)),
        line("agreement-stage", renderer.labelled(&data.stage)),
        line("agreement-level", renderer.labelled(&data.level)),
    ];
    let frame = renderer.record_frame(agreement.record, "agreements", kicker, docket);
    let root = frame.root.clone();
    let texts = corpus.texts_of(&agreement.record.id);
    // Of many versions the newest is shown; all of them stand on the page of the versions.
    let shown = readings::newest(corpus, &agreement.record.id);
    let mut wordings = Vec::new();
    for text in &shown {
        let reading = readings::read(corpus, *text);
        let prefix = fragment(&texts, *text, "");
        let layout = renderer.quoted_layout(&reading, &root, &prefix);
        let layout = Layout { inline_citations: true, text: Some(&layout), ..Layout::default() };
        let prose = renderer.body(text.record, &root, layout)?;
        wordings.push((reading, prose));
    }
    let versions = texts
        .iter()
        .map(|text| VersionView {
            link: renderer.link(text.record),
            language: renderer.locale.language(language_of(text.record).0),
            state: renderer.labelled(&text.data.state),
            authority: renderer.labelled(&text.data.authority),
            date: text.data.wording_date.as_ref().map(|it| renderer.locale.date(it)),
            source: renderer.citation(&text.data.source),
            gaps: renderer.words(&text.data.gaps),
        })
        .collect();
    let provisions = data
        .provisions
        .iter()
        .map(|provision| ProvisionView {
            id: &provision.id.value,
            title: renderer.provision_words(data, &provision.id.value),
            issues: provision.issues.iter().filter_map(|i| corpus.get(i)).map(|i| renderer.link(i.record)).collect(),
            wordings: wordings
                .iter()
                .map(|(reading, prose)| {
                    let text = reading.text;
                    let index =
                        reading.tree.provisions.iter().position(|p| p.wid.as_ref() == Some(&provision.id.value));
                    let section = index.and_then(|index| prose.sections.iter().find(|s| s.provision == Some(index)));
                    let inner = index.map(|index| Safe(escaped(&reading.tree.branch_words(index))));
                    let meta = text.data.provisions.iter().find(|p| p.id.value == provision.id.value);
                    let (lang, dir) = language_of(text.record);
                    Wording {
                        version: match index.and_then(|index| reading.tree.provisions.get(index)) {
                            Some(found) => renderer.link_to(text.record, &fragment(&texts, text, &found.eid)),
                            None => renderer.link(text.record),
                        },
                        lang,
                        dir,
                        html: section.map(|s| s.html.clone()).or(inner),
                        rendering: meta.map(|m| renderer.labelled(&m.rendering)),
                        locator: renderer
                            .locator(meta.and_then(|m| m.paragraph.as_ref()).map(|p| p.value.as_str()), None),
                    }
                })
                .collect(),
            note: renderer.words(&provision.note),
        })
        .collect();
    let coverage = renderer.coverage(agreement);
    Ok(AgreementPage {
        embed: coverage.is_some().then(|| renderer.embedding(&Shown::Coverage(agreement))),
        participants: renderer.participants(&data.participants),
        versions,
        comparisons: renderer.comparisons(agreement),
        history: history(renderer, agreement),
        duties: renderer.duties(agreement),
        provisions,
        coverage,
        called: data
            .called
            .iter()
            .map(|c| CalledView {
                source: renderer.source_link(&c.source),
                locator: renderer.locator(c.paragraph.as_ref().map(|p| p.value.as_str()), None),
                name: renderer.verbatim(&c.name.value),
            })
            .collect(),
        self_name: data.self_name.as_ref().map(|n| renderer.verbatim(&n.value)),
        stage_reason: renderer.words(&data.stage_reason),
        statements: corpus.referring::<Statement>(agreement.number).map(|s| renderer.statement_item(s)).collect(),
        citations: renderer.citations(&data.sources),
        prose: renderer.body(agreement.record, &root, Layout::default())?,
        frame,
    })
}

/// The place of a provision on the page of its version: the first language there has the plain address.
fn fragment(texts: &[Entry<'_, Text>], text: Entry<'_, Text>, eid: &str) -> String {
    let page = address::of_record(text.record);
    let first = texts.iter().find(|other| address::of_record(other.record) == page);
    match first {
        Some(first) if first.number != text.number => format!("{}-{eid}", language_of(text.record).0),
        _ => eid.to_owned(),
    }
}

/// The pages that tell how the text came to read so.
fn history<'a>(renderer: &Renderer<'a>, agreement: Entry<'a, Agreement>) -> Vec<Link<'a>> {
    let link = |page: &str, id: &str| Link {
        href: address::link(&format!("{}{page}/", address::of_record(agreement.record))),
        words: plain(renderer.locale.say(id).to_owned()),
    };
    let several = readings::readings(renderer.corpus, &agreement.record.id).len() > 1;
    let bracketed = open_brackets(renderer.corpus, &agreement.record.id).is_some();
    let history = several.then(|| link("history", "agreement-history-link"));
    let brackets = bracketed.then(|| link("brackets", "agreement-brackets-link"));
    history.into_iter().chain(brackets).collect()
}

impl<'a> Renderer<'a> {
    /// A provision's title or, failing that, its id.
    pub(in crate::render) fn provision_words(&self, agreement: &'a Agreement, id: &'a str) -> Words<'a> {
        agreement
            .provisions
            .iter()
            .find(|p| p.id.value == id)
            .and_then(|p| self.words(&p.title))
            .unwrap_or_else(|| plain(id))
    }

    pub(super) fn participants(&self, list: &'a [crate::model::Participant]) -> Vec<ParticipantView<'a>> {
        list.iter()
            .map(|p| ParticipantView {
                party: p.party.as_ref().and_then(|p| self.party_of(p)),
                person: p.person.as_ref().and_then(|p| self.corpus.get(p)).map(|p| self.link(p.record)),
                words: p.described_as.as_ref().map(|d| self.editors(&d.value)),
                role: self.labelled(&p.role),
                cited: self.citations(&p.cited),
            })
            .collect()
    }
}
