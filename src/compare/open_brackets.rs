//! Open brackets: how many each version of a text had and where, and what became of each on the way to the next.

use std::ops::Range;

use super::bracket_fates::{self, BracketChange};
use super::versions::{Chain, Histories, histories};
use crate::link::Corpus;
use crate::model::Id;
use crate::text::brackets::{Bracketed, OpenCount};
use crate::text::provisions::ProvisionTree;
use crate::text::readings::{Reading, readings};

/// The brackets of an agreement's versions.
#[derive(Default)]
pub struct OpenBrackets<'a> {
    /// The versions in order. Copies and excerpts of the press are left out: their brackets are the press's.
    pub versions: Vec<Reading<'a>>,
    /// How many brackets are open in each.
    pub counts: Vec<OpenCount>,
    /// The provisions that ever had one, in the order of the newest version that has them.
    pub provisions: Vec<ProvisionBrackets>,
    /// What became of each bracket from each version to the next: one list fewer than there are versions.
    pub changes: Vec<Vec<Settled>>,
}

/// The open brackets of one provision.
pub struct ProvisionBrackets {
    /// The newest version that has the provision, and its place there.
    pub newest: (usize, usize),
    /// For each version; nothing where it lacks the provision.
    pub counts: Vec<Option<OpenCount>>,
    /// For each version, its place among the version's provisions.
    pub places: Vec<Option<usize>>,
}

/// What became of a bracket, and the article-like provision it stands in: of the earlier version, or of the later one
/// for a bracket that is new.
pub struct Settled {
    /// What became of it.
    pub change: BracketChange,
    /// The provision's place in that version; nothing outside of all.
    pub provision: Option<usize>,
}

/// The brackets of an agreement, in the language that most versions have; nothing where no version ever had one.
pub fn open_brackets<'a>(corpus: &'a Corpus, agreement: &Id) -> Option<OpenBrackets<'a>> {
    let versions: Vec<Reading<'a>> =
        readings(corpus, agreement).into_iter().filter(|r| !r.text.data.authority.is_press()).collect();
    let counts: Vec<OpenCount> =
        versions.iter().map(|r| r.brackets.as_ref().map(Bracketed::open).unwrap_or_default()).collect();
    if counts.iter().all(OpenCount::is_empty) && versions.iter().all(|r| balanced(r)) {
        return None;
    }
    let trees: Vec<&ProvisionTree> = versions.iter().map(|r| &r.tree).collect();
    let Histories { chains, .. } = histories(&trees);
    let mut provisions: Vec<ProvisionBrackets> =
        chains.iter().filter_map(|chain| of_provision(chain, &versions)).collect();
    provisions.sort_by_key(|p| (std::cmp::Reverse(p.newest.0), p.newest.1));
    let changes = versions.windows(2).map(|pair| settled(&pair[0], &pair[1])).collect();
    Some(OpenBrackets { versions, counts, provisions, changes })
}

fn balanced(reading: &Reading<'_>) -> bool {
    reading.brackets.as_ref().is_none_or(|b| b.unbalanced.is_empty())
}

/// The bytes that belong to an article-like provision with all beneath it, or to a division's own words.
fn extent(tree: &ProvisionTree, index: usize) -> Range<usize> {
    if tree.is_container(index) { tree.provisions[index].range.clone() } else { tree.branch_range(index) }
}

fn of_provision(chain: &Chain, versions: &[Reading<'_>]) -> Option<ProvisionBrackets> {
    let mut counts = vec![None; versions.len()];
    let mut places = vec![None; versions.len()];
    for appearance in &chain.appearances {
        let reading = versions.get(appearance.version)?;
        let tree = &reading.tree;
        if !tree.is_unit(appearance.provision) && !tree.is_container(appearance.provision) {
            continue;
        }
        let extent = extent(tree, appearance.provision);
        let open = reading.brackets.as_ref().map(|b| b.open_within(&extent)).unwrap_or_default();
        counts[appearance.version] = Some(open);
        places[appearance.version] = Some(appearance.provision);
    }
    let any = counts.iter().flatten().any(|count| !count.is_empty());
    let newest = places.iter().enumerate().rev().find_map(|(version, place)| Some((version, (*place)?)))?;
    any.then_some(ProvisionBrackets { newest, counts, places })
}

fn settled(from: &Reading<'_>, to: &Reading<'_>) -> Vec<Settled> {
    let read = |reading: &Reading<'_>| reading.brackets.clone().unwrap_or_else(|| Bracketed::none(reading.markdown));
    let (before, after) = (read(from), read(to));
    bracket_fates::compare(&before, &after)
        .into_iter()
        .map(|change| {
            let place = |tree: &ProvisionTree, of: &Bracketed, bracket: usize| {
                let at = of.brackets.get(bracket)?.range.start;
                (0..tree.provisions.len())
                    .find(|i| (tree.is_unit(*i) || tree.is_container(*i)) && extent(tree, *i).contains(&at))
            };
            let provision = match (change.from, change.to) {
                (Some(bracket), _) => place(&from.tree, &before, bracket),
                (None, Some(bracket)) => place(&to.tree, &after, bracket),
                (None, None) => None,
            };
            Settled { change, provision }
        })
        .collect()
}
