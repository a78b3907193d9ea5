//! Wordings: how each provision came to read as it does, over any number of versions.
//!
//! A provision's identity runs from version to version by their comparison. One that was left out and came back, by its
//! declared identity or in the same words, is the same one again.

use super::changes::{Change, Comparison, compare};
use super::typography::tokens;
use crate::text::provisions::ProvisionTree;
use serde::Serialize;
use std::collections::BTreeMap;

/// The histories of all provisions of some versions.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Histories {
    /// One for each provision that any version has, in the order in which they first appeared.
    pub chains: Vec<Chain>,
    /// The comparison of each version with the next.
    pub comparisons: Vec<Comparison>,
}

/// One provision through the versions.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Chain {
    /// Where it stands, version by version; versions that lack it are left out.
    pub appearances: Vec<Appearance>,
    /// Its wordings, in the order in which they first appeared.
    pub wordings: Vec<Wording>,
    /// The versions in which it differs from the version before in more than typography.
    pub changed_in: Vec<usize>,
    /// The chains that it came off from by a split.
    pub came_from: Vec<usize>,
    /// The chains that it became part of by a merger.
    pub went_into: Vec<usize>,
}

/// A provision in one version.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Appearance {
    /// The version, counted from 0.
    pub version: usize,
    /// Its place in the version's provisions.
    pub provision: usize,
    /// Its address there.
    pub eid: String,
    /// Its number as printed.
    pub number: Option<String>,
    /// Which of the chain's wordings it has.
    pub wording: usize,
    /// What became of it since the version before; empty where it first appears.
    pub changes: Vec<Change>,
}

/// A wording of a provision, with everything beneath it; typography aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Wording {
    /// The version in which it first appeared.
    pub first: usize,
    /// All versions that have it.
    pub versions: Vec<usize>,
}

impl Chain {
    /// Where it stands in a version.
    pub fn in_version(&self, version: usize) -> Option<&Appearance> {
        self.appearances.iter().find(|appearance| appearance.version == version)
    }
}

/// What a provision says, typography aside: its heading, its words, and the numbers and words beneath it.
fn key(tree: &ProvisionTree, root: usize) -> Vec<String> {
    let mut found = Vec::new();
    let mut push = |text: &str| {
        found.extend(tokens(text).into_iter().map(|token| token.key.into_owned()));
        found.push("\u{1}".to_owned());
    };
    let branch = if tree.is_container(root) { vec![root] } else { tree.branch(root) };
    for index in branch {
        let provision = &tree.provisions[index];
        if index != root {
            push(provision.number.as_ref().map_or("", |number| number.printed.as_str()));
        }
        push(provision.heading.as_deref().unwrap_or_default());
        push(&provision.words);
    }
    found
}

/// Follows every provision through versions in order.
pub fn histories(versions: &[&ProvisionTree]) -> Histories {
    let mut found = Histories::default();
    let mut keys: Vec<Vec<Vec<String>>> = Vec::new();
    // For each provision of the version before, its chain.
    let mut current: BTreeMap<usize, usize> = BTreeMap::new();
    for (version, tree) in versions.iter().enumerate() {
        let comparison = version.checked_sub(1).map(|before| compare(versions[before], tree));
        let mut next: BTreeMap<usize, usize> = BTreeMap::new();
        let mut changes: BTreeMap<usize, Vec<Change>> = BTreeMap::new();
        let mut origins: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for row in comparison.iter().flat_map(|comparison| &comparison.rows) {
            let Some(to) = row.to else { continue };
            let chain = row.from.and_then(|from| current.get(&from).copied());
            match chain {
                Some(chain) if row.primary => {
                    next.insert(to, chain);
                    changes.insert(to, row.changes.clone());
                }
                Some(chain) if row.is(Change::Split) => origins.entry(to).or_default().push(chain),
                _ => {}
            }
        }
        let words: Vec<Vec<String>> = (0..tree.provisions.len()).map(|index| key(tree, index)).collect();
        let ended = ended(&found.chains, version, versions, &keys);
        for (index, provision) in tree.provisions.iter().enumerate() {
            let came_from = origins.remove(&index).unwrap_or_default();
            let chain = next.get(&index).copied().or_else(|| {
                let returning = provision.wid.as_ref().and_then(|wid| ended.0.get(wid.as_str())).or_else(|| {
                    // A stock wording alone proves nothing.
                    ended.1.get(&words[index]).filter(|_| words[index].len() >= 12)
                });
                returning.copied().filter(|chain| came_from.is_empty() && !next.values().any(|taken| taken == chain))
            });
            let chain = chain.unwrap_or_else(|| {
                found.chains.push(Chain { came_from, ..Chain::default() });
                found.chains.len() - 1
            });
            next.insert(index, chain);
            let entry = &mut found.chains[chain];
            let same = entry.wordings.iter().position(|wording| keys_of(entry, wording, &keys) == Some(&words[index]));
            let wording = same.unwrap_or_else(|| {
                entry.wordings.push(Wording { first: version, versions: Vec::new() });
                entry.wordings.len() - 1
            });
            entry.wordings[wording].versions.push(version);
            let changes = changes.remove(&index).unwrap_or_default();
            let real = |change: &Change| !matches!(change, Change::Unchanged | Change::Typographic);
            if changes.iter().any(real) || (changes.is_empty() && !entry.appearances.is_empty()) {
                entry.changed_in.push(version);
            }
            let number = provision.number.as_ref().map(|number| number.printed.clone());
            let eid = provision.eid.clone();
            entry.appearances.push(Appearance { version, provision: index, eid, number, wording, changes });
        }
        for row in comparison.iter().flat_map(|comparison| &comparison.rows) {
            if let (Some(from), Some(to), false) = (row.from, row.to, row.primary)
                && row.is(Change::Merged)
                && let (Some(from), Some(to)) = (current.get(&from), next.get(&to))
            {
                found.chains[*from].went_into.push(*to);
            }
        }
        found.comparisons.extend(comparison);
        keys.push(words);
        current = next;
    }
    found
}

/// The words of a wording, in the version where it first appeared.
fn keys_of<'a>(chain: &Chain, wording: &Wording, keys: &'a [Vec<Vec<String>>]) -> Option<&'a Vec<String>> {
    let appearance = chain.in_version(wording.first)?;
    keys.get(wording.first)?.get(appearance.provision)
}

/// Chains that ended before the last version, by declared identity and by their last wording.
type Ended<'a> = (BTreeMap<&'a str, usize>, BTreeMap<&'a Vec<String>, usize>);

fn ended<'a>(
    chains: &[Chain],
    version: usize,
    versions: &[&'a ProvisionTree],
    keys: &'a [Vec<Vec<String>>],
) -> Ended<'a> {
    let mut found: Ended<'a> = Default::default();
    for (n, chain) in chains.iter().enumerate() {
        let Some(last) = chain.appearances.last().filter(|last| last.version + 1 < version) else { continue };
        if let Some(wid) = &versions[last.version].provisions[last.provision].wid {
            found.0.insert(wid, n);
        }
        found.1.insert(&keys[last.version][last.provision], n);
    }
    found
}
