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
    /// The language of both texts.
    pub language: &'a str,
    /// Whether that is the first of those that both versions have.
    pub is_first: bool,
}

impl VersionPair<'_> {
    /// Whether the same versions are compared, if in another language.
    pub fn is_of_versions_of(&self, other: &Self) -> bool {
        (self.from_version, self.to_version) == (other.from_version, other.to_version)
    }
}

/// The pairs of versions that have a page: neighbours, each version with the newest, and what the press printed with the
/// version that it printed. Each stands in every language that both versions have, one after the other; two versions
/// without a language in common are no pair.
pub fn version_pairs<'a>(corpus: &'a Corpus, agreement: &Id) -> Vec<VersionPair<'a>> {
    let (chain, press) = chain(versions(corpus, agreement));
    let newest = chain.len().saturating_sub(1);
    let neighbours = (1..chain.len()).map(|i| (i - 1, i));
    let with_newest = (0..newest.saturating_sub(1)).map(|i| (i, newest));
    let mut pairs: Vec<VersionPair<'a>> =
        neighbours.chain(with_newest).flat_map(|(from, to)| in_common(&chain[from], &chain[to])).collect();
    for copy in &press {
        let printed = chain.iter().rev().find(|version| version.day() <= copy.day()).or(chain.first());
        pairs.extend(printed.into_iter().flat_map(|printed| in_common(printed, copy)));
    }
    pairs
}

/// Two versions in each language that both have, the site's first language first.
pub(super) fn in_common<'a>(from: &Version<'a>, to: &Version<'a>) -> impl Iterator<Item = VersionPair<'a>> {
    let both = from.texts.iter().filter_map(|(language, old)| {
        let (_, new) = to.texts.iter().find(|(other, _)| other == language)?;
        Some((*language, *old, *new))
    });
    both.enumerate().map(|(place, (language, old, new))| VersionPair {
        from: old,
        to: new,
        from_version: from.id,
        to_version: to.id,
        language,
        is_first: place == 0,
    })
}
