//! Editions: what was published, frozen so that nobody can change it unseen.
//!
//! # The format
//!
//! An edition is a file `content/editions/ID.jsonl`: lines of JSON, each ended by a line feed.
//!
//! ```text
//! {"format":"rapporteur-edition-1","id":"second","date":"2026-02-01","class":"minor","note":"…","parent":"…","content":"…","changes":"…"}
//! {"change":"added","path":"content/issues/fishing.md","sha256":"…","text":"…"}
//! {"change":"changed","path":"content/site.yaml","sha256":"…","text":"…"}
//! {"change":"removed","path":"templates/colophon.html"}
//! {"edition":"…"}
//! ```
//!
//! - The **first line** says what the edition is ([`Header`]). `parent` is the digest of the edition before it, `null` for
//!   the first one. `content` is the digest of all files of this edition, `changes` that of the lines that follow.
//! - Then one line for **each file** added, changed or removed since the edition before ([`Entry`]), in the order of the
//!   bytes of their paths.
//! - The **last line**, the seal, is the digest of the edition: the SHA-256 of its first line with the line feed.
//!
//! `content` is the SHA-256 of a list with a line `SHA256  PATH` for each file, as `sha256sum` prints it, in the order of
//! the paths; `changes` that of a list with a line `CHANGE SHA256  PATH` for each line of the file, where a removed file
//! has `-` for its digest.
//!
//! So the first line holds every file through its digest, and the next edition holds the first line: a chain, in which
//! nothing can be changed without changing all that comes after. There is one way to write each edition; any other byte
//! is a fault. What order the editions have is said by the chain, never by the names of the files.
//!
//! # Words that are withheld
//!
//! Digests are made from digests of texts, never from the texts. A line whose words have to go becomes
//!
//! ```text
//! {"change":"added","path":"content/statements/x.md","sha256":"…","withheld":"third"}
//! ```
//!
//! and every digest stays as it was. That is allowed only where a later edition, here `third`, is a withdrawal that names
//! the record: the exception is itself in the chain.

mod chain;
mod file;
mod freeze;
mod list;
mod replay;
mod signature;

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub use chain::Chain;
pub use file::{Decoded, Fault, decode, encode};
pub use freeze::{Announcement, Frozen, freeze};
pub use list::{EditionList, FILE as LIST_FILE, Listed};
pub use replay::{Replay, Restored, Withheld};
pub use signature::{SigningKey, signed_by};

use crate::content::Span;
use crate::digest::Digest;
use crate::model::{AnyRef, Date, Day, Extent, Id, Kind, Precision, Refusal};

/// The folder of the editions below the project's root.
pub const FOLDER: &str = "content/editions";

/// What the name of an edition's file ends in, after its id.
pub const EXTENSION: &str = "jsonl";

/// What follows the name of an edition's file in the name of its signature.
pub const SIGNATURE_EXTENSION: &str = "minisig";

/// The form of an edition's file, so that a later one can be told apart.
const FORMAT: &str = "rapporteur-edition-1";

/// The first line of an edition: what it is, and the digests that hold it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    format: Format,
    /// The name of the edition, in its address and in the name of its file.
    pub id: Id,
    /// The day it was published.
    pub date: Date,
    /// How much it means for readers.
    pub class: Class,
    /// What is new in it, in a sentence for readers; for a withdrawal the reason.
    pub note: String,
    /// For a correction: what was wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<String>,
    /// Records that are withdrawn: their addresses stay and say so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<RecordName>,
    /// Records whose words are taken out of all earlier editions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withheld: Vec<RecordName>,
    /// The digest of the edition before it; nothing for the first.
    #[serde(deserialize_with = "Option::deserialize")]
    pub parent: Option<Digest>,
    /// The digest of all files of this edition.
    pub content: Digest,
    /// The digest of the list of files that were added, changed and removed.
    pub changes: Digest,
}

impl Header {
    /// The line that the edition begins with, with its line feed.
    fn line(&self) -> String {
        // Serialising what has only text, lists and digests does not fail.
        serde_json::to_string(self).unwrap_or_default() + "\n"
    }

    /// The digest of the edition.
    pub fn digest(&self) -> Digest {
        Digest::of(self.line().as_bytes())
    }
}

/// Stands for [`FORMAT`]; no other text can be read as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Format;

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(FORMAT)
    }
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == FORMAT {
            Ok(Self)
        } else {
            Err(de::Error::custom(format!("the format is `{text}`, not `{FORMAT}`")))
        }
    }
}

/// How much an edition means for readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// What readers learn from the site has changed.
    Major,
    /// Nothing that matters to most readers.
    Minor,
    /// Something was wrong; the edition says what.
    Correction,
    /// Records were withdrawn; the edition says which and why.
    Withdrawal,
}

impl Class {
    /// The name in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Major => "major",
            Self::Minor => "minor",
            Self::Correction => "correction",
            Self::Withdrawal => "withdrawal",
        }
    }
}

/// What became of a file since the edition before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// It was not there.
    Added,
    /// It was there with another text.
    Changed,
    /// It is there no longer.
    Removed,
}

impl Change {
    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
        }
    }
}

/// One file of an edition that is new, another, or gone; without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What became of it.
    pub change: Change,
    /// Its path below the project's root, with `/` between the parts.
    pub path: String,
    /// The digest of its text; nothing for a file that was removed.
    pub sha256: Option<Digest>,
    /// The edition that took its words out.
    pub withheld: Option<Id>,
    /// Its line in the edition's file, without the line feed.
    pub span: Span,
}

/// An edition without the texts of its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its first line.
    pub header: Header,
    /// The digest of its first line, by which the next edition names it.
    pub digest: Digest,
    /// What became of each file that is not as it was, in the order of paths.
    pub entries: Vec<Entry>,
}

impl Edition {
    /// Where its file lies below the project's root.
    pub fn path(&self) -> String {
        path_of(&self.header.id)
    }

    /// How many files have met with a change.
    pub fn count(&self, change: Change) -> usize {
        self.entries.iter().filter(|entry| entry.change == change).count()
    }
}

/// Where the file of an edition lies below the project's root.
pub fn path_of(id: &Id) -> String {
    format!("{FOLDER}/{id}.{EXTENSION}")
}

/// A record as editions name it: its kind and its id, such as `statement:spring-closure`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordName {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: Id,
}

impl RecordName {
    /// Reads `kind:id`.
    ///
    /// # Errors
    /// When there is no such kind, or the id has not the form of one.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        AnyRef::parse(text).map(|(kind, id)| Self { kind, id })
    }

    /// Whether a file holds the record or a translation of it; the texts of an agreement belong to it.
    pub fn owns(&self, path: &str) -> bool {
        let file = self.kind.file(&self.id);
        if self.kind == Kind::Agreement {
            return file.strip_suffix("index.md").is_some_and(|folder| path.starts_with(folder));
        }
        let stem = file.strip_suffix("md").unwrap_or(&file);
        path.strip_prefix(stem).is_some_and(|rest| !rest.contains('/'))
    }
}

impl fmt::Display for RecordName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind, self.id)
    }
}

impl Serialize for RecordName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for RecordName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

/// The day that a date names, if it is one day and no doubt is marked.
fn day(date: &Date) -> Option<Day> {
    match date.extent() {
        Extent::At(point)
            if matches!(point.precision, Precision::Day(..)) && !point.uncertain && !point.approximate =>
        {
            date.earliest()
        }
        _ => None,
    }
}

/// Whether a file may be part of an edition: text of the project, and nowhere else.
fn is_of_project(path: &str) -> bool {
    let safe = |part: &str| {
        !part.is_empty()
            && part != "."
            && part != ".."
            && !part.contains(['\\', ':'])
            && !part.contains(char::is_control)
    };
    let other = ["content/editions/", "content/snapshots/"];
    ["content/", "templates/"].iter().any(|folder| path.starts_with(folder))
        && !other.iter().any(|folder| path.starts_with(folder))
        && path.split('/').all(safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_owns_its_files_and_no_others() {
        let owns = |name: &str, path: &str| RecordName::parse(name).unwrap().owns(path);
        for (name, path) in [
            ("statement:boats", "content/statements/boats.md"),
            ("statement:boats", "content/statements/boats.json"),
            ("statement:boats", "content/statements/boats.ar.md"),
            ("agreement:accord", "content/agreements/accord/index.md"),
            ("agreement:accord", "content/agreements/accord/texts/2026.en.md"),
            ("text:accord/2026.en", "content/agreements/accord/texts/2026.en.md"),
        ] {
            assert!(owns(name, path), "{name} {path}");
        }
        for (name, path) in [
            ("statement:boats", "content/statements/boats-two.md"),
            ("statement:boats", "content/positions/boats.md"),
            ("agreement:accord", "content/agreements/accord-two/index.md"),
            ("text:accord/2026.en", "content/agreements/accord/texts/2026.ar.md"),
            ("text:accord/2026.en", "content/agreements/accord/index.md"),
        ] {
            assert!(!owns(name, path), "{name} {path}");
        }
    }

    #[test]
    fn only_files_of_the_project_can_be_in_an_edition() {
        for path in ["content/site.yaml", "content/parties/a.md", "templates/base.html", "templates/a/b.html"] {
            assert!(is_of_project(path), "{path}");
        }
        for path in [
            "",
            "content",
            "content/",
            "/content/site.yaml",
            "content/../site.yaml",
            "content//a.md",
            "src/lib.rs",
            "content/editions/a.jsonl",
            "content/snapshots/a.txt",
            "content/a\nb.md",
            "content/a\\b.md",
            "content/./a.md",
            "contents/a.md",
        ] {
            assert!(!is_of_project(path), "{path}");
        }
    }

    #[test]
    fn an_edition_has_one_day() {
        assert!(day(&Date::parse("2026-01-06").unwrap()).is_some());
        for text in ["2026-01", "2026-01-06~", "2026-01-06?", "2026", "2026-01-06/2026-01-07", "1967/.."] {
            assert!(day(&Date::parse(text).unwrap()).is_none(), "{text}");
        }
    }
}
