//! Freezing: a new edition from what the project holds today.

use std::collections::{BTreeMap, BTreeSet};

use super::chain::digest_of_files;
use super::file::{digest_of_changes, encode};
use super::{Chain, Change, Class, Edition, Entry, Format, Header, RecordName, day, is_of_project};
use crate::content::{File, Span};
use crate::digest::Digest;
use crate::model::{Date, Id, Refusal};

/// What a publisher says of a new edition.
#[derive(Debug, Clone)]
pub struct Announcement {
    /// Its name.
    pub id: Id,
    /// The day it is published.
    pub date: Date,
    /// How much it means for readers.
    pub class: Class,
    /// What is new in it; for a withdrawal the reason.
    pub note: String,
    /// For a correction: what was wrong.
    pub corrects: Option<String>,
    /// Records that are withdrawn.
    pub withdrawn: Vec<RecordName>,
    /// Records whose words are taken out of all earlier editions.
    pub withheld: Vec<RecordName>,
}

/// An edition that is made, but not yet on disk.
#[derive(Debug, Clone)]
pub struct Frozen {
    /// The edition.
    pub edition: Edition,
    /// The text of its file.
    pub text: String,
}

/// Makes the edition that follows the newest of `chain`, of all files that readers' pages are made from: those of
/// `content/` and of `templates/`, by their paths below the project's root, each path once.
///
/// # Errors
/// Says why this cannot be published.
pub fn freeze(chain: &Chain, announcement: Announcement, files: &[File]) -> Result<Frozen, Refusal> {
    announced(chain, &announcement)?;
    if let Some(file) = files.iter().find(|file| !is_of_project(&file.path)) {
        return Err(refuse(format!("`{}` cannot be part of an edition", file.path.escape_debug()))
            .help("rename the file with letters, digits, hyphens and points"));
    }
    let texts: BTreeMap<&str, &str> = files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let new: BTreeMap<String, Digest> =
        texts.iter().map(|(path, text)| ((*path).to_owned(), Digest::of(text.as_bytes()))).collect();
    let entries = entries(chain.files(), &new);
    gone(chain, &announcement, &new)?;
    // Words can be withheld from earlier editions after the record itself has gone.
    if entries.is_empty() && announcement.withheld.is_empty() {
        let latest = chain.latest().map_or("-", |edition| edition.header.id.as_str());
        return Err(refuse(format!("nothing has changed since the edition `{latest}`")));
    }
    let Announcement { id, date, class, note, corrects, withdrawn, withheld } = announcement;
    let header = Header {
        format: Format,
        id,
        date,
        class,
        note: note.trim().to_owned(),
        corrects: corrects.map(|words| words.trim().to_owned()),
        withdrawn: in_order(withdrawn),
        withheld: in_order(withheld),
        parent: chain.latest().map(|edition| edition.digest),
        content: digest_of_files(&new),
        changes: digest_of_changes(&entries),
    };
    let own_texts: Vec<Option<String>> =
        entries.iter().map(|e| e.sha256.and_then(|_| texts.get(e.path.as_str()).map(|t| (*t).to_owned()))).collect();
    let edition = Edition { digest: header.digest(), header, entries };
    Ok(Frozen { text: encode(&edition, &own_texts), edition })
}

fn refuse(message: impl Into<String>) -> Refusal {
    Refusal::new("edition-refused", message)
}

fn in_order(names: Vec<RecordName>) -> Vec<RecordName> {
    names.into_iter().collect::<BTreeSet<_>>().into_iter().collect()
}

/// Words that stand for other things where an edition can be named.
const RESERVED: [&str; 3] = ["all", "latest", "today"];

/// Whether what is said of an edition is complete.
fn announced(chain: &Chain, new: &Announcement) -> Result<(), Refusal> {
    if chain.find(&new.id).is_some() {
        return Err(refuse(format!("there is an edition `{}` already", new.id))
            .help("what is published is never changed: choose another name"));
    }
    if RESERVED.contains(&new.id.as_str()) {
        return Err(refuse(format!("`{}` means something else on the command line", new.id))
            .help("choose another name, such as the day of the edition"));
    }
    let Some(today) = day(&new.date) else {
        return Err(refuse(format!("`{}` is not a day", new.date)).help("write it as `2026-01-31`"));
    };
    if let Some(latest) = chain.latest().filter(|latest| day(&latest.header.date) > Some(today)) {
        let message =
            format!("`{}` is before {}, the day of the edition `{}`", new.date, latest.header.date, latest.header.id);
        return Err(refuse(message).help("editions follow one another: give a day that is not before that"));
    }
    if new.note.trim().is_empty() {
        return Err(refuse("there is no note").help("say in a sentence what is new: `--note \"…\"`"));
    }
    let says_what = new.corrects.as_ref().is_some_and(|words| !words.trim().is_empty());
    match (new.class == Class::Correction, new.corrects.is_some()) {
        (true, _) if !says_what => {
            return Err(refuse("a correction has to say what was wrong").help("add `--corrects \"…\"`"));
        }
        (false, true) => {
            return Err(refuse("only a correction says what was wrong").help("add `--class correction`"));
        }
        _ => {}
    }
    match (new.class == Class::Withdrawal, new.withdrawn.is_empty() && new.withheld.is_empty()) {
        (true, true) => Err(refuse("a withdrawal has to name a record")
            .help("add `--withdraw KIND:ID`, or `--withhold KIND:ID` to take its words out of earlier editions too")),
        (false, false) => {
            Err(refuse("only a withdrawal withdraws or withholds records").help("add `--class withdrawal`"))
        }
        _ => Ok(()),
    }
}

/// Whether records that are withdrawn or withheld were published, and are gone from what is published now.
fn gone(chain: &Chain, announcement: &Announcement, new: &BTreeMap<String, Digest>) -> Result<(), Refusal> {
    for record in announcement.withdrawn.iter().chain(&announcement.withheld) {
        if !chain.had(record) {
            return Err(refuse(format!("no edition has the record `{record}`"))
                .help("write its kind and its id, such as `statement:spring-closure`"));
        }
    }
    for record in &announcement.withdrawn {
        if let Some(path) = new.keys().find(|path| record.owns(path)) {
            return Err(refuse(format!("`{record}` is still there: `{path}`"))
                .help("remove the file, and what refers to it, then publish again"));
        }
    }
    for record in &announcement.withheld {
        let same = |(path, digest): &(&String, &Digest)| record.owns(path) && chain.files().get(*path) == Some(digest);
        if let Some((path, _)) = new.iter().find(same) {
            return Err(refuse(format!("the words of `{record}` are still there: `{path}` has not changed"))
                .help("remove the file or take the words out of it, then publish again"));
        }
    }
    Ok(())
}

/// What became of each file that is not as it was.
fn entries(old: &BTreeMap<String, Digest>, new: &BTreeMap<String, Digest>) -> Vec<Entry> {
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let entry = |path: &String| {
        let change = match (old.get(path), new.get(path)) {
            (None, Some(_)) => Change::Added,
            (Some(_), None) => Change::Removed,
            (before, after) if before == after => return None,
            _ => Change::Changed,
        };
        let sha256 = new.get(path).copied();
        Some(Entry { change, path: path.clone(), sha256, withheld: None, span: Span::default() })
    };
    paths.into_iter().filter_map(entry).collect()
}
