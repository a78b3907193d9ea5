//! The table divided into places, and what the witnesses have at each.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::alignment::Column;
use super::words::{Vocabulary, Word};
use super::{Cell, Note, Place, Reading, Relation, Rendering, Witness};
use crate::text::is_vowel_sign;

/// How far apart, in columns, a word that changed its place may stand, and how far a short one.
const TURNED: usize = 6;
const TURNED_SHORT: usize = 4;

/// The stretches of columns in which words of one witness stand in another order than in another.
pub(super) fn transpositions(columns: &[Column], texts: &[Vec<Word>], present: &[usize]) -> Vec<Range<usize>> {
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

pub(super) struct Stretch {
    pub(super) columns: Range<usize>,
    pub(super) transposed: bool,
    standings: Vec<Standing>,
}

/// Puts together the columns in which the witnesses stand to each other in one way.
pub(super) fn stretches(
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
    pub(super) witness: usize,
    pub(super) words: Vec<&'a Word>,
}

/// Not the base, silent, how many have the words and how many the form, who, and the words: readings go in this order.
type Rank = (bool, bool, Reverse<usize>, Reverse<usize>, Vec<String>, String);

pub(super) struct Passage<'a> {
    pub(super) witnesses: &'a [Witness],
    pub(super) order: &'a [usize],
    pub(super) texts: &'a [Vec<Word>],
    pub(super) present: &'a [usize],
    pub(super) base: Option<usize>,
}

impl Passage<'_> {
    pub(super) fn place(
        &self,
        number: usize,
        columns: &[Column],
        stretch: &Stretch,
    ) -> (Place, BTreeMap<usize, Vec<u32>>) {
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
pub(super) fn link_moved(places: &mut [Place], keys: &[BTreeMap<usize, Vec<u32>>], vocabulary: &Vocabulary) {
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
