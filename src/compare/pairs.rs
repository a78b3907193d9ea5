//! Which versions of an agreement's text are compared with which.

use crate::link::{Corpus, Entry};
use crate::model::{Id, Text};
use crate::text::readings::{Version, chain, versions};

/// Two versions in one language.
#[derive(Clone, Copy)]
pub struct VersionPair<'a> {
    /// The older text.
    pub from: Entry<'a, Text>,
    /// The newer text.
    pub to: Entry<'a, Text>,
    /// The older version's id.
    pub from_version: &'a str,
    /// The newer version's id.
    pub to_version: &'a str,
}

/// The pairs of versions that have a page: neighbours, each version with the newest, and what the press printed with the
/// version that it printed. Two versions without a language in common are no pair.
pub fn version_pairs<'a>(corpus: &'a Corpus, agreement: &Id) -> Vec<VersionPair<'a>> {
    let (chain, press) = chain(versions(corpus, agreement));
    let newest = chain.len().saturating_sub(1);
    let neighbours = (1..chain.len()).map(|i| (i - 1, i));
    let with_newest = (0..newest.saturating_sub(1)).map(|i| (i, newest));
    let mut pairs: Vec<VersionPair<'a>> =
        neighbours.chain(with_newest).filter_map(|(from, to)| pair(&chain[from], &chain[to])).collect();
    for copy in &press {
        let printed = chain.iter().rev().find(|version| version.day() <= copy.day()).or(chain.first());
        pairs.extend(printed.and_then(|printed| pair(printed, copy)));
    }
    pairs
}

fn pair<'a>(from: &Version<'a>, to: &Version<'a>) -> Option<VersionPair<'a>> {
    from.texts.iter().find_map(|(language, old)| {
        let (_, new) = to.texts.iter().find(|(other, _)| other == language)?;
        Some(VersionPair { from: *old, to: *new, from_version: from.id, to_version: to.id })
    })
}
