//! The last stage: the site, from values to files. Whatever happens, what lies in the folder is a site.
//!
//! A build goes through these steps, and can be killed in each:
//!
//! 1. `layout` makes sure that the files can lie together on every usual system.
//! 2. `site` makes sure that the folder is ours and locks it. If an earlier build was stopped after its commit, that
//!    build is completed first; if before, what it had prepared is removed.
//! 3. `survey` looks at what lies where the site shall lie, and refuses to write over what is not ours.
//! 4. `stage` makes the files on all cores, lets each go again, and writes those that differ into `.rapporteur/stage`.
//!    A site may come in `parts`, each surveyed and staged before the next is made; a part that lies there already, from
//!    an earlier build, is taken over as it lies.
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
mod folders;
mod layout;
mod manifest;
mod parts;
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
pub use folders::Folder;
pub use manifest::{Entry, MANIFEST, Manifest, Total};
pub use parts::Parts;
pub use recall::{Recall, program};
pub use verify::{Verified, verify};

use crate::error::Result;
use crate::output::Outputs;
use disk::Disk;
use layout::Layout;
use site::{STATE, Site};

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
    // What cannot be laid out is told before the folder is made.
    let layout = Layout::new(outputs)?;
    write_parts_through(disk, folder, &[], |parts| parts.lay("", &layout)).map(|(written, _)| written)
}

/// Writes a site that comes in parts, one after the other, and is put in place as one.
///
/// `folders` are the parts beside the rest of the site, such as `editions/first/`: below such a folder lies nothing of
/// another part, and it may have a manifest of its own. `fill` adds what the site shall have; parts that lie in the folder already can be kept without being
/// made. What is neither added nor kept is no longer in the site. The second value says what the site now consists of.
///
/// # Errors
/// As [`write()`], and whatever `fill` fails with.
pub fn write_parts(
    folder: &Path,
    folders: &[Folder],
    fill: impl FnOnce(&mut Parts<'_>) -> Result<()>,
) -> Result<(Written, Manifest)> {
    write_parts_through(&Disk::default(), folder, folders, fill)
}

fn write_parts_through(
    disk: &Disk,
    folder: &Path,
    folders: &[Folder],
    fill: impl FnOnce(&mut Parts<'_>) -> Result<()>,
) -> Result<(Written, Manifest)> {
    let site = Site::open(disk, folder)?;
    Parts::open(disk, &site, folders).and_then(|parts| parts.build(fill)).inspect_err(|_| site.forsake(disk))
}
