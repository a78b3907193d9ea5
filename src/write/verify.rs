//! A site held against its manifest, file by file: built here, downloaded or mirrored.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::disk::{self, Lies, look};
use super::folders::{Own, folder_of};
use super::manifest::{Entry, MANIFEST, Manifest, Total};
use crate::digest::Digest;
use crate::edition::LIST_FILE;
use crate::error::{Error, Result};

/// How the files in a folder differ from those its manifest names; each list in the order of paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// How many files the manifest names, with those that the manifests of folders in it name.
    pub files: usize,
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Files that no manifest names; in a folder whose own is not there, or is none, nobody knows which those are. What
    /// begins with a point in the site's folder itself is not looked at: hosts and version control keep their own files
    /// there.
    pub extra: Vec<String>,
    /// Files with other bytes, and what lies in the place of a file without being one.
    pub altered: Vec<String>,
    /// The bytes of the list of editions, if the site carries one.
    pub editions: Option<Vec<u8>>,
}

/// Holds every file of the site in `folder` against its manifest.
///
/// # Errors
/// When there is no manifest, when it is damaged, or when a file or folder cannot be read.
pub fn verify(folder: &Path) -> Result<Verified> {
    let path = folder.join(MANIFEST);
    if look(&path)? != Lies::File {
        return Err(Error::at("read the manifest", &path, "there is no such file")
            .hint("name the folder of a site that rapporteur built, or a whole copy of one"));
    }
    let mut manifest =
        Manifest::parse(&disk::read(&path)?).map_err(|cause| Error::at("read the manifest", &path, cause))?;
    let Total { files, .. } = manifest.total();
    let named = manifest.clone();
    let mut unknown = Vec::new();
    for (own, entry) in named.files().filter_map(|entry| Some((folder_of(&entry)?, entry))) {
        match Own::read(folder, entry)? {
            // Of one that was altered, what it says is still the best that is known.
            Own::Whole(files) | Own::Altered(Some(files)) => manifest.extend_below(own, &files),
            Own::Altered(None) | Own::Missing => unknown.push(own),
        }
    }
    let there = list(folder, &manifest)?;
    let is_extra =
        |path: &&String| manifest.find(path).is_none() && !unknown.iter().any(|folder| path.starts_with(folder));
    let extra = there.iter().filter(is_extra).cloned().collect();
    let (missing, present): (Vec<Entry<'_>>, Vec<Entry<'_>>) =
        manifest.files().partition(|entry| !there.contains(entry.path));
    let same: Vec<bool> = present.par_iter().map(|entry| is_as_named(folder, *entry)).collect::<Result<_>>()?;
    let altered = present.iter().zip(same).filter(|(_, same)| !same).map(|(entry, _)| entry.path.to_owned()).collect();
    let list = folder.join(LIST_FILE);
    let editions = if look(&list)? == Lies::File { Some(disk::read(&list)?) } else { None };
    Ok(Verified {
        files,
        missing: missing.into_iter().map(|entry| entry.path.to_owned()).collect(),
        extra,
        altered,
        editions,
    })
}

/// Whatever lies in a folder and is no folder itself, by its path below it.
fn list(folder: &Path, manifest: &Manifest) -> Result<BTreeSet<String>> {
    let is_own = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        let named = || manifest.find(&name).is_some() || !manifest.below(&format!("{name}/")).is_empty();
        entry.depth() != 1 || !name.starts_with('.') || named()
    };
    let mut paths = BTreeSet::new();
    for entry in WalkDir::new(folder).into_iter().filter_entry(is_own) {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(folder).to_owned();
            Error::at("read the folder", &path, error)
        })?;
        if entry.file_type().is_dir() {
            continue;
        }
        let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let path = below.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        if path != MANIFEST {
            paths.insert(path);
        }
    }
    Ok(paths)
}

/// Whether a file has the bytes that its entry names; links are not followed.
fn is_as_named(folder: &Path, entry: Entry<'_>) -> Result<bool> {
    let path = folder.join(entry.path);
    let found = fs::symlink_metadata(&path).map_err(|cause| Error::at("read", &path, cause))?;
    if !found.is_file() || found.len() != entry.size {
        return Ok(false);
    }
    Ok(Digest::of(&disk::read(&path)?) == entry.sha256)
}
