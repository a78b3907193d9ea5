//! `bibtex`: the sources as BibTeX, with the fields of BibLaTeX for what BibTeX has none for.

use std::fmt::Write as _;

use super::Format;
use crate::error::Result;
use crate::link::{Corpus, Entry};
use crate::model::{Author, CslType, Source};
use crate::output::Outputs;

/// The row of the table of formats.
pub(super) const FORMAT: Format = Format { name: "bibtex", about: "The sources as BibTeX", add };

fn add<'a>(corpus: &'a Corpus, _: Option<&'a str>, outputs: &mut Outputs<'a>) -> Result<()> {
    let list = move || corpus.all::<Source>().map(|source| entry(corpus, source)).collect::<Vec<_>>().join("\n");
    outputs.add("sources.bib", Box::new(move || Ok(list().into_bytes())))
}

/// A source as an entry; what it does not say is left out.
pub(crate) fn entry(corpus: &Corpus, source: Entry<'_, Source>) -> String {
    let data = source.data;
    let kind = kind(&data.kind);
    let mut out = format!("@{kind}{{{},\n", source.record.id);
    let mut put = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            // Writing to a string does not fail.
            let _ = writeln!(out, "  {name} = {{{value}}},");
        }
    };
    let subtype = match data.kind {
        CslType::ArticleNewspaper | CslType::Article => Some("newspaper"),
        CslType::ArticleMagazine => Some("magazine"),
        _ => None,
    };
    put("entrysubtype", subtype.map(ToOwned::to_owned));
    let authors: Vec<String> = data.authors.iter().map(author).collect();
    put("author", (!authors.is_empty()).then(|| authors.join(" and ")));
    // Braces inside keep the case as it is printed.
    put("title", Some(format!("{{{}}}", escaped(corpus.title(source.record, &data.language)))));
    let container = match kind {
        "article" => "journaltitle",
        "inbook" => "booktitle",
        _ => "howpublished",
    };
    put(container, data.container.as_ref().map(|container| escaped(&container.value)));
    let publisher = data.publisher.as_ref().and_then(|publisher| corpus.get(publisher));
    put("publisher", publisher.map(|publisher| escaped(corpus.title(publisher.record, &data.language))));
    put("date", data.issued.as_ref().map(|date| date.as_str().to_owned()));
    put("urldate", data.accessed.as_ref().map(|date| date.as_str().to_owned()));
    put("langid", Some(data.language.as_str().to_owned()));
    put(
        "url",
        data.url.as_ref().and_then(|url| crate::address::allowed_absolute(&url.value)).map(|url| verbatim(&url)),
    );
    out.push_str("}\n");
    out
}

/// The type of entry that styles treat most like the type of source.
fn kind(kind: &CslType) -> &'static str {
    match kind {
        CslType::ArticleNewspaper | CslType::ArticleMagazine | CslType::ArticleJournal | CslType::Article => "article",
        CslType::Book => "book",
        CslType::Chapter => "inbook",
        CslType::Report => "report",
        CslType::Webpage | CslType::PostWeblog | CslType::Post => "online",
        CslType::Dataset => "dataset",
        CslType::Legislation => "legislation",
        _ => "misc",
    }
}

/// A name as BibTeX parts it; braces around one that has no parts.
fn author(author: &Author) -> String {
    match (&author.literal, &author.family, &author.given) {
        (Some(name), ..) | (None, Some(name), None) | (None, None, Some(name)) => format!("{{{}}}", escaped(name)),
        (None, Some(family), Some(given)) => format!("{}, {}", escaped(family), escaped(given)),
        (None, None, None) => "{}".to_owned(),
    }
}

/// Text in which nothing is a command.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '{' | '}' | '%' | '&' | '#' | '_' | '$' => out.extend(['\\', c]),
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '\n' | '\t' | '\r' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// An address, which BibTeX reads as it is but for braces.
fn verbatim(url: &str) -> String {
    url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}
