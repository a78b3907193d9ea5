//! The parts of a site: staged one after the other, so that only one is in memory, and committed together.

use super::Written;
use super::commit::{self, Record};
use super::disk::{self, Disk, Lies, look};
use super::folders::{Folder, with_their_files};
use super::layout::{Layout, fold};
use super::manifest::{Entry, Manifest, Total, manifest_of, part_of};
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
    /// The folders of the parts; whatever lies in none of them is the part `""`.
    folders: &'w [Folder],
    /// Their paths in the order of their bytes.
    sorted: Vec<&'w str>,
    left: Left,
    old: Option<Manifest>,
    old_digest: Option<Digest>,
    /// The files of the new site so far, part by part, without those that were kept.
    made: Vec<Made>,
    staged: usize,
    /// How many manifests of folders were staged beside.
    staged_manifests: usize,
    removed: usize,
    first: Vec<String>,
    last: Vec<String>,
    /// The parts that were added.
    added: Vec<String>,
    /// The parts that were kept.
    kept: Vec<String>,
}

/// A part that was made.
struct Made {
    files: Manifest,
    /// What the site's manifest says of it, if the part has one of its own.
    named: Option<Manifest>,
}

impl Made {
    fn named(&self) -> &Manifest {
        self.named.as_ref().unwrap_or(&self.files)
    }
}

impl<'w> Parts<'w> {
    /// Looks at what lies in the folder; completes or clears what an earlier build has left there.
    pub(super) fn open(disk: &'w Disk, site: &'w Site, folders: &'w [Folder]) -> Result<Self> {
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
        let mut sorted: Vec<&str> = folders.iter().map(|folder| folder.path.as_str()).collect();
        sorted.sort_unstable();
        let (staged, staged_manifests, removed) = Default::default();
        Ok(Self {
            disk,
            site,
            folders,
            sorted,
            left,
            old,
            old_digest,
            made,
            staged,
            staged_manifests,
            removed,
            first,
            last,
            added,
            kept,
        })
    }

    /// What the site before consists of, if there is one.
    pub fn before(&self) -> Option<&Manifest> {
        self.old.as_ref()
    }

    /// Whether a part that was added or kept has this file.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn has(&self, path: &str) -> Result<bool> {
        // What is kept has been found to lie there as it was written.
        let is_kept = self.kept.iter().any(|part| path.starts_with(part.as_str()));
        Ok(self.made.iter().any(|made| made.files.find(path).is_some())
            || is_kept && look(&self.site.at(path))? == Lies::File)
    }

    /// The files in a folder of a part that was added or kept.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn files_in(&self, folder: &str) -> Result<Manifest> {
        let kept = self.kept.iter().find(|part| folder.starts_with(part.as_str()));
        let listed = kept.map(|part| self.listed(part)).transpose()?;
        Ok(self.made.iter().map(|made| &made.files).chain(&listed).flat_map(|files| files.below(folder)).collect())
    }

    /// The files of a part as the site before had them.
    fn listed(&self, part: &str) -> Result<Manifest> {
        let Some(old) = &self.old else { return Ok(Manifest::default()) };
        let named = if part.is_empty() { old.outside(&self.sorted) } else { old.below(part) };
        Ok(with_their_files(&self.site.root, &named)?.0)
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
        let has_manifest = self.folders.iter().any(|folder| folder.path == part && folder.has_manifest);
        let own = (has_manifest && !layout.files.is_empty()).then(|| manifest_of(part));
        if let Some(file) = layout.files.iter().find(|file| self.is_reserved(part, own.as_deref(), file.path)) {
            return Err(Error::new("lay out the site", format!("the address `{}` is reserved", file.path)));
        }
        let before = self.listed(part)?;
        let is_stale = |entry: &Entry<'_>| !layout.has(entry.path) && own.as_deref() != Some(entry.path);
        let stale: Vec<Entry<'_>> = before.files().filter(is_stale).collect();
        let (files, staged) = self.stage(layout, &before, &stale)?;
        self.staged += staged;
        let named = own.map(|path| self.add_manifest(part, &path, &files, &before)).transpose()?;
        self.made.push(Made { files, named });
        self.added.push(part.to_owned());
        Ok(())
    }

    /// Makes the manifest of a folder; gives what the one above says of it.
    fn add_manifest(&mut self, folder: &str, path: &str, files: &Manifest, before: &Manifest) -> Result<Manifest> {
        let json = files.of_folder(folder).to_json().into_bytes();
        let mut outputs = Outputs::default();
        outputs.add(path, Box::new(|| Ok(json.clone())))?;
        let (made, staged) = self.stage(&Layout::new(&outputs)?, before, &[])?;
        self.staged_manifests += staged;
        let below = Some(files.total());
        Ok(made.files().map(|entry| Entry { below, ..entry }).collect())
    }

    /// Stages what differs; gives what the files are, and how many of them were staged.
    fn stage(&mut self, layout: &Layout<'_>, before: &Manifest, stale: &[Entry<'_>]) -> Result<(Manifest, usize)> {
        let above = self.old.as_ref();
        let is_ours = |path: &str| before.find(path).is_some() || above.is_some_and(|site| site.find(path).is_some());
        let paths: Vec<&str> = stale.iter().map(|entry| entry.path).collect();
        let survey = Survey::new(self.site, layout, self.folders, &is_ours, &paths)?;
        let made = Stage::new(self.disk, self.site, layout, &survey, &is_ours).fill()?;
        let removed = survey.first.iter().chain(&survey.last).filter(|path| {
            let entry = stale.binary_search_by(|entry| entry.path.cmp(path)).ok().map(|place| stale[place]);
            entry.is_none_or(|entry| entry.below.is_none())
        });
        self.removed += removed.count();
        self.first.extend(survey.first.iter().map(|path| (*path).to_owned()));
        self.last.extend(survey.last.iter().map(|path| (*path).to_owned()));
        Ok(made)
    }

    /// The folder of the part that a path lies in.
    fn part_of(&self, path: &str) -> &str {
        part_of(&self.sorted, path).unwrap_or_default()
    }

    /// Whether a file of a part would lie in another, or have the name of its folder or of the folder's manifest.
    fn is_reserved(&self, part: &str, own: Option<&str>, path: &str) -> bool {
        let path = fold(path);
        let is_own = |own: &str| path.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        own.is_some_and(is_own)
            || self.part_of(&path) != part
            || self.sorted.binary_search(&format!("{path}/").as_str()).is_ok()
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
        let Total { files, bytes } = manifest.total();
        let written = Written {
            files,
            written: self.staged,
            unchanged: files - self.staged,
            removed: self.removed,
            bytes,
            recovered: self.left == Left::Commit,
        };
        Ok((written, manifest))
    }

    /// Stages the manifest and commits, if anything is not as it was.
    fn prepare(&mut self) -> Result<(Manifest, Option<Record>)> {
        self.drop_parts()?;
        let manifest = self.old.take().unwrap_or_default().succeeded_by(&self.kept, self.made.iter().map(Made::named));
        let digest = Digest::of_pieces(manifest.pieces());
        let is_new = self.old_digest != Some(digest);
        if is_new {
            stage::add_manifest(self.disk, self.site, &manifest)?;
        }
        let staged = self.staged + self.staged_manifests;
        let record = (is_new || staged > 0).then(|| Record::new(digest, &self.first, &self.last));
        if let Some(record) = &record {
            record.seal(self.disk, self.site, staged)?;
        }
        Ok((manifest, record))
    }

    /// Lets go of the parts that were neither added nor kept.
    fn drop_parts(&mut self) -> Result<()> {
        let outputs = Outputs::default();
        let all = self.folders.iter().map(|folder| folder.path.as_str()).chain([""]);
        let missing: Vec<&str> =
            all.filter(|part| !self.added.iter().chain(&self.kept).any(|done| done == part)).collect();
        missing.into_iter().try_for_each(|part| self.add(part, &outputs))
    }
}
