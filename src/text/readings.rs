//! Readings: the texts of an agreement, each as its provisions and its brackets, in the order of the versions.

use std::collections::BTreeMap;

use serde::Serialize;

use super::brackets::{self, Bracketed, Custom};
use super::provisions::{self, ProvisionTree};
use crate::link::{Corpus, Entry};
use crate::load::text_parts;
use crate::model::{Date, Day, Id, Party, Text, TextState};

/// A text, read.
pub struct Reading<'a> {
    /// The record.
    pub text: Entry<'a, Text>,
    /// Its version.
    pub version: &'a str,
    /// Its language.
    pub language: &'a str,
    /// The words as Markdown, which all places count in bytes of.
    pub markdown: &'a str,
    /// Its provisions.
    pub tree: ProvisionTree,
    /// What stands in square brackets, where they are signs of the negotiation or of an outlet.
    pub brackets: Option<Bracketed>,
}

/// A place in the Markdown of a text, both counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Reading<'_> {
    /// Where brackets without a mate stand.
    pub fn unbalanced(&self) -> Vec<Place> {
        self.brackets.iter().flat_map(|b| &b.unbalanced).map(|bracket| place(self.markdown, bracket.offset)).collect()
    }
}

fn place(markdown: &str, offset: usize) -> Place {
    let before = markdown.get(..offset).unwrap_or(markdown);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Place { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
}

/// One version of an agreement: its id and its texts, the site's first language first.
pub struct Version<'a> {
    /// The version's id.
    pub id: &'a str,
    /// Its texts, each with its language.
    pub texts: Vec<(&'a str, Entry<'a, Text>)>,
}

/// The versions of an agreement, in the order of the dates of their wording, then of their ids.
pub fn versions<'a>(corpus: &'a Corpus, agreement: &Id) -> Vec<Version<'a>> {
    let mut by_version: BTreeMap<&'a str, Vec<(&'a str, Entry<'a, Text>)>> = BTreeMap::new();
    for text in corpus.texts_of(agreement) {
        if let Some((_, version, language)) = text_parts(text.record) {
            by_version.entry(version).or_default().push((language, text));
        }
    }
    let mut versions: Vec<Version<'a>> = by_version.into_iter().map(|(id, texts)| Version { id, texts }).collect();
    versions.sort_by_key(|version| (version.day().is_none(), version.day()));
    versions
}

impl Version<'_> {
    /// The day of its wording.
    pub fn day(&self) -> Option<Day> {
        self.texts.iter().filter_map(|(_, text)| text.data.wording_date.as_ref()).find_map(Date::sort_day)
    }

    /// Whether all its texts are what the press printed.
    fn is_press(&self) -> bool {
        self.texts.iter().all(|(_, text)| text.data.authority.is_press())
    }
}

/// Parts the versions that follow each other from what the press printed of them. Where there is nothing but what the
/// press printed, that is the chain.
pub fn chain(versions: Vec<Version<'_>>) -> (Vec<Version<'_>>, Vec<Version<'_>>) {
    let (press, chain): (Vec<_>, Vec<_>) = versions.into_iter().partition(Version::is_press);
    if chain.is_empty() { (press, chain) } else { (chain, press) }
}

/// The texts of the newest version, and of others of the same day.
pub fn newest<'a>(corpus: &'a Corpus, agreement: &Id) -> Vec<Entry<'a, Text>> {
    let (chain, _) = chain(versions(corpus, agreement));
    let day = chain.last().and_then(Version::day);
    let newest = chain.iter().filter(|version| version.day() == day);
    newest.flat_map(|version| &version.texts).map(|(_, text)| *text).collect()
}

/// Reads one text.
pub fn read<'a>(corpus: &'a Corpus, text: Entry<'a, Text>) -> Reading<'a> {
    let (version, language) = text_parts(text.record).map_or(("", ""), |(_, version, language)| (version, language));
    let markdown = text.record.body.as_ref().map_or("", |body| body.markdown.as_str());
    let tree = provisions::read(markdown);
    let brackets = custom(text.data).map(|press_copy| {
        let names = names(corpus);
        brackets::read_by(markdown, &Custom { parties: &names, press_copy })
    });
    Reading { text, version, language, markdown, tree, brackets }
}

/// The texts in one language, version by version; a version without a text in it is left out, and so is what the press
/// printed of a version. The language is the one
/// that most versions have; of several such, the site's first, then the first by its tag.
pub fn readings<'a>(corpus: &'a Corpus, agreement: &Id) -> Vec<Reading<'a>> {
    let (versions, _) = chain(versions(corpus, agreement));
    let mut by_language: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    for (language, _) in versions.iter().flat_map(|version| &version.texts) {
        *by_language.entry((*language != corpus.language().as_str(), language)).or_default() += 1;
    }
    let most = by_language.values().max().copied().unwrap_or_default();
    let Some((_, language)) = by_language.into_iter().find(|(_, count)| *count == most).map(|(key, _)| key) else {
        return Vec::new();
    };
    let in_language = |version: &Version<'a>| version.texts.iter().find(|(l, _)| *l == language).map(|(_, text)| *text);
    versions.iter().filter_map(in_language).map(|text| read(corpus, text)).collect()
}

/// Whether square brackets are signs in a text and, if so, whether they are an outlet's: what the press inserts into a
/// text stands in them too. In a text that is agreed they are words like others.
fn custom(text: &Text) -> Option<bool> {
    let open = matches!(
        text.state,
        TextState::Elements
            | TextState::NonPaper
            | TextState::ChairsText
            | TextState::Rolling
            | TextState::Bracketed
            | TextState::Other(_)
    );
    let press = text.authority.is_press();
    (press || open).then_some(press)
}

/// Every name of every party: those by which a bracket may be held.
fn names(corpus: &Corpus) -> Vec<&str> {
    let mut names: Vec<&str> = corpus
        .all::<Party>()
        .flat_map(|party| {
            let titles = party.record.common.title.all(corpus.language()).map(|(_, title)| title.value.as_str());
            titles.chain(party.data.names.iter().map(|name| name.text.value.as_str()))
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The party that a name in a bracket means, if it is one's.
pub fn holder<'a>(corpus: &'a Corpus, name: &str) -> Option<Entry<'a, Party>> {
    corpus.all::<Party>().find(|party| {
        let mut titles = party.record.common.title.all(corpus.language());
        titles.any(|(_, title)| brackets::same_name(&title.value, name))
            || party.data.names.iter().any(|n| brackets::same_name(&n.text.value, name))
    })
}
