//! A site whose project has not changed is not rendered again, and one that was touched is.
#![expect(clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]
#![allow(dead_code, reason = "tests share a module and each uses a part of it")]

mod project;

use std::fs;

use project::{Project, small};

fn build(project: &Project, arguments: &[&str]) -> String {
    let ran = project.run(&[&["build"], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.err.lines().last().unwrap_or_default().to_owned()
}

#[test]
fn what_is_built_is_recalled_and_what_is_touched_is_mended() {
    let project = Project::copy_of(&small());
    let first = build(&project, &[]);
    assert!(first.contains(" 0 unchanged"), "{first}");
    assert!(project.root().join(".rapporteur").is_dir());
    let second = build(&project, &[]);
    assert!(second.contains(": 0 written"), "{second}");

    // A page that somebody changed, and one that somebody removed.
    let index = project.root().join("site/index.html");
    let page = fs::read(&index).unwrap();
    fs::write(&index, "changed").unwrap();
    fs::remove_file(project.root().join("site/about/index.html")).unwrap();
    let third = build(&project, &[]);
    assert!(third.contains(": 2 written"), "{third}");
    assert_eq!(fs::read(&index).unwrap(), page);

    // Another address, another template, another record.
    assert!(!build(&project, &["--base-url", "https://example.org/x/"]).contains(": 0 written"));
    assert!(!build(&project, &[]).contains(": 0 written"));
    project.write("templates/colophon.html", "<footer>ours</footer>\n");
    assert!(!build(&project, &[]).contains(": 0 written"));
    let party = project.text("content/parties/norland.md").replace("title:", "draft: false\ntitle:");
    project.write("content/parties/norland.md", party);
    build(&project, &[]);
    assert!(build(&project, &[]).contains(": 0 written"));

    // A note that is damaged is no note.
    for entry in fs::read_dir(project.root().join(".rapporteur")).unwrap() {
        fs::write(entry.unwrap().path(), "{").unwrap();
    }
    assert!(build(&project, &[]).contains(": 0 written"));
}
