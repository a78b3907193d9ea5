//! `sources.csv`: a line a source. Other names of its columns are those of CSL-JSON and of Zotero's table.

use super::{ALIASES, Column, EXTERNAL_IDS, Form, SUMMARY, Table, body, field, id, localized, text, word};
use crate::model::Kind;

pub(super) const TABLE: Table =
    Table { kind: Kind::Source, about: "One line for each source.", columns: COLUMNS, items: None, apart: &[] };

const COLUMNS: &[Column] = &[
    id("source", "Id of the source’s record.").also(&["id", "slug", "citation_key", "citekey"]),
    localized("title", "title", "Its title in full.").also(&["name", "headline"]),
    SUMMARY.also(&["abstract", "abstract_note", "description"]),
    word("type", "type", "What sort of item it is: a CSL type; see the list of source types.").also(&["item_type"]),
    text("siglum", "siglum", "A short mark for tables and notes."),
    word("publisher", "publisher", "Id of the party that published it."),
    text("container", "container", "The outlet’s or volume’s name as printed.").also(&[
        "container_title",
        "publication_title",
        "outlet",
    ]),
    field(
        "authors",
        "authors",
        Form::Authors,
        "Its authors as printed: `Family, Given`, parted by semicolons; an institution with a comma stands in braces.",
    )
    .also(&["author", "creator"]),
    word("issued", "issued", "When it was published (EDTF).").also(&["date", "published", "publication_date"]),
    text("issued_text", "issued_text", "The words it dates itself with."),
    word("accessed", "accessed", "When it was read (EDTF).").also(&["access_date", "retrieved"]),
    word("language", "language", "Its language.").also(&["lang"]),
    text("url", "url", "Its address.").also(&["link"]),
    text("archive_url", "archive.url", "The address of a lasting copy."),
    word("archive_date", "archive.date", "When that copy was made (EDTF)."),
    word("copy_of", "copy_of.source", "Id of the source that it is a copy of."),
    text("copy_of_unknown", "copy_of.unknown", "Why it is taken for a copy of something that is not known."),
    text("rights", "rights", "Who holds the rights and what they allow.").also(&["licence", "license"]),
    text("numbering", "numbering", "How its passages are numbered, where it has no numbers of its own."),
    field("not_stated", "not_stated", Form::Texts, "What it leaves unsaid about itself, parted by semicolons."),
    ALIASES,
    EXTERNAL_IDS,
    body(),
];
