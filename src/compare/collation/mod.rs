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

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use serde::Serialize;

mod alignment;
mod places;
#[cfg(test)]
mod tests;
mod words;

use alignment::align_all;
use places::{Passage, link_moved, stretches, transpositions};
use words::{Vocabulary, Word};

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
