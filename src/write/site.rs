//! The folder of a site: whose it is, and that nobody else builds into it.

use std::fs::File;
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, Mode, OFlags};
use rustix::io::Errno;

use super::disk::{self, Disk, Lies, look};
use super::manifest::{MANIFEST, Manifest};
use crate::digest::Digest;
use crate::error::{Error, Result};

/// The folder inside the site in which a build prepares its files; there is none between builds.
pub(super) const STATE: &str = ".rapporteur";
/// The files to be moved into place, in a tree like the site's.
const STAGE: &str = "stage";
/// The commit record. Once it is there, the new site will come, whatever happens.
const RECORD: &str = "commit.json";
/// The commit record while it is written.
const DRAFT: &str = "commit.json.new";

const CHOOSE: &str = "choose an empty folder with --output";

/// The folder of a site, locked for as long as this value lives.
pub(super) struct Site {
    pub(super) root: PathBuf,
    /// Locked, rather than a file in it: a build that changes nothing shall touch nothing.
    pub(super) handle: File,
    /// The folders that had to be created, parents first.
    created: Vec<PathBuf>,
}

/// What an earlier build left in the state folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// There is no such folder.
    Nothing,
    /// It was stopped before its commit: the site is as it was.
    Staging,
    /// It was stopped while it moved its files: they have to be moved on.
    Commit,
}

impl Site {
    /// Opens and locks a folder; creates it if there is none.
    pub(super) fn open(disk: &Disk, folder: &Path) -> Result<Self> {
        let root = if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder.to_owned() };
        let created = create(disk, &root)?;
        let failed = |cause| Error::at("open the folder", &root, cause);
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let handle = match rustix::fs::open(&root, flags, Mode::empty()) {
            Ok(handle) => File::from(handle),
            Err(Errno::NOTDIR) => return Err(failed("it is not a folder".to_owned()).hint(CHOOSE)),
            Err(cause) => return Err(failed(cause.to_string())),
        };
        let busy = || {
            Error::at("write the site to", &root, "another build is writing to it")
                .hint("wait until it has ended, or choose another folder with --output")
        };
        // A file system that knows no locks (some network shares) shall not keep a site from being built.
        if rustix::fs::flock(&handle, FlockOperation::NonBlockingLockExclusive) == Err(Errno::WOULDBLOCK) {
            return Err(busy());
        }
        // The build that held the lock may have taken its folder away again.
        let held = handle.metadata().map_err(|cause| failed(cause.to_string()))?;
        match root.metadata() {
            Ok(found) if (found.dev(), found.ino()) == (held.dev(), held.ino()) => Ok(Self { root, handle, created }),
            _ => Err(busy()),
        }
    }

    /// Removes the folders that were created for a site that did not come to be.
    pub(super) fn forsake(&self, disk: &Disk) {
        for folder in self.created.iter().rev() {
            // What failed before is what has to be told.
            let _ = disk.remove_folder_if_empty(folder);
        }
    }

    pub(super) fn at(&self, path: &str) -> PathBuf {
        if path.is_empty() { self.root.clone() } else { self.root.join(path) }
    }

    pub(super) fn state(&self) -> PathBuf {
        self.root.join(STATE)
    }

    pub(super) fn stage(&self) -> PathBuf {
        self.state().join(STAGE)
    }

    pub(super) fn record(&self) -> PathBuf {
        self.state().join(RECORD)
    }

    pub(super) fn draft(&self) -> PathBuf {
        self.state().join(DRAFT)
    }

    pub(super) fn manifest(&self) -> PathBuf {
        self.root.join(MANIFEST)
    }

    /// What an earlier build left.
    ///
    /// # Errors
    /// When the state folder is not one of ours.
    pub(super) fn left(&self) -> Result<Left> {
        let state = self.state();
        let foreign = |path: &Path, lies: Lies| {
            let cause = format!("it is {}, which rapporteur did not make", lies.name());
            Error::at("use", path, cause).hint(format!("move it away, or {CHOOSE}"))
        };
        match look(&state)? {
            Lies::Nothing => return Ok(Left::Nothing),
            Lies::Folder => {}
            lies => return Err(foreign(&state, lies)),
        }
        let mut left = Left::Staging;
        for (name, lies) in disk::entries(&state)? {
            match (name.to_str(), lies) {
                (Some(STAGE), Lies::Folder) | (Some(DRAFT), Lies::File) => {}
                (Some(RECORD), Lies::File) => left = Left::Commit,
                (_, lies) => return Err(foreign(&state.join(name), lies)),
            }
        }
        Ok(left)
    }

    /// Removes what was prepared. The record goes first: without it the rest means nothing.
    pub(super) fn clear(&self, disk: &Disk) -> Result<()> {
        for file in [self.record(), self.draft()] {
            if look(&file)? != Lies::Nothing {
                disk.remove_file(&file)?;
            }
        }
        disk.remove_tree(&self.stage())?;
        disk.remove_folder_if_empty(&self.state())
    }

    /// The manifest of the site that lies in the folder, with the digest of its bytes; `None` if there is no site.
    ///
    /// # Errors
    /// When the manifest cannot be read or is damaged, or the folder holds something else than a site.
    pub(super) fn present(&self, left: Left) -> Result<Option<(Manifest, Digest)>> {
        let path = self.manifest();
        match look(&path)? {
            Lies::File => {
                let bytes = disk::read(&path)?;
                let manifest = Manifest::parse(&bytes).map_err(|cause| {
                    Error::at("read the manifest", &path, cause).hint(format!(
                        "without it nobody knows which files are the site's: restore it, or empty the folder, or {CHOOSE}"
                    ))
                })?;
                return Ok(Some((manifest, Digest::of(&bytes))));
            }
            Lies::Nothing => {}
            lies => return Err(Error::at("read the manifest", &path, format!("it is {}", lies.name())).hint(CHOOSE)),
        }
        if left == Left::Nothing {
            // `.gitignore` and the like keep a place for the site in a repository.
            let mut entries = disk::entries(&self.root)?.into_iter();
            if let Some((name, _)) = entries.find(|(name, _)| !name.to_string_lossy().starts_with('.')) {
                let cause = format!("it holds `{}`, which rapporteur did not make", name.display());
                return Err(Error::at("write the site to", &self.root, cause).hint(CHOOSE));
            }
        }
        Ok(None)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // Closing alone would not do: a process that is just being started holds a copy of the handle for a moment.
        let _ = rustix::fs::flock(&self.handle, FlockOperation::Unlock);
    }
}

/// Creates a folder with its parents; returns those that did not exist.
fn create(disk: &Disk, folder: &Path) -> Result<Vec<PathBuf>> {
    let mut missing = Vec::new();
    for folder in folder.ancestors().filter(|folder| !folder.as_os_str().is_empty()) {
        match folder.metadata() {
            Err(cause) if cause.kind() == ErrorKind::NotFound => missing.push(folder.to_owned()),
            _ => break,
        }
    }
    let mut created = Vec::new();
    for folder in missing.into_iter().rev() {
        match disk.create_folder(&folder) {
            Ok(()) => created.push(folder),
            // Another build may have been quicker.
            Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {}
            Err(cause) => {
                for folder in created.iter().rev() {
                    let _ = disk.remove_folder_if_empty(folder);
                }
                return Err(Error::at("create the folder", &folder, cause));
            }
        }
    }
    Ok(created)
}
