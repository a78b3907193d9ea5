//! Demands against an agreement's clauses, as its page shows them.

use serde::Serialize;

use super::parts::{Link, PartyView, Words};
use super::versions::language_of;
use super::{Renderer, address};
use crate::compare::{AgreementCoverage, Clause, Decided, Suggested, agreement_coverage, is_covered};
use crate::link::Entry;
use crate::model::{Agreement, CoverageLevel, Provision};

/// What is asked of an agreement, and what it answers.
#[derive(Serialize)]
pub(super) struct CoverageSection<'a> {
    decided: Vec<DecidedView<'a>>,
    suggested: Vec<SuggestedView<'a>>,
    /// Clauses that answer no demand on record.
    unasked: Vec<Link<'a>>,
    /// Issues of clauses on which nobody has a stand on record.
    unspoken: Vec<Link<'a>>,
    /// Whether the demands of all parties are here, so that a provision without one can be told.
    whole: bool,
}

/// A demand and what the text does with it, as the editor has decided.
#[derive(Serialize)]
struct DecidedView<'a> {
    position: Link<'a>,
    party: Option<PartyView<'a>>,
    level: Words<'a>,
    absent: bool,
    clauses: Vec<ClauseView<'a>>,
    note: Option<Words<'a>>,
}

#[derive(Serialize)]
struct ClauseView<'a> {
    link: Link<'a>,
    words: Vec<ClauseWords<'a>>,
}

/// A clause in the words of one text.
#[derive(Serialize)]
struct ClauseWords<'a> {
    text: Link<'a>,
    words: String,
    lang: &'a str,
    dir: &'static str,
}

/// A position and the clauses on the same issue, of which nothing is decided.
#[derive(Serialize)]
struct SuggestedView<'a> {
    position: Link<'a>,
    party: Option<PartyView<'a>>,
    provisions: Vec<Link<'a>>,
}

impl<'a> Renderer<'a> {
    /// What is asked of an agreement; nothing where no position and no clause is on record.
    pub(super) fn coverage(&self, agreement: Entry<'a, Agreement>) -> Option<CoverageSection<'a>> {
        is_covered(self.corpus, agreement)
            .then(|| self.coverage_view(agreement, &agreement_coverage(self.corpus, agreement), true))
    }

    /// The demands that were found, of all parties or of some.
    pub(super) fn coverage_view(
        &self,
        agreement: Entry<'a, Agreement>,
        found: &AgreementCoverage<'a>,
        whole: bool,
    ) -> CoverageSection<'a> {
        let provision = |p: &&'a Provision| self.provision_link(agreement, &p.id.value);
        CoverageSection {
            decided: found.decided.iter().map(|decided| self.decided(agreement, decided)).collect(),
            suggested: found.suggested.iter().map(|suggested| self.suggested(agreement, suggested)).collect(),
            unasked: found.unasked.iter().map(provision).collect(),
            unspoken: found.unspoken.iter().map(|issue| self.link(issue.record)).collect(),
            whole,
        }
    }

    fn provision_link(&self, agreement: Entry<'a, Agreement>, id: &'a str) -> Link<'a> {
        Link {
            href: format!("{}#{id}", address::link(&address::of_record(agreement.record))),
            words: self.provision_words(agreement.data, id),
        }
    }

    fn decided(&self, agreement: Entry<'a, Agreement>, decided: &Decided<'a>) -> DecidedView<'a> {
        let clause = |clause: &Clause<'a>| ClauseView {
            link: self.provision_link(agreement, clause.id),
            words: clause
                .words
                .iter()
                .map(|(text, words)| {
                    let (lang, dir) = language_of(text.record);
                    ClauseWords { text: self.link(text.record), words: words.clone(), lang, dir }
                })
                .collect(),
        };
        DecidedView {
            position: self.link(decided.position.record),
            party: self.party_of(&decided.position.data.party),
            level: self.labelled(&decided.coverage.level),
            absent: decided.coverage.level == CoverageLevel::Absent,
            clauses: decided.clauses.iter().map(clause).collect(),
            note: self.words(&decided.coverage.note),
        }
    }

    fn suggested(&self, agreement: Entry<'a, Agreement>, suggested: &Suggested<'a>) -> SuggestedView<'a> {
        SuggestedView {
            position: self.link(suggested.position.record),
            party: self.party_of(&suggested.position.data.party),
            provisions: suggested.provisions.iter().map(|p| self.provision_link(agreement, &p.id.value)).collect(),
        }
    }
}
