//! `positions.csv`: a line an entry in the history of a position.

use super::{Column, Line, Table, count, id, localized, made, number, text, word, words};
use crate::compare::{Evidence, evidence};
use crate::model::{Kind, Position};

pub(super) const TABLE: Table = Table {
    kind: Kind::Position,
    about: "One line for each entry in the history of a position.",
    columns: COLUMNS,
    items: Some("history"),
    apart: &["from", "to"],
};

const COLUMNS: &[Column] = &[
    id("position", "Id of the position’s record."),
    number("entry", "Number of the entry in its history, from 1."),
    localized("title", "title", "The position’s heading.").also(&["name", "heading"]),
    word("party", "party", "Id of the party.").also(&["party_id", "actor"]),
    made("party_title", party_title, "Its name."),
    word("issue", "issue", "Id of the issue.").also(&["issue_id", "question_id", "topic"]),
    made("issue_title", issue_title, "Its heading."),
    word("from", "history.#.from", "Since when the entry is known to hold (EDTF).").also(&["since", "start"]),
    word("to", "history.#.to", "Until when, if it ended (EDTF).").also(&["until", "end"]),
    text("date_text", "history.#.date_text", "The source’s literal words for the date."),
    text("date_derived_from", "history.#.date_derived_from", "What a date that no source states was worked out from."),
    word(
        "stance",
        "history.#.stance",
        "Where the party stands, or which kind of absence there is; see the list of stances.",
    )
    .also(&["answer"]),
    word("kind", "history.#.kind", "What sort of position it is; see the list of position kinds."),
    word("strength", "history.#.strength", "How strongly it is held; see the list of strengths."),
    word("voice", "history.#.voice", "Whose voice it is known by; see the list of position voices."),
    localized("summary", "history.#.summary", "The position in the site’s own words."),
    words("evidence", "history.#.evidence", "Ids of the statements it rests on, parted by spaces.")
        .also(&["statements", "statement"]),
    count("reports", reports, "How many reports of those statements there are."),
    count("origins", origins, "How many independent origins those reports have."),
    word("change", "history.#.change", "How it moved against the entry before; see the list of position changes."),
    words("searched", "history.#.searched", "For an absence: ids of the sources that were searched, parted by spaces."),
    localized("note", "history.#.note", "Anything else a reader should know of the entry.")
        .also(&["comment", "remark"]),
];

fn position<'a>(line: &Line<'a>) -> Option<&'a Position> {
    line.record.data()
}

fn party_title(line: &Line<'_>) -> String {
    position(line).map(|p| line.title_of(&p.party)).unwrap_or_default()
}

fn issue_title(line: &Line<'_>) -> String {
    position(line).map(|p| line.title_of(&p.issue)).unwrap_or_default()
}

fn reports(line: &Line<'_>) -> usize {
    counted(line).reports
}

fn origins(line: &Line<'_>) -> usize {
    counted(line).origins
}

fn counted(line: &Line<'_>) -> Evidence {
    let entry = position(line).and_then(|p| p.history.get(line.item?));
    let statements = entry.into_iter().flat_map(|e| &e.evidence).filter_map(|s| line.corpus.get(s));
    evidence(line.corpus, statements)
}
