//! `bibtex`: sources from BibTeX and BibLaTeX.

use biblatex::{Bibliography, Chunk, ChunksExt as _, Entry, RawBibliography, RawEntry, Spanned};

use super::bibliography::{ForeignField, ForeignItem, ForeignName, sources};
use super::{Format, Request};
use crate::content::{File, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};

/// The row of the table of formats.
pub(super) const FORMAT: Format = Format { name: "bibtex", about: "sources from BibTeX or BibLaTeX", read };

fn read(diagnostics: &mut Diagnostics, request: &Request<'_>) -> Vec<File> {
    let mut all = Vec::new();
    for (id, file) in request.files.files() {
        match items(id, &file.text) {
            Ok(items) => all.extend(items),
            Err(fault) => diagnostics.push(fault),
        }
    }
    sources(diagnostics, request, &all)
}

fn items(file: FileId, text: &str) -> Result<Vec<ForeignItem>, Diagnostic> {
    let fault = |error: biblatex::ParseError| {
        let span = Span::new(error.span.start.min(text.len()), error.span.end.min(text.len()));
        Diagnostic::error("bad-bibtex", Place::Span(file, span), format!("this is not BibTeX: {}", error.kind))
            .help("nothing after this place was read")
    };
    let raw = RawBibliography::parse(text).map_err(fault)?;
    let entries = Bibliography::from_raw(raw.clone()).map_err(fault)?;
    let item = |raw: &Spanned<RawEntry<'_>>| Some(item(file, &raw.v, entries.get(raw.v.key.v)?));
    Ok(raw.entries.iter().filter_map(item).collect())
}

fn item(file: FileId, raw: &RawEntry<'_>, entry: &Entry) -> ForeignItem {
    let words = |name: &str| entry.fields.get(name).map(|chunks| chunks.format_verbatim());
    let mut fields = Vec::new();
    for pair in &raw.fields {
        let own = pair.key.v.to_lowercase();
        if matches!(own.as_str(), "author" | "entrysubtype" | "month" | "day") {
            continue;
        }
        let (name, value) = match own.as_str() {
            "journal" | "journaltitle" | "booktitle" | "howpublished" | "maintitle" => ("container-title", words(&own)),
            "institution" | "organization" | "publisher" | "school" => ("publisher", words(&own)),
            "date" => ("issued", words(&own)),
            "year" => ("issued", words(&own).map(|year| day(&year, words("month"), words("day")))),
            "urldate" => ("accessed", words(&own)),
            "langid" | "language" => ("language", words(&own)),
            "url" => ("URL", words(&own)),
            other => (other, words(other)),
        };
        let span = Span::new(pair.key.span.start, pair.value.span.end);
        fields.push(ForeignField { name: name.to_owned(), value: value.unwrap_or_default(), span });
    }
    ForeignItem {
        file,
        span: Span::new(raw.key.span.start, raw.key.span.end),
        key: raw.key.v.to_owned(),
        kind: kind(&raw.kind.v.to_lowercase(), words("entrysubtype").as_deref()).map(ToOwned::to_owned),
        authors: authors(entry),
        fields,
    }
}

/// The type of source that a type of entry means.
fn kind(kind: &str, subtype: Option<&str>) -> Option<&'static str> {
    Some(match (kind, subtype) {
        ("article", Some("newspaper")) => "article-newspaper",
        ("article", Some("magazine")) => "article-magazine",
        ("article", _) => "article-journal",
        ("book" | "collection" | "proceedings", _) => "book",
        ("inbook" | "incollection" | "inproceedings" | "conference", _) => "chapter",
        ("report" | "techreport", _) => "report",
        ("online" | "www" | "electronic", _) => "webpage",
        ("dataset", _) => "dataset",
        ("legislation", _) => "legislation",
        ("misc", _) => "document",
        _ => return None,
    })
}

/// A date from its parts; a month may be a number or begin as in English.
fn day(year: &str, month: Option<String>, day: Option<String>) -> String {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let number = |text: &str| text.trim().parse::<usize>().ok();
    let named = |text: &str| {
        let begins = text.trim().to_lowercase();
        MONTHS.iter().position(|month| begins.starts_with(month)).map(|at| at + 1)
    };
    let month = month.and_then(|text| number(&text).or_else(|| named(&text)));
    match (month, day.and_then(|text| number(&text))) {
        (Some(month), Some(day)) => format!("{}-{month:02}-{day:02}", year.trim()),
        (Some(month), None) => format!("{}-{month:02}", year.trim()),
        (None, _) => year.trim().to_owned(),
    }
}

/// Authors as they are parted; a name in braces is whole.
fn authors(entry: &Entry) -> Vec<ForeignName> {
    let Some(chunks) = entry.fields.get("author") else { return Vec::new() };
    if let [Spanned { v: Chunk::Verbatim(name), .. }] = chunks.as_slice() {
        return vec![ForeignName::Whole(name.clone())];
    }
    let people = entry.author().unwrap_or_default();
    let name = |person: biblatex::Person| {
        let with =
            |before: &str, name: &str| if before.is_empty() { name.to_owned() } else { format!("{before} {name}") };
        let family = with(&person.prefix, &person.name);
        let family = if person.suffix.is_empty() { family } else { format!("{family}, {}", person.suffix) };
        if person.given_name.is_empty() {
            ForeignName::Whole(family)
        } else {
            ForeignName::Parts { given: person.given_name, family }
        }
    };
    people.into_iter().map(name).collect()
}
