//! Builds that are stopped, or fail, at every single step.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use tempfile::TempDir;
use walkdir::WalkDir;

use super::add::{Added, add_through};
use super::disk::Disk;
use super::site::STATE;
use super::{MANIFEST, Written, write_through};
use crate::content::File;
use crate::error::{Error, Result};
use crate::output::Outputs;

/// Lets the steps of a disk fail.
#[derive(Default)]
pub(super) struct Fault {
    /// Whether the file system cannot be synced as a whole.
    pub(super) without_syncfs: bool,
    at: Option<usize>,
    and_after: bool,
    steps: AtomicUsize,
}

impl Fault {
    pub(super) fn step(&self) -> io::Result<()> {
        let step = self.steps.fetch_add(1, Ordering::Relaxed);
        match self.at {
            Some(at) if step == at || (step > at && self.and_after) => Err(io::Error::other("stopped by the test")),
            _ => Ok(()),
        }
    }
}

/// As if the program were killed: from a step on, nothing more happens.
pub(super) fn killed_at(step: usize) -> Disk {
    Disk { fault: Fault { at: Some(step), and_after: true, ..Fault::default() } }
}

/// As if a disk were full for a moment: one step fails, what is done to tidy up succeeds.
pub(super) fn failing_at(step: usize) -> Disk {
    Disk { fault: Fault { at: Some(step), ..Fault::default() } }
}

type Files = BTreeMap<String, String>;

/// A way to damage what lies in a folder, and what the error then says.
type Damage<'a> = (&'a str, &'a dyn Fn(&Path));

fn files(list: &[(&str, &str)]) -> Files {
    list.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// Writes with one thread, so that the steps come in the same order every time.
fn write(disk: &Disk, files: &Files, folder: &Path) -> Result<Written> {
    let mut outputs = Outputs::default();
    for (path, text) in files {
        outputs.add(path, Box::new(|| Ok(text.clone().into_bytes())))?;
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().map_err(|cause| Error::new("test", cause))?;
    pool.install(|| write_through(disk, &outputs, folder))
}

pub(super) fn temporary() -> TempDir {
    // In memory where that is possible: there are thousands of builds here, all of them synced.
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { TempDir::new_in(memory).unwrap() } else { TempDir::new().unwrap() }
}

/// What a visitor of the folder sees: files with their texts and folders, without the state folder.
type Seen = BTreeMap<PathBuf, Option<String>>;

#[expect(clippy::disallowed_methods, reason = "the test looks at what was written")]
fn seen(folder: &Path) -> Seen {
    let walk = WalkDir::new(folder).min_depth(1).into_iter().filter_entry(|entry| entry.file_name() != STATE);
    walk.filter_map(std::result::Result::ok)
        .map(|entry| {
            let text = entry.file_type().is_file().then(|| std::fs::read_to_string(entry.path()).unwrap());
            (entry.path().strip_prefix(folder).unwrap().to_owned(), text)
        })
        .collect()
}

/// What a visitor should see after a build that nothing disturbed.
fn seen_after(before: &[&Files], own: &Files) -> Seen {
    let folder = temporary();
    for files in before {
        write(&Disk::default(), files, folder.path()).unwrap();
        add_own(folder.path(), own);
    }
    seen(folder.path())
}

#[expect(clippy::disallowed_methods, reason = "the test plays the user who leaves files there")]
fn add_own(folder: &Path, own: &Files) {
    for (path, text) in own {
        std::fs::write(folder.join(path), text).unwrap();
    }
}

/// A site of before, the site that comes after, another site, and files of somebody else in their midst.
struct Scenario {
    old: Files,
    new: Files,
    other: Files,
    own: Files,
}

fn scenario() -> Scenario {
    Scenario {
        old: files(&[
            ("Case/x.html", "upper"),
            ("changed.html", "before"),
            ("emptied/deep/one.html", "1"),
            ("emptied/two.html", "2"),
            ("partly/gone.html", "gone"),
            ("partly/kept.html", "kept"),
            ("same.html", "same"),
            ("shape", "a file"),
            ("tree/deep/y", "y"),
            ("tree/x", "x"),
        ]),
        new: files(&[
            ("case/x.html", "upper"),
            ("changed.html", "after!"),
            ("fresh/p/q.html", "q"),
            ("fresh/p/r.html", "r"),
            ("partly/kept.html", "kept"),
            ("partly/new.html", "new"),
            ("same.html", "same"),
            ("shape/inner.html", "in a folder"),
            ("shape/more/a.html", "in a folder"),
            ("tree", "a file"),
        ]),
        other: files(&[("changed.html", "third"), ("tree/x/z", "deeper"), ("shape", "again"), ("fresh/p", "p")]),
        own: files(&[("partly/mine.txt", "mine")]),
    }
}

/// A folder in which the old site lies.
fn folder_with(scenario: &Scenario) -> TempDir {
    let folder = temporary();
    write(&Disk::default(), &scenario.old, folder.path()).unwrap();
    add_own(folder.path(), &scenario.own);
    folder
}

fn has_record(folder: &Path) -> bool {
    folder.join(STATE).join("commit.json").exists()
}

/// In the middle of the changes every file is one of the old or one of the new site.
fn assert_mixed(found: &Seen, old: &Seen, new: &Seen, step: usize) {
    for (path, text) in found.iter().filter(|(_, text)| text.is_some()) {
        assert!(
            [old.get(path), new.get(path)].contains(&Some(text)),
            "step {step}: {} is of neither site",
            path.display()
        );
    }
    // What is in both stays all the time.
    for (path, text) in old.iter().filter(|(path, text)| new.get(*path) == Some(text)) {
        assert_eq!(found.get(path), Some(text), "step {step}: {} was away", path.display());
    }
    // What is stale goes last, unless it stands in the way.
    for stale in ["emptied/deep/one.html", "emptied/two.html", "partly/gone.html"] {
        if !found.contains_key(Path::new(stale)) {
            let missing = new.iter().find(|(path, text)| found.get(*path) != Some(text));
            assert_eq!(missing, None, "step {step}: `{stale}` went before");
        }
    }
}

#[test]
fn a_build_killed_at_any_step_leaves_a_site_that_the_next_build_completes() {
    let scenario = scenario();
    let Scenario { old, new, other, own } = &scenario;
    let (old_seen, new_seen) = (seen_after(&[old], own), seen_after(&[old, new], own));
    let other_seen = seen_after(&[old, other], own);
    let (mut with_record, mut left_old, mut left_new) = (0, 0, 0);
    for step in 0.. {
        let folder = folder_with(&scenario);
        let folder = folder.path();
        if write(&killed_at(step), new, folder).is_ok() {
            assert_eq!(seen(folder), new_seen);
            break;
        }
        let recorded = has_record(folder);
        let found = seen(folder);
        if recorded {
            with_record += 1;
            assert_mixed(&found, &old_seen, &new_seen, step);
        } else if found == old_seen {
            left_old += 1;
            assert_eq!(with_record, 0, "step {step}: the old site cannot come back");
        } else {
            left_new += 1;
            assert_eq!(found, new_seen, "step {step}: neither the old nor the new site");
        }
        if recorded {
            stop_the_completion_too(&scenario, step, &new_seen);
        }

        let written = write(&Disk::default(), new, folder).unwrap();
        assert_eq!(seen(folder), new_seen, "step {step}");
        assert!(!folder.join(STATE).exists(), "step {step}");
        assert_eq!(written.recovered, recorded, "step {step}");

        // What the next build writes need not be what the stopped one wanted to.
        let folder = folder_with(&scenario);
        let folder = folder.path();
        write(&killed_at(step), new, folder).unwrap_err();
        write(&Disk::default(), other, folder).unwrap();
        assert_eq!(seen(folder), other_seen, "step {step}");
    }
    assert!(with_record > 20 && left_old > 20 && left_new > 1, "{with_record} {left_old} {left_new}");
}

/// The completion of a build that was killed at `step` is itself killed at each of its steps.
fn stop_the_completion_too(scenario: &Scenario, step: usize, new_seen: &Seen) {
    for again in 0.. {
        let folder = folder_with(scenario);
        let folder = folder.path();
        write(&killed_at(step), &scenario.new, folder).unwrap_err();
        let done = write(&killed_at(again), &scenario.new, folder).is_ok();
        if !done {
            write(&Disk::default(), &scenario.new, folder).unwrap();
        }
        assert_eq!(seen(folder), *new_seen, "step {step}, then {again}");
        assert!(!folder.join(STATE).exists(), "step {step}, then {again}");
        if done {
            break;
        }
    }
}

#[test]
fn a_step_that_fails_before_the_commit_leaves_all_as_it_was() {
    let scenario = scenario();
    let Scenario { old, new, own, .. } = &scenario;
    let (old_seen, new_seen) = (seen_after(&[old], own), seen_after(&[old, new], own));
    let mut committed = false;
    for step in 0.. {
        let folder = folder_with(&scenario);
        let folder = folder.path();
        let Err(fault) = write(&failing_at(step), new, folder) else { break };
        assert!(fault.to_string().contains("stopped by the test"), "step {step}: {fault}");
        assert!(fault.to_string().contains(&folder.display().to_string()), "step {step}: no path: {fault}");
        if has_record(folder) {
            committed = true;
            assert!(fault.to_string().contains("the next build moves it into place"), "step {step}: {fault}");
        } else if committed {
            assert_eq!(seen(folder), new_seen, "step {step}");
        } else {
            assert_eq!(seen(folder), old_seen, "step {step}");
            assert!(!folder.join(STATE).exists(), "step {step}: {fault}");
        }
        write(&Disk::default(), new, folder).unwrap();
        assert_eq!(seen(folder), new_seen, "step {step}");
        assert!(!folder.join(STATE).exists(), "step {step}");
    }
    assert!(committed);
}

#[test]
fn a_first_build_that_is_stopped_leaves_nothing_or_can_be_completed() {
    let new = scenario().new;
    let new_seen = seen_after(&[&new], &Files::new());
    let mut committed = false;
    for step in 0.. {
        // A failure takes back the folders that were created.
        let parent = temporary();
        let folder = parent.path().join("out/site");
        if write(&failing_at(step), &new, &folder).is_ok() {
            break;
        }
        committed |= has_record(&folder);
        assert_eq!(seen(parent.path()).is_empty(), !committed, "step {step}");

        let parent = temporary();
        let folder = parent.path().join("out/site");
        write(&killed_at(step), &new, &folder).unwrap_err();
        let recorded = has_record(&folder);
        let found = seen(&folder);
        assert!(recorded || found.is_empty() || found == new_seen, "step {step}: {found:?}");
        write(&Disk::default(), &new, &folder).unwrap();
        assert_eq!(seen(&folder), new_seen, "step {step}");
    }
    assert!(committed);
}

#[test]
fn many_files_are_safe_where_a_file_system_cannot_be_synced_as_a_whole() {
    let old: Files = (0..40).map(|n| (format!("folder-{n}/page.html"), format!("old {n}"))).collect();
    let new: Files = (0..40).map(|n| (format!("folder-{n}/page.html"), format!("new {n}"))).collect();
    let steps = [false, true].map(|without_syncfs| {
        let folder = temporary();
        write(&Disk::default(), &old, folder.path()).unwrap();
        let disk = Disk { fault: Fault { without_syncfs, ..Fault::default() } };
        write(&disk, &new, folder.path()).unwrap();
        assert_eq!(seen(folder.path()).len(), 2 * 40 + 1);
        disk.fault.steps.load(Ordering::Relaxed)
    });
    // 40 pages with their 40 folders, the manifest, stage, state and root; then 40 folders of the site and its root.
    assert_eq!(steps[1] - steps[0], 84 + 41);
}

#[test]
fn a_build_that_changes_nothing_takes_no_step() {
    let folder = folder_with(&scenario());
    let disk = Disk::default();
    write(&disk, &scenario().old, folder.path()).unwrap();
    assert_eq!(disk.fault.steps.load(Ordering::Relaxed), 0);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test damages what a stopped build left")]
fn a_damaged_commit_is_refused_before_anything_changes() {
    let scenario = scenario();
    let step = (0..1000)
        .find(|&step| {
            let folder = folder_with(&scenario);
            let _ = write(&killed_at(step), &scenario.new, folder.path());
            has_record(folder.path())
        })
        .unwrap();
    let record = |folder: &Path| folder.join(STATE).join("commit.json");
    let damages: [Damage<'_>; 5] = [
        ("EOF", &|folder| std::fs::write(record(folder), "{").unwrap()),
        ("its format is", &|folder| replace(&record(folder), "rapporteur-commit-1", "rapporteur-commit-2")),
        ("is not the path", &|folder| replace(&record(folder), "emptied/two.html", "../two.html")),
        ("is not the path", &|folder| replace(&record(folder), "emptied/two.html", ".rapporteur/x")),
        ("manifest of the new site is lost", &|folder| {
            std::fs::remove_file(folder.join(STATE).join("stage").join(MANIFEST)).unwrap();
        }),
    ];
    for (expected, damage) in damages {
        let folder = folder_with(&scenario);
        let folder = folder.path();
        write(&killed_at(step), &scenario.new, folder).unwrap_err();
        damage(folder);
        let before = seen(folder);
        let fault = write(&Disk::default(), &scenario.new, folder).unwrap_err().to_string();
        assert!(fault.contains(expected) && fault.contains("help: remove the folder `.rapporteur`"), "{fault}");
        assert_eq!(seen(folder), before);
        // What the hint says helps.
        std::fs::remove_dir_all(folder.join(STATE)).unwrap();
        write(&Disk::default(), &scenario.new, folder).unwrap();
    }
}

#[expect(clippy::disallowed_methods, reason = "the test damages what a stopped build left")]
fn replace(path: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(from));
    std::fs::write(path, text.replace(from, to)).unwrap();
}

/// A project that holds a record.
#[expect(clippy::disallowed_methods, reason = "the test plays the user whose project it is")]
fn project() -> TempDir {
    let folder = temporary();
    std::fs::create_dir_all(folder.path().join("content/parties")).unwrap();
    std::fs::write(folder.path().join("content/parties/norland.md"), "words").unwrap();
    folder
}

fn records(list: &[(&str, &str)]) -> Vec<File> {
    list.iter().map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() }).collect()
}

#[test]
fn files_are_added_all_or_none() {
    let added = records(&[
        ("content/parties/norland.md", "words"),
        ("content/agreements/a/index.md", "index"),
        ("content/agreements/a/texts/1.en.md", "text"),
        ("content/sources/s.md", "source"),
    ]);
    for step in 0.. {
        let folder = project();
        let before = seen(folder.path());
        match add_through(&failing_at(step), folder.path(), &added) {
            Ok(done) => {
                assert_eq!(done, Added { written: 3, unchanged: 1 });
                assert!(step > 10, "there were too few steps");
                let texts = seen(folder.path()).into_values().flatten().collect::<Vec<_>>();
                assert_eq!(texts, ["index", "text", "words", "source"]);
                break;
            }
            Err(error) => assert!(error.to_string().contains("stopped by the test"), "{error}"),
        }
        assert_eq!(seen(folder.path()), before, "step {step}");
    }
}

#[test]
fn what_is_there_or_elsewhere_is_not_written_over() {
    for (path, why) in [
        ("content/parties/norland.md", "with other words"),
        ("content/parties", "with other words"),
        ("content/parties/norland.md/index.md", "a file, where a folder has to be"),
        ("content/out/x.md", "a symbolic link, where a folder has to be"),
        ("content/../x.md", "not a path below its root"),
        ("../x.md", "not a path below its root"),
        ("/x.md", "not a path below its root"),
        ("content//x.md", "not a path below its root"),
        ("content/a\\b.md", "not a path below its root"),
        ("content/new.md", "made twice"),
    ] {
        let folder = project();
        let elsewhere = temporary();
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("content/out")).unwrap();
        let before = seen(folder.path());
        let added = records(&[("content/new.md", "new"), (path, "other")]);
        let error = add_through(&Disk::default(), folder.path(), &added).unwrap_err().to_string();
        assert!(error.contains(why), "{path}: {error}");
        assert_eq!((seen(folder.path()), seen(elsewhere.path())), (before, Seen::new()), "{path}");
    }
}

#[test]
fn adding_again_changes_nothing() {
    let folder = project();
    let added = records(&[("content/terms/net.md", "net")]);
    let add = || add_through(&Disk::default(), folder.path(), &added).unwrap();
    assert_eq!((add(), add()), (Added { written: 1, unchanged: 0 }, Added { written: 0, unchanged: 1 }));
}
