//! What the live comparisons in prose ask for: the options of a block, led to the comparison that it shows.
//!
//! Checks ask here whether a block shows anything, and pages what it shows; so both mean the same.

use super::coverage::{AgreementCoverage, agreement_coverage};
use super::history::{positions_of, positions_on};
use super::matrix::{Matrix, matrix};
use super::pairs::{VersionPair, in_common};
use super::pairwise::{Pairwise, pairwise};
use super::timeline::Timeline;
use super::witnesses::{ReportCollation, report_collations};
use crate::link::{Corpus, Entry};
use crate::markdown::blocks::{
    CollationBlock, CompareParties, CompareVersions, CoverageBlock, MatrixBlock, QuoteBlock, TextBlock, TimelineBlock,
};
use crate::model::{Agreement, Date, Issue, Language, Party, Position, RecordKind, Ref, Statement, Text};
use crate::text::readings::{chain, versions};

/// The records that references lead to.
fn all<'a, K: RecordKind>(corpus: &'a Corpus, references: &[Ref<K>]) -> Vec<Entry<'a, K>> {
    references.iter().filter_map(|reference| corpus.get(reference)).collect()
}

/// The positions of a `{matrix}`.
pub fn matrix_block<'a>(corpus: &'a Corpus, block: &MatrixBlock) -> Matrix<'a> {
    let parties = if block.parties.is_empty() { &corpus.site().parties } else { &block.parties };
    let issues = if block.issues.is_empty() {
        corpus.issue_tree()
    } else {
        all(corpus, &block.issues).into_iter().map(|issue| (0, issue)).collect()
    };
    matrix(corpus, all(corpus, parties), issues, block.as_of.as_ref().and_then(Date::latest))
}

/// The reports of a `{quote}`, by their places in the statement.
pub fn quote_block<'a>(corpus: &'a Corpus, block: &QuoteBlock) -> Option<(Entry<'a, Statement>, Vec<usize>)> {
    let statement = corpus.get(&block.statement)?;
    let wanted = |index: &usize| {
        let source = corpus.get(&statement.data.reports[*index].source).map(|source| source.number);
        block.source.as_ref().is_none_or(|wanted| corpus.get(wanted).map(|wanted| wanted.number) == source)
    };
    Some((statement, (0..statement.data.reports.len()).filter(wanted).collect()))
}

/// The lines of a `{timeline}`.
pub fn timeline_block(block: &TimelineBlock) -> Timeline<'_> {
    Timeline {
        issues: block.issues.iter().map(Ref::id).collect(),
        parties: block.parties.iter().map(Ref::id).collect(),
        from: block.from.as_ref(),
        to: block.to.as_ref(),
        statements: false,
    }
}

/// The texts of a `{text}`, one a language: those of the version that is named, or else of the newest.
pub fn text_block<'a>(corpus: &'a Corpus, block: &TextBlock) -> Option<(Entry<'a, Agreement>, Vec<Entry<'a, Text>>)> {
    let agreement = corpus.get(&block.agreement)?;
    let versions = versions(corpus, &agreement.record.id);
    let version = match &block.version {
        Some(wanted) => versions.into_iter().find(|version| version.id == wanted.value),
        None => chain(versions).0.pop(),
    };
    let texts = version.map(|version| version.texts).unwrap_or_default();
    let shown = if block.languages.is_empty() {
        texts.into_iter().map(|(_, text)| text).collect()
    } else {
        let in_language = |wanted: &str| texts.iter().find(|(language, _)| *language == wanted).map(|(_, text)| *text);
        block.languages.iter().filter_map(|language| in_language(language.value.as_str())).collect()
    };
    Some((agreement, shown))
}

/// The two texts of a `{compare}`: in the language that it names, else in the reader's, else in the first that both have.
pub fn compare_block<'a>(
    corpus: &'a Corpus,
    block: &CompareVersions,
    reader: &Language,
) -> Option<(Entry<'a, Agreement>, VersionPair<'a>)> {
    let agreement = corpus.get(&block.agreement)?;
    let versions = versions(corpus, &agreement.record.id);
    let find = |id: &str| versions.iter().find(|version| version.id == id);
    let (from, to) = (find(&block.from.value)?, find(&block.to.value)?);
    let in_language = |wanted: &str| in_common(from, to).find(|pair| pair.language == wanted);
    let pair = match &block.language {
        Some(wanted) => in_language(wanted.value.as_str())?,
        None => in_language(reader.as_str()).or_else(|| in_common(from, to).next())?,
    };
    Some((agreement, pair))
}

/// The two parties of a `{compare}`, on the issues that it names.
pub fn parties_block<'a>(corpus: &'a Corpus, block: &CompareParties) -> Option<Pairwise<'a>> {
    let [first, second] = &block.parties;
    let mut compared = pairwise(corpus, corpus.get(first)?, corpus.get(second)?);
    if !block.issues.is_empty() {
        let wanted: Vec<usize> = all(corpus, &block.issues).into_iter().map(|issue| issue.number).collect();
        compared.keep(|issue| wanted.contains(&issue.number));
    }
    Some(compared)
}

/// The demands of a `{coverage}`. Of some parties only their demands and stands are left: what nobody asks for is not
/// theirs to answer for.
pub fn coverage_block<'a>(
    corpus: &'a Corpus,
    block: &CoverageBlock,
) -> Option<(Entry<'a, Agreement>, AgreementCoverage<'a>)> {
    let agreement = corpus.get(&block.agreement)?;
    let mut found = agreement_coverage(corpus, agreement);
    if !block.parties.is_empty() {
        let of = all(corpus, &block.parties);
        found.decided.retain(|decided| belongs(corpus, decided.position, &of));
        found.suggested.retain(|suggested| belongs(corpus, suggested.position, &of));
        found.unasked.clear();
        found.unspoken.clear();
    }
    Some((agreement, found))
}

/// The reports of a `{collation}`, language by language.
pub fn collation_block<'a>(
    corpus: &'a Corpus,
    block: &CollationBlock,
) -> Option<(Entry<'a, Statement>, Vec<ReportCollation<'a>>)> {
    let statement = corpus.get(&block.statement)?;
    let mut found = report_collations(corpus, statement);
    if let Some(wanted) = &block.language {
        found.retain(|collation| *collation.language == wanted.value);
    }
    Some((statement, found))
}

/// The positions of a `{chart}` of one issue, in the order of parties.
pub fn issue_chart<'a>(corpus: &'a Corpus, issue: &Ref<Issue>, parties: &[Ref<Party>]) -> Vec<Entry<'a, Position>> {
    let mut positions = corpus.get(issue).map(|issue| positions_on(corpus, issue)).unwrap_or_default();
    if !parties.is_empty() {
        let of = all(corpus, parties);
        positions.retain(|position| belongs(corpus, *position, &of));
    }
    positions
}

/// The positions of a `{chart}` of one party, in the order of issues.
pub fn party_chart<'a>(corpus: &'a Corpus, party: &Ref<Party>, issues: &[Ref<Issue>]) -> Vec<Entry<'a, Position>> {
    let mut positions = corpus.get(party).map(|party| positions_of(corpus, party)).unwrap_or_default();
    if !issues.is_empty() {
        let wanted: Vec<usize> = all(corpus, issues).into_iter().map(|issue| issue.number).collect();
        positions.retain(|p| corpus.get(&p.data.issue).is_some_and(|issue| wanted.contains(&issue.number)));
    }
    positions
}

/// Whether a position counts as one of some parties.
fn belongs(corpus: &Corpus, position: Entry<'_, Position>, parties: &[Entry<'_, Party>]) -> bool {
    let of = |party: Option<Entry<'_, Party>>| party.is_some_and(|p| parties.iter().any(|own| own.number == p.number));
    of(corpus.get(&position.data.party)) || of(corpus.principal(&position.data.party))
}
