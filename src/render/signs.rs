//! The signs of stances: one each, drawn by `templates/signs.html`, and never without its words.

use std::collections::BTreeSet;

use serde::Serialize;

use super::parts::RowView;
use crate::model::{ControlledList as _, Stance};

/// The words of a cell for which nothing is recorded.
const NOTHING_RECORDED: &str = "Nothing recorded";

/// A sign of an overview, for its key.
#[derive(Debug, Serialize)]
pub(super) struct SignView {
    id: &'static str,
    label: &'static str,
    definition: &'static str,
}

/// The signs that an overview of rows shows, in the order of the list of stances.
pub(super) fn signs(rows: &[RowView<'_>]) -> Vec<SignView> {
    let cells = || rows.iter().filter(|row| !row.group).flat_map(|row| &row.cells);
    let used: BTreeSet<&str> = cells().flat_map(|cell| &cell.holdings).map(|holding| holding.sign).collect();
    let other = SignView { id: "other", label: "Other", definition: "In the editor’s words, in the cell." };
    let nothing =
        SignView { id: "nothing", label: NOTHING_RECORDED, definition: "No record has been made for this cell." };
    let listed = Stance::VALUES
        .iter()
        .map(|value| SignView { id: value.id, label: value.label, definition: value.definition })
        .chain([other])
        .filter(|sign| used.contains(sign.id));
    listed.chain(cells().any(|cell| cell.holdings.is_empty()).then_some(nothing)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stance_has_its_sign() {
        let drawn = include_str!("../../templates/signs.html");
        for id in Stance::VALUES.iter().map(|value| value.id).chain(["other", "nothing"]) {
            assert!(drawn.contains(&format!("id=\"s-{id}\"")), "no sign for `{id}`");
        }
    }
}
