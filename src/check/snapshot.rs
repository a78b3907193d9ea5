//! The private copies of sources, and the exact search of words in them.
//!
//! Words are compared after this normalisation, and no other:
//!
//! - Unicode normalisation form C;
//! - every run of white space, line breaks among it, is one space, and there is none at either end;
//! - curly, low and straight double quotation marks are one mark, and so are curly, low and straight single ones and
//!   apostrophes.
//!
//! Found means: as whole words. Before an Arabic or Hebrew word a letter is allowed, since the article and some
//! prepositions are written together with the word they stand before.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use sha2::{Digest as _, Sha256};
use unicode_normalization::UnicodeNormalization as _;

use super::Snapshots;

/// The copies by file name, each made ready when it is first asked for.
pub(super) struct Copies<'a>(BTreeMap<&'a str, (&'a [u8], OnceLock<Copy>)>);

/// One copy, ready to be searched.
pub(super) struct Copy {
    /// The SHA-256 digest of the file, in hexadecimal.
    pub(super) digest: String,
    /// Its words, normalised; nothing if the file is not UTF-8.
    pub(super) words: Option<String>,
}

impl<'a> Copies<'a> {
    pub(super) fn new(snapshots: &'a Snapshots) -> Self {
        Self(snapshots.iter().map(|(name, bytes)| (name.as_str(), (bytes.as_slice(), OnceLock::new()))).collect())
    }

    pub(super) fn get(&self, name: &str) -> Option<&Copy> {
        let (bytes, copy) = self.0.get(name)?;
        Some(copy.get_or_init(|| Copy {
            digest: hexadecimal(&Sha256::digest(bytes)),
            words: std::str::from_utf8(bytes).ok().map(normalise),
        }))
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The declared normalisation.
pub(super) fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfc() {
        match c {
            '“' | '”' | '„' | '‟' => out.push('"'),
            '‘' | '’' | '‚' | '‛' => out.push('\''),
            c if c.is_whitespace() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Why words were not found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Miss {
    /// The piece with this number is found only up to this many of its words.
    Words {
        /// Which of the pieces.
        piece: usize,
        /// How many words of it, from the first, are there together.
        found: usize,
    },
    /// The words are there, but not after the prefix.
    Prefix,
    /// The words are there, but not before the suffix.
    Suffix,
}

/// Searches a normalised text for every piece of a passage: exactly, or not at all.
pub(super) fn search(text: &str, pieces: &[&str], prefix: Option<&str>, suffix: Option<&str>) -> Result<(), Miss> {
    let prefix = prefix.map(normalise);
    let suffix = suffix.map(normalise);
    for (i, piece) in pieces.iter().enumerate() {
        let words = normalise(piece);
        if words.is_empty() {
            continue;
        }
        let mut places = occurrences(text, &words).peekable();
        if places.peek().is_none() {
            return Err(Miss::Words { piece: i, found: longest_beginning(text, &words) });
        }
        let after = |place: &Range<usize>| match &prefix {
            Some(prefix) if i == 0 => text[..place.start].trim_end().ends_with(prefix.as_str()),
            _ => true,
        };
        let before = |place: &Range<usize>| match &suffix {
            Some(suffix) if i + 1 == pieces.len() => text[place.end..].trim_start().starts_with(suffix.as_str()),
            _ => true,
        };
        let mut after_prefix = places.filter(after).peekable();
        if after_prefix.peek().is_none() {
            return Err(Miss::Prefix);
        }
        if !after_prefix.any(|place| before(&place)) {
            return Err(Miss::Suffix);
        }
    }
    Ok(())
}

/// Every place of `words` in `text` where they are whole words.
fn occurrences<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text.get(from..)?.find(words)?;
            let place = start..start + words.len();
            from = start + text[start..].chars().next().map_or(1, char::len_utf8);
            if begins_whole(text, &place) && ends_whole(text, &place) {
                return Some(place);
            }
        }
    })
}

fn begins_whole(text: &str, place: &Range<usize>) -> bool {
    let before = text[..place.start].chars().next_back();
    let first = text[place.start..].chars().next();
    match (before, first) {
        (Some(before), Some(first)) if before.is_alphanumeric() && first.is_alphanumeric() => joins_prefixes(before),
        _ => true,
    }
}

fn ends_whole(text: &str, place: &Range<usize>) -> bool {
    let last = text[..place.end].chars().next_back();
    let after = text[place.end..].chars().next();
    !(last.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric))
}

/// Letters of scripts that write particles together with the next word.
fn joins_prefixes(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{05FF}' | '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}')
}

/// How many words of a normalised text are found together, counted from its first.
fn longest_beginning(text: &str, words: &str) -> usize {
    let ends: Vec<usize> = words.match_indices(' ').map(|(i, _)| i).collect();
    // What begins with words that are not there is not there either, so the answer can be halved down to.
    ends.partition_point(|end| occurrences(text, &words[..*end]).next().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, words: &str) -> Result<(), Miss> {
        search(&normalise(text), &words.split(" … ").collect::<Vec<_>>(), None, None)
    }

    #[test]
    fn what_the_normalisation_makes_equal() {
        for (text, words) in [
            ("the urgent\nissues  of\u{a0}the day", "urgent issues of the day"),
            ("“The boats’ crews”", "\"The boats' crews\""),
            ("caf\u{e9}", "cafe\u{301}"),
            ("one two three four", "one two … four"),
            ("قال المسؤول إن\nالقوارب ستعود", "القوارب ستعود"),
            ("وقال إن القوارب ستعود", "قال إن القوارب"),
            ("והסירות יחזרו", "הסירות יחזרו"),
        ] {
            assert_eq!(found(text, words), Ok(()), "{words}");
        }
    }

    #[test]
    fn what_it_does_not() {
        for (text, words, piece, count) in [
            ("the boats return", "The boats return", 0, 0),
            ("the boats return.", "the boats return!", 0, 2),
            ("a – b", "a - b", 0, 1),
            ("irate crews", "rate crews", 0, 0),
            ("the boats", "the boat", 0, 1),
            ("'single'", "\"single\"", 0, 0),
            ("one two three", "one two … four", 1, 0),
            ("إن القوارب ستعود", "إن القوارب عادت", 0, 2),
            ("أن القوارب", "ان القوارب", 0, 0),
            ("القَوارب", "القوارب", 0, 0),
        ] {
            assert_eq!(found(text, words), Err(Miss::Words { piece, found: count }), "{words}");
        }
    }

    #[test]
    fn prefix_and_suffix_choose_among_places() {
        let text = normalise("Norland said no. Sudria said no, twice.");
        assert_eq!(search(&text, &["said no"], Some("Sudria"), Some(", twice")), Ok(()));
        assert_eq!(search(&text, &["said no"], Some("Norland"), Some(", twice")), Err(Miss::Suffix));
        assert_eq!(search(&text, &["said no"], Some("Estland"), None), Err(Miss::Prefix));
    }
}
