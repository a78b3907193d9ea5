//! Editions: whatever is changed in the past is found and named; whatever was published is given back.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]
#![allow(dead_code, reason = "tests share a module and each uses a part of it")]

mod project;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use project::{files, repository};
use proptest::prelude::*;
use rapporteur::content::{Content, File};
use rapporteur::diagnostic::{Diagnostics, Format};
use rapporteur::digest::Digest;
use rapporteur::edition::{Announcement, Chain, Class, EditionList, Frozen, freeze, signed_by};
use rapporteur::model::{Date, Id};
use rapporteur::{Options, build, corpus_of, examine, load};
use serde_json::Value;
use tempfile::TempDir;

/// The files of an edition by their paths below the project's root.
type Files = BTreeMap<String, String>;

/// Editions of the first form, published once and never made again.
fn format_1() -> PathBuf {
    repository().join("tests/editions/format-1")
}

/// A folder in memory where that is possible.
fn temporary() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { TempDir::new_in(memory).unwrap() } else { TempDir::new().unwrap() }
}

/// A chain in a folder, and what is said of it.
struct Published {
    folder: TempDir,
}

impl Published {
    fn empty() -> Self {
        let folder = temporary();
        fs::create_dir_all(folder.path().join("content/editions")).unwrap();
        Self { folder }
    }

    /// Three small editions.
    fn small() -> Self {
        let published = Self::empty();
        let states: [&[(&str, &str)]; 3] = [
            &[("content/a.md", "One — “two”\n"), ("content/b.md", "\u{1}\"\\\n"), ("content/site.yaml", "title: A\n")],
            &[("content/a.md", "One\n"), ("content/c.md", ""), ("content/site.yaml", "title: A\n")],
            &[("content/a.md", "One\n"), ("content/site.yaml", "title: B\n"), ("templates/x.html", "x")],
        ];
        for (number, state) in states.iter().enumerate() {
            published.publish(number, &state.iter().map(|(p, t)| ((*p).to_owned(), (*t).to_owned())).collect());
        }
        published
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("content/editions").join(name)
    }

    /// Publishes a state; the names of editions do not follow their order.
    fn publish(&self, number: usize, state: &Files) -> bool {
        let (chain, told) = self.read();
        assert_eq!(told, [""; 0]);
        let Ok(frozen) = freeze(&chain, announcement(number), &as_files(state)) else { return false };
        fs::write(self.path(&name(number)), frozen.text).unwrap();
        true
    }

    fn read(&self) -> (Chain, Vec<String>) {
        let (mut diagnostics, mut content) = (Diagnostics::default(), Content::default());
        let chain = load::read_editions(&mut diagnostics, &mut content, self.folder.path()).unwrap();
        diagnostics.sort();
        let told = Format::Short.print(&diagnostics, &content, false);
        (chain, told.lines().map(ToOwned::to_owned).collect())
    }

    /// What is said when a file of the chain has other bytes.
    fn told_with(&self, name: &str, bytes: impl AsRef<[u8]>) -> Vec<String> {
        let path = self.path(name);
        let before = fs::read(&path).unwrap();
        fs::write(&path, bytes).unwrap();
        let (chain, told) = self.read();
        assert!(told.is_empty() || chain.editions().is_empty(), "a chain with faults is not used: {told:?}");
        fs::write(&path, before).unwrap();
        told
    }
}

fn id(number: usize) -> Id {
    // `z0`, `y1`, `x2`: the newest comes first.
    Id::new(&format!("{}{number}", char::from(b'z' - (number % 26) as u8))).unwrap()
}

fn name(number: usize) -> String {
    format!("{}.jsonl", id(number))
}

fn announcement(number: usize) -> Announcement {
    Announcement {
        id: id(number),
        date: Date::parse("2026-01-06").unwrap(),
        class: Class::Major,
        note: format!("State {number}, “as is”."),
        corrects: None,
        withdrawn: Vec::new(),
        withheld: Vec::new(),
    }
}

fn as_files(state: &Files) -> Vec<File> {
    state.iter().map(|(path, text)| File { path: path.clone(), text: text.clone() }).collect()
}

/// The line that a diagnostic names, after the path of an edition's file.
fn line_of(told: &str, name: &str) -> Option<usize> {
    let rest = told.strip_prefix(&format!("content/editions/{name}:"))?;
    rest.split(':').next()?.parse().ok()
}

#[test]
fn every_byte_of_every_edition_counts() {
    let published = Published::small();
    let (mut at_its_line, mut all) = (0, 0);
    for number in 0..3 {
        let name = name(number);
        let bytes = fs::read(published.path(&name)).unwrap();
        let mut line = 1;
        for at in 0..bytes.len() {
            for flip in [1_u8, 0x20, 0x80] {
                let mut changed = bytes.clone();
                changed[at] ^= flip;
                let told = published.told_with(&name, &changed);
                let lines: Vec<usize> = told.iter().filter_map(|t| line_of(t, &name)).collect();
                assert!(!lines.is_empty(), "{name}: byte {at} xor {flip} is not found, or not in its file: {told:?}");
                assert!(lines.iter().all(|l| [1, line].contains(l) || *l == line + 1), "{name}: byte {at}: {told:?}");
                assert!(told.iter().all(|t| t.contains("error[edition-") || t.contains("bad-id")), "{told:?}");
                at_its_line += usize::from(lines.contains(&line));
                all += 1;
            }
            line += usize::from(bytes[at] == b'\n');
        }
    }
    // A digest over several lines can only be told at the first.
    assert!(at_its_line * 10 > all * 9, "{at_its_line} of {all} are named at their line");
}

#[test]
fn nothing_can_be_cut_off_put_in_or_moved() {
    let published = Published::small();
    for number in 0..3 {
        let name = name(number);
        let text = fs::read_to_string(published.path(&name)).unwrap();
        for at in 0..text.len() {
            let told = published.told_with(&name, &text.as_bytes()[..at]);
            assert!(told.iter().any(|t| line_of(t, &name).is_some()), "{name} cut off at {at}: {told:?}");
        }
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        for at in 0..lines.len() {
            let mut less = lines.clone();
            let line = less.remove(at);
            let mut more = lines.clone();
            more.insert(at, line);
            let mut moved = lines.clone();
            moved.swap(at, (at + 1) % lines.len());
            for changed in [less, more, moved] {
                let told = published.told_with(&name, changed.concat());
                assert!(told.iter().any(|t| line_of(t, &name).is_some()), "{name}, line {at}: {told:?}");
            }
        }
        for extra in ["\n", " ", "{}\n", "\u{feff}"] {
            for changed in [format!("{text}{extra}"), format!("{extra}{text}")] {
                assert!(!published.told_with(&name, changed).is_empty(), "{name} with {extra:?}");
            }
        }
    }
}

#[test]
fn a_file_that_is_missing_is_named_by_the_one_that_follows_it() {
    for (number, follower) in [(0, 1), (1, 2)] {
        let published = Published::small();
        fs::remove_file(published.path(&name(number))).unwrap();
        let (_, told) = published.read();
        let expected = format!(
            "content/editions/{}:1:1: error[edition-missing]: the edition that `{}` follows is not here, or was changed",
            name(follower),
            id(follower)
        );
        assert_eq!(told, [expected]);
    }
    // Nothing follows the newest: only the published site, its list or its signature can tell.
    let published = Published::small();
    fs::remove_file(published.path(&name(2))).unwrap();
    assert_eq!(published.read().1, [""; 0]);
}

#[test]
fn files_that_have_changed_names_are_named() {
    let published = Published::small();
    let [zero, one] = [0, 1].map(|number| fs::read(published.path(&name(number))).unwrap());
    fs::write(published.path(&name(0)), one).unwrap();
    fs::write(published.path(&name(1)), zero).unwrap();
    assert_eq!(
        published.read().1,
        [
            "content/editions/y1.jsonl:1:1: error[edition-altered]: the file of the edition `z0` has the name of `y1`",
            "content/editions/z0.jsonl:1:1: error[edition-altered]: the file of the edition `y1` has the name of `z0`",
        ]
    );
}

#[test]
fn two_editions_cannot_follow_the_same_one() {
    let published = Published::small();
    let newest = fs::read_to_string(published.path(&name(2))).unwrap();
    fs::remove_file(published.path(&name(2))).unwrap();
    let state = Files::from([("content/site.yaml".to_owned(), "title: Another\n".to_owned())]);
    assert!(published.publish(3, &state));
    fs::write(published.path(&name(2)), newest).unwrap();
    assert_eq!(
        published.read().1,
        ["content/editions/x2.jsonl:1:1: error[edition-order]: `w3` and `x2` both follow the same edition"]
    );
    // Nor can there be two that follow none.
    let other = Published::empty();
    assert!(other.publish(4, &state));
    fs::copy(other.path(&name(4)), published.path(&name(4))).unwrap();
    let told = published.read().1;
    assert_eq!(
        told[1],
        "content/editions/z0.jsonl:1:1: error[edition-order]: `v4` and `z0` both say that they are the first edition"
    );
}

#[test]
fn what_was_made_to_look_right_is_found_by_what_follows() {
    // The second edition is made anew, whole and with right digests; the third knows the old one.
    let published = Published::small();
    let third = fs::read_to_string(published.path(&name(2))).unwrap();
    for number in [1, 2] {
        fs::remove_file(published.path(&name(number))).unwrap();
    }
    let state = Files::from([("content/site.yaml".to_owned(), "title: Another\n".to_owned())]);
    assert!(published.publish(1, &state));
    fs::write(published.path(&name(2)), third).unwrap();
    let told = published.read().1;
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("content/editions/x2.jsonl:1:1: error[edition-missing]"), "{told:?}");
}

#[test]
fn other_files_beside_the_editions_are_told() {
    let published = Published::small();
    fs::write(published.path("notes.txt"), "x").unwrap();
    fs::write(published.path("Not An Id.jsonl"), "x").unwrap();
    fs::write(published.path("gone.jsonl.minisig"), "x").unwrap();
    fs::write(published.path("z0.jsonl.minisig"), "x").unwrap();
    fs::write(published.path(".y1.jsonl.part"), "x").unwrap();
    std::os::unix::fs::symlink(published.path("z0.jsonl"), published.path("link.jsonl")).unwrap();
    let (chain, told) = published.read();
    assert_eq!(
        told,
        [
            "content/editions/Not An Id.jsonl: error[bad-id]: the file's name `Not An Id.jsonl` is not the name of an edition",
            "content/editions/gone.jsonl.minisig: warning[stray-file]: this is neither an edition nor the signature of one",
            "content/editions/link.jsonl: error[symbolic-link]: symbolic links are not followed",
            "content/editions/notes.txt: warning[stray-file]: this is neither an edition nor the signature of one",
        ]
    );
    assert_eq!(chain.editions().len(), 3);
}

#[test]
fn an_edition_of_a_later_form_is_told_apart() {
    let published = Published::small();
    let text = fs::read_to_string(published.path(&name(2))).unwrap();
    let told = published.told_with(&name(2), text.replace("rapporteur-edition-1", "rapporteur-edition-2"));
    assert_eq!(
        told,
        ["content/editions/x2.jsonl:1:1: error[edition-format]: the form of this edition is `rapporteur-edition-2`; \
             this program reads `rapporteur-edition-1`"]
    );
}

#[test]
fn the_oldest_form_is_read_for_ever() {
    let root = format_1();
    let examined = examine(&root, &Options::default()).unwrap();
    assert!(!examined.diagnostics.has_errors());
    let chain = &examined.editions;
    let ids: Vec<&str> = chain.editions().iter().map(|edition| edition.header.id.as_str()).collect();
    assert_eq!(ids, ["first", "zweite", "third", "a-withdrawal"]);
    let digests: Vec<String> = chain.editions().iter().map(|edition| edition.digest.to_string()).collect();
    assert_eq!(digests[0], "aaae906cc1d7946bbda399c86a9def7d9309db8ac57ed7aa9dba9ad30535d0ce");
    assert_eq!(digests[3], "aa11812c6de961a50be6e0dcc6d6049b0687f2d534ba91b5dac9614e15d02716");
    for restored in load::restore_all(&root, chain) {
        let (edition, restored) = restored.unwrap();
        let id = edition.header.id.as_str();
        let content = restored.content.files().map(|(_, file)| (file.path.clone(), file.text.clone()));
        let templates = restored.templates.iter().map(|(path, text)| (format!("templates/{path}"), text.clone()));
        let found: Files = content.chain(templates).collect();
        let expected: Files = files(&root.join("expected").join(id))
            .into_iter()
            .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
            .collect();
        assert_eq!(found, expected, "{id}");
        let withheld: Vec<String> = restored.withheld.iter().map(|w| format!("{} by {}", w.record, w.by)).collect();
        assert_eq!(withheld.concat(), if id == "a-withdrawal" { "" } else { "statement:hearsay by a-withdrawal" });
        let corpus = corpus_of(&restored).unwrap();
        assert_eq!(corpus.records().len(), 7, "{id}");
        // A site can be made of it.
        let folder = temporary();
        build(folder.path(), &folder.path().join("site"), &corpus, &Options::default()).unwrap();
    }
}

#[test]
fn the_list_of_a_site_can_be_verified_without_the_editions() {
    let root = format_1();
    let examined = examine(&root, &Options::default()).unwrap();
    let signature = |header: &_| load::read_signature(&root, header).unwrap();
    let list = EditionList::new(&examined.editions, signature);
    let json = list.to_json();
    let read = EditionList::parse(json.as_bytes()).unwrap();
    assert_eq!(read.editions, list.editions);
    assert_eq!(read.faults(), [""; 0]);
    let signed = &read.editions[1];
    let key = fs::read_to_string(root.join("key.pub")).unwrap();
    assert_eq!(signed_by(&key, signed.signature.as_ref().unwrap(), signed.digest), Ok(()));
    assert!(read.editions[0].signature.is_none());

    // Another note, another date, another order: the digests do not fit any longer.
    for (from, to) in [("The first state", "The worst state"), ("2026-03-12", "2026-03-13"), ("\"minor\"", "\"major\"")]
    {
        let changed = json.replacen(from, to, 1);
        assert_ne!(changed, json);
        assert_eq!(EditionList::parse(changed.as_bytes()).unwrap().faults().len(), 1, "{from}");
    }
    let mut lines: Vec<&str> = json.lines().collect();
    lines.remove(2);
    let faults = EditionList::parse(lines.join("\n").as_bytes()).unwrap().faults();
    assert_eq!(faults, ["the edition `third` does not follow the one before it in the list"]);
    for text in ["", "[]", "{}", "{\"format\":\"x\",\"editions\":[]}", &json.replacen("\"note\"", "\"nota\"", 1)] {
        assert!(EditionList::parse(text.as_bytes()).is_err(), "{text}");
    }
}

/// What the manual says of the digests, worked out from the files alone.
#[test]
fn the_digests_are_those_that_the_manual_describes() {
    let mut files = BTreeMap::new();
    let mut parent = Value::Null;
    for id in ["first", "zweite", "third", "a-withdrawal"] {
        let text = fs::read_to_string(format_1().join(format!("content/editions/{id}.jsonl"))).unwrap();
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let [header, entries @ .., seal] = lines.as_slice() else { panic!("{id}") };
        let mut changes = String::new();
        for entry in entries {
            let word = |key: &str| entry[key].as_str().unwrap_or("-").to_owned();
            writeln!(changes, "{} {}  {}", word("change"), word("sha256"), word("path")).unwrap();
            match entry["sha256"].as_str() {
                Some(sha256) => files.insert(word("path"), sha256.to_owned()),
                None => files.remove(&word("path")),
            };
            if let Some(text) = entry["text"].as_str() {
                assert_eq!(word("sha256"), Digest::of(text.as_bytes()).to_string());
            }
        }
        let mut list = String::new();
        for (path, sha256) in &files {
            writeln!(list, "{sha256}  {path}").unwrap();
        }
        assert_eq!(header["content"], Digest::of(list.as_bytes()).to_string(), "{id}");
        assert_eq!(header["changes"], Digest::of(changes.as_bytes()).to_string(), "{id}");
        assert_eq!(header["parent"], parent, "{id}");
        let first_line = &text[..=text.find('\n').unwrap()];
        parent = Digest::of(first_line.as_bytes()).to_string().into();
        assert_eq!(seal["edition"], parent, "{id}");
    }
}

#[test]
fn a_folder_of_editions_that_is_elsewhere_is_not_followed() {
    let published = Published::small();
    let elsewhere = published.folder.path().join("elsewhere");
    fs::rename(published.folder.path().join("content/editions"), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, published.folder.path().join("content/editions")).unwrap();
    let (chain, told) = published.read();
    assert_eq!(told, ["content/editions: error[symbolic-link]: symbolic links are not followed"]);
    assert!(chain.editions().is_empty());
}

/// A state of a project: some of a few paths, each with any text.
fn state() -> impl Strategy<Value = Files> {
    let path = prop::sample::select(vec![
        "content/site.yaml",
        "content/a/b.md",
        "content/a-b/c.md",
        "content/a.md",
        "content/ä/ö.json",
        "templates/base.html",
        "templates/deep/er.html",
    ]);
    let text = prop_oneof![any::<String>(), "[a-c \n\"\\\\]{0,20}"];
    prop::collection::btree_map(path.prop_map(str::to_owned), text, 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_edition_is_given_back_letter_by_letter(states in prop::collection::vec(state(), 1..8)) {
        let published = Published::empty();
        let mut frozen: Vec<Files> = Vec::new();
        for (number, state) in states.into_iter().enumerate() {
            // What has not changed is not published.
            if published.publish(number, &state) {
                frozen.push(state);
            }
        }
        let (chain, told) = published.read();
        prop_assert_eq!(told, [""; 0]);
        prop_assert_eq!(chain.editions().len(), frozen.len());
        for (restored, expected) in load::restore_all(published.folder.path(), &chain).zip(&frozen) {
            let restored = restored.unwrap().1;
            let content = restored.content.files().map(|(_, file)| (file.path.clone(), file.text.clone()));
            let templates = restored.templates.iter().map(|(path, text)| (format!("templates/{path}"), text.clone()));
            let found: Files = content.chain(templates).collect();
            prop_assert_eq!(&found, expected);
        }
        if !frozen.is_empty() {
            let place = frozen.len() / 2;
            let restored = load::restore(published.folder.path(), &chain, place).unwrap();
            let count = frozen[place].keys().filter(|path| path.starts_with("content/")).count();
            prop_assert_eq!(restored.content.files().len(), count);
        }
    }

    #[test]
    fn any_bytes_are_no_edition_and_stop_nothing(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let published = Published::small();
        prop_assert!(!published.told_with(&name(1), bytes).is_empty());
    }
}

#[test]
fn a_file_that_changes_while_it_is_read_is_not_taken() {
    let published = Published::small();
    let (chain, _) = published.read();
    let text = fs::read_to_string(published.path(&name(1))).unwrap();
    fs::write(published.path(&name(1)), text.replace("One", "Two")).unwrap();
    let fault = load::restore(published.folder.path(), &chain, 2).unwrap_err().to_string();
    assert!(fault.contains("y1.jsonl") && fault.contains("has changed since it was checked"), "{fault}");
    assert!(load::restore(published.folder.path(), &chain, 0).is_ok());
}

#[test]
fn freezing_twice_gives_the_same_bytes() {
    let state = as_files(&Files::from([("content/site.yaml".to_owned(), "title: A\n".to_owned())]));
    let freeze = || -> Frozen { freeze(&Chain::default(), announcement(0), &state).unwrap() };
    assert_eq!(freeze().text, freeze().text);
}

/// Marks a folder in which a process that was started here may work.
const MARK: &str = "restore-here";

/// How large the one file is that every edition of the large chain changes, in bytes.
const LARGE: usize = 1 << 18;

#[test]
#[ignore = "its memory is measured: another test starts it in the folder it shall read"]
fn child_that_restores_all() {
    if !Path::new(MARK).exists() {
        return;
    }
    let (mut diagnostics, mut content) = (Diagnostics::default(), Content::default());
    let chain = load::read_editions(&mut diagnostics, &mut content, Path::new(".")).unwrap();
    let bytes: usize = load::restore_all(Path::new("."), &chain)
        .map(|restored| restored.unwrap().1.content.files().map(|(_, file)| file.text.len()).sum::<usize>())
        .sum();
    assert_eq!(bytes, chain.editions().len() * (LARGE + 1));
    let status = fs::read_to_string("/proc/self/status").unwrap();
    println!("{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap());
}

/// The most memory that restoring so many editions takes, in KB.
fn memory_of(editions: usize) -> u64 {
    let published = Published::empty();
    for number in 0..editions {
        let letter = char::from(b'a' + (number % 26) as u8);
        let text: String = std::iter::once('x').chain(std::iter::repeat_n(letter, LARGE)).collect();
        assert!(published.publish(number, &Files::from([("content/site.yaml".to_owned(), text)])));
    }
    fs::write(published.folder.path().join(MARK), "").unwrap();
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child_that_restores_all", "--ignored", "--nocapture", "--quiet"])
        .current_dir(published.folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let most = text.lines().find_map(|line| line.split_once("VmHWM:")).unwrap().1;
    most.trim().strip_suffix(" kB").unwrap().parse().unwrap()
}

#[test]
fn many_editions_take_no_more_memory_than_a_few() {
    if !Path::new("/proc/self/status").exists() {
        return;
    }
    let (few, many) = (memory_of(4), memory_of(24));
    assert!(many < few + 3 * 1024, "{few} KB for 4 editions, {many} KB for 24 of 256 KB each");
}
