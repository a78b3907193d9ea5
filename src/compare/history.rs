//! History: how one position came to be what it is.
//!
//! Only what the records say is told as a change: the editor's coded `change`, or a stance or kind that differs from the
//! entry before. A time of which nothing is known is a gap, and a gap is not a change of mind.

use std::collections::{BTreeMap, BTreeSet};

use super::matrix::first_day;
use super::origins::{Evidence, evidence};
use crate::link::{Corpus, Entry};
use crate::model::{Date, Day, Issue, Party, Position, PositionChange, PositionEntry};

/// One step of a position's history.
pub struct Step<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// The entry.
    pub entry: &'a PositionEntry,
    /// What became of the position with this entry.
    pub turn: Turn<'a>,
    /// The last day that the entry before is known of and the first day of this one, where there is time between them.
    pub gap: Option<(Day, Day)>,
    /// What the entry rests on.
    pub evidence: Evidence,
}

/// What became of a position with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn<'a> {
    /// The first that is known of it.
    First,
    /// The editor has coded what changed.
    Coded(&'a PositionChange),
    /// Stance or kind is another than before; whether that is harder or softer is not coded.
    Restated,
    /// Stance and kind are those of the entry before: the same stand is known again, or in other words.
    Held,
}

/// The steps of a position, in the order of its record.
pub fn history<'a>(corpus: &'a Corpus, position: Entry<'a, Position>) -> Vec<Step<'a>> {
    let entries = &position.data.history;
    entries
        .iter()
        .enumerate()
        .map(|(i, entry)| {
            let before = i.checked_sub(1).and_then(|i| entries.get(i));
            Step {
                number: i + 1,
                entry,
                turn: turn(before, entry),
                gap: before.and_then(|before| gap(before, entry)),
                evidence: evidence(corpus, entry.evidence.iter().filter_map(|s| corpus.get(s))),
            }
        })
        .collect()
}

/// The positions on an issue, in the order of parties.
pub fn positions_on<'a>(corpus: &'a Corpus, issue: Entry<'a, Issue>) -> Vec<Entry<'a, Position>> {
    let on_it = |position: &Entry<'a, Position>| position.data.issue.id() == &issue.record.id;
    let mut positions: Vec<_> = corpus.referring::<Position>(issue.number).filter(on_it).collect();
    corpus.sort_by_party(&mut positions);
    positions
}

/// The positions that count as a party's, in the order of the tree of issues.
pub fn positions_of<'a>(corpus: &'a Corpus, party: Entry<'a, Party>) -> Vec<Entry<'a, Position>> {
    let tree = corpus.issue_tree();
    let place = |position: &Entry<'a, Position>| {
        tree.iter().position(|(_, issue)| &issue.record.id == position.data.issue.id())
    };
    let own = |position: &Entry<'a, Position>| {
        position.data.party.id() == &party.record.id
            || corpus.principal(&position.data.party).is_some_and(|principal| principal.number == party.number)
    };
    let mut positions: Vec<_> = corpus.all::<Position>().filter(own).collect();
    positions.sort_by_cached_key(|position| (place(position), position.number));
    positions
}

/// The numbers of the parties of whose positions something is to be told over time.
pub fn parties_over_time(corpus: &Corpus) -> BTreeSet<usize> {
    let mut days: BTreeMap<usize, BTreeSet<Day>> = BTreeMap::new();
    for position in corpus.all::<Position>() {
        let own = corpus.get(&position.data.party).map(|party| party.number);
        let principal = corpus.principal(&position.data.party).map(|party| party.number);
        for party in [own, principal].into_iter().flatten() {
            days.entry(party).or_default().extend(begin_days(&[position]));
        }
    }
    days.into_iter().filter(|(_, days)| days.len() > 1).map(|(party, _)| party).collect()
}

/// The days on which entries of positions begin: with fewer than two there is nothing to tell over time.
pub fn begin_days(positions: &[Entry<'_, Position>]) -> BTreeSet<Day> {
    positions.iter().flat_map(|position| &position.data.history).filter_map(first_day).collect()
}

pub(super) fn turn<'a>(before: Option<&PositionEntry>, entry: &'a PositionEntry) -> Turn<'a> {
    match (before, &entry.change) {
        (None, _) => Turn::First,
        (Some(_), Some(change)) => Turn::Coded(change),
        (Some(before), None) if before.stance != entry.stance || before.kind != entry.kind => Turn::Restated,
        (Some(_), None) => Turn::Held,
    }
}

/// The time between two entries, where the older one is said to have ended before the newer began.
fn gap(before: &PositionEntry, entry: &PositionEntry) -> Option<(Day, Day)> {
    let last = before.to.as_ref().and_then(Date::latest)?;
    let first = entry.from.as_ref().and_then(Date::earliest)?;
    (first.number() - last.number() > 1).then_some((last, first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{PositionKind, PositionVoice, Stance};

    fn entry(from: Option<&str>, to: Option<&str>, stance: Stance) -> PositionEntry {
        let date = |text: &str| Date::parse(text).unwrap();
        PositionEntry {
            from: from.map(date),
            to: to.map(date),
            date_text: None,
            date_derived_from: None,
            stance,
            kind: PositionKind::Demand,
            strength: None,
            summary: crate::model::Localized::default(),
            voice: PositionVoice::Office,
            evidence: Vec::new(),
            requires: Vec::new(),
            change: None,
            searched: Vec::new(),
            note: crate::model::Localized::default(),
        }
    }

    #[test]
    fn a_gap_is_not_a_change() {
        let a = entry(Some("2025-01"), Some("2025-03"), Stance::For);
        let b = entry(Some("2025-06"), None, Stance::For);
        assert_eq!(turn(Some(&a), &b), Turn::Held);
        let (last, first) = gap(&a, &b).unwrap();
        assert_eq!((last.to_string(), first.to_string()), ("2025-03-31".to_owned(), "2025-06-01".to_owned()));
    }

    #[test]
    fn entries_that_meet_have_no_gap() {
        let a = entry(Some("2025-01"), Some("2025-03-31"), Stance::For);
        let b = entry(Some("2025-04-01"), None, Stance::Against);
        assert_eq!(gap(&a, &b), None);
        assert_eq!(turn(Some(&a), &b), Turn::Restated);
        assert_eq!(turn(None, &a), Turn::First);
    }

    #[test]
    fn what_is_not_known_is_no_gap() {
        let a = entry(None, None, Stance::For);
        let b = entry(Some("2025-04-01"), None, Stance::For);
        assert_eq!(gap(&a, &b), None);
    }
}
