//! The files of a site and the folders they lie in, known before anything is written.

use std::borrow::Cow;
use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use super::manifest::MANIFEST;
use super::site::STATE;
use crate::error::{Error, Result};
use crate::output::{Make, Outputs};

/// A site as it shall lie on the disk.
pub(super) struct Layout<'a> {
    /// In the order of the paths.
    pub(super) files: Vec<Planned<'a>>,
    /// Every folder, parents first; the first is the root.
    pub(super) folders: Vec<Folder<'a>>,
    /// The paths of the files as a system that ignores case sees them, sorted.
    folded: Vec<(Cow<'a, str>, &'a str)>,
    /// The place of each folder in the list.
    places: HashMap<&'a str, usize>,
}

/// A file to be.
pub(super) struct Planned<'a> {
    pub(super) path: &'a str,
    /// Which of the folders it lies in.
    pub(super) folder: usize,
    pub(super) make: &'a Make<'a>,
}

/// A folder to be.
pub(super) struct Folder<'a> {
    /// Empty for the root.
    pub(super) path: &'a str,
    /// Which of the folders it lies in; the root in itself.
    pub(super) parent: usize,
}

impl<'a> Layout<'a> {
    /// Lays the outputs out.
    ///
    /// # Errors
    /// When they cannot lie together in a folder of every usual system: two paths that differ in nothing but case, a path
    /// that is both file and folder, a name that is taken by the program.
    pub(super) fn new(outputs: &'a Outputs<'a>) -> Result<Self> {
        let mut folders = Folders { list: vec![Folder { path: "", parent: 0 }], places: HashMap::from([("", 0)]) };
        let files = outputs
            .iter()
            .map(|(path, make)| Planned { path, folder: folders.place(parent(path)), make })
            .collect::<Vec<_>>();
        Ok(Self { folded: collide_nowhere(&files)?, files, folders: folders.list, places: folders.places })
    }

    /// Whether the site has this file.
    pub(super) fn has(&self, path: &str) -> bool {
        self.files.binary_search_by(|file| file.path.cmp(path)).is_ok()
    }

    /// Whether the site has this folder.
    pub(super) fn has_folder(&self, path: &str) -> bool {
        self.places.contains_key(path)
    }

    /// The file that a system which ignores case takes `path` for.
    pub(super) fn folded(&self, path: &str) -> Option<&'a str> {
        let path = fold(path);
        let place = self.folded.binary_search_by(|(folded, _)| by_parts(folded, &path)).ok()?;
        Some(self.folded[place].1)
    }
}

struct Folders<'a> {
    list: Vec<Folder<'a>>,
    places: HashMap<&'a str, usize>,
}

impl<'a> Folders<'a> {
    /// The place of a folder in the list, into which it is entered after its parents.
    fn place(&mut self, path: &'a str) -> usize {
        if let Some(&place) = self.places.get(path) {
            return place;
        }
        let parent = self.place(parent(path));
        let place = self.list.len();
        self.list.push(Folder { path, parent });
        self.places.insert(path, place);
        place
    }
}

/// The folder a path lies in; empty for the root.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// Every folder above `path` but the root, the nearest first.
pub(super) fn above(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(parent(path)), |path| Some(parent(path))).take_while(|path| !path.is_empty())
}

/// A path as a system sees it that ignores case and the ways in which one accented letter can be written.
pub(super) fn fold(path: &str) -> Cow<'_, str> {
    if path.is_ascii() {
        if path.bytes().any(|byte| byte.is_ascii_uppercase()) { path.to_ascii_lowercase().into() } else { path.into() }
    } else {
        // To upper case first: `ς` and `σ`, or `ß` and `ss`, are one letter to such systems.
        let folded: String = path.nfd().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
        folded.nfc().collect::<String>().into()
    }
}

/// The order in which a folder is directly followed by what lies in it.
fn by_parts(a: &str, b: &str) -> std::cmp::Ordering {
    a.split('/').cmp(b.split('/'))
}

/// The folded paths, sorted, each with the path it was; if no two files want one place.
fn collide_nowhere<'a>(files: &[Planned<'a>]) -> Result<Vec<(Cow<'a, str>, &'a str)>> {
    let doing = "lay out the site";
    let mut folded: Vec<(Cow<'a, str>, &'a str)> = files.iter().map(|file| (fold(file.path), file.path)).collect();
    // Stable, for it is quick with what is nearly sorted.
    folded.sort_by(|a, b| by_parts(&a.0, &b.0));
    for (name, path) in &folded {
        if name.split('/').next().is_some_and(|first| [MANIFEST, STATE].contains(&first)) {
            return Err(Error::new(doing, format!("the address `{path}` is reserved")));
        }
    }
    for pair in folded.windows(2) {
        let ((first, one), (second, other)) = (&pair[0], &pair[1]);
        if first == second {
            let cause = format!("`{one}` and `{other}` differ only in upper and lower case");
            return Err(Error::new(doing, cause).hint("many systems take them for one file: rename one of the two"));
        }
        if second.strip_prefix(first.as_ref()).is_some_and(|rest| rest.starts_with('/')) {
            return Err(Error::new(doing, format!("`{one}` would be a file, and the folder of `{other}`")));
        }
    }
    Ok(folded)
}
