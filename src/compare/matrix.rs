//! The matrix: issues by parties, as of any day.

use std::collections::{BTreeSet, HashMap};

use super::origins::{Evidence, evidence};
use crate::link::{Corpus, Entry};
use crate::model::{Date, Day, Issue, Party, Position, PositionEntry};

/// Where parties stand on issues.
pub struct Matrix<'a> {
    /// The day it is true of; the newest state if there is none.
    pub as_of: Option<Day>,
    /// The columns.
    pub parties: Vec<Entry<'a, Party>>,
    /// The rows, in the order of the tree of issues.
    pub rows: Vec<Row<'a>>,
}

/// One issue.
pub struct Row<'a> {
    /// Its depth in the tree, from 0.
    pub depth: usize,
    /// The issue.
    pub issue: Entry<'a, Issue>,
    /// One cell a party.
    pub cells: Vec<Cell<'a>>,
}

/// One party on one issue. A cell without holdings is a value: nothing is recorded.
#[derive(Default)]
pub struct Cell<'a> {
    /// What the party holds, in the order of the positions' ids.
    pub holdings: Vec<Holding<'a>>,
}

/// One position as it stands on the day.
pub struct Holding<'a> {
    /// The position.
    pub position: Entry<'a, Position>,
    /// The entry of its history that holds.
    pub entry: &'a PositionEntry,
    /// Its place in the history, from 0.
    pub index: usize,
    /// What it rests on.
    pub evidence: Evidence,
}

/// Compares `parties` on `issues` as of a day.
pub fn matrix<'a>(
    corpus: &'a Corpus,
    parties: Vec<Entry<'a, Party>>,
    issues: Vec<(usize, Entry<'a, Issue>)>,
    as_of: Option<Day>,
) -> Matrix<'a> {
    let column: HashMap<usize, usize> = parties.iter().enumerate().map(|(i, p)| (p.number, i)).collect();
    let row: HashMap<usize, usize> = issues.iter().enumerate().map(|(i, (_, issue))| (issue.number, i)).collect();
    let mut rows: Vec<Row<'a>> = issues
        .into_iter()
        .map(|(depth, issue)| Row { depth, issue, cells: parties.iter().map(|_| Cell::default()).collect() })
        .collect();
    for position in corpus.all::<Position>() {
        let place = corpus
            .principal(&position.data.party)
            .and_then(|p| column.get(&p.number))
            .zip(corpus.get(&position.data.issue).and_then(|i| row.get(&i.number)));
        let (Some((column, row)), Some((index, entry))) = (place, entry_at(position.data, as_of)) else { continue };
        let evidence = evidence(corpus, entry.evidence.iter().filter_map(|s| corpus.get(s)));
        rows[*row].cells[*column].holdings.push(Holding { position, entry, index, evidence });
    }
    Matrix { as_of, parties, rows }
}

/// The entry of a position's history that holds on a day, with its place; the last one where no day is asked for.
///
/// An entry holds from its first possible day until its own last day or the next entry. A gap between two entries is
/// not a change of mind: the older one is said to hold until the newer.
pub fn entry_at(position: &Position, day: Option<Day>) -> Option<(usize, &PositionEntry)> {
    let Some(day) = day else { return position.history.iter().enumerate().next_back() };
    let (index, entry) = position
        .history
        .iter()
        .enumerate()
        .rfind(|(_, entry)| entry.from.as_ref().and_then(Date::sort_day).is_none_or(|from| from <= day))?;
    let over =
        index + 1 == position.history.len() && entry.to.as_ref().and_then(Date::latest).is_some_and(|to| to < day);
    (!over).then_some((index, entry))
}

/// Every day on which an entry begins, in order: the days a matrix can differ on.
pub fn change_days(corpus: &Corpus) -> Vec<Day> {
    let days: BTreeSet<Day> = corpus
        .all::<Position>()
        .flat_map(|p| &p.data.history)
        .filter_map(|entry| entry.from.as_ref().and_then(Date::sort_day))
        .collect();
    days.into_iter().collect()
}
