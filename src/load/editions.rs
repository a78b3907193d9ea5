//! Frozen editions into text: read from `content/editions/`, held against their digests, and given back one by one.
#![expect(clippy::disallowed_methods, reason = "this is the door through which frozen editions come in")]

use std::path::Path;

use rayon::prelude::*;

use super::read::relative;
use crate::content::{Content, File, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::edition::{
    Chain, Decoded, EXTENSION, Edition, FOLDER, Fault, Header, Replay, Restored, SIGNATURE_EXTENSION, decode, path_of,
};
use crate::error::{Error, Result};
use crate::model::Id;

/// Reads the chain of editions of the project in `root`, and reports whatever in it is not as it was published.
///
/// Texts are let go as soon as they have been held against their digests. A file with a fault is added to `content`, so
/// that the place can be shown.
///
/// # Errors
/// When the folder of the editions cannot be listed, or a file in it not be read.
pub fn read_editions(diagnostics: &mut Diagnostics, content: &mut Content, root: &Path) -> Result<Chain> {
    let ids = list(diagnostics, root)?;
    let decoded: Vec<Decoded> = ids.par_iter().map(|id| look_at(root, id)).collect::<Result<_>>()?;
    let (chain, of_chain) = Chain::new(&decoded);
    for (place, id) in ids.iter().enumerate() {
        let own = decoded[place].faults.iter();
        let faults: Vec<&Fault> = own.chain(of_chain.iter().filter(|(p, _)| *p == place).map(|(_, f)| f)).collect();
        if faults.is_empty() {
            continue;
        }
        let text = String::from_utf8_lossy(&read_bytes(root, id)?).into_owned();
        let file = content.push(File { path: path_of(id), text });
        diagnostics.extend(faults.into_iter().map(|fault| diagnostic(file, fault)));
    }
    Ok(chain)
}

fn diagnostic(file: FileId, fault: &Fault) -> Diagnostic {
    Diagnostic::error(fault.code, Place::Span(file, fault.span), fault.message.clone()).help(fault.help.clone())
}

/// The names of the editions there are, by their files.
fn list(diagnostics: &mut Diagnostics, root: &Path) -> Result<Vec<Id>> {
    let folder = root.join(FOLDER);
    let failed = |cause: std::io::Error| Error::at("read the editions in", &folder, cause);
    let mut ids = Vec::new();
    match std::fs::symlink_metadata(&folder) {
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return Ok(ids),
        Err(cause) => return Err(failed(cause)),
        Ok(found) if found.is_symlink() => {
            diagnostics.push(symbolic_link(Place::Path(FOLDER.to_owned())));
            return Ok(ids);
        }
        Ok(_) => {}
    }
    for entry in std::fs::read_dir(&folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if name.starts_with('.') {
            continue;
        }
        let place = Place::Path(relative(root, &path));
        if entry.file_type().map_err(failed)?.is_symlink() {
            diagnostics.push(symbolic_link(place));
            continue;
        }
        match name.strip_suffix(&format!(".{EXTENSION}")).map(Id::new) {
            Some(Ok(id)) => ids.push(id),
            Some(Err(refusal)) => {
                let message = format!("the file's name `{name}` is not the name of an edition");
                diagnostics.push(Diagnostic::error("bad-id", place, message).help_if(refusal.help));
            }
            None if is_signature(&folder, &name) => {}
            None => diagnostics.push(
                Diagnostic::error("stray-file", place, "this is neither an edition nor the signature of one")
                    .severity(Severity::Warning)
                    .help(format!("move it out of `{FOLDER}/`")),
            ),
        }
    }
    ids.sort();
    Ok(ids)
}

fn symbolic_link(place: Place) -> Diagnostic {
    Diagnostic::error("symbolic-link", place, "symbolic links are not followed")
        .help("put the file itself here: everything a site is made from lies under its root")
}

/// Whether a file is the signature of an edition that is there.
fn is_signature(folder: &Path, name: &str) -> bool {
    let edition = name.strip_suffix(&format!(".{SIGNATURE_EXTENSION}"));
    edition.is_some_and(|edition| edition.ends_with(&format!(".{EXTENSION}")) && folder.join(edition).is_file())
}

fn read_bytes(root: &Path, id: &Id) -> Result<Vec<u8>> {
    let path = root.join(path_of(id));
    let bytes = std::fs::read(&path).map_err(|e| Error::at("read the edition", &path, e))?;
    // Places in files are counted in 32 bits.
    if u32::try_from(bytes.len()).is_err() {
        return Err(Error::at("read the edition", &path, "it has more than 4 GiB"));
    }
    Ok(bytes)
}

/// Reads one edition for what it says, without its texts.
fn look_at(root: &Path, id: &Id) -> Result<Decoded> {
    let bytes = read_bytes(root, id)?;
    let (text, broken) = match std::str::from_utf8(&bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let good = error.valid_up_to();
            (std::str::from_utf8(&bytes[..good]).unwrap_or_default(), Some(good))
        }
    };
    let mut decoded = decode(id, text);
    decoded.texts = Vec::new();
    if let Some(at) = broken {
        // What follows the byte was not looked at: only the byte itself can be told.
        let help = "what is published is never changed: restore the file from version control or from a copy";
        let (span, message) = (Span::new(at, at), "the file is not UTF-8 from here on".to_owned());
        decoded.faults = vec![Fault { code: "edition-altered", span, message, help: help.to_owned() }];
    }
    Ok(decoded)
}

/// Reads the texts of an edition of the chain.
///
/// # Errors
/// When its file cannot be read, or is not the one that the chain was read from.
pub fn read_edition(root: &Path, edition: &Edition) -> Result<Vec<Option<String>>> {
    let id = &edition.header.id;
    let changed = || Error::at("read the edition", &root.join(path_of(id)), "it has changed since it was checked");
    let text = String::from_utf8(read_bytes(root, id)?).map_err(|_| changed())?;
    let decoded = decode(id, &text);
    let same = decoded.faults.is_empty() && decoded.edition.is_some_and(|found| found.digest == edition.digest);
    if same { Ok(decoded.texts) } else { Err(changed()) }
}

/// Reads the signature of an edition, if it has one.
///
/// # Errors
/// When it is there and cannot be read.
pub fn read_signature(root: &Path, header: &Header) -> Result<Option<String>> {
    let path = root.join(format!("{}.{SIGNATURE_EXTENSION}", path_of(&header.id)));
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::at("read the signature", &path, error)),
    }
}

/// Gives back the edition at a place of the chain.
///
/// # Errors
/// When the file of an edition cannot be read.
pub fn restore(root: &Path, chain: &Chain, index: usize) -> Result<Restored> {
    let mut replay = Replay::default();
    for edition in chain.editions().iter().take(index + 1) {
        replay.advance(chain, read_edition(root, edition)?);
    }
    Ok(replay.restored())
}

/// Gives back every edition in turn, from the first to the newest; only one is in memory at a time.
pub fn restore_all<'a>(root: &'a Path, chain: &'a Chain) -> impl Iterator<Item = Result<(&'a Edition, Restored)>> {
    let mut replay = Replay::default();
    chain.editions().iter().map(move |edition| {
        replay.advance(chain, read_edition(root, edition)?);
        Ok((edition, replay.restored()))
    })
}
