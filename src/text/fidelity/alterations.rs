//! What was done to the words, told from how they fit.

use std::ops::Range;

use super::fitting::{Pairing, pairing};
use super::words::{Word, trimmed};
use super::{Alteration, AlterationKind};
use crate::text::normal::{Normal, is_vowel_sign};

pub(super) struct Alterations<'a> {
    pub(super) quoted: &'a Normal,
    pub(super) text: &'a Normal,
    pub(super) list: Vec<Alteration>,
}

impl Alterations<'_> {
    pub(super) fn add(&mut self, kind: AlterationKind, quotation: Range<usize>, text: Range<usize>) {
        self.list.push(Alteration { kind, quotation: self.quoted.origin(quotation), text: self.text.origin(text) });
    }

    pub(super) fn word(&mut self, word: &Word, held: &Word, last: bool) {
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
    pub(super) fn signs(&mut self, gap: Range<usize>, held: Range<usize>) {
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
    pub(super) fn ending(&mut self, after: usize, held_after: usize) {
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
