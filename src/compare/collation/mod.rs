//! All reports of one passage side by side, word by word, as an editor collates the witnesses of a text.
//!
//! The witnesses are put in an order of their own, by content, before anything is compared; so the order in which they
//! are given changes nothing but the order of the columns. The two nearest are aligned first, then the one nearest to
//! these, and so on.
//!
//! Words are aligned, never signs: a word carries its punctuation with it. An equal word counts for more than one equal
//! but for capitals, this for more than one near in spelling, this for more than none; how often aligned words follow
//! each other decides between alignments that are equal in words, and signs only between those that are equal in both.
//!
//! A *place* is a stretch in which the witnesses stand to each other in one way. A witness that has no words there is
//! silent (a lacuna); one that has no words at all has omitted the passage.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

#[cfg(test)]
mod tests;

/// How a witness gives the words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rendering {
    /// As the words of the text or speaker, whole or in part.
    #[default]
    Verbatim,
    /// As a translation of them.
    Translation,
    /// In the reporter's words.
    Paraphrase,
}

/// One witness of the passage.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Witness {
    /// The short name of the witness, as it stands in the apparatus.
    pub siglum: String,
    /// Its words for the passage; empty when it omits the passage.
    pub text: String,
    /// How it gives them.
    pub rendering: Rendering,
}

/// How the witnesses stand to each other at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The same words.
    Same,
    /// The same words; capitals, punctuation or vowel signs differ.
    SameButSigns,
    /// Other words.
    Variant,
    /// The same retold: several words for several others, at least one witness being a paraphrase.
    Paraphrase,
    /// The same words in another order, with or without other changes.
    Transposed,
    /// Words that only some of the witnesses have.
    OnlyIn,
}

impl Relation {
    /// The relation in words.
    pub fn label(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::SameButSigns => "same but for capitals or punctuation",
            Self::Variant => "variant",
            Self::Paraphrase => "paraphrase",
            Self::Transposed => "transposed",
            Self::OnlyIn => "only in",
        }
    }
}

/// What else can be said of a place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// Capitals differ.
    Capitals,
    /// Punctuation differs.
    Punctuation,
    /// Vowel signs or joining strokes differ.
    VowelSigns,
    /// The readings are near to each other in spelling.
    NearInSpelling,
    /// Words stand in another order.
    OrderTurned,
    /// The same words stand at another place of the passage, whose number follows.
    MovedTo(usize),
    /// The words stand in square brackets in the witness named.
    InBrackets(String),
}

impl Note {
    /// The note in words.
    pub fn label(&self) -> String {
        match self {
            Self::Capitals => "capitals differ".to_owned(),
            Self::Punctuation => "punctuation differs".to_owned(),
            Self::VowelSigns => "vowel signs differ".to_owned(),
            Self::NearInSpelling => "near in spelling".to_owned(),
            Self::OrderTurned => "order turned".to_owned(),
            Self::MovedTo(place) => format!("the same words at place {place}"),
            Self::InBrackets(siglum) => format!("in square brackets in {siglum}"),
        }
    }
}

/// What one witness has at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "cell", rename_all = "kebab-case")]
pub enum Cell {
    /// Words.
    Words {
        /// As printed, with punctuation.
        text: String,
        /// Where they stand in the witness.
        range: Range<usize>,
    },
    /// It is silent here but has the passage.
    Lacuna {
        /// Before its first or after its last word: it may only begin later or end earlier.
        edge: bool,
    },
    /// It does not have the passage.
    Omitted,
}

/// A reading and the witnesses that have it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Reading {
    /// The words; nothing for the witnesses that are silent.
    pub text: Option<String>,
    /// Who has it, in the order of the sigla.
    pub sigla: Vec<String>,
}

/// A stretch in which the witnesses stand to each other in one way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Counted from one, in the order of the passage.
    pub number: usize,
    /// How the witnesses stand to each other.
    pub relation: Relation,
    /// What else can be said.
    pub notes: Vec<Note>,
    /// What each witness has, in the order in which the witnesses were given.
    pub cells: Vec<Cell>,
    /// The lemma first: the registered text's reading, else the one that most witnesses share. Silence comes last.
    pub readings: Vec<Reading>,
}

impl Place {
    /// The relation and the notes in words: "variant: near in spelling", "only in B".
    pub fn in_words(&self) -> String {
        let mut words = self.relation.label().to_owned();
        if self.relation == Relation::OnlyIn
            && let Some(reading) = self.readings.iter().find(|r| r.text.is_some())
        {
            words.push(' ');
            words.push_str(&reading.sigla.join(", "));
        }
        let notes: Vec<String> = self.notes.iter().map(Note::label).collect();
        if notes.is_empty() { words } else { format!("{words}: {}", notes.join("; ")) }
    }
}

/// A line of the apparatus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ApparatusLine {
    /// The place it speaks of.
    pub place: usize,
    /// The reading against which the others are set.
    pub lemma: Reading,
    /// The others.
    pub readings: Vec<Reading>,
    /// What is to be said of the place.
    pub notes: Vec<Note>,
    /// The lemma is that of the registered text, so its witnesses need not be named.
    pub registered: bool,
}

impl ApparatusLine {
    /// The line as editors write it: `lemma ] reading B C; silent D`. Where no text is the base, the lemma names its
    /// witnesses too.
    pub fn to_text(&self) -> String {
        let shown = |reading: &Reading| reading.text.clone().unwrap_or_else(|| "silent".to_owned());
        let mut line = shown(&self.lemma);
        if !self.registered {
            let _ = write!(line, " {}", self.lemma.sigla.join(" "));
        }
        line.push_str(" ] ");
        let readings: Vec<String> =
            self.readings.iter().map(|r| format!("{} {}", shown(r), r.sigla.join(" "))).collect();
        line.push_str(&readings.join("; "));
        line
    }
}

/// The collation of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Collation {
    /// The sigla, in the order in which the witnesses were given.
    pub sigla: Vec<String>,
    /// The witness that is the registered text.
    pub base: Option<usize>,
    /// The witnesses that do not have the passage.
    pub omitted: Vec<usize>,
    /// The places, in the order of the passage.
    pub places: Vec<Place>,
}

impl Collation {
    /// The places at which the witnesses differ, as lines of an apparatus.
    pub fn apparatus(&self) -> Vec<ApparatusLine> {
        let differ = self.places.iter().filter(|place| place.relation != Relation::Same);
        differ
            .filter_map(|place| {
                let (lemma, readings) = place.readings.split_first()?;
                Some(ApparatusLine {
                    place: place.number,
                    lemma: lemma.clone(),
                    readings: readings.to_vec(),
                    notes: place.notes.clone(),
                    registered: self.base.is_some(),
                })
            })
            .collect()
    }

    /// The apparatus as plain text, a line a place.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for line in self.apparatus() {
            let _ = writeln!(text, "{} {}", line.place, line.to_text());
        }
        let mut omitted: Vec<&str> =
            self.omitted.iter().filter_map(|&w| self.sigla.get(w)).map(String::as_str).collect();
        omitted.sort_unstable();
        if !omitted.is_empty() {
            let _ = writeln!(text, "omitted by {}", omitted.join(" "));
        }
        text
    }
}

/// Collates the witnesses of a passage. `base` is the witness that is the registered text, if there is one.
pub fn collate(witnesses: &[Witness], base: Option<usize>) -> Collation {
    let base = base.filter(|&b| b < witnesses.len());
    // From here on witnesses are counted in an order that depends on their content alone.
    let mut order: Vec<usize> = (0..witnesses.len()).collect();
    order.sort_by_key(|&i| (&witnesses[i].text, &witnesses[i].siglum, witnesses[i].rendering, base != Some(i)));
    let mut vocabulary = Vocabulary::default();
    let texts: Vec<Vec<Word>> = order.iter().map(|&i| vocabulary.words(&witnesses[i].text)).collect();
    let present: Vec<usize> = (0..texts.len()).filter(|&w| !texts[w].is_empty()).collect();
    let columns = align_all(&texts, &present, &mut vocabulary);

    let spans = transpositions(&columns, &texts, &present);
    let stretches = stretches(&columns, &spans, &texts, &present, &mut vocabulary);
    let passage = Passage { witnesses, order: &order, texts: &texts, present: &present, base };
    let mut places: Vec<Place> = Vec::new();
    let mut keys: Vec<BTreeMap<usize, Vec<u32>>> = Vec::new();
    for stretch in &stretches {
        let (place, words) = passage.place(places.len() + 1, &columns[stretch.columns.clone()], stretch);
        places.push(place);
        keys.push(words);
    }
    link_moved(&mut places, &keys, &vocabulary);
    Collation {
        sigla: witnesses.iter().map(|w| w.siglum.clone()).collect(),
        base,
        omitted: (0..witnesses.len())
            .filter(|&i| order.iter().position(|&o| o == i).is_none_or(|w| texts[w].is_empty()))
            .collect(),
        places,
    }
}

// ---- Words ---------------------------------------------------------------------------------------------------------

/// A word with its punctuation.
#[derive(Debug, Clone)]
struct Word {
    /// Without capitals, vowel signs and inner signs: a number of the vocabulary.
    key: u32,
    /// In normal form, as printed.
    form: String,
    /// The signs before and after, in normal form.
    before: String,
    after: String,
    /// The word alone.
    bare: Range<usize>,
    /// The word with its signs.
    range: Range<usize>,
}

#[derive(Debug, Default)]
struct Vocabulary {
    numbers: BTreeMap<String, u32>,
    letters: Vec<Vec<char>>,
    /// For each pair of words 1 when they are near, 2 when not, 0 when not yet known; empty for very many words.
    near: Vec<u8>,
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

    fn length(&self, key: u32) -> usize {
        self.letters.get(key as usize).map_or(0, Vec::len)
    }

    /// The words of a text. Parts joined by a hyphen are one word; signs belong to the word they touch.
    fn words(&mut self, text: &str) -> Vec<Word> {
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
    fn near(&mut self, one: u32, other: u32) -> bool {
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
    fn worth(&mut self, one: &Word, other: &Word) -> i64 {
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
const WORD: i64 = 1 << 40;
const NEIGHBOUR: i64 = 1 << 20;

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

/// Points of Arabic and Hebrew, and the stroke that lengthens a word.
fn is_vowel_sign(c: char) -> bool {
    let points = matches!(c, '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}');
    c == '\u{640}' || points && is_combining_mark(c)
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

// ---- Alignment -----------------------------------------------------------------------------------------------------

/// For each witness the word it has in this column.
type Column = Vec<Option<usize>>;

/// More pairs of words than these are not weighed one by one: equal words are looked for first, and then what lies
/// between them.
const WEIGHED_PAIRS: usize = 1_000_000;

/// Aligns all witnesses: the nearest pair first, then one by one the witness nearest to those that are aligned.
fn align_all(texts: &[Vec<Word>], present: &[usize], vocabulary: &mut Vocabulary) -> Vec<Column> {
    let single = |witness: usize| -> Vec<Column> {
        (0..texts[witness].len())
            .map(|word| {
                let mut column = vec![None; texts.len()];
                column[witness] = Some(word);
                column
            })
            .collect()
    };
    let Some(&only) = present.first() else { return Vec::new() };
    if present.len() == 1 {
        return single(only);
    }
    // How near each pair is, in parts of the shorter text.
    let mut nearness: BTreeMap<(usize, usize), i64> = BTreeMap::new();
    for (i, &a) in present.iter().enumerate() {
        for &b in &present[i + 1..] {
            let mut score = 0;
            for (x, y) in align(&single(a), &single(b), texts, vocabulary) {
                if let (Some(x), Some(y)) = (x, y) {
                    score += vocabulary.worth(&texts[a][x], &texts[b][y]) / WORD;
                }
            }
            let shorter = i64::try_from(texts[a].len().min(texts[b].len())).unwrap_or(i64::MAX).max(1);
            nearness.insert((a, b), score * 1000 / shorter);
        }
    }
    let near = |a: usize, b: usize| nearness.get(&(a.min(b), a.max(b))).copied().unwrap_or(0);
    let first = nearness.iter().max_by_key(|(pair, score)| (**score, Reverse(**pair))).map(|(pair, _)| *pair);
    let Some((a, b)) = first else { return single(only) };
    let mut columns = join(&single(a), &single(b), texts, vocabulary);
    let mut joined = vec![a, b];
    while let Some(next) = present
        .iter()
        .copied()
        .filter(|w| !joined.contains(w))
        .max_by_key(|&w| (joined.iter().map(|&j| near(w, j)).max(), Reverse(w)))
    {
        columns = join(&columns, &single(next), texts, vocabulary);
        joined.push(next);
    }
    // Each witness once more against all others: the first ones were aligned before the others were known.
    for &witness in present.iter().filter(|_| present.len() > 2) {
        let mut others = columns.clone();
        for column in &mut others {
            column[witness] = None;
        }
        others.retain(|column| column.iter().any(Option::is_some));
        let again = join(&others, &single(witness), texts, vocabulary);
        if weight(&again, texts, vocabulary) > weight(&columns, texts, vocabulary) {
            columns = again;
        }
    }
    columns
}

fn weight(columns: &[Column], texts: &[Vec<Word>], vocabulary: &mut Vocabulary) -> i64 {
    let mut sum = 0;
    for column in columns {
        let words: Vec<&Word> = column.iter().enumerate().filter_map(|(w, word)| texts[w].get((*word)?)).collect();
        for (i, one) in words.iter().enumerate() {
            for other in &words[i + 1..] {
                sum += vocabulary.worth(one, other);
            }
        }
    }
    sum
}

/// One table of columns out of two that have no witness in common.
fn join(left: &[Column], right: &[Column], texts: &[Vec<Word>], vocabulary: &mut Vocabulary) -> Vec<Column> {
    let pairs = align(left, right, texts, vocabulary);
    pairs
        .into_iter()
        .map(|(x, y)| {
            let mut column = vec![None; texts.len()];
            for from in [x.map(|x| &left[x]), y.map(|y| &right[y])].into_iter().flatten() {
                for (cell, word) in column.iter_mut().zip(from) {
                    *cell = cell.or(*word);
                }
            }
            column
        })
        .collect()
}

type Pair = (Option<usize>, Option<usize>);

fn align(left: &[Column], right: &[Column], texts: &[Vec<Word>], vocabulary: &mut Vocabulary) -> Vec<Pair> {
    if are_same(left, right, texts) {
        return (0..left.len()).map(|place| (Some(place), Some(place))).collect();
    }
    if left.len().saturating_mul(right.len()) <= WEIGHED_PAIRS {
        return weigh(left, right, (0, 0), texts, vocabulary);
    }
    // The word that most witnesses have in a column, the first in the vocabulary when several are as frequent.
    let keys = |columns: &[Column]| -> Vec<u32> {
        let commonest = |column: &Column| {
            let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
            for word in column.iter().enumerate().filter_map(|(w, word)| texts[w].get((*word)?)) {
                *counts.entry(word.key).or_default() += 1;
            }
            counts.into_iter().max_by_key(|(key, count)| (*count, Reverse(*key))).map_or(u32::MAX, |(key, _)| key)
        };
        columns.iter().map(commonest).collect()
    };
    let (old, new) = (keys(left), keys(right));
    let mut pairs = Vec::new();
    let (mut x, mut y) = (0, 0);
    let mut between = |pairs: &mut Vec<Pair>, x: usize, y: usize, to_x: usize, to_y: usize| {
        if (to_x - x).saturating_mul(to_y - y) <= WEIGHED_PAIRS {
            pairs.extend(weigh(&left[x..to_x], &right[y..to_y], (x, y), texts, vocabulary));
        } else {
            pairs.extend((x..to_x).map(|x| (Some(x), None)));
            pairs.extend((y..to_y).map(|y| (None, Some(y))));
        }
    };
    for op in capture_diff_slices(Algorithm::Patience, &old, &new) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            between(&mut pairs, x, y, old_index, new_index);
            pairs.extend((0..len).map(|step| (Some(old_index + step), Some(new_index + step))));
            (x, y) = (old_index + len, new_index + len);
        }
    }
    between(&mut pairs, x, y, left.len(), right.len());
    pairs
}

/// Whether two witnesses have the same words: no alignment is then worth more than word by word.
fn are_same(left: &[Column], right: &[Column], texts: &[Vec<Word>]) -> bool {
    let only = |column: &Column| {
        let mut words = column.iter().enumerate().filter_map(|(w, word)| texts[w].get((*word)?));
        words.next().filter(|_| words.next().is_none())
    };
    let same = |(one, other): (&Column, &Column)| {
        only(one).zip(only(other)).is_some_and(|(one, other)| one.form == other.form)
    };
    left.len() == right.len() && left.iter().zip(right).all(same)
}

/// The alignment that is worth most.
fn weigh(
    left: &[Column],
    right: &[Column],
    offset: (usize, usize),
    texts: &[Vec<Word>],
    vocabulary: &mut Vocabulary,
) -> Vec<Pair> {
    let (rows, width) = (left.len(), right.len() + 1);
    let mut total = vec![0_i64; (rows + 1) * width];
    // The best that ends in a pair here, whether that pair is of words that belong together, and whether it owes its
    // worth to such a pair right before it.
    let mut paired = vec![(0_i64, false, false); (rows + 1) * width];
    for i in 1..=rows {
        for j in 1..width {
            let mut worth = 0;
            for (a, one) in left[i - 1].iter().enumerate() {
                let Some(one) = one.and_then(|word| texts[a].get(word)) else { continue };
                for (b, other) in right[j - 1].iter().enumerate() {
                    let Some(other) = other.and_then(|word| texts[b].get(word)) else { continue };
                    worth += vocabulary.worth(one, other);
                }
            }
            let corner = (i - 1) * width + j - 1;
            let chained = worth > 0 && paired[corner].1 && paired[corner].0 + NEIGHBOUR > total[corner];
            let pair = worth + if chained { paired[corner].0 + NEIGHBOUR } else { total[corner] };
            let here = i * width + j;
            paired[here] = (pair, worth > 0, chained);
            total[here] = pair.max(total[here - width]).max(total[here - 1]);
        }
    }
    let mut pairs = Vec::new();
    // Words between two pairs that belong together stand opposite each other from the left.
    let (mut lone_left, mut lone_right) = (Vec::new(), Vec::new());
    let (mut i, mut j) = (rows, right.len());
    // A pair that owes its worth to its neighbour binds the neighbour.
    let mut bound = false;
    while i > 0 || j > 0 {
        let here = i * width + j;
        let is_pair = i > 0 && j > 0 && (bound || paired[here].0 == total[here]);
        if is_pair && paired[here].1 {
            let edge = pairs.is_empty();
            opposite(&mut pairs, &mut lone_left, &mut lone_right, edge);
            bound = paired[here].2;
            pairs.push((Some(offset.0 + i - 1), Some(offset.1 + j - 1)));
            (i, j) = (i - 1, j - 1);
            continue;
        }
        bound = false;
        let from_left = i > 0 && (is_pair || j == 0 || total[here - width] >= total[here - 1]);
        if from_left {
            lone_left.push(offset.0 + i - 1);
            i -= 1;
        }
        if is_pair || !from_left {
            lone_right.push(offset.1 + j - 1);
            j -= 1;
        }
    }
    opposite(&mut pairs, &mut lone_left, &mut lone_right, true);
    pairs.reverse();
    pairs
}

/// Sets words that do not belong together opposite each other; all lists run from the end of the passage.
fn opposite(pairs: &mut Vec<Pair>, left: &mut Vec<usize>, right: &mut Vec<usize>, edge: bool) {
    // At an edge of the passage only one side holds them together; then as many have to stand against as many.
    let both = if edge && left.len() != right.len() { 0 } else { left.len().min(right.len()) };
    let (more_left, more_right) = (left.len() - both, right.len() - both);
    pairs.extend(right.drain(..more_right).map(|y| (None, Some(y))));
    pairs.extend(left.drain(..more_left).map(|x| (Some(x), None)));
    pairs.extend(left.drain(..).zip(right.drain(..)).map(|(x, y)| (Some(x), Some(y))));
}

// ---- Places --------------------------------------------------------------------------------------------------------

/// How far apart, in columns, a word that changed its place may stand, and how far a short one.
const TURNED: usize = 6;
const TURNED_SHORT: usize = 4;

/// The stretches of columns in which words of one witness stand in another order than in another.
fn transpositions(columns: &[Column], texts: &[Vec<Word>], present: &[usize]) -> Vec<Range<usize>> {
    let word = |column: usize, witness: usize| columns[column][witness].and_then(|word| texts[witness].get(word));
    let mut spans: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (i, &a) in present.iter().enumerate() {
        for &b in &present[i + 1..] {
            let agree = |c: usize| matches!((word(c, a), word(c, b)), (Some(x), Some(y)) if x.key == y.key);
            let mut used: BTreeSet<usize> = BTreeSet::new();
            for from in 0..columns.len() {
                let Some(moved) = word(from, a).filter(|_| !agree(from)) else { continue };
                let short = moved.form.chars().count() <= 3;
                let reach = if short { TURNED_SHORT } else { TURNED };
                let near = (from.saturating_sub(reach)..columns.len().min(from + reach + 1))
                    .filter(|&to| to != from && !agree(to) && !used.contains(&to))
                    .filter(|&to| word(to, b).is_some_and(|w| w.key == moved.key))
                    .min_by_key(|&to| (from.abs_diff(to), to));
                let Some(to) = near else { continue };
                let (mut start, mut end) = (from.min(to), from.max(to));
                // Order is turned only against something that both have, or by words that changed sides.
                let across = (start..=end).any(|c| {
                    let held = |w: Option<&Word>| w.is_some_and(|w| w.form.chars().count() > 3);
                    c != from && c != to && agree(c) && (!short || held(word(c, a)))
                });
                let swapped = !short && (word(from, b).is_some() || word(to, a).is_some());
                if across || swapped {
                    used.insert(to);
                    // A word of the one at the near end and one of the other at the far end are what was turned with it.
                    let lone = |c: usize, one: usize, other: usize| word(c, one).is_some() && word(c, other).is_none();
                    while start > 0
                        && end + 1 < columns.len()
                        && (lone(start - 1, a, b) && lone(end + 1, b, a)
                            || lone(start - 1, b, a) && lone(end + 1, a, b))
                    {
                        (start, end) = (start - 1, end + 1);
                    }
                    spans.insert((start, end + 1));
                }
            }
        }
    }
    let mut merged: Vec<Range<usize>> = Vec::new();
    for (start, end) in spans {
        match merged.last_mut() {
            Some(last) if start < last.end => last.end = last.end.max(end),
            _ => merged.push(start..end),
        }
    }
    merged
}

/// How two witnesses stand to each other in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Same,
    SameButSigns,
    Near,
    Other,
    /// One has a word, the other none.
    Silent,
    /// Neither has a word.
    Neither,
}

struct Stretch {
    columns: Range<usize>,
    transposed: bool,
    standings: Vec<Standing>,
}

/// Puts together the columns in which the witnesses stand to each other in one way.
fn stretches(
    columns: &[Column],
    spans: &[Range<usize>],
    texts: &[Vec<Word>],
    present: &[usize],
    vocabulary: &mut Vocabulary,
) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut at = 0;
    while at < columns.len() {
        if let Some(span) = spans.iter().find(|span| span.start == at) {
            stretches.push(Stretch { columns: span.clone(), transposed: true, standings: Vec::new() });
            at = span.end;
            continue;
        }
        let standings = standings(&columns[at], texts, present, vocabulary);
        match stretches.last_mut() {
            Some(last) if !last.transposed && fits(&last.standings, &standings) => {
                last.columns.end = at + 1;
                for (known, new) in last.standings.iter_mut().zip(&standings) {
                    if *known == Standing::Neither || *known == Standing::Silent && *new == Standing::Other {
                        *known = *new;
                    }
                }
            }
            _ => stretches.push(Stretch { columns: at..at + 1, transposed: false, standings }),
        }
        at += 1;
    }
    stretches
}

/// Whether a column goes on in the way of those before. Two columns in which no word is shared and everybody speaks
/// once belong together; where a near word stands alone it is a place of its own.
fn fits(known: &[Standing], new: &[Standing]) -> bool {
    let whole = |of: &[Standing]| of.iter().all(|s| *s == Standing::Near);
    !(whole(known) || whole(new))
        && known.iter().zip(new).all(|(a, b)| {
            let apart = |s: &Standing| matches!(s, Standing::Other | Standing::Silent);
            a == b || apart(a) && apart(b) || *a == Standing::Neither || *b == Standing::Neither
        })
}

fn standings(column: &Column, texts: &[Vec<Word>], present: &[usize], vocabulary: &mut Vocabulary) -> Vec<Standing> {
    let words: Vec<Option<&Word>> = present.iter().map(|&w| column[w].and_then(|word| texts[w].get(word))).collect();
    let mut standings = Vec::new();
    for (i, one) in words.iter().enumerate() {
        for other in &words[i + 1..] {
            standings.push(match (one, other) {
                (None, None) => Standing::Neither,
                (Some(a), Some(b)) if a.key == b.key => {
                    let same = a.form == b.form && a.before == b.before && a.after == b.after;
                    if same { Standing::Same } else { Standing::SameButSigns }
                }
                (Some(a), Some(b)) if vocabulary.near(a.key, b.key) => Standing::Near,
                (Some(_), Some(_)) => Standing::Other,
                _ => Standing::Silent,
            });
        }
    }
    standings
}

/// What a witness has at a place.
struct Held<'a> {
    witness: usize,
    words: Vec<&'a Word>,
}

/// Not the base, silent, how many have the words and how many the form, who, and the words: readings go in this order.
type Rank = (bool, bool, Reverse<usize>, Reverse<usize>, Vec<String>, String);

struct Passage<'a> {
    witnesses: &'a [Witness],
    order: &'a [usize],
    texts: &'a [Vec<Word>],
    present: &'a [usize],
    base: Option<usize>,
}

impl Passage<'_> {
    fn place(&self, number: usize, columns: &[Column], stretch: &Stretch) -> (Place, BTreeMap<usize, Vec<u32>>) {
        let held: Vec<Held<'_>> = self
            .present
            .iter()
            .map(|&w| Held {
                witness: self.order[w],
                words: columns.iter().filter_map(|column| self.texts[w].get(column[w]?)).collect(),
            })
            .collect();
        let speaking: Vec<&Held<'_>> = held.iter().filter(|h| !h.words.is_empty()).collect();
        let keys = |h: &Held<'_>| -> Vec<u32> { h.words.iter().map(|w| w.key).collect() };
        let silent = speaking.len() < held.len();
        let distinct: BTreeSet<Vec<u32>> = speaking.iter().map(|h| keys(h)).collect();
        let longest = speaking.iter().map(|h| h.words.len()).max().unwrap_or(0);
        let retold = speaking.iter().any(|h| self.witnesses[h.witness].rendering == Rendering::Paraphrase);
        let alike = stretch.standings.iter().all(|s| !matches!(s, Standing::SameButSigns));
        let relation = if stretch.transposed {
            Relation::Transposed
        } else if distinct.len() <= 1 && silent {
            Relation::OnlyIn
        } else if distinct.len() <= 1 {
            if alike || speaking.len() < 2 { Relation::Same } else { Relation::SameButSigns }
        } else if longest > 2 && retold {
            Relation::Paraphrase
        } else {
            Relation::Variant
        };
        let mut notes = Vec::new();
        if relation == Relation::SameButSigns || relation == Relation::OnlyIn {
            notes.extend(sign_notes(&speaking));
        }
        let near = stretch.standings.contains(&Standing::Near);
        if near && !stretch.standings.contains(&Standing::Other) {
            notes.push(Note::NearInSpelling);
        }
        if stretch.transposed {
            notes.push(Note::OrderTurned);
        }
        let mut bracketed: Vec<Note> = speaking
            .iter()
            .filter(|h| {
                h.words.first().is_some_and(|w| w.before.contains('['))
                    && h.words.last().is_some_and(|w| w.after.contains(']'))
            })
            .map(|h| Note::InBrackets(self.witnesses[h.witness].siglum.clone()))
            .collect();
        bracketed.sort();
        notes.extend(bracketed);

        let signs_matter = relation == Relation::SameButSigns;
        let readings = self.readings(&held, signs_matter);
        let cells = self.cells(columns);
        let words = speaking.iter().map(|h| (h.witness, keys(h))).collect();
        (Place { number, relation, notes, cells, readings }, words)
    }

    fn cells(&self, columns: &[Column]) -> Vec<Cell> {
        let mut cells = vec![Cell::Omitted; self.witnesses.len()];
        for &w in self.present {
            let of = self.order[w];
            let words: Vec<&Word> = columns.iter().filter_map(|column| self.texts[w].get(column[w]?)).collect();
            cells[of] = match (words.first(), words.last()) {
                (Some(first), Some(last)) => {
                    let range = first.range.start..last.range.end;
                    Cell::Words {
                        text: self.witnesses[of].text.get(range.clone()).unwrap_or_default().to_owned(),
                        range,
                    }
                }
                _ => Cell::Lacuna { edge: false },
            };
        }
        cells
    }

    /// The readings, the lemma first.
    fn readings(&self, held: &[Held<'_>], signs_matter: bool) -> Vec<Reading> {
        // By words, then by the form in which they are printed.
        let mut groups: BTreeMap<Vec<u32>, BTreeMap<String, Vec<&Held<'_>>>> = BTreeMap::new();
        for h in held {
            let keys = h.words.iter().map(|w| w.key).collect();
            let printed = self.printed(h, signs_matter);
            groups.entry(keys).or_default().entry(printed).or_default().push(h);
        }
        let siglum = |h: &&Held<'_>| self.witnesses[h.witness].siglum.clone();
        let mut readings: Vec<Rank> = Vec::new();
        for forms in groups.into_values() {
            let silent = forms.values().flatten().all(|h| h.words.is_empty());
            let based = |of: &[&Held<'_>]| of.iter().any(|h| Some(h.witness) == self.base);
            let size = forms.values().map(Vec::len).sum();
            let sorted = |of: &[&Held<'_>]| {
                let mut sigla: Vec<String> = of.iter().map(siglum).collect();
                sigla.sort();
                sigla
            };
            if signs_matter {
                for (text, of) in forms {
                    readings.push((!based(&of), silent, Reverse(size), Reverse(of.len()), sorted(&of), text));
                }
            } else {
                let all: Vec<&Held<'_>> = forms.values().flatten().copied().collect();
                let form =
                    forms.iter().min_by_key(|(text, of)| (!based(of), Reverse(of.len()), sorted(of), (*text).clone()));
                let text = form.map(|(text, _)| text.clone()).unwrap_or_default();
                readings.push((!based(&all), silent, Reverse(size), Reverse(all.len()), sorted(&all), text));
            }
        }
        readings.sort();
        readings
            .into_iter()
            .map(|(_, silent, _, _, sigla, text)| Reading { text: (!silent).then_some(text), sigla })
            .collect()
    }

    /// The words as the apparatus gives them: with the signs around them only where these are what differs.
    fn printed(&self, held: &Held<'_>, signs_matter: bool) -> String {
        let (Some(first), Some(last)) = (held.words.first(), held.words.last()) else { return String::new() };
        let text = &self.witnesses[held.witness].text;
        let bracketed = first.before.contains('[') && last.after.contains(']');
        let (whole, bare) = (first.range.start..last.range.end, first.bare.start..last.bare.end);
        let (whole, bare) = (text.get(whole).unwrap_or_default(), text.get(bare).unwrap_or_default());
        let words = if signs_matter {
            whole
        } else if bracketed {
            whole.trim_start_matches(|c| c != '[').trim_end_matches(|c| c != ']')
        } else if bare.contains(['"', '“', '”', '«', '»', '(', ')', '[', ']']) {
            // A mark inside may have its mate among the signs around.
            whole.trim_end_matches(['.', ',', ';', ':'])
        } else {
            bare
        };
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn sign_notes(speaking: &[&Held<'_>]) -> Vec<Note> {
    let differ = |of: &dyn Fn(&Word) -> String| {
        let all: BTreeSet<Vec<String>> = speaking.iter().map(|h| h.words.iter().map(|w| of(w)).collect()).collect();
        all.len() > 1
    };
    let lower = |s: &str| s.to_lowercase();
    let bare = |s: &str| s.chars().filter(|c| !is_vowel_sign(*c)).collect::<String>();
    let signs = |s: &str| s.chars().filter(|c| matches!(c, '.' | '-' | '\'')).collect::<String>();
    let capitals = differ(&|w| bare(&w.form).replace(['.', '-', '\''], ""));
    let mut notes = Vec::new();
    if capitals {
        notes.push(Note::Capitals);
    }
    if differ(&|w| format!("{}\0{}\0{}", w.before, signs(&w.form), w.after)) {
        notes.push(Note::Punctuation);
    }
    if differ(&|w| lower(&w.form).chars().filter(|c| is_vowel_sign(*c)).collect()) {
        notes.push(Note::VowelSigns);
    }
    notes
}

/// Joins places that have the same words, each of witnesses that are silent at the other.
fn link_moved(places: &mut [Place], keys: &[BTreeMap<usize, Vec<u32>>], vocabulary: &Vocabulary) {
    for i in 0..places.len() {
        for j in i + 1..places.len() {
            if places[i].relation != Relation::OnlyIn || places[j].relation != Relation::OnlyIn {
                continue;
            }
            let (Some(one), Some(other)) = (keys[i].values().next(), keys[j].values().next()) else { continue };
            let long = one.iter().filter(|key| vocabulary.length(**key) > 3).count();
            let apart = keys[i].keys().all(|w| !keys[j].contains_key(w));
            if one == other && one.len() > 1 && long > 0 && apart {
                let (first, second) = (places[i].number, places[j].number);
                places[i].relation = Relation::Transposed;
                places[i].notes.push(Note::MovedTo(second));
                places[j].relation = Relation::Transposed;
                places[j].notes.push(Note::MovedTo(first));
            }
        }
    }
    // Silence at the beginning or end may only mean that the witness begins later or ends earlier.
    let witnesses = places.first().map_or(0, |place| place.cells.len());
    for w in 0..witnesses {
        let speaks = |place: &Place| matches!(place.cells[w], Cell::Words { .. });
        let (first, last) = (places.iter().position(speaks), places.iter().rposition(speaks));
        for (number, place) in places.iter_mut().enumerate() {
            if let Cell::Lacuna { edge } = &mut place.cells[w] {
                *edge = first.is_none_or(|first| number < first) || last.is_none_or(|last| number > last);
            }
        }
    }
}
