//! `publish`: what it freezes, what it refuses, and that it can be stopped at any moment.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]
#![allow(dead_code, reason = "tests share a module and each uses a part of it")]

mod project;

use std::fs;
use std::io::Write as _;
use std::process::Stdio;
use std::time::Duration;

use minisign::KeyPair;
use project::{Files, Project, Ran, files, program, repository, small};
use rapporteur::diagnostic::Format;
use rapporteur::edition::{Change, Class, signed_by};
use rapporteur::{Examined, Options, examine, load};

const POSITION: &str = "content/positions/norland-fishing.md";

/// A small project without editions.
fn project() -> Project {
    let project = Project::copy_of(&repository().join("tests/editions/format-1"));
    fs::remove_dir_all(project.path("content/editions")).unwrap();
    project
}

/// The same with a first edition.
fn published() -> Project {
    let project = project();
    well(&project, &["publish", "first", "--note", "The first state.", "--date", "2026-03-10"]);
    project
}

fn well(project: &Project, arguments: &[&str]) -> Ran {
    let ran = project.run(arguments);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{arguments:?}: {}", ran.err);
    ran
}

fn edit(project: &Project, path: &str, from: &str, to: &str) {
    let text = project.text(path);
    assert!(text.contains(from), "{path} has no `{from}`");
    project.write(path, text.replace(from, to));
}

fn editions(project: &Project) -> Files {
    files(&project.path("content")).into_iter().filter(|(path, _)| path.starts_with("editions/")).collect()
}

fn examined(project: &Project) -> Examined {
    examine(project.root(), &Options::default()).unwrap()
}

fn told(project: &Project) -> Vec<String> {
    let examined = examined(project);
    let told = Format::Short.print(&examined.diagnostics, &examined.content, false);
    told.lines().filter(|line| !line.contains("missing-translation")).map(ToOwned::to_owned).collect()
}

#[test]
fn it_says_what_it_froze() {
    let project = project();
    let ran = well(&project, &["publish", "first", "--note", "The first state.", "--date", "2026-03-10"]);
    let chain = examined(&project).editions;
    let first = chain.latest().unwrap();
    let expected = format!(
        "`content/editions/first.jsonl` is published: 9 added, 0 changed, 0 removed\ndigest {}\n",
        first.digest
    );
    assert_eq!(ran.err, expected);
    assert_eq!((first.header.class, first.header.date.as_str()), (Class::Major, "2026-03-10"));

    project.write("content/issues/tolls.md", "---\ntitle: Tolls\nquestion: Who pays to pass?\n---\n");
    edit(&project, POSITION, "conditional", "against");
    fs::remove_file(project.path("content/issues/fishing.ar.md")).unwrap();
    edit(&project, "content/site.yaml", "languages: [en, ar]", "languages: [en]");
    project.write("templates/colophon.html", "<footer>ours</footer>\n");
    let arguments = ["publish", "second", "--note", "  Tolls. ", "--class", "minor", "--date", "2026-03-10"];
    let ran = well(&project, &arguments);
    assert!(ran.err.contains("2 added, 2 changed, 1 removed"), "{}", ran.err);
    let chain = examined(&project).editions;
    let second = chain.latest().unwrap();
    assert_eq!((second.header.note.as_str(), second.header.class), ("Tolls.", Class::Minor));
    assert_eq!(second.header.parent, Some(first.digest));
    let changed: Vec<_> = second.entries.iter().map(|entry| (entry.change, entry.path.as_str())).collect();
    assert_eq!(
        changed,
        [
            (Change::Removed, "content/issues/fishing.ar.md"),
            (Change::Added, "content/issues/tolls.md"),
            (Change::Changed, POSITION),
            (Change::Changed, "content/site.yaml"),
            (Change::Added, "templates/colophon.html"),
        ]
    );
}

#[test]
fn a_day_is_given_where_none_is_named() {
    let project = project();
    well(&project, &["publish", "first", "--note", "N", "--quiet"]);
    let date = examined(&project).editions.latest().unwrap().header.date.clone();
    assert!(date.as_str().len() == 10 && date.as_str() > "2026-01-01", "{date}");
}

#[test]
fn what_is_no_part_of_the_site_is_not_frozen() {
    let project = project();
    project.write("content/issues/draft.md", "---\ntitle: D\ndraft: true\nquestion: Q?\n---\n");
    project.write("content/issues/draft.ar.md", "---\ntitle: D\n---\n");
    project.write("content/notes.md", "To do");
    project.write("content/notes.txt", "To do");
    project.write("content/snapshots/gazette.txt", "private");
    let builtin = fs::read(repository().join("templates/colophon.html")).unwrap();
    project.write("templates/colophon.html", builtin);
    let ran = well(&project, &["publish", "first", "--note", "N"]);
    assert!(ran.err.contains("9 added"), "{}", ran.err);
}

#[test]
fn what_cannot_be_published_is_refused_and_changes_nothing() {
    let project = published();
    edit(&project, POSITION, "conditional", "against");
    let before = files(project.root());
    for (arguments, expected) in [
        (&["First", "--note", "N"][..], "`First` is not an id"),
        (&["a/b", "--note", "N"], "`a/b` is not an id"),
        (&["../x", "--note", "N"], "`../x` is not an id"),
        (&["first", "--note", "N"], "there is an edition `first` already"),
        (&["today", "--note", "N"], "`today` means something else"),
        (&["second"], "there is no note"),
        (&["second", "--note", "  "], "there is no note"),
        (&["second", "--note", "N", "--date", "2026-03-09"], "is before 2026-03-10, the day of the edition `first`"),
        (&["second", "--note", "N", "--date", "2026-03"], "`2026-03` is not a day"),
        (&["second", "--note", "N", "--date", "yesterday"], "`yesterday` is not a date"),
        (&["second", "--note", "N", "--class", "correction"], "a correction has to say what was wrong"),
        (
            &["second", "--note", "N", "--class", "correction", "--corrects", " "],
            "a correction has to say what was wrong",
        ),
        (&["second", "--note", "N", "--corrects", "C"], "only a correction says what was wrong"),
        (&["second", "--note", "N", "--class", "withdrawal"], "a withdrawal has to name a record"),
        (&["second", "--note", "N", "--withdraw", "statement:closure"], "only a withdrawal withdraws"),
        (&["second", "--note", "N", "--class", "withdrawal", "--withdraw", "closure"], "does not say which kind"),
        (&["second", "--note", "N", "--class", "withdrawal", "--withdraw", "statement:x"], "no edition has the record"),
        (
            &["second", "--note", "N", "--class", "withdrawal", "--withdraw", "statement:closure"],
            "`statement:closure` is still there: `content/statements/closure.md`",
        ),
        (
            &["second", "--note", "N", "--class", "withdrawal", "--withhold", "statement:closure"],
            "the words of `statement:closure` are still there",
        ),
        (&["second", "--note", "N", "--class", "grand"], "invalid value 'grand'"),
        (&["second", "--note", "N", "--sign", "no/such/key"], "could not read the key `no/such/key`"),
        (&["second", "--note", "N", "--sign", "content/site.yaml"], "give a secret key of minisign"),
        (&["second", "--note", "N", "--password-stdin"], "--sign"),
    ] {
        let ran = project.run(&[&["publish"], arguments].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains(expected), "{arguments:?}: {}", ran.err);
        assert_eq!(files(project.root()), before, "{arguments:?}");
    }
}

#[test]
fn nothing_new_is_no_edition() {
    let project = published();
    let ran = project.run(&["publish", "second", "--note", "N"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("nothing has changed since the edition `first`"), "{}", ran.err);
    // Neither is what no reader sees.
    project.write("content/issues/draft.md", "---\ntitle: D\ndraft: true\nquestion: Q?\n---\n");
    assert_eq!(project.run(&["publish", "second", "--note", "N"]).code, 2);
    assert_eq!(editions(&project).len(), 1);
}

#[test]
fn content_with_errors_is_not_published() {
    let project = published();
    edit(&project, POSITION, "conditional", "conditonal");
    let ran = project.run(&["publish", "second", "--note", "N"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("error[unknown-value]") && ran.err.contains("nothing was published"), "{}", ran.err);
    edit(&project, POSITION, "conditonal", "against");
    edit(&project, "content/editions/first.jsonl", "The first state.", "The last state.");
    let ran = project.run(&["publish", "second", "--note", "N"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("error[edition-altered]"), "{}", ran.err);
    assert!(ran.err.contains("--> content/editions/first.jsonl:1:1"), "{}", ran.err);
    assert_eq!(editions(&project).len(), 1);
    // Nothing is built from it either.
    assert_eq!(project.run(&["build"]).code, 1);
    assert!(!project.path("site").exists());
}

#[test]
fn a_template_that_cannot_be_rendered_is_not_published() {
    let project = project();
    for template in ["{% block", "{{ no_such_name }}"] {
        project.write("templates/statement.html", template);
        let ran = project.run(&["publish", "first", "--note", "N"]);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.contains("statement.html"), "{}", ran.err);
    }
    fs::remove_file(project.path("templates/statement.html")).unwrap();
    // Nor one that only editions have.
    project.write("templates/edition.html", "{{ no_such_name }}");
    let ran = project.run(&["publish", "first", "--note", "N"]);
    assert!(ran.code == 2 && ran.err.contains("edition.html"), "{}", ran.err);
    fs::remove_file(project.path("templates/edition.html")).unwrap();
    project.write("templates/gone.html", "{{ no_such_name }}");
    let ran = project.run(&["publish", "first", "--note", "N"]);
    assert!(ran.code == 2 && ran.err.contains("gone.html"), "{}", ran.err);
    fs::remove_file(project.path("templates/gone.html")).unwrap();
    project.write("templates/statement.html", "fine");
    project.write("templates/a\nb.txt", "not a name");
    let ran = project.run(&["publish", "first", "--note", "N"]);
    assert!(ran.code == 2 && ran.err.contains("`templates/a\\nb.txt` cannot be part of an edition"), "{}", ran.err);
    assert!(!project.path("content/editions").exists());
}

#[test]
fn editions_are_part_of_what_a_site_is_built_from() {
    let project = published();
    let last = |ran: &Ran| ran.err.lines().last().unwrap_or_default().to_owned();
    well(&project, &["build"]);
    let built = examined(&project).inputs(project.root(), &Options::default()).unwrap();
    assert!(last(&project.run(&["build"])).contains(": 0 written"));
    edit(&project, POSITION, "conditional", "against");
    well(&project, &["publish", "second", "--note", "N"]);
    edit(&project, POSITION, "against", "conditional");
    assert_ne!(examined(&project).inputs(project.root(), &Options::default()).unwrap(), built);
}

#[test]
fn a_withdrawal_takes_words_out_of_earlier_editions_and_breaks_nothing() {
    let project = Project::copy_of(&small());
    well(&project, &["publish", "first", "--note", "N", "--date", "2026-03-10"]);
    // It had another name once, and is renamed again.
    let text = project.text("content/terms/the-buoy.md");
    project.write("content/terms/the-mark.md", text.replace("title: The buoy", "title: The mark\naliases: [the-buoy]"));
    fs::remove_file(project.path("content/terms/the-buoy.md")).unwrap();
    well(&project, &["publish", "second", "--note", "N", "--date", "2026-03-11"]);
    fs::remove_file(project.path("content/terms/the-mark.md")).unwrap();
    edit(&project, "content/briefings/the-strait.md", "[[term:the-buoy|the buoy]]", "the buoy");
    let before = examined(&project).editions;
    let digests: Vec<_> = before.editions().iter().map(|edition| edition.digest).collect();
    let first = project.text("content/editions/first.jsonl");
    let third = ["publish", "third", "--note", "It is nobody’s.", "--class", "withdrawal"];
    let names = ["--withdraw", "term:the-mark", "--withhold", "term:the-mark", "--date", "2026-03-12"];
    let ran = well(&project, &[&third[..], &names].concat());
    assert!(ran.err.contains("taken out of 2 earlier editions"), "{}", ran.err);

    let chain = examined(&project).editions;
    let third = chain.latest().unwrap();
    let withheld: Vec<String> = third.header.withheld.iter().map(ToString::to_string).collect();
    assert_eq!(withheld, ["term:the-buoy", "term:the-mark"]);
    assert_eq!(third.header.withdrawn, third.header.withheld);
    assert_eq!(chain.editions()[..2].iter().map(|edition| edition.digest).collect::<Vec<_>>(), digests);
    for (_, bytes) in editions(&project) {
        let text = String::from_utf8(bytes).unwrap();
        assert!(!text.contains("title: The buoy") && !text.contains("title: The mark"), "{text}");
    }
    let restored = load::restore(project.root(), &chain, 0).unwrap();
    assert!(restored.content.files().all(|(_, file)| !file.path.contains("the-buoy")));
    assert_eq!(restored.withheld.len(), 1);
    assert_eq!(told(&project), told(&Project::copy_of(project.root())));

    // As if the program had been stopped before it came to the first edition.
    project.write("content/editions/first.jsonl", &first);
    let line = first.lines().position(|line| line.contains("terms/the-buoy")).unwrap() + 1;
    let expected = format!(
        "content/editions/first.jsonl:{line}:1: error[edition-not-withheld]: \
         the edition `third` withholds the words of `content/terms/the-buoy.md`, which are here"
    );
    assert!(told(&project).contains(&expected), "{:?}", told(&project));
    assert_eq!(project.run(&["build"]).code, 1);
    let ran = well(&project, &["publish", "third"]);
    assert!(ran.err.contains("taken out of 1 earlier edition"), "{}", ran.err);
    assert_ne!(project.text("content/editions/first.jsonl"), first);
    assert_eq!(project.run(&["check"]).code, 0);

    // Words cannot go without a withdrawal that says so.
    let first = project.text("content/editions/first.jsonl");
    let site = first.lines().find(|line| line.contains("content/site.yaml")).unwrap();
    let cut = format!("{},\"withheld\":\"third\"}}", site.split_once(",\"text\":").unwrap().0);
    for (from, to, path, words) in [
        (site, cut.as_str(), "content/site.yaml", "are missing, and no later edition withholds them"),
        ("\"withheld\":\"third\"", "\"withheld\":\"second\"", "content/terms/the-buoy.md", "are withheld by `third`"),
    ] {
        let line = first.lines().position(|line| line.contains(from)).unwrap() + 1;
        project.write("content/editions/first.jsonl", first.replace(from, to));
        let place =
            format!("content/editions/first.jsonl:{line}:1: error[edition-altered]: the words of `{path}` {words}");
        let told = told(&project);
        assert!(told.iter().any(|told| told.starts_with(&place)), "{told:?}");
    }
}

#[test]
fn an_edition_can_be_signed() {
    let project = project();
    let plain = KeyPair::generate_unencrypted_keypair().unwrap();
    let locked = KeyPair::generate_encrypted_keypair(Some("rest".to_owned())).unwrap();
    project.write("plain.key", plain.sk.to_box(None).unwrap().into_string());
    project.write("locked.key", locked.sk.to_box(None).unwrap().into_string());
    well(&project, &["publish", "first", "--note", "N", "--sign", "plain.key"]);
    edit(&project, POSITION, "conditional", "against");

    for password in ["", "wrong\n"] {
        let mut arguments = vec!["publish", "second", "--note", "N", "--sign", "locked.key"];
        arguments.extend((!password.is_empty()).then_some("--password-stdin"));
        let ran = with_input(&project, &arguments, password);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.contains("locked.key"), "{}", ran.err);
    }
    assert_eq!(editions(&project).len(), 2);
    let ran = with_input(
        &project,
        &["publish", "second", "--note", "N", "--sign", "locked.key", "--password-stdin"],
        "rest\n",
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let chain = examined(&project).editions;
    for (edition, key) in chain.editions().iter().zip([plain, locked]) {
        let signature = load::read_signature(project.root(), &edition.header).unwrap().unwrap();
        let key = key.pk.to_box().unwrap().into_string();
        assert_eq!(signed_by(&key, &signature, edition.digest), Ok(()));
    }
    assert_eq!(told(&project), [""; 0]);
}

fn with_input(project: &Project, arguments: &[&str], input: &str) -> Ran {
    let mut command = program();
    command.current_dir(project.root()).args(arguments).stdin(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    Ran { code: output.status.code().unwrap(), out: String::new(), err }
}

#[test]
fn of_many_who_publish_at_once_one_does() {
    let project = published();
    for round in 0..5 {
        project.write("content/issues/fishing.md", format!("---\ntitle: Fishing {round}\nquestion: Who?\n---\n"));
        let children: Vec<_> = (0..8)
            .map(|n| {
                let id = format!("r{round}-n{n}");
                let mut command = program();
                command.current_dir(project.root()).args(["publish", &id, "--note", "N"]).stderr(Stdio::piped());
                command.spawn().unwrap()
            })
            .collect();
        let codes: Vec<_> = children.into_iter().map(|child| child.wait_with_output().unwrap()).collect();
        assert_eq!(codes.iter().filter(|output| output.status.success()).count(), 1, "{codes:?}");
        assert_eq!(examined(&project).editions.editions().len(), round + 2);
        assert!(!examined(&project).diagnostics.has_errors());
    }
}

#[test]
fn a_publisher_killed_at_any_moment_leaves_a_chain() {
    let project = published();
    let key = KeyPair::generate_unencrypted_keypair().unwrap().sk.to_box(None).unwrap().into_string();
    project.write("plain.key", key);
    let (mut old, mut new) = (0, 0);
    let mut wait = 12_345_u64;
    // The moments are spread over what one publication takes here and now, and half as much again.
    project.write("content/issues/fishing.md", "---\ntitle: Fishing, timed\nquestion: Who?\n---\n");
    let begin = std::time::Instant::now();
    assert_eq!(project.run(&["publish", "timed", "--note", "N", "--quiet"]).code, 0);
    let span = u64::try_from(begin.elapsed().as_micros()).unwrap() * 3 / 2;
    for round in 0..250 {
        project.write("content/issues/fishing.md", format!("---\ntitle: Fishing {round}\nquestion: Who?\n---\n"));
        let before = examined(&project).editions.editions().len();
        let id = format!("e{round}");
        let mut command = program();
        command.current_dir(project.root()).args(["publish", &id, "--note", "N", "--quiet"]);
        if round % 2 == 0 {
            command.args(["--sign", "plain.key"]);
        }
        let mut child = command.stderr(Stdio::null()).spawn().unwrap();
        // A linear congruential generator: moments that are scattered, yet the same in every run.
        wait = wait.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_micros((wait >> 33) % span));
        child.kill().unwrap();
        child.wait().unwrap();

        let after = examined(&project);
        assert!(!after.diagnostics.has_errors(), "kill {round}: {:?}", told(&project));
        match after.editions.editions().len() - before {
            0 => old += 1,
            1 => {
                assert_eq!(after.editions.latest().unwrap().header.id.as_str(), id);
                new += 1;
            }
            more => panic!("kill {round}: {more} editions"),
        }
    }
    assert!(old > 10 && new > 10, "{old} kills before the edition was there, {new} after");
    // Whatever the killed ones have left, the next one publishes.
    project.write("content/issues/fishing.md", "---\ntitle: Fishing at last\nquestion: Who?\n---\n");
    well(&project, &["publish", "last", "--note", "N", "--quiet"]);
    let hidden = fs::read_dir(project.path("content/editions")).unwrap();
    assert!(hidden.map(|entry| entry.unwrap().file_name()).all(|name| !name.to_string_lossy().starts_with('.')));
}
