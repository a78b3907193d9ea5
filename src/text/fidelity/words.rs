//! Words of quotations and of texts, and how they are told apart.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::normal::{Normal, is_vowel_sign};

#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Without capitals and vowel signs.
    pub(super) key: String,
    /// Where it stands in the normalised text.
    pub(super) range: Range<usize>,
}

impl Word {
    /// The words of a text.
    pub(super) fn all(text: &Normal) -> Vec<Self> {
        let words = text.text.unicode_word_indices();
        words.map(|(at, word)| Self { key: key(word), range: at..at + word.len() }).collect()
    }
}

fn key(word: &str) -> String {
    word.chars().filter(|c| !is_vowel_sign(*c)).flat_map(char::to_lowercase).collect()
}

/// The inside of quotation marks that stand around the whole quotation.
pub(super) fn without_marks(text: &str) -> Range<usize> {
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
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = &text[range.clone()];
    let start = range.start + (inside.len() - inside.trim_start().len());
    start..(start + inside.trim().len())
}
