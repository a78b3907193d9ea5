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
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::{self, JoinHandle};

use rayon::prelude::*;
use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags};
use serde::{Deserialize, Serialize};

use super::folders::{folder_of, with_their_files};
use super::manifest::{Entry, Total};
use super::{MANIFEST, Manifest, Written};
use crate::digest::Digest;

/// The folder of notes in a project.
const FOLDER: &str = ".rapporteur";

/// The note on one site.
pub struct Recall {
    path: PathBuf,
    site: PathBuf,
    note: Note,
    /// Looks at what lies in the site while its records are read.
    look: Option<(Arc<Look>, JoinHandle<()>)>,
    stamps: Stamps,
    /// What was found of the parts that are still as they were built.
    intact: BTreeMap<String, Part>,
}

/// What the file system says of parts of the site whose lists of files are those that the note knows.
type Stamps = BTreeMap<String, Option<Digest>>;

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
    /// The digest of the lines of the site's manifest that name its files, or the manifest that does.
    files: Digest,
    /// The digest of what the file system said of them.
    stamp: Option<Digest>,
}

/// The name of what lies in no other part.
const REST: &str = "";

impl Note {
    /// Which files the site's manifest names for a part, or for what lies in none of the parts.
    fn named<'m>(&self, manifest: &'m Manifest, part: &str) -> Vec<Entry<'m>> {
        if part != REST {
            return manifest.below(part);
        }
        let folders: Vec<&str> = self.parts.keys().map(String::as_str).filter(|name| *name != REST).collect();
        manifest.outside(&folders)
    }
}

/// The look at the parts of a site, which any number of threads can take part in.
struct Look {
    site: PathBuf,
    /// The parts that the site's manifest still names as the note does, with their files as it names them.
    parts: Vec<(String, Manifest)>,
    /// The part that comes next.
    next: AtomicUsize,
    found: Mutex<Stamps>,
}

impl Look {
    /// The look that is to be taken.
    ///
    /// What lies in none of the parts is made anew in nearly every build: it is looked at when that is needed.
    fn new(note: &Note, site: &Path) -> Self {
        let manifest = read(site).unwrap_or_default();
        let named = |(name, part): (&String, &Part)| {
            let named = note.named(&manifest, name);
            (digest_of(&named) == part.files).then(|| (name.clone(), named.into_iter().collect()))
        };
        let parts = note.parts.iter().filter(|(name, _)| *name != REST).filter_map(named).collect();
        Self { site: site.to_owned(), parts, next: AtomicUsize::new(0), found: Mutex::default() }
    }

    /// Looks at one part after the other that nobody has begun with, until there is none.
    fn take_part(&self) {
        while let Some((name, named)) = self.parts.get(self.next.fetch_add(1, Ordering::Relaxed)) {
            let found = stamp(&self.site, name, &named.files().collect::<Vec<_>>());
            self.found.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone(), found);
        }
    }
}

impl Recall {
    /// The note that the project in `root` has on the site in `site`.
    pub fn new(root: &Path, site: &Path) -> Self {
        // One project may be built into several folders.
        let name = Digest::of(site.as_os_str().as_encoded_bytes()).to_string();
        let path = root.join(FOLDER).join(format!("built-{}.json", &name[..16]));
        let note: Note = fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        // One thread alone: the records have to be read meanwhile.
        let look = Arc::new(Look::new(&note, site));
        let thread = thread::Builder::new().spawn({
            let look = Arc::clone(&look);
            move || look.take_part()
        });
        let look = thread.ok().map(|thread| (look, thread));
        Self { path, site: site.to_owned(), note, look, stamps: Stamps::new(), intact: BTreeMap::new() }
    }

    /// The folder of the site.
    pub fn site(&self) -> &Path {
        &self.site
    }

    /// What a build would come to, if the site is there, whole, and made from `inputs`.
    pub fn built(&mut self, inputs: Digest) -> Option<Written> {
        if self.note.parts.get(REST).is_none_or(|part| part.inputs != inputs) || self.site.join(super::STATE).exists() {
            return None;
        }
        let manifest = read(&self.site)?;
        let known: Vec<(String, Digest)> = self.note.parts.iter().map(|(name, p)| (name.clone(), p.inputs)).collect();
        if !known.iter().all(|(name, inputs)| self.has(name, *inputs, &manifest)) {
            return None;
        }
        let Total { files, bytes } = manifest.total();
        Some(Written { files, written: 0, unchanged: files, removed: 0, bytes, recovered: false })
    }

    /// Whether a part of the site was made from `inputs`, came to the files that the manifest names, and still has them
    /// byte for byte.
    pub fn has(&mut self, part: &str, inputs: Digest, manifest: &Manifest) -> bool {
        let Some(known) = self.note.parts.get(part).cloned() else { return false };
        let named = self.note.named(manifest, part);
        if known.inputs != inputs || known.files != digest_of(&named) {
            return false;
        }
        // Looked at before the bytes are: what changes between the two is seen the next time.
        let stamp = self.stamp(part, &named);
        let same = stamp.is_some() && stamp == known.stamp || is_whole(&self.site, &named);
        if same {
            self.intact.insert(part.to_owned(), Part { stamp, ..known });
        }
        same
    }

    /// What the file system says of a part whose list of files is the one that the note knows.
    fn stamp(&mut self, part: &str, named: &[Entry<'_>]) -> Option<Digest> {
        if let Some((look, thread)) = self.look.take() {
            look.take_part();
            // What a thread that came to an end before its time has not found, is looked at now.
            let _ = thread.join();
            self.stamps = std::mem::take(&mut look.found.lock().unwrap_or_else(PoisonError::into_inner));
        }
        // What another build has changed since, it has changed in the list, or mended: then it was damaged when looked at.
        self.stamps.remove(part).unwrap_or_else(|| stamp(&self.site, part, named))
    }

    /// Notes that the site is built, and is what the manifest says: the whole of it from `inputs`, each part from its own.
    ///
    /// Where the note cannot be kept, the next build is a whole one.
    pub fn keep(mut self, inputs: Digest, parts: &BTreeMap<String, Digest>, manifest: &Manifest) {
        let mut note = Note::default();
        for (name, inputs) in parts {
            note.parts.insert(name.clone(), self.part(name, *inputs, &manifest.below(name)));
        }
        // This one has been made anew.
        self.intact.remove(REST);
        let rest = self.part(REST, inputs, &note.named(manifest, REST));
        note.parts.insert(REST.to_owned(), rest);
        let (Some(folder), Ok(text)) = (self.path.parent(), serde_json::to_string(&note)) else { return };
        if fs::create_dir_all(folder).is_ok() {
            // A note that is only half written is not read as one.
            let _ = fs::write(&self.path, text);
        }
    }

    /// What is to be noted of a part.
    fn part(&self, name: &str, inputs: Digest, named: &[Entry<'_>]) -> Part {
        // A part that was kept has been looked at, and nothing has been written to it since.
        let known = self.intact.get(name).filter(|part| part.inputs == inputs);
        known.cloned().unwrap_or_else(|| Part {
            inputs,
            files: digest_of(named),
            stamp: stamp(&self.site, name, named),
        })
    }
}

/// The manifest of the site in a folder.
fn read(site: &Path) -> Option<Manifest> {
    Manifest::parse(&fs::read(site.join(MANIFEST)).ok()?).ok()
}

fn digest_of(files: &[Entry<'_>]) -> Digest {
    let mut list = Vec::new();
    for Entry { path, size, sha256, .. } in files {
        // No path has a byte of zero.
        list.extend_from_slice(path.as_bytes());
        list.push(0);
        list.extend_from_slice(&size.to_le_bytes());
        list.extend_from_slice(sha256.bytes());
    }
    Digest::of(&list)
}

/// What the file system says of the files of a part; nothing if one is not there. Writing to a file changes its time of
/// change, which nobody can set.
fn stamp(site: &Path, part: &str, named: &[Entry<'_>]) -> Option<Digest> {
    // From the folder of the part on, the way to each of its files is short.
    let folder =
        rustix::fs::openat(CWD, site.join(part), OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())
            .ok()?;
    let mut said = Vec::new();
    let mut look = |path: &str| {
        let found = rustix::fs::statat(&folder, path, AtFlags::SYMLINK_NOFOLLOW).ok()?;
        let is_file = FileType::from_raw_mode(found.st_mode) == FileType::RegularFile;
        said.extend(found.st_ino.to_le_bytes());
        said.extend(found.st_size.to_le_bytes());
        said.extend(found.st_ctime.to_le_bytes());
        said.extend(found.st_ctime_nsec.to_le_bytes());
        is_file.then_some(())
    };
    for entry in named {
        look(entry.path.strip_prefix(part)?)?;
        if let Some(folder) = folder_of(entry) {
            let folder = folder.strip_prefix(part)?;
            // It is not held against its digest: that nobody has touched it is a part of what is found here.
            let own = Manifest::parse(&fs::read(site.join(entry.path)).ok()?).ok()?;
            own.files().try_for_each(|entry| match folder {
                "" => look(entry.path),
                folder => look(&format!("{folder}{}", entry.path)),
            })?;
        }
    }
    Some(Digest::of(&said))
}

/// Whether all files have the bytes that are named.
fn is_whole(site: &Path, named: &[Entry<'_>]) -> bool {
    let is_same = |entry: Entry<'_>| {
        let path = site.join(entry.path);
        let is_file = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file() && found.len() == entry.size);
        is_file && fs::read(path).is_ok_and(|bytes| Digest::of(&bytes) == entry.sha256)
    };
    all_files(site, named).is_some_and(|all| all.files().collect::<Vec<_>>().into_par_iter().all(is_same))
}

/// What is named, with what the manifests of folders name; nothing where such a manifest is not as it was written.
fn all_files(site: &Path, named: &[Entry<'_>]) -> Option<Manifest> {
    with_their_files(site, named).ok().filter(|(_, is_whole)| *is_whole).map(|(all, _)| all)
}

/// The digest of the program itself: another version may make other pages of the same records.
pub fn program() -> Option<Digest> {
    static PROGRAM: OnceLock<Option<Digest>> = OnceLock::new();
    let read = || Some(Digest::of(&fs::read(std::env::current_exe().ok()?).ok()?));
    *PROGRAM.get_or_init(read)
}
