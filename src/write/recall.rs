//! What a site was built from, so that what has not changed is not rendered again.
//!
//! A note in the project's folder, `.rapporteur/`, holds for the whole site, and for each part that can be kept, the
//! digest of everything it was made from and the digest of the list of files it came to. A part is taken as built only
//! if both are the same and every file still has the bytes that the manifest names; in any doubt it is made anew.
//!
//! Files that nobody has touched are not read again: the note also holds what the file system says of them (size, times,
//! inode). Where that is another, as after a copy, the bytes decide.
//!
//! The note is no part of the site: two machines give the same bytes whether they have one or not.

#![expect(clippy::disallowed_methods, reason = "a part of the stage that owns the site's files")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rayon::prelude::*;
use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags};
use serde::{Deserialize, Serialize};

use super::manifest::Entry;
use super::{MANIFEST, Manifest, Written};
use crate::digest::Digest;

/// The folder of notes in a project.
const FOLDER: &str = ".rapporteur";

/// The note on one site.
pub struct Recall {
    path: PathBuf,
    site: PathBuf,
    note: Note,
    /// What was found of the parts that are still as they were built.
    intact: BTreeMap<String, Part>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Note {
    /// By the folder of the part; what lies in none of them under the empty name, made from all that the site is.
    parts: BTreeMap<String, Part>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    /// The digest of everything that it was made from.
    inputs: Digest,
    /// The digest of the lines of the manifest that name its files.
    files: Digest,
    /// The digest of what the file system said of them.
    stamp: Option<Digest>,
}

/// The name of what lies in no other part.
const REST: &str = "";

impl Recall {
    /// The note that the project in `root` has on the site in `site`.
    pub fn new(root: &Path, site: &Path) -> Self {
        // One project may be built into several folders.
        let name = Digest::of(site.as_os_str().as_encoded_bytes()).to_string();
        let path = root.join(FOLDER).join(format!("built-{}.json", &name[..16]));
        let note = fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { path, site: site.to_owned(), note, intact: BTreeMap::new() }
    }

    /// What a build would come to, if the site is there, whole, and made from `inputs`.
    pub fn built(&mut self, inputs: Digest) -> Option<Written> {
        if self.note.parts.get(REST).is_none_or(|part| part.inputs != inputs) || self.site.join(super::STATE).exists() {
            return None;
        }
        let manifest = self.manifest()?;
        let known: Vec<(String, Digest)> = self.note.parts.iter().map(|(name, p)| (name.clone(), p.inputs)).collect();
        if !known.iter().all(|(name, inputs)| self.has(name, *inputs, &self.files(&manifest, name))) {
            return None;
        }
        let (files, bytes) = (manifest.len(), manifest.files().map(|entry| entry.size).sum());
        Some(Written { files, written: 0, unchanged: files, removed: 0, bytes, recovered: false })
    }

    /// Whether a part of the site was made from `inputs`, came to these files, and still has them byte for byte.
    pub fn has(&mut self, part: &str, inputs: Digest, files: &[Entry<'_>]) -> bool {
        let Some(known) = self.note.parts.get(part) else { return false };
        if known.inputs != inputs || known.files != digest_of(files) {
            return false;
        }
        // Looked at before the bytes are: what changes between the two is seen the next time.
        let stamp = stamp(&self.site, part, files);
        let same = stamp.is_some() && stamp == known.stamp || files.par_iter().all(|file| is_whole(&self.site, *file));
        if same {
            self.intact.insert(part.to_owned(), Part { stamp, ..known.clone() });
        }
        same
    }

    /// Notes that the site is built, and is what the manifest says: the whole of it from `inputs`, each part from its own.
    ///
    /// Where the note cannot be kept, the next build is a whole one.
    pub fn keep(mut self, inputs: Digest, parts: &BTreeMap<String, Digest>, manifest: &Manifest) {
        let mut note = Note::default();
        for (name, inputs) in parts {
            let part = self.part(name, *inputs, &manifest.below(name));
            note.parts.insert(name.clone(), part);
        }
        self.note = note;
        // This one has been made anew.
        self.intact.remove(REST);
        let rest = self.part(REST, inputs, &self.files(manifest, REST));
        self.note.parts.insert(REST.to_owned(), rest);
        let (Some(folder), Ok(text)) = (self.path.parent(), serde_json::to_string(&self.note)) else { return };
        if fs::create_dir_all(folder).is_ok() {
            // A note that is only half written is not read as one.
            let _ = fs::write(&self.path, text);
        }
    }

    /// What is to be noted of a part.
    fn part(&self, name: &str, inputs: Digest, files: &[Entry<'_>]) -> Part {
        // A part that was kept has been looked at, and nothing has been written to it since.
        let known = self.intact.get(name).filter(|part| part.inputs == inputs);
        known.cloned().unwrap_or_else(|| Part {
            inputs,
            files: digest_of(files),
            stamp: stamp(&self.site, name, files),
        })
    }

    /// The files of a part, or those that lie in none of the parts.
    fn files<'m>(&self, manifest: &'m Manifest, name: &str) -> Vec<Entry<'m>> {
        if name != REST {
            return manifest.below(name);
        }
        let folders: Vec<&str> = self.note.parts.keys().map(String::as_str).filter(|name| *name != REST).collect();
        manifest.outside(&folders)
    }

    fn manifest(&self) -> Option<Manifest> {
        Manifest::parse(&fs::read(self.site.join(MANIFEST)).ok()?).ok()
    }
}

fn digest_of(files: &[Entry<'_>]) -> Digest {
    let mut list = Vec::new();
    for Entry { path, size, sha256 } in files {
        // No path has a byte of zero.
        list.extend_from_slice(path.as_bytes());
        list.push(0);
        list.extend_from_slice(&size.to_le_bytes());
        list.extend_from_slice(sha256.bytes());
    }
    Digest::of(&list)
}

/// How many files one thread looks at in a row.
const RUN: usize = 256;

/// What the file system says of the files of a part; nothing if one is not there. Writing to a file changes its time of
/// change, which nobody can set.
fn stamp(site: &Path, part: &str, files: &[Entry<'_>]) -> Option<Digest> {
    // From the folder of the part on, the way to each of its files is short.
    let folder =
        rustix::fs::openat(CWD, site.join(part), OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())
            .ok()?;
    let look = |run: &[Entry<'_>]| {
        let mut said = String::new();
        for entry in run {
            let path = entry.path.strip_prefix(part)?;
            let found = rustix::fs::statat(&folder, path, AtFlags::SYMLINK_NOFOLLOW).ok()?;
            if FileType::from_raw_mode(found.st_mode) != FileType::RegularFile {
                return None;
            }
            // Writing to a string does not fail.
            let _ = writeln!(said, "{} {} {}.{}", found.st_ino, found.st_size, found.st_ctime, found.st_ctime_nsec);
        }
        Some(said)
    };
    let said: Vec<String> = files.par_chunks(RUN).map(look).collect::<Option<_>>()?;
    Some(Digest::of(said.concat().as_bytes()))
}

fn is_whole(site: &Path, entry: Entry<'_>) -> bool {
    let path = site.join(entry.path);
    let is_file = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file() && found.len() == entry.size);
    is_file && fs::read(path).is_ok_and(|bytes| Digest::of(&bytes) == entry.sha256)
}

/// The digest of the program itself: another version may make other pages of the same records.
pub fn program() -> Option<Digest> {
    static PROGRAM: OnceLock<Option<Digest>> = OnceLock::new();
    let read = || Some(Digest::of(&fs::read(std::env::current_exe().ok()?).ok()?));
    *PROGRAM.get_or_init(read)
}
