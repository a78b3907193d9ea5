//! One set of diagnostics in every format, held against `tests/formats/`. `UPDATE=1 cargo test --test formats` accepts.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test makes the folder it examines"
)]

use std::fs;
use std::path::Path;

use rapporteur::diagnostic::Format;
use rapporteur::{Options, examine};
use serde_json::Value;

const FILES: &[(&str, &str)] = &[
    ("content/site.yaml", "title: The accord\nlanguages: [en]\nparties: [norland]\n"),
    ("content/parties/norland.md", "---\ntitle: Norland\ntype: sate\n---\n"),
    ("content/sources/gazette.md", "---\ntitle: Boats\ntype: article\nlanguage: en\nurl: https://example.org/a\n---\n"),
    (
        "content/issues/fishing.md",
        "---\ntitle: Fishing\nquestion: Who may fish?\nsummary: >\n  What 100% of the “crews” and the regime, want\n---\n\n[[party:nrland]] 🚢 [[party:nrland]]\n",
    ),
    ("content/odd, name: x.md", "x"),
];

fn print(format: Format, color: bool) -> String {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in FILES {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let examined = examine(root.path(), &Options::default()).unwrap();
    format.print(&examined.diagnostics, &examined.content, color)
}

fn hold_against(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats").join(name);
    if std::env::var("UPDATE").is_ok() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn human() {
    hold_against("human.txt", &print(Format::Human, false));
    assert!(print(Format::Human, true).contains("\u{1b}["), "colours are asked for");
}

#[test]
fn short() {
    hold_against("short.txt", &print(Format::Short, true));
}

#[test]
fn github() {
    let found = print(Format::Github, false);
    hold_against("github.txt", &found);
    assert!(found.lines().all(|line| line.starts_with("::")), "one line each");
}

#[test]
fn json_lines() {
    let found = print(Format::Json, false);
    hold_against("diagnostics.jsonl", &found);
    for line in found.lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        for key in ["code", "severity", "message", "file", "line", "column", "end", "help"] {
            assert!(value.get(key).is_some(), "{key} in {line}");
        }
    }
}

#[test]
fn sarif() {
    let found = print(Format::Sarif, false);
    // The version of the program changes with every release.
    hold_against("diagnostics.sarif", &found.replace(env!("CARGO_PKG_VERSION"), "VERSION"));
    let value: Value = serde_json::from_str(&found).unwrap();
    assert_eq!(value["version"], "2.1.0");
    let run = &value["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "rapporteur");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in run["results"].as_array().unwrap() {
        let index = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(result["message"]["text"].is_string());
        let location = &result["locations"][0]["physicalLocation"];
        assert!(location["artifactLocation"]["uri"].is_string());
    }
}

#[test]
fn the_same_every_time() {
    for format in [Format::Human, Format::Short, Format::Json, Format::Github, Format::Sarif] {
        assert_eq!(print(format, false), print(format, false));
    }
}
