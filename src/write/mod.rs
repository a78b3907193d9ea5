//! The last stage: the site, from values to files. Whatever happens, what lies in the folder is a site.
//!
//! A build goes through these steps, and can be killed in each:
//!
//! 1. `layout` makes sure that the files can lie together on every usual system.
//! 2. `site` makes sure that the folder is ours and locks it. If an earlier build was stopped after its commit, that
//!    build is completed first; if before, what it had prepared is removed.
//! 3. `survey` looks at what lies where the site shall lie, and refuses to write over what is not ours.
//! 4. `stage` makes the files on all cores, lets each go again, and writes those that differ into `.rapporteur/stage`.
//! 5. `commit` waits until they are on the disk and writes the record: from here on the new site will come. It moves the
//!    files into place, then removes stale ones, then the record and the folder of the state.
//!
//! A build that finds nothing to change writes nothing, not even for a moment.
//!
//! Beside it: `editions` puts a frozen edition into the project, `add` the files of an import, and `verify` holds a site
//! against its manifest.

mod add;
mod commit;
mod disk;
mod editions;
mod layout;
mod manifest;
mod recall;
mod site;
mod stage;
mod survey;
#[cfg(test)]
mod tests;
mod verify;

use std::path::Path;

pub use add::{Added, add};
pub use editions::Editions;
pub use manifest::{Entry, MANIFEST, Manifest};
pub use recall::{Recall, program};
pub use verify::{Verified, verify};

use crate::digest::Digest;
use crate::error::Result;
use crate::output::Outputs;
use commit::Record;
use disk::Disk;
use layout::Layout;
use site::{Left, STATE, Site};
use stage::Stage;
use survey::Survey;

/// What a build has done to the folder of its site. The manifest is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// How many files the site has.
    pub files: usize,
    /// How many of them were new or differed.
    pub written: usize,
    /// How many of them lay there already.
    pub unchanged: usize,
    /// How many files of the site before were removed.
    pub removed: usize,
    /// How many bytes the files of the site have.
    pub bytes: u64,
    /// Whether an earlier build had been stopped in the middle of its changes and was completed first.
    pub recovered: bool,
}

/// Writes a site to `folder`, which is created if there is none.
///
/// Only what differs is written, and only files that the manifest of the site before names are removed. Of the files
/// themselves, only as many are in memory as there are threads.
///
/// # Errors
/// When a file cannot be made (the first in the order of the paths); when the folder, or something in the way, is not
/// ours; when another build writes to the folder; when the disk fails. The site is then as it was, unless the error says
/// that the next build will complete it.
pub fn write(outputs: &Outputs<'_>, folder: &Path) -> Result<Written> {
    write_through(&Disk::default(), outputs, folder)
}

fn write_through(disk: &Disk, outputs: &Outputs<'_>, folder: &Path) -> Result<Written> {
    let layout = Layout::new(outputs)?;
    let site = Site::open(disk, folder)?;
    build(disk, &layout, &site).inspect_err(|_| site.forsake(disk))
}

fn build(disk: &Disk, layout: &Layout<'_>, site: &Site) -> Result<Written> {
    let left = site.left()?;
    if left == Left::Commit {
        commit::roll_forward(disk, site)?;
    }
    let old = site.present(left)?;
    if left == Left::Staging {
        site.clear(disk)?;
    }
    let (old, old_digest) = old.unzip();

    let survey = Survey::new(site, layout, old.as_ref())?;
    let stage = Stage::new(disk, site, layout, &survey, old.as_ref());
    let prepare = || {
        let (manifest, staged) = stage.fill()?;
        let json = manifest.to_json();
        let digest = Digest::of(json.as_bytes());
        let is_new = old_digest != Some(digest);
        if is_new {
            stage.add_manifest(&json)?;
        }
        let record = (is_new || staged > 0).then(|| Record::new(digest, &survey.first, &survey.last));
        if let Some(record) = &record {
            record.seal(disk, site, staged)?;
        }
        Ok((manifest, staged, record))
    };
    let (manifest, staged, record) = prepare().inspect_err(|_| {
        // What failed before is what has to be told; the next build clears what cannot be cleared now.
        let _ = site.clear(disk);
    })?;
    if let Some(record) = record {
        record.fulfil(disk, site)?;
    }
    Ok(Written {
        files: manifest.files.len(),
        written: staged,
        unchanged: manifest.files.len() - staged,
        removed: survey.first.len() + survey.last.len(),
        bytes: manifest.files.iter().map(|entry| entry.size).sum(),
        recovered: left == Left::Commit,
    })
}
