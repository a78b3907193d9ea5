//! Coverage: demands against the clauses of an agreement, and clauses against demands. Absences lead.
//!
//! That a clause bears on a demand is decided by the editor, in the position's `coverage`. Where nothing is decided, a
//! shared issue suggests that somebody should look: a suggestion is shown as one, and never counts as an answer.

use std::collections::{BTreeMap, BTreeSet};

use super::matrix::entry_at;
use crate::link::{Corpus, Entry};
use crate::model::{Agreement, Coverage, CoverageLevel, Issue, Position, PositionEntry, Provision, Text};
use crate::text::{provisions, readings};

/// An agreement and what is asked of it.
pub struct AgreementCoverage<'a> {
    /// What the editor has decided: what is not addressed first, then what is mentioned, partly met and met.
    pub decided: Vec<Decided<'a>>,
    /// Positions of which nothing is decided, whose issue is also that of a clause.
    pub suggested: Vec<Suggested<'a>>,
    /// Clauses that answer no demand on record, as far as the editor has decided.
    pub unasked: Vec<&'a Provision>,
    /// Issues that clauses are about and on which no party has a stand on record.
    pub unspoken: Vec<Entry<'a, Issue>>,
}

/// A demand or stand, and what the text does with it.
pub struct Decided<'a> {
    /// The position.
    pub position: Entry<'a, Position>,
    /// What the editor has decided.
    pub coverage: &'a Coverage,
    /// The clauses that do so.
    pub clauses: Vec<Clause<'a>>,
}

/// A clause, in the words of each text that has it.
pub struct Clause<'a> {
    /// Its declared id.
    pub id: &'a str,
    /// The texts that have it, with its words there.
    pub words: Vec<(Entry<'a, Text>, String)>,
}

/// A position and the clauses on the same issue.
pub struct Suggested<'a> {
    /// The position.
    pub position: Entry<'a, Position>,
    /// The clauses.
    pub provisions: Vec<&'a Provision>,
}

/// Holds the positions on record against an agreement.
pub fn agreement_coverage<'a>(corpus: &'a Corpus, agreement: Entry<'a, Agreement>) -> AgreementCoverage<'a> {
    let decided = decided(corpus, agreement);
    let known: BTreeSet<usize> = decided.iter().map(|d| d.position.number).collect();
    let answering: BTreeSet<&str> = decided
        .iter()
        .filter(|d| d.coverage.level != CoverageLevel::Absent)
        .flat_map(|d| d.coverage.provisions.iter().map(|id| id.value.as_str()))
        .collect();
    let mut by_issue: BTreeMap<usize, Vec<&'a Provision>> = BTreeMap::new();
    for provision in &agreement.data.provisions {
        for issue in provision.issues.iter().filter_map(|issue| corpus.get(issue)) {
            by_issue.entry(issue.number).or_default().push(provision);
        }
    }
    let issue_of = |position: &Entry<'a, Position>| corpus.get(&position.data.issue).map(|issue| issue.number);
    let mut positions: Vec<Entry<'a, Position>> = corpus
        .all::<Position>()
        .filter(|position| issue_of(position).is_some_and(|issue| by_issue.contains_key(&issue)))
        .filter(|position| current(position.data).is_some_and(|entry| !entry.stance.is_absence()))
        .collect();
    corpus.sort_by_party(&mut positions);
    let spoken: Vec<(Entry<'a, Position>, usize)> =
        positions.into_iter().filter_map(|position| Some((position, issue_of(&position)?))).collect();
    let spoken_of: BTreeSet<usize> = spoken.iter().map(|(_, issue)| *issue).collect();
    let suggested = spoken
        .into_iter()
        .filter(|(position, _)| !known.contains(&position.number))
        .map(|(position, issue)| Suggested { position, provisions: by_issue[&issue].clone() })
        .collect();
    let issues = corpus.issue_tree().into_iter().map(|(_, issue)| issue);
    AgreementCoverage {
        decided,
        suggested,
        unasked: agreement.data.provisions.iter().filter(|p| !answering.contains(p.id.value.as_str())).collect(),
        unspoken: issues.filter(|i| by_issue.contains_key(&i.number) && !spoken_of.contains(&i.number)).collect(),
    }
}

/// Whether there is anything to tell of an agreement: it has clauses, or something was held against it.
pub fn is_covered(corpus: &Corpus, agreement: Entry<'_, Agreement>) -> bool {
    let asked = |coverage: &Coverage| corpus.get(&coverage.agreement).is_some_and(|a| a.number == agreement.number);
    !agreement.data.provisions.is_empty()
        || corpus.referring::<Position>(agreement.number).any(|position| position.data.coverage.iter().any(asked))
}

fn current(position: &Position) -> Option<&PositionEntry> {
    entry_at(position, None).map(|(_, entry)| entry)
}

/// What the editor has decided, absences first.
fn decided<'a>(corpus: &'a Corpus, agreement: Entry<'a, Agreement>) -> Vec<Decided<'a>> {
    let texts: Vec<_> = readings::newest(corpus, &agreement.record.id)
        .into_iter()
        .filter_map(|text| Some((text, provisions::read(&text.record.body.as_ref()?.markdown))))
        .collect();
    let clause = |id: &'a str| Clause {
        id,
        words: texts
            .iter()
            .filter_map(|(text, tree)| {
                let index = tree.provisions.iter().position(|p| p.wid.as_deref() == Some(id))?;
                Some((*text, tree.branch_words(index)))
            })
            .collect(),
    };
    let mut positions: Vec<Entry<'a, Position>> = corpus.referring::<Position>(agreement.number).collect();
    corpus.sort_by_party(&mut positions);
    let mut decided: Vec<Decided<'a>> = positions
        .into_iter()
        .flat_map(|position| position.data.coverage.iter().map(move |coverage| (position, coverage)))
        .filter(|(_, coverage)| corpus.get(&coverage.agreement).is_some_and(|a| a.number == agreement.number))
        .map(|(position, coverage)| Decided {
            position,
            coverage,
            clauses: coverage.provisions.iter().map(|id| clause(&id.value)).collect(),
        })
        .collect();
    decided.sort_by_key(|decided| rank(&decided.coverage.level));
    decided
}

fn rank(level: &CoverageLevel) -> u8 {
    match level {
        CoverageLevel::Absent => 0,
        CoverageLevel::Mentioned => 1,
        CoverageLevel::Partly => 2,
        CoverageLevel::Met => 3,
        CoverageLevel::Other(_) => 4,
    }
}
