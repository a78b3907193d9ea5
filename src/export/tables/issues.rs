//! `issues.csv`: a line an issue.

use super::{ALIASES, Column, EXTERNAL_IDS, Form, SUMMARY, Table, body, field, id, localized, word};
use crate::model::Kind;

pub(super) const TABLE: Table =
    Table { kind: Kind::Issue, about: "One line for each issue.", columns: COLUMNS, items: None, apart: &[] };

const COLUMNS: &[Column] = &[
    id("issue", "Id of the issue’s record."),
    localized("title", "title", "Its heading.").also(&["name", "heading", "label"]),
    SUMMARY,
    localized("question", "question", "The question, put so that no answer is favoured."),
    word("parent", "parent", "Id of the wider issue it belongs to.").also(&["parent_id", "part_of"]),
    localized("definition", "definition", "What the issue covers.").also(&["description", "detail"]),
    localized("inclusion_rule", "inclusion_rule", "When something is coded to this issue, and when not."),
    word("order", "order", "Its place among the issues of the same parent.").also(&["rank", "position"]),
    field(
        "options",
        "options",
        Form::Options,
        "The answers that the question admits, if they are a closed set: `id=label`, parted by semicolons.",
    ),
    ALIASES,
    EXTERNAL_IDS,
    body(),
];
