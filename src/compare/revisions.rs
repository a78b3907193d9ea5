//! Revisions: what became of each record, edition by edition.
//!
//! Editions are gone through once, from the first on; of each only what changed is kept, without the values. So it is
//! known of every record in which editions it is, under which id, and what was done to it in each.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::changes::{Class, Fate, Report};
use crate::edition::RecordName;
use crate::model::{Id, Kind};

/// What one edition changed: a [`Report`] against the edition before it, without the values.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Volume {
    records: Vec<Line>,
}

/// What became of one record, or of the settings of the site.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Line {
    kind: String,
    id: String,
    change: Fate,
    title: Option<String>,
    former: Option<String>,
    #[serde(default)]
    concerns: Vec<String>,
    fields: Vec<Field>,
}

/// A value that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Field {
    /// The way to it, in words.
    pub words: String,
    /// How much the change means.
    pub class: Class,
}

impl Volume {
    /// Reads a report as [`Report`] is written in JSON.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(json: &[u8]) -> Result<Self, String> {
        serde_json::from_slice(json).map_err(|cause| cause.to_string())
    }
}

impl From<&Report> for Volume {
    fn from(report: &Report) -> Self {
        let records = report.records.iter().map(|record| Line {
            kind: record.kind.to_owned(),
            id: record.id.clone(),
            change: record.change,
            title: record.title.clone(),
            former: record.former.clone(),
            concerns: record.concerns.clone(),
            fields: record.fields.iter().map(|f| Field { words: f.words.clone(), class: f.class }).collect(),
        });
        Self { records: records.collect() }
    }
}

/// What an edition did to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The place of the edition among all of them.
    pub edition: usize,
    /// What became of the record.
    pub fate: Fate,
    /// Its id in that edition; of a record that was removed the last that it had.
    pub id: Id,
    /// Its title; nothing if its words are withheld.
    pub title: Option<String>,
    /// What is not as it was.
    pub fields: Vec<Field>,
    /// The parties, issues and agreements that it concerns.
    pub concerns: Vec<RecordName>,
}

/// One record through all editions, under whichever ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trail {
    /// Its kind.
    pub kind: Kind,
    /// What was done to it, in the order of editions; never empty.
    pub revisions: Vec<Revision>,
}

impl Trail {
    /// The id that the record has in an edition; nothing if it is not in it.
    pub fn id_in(&self, edition: usize) -> Option<&Id> {
        let last = self.revisions.iter().rev().find(|revision| revision.edition <= edition)?;
        (last.fate != Fate::Removed).then_some(&last.id)
    }

    /// What was done to it last.
    pub fn last(&self) -> Option<&Revision> {
        self.revisions.last()
    }
}

/// All records of all editions that were gone through.
#[derive(Debug, Clone, Default)]
pub struct Revisions {
    trails: Vec<Trail>,
    /// The trail of each record by the newest id that it has or had.
    by_name: BTreeMap<(Kind, Id), usize>,
    editions: usize,
}

impl Revisions {
    /// Goes on to the next edition.
    pub fn add(&mut self, volume: Volume) {
        let edition = self.editions;
        self.editions += 1;
        for line in volume.records {
            // The settings of the site are no record.
            let named = |id: &str| RecordName::parse(&format!("{}:{id}", line.kind)).ok();
            let Some(RecordName { kind, id }) = named(&line.id) else { continue };
            let former = line.former.as_deref().and_then(named).map(|former| former.id);
            let name = (kind, former.unwrap_or_else(|| id.clone()));
            let trail = self.by_name.remove(&name).unwrap_or_else(|| {
                self.trails.push(Trail { kind, revisions: Vec::new() });
                self.trails.len() - 1
            });
            self.by_name.insert((kind, id.clone()), trail);
            let concerns = line.concerns.iter().filter_map(|name| RecordName::parse(name).ok()).collect();
            let revision =
                Revision { edition, fate: line.change, id, title: line.title, fields: line.fields, concerns };
            self.trails[trail].revisions.push(revision);
        }
    }

    /// The record that has, or had last, this id.
    pub fn trail(&self, kind: Kind, id: &Id) -> Option<&Trail> {
        self.by_name.get(&(kind, id.clone())).map(|trail| &self.trails[*trail])
    }

    /// Records that the newest edition has no longer, in the order of kinds and ids.
    pub fn gone(&self) -> impl Iterator<Item = &Trail> {
        self.by_name
            .values()
            .map(|trail| &self.trails[*trail])
            .filter(|trail| trail.last().is_some_and(|last| last.fate == Fate::Removed))
    }

    /// What was done to each record by every edition, in the order of kinds and ids.
    pub fn all(&self) -> impl Iterator<Item = (Kind, &Revision)> {
        let trails = self.by_name.values().map(|trail| &self.trails[*trail]);
        trails.flat_map(|trail| trail.revisions.iter().map(|revision| (trail.kind, revision)))
    }

    /// What an edition did, in the order of kinds and ids.
    pub fn of_edition(&self, edition: usize) -> impl Iterator<Item = (Kind, &Revision)> {
        self.by_name.values().filter_map(move |trail| {
            let trail = &self.trails[*trail];
            trail.revisions.iter().find(|r| r.edition == edition).map(|revision| (trail.kind, revision))
        })
    }

    /// How many editions were gone through.
    pub fn editions(&self) -> usize {
        self.editions
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn volume(records: &[(&str, &str, Option<&str>)]) -> Volume {
        let records: Vec<_> = records
            .iter()
            .map(|(id, change, former)| {
                json!({"kind": "issue", "id": id, "change": change, "former": former, "title": id, "fields": []})
            })
            .collect();
        Volume::parse(json!({"from": "a", "records": records}).to_string().as_bytes()).unwrap()
    }

    #[test]
    fn a_record_is_followed_through_its_names_and_absences() {
        let mut revisions = Revisions::default();
        revisions.add(volume(&[("a", "added", None), ("b", "added", None)]));
        revisions.add(volume(&[("c", "renamed", Some("a")), ("b", "removed", None)]));
        revisions.add(volume(&[("a", "added", None)]));
        revisions.add(volume(&[("b", "added", None)]));
        let id = |text: &str| Id::new(text).unwrap();
        let ids = |name: &str| -> Vec<Option<String>> {
            let trail = revisions.trail(Kind::Issue, &id(name)).unwrap();
            (0..4).map(|edition| trail.id_in(edition).map(ToString::to_string)).collect()
        };
        let some = |ids: [&str; 4]| ids.map(|id| (!id.is_empty()).then(|| id.to_owned())).to_vec();
        assert_eq!(ids("c"), some(["a", "c", "c", "c"]));
        assert_eq!(ids("a"), some(["", "", "a", "a"]));
        assert_eq!(ids("b"), some(["b", "", "", "b"]));
        assert_eq!(revisions.gone().count(), 0);
        assert_eq!(revisions.of_edition(1).count(), 2);
        assert_eq!(revisions.editions(), 4);
    }
}
