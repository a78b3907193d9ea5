//! Report: changes as other programs read them.

use serde::Serialize;
use serde_json::Value;

use super::super::versions;
use super::{Changes, Class, Fate, FieldChange, Summary};
use crate::edition;

/// The changes from one edition to another.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The first edition, or `today`.
    pub from: String,
    /// The second edition, or `today`.
    pub to: String,
    /// What the second edition says of itself.
    pub note: Option<String>,
    /// How much the second edition means for readers, as its publisher says.
    pub class: Option<edition::Class>,
    /// The settings of the site as a record of the kind `site`, then records in the order of kinds and ids.
    pub records: Vec<RecordReport>,
    /// How many records met with what; without the settings.
    pub summary: Summary,
}

/// What became of one record.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RecordReport {
    /// Its kind, or `site`.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// What became of it.
    pub change: Fate,
    /// Its title; nothing for the settings, or if its words are withheld.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The id it had, if it was renamed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub former: Option<String>,
    /// The record that took its id over, if it was removed in favour of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
    /// Whether its words are withheld in one of the editions.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub withheld: bool,
    /// The parties, issues and agreements that it is or refers to, such as `party:norland`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concerns: Vec<String>,
    /// What is not as it was.
    pub fields: Vec<FieldReport>,
}

/// What became of one value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldReport {
    /// The way to it, such as `history[2].stance`; places in lists are counted from 0.
    pub path: String,
    /// The same in words, such as `history, 2026-01-06, stance`.
    pub words: String,
    /// What it was; null if it was not there.
    pub from: Value,
    /// What it is; null if it is not there.
    pub to: Value,
    /// How much the change means.
    pub class: Class,
    /// For a provision of a text, what became of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub provision: Vec<versions::Change>,
}

impl Report {
    /// A report on changes; `published` is what the second edition says of itself, if it is one.
    pub fn new(changes: &Changes, from: &str, to: &str, published: Option<&edition::Header>) -> Self {
        let site = (!changes.site.is_empty()).then(|| RecordReport {
            kind: "site",
            id: "site".to_owned(),
            change: Fate::Changed,
            title: None,
            former: None,
            successor: None,
            withheld: false,
            concerns: Vec::new(),
            fields: fields(&changes.site),
        });
        let records = changes.records.iter().map(|record| RecordReport {
            kind: record.kind.name(),
            id: record.id.to_string(),
            change: record.fate,
            title: record.title.clone(),
            former: record.former.as_ref().map(ToString::to_string),
            successor: record.successor.as_ref().map(ToString::to_string),
            withheld: record.withheld,
            concerns: record.concerns.iter().map(|(kind, id)| format!("{kind}:{id}")).collect(),
            fields: fields(&record.fields),
        });
        Self {
            from: from.to_owned(),
            to: to.to_owned(),
            note: published.map(|header| header.note.clone()),
            class: published.map(|header| header.class),
            records: site.into_iter().chain(records).collect(),
            summary: changes.summary(),
        }
    }
}

fn fields(fields: &[FieldChange]) -> Vec<FieldReport> {
    let report = |field: &FieldChange| FieldReport {
        path: field.path.to_string(),
        words: field.path.words(),
        from: field.from.clone(),
        to: field.to.clone(),
        class: field.class,
        provision: field.provision.clone(),
    };
    fields.iter().map(report).collect()
}
