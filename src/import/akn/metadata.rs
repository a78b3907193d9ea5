//! What a document says of itself: work, version, language, dates, authors (FRBR).

use roxmltree::Node;

use super::{Reading, name, tag};
use crate::address;
use crate::content::Span;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::export::akn::NOBODY;
use crate::import::Request;
use crate::import::agreement::{ForeignParticipant, day_in, quoted};
use crate::model::{
    ControlledList, Date, Id, InstrumentKind, Kind, Language, ParticipationRole, Party, Person, Record, RecordKind,
};

/// What a document says of itself.
pub(super) struct Metadata {
    /// The address of the work, and its place.
    pub(super) work: Option<(String, Place)>,
    /// The work's name, where it can be an id.
    pub(super) name: Option<Id>,
    pub(super) work_date: Option<Date>,
    /// A value of the list of instruments, in YAML.
    pub(super) instrument: String,
    pub(super) version: Option<Id>,
    pub(super) date: Option<Date>,
    pub(super) language: Option<Language>,
    pub(super) authentic: bool,
    pub(super) title: Option<String>,
    pub(super) participants: Vec<ForeignParticipant>,
    /// A value of the list of source types.
    pub(super) source_type: &'static str,
    pub(super) container: Option<String>,
    pub(super) issued: Option<Date>,
    pub(super) url: Option<String>,
}

/// Parts of the metadata that are read.
const READ: &[&str] = &["identification", "publication", "references", "notes"];

/// Dates of this year stand for a date that is not known.
const UNKNOWN_YEAR: &str = "9999-";

/// Reads the metadata of a document; what has no field here is told.
pub(super) fn read(reading: &mut Reading<'_, '_>, request: &Request<'_>, root: Node<'_, '_>) -> Metadata {
    let meta = root.children().find(|child| child.is_element() && name(*child) == "meta");
    let part = |wanted: &str| meta.and_then(|meta| descendant(meta, wanted));
    let (work, expression) = (part("FRBRWork"), part("FRBRExpression"));
    for node in meta.iter().flat_map(Node::children).filter(Node::is_element) {
        if !READ.contains(&name(node)) && reading.knows_metadata(node) {
            reading.not_kept(node, format!("`{}` of the metadata is not taken over", name(node)));
        }
    }
    let uri = work.and_then(|work| descendant(work, "FRBRuri"));
    let manifestation = part("FRBRManifestation").and_then(|part| value(part, "FRBRthis"));
    let publication = part("publication");
    let subtype = work.and_then(|work| value(work, "FRBRsubtype")).or_else(|| root.attribute("name"));
    Metadata {
        work: uri.and_then(|uri| Some((uri.attribute("value")?.to_owned(), Place::Span(reading.file, tag(uri))))),
        name: work.and_then(|work| value(work, "FRBRname")).and_then(|name| Id::new(name).ok()),
        work_date: work.and_then(|work| date(reading, work)),
        instrument: instrument(name(root), subtype),
        version: expression
            .and_then(|expression| value(expression, "FRBRversionNumber"))
            .and_then(|version| Id::new(version).ok()),
        date: expression.and_then(|expression| date(reading, expression)),
        language: expression.and_then(|expression| language(reading, root, expression)),
        authentic: expression.and_then(|expression| value(expression, "FRBRauthoritative")) == Some("true"),
        title: reading.title_words(root),
        participants: work.map(|work| participants(reading, request, meta, work)).unwrap_or_default(),
        source_type: if matches!(name(root), "act" | "bill") { "legislation" } else { "document" },
        container: publication.and_then(|node| node.attribute("showAs").or(node.attribute("name"))).map(str::to_owned),
        issued: publication.and_then(|node| node.attribute("date")).and_then(day),
        url: manifestation.and_then(address::allowed_absolute),
    }
}

fn descendant<'a, 'input>(node: Node<'a, 'input>, wanted: &str) -> Option<Node<'a, 'input>> {
    node.descendants().find(|node| node.is_element() && name(*node) == wanted)
}

fn value<'a>(node: Node<'a, '_>, wanted: &str) -> Option<&'a str> {
    descendant(node, wanted)?.attribute("value").map(str::trim)
}

/// The day of a date or time, unless it stands for a date that is not known.
fn day(text: &str) -> Option<Date> {
    day_in(text.trim()).map(|(date, _)| date).filter(|date| !date.as_str().starts_with(UNKNOWN_YEAR))
}

/// The first date of a level of the FRBR; further ones are told.
fn date(reading: &mut Reading<'_, '_>, level: Node<'_, '_>) -> Option<Date> {
    let dates: Vec<Node<'_, '_>> =
        level.children().filter(|node| node.is_element() && name(*node) == "FRBRdate").collect();
    for node in dates.iter().skip(1) {
        let what = node.attribute("name").unwrap_or("a further date");
        reading.not_kept(*node, format!("the date `{what}` is not taken over: one date has a field"));
    }
    day(dates.first()?.attribute("date")?)
}

/// The instrument that the document's kind or subtype names, if the list has it; otherwise the words themselves.
fn instrument(document: &str, subtype: Option<&str>) -> String {
    let known = |word: &str| InstrumentKind::VALUES.iter().any(|entry| entry.id == word);
    match subtype.map(str::trim).filter(|subtype| !subtype.is_empty()) {
        Some(subtype) if known(subtype) => subtype.to_owned(),
        Some(subtype) if matches!(document, "doc" | "statement") => format!("{{other: {}}}", quoted(subtype)),
        _ => format!("{{other: {document}}}"),
    }
}

fn language(reading: &mut Reading<'_, '_>, root: Node<'_, '_>, expression: Node<'_, '_>) -> Option<Language> {
    let node = descendant(expression, "FRBRlanguage")?;
    let code = node.attribute("language")?.trim();
    let Some(language) = Language::from_three_letters(code).or_else(|| Language::new(code).ok()) else {
        let message = format!("`{code}` is not the code of a language");
        let place = Place::Span(reading.file, tag(node));
        let fault = Diagnostic::error("akn-language", place, message).severity(Severity::Warning);
        reading.diagnostics.push(fault.help("name the language with `--language`"));
        return None;
    };
    // The code has no script or country; the text itself may say them.
    let tags = root.descendants().filter(|node| node.is_element() && super::BODIES.contains(&name(*node)));
    let mut tags = tags.filter_map(|body| body.attribute(("http://www.w3.org/XML/1998/namespace", "lang")));
    let closer = tags.find_map(|tag| Language::new(tag).ok()).filter(|tag| tag.is_like(&language));
    Some(closer.unwrap_or(language))
}

/// The authors of the work, by the names that the references give them; references to nobody else are told.
fn participants(
    reading: &mut Reading<'_, '_>,
    request: &Request<'_>,
    meta: Option<Node<'_, '_>>,
    work: Node<'_, '_>,
) -> Vec<ForeignParticipant> {
    let referred: Vec<Node<'_, '_>> = meta
        .iter()
        .flat_map(Node::descendants)
        .filter(|node| node.is_element() && name(*node).starts_with("TLC"))
        .collect();
    let find = |href: &str| {
        let id = href.strip_prefix('#');
        referred
            .iter()
            .find(|node| id.is_some_and(|id| node.attribute("eId") == Some(id)) || node.attribute("href") == Some(href))
    };
    let mut used: Vec<Span> = Vec::new();
    let mut participants = Vec::new();
    for author in work.children().filter(|node| node.is_element() && name(*node) == "FRBRauthor") {
        let Some(href) = author.attribute("href") else { continue };
        if href.trim_start_matches('#') == NOBODY {
            continue;
        }
        let entry = find(href);
        used.extend(entry.map(|node| tag(*node)));
        let role = author.attribute("as").and_then(&find);
        used.extend(role.map(|node| tag(*node)));
        let shown = entry.and_then(|node| node.attribute("showAs")).unwrap_or(href).to_owned();
        participants.push(ForeignParticipant {
            known: known(request, &shown),
            name: shown,
            role: role_of(role.and_then(|node| node.attribute("showAs"))),
        });
    }
    for node in &referred {
        if !used.contains(&tag(*node)) && node.attribute("eId") != Some(NOBODY) {
            let shown = node.attribute("showAs").unwrap_or_default();
            reading
                .not_kept(*node, format!("the reference to `{shown}` is not taken over: it is no author of the work"));
        }
    }
    participants
}

/// The record of the party or person with this very name.
fn known(request: &Request<'_>, shown: &str) -> Option<(Kind, Id)> {
    let corpus = request.corpus?;
    let titled = |record: &Record| record.common.title.all(corpus.language()).any(|(_, title)| title.value == shown);
    let kinds = [Party::KIND, Person::KIND];
    let record = corpus.records().iter().find(|record| kinds.contains(&record.kind) && titled(record))?;
    Some((record.kind, record.id.clone()))
}

/// The role with this label, or these very words.
fn role_of(label: Option<&str>) -> String {
    let Some(label) = label else { return "{other: author}".to_owned() };
    let known = ParticipationRole::VALUES.iter().find(|entry| entry.label == label || entry.id == label);
    known.map_or_else(|| format!("{{other: {}}}", quoted(label)), |entry| entry.id.to_owned())
}
