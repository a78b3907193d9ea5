//! `people.csv`: a line a person.

use super::{ALIASES, Column, EXTERNAL_IDS, Form, SUMMARY, Table, body, field, id, localized, text, word};
use crate::model::Kind;

pub(super) const TABLE: Table =
    Table { kind: Kind::Person, about: "One line for each person.", columns: COLUMNS, items: None, apart: &[] };

const COLUMNS: &[Column] = &[
    id("person", "Id of the person’s record."),
    localized("title", "title", "The person’s name on this site.").also(&["name"]),
    SUMMARY,
    text("sort_name", "sort_name", "How the name is sorted."),
    field("names", "names.*.text", Form::Text, "Every spelling of the name, parted by semicolons."),
    word("names_language", "names.*.language", "The language of each of these names, in their order."),
    word("member_of", "memberships.*.party", "Ids of the parties in which posts are held, parted by semicolons."),
    field("post", "memberships.*.post", Form::Text, "The post in each of these parties, in their order."),
    word("post_from", "memberships.*.from", "Since when each post is held (EDTF)."),
    word("post_to", "memberships.*.to", "Until when each post was held (EDTF)."),
    word("sources", "sources.*.source", "Ids of the sources that the facts are read in, parted by semicolons."),
    field("sources_paragraph", "sources.*.paragraph", Form::Text, "The paragraph in each of these sources."),
    field("sources_page", "sources.*.page", Form::Text, "The page in each of these sources."),
    ALIASES,
    EXTERNAL_IDS,
    body(),
];
