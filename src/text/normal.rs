//! The one normalisation that words are compared after, and the one exact search.
//!
//! Equal are, and nothing else:
//!
//! - what Unicode form NFC makes equal;
//! - every run of white space, line breaks among it, and one space; zero-width signs, soft hyphens and signs of direction
//!   are nothing;
//! - curly, low, angular and straight double quotation marks, and so single ones and apostrophes;
//! - the hyphen, the no-break hyphen and the hyphen-minus.
//!
//! Found means: as whole words. Before an Arabic or Hebrew word a letter is allowed, since the article and some
//! prepositions are written together with the word they stand before.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation as _;

/// A normalised text that knows where each of its signs came from.
#[derive(Debug, Clone)]
pub(super) struct Normal {
    pub(super) text: String,
    /// For each sign: its byte here, and the bytes it came from.
    signs: Vec<(usize, Range<usize>)>,
}

impl Normal {
    /// Normalises a text.
    pub(super) fn of(original: &str) -> Self {
        let mut text = String::with_capacity(original.len());
        let mut signs: Vec<(usize, Range<usize>)> = Vec::with_capacity(original.len());
        for (start, cluster) in original.grapheme_indices(true) {
            let range = start..start + cluster.len();
            for sign in cluster.nfc().filter_map(plain_sign) {
                if sign == ' ' && text.ends_with(' ') {
                    if let Some((_, last)) = signs.last_mut() {
                        last.end = range.end;
                    }
                    continue;
                }
                signs.push((text.len(), range.clone()));
                text.push(sign);
            }
        }
        Self { text, signs }
    }

    /// The bytes from which a range came.
    pub(super) fn origin(&self, range: Range<usize>) -> Range<usize> {
        let first = self.signs.partition_point(|(at, _)| *at < range.start);
        let after = self.signs.partition_point(|(at, _)| *at < range.end);
        let end_of_text = self.signs.last().map_or(0, |(_, from)| from.end);
        let start = self.signs.get(first).map_or(end_of_text, |(_, from)| from.start);
        if range.is_empty() || after <= first {
            return start..start;
        }
        let end = self.signs.get(after - 1).map_or(end_of_text, |(_, from)| from.end);
        start..end.max(start)
    }

    /// The same text without what lies outside a range.
    pub(super) fn within(&self, range: Range<usize>) -> Self {
        let signs = self.signs.iter().filter(|(at, _)| range.contains(at));
        Self {
            signs: signs.map(|(at, from)| (at - range.start, from.clone())).collect(),
            text: self.text[range.clone()].to_owned(),
        }
    }

    /// Every place of normalised words where they stand as whole words.
    pub(super) fn occurrences<'t>(&'t self, words: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
        let text = self.text.as_str();
        let mut from = 0;
        std::iter::from_fn(move || {
            loop {
                let start = from + text.get(from..).filter(|_| !words.is_empty())?.find(words)?;
                let place = start..start + words.len();
                from = start + text[start..].chars().next().map_or(1, char::len_utf8);
                if begins_whole(text, place.start) && ends_whole(text, place.end) {
                    return Some(place);
                }
            }
        })
    }
}

/// The declared normalisation of one sign; nothing when it does not show.
fn plain_sign(c: char) -> Option<char> {
    Some(match c {
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => {
            return None;
        }
        '“' | '”' | '„' | '‟' | '«' | '»' | '״' => '"',
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | 'ʼ' | '׳' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    })
}

/// Whether a word can begin at a place of a text.
fn begins_whole(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    !is_joined(before, text[at..].chars().next()) || before.is_some_and(joins_prefixes)
}

/// Whether a word can end at a place of a text.
fn ends_whole(text: &str, at: usize) -> bool {
    !is_joined(text[..at].chars().next_back(), text[at..].chars().next())
}

fn is_joined(before: Option<char>, after: Option<char>) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    before.is_some_and(is_letter) && after.is_some_and(is_letter)
}

/// Letters of scripts that write particles together with the next word.
fn joins_prefixes(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{05FF}' | '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}')
}

/// Points of Arabic and Hebrew, and the stroke that lengthens a word.
pub(crate) fn is_vowel_sign(c: char) -> bool {
    let points = matches!(c, '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}');
    c == '\u{640}' || points && is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_found(text: &str, words: &str) -> bool {
        Normal::of(text).occurrences(Normal::of(words).text.trim()).next().is_some()
    }

    #[test]
    fn what_is_equal() {
        for (text, words) in [
            ("the urgent\nissues  of\u{a0}the day", "urgent issues of the day"),
            ("“The boats’ crews”", "\"The boats' crews\""),
            ("caf\u{e9}", "cafe\u{301}"),
            ("a cease\u{ad}fire\u{200b} line", "ceasefire line"),
            ("no\u{2011}fly zone", "no-fly zone"),
            ("قال «لن نقبل»", "قال \"لن نقبل\""),
            ("قال المسؤول إن\nالقوارب ستعود", "القوارب ستعود"),
            ("وقال إن القوارب ستعود", "قال إن القوارب"),
            ("והסירות יחזרו", "הסירות יחזרו"),
        ] {
            assert!(is_found(text, words), "{words}");
        }
    }

    #[test]
    fn what_is_not() {
        for (text, words) in [
            ("the boats return", "The boats return"),
            ("the boats return.", "the boats return!"),
            ("a – b", "a - b"),
            ("irate crews", "rate crews"),
            ("the boats", "the boat"),
            ("'single'", "\"single\""),
            ("ceasefire", "cease fire"),
            ("הסירות", "הסיר"),
            ("أن القوارب", "ان القوارب"),
            ("القَوارب", "القوارب"),
            ("الخدمةُ", "الخدمة"),
            ("words", ""),
        ] {
            assert!(!is_found(text, words), "{words}");
        }
    }

    #[test]
    fn places_lead_back_to_the_text() {
        let text = "«The\n cafe\u{301}s», the cafés";
        let normal = Normal::of(text);
        let places: Vec<&str> = normal.occurrences("cafés").map(|place| &text[normal.origin(place)]).collect();
        assert_eq!(places, ["cafe\u{301}s", "cafés"]);
    }
}
