//! The folder of the editions: a new one comes in whole or not at all, and words that are withheld go out.
//!
//! An edition is written under a hidden name, waited for, and moved to its own name: that is the moment in which it is
//! published. Whoever publishes holds a lock, so that two editions cannot both follow the same one.

use std::fs::File;
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, Mode, OFlags};
use rustix::io::Errno;

use super::disk::{self, Disk, Lies, look};
use crate::edition::{FOLDER, Frozen, SIGNATURE_EXTENSION, path_of};
use crate::error::{Error, Result};
use crate::model::Id;

/// What the hidden name of a file that is being written ends in.
const PART: &str = ".part";

/// The editions of a project, locked for as long as this value lives.
pub struct Editions {
    root: PathBuf,
    handle: File,
    disk: Disk,
}

impl Editions {
    /// Locks the editions of the project in `root`, and removes what a publisher that was stopped has left half written.
    ///
    /// # Errors
    /// When there is no project, when somebody else is publishing, or when the disk fails.
    pub fn lock(root: &Path) -> Result<Self> {
        Self::lock_through(Disk::default(), root)
    }

    pub(super) fn lock_through(disk: Disk, root: &Path) -> Result<Self> {
        let content = root.join("content");
        let failed = |cause: String| Error::at("open the project's folder", &content, cause);
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let handle = rustix::fs::open(&content, flags, Mode::empty()).map(File::from).map_err(|e| {
            failed(e.to_string())
                .hint("run `rapporteur init .` to make a project here, or name its folder with `--root`")
        })?;
        // A file system that knows no locks (some network shares) shall not keep an edition from being published.
        if rustix::fs::flock(&handle, FlockOperation::NonBlockingLockExclusive) == Err(Errno::WOULDBLOCK) {
            return Err(Error::at("publish in", root, "somebody else is publishing there")
                .hint("wait until that has ended, then look whether there is still something to publish"));
        }
        let editions = Self { root: root.to_owned(), handle, disk };
        editions.clear()?;
        Ok(editions)
    }

    /// Publishes an edition, with its signature if it has one.
    ///
    /// # Errors
    /// When there is an edition with this name, or the disk fails. Nothing is published then.
    pub fn add(&self, frozen: &Frozen, signature: Option<&str>) -> Result<()> {
        let path = self.path(&frozen.edition.header.id);
        if look(&path)? != Lies::Nothing {
            return Err(Error::at("publish", &path, "it is there already").hint("choose another name"));
        }
        let folder = self.root.join(FOLDER);
        if look(&folder)? == Lies::Nothing {
            self.disk.create_folder(&folder).map_err(|e| Error::at("make the folder", &folder, e))?;
            self.disk.sync(&self.root.join("content"))?;
        }
        // A signature means nothing until its edition is there.
        if let Some(signature) = signature {
            self.put(&with_extension(&path, SIGNATURE_EXTENSION), signature)?;
        }
        self.put(&path, &frozen.text)
    }

    /// Replaces the file of an edition by one without the words that are withheld.
    ///
    /// # Errors
    /// When the disk fails. The file is then as it was, or as it shall be.
    pub fn replace(&self, id: &Id, text: &str) -> Result<()> {
        self.put(&self.path(id), text)
    }

    fn path(&self, id: &Id) -> PathBuf {
        self.root.join(path_of(id))
    }

    /// Writes a file beside its place, waits until it is on the disk, and moves it there.
    fn put(&self, path: &Path, text: &str) -> Result<()> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let part = path.with_file_name(format!(".{name}{PART}"));
        let written = self
            .disk
            .create_file(&part, text.as_bytes())
            .and_then(|()| self.disk.sync(&part))
            .and_then(|()| self.disk.rename(&part, path));
        written.inspect_err(|_| {
            // What failed before is what has to be told.
            let _ = self.disk.remove_file(&part);
        })?;
        self.disk.sync(&self.root.join(FOLDER))
    }

    /// Removes files that were never moved to their place.
    fn clear(&self) -> Result<()> {
        let folder = self.root.join(FOLDER);
        for (name, lies) in disk::entries(&folder)? {
            let hidden = name.to_string_lossy();
            if lies == Lies::File && hidden.starts_with('.') && hidden.ends_with(PART) {
                self.disk.remove_file(&folder.join(&name))?;
            }
        }
        Ok(())
    }
}

impl Drop for Editions {
    fn drop(&mut self) {
        // Closing alone would not do: a process that is just being started holds a copy of the handle for a moment.
        let _ = rustix::fs::flock(&self.handle, FlockOperation::Unlock);
    }
}

fn with_extension(path: &Path, extension: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(".");
    path.push(extension);
    path.into()
}
