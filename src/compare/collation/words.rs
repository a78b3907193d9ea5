//! The words of the witnesses: their signs, their forms, and how near two of them are.

use std::collections::BTreeMap;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::text::is_vowel_sign;

/// A word with its punctuation.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Without capitals, vowel signs and inner signs: a number of the vocabulary.
    pub(super) key: u32,
    /// In normal form, as printed.
    pub(super) form: String,
    /// The signs before and after, in normal form.
    pub(super) before: String,
    pub(super) after: String,
    /// The word alone.
    pub(super) bare: Range<usize>,
    /// The word with its signs.
    pub(super) range: Range<usize>,
}

#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    numbers: BTreeMap<String, u32>,
    letters: Vec<Vec<char>>,
    /// For each pair of words 1 when they are near, 2 when not, 0 when not yet known; empty for very many words.
    pub(super) near: Vec<u8>,
}

impl Vocabulary {
    fn number(&mut self, key: String) -> u32 {
        if let Some(number) = self.numbers.get(&key) {
            return *number;
        }
        let number = self.letters.len() as u32;
        self.letters.push(key.chars().collect());
        self.numbers.insert(key, number);
        number
    }

    pub(super) fn length(&self, key: u32) -> usize {
        self.letters.get(key as usize).map_or(0, Vec::len)
    }

    /// The words of a text. Parts joined by a hyphen are one word; signs belong to the word they touch.
    pub(super) fn words(&mut self, text: &str) -> Vec<Word> {
        let mut bare: Vec<Range<usize>> = Vec::new();
        for (start, word) in text.unicode_word_indices() {
            let end = start + word.len();
            match bare.last_mut() {
                Some(last)
                    if matches!(&text[last.end..start], "-" | "\u{2010}" | "\u{2011}" | "\u{ad}" | "\u{200b}") =>
                {
                    last.end = end;
                }
                _ => bare.push(start..end),
            }
        }
        let mut words: Vec<Word> = Vec::new();
        let mut from = 0;
        for (i, range) in bare.iter().enumerate() {
            // Signs up to the first space belong to the word before, those after the last space to the next.
            let until = bare.get(i + 1).map_or(text.len(), |next| next.start);
            let gap = &text[range.end..until];
            let end = if bare.get(i + 1).is_none() {
                range.end + gap.trim_end().len()
            } else if let Some(space) = gap.rfind(char::is_whitespace) {
                range.end + gap[..space].trim_end().len()
            } else {
                range.end + gap.find(is_opening).unwrap_or(gap.len())
            };
            let start = from + (text[from..range.start].len() - text[from..range.start].trim_start().len());
            let form = normal(&text[range.clone()]);
            words.push(Word {
                key: self.number(key(&form)),
                before: normal(&text[start..range.start]),
                after: normal(&text[range.end..end]),
                form,
                bare: range.clone(),
                range: start..end,
            });
            from = end;
        }
        words
    }

    /// Whether two words are near in spelling: the same beginning, as words of one stem have, or few letters changed.
    pub(super) fn near(&mut self, one: u32, other: u32) -> bool {
        let (one, other) = (one.min(other) as usize, one.max(other) as usize);
        let words = self.letters.len();
        if self.near.is_empty() && words <= REMEMBERED {
            self.near = vec![0; words * words];
        }
        let cell = one * words + other;
        match self.near.get(cell) {
            Some(1) => return true,
            Some(2) => return false,
            _ => {}
        }
        let near = matches!((self.letters.get(one), self.letters.get(other)), (Some(a), Some(b)) if are_near(a, b));
        if let Some(known) = self.near.get_mut(cell) {
            *known = if near { 1 } else { 2 };
        }
        near
    }

    /// What it counts that two words stand together. Short words are mostly grammar and stand everywhere.
    pub(super) fn worth(&mut self, one: &Word, other: &Word) -> i64 {
        let short = self.length(one.key) <= 3;
        if one.key == other.key {
            let words = match (one.form == other.form, short) {
                (true, false) => 20,
                (false, false) => 19,
                (true, true) => 10,
                (false, true) => 9,
            };
            let signs = i64::from(one.before == other.before) + i64::from(one.after == other.after);
            return words * WORD + signs;
        }
        if self.near(one.key, other.key) { 5 * WORD } else { 0 }
    }
}

/// Of so many different words it is remembered which are near to each other.
const REMEMBERED: usize = 2_048;

/// Words outweigh any number of neighbours, and these any number of signs.
pub(super) const WORD: i64 = 1 << 40;
pub(super) const NEIGHBOUR: i64 = 1 << 20;

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '“' | '‘' | '„' | '«' | '‹')
}

/// Normal form, with straight marks; signs that do not show are left out.
fn normal(text: &str) -> String {
    text.nfc()
        .filter_map(|c| match c {
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => None,
            '“' | '”' | '„' | '‟' | '«' | '»' => Some('"'),
            '‘' | '’' | '‚' | '‛' | 'ʼ' => Some('\''),
            '\u{2010}' | '\u{2011}' => Some('-'),
            c if c.is_whitespace() => Some(' '),
            c => Some(c),
        })
        .collect()
}

fn key(form: &str) -> String {
    // The points of an abbreviation are signs, those of a number are not.
    let number = form.chars().any(char::is_numeric);
    let plain: String = form
        .chars()
        .filter(|&c| !is_vowel_sign(c) && (number || !matches!(c, '.' | '-' | '\'')))
        .flat_map(char::to_lowercase)
        .collect();
    if plain.is_empty() { form.to_owned() } else { plain }
}

fn are_near(a: &[char], b: &[char]) -> bool {
    let (shorter, longer) = (a.len().min(b.len()), a.len().max(b.len()));
    if shorter < 4 || longer > 64 || a.iter().chain(b).any(|c| c.is_numeric()) {
        return false;
    }
    let beginning = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    if beginning >= 4 && beginning * 5 >= shorter * 3 {
        return true;
    }
    let allowed = longer * 3 / 10;
    let word = |letters: &[char]| letters.iter().collect::<String>();
    // Neighbours exchanged count once.
    longer - shorter <= allowed && strsim::osa_distance(&word(a), &word(b)) <= allowed
}
