//! `terms.csv`: a line a name of a thing or place.

use super::{ALIASES, Column, EXTERNAL_IDS, Form, SUMMARY, Table, field, id, localized, number, text, word, words};
use crate::model::Kind;

pub(super) const TABLE: Table = Table {
    kind: Kind::Term,
    about: "One line for each name of a thing or place whose names are contested.",
    columns: COLUMNS,
    items: Some("names"),
    apart: &["name", "language"],
};

const COLUMNS: &[Column] = &[
    id("term", "Id of the term’s record."),
    number("line", "Number of the name, from 1."),
    localized("title", "title", "The neutral label of this site."),
    SUMMARY,
    word("type", "type", "What it names; see the list of term types."),
    localized("label_reason", "label_reason", "Why this label was chosen for the site’s own voice."),
    word("sameness", "sameness", "Whether all these names are of one thing; see the list of sameness."),
    localized("sameness_note", "sameness_note", "What that rests on."),
    word("part_of", "part_of", "Id of the wider place or thing."),
    text("name", "names.#.text", "The name in its user’s own spelling."),
    word("language", "names.#.language", "Its language."),
    words("used_by", "names.#.used_by", "Who uses it: `party:…`, `person:…` or `source:…`, parted by spaces."),
    word("cited", "names.#.cited.*.source", "Ids of the sources where it is used, parted by semicolons."),
    field("cited_paragraph", "names.#.cited.*.paragraph", Form::Text, "The paragraph in each of these sources."),
    word("first_seen", "names.#.first_seen", "When it is first seen in these sources (EDTF)."),
    text("note", "names.#.note", "Anything a reader should know of the name."),
    ALIASES,
    EXTERNAL_IDS,
];
