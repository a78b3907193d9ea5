//! Sources as a reader would cite them.

use std::fmt::Write as _;

use super::parts::{Safe, Words};
use super::words;
use crate::link::{Corpus, Entry};
use crate::model::{Author, ControlledList as _, CslType, Language, Source};

/// A source in one line: authors, title, outlet, date, in the order of the Chicago Manual (notes and bibliography).
///
/// What a source does not say is said to be missing, never filled in. Names and titles of another language keep it, so
/// that they stand by themselves in a line that runs the other way.
pub(super) fn formatted<'a>(corpus: &'a Corpus, source: &Entry<'a, Source>) -> Safe {
    let mut parts = Vec::new();
    let authors: Vec<String> = source.data.authors.iter().map(author).collect();
    if !authors.is_empty() {
        let names = words::list(&authors.iter().map(String::as_str).collect::<Vec<_>>());
        parts.push(in_language(corpus, &source.data.language, names));
    }
    parts.push(title(corpus, source));
    parts.push(outlet(corpus, source));
    parts.push(said(source.data.issued.as_ref().map_or_else(|| "date not stated".to_owned(), words::date)));
    Safe(parts.iter().map(Words::html).collect::<Vec<_>>().join(", "))
}

fn title<'a>(corpus: &'a Corpus, source: &Entry<'a, Source>) -> Words<'a> {
    let own = corpus.language();
    let Some((title, language)) = source.record.common.title.best(own, own) else {
        return said(source.record.id.to_string());
    };
    let title = if whole_work(&source.data.kind) { title.to_owned() } else { format!("“{title}”") };
    in_language(corpus, language, title)
}

/// The outlet as printed or, failing that, as known.
pub(super) fn outlet<'a>(corpus: &'a Corpus, source: &Entry<'a, Source>) -> Words<'a> {
    if let Some(container) = &source.data.container {
        return in_language(corpus, &source.data.language, container.value.clone());
    }
    let publisher = source.data.publisher.as_ref().and_then(|p| corpus.get(p));
    let named =
        publisher.and_then(|publisher| publisher.record.common.title.best(corpus.language(), corpus.language()));
    named.map_or_else(
        || said("outlet not stated".to_owned()),
        |(name, language)| in_language(corpus, language, name.to_owned()),
    )
}

/// Words of the program.
fn said(text: String) -> Words<'static> {
    Words { text: text.into(), lang: None, dir: None }
}

/// Words of a language, marked as such where it is not the site's. What is written in letters that run the other way than
/// its language is not taken for words of it: an outlet may print another's name in its own letters.
fn in_language<'a>(corpus: &Corpus, language: &'a Language, text: String) -> Words<'a> {
    let against = bidi_letters(&text) != (language.direction() == "rtl");
    let foreign = language != corpus.language() && !against;
    Words { text: text.into(), lang: foreign.then(|| language.as_str()), dir: foreign.then(|| language.direction()) }
}

/// Whether the first letter that has a direction runs from right to left: Hebrew, Arabic and their neighbours.
fn bidi_letters(text: &str) -> bool {
    let letter = text.chars().find(|c| c.is_alphabetic());
    letter.is_some_and(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
}

fn whole_work(kind: &CslType) -> bool {
    matches!(kind, CslType::Book | CslType::Report | CslType::Treaty | CslType::Legislation | CslType::Dataset)
}

fn author(author: &Author) -> String {
    match (&author.literal, &author.given, &author.family) {
        (Some(name), ..) | (None, None, Some(name)) | (None, Some(name), None) => name.clone(),
        (None, Some(given), Some(family)) => format!("{given} {family}"),
        (None, None, None) => String::new(),
    }
}

/// A source in tables and notes: its siglum, else its title.
pub(super) fn short(corpus: &Corpus, source: &Entry<'_, Source>) -> String {
    match &source.data.siglum {
        Some(siglum) => siglum.value.clone(),
        None => corpus.title(source.record, corpus.language()).to_owned(),
    }
}

/// Where in a source: `paragraph 9`.
pub(super) fn locator(paragraph: Option<&str>, page: Option<&str>) -> String {
    let mut out = String::new();
    if let Some(paragraph) = paragraph {
        let number = paragraph.starts_with(|c: char| c.is_ascii_digit());
        let _ = if number { write!(out, "paragraph {paragraph}") } else { write!(out, "{paragraph}") };
    }
    if let Some(page) = page {
        let comma = if out.is_empty() { "" } else { ", " };
        let _ = write!(out, "{comma}page {page}");
    }
    out
}

/// The words for a source's type.
pub(super) fn kind(source: &Source) -> String {
    source.kind.label().to_owned()
}
