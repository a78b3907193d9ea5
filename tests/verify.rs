//! `verify`: a site against its manifest, and its editions against their digests, their signature and the project.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]
#![allow(dead_code, reason = "tests share a module and each uses a part of it")]

mod project;

use std::fs;

use minisign::KeyPair;
use project::{Project, Ran, repository, small};
use rapporteur::digest::Digest;
use rapporteur::edition::{EditionList, LIST_FILE};
use rapporteur::output::Outputs;
use rapporteur::write::write;
use rapporteur::{Options, examine, load};
use serde_json::{Value, json};

/// The project with editions of the first form, and a site of a few files that lists them.
fn site() -> Project {
    let root = repository().join("tests/editions/format-1");
    let project = Project::copy_of(&root);
    let chain = examine(&root, &Options::default()).unwrap().editions;
    let json = EditionList::new(&chain, |header| load::read_signature(&root, header).unwrap()).to_json();
    publish(&project, &json);
    project.write("key.pub", fs::read(root.join("key.pub")).unwrap());
    project
}

/// Writes a site with this list of editions.
fn publish(project: &Project, list: &str) {
    let mut outputs = Outputs::default();
    for (path, text) in [("index.html", "home"), ("a/index.html", "a"), ("a/b/index.html", "b"), (LIST_FILE, list)] {
        outputs.add(path, Box::new(move || Ok(text.as_bytes().to_vec()))).unwrap();
    }
    write(&outputs, &project.path("site")).unwrap();
}

fn list(project: &Project) -> String {
    project.text("site/editions.json")
}

fn verify(project: &Project, arguments: &[&str]) -> Ran {
    project.run(&[&["verify", "site"], arguments].concat())
}

#[test]
fn a_site_that_nobody_touched_is_intact() {
    let project = site();
    let ran = verify(&project, &[]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    assert_eq!(ran.err, "4 files, editions up to `a-withdrawal`: all as they were published\n");
    let ran = verify(&project, &["--project", "--quiet"]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    // Files of a host or of version control are no part of the site.
    project.write("site/.nojekyll", "");
    project.write("site/.git/config", "x");
    assert_eq!(verify(&project, &[]).code, 0);
    // Nor does it matter where the folder lies.
    let built = Project::copy_of(&small());
    assert_eq!(built.run(&["build", "--output", "out"]).code, 0);
    fs::rename(built.path("out"), built.path("mirror")).unwrap();
    let ran = built.run(&["verify", "mirror"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
}

#[test]
fn whatever_is_missing_extra_or_altered_is_named() {
    let project = site();
    fs::remove_file(project.path("site/a/index.html")).unwrap();
    project.write("site/a/b/index.html", "c");
    project.write("site/index.html", "home!");
    project.write("site/z/new.html", "new");
    project.write("site/a/.hidden", "new");
    let expected =
        "missing a/index.html\nextra a/.hidden\nextra z/new.html\naltered a/b/index.html\naltered index.html\n";
    let ran = verify(&project, &[]);
    assert_eq!((ran.code, ran.out.as_str()), (1, expected));
    assert_eq!(ran.err, "4 files, editions up to `a-withdrawal`: 1 missing, 2 extra, 2 altered\n");

    let ran = verify(&project, &["--format", "json"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let expected = json!({
        "intact": false,
        "files": 4,
        "missing": ["a/index.html"],
        "extra": ["a/.hidden", "z/new.html"],
        "altered": ["a/b/index.html", "index.html"],
        "editions": [],
        "latest": "a-withdrawal",
    });
    assert_eq!(report, expected);
}

/// A site with an edition.
fn with_edition() -> Project {
    let project = Project::copy_of(&small());
    for arguments in [&["publish", "first", "--note", "The first."][..], &["build"]] {
        let ran = project.run(arguments);
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
    project
}

#[test]
fn an_edition_is_held_against_its_own_manifest_alone_or_with_the_site() {
    let project = with_edition();
    let own = |project: &Project| project.run(&["verify", "site/editions/first"]);
    assert_eq!((verify(&project, &["--project"]).code, own(&project).code), (0, 0));

    project.write("site/editions/first/index.html", "another");
    fs::remove_file(project.path("site/editions/first/about/index.html")).unwrap();
    project.write("site/editions/first/new.html", "new");
    let told = |folder: &str| {
        format!("missing {folder}about/index.html\nextra {folder}new.html\naltered {folder}index.html\n")
    };
    assert_eq!(verify(&project, &[]).out, told("editions/first/"));
    assert_eq!(own(&project).out, told(""));

    // Whoever changes a page and the list beside it is found by the list above.
    let project = with_edition();
    let list = "site/editions/first/manifest.json";
    let (page, digests) = (project.text("site/editions/first/index.html"), project.text(list));
    let changed = page.replacen("Fishing", "Hunting", 1);
    assert_ne!(changed, page);
    let digest = |text: &str| Digest::of(text.as_bytes()).to_string();
    project.write("site/editions/first/index.html", &changed);
    project.write(list, digests.replace(&digest(&page), &digest(&changed)));
    assert_eq!(own(&project).code, 0);
    let ran = verify(&project, &[]);
    assert_eq!((ran.code, ran.out.as_str()), (1, "altered editions/first/manifest.json\n"));

    // Without the list nobody knows what belongs to the edition.
    for (damage, told) in [(Some("{}"), "altered"), (None, "missing")] {
        match damage {
            Some(text) => project.write(list, text),
            None => fs::remove_file(project.path(list)).unwrap(),
        }
        let ran = verify(&project, &[]);
        assert_eq!((ran.code, ran.out), (1, format!("{told} editions/first/manifest.json\n")));
        assert_eq!(own(&project).code, 2);
    }
}

#[test]
fn what_is_no_file_is_not_the_file() {
    let project = site();
    project.write("elsewhere", "a");
    fs::remove_file(project.path("site/a/index.html")).unwrap();
    std::os::unix::fs::symlink(project.path("elsewhere"), project.path("site/a/index.html")).unwrap();
    fs::remove_file(project.path("site/index.html")).unwrap();
    project.write("site/index.html/page", "home");
    let ran = verify(&project, &[]);
    assert_eq!(ran.out, "missing index.html\nextra index.html/page\naltered a/index.html\n");
}

#[test]
fn editions_that_do_not_fit_together_are_named() {
    for (from, to, expected) in [
        ("The first state", "The worst state", "the edition `first` is not the one that was published"),
        ("2026-03-12", "2026-03-14", "the edition `third` is not the one that was published"),
        ("rapporteur-editions-1", "rapporteur-editions-9", "`editions.json` cannot be read: its format is"),
        ("\"note\"", "\"nota\"", "`editions.json` cannot be read: unknown field `nota`"),
        ("{", "", "`editions.json` cannot be read: "),
    ] {
        let project = site();
        let changed = list(&project).replacen(from, to, 1);
        // The manifest knows nothing of it: whoever changes a site can make a new one.
        publish(&project, &changed);
        let ran = verify(&project, &[]);
        assert_eq!(ran.code, 1, "{from}");
        assert!(ran.out.starts_with(expected) && ran.out.lines().count() == 1, "{from}: {}", ran.out);
    }
}

#[test]
fn a_signature_is_verified_with_the_key_that_is_given() {
    let project = site();
    let ran = verify(&project, &["--public-key", "key.pub"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, "the edition `a-withdrawal` is not signed\n"));

    // The site as it was when the signed edition was the newest.
    let old = list(&project);
    let lines: Vec<&str> = old.lines().take(3).collect();
    publish(&project, &format!("{}\n]}}\n", lines.join("\n").trim_end_matches(',')));
    let written_out = project.text("key.pub").lines().nth(1).unwrap().to_owned();
    for key in ["key.pub", &written_out] {
        let ran = verify(&project, &["--public-key", key]);
        assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    }
    let other = KeyPair::generate_unencrypted_keypair().unwrap().pk.to_base64();
    let ran = verify(&project, &["--public-key", &other]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.starts_with("the edition `zweite`: the "), "{}", ran.out);
    assert_eq!(verify(&project, &["--public-key", "no/such/key"]).code, 2);

    fs::remove_file(project.path("site/editions.json")).unwrap();
    let ran = verify(&project, &["--public-key", "key.pub"]);
    assert!(ran.out.contains("the site lists no editions"), "{}", ran.out);
}

#[test]
fn a_project_whose_past_was_written_anew_is_found_by_the_site() {
    let project = site();
    // The newest edition is taken back and published anew, with right digests: no check can see that.
    fs::remove_file(project.path("content/editions/a-withdrawal.jsonl")).unwrap();
    let first = project.text("content/editions/first.jsonl");
    let line = first.lines().find(|line| line.contains("\"withheld\"")).unwrap();
    project.write("content/editions/first.jsonl", first.replace(&format!("{line}\n"), ""));
    let ran = verify(&project, &["--project"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("error[edition-altered]"), "{}", ran.err);

    let project = site();
    fs::remove_dir_all(project.path("content/editions")).unwrap();
    let note = ["publish", "first", "--note", "Another first state.", "--date", "2026-03-10"];
    assert_eq!(project.run(&note).code, 0);
    assert_eq!(project.run(&["check"]).code, 0);
    assert_eq!(verify(&project, &[]).code, 0, "the site itself is whole");
    let ran = verify(&project, &["--project"]);
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.out,
        "the edition `first` of the project is not the one that the site has\n\
         the project has no edition `zweite`, which the site has\n\
         the project has no edition `third`, which the site has\n\
         the project has no edition `a-withdrawal`, which the site has\n"
    );
}

#[test]
fn what_is_no_site_cannot_be_verified() {
    let project = site();
    for folder in ["content", "no/such/folder", "key.pub"] {
        let ran = project.run(&["verify", folder]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{folder}: {}", ran.err);
        assert!(ran.err.contains("manifest.json"), "{folder}: {}", ran.err);
    }
    let manifest = project.text("site/manifest.json");
    for damaged in ["", "{}", &manifest.replace("a/b/", "../b/"), &manifest[..manifest.len() / 2]] {
        project.write("site/manifest.json", damaged);
        assert_eq!(verify(&project, &[]).code, 2, "{damaged}");
    }
    fs::remove_file(project.path("site/manifest.json")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", project.path("site/manifest.json")).unwrap();
    assert_eq!(verify(&project, &[]).code, 2);
    assert_eq!(project.run(&["verify"]).code, 2);
}
