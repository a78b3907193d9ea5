//! Changes: what became of each record from one state of a site to another, field by field.
//!
//! A state is today's corpus or that of an edition. Records are known again by their kind and id, and by the former
//! ids they name; the items of a list by what identifies them, so that nothing counts as changed because something else
//! was put in before it. What a reader cannot see (silenced checks, former ids) is left out.

mod fields;
mod items;
mod report;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::versions;
use crate::edition::{RecordName, Withheld};
use crate::link::Corpus;
use crate::model::{Id, Kind};
pub use fields::{is_by_language, is_language};
pub use items::lists;
pub use report::{FieldReport, RecordReport, Report};

/// What became of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// The second state has it only.
    Added,
    /// The first state has it only.
    Removed,
    /// It has another id in the second state; its fields may have changed too.
    Renamed,
    /// It is in both, with other fields.
    Changed,
}

/// How much a change of a field means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// It says something else.
    Substance,
    /// It says the same in another typography: spaces, quotation marks, line ends.
    Typographic,
}

/// A step on the way from a record to one of its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A field, by its name in files.
    Field(String),
    /// One of the languages that a text is given in.
    Language(String),
    /// An item of a list.
    Item {
        /// Its place, from 0: in the second state, or in the first if the second has it not.
        index: usize,
        /// What it is known by, such as its source and paragraph; empty if by nothing but its place.
        name: String,
    },
    /// A provision of a text, by its address: in the second state, or in the first if the second has it not.
    Provision(String),
}

/// The way from a record to one of its values; written as `history[2].stance`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path(pub Vec<Step>);

impl Path {
    fn with(&self, step: Step) -> Self {
        Self(self.0.iter().cloned().chain([step]).collect())
    }

    /// The way in words: `history, 2026-01-06, stance`. An item that nothing identifies is told by its place, from 1.
    pub fn words(&self) -> String {
        let step = |step: &Step| match step {
            Step::Field(name) => name.replace('_', " "),
            Step::Language(tag) => tag.clone(),
            Step::Item { index, name } if name.is_empty() => format!("number {}", index + 1),
            Step::Item { name, .. } => name.clone(),
            Step::Provision(eid) => eid.clone(),
        };
        self.0.iter().map(step).collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) if place == 0 => write!(f, "{name}")?,
                Step::Field(name) | Step::Language(name) => write!(f, ".{name}")?,
                Step::Item { index, .. } => write!(f, "[{index}]")?,
                Step::Provision(eid) => write!(f, "[{eid}]")?,
            }
        }
        Ok(())
    }
}

/// A value of a record that is not as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// The way to it.
    pub path: Path,
    /// What it was; null if it was not there.
    pub from: Value,
    /// What it is; null if it is not there.
    pub to: Value,
    /// How much the change means.
    pub class: Class,
    /// For a provision of a text, what became of it; otherwise empty.
    pub provision: Vec<versions::Change>,
}

/// A record that is not as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordChange {
    /// Its kind.
    pub kind: Kind,
    /// Its id: in the second state, or in the first if the second has it not.
    pub id: Id,
    /// What became of it.
    pub fate: Fate,
    /// Its title in the first language of its state; nothing if its words are withheld.
    pub title: Option<String>,
    /// The id it had, if it was renamed.
    pub former: Option<Id>,
    /// The record that took its former id over, if it was removed in favour of one.
    pub successor: Option<Id>,
    /// Its number in the first corpus.
    pub from: Option<usize>,
    /// Its number in the second corpus.
    pub to: Option<usize>,
    /// Whether its words are withheld in one of the states: then it is not known what has changed in it.
    pub withheld: bool,
    /// What is not as it was, in the order of fields; empty for a record that was added or removed.
    pub fields: Vec<FieldChange>,
    /// The parties, issues and agreements that the record is or refers to, in either state, by their ids in the second
    /// state; with a party also the one that it speaks for.
    pub concerns: Vec<(Kind, Id)>,
}

impl RecordChange {
    /// Its kind and its id.
    pub fn name(&self) -> RecordName {
        RecordName { kind: self.kind, id: self.id.clone() }
    }

    /// Whether nothing but typography has changed.
    pub fn is_typographic(&self) -> bool {
        self.fate == Fate::Changed
            && !self.withheld
            && self.fields.iter().all(|field| field.class == Class::Typographic)
    }

    /// Whether the change concerns a party, an issue or an agreement.
    pub fn concerns(&self, kind: Kind, id: &Id) -> bool {
        self.concerns.iter().any(|(k, i)| *k == kind && i == id)
    }
}

/// How many records met with what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Records that are new.
    pub added: usize,
    /// Records that are gone.
    pub removed: usize,
    /// Records that have another id.
    pub renamed: usize,
    /// Records that say something else.
    pub changed: usize,
    /// Records that say the same in another typography.
    pub typographic: usize,
}

/// What changed from one state of a site to another.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    /// The settings of the site.
    pub site: Vec<FieldChange>,
    /// The records that are not as they were, in the order of kinds and ids.
    pub records: Vec<RecordChange>,
}

impl Changes {
    /// How many records met with what.
    pub fn summary(&self) -> Summary {
        let mut summary = Summary::default();
        for record in &self.records {
            let count = match record.fate {
                Fate::Added => &mut summary.added,
                Fate::Removed => &mut summary.removed,
                Fate::Renamed => &mut summary.renamed,
                Fate::Changed if record.is_typographic() => &mut summary.typographic,
                Fate::Changed => &mut summary.changed,
            };
            *count += 1;
        }
        summary
    }

    /// The changes that concern a party, an issue or an agreement, by its id in the second state.
    pub fn concerning(&self, kind: Kind, id: &Id) -> impl Iterator<Item = &RecordChange> {
        self.records.iter().filter(move |record| record.concerns(kind, id))
    }

    /// The parties, issues or agreements that any change concerns.
    pub fn concerned(&self, kind: Kind) -> BTreeSet<&Id> {
        self.records.iter().flat_map(|record| &record.concerns).filter(|(k, _)| *k == kind).map(|(_, id)| id).collect()
    }

    /// Whether readers see no difference.
    pub fn is_empty(&self) -> bool {
        self.site.is_empty() && self.records.is_empty()
    }
}

/// The state of a site: today's, or that of an edition.
#[derive(Clone, Copy)]
pub struct State<'a> {
    /// Its records.
    pub corpus: &'a Corpus,
    /// Records that it had, and whose words were taken out of it later.
    pub withheld: &'a [Withheld],
}

/// Compares two states of a site.
pub fn changes(from: State<'_>, to: State<'_>) -> Changes {
    let states = States::new(from.corpus, to.corpus);
    let mut records: Vec<RecordChange> =
        states.pairs().into_par_iter().filter_map(|pair| states.change(pair)).collect();
    withheld(&mut records, from, to);
    records.sort_by(|a, b| (a.kind, &a.id, a.fate).cmp(&(b.kind, &b.id, b.fate)));
    Changes { site: fields::of_site(&states), records }
}

/// Tells what can be told of records that a state had, without their words.
fn withheld(records: &mut Vec<RecordChange>, from: State<'_>, to: State<'_>) {
    let names = |state: State<'_>| state.withheld.iter().map(|w| w.record.clone()).collect::<BTreeSet<RecordName>>();
    let (old, new) = (names(from), names(to));
    for RecordName { kind, id } in old.symmetric_difference(&new) {
        let fate = if new.contains(&RecordName { kind: *kind, id: id.clone() }) { Fate::Added } else { Fate::Removed };
        match records.iter_mut().find(|record| record.kind == *kind && record.id == *id) {
            // It is there with words in one state, and without them in the other.
            Some(record) => (record.fate, record.withheld) = (Fate::Changed, true),
            None => records.push(RecordChange {
                kind: *kind,
                id: id.clone(),
                fate,
                title: None,
                former: None,
                successor: None,
                from: None,
                to: None,
                withheld: true,
                fields: Vec::new(),
                concerns: Vec::new(),
            }),
        }
    }
}

/// A record in the first and in the second state.
type Pair = (Option<usize>, Option<usize>);

/// Both states, and how records of the first are named in the second.
struct States<'a> {
    from: &'a Corpus,
    to: &'a Corpus,
    /// The numbers of records in the second state by those in the first.
    later: BTreeMap<usize, usize>,
    /// For records that are gone, the record that took their id over.
    successors: BTreeMap<usize, usize>,
}

impl<'a> States<'a> {
    fn new(from: &'a Corpus, to: &'a Corpus) -> Self {
        let mut states = Self { from, to, later: BTreeMap::new(), successors: BTreeMap::new() };
        let here = |corpus: &Corpus, kind: Kind, id: &Id| {
            // A corpus finds records by former ids too.
            corpus.number(kind, id).filter(|number| corpus.record(*number).id == *id)
        };
        let mut taken = BTreeSet::new();
        for (number, record) in from.records().iter().enumerate() {
            if let Some(later) = here(to, record.kind, &record.id) {
                states.later.insert(number, later);
                taken.insert(later);
            }
        }
        for (later, record) in to.records().iter().enumerate() {
            for alias in &record.common.aliases {
                let Some(number) = here(from, record.kind, &alias.value) else { continue };
                if states.later.contains_key(&number) {
                    continue;
                }
                if taken.insert(later) {
                    states.later.insert(number, later);
                } else {
                    states.successors.insert(number, later);
                }
            }
        }
        states
    }

    /// Every record, once.
    fn pairs(&self) -> Vec<Pair> {
        let old = (0..self.from.records().len()).map(|number| (Some(number), self.later.get(&number).copied()));
        let known: BTreeSet<usize> = self.later.values().copied().collect();
        let new = (0..self.to.records().len()).filter(|number| !known.contains(number)).map(|n| (None, Some(n)));
        old.chain(new).collect()
    }

    /// What became of a record; nothing if it is as it was.
    fn change(&self, (from, to): Pair) -> Option<RecordChange> {
        let (old, new) = (from.map(|n| self.from.record(n)), to.map(|n| self.to.record(n)));
        let record = new.or(old)?;
        let mut fields = Vec::new();
        let (mut fate, mut former) = (Fate::Changed, None);
        match (old, new) {
            (Some(old), Some(new)) => {
                fields = fields::of_record(self, old, new);
                if old.id != new.id {
                    fate = Fate::Renamed;
                    former = Some(old.id.clone());
                }
            }
            (None, _) => fate = Fate::Added,
            (_, None) => fate = Fate::Removed,
        }
        if fate == Fate::Changed && fields.is_empty() {
            return None;
        }
        let successor = from.and_then(|n| self.successors.get(&n)).map(|n| self.to.record(*n).id.clone());
        let concerns = self.concerns(from, to);
        let corpus = if new.is_some() { self.to } else { self.from };
        Some(RecordChange {
            kind: record.kind,
            id: record.id.clone(),
            fate,
            title: Some(corpus.title(record, corpus.language()).to_owned()),
            former,
            successor,
            from,
            to,
            withheld: false,
            fields,
            concerns,
        })
    }

    fn corpus(&self, side: Side) -> &'a Corpus {
        match side {
            Side::From => self.from,
            Side::To => self.to,
        }
    }

    fn concerns(&self, from: Option<usize>, to: Option<usize>) -> Vec<(Kind, Id)> {
        let mut found = BTreeSet::new();
        for (side, number) in [(Side::From, from), (Side::To, to)] {
            let Some(number) = number else { continue };
            let corpus = self.corpus(side);
            let mut numbers = vec![number];
            numbers.extend(corpus.references(number).filter_map(|r| corpus.number(r.kind, &r.id)));
            numbers.extend(corpus.agreement_of(corpus.record(number)).map(|agreement| agreement.number));
            for number in numbers {
                let record = corpus.record(number);
                if !matches!(record.kind, Kind::Party | Kind::Issue | Kind::Agreement) {
                    continue;
                }
                found.insert((record.kind, self.name(side, number)));
                if record.kind == Kind::Party {
                    let principal = corpus.principal_of(&record.id).map(|party| party.number);
                    found.extend(principal.map(|number| (Kind::Party, self.name(side, number))));
                }
            }
        }
        found.into_iter().collect()
    }

    /// How a record of either state is named in the second.
    fn name(&self, side: Side, number: usize) -> Id {
        let later = match side {
            Side::From => self.later.get(&number).or(self.successors.get(&number)),
            Side::To => Some(&number),
        };
        later.map_or_else(|| &self.from.record(number).id, |later| &self.to.record(*later).id).clone()
    }
}

/// One of the two states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    From,
    To,
}
