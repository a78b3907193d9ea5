//! The matrix: issues by parties, as of any day.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::history::{Turn, turn};
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
    /// Positions that had ended by the day, with the last day that they are known of.
    pub ended: Vec<(Entry<'a, Position>, Day)>,
}

/// One position as it stands on the day.
pub struct Holding<'a> {
    /// The position.
    pub position: Entry<'a, Position>,
    /// The entry of its history that holds.
    pub entry: &'a PositionEntry,
    /// Its place in the history, from 0.
    pub index: usize,
    /// What became of the position with this entry.
    pub turn: Turn<'a>,
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
        let Some((column, row)) = place else { continue };
        let cell = &mut rows[*row].cells[*column];
        if let Some((index, entry)) = entry_at(position.data, as_of) {
            let before = index.checked_sub(1).and_then(|before| position.data.history.get(before));
            let evidence = evidence(corpus, entry.evidence.iter().filter_map(|s| corpus.get(s)));
            cell.holdings.push(Holding { position, entry, index, turn: turn(before, entry), evidence });
        } else if let Some(last) = last_day(position.data).filter(|last| as_of.is_some_and(|day| *last < day)) {
            cell.ended.push((position, last));
        }
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

/// The last day that a position is known of, where its last entry has an end.
fn last_day(position: &Position) -> Option<Day> {
    position.history.last().and_then(|entry| entry.to.as_ref()).and_then(Date::latest)
}

/// The day on which an entry begins to hold.
pub fn first_day(entry: &PositionEntry) -> Option<Day> {
    entry.from.as_ref().and_then(Date::sort_day)
}

/// Every day on which a matrix can differ from the day before, in order, with the positions for which it does: an entry
/// of theirs begins, or their last one ended the day before.
pub fn change_days(corpus: &Corpus) -> BTreeMap<Day, Vec<Entry<'_, Position>>> {
    let mut days: BTreeMap<Day, Vec<Entry<'_, Position>>> = BTreeMap::new();
    for position in corpus.all::<Position>() {
        let begins = position.data.history.iter().filter_map(first_day);
        let over = last_day(position.data).map(|last| Day::from_number(last.number() + 1));
        for day in begins.chain(over).collect::<BTreeSet<Day>>() {
            days.entry(day).or_default().push(position);
        }
    }
    days
}

/// How close together the days are that a site shows its matrix as of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// Every day on which something changed.
    Day,
    /// The last such day of each month.
    Month,
    /// The last such day of each year.
    Year,
    /// The last such day of each of the newest years.
    NewestYears,
}

/// At most `most` of the days, in order: all, or the last of each month, or of each year, or of the newest years.
pub fn shown_days(days: &[Day], most: usize) -> (Grain, Vec<Day>) {
    let last_of = |key: fn(&Day) -> (i32, u8)| -> Vec<Day> {
        days.chunk_by(|a, b| key(a) == key(b)).filter_map(|same| same.last().copied()).collect()
    };
    if days.len() <= most {
        return (Grain::Day, days.to_vec());
    }
    let months = last_of(|day| (day.year, day.month));
    if months.len() <= most {
        return (Grain::Month, months);
    }
    let mut years = last_of(|day| (day.year, 0));
    if years.len() <= most {
        return (Grain::Year, years);
    }
    (Grain::NewestYears, years.split_off(years.len() - most))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(days: &[(i32, u8, u8)], most: usize) -> (Grain, Vec<String>) {
        let days: Vec<Day> = days.iter().map(|&(year, month, day)| Day { year, month, day }).collect();
        let (grain, shown) = shown_days(&days, most);
        (grain, shown.iter().map(Day::to_string).collect())
    }

    #[test]
    fn many_days_become_months_and_years() {
        let days = [(2024, 5, 1), (2025, 1, 3), (2025, 1, 9), (2025, 6, 1), (2026, 1, 2)];
        assert_eq!(shown(&days, 5).0, Grain::Day);
        let told = |days: &[&str]| days.iter().map(|day| (*day).to_owned()).collect::<Vec<_>>();
        assert_eq!(shown(&days, 4), (Grain::Month, told(&["2024-05-01", "2025-01-09", "2025-06-01", "2026-01-02"])));
        assert_eq!(shown(&days, 3), (Grain::Year, told(&["2024-05-01", "2025-06-01", "2026-01-02"])));
        assert_eq!(shown(&days, 2), (Grain::NewestYears, told(&["2025-06-01", "2026-01-02"])));
        assert_eq!(shown(&[], 2), (Grain::Day, Vec::new()));
    }
}
