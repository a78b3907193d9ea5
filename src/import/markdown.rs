//! The text of an agreement in ordinary Markdown: each file is one version in one language, its words kept byte for byte.

use super::agreement::{
    ForeignAgreement, ForeignSource, ForeignText, agreement_id, day_in, files, first_heading, named_version, stem,
};
use super::{Format, Request};
use crate::address;
use crate::content::{File, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::load::{ForeignField, foreign_front_matter};
use crate::markdown;
use crate::model::{Body, Date, Id, Kind, Language, slug};

/// The row of the table of formats.
pub(super) const FORMAT: Format =
    Format { name: "markdown", about: "an agreement’s text in Markdown, one file a version and language", read };

/// The fields of foreign front matter that mean something here.
#[derive(Default)]
struct Fields {
    title: Option<String>,
    date: Option<Date>,
    version: Option<Id>,
    language: Option<Language>,
    url: Option<String>,
}

fn read(diagnostics: &mut Diagnostics, request: &Request<'_>) -> Vec<File> {
    let texts: Vec<ForeignText> =
        request.files.files().filter_map(|(id, file)| text(diagnostics, request, id, file)).collect();
    let Some(id) = agreement_id(diagnostics, request) else { return Vec::new() };
    let title = texts.iter().find_map(|text| text.title.clone());
    let agreement = ForeignAgreement { id, title, instrument: None, date: None, participants: Vec::new() };
    files(diagnostics, request, &agreement, &texts)
}

fn text(diagnostics: &mut Diagnostics, request: &Request<'_>, id: FileId, file: &File) -> Option<ForeignText> {
    let mut faults = Vec::new();
    let (front, start) = foreign_front_matter(&mut faults, id, &file.text);
    let fields = fields(&mut faults, id, &front);
    let markdown = file.text[start..].to_owned();
    if markdown.trim().is_empty() {
        let place = Place::Span(id, Span::new(start, file.text.len()));
        faults.push(Diagnostic::error("no-text", place, "there is no text in this file"));
    }
    // What would be read as a link of this program's own has to be told now: the words are not changed.
    let body = Body { file: id, span: Span::new(start, file.text.len()), exact: true, markdown };
    markdown::scan(&mut faults, Kind::Text, &body);
    diagnostics.extend(faults);

    let named = named_version(&file.path);
    let day = day_in(stem(&file.path)).map(|(date, _)| date);
    let version = named.as_ref().map(|(version, _)| version.clone()).or(fields.version).or_else(|| {
        let day = day.as_ref().and_then(|day| Id::new(day.as_str()).ok());
        day.or_else(|| Id::new(&slug(stem(&file.path))).ok())
    });
    let Some(version) = version else {
        let message = "this file’s name gives no name to its version";
        let fault = Diagnostic::error("import-version", Place::Span(id, Span::default()), message);
        diagnostics.push(fault.help("name it `VERSION.LANGUAGE.md`, such as `2026-03-01.en.md`"));
        return None;
    };
    let stated = named.map(|(_, language)| language).or(fields.language).or_else(|| request.language.clone());
    let language_stated = stated.is_some();
    let site = || request.corpus.map(|corpus| corpus.language().clone());
    Some(ForeignText {
        file: id,
        date: fields.date.or_else(|| Date::parse(version.as_str()).ok()).or(day),
        version,
        language: stated.or_else(site).unwrap_or_else(|| Language::english().clone()),
        language_stated,
        title: fields.title.or_else(|| first_heading(&body.markdown)),
        authentic: false,
        markdown: body.markdown,
        source: ForeignSource {
            kind: "document".to_owned(),
            format: "Markdown file",
            container: None,
            issued: None,
            url: fields.url,
        },
    })
}

/// Takes the fields that mean something here; tells the others.
fn fields(faults: &mut Vec<Diagnostic>, file: FileId, front: &[ForeignField]) -> Fields {
    let mut fields = Fields::default();
    for field in front {
        let taken = field.value.as_deref().is_some_and(|value| take(&mut fields, &field.name, value.trim()));
        if taken {
            continue;
        }
        let message = format!("the field `{}` is not taken over", field.name);
        let span = Span { start: field.span.start, end: field.value_span.end.max(field.span.end) };
        let note = Diagnostic::error("not-mapped", Place::Span(file, span), message).severity(Severity::Note);
        faults.push(note.help("fields that are: title, date, version, language, url"));
    }
    fields
}

/// Takes a field, if it is known, its value has the form it needs, and it was not there before.
fn take(fields: &mut Fields, name: &str, value: &str) -> bool {
    fn put<T>(field: &mut Option<T>, value: Option<T>) -> bool {
        let new = field.is_none() && value.is_some();
        if new {
            *field = value;
        }
        new
    }
    match name.to_lowercase().as_str() {
        "title" => put(&mut fields.title, Some(value.to_owned()).filter(|title| !title.is_empty())),
        "date" => put(&mut fields.date, Date::parse(value).ok()),
        "version" => put(&mut fields.version, Id::new(value).ok()),
        "language" | "lang" => put(&mut fields.language, Language::new(value).ok()),
        "url" => put(&mut fields.url, address::allowed_absolute(value)),
        _ => false,
    }
}
