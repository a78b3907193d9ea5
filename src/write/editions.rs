//! The folder of the editions: a new one comes in whole or not at all, and words that are withheld go out.
//!
//! An edition is written under a hidden name, waited for, and moved to its own name: that is the moment in which it is
//! published. Whoever publishes holds a lock, so that two editions cannot both follow the same one.

use std::fs::File;
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, Mode, OFlags};
use rustix::io::Errno;

use super::disk::{self, Disk, Lies, look};
use crate::edition::{FOLDER, Frozen, SIGNATURE_EXTENSION, path_of};
use crate::error::{Error, Result};
use crate::model::Id;

/// What the hidden name of a file that is being written ends in.
const PART: &str = ".part";

/// The editions of a project, locked for as long as this value lives.
pub struct Editions {
    root: PathBuf,
    handle: File,
    disk: Disk,
}

impl Editions {
    /// Locks the editions of the project in `root`, and removes what a publisher that was stopped has left half written.
    ///
    /// # Errors
    /// When there is no project, when somebody else is publishing, or when the disk fails.
    pub fn lock(root: &Path) -> Result<Self> {
        Self::lock_through(Disk::default(), root)
    }

    pub(super) fn lock_through(disk: Disk, root: &Path) -> Result<Self> {
        let content = root.join("content");
        let failed = |cause: String| Error::at("open the project's folder", &content, cause);
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let handle = rustix::fs::open(&content, flags, Mode::empty()).map(File::from).map_err(|e| {
            failed(e.to_string())
                .hint("run `rapporteur init .` to make a project here, or name its folder with `--root`")
        })?;
        // A file system that knows no locks (some network shares) shall not keep an edition from being published.
        if rustix::fs::flock(&handle, FlockOperation::NonBlockingLockExclusive) == Err(Errno::WOULDBLOCK) {
            return Err(Error::at("publish in", root, "somebody else is publishing there")
                .hint("wait until that has ended, then look whether there is still something to publish"));
        }
        let editions = Self { root: root.to_owned(), handle, disk };
        editions.clear()?;
        Ok(editions)
    }

    /// Publishes an edition, with its signature if it has one.
    ///
    /// # Errors
    /// When there is an edition with this name, or the disk fails. Nothing is published then, unless the error says so.
    pub fn add(&self, frozen: &Frozen, signature: Option<&str>) -> Result<()> {
        let path = self.path(&frozen.edition.header.id);
        if look(&path)? != Lies::Nothing {
            return Err(Error::at("publish", &path, "it is there already").hint("choose another name"));
        }
        let folder = self.root.join(FOLDER);
        let is_new = look(&folder)? == Lies::Nothing;
        if is_new {
            self.disk.create_folder(&folder).map_err(|e| Error::at("make the folder", &folder, e))?;
        }
        let signature = signature.map(|text| (with_extension(&path, SIGNATURE_EXTENSION), text));
        let write = || {
            if is_new {
                self.disk.sync(&self.root.join("content"))?;
            }
            // A signature means nothing until its edition is there.
            if let Some((path, text)) = &signature {
                self.put(path, text)?;
            }
            self.put(&path, &frozen.text)
        };
        write().inspect_err(|_| {
            // What failed before is what has to be told.
            if let Some((path, _)) = &signature {
                let _ = self.disk.remove_file(path);
            }
            let _ = self.disk.remove_folder_if_empty(&folder);
        })?;
        self.disk.sync(&folder).map_err(|error| {
            error.hint("the edition is published; whether it outlasts a failure of the power now is not known")
        })
    }

    /// Replaces the file of an edition by one without the words that are withheld.
    ///
    /// # Errors
    /// When the disk fails. The file is then as it was, or as it shall be.
    pub fn replace(&self, id: &Id, text: &str) -> Result<()> {
        self.put(&self.path(id), text)?;
        self.disk.sync(&self.root.join(FOLDER))
    }

    fn path(&self, id: &Id) -> PathBuf {
        self.root.join(path_of(id))
    }

    /// Writes a file beside its place, waits until it is on the disk, and moves it there.
    fn put(&self, path: &Path, text: &str) -> Result<()> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let part = path.with_file_name(format!(".{name}{PART}"));
        let written = self
            .disk
            .create_file(&part, text.as_bytes())
            .and_then(|()| self.disk.sync(&part))
            .and_then(|()| self.disk.rename(&part, path));
        written.inspect_err(|_| {
            // What failed before is what has to be told.
            let _ = self.disk.remove_file(&part);
        })
    }

    /// Removes files that were never moved to their place.
    fn clear(&self) -> Result<()> {
        let folder = self.root.join(FOLDER);
        for (name, lies) in disk::entries(&folder)? {
            let hidden = name.to_string_lossy();
            if lies == Lies::File && hidden.starts_with('.') && hidden.ends_with(PART) {
                self.disk.remove_file(&folder.join(&name))?;
            }
        }
        Ok(())
    }
}

impl Drop for Editions {
    fn drop(&mut self) {
        // Closing alone would not do: a process that is just being started holds a copy of the handle for a moment.
        let _ = rustix::fs::flock(&self.handle, FlockOperation::Unlock);
    }
}

fn with_extension(path: &Path, extension: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(".");
    path.push(extension);
    path.into()
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::super::tests::{failing_at, killed_at, temporary};
    use super::*;
    use crate::content::{Content, File};
    use crate::diagnostic::Diagnostics;
    use crate::edition::{Announcement, Chain, Class, RecordName, encode, freeze};
    use crate::load;
    use crate::model::Date;

    /// Freezes what follows the editions in `root`: a state in which the text of one record is `text`.
    fn frozen(root: &Path, id: &str, text: &str, class: Class) -> Frozen {
        let withheld =
            if class == Class::Withdrawal { vec![RecordName::parse("term:net").unwrap()] } else { Vec::new() };
        let announcement = Announcement {
            id: Id::new(id).unwrap(),
            date: Date::parse("2026-01-06").unwrap(),
            class,
            note: "N".to_owned(),
            corrects: None,
            withdrawn: Vec::new(),
            withheld,
        };
        let file = File { path: "content/terms/net.md".to_owned(), text: text.to_owned() };
        freeze(&chain(root), announcement, &[file]).unwrap()
    }

    fn chain(root: &Path) -> Chain {
        let (mut diagnostics, mut content) = (Diagnostics::default(), Content::default());
        let chain = load::read_editions(&mut diagnostics, &mut content, root).unwrap();
        let broken = diagnostics.iter().filter(|d| d.code != "edition-not-withheld" && d.code != "stray-file").count();
        assert_eq!(broken, 0, "{diagnostics:?}");
        chain
    }

    fn project(editions: usize) -> TempDir {
        let root = temporary();
        std::fs::DirBuilder::new().create(root.path().join("content")).unwrap();
        for number in 0..editions {
            let new = frozen(root.path(), &format!("e{number}"), &format!("text {number}"), Class::Major);
            Editions::lock(root.path()).unwrap().add(&new, None).unwrap();
        }
        root
    }

    fn names(root: &Path) -> Vec<String> {
        let entries = disk::entries(&root.join(FOLDER)).unwrap();
        entries.into_iter().map(|(name, _)| name.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn an_edition_that_fails_at_any_step_is_not_there() {
        for before in [0, 2] {
            for step in 0.. {
                let root = project(before);
                let old = names(root.path());
                let new = frozen(root.path(), "new", "new text", Class::Major);
                let added = Editions::lock_through(failing_at(step), root.path()).and_then(|e| e.add(&new, Some("s")));
                let found = names(root.path());
                if added.is_ok() {
                    assert!(step > 5, "{step}");
                    assert_eq!(found.len(), before + 2);
                    break;
                }
                let published = added.unwrap_err().to_string().contains("the edition is published");
                assert_eq!(found.len(), if published { before + 2 } else { before }, "step {step}: {found:?}");
                assert!(published || found == old, "step {step}: {found:?}");
                assert_eq!(chain(root.path()).editions().len(), before + usize::from(published), "step {step}");
            }
        }
    }

    #[test]
    fn a_publisher_killed_at_any_step_leaves_the_old_chain_or_the_new_one() {
        let (mut left_old, mut left_new) = (0, 0);
        for before in [0, 2] {
            for step in 0.. {
                let root = project(before);
                let new = frozen(root.path(), "new", "new text", Class::Major);
                let added = Editions::lock_through(killed_at(step), root.path()).and_then(|e| e.add(&new, Some("s")));
                let reached = chain(root.path()).editions().len();
                assert!([before, before + 1].contains(&reached), "step {step}");
                if added.is_ok() {
                    break;
                }
                // The next one publishes as if nothing had been.
                if reached == before {
                    left_old += 1;
                    Editions::lock(root.path()).unwrap().add(&new, Some("s")).unwrap();
                } else {
                    left_new += 1;
                    Editions::lock(root.path()).unwrap();
                }
                assert_eq!(chain(root.path()).editions().len(), before + 1, "step {step}");
                assert_eq!(names(root.path()).len(), before + 2, "step {step}: {:?}", names(root.path()));
            }
        }
        assert!(left_old > 10 && left_new > 0, "{left_old} {left_new}");
    }

    #[test]
    fn words_are_taken_out_of_one_edition_after_the_other() {
        for step in 0.. {
            let root = project(2);
            let digests = |root: &Path| chain(root).editions().iter().map(|e| e.digest).collect::<Vec<_>>();
            let new = frozen(root.path(), "new", "other words", Class::Withdrawal);
            Editions::lock(root.path()).unwrap().add(&new, None).unwrap();
            let before = digests(root.path());
            let take_out = |editions: &Editions| -> Result<()> {
                let chain = chain(root.path());
                for index in chain.unfinished() {
                    let texts = load::read_edition(root.path(), &chain.editions()[*index])?;
                    let edition = chain.redacted(*index);
                    editions.replace(&edition.header.id, &encode(&edition, &texts))?;
                }
                Ok(())
            };
            let unfinished = chain(root.path()).unfinished().len();
            assert_eq!(unfinished, 2);
            let stopped = Editions::lock_through(killed_at(step), root.path()).and_then(|e| take_out(&e)).is_err();
            assert_eq!(digests(root.path()), before, "step {step}");
            take_out(&Editions::lock(root.path()).unwrap()).unwrap();
            assert_eq!(digests(root.path()), before, "step {step}");
            assert!(chain(root.path()).unfinished().is_empty());
            for name in names(root.path()) {
                let text = disk::read(&root.path().join(FOLDER).join(&name)).unwrap();
                let text = String::from_utf8(text).unwrap();
                assert!(name.starts_with("new") || !text.contains("\"text\""), "step {step}: {text}");
            }
            if !stopped {
                assert!(step > 6, "{step}");
                break;
            }
        }
    }

    #[test]
    fn only_one_publishes_at_a_time() {
        let root = project(1);
        let first = Editions::lock(root.path()).unwrap();
        let fault = Editions::lock(root.path()).err().unwrap().to_string();
        assert!(fault.contains("somebody else is publishing"), "{fault}");
        drop(first);
        assert!(Editions::lock(root.path()).is_ok());
        assert!(Editions::lock(&root.path().join("nowhere")).is_err());
    }

    #[test]
    fn an_edition_that_is_there_is_never_written_over() {
        let root = project(1);
        let before = disk::read(&root.path().join(FOLDER).join("e0.jsonl")).unwrap();
        let mut other = frozen(root.path(), "e1", "x", Class::Major);
        other.edition.header.id = Id::new("e0").unwrap();
        assert!(Editions::lock(root.path()).unwrap().add(&other, None).is_err());
        assert_eq!(disk::read(&root.path().join(FOLDER).join("e0.jsonl")).unwrap(), before);
    }
}
