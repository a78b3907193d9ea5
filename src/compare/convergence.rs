//! Common ground and gaps: on each issue, whether all who have spoken stand alike.
//!
//! The rule: each party's stand is the one of its strongest voice ([`super::stands`]). Those whose stand can be told stand
//! alike where all have the same stances, whatever the kind of position, and differ otherwise. Nothing is counted up, and
//! an absence is on nobody's side.

use super::matrix::{Cell, Matrix, matrix};
use super::stands::{Stand, stand};
use crate::link::{Corpus, Entry};
use crate::model::Party;

/// How parties stand to each other on an issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// Two parties or more have a stand, and not the same.
    Apart,
    /// Two parties or more have a stand, and all the same.
    Alike,
    /// Several parties have spoken, and where they stand can be told of one at most.
    NotTold,
    /// Only one party has spoken.
    One,
    /// No party has spoken.
    Nobody,
}

/// The comparison of all parties.
pub struct CommonGround<'a> {
    /// What is on record.
    pub matrix: Matrix<'a>,
    /// How the parties stand to each other, one a row of the matrix.
    pub rows: Vec<GroundRow<'a>>,
}

/// One issue.
pub struct GroundRow<'a> {
    /// How the parties stand to each other on it.
    pub ground: Ground,
    /// Where each party stands, in the order of the matrix.
    pub stands: Vec<Stand<'a>>,
}

/// Compares parties on every issue, in their newest state.
pub fn common_ground<'a>(corpus: &'a Corpus, parties: Vec<Entry<'a, Party>>) -> CommonGround<'a> {
    let matrix = matrix(corpus, parties, corpus.issue_tree(), None);
    let rows = matrix.rows.iter().map(|row| ground_row(&row.cells)).collect();
    CommonGround { matrix, rows }
}

fn ground_row<'a>(cells: &[Cell<'a>]) -> GroundRow<'a> {
    let stands: Vec<Stand<'a>> = cells.iter().map(|cell| stand(cell.holdings.iter().map(|h| h.entry))).collect();
    GroundRow { ground: ground(&stands), stands }
}

fn ground(stands: &[Stand<'_>]) -> Ground {
    let spoken = stands.iter().filter(|stand| stand.has_spoken()).count();
    let told: Vec<_> = stands.iter().map(|stand| &stand.stances).filter(|stances| !stances.is_empty()).collect();
    match (spoken, told.as_slice()) {
        (0, _) => Ground::Nobody,
        (1, _) => Ground::One,
        (_, [first, others @ ..]) if !others.is_empty() => {
            if others.iter().all(|other| other == first) {
                Ground::Alike
            } else {
                Ground::Apart
            }
        }
        _ => Ground::NotTold,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{PositionVoice, Stance};

    const FOR: &Stance = &Stance::For;
    const AGAINST: &Stance = &Stance::Against;

    fn stands(stances: &'static [&'static Stance]) -> Stand<'static> {
        Stand { stances: stances.to_vec(), ..Stand::default() }
    }

    fn unclear() -> Stand<'static> {
        Stand { others: vec![(&Stance::Unclear, &PositionVoice::Leader)], ..Stand::default() }
    }

    #[test]
    fn those_who_have_not_spoken_are_on_no_side() {
        let silent = Stand { absences: vec![&Stance::Silent], ..Stand::default() };
        assert_eq!(ground(&[stands(&[FOR]), silent.clone(), stands(&[FOR])]), Ground::Alike);
        assert_eq!(ground(&[stands(&[FOR]), silent.clone(), stands(&[AGAINST])]), Ground::Apart);
        assert_eq!(ground(&[stands(&[FOR]), silent.clone(), Stand::default()]), Ground::One);
        assert_eq!(ground(&[silent, Stand::default()]), Ground::Nobody);
    }

    #[test]
    fn a_stand_that_cannot_be_told_is_no_agreement() {
        assert_eq!(ground(&[unclear(), unclear()]), Ground::NotTold);
        assert_eq!(ground(&[stands(&[FOR]), unclear()]), Ground::NotTold);
        assert_eq!(ground(&[stands(&[FOR]), unclear(), stands(&[FOR])]), Ground::Alike);
        assert_eq!(ground(&[unclear(), Stand::default()]), Ground::One);
    }

    #[test]
    fn part_of_a_stand_is_another_stand() {
        assert_eq!(ground(&[stands(&[FOR]), stands(&[FOR, AGAINST])]), Ground::Apart);
    }
}
