//! What a site was built from, so that one whose project has not changed is not rendered again.
//!
//! A note in the project's folder, `.rapporteur/`, holds the digest of everything that pages are made from and the
//! digest of the manifest they came to. A site is taken as built only if both are the same and every file of it still has
//! the bytes the manifest names; in any doubt it is built. The note is no part of the site: two machines give the same
//! bytes whether they have one or not.

#![expect(clippy::disallowed_methods, reason = "a part of the stage that owns the site's files")]

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{MANIFEST, Manifest, Written};
use crate::digest::Digest;

/// The folder of notes in a project.
const FOLDER: &str = ".rapporteur";

/// The note on one site.
pub struct Recall {
    note: PathBuf,
    site: PathBuf,
    inputs: Digest,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Note {
    inputs: Digest,
    manifest: Digest,
}

impl Recall {
    /// The note that the project in `root` has on the site in `site`, where `inputs` is the digest of what it is to be
    /// made from.
    pub fn new(root: &Path, site: &Path, inputs: Digest) -> Self {
        // One project may be built into several folders.
        let name = Digest::of(site.as_os_str().as_encoded_bytes()).to_string();
        let note = root.join(FOLDER).join(format!("built-{}.json", &name[..16]));
        Self { note, site: site.to_owned(), inputs }
    }

    /// What a build would come to, if the site is there, whole, and made from the same.
    pub fn built(&self) -> Option<Written> {
        let note: Note = serde_json::from_slice(&fs::read(&self.note).ok()?).ok()?;
        let manifest = fs::read(self.site.join(MANIFEST)).ok()?;
        if note.inputs != self.inputs || note.manifest != Digest::of(&manifest) {
            return None;
        }
        let manifest = Manifest::parse(&manifest).ok()?;
        let whole = |path: &str, digest: Digest| fs::read(self.site.join(path)).is_ok_and(|b| Digest::of(&b) == digest);
        if self.site.join(super::STATE).exists() || !manifest.files.par_iter().all(|f| whole(&f.path, f.sha256)) {
            return None;
        }
        let files = manifest.files.len();
        let bytes = manifest.files.iter().map(|f| f.size).sum();
        Some(Written { files, written: 0, unchanged: files, removed: 0, bytes, recovered: false })
    }

    /// Notes that the site is built. Where the note cannot be kept, the next build is a whole one.
    pub fn keep(&self) {
        let Ok(manifest) = fs::read(self.site.join(MANIFEST)) else { return };
        let note = Note { inputs: self.inputs, manifest: Digest::of(&manifest) };
        let (Some(folder), Ok(text)) = (self.note.parent(), serde_json::to_string(&note)) else { return };
        if fs::create_dir_all(folder).is_ok() {
            // A note that is only half written is not read as one.
            let _ = fs::write(&self.note, text);
        }
    }
}

/// The digest of the program itself: another version may make other pages of the same records.
pub fn program() -> Option<Digest> {
    let program = std::env::current_exe().ok()?;
    fs::read(program).ok().map(|bytes| Digest::of(&bytes))
}
