//! `events.csv`: a line an event.

use super::{
    ALIASES, Column, EXTERNAL_IDS, Form, PARTICIPANT, PARTICIPANT_DESCRIBED_AS, PARTICIPANT_PERSON, PARTICIPANT_ROLE,
    SUMMARY, Table, body, field, id, localized, text, word, words,
};
use crate::model::Kind;

pub(super) const TABLE: Table =
    Table { kind: Kind::Event, about: "One line for each event.", columns: COLUMNS, items: None, apart: &[] };

const COLUMNS: &[Column] = &[
    id("event", "Id of the event’s record."),
    localized("title", "title", "Its name on this site.").also(&["name"]),
    SUMMARY,
    word("type", "type", "What sort of event it is; see the list of event types."),
    word("status", "status", "Whether it took place; see the list of event statuses."),
    word("date", "date", "When (EDTF); empty where no source says."),
    text("date_text", "date_text", "The source’s literal words for the date."),
    text("date_derived_from", "date_derived_from", "What a date that no source states was worked out from."),
    localized("place", "place", "Where."),
    PARTICIPANT,
    PARTICIPANT_PERSON,
    PARTICIPANT_DESCRIBED_AS,
    PARTICIPANT_ROLE,
    words("issues", "issues", "Ids of the issues, parted by spaces."),
    word("agreement", "agreement", "Id of the agreement it belongs to the making of."),
    word("sources", "sources.*.source", "Ids of the sources that report it, parted by semicolons."),
    field("sources_paragraph", "sources.*.paragraph", Form::Text, "The paragraph in each of these sources."),
    field("sources_page", "sources.*.page", Form::Text, "The page in each of these sources."),
    ALIASES,
    EXTERNAL_IDS,
    body(),
];
