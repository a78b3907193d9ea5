//! Fates: what became of each bracket between two versions of a text.

use std::cmp::Reverse;
use std::ops::Range;

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::brackets::{Bracket, Bracketed, Kind, Part, folded};

/// What became of a bracket between two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// Closed: its words stand in the text without brackets.
    Accepted,
    /// Closed: its words are gone and nothing stands in their place.
    Dropped,
    /// Closed: other words stand in its place.
    Replaced,
    /// Still there, word for word.
    Kept,
    /// Still there, with other words.
    Reworded,
    /// Its words are now inside another bracket.
    Absorbed,
    /// New in the later version.
    Opened,
}

impl Fate {
    /// Whether the bracket is settled.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Accepted | Self::Dropped | Self::Replaced)
    }
}

/// What became of one bracket between two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BracketChange {
    /// What became of it.
    pub fate: Fate,
    /// The bracket of the earlier version.
    pub from: Option<usize>,
    /// The bracket of the later version.
    pub to: Option<usize>,
    /// The words in the bracket of the earlier version.
    pub words_from: String,
    /// The words in the bracket of the later version or, of a closed bracket, those that now stand in its place.
    pub words_to: String,
    /// Other holders than before.
    pub other_holders: bool,
}

struct Word {
    key: String,
    range: Range<usize>,
    bracket: Option<usize>,
}

/// The words of a version outside labels, and for each bracket from which word to which it reaches.
fn words(of: &Bracketed) -> (Vec<Word>, Vec<Range<usize>>) {
    let mut words = Vec::new();
    let mut extents = vec![0..0; of.brackets.len()];
    let mut around: Vec<usize> = Vec::new();
    for part in &of.parts {
        match part {
            Part::Words { range } | Part::Markup { range } => {
                for (at, word) in of.text.get(range.clone()).unwrap_or_default().unicode_word_indices() {
                    let start = range.start + at;
                    words.push(Word {
                        key: folded(word),
                        range: start..start + word.len(),
                        bracket: around.last().copied(),
                    });
                }
            }
            Part::Opening { bracket, .. } => {
                extents[*bracket].start = words.len();
                around.push(*bracket);
            }
            Part::Closing { bracket, .. } => {
                extents[*bracket].end = words.len();
                around.pop();
            }
        }
    }
    (words, extents)
}

/// What became of each bracket between two versions of a text: those of the earlier version in its order, then those
/// that are new in the order of the later one.
pub fn compare(before: &Bracketed, after: &Bracketed) -> Vec<BracketChange> {
    let (words_before, extents_before) = words(before);
    let (words_after, extents_after) = words(after);
    let counterpart = counterparts(&words_before, &words_after);
    let counted = |b: &Bracket| b.kind.is_open();

    // Brackets that share most words, first those that share more, are one and the same.
    let mut pairs = Vec::new();
    for (i, one) in before.brackets.iter().enumerate().filter(|(_, b)| counted(b)) {
        let place = place_after(&counterpart, &extents_before[i], words_after.len());
        for (j, other) in after.brackets.iter().enumerate().filter(|(_, b)| counted(b)) {
            let (from, to) = (&extents_before[i], &extents_after[j]);
            // All words that a bracket can share stand where it stood.
            if to.end < place.start || place.end < to.start {
                continue;
            }
            let shared = counterpart[from.clone()].iter().flatten().filter(|k| to.contains(k)).count();
            let larger = from.len().max(to.len());
            let same_holders = one.holders == other.holders && one.number == other.number;
            let beside = shared == 0 && same_holders && one.kind == other.kind && {
                // Without a shared word only the same place and the same holder make it the same bracket.
                !(one.holders.is_empty() && one.kind != Kind::Placeholder)
                    && place.start <= to.start
                    && to.end <= place.end
                    && (from.is_empty() == to.is_empty() || one.kind == Kind::Attributed)
            };
            if shared * 2 >= larger && shared > 0 || beside {
                pairs.push((Reverse(shared), !same_holders, i, j));
            }
        }
    }
    pairs.sort_unstable();
    let mut mate_before: Vec<Option<usize>> = vec![None; before.brackets.len()];
    let mut mate_after: Vec<Option<usize>> = vec![None; after.brackets.len()];
    for (_, _, i, j) in pairs {
        if mate_before[i].is_none() && mate_after[j].is_none() {
            mate_before[i] = Some(j);
            mate_after[j] = Some(i);
        }
    }

    let mut changes = Vec::new();
    for (i, bracket) in before.brackets.iter().enumerate().filter(|(_, b)| counted(b)) {
        let words_from = before.words_of(bracket).trim().to_owned();
        let from = &extents_before[i];
        let change = if let Some(j) = mate_before[i] {
            let other = &after.brackets[j];
            let same = words_before[from.clone()]
                .iter()
                .map(|w| &w.key)
                .eq(words_after[extents_after[j].clone()].iter().map(|w| &w.key));
            BracketChange {
                fate: if same { Fate::Kept } else { Fate::Reworded },
                from: Some(i),
                to: Some(j),
                words_from,
                words_to: after.words_of(other).trim().to_owned(),
                other_holders: bracket.holders != other.holders,
            }
        } else {
            let place = place_after(&counterpart, from, words_after.len());
            let standing: Vec<&Word> = words_after[place.clone()].iter().collect();
            let now = match (standing.first(), standing.last()) {
                (Some(first), Some(last)) => after.text.get(first.range.start..last.range.end).unwrap_or_default(),
                _ => "",
            };
            let same = words_before[from.clone()].iter().map(|w| &w.key).eq(standing.iter().map(|w| &w.key));
            let within = standing.first().and_then(|w| w.bracket).filter(|&j| {
                // Words in the bracket that was around them before are settled as far as this bracket goes.
                standing.iter().all(|w| w.bracket == Some(j)) && !encloses(before, i, mate_after[j])
            });
            let fate = match within {
                Some(_) if same && !from.is_empty() => Fate::Absorbed,
                _ if place.is_empty() => Fate::Dropped,
                _ if same => Fate::Accepted,
                _ => Fate::Replaced,
            };
            BracketChange {
                fate,
                from: Some(i),
                to: within.filter(|_| fate == Fate::Absorbed),
                words_from,
                words_to: now.to_owned(),
                other_holders: false,
            }
        };
        changes.push(change);
    }
    for (j, bracket) in after.brackets.iter().enumerate().filter(|(_, b)| counted(b)) {
        if mate_after[j].is_none() {
            changes.push(BracketChange {
                fate: Fate::Opened,
                from: None,
                to: Some(j),
                words_from: String::new(),
                words_to: after.words_of(bracket).trim().to_owned(),
                other_holders: false,
            });
        }
    }
    changes
}

/// For each word of the earlier version the same word of the later one.
fn counterparts(before: &[Word], after: &[Word]) -> Vec<Option<usize>> {
    let old: Vec<&str> = before.iter().map(|w| w.key.as_str()).collect();
    let new: Vec<&str> = after.iter().map(|w| w.key.as_str()).collect();
    let mut counterpart = vec![None; old.len()];
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            for step in 0..len {
                counterpart[old_index + step] = Some(new_index + step);
            }
        }
    }
    counterpart
}

/// Which words of the later version stand where words of the earlier one stood: all between the neighbours that are
/// still there.
fn place_after(counterpart: &[Option<usize>], from: &Range<usize>, words: usize) -> Range<usize> {
    let start = counterpart[..from.start].iter().rev().flatten().next().map_or(0, |&i| i + 1);
    let end = counterpart[from.end..].iter().flatten().next().map_or(words, |&i| i);
    start..end.max(start)
}

/// Whether a bracket lies around another, at any distance.
fn encloses(of: &Bracketed, bracket: usize, around: Option<usize>) -> bool {
    let Some(around) = around else { return false };
    let (inner, outer) = (&of.brackets[bracket].range, &of.brackets[around].range);
    outer.start < inner.start && inner.end < outer.end
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::brackets::read;

    fn fates(before: &str, after: &str) -> Vec<(Fate, String, String)> {
        compare(&read(before), &read(after)).into_iter().map(|c| (c.fate, c.words_from, c.words_to)).collect()
    }

    #[test]
    fn what_became_of_each_bracket_is_told() {
        type Row = (&'static str, &'static str, &'static [(Fate, &'static str, &'static str)]);
        let table: &[Row] = &[
            ("The ferry [shall] sail.", "The ferry shall sail.", &[(Fate::Accepted, "shall", "shall")]),
            ("The ferry shall sail [daily].", "The ferry shall sail.", &[(Fate::Dropped, "daily", "")]),
            (
                "The ferry [shall][should] sail.",
                "The ferry shall sail.",
                &[(Fate::Accepted, "shall", "shall"), (Fate::Dropped, "should", "")],
            ),
            (
                "The ferry [Norland: shall] [Sudria: should] sail.",
                "The ferry will sail.",
                &[(Fate::Replaced, "shall", "will"), (Fate::Replaced, "should", "will")],
            ),
            ("It sails from [date] on.", "It sails from 1 May 2031 on.", &[(Fate::Replaced, "date", "1 May 2031")]),
            ("It sails from […] on.", "It sails from Monday on.", &[(Fate::Replaced, "…", "Monday")]),
            ("It [may sail].", "It [may sail].", &[(Fate::Kept, "may sail", "may sail")]),
            ("It [may sail].", "It [may then sail].", &[(Fate::Reworded, "may sail", "may then sail")]),
            ("It may sail.", "It [may] sail.", &[(Fate::Opened, "", "may")]),
            ("It [Norland: may] sail.", "It [Norland: must] sail.", &[(Fate::Reworded, "may", "must")]),
            (
                "It [may [then] sail].",
                "It [may then sail].",
                &[(Fate::Kept, "may [then] sail", "may then sail"), (Fate::Accepted, "then", "then")],
            ),
            ("تلتزم [نورلند: بدفع] الرسوم.", "تلتزم بدفع الرسوم.", &[(Fate::Accepted, "بدفع", "بدفع")]),
        ];
        for (before, after, expected) in table {
            let expected: Vec<_> = expected.iter().map(|(f, a, b)| (*f, (*a).to_owned(), (*b).to_owned())).collect();
            assert_eq!(fates(before, after), expected, "{before} / {after}");
        }
    }

    proptest! {
        #[test]
        fn any_two_bracketed_texts_compare(
            one in "[\\[\\]\\[\\]a-cX:/^@`(){}<>\\\\ \n…و]{0,60}",
            two in "(\\[|\\]|Norland: |Option 1: |shall| |\\(|\\)|\n){0,24}",
        ) {
            let (a, b) = (read(&one), read(&two));
            let _ = (compare(&a, &b), compare(&b, &a));
        }

        #[test]
        fn a_text_against_itself_keeps_every_bracket_that_has_words(words in "[a-c]{1,3}( \\[[d-f]{1,3}\\] [a-c]{1,3}){0,4}") {
            let text = read(&words);
            prop_assert!(compare(&text, &text).iter().all(|c| c.fate == Fate::Kept));
        }
    }
}
