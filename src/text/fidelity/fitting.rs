//! How words of a quotation and of a text stand to each other, and what a fit of them costs.

use std::ops::Range;

use super::words::Word;

/// How two words are held to be the same place of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pairing {
    Equal,
    Misprinted,
    CutShort,
    Replaced,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    Start,
    Pair(Pairing),
    /// After a bracket that stands for so many words.
    Replaced(Pairing, usize),
    /// After so many words that were left out.
    LeftOut(Pairing, usize),
    Added,
}

/// The price of a word that the text does not have; more than that of a word in the place of another.
pub(super) const ADDED: u32 = 11;

/// More than any passage may cost.
pub(super) const NEVER: u32 = u32::MAX / 4;

pub(super) fn pairing(word: &Word, held: &Word, last: bool) -> (u32, Pairing) {
    if word.key == held.key {
        return (0, Pairing::Equal);
    }
    if is_misprint(&word.key, &held.key) {
        return (8, Pairing::Misprinted);
    }
    if last && word.key.chars().count() >= 3 && held.key.starts_with(&word.key) {
        return (9, Pairing::CutShort);
    }
    (10, Pairing::Replaced)
}

/// One letter in words of four or more, two in words of eight or more; neighbours exchanged are one.
fn is_misprint(one: &str, other: &str) -> bool {
    let (a, b) = (one.chars().count(), other.chars().count());
    let shorter = a.min(b);
    let allowed = if shorter >= 8 { 2 } else { usize::from(shorter >= 4) };
    let digits = one.chars().chain(other.chars()).any(char::is_numeric);
    if allowed == 0 || digits || a.abs_diff(b) > allowed || shorter > 64 {
        return false;
    }
    strsim::osa_distance(one, other) <= allowed
}

/// A place where words of a quotation fit.
#[derive(Debug, Clone)]
pub(super) struct Fit {
    pub(super) cost: u32,
    /// Words misprinted, replaced, added, or left out.
    pub(super) edits: usize,
    /// The words of the text from the first to the last.
    pub(super) words: Range<usize>,
    /// For each word of the quotation the word of the text.
    pub(super) pairs: Vec<Option<usize>>,
}

impl Fit {
    pub(super) fn then(&self, next: &Self) -> Self {
        Self {
            cost: self.cost + next.cost,
            edits: self.edits + next.edits,
            words: self.words.start..next.words.end,
            pairs: self.pairs.iter().chain(&next.pairs).copied().collect(),
        }
    }
}

pub(super) fn trace(step: &[Vec<Step>], rows: usize, end: usize, offset: usize, cost: u32) -> Option<Fit> {
    let (mut i, mut j) = (rows, end);
    let mut pairs = vec![None; rows];
    let mut edits = 0;
    while i > 0 {
        let (pairing, skipped) = match step[i][j] {
            Step::Start => return None,
            Step::Added => {
                edits += 1;
                i -= 1;
                continue;
            }
            Step::Pair(pairing) => (pairing, 0),
            Step::Replaced(pairing, skipped) => (pairing, skipped),
            Step::LeftOut(pairing, skipped) => {
                edits += 1;
                (pairing, skipped)
            }
        };
        edits += usize::from(pairing != Pairing::Equal);
        i -= 1;
        j -= 1;
        pairs[i] = Some(offset + j);
        j -= skipped;
    }
    let first = pairs.iter().flatten().next().copied()?;
    let last = pairs.iter().flatten().next_back().copied()?;
    // The ends have to be there; an addition at an end would be no quotation.
    (pairs.first()?.is_some() && pairs.last()?.is_some()).then_some(Fit { cost, edits, words: first..last + 1, pairs })
}
