//! The steps by which a disk is looked at and changed.
//!
//! Every change goes through [`Disk`], one call a step, so that a test can stop a build between any two of them.
#![expect(clippy::disallowed_methods, reason = "this is the module through which the site is written")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;

use crate::error::{Error, Result};

/// Up to this many files are synced one by one: `syncfs` would also wait for whatever other programs have written.
const FEW: usize = 32;

/// What lies at a path; links are not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lies {
    Nothing,
    File,
    Folder,
    Link,
    Other,
}

impl Lies {
    /// What it is called in a message.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::File => "a file",
            Self::Folder => "a folder",
            Self::Link => "a symbolic link",
            Self::Other => "neither a file nor a folder",
        }
    }
}

/// What lies at `path`. Where a parent is missing or is a file, there is nothing.
pub(super) fn look(path: &Path) -> Result<Lies> {
    match path.symlink_metadata() {
        Ok(found) if found.is_symlink() => Ok(Lies::Link),
        Ok(found) if found.is_dir() => Ok(Lies::Folder),
        Ok(found) if found.is_file() => Ok(Lies::File),
        Ok(_) => Ok(Lies::Other),
        Err(cause) if matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(Lies::Nothing),
        Err(cause) => Err(Error::at("look at", path, cause)),
    }
}

/// What is in a folder, in the order of the names; nothing if there is no such folder.
pub(super) fn entries(folder: &Path) -> Result<Vec<(PathBuf, Lies)>> {
    let failed = |cause| Error::at("read the folder", folder, cause);
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(cause) => return Err(failed(cause)),
    };
    let entries: io::Result<Vec<_>> = entries
        .map(|entry| {
            let entry = entry?;
            let lies = match entry.file_type()? {
                kind if kind.is_symlink() => Lies::Link,
                kind if kind.is_dir() => Lies::Folder,
                kind if kind.is_file() => Lies::File,
                _ => Lies::Other,
            };
            Ok((PathBuf::from(entry.file_name()), lies))
        })
        .collect();
    let mut entries = entries.map_err(failed)?;
    entries.sort_unstable();
    Ok(entries)
}

/// All bytes of a file.
pub(super) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|cause| Error::at("read", path, cause))
}

/// How what lies at a path compares with the bytes that belong there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compared {
    Same,
    Differs,
    /// There is something else than a file, or nothing.
    No(Lies),
}

/// Compares the file at `path` with `bytes`, reading through `buffer`.
pub(super) fn compare(path: &Path, bytes: &[u8], buffer: &mut [u8]) -> Result<Compared> {
    // NOFOLLOW: a link must not lend its target's bytes. NONBLOCK: a pipe must not stop the build.
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let mut file = match rustix::fs::open(path, flags, Mode::empty()) {
        Ok(file) => File::from(file),
        Err(Errno::NOENT | Errno::NOTDIR) => return Ok(Compared::No(Lies::Nothing)),
        Err(cause) => {
            return match look(path)? {
                Lies::File => Err(Error::at("read", path, cause)),
                lies => Ok(Compared::No(lies)),
            };
        }
    };
    let failed = |cause| Error::at("read", path, cause);
    let found = file.metadata().map_err(failed)?;
    if found.is_dir() {
        return Ok(Compared::No(Lies::Folder));
    }
    if !found.is_file() {
        return Ok(Compared::No(Lies::Other));
    }
    if found.len() != bytes.len() as u64 {
        return Ok(Compared::Differs);
    }
    let mut rest = bytes;
    loop {
        match file.read(buffer) {
            Ok(0) => return Ok(if rest.is_empty() { Compared::Same } else { Compared::Differs }),
            Ok(count) if rest.starts_with(&buffer[..count]) => rest = &rest[count..],
            Ok(_) => return Ok(Compared::Differs),
            Err(cause) if cause.kind() == ErrorKind::Interrupted => {}
            Err(cause) => return Err(failed(cause)),
        }
    }
}

/// Changes a disk, one step a call.
#[derive(Default)]
pub(super) struct Disk {
    #[cfg(test)]
    pub(super) fault: super::tests::Fault,
}

impl Disk {
    /// Passed before every change; a test lets it fail.
    #[cfg_attr(not(test), expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "only a test stops here"))]
    fn step(&self) -> io::Result<()> {
        #[cfg(test)]
        self.fault.step()?;
        Ok(())
    }

    /// Creates a folder whose parent exists.
    pub(super) fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        fs::create_dir(path)
    }

    /// Creates a file that does not exist.
    pub(super) fn create_file(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        self.create_file_of(path, [bytes])
    }

    /// The same of pieces, one after the other.
    pub(super) fn create_file_of(&self, path: &Path, pieces: impl IntoIterator<Item: AsRef<[u8]>>) -> Result<()> {
        let failed = |cause| Error::at("write", path, cause);
        self.step().map_err(failed)?;
        let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(failed)?;
        for piece in pieces {
            let bytes = piece.as_ref();
            // A file is not written at one stroke: a test that stops here finds half of it.
            let (bytes, outcome) = match self.step() {
                Ok(()) => (bytes, Ok(())),
                Err(stopped) => (&bytes[..bytes.len() / 2], Err(stopped)),
            };
            file.write_all(bytes).and(outcome).map_err(failed)?;
        }
        Ok(())
    }

    /// Moves a file or a folder; a file that lies at `to` is replaced.
    pub(super) fn rename(&self, from: &Path, to: &Path) -> Result<()> {
        self.step().and_then(|()| fs::rename(from, to)).map_err(|cause| Error::at("move into place", to, cause))
    }

    /// Removes a file or a link; that it is gone already is no fault.
    pub(super) fn remove_file(&self, path: &Path) -> Result<()> {
        match self.step().and_then(|()| fs::remove_file(path)) {
            Err(cause) if cause.kind() != ErrorKind::NotFound => Err(Error::at("remove", path, cause)),
            _ => Ok(()),
        }
    }

    /// Removes a folder if there is one and it is empty.
    pub(super) fn remove_folder_if_empty(&self, path: &Path) -> Result<()> {
        match self.step().and_then(|()| fs::remove_dir(path)) {
            Ok(()) => Ok(()),
            Err(cause) => match cause.kind() {
                // Some systems say "exists" where the others say "not empty".
                ErrorKind::NotFound
                | ErrorKind::NotADirectory
                | ErrorKind::DirectoryNotEmpty
                | ErrorKind::AlreadyExists => Ok(()),
                _ => Err(Error::at("remove the folder", path, cause)),
            },
        }
    }

    /// Removes a folder with all that is in it; links are removed, not followed.
    pub(super) fn remove_tree(&self, path: &Path) -> Result<()> {
        for (name, lies) in entries(path)? {
            let inner = path.join(name);
            if lies == Lies::Folder {
                self.remove_tree(&inner)?;
            } else {
                self.remove_file(&inner)?;
            }
        }
        self.remove_folder_if_empty(path)
    }

    /// Waits until a file, or the names in a folder, are on the disk. What is gone by now needs no waiting.
    pub(super) fn sync(&self, path: &Path) -> Result<()> {
        let synced = self.step().and_then(|()| File::open(path)).and_then(|file| file.sync_all());
        match synced {
            Err(cause) if matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(()),
            // There are file systems that keep their folders safe but will not be asked to.
            Err(cause) if matches!(cause.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
            Err(cause) => Err(Error::at("sync", path, cause)),
            Ok(()) => Ok(()),
        }
    }

    /// Waits until `count` changed paths are on the disk: together if they are many and the system can, else one by one.
    pub(super) fn sync_all(
        &self,
        root: &Path,
        handle: &File,
        count: usize,
        paths: impl FnOnce() -> Result<Vec<PathBuf>>,
    ) -> Result<()> {
        if count > FEW && self.sync_file_system(root, handle)? {
            return Ok(());
        }
        paths()?.iter().try_for_each(|path| self.sync(path))
    }

    /// Waits until all that was written to the file system of `handle` is on the disk; `false` if it cannot be asked to.
    fn sync_file_system(&self, root: &Path, handle: &File) -> Result<bool> {
        self.step().map_err(|cause| Error::at("sync", root, cause))?;
        #[cfg(test)]
        if self.fault.without_syncfs {
            return Ok(false);
        }
        match syncfs(handle) {
            Ok(()) => Ok(true),
            Err(Errno::NOSYS | Errno::INVAL | Errno::OPNOTSUPP | Errno::PERM) => Ok(false),
            Err(cause) => Err(Error::at("sync", root, cause)),
        }
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn syncfs(handle: &File) -> rustix::io::Result<()> {
    rustix::fs::syncfs(handle)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn syncfs(_: &File) -> rustix::io::Result<()> {
    Err(Errno::NOSYS)
}
