//! Replay: any edition given back, file by file, from those before it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Chain, RecordName};
use crate::content::{Content, File};
use crate::model::Id;

/// The files of a project as they were in one edition after the other.
///
/// Only one edition is in memory at a time, however many there are.
#[derive(Debug, Default)]
pub struct Replay {
    files: BTreeMap<String, Kept>,
    /// How many editions have been gone through.
    reached: usize,
}

/// What an edition has of a file.
#[derive(Debug)]
enum Kept {
    Text(String),
    Withheld(Withheld),
}

/// A record whose words are withheld from an edition that had them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Withheld {
    /// The record.
    pub record: RecordName,
    /// The edition that says so, and why.
    pub by: Id,
}

/// One edition as it was: what goes through the same stages as today's content.
#[derive(Debug, Clone)]
pub struct Restored {
    /// The files of `content/`, in the order in which they are read from a folder.
    pub content: Content,
    /// The templates that the project overrode, by their paths below `templates/`.
    pub templates: BTreeMap<String, String>,
    /// The records whose words are not here any more; references to them lead nowhere.
    pub withheld: Vec<Withheld>,
}

impl Replay {
    /// Goes on to the next edition of the chain, whose texts are those of its entries.
    ///
    /// Words that a later edition withholds are left out, also where their file still has them.
    pub fn advance(&mut self, chain: &Chain, texts: Vec<Option<String>>) {
        let Some(edition) = chain.editions().get(self.reached) else { return };
        for (entry, text) in edition.entries.iter().zip(texts) {
            if entry.sha256.is_none() {
                self.files.remove(&entry.path);
                continue;
            }
            let kept = match (chain.withheld_by(self.reached, &entry.path), text) {
                (Some((by, record)), _) => {
                    Kept::Withheld(Withheld { record: record.clone(), by: by.header.id.clone() })
                }
                (None, text) => Kept::Text(text.unwrap_or_default()),
            };
            self.files.insert(entry.path.clone(), kept);
        }
        self.reached += 1;
    }

    /// The edition that was reached last.
    pub fn restored(&self) -> Restored {
        let mut files = Vec::new();
        let mut templates = BTreeMap::new();
        let mut withheld = BTreeSet::new();
        for (path, kept) in &self.files {
            match (kept, path.strip_prefix("templates/")) {
                (Kept::Text(text), Some(name)) => {
                    templates.insert(name.to_owned(), text.clone());
                }
                (Kept::Text(text), None) => files.push(File { path: path.clone(), text: text.clone() }),
                (Kept::Withheld(record), _) => {
                    withheld.insert(record.clone());
                }
            }
        }
        // A folder is read whole before what comes after its name.
        files.sort_by(|a, b| a.path.split('/').cmp(b.path.split('/')));
        Restored { content: Content::new(files), templates, withheld: withheld.into_iter().collect() }
    }
}
