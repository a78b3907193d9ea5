//! `parties.csv`: a line a party.

use super::{ALIASES, Column, EXTERNAL_IDS, Form, SUMMARY, Table, body, field, id, localized, word};
use crate::model::Kind;

pub(super) const TABLE: Table =
    Table { kind: Kind::Party, about: "One line for each party.", columns: COLUMNS, items: None, apart: &[] };

const COLUMNS: &[Column] = &[
    id("party", "Id of the party’s record."),
    localized("title", "title", "Its name on this site.").also(&["name", "label"]),
    SUMMARY.also(&["abstract", "description"]),
    word("type", "type", "What sort of body it is; see the list of party types.").also(&["classification", "kind"]),
    word("part_of", "part_of", "Id of the party it belongs to or speaks for.").also(&["parent", "parent_id"]),
    field("names", "names.*.text", Form::Text, "Every name it is given, parted by semicolons.").also(&[
        "other_names",
        "short_name",
        "alternate_names",
    ]),
    word("names_language", "names.*.language", "The language of each of these names, in their order."),
    word("names_first_seen", "names.*.first_seen", "When each of these names is first seen, in their order (EDTF)."),
    word("sources", "sources.*.source", "Ids of the sources that its facts are read in, parted by semicolons."),
    field("sources_paragraph", "sources.*.paragraph", Form::Text, "The paragraph in each of these sources."),
    field("sources_page", "sources.*.page", Form::Text, "The page in each of these sources."),
    ALIASES,
    EXTERNAL_IDS,
    body(),
];
