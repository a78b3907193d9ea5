//! The project's folder into text. The only place where content is read from disk.
#![expect(clippy::disallowed_methods, reason = "this is the door through which content comes in")]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::content::{Content, File, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::error::{Error, Result};

/// The largest text file that is read, in bytes.
const LARGEST: u64 = 8 << 20;

/// Folders of `content/` that hold no records.
const NOT_RECORDS: &[&str] = &["editions", "snapshots"];

/// Reads every text file under `root/content`, in the order of their paths.
///
/// What cannot be read as text is a diagnostic: the rest is read all the same. Links are not followed, so nothing
/// outside the root can come in.
///
/// # Errors
/// When there is no `content` folder, or it cannot be listed.
pub fn read(diagnostics: &mut Diagnostics, root: &Path) -> Result<Content> {
    let folder = root.join("content");
    let meta = std::fs::symlink_metadata(&folder).map_err(|e| {
        Error::at("open the project's folder", &folder, e)
            .hint("run `rapporteur init .` to make a project here, or name its folder with `--root`")
    })?;
    if !meta.is_dir() {
        return Err(Error::at("open the project's folder", &folder, "it is not a folder"));
    }
    let mut paths: Vec<(PathBuf, String, u64)> = Vec::new();
    let walk = WalkDir::new(&folder).sort_by_file_name().into_iter().filter_entry(|entry| !skipped(entry, &folder));
    for entry in walk {
        let entry = entry.map_err(|e| {
            let path = e.path().unwrap_or(&folder).to_owned();
            Error::at("read the folder", &path, e.io_error().map_or_else(|| e.to_string(), ToString::to_string))
        })?;
        if entry.file_type().is_dir() {
            continue;
        }
        let name = relative(root, entry.path());
        if entry.file_type().is_symlink() {
            let message = "symbolic links are not followed";
            let help = "put the file itself here: everything a site is made from lies under its root";
            diagnostics.push(Diagnostic::error("symbolic-link", Place::Path(name), message).help(help));
            continue;
        }
        if entry.path().to_str().is_none() {
            diagnostics.push(
                Diagnostic::error("bad-file-name", Place::Path(name), "the file's name is not valid UTF-8")
                    .help("rename it with lower-case ASCII letters, digits and hyphens"),
            );
            continue;
        }
        let size = entry.metadata().map_or(0, |m| m.len());
        paths.push((entry.path().to_owned(), name, size));
    }
    let read: Vec<(Option<File>, Vec<Diagnostic>)> =
        paths.par_iter().map(|(path, name, size)| read_file(path, name, *size)).collect();
    let mut files = Vec::with_capacity(read.len());
    for (file, faults) in read {
        for mut fault in faults {
            if let Place::Span(id, _) = &mut fault.place {
                *id = FileId(files.len() as u32);
            }
            diagnostics.push(fault);
        }
        files.extend(file);
    }
    Ok(Content::new(files))
}

/// Hidden files, and the folders that hold no records.
fn skipped(entry: &DirEntry, folder: &Path) -> bool {
    let hidden = entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.');
    let other = entry.depth() == 1
        && entry.path().parent() == Some(folder)
        && NOT_RECORDS.iter().any(|name| entry.file_name() == OsStr::new(name));
    hidden || other
}

/// The path below the root, with `/` between its parts.
pub(super) fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn read_file(path: &Path, name: &str, size: u64) -> (Option<File>, Vec<Diagnostic>) {
    let refuse = |code: &'static str, message: String, help: &str| {
        (None, vec![Diagnostic::error(code, Place::Path(name.to_owned()), message).help(help)])
    };
    let text_file = matches!(
        path.extension().and_then(OsStr::to_str).map(str::to_ascii_lowercase).as_deref(),
        Some("md" | "json" | "yaml")
    );
    if !text_file {
        let fault = Diagnostic::error("stray-file", Place::Path(name.to_owned()), "this is not a record")
            .severity(Severity::Warning)
            .help("records are `.md` or `.json` files; move other files out of `content/`");
        return (None, vec![fault]);
    }
    if size > LARGEST {
        let message = format!("the file has {} MiB; the most that is read is {} MiB", size >> 20, LARGEST >> 20);
        return refuse("file-too-large", message, "divide it into several records");
    }
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            return refuse("unreadable-file", format!("the file cannot be read: {error}"), "see to its permissions");
        }
    };
    let mut text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return not_utf8(name, &error),
    };
    let mut faults = Vec::new();
    let mut note = |code: &'static str, message: &str, help: &str, at: usize| {
        let place = Place::Span(FileId(0), Span::new(at, at));
        faults.push(Diagnostic::error(code, place, message).severity(Severity::Note).help(help));
    };
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
        note("byte-order-mark", "the file begins with a byte order mark", "save it as UTF-8 without one", 0);
    }
    if let Some(at) = text.find("\r\n") {
        let help = "it is read as if lines ended with LF; save it so, to keep differences small";
        note("carriage-return", "lines end with CR LF", help, at);
        text = text.replace("\r\n", "\n");
    }
    (Some(File { path: name.to_owned(), text }), faults)
}

/// Keeps the part that can be read, so that the place can be shown.
fn not_utf8(name: &str, error: &std::string::FromUtf8Error) -> (Option<File>, Vec<Diagnostic>) {
    let good = error.utf8_error().valid_up_to();
    let text = String::from_utf8_lossy(&error.as_bytes()[..good]).into_owned();
    let byte = error.as_bytes().get(good).copied().unwrap_or_default();
    let fault = Diagnostic::error(
        "not-utf8",
        Place::Span(FileId(0), Span::new(good, good)),
        format!("the file is not UTF-8: byte 0x{byte:02X} is not part of any character"),
    )
    .help("save it as UTF-8");
    // The mark tells the next step that only a part of the file is here.
    (Some(File { path: name.to_owned(), text: format!("{text}{BROKEN}") }), vec![fault])
}

/// Ends the text of a file that is not UTF-8, which is not decoded.
pub(super) const BROKEN: char = '\u{fffe}';

/// Reads files of other programs, as they were named on the command line.
///
/// # Errors
/// When one cannot be read, or is not UTF-8.
pub fn read_foreign(paths: &[PathBuf]) -> Result<Content> {
    let file = |path: &PathBuf| {
        let bytes = std::fs::read(path).map_err(|e| Error::at("read", path, e))?;
        let text = String::from_utf8(bytes)
            .map_err(|e| Error::at("read", path, e.utf8_error()).hint("save it as UTF-8 and try again"))?;
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        Ok(File { path: path.to_string_lossy().into_owned(), text })
    };
    Ok(Content::new(paths.iter().map(file).collect::<Result<Vec<File>>>()?))
}

/// Reads a key that editions are signed or verified with, as it was named on the command line.
///
/// # Errors
/// When it cannot be read as text.
pub fn read_key(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).map_err(|e| Error::at("read the key", path, e))
}

/// Reads the private copies of sources, by file name: those in the folder that is named, or in `content/snapshots/`;
/// nothing where no folder is named and there is no copy in that one.
///
/// # Errors
/// When the folder cannot be listed or a file in it not be read.
pub fn read_snapshots(root: &Path, named: Option<&Path>) -> Result<Option<BTreeMap<String, Vec<u8>>>> {
    if let Some(folder) = named {
        return snapshots_in(folder).map(Some);
    }
    let folder = root.join("content/snapshots");
    let snapshots = if folder.is_dir() { snapshots_in(&folder)? } else { BTreeMap::new() };
    Ok(Some(snapshots).filter(|snapshots| !snapshots.is_empty()))
}

/// The files of a folder, but for those whose name begins with a point, such as `.gitignore`.
fn snapshots_in(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut snapshots = BTreeMap::new();
    let entries = std::fs::read_dir(folder).map_err(|e| Error::at("read the snapshots in", folder, e))?;
    for entry in entries {
        let entry = entry.map_err(|e| Error::at("read the snapshots in", folder, e))?;
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_file() && !name.starts_with('.') {
            let bytes = std::fs::read(&path).map_err(|e| Error::at("read the snapshot", &path, e))?;
            snapshots.insert(name, bytes);
        }
    }
    Ok(snapshots)
}

/// Reads the templates that a project overrides: files under `root/templates`, by their paths below it.
///
/// # Errors
/// When a file cannot be read as text.
pub fn read_templates(root: &Path) -> Result<BTreeMap<String, String>> {
    let folder = root.join("templates");
    let mut templates = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(templates);
    }
    for entry in WalkDir::new(&folder).sort_by_file_name() {
        let entry = entry.map_err(|e| Error::at("read the templates in", &folder, e))?;
        if entry.file_type().is_file() && !is_face(entry.path()) {
            let text =
                std::fs::read_to_string(entry.path()).map_err(|e| Error::at("read the template", entry.path(), e))?;
            templates.insert(relative(&folder, entry.path()), text);
        }
    }
    Ok(templates)
}

/// Whether a file holds a face of type: those are the program's own, and no text.
fn is_face(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "woff2" || extension == "ttf")
}
