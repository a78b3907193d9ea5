//! Independent origins instead of outlets: how many ways a claim has come from those who could know.
//!
//! The rule, for each report of a statement, from the first that applies:
//!
//! 1. There is a hop on the way, and a source names it: everything through that agency or outlet is one origin, be it
//!    named as a party, be it by its own report, a source that it published.
//! 2. The first hop is not stated: the origin is not known, and is not counted.
//! 3. The outlet speaks for itself, or names nobody: the outlet is the origin.
//! 4. A party's text, a joint text or a named speaker: the speakers are the origin, however many outlets relay them.
//! 5. An unnamed speaker without an agency: the outlet that heard them is the origin.
//!
//! So two outlets with one agency behind them count once (Reuters handbook: anonymous sources; design of this site).

use std::collections::{BTreeMap, BTreeSet};

use crate::link::{Corpus, Entry};
use crate::model::{Id, Kind, Ref, Report, Source, Statement, Voice};

/// What a claim rests on, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Evidence {
    /// How many statements.
    pub statements: usize,
    /// How many reports of them.
    pub reports: usize,
    /// How many origins that are known to be different.
    pub origins: usize,
    /// How many reports whose origin no source states.
    pub not_stated: usize,
}

/// Where a claim has come from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin<'a> {
    /// An agency or outlet on the way that has no record, in the site's words.
    Hop(Name<'a>),
    /// The agency or outlet on the way, the outlet that speaks for itself, or the one that heard an unnamed speaker. What
    /// it published as a source here and what others have from it are one origin.
    Outlet(Name<'a>),
    /// The party or person who speaks; several for a joint text.
    Speakers(Vec<Name<'a>>),
}

/// Who or what an origin is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name<'a> {
    /// The record of a party, person or source.
    Record(Kind, &'a Id),
    /// The site's words for what has no record.
    Words(&'a str),
}

/// One origin, with what has come from it.
pub struct OriginLine<'a> {
    /// The origin; none for all reports whose origin no source states.
    pub origin: Option<Origin<'a>>,
    /// The statements that have come from it, each once.
    pub statements: Vec<Entry<'a, Statement>>,
    /// The sources that relay them, by number, each once.
    pub sources: BTreeSet<usize>,
}

/// Every origin in the corpus; reports whose origin no source states come last.
pub fn origins(corpus: &Corpus) -> Vec<OriginLine<'_>> {
    let mut lines: BTreeMap<(bool, Option<Origin<'_>>), OriginLine<'_>> = BTreeMap::new();
    for statement in corpus.all::<Statement>() {
        for report in &statement.data.reports {
            let origin = origin(corpus, statement.data, report);
            let line = lines.entry((origin.is_none(), origin.clone())).or_insert_with(|| OriginLine {
                origin,
                statements: Vec::new(),
                sources: BTreeSet::new(),
            });
            line.sources.extend(corpus.get(&report.source).map(|source| source.number));
            if line.statements.last().is_none_or(|last| last.number != statement.number) {
                line.statements.push(statement);
            }
        }
    }
    lines.into_values().collect()
}

/// Counts what statements rest on.
pub fn evidence<'a>(corpus: &'a Corpus, statements: impl Iterator<Item = Entry<'a, Statement>>) -> Evidence {
    let mut counted = Evidence::default();
    let mut origins = BTreeSet::new();
    for statement in statements {
        counted.statements += 1;
        for report in &statement.data.reports {
            counted.reports += 1;
            match origin(corpus, statement.data, report) {
                Some(origin) => {
                    origins.insert(origin);
                }
                None => counted.not_stated += 1,
            }
        }
    }
    counted.origins = origins.len();
    counted
}

fn origin<'a>(corpus: &'a Corpus, statement: &'a Statement, report: &'a Report) -> Option<Origin<'a>> {
    if let Some(hop) = report.via.first() {
        return match (&hop.party, &hop.source, &hop.described_as) {
            _ if hop.not_stated => None,
            (Some(party), ..) => Some(Origin::Outlet(Name::Record(Kind::Party, party.id()))),
            (None, Some(source), _) => Some(Origin::Outlet(outlet(corpus, source))),
            (None, None, Some(words)) => Some(Origin::Hop(Name::Words(&words.value))),
            (None, None, None) => None,
        };
    }
    let outlet = || Origin::Outlet(outlet(corpus, &report.source));
    match statement.voice {
        Voice::Outlet | Voice::Passive | Voice::Unnamed | Voice::UnnamedViaAgency | Voice::AttributedToParty => {
            Some(outlet())
        }
        Voice::JointText | Voice::OwnText | Voice::NamedOnRecord | Voice::Analyst | Voice::Other(_) => {
            let person = |person: &'a Ref<_>| Name::Record(Kind::Person, person.id());
            let party = |party: &'a Ref<_>| Name::Record(Kind::Party, party.id());
            let name = |s: &'a crate::model::Speaker| s.person.as_ref().map(person).or(s.party.as_ref().map(party));
            let mut speakers: Vec<Name<'a>> = statement.speakers.iter().filter_map(name).collect();
            speakers.sort_unstable();
            speakers.dedup();
            if speakers.is_empty() { Some(outlet()) } else { Some(Origin::Speakers(speakers)) }
        }
    }
}

/// A source's publisher, or the source itself where that is not known.
fn outlet<'a>(corpus: &'a Corpus, source: &'a Ref<Source>) -> Name<'a> {
    let publisher = corpus.get(source).and_then(|s| s.data.publisher.as_ref());
    publisher.map_or(Name::Record(Kind::Source, source.id()), |p| Name::Record(Kind::Party, p.id()))
}
