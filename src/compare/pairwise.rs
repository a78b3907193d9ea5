//! Two parties, issue by issue: where they stand alike, where they part, where one or both have nothing on record.
//!
//! The rule: the stances of a party on an issue are the set of those its positions hold (for, against, conditional …),
//! without the kinds of absence. Two parties stand alike where both sets are the same and not empty, whatever the kind
//! of position; they differ where both have stances and the sets are not the same. Nothing is counted up.

use std::collections::BTreeSet;

use super::matrix::{Cell, Matrix, matrix};
use crate::link::{Corpus, Entry};
use crate::model::{Party, Stance};

/// How two parties stand to each other on an issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Together {
    /// The same stances.
    Alike,
    /// Both have stances, and not the same.
    Apart,
    /// Only the first party has a stance.
    FirstOnly,
    /// Only the second party has a stance.
    SecondOnly,
    /// Neither has a stance on record.
    Neither,
}

/// The comparison of two parties.
pub struct Pairwise<'a> {
    /// The two columns.
    pub matrix: Matrix<'a>,
    /// How they stand to each other, one a row of the matrix.
    pub together: Vec<Together>,
}

/// Compares two parties on every issue, in their newest state.
pub fn pairwise<'a>(corpus: &'a Corpus, first: Entry<'a, Party>, second: Entry<'a, Party>) -> Pairwise<'a> {
    let matrix = matrix(corpus, vec![first, second], corpus.issue_tree(), None);
    let together = matrix.rows.iter().map(|row| stand(&row.cells[0], &row.cells[1])).collect();
    Pairwise { matrix, together }
}

fn stand(first: &Cell<'_>, second: &Cell<'_>) -> Together {
    let (a, b) = (stances(first), stances(second));
    match (a.is_empty(), b.is_empty()) {
        (true, true) => Together::Neither,
        (false, true) => Together::FirstOnly,
        (true, false) => Together::SecondOnly,
        (false, false) if a == b => Together::Alike,
        (false, false) => Together::Apart,
    }
}

fn stances<'c>(cell: &'c Cell<'_>) -> BTreeSet<&'c Stance> {
    cell.holdings.iter().map(|h| &h.entry.stance).filter(|stance| !stance.is_absence()).collect()
}
