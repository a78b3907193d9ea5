//! Report: a comparison as other programs read it.

use super::changes::{Change, Comparison, ProvisionChange, Scope, count};
use crate::text::brackets::{Bracketed, OpenCount};
use crate::text::provisions::ProvisionTree;
use crate::text::readings::{Place, Reading};
use serde::Serialize;
use std::collections::BTreeMap;

/// Which provisions a report lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Articles and what is like them, and the divisions of the text.
    Articles,
    /// Also their paragraphs and points.
    All,
}

/// A comparison of two versions; the summary counts the changes of the provisions listed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The agreement.
    pub agreement: String,
    /// The first version.
    pub from: String,
    /// The second version.
    pub to: String,
    /// The language of both texts.
    pub language: Option<String>,
    /// The provisions in text order.
    pub provisions: Vec<ReportRow>,
    /// How often each change is among them.
    pub summary: BTreeMap<Change, usize>,
    /// The open brackets of both versions.
    pub brackets: BracketReport,
}

/// What became of one provision.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReportRow {
    /// Its address in the first version.
    pub from: Option<String>,
    /// Its address in the second version.
    pub to: Option<String>,
    /// Its number in the first version, as printed.
    pub from_number: Option<String>,
    /// Its number in the second version, as printed.
    pub to_number: Option<String>,
    /// What became of it.
    pub changes: Vec<Change>,
    /// How near the wordings are, from 0 to 1.
    pub similarity: f64,
}

/// The brackets of both versions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct BracketReport {
    /// Those of the first version.
    pub from: BracketCount,
    /// Those of the second version.
    pub to: BracketCount,
}

/// The brackets of a version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct BracketCount {
    /// How many are open.
    pub open: usize,
    /// How many each party holds.
    pub by: BTreeMap<String, usize>,
    /// Where brackets do not balance.
    pub unbalanced: Vec<Place>,
}

impl BracketCount {
    /// Counts the brackets of a text.
    pub fn of(reading: &Reading<'_>) -> Self {
        let OpenCount { open, by, .. } = reading.brackets.as_ref().map(Bracketed::open).unwrap_or_default();
        Self { open, by, unbalanced: reading.unbalanced() }
    }
}

impl Report {
    /// A report on the comparison of two texts, without brackets.
    pub fn new(comparison: &Comparison, from: &ProvisionTree, to: &ProvisionTree, detail: Detail) -> Self {
        let listed = |row: &&ProvisionChange| detail == Detail::All || row.scope != Scope::Inner;
        let rows: Vec<&ProvisionChange> = comparison.rows.iter().filter(listed).collect();
        let summary = count(rows.iter().copied());
        let provisions = rows
            .into_iter()
            .map(|row| {
                let old = row.from.and_then(|index| from.provisions.get(index));
                let new = row.to.and_then(|index| to.provisions.get(index));
                ReportRow {
                    from: old.map(|provision| provision.eid.clone()),
                    to: new.map(|provision| provision.eid.clone()),
                    from_number: old.and_then(|p| p.number.as_ref()).map(|number| number.printed.clone()),
                    to_number: new.and_then(|p| p.number.as_ref()).map(|number| number.printed.clone()),
                    changes: row.changes.clone(),
                    similarity: row.similarity,
                }
            })
            .collect();
        let (agreement, from, to) = (String::new(), String::new(), String::new());
        Self { agreement, from, to, language: None, provisions, summary, brackets: BracketReport::default() }
    }

    /// Counts the brackets of both texts.
    #[must_use]
    pub fn with_brackets(self, from: &Reading<'_>, to: &Reading<'_>) -> Self {
        let brackets = BracketReport { from: BracketCount::of(from), to: BracketCount::of(to) };
        Self { brackets, ..self }
    }

    /// Says what was compared.
    #[must_use]
    pub fn of(self, agreement: &str, from: &str, to: &str, language: Option<&str>) -> Self {
        let language = language.map(str::to_owned);
        Self { agreement: agreement.to_owned(), from: from.to_owned(), to: to.to_owned(), language, ..self }
    }
}
