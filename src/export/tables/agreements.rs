//! `agreements.csv`: a line a provision of an agreement.

use super::{
    ALIASES, Column, EXTERNAL_IDS, Line, PARTICIPANT, PARTICIPANT_DESCRIBED_AS, PARTICIPANT_PERSON, PARTICIPANT_ROLE,
    SUMMARY, Table, id, localized, made, number, text, word, words,
};
use crate::load::text_parts;
use crate::model::Kind;

pub(super) const TABLE: Table = Table {
    kind: Kind::Agreement,
    about: "One line for each provision of an agreement.",
    columns: COLUMNS,
    items: Some("provisions"),
    apart: &["provision"],
};

const COLUMNS: &[Column] = &[
    id("agreement", "Id of the agreement’s record."),
    number("line", "Number of the provision, from 1; 0 where no provision is recorded."),
    localized("title", "title", "The agreement’s name on this site."),
    SUMMARY,
    word("instrument", "instrument", "What sort of instrument it is; see the list of instruments."),
    text("self_name", "self_name", "What the text calls itself, in its own words."),
    word("binding", "binding", "Whether it binds under international law; see the list of binding."),
    word("stage", "stage", "Where in a process it stands; see the list of agreement stages."),
    word("status", "status", "Whether it is agreed; see the list of agreement statuses."),
    word("level", "level", "Between whom it is made; see the list of agreement levels."),
    word("date", "date", "When it was made (EDTF)."),
    PARTICIPANT,
    PARTICIPANT_PERSON,
    PARTICIPANT_DESCRIBED_AS,
    PARTICIPANT_ROLE,
    made("versions", versions, "Versions and languages of its text at hand: `version.language`, parted by spaces."),
    text("provision", "provisions.#.id", "The provision’s declared id, the same in every version."),
    localized("provision_title", "provisions.#.title", "A short heading in the site’s own words."),
    words("issues", "provisions.#.issues", "Ids of the issues it is about, parted by spaces."),
    word("modality", "provisions.#.modality", "What it does; see the list of modalities."),
    words("bearer", "provisions.#.bearer", "Ids of the parties that have to do it, parted by spaces."),
    words("counterparty", "provisions.#.counterparty", "Ids of the parties it is owed to, parted by spaces."),
    word("deadline", "provisions.#.deadline", "By when (EDTF)."),
    word("negotiation", "provisions.#.negotiation", "How far it is agreed; see the list of negotiation states."),
    word(
        "implementation_date",
        "provisions.#.implementation.*.date",
        "The dates at which it was looked at, parted by semicolons (EDTF).",
    ),
    word(
        "implementation",
        "provisions.#.implementation.*.level",
        "How far it was carried out at each of them; see the list of implementation.",
    ),
    words(
        "statements",
        "provisions.#.statements",
        "Ids of the statements that give its words or speak of it, parted by spaces.",
    ),
    localized("note", "provisions.#.note", "Anything else a reader should know of the provision."),
    ALIASES,
    EXTERNAL_IDS,
];

fn versions(line: &Line<'_>) -> String {
    let texts = line.corpus.texts_of(&line.record.id);
    let names = texts.iter().filter_map(|t| text_parts(t.record)).map(|(_, version, tag)| format!("{version}.{tag}"));
    names.collect::<Vec<_>>().join(" ")
}
