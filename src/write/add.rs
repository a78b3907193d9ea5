//! New files into a project: all of them or none, and none that is there already with other words.

use std::path::{Path, PathBuf};

use super::disk::{self, Disk, Lies};
use crate::content::File;
use crate::error::{Error, Result};

/// What was added to a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    /// How many files were made.
    pub written: usize,
    /// How many lay there already, byte for byte.
    pub unchanged: usize,
}

/// Adds files to the project in `root`, by their paths below it.
///
/// # Errors
/// When a path leads out of the project, when a file is there with other bytes, or when the disk fails. Nothing is
/// changed then: what was made before the fault is removed again.
pub fn add(root: &Path, files: &[File]) -> Result<Added> {
    add_through(&Disk::default(), root, files)
}

pub(super) fn add_through(disk: &Disk, root: &Path, files: &[File]) -> Result<Added> {
    let mut new: Vec<(PathBuf, &File)> = Vec::new();
    for (nth, file) in files.iter().enumerate() {
        let path = place(root, &file.path)?;
        if files[..nth].iter().any(|other| other.path == file.path) {
            return Err(Error::at("add", &path, "it is to be made twice").hint("nothing was changed"));
        }
        match disk::look(&path)? {
            Lies::Nothing => new.push((path, file)),
            Lies::File if disk::read(&path)? == file.text.as_bytes() => {}
            _ => {
                return Err(Error::at("add", &path, "it is there already, with other words")
                    .hint("move it away or choose another id; nothing was changed"));
            }
        }
    }
    let mut made = Made { disk, folders: Vec::new(), files: Vec::new() };
    for (path, file) in &new {
        if let Err(error) = made.file(root, path, file) {
            made.undo();
            return Err(error);
        }
    }
    Ok(Added { written: new.len(), unchanged: files.len() - new.len() })
}

/// Where a path below the root lies, if it leads nowhere else.
fn place(root: &Path, path: &str) -> Result<PathBuf> {
    let safe = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '\0', ':']);
    if !path.split('/').all(safe) {
        return Err(Error::new("add to the project", format!("`{path}` is not a path below its root")));
    }
    let place = root.join(path);
    for folder in place.ancestors().skip(1).take_while(|folder| *folder != root) {
        let lies = disk::look(folder)?;
        if !matches!(lies, Lies::Folder | Lies::Nothing) {
            let cause = format!("this is {}, where a folder has to be", lies.name());
            return Err(Error::at("add to", folder, cause).hint("nothing was changed"));
        }
    }
    Ok(place)
}

/// What has been made so far.
struct Made<'a> {
    disk: &'a Disk,
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

impl Made<'_> {
    /// Makes one file: under a hidden name first, so that a run that is killed leaves no half record.
    fn file(&mut self, root: &Path, path: &Path, file: &File) -> Result<()> {
        let folder = path.parent().unwrap_or(root);
        let mut missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.is_dir()).collect();
        while let Some(folder) = missing.pop() {
            self.disk.create_folder(folder).map_err(|e| Error::at("make the folder", folder, e))?;
            self.folders.push(folder.to_owned());
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let part = path.with_file_name(format!(".{name}.part"));
        self.disk.remove_file(&part)?;
        let written = self.disk.create_file(&part, file.text.as_bytes());
        written.and_then(|()| self.disk.rename(&part, path)).inspect_err(|_| {
            // What failed before is what has to be told.
            let _ = self.disk.remove_file(&part);
        })?;
        self.files.push(path.to_owned());
        Ok(())
    }

    /// Removes all of it again. What failed before is what has to be told.
    fn undo(&self) {
        for file in self.files.iter().rev() {
            let _ = self.disk.remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = self.disk.remove_folder_if_empty(folder);
        }
    }
}
