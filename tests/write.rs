//! What `write` does to a folder: only what it should, and nothing that is not ours.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use proptest::prelude::*;
use rapporteur::digest::Digest;
use rapporteur::error::{Error, Result};
use rapporteur::output::Outputs;
use rapporteur::write::{Folder, Manifest, Written, verify, write, write_parts};
use tempfile::TempDir;

type Files = BTreeMap<String, Vec<u8>>;

/// A way to damage a manifest, and what the error then says.
type Damage = (&'static str, fn(String) -> String);

fn files(list: &[(&str, &str)]) -> Files {
    list.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

fn outputs(files: &Files) -> Outputs<'_> {
    let mut outputs = Outputs::default();
    for (path, bytes) in files {
        outputs.add(path, Box::new(|| Ok(bytes.clone()))).unwrap();
    }
    outputs
}

fn build(list: &[(&str, &str)], folder: &Path) -> Result<Written> {
    let files = files(list);
    write(&outputs(&files), folder)
}

fn refused(list: &[(&str, &str)], folder: &Path) -> String {
    let before = seen(folder);
    let fault = build(list, folder).unwrap_err().to_string();
    assert_eq!(seen(folder), before, "it was refused, but not before something changed: {fault}");
    fault
}

/// All that lies in a folder: for each path the text, `/` for a folder, `-> target` for a link.
fn seen(folder: &Path) -> BTreeMap<String, String> {
    let walk = walkdir::WalkDir::new(folder).min_depth(1).into_iter().map(std::result::Result::unwrap);
    walk.map(|entry| {
        let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        let what = if entry.file_type().is_dir() {
            "/".to_owned()
        } else if entry.file_type().is_symlink() {
            format!("-> {}", fs::read_link(entry.path()).unwrap().display())
        } else {
            String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned()
        };
        (path, what)
    })
    .collect()
}

/// What tells whether anything was touched: for each path, and the folder itself, which inode it is and when it changed.
fn touched(folder: &Path) -> BTreeMap<PathBuf, (u64, i64, i64, i64, i64)> {
    let walk = walkdir::WalkDir::new(folder).into_iter().map(std::result::Result::unwrap);
    walk.map(|entry| {
        let found = entry.path().symlink_metadata().unwrap();
        let times = (found.ino(), found.mtime(), found.mtime_nsec(), found.ctime(), found.ctime_nsec());
        (entry.path().to_owned(), times)
    })
    .collect()
}

/// Checks that the folder holds these files, the folders they need and a true manifest, and nothing else.
fn assert_is_site(folder: &Path, files: &Files) {
    let mut found = seen(folder);
    let manifest = Manifest::parse(found.remove("manifest.json").unwrap().as_bytes()).unwrap();
    let listed: Vec<_> = manifest.files().map(|entry| (entry.path.to_owned(), entry.size, entry.sha256)).collect();
    let expected: Vec<_> =
        files.iter().map(|(path, bytes)| (path.clone(), bytes.len() as u64, Digest::of(bytes))).collect();
    assert_eq!(listed, expected);
    let mut expected: BTreeMap<String, String> =
        files.iter().map(|(path, bytes)| (path.clone(), String::from_utf8_lossy(bytes).into_owned())).collect();
    for path in files.keys() {
        let mut path = path.as_str();
        while let Some((folder, _)) = path.rsplit_once('/') {
            expected.insert(folder.to_owned(), "/".to_owned());
            path = folder;
        }
    }
    assert_eq!(found, expected);
}

/// A folder in memory where that is possible: every build waits for the disk.
fn temporary() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { TempDir::new_in(memory).unwrap() } else { TempDir::new().unwrap() }
}

const SITE: [(&str, &str); 4] =
    [("index.html", "home"), ("issues/a/index.html", "a"), ("issues/b/index.html", "b"), ("parties/x.html", "x")];

#[test]
fn a_first_build_makes_the_folder_and_its_parents() {
    let parent = temporary();
    let folder = parent.path().join("public/site");
    let written = build(&SITE, &folder).unwrap();
    let expected = Written { files: 4, written: 4, unchanged: 0, removed: 0, bytes: 7, recovered: false };
    assert_eq!(written, expected);
    assert_is_site(&folder, &files(&SITE));
}

#[test]
fn the_manifest_is_the_same_whatever_the_machine_and_one_file_a_line() {
    let folder = temporary();
    build(&[("b/\"q\".txt", "b"), ("a.txt", ""), ("اتفاق.txt", "text")], folder.path()).unwrap();
    let expected = r#"{"format":"rapporteur-site-1","files":[
{"path":"a.txt","size":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
{"path":"b/\"q\".txt","size":1,"sha256":"3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"},
{"path":"اتفاق.txt","size":4,"sha256":"982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1"}
]}
"#;
    assert_eq!(fs::read_to_string(folder.path().join("manifest.json")).unwrap(), expected);
}

#[test]
fn a_site_without_files_is_a_site() {
    let folder = temporary();
    build(&[], folder.path()).unwrap();
    assert_is_site(folder.path(), &Files::new());
    build(&SITE, folder.path()).unwrap();
    build(&[], folder.path()).unwrap();
    assert_is_site(folder.path(), &Files::new());
}

#[test]
fn an_unchanged_build_touches_nothing() {
    let folder = temporary();
    build(&SITE, folder.path()).unwrap();
    let before = touched(folder.path());
    let written = build(&SITE, folder.path()).unwrap();
    assert_eq!((written.written, written.unchanged, written.removed), (0, 4, 0));
    assert_eq!(touched(folder.path()), before);
}

#[test]
fn only_what_changed_is_written() {
    let folder = temporary();
    build(&SITE, folder.path()).unwrap();
    let before = touched(folder.path());
    let mut next = SITE;
    next[1].1 = "A";
    let written = build(&next, folder.path()).unwrap();
    assert_eq!((written.written, written.unchanged, written.removed), (1, 3, 0));
    assert_is_site(folder.path(), &files(&next));
    let after = touched(folder.path());
    let changed: BTreeSet<_> = after.iter().filter(|(path, times)| before.get(*path) != Some(times)).collect();
    let changed: Vec<_> = changed.iter().map(|(path, _)| path.strip_prefix(folder.path()).unwrap()).collect();
    assert_eq!(changed, ["", "issues/a", "issues/a/index.html", "manifest.json"].map(Path::new));
}

#[test]
fn what_was_edited_by_hand_is_put_right() {
    let folder = temporary();
    build(&SITE, folder.path()).unwrap();
    // The same length: sizes alone do not tell.
    fs::write(folder.path().join("issues/a/index.html"), "z").unwrap();
    fs::remove_file(folder.path().join("parties/x.html")).unwrap();
    let written = build(&SITE, folder.path()).unwrap();
    assert_eq!((written.written, written.unchanged), (2, 2));
    assert_is_site(folder.path(), &files(&SITE));
}

#[test]
fn large_files_are_compared_to_their_end() {
    let folder = temporary();
    let mut text = "x".repeat(200_000);
    build(&[("a", &text)], folder.path()).unwrap();
    assert_eq!(build(&[("a", &text)], folder.path()).unwrap().written, 0);
    text.replace_range(199_999.., "y");
    assert_eq!(build(&[("a", &text)], folder.path()).unwrap().written, 1);
    assert_is_site(folder.path(), &files(&[("a", &text)]));
}

#[test]
fn stale_files_go_and_the_folders_they_leave_empty() {
    let folder = temporary();
    build(&SITE, folder.path()).unwrap();
    fs::write(folder.path().join("parties/notes.txt"), "mine").unwrap();
    let written = build(&SITE[..2], folder.path()).unwrap();
    assert_eq!((written.written, written.unchanged, written.removed), (0, 2, 2));
    let found: Vec<_> = seen(folder.path()).into_keys().collect();
    // What is not ours stays, and so does its folder.
    let expected =
        ["index.html", "issues", "issues/a", "issues/a/index.html", "manifest.json", "parties", "parties/notes.txt"];
    assert_eq!(found, expected);
}

#[test]
fn a_stale_file_that_is_gone_already_is_no_fault() {
    let folder = temporary();
    build(&SITE, folder.path()).unwrap();
    fs::remove_dir_all(folder.path().join("issues/b")).unwrap();
    fs::remove_dir_all(folder.path().join("parties")).unwrap();
    fs::write(folder.path().join("parties"), "a file of the user's").unwrap();
    let written = build(&SITE[..2], folder.path()).unwrap();
    assert_eq!(written.removed, 0);
    assert_eq!(seen(folder.path())["parties"], "a file of the user's");
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let folder = temporary();
    fs::create_dir(folder.path().join("photos")).unwrap();
    let fault = refused(&SITE, folder.path());
    assert!(fault.contains("holds `photos`") && fault.contains("choose an empty folder with --output"), "{fault}");
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let fault = build(&SITE, &file).unwrap_err().to_string();
    assert!(fault.contains("it is not a folder"), "{fault}");
    let fault = build(&SITE, &file.join("site")).unwrap_err().to_string();
    assert!(fault.contains("file/site"), "{fault}");
}

#[test]
fn a_state_folder_of_somebody_else_is_refused() {
    let folder = temporary();
    fs::create_dir(folder.path().join(".rapporteur")).unwrap();
    fs::write(folder.path().join(".rapporteur/settings"), "").unwrap();
    let fault = refused(&SITE, folder.path());
    assert!(fault.contains("settings"), "{fault}");
}

#[test]
fn what_keeps_a_place_in_a_repository_stays() {
    let folder = temporary();
    fs::write(folder.path().join(".gitignore"), "*\n!.gitignore\n").unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    build(&SITE, folder.path()).unwrap();
    build(&SITE[..1], folder.path()).unwrap();
    let found: Vec<_> = seen(folder.path()).into_keys().collect();
    assert_eq!(found, [".git", ".gitignore", "index.html", "manifest.json"]);
}

#[test]
fn a_foreign_file_in_the_place_of_ours_is_refused_unless_it_is_the_same() {
    let folder = temporary();
    build(&SITE[..1], folder.path()).unwrap();
    fs::create_dir_all(folder.path().join("issues/b")).unwrap();
    fs::write(folder.path().join("issues/b/index.html"), "mine").unwrap();
    let fault = refused(&SITE, folder.path());
    assert!(fault.contains("issues/b/index.html") && fault.contains("help: move it away"), "{fault}");
    fs::write(folder.path().join("issues/b/index.html"), "b").unwrap();
    assert_eq!(build(&SITE, folder.path()).unwrap().written, 2);
    assert_is_site(folder.path(), &files(&SITE));
}

#[test]
fn a_foreign_folder_or_pipe_in_the_place_of_a_file_is_refused() {
    let folder = temporary();
    build(&SITE[..1], folder.path()).unwrap();
    fs::create_dir_all(folder.path().join("parties/x.html")).unwrap();
    assert!(refused(&SITE, folder.path()).contains("parties/x.html"));
    fs::remove_dir(folder.path().join("parties/x.html")).unwrap();
    let pipe = std::process::Command::new("mkfifo").arg(folder.path().join("parties/x.html")).status();
    if pipe.is_ok_and(|status| status.success()) {
        let fault = build(&SITE, folder.path()).unwrap_err().to_string();
        assert!(fault.contains("neither a file nor a folder"), "{fault}");
    }
}

#[test]
fn a_foreign_file_in_the_place_of_a_folder_is_refused() {
    let folder = temporary();
    build(&SITE[..1], folder.path()).unwrap();
    fs::write(folder.path().join("issues"), "mine").unwrap();
    assert!(refused(&SITE, folder.path()).contains("issues"));
}

#[test]
fn links_are_never_followed() {
    // Each: what was built before, where a link is laid then.
    let all: &[(&str, &str)] = &SITE;
    for (before, link) in [
        (&all[..1], "issues"),
        (&all[..2], "issues/b"),
        (&all[..1], "index.html"),
        (&all[..3], "parties"),
        (&all[..1], ".rapporteur"),
        (&all[..1], "manifest.json"),
        // Only in the old site: nothing may be removed through it.
        (&[("old/a/page.html", "old")], "old"),
        (&[("old/a/page.html", "old")], "old/a"),
        (&[("old/a/page.html", "old")], "old/a/page.html"),
    ] {
        let (folder, outside) = (temporary(), temporary());
        build(before, folder.path()).unwrap();
        // What it hides is moved to where it leads: nothing but the link itself gives it away.
        let (place, target) = (folder.path().join(link), outside.path().join("target"));
        if fs::rename(&place, &target).is_err() {
            fs::create_dir(&target).unwrap();
        }
        symlink(target, place).unwrap();
        let untouched = touched(outside.path());
        let fault = refused(all, folder.path());
        assert!(fault.contains(link) && fault.contains("link"), "{link}: {fault}");
        assert_eq!(touched(outside.path()), untouched, "{link}");
    }
}

#[test]
fn a_link_below_the_stage_is_removed_not_followed() {
    let (folder, outside) = (temporary(), temporary());
    fs::write(outside.path().join("precious"), "").unwrap();
    fs::create_dir_all(folder.path().join(".rapporteur/stage")).unwrap();
    symlink(outside.path(), folder.path().join(".rapporteur/stage/issues")).unwrap();
    build(&SITE, folder.path()).unwrap();
    assert_is_site(folder.path(), &files(&SITE));
    assert!(outside.path().join("precious").exists());
}

#[test]
fn the_folder_itself_may_be_a_link() {
    let parent = temporary();
    fs::create_dir(parent.path().join("real")).unwrap();
    symlink("real", parent.path().join("site")).unwrap();
    build(&SITE, &parent.path().join("site")).unwrap();
    assert_is_site(&parent.path().join("real"), &files(&SITE));
    assert!(parent.path().join("site").is_symlink());
}

#[test]
fn a_page_that_cannot_be_made_leaves_all_as_it_was() {
    let fail = |page: &str| {
        let page = page.to_owned();
        Box::new(move || Err(Error::new("render", &page)))
    };
    let folder = temporary();
    build(&SITE, folder.path()).unwrap();
    let before = seen(folder.path());
    let inodes = |folder: &Path| touched(folder).into_iter().map(|(path, times)| (path, times.0)).collect::<Vec<_>>();
    let inodes_before = inodes(folder.path());
    let numbers: Vec<usize> = (0..500).collect();
    for _ in 0..20 {
        let mut outputs = Outputs::default();
        for number in &numbers {
            let page = format!("pages/{number:03}.html");
            if [123, 124, 300, 499].contains(number) {
                outputs.add(&page, fail(&page)).unwrap();
            } else {
                outputs.add(&page, Box::new(move || Ok(number.to_string().into_bytes()))).unwrap();
            }
        }
        let fault = write(&outputs, folder.path()).unwrap_err().to_string();
        assert_eq!(fault, "could not render: pages/123.html", "the first in the order of the paths is told");
        assert_eq!(seen(folder.path()), before);
        assert_eq!(inodes(folder.path()), inodes_before);
    }

    let parent = temporary();
    let mut outputs = Outputs::default();
    outputs.add("a", fail("a")).unwrap();
    write(&outputs, &parent.path().join("out/site")).unwrap_err();
    assert!(seen(parent.path()).is_empty(), "folders made for a failed build are taken away again");
}

#[test]
fn a_disk_that_refuses_a_file_leaves_all_as_it_was() {
    let folder = temporary();
    build(&SITE, folder.path()).unwrap();
    let name = "n".repeat(300);
    let fault = refused(&[("index.html", "new"), (&name, "too long for any disk")], folder.path());
    assert!(fault.contains(&name), "{fault}");
}

#[test]
fn files_become_folders_and_folders_files() {
    let one = [("a", "file"), ("b/c/d", "deep"), ("b/e", "e"), ("f/g", "g")];
    let other = [("a/b/c", "deep"), ("a/d", "d"), ("b", "file"), ("f/g/h", "h")];
    let folder = temporary();
    for list in [one, other, one, other] {
        build(&list, folder.path()).unwrap();
        assert_is_site(folder.path(), &files(&list));
    }
}

#[test]
fn a_folder_does_not_give_way_to_a_file_while_something_else_is_in_it() {
    let folder = temporary();
    build(&[("a/b/c", "deep")], folder.path()).unwrap();
    for foreign in ["a/b/mine", "a/mine"] {
        fs::write(folder.path().join(foreign), "mine").unwrap();
        assert!(refused(&[("a", "file")], folder.path()).contains(foreign));
        fs::remove_file(folder.path().join(foreign)).unwrap();
    }
    fs::create_dir(folder.path().join("a/b/mine")).unwrap();
    assert!(refused(&[("a", "file")], folder.path()).contains("a/b/mine"));
}

#[test]
fn a_path_may_change_its_case() {
    let folder = temporary();
    build(&[("A/x", "1"), ("README", "same")], folder.path()).unwrap();
    let next = [("a/x", "1"), ("readme", "same")];
    build(&next, folder.path()).unwrap();
    assert_is_site(folder.path(), &files(&next));
}

#[test]
fn paths_that_collide_on_other_systems_are_refused() {
    for (list, expected) in [
        (&[("A/x", ""), ("a/x", "")][..], "`A/x` and `a/x` differ only in upper and lower case"),
        (&[("Straße", ""), ("STRASSE", "")], "differ only"),
        (&[("caf\u{e9}", ""), ("cafe\u{301}", "")], "differ only"),
        (&[("a", ""), ("a-b", ""), ("a.b", ""), ("A/b", "")], "`a` would be a file, and the folder of `A/b`"),
        (&[("a", ""), ("a/b", "")], "`a` would be a file"),
        (&[("manifest.json", "")], "reserved"),
        (&[("Manifest.json/a", "")], "reserved"),
        (&[(".rapporteur/stage/x", "")], "reserved"),
        (&[(".Rapporteur", "")], "reserved"),
    ] {
        let parent = temporary();
        let folder = parent.path().join("site");
        let fault = build(list, &folder).unwrap_err().to_string();
        assert!(fault.contains(expected), "{fault}");
        assert!(!folder.exists());
    }
    let fine = [("a/x", ""), ("a-b", ""), ("ab/x", ""), ("b/a/x", ""), ("sub/manifest.json", "")];
    build(&fine, temporary().path()).unwrap();
}

#[test]
fn a_damaged_manifest_is_an_error_not_a_guess() {
    let good = |folder: &Path| fs::read_to_string(folder.join("manifest.json")).unwrap();
    let damages: [Damage; 9] = [
        ("EOF", |text| text[..text.len() / 2].to_owned()),
        ("line 1", |_| String::new()),
        ("name", |_| r#"{"name":"A web application"}"#.to_owned()),
        ("`rapporteur-site-2`", |text| text.replace("site-1", "site-2")),
        ("`../../x`", |text| text.replace("issues/a/index.html", "../../x")),
        ("`/etc/x`", |text| text.replace("issues/a/index.html", "/etc/x")),
        ("`.rapporteur/x`", |text| text.replace("issues/a/index.html", ".rapporteur/x")),
        ("not in its place", |text| text.replace("issues/b", "issues/a")),
        ("SHA-256", |text| text.replacen("\"sha256\":\"", "\"sha256\":\"x", 1)),
    ];
    for (expected, damage) in damages {
        let folder = temporary();
        build(&SITE, folder.path()).unwrap();
        let text = damage(good(folder.path()));
        fs::write(folder.path().join("manifest.json"), text).unwrap();
        let fault = refused(&SITE[..1], folder.path());
        assert!(fault.contains("manifest.json") && fault.contains(expected) && fault.contains("help:"), "{fault}");
    }
}

#[test]
fn a_site_that_lost_its_manifest_is_refused() {
    let folder = temporary();
    build(&SITE, folder.path()).unwrap();
    fs::remove_file(folder.path().join("manifest.json")).unwrap();
    assert!(refused(&SITE, folder.path()).contains("holds `index.html`"));
}

#[test]
fn of_two_builds_at_once_the_second_is_refused() {
    let folder = temporary();
    let (started, wait_for_start) = mpsc::channel();
    let (go_on, wait_to_go_on) = mpsc::channel::<()>();
    let wait_to_go_on = std::sync::Mutex::new(wait_to_go_on);
    std::thread::scope(|scope| {
        let first = scope.spawn(|| {
            let mut outputs = Outputs::default();
            let make = || {
                started.send(()).unwrap();
                wait_to_go_on.lock().unwrap().recv().unwrap();
                Ok(b"first".to_vec())
            };
            outputs.add("index.html", Box::new(make)).unwrap();
            write(&outputs, folder.path())
        });
        wait_for_start.recv().unwrap();
        let fault = build(&SITE, folder.path()).unwrap_err().to_string();
        assert!(fault.contains("another build") && fault.contains("help: wait"), "{fault}");
        go_on.send(()).unwrap();
        first.join().unwrap().unwrap();
    });
    assert_is_site(folder.path(), &files(&[("index.html", "first")]));
    build(&SITE, folder.path()).unwrap();
    assert_is_site(folder.path(), &files(&SITE));
}

#[test]
fn a_build_that_has_ended_is_not_taken_for_another_one() {
    let folder = temporary();
    // A process holds copies of all handles, the locked ones too, between its fork and its start.
    std::thread::scope(|scope| {
        let building = scope.spawn(|| (0..200).try_for_each(|_| build(&SITE, folder.path()).map(drop)));
        while !building.is_finished() {
            std::process::Command::new("true").status().unwrap();
        }
        building.join().unwrap().unwrap();
    });
}

#[test]
fn builds_into_one_new_folder_from_many_threads_are_each_whole_or_refused() {
    let sites: Vec<Files> = (0..4)
        .map(|site| (0..30).map(|page| (format!("p{page}/index.html"), format!("site {site}").into_bytes())).collect())
        .collect();
    for _ in 0..10 {
        let parent = temporary();
        let folder = parent.path().join("site");
        let done = std::thread::scope(|scope| {
            let threads: Vec<_> = sites.iter().map(|site| scope.spawn(|| write(&outputs(site), &folder))).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
        });
        assert!(done.iter().any(std::result::Result::is_ok));
        for fault in done.iter().filter_map(|done| done.as_ref().err()) {
            assert!(fault.to_string().contains("another build"), "{fault}");
        }
        let found = fs::read_to_string(folder.join("p0/index.html")).unwrap();
        let site: usize = found.strip_prefix("site ").unwrap().parse().unwrap();
        assert!(done[site].is_ok());
        assert_is_site(&folder, &sites[site]);
    }
}

/// Paths that often share folders and often want the place of one another.
fn any_site() -> impl Strategy<Value = Files> {
    let path = prop::collection::vec("[abc]", 1..4).prop_map(|parts| parts.join("/"));
    prop::collection::btree_map(path, prop::collection::vec(any::<u8>(), 0..3), 0..9).prop_map(|mut files: Files| {
        // No path may be both file and folder: keep the deeper one.
        let paths: Vec<String> = files.keys().cloned().collect();
        files.retain(|path, _| !paths.iter().any(|other| other.starts_with(&format!("{path}/"))));
        files
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_sequence_of_sites_the_folder_is_the_last(sites in prop::collection::vec(any_site(), 1..6)) {
        let folder = temporary();
        let mut before = Files::new();
        for site in &sites {
            let written = write(&outputs(site), folder.path()).unwrap();
            assert_is_site(folder.path(), site);
            let unchanged = site.iter().filter(|(path, bytes)| before.get(*path) == Some(bytes)).count();
            let removed = before.keys().filter(|path| !site.contains_key(*path)).count();
            prop_assert_eq!((written.unchanged, written.removed), (unchanged, removed));
            prop_assert_eq!(written.written + written.unchanged, site.len());
            before.clone_from(site);
        }
    }
}

// Sites that come in parts.

/// Files by their paths.
type List<'l> = &'l [(&'l str, &'l str)];

/// Builds a site of parts and the rest; a part is made of its files, or kept where there are none to make it of.
fn build_parts(folder: &Path, rest: List<'_>, parts: &[(&str, Option<List<'_>>)]) -> Result<Written> {
    let folder_of = |path: &str| Folder { path: path.to_owned(), has_manifest: path.ends_with("own/") };
    let folders: Vec<Folder> = parts.iter().map(|(part, _)| folder_of(part)).collect();
    write_parts(folder, &folders, |site| {
        for (part, list) in parts {
            match list.map(files) {
                Some(files) => site.add(part, &outputs(&files))?,
                None => site.keep(part),
            }
        }
        site.add("", &outputs(&files(rest)))
    })
    .map(|(written, manifest)| {
        assert_eq!(manifest, manifest_of(folder));
        let verified = verify(folder).unwrap();
        assert_eq!((verified.files, verified.missing, verified.altered), (written.files, vec![], vec![]));
        written
    })
}

/// The manifest that lies in a folder.
fn manifest_of(folder: &Path) -> Manifest {
    Manifest::parse(&fs::read(folder.join("manifest.json")).unwrap()).unwrap()
}

#[test]
fn parts_are_added_kept_and_let_go() {
    let folder = temporary();
    let (one, two): (List<'_>, List<'_>) = (&[("e/one/a", "1")], &[("e/two/a", "2"), ("e/two/b", "2")]);
    let rest = [("index.html", "home"), ("e/index.html", "list")];
    let written = build_parts(folder.path(), &rest, &[("e/one/", Some(one)), ("e/two/", Some(two))]).unwrap();
    assert_eq!((written.files, written.written), (5, 5));
    assert_is_site(folder.path(), &files(&[&rest[..], one, two].concat()));

    // What is kept is not even touched.
    let before = touched(&folder.path().join("e/one"));
    let written = build_parts(folder.path(), &rest, &[("e/one/", None), ("e/two/", Some(&two[..1]))]).unwrap();
    assert_eq!((written.files, written.written, written.removed), (4, 0, 1));
    assert_eq!(touched(&folder.path().join("e/one")), before);
    assert_is_site(folder.path(), &files(&[&rest[..], one, &two[..1]].concat()));

    // What is neither added nor kept goes.
    let written = build_parts(folder.path(), &rest, &[("e/two/", None)]).unwrap();
    assert_eq!((written.files, written.removed), (3, 1));
    assert_is_site(folder.path(), &files(&[&rest[..], &two[..1]].concat()));
    let written = build_parts(folder.path(), &rest, &[]).unwrap();
    assert_eq!((written.files, written.removed), (2, 1));
}

#[test]
fn a_part_is_where_its_files_are() {
    let folder = temporary();
    build_parts(folder.path(), &[("index.html", "home"), ("e/one", "a file")], &[]).unwrap();
    let before = seen(folder.path());
    let one: List<'_> = &[("e/one/a", "1")];
    for (rest, part) in [("e/one/b", one), ("e/one", one), ("E/One/b", one), ("index.html", &[("e/two/a", "2")])] {
        let fault = build_parts(folder.path(), &[(rest, "x")], &[("e/one/", Some(part))]).unwrap_err().to_string();
        assert!(fault.contains("is reserved"), "{rest}: {fault}");
        assert_eq!(seen(folder.path()), before, "{rest}");
    }
    // A file of the site before lies where the part shall be.
    build_parts(folder.path(), &[("index.html", "home")], &[("e/one/", Some(one))]).unwrap();
    assert_is_site(folder.path(), &files(&[("index.html", "home"), ("e/one/a", "1")]));
    // And the other way round.
    build_parts(folder.path(), &[("e/one", "a file")], &[]).unwrap();
    assert_is_site(folder.path(), &files(&[("e/one", "a file")]));
}

#[test]
fn a_site_whose_parts_cannot_be_made_is_as_it_was() {
    let folder = temporary();
    let one: List<'_> = &[("e/one/a", "1")];
    build_parts(folder.path(), &SITE, &[("e/one/", Some(one))]).unwrap();
    let before = seen(folder.path());
    let fault = write_parts(folder.path(), &[Folder { path: "e/one/".to_owned(), has_manifest: true }], |site| {
        site.add("e/one/", &outputs(&files(&[("e/one/a", "another")])))?;
        Err(rapporteur::error::Error::new("make the rest", "it was too much"))
    });
    assert!(fault.unwrap_err().to_string().contains("too much"));
    assert_eq!(seen(folder.path()), before);
    // A folder that was made for nothing goes again.
    let new = folder.path().join("new/site");
    assert!(write_parts(&new, &[], |_| Err(rapporteur::error::Error::new("make it", "no"))).is_err());
    assert!(!folder.path().join("new").exists());
}

/// The files that a manifest lists, and whether each is the manifest of its folder.
fn listed(folder: &Path, manifest: &str) -> Vec<(String, bool)> {
    let manifest = Manifest::parse(&fs::read(folder.join(manifest)).unwrap()).unwrap();
    manifest.files().map(|entry| (entry.path.to_owned(), entry.below.is_some())).collect()
}

#[test]
fn a_folder_with_a_manifest_of_its_own_is_a_site_of_its_own() {
    let folder = temporary();
    let rest = [("index.html", "home"), ("e/index.html", "list")];
    let own: List<'_> = &[("e/own/a", "one"), ("e/own/b/c", "two")];
    let written = build_parts(folder.path(), &rest, &[("e/own/", Some(own))]).unwrap();
    assert_eq!((written.files, written.written, written.bytes), (4, 4, 14));
    assert_eq!(
        listed(folder.path(), "manifest.json"),
        [("e/index.html".into(), false), ("e/own/manifest.json".into(), true), ("index.html".into(), false)]
    );
    assert_eq!(listed(folder.path(), "e/own/manifest.json"), [("a".into(), false), ("b/c".into(), false)]);
    let alone = verify(&folder.path().join("e/own")).unwrap();
    assert_eq!((alone.files, alone.missing.len() + alone.extra.len() + alone.altered.len()), (2, 0));

    // Kept, made again, made of other files.
    let before = touched(&folder.path().join("e/own"));
    for part in [None, Some(own)] {
        let written = build_parts(folder.path(), &rest, &[("e/own/", part)]).unwrap();
        assert_eq!((written.files, written.written, written.removed, written.bytes), (4, 0, 0, 14));
        assert_eq!(touched(&folder.path().join("e/own")), before);
    }
    let other: List<'_> = &[("e/own/a", "ONE")];
    let written = build_parts(folder.path(), &rest, &[("e/own/", Some(other))]).unwrap();
    assert_eq!((written.files, written.written, written.removed), (3, 1, 1));
    assert_eq!(listed(folder.path(), "e/own/manifest.json"), [("a".into(), false)]);
    assert!(!folder.path().join("e/own/b").exists());

    // Without a manifest of its own, and with one again.
    let written = build_parts(folder.path(), &[&rest[..], own].concat(), &[]).unwrap();
    assert_eq!((written.files, written.written, written.removed), (4, 2, 0));
    assert_is_site(folder.path(), &files(&[&rest[..], own].concat()));
    let written = build_parts(folder.path(), &rest, &[("e/own/", Some(own))]).unwrap();
    assert_eq!((written.files, written.written, written.removed), (4, 0, 0));

    // It goes with all it names, and nothing else.
    fs::write(folder.path().join("e/own/notes"), "not ours").unwrap();
    let written = build_parts(folder.path(), &rest, &[]).unwrap();
    assert_eq!((written.files, written.written, written.removed), (2, 0, 2));
    fs::remove_file(folder.path().join("e/own/notes")).unwrap();
    fs::remove_dir(folder.path().join("e/own")).unwrap();
    assert_is_site(folder.path(), &files(&rest));
}

#[test]
fn the_manifest_of_a_folder_that_was_touched_is_made_again() {
    let rest = [("index.html", "home")];
    let own: List<'_> = &[("e/own/a", "one"), ("e/own/b", "two")];
    for damage in ["", "{}", "{\"format\":\"rapporteur-site-1\",\"files\":[]}", "gone"] {
        let folder = temporary();
        let path = folder.path().join("e/own/manifest.json");
        build_parts(folder.path(), &rest, &[("e/own/", Some(own))]).unwrap();
        let good = fs::read(&path).unwrap();
        if damage == "gone" {
            fs::remove_file(&path).unwrap();
        } else {
            fs::write(&path, damage).unwrap();
        }
        let written = build_parts(folder.path(), &rest, &[("e/own/", Some(own))]).unwrap();
        assert_eq!((written.written, written.removed), (0, 0), "{damage}");
        assert_eq!(fs::read(&path).unwrap(), good, "{damage}");
    }
    // Nobody knows what it named: whatever lies there is not removed, and nothing else is written over.
    let folder = temporary();
    build_parts(folder.path(), &rest, &[("e/own/", Some(own))]).unwrap();
    fs::remove_file(folder.path().join("e/own/manifest.json")).unwrap();
    let fault = build_parts(folder.path(), &rest, &[("e/own/", Some(&[("e/own/a", "ONE")]))]).unwrap_err();
    assert!(fault.to_string().contains("did not make"), "{fault}");
    build_parts(folder.path(), &rest, &[]).unwrap();
    assert_eq!(fs::read_to_string(folder.path().join("e/own/b")).unwrap(), "two");
}

#[test]
fn the_name_of_a_folders_manifest_is_reserved() {
    for path in ["e/own/manifest.json", "e/own/Manifest.JSON", "e/own/manifest.json/a"] {
        let folder = temporary();
        let fault = build_parts(folder.path(), &[], &[("e/own/", Some(&[(path, "x")]))]).unwrap_err().to_string();
        assert!(fault.contains("is reserved"), "{path}: {fault}");
    }
}
