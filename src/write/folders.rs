//! The folders of a site that have a manifest of their own, as those of editions have.

use std::path::Path;

use super::disk::{self, Lies, look};
use super::manifest::{Entry, MANIFEST, Manifest};
use crate::digest::Digest;
use crate::error::Result;

/// A folder whose files are made, or kept, as one part of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Where it lies below the root, with a `/` at its end.
    pub path: String,
    /// Whether it has a manifest of its own, so that it can be held against it alone.
    pub has_manifest: bool,
}

/// The manifest of a folder, held against what the one above says of it.
pub(super) enum Own {
    /// It is the one that was written.
    Whole(Manifest),
    /// It has other bytes; what they say, if they say anything.
    Altered(Option<Manifest>),
    /// There is none.
    Missing,
}

impl Own {
    /// Reads the manifest that `entry` is.
    ///
    /// # Errors
    /// When the disk fails.
    pub(super) fn read(site: &Path, entry: Entry<'_>) -> Result<Self> {
        let path = site.join(entry.path);
        match look(&path)? {
            Lies::File => {}
            Lies::Nothing => return Ok(Self::Missing),
            _ => return Ok(Self::Altered(None)),
        }
        let bytes = disk::read(&path)?;
        let is_flat = |manifest: &Manifest| manifest.files().all(|entry| entry.below.is_none());
        let manifest = Manifest::parse(&bytes).ok().filter(is_flat);
        Ok(match manifest {
            Some(manifest) if Digest::of(&bytes) == entry.sha256 => Self::Whole(manifest),
            manifest => Self::Altered(manifest),
        })
    }
}

/// The folder whose manifest an entry is.
pub(super) fn folder_of<'e>(entry: &Entry<'e>) -> Option<&'e str> {
    entry.below.and(entry.path.strip_suffix(MANIFEST))
}

/// Lists files with those that the manifests of folders among them name. What nobody names for certain is left out; the
/// second value says whether there is such.
///
/// # Errors
/// When the disk fails.
pub(super) fn with_their_files(site: &Path, entries: &[Entry<'_>]) -> Result<(Manifest, bool)> {
    let mut all: Manifest = entries.iter().copied().collect();
    let mut is_whole = true;
    for entry in entries {
        let Some(folder) = folder_of(entry) else { continue };
        match Own::read(site, *entry)? {
            Own::Whole(own) => all.extend_below(folder, &own),
            Own::Altered(_) | Own::Missing => is_whole = false,
        }
    }
    Ok((all, is_whole))
}
