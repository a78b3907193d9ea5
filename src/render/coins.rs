//! A source as an OpenURL context object in a span (COinS), as reference managers find it in a page.
//!
//! The keys are those that the matrices of ANSI/NISO Z39.88-2004 know for articles of journals, for books, and, for all
//! else, for Dublin Core. What a source does not say is left out.

use serde_json::Value;
use url::form_urlencoded::Serializer;

use super::parts::{Safe, escaped};
use crate::export::csl;
use crate::link::{Corpus, Entry};
use crate::model::{CslType, Date, Extent, Precision, Source};

/// The matrix a source is described by, with what it is called in it.
enum Matrix {
    Journal,
    /// The genre.
    Book(&'static str),
    /// The type, in the word that reference managers know it by.
    DublinCore(&'static str),
}

impl Matrix {
    fn of(kind: &CslType) -> Self {
        match kind {
            CslType::ArticleJournal => Self::Journal,
            CslType::Book => Self::Book("book"),
            CslType::Chapter => Self::Book("bookitem"),
            CslType::Report => Self::Book("report"),
            CslType::ArticleNewspaper | CslType::Article => Self::DublinCore("newspaperArticle"),
            CslType::ArticleMagazine => Self::DublinCore("magazineArticle"),
            CslType::Webpage => Self::DublinCore("webpage"),
            CslType::PostWeblog => Self::DublinCore("blogPost"),
            CslType::Post => Self::DublinCore("forumPost"),
            CslType::Speech => Self::DublinCore("presentation"),
            CslType::Interview => Self::DublinCore("interview"),
            CslType::Broadcast => Self::DublinCore("tvBroadcast"),
            CslType::Legislation => Self::DublinCore("statute"),
            CslType::PersonalCommunication => Self::DublinCore("letter"),
            CslType::Dataset => Self::DublinCore("dataset"),
            CslType::Document | CslType::Treaty | CslType::Other(_) => Self::DublinCore("document"),
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Journal => "journal",
            Self::Book(_) => "book",
            Self::DublinCore(_) => "dc",
        }
    }
}

/// The span of a source; it shows nothing.
pub(super) fn span(corpus: &Corpus, source: Entry<'_, Source>) -> Safe {
    let object = context_object(&Matrix::of(&source.data.kind), &csl::item(corpus, source), source.data);
    Safe(format!("<span class=\"Z3988\" title=\"{}\"></span>", escaped(&object)))
}

fn context_object(matrix: &Matrix, item: &Value, source: &Source) -> String {
    let text = |name: &str| item[name].as_str();
    let mut object = Serializer::new(String::new());
    object.append_pair("url_ver", "Z39.88-2004");
    object.append_pair("ctx_ver", "Z39.88-2004");
    object.append_pair("rft_val_fmt", &format!("info:ofi/fmt:kev:mtx:{}", matrix.name()));
    let mut put = |key: &str, value: Option<&str>| {
        if let Some(value) = value {
            object.append_pair(key, value);
        }
    };
    put("rft_id", text("URL"));
    match matrix {
        Matrix::Journal => {
            put("rft.genre", Some("article"));
            put("rft.atitle", text("title"));
            put("rft.jtitle", text("container-title"));
        }
        Matrix::Book(genre) => {
            put("rft.genre", Some(genre));
            if *genre == "bookitem" {
                put("rft.atitle", text("title"));
                put("rft.btitle", text("container-title"));
            } else {
                put("rft.btitle", text("title"));
            }
            put("rft.pub", text("publisher"));
        }
        Matrix::DublinCore(kind) => {
            put("rft.type", Some(kind));
            put("rft.title", text("title"));
            put("rft.source", text("container-title"));
            put("rft.publisher", text("publisher"));
            put("rft.identifier", text("URL"));
            put("rft.language", text("language"));
        }
    }
    put("rft.date", source.issued.as_ref().and_then(day).as_deref());
    for (i, author) in source.authors.iter().enumerate() {
        let (family, given) = (author.family.as_deref(), author.given.as_deref());
        let whole = match (&author.literal, family, given) {
            (Some(literal), ..) => literal.clone(),
            (None, Some(family), Some(given)) => format!("{family}, {given}"),
            (None, family, given) => family.or(given).unwrap_or_default().to_owned(),
        };
        match matrix {
            Matrix::DublinCore(_) => put("rft.creator", Some(&whole)),
            _ if author.literal.is_some() => put("rft.aucorp", Some(&whole)),
            // The matrices have parts for the first author only.
            _ if i == 0 => {
                put("rft.aulast", family);
                put("rft.aufirst", given);
            }
            _ => put("rft.au", Some(&whole)),
        }
    }
    object.finish()
}

/// A date in the form that the matrices ask for (W3CDTF); nothing where it is a range, or not certain.
fn day(date: &Date) -> Option<String> {
    let Extent::At(point) = date.extent() else { return None };
    let year = point.year;
    let written = match point.precision {
        Precision::Century | Precision::Decade => return None,
        Precision::Year | Precision::Season(_) => format!("{year:04}"),
        Precision::Month(month) => format!("{year:04}-{month:02}"),
        Precision::Day(month, day) => format!("{year:04}-{month:02}-{day:02}"),
    };
    (!point.approximate && !point.uncertain).then_some(written)
}
