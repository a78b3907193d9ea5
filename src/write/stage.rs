//! The files that have to be written, prepared inside the site's folder but out of its sight.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use rayon::prelude::*;

use super::disk::{Compared, Disk, Lies, compare};
use super::layout::{Layout, Planned};
use super::manifest::{Entry, MANIFEST, Manifest};
use super::site::Site;
use super::survey::{Survey, in_the_way};
use crate::digest::Digest;
use crate::error::{Error, Result};

/// How much of a file is read at once to compare it.
const BUFFER: usize = 64 * 1024;

/// The stage while it fills. Its folders are made when the first file needs them, each once.
pub(super) struct Stage<'a> {
    disk: &'a Disk,
    site: &'a Site,
    layout: &'a Layout<'a>,
    survey: &'a Survey<'a>,
    is_ours: &'a (dyn Fn(&str) -> bool + Sync),
    made: Vec<OnceLock<Created>>,
}

/// That a folder was created, or which could not be, and why.
type Created = Result<(), Box<(PathBuf, String)>>;

/// A file after its bytes have been made and let go again.
struct Made {
    size: u64,
    sha256: Digest,
    staged: bool,
}

impl<'a> Stage<'a> {
    pub(super) fn new(
        disk: &'a Disk,
        site: &'a Site,
        layout: &'a Layout<'a>,
        survey: &'a Survey<'a>,
        is_ours: &'a (dyn Fn(&str) -> bool + Sync),
    ) -> Self {
        let made = layout.folders.iter().map(|_| OnceLock::new()).collect();
        Self { disk, site, layout, survey, is_ours, made }
    }

    /// Makes every file and stages those that differ from what lies in the folder.
    /// Returns what the manifest says of them and the number of staged files.
    ///
    /// # Errors
    /// The first in the order of the paths, however the work was shared out.
    pub(super) fn fill(&self) -> Result<(Manifest, usize)> {
        let first_fault = AtomicUsize::new(usize::MAX);
        let faults = Mutex::new(BTreeMap::new());
        let made: Vec<Option<Made>> = self
            .layout
            .files
            .par_iter()
            .enumerate()
            .map_init(
                || vec![0; BUFFER],
                |buffer, (place, file)| {
                    // What comes before the first fault has still to be made: a fault may be in it.
                    if place > first_fault.load(Ordering::Relaxed) {
                        return None;
                    }
                    self.add(file, buffer)
                        .map_err(|fault| {
                            first_fault.fetch_min(place, Ordering::Relaxed);
                            faults.lock().unwrap_or_else(PoisonError::into_inner).insert(place, fault);
                        })
                        .ok()
                },
            )
            .collect();
        if let Some((_, fault)) = faults.into_inner().unwrap_or_else(PoisonError::into_inner).pop_first() {
            return Err(fault);
        }
        let mut staged = 0;
        let files = self.layout.files.iter().zip(made.into_iter().flatten());
        let files = files
            .map(|(file, made)| {
                staged += usize::from(made.staged);
                Entry { path: file.path, size: made.size, sha256: made.sha256, below: None }
            })
            .collect();
        Ok((files, staged))
    }

    /// Makes a file and stages it if it is new or differs.
    fn add(&self, file: &Planned<'_>, buffer: &mut [u8]) -> Result<Made> {
        let bytes = (file.make)()?;
        let staged = self.has_to_be_written(file, &bytes, buffer)?;
        if staged {
            self.make_folder(file.folder)?;
            self.disk.create_file(&self.site.stage().join(file.path), &bytes)?;
        }
        Ok(Made { size: bytes.len() as u64, sha256: Digest::of(&bytes), staged })
    }

    fn has_to_be_written(&self, file: &Planned<'_>, bytes: &[u8], buffer: &mut [u8]) -> Result<bool> {
        let anew = self.survey.anew.contains(file.path);
        if anew || self.survey.folders[file.folder] != Lies::Folder {
            return Ok(true);
        }
        let path = self.site.at(file.path);
        match compare(&path, bytes, buffer)? {
            Compared::Same => Ok(false),
            Compared::No(Lies::Nothing) => Ok(true),
            Compared::No(Lies::Folder) if self.survey.in_place_of_folders.contains(file.path) => Ok(true),
            Compared::Differs if (self.is_ours)(file.path) => Ok(true),
            Compared::Differs => Err(in_the_way(&path, Lies::File)),
            Compared::No(lies) => Err(in_the_way(&path, lies)),
        }
    }

    fn make_folder(&self, place: usize) -> Result<()> {
        self.make_folder_once(place).as_ref().copied().map_err(|fault| {
            let (path, cause) = fault.as_ref();
            Error::at("create the folder", path, cause)
        })
    }

    fn make_folder_once(&self, place: usize) -> &Created {
        self.made[place].get_or_init(|| {
            let folder = &self.layout.folders[place];
            if place == 0 {
                return make_root(self.disk, self.site);
            }
            self.make_folder_once(folder.parent).clone()?;
            create(self.disk, self.site.stage().join(folder.path))
        })
    }
}

/// Stages the manifest of the new site.
pub(super) fn add_manifest(disk: &Disk, site: &Site, manifest: &Manifest) -> Result<()> {
    make_root(disk, site).map_err(|fault| Error::at("create the folder", &fault.0, &fault.1))?;
    disk.create_file_of(&site.stage().join(MANIFEST), manifest.pieces())
}

/// Makes the folder of the state and the stage in it.
fn make_root(disk: &Disk, site: &Site) -> Created {
    create(disk, site.state())?;
    create(disk, site.stage())
}

/// Makes a folder, unless an earlier part of the site has made it: nothing was there when the build began.
fn create(disk: &Disk, path: PathBuf) -> Created {
    match disk.create_folder(&path) {
        Err(cause) if cause.kind() != ErrorKind::AlreadyExists => Err(Box::new((path, cause.to_string()))),
        _ => Ok(()),
    }
}
