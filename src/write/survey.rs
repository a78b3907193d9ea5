//! What lies where the site shall lie, and what has to make room. Nothing is changed here.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use rayon::prelude::*;

use super::disk::{self, Lies, look};
use super::folders::Folder;
use super::layout::{Layout, above};
use super::site::Site;
use crate::error::{Error, Result};

/// How the folder differs from the site as far as it can be known without the bytes of the files.
pub(super) struct Survey<'a> {
    /// What lies at each folder of the layout.
    pub(super) folders: Vec<Lies>,
    /// The files of the site where a folder of ours lies, which has to go first.
    pub(super) in_place_of_folders: HashSet<&'a str>,
    /// The files of the site that have to be written even if they seem to be there: an old file whose path differs in
    /// nothing but case is removed first, and on some systems it is the same file.
    pub(super) anew: HashSet<&'a str>,
    /// Stale files that stand in the way of new ones.
    pub(super) first: Vec<&'a str>,
    /// The other stale files.
    pub(super) last: Vec<&'a str>,
}

impl<'a> Survey<'a> {
    /// Looks at the folder in which a site lies, for one part of it: `is_ours` says which files the site before had,
    /// `stale` are those that the new one has not, `parts` the folders in which other parts lie.
    ///
    /// # Errors
    /// When the site would have to be written over something, or through a link, that is not ours.
    pub(super) fn new(
        site: &Site,
        layout: &Layout<'a>,
        parts: &[Folder],
        is_ours: &(dyn Fn(&str) -> bool + Sync),
        stale: &[&'a str],
    ) -> Result<Self> {
        // Parents come before what is in them: of several faults the outermost is told.
        let folders = in_order(layout.folders.par_iter().map(|folder| {
            let path = site.at(folder.path);
            let lies = if folder.path.is_empty() { Lies::Folder } else { look(&path)? };
            match lies {
                Lies::Folder | Lies::Nothing => Ok(lies),
                Lies::File if is_ours(folder.path) => Ok(lies),
                _ => Err(in_the_way(&path, lies)),
            }
        }))?;

        let stale_folders = look_at_folders(site, stale)?;
        let stale = in_order(stale.par_iter().map(|&path| {
            if above(path).any(|folder| stale_folders.get(folder) != Some(&Lies::Folder)) {
                return Ok(None);
            }
            match look(&site.at(path))? {
                Lies::File => Ok(Some(path)),
                Lies::Link => Err(in_the_way(&site.at(path), Lies::Link)),
                _ => Ok(None),
            }
        }))?;
        let stale: Vec<&'a str> = stale.into_iter().flatten().collect();

        let mut survey = Self {
            folders,
            in_place_of_folders: HashSet::new(),
            anew: HashSet::new(),
            first: Vec::new(),
            last: Vec::new(),
        };
        for (folder, lies) in &stale_folders {
            if *lies == Lies::Folder && layout.has(folder) {
                only_ours(site, folder, &|path| stale.binary_search(&path).is_ok(), &|path| {
                    stale_folders.contains_key(path)
                })?;
                survey.in_place_of_folders.insert(folder);
            }
        }
        for path in stale {
            let twin = layout.folded(path);
            survey.anew.extend(twin);
            let in_the_way = twin.is_some()
                || layout.has_folder(path)
                || parts.iter().any(|part| part.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')))
                || above(path).any(|folder| survey.in_place_of_folders.contains(folder));
            if in_the_way { survey.first.push(path) } else { survey.last.push(path) }
        }
        Ok(survey)
    }
}

/// Collects what is found; of several errors the first in the order of what was asked for, whoever met it first.
fn in_order<T: Send>(found: impl IndexedParallelIterator<Item = Result<T>>) -> Result<Vec<T>> {
    found.collect::<Vec<_>>().into_iter().collect()
}

/// What lies at each folder above the given files.
pub(super) fn look_at_folders<'a>(site: &Site, files: &[&'a str]) -> Result<BTreeMap<&'a str, Lies>> {
    let mut folders = BTreeMap::new();
    for file in files {
        for folder in above(file) {
            if folders.contains_key(folder) {
                break;
            }
            folders.insert(folder, Lies::Nothing);
        }
    }
    for (folder, lies) in &mut folders {
        *lies = look(&site.at(folder))?;
        if *lies == Lies::Link {
            return Err(in_the_way(&site.at(folder), Lies::Link));
        }
    }
    Ok(folders)
}

/// Makes sure that all in a folder which has to go is ours.
fn only_ours(
    site: &Site,
    folder: &str,
    is_stale: &dyn Fn(&str) -> bool,
    is_folder: &dyn Fn(&str) -> bool,
) -> Result<()> {
    for (name, lies) in disk::entries(&site.at(folder))? {
        let inner = name.to_str().map(|name| format!("{folder}/{name}"));
        match (lies, inner) {
            (Lies::Folder, Some(inner)) if is_folder(&inner) => only_ours(site, &inner, is_stale, is_folder)?,
            (Lies::File, Some(inner)) if is_stale(&inner) => {}
            (lies, _) => return Err(in_the_way(&site.at(folder).join(name), lies)),
        }
    }
    Ok(())
}

/// The error for what is not ours and lies where the site shall lie.
pub(super) fn in_the_way(path: &Path, lies: Lies) -> Error {
    let cause = format!("{} lies there that rapporteur did not make", lies.name());
    Error::at("write", path, cause).hint("move it away, or choose an empty folder with --output")
}
