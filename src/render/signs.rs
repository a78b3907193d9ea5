//! The signs of stances: one each, drawn by `templates/signs.html`, and never without its words.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::Serialize;

use super::locale::Locale;
use super::parts::RowView;
use crate::model::{ControlledList as _, Stance};

/// A sign of an overview, for its key.
#[derive(Debug, Serialize)]
pub(super) struct SignView {
    id: &'static str,
    label: Cow<'static, str>,
    definition: Cow<'static, str>,
}

/// The signs that an overview of rows shows, in the order of the list of stances.
pub(super) fn signs(locale: &Locale, rows: &[RowView<'_>]) -> Vec<SignView> {
    let cells = || rows.iter().filter(|row| !row.group).flat_map(|row| &row.cells);
    let used: BTreeSet<&str> = cells().flat_map(|cell| &cell.holdings).map(|holding| holding.sign).collect();
    let stances = Stance::VALUES.iter().map(|value| {
        let (label, definition) = locale.entry(Stance::NAME, value.id, (value.label, value.definition));
        SignView { id: value.id, label, definition }
    });
    let sign = |id, label, definition| SignView {
        id,
        label: locale.say(label).to_owned().into(),
        definition: locale.say(definition).to_owned().into(),
    };
    let other = sign("other", "signs-other", "signs-other-meaning");
    let nothing = sign("nothing", "cell-nothing-recorded", "signs-nothing-meaning");
    let listed = stances.chain([other]).filter(|sign| used.contains(sign.id));
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
