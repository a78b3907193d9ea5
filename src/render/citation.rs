//! Sources as a reader would cite them.

use std::fmt::Write as _;

use super::words;
use crate::link::{Corpus, Entry};
use crate::model::{Author, ControlledList as _, CslType, Source};

/// A source in one line: authors, title, outlet, date, in the order of the Chicago Manual (notes and bibliography).
///
/// What a source does not say is said to be missing, never filled in.
pub(super) fn formatted(corpus: &Corpus, source: &Entry<'_, Source>) -> String {
    let title = corpus.title(source.record, corpus.language());
    let mut parts = Vec::new();
    let authors: Vec<String> = source.data.authors.iter().map(author).collect();
    if !authors.is_empty() {
        parts.push(words::list(&authors.iter().map(String::as_str).collect::<Vec<_>>()));
    }
    parts.push(if whole_work(&source.data.kind) { title.to_owned() } else { format!("“{title}”") });
    parts.push(outlet(corpus, source).unwrap_or_else(|| "outlet not stated".to_owned()));
    parts.push(source.data.issued.as_ref().map_or_else(|| "date not stated".to_owned(), words::date));
    parts.join(", ")
}

/// The outlet as printed or, failing that, as known.
pub(super) fn outlet(corpus: &Corpus, source: &Entry<'_, Source>) -> Option<String> {
    if let Some(container) = &source.data.container {
        return Some(container.value.clone());
    }
    let publisher = source.data.publisher.as_ref().and_then(|p| corpus.get(p))?;
    Some(corpus.title(publisher.record, corpus.language()).to_owned())
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
