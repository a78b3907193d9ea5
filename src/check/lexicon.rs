//! The word lists of the checks, and how a list is found in a text.
//!
//! The lists are files in `words/`, one a language: a new language is a file there and a row in [`TONGUES`]. A word is
//! found as a whole word, without regard to capitals, to vowel signs (Arabic, Hebrew), to the forms of alef, or to a
//! possessive ’s; in Arabic and Hebrew also behind the particles that are written together with it.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization as _;

use crate::model::{Language, Site};

/// How particles are written together with the next word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Particles {
    #[default]
    None,
    Arabic,
    Hebrew,
}

/// A language with word lists.
struct Tongue {
    tag: &'static str,
    lists: &'static str,
    particles: Particles,
    /// Whether the verb may stand before its subject, and the possessor after what it has.
    verb_first: bool,
}

/// The languages that have lists.
const TONGUES: &[Tongue] = &[
    Tongue { tag: "en", lists: include_str!("words/en.txt"), particles: Particles::None, verb_first: false },
    Tongue { tag: "ar", lists: include_str!("words/ar.txt"), particles: Particles::Arabic, verb_first: true },
    Tongue { tag: "he", lists: include_str!("words/he.txt"), particles: Particles::Hebrew, verb_first: true },
];

/// The lists of all languages, as one site uses them.
#[derive(Default)]
pub(super) struct Words {
    by_language: BTreeMap<String, Lists>,
}

/// The lists of one language.
#[derive(Default)]
pub(super) struct Lists {
    by_name: BTreeMap<&'static str, Lexicon>,
    particles: Particles,
    /// Whether the verb may stand before its subject, and the possessor after what it has.
    pub(super) verb_first: bool,
}

/// The names of the lists, as the files write them.
const NAMES: &[&str] = &[
    "loaded",
    "metonyms",
    "acts",
    "between subject and verb",
    "places",
    "held",
    "addressed",
    "judging",
    "before a noun",
    "after a noun",
    "evaluations",
    "attributions",
    "relative",
    "weekdays and months",
    "nobody named",
];

/// One list: its entries by their first word.
#[derive(Default)]
pub(super) struct Lexicon {
    by_first: FxHashMap<Box<str>, Vec<Entry>>,
}

/// One entry of a list.
pub(super) struct Entry {
    rest: Vec<Box<str>>,
    exception: bool,
    /// The form may also be a noun.
    pub(super) may_be_noun: bool,
    /// What to write instead.
    pub(super) advice: Box<str>,
}

/// An entry found in a text.
pub(super) struct Found<'l> {
    pub(super) entry: &'l Entry,
    /// The numbers of its tokens.
    pub(super) tokens: std::ops::Range<usize>,
    /// A possessive ’s ends it.
    pub(super) possessive: bool,
    /// A preposition is written together with its first word.
    pub(super) after_preposition: bool,
}

/// A word of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    /// First byte.
    pub(super) start: u32,
    /// One past the last byte.
    pub(super) end: u32,
    /// The number of its sentence.
    pub(super) sentence: u32,
    /// It stands inside quotation marks.
    pub(super) quoted: bool,
    /// Only white space or a hyphen parts it from the word before.
    pub(super) joined: bool,
}

impl Token {
    pub(super) fn of<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start as usize..self.end as usize]
    }
}

impl Words {
    /// The built-in lists, with what the site adds and takes away.
    pub(super) fn of(site: &Site) -> Self {
        let mut words = Self::default();
        for tongue in TONGUES {
            words.by_language.insert(tongue.tag.to_owned(), Lists::read(tongue));
        }
        for (tag, added) in &site.checks.loaded_words {
            let lists = words.by_language.entry(primary(tag).to_owned()).or_default();
            for word in added {
                lists.by_name.entry("loaded").or_default().add(word, "");
            }
        }
        for (tag, allowed) in &site.checks.allowed_words {
            if let Some(lists) = words.by_language.get_mut(primary(tag)) {
                for lexicon in lists.by_name.values_mut() {
                    for word in allowed {
                        lexicon.remove(word);
                    }
                }
            }
        }
        words
    }

    /// The lists of a language, if it has any.
    pub(super) fn lists(&self, language: &Language) -> Option<&Lists> {
        self.by_language.get(primary(language.as_str()))
    }

    /// Every language's lists.
    pub(super) fn all(&self) -> impl Iterator<Item = &Lists> {
        self.by_language.values()
    }
}

/// `ar` of `ar-SY`.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

impl Lists {
    fn read(tongue: &Tongue) -> Self {
        let mut lists = Self { particles: tongue.particles, verb_first: tongue.verb_first, by_name: BTreeMap::new() };
        let mut name = "";
        for line in tongue.lists.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')) {
            if let Some(heading) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                name = NAMES.iter().find(|known| **known == heading).copied().unwrap_or_default();
                continue;
            }
            let (forms, advice) = line.split_once('=').unwrap_or((line, ""));
            let lexicon = lists.by_name.entry(name).or_default();
            forms.split([',', '،']).for_each(|form| lexicon.add(form, advice.trim()));
        }
        lists
    }

    /// The list of this name, if the language has it.
    pub(super) fn get(&self, name: &'static str) -> Option<&Lexicon> {
        self.by_name.get(name)
    }

    /// Every place where an entry of a list stands outside quotation marks, from the first word on, longest entry first.
    pub(super) fn find<'l>(
        &'l self,
        name: &'static str,
        text: &str,
        tokens: &[Token],
        mut each: impl FnMut(Found<'l>),
    ) {
        let Some(lexicon) = self.get(name) else { return };
        let mut folded = String::new();
        let mut at = 0;
        while at < tokens.len() {
            match self.found_at(lexicon, text, tokens, at, &mut folded) {
                Some(found) => {
                    at = found.tokens.end;
                    if !found.entry.exception {
                        each(found);
                    }
                }
                None => at += 1,
            }
        }
    }

    /// Whether an entry of a list begins at a token.
    pub(super) fn holds(&self, name: &'static str, text: &str, tokens: &[Token], at: usize) -> bool {
        self.get(name).is_some_and(|lexicon| {
            self.found_at(lexicon, text, tokens, at, &mut String::new()).is_some_and(|found| !found.entry.exception)
        })
    }

    fn found_at<'l>(
        &self,
        lexicon: &'l Lexicon,
        text: &str,
        tokens: &[Token],
        at: usize,
        folded: &mut String,
    ) -> Option<Found<'l>> {
        let token = tokens.get(at).filter(|token| !token.quoted)?;
        fold(token.of(text), folded);
        let mut best: Option<Found<'l>> = None;
        self.forms(folded, |form, possessive, after_preposition| {
            for entry in lexicon.by_first.get(form).into_iter().flatten() {
                let end = at + 1 + entry.rest.len();
                if best.as_ref().is_some_and(|best| best.tokens.end >= end) {
                    continue;
                }
                if let Some(last_possessive) = self.rest_follows(entry, text, tokens, at + 1) {
                    let possessive = if entry.rest.is_empty() { possessive } else { last_possessive };
                    best = Some(Found { entry, tokens: at..end, possessive, after_preposition });
                }
            }
        });
        best
    }

    /// Whether the further words of an entry follow; if so, whether the last is a possessive.
    fn rest_follows(&self, entry: &Entry, text: &str, tokens: &[Token], from: usize) -> Option<bool> {
        let mut folded = String::new();
        let mut last_possessive = false;
        for (word, i) in entry.rest.iter().zip(from..) {
            let token = tokens.get(i).filter(|token| token.joined && !token.quoted)?;
            fold(token.of(text), &mut folded);
            let mut same = false;
            self.forms(&folded, |form, possessive, _| {
                if !same && form == &**word {
                    same = true;
                    last_possessive = possessive;
                }
            });
            if !same {
                return None;
            }
        }
        Some(last_possessive)
    }

    /// The forms under which a folded word may be listed: itself, without ’s, without the particles before it. Each with
    /// whether it is a possessive and whether a preposition was taken off.
    fn forms(&self, word: &str, mut each: impl FnMut(&str, bool, bool)) {
        each(word, false, false);
        match self.particles {
            Particles::None => {
                if let Some(owner) = word.strip_suffix("'s").or_else(|| word.strip_suffix("s'").filter(|w| w.len() > 2))
                {
                    each(owner, true, false);
                }
            }
            Particles::Arabic => {
                let conjunction = [Some(word), after(word, &['و', 'ف'])];
                for rest in conjunction.into_iter().flatten() {
                    let preposition = after(rest, &['ب', 'ك', 'ل', 'س']);
                    if rest.len() < word.len() {
                        each(rest, false, false);
                    }
                    if let Some(rest) = preposition {
                        each(rest, false, true);
                    }
                    for (rest, preposition) in [(Some(rest), false), (preposition, true)] {
                        if let Some(rest) = rest.and_then(|r| r.strip_prefix("ال")).filter(|r| long_enough(r)) {
                            each(rest, false, preposition);
                        }
                    }
                    if let Some(rest) = rest.strip_prefix("لل").filter(|r| long_enough(r)) {
                        each(rest, false, true);
                    }
                }
            }
            Particles::Hebrew => {
                let mut rest = word;
                let mut preposition = false;
                for _ in 0..3 {
                    let Some(shorter) = after(rest, &['ו', 'ה', 'ב', 'כ', 'ל', 'מ', 'ש']) else { break };
                    preposition |= rest.starts_with(['ב', 'ל', 'מ']);
                    rest = shorter;
                    each(rest, false, preposition);
                }
            }
        }
    }
}

/// What follows one of `letters`, if enough does to be a word.
fn after<'w>(word: &'w str, letters: &[char]) -> Option<&'w str> {
    word.strip_prefix(letters).filter(|rest| long_enough(rest))
}

fn long_enough(word: &str) -> bool {
    word.chars().nth(2).is_some()
}

/// A word as the lists are searched for it.
fn fold(word: &str, out: &mut String) {
    out.clear();
    if word.is_ascii() {
        out.push_str(word);
        out.make_ascii_lowercase();
        return;
    }
    for c in word.nfc() {
        match c {
            // Vowel signs, the lengthening stroke, and marks of direction and joining.
            '\u{0591}'..='\u{05BD}'
            | '\u{05BF}'..='\u{05C7}'
            | '\u{064B}'..='\u{0652}'
            | '\u{0670}'
            | '\u{0640}'
            | '\u{200C}'..='\u{200F}'
            | '\u{061C}'
            | '\u{00AD}' => {}
            'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
            'ى' => out.push('ي'),
            '’' | '‘' | 'ʼ' => out.push('\''),
            '״' => out.push('"'),
            c => out.extend(c.to_lowercase()),
        }
    }
}

impl Lexicon {
    fn add(&mut self, form: &str, advice: &str) {
        let form = form.trim();
        let (exception, form) = form.strip_prefix('!').map_or((false, form), |form| (true, form));
        let (may_be_noun, form) = form.strip_prefix('~').map_or((false, form), |form| (true, form));
        let mut words = words(form);
        if words.is_empty() {
            return;
        }
        let first = words.remove(0);
        let entry = Entry { rest: words, exception, may_be_noun, advice: advice.into() };
        self.by_first.entry(first).or_default().push(entry);
    }

    fn remove(&mut self, form: &str) {
        if let Some((first, rest)) = words(form).split_first()
            && let Some(entries) = self.by_first.get_mut(first)
        {
            entries.retain(|entry| entry.rest != rest);
        }
    }
}

/// The folded words of a form, divided as texts are.
fn words(form: &str) -> Vec<Box<str>> {
    use unicode_segmentation::UnicodeSegmentation as _;
    let mut folded = String::new();
    form.unicode_words()
        .map(|word| {
            fold(word, &mut folded);
            folded.as_str().into()
        })
        .collect()
}

/// The words of a text. `quoted` says whether a byte stands inside quotation marks.
pub(super) fn tokens(text: &str, quoted: impl Fn(usize) -> bool) -> Vec<Token> {
    use unicode_segmentation::UnicodeSegmentation as _;
    let mut tokens: Vec<Token> = Vec::new();
    let mut sentence = 0;
    for (start, word) in text.unicode_word_indices() {
        let mut joined = false;
        if let Some(last) = tokens.last() {
            let gap = &text[last.end as usize..start];
            joined = gap.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '־'))
                && !gap.contains("\n\n");
            if ends_sentence(last.of(text), gap, word) {
                sentence += 1;
            }
        }
        let (start, end) = (start as u32, (start + word.len()) as u32);
        tokens.push(Token { start, end, sentence, quoted: quoted(start as usize), joined });
    }
    tokens
}

/// Whether a sentence ends between two words: at a full stop and the like before white space, unless the word before is
/// an abbreviation (`U.S.`, `A.`) or the next begins with a small letter; and always at the end of a paragraph.
fn ends_sentence(before: &str, gap: &str, next: &str) -> bool {
    if gap.contains("\n\n") {
        return true;
    }
    let Some(stop) = gap.find(['.', '!', '?', '؟', '…', '۔']) else { return false };
    let abbreviation = gap[stop..].starts_with('.') && (before.contains('.') || before.chars().nth(1).is_none());
    gap[stop..].contains(char::is_whitespace) && !abbreviation && !next.starts_with(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tag: &str, name: &'static str, text: &str) -> Vec<String> {
        let tongue = TONGUES.iter().find(|t| t.tag == tag).unwrap();
        let lists = Lists::read(tongue);
        let tokens = tokens(text, |_| false);
        let mut out = Vec::new();
        lists.find(name, text, &tokens, |f| {
            let (first, last) = (tokens[f.tokens.start], tokens[f.tokens.end - 1]);
            out.push(text[first.start as usize..last.end as usize].to_owned());
        });
        out
    }

    #[test]
    fn whole_words_in_any_case() {
        assert_eq!(found("en", "loaded", "The Regime’s so-called plan; the regimen"), ["Regime’s", "so-called"]);
        assert_eq!(found("en", "loaded", "occupation\nforces, occupation. Forces"), ["occupation\nforces"]);
        assert_eq!(found("en", "loaded", "the sanctions regime and a regime"), ["regime"]);
    }

    #[test]
    fn particles_written_together() {
        assert_eq!(
            found("ar", "loaded", "وقوات الاحتلال والإرهابيين بالعدوان"),
            ["وقوات الاحتلال", "والإرهابيين", "بالعدوان"]
        );
        assert_eq!(found("ar", "loaded", "العَدُوّ"), ["العَدُوّ"]);
        assert_eq!(found("he", "loaded", "שהמשטר והמחבלים"), ["שהמשטר", "והמחבלים"]);
    }

    #[test]
    fn every_list_of_every_language_is_known() {
        for tongue in TONGUES {
            for line in tongue.lists.lines().filter(|l| l.starts_with('[')) {
                assert!(NAMES.contains(&line.trim_matches(['[', ']'])), "{}: {line}", tongue.tag);
            }
        }
    }

    #[test]
    fn sentences() {
        let text = "The U.S. said so. Norland did not! it went on… Sudria?\n\nNobody";
        let numbers: Vec<u32> = tokens(text, |_| false).iter().map(|t| t.sentence).collect();
        assert_eq!(numbers, [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 3]);
    }
}
