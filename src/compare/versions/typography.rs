//! Typography: what differs between two texts without being another wording.
//!
//! Marks of no width, the kinds of spaces, quotation marks and dashes, line ends, ligatures and presentation forms, and
//! the order of combining marks are typography. Case, vowel marks and alef forms are not: those can matter.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// A word or mark of a text. What stands between two tokens is space or of no width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// The form that is compared.
    pub(super) key: Cow<'a, str>,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Whether a character can be neither seen nor read aloud. Tatweel only stretches a word.
fn unseen(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
        || matches!(c, '\u{61C}' | '\u{FEFF}' | '\u{AD}' | '\u{640}' | '\u{180E}')
}

fn plain(c: char) -> char {
    match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '〝' | '〞' | '〟' | '＂' | '״' | '″' => '"',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '´' | '`' | '׳' | '′' | 'ʼ' | '＇' => '\'',
        '\u{2010}'..='\u{2015}' | '−' | '־' | '﹘' | '﹣' | '－' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

fn presentation_form(c: char) -> bool {
    matches!(c, '\u{FB00}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

fn fold_into(grapheme: &str, folded: &mut String) {
    let seen = grapheme.chars().filter(|c| !unseen(*c));
    let composed = |c: char| {
        let single = std::iter::once(c);
        if presentation_form(c) { single.nfkc().collect::<String>() } else { single.collect() }
    };
    let open: String = seen.map(composed).collect();
    folded.extend(open.nfc().map(plain));
}

/// The words and marks of a text, by the word rules of Unicode, never inside a letter and its marks.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    if text.is_ascii() {
        let quick = |c: char| matches!(c, '`');
        return text
            .split_word_bound_indices()
            .filter(|(_, word)| !word.chars().all(char::is_whitespace))
            .map(|(start, word)| {
                let key = if word.contains(quick) { Cow::Owned(word.replace('`', "'")) } else { Cow::Borrowed(word) };
                Token { key, start, end: start + word.len() }
            })
            .collect();
    }
    let mut folded = String::with_capacity(text.len());
    // Where each letter with its marks begins in the folded text, and its place in the source.
    let mut places: Vec<(usize, usize, usize)> = Vec::new();
    for (start, grapheme) in text.grapheme_indices(true) {
        let at = folded.len();
        fold_into(grapheme, &mut folded);
        if folded.len() > at {
            places.push((at, start, start + grapheme.len()));
        }
    }
    let mut found: Vec<Token<'_>> = Vec::new();
    let mut next = 0;
    for (at, word) in folded.split_word_bound_indices() {
        let begins = places.get(next).filter(|place| place.0 == at).map(|place| place.1);
        let mut last = None;
        while let Some(place) = places.get(next).filter(|place| place.0 < at + word.len()) {
            last = Some(place.2);
            next += 1;
        }
        match (begins, last, found.last_mut()) {
            (Some(_), _, _) if word.chars().all(char::is_whitespace) => {}
            (Some(start), Some(end), _) => found.push(Token { key: Cow::Owned(word.to_owned()), start, end }),
            // A bound within one letter and its marks is none: the word goes on.
            (_, last, Some(token)) => {
                token.key.to_mut().push_str(word);
                token.end = last.unwrap_or(token.end);
            }
            _ => {}
        }
    }
    found
}

/// Whether two texts have the same words and marks, and differ in typography at most.
pub fn same_words(a: &str, b: &str) -> bool {
    a == b || tokens(a).into_iter().map(|token| token.key).eq(tokens(b).into_iter().map(|token| token.key))
}

/// The form of a token under which provisions are looked for: without case, vowel marks and alef forms.
pub(super) fn loose(key: &str) -> String {
    key.chars()
        .flat_map(char::to_lowercase)
        .filter(|c| !matches!(c, '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{670}'))
        .map(|c| match c {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' => 'ي',
            c => c,
        })
        .collect()
}

/// Whether a token is a word, not a mark.
pub(super) fn is_word(key: &str) -> bool {
    key.chars().any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.key.into_owned()).collect()
    }

    #[test]
    fn typographic_forms_have_the_same_keys() {
        for (a, b) in [
            ("“cease-fire”", "\"cease‑fire\""),
            ("the\u{a0}Parties", "the\nParties"),
            ("pro\u{200b}vision", "provision"),
            ("Party’s", "Party's"),
            ("צה״ל", "צה\"ל"),
            ("cafe\u{301}", "café"),
            ("اتفـــاق", "اتفاق"),
            ("ﻻ", "لا"),
            ("ef\u{AD}fect", "effect"),
            ("ofﬁce", "office"),
        ] {
            assert_eq!(keys(a), keys(b), "{a} {b}");
        }
    }

    #[test]
    fn words_of_arabic_and_hebrew_stay_whole() {
        assert_eq!(keys("وَقْفُ إطلاق النّار"), ["وَقْفُ", "إطلاق", "النّار"]);
        assert_eq!(keys("צה״ל בית־ספר"), ["צה\"ל", "בית", "-", "ספר"]);
    }
}
