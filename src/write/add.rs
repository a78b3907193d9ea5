//! New files into a project: all of them or none, and none that is there already with other words.

use std::path::Path;

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
/// changed then: files made before the fault are removed again.
pub fn add(root: &Path, files: &[File]) -> Result<Added> {
    let disk = Disk::default();
    let mut new = Vec::new();
    for file in files {
        let safe = file
            .path
            .split('/')
            .all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '\0', ':']));
        if !safe {
            return Err(Error::new("add to the project", format!("`{}` is not a path below its root", file.path)));
        }
        let path = root.join(&file.path);
        match disk::look(&path)? {
            Lies::Nothing => new.push((path, file)),
            Lies::File if disk::read(&path)? == file.text.as_bytes() => {}
            _ => {
                return Err(Error::at("add", &path, "it is there already, with other words")
                    .hint("move it away or choose another id; nothing was changed"));
            }
        }
    }
    let mut made: Vec<&Path> = Vec::new();
    for (path, file) in &new {
        if let Err(error) = make(&disk, root, path, file) {
            for path in &made {
                // What failed before is what has to be told.
                let _ = disk.remove_file(path);
            }
            return Err(error);
        }
        made.push(path.as_path());
    }
    Ok(Added { written: new.len(), unchanged: files.len() - new.len() })
}

/// Makes one file: under a hidden name first, so that a run that is killed leaves no half record.
fn make(disk: &Disk, root: &Path, path: &Path, file: &File) -> Result<()> {
    let folder = path.parent().unwrap_or(root);
    let mut missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.is_dir()).collect();
    while let Some(folder) = missing.pop() {
        disk.create_folder(folder).map_err(|e| Error::at("make the folder", folder, e))?;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let part = path.with_file_name(format!(".{name}.part"));
    disk.remove_file(&part)?;
    disk.create_file(&part, file.text.as_bytes()).and_then(|()| disk.rename(&part, path)).inspect_err(|_| {
        // What failed before is what has to be told.
        let _ = disk.remove_file(&part);
    })
}
