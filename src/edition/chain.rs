//! The chain: which edition follows which, and that nothing in it has changed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::file::{Decoded, Fault};
use super::{Change, Edition, Entry, RecordName};
use crate::content::Span;
use crate::digest::Digest;
use crate::model::Id;

/// All editions of a project, from the first to the newest.
#[derive(Debug, Clone, Default)]
pub struct Chain {
    editions: Vec<Edition>,
    /// The digest of each file of the newest edition.
    files: BTreeMap<String, Digest>,
    /// Each record whose words are withheld, with the place of the edition that says so.
    withheld: Vec<(usize, RecordName)>,
    /// The places of editions that still hold words which a later one withholds.
    unfinished: Vec<usize>,
}

impl Chain {
    /// Brings editions into their order, and holds each against the one before.
    ///
    /// The second value lists what is wrong with the chain, each fault with the place of its file in `decoded`; what is
    /// wrong inside one file is told by [`super::decode`]. Where anything is wrong, the chain is empty; that words are
    /// still there which should be withheld is told, but breaks nothing.
    pub fn new(decoded: &[Decoded]) -> (Self, Vec<(usize, Fault)>) {
        let order = match order(decoded) {
            Ok(order) => order,
            Err(faults) => return (Self::default(), faults),
        };
        let mut chain = Self::default();
        for (place, edition) in &order {
            let faults = chain.follow(edition);
            if !faults.is_empty() {
                return (Self::default(), faults.into_iter().map(|fault| (*place, fault)).collect());
            }
        }
        let mut found = Vec::new();
        for (index, (place, edition)) in order.iter().enumerate() {
            let faults: Vec<Fault> = edition.entries.iter().filter_map(|e| chain.withholding_fault(index, e)).collect();
            if faults.iter().any(|fault| fault.code == NOT_WITHHELD) {
                chain.unfinished.push(index);
            }
            found.extend(faults.into_iter().map(|fault| (*place, fault)));
        }
        if found.iter().any(|(_, fault)| fault.code != NOT_WITHHELD) {
            chain = Self::default();
        }
        (chain, found)
    }

    /// The editions, from the first to the newest.
    pub fn editions(&self) -> &[Edition] {
        &self.editions
    }

    /// The newest edition.
    pub fn latest(&self) -> Option<&Edition> {
        self.editions.last()
    }

    /// The place of an edition among all of them.
    pub fn find(&self, id: &Id) -> Option<usize> {
        self.editions.iter().position(|edition| edition.header.id == *id)
    }

    /// The digest of each file of the newest edition, in the order of paths.
    pub fn files(&self) -> &BTreeMap<String, Digest> {
        &self.files
    }

    /// Whether any edition has a file of this record.
    pub fn had(&self, record: &RecordName) -> bool {
        self.editions.iter().flat_map(|edition| &edition.entries).any(|entry| record.owns(&entry.path))
    }

    /// The places of editions that still hold words which a later one withholds: somebody stopped the program between
    /// the withdrawal and its end.
    pub fn unfinished(&self) -> &[usize] {
        &self.unfinished
    }

    /// The edition that withholds the words which the edition at `index` has for a file, and the record they are of.
    pub fn withheld_by(&self, index: usize, path: &str) -> Option<(&Edition, &RecordName)> {
        let (by, record) = self.withheld.iter().find(|(by, record)| *by > index && record.owns(path))?;
        Some((&self.editions[*by], record))
    }

    /// The edition at `index` with every line marked whose words are to be withheld: what is written in its place.
    pub fn redacted(&self, index: usize) -> Edition {
        let mut edition = self.editions[index].clone();
        for entry in edition.entries.iter_mut().filter(|entry| entry.sha256.is_some()) {
            entry.withheld = self.withheld_by(index, &entry.path).map(|(by, _)| by.header.id.clone());
        }
        edition
    }

    /// Adds the edition that comes next, if its list fits to what is there.
    fn follow(&mut self, edition: &Edition) -> Vec<Fault> {
        let header = &edition.header;
        let mut faults = Vec::new();
        for record in &header.withheld {
            // Otherwise this edition itself would be without the words.
            let stays = |path: &&String| record.owns(path) && !edition.entries.iter().any(|entry| entry.path == **path);
            if let Some(path) = self.files.keys().find(stays) {
                let message =
                    format!("`{record}` is withheld from earlier editions, but this one has `{path}` from them");
                faults.push(Fault::altered(Span::default(), message));
            }
        }
        for Entry { change, path, sha256, span, .. } in &edition.entries {
            let before = match sha256 {
                Some(sha256) => self.files.insert(path.clone(), *sha256),
                None => self.files.remove(path),
            };
            let fits = match change {
                Change::Added => before.is_none(),
                Change::Changed => before.is_some() && before != *sha256,
                Change::Removed => before.is_some(),
            };
            if !fits {
                let span = Span { end: span.start, ..*span };
                let message = format!("`{path}` cannot be {} here: the edition before does not fit", change.name());
                faults.push(Fault::altered(span, message));
            }
        }
        if faults.is_empty() && header.content != digest_of_files(&self.files) {
            let message = "the files of this edition are not those that its first line holds";
            faults.push(Fault::altered(Span::default(), message));
        }
        let place = self.editions.len();
        self.withheld.extend(header.withheld.iter().map(|record| (place, record.clone())));
        self.editions.push(edition.clone());
        faults
    }

    /// What is wrong with the words of an entry being there, or not.
    fn withholding_fault(&self, index: usize, entry: &Entry) -> Option<Fault> {
        entry.sha256?;
        let span = Span { end: entry.span.start, ..entry.span };
        let declared = self.withheld_by(index, &entry.path).map(|(edition, _)| &edition.header.id);
        match (declared, &entry.withheld) {
            (None, Some(_)) => {
                let message = format!("the words of `{}` are missing, and no later edition withholds them", entry.path);
                Some(Fault::altered(span, message))
            }
            (Some(declared), Some(named)) if declared != named => {
                let message = format!("the words of `{}` are withheld by `{declared}`, not by `{named}`", entry.path);
                Some(Fault::altered(span, message))
            }
            (Some(declared), None) => {
                let message =
                    format!("the edition `{declared}` withholds the words of `{}`, which are here", entry.path);
                let help = format!("run `rapporteur publish {declared}` once more: it takes them out");
                Some(Fault::new(NOT_WITHHELD, span, message).help(help))
            }
            _ => None,
        }
    }
}

/// The code of the one fault that breaks nothing.
const NOT_WITHHELD: &str = "edition-not-withheld";

/// The digest of all files of an edition.
pub(super) fn digest_of_files(files: &BTreeMap<String, Digest>) -> Digest {
    let mut list = String::new();
    for (path, sha256) in files {
        // Writing to a string does not fail.
        let _ = writeln!(list, "{sha256}  {path}");
    }
    Digest::of(list.as_bytes())
}

type Placed<T> = (usize, T);

/// The editions in their order, each with its place in `decoded`.
fn order(decoded: &[Decoded]) -> Result<Vec<Placed<&Edition>>, Vec<Placed<Fault>>> {
    let mut sound: Vec<Placed<&Edition>> = Vec::new();
    for (place, file) in decoded.iter().enumerate() {
        sound.extend(file.edition.as_ref().filter(|_| file.faults.is_empty()).map(|edition| (place, edition)));
    }
    let mut faults = missing(decoded, &sound);
    let mut after: BTreeMap<Option<Digest>, Vec<Placed<&Edition>>> = BTreeMap::new();
    for (place, edition) in &sound {
        after.entry(edition.header.parent).or_default().push((*place, edition));
    }
    for followers in after.values_mut() {
        followers.sort_by_key(|(_, edition)| (&edition.header.date, &edition.header.id));
        let first = &followers[0].1.header;
        for (place, other) in &followers[1..] {
            let header = &other.header;
            let message = match header.parent {
                Some(_) => format!("`{}` and `{}` both follow the same edition", first.id, header.id),
                None => format!("`{}` and `{}` both say that they are the first edition", first.id, header.id),
            };
            let help = "editions follow one another: keep the one that was published first, take the other out of \
                        `content/editions/` and publish it again under another name";
            faults.push((*place, Fault::new("edition-order", Span::default(), message).help(help)));
        }
    }
    if !faults.is_empty() || sound.len() < decoded.len() {
        return Err(faults);
    }
    let mut order: Vec<Placed<&Edition>> = Vec::new();
    while let Some(next) = after.remove(&order.last().map(|(_, edition)| edition.digest)) {
        order.extend(next);
    }
    Ok(order)
}

/// Editions whose parent is not there.
fn missing(decoded: &[Decoded], sound: &[Placed<&Edition>]) -> Vec<Placed<Fault>> {
    // A file with faults is told already: it is there under the digest it has and the one it should have.
    let known = |parent: Digest| {
        decoded
            .iter()
            .any(|file| file.seal == Some(parent) || file.edition.as_ref().is_some_and(|e| e.digest == parent))
    };
    sound
        .iter()
        .filter(|(_, edition)| edition.header.parent.is_some_and(|parent| !known(parent)))
        .map(|(place, edition)| {
            let message = format!("the edition that `{}` follows is not here, or was changed", edition.header.id);
            let help = "restore its file in `content/editions/` from version control or from a copy";
            (*place, Fault::new("edition-missing", Span::default(), message).help(help))
        })
        .collect()
}
