//! Akoma Ntoso 3.0 (OASIS LegalDocML): one document a text, `agreements/ID/VERSION.LANGUAGE.xml`.

mod body;
mod element;
mod metadata;
mod words;

use super::Format;
use crate::error::Result;
use crate::link::{Corpus, Entry};
use crate::load::text_parts;
use crate::model::{Agreement, InstrumentKind, Text};
use crate::output::Outputs;
use crate::text::provisions;
use element::Element;
pub(crate) use words::Mark;

/// The row of the table of formats.
pub(super) const FORMAT: Format = Format {
    name: "akn",
    about: "the texts of the agreements in Akoma Ntoso 3.0 (XML), one file a version and language",
    add,
};

/// The namespace of the standard.
pub(crate) const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// Who is named where the author of a work is not stated: the standard wants one.
pub(crate) const NOBODY: &str = "not-stated";

/// One version in one language, and what it belongs to.
#[derive(Clone, Copy)]
struct Expression<'a> {
    corpus: &'a Corpus,
    /// Where the site is published, with a `/` at the end.
    base_url: Option<&'a str>,
    agreement: Entry<'a, Agreement>,
    text: Entry<'a, Text>,
    version: &'a str,
    language: &'a str,
}

fn add<'a>(corpus: &'a Corpus, base_url: Option<&'a str>, outputs: &mut Outputs<'a>) -> Result<()> {
    for agreement in corpus.all::<Agreement>() {
        for text in corpus.texts_of(&agreement.record.id) {
            let Some((_, version, language)) = text_parts(text.record) else { continue };
            let expression = Expression { corpus, base_url, agreement, text, version, language };
            let path = format!("agreements/{}/{version}.{language}.xml", agreement.record.id);
            outputs.add(path, Box::new(move || Ok(document(expression).document().into_bytes())))?;
        }
    }
    Ok(())
}

/// The standard’s own kind of document for an instrument.
fn document_name(instrument: &InstrumentKind) -> &'static str {
    match instrument {
        InstrumentKind::JointStatement
        | InstrumentKind::JointCommunique
        | InstrumentKind::Declaration
        | InstrumentKind::Resolution => "statement",
        _ => "doc",
    }
}

fn document(expression: Expression<'_>) -> Element {
    let markdown = expression.text.record.body.as_ref().map_or("", |body| body.markdown.as_str());
    let tree = provisions::read(markdown);
    let text = body::text(&tree, &words::read(markdown, &tree));
    let name = document_name(&expression.agreement.data.instrument);
    let document = Element::new(name)
        .with("name", metadata::subtype(&expression.agreement.data.instrument))
        .with("contains", "singleVersion")
        .child(metadata::meta(expression, name, text.notes))
        .children(text.preface)
        .children(text.preamble)
        .child(text.body.with("xml:lang", expression.language));
    Element::new("akomaNtoso").with("xmlns", NAMESPACE).child(document)
}
