//! Builds that are really killed, and what they need of the memory: both in a process of their own.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rapporteur::output::Outputs;
use rapporteur::write::write;
use tempfile::TempDir;

type Files = BTreeMap<String, String>;

/// Two sites that differ in many scattered files, so that the moves take a good part of the time.
fn site(which: usize) -> Files {
    let mut files = Files::new();
    for page in 0..150 {
        let text = format!("page {page} of site {which}\n").repeat(20);
        files.insert(format!("pages/{}/{page}/index.html", page % 7), text);
        files.insert(format!("only-{which}/{page}.html"), "stale in the other".to_owned());
    }
    // A file in the one, a folder in the other.
    files.insert(if which == 0 { "shape" } else { "shape/index.html" }.to_owned(), "shape".to_owned());
    files.insert(if which == 0 { "mould/index.html" } else { "mould" }.to_owned(), "mould".to_owned());
    files
}

fn build(files: &Files, folder: &Path) {
    let mut outputs = Outputs::default();
    for (path, text) in files {
        outputs.add(path, Box::new(|| Ok(text.clone().into_bytes()))).unwrap();
    }
    write(&outputs, folder).unwrap();
}

/// Every file in a folder but the manifest and the state.
fn seen(folder: &Path) -> Files {
    let walk = walkdir::WalkDir::new(folder).into_iter().filter_entry(|entry| entry.file_name() != ".rapporteur");
    walk.map(std::result::Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            (path, fs::read_to_string(entry.path()).unwrap())
        })
        .filter(|(path, _)| path != "manifest.json")
        .collect()
}

/// Marks a folder in which a process that was started here may build.
const MARK: &str = "build-here";

/// Starts one of the ignored tests of this file in a process of its own.
fn start(test: &str, folder: &Path) -> Child {
    fs::write(folder.join(MARK), "").unwrap();
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--ignored", "--nocapture", "--quiet"])
        .current_dir(folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// A folder in memory where that is possible.
fn temporary() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { TempDir::new_in(memory).unwrap() } else { TempDir::new().unwrap() }
}

#[test]
#[ignore = "it is killed: another test starts it in the folder it shall build in"]
fn child_that_builds_for_ever() {
    if !Path::new(MARK).exists() {
        return;
    }
    // Not for ever, if nobody kills it.
    for round in 0..2000 {
        build(&site(round % 2), Path::new("site"));
        if round == 0 {
            println!("ready");
        }
    }
}

#[test]
fn a_killed_build_leaves_the_old_site_or_the_new_one_or_is_completed() {
    let sites = [site(0), site(1)];
    let (mut in_the_middle, mut whole) = (0, 0);
    let mut wait = 12_345_u64;
    // A hundred kills meet builds on both sides of the commit; should they not, there are more.
    for round in 0..1000 {
        if round >= 100 && in_the_middle > 0 && whole > 0 {
            break;
        }
        let folder = temporary();
        let mut child = start("child_that_builds_for_ever", folder.path());
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // Now and then the very first build is killed.
        if round % 10 != 0 {
            assert!(lines.any(|line| line.unwrap().contains("ready")));
        }
        // A linear congruential generator: moments that are scattered, yet the same in every run.
        wait = wait.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_micros((wait >> 33) % 40_000));
        child.kill().unwrap();
        child.wait().unwrap();

        let target = folder.path().join("site");
        if target.join(".rapporteur/commit.json").exists() {
            in_the_middle += 1;
            let mixed = seen(&target);
            assert!(
                mixed.iter().all(|(path, text)| sites.iter().any(|site| site.get(path) == Some(text))),
                "kill {round}: a file of neither site"
            );
        } else if target.exists() {
            whole += 1;
            let found = seen(&target);
            assert!(found.is_empty() || sites.contains(&found), "kill {round}: neither the old nor the new site");
            assert_eq!(found.is_empty(), !target.join("manifest.json").exists(), "kill {round}");
        }
        build(&sites[round % 2], &target);
        assert_eq!(seen(&target), sites[round % 2], "kill {round}");
        assert!(!target.join(".rapporteur").exists(), "kill {round}");
    }
    assert!(in_the_middle > 0 && whole > 0, "{in_the_middle} kills between commit and end, {whole} elsewhere");
}

#[test]
#[ignore = "its memory is measured: another test starts it in the folder it shall build in"]
fn child_that_builds_a_large_site() {
    if !Path::new(MARK).exists() {
        return;
    }
    let mut outputs = Outputs::default();
    for page in 0..4000_u32 {
        let make = move || Ok(page.to_le_bytes().repeat(25_000 / 4));
        outputs.add(format!("pages/{page}/index.html"), Box::new(make)).unwrap();
    }
    write(&outputs, Path::new("site")).unwrap();
    let status = fs::read_to_string("/proc/self/status").unwrap();
    println!("{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap());
}

#[test]
fn the_pages_of_a_site_are_never_in_memory_all_at_once() {
    if !Path::new("/proc/self/status").exists() {
        return;
    }
    let folder = temporary();
    let mut child = start("child_that_builds_a_large_site", folder.path());
    let mut text = String::new();
    child.stdout.take().unwrap().read_to_string(&mut text).unwrap();
    assert!(child.wait().unwrap().success());
    let most = text.lines().find_map(|line| line.split_once("VmHWM:")).unwrap().1;
    let most: u64 = most.trim().strip_suffix(" kB").unwrap().parse().unwrap();
    assert!(most < 40_000, "{most} KB at the most for 100 MB of pages");
}
