//! Whether a quotation stands in a text, and what was done to it on the way.
//!
//! First exactly, as `normal` has it; quotation marks around the whole quotation are not part of it.
//!
//! If that fails, by this procedure, which never guesses:
//!
//! 1. Words in square brackets are the outlet's; dots, in brackets or not, divide the quotation into passages. What
//!    remains are the quotation's own words.
//! 2. A passage is looked for only where its anchor stands: three of its words that follow each other, equal but for
//!    capitals and vowel signs; all its words when it has fewer.
//! 3. From the anchor all its words have to follow in order. At most one word in four may be altered: misprinted (one
//!    or two letters), replaced, added, or left out (three words at once are one alteration). The first and the last
//!    word may be misprinted and the last one cut short, but neither may be another word. Where a bracket stands, it may
//!    take the place of up to six words.
//! 4. Passages have to follow each other, at most 150 words apart.
//! 5. The place with the fewest alterations counts. When two places fit equally, neither is taken.

mod alterations;
mod fitting;
mod passages;
#[cfg(test)]
mod tests;
mod words;

use std::collections::BTreeSet;
use std::ops::Range;

use serde::Serialize;

use super::normal::Normal;
use alterations::Alterations;
use fitting::{ADDED, Fit, NEVER, Pairing, Step, pairing, trace};
use passages::{Passage, passages};
use words::{Word, trimmed, without_marks};

/// How a quotation differs from the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AlterationKind {
    /// Words in square brackets, added or put in the place of others.
    Insertion,
    /// Words left out, with dots.
    Ellipsis,
    /// Other capitals.
    Case,
    /// Other punctuation.
    Punctuation,
    /// Other quotation marks inside.
    QuoteMarks,
    /// Other vowel signs or joining strokes.
    VowelSigns,
    /// One or two letters of a word.
    Typo,
    /// A word in the place of another without a sign; with no words of the text, a word added.
    Substitution,
    /// Words left out or a word cut short without a sign, or a full stop where the sentence goes on.
    Truncation,
}

/// One alteration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alteration {
    /// What was done.
    pub kind: AlterationKind,
    /// Where it shows in the quotation; empty where words were left out without a sign.
    pub quotation: Range<usize>,
    /// What the text has there; empty where the quotation adds.
    pub text: Range<usize>,
}

/// Why a quotation was not found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// It has no words.
    NoWords,
    /// No place fits.
    NoPlace,
    /// With alterations it would fit two places or more equally well.
    SeveralPlaces(Vec<Range<usize>>),
}

/// What the check of a quotation says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "verdict", rename_all = "kebab-case")]
pub enum Verdict {
    /// The words stand in the text.
    Found {
        /// Where, the first time.
        range: Range<usize>,
        /// Where else.
        also: Vec<Range<usize>>,
    },
    /// The words stand in the text but for these alterations.
    FoundWithAlterations {
        /// Where.
        range: Range<usize>,
        /// What was altered, in the order of the quotation.
        alterations: Vec<Alteration>,
    },
    /// The words do not stand in the text.
    NotFound {
        /// How much of the quotation's beginning does.
        beginning: Range<usize>,
        /// Why no place was taken.
        reason: Reason,
    },
}

/// Checks a quotation against a text.
pub fn verify(quotation: &str, text: &str) -> Verdict {
    BaseText::new(text).verify(quotation)
}

/// A text made ready for many quotations.
#[derive(Debug, Clone)]
pub struct BaseText {
    normal: Normal,
    words: Vec<Word>,
}

/// How many words of the text a bracket may replace.
const REPLACED_BY_BRACKET: usize = 6;
/// How many words may lie between two passages of one quotation.
const BETWEEN_PASSAGES: usize = 150;
/// How many words have to follow each other unaltered.
const ANCHOR: usize = 3;
/// How many words of the text may be left out at once without a sign.
const LEFT_OUT: usize = 3;

impl BaseText {
    /// Makes a text ready.
    pub fn new(text: &str) -> Self {
        let normal = Normal::of(text);
        let words = Word::all(&normal);
        Self { normal, words }
    }

    /// Checks a quotation.
    pub fn verify(&self, quotation: &str) -> Verdict {
        let whole = Normal::of(quotation);
        let quoted = whole.within(without_marks(&whole.text));
        let words = Word::all(&quoted);
        if words.is_empty() {
            return Verdict::NotFound { beginning: 0..0, reason: Reason::NoWords };
        }
        for wanted in [&whole, &quoted] {
            let places = self.exactly(wanted.text.trim());
            if let Some((first, rest)) = places.split_first() {
                return Verdict::Found { range: first.clone(), also: rest.to_vec() };
            }
        }
        let passages = passages(&quoted);
        let reason = match self.place(&passages) {
            Ok(fit) => return self.verdict(&quoted, &passages, &fit),
            Err(reason) => reason,
        };
        Verdict::NotFound { beginning: self.beginning(&quoted, &words), reason }
    }

    /// The text, normalised.
    pub(super) fn normal(&self) -> &Normal {
        &self.normal
    }

    /// Every place where normalised words stand as whole words.
    fn exactly(&self, wanted: &str) -> Vec<Range<usize>> {
        self.normal.occurrences(wanted).map(|place| self.normal.origin(place)).collect()
    }

    /// The longest beginning of a quotation that the text holds.
    fn beginning(&self, quoted: &Normal, words: &[Word]) -> Range<usize> {
        let start = words.first().map_or(0, |w| w.range.start);
        let held = |count: usize| {
            let end = words[count - 1].range.end;
            self.normal.occurrences(&quoted.text[start..end]).next().is_some()
        };
        // What holds a long beginning holds each shorter one, so the border can be halved in.
        let (mut held_to, mut not_held) = (0, words.len() + 1);
        while held_to + 1 < not_held {
            let middle = usize::midpoint(held_to, not_held);
            if held(middle) { held_to = middle } else { not_held = middle }
        }
        match held_to.checked_sub(1).and_then(|last| words.get(last)) {
            Some(last) => quoted.origin(start..last.range.end),
            None => quoted.origin(start..start),
        }
    }

    /// The one place where all passages fit in order.
    fn place(&self, passages: &[Passage]) -> Result<Fit, Reason> {
        let anchored = passages.iter().any(|p| p.words.len() >= ANCHOR);
        let mut chains: Vec<Fit> = Vec::new();
        for (number, passage) in passages.iter().enumerate() {
            let fits = self.fits(passage);
            if number == 0 {
                chains = fits;
                continue;
            }
            chains = chains
                .into_iter()
                .filter_map(|chain| {
                    let near = |fit: &&Fit| {
                        fit.words.start >= chain.words.end && fit.words.start - chain.words.end <= BETWEEN_PASSAGES
                    };
                    let next = fits.iter().filter(near).min_by_key(|fit| (fit.cost, fit.words.start))?;
                    Some(chain.then(next))
                })
                .collect();
        }
        if chains.iter().all(|c| c.edits > 0) && !anchored {
            return Err(Reason::NoPlace);
        }
        // Of two places of which one lies inside the other, the tighter is meant.
        let tight: Vec<&Fit> = chains
            .iter()
            .enumerate()
            .filter(|(i, one)| {
                !chains.iter().enumerate().any(|(j, other)| {
                    i != &j
                        && other.cost <= one.cost
                        && one.words.start <= other.words.start
                        && other.words.end <= one.words.end
                        && (other.words != one.words || j < *i)
                })
            })
            .map(|(_, fit)| fit)
            .collect();
        let Some(least) = tight.iter().map(|fit| fit.cost).min() else { return Err(Reason::NoPlace) };
        let mut best = tight.into_iter().filter(|fit| fit.cost == least);
        match (best.next(), best.next()) {
            (Some(only), None) => Ok(only.clone()),
            _ => {
                let mut places: Vec<Range<usize>> =
                    chains.iter().filter(|fit| fit.cost == least).map(|fit| self.place_of(fit)).collect();
                places.sort_by_key(|place| (place.start, place.end));
                Err(Reason::SeveralPlaces(places))
            }
        }
    }

    fn place_of(&self, fit: &Fit) -> Range<usize> {
        match (self.words.get(fit.words.start), fit.words.end.checked_sub(1).and_then(|last| self.words.get(last))) {
            (Some(first), Some(last)) => self.normal.origin(first.range.start..last.range.end),
            _ => 0..0,
        }
    }

    /// Every place where a passage fits, each with its alterations.
    fn fits(&self, passage: &Passage) -> Vec<Fit> {
        let anchor = passage.words.len().min(ANCHOR);
        if anchor == 0 {
            return Vec::new();
        }
        let room = passage.inserted.len() * REPLACED_BY_BRACKET + passage.words.len() / 4 * LEFT_OUT + LEFT_OUT;
        let mut windows: BTreeSet<(usize, usize)> = BTreeSet::new();
        for at in 0..=passage.words.len() - anchor {
            if (at + 1..at + anchor).any(|i| passage.inserted.contains_key(i)) {
                continue;
            }
            let wanted = &passage.words[at..at + anchor];
            for (start, held) in self.words.windows(anchor).enumerate() {
                if held.iter().zip(wanted).all(|(a, b)| a.key == b.key) {
                    let from = start.saturating_sub(at + room);
                    let to = (start + (passage.words.len() - at) + room).min(self.words.len());
                    windows.insert((from, to));
                }
            }
        }
        let mut fits: Vec<Fit> = Vec::new();
        for (from, to) in windows {
            for fit in self.align(passage, from..to) {
                if fit.edits * 4 <= passage.words.len() && !fits.iter().any(|f| f.words == fit.words) {
                    fits.push(fit);
                }
            }
        }
        fits.sort_by_key(|fit| (fit.words.start, fit.words.end));
        // Of places that overlap, the one with fewer alterations counts.
        let better = |one: &Fit, other: &Fit| {
            (other.cost, other.words.len(), other.words.start) < (one.cost, one.words.len(), one.words.start)
                && other.words.start < one.words.end
                && one.words.start < other.words.end
        };
        let kept: Vec<Fit> = fits.iter().filter(|one| !fits.iter().any(|other| better(one, other))).cloned().collect();
        kept
    }

    /// The best ways to find a passage in a window: one for each word at which it can end.
    fn align(&self, passage: &Passage, window: Range<usize>) -> Vec<Fit> {
        let held = &self.words[window.clone()];
        let (rows, columns) = (passage.words.len(), held.len());
        let mut cost = vec![vec![u32::MAX; columns + 1]; rows + 1];
        let mut step = vec![vec![Step::Start; columns + 1]; rows + 1];
        cost[0].fill(0);
        for i in 1..=rows {
            for j in 0..=columns {
                let mut best = (u32::MAX, Step::Start);
                let mut offer = |total: u32, by: Step| {
                    if total < best.0 {
                        best = (total, by);
                    }
                };
                if j > 0 {
                    let (mut price, pairing) = pairing(&passage.words[i - 1], &held[j - 1], i == rows);
                    if pairing == Pairing::Replaced && (i == 1 || i == rows) {
                        // Beyond the ends nothing says that the place is right.
                        price = NEVER;
                    }
                    offer(cost[i - 1][j - 1].saturating_add(price), Step::Pair(pairing));
                    // The bracket before this word may stand for words of the text, the word itself being held next.
                    if i > 1 && passage.inserted.contains_key(i - 1) {
                        for skipped in 1..=REPLACED_BY_BRACKET.min(j - 1) {
                            let total = cost[i - 1][j - 1 - skipped].saturating_add(price);
                            offer(total.saturating_add(skipped as u32), Step::Replaced(pairing, skipped));
                        }
                    }
                    if i > 1 {
                        for skipped in 1..=LEFT_OUT.min(j - 1) {
                            let total = cost[i - 1][j - 1 - skipped].saturating_add(price);
                            offer(total.saturating_add(7 + skipped as u32), Step::LeftOut(pairing, skipped));
                        }
                    }
                }
                if i > 1 {
                    offer(cost[i - 1][j].saturating_add(ADDED), Step::Added);
                }
                cost[i][j] = best.0;
                step[i][j] = best.1;
            }
        }
        let least = cost[rows].iter().copied().min().unwrap_or(u32::MAX);
        let ends = (1..=columns).filter(|&j| cost[rows][j] == least && least < NEVER);
        ends.filter_map(|end| trace(&step, rows, end, window.start, cost[rows][end])).collect()
    }

    fn verdict(&self, quoted: &Normal, passages: &[Passage], fit: &Fit) -> Verdict {
        let mut found = Alterations { quoted, text: &self.normal, list: Vec::new() };
        let words: Vec<(&Word, Option<usize>, &Passage, usize)> = passages
            .iter()
            .flat_map(|p| p.words.iter().enumerate().map(move |(i, w)| (w, p, i)))
            .zip(&fit.pairs)
            .map(|((word, passage, i), pair)| (word, *pair, passage, i))
            .collect();
        // The word of the quotation and of the text after which the next gap begins.
        let mut before: Option<(usize, usize)> = None;
        let mut added_between = false;
        for (number, (word, pair, passage, index)) in words.iter().enumerate() {
            let Some(held_index) = *pair else {
                let at = before.map_or(0, |(_, t)| self.words[t].range.end);
                found.add(AlterationKind::Substitution, word.range.clone(), at..at);
                added_between = true;
                continue;
            };
            let held = &self.words[held_index];
            if let Some((last, last_held)) = before {
                let gap = words[last].0.range.end..word.range.start;
                let held_gap = self.words[last_held].range.end..held.range.start;
                let missing = held_index - last_held - 1;
                if let Some(brackets) = passage.inserted.get(*index) {
                    for bracket in brackets {
                        found.add(
                            AlterationKind::Insertion,
                            bracket.clone(),
                            trimmed(&self.normal.text, held_gap.clone()),
                        );
                    }
                } else if *index == 0 && number > 0 {
                    found.add(
                        AlterationKind::Ellipsis,
                        trimmed(&quoted.text, gap),
                        trimmed(&self.normal.text, held_gap),
                    );
                } else if missing > 0 {
                    let left_out = self.words[last_held + 1].range.start..self.words[held_index - 1].range.end;
                    found.add(AlterationKind::Truncation, word.range.start..word.range.start, left_out);
                } else if !added_between {
                    found.signs(gap, held_gap);
                }
            } else {
                for bracket in passage.inserted.get(0).unwrap_or_default() {
                    found.add(AlterationKind::Insertion, bracket.clone(), held.range.start..held.range.start);
                }
            }
            found.word(word, held, number + 1 == words.len());
            before = Some((number, held_index));
            added_between = false;
        }
        if let Some((last, last_held)) = before {
            for passage in passages.iter().rev().take(1) {
                for bracket in passage.inserted.get(passage.words.len()).unwrap_or_default() {
                    let at = self.words[last_held].range.end;
                    found.add(AlterationKind::Insertion, bracket.clone(), at..at);
                }
            }
            if last + 1 == words.len() && passages.last().is_some_and(|p| p.inserted.get(p.words.len()).is_none()) {
                found.ending(words[last].0.range.end, self.words[last_held].range.end);
            }
        }
        let range = self.place_of(fit);
        if found.list.is_empty() {
            return Verdict::Found { range, also: Vec::new() };
        }
        found.list.sort_by_key(|a| (a.quotation.start, a.quotation.end, a.kind));
        Verdict::FoundWithAlterations { range, alterations: found.list }
    }
}
