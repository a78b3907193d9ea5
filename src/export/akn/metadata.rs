//! What a document says of itself: work, expression and manifestation (FRBR), and who took part.
//!
//! Addresses follow the naming convention of the standard, below `/akn/zz/`: no country is the author of an agreement
//! between several.

use std::collections::{BTreeMap, BTreeSet};

use super::element::Element;
use super::{Expression, NOBODY};
use crate::model::{
    Binding, ControlledList as _, Date, End, Extent, InstrumentKind, Language, Participant, ParticipationRole, Point,
    Precision, TextAuthority, slug,
};

/// The country of what belongs to none (the code for an unknown territory).
const COUNTRY: &str = "zz";

/// The date where none is stated: the standard wants one.
const NO_DATE: &str = "9999-12-31";

/// Who made the file.
const PUBLISHER: &str = "publisher";

/// The metadata of a document, with the footnotes that nothing refers to.
pub(super) fn meta(expression: Expression<'_>, document: &str, notes: Vec<Element>) -> Element {
    let addresses = Addresses::new(expression, document);
    let who = Participants::new(expression);
    let identification = Element::new("identification")
        .with("source", format!("#{PUBLISHER}"))
        .child(work(expression, &addresses, &who))
        .child(expression_level(expression, &addresses))
        .child(manifestation(expression, &addresses));
    let references = Element::new("references").with("source", format!("#{PUBLISHER}")).children(who.references);
    let mut meta = Element::new("meta").child(identification).child(references);
    if !notes.is_empty() {
        meta.push(Element::new("notes").with("source", format!("#{PUBLISHER}")).children(notes));
    }
    meta
}

/// The instrument’s name in addresses and attributes.
pub(super) fn subtype(instrument: &InstrumentKind) -> String {
    match instrument {
        InstrumentKind::Other(words) => words.to_string(),
        known => known.id().to_owned(),
    }
}

/// The addresses of work, expression and manifestation.
struct Addresses {
    work: String,
    expression: String,
    manifestation: String,
}

impl Addresses {
    fn new(expression: Expression<'_>, document: &str) -> Self {
        let Expression { agreement, version, .. } = expression;
        let subtype = Some(slug(&subtype(&agreement.data.instrument))).filter(|subtype| !subtype.is_empty());
        let kind = subtype.map_or_else(|| document.to_owned(), |subtype| format!("{document}/{subtype}"));
        let date = agreement.data.date.as_ref().and_then(day).unwrap_or_else(|| "nd".to_owned());
        let work = format!("/akn/{COUNTRY}/{kind}/{date}/{}", agreement.record.id);
        let language = three_letters(expression.language);
        let expression = format!("{work}/{language}@{version}");
        Self { manifestation: format!("{expression}.akn"), work, expression }
    }
}

fn three_letters(language: &str) -> String {
    Language::new(language).map_or_else(|_| language.to_owned(), |language| language.three_letters().to_owned())
}

/// The first day of a date, if there is one; of a date that is less precise, its first day stands for it.
fn day(date: &Date) -> Option<String> {
    let day = date.sort_day()?;
    (1..=9999).contains(&day.year).then(|| day.to_string())
}

/// A date, with what it is the date of. Where only a month, a year or a range is known, the name says so.
fn date(date: Option<&Date>, of: &str) -> Element {
    let (day, name) = match date.and_then(|date| Some((date, day(date)?))) {
        Some((date, day)) if is_exact(date) => (day, of.to_owned()),
        Some((date, day)) => (day, format!("{of}, known as {date}")),
        None => (NO_DATE.to_owned(), "not stated".to_owned()),
    };
    Element::new("FRBRdate").with("date", day).with("name", name)
}

fn is_exact(date: &Date) -> bool {
    let exact = |point: Point| matches!(point.precision, Precision::Day(..)) && !point.uncertain && !point.approximate;
    match date.extent() {
        Extent::At(point) => exact(point),
        Extent::Range(End::At(from), End::At(to)) => from == to && exact(from),
        Extent::Range(..) => false,
    }
}

fn level(name: &'static str, address: &str, component: &str) -> Element {
    Element::new(name)
        .child(Element::new("FRBRthis").with("value", format!("{address}{component}")))
        .child(Element::new("FRBRuri").with("value", address))
}

fn valued(name: &'static str, value: impl Into<String>) -> Element {
    Element::new(name).with("value", value)
}

fn publisher() -> Element {
    Element::new("FRBRauthor").with("href", format!("#{PUBLISHER}"))
}

fn work(expression: Expression<'_>, addresses: &Addresses, who: &Participants) -> Element {
    let Expression { agreement, base_url, .. } = expression;
    let page = base_url.map(|base| format!("{base}agreements/{}/", agreement.record.id));
    let binding = match agreement.data.binding {
        Binding::Binding => Some("true"),
        Binding::NonBinding => Some("false"),
        _ => None,
    };
    level("FRBRWork", &addresses.work, "/!main")
        .children(page.map(|page| valued("FRBRalias", page).with("name", "page")))
        .child(date(agreement.data.date.as_ref(), "made"))
        .children(who.authors.clone())
        .child(valued("FRBRcountry", COUNTRY))
        .child(valued("FRBRsubtype", subtype(&agreement.data.instrument)))
        .child(valued("FRBRname", agreement.record.id.as_str()))
        .children(binding.map(|binding| valued("FRBRprescriptive", binding)))
}

fn expression_level(expression: Expression<'_>, addresses: &Addresses) -> Element {
    let Expression { text, version, language, .. } = expression;
    let authoritative = match text.data.authority {
        TextAuthority::Authentic => Some("true"),
        TextAuthority::Other(_) => None,
        _ => Some("false"),
    };
    level("FRBRExpression", &addresses.expression, "/!main")
        .child(wording(expression))
        .child(publisher())
        .child(valued("FRBRversionNumber", version))
        .children(authoritative.map(|value| valued("FRBRauthoritative", value)))
        .child(Element::new("FRBRlanguage").with("language", three_letters(language)))
}

/// The date of the wording or, failing that, of its issue.
fn wording(expression: Expression<'_>) -> Element {
    let text = expression.text.data;
    match &text.wording_date {
        None if text.issue_date.is_some() => date(text.issue_date.as_ref(), "issued"),
        wording => date(wording.as_ref(), "wording"),
    }
}

/// A file is dated as what it holds: when it was made would be another date at every run.
fn manifestation(expression: Expression<'_>, addresses: &Addresses) -> Element {
    level("FRBRManifestation", &addresses.manifestation, "")
        .child(wording(expression))
        .child(publisher())
        .child(valued("FRBRformat", "application/akn+xml"))
}

/// Who took part, as references; those who made the text as its authors.
struct Participants {
    authors: Vec<Element>,
    references: Vec<Element>,
}

impl Participants {
    fn new(expression: Expression<'_>) -> Self {
        let Expression { corpus, agreement, .. } = expression;
        let site = corpus.site();
        let publisher = site
            .publisher
            .as_deref()
            .or_else(|| site.title.best(corpus.language(), corpus.language()).map(|(title, _)| title));
        let mut references =
            vec![reference("TLCOrganization", PUBLISHER, "organization", publisher.unwrap_or("Publisher"))];
        let mut authors = Vec::new();
        let mut roles: BTreeMap<String, String> = BTreeMap::new();
        let mut known = BTreeSet::new();
        for (nth, participant) in agreement.data.participants.iter().enumerate() {
            let Some((id, element)) = referred(expression, participant, nth + 1) else { continue };
            if known.insert(id.clone()) {
                references.push(element);
            }
            if is_author(&participant.role) {
                let role = format!("role.{}", slug(participant.role.label()));
                roles.insert(role.clone(), participant.role.label().to_owned());
                authors.push(Element::new("FRBRauthor").with("href", format!("#{id}")).with("as", format!("#{role}")));
            }
        }
        references.extend(roles.iter().map(|(id, label)| reference("TLCRole", id, "role", label)));
        if authors.is_empty() {
            references.push(reference("TLCOrganization", NOBODY, "organization", "Not stated"));
            authors.push(Element::new("FRBRauthor").with("href", format!("#{NOBODY}")));
        }
        Self { authors, references }
    }
}

/// Whether a role makes somebody an author of the text.
fn is_author(role: &ParticipationRole) -> bool {
    matches!(
        role,
        ParticipationRole::Side
            | ParticipationRole::Issuer
            | ParticipationRole::Signatory
            | ParticipationRole::Other(_)
    )
}

/// A participant’s id in the document, and the reference.
fn referred(expression: Expression<'_>, participant: &Participant, nth: usize) -> Option<(String, Element)> {
    let corpus = expression.corpus;
    let title = |record| corpus.title(record, corpus.language());
    if let Some(person) = participant.person.as_ref().and_then(|person| corpus.get(person)) {
        let id = format!("person.{}", person.record.id);
        let element = reference("TLCPerson", &id, "person", title(person.record));
        return Some((id, element));
    }
    if let Some(party) = participant.party.as_ref().and_then(|party| corpus.get(party)) {
        let id = format!("party.{}", party.record.id);
        let element = reference("TLCOrganization", &id, "organization", title(party.record));
        return Some((id, element));
    }
    let described = participant.described_as.as_ref()?.value.as_str();
    let id = format!("described.{nth}");
    let element = reference("TLCReference", &id, "participant", described).with("name", "participant");
    Some((id, element))
}

fn reference(name: &'static str, id: &str, class: &str, shown: &str) -> Element {
    let last = id.split_once('.').map_or(id, |(_, last)| last);
    Element::new(name).with("eId", id).with("href", format!("/akn/ontology/{class}/{last}")).with("showAs", shown)
}
