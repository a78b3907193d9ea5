//! Words as they are looked for: without case, marks and the small differences in spelling that readers do not type.
//!
//! Everything here is a table, [`TABLE`] and [`PREFIXES`], and the script of the search page is given the same tables
//! ([`tables`]): what it makes of a query cannot differ from what was made of the records.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// The characters that the table folds: Latin, Greek, Cyrillic, Hebrew and Arabic, with their presentation forms, and the
/// marks that stand over and between them.
const RANGES: [RangeInclusive<char>; 12] = [
    'A'..='\u{24f}',
    '\u{300}'..='\u{52f}',
    '\u{591}'..='\u{5f4}',
    '\u{610}'..='\u{6ff}',
    '\u{750}'..='\u{77f}',
    '\u{8d3}'..='\u{8ff}',
    '\u{1e00}'..='\u{1fff}',
    '\u{200b}'..='\u{200f}',
    '\u{202a}'..='\u{202e}',
    '\u{2060}'..='\u{2069}',
    '\u{fb00}'..='\u{fdff}',
    '\u{fe70}'..='\u{feff}',
];

/// Characters that Unicode keeps apart and readers do not.
const SPECIAL: [(char, &str); 54] = [
    // Inside words: nothing.
    ('\u{ad}', ""),
    ('\u{200b}', ""),
    ('\u{200c}', ""),
    ('\u{200d}', ""),
    ('\u{200e}', ""),
    ('\u{200f}', ""),
    ('\u{202a}', ""),
    ('\u{202b}', ""),
    ('\u{202c}', ""),
    ('\u{202d}', ""),
    ('\u{202e}', ""),
    ('\u{2060}', ""),
    ('\u{2066}', ""),
    ('\u{2067}', ""),
    ('\u{2068}', ""),
    ('\u{2069}', ""),
    ('\u{feff}', ""),
    // Latin and Greek.
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ı', "i"),
    ('ς', "σ"),
    // Hebrew: final letters, geresh and gershayim.
    ('ך', "כ"),
    ('ם', "מ"),
    ('ן', "נ"),
    ('ף', "פ"),
    ('ץ', "צ"),
    ('׳', ""),
    ('״', ""),
    // Arabic: alef forms, the seats of hamza, ta marbuta, alef maqsura, tatweel, letters of Persian keyboards.
    ('أ', "ا"),
    ('إ', "ا"),
    ('آ', "ا"),
    ('ٱ', "ا"),
    ('ؤ', "و"),
    ('ئ', "ي"),
    ('ة', "ه"),
    ('ى', "ي"),
    ('ـ', ""),
    ('ک', "ك"),
    ('ی', "ي"),
    // Digits.
    ('٠', "0"),
    ('١', "1"),
    ('٢', "2"),
    ('٣', "3"),
    ('٤', "4"),
    ('٥', "5"),
    ('٦', "6"),
    ('٧', "7"),
    ('٨', "8"),
];

/// What each character of the ranges becomes, if it is not itself; nothing inside a word for marks.
pub(super) static TABLE: LazyLock<BTreeMap<char, String>> = LazyLock::new(|| {
    let characters = RANGES.into_iter().flatten().filter_map(|c| Some((c, folded(c)?)));
    let digits = [('٩', "9".to_owned())].into_iter().chain(('۰'..='۹').zip('0'..='9').map(|(c, d)| (c, d.to_string())));
    characters.chain(SPECIAL.map(|(c, to)| (c, to.to_owned()))).chain(digits).collect()
});

/// What a letter or mark becomes; nothing for all others and for those that stay as they are.
fn folded(c: char) -> Option<String> {
    if is_combining_mark(c) {
        return Some(String::new());
    }
    if !c.is_alphabetic() {
        return None;
    }
    let lower = c.to_lowercase().nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let letters: String = lower.map(special).filter(|letters| letters.chars().all(char::is_alphanumeric)).collect();
    (letters != c.to_string()).then_some(letters)
}

fn special(c: char) -> String {
    SPECIAL.iter().find(|(from, _)| *from == c).map_or_else(|| c.to_string(), |(_, to)| (*to).to_owned())
}

/// What stands before a word and is written as one with it: at each stage one of these, or nothing.
pub(super) const PREFIXES: [&[&[&str]]; 2] = [
    // Arabic: and, then; in, to, as; the.
    &[&["و", "ف"], &["لل", "ب", "ل", "ك"], &["ال"]],
    // Hebrew: and; that; from, in, to, as; the.
    &[&["ו"], &["ש"], &["מ", "ב", "ל", "כ"], &["ה"]],
];

/// The letters that have to be left of a word without what stands before it.
pub(super) const SHORTEST: usize = 3;

/// The words of a text, folded.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    let mut rest = text.chars();
    std::iter::from_fn(move || {
        let mut word = String::new();
        for c in rest.by_ref() {
            if c.is_ascii() {
                if c.is_ascii_alphanumeric() {
                    word.push(c.to_ascii_lowercase());
                    continue;
                }
            } else if let Some(letters) = TABLE.get(&c) {
                word.push_str(letters);
                continue;
            } else if c.is_alphanumeric() {
                word.push(c);
                continue;
            }
            if !word.is_empty() {
                return Some(word);
            }
        }
        (!word.is_empty()).then_some(word)
    })
}

/// The word itself, then what is left of it without what is written as one with it.
pub(super) fn forms(word: String) -> Vec<String> {
    let Some(stages) = PREFIXES.iter().find(|stages| word.starts_with(|first| begins(stages, first))) else {
        return vec![word];
    };
    let mut forms = vec![word];
    for stage in *stages {
        let Some(last) = forms.last() else { break };
        let left = stage.iter().find_map(|prefix| last.strip_prefix(prefix));
        if let Some(left) = left.filter(|left| left.chars().count() >= SHORTEST) {
            forms.push(left.to_owned());
        }
    }
    forms
}

fn begins(stages: &[&[&str]], first: char) -> bool {
    stages.iter().copied().flatten().any(|prefix| prefix.starts_with(first))
}

/// The tables, for the script: every folded character followed by what it becomes, parted by spaces; and the prefixes.
pub(crate) fn tables() -> Value {
    let table: Vec<String> = TABLE.iter().map(|(c, to)| format!("{c}{to}")).collect();
    json!({ "table": table.join(" "), "prefixes": PREFIXES, "shortest": SHORTEST })
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    /// What words become: held for the script of the search page too, in `tests/browser/words.test.mjs`.
    #[derive(Deserialize)]
    struct Expected {
        folded: Vec<(String, String)>,
        forms: Vec<Vec<String>>,
    }

    fn expected() -> Expected {
        serde_json::from_str(include_str!("../../tests/words.json")).unwrap()
    }

    fn folded(text: &str) -> String {
        words(text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn spellings_that_readers_do_not_tell_apart_are_one() {
        for (written, looked_for) in expected().folded {
            assert_eq!(folded(&written), looked_for, "{written}");
        }
    }

    #[test]
    fn a_folded_text_is_folded() {
        for to in TABLE.values() {
            assert_eq!(folded(to), *to);
        }
    }

    #[test]
    fn what_is_written_as_one_with_a_word_can_be_left_away() {
        for all in expected().forms {
            assert_eq!(forms(all[0].clone()), all);
        }
    }
}
