//! Which versions of an agreement's text are compared with which.

use crate::link::{Corpus, Entry};
use crate::model::{Id, Text};
use crate::text::readings::{Version, versions};

/// Two versions in one language.
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

/// The pairs of versions that have a page: neighbours, and each version with the newest. Versions stand in the order of
/// the dates of their wording, then of their ids. Two versions without a language in common are no pair.
pub fn version_pairs<'a>(corpus: &'a Corpus, agreement: &Id) -> Vec<VersionPair<'a>> {
    let versions = versions(corpus, agreement);
    let newest = versions.len().saturating_sub(1);
    let neighbours = (1..versions.len()).map(|i| (i - 1, i));
    let with_newest = (0..newest.saturating_sub(1)).map(|i| (i, newest));
    neighbours.chain(with_newest).filter_map(|(from, to)| pair(&versions[from], &versions[to])).collect()
}

fn pair<'a>(from: &Version<'a>, to: &Version<'a>) -> Option<VersionPair<'a>> {
    from.texts.iter().find_map(|(language, old)| {
        let (_, new) = to.texts.iter().find(|(other, _)| other == language)?;
        Some(VersionPair { from: *old, to: *new, from_version: from.id, to_version: to.id })
    })
}
