//! Sources by statements: which source reports what, and what each leaves out; and where sources contradict each other or
//! themselves.
//!
//! A source leaves a statement out where none of the statement's reports is in it. That says what was found in it, and
//! nothing about what its outlet knows.

use std::collections::{BTreeMap, BTreeSet};

use crate::link::{Corpus, Entry};
use crate::model::{Contested, Issue, Relation, RelationType, Source, Statement};

/// Which source reports which statement.
pub struct SourcesClaims<'a> {
    /// The sources that report anything, in the order of their ids.
    pub sources: Vec<Entry<'a, Source>>,
    /// The statements by their first issue, in the order of the tree of issues; those without an issue come last.
    pub groups: Vec<ClaimGroup<'a>>,
}

/// The statements of one issue.
pub struct ClaimGroup<'a> {
    /// The issue.
    pub issue: Option<Entry<'a, Issue>>,
    /// Its statements, in the order of their ids.
    pub claims: Vec<Claim<'a>>,
}

/// One statement.
pub struct Claim<'a> {
    /// The statement.
    pub statement: Entry<'a, Statement>,
    /// The numbers of its reports, from 0, by the place of their source among the sources. A source that is not there
    /// leaves the statement out.
    pub reports: BTreeMap<usize, Vec<usize>>,
}

/// Something that cannot be told in one way.
pub struct Contradiction<'a> {
    /// The statement it is recorded with.
    pub statement: Entry<'a, Statement>,
    /// What it is about.
    pub subject: Subject<'a>,
    /// Whether one source alone gives both sides.
    pub inside_one_source: bool,
}

/// What a contradiction is about.
pub enum Subject<'a> {
    /// A point on which the reports of the statement disagree.
    Point(&'a Contested),
    /// Another statement that it contradicts, denies or differs from.
    Statement(&'a Relation, Entry<'a, Statement>),
}

/// Sets sources against statements.
pub fn sources_claims(corpus: &Corpus) -> SourcesClaims<'_> {
    let reporting: BTreeSet<usize> = corpus.all::<Statement>().flat_map(|s| sources_of(corpus, s)).collect();
    let sources: Vec<Entry<'_, Source>> = corpus.all::<Source>().filter(|s| reporting.contains(&s.number)).collect();
    let places: BTreeMap<usize, usize> = sources.iter().enumerate().map(|(i, s)| (s.number, i)).collect();
    let mut by_issue: BTreeMap<Option<usize>, Vec<Claim<'_>>> = BTreeMap::new();
    for statement in corpus.all::<Statement>() {
        let issue = statement.data.issues.first().and_then(|issue| corpus.get(issue)).map(|issue| issue.number);
        let mut reports: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (i, report) in statement.data.reports.iter().enumerate() {
            if let Some(place) = corpus.get(&report.source).and_then(|source| places.get(&source.number)) {
                reports.entry(*place).or_default().push(i);
            }
        }
        by_issue.entry(issue).or_default().push(Claim { statement, reports });
    }
    let issues = corpus.issue_tree().into_iter().map(|(_, issue)| Some(issue)).chain([None]);
    let groups = issues.filter_map(|issue| {
        let claims = by_issue.remove(&issue.map(|issue| issue.number))?;
        Some(ClaimGroup { issue, claims })
    });
    SourcesClaims { groups: groups.collect(), sources }
}

/// Every contradiction on record: contested points first, then relations between statements, each in the order of ids.
pub fn contradictions(corpus: &Corpus) -> Vec<Contradiction<'_>> {
    let points = corpus.all::<Statement>().flat_map(|statement| {
        statement.data.contested.iter().map(move |contested| Contradiction {
            statement,
            subject: Subject::Point(contested),
            inside_one_source: contested.readings.iter().map(|r| r.source.id()).collect::<BTreeSet<_>>().len() == 1,
        })
    });
    let relations = corpus.all::<Statement>().flat_map(|statement| {
        let sources = sources_of(corpus, statement);
        statement.data.relations.iter().filter(|relation| contradicts(&relation.kind)).filter_map(move |relation| {
            let other = corpus.get(&relation.to)?;
            let inside_one_source = !sources.is_disjoint(&sources_of(corpus, other));
            Some(Contradiction { statement, subject: Subject::Statement(relation, other), inside_one_source })
        })
    });
    points.chain(relations).collect()
}

fn contradicts(kind: &RelationType) -> bool {
    matches!(kind, RelationType::Contradicts | RelationType::Denies | RelationType::Differs)
}

/// The numbers of the sources that report a statement.
fn sources_of(corpus: &Corpus, statement: Entry<'_, Statement>) -> BTreeSet<usize> {
    statement.data.reports.iter().filter_map(|report| corpus.get(&report.source)).map(|source| source.number).collect()
}
