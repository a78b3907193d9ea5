//! Independent origins instead of outlets: how many ways a claim has come from those who could know.
//!
//! The rule, for each report of a statement, from the first that applies:
//!
//! 1. There is a hop on the way, and a source names it: everything through that agency or outlet is one origin.
//! 2. The first hop is not stated: the origin is not known, and is not counted.
//! 3. The outlet speaks for itself, or names nobody: the outlet is the origin.
//! 4. A party's text, a joint text or a named speaker: the speakers are the origin, however many outlets relay them.
//! 5. An unnamed speaker without an agency: the outlet that heard them is the origin.
//!
//! So two outlets with one agency behind them count once (Reuters handbook: anonymous sources; design of this site).

use std::collections::BTreeSet;

use crate::link::{Corpus, Entry};
use crate::model::{Ref, Report, Statement, Voice};

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

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Origin<'a> {
    Hop(&'a str),
    Outlet(&'a str),
    Speakers(Vec<&'a str>),
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
            (Some(party), ..) => Some(Origin::Hop(party.id().as_str())),
            (None, Some(source), _) => Some(Origin::Outlet(outlet(corpus, source.id().as_str(), source))),
            (None, None, Some(words)) => Some(Origin::Hop(&words.value)),
            (None, None, None) => None,
        };
    }
    let outlet = || Origin::Outlet(outlet(corpus, report.source.id().as_str(), &report.source));
    match statement.voice {
        Voice::Outlet | Voice::Passive | Voice::Unnamed | Voice::UnnamedViaAgency | Voice::AttributedToParty => {
            Some(outlet())
        }
        Voice::JointText | Voice::OwnText | Voice::NamedOnRecord | Voice::Analyst | Voice::Other(_) => {
            let mut speakers: Vec<&str> = statement
                .speakers
                .iter()
                .filter_map(|s| s.person.as_ref().map(Ref::id).or_else(|| s.party.as_ref().map(Ref::id)))
                .map(crate::model::Id::as_str)
                .collect();
            speakers.sort_unstable();
            speakers.dedup();
            if speakers.is_empty() { Some(outlet()) } else { Some(Origin::Speakers(speakers)) }
        }
    }
}

/// A source's publisher, or the source itself where that is not known.
fn outlet<'a>(corpus: &'a Corpus, id: &'a str, source: &'a crate::model::Ref<crate::model::Source>) -> &'a str {
    corpus.get(source).and_then(|s| s.data.publisher.as_ref().map(|p| p.id().as_str())).unwrap_or(id)
}
