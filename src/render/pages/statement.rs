//! A statement: every report of it, the way the words came, what the parties say of it, what is disputed.

use serde::Serialize;

use crate::compare::collation::{ApparatusLine, Cell, Note, Place, Reading, Relation as PlaceRelation};
use crate::compare::{ReportCollation, evidence, report_collations};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{Contested, Kind, Language, Position, Statement};
use crate::output::Outputs;
use crate::render::address;
use crate::render::embed::{Embedding, Shown};
use crate::render::frame::{self, Docket, Frame};
use crate::render::locale::Locale;
use crate::render::parts::{
    CitationView, HopView, Link, ListItem, PartyView, QuoteView, Safe, SpeakerView, Words, code, in_marks, plain,
};
use crate::render::prose::{Layout, Prose};
use crate::render::templates::Page;
use crate::render::versions::language_of;
use crate::render::{Renderer, copies};
use crate::text::fidelity::{Alteration, Reason, Verdict};
use crate::text::quoted::{Base, Quote, fidelity};

#[derive(Serialize)]
struct StatementPage<'a> {
    frame: Frame<'a>,
    act: Words<'a>,
    speakers: Vec<SpeakerView<'a>>,
    quotes: Vec<QuoteView<'a>>,
    evidence: String,
    ways: Vec<Branch<'a>>,
    collations: Vec<CollationView<'a>>,
    fidelity: Option<FidelityView<'a>>,
    responses: Vec<ResponseView<'a>>,
    contested: Vec<ContestedView<'a>>,
    relations: Vec<RelationView<'a>>,
    same: Vec<SameView<'a>>,
    issues: Vec<Link<'a>>,
    about: Vec<PartyView<'a>>,
    event: Option<Link<'a>>,
    provision: Option<Link<'a>>,
    positions: Vec<ListItem<'a>>,
    sources: Vec<SourceLine<'a>>,
    date_text: Option<Words<'a>>,
    derived_from: Option<Words<'a>>,
    ground_rule: Option<Words<'a>>,
    prose: Prose<'a>,
    embed: Option<Embedding>,
    collation_embed: Option<Embedding>,
}

/// A part of the way from the speaker: a hop and what goes on from it, or a report at the end.
#[derive(Serialize)]
struct Branch<'a> {
    /// Nobody states this link.
    gap: bool,
    hop: Option<HopView<'a>>,
    report: Option<WayEnd<'a>>,
    branches: Vec<Branch<'a>>,
}

/// Where a way ends: the report in a source.
#[derive(Serialize)]
struct WayEnd<'a> {
    source: Link<'a>,
    locator: Safe,
    href: String,
    /// How the words are given there, and in which language.
    detail: Safe,
    /// How the speaker is identified there.
    identification: Option<Words<'a>>,
    /// The way through languages.
    translation: Option<Safe>,
}

/// The quotations of an agreement, against its text.
#[derive(Serialize)]
struct FidelityView<'a> {
    agreement: Link<'a>,
    rows: Vec<FidelityRow<'a>>,
}

#[derive(Serialize)]
struct FidelityRow<'a> {
    source: Link<'a>,
    href: String,
    lang: &'a str,
    dir: &'static str,
    quotation: String,
    /// What it was held against; nothing where no text is at hand.
    base: Option<BaseLink>,
    verdict: String,
    exact: bool,
    alterations: Vec<FidelityAlteration>,
}

/// A provision and its text, each in its language.
#[derive(Serialize)]
struct BaseLink {
    href: String,
    words: Safe,
}

#[derive(Serialize)]
struct FidelityAlteration {
    kind: String,
    quotation: String,
    text: String,
}

/// The reports in one language, word by word.
#[derive(Serialize)]
pub(in crate::render) struct CollationView<'a> {
    lang: &'a str,
    dir: &'static str,
    witnesses: Vec<WitnessView<'a>>,
    places: Vec<PlaceView>,
    apparatus: Vec<ApparatusView<'a>>,
}

#[derive(Serialize)]
struct WitnessView<'a> {
    siglum: String,
    /// Where the report stands, or which text it is.
    locator: Safe,
    rendering: Words<'a>,
    href: String,
}

/// A line of the apparatus: the lemma and the readings beside it.
#[derive(Serialize)]
struct ApparatusView<'a> {
    lemma: ApparatusReading<'a>,
    readings: Vec<ApparatusReading<'a>>,
}

#[derive(Serialize)]
struct ApparatusReading<'a> {
    /// The words, or that there are none.
    words: Words<'a>,
    /// Who has it, where that is to be said.
    sigla: String,
}

#[derive(Serialize)]
struct PlaceView {
    number: usize,
    same: bool,
    relation: String,
    cells: Vec<PlaceCell>,
}

#[derive(Serialize)]
struct PlaceCell {
    siglum: String,
    /// The words; nothing where the report is silent.
    text: Option<String>,
    /// Which kind of silence.
    silence: String,
}

#[derive(Serialize)]
struct ResponseView<'a> {
    party: Option<PartyView<'a>>,
    response: Words<'a>,
    source: Link<'a>,
    locator: Safe,
    date: Option<String>,
    text: Option<std::borrow::Cow<'a, str>>,
    text_lang: &'a str,
    text_dir: &'static str,
    statement: Option<Link<'a>>,
    note: Option<Words<'a>>,
}

/// What reports disagree on; also shown on the home page.
#[derive(Serialize)]
pub(super) struct ContestedView<'a> {
    attribute: Words<'a>,
    statement: Link<'a>,
    note: Option<Words<'a>>,
    readings: Vec<ReadingView<'a>>,
}

#[derive(Serialize)]
struct ReadingView<'a> {
    cited: CitationView<'a>,
    value: Option<Words<'a>>,
}

#[derive(Serialize)]
struct RelationView<'a> {
    /// This statement names the other, and not the other this.
    own: bool,
    relation: Words<'a>,
    other: Link<'a>,
    attribute: Option<Words<'a>>,
    note: Option<Words<'a>>,
}

#[derive(Serialize)]
struct SameView<'a> {
    words: Words<'a>,
    other: Link<'a>,
    note: Option<Words<'a>>,
}

#[derive(Serialize)]
struct SourceLine<'a> {
    siglum: Link<'a>,
    words: Safe,
}

impl Page for StatementPage<'_> {
    const TEMPLATE: &'static str = "statement.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for statement in renderer.corpus.all::<Statement>() {
        frame::add(renderer, outputs, &address::of_record(statement.record), move || page(renderer, statement))?;
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, statement: Entry<'a, Statement>) -> Result<StatementPage<'a>> {
    let corpus = renderer.corpus;
    let data = statement.data;
    let locale = &renderer.locale;
    let line = |id, words| Docket::of(locale.say(id).to_owned(), words);
    let mut docket = vec![
        line("statement-voice", renderer.labelled(&data.voice)),
        line("record-date", plain(renderer.date_or_not(data.date.as_ref()))),
    ];
    if let Some(factuality) = &data.factuality {
        docket.push(line("statement-factuality", renderer.labelled(factuality)));
    }
    let act = renderer.labelled(&data.act);
    let kicker = match act.own() {
        Some(act) => locale.tell("statement-kicker", [("act", act.into())]),
        None => locale.kind(Kind::Statement).to_owned(),
    };
    let frame = renderer.record_frame(statement.record, "claims", kicker, docket);
    let root = frame.root.clone();
    let provision = data.agreement.as_ref().and_then(|a| corpus.get(a)).map(|agreement| match &data.provision {
        Some(id) => Link {
            href: format!("{}#{}", address::link(&address::of_record(agreement.record)), id.value),
            words: renderer.provision_words(agreement.data, &id.value),
        },
        None => renderer.link(agreement.record),
    });
    let mut sources: Vec<_> = data.reports.iter().filter_map(|r| corpus.get(&r.source)).collect();
    sources.sort_by_key(|s| s.number);
    sources.dedup_by_key(|s| s.number);
    let mut positions: Vec<Entry<'a, Position>> = corpus.referring::<Position>(statement.number).collect();
    corpus.sort_by_party(&mut positions);
    let collations = report_collations(corpus, statement);
    Ok(StatementPage {
        act,
        speakers: data.speakers.iter().map(|s| renderer.speaker(s)).collect(),
        quotes: renderer.quotes(statement, false),
        evidence: renderer.locale.evidence(evidence(corpus, std::iter::once(statement))),
        ways: ways(renderer, data),
        fidelity: fidelity_view(renderer, statement),
        collations: collations.iter().map(|c| collation(renderer, data, c, &root, "")).collect(),
        embed: (!data.reports.is_empty()).then(|| renderer.embedding(&Shown::Statement(statement))),
        collation_embed: (!collations.is_empty()).then(|| renderer.embedding(&Shown::Collation(statement))),
        responses: responses(renderer, data),
        contested: renderer.contested(statement),
        relations: relations(renderer, statement),
        same: same(renderer, statement),
        issues: data.issues.iter().filter_map(|i| corpus.get(i)).map(|i| renderer.link(i.record)).collect(),
        about: data.about.iter().filter_map(|p| renderer.party_of(p)).collect(),
        event: data.event.as_ref().and_then(|e| corpus.get(e)).map(|e| renderer.link(e.record)),
        provision,
        positions: positions.into_iter().map(|p| renderer.item(p.record, "")).collect(),
        sources: sources
            .into_iter()
            .map(|s| SourceLine {
                siglum: renderer.short_link(s),
                words: renderer.citations.source(corpus, s).map(|cited| cited.html.clone()).unwrap_or_default(),
            })
            .collect(),
        date_text: data.date_text.as_ref().map(|t| renderer.verbatim(&t.value)),
        derived_from: data.date_derived_from.as_ref().map(|t| renderer.editors(&t.value)),
        ground_rule: data.ground_rule.as_ref().map(|g| renderer.labelled(&g.value)),
        prose: renderer.body(statement.record, &root, Layout::default())?,
        frame,
    })
}

/// The ways of all reports, drawn together as far as they are the same (a stemma).
fn ways<'a>(renderer: &Renderer<'a>, data: &'a Statement) -> Vec<Branch<'a>> {
    let mut trunk: Vec<Branch<'a>> = Vec::new();
    for (i, report) in data.reports.iter().enumerate() {
        let mut branches = &mut trunk;
        for hop in renderer.hops(report) {
            let same = |b: &Branch<'a>| b.hop.as_ref().is_some_and(|h| h.key() == hop.key());
            // A hop that nobody states is never taken for another such hop.
            let at = branches.iter().position(|b| !hop.not_stated && same(b)).unwrap_or_else(|| {
                branches.push(Branch { gap: hop.not_stated, hop: Some(hop), report: None, branches: Vec::new() });
                branches.len() - 1
            });
            branches = &mut branches[at].branches;
        }
        let locator = renderer.locator(
            report.paragraph.as_ref().map(|p| p.value.as_str()),
            report.page.as_ref().map(|p| p.value.as_str()),
        );
        let source = renderer.corpus.get(&report.source).map(|source| &source.data.language);
        let language = report.language.as_ref().or(source).map(|language| renderer.locale.language(language.as_str()));
        let rendering = Some(renderer.labelled_inside(&report.rendering));
        let detail: Vec<String> =
            [rendering, language.map(plain)].into_iter().flatten().map(|words| words.html()).collect();
        let end = WayEnd {
            source: renderer.source_link(&report.source),
            locator,
            href: format!("#report-{}", i + 1),
            detail: Safe(detail.join(renderer.locale.say("comma"))),
            identification: report.identification.as_ref().map(|it| renderer.labelled(it)),
            translation: report.translation.as_ref().map(|it| renderer.translation(it)),
        };
        branches.push(Branch { gap: false, hop: None, report: Some(end), branches: Vec::new() });
    }
    trunk
}

/// The reports in one language for a page; `place` leads from there to the statement's own.
pub(in crate::render) fn collation<'a>(
    renderer: &Renderer<'a>,
    data: &'a Statement,
    collated: &ReportCollation<'a>,
    root: &str,
    place: &str,
) -> CollationView<'a> {
    let ReportCollation { language, reports, text, collation } = collated;
    let registered = text.map(|text| WitnessView {
        siglum: collation.sigla.last().cloned().unwrap_or_default(),
        locator: Safe(renderer.link(text.record).words.html()),
        rendering: plain(renderer.locale.say("collation-registered").to_owned()),
        href: format!("{root}{}", renderer.link(text.record).href),
    });
    let witnesses = collation
        .sigla
        .iter()
        .zip(reports)
        .map(|(siglum, i)| {
            let report = &data.reports[*i];
            let locator = renderer.locator(
                report.paragraph.as_ref().map(|p| p.value.as_str()),
                report.page.as_ref().map(|p| p.value.as_str()),
            );
            WitnessView {
                siglum: siglum.clone(),
                locator,
                rendering: renderer.labelled(&report.rendering),
                href: format!("{place}#report-{}", i + 1),
            }
        })
        .chain(registered)
        .collect();
    let said = |id| renderer.locale.say(id).to_owned();
    let places = collation
        .places
        .iter()
        .map(|place| PlaceView {
            number: place.number,
            same: matches!(place.relation, PlaceRelation::Same | PlaceRelation::SameButSigns),
            relation: place_words(&renderer.locale, place),
            cells: collation
                .sigla
                .iter()
                .zip(&place.cells)
                .map(|(siglum, cell)| {
                    let (text, silence) = match cell {
                        Cell::Words { text, .. } => (Some(text.clone()), String::new()),
                        Cell::Lacuna { edge: true } => (None, said("collation-outside")),
                        Cell::Lacuna { edge: false } => (None, said("collation-silent-here")),
                        Cell::Omitted => (None, said("collation-omitted")),
                    };
                    PlaceCell { siglum: siglum.clone(), text, silence }
                })
                .collect(),
        })
        .collect();
    CollationView {
        lang: language.as_str(),
        dir: language.direction(),
        witnesses,
        places,
        apparatus: collation.apparatus().into_iter().map(|line| apparatus_line(renderer, line, language)).collect(),
    }
}

/// How the witnesses stand to each other at a place, and what else is to be said of it.
fn place_words(locale: &Locale, place: &Place) -> String {
    let relation = match place.relation {
        PlaceRelation::Same => locale.say("collation-same").to_owned(),
        PlaceRelation::SameButSigns => locale.say("collation-same-but-signs").to_owned(),
        PlaceRelation::Variant => locale.say("collation-variant").to_owned(),
        PlaceRelation::Paraphrase => locale.say("collation-paraphrase").to_owned(),
        PlaceRelation::Transposed => locale.say("collation-transposed").to_owned(),
        PlaceRelation::OnlyIn => {
            let reading = place.readings.iter().find(|reading| reading.text.is_some());
            let sigla = reading.map_or_else(String::new, |reading| reading.sigla.join(locale.say("comma")));
            locale.tell("collation-only-in", [("sigla", sigla.into())])
        }
    };
    let notes: Vec<String> = place.notes.iter().map(|note| note_words(locale, note)).collect();
    if notes.is_empty() {
        return relation;
    }
    let notes = notes.join(locale.say("semicolon"));
    locale.tell("collation-relation-noted", [("relation", relation.into()), ("notes", notes.into())])
}

fn note_words(locale: &Locale, note: &Note) -> String {
    let id = match note {
        Note::Capitals => "collation-capitals",
        Note::Punctuation => "collation-punctuation",
        Note::VowelSigns => "collation-vowel-signs",
        Note::NearInSpelling => "collation-near-in-spelling",
        Note::OrderTurned => "collation-order-turned",
        Note::MovedTo(place) => return locale.tell("collation-moved-to", [("place", place.to_string().into())]),
        Note::InBrackets(siglum) => {
            return locale.tell("collation-in-brackets", [("siglum", siglum.as_str().into())]);
        }
    };
    locale.say(id).to_owned()
}

/// The reports' words in their language; what is said of silence in the page's.
fn apparatus_line<'a>(renderer: &Renderer<'a>, line: ApparatusLine, language: &'a Language) -> ApparatusView<'a> {
    let view = |reading: Reading, named: bool| ApparatusReading {
        words: match reading.text {
            Some(text) => plain(text),
            None => silent(renderer, language),
        },
        sigla: if named { reading.sigla.join(" ") } else { String::new() },
    };
    ApparatusView {
        lemma: view(line.lemma, !line.registered),
        readings: line.readings.into_iter().map(|reading| view(reading, true)).collect(),
    }
}

/// That a witness is silent, among words of a language.
fn silent<'a>(renderer: &Renderer<'a>, language: &Language) -> Words<'a> {
    let words = renderer.locale.say("collation-silent").to_owned();
    if language == renderer.language {
        return plain(words);
    }
    Words::foreign(words, renderer.language.as_str(), renderer.language.direction())
}

/// The quotations of the agreement's text, each with what was done to it on the way.
fn fidelity_view<'a>(renderer: &Renderer<'a>, statement: Entry<'a, Statement>) -> Option<FidelityView<'a>> {
    let found = fidelity(renderer.corpus, statement)?;
    let row = |quote: &Quote<'a>| {
        let report = &statement.data.reports[quote.report];
        let words = report.text.value.get(quote.range.clone()).unwrap_or_default();
        let source = renderer.corpus.get(&report.source).map(|source| &source.data.language);
        let language = report.language.as_ref().or(source).unwrap_or_else(|| renderer.corpus.language());
        let (verdict, alterations) = match &quote.verdict {
            None => ("fidelity-no-text", Vec::new()),
            Some(Verdict::Found { .. }) => ("fidelity-found", Vec::new()),
            Some(Verdict::FoundWithAlterations { alterations, .. }) => {
                let base = quote.base.as_ref().map_or("", |base| base.words.as_str());
                ("fidelity-altered", alterations.iter().map(|a| alteration(&renderer.locale, a, words, base)).collect())
            }
            Some(Verdict::NotFound { reason: Reason::SeveralPlaces(_), .. }) => ("fidelity-several-places", Vec::new()),
            Some(Verdict::NotFound { .. }) => ("fidelity-not-found", Vec::new()),
        };
        FidelityRow {
            source: renderer.source_link(&report.source),
            href: format!("#report-{}", quote.report + 1),
            lang: language.as_str(),
            dir: language.direction(),
            quotation: words.to_owned(),
            base: quote.base.as_ref().map(|base| base_link(renderer, base)),
            verdict: renderer.locale.say(verdict).to_owned(),
            exact: matches!(quote.verdict, Some(Verdict::Found { .. })),
            alterations,
        }
    };
    let rows = found.quotes.iter().map(row).collect();
    Some(FidelityView { agreement: renderer.link(found.agreement.record), rows })
}

/// The provision, or the text, that a quotation was held against.
fn base_link<'a>(renderer: &Renderer<'a>, base: &Base<'a>) -> BaseLink {
    let text = base.text.record;
    let Link { href, words } = match &base.eid {
        Some(eid) => renderer.link_to(text, eid),
        None => renderer.link(text),
    };
    let words = match &base.title {
        Some(title) => {
            let title = match &base.eid {
                Some(eid) if eid == title => code(eid.clone()),
                _ => renderer.printed(title.clone(), language_of(text).0),
            };
            renderer.told("fidelity-base", [("provision", &title), ("text", &words)])
        }
        None => Safe(words.html()),
    };
    BaseLink { href, words }
}

fn alteration(locale: &Locale, alteration: &Alteration, quotation: &str, text: &str) -> FidelityAlteration {
    FidelityAlteration {
        kind: locale.say(copies::altered(alteration.kind)).to_owned(),
        quotation: quotation.get(alteration.quotation.clone()).unwrap_or_default().to_owned(),
        text: text.get(alteration.text.clone()).unwrap_or_default().to_owned(),
    }
}

fn responses<'a>(renderer: &Renderer<'a>, data: &'a Statement) -> Vec<ResponseView<'a>> {
    let corpus = renderer.corpus;
    data.responses
        .iter()
        .map(|response| {
            let language = corpus.get(&response.source).map_or(corpus.language(), |s| &s.data.language);
            ResponseView {
                party: renderer.party_of(&response.party),
                response: renderer.labelled(&response.response),
                source: renderer.source_link(&response.source),
                locator: renderer.locator(response.paragraph.as_ref().map(|p| p.value.as_str()), None),
                date: response.date.as_ref().map(|it| renderer.locale.date(it)),
                text: response.text.as_ref().map(|t| in_marks(&t.value)),
                text_lang: language.as_str(),
                text_dir: language.direction(),
                statement: response.statement.as_ref().and_then(|s| corpus.get(s)).map(|s| renderer.link(s.record)),
                note: response.note.as_ref().map(|n| renderer.editors(&n.value)),
            }
        })
        .collect()
}

/// Relations from both sides: those this statement names, and those that name it.
fn relations<'a>(renderer: &Renderer<'a>, statement: Entry<'a, Statement>) -> Vec<RelationView<'a>> {
    let corpus = renderer.corpus;
    let mut views: Vec<RelationView<'a>> = statement
        .data
        .relations
        .iter()
        .filter_map(|relation| {
            Some(RelationView {
                own: true,
                relation: renderer.labelled(&relation.kind),
                other: renderer.link(corpus.get(&relation.to)?.record),
                attribute: relation.attribute.as_ref().map(|it| renderer.labelled(it)),
                note: renderer.words(&relation.note),
            })
        })
        .collect();
    for other in corpus.referring::<Statement>(statement.number) {
        for relation in other.data.relations.iter().filter(|r| r.to.id() == &statement.record.id) {
            views.push(RelationView {
                own: false,
                relation: renderer.labelled(&relation.kind),
                other: renderer.link(other.record),
                attribute: relation.attribute.as_ref().map(|it| renderer.labelled(it)),
                note: renderer.words(&relation.note),
            });
        }
    }
    views
}

fn same<'a>(renderer: &Renderer<'a>, statement: Entry<'a, Statement>) -> Vec<SameView<'a>> {
    let corpus = renderer.corpus;
    let own = statement.data.speakers.iter().flat_map(|s| &s.same_as).filter_map(|same| {
        let other = corpus.get(&same.statement)?;
        Some((same, renderer.link(other.record)))
    });
    let others = corpus.referring::<Statement>(statement.number).flat_map(|other| {
        let link = renderer.link(other.record);
        other
            .data
            .speakers
            .iter()
            .flat_map(|s| &s.same_as)
            .filter(|same| same.statement.id() == &statement.record.id)
            .map(move |same| (same, link.clone()))
    });
    own.chain(others)
        .map(|(same, other)| SameView {
            words: renderer.labelled(&same.sameness),
            other,
            note: same.note.as_ref().map(|n| renderer.editors(&n.value)),
        })
        .collect()
}

impl<'a> Renderer<'a> {
    /// What the reports of a statement disagree on.
    pub(super) fn contested(&self, statement: Entry<'a, Statement>) -> Vec<ContestedView<'a>> {
        statement.data.contested.iter().map(|contested| self.contested_point(statement, contested)).collect()
    }

    /// One thing that the reports of a statement disagree on.
    pub(super) fn contested_point(
        &self,
        statement: Entry<'a, Statement>,
        contested: &'a Contested,
    ) -> ContestedView<'a> {
        ContestedView {
            attribute: self.labelled(&contested.attribute),
            statement: self.link_to(statement.record, "contested"),
            note: self.words(&contested.note),
            readings: contested
                .readings
                .iter()
                .map(|reading| ReadingView {
                    cited: CitationView {
                        source: self.source_link(&reading.source),
                        locator: self.locator(reading.paragraph.as_ref().map(|p| p.value.as_str()), None),
                        note: None,
                    },
                    value: self.words(&reading.value),
                })
                .collect(),
        }
    }
}
