//! Two parties, issue by issue: where they stand alike, where they part, where one or both have nothing on record.
//!
//! The rule is that of [`super::convergence`], for two.

use super::convergence::{CommonGround, Ground, common_ground};
use crate::link::{Corpus, Entry};
use crate::model::{Issue, Party};

/// How two parties stand to each other on an issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Together {
    /// The same stances.
    Alike,
    /// Both have stances, and not the same.
    Apart,
    /// Both have spoken; where one of them or both stand cannot be told.
    NotTold,
    /// Only the first party has spoken.
    FirstOnly,
    /// Only the second party has spoken.
    SecondOnly,
    /// Neither has spoken.
    Neither,
}

/// The comparison of two parties.
pub struct Pairwise<'a> {
    /// The two columns, with the stand of each party.
    pub ground: CommonGround<'a>,
    /// How they stand to each other, one a row of the matrix.
    pub together: Vec<Together>,
}

impl<'a> Pairwise<'a> {
    /// Leaves out the issues that are not wanted.
    pub fn keep(&mut self, wanted: impl Fn(Entry<'a, Issue>) -> bool) {
        let kept: Vec<bool> = self.ground.matrix.rows.iter().map(|row| wanted(row.issue)).collect();
        let mut next = kept.iter();
        self.ground.matrix.rows.retain(|_| next.next() == Some(&true));
        let mut next = kept.iter();
        self.ground.rows.retain(|_| next.next() == Some(&true));
        let mut next = kept.iter();
        self.together.retain(|_| next.next() == Some(&true));
    }
}

/// Compares two parties on every issue, in their newest state.
pub fn pairwise<'a>(corpus: &'a Corpus, first: Entry<'a, Party>, second: Entry<'a, Party>) -> Pairwise<'a> {
    let ground = common_ground(corpus, vec![first, second]);
    let together = ground
        .rows
        .iter()
        .map(|row| match row.ground {
            Ground::Apart => Together::Apart,
            Ground::Alike => Together::Alike,
            Ground::NotTold => Together::NotTold,
            Ground::One if row.stands[0].has_spoken() => Together::FirstOnly,
            Ground::One => Together::SecondOnly,
            Ground::Nobody => Together::Neither,
        })
        .collect();
    Pairwise { ground, together }
}
