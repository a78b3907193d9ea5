//! The parts of a site: staged one after the other, so that only one is in memory, and committed together.

use super::Written;
use super::commit::{self, Record};
use super::disk::{self, Disk, Lies, look};
use super::layout::{Layout, fold};
use super::manifest::{Entry, Manifest, part_of};
use super::site::{Left, Site};
use super::stage::{self, Stage};
use super::survey::Survey;
use crate::digest::Digest;
use crate::error::{Error, Result};
use crate::output::Outputs;

/// A site while its parts come in.
pub struct Parts<'w> {
    disk: &'w Disk,
    site: &'w Site,
    /// The folders of the parts, each with a `/` at its end; whatever lies in none of them is the part `""`.
    folders: &'w [String],
    /// The same in the order of their bytes.
    sorted: Vec<&'w str>,
    left: Left,
    old: Option<Manifest>,
    old_digest: Option<Digest>,
    /// The files of the new site so far, part by part, without those that were kept.
    made: Vec<Manifest>,
    staged: usize,
    first: Vec<String>,
    last: Vec<String>,
    /// The parts that were added.
    added: Vec<String>,
    /// The parts that were kept.
    kept: Vec<String>,
}

impl<'w> Parts<'w> {
    /// Looks at what lies in the folder; completes or clears what an earlier build has left there.
    pub(super) fn open(disk: &'w Disk, site: &'w Site, folders: &'w [String]) -> Result<Self> {
        let left = site.left()?;
        if left == Left::Commit {
            commit::roll_forward(disk, site)?;
        }
        let old = site.present(left)?;
        if left == Left::Staging {
            site.clear(disk)?;
        }
        let (old, old_digest) = old.unzip();
        let (made, first, last, added, kept) = Default::default();
        let mut sorted: Vec<&str> = folders.iter().map(String::as_str).collect();
        sorted.sort_unstable();
        Ok(Self { disk, site, folders, sorted, left, old, old_digest, made, staged: 0, first, last, added, kept })
    }

    /// The files of a part as the manifest of the site before names them.
    pub fn present(&self, part: &str) -> Vec<Entry<'_>> {
        self.old.as_ref().map(|old| old.below(part)).unwrap_or_default()
    }

    /// A file that the site before has.
    pub fn find(&self, path: &str) -> Option<Entry<'_>> {
        self.old.as_ref().and_then(|old| old.find(path))
    }

    /// The files in a folder of a part that was added or kept.
    pub fn files_in(&self, folder: &str) -> Vec<Entry<'_>> {
        if self.kept.iter().any(|part| folder.starts_with(part.as_str())) {
            return self.present(folder);
        }
        self.made.iter().flat_map(|made| made.below(folder)).collect()
    }

    /// Reads a file that the site before has.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn read(&self, path: &str) -> Result<Vec<u8>> {
        disk::read(&self.site.at(path))
    }

    /// Takes a part over as it lies. Whoever asks for it knows that the files are those which the manifest names.
    pub fn keep(&mut self, part: &str) {
        self.kept.push(part.to_owned());
    }

    /// Makes the files of a part, by their paths below the site's root, and stages those that differ.
    ///
    /// # Errors
    /// As [`super::write`]; and when a file does not belong to the part.
    pub fn add(&mut self, part: &str, outputs: &Outputs<'_>) -> Result<()> {
        self.lay(part, &Layout::new(outputs)?)
    }

    /// Lets go of what was staged of a part that could not be made, so that it can be added another way.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn give_up(&self, part: &str) -> Result<()> {
        let staged = self.site.stage().join(part);
        match look(&staged)? {
            Lies::Folder => self.disk.remove_tree(&staged),
            _ => Ok(()),
        }
    }

    pub(super) fn lay(&mut self, part: &str, layout: &Layout<'_>) -> Result<()> {
        if let Some(file) = layout.files.iter().find(|file| self.is_reserved(part, file.path)) {
            return Err(Error::new("lay out the site", format!("the address `{}` is reserved", file.path)));
        }
        let stale = self.stale(part, |path| layout.has(path));
        let survey = Survey::new(self.site, layout, self.folders, self.old.as_ref(), &stale)?;
        let stage = Stage::new(self.disk, self.site, layout, &survey, self.old.as_ref());
        let (made, staged) = stage.fill()?;
        self.made.push(made);
        self.staged += staged;
        self.first.extend(survey.first.iter().map(|path| (*path).to_owned()));
        self.last.extend(survey.last.iter().map(|path| (*path).to_owned()));
        self.added.push(part.to_owned());
        Ok(())
    }

    /// The files of a part of the site before that the new one has not.
    fn stale(&self, part: &str, has: impl Fn(&str) -> bool) -> Vec<String> {
        let Some(old) = &self.old else { return Vec::new() };
        let present = if part.is_empty() { old.outside(&self.sorted) } else { old.below(part) };
        present.into_iter().map(|entry| entry.path).filter(|path| !has(path)).map(ToOwned::to_owned).collect()
    }

    /// The folder of the part that a path lies in.
    fn part_of(&self, path: &str) -> &str {
        part_of(&self.sorted, path).unwrap_or_default()
    }

    /// Whether a file of a part would lie in another, or have the name of its folder.
    fn is_reserved(&self, part: &str, path: &str) -> bool {
        let path = fold(path);
        self.part_of(&path) != part || self.sorted.binary_search(&format!("{path}/").as_str()).is_ok()
    }

    /// Fills the site and puts it in place; if it cannot be filled, what was staged is removed.
    pub(super) fn build(mut self, fill: impl FnOnce(&mut Self) -> Result<()>) -> Result<(Written, Manifest)> {
        let (disk, site) = (self.disk, self.site);
        let prepared = fill(&mut self).and_then(|()| self.prepare()).inspect_err(|_| {
            // What failed before is what has to be told; the next build clears what cannot be cleared now.
            let _ = site.clear(disk);
        });
        let (manifest, record) = prepared?;
        if let Some(record) = record {
            record.fulfil(disk, site)?;
        }
        let written = Written {
            files: manifest.len(),
            written: self.staged,
            unchanged: manifest.len() - self.staged,
            removed: self.first.len() + self.last.len(),
            bytes: manifest.files().map(|entry| entry.size).sum(),
            recovered: self.left == Left::Commit,
        };
        Ok((written, manifest))
    }

    /// Stages the manifest and commits, if anything is not as it was.
    fn prepare(&mut self) -> Result<(Manifest, Option<Record>)> {
        self.drop_parts()?;
        let manifest = self.old.take().unwrap_or_default().succeeded_by(&self.kept, &self.made);
        let digest = Digest::of_pieces(manifest.pieces());
        let is_new = self.old_digest != Some(digest);
        if is_new {
            stage::add_manifest(self.disk, self.site, &manifest)?;
        }
        let record = (is_new || self.staged > 0).then(|| Record::new(digest, &self.first, &self.last));
        if let Some(record) = &record {
            record.seal(self.disk, self.site, self.staged)?;
        }
        Ok((manifest, record))
    }

    /// Lets go of the parts that were neither added nor kept.
    fn drop_parts(&mut self) -> Result<()> {
        let outputs = Outputs::default();
        let all = self.folders.iter().map(String::as_str).chain([""]);
        let missing: Vec<&str> =
            all.filter(|part| !self.added.iter().chain(&self.kept).any(|done| done == part)).collect();
        missing.into_iter().try_for_each(|part| self.add(part, &outputs))
    }
}
