//! Which versions of an agreement's text are compared with which.

use std::collections::BTreeMap;

use crate::link::{Corpus, Entry};
use crate::load::text_parts;
use crate::model::{Date, Id, Text};

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

/// One version: its id and its texts, the site's first language first.
type Version<'a> = (&'a str, Vec<(&'a str, Entry<'a, Text>)>);

fn versions<'a>(corpus: &'a Corpus, agreement: &Id) -> Vec<Version<'a>> {
    let mut by_version: BTreeMap<&'a str, Vec<(&'a str, Entry<'a, Text>)>> = BTreeMap::new();
    for text in corpus.texts_of(agreement) {
        if let Some((_, version, language)) = text_parts(text.record) {
            by_version.entry(version).or_default().push((language, text));
        }
    }
    let mut versions: Vec<Version<'a>> = by_version.into_iter().collect();
    let day = |(_, texts): &Version<'a>| {
        texts.iter().filter_map(|(_, text)| text.data.wording_date.as_ref()).find_map(Date::sort_day)
    };
    versions.sort_by_key(|version| (day(version).is_none(), day(version)));
    versions
}

fn pair<'a>(from: &Version<'a>, to: &Version<'a>) -> Option<VersionPair<'a>> {
    from.1.iter().find_map(|(language, old)| {
        let (_, new) = to.1.iter().find(|(other, _)| other == language)?;
        Some(VersionPair { from: *old, to: *new, from_version: from.0, to_version: to.0 })
    })
}
