//! An agreement's folder from foreign texts: its record, one file a version and language, and a source for each file.
//!
//! What the files do not say is written as a value that says so, and told, so that nobody takes it for a finding.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Request;
use crate::content::{File, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::model::{Agreement, Date, Id, Kind, Language, slug};
use crate::text::provisions;

/// An agreement, as foreign files give it.
pub(super) struct ForeignAgreement {
    pub(super) id: Id,
    pub(super) title: Option<String>,
    /// A value of the list of instruments, in YAML.
    pub(super) instrument: Option<String>,
    pub(super) date: Option<Date>,
    pub(super) participants: Vec<ForeignParticipant>,
}

/// Who took part, as a foreign file names them.
#[derive(PartialEq, Eq)]
pub(super) struct ForeignParticipant {
    pub(super) name: String,
    /// The record of the party or person with that name, with its kind.
    pub(super) known: Option<(Kind, Id)>,
    /// A value of the list of roles, in YAML.
    pub(super) role: String,
}

/// One version in one language, as a foreign file gives it.
pub(super) struct ForeignText {
    pub(super) file: FileId,
    pub(super) version: Id,
    pub(super) language: Language,
    /// Whether the file says its language.
    pub(super) language_stated: bool,
    pub(super) title: Option<String>,
    pub(super) date: Option<Date>,
    /// Whether the file says that its words are authoritative.
    pub(super) authentic: bool,
    pub(super) markdown: String,
    pub(super) source: ForeignSource,
}

/// Where a text was read, as the file tells it.
pub(super) struct ForeignSource {
    /// A value of the list of source types, in YAML.
    pub(super) kind: String,
    /// What the file is, such as `Markdown file`.
    pub(super) format: &'static str,
    pub(super) container: Option<String>,
    pub(super) issued: Option<Date>,
    pub(super) url: Option<String>,
}

/// What a list's field gets where the file says nothing.
const NOT_STATED: &str = "{other: not stated}";

/// Text as a YAML value.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The last part of a path.
pub(super) fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// The file's name without its extension.
pub(super) fn stem(path: &str) -> &str {
    let name = file_name(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The version and the language of a file named `VERSION.LANGUAGE.extension`.
pub(super) fn named_version(path: &str) -> Option<(Id, Language)> {
    let (version, language) = stem(path).rsplit_once('.')?;
    Some((Id::new(version).ok()?, Language::new(language).ok()?))
}

/// The first day in a text that is written `2026-01-06`, and its place.
pub(super) fn day_in(text: &str) -> Option<(Date, usize)> {
    const LENGTH: usize = "2026-01-06".len();
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    (0..text.len()).find_map(|at| {
        let alone = (at == 0 || !digit(at - 1)) && !digit(at + LENGTH);
        let day = text.get(at..at + LENGTH).filter(|day| alone && !day.contains(['X', '/', '~', '?', '%']))?;
        Date::parse(day).ok().map(|date| (date, at))
    })
}

/// The id that `--id` asks for or, failing that, that the names of all files give when their dates are left out.
pub(super) fn agreement_id(diagnostics: &mut Diagnostics, request: &Request<'_>) -> Option<Id> {
    if request.id.is_some() {
        return request.id.clone();
    }
    let proposal = |file: &File| {
        if named_version(&file.path).is_some() {
            return None;
        }
        let stem = stem(&file.path);
        let without = match day_in(stem) {
            Some((date, at)) => format!("{}{}", &stem[..at], &stem[at + date.as_str().len()..]),
            None => stem.to_owned(),
        };
        Id::new(&slug(&without)).ok()
    };
    let mut first: Option<Id> = None;
    for (file, foreign) in request.files.files() {
        let own = proposal(foreign);
        match (&first, own) {
            (Some(first), Some(own)) if *first == own => {}
            (None, Some(own)) => first = Some(own),
            (_, own) => {
                let message = match own {
                    Some(own) => format!("this file’s name gives the id `{own}`, another file’s gives another"),
                    None => "this file’s name does not say the agreement’s id".to_owned(),
                };
                let fault = Diagnostic::error("import-id", Place::Span(file, Span::default()), message);
                diagnostics.push(fault.help("name the agreement with `--id`"));
                return None;
            }
        }
    }
    first
}

/// The words of the heading that the text begins with.
pub(super) fn first_heading(markdown: &str) -> Option<String> {
    let tree = provisions::read(markdown);
    let first = tree.provisions.first().filter(|first| first.number.is_none() && first.words.is_empty())?;
    first.heading.clone().filter(|heading| !heading.is_empty())
}

/// The files of the agreement's folder and of its sources.
pub(super) fn files(
    diagnostics: &mut Diagnostics,
    request: &Request<'_>,
    agreement: &ForeignAgreement,
    texts: &[ForeignText],
) -> Vec<File> {
    let mut files = Vec::new();
    let first_language = request.corpus.map_or_else(|| Language::english().clone(), |corpus| corpus.language().clone());
    let there = request.corpus.is_some_and(|corpus| corpus.find::<Agreement>(&agreement.id).is_some());
    if let (Some(first), false) = (texts.first(), there) {
        files.push(record(diagnostics, agreement, first, &first_language));
    }
    let mut versions: BTreeMap<(&Id, &Language), FileId> = BTreeMap::new();
    for text in texts {
        if let Some(other) = versions.insert((&text.version, &text.language), text.file) {
            let message = format!("this is version `{}` in `{}`, as is another file", text.version, text.language);
            let place = Place::Span(text.file, Span::default());
            diagnostics.push(Diagnostic::error("duplicate-version", place, message).help(format!(
                "the other is `{}`; name one of them `VERSION.{}` and its extension, with a version of its own",
                request.files.file(other).path,
                text.language
            )));
        }
        let Some(source) = source_id(&agreement.id, text) else { continue };
        files.push(source_record(diagnostics, request, &source, text, &first_language));
        files.push(text_record(diagnostics, agreement, &source, text, &first_language));
    }
    files
}

/// Words in a language, as the value of a field that may have several.
fn localized(words: &str, language: &Language, first: &Language) -> String {
    if language == first { quoted(words) } else { format!("{{{language}: {}}}", quoted(words)) }
}

/// Tells which fields got a value that says nothing.
fn fill_in(diagnostics: &mut Diagnostics, file: FileId, path: &str, fields: &[&str]) {
    if fields.is_empty() {
        return;
    }
    let list: Vec<String> = fields.iter().map(|field| format!("`{field}`")).collect();
    let message = format!("the file does not say {}", list.join(", "));
    let note = Diagnostic::error("fill-in", Place::Span(file, Span::default()), message).severity(Severity::Note);
    diagnostics.push(note.help(format!("fill this in: `{path}`")));
}

fn record(
    diagnostics: &mut Diagnostics,
    agreement: &ForeignAgreement,
    text: &ForeignText,
    first_language: &Language,
) -> File {
    let path = Kind::Agreement.file(&agreement.id);
    let mut missing = vec!["binding", "stage", "status", "level"];
    let mut front = String::from("---\n");
    let title = agreement.title.as_deref().unwrap_or_else(|| {
        missing.insert(0, "title");
        agreement.id.as_str()
    });
    let instrument = agreement.instrument.as_deref().unwrap_or_else(|| {
        missing.push("instrument");
        NOT_STATED
    });
    // Writing to a string does not fail.
    let _ = write!(
        front,
        "title: {}\ninstrument: {instrument}\nbinding: not-stated\nstage: {NOT_STATED}\nstatus: {NOT_STATED}\nlevel: {NOT_STATED}\n",
        localized(title, &text.language, first_language),
    );
    match &agreement.date {
        Some(date) => _ = writeln!(front, "date: {date}"),
        None => missing.push("date"),
    }
    if agreement.participants.is_empty() {
        missing.push("participants");
        front.push_str("participants: []\n");
    } else {
        front.push_str("participants:\n");
    }
    for participant in &agreement.participants {
        let who = match &participant.known {
            Some((kind, id)) => format!("{kind}: {id}"),
            None => format!("described_as: {}", quoted(&participant.name)),
        };
        let _ = writeln!(front, "  - {{{who}, role: {}}}", participant.role);
    }
    if let Some(source) = source_id(&agreement.id, text) {
        let _ = writeln!(front, "sources: [{{source: {source}}}]");
    }
    front.push_str("---\n");
    fill_in(diagnostics, text.file, &path, &missing);
    File { path, text: front }
}

/// The id of the source that a text is read in.
fn source_id(agreement: &Id, text: &ForeignText) -> Option<Id> {
    Id::new(&slug(&format!("{}-{}-{agreement}", text.version, text.language))).ok()
}

fn source_record(
    diagnostics: &mut Diagnostics,
    request: &Request<'_>,
    id: &Id,
    text: &ForeignText,
    first_language: &Language,
) -> File {
    let path = Kind::Source.file(id);
    let name = file_name(&request.files.file(text.file).path);
    let ForeignSource { kind, format, container, issued, url } = &text.source;
    let title = match &text.title {
        Some(title) => format!("{title} ({format} {name})"),
        None => format!("{format} {name}"),
    };
    let mut front = String::from("---\n");
    let _ = write!(
        front,
        "title: {}\ntype: {kind}\nlanguage: {}\n",
        localized(&title, &text.language, first_language),
        text.language
    );
    let fields = [
        ("container", container.as_deref().map(quoted)),
        ("issued", issued.as_ref().map(ToString::to_string)),
        ("url", url.as_deref().map(quoted)),
    ];
    let mut missing = vec!["publisher"];
    for (field, value) in fields {
        match value {
            Some(value) => _ = writeln!(front, "{field}: {value}"),
            None => missing.push(field),
        }
    }
    let _ = writeln!(front, "not_stated: [{}]\n---", missing.join(", "));
    missing.push("accessed");
    fill_in(diagnostics, text.file, &path, &missing);
    File { path, text: front }
}

fn text_record(
    diagnostics: &mut Diagnostics,
    agreement: &ForeignAgreement,
    source: &Id,
    text: &ForeignText,
    first_language: &Language,
) -> File {
    let id = Id::of_text(&agreement.id, &text.version, text.language.as_str());
    let path = Kind::Text.file(&id);
    let mut missing = vec!["state"];
    let title = match text.title.as_ref().or(agreement.title.as_ref()) {
        Some(title) => localized(title, &text.language, first_language),
        None => {
            missing.insert(0, "title");
            quoted(&format!("{}, {}", agreement.id, text.version))
        }
    };
    let authority = if text.authentic { "authentic" } else { NOT_STATED };
    if !text.authentic {
        missing.push("authority");
    }
    if !text.language_stated {
        missing.push("language");
    }
    let mut file = format!("---\ntitle: {title}\nstate: {NOT_STATED}\nauthority: {authority}\n");
    match &text.date {
        Some(date) => _ = writeln!(file, "wording_date: {date}"),
        None => missing.push("wording_date"),
    }
    let _ = writeln!(file, "source: {{source: {source}}}\n---");
    file.push_str(&text.markdown);
    fill_in(diagnostics, text.file, &path, &missing);
    File { path, text: file }
}
