//! The commit: one record says that the new site is whole; what it says is then done, by this build or by the next.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::disk::{self, Disk, Lies, look};
use super::layout::parent;
use super::manifest::{MANIFEST, is_ours};
use super::site::{STATE, Site};
use super::survey::{in_the_way, look_at_folders};
use crate::digest::Digest;
use crate::error::{Error, Result};

/// The form of the record, so that a later one can be told apart.
const FORMAT: &str = "rapporteur-commit-1";

/// What has to be done beside moving the staged files into place.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    format: String,
    /// The digest of the new site's manifest.
    manifest: Digest,
    /// The stale files to be removed before anything is moved into place: they stand in the way.
    first: Vec<String>,
    /// The stale files to be removed when all is in place.
    last: Vec<String>,
}

impl Record {
    pub(super) fn new(manifest: Digest, first: &[String], last: &[String]) -> Self {
        Self { format: FORMAT.to_owned(), manifest, first: first.to_vec(), last: last.to_vec() }
    }

    /// Commits to a site whose files are staged. Until this returns, nothing of the site has changed.
    pub(super) fn seal(&self, disk: &Disk, site: &Site, staged: usize) -> Result<()> {
        disk.sync_all(&site.root, &site.handle, staged, || {
            let mut paths = Vec::new();
            list(&site.stage(), &mut paths)?;
            paths.extend([site.state(), site.root.clone()]);
            Ok(paths)
        })?;
        let draft = site.draft();
        let json = serde_json::to_vec_pretty(self).map_err(|cause| Error::at("write", &draft, cause))?;
        disk.create_file(&draft, &json)?;
        disk.sync(&draft)?;
        disk.rename(&draft, &site.record())
    }

    /// Does what the record says; what has been done already is passed over.
    ///
    /// # Errors
    /// When something lies in the way that was not there before, or the disk fails. The record stays, to be done later.
    pub(super) fn fulfil(&self, disk: &Disk, site: &Site) -> Result<()> {
        let work = Work { disk, site, touched: Mutex::default() };
        work.run(self).map_err(|fault| {
            fault.hint(format!(
                "the new site waits in the folder `{STATE}`: when the cause is gone, the next build moves it into place"
            ))
        })
    }
}

/// Fulfils the record that a stopped build has left.
///
/// # Errors
/// As [`Record::fulfil`]; and when record or stage are damaged, before anything is changed.
pub(super) fn roll_forward(disk: &Disk, site: &Site) -> Result<()> {
    let path = site.record();
    let damaged = |cause: String| {
        Error::at("complete the build that was stopped, from", &path, cause)
            .hint(format!("remove the folder `{STATE}` to give that build up, then build again"))
    };
    let record: Record = serde_json::from_slice(&disk::read(&path)?).map_err(|cause| damaged(cause.to_string()))?;
    if record.format != FORMAT {
        return Err(damaged(format!("its format is `{}`, not `{FORMAT}`", record.format)));
    }
    if let Some(path) = record.first.iter().chain(&record.last).find(|path| !is_ours(path)) {
        return Err(damaged(format!("`{path}` is not the path of a file of a site")));
    }
    let staged = site.stage().join(MANIFEST);
    let manifest = if look(&staged)? == Lies::File { staged } else { site.manifest() };
    if look(&manifest)? != Lies::File || Digest::of(&disk::read(&manifest)?) != record.manifest {
        return Err(damaged("the manifest of the new site is lost".to_owned()));
    }
    record.fulfil(disk, site)
}

/// The record while it is fulfilled.
struct Work<'a> {
    disk: &'a Disk,
    site: &'a Site,
    /// The folders whose names have changed.
    touched: Mutex<BTreeSet<PathBuf>>,
}

impl Work<'_> {
    fn run(&self, record: &Record) -> Result<()> {
        let Self { disk, site, .. } = *self;
        // Nothing may change before the record is safe.
        disk.sync(&site.state())?;
        self.remove(&record.first)?;
        self.put(&site.stage(), &site.root)?;
        self.put_manifest()?;
        self.remove(&record.last)?;
        let touched = self.touched.lock().unwrap_or_else(PoisonError::into_inner);
        disk.sync_all(&site.root, &site.handle, touched.len(), || Ok(touched.iter().cloned().collect()))?;
        site.clear(disk)
    }

    fn touch(&self, folder: PathBuf) {
        self.touched.lock().unwrap_or_else(PoisonError::into_inner).insert(folder);
    }

    /// Moves all that is staged into place but the manifest, whose time comes when the files it names are there.
    fn put(&self, from: &Path, to: &Path) -> Result<()> {
        let moved = disk::entries(from)?.into_par_iter().map(|(name, lies)| {
            let (staged, place) = (from.join(&name), to.join(&name));
            if place == self.site.manifest() {
                return Ok(false);
            }
            match (lies, look(&place)?) {
                // Where there is nothing, a whole tree is moved at once.
                (Lies::Folder, Lies::Nothing) | (Lies::File, Lies::Nothing | Lies::File) => {
                    self.disk.rename(&staged, &place)?;
                    Ok(true)
                }
                (Lies::Folder, Lies::Folder) => {
                    self.put(&staged, &place)?;
                    self.disk.remove_folder_if_empty(&staged)?;
                    Ok(false)
                }
                (Lies::File | Lies::Folder, lies) => Err(in_the_way(&place, lies)),
                (lies, _) => Err(in_the_way(&staged, lies)),
            }
        });
        if moved.collect::<Result<Vec<bool>>>()?.contains(&true) {
            self.touch(to.to_owned());
        }
        Ok(())
    }

    fn put_manifest(&self) -> Result<()> {
        let (staged, place) = (self.site.stage().join(MANIFEST), self.site.manifest());
        match (look(&staged)?, look(&place)?) {
            (Lies::Nothing, _) => Ok(()),
            (Lies::File, Lies::Nothing | Lies::File) => {
                self.touch(self.site.root.clone());
                self.disk.rename(&staged, &place)
            }
            (_, lies) => Err(in_the_way(&place, lies)),
        }
    }

    /// Removes files, then the folders above them that are empty now.
    fn remove(&self, files: &[String]) -> Result<()> {
        let paths: Vec<&str> = files.iter().map(String::as_str).collect();
        let folders = look_at_folders(self.site, &paths)?;
        let is_there = |folder: &str| folder.is_empty() || folders.get(folder) == Some(&Lies::Folder);
        paths.into_par_iter().try_for_each(|file| {
            let path = self.site.at(file);
            // A folder has taken the place of the file already, when this is done a second time.
            if is_there(parent(file)) && look(&path)? == Lies::File {
                self.disk.remove_file(&path)?;
                self.touch(self.site.at(parent(file)));
            }
            Ok(())
        })?;
        // In the reverse order what lies in a folder comes before it.
        for (folder, _) in folders.iter().rev().filter(|(_, lies)| **lies == Lies::Folder) {
            self.disk.remove_folder_if_empty(&self.site.at(folder))?;
            self.touch(self.site.at(parent(folder)));
        }
        Ok(())
    }
}

/// Enters a folder and all that is in it.
fn list(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<()> {
    for (name, lies) in disk::entries(folder)? {
        let path = folder.join(name);
        if lies == Lies::Folder {
            list(&path, paths)?;
        } else {
            paths.push(path);
        }
    }
    paths.push(folder.to_owned());
    Ok(())
}
