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

use std::collections::BTreeSet;
use std::ops::Range;

use serde::Serialize;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation as _;

use super::normal::Normal;

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

// ---- Words ---------------------------------------------------------------------------------------------------------

#[derive(Debug, Clone)]
struct Word {
    /// Without capitals and vowel signs.
    key: String,
    /// Where it stands in the normalised text.
    range: Range<usize>,
}

impl Word {
    /// The words of a text.
    fn all(text: &Normal) -> Vec<Self> {
        let words = text.text.unicode_word_indices();
        words.map(|(at, word)| Self { key: key(word), range: at..at + word.len() }).collect()
    }
}

fn key(word: &str) -> String {
    word.chars().filter(|c| !is_vowel_sign(*c)).flat_map(char::to_lowercase).collect()
}

/// Points of Arabic and Hebrew, and the stroke that lengthens a word.
fn is_vowel_sign(c: char) -> bool {
    c == '\u{640}'
        || matches!(c, '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
            && is_combining_mark(c)
}

/// The inside of quotation marks that stand around the whole quotation.
fn without_marks(text: &str) -> Range<usize> {
    let trimmed = trimmed(text, 0..text.len());
    let inside = &text[trimmed.clone()];
    for mark in ['"', '\''] {
        let inner = inside.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
        if inner.is_some_and(|inner| !inner.contains('"') && (mark == '"' || !inner.starts_with('\''))) {
            return trimmed.start + 1..trimmed.end - 1;
        }
    }
    trimmed
}

/// A range without the spaces at its ends.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = &text[range.clone()];
    let start = range.start + (inside.len() - inside.trim_start().len());
    start..(start + inside.trim().len())
}

// ---- Passages ------------------------------------------------------------------------------------------------------

/// Brackets by the number of the word before which they stand.
#[derive(Debug, Default)]
struct Inserted(Vec<(usize, Vec<Range<usize>>)>);

impl Inserted {
    fn get(&self, before: usize) -> Option<&[Range<usize>]> {
        self.0.iter().find(|(at, _)| *at == before).map(|(_, brackets)| brackets.as_slice())
    }

    fn contains_key(&self, before: usize) -> bool {
        self.get(before).is_some()
    }

    fn add(&mut self, before: usize, bracket: Range<usize>) {
        match self.0.iter_mut().find(|(at, _)| *at == before) {
            Some((_, brackets)) => brackets.push(bracket),
            None => self.0.push((before, vec![bracket])),
        }
    }

    fn len(&self) -> usize {
        self.0.len()
    }
}

/// Words of a quotation that follow each other without dots.
#[derive(Debug, Default)]
struct Passage {
    words: Vec<Word>,
    inserted: Inserted,
}

fn passages(quoted: &Normal) -> Vec<Passage> {
    let text = quoted.text.as_str();
    let (brackets, dots) = signs_of_outlet(text);
    let mut passages = vec![Passage::default()];
    let mut marks: Vec<(usize, Option<Range<usize>>)> = brackets.iter().map(|b| (b.start, Some(b.clone()))).collect();
    marks.extend(dots.iter().map(|d| (d.start, None)));
    marks.sort_by_key(|(at, _)| *at);
    let mut marks = marks.into_iter().peekable();
    let mut note = |until: usize, passages: &mut Vec<Passage>| {
        while let Some((_, mark)) = marks.next_if(|(at, _)| *at < until) {
            let Some(passage) = passages.last_mut() else { return };
            match mark {
                Some(bracket) => {
                    let at = passage.words.len();
                    passage.inserted.add(at, bracket);
                }
                None => passages.push(Passage::default()),
            }
        }
    };
    for word in Word::all(quoted) {
        if brackets.iter().chain(&dots).any(|b| b.start <= word.range.start && word.range.start < b.end) {
            continue;
        }
        note(word.range.start, &mut passages);
        if let Some(passage) = passages.last_mut() {
            passage.words.push(word);
        }
    }
    note(usize::MAX, &mut passages);
    passages.retain(|passage| !passage.words.is_empty());
    passages
}

/// Brackets with words, and dots with or without brackets.
fn signs_of_outlet(text: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (mut brackets, mut dots) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let Some(c) = rest.chars().next() else { break };
        if let Some(close) = match c {
            '[' => rest.find(']'),
            '(' => rest.find(')').filter(|&close| is_dots(&rest[1..close])),
            _ => None,
        } {
            let range = at..at + close + 1;
            if is_dots(&rest[1..close]) {
                dots.push(range.clone());
            } else {
                brackets.push(range.clone());
            }
            at = range.end;
        } else if c == '…' || rest.starts_with("...") || rest.starts_with(". . .") {
            let length = rest.len() - rest.trim_start_matches(['.', '…', ' ']).len();
            dots.push(at..at + length);
            at += length;
        } else {
            at += c.len_utf8();
        }
    }
    (brackets, dots)
}

fn is_dots(text: &str) -> bool {
    let signs = text.trim();
    (signs.contains('…') || signs.matches('.').count() >= 2) && signs.chars().all(|c| matches!(c, '.' | '…' | ' '))
}

// ---- Fitting -------------------------------------------------------------------------------------------------------

/// How two words are held to be the same place of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pairing {
    Equal,
    Misprinted,
    CutShort,
    Replaced,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Start,
    Pair(Pairing),
    /// After a bracket that stands for so many words.
    Replaced(Pairing, usize),
    /// After so many words that were left out.
    LeftOut(Pairing, usize),
    Added,
}

/// The price of a word that the text does not have; more than that of a word in the place of another.
const ADDED: u32 = 11;

/// More than any passage may cost.
const NEVER: u32 = u32::MAX / 4;

fn pairing(word: &Word, held: &Word, last: bool) -> (u32, Pairing) {
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
struct Fit {
    cost: u32,
    /// Words misprinted, replaced, added, or left out.
    edits: usize,
    /// The words of the text from the first to the last.
    words: Range<usize>,
    /// For each word of the quotation the word of the text.
    pairs: Vec<Option<usize>>,
}

impl Fit {
    fn then(&self, next: &Self) -> Self {
        Self {
            cost: self.cost + next.cost,
            edits: self.edits + next.edits,
            words: self.words.start..next.words.end,
            pairs: self.pairs.iter().chain(&next.pairs).copied().collect(),
        }
    }
}

fn trace(step: &[Vec<Step>], rows: usize, end: usize, offset: usize, cost: u32) -> Option<Fit> {
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

// ---- Alterations ---------------------------------------------------------------------------------------------------

struct Alterations<'a> {
    quoted: &'a Normal,
    text: &'a Normal,
    list: Vec<Alteration>,
}

impl Alterations<'_> {
    fn add(&mut self, kind: AlterationKind, quotation: Range<usize>, text: Range<usize>) {
        self.list.push(Alteration { kind, quotation: self.quoted.origin(quotation), text: self.text.origin(text) });
    }

    fn word(&mut self, word: &Word, held: &Word, last: bool) {
        let (printed, original) = (&self.quoted.text[word.range.clone()], &self.text.text[held.range.clone()]);
        if printed == original {
            return;
        }
        let kind = match pairing(word, held, last).1 {
            Pairing::Equal => {
                let bare = |s: &str| s.chars().filter(|c| !is_vowel_sign(*c)).collect::<String>();
                if bare(printed) == bare(original) { AlterationKind::VowelSigns } else { AlterationKind::Case }
            }
            Pairing::Misprinted => AlterationKind::Typo,
            Pairing::CutShort => AlterationKind::Truncation,
            Pairing::Replaced => AlterationKind::Substitution,
        };
        self.add(kind, word.range.clone(), held.range.clone());
    }

    /// What stands between two words, here and there.
    fn signs(&mut self, gap: Range<usize>, held: Range<usize>) {
        let (printed, original) = (&self.quoted.text[gap.clone()], &self.text.text[held.clone()]);
        let only = |s: &str, marks: bool| -> String {
            s.chars().filter(|c| !c.is_whitespace() && matches!(c, '"' | '\'') == marks).collect()
        };
        let (gap_signs, held_signs) = (trimmed(&self.quoted.text, gap.clone()), trimmed(&self.text.text, held.clone()));
        if only(printed, true) != only(original, true) {
            self.add(AlterationKind::QuoteMarks, gap_signs.clone(), held_signs.clone());
        }
        if only(printed, false) != only(original, false) {
            self.add(AlterationKind::Punctuation, gap_signs, held_signs);
        }
    }

    /// The signs after the last word: those of the quotation have to stand in the text too.
    fn ending(&mut self, after: usize, held_after: usize) {
        let bare = |s: &str| s.chars().filter(|c| !c.is_whitespace() && !matches!(c, '"' | '\'')).collect::<String>();
        let rest = &self.quoted.text[after..];
        let printed = bare(rest);
        let held = &self.text.text[held_after..];
        let held_end = held_after + held.find(|c: char| c.is_alphanumeric()).unwrap_or(held.len());
        let original = bare(&self.text.text[held_after..held_end]);
        if printed.is_empty()
            || original.starts_with(&printed)
            || printed.chars().all(|c| matches!(c, '.' | '…')) && printed.chars().count() > 1
        {
            return;
        }
        let signs = trimmed(&self.quoted.text, after..self.quoted.text.len());
        let kind = if printed == "." && original.is_empty() && held_end < self.text.text.len() {
            AlterationKind::Truncation
        } else {
            AlterationKind::Punctuation
        };
        self.add(kind, signs, trimmed(&self.text.text, held_after..held_end));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "The Parties shall establish a joint ferry service under the supervision of the harbour \
        master.\nThe service will serve as a platform to address any disputes promptly and work to prevent \
        misunderstandings, and shall facilitate immediate and ongoing coordination on their information sharing, safety \
        and “commercial opportunities”. Norland’s ships sail daily. Sudria’s ships sail daily.";

    fn altered(quotation: &str) -> Vec<(AlterationKind, &str, &str)> {
        match verify(quotation, TEXT) {
            Verdict::FoundWithAlterations { alterations, .. } => {
                alterations.into_iter().map(|a| (a.kind, &quotation[a.quotation], &TEXT[a.text])).collect()
            }
            other => panic!("{quotation}: {other:?}"),
        }
    }

    #[test]
    fn exact_words_are_found_after_the_declared_normalisation_only() {
        for quotation in [
            "a platform to address any disputes",
            "“a platform to address any disputes”",
            "harbour master. The service",
            "Norland's ships",
            "safety and \"commercial opportunities\"",
            "a plat\u{ad}form to  address\nany disputes",
        ] {
            assert!(
                matches!(verify(quotation, TEXT), Verdict::Found { .. }),
                "{quotation}: {:?}",
                verify(quotation, TEXT)
            );
        }
        let Verdict::Found { range, also } = verify("ships sail daily", TEXT) else { panic!() };
        assert_eq!((&TEXT[range], also.len()), ("ships sail daily", 1));
        assert!(matches!(verify("lat", TEXT), Verdict::NotFound { .. }));
        assert!(matches!(verify("cafe\u{301} de la gare", "au café de la gare"), Verdict::Found { .. }));
    }

    #[test]
    fn each_alteration_is_named() {
        use AlterationKind as K;
        type Row = (&'static str, &'static [(AlterationKind, &'static str, &'static str)]);
        let table: &[Row] = &[
            ("The parties shall establish", &[(K::Case, "parties", "Parties")]),
            ("shall establish a joint fery service", &[(K::Typo, "fery", "ferry")]),
            (
                "immediate and ongoing coordinatio on [Norland and Sudria’s] information sharing",
                &[(K::Typo, "coordinatio", "coordination"), (K::Insertion, "[Norland and Sudria’s]", "their")],
            ),
            (
                "immediate and ongoing coordination on their communication sharing, safety",
                &[(K::Substitution, "communication", "information")],
            ),
            (
                "The Parties shall establish a joint ferry service … to address any disputes",
                &[(
                    K::Ellipsis,
                    "…",
                    "under the supervision of the harbour \
        master.\nThe service will serve as a platform",
                )],
            ),
            ("address any disputes, promptly and work", &[(K::Punctuation, ",", "")]),
            ("safety and commercial opportunities", &[(K::QuoteMarks, "", "“")]),
            ("The Parties shall establish a joint service", &[(K::Truncation, "", "ferry")]),
            ("under the supervision of the harb", &[(K::Truncation, "harb", "harbour")]),
            ("as a platform to address any disputes.", &[(K::Truncation, ".", "")]),
            ("work to prevent misunderstandings.", &[(K::Punctuation, ".", ",")]),
            (
                "The Parties [of the treaty] shall establish a joint ferry service",
                &[(K::Insertion, "[of the treaty]", "")],
            ),
        ];
        for (quotation, expected) in table {
            assert_eq!(altered(quotation), *expected, "{quotation}");
        }
    }

    #[test]
    fn a_quotation_that_the_press_altered_is_found_with_what_was_altered() {
        let registered = "This mechanism will serve as a shared platform to facilitate immediate and ongoing \
            coordination on their intelligence sharing, military de-escalation, diplomatic engagement, and commercial \
            opportunities under the supervision of the United States.";
        let printed = "to facilitate immediate and ongoing coordinatio on [Israel and Syria’s] communication sharing, \
            military de-escalation, diplomatic engagement, and commercial opportunities";
        let Verdict::FoundWithAlterations { range, alterations } = verify(printed, registered) else {
            panic!("{:?}", verify(printed, registered))
        };
        assert!(registered[range].ends_with("opportunities"));
        let found: Vec<_> = alterations.iter().map(|a| (a.kind, &registered[a.text.clone()])).collect();
        let expected = [
            (AlterationKind::Typo, "coordination"),
            (AlterationKind::Insertion, "their"),
            (AlterationKind::Substitution, "intelligence"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn nothing_is_guessed() {
        for (quotation, beginning) in [
            ("the Parties should create a common ferry", "the"),
            ("a platform to settle every quarrel", "a platform to"),
            ("Designated Communication Cell", ""),
            ("service ferry joint", "service"),
            ("its vessels sail daily", ""),
        ] {
            let Verdict::NotFound { beginning: found, .. } = verify(quotation, TEXT) else {
                panic!("{quotation}: {:?}", verify(quotation, TEXT))
            };
            assert_eq!(&quotation[found], beginning, "{quotation}");
        }
        let twice = "One boat may sail at dawn. Two boats. One boat may sail at dawn, too.";
        let Verdict::NotFound { reason: Reason::SeveralPlaces(places), .. } =
            verify("one boat may leave at dawn", twice)
        else {
            panic!("{:?}", verify("one boat may leave at dawn", twice))
        };
        assert_eq!(places.len(), 2);
        assert!(matches!(verify("“…”", TEXT), Verdict::NotFound { reason: Reason::NoWords, .. }));
        assert!(matches!(verify("", ""), Verdict::NotFound { .. }));
    }

    #[test]
    fn arabic_and_hebrew_are_checked_like_any_other() {
        let text = "يلتزم الطرفان بإنشاء خدمة عبّارة مشتركة، وفقاً لهذه الاتفاقية.";
        assert!(matches!(verify("بإنشاء خدمة عبّارة مشتركة", text), Verdict::Found { .. }));
        let Verdict::FoundWithAlterations { alterations, .. } = verify("بإنشاء خدمة عبارة مشتركة", text)
        else {
            panic!()
        };
        assert_eq!(alterations.iter().map(|a| a.kind).collect::<Vec<_>>(), [AlterationKind::VowelSigns]);
        let text = "הצדדים יקימו שירות מעבורת משותף בין הנמלים.";
        assert!(matches!(verify("שירות מעבורת משותף", text), Verdict::Found { .. }));
        assert!(matches!(verify("הצדדים יקימו שירות אוטובוס משותף", text), Verdict::FoundWithAlterations { .. }));
    }

    proptest! {
        #[test]
        fn no_input_is_too_odd(quotation in any::<String>(), text in any::<String>()) {
            let _ = verify(&quotation, &text);
        }

        #[test]
        fn ranges_lie_in_the_texts(
            quotation in "(shall |may |The |ferry|, |\\[|\\]|…|\\(|\\)|“|\"|’|boat |e\u{301}|وفقاً |\n|\\. ){0,16}",
            text in "(shall |may |the |ferry|, |\\[|\\]|“|\"|’|boats |é|وفقا |\r\n|\\. ){0,30}",
        ) {
            match verify(&quotation, &text) {
                Verdict::Found { range, also } => {
                    prop_assert!(text.get(range).is_some() && also.iter().all(|r| text.get(r.clone()).is_some()));
                }
                Verdict::FoundWithAlterations { range, alterations } => {
                    prop_assert!(text.get(range).is_some() && !alterations.is_empty());
                    for a in alterations {
                        prop_assert!(quotation.get(a.quotation).is_some() && text.get(a.text).is_some());
                    }
                }
                Verdict::NotFound { beginning, .. } => prop_assert!(quotation.get(beginning).is_some()),
            }
        }

        #[test]
        fn a_slice_of_whole_words_is_always_found(words in prop::collection::vec("[a-zA-Zé’]{1,6}", 1..20), from in 0_usize..20, to in 0_usize..20) {
            let (from, to) = (from.min(words.len() - 1), to.min(words.len()));
            if from < to && words[from..to].join(" ").chars().any(char::is_alphanumeric) {
                let verdict = verify(&words[from..to].join(" "), &words.join("\n"));
                let is_found = matches!(verdict, Verdict::Found { .. });
                prop_assert!(is_found, "{:?}", verdict);
            }
        }
    }
}
