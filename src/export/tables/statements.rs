//! `statements.csv`: a line a report of a statement.

use super::{Column, Form, SUMMARY, Table, field, id, localized, number, text, word, words};
use crate::model::Kind;

pub(super) const TABLE: Table = Table {
    kind: Kind::Statement,
    about: "One line for each report of a statement.",
    columns: COLUMNS,
    items: Some("reports"),
    apart: &["source", "paragraph", "page", "text"],
};

const COLUMNS: &[Column] = &[
    id("statement", "Id of the statement’s record."),
    number("report", "Number of the report, from 1."),
    localized("title", "title", "The statement’s heading.").also(&["name", "heading"]),
    SUMMARY.also(&["abstract"]),
    word("act", "act", "What is done by saying it; see the list of speech acts.").also(&["speech_act"]),
    word("date", "date", "When it was said (EDTF); empty where no source says."),
    text("date_text", "date_text", "The source’s literal words for the date."),
    text("date_derived_from", "date_derived_from", "What a date that no source states was worked out from."),
    word("speaker", "speakers.*.party", "Ids of the parties spoken for, parted by semicolons.")
        .also(&["party", "speakers"]),
    word("speaker_person", "speakers.*.person", "Ids of the persons who spoke, in the same order.").also(&["person"]),
    field("speaker_post", "speakers.*.post", Form::Text, "The post each held, in the source’s words.").also(&["post"]),
    field(
        "speaker_described_as",
        "speakers.*.described_as",
        Form::Text,
        "How the sources describe each speaker who is not named.",
    )
    .also(&["described_as"]),
    word("speaker_identification", "speakers.*.identification", "How the sources identify each speaker.")
        .also(&["identification"]),
    word("ground_rule", "ground_rule", "On what terms the speaker spoke; see the list of ground rules."),
    word("voice", "voice", "How firmly it can be laid at a party’s door; see the list of voices."),
    word("factuality", "factuality", "How sure the source is of it; see the list of factuality."),
    words("about", "about", "Ids of the parties it is about, other than the speakers, parted by spaces."),
    words("issues", "issues", "Ids of the issues, parted by spaces.").also(&["issue"]),
    word("event", "event", "Id of the event it was said at."),
    word("agreement", "agreement", "Id of the agreement it is part of or speaks of."),
    text("provision", "provision", "The provision of that agreement, by its declared id."),
    word("source", "reports.#.source", "Id of the source of the report."),
    text("paragraph", "reports.#.paragraph", "The paragraph in it.").also(&["para"]),
    text("page", "reports.#.page", "The page in it.").also(&["pages"]),
    word("rendering", "reports.#.rendering", "How the source gives the words; see the list of renderings."),
    text("text", "reports.#.text", "The words exactly as printed.").also(&["quote", "quotation", "exact"]),
    text("prefix", "reports.#.prefix", "Some words before the passage, where the words occur twice."),
    text("suffix", "reports.#.suffix", "Some words after it."),
    word("language", "reports.#.language", "Language of the words, where it is not that of the source.")
        .also(&["lang"]),
    field(
        "via",
        "reports.#.via",
        Form::Via,
        "The way from the speaker to the source, first hop first, parted by ` > `: `party:…`, `source:…`, a description or `not stated`.",
    ),
    word("translated_from", "reports.#.translation.from", "The language that the words were said or written in."),
    text("translator", "reports.#.translation.by", "Who translated them, if a source says."),
    word(
        "report_identification",
        "reports.#.identification",
        "How this source identifies the speaker, where the sources differ.",
    ),
    text("plausibility", "reports.#.plausibility", "A doubt whether the speaker can have used these words."),
    text("note", "reports.#.note", "Anything else a reader should know of the report.").also(&["comment", "remark"]),
    word(
        "response_party",
        "responses.*.party",
        "Ids of the parties that the sources say an answer of, parted by semicolons.",
    ),
    word(
        "response",
        "responses.*.response",
        "What each says of the statement, in the same order; see the list of responses.",
    ),
    word("response_date", "responses.*.date", "When each said so, in the same order (EDTF)."),
    word("response_source", "responses.*.source", "Id of the source of each answer, in the same order."),
    field("response_paragraph", "responses.*.paragraph", Form::Text, "The paragraph in it, in the same order."),
    field("response_text", "responses.*.text", Form::Text, "The source’s words, in the same order."),
    word("response_statement", "responses.*.statement", "Id of the statement that is the answer, in the same order."),
    field("response_note", "responses.*.note", Form::Text, "Anything else a reader should know, in the same order."),
];
