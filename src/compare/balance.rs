//! Balance: how much is on record from each party, as a report for the editor. Plain counts, without totals or shares.
//!
//! What is counted is what these sources hold, so an uneven count may tell of the sources and not of the parties. A
//! statement counts for a party where one of its speakers speaks for it; a joint text counts for each of its issuers.
//! Quoted words are those in quotation marks, and all words of a report that gives them word for word.

use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation as _;

use super::matrix::entry_at;
use super::stands::Weight;
use crate::link::{Corpus, Entry};
use crate::model::{Identification, Issue, Party, Position, Rendering, Report, Statement, Voice};
use crate::text::quotation_marks::quotations;

/// How much is on record, by party and by issue.
pub struct Balance<'a> {
    /// The parties that the site compares, in their order.
    pub parties: Vec<Entry<'a, Party>>,
    /// The counts of each party.
    pub whole: Vec<Tally>,
    /// The same for each issue on which anything is on record, in the order of the tree of issues.
    pub issues: Vec<(Entry<'a, Issue>, Vec<Tally>)>,
}

/// What is on record from one party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Statements that it makes or that are laid to it.
    pub statements: usize,
    /// Those of them whose speaker is not named.
    pub unnamed: usize,
    /// Reports of them.
    pub reports: usize,
    /// Reports that quote words.
    pub quotations: usize,
    /// Words quoted in them.
    pub quoted_words: usize,
    /// Positions known by its own words.
    pub own: usize,
    /// Positions known by words that are relayed without a name.
    pub relayed: usize,
    /// Positions known by the reading of somebody else.
    pub readings: usize,
    /// Recorded absences: that it has said nothing, or not what was asked.
    pub absences: usize,
}

/// Counts what is on record.
pub fn balance<'a>(corpus: &'a Corpus, parties: Vec<Entry<'a, Party>>) -> Balance<'a> {
    let place: BTreeMap<usize, usize> = parties.iter().enumerate().map(|(i, party)| (party.number, i)).collect();
    let mut whole = vec![Tally::default(); parties.len()];
    let mut by_issue: BTreeMap<usize, Vec<Tally>> = BTreeMap::new();
    let mut count = |party: usize, issues: &[usize], add: &dyn Fn(&mut Tally)| {
        add(&mut whole[party]);
        for issue in issues {
            add(&mut by_issue.entry(*issue).or_insert_with(|| vec![Tally::default(); parties.len()])[party]);
        }
    };
    for statement in corpus.all::<Statement>() {
        let issues: Vec<usize> = statement.data.issues.iter().filter_map(|i| corpus.get(i)).map(|i| i.number).collect();
        for party in corpus.speaks_for(statement.data).iter().filter_map(|party| place.get(party)) {
            count(*party, &issues, &|tally| tally.add_statement(statement.data));
        }
    }
    for position in corpus.all::<Position>() {
        let party = corpus.principal(&position.data.party).and_then(|party| place.get(&party.number));
        let issue: Vec<usize> = corpus.get(&position.data.issue).map(|issue| issue.number).into_iter().collect();
        if let (Some(party), Some((_, entry))) = (party, entry_at(position.data, None)) {
            count(*party, &issue, &|tally| match (entry.stance.is_absence(), Weight::of(&entry.voice)) {
                (true, _) => tally.absences += 1,
                (false, Weight::Own) => tally.own += 1,
                (false, Weight::Relayed) => tally.relayed += 1,
                (false, Weight::Reading) => tally.readings += 1,
            });
        }
    }
    let tree = corpus.issue_tree().into_iter();
    let issues = tree.filter_map(|(_, issue)| Some((issue, by_issue.remove(&issue.number)?))).collect();
    Balance { parties, whole, issues }
}

impl Tally {
    fn add_statement(&mut self, statement: &Statement) {
        self.statements += 1;
        self.unnamed += usize::from(is_unnamed(statement));
        self.reports += statement.reports.len();
        for words in statement.reports.iter().map(quoted_words).filter(|words| *words > 0) {
            self.quotations += 1;
            self.quoted_words += words;
        }
    }
}

/// Whether a source keeps the speaker's name to itself, or says only what they are.
fn is_unnamed(statement: &Statement) -> bool {
    let unnamed = |identification: &Identification| {
        matches!(
            identification,
            Identification::Described
                | Identification::AnonymityGranted
                | Identification::UnnamedPlural
                | Identification::NotIdentified
        )
    };
    matches!(statement.voice, Voice::Unnamed | Voice::UnnamedViaAgency)
        || statement.speakers.iter().any(|s| s.identification.as_ref().is_some_and(|i| unnamed(&i.value)))
}

/// How many words of a report are quoted.
fn quoted_words(report: &Report) -> usize {
    let text = report.text.value.as_str();
    match report.rendering {
        Rendering::Verbatim | Rendering::Altered => text.unicode_words().count(),
        Rendering::Headline | Rendering::OwnVoice => 0,
        _ => quotations(text).iter().map(|quotation| text[quotation.inner.clone()].unicode_words().count()).sum(),
    }
}
