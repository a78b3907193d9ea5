//! `manifest.json`: what a site consists of. It is the mark that a folder is ours, and says which of its files are.
//!
//! A folder that is a site of its own, as that of an edition is, has a manifest of its own, with paths below that folder;
//! the one above names it, and what it comes to. So the list of a site does not grow with what lies in its editions.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use serde::Deserialize;

use crate::digest::Digest;

/// Where the manifest lies in a site.
pub const MANIFEST: &str = "manifest.json";

/// The form of the manifest, so that a later one can be told apart.
const FORMAT: &str = "rapporteur-site-1";

/// What a manifest begins with.
const HEAD: &str = "{\"format\":\"rapporteur-site-1\",\"files\":[";

/// How many files a piece of a manifest names, while it is written.
const RUN: usize = 1024;

/// What it ends with.
const TAIL: &str = "\n]}\n";

/// Every file of a site except the manifest itself, in the order of the paths.
///
/// A site may have a hundred thousand of them, and their list lies in memory for the whole of a build: the paths are kept
/// in one string.
///
/// ```
/// use rapporteur::digest::Digest;
/// use rapporteur::write::{Entry, Manifest};
///
/// let page = b"<p>Hello</p>";
/// let entry = Entry { path: "index.html", size: page.len() as u64, sha256: Digest::of(page), below: None };
/// let manifest: Manifest = [entry].into_iter().collect();
/// assert_eq!(Manifest::parse(manifest.to_json().as_bytes()), Ok(manifest));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Manifest {
    /// All paths in any order, and perhaps some of files that are no longer there.
    paths: String,
    /// The files, sorted by path, each once.
    rows: Vec<Row>,
}

/// One file of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'m> {
    /// Where it lies below the root, with `/` between the parts.
    pub path: &'m str,
    /// How many bytes it has.
    pub size: u64,
    /// The digest of its bytes.
    pub sha256: Digest,
    /// If it is the manifest of its folder: what that names.
    pub below: Option<Total>,
}

/// What a number of files come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Total {
    /// How many they are. Manifests are not counted.
    pub files: usize,
    /// How many bytes they have together.
    pub bytes: u64,
}

/// One file, with the place of its path in the string of all paths.
#[derive(Debug, Clone)]
struct Row {
    path: Range<usize>,
    size: u64,
    sha256: Digest,
    below: Option<Total>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Json<'j> {
    format: String,
    #[serde(borrow)]
    files: Vec<Listed<'j>>,
}

/// An entry of any JSON that means the same as ours.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed<'j> {
    #[serde(borrow)]
    path: Cow<'j, str>,
    size: u64,
    sha256: Digest,
    #[serde(default, deserialize_with = "given")]
    below: Option<Total>,
}

/// A total that is given: `null` is none.
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Total>, D::Error> {
    Total::deserialize(deserializer).map(Some)
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    /// What is wrong with it: no JSON, another form, a path that leads out of the site, files out of order or twice.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let manifest = match Self::as_written(bytes) {
            Some(manifest) => manifest,
            None => Self::from_json(bytes)?,
        };
        if let Some(entry) = manifest.files().find(|entry| !is_ours(entry.path)) {
            return Err(format!("`{}` is not the path of a file of a site", entry.path));
        }
        if let Some(entry) = manifest.files().find(|entry| entry.below.is_some() && !is_manifest_of_folder(entry.path))
        {
            return Err(format!("`{}` is not the manifest of a folder", entry.path));
        }
        if let Some((_, entry)) = manifest.files().zip(manifest.files().skip(1)).find(|(a, b)| a.path >= b.path) {
            return Err(format!("`{}` is not in its place", entry.path));
        }
        Ok(manifest)
    }

    /// Reads any JSON that is a manifest.
    fn from_json(bytes: &[u8]) -> Result<Self, String> {
        let Json { format, files } = serde_json::from_slice(bytes).map_err(|cause| cause.to_string())?;
        if format != FORMAT {
            return Err(format!("its format is `{format}`, not `{FORMAT}`"));
        }
        let mut manifest = Self::default();
        for Listed { path, size, sha256, below } in &files {
            manifest.push(Entry { path, size: *size, sha256: *sha256, below: *below });
        }
        Ok(manifest)
    }

    /// Reads what [`Manifest::to_json`] writes, several times as fast as JSON in general can be read.
    ///
    /// Nothing where anything is not as it would be written, or where a path has an escape.
    fn as_written(bytes: &[u8]) -> Option<Self> {
        let list = std::str::from_utf8(bytes).ok()?.strip_prefix(HEAD)?.strip_suffix(TAIL)?;
        let mut manifest = Self::default();
        let mut rest = list;
        while !rest.is_empty() {
            let comma = if manifest.rows.is_empty() { "" } else { "," };
            let (entry, after) = line(rest.strip_prefix(comma)?)?;
            manifest.push(entry);
            rest = after;
        }
        Some(manifest)
    }

    /// Writes the manifest: the same files give the same bytes, and each file has a line of its own.
    pub fn to_json(&self) -> String {
        self.pieces().collect()
    }

    /// The same in pieces: as a whole it may have many megabytes.
    pub(super) fn pieces(&self) -> impl Iterator<Item = String> {
        let lines = self.rows.chunks(RUN).enumerate().map(|(place, rows)| {
            let mut piece = String::new();
            for (index, row) in rows.iter().enumerate() {
                piece.push_str(if place == 0 && index == 0 { "" } else { "," });
                add_line(&mut piece, self.entry(row));
            }
            piece
        });
        std::iter::once(HEAD.to_owned()).chain(lines).chain([TAIL.to_owned()])
    }

    /// The files in the order of the paths.
    pub fn files(&self) -> impl ExactSizeIterator<Item = Entry<'_>> {
        self.rows.iter().map(|row| self.entry(row))
    }

    /// What the files come to, with those that the manifests of folders name.
    pub fn total(&self) -> Total {
        let own = |row: &Row| row.below.unwrap_or(Total { files: 1, bytes: row.size });
        self.rows.iter().map(own).fold(Total::default(), |total, own| Total {
            files: total.files.saturating_add(own.files),
            bytes: total.bytes.saturating_add(own.bytes),
        })
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The file with this path.
    pub fn find(&self, path: &str) -> Option<Entry<'_>> {
        let row = self.rows.binary_search_by(|row| self.path(row).cmp(path)).ok()?;
        Some(self.entry(&self.rows[row]))
    }

    /// The files whose paths begin with `prefix`.
    pub fn below(&self, prefix: &str) -> Vec<Entry<'_>> {
        self.rows[self.range(prefix)].iter().map(|row| self.entry(row)).collect()
    }

    /// The files that lie in none of these folders, which are sorted and none inside another.
    pub(super) fn outside(&self, folders: &[&str]) -> Vec<Entry<'_>> {
        let mut entries = Vec::new();
        let mut from = 0;
        for range in folders.iter().map(|folder| self.range(folder)) {
            entries.extend(self.rows[from..range.start].iter().map(|row| self.entry(row)));
            from = range.end;
        }
        entries.extend(self.rows[from..].iter().map(|row| self.entry(row)));
        entries
    }

    /// The places of the files whose paths begin with `prefix`.
    fn range(&self, prefix: &str) -> Range<usize> {
        let start = self.rows.partition_point(|row| self.path(row) < prefix);
        let count = self.rows[start..].partition_point(|row| self.path(row).starts_with(prefix));
        start..start + count
    }

    fn path(&self, row: &Row) -> &str {
        &self.paths[row.path.clone()]
    }

    fn entry(&self, row: &Row) -> Entry<'_> {
        Entry { path: self.path(row), size: row.size, sha256: row.sha256, below: row.below }
    }

    /// Adds a file at the end of the list.
    fn push(&mut self, Entry { path, size, sha256, below }: Entry<'_>) {
        let start = self.paths.len();
        self.paths.push_str(path);
        self.rows.push(Row { path: start..self.paths.len(), size, sha256, below });
    }

    fn sort(&mut self) {
        let Self { paths, rows } = self;
        // Stable, for it is quick with what is nearly sorted.
        rows.sort_by(|a, b| paths[a.path.clone()].cmp(&paths[b.path.clone()]));
    }

    /// The files below a folder as the folder's own manifest names them.
    pub(super) fn of_folder(&self, folder: &str) -> Self {
        let mut manifest = Self::default();
        for entry in self.below(folder) {
            manifest.push(Entry { path: &entry.path[folder.len()..], ..entry });
        }
        manifest
    }

    /// Enters the files that the manifest of a folder names, by their paths below the root.
    pub(super) fn extend_below(&mut self, folder: &str, own: &Self) {
        for entry in own.files() {
            let start = self.paths.len();
            self.paths.extend([folder, entry.path]);
            let Entry { size, sha256, below, .. } = entry;
            self.rows.push(Row { path: start..self.paths.len(), size, sha256, below });
        }
        self.sort();
    }

    /// The files of this site that lie in the folders of `kept`, and those of `made` beside them.
    ///
    /// The list itself becomes the new one: two of them would need much memory.
    pub(super) fn succeeded_by<'m>(mut self, kept: &[String], made: impl Iterator<Item = &'m Self>) -> Self {
        let mut end = self.rows.len();
        let mut ranges: Vec<Range<usize>> = kept.iter().map(|folder| self.range(folder)).collect();
        ranges.sort_unstable_by_key(|range| range.start);
        for range in ranges.into_iter().rev() {
            self.rows.drain(range.end..end);
            end = range.start;
        }
        self.rows.drain(..end);
        for entry in made.flat_map(Self::files) {
            self.push(entry);
        }
        self.sort();
        self
    }
}

impl PartialEq for Manifest {
    fn eq(&self, other: &Self) -> bool {
        self.files().eq(other.files())
    }
}

impl Eq for Manifest {}

impl<'e> FromIterator<Entry<'e>> for Manifest {
    fn from_iter<I: IntoIterator<Item = Entry<'e>>>(entries: I) -> Self {
        let mut manifest = Self::default();
        for entry in entries {
            manifest.push(entry);
        }
        manifest.sort();
        manifest
    }
}

/// Writes the line of a file.
fn add_line(json: &mut String, Entry { path, size, sha256, below }: Entry<'_>) {
    // Writing to a string cannot fail.
    let _ = if path.bytes().any(ends_plain) {
        write!(json, "\n{{\"path\":{}", serde_json::Value::from(path))
    } else {
        write!(json, "\n{{\"path\":\"{path}\"")
    };
    let _ = write!(json, ",\"size\":{size},\"sha256\":\"{sha256}\"");
    if let Some(Total { files, bytes }) = below {
        let _ = write!(json, ",\"below\":{{\"files\":{files},\"bytes\":{bytes}}}");
    }
    json.push('}');
}

/// Whether a byte cannot stand in a string of JSON as it is.
fn ends_plain(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..b' ')
}

/// Reads the line of a file from the beginning of `text`; the second value is what follows.
fn line(text: &str) -> Option<(Entry<'_>, &str)> {
    let rest = text.strip_prefix("\n{\"path\":\"")?;
    let (path, rest) = rest.split_at(rest.bytes().position(ends_plain)?);
    let rest = rest.strip_prefix("\",\"size\":")?;
    let (size, rest) = number(rest)?;
    let rest = rest.strip_prefix(",\"sha256\":\"")?;
    let (sha256, rest) = rest.split_at_checked(Digest::DIGITS)?;
    let mut rest = rest.strip_prefix('"')?;
    let mut below = None;
    if let Some(of_folder) = rest.strip_prefix(",\"below\":{\"files\":") {
        let (files, after) = number(of_folder)?;
        let (bytes, after) = number(after.strip_prefix(",\"bytes\":")?)?;
        below = Some(Total { files: files.try_into().ok()?, bytes });
        rest = after.strip_prefix('}')?;
    }
    let rest = rest.strip_prefix('}')?;
    Some((Entry { path, size, sha256: Digest::parse(sha256)?, below }, rest))
}

/// Reads a number from the beginning of `text`; the second value is what follows.
fn number(text: &str) -> Option<(u64, &str)> {
    let (digits, rest) = text.split_at(text.bytes().position(|byte| !byte.is_ascii_digit())?);
    let is_plain = digits == "0" || !digits.starts_with('0');
    Some((digits.parse().ok().filter(|_| is_plain)?, rest))
}

/// Which of these folders, sorted and none inside another, a path lies in.
pub(super) fn part_of<'f>(folders: &[&'f str], path: &str) -> Option<&'f str> {
    let before = folders.partition_point(|folder| *folder <= path).checked_sub(1)?;
    Some(folders[before]).filter(|folder| path.starts_with(folder))
}

/// The path of the manifest of a folder, whose name ends in `/`.
pub(super) fn manifest_of(folder: &str) -> String {
    format!("{folder}{MANIFEST}")
}

/// Whether a path is that of the manifest of a folder below the root.
fn is_manifest_of_folder(path: &str) -> bool {
    path.strip_suffix(MANIFEST).is_some_and(|folder| folder.ends_with('/'))
}

/// Whether a path leads to a place below the root that a site's own file may have.
pub(super) fn is_ours(path: &str) -> bool {
    let mut parts = path.split('/');
    parts.all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '\0', ':']))
        && path != MANIFEST
        && path.split('/').next() != Some(super::site::STATE)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Manifests with paths of all sorts, good and bad.
    fn manifests() -> impl Strategy<Value = Manifest> {
        let path = "[a-z./\\\\\"\u{7f}é\u{1}]{0,6}";
        let below = prop::option::of((any::<usize>(), any::<u64>()));
        prop::collection::vec((path, any::<u64>(), any::<u8>(), below), 0..4).prop_map(|files| {
            let mut manifest = Manifest::default();
            for (path, size, seed, below) in &files {
                let below = below.map(|(files, bytes)| Total { files, bytes });
                manifest.push(Entry { path, size: *size, sha256: Digest::of(&[*seed]), below });
            }
            manifest.sort();
            manifest
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(manifest in manifests()) {
            let json = manifest.to_json();
            prop_assert_eq!(Manifest::from_json(json.as_bytes()), Ok(manifest.clone()));
            let plain = !json.contains('\\');
            prop_assert_eq!(Manifest::as_written(json.as_bytes()), plain.then_some(manifest));
        }

        /// The quick reader takes nothing that the strict one refuses, and takes nothing for something else.
        #[test]
        fn what_is_damaged_is_read_by_both_alike(
            manifest in manifests(),
            at in any::<prop::sample::Index>(),
            cut in 0..3_usize,
            put in "[ ,\"0-9a-f{}+\\\\\n]{0,2}",
        ) {
            let mut json = manifest.to_json();
            let from = at.index(json.len());
            let from = (0..=from).rev().find(|from| json.is_char_boundary(*from)).unwrap();
            let to = (from + cut..=json.len()).find(|to| json.is_char_boundary(*to)).unwrap_or(json.len());
            json.replace_range(from..to, &put);
            if let Some(found) = Manifest::as_written(json.as_bytes()) {
                prop_assert_eq!(Ok(found), Manifest::from_json(json.as_bytes()), "{}", json);
            }
        }
    }

    #[test]
    fn the_head_names_the_form() {
        assert!(HEAD.contains(FORMAT));
    }
}
