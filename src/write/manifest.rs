//! `manifest.json`: what a site consists of. It is the mark that a folder is ours, and says which of its files are.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::digest::Digest;

/// Where the manifest lies in a site.
pub const MANIFEST: &str = "manifest.json";

/// The form of the manifest, so that a later one can be told apart.
const FORMAT: &str = "rapporteur-site-1";

/// Every file of a site except the manifest itself, in the order of the paths.
///
/// ```
/// use rapporteur::digest::Digest;
/// use rapporteur::write::{Entry, Manifest};
///
/// let page = b"<p>Hello</p>";
/// let entry = Entry { path: "index.html".into(), size: page.len() as u64, sha256: Digest::of(page) };
/// let manifest = Manifest { files: vec![entry] };
/// assert_eq!(Manifest::parse(manifest.to_json().as_bytes()), Ok(manifest));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The files, sorted by path, each once.
    pub files: Vec<Entry>,
}

/// One file of a site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Where it lies below the root, with `/` between the parts.
    pub path: String,
    /// How many bytes it has.
    pub size: u64,
    /// The digest of its bytes.
    pub sha256: Digest,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Json {
    format: String,
    files: Vec<Entry>,
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    /// What is wrong with it: no JSON, another form, a path that leads out of the site, files out of order or twice.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let json: Json = serde_json::from_slice(bytes).map_err(|cause| cause.to_string())?;
        if json.format != FORMAT {
            return Err(format!("its format is `{}`, not `{FORMAT}`", json.format));
        }
        if let Some(entry) = json.files.iter().find(|entry| !is_ours(&entry.path)) {
            return Err(format!("`{}` is not the path of a file of a site", entry.path));
        }
        if let Some(pair) = json.files.windows(2).find(|pair| pair[0].path >= pair[1].path) {
            return Err(format!("`{}` is not in its place", pair[1].path));
        }
        Ok(Self { files: json.files })
    }

    /// Writes the manifest: the same files give the same bytes, and each file has a line of its own.
    pub fn to_json(&self) -> String {
        // What a line has beside its path. Large sites have manifests of many megabytes, which should not grow by moving.
        const LINE: usize = 120;
        let mut json =
            String::with_capacity(self.files.iter().map(|entry| entry.path.len() + LINE).sum::<usize>() + LINE);
        json.push_str("{\"format\":\"");
        json.push_str(FORMAT);
        json.push_str("\",\"files\":[");
        for (index, Entry { path, size, sha256 }) in self.files.iter().enumerate() {
            let path = serde_json::Value::from(path.as_str());
            let comma = if index == 0 { "" } else { "," };
            // Writing to a string cannot fail.
            let _ = write!(json, "{comma}\n{{\"path\":{path},\"size\":{size},\"sha256\":\"{sha256}\"}}");
        }
        json.push_str("\n]}\n");
        json
    }

    /// Whether there is a file with this path.
    pub fn has(&self, path: &str) -> bool {
        self.files.binary_search_by(|entry| entry.path.as_str().cmp(path)).is_ok()
    }
}

/// The files of a sorted list whose paths begin with `prefix`.
pub(super) fn below<'m>(files: &'m [Entry], prefix: &str) -> &'m [Entry] {
    let start = files.partition_point(|entry| entry.path.as_str() < prefix);
    let count = files[start..].partition_point(|entry| entry.path.starts_with(prefix));
    &files[start..start + count]
}

/// Which of these folders, sorted and none inside another, a path lies in.
pub(super) fn part_of<'f>(folders: &[&'f str], path: &str) -> Option<&'f str> {
    let before = folders.partition_point(|folder| *folder <= path).checked_sub(1)?;
    Some(folders[before]).filter(|folder| path.starts_with(folder))
}

/// Whether a path leads to a place below the root that a site's own file may have.
pub(super) fn is_ours(path: &str) -> bool {
    let mut parts = path.split('/');
    parts.all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '\0', ':']))
        && path != MANIFEST
        && path.split('/').next() != Some(super::site::STATE)
}
