//! Runs every specification in `tests/specs/`: a Markdown file that explains a behaviour and holds the content that shows it.
//!
//! A fenced block whose info string is a path is a file of a project; the block `=diagnostics` holds what must be reported.
//! A `## ` heading begins a case, which is a project of its own; files before the first heading belong to every case, and a
//! case's own files go before them. `UPDATE=1 cargo test --test specs` writes what is reported into the blocks.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test makes the folders it examines"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use rapporteur::check::RULES;
use rapporteur::diagnostic::Format;
use rapporteur::{Options, examine};

#[derive(Default)]
struct Case {
    title: String,
    files: BTreeMap<String, String>,
    /// The expected lines, and where they stand in the spec.
    expected: Option<(String, Range<usize>)>,
}

/// The cases of a spec, each with the files that all share.
fn cases(spec: &str) -> Vec<Case> {
    let mut cases = vec![Case::default()];
    let mut heading = None;
    let mut block: Option<(String, String, Range<usize>)> = None;
    for (event, range) in Parser::new(spec).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, .. }) if level as u8 == 2 => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                cases.extend(heading.take().map(|title| Case { title, ..Case::default() }));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                let inner = range.start + spec[range.start..].find('\n').map_or(0, |i| i + 1);
                block = Some((info.trim().to_owned(), String::new(), inner..inner));
            }
            Event::Text(text) => {
                if let Some((_, content, inner)) = &mut block {
                    content.push_str(&text);
                    inner.end = range.end;
                } else if let Some(title) = &mut heading {
                    title.push_str(&text);
                }
            }
            Event::Code(text) => heading.iter_mut().for_each(|title| title.push_str(&text)),
            Event::End(TagEnd::CodeBlock) => {
                let case = cases.last_mut().unwrap();
                match block.take() {
                    Some((info, content, inner)) if info == "=diagnostics" => case.expected = Some((content, inner)),
                    Some((info, content, _)) if info.contains('/') || info.contains('.') => {
                        case.files.insert(info, content);
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    let shared = cases.remove(0);
    if cases.is_empty() {
        return vec![shared];
    }
    for case in &mut cases {
        for (path, text) in &shared.files {
            case.files.entry(path.clone()).or_insert_with(|| text.clone());
        }
        // So a case takes a shared file away.
        case.files.retain(|_, text| text.trim() != "(absent)");
    }
    cases
}

/// What `check` says of a project; files below `snapshots/` are private copies.
fn diagnostics(files: &BTreeMap<String, String>) -> String {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("content")).unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let snapshots = root.path().join("snapshots");
    let options = Options { snapshots: snapshots.is_dir().then_some(snapshots), ..Options::default() };
    let examined = examine(root.path(), &options).unwrap();
    Format::Short.print(&examined.diagnostics, &examined.content, false)
}

fn specs(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(specs(&path));
        } else if path.extension().is_some_and(|e| e == "md") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/specs")
}

#[test]
fn every_spec_holds() {
    #[allow(clippy::disallowed_methods, reason = "the one way to accept new output")]
    let update = std::env::var("UPDATE").is_ok();
    let mut failures = String::new();
    for path in specs(&folder()) {
        let spec = fs::read_to_string(&path).unwrap();
        let mut updated = spec.clone();
        for case in cases(&spec).iter().rev() {
            let Some((expected, place)) = &case.expected else {
                writeln!(failures, "{}: “{}” has no `=diagnostics`", path.display(), case.title).unwrap();
                continue;
            };
            let found = diagnostics(&case.files);
            if found != *expected {
                updated.replace_range(place.clone(), &found);
                writeln!(failures, "{}: “{}”\nexpected\n{expected}found\n{found}", path.display(), case.title).unwrap();
            }
        }
        if update && updated != spec {
            fs::write(&path, updated).unwrap();
        }
    }
    assert!(failures.is_empty() || update, "{failures}");
}

/// Its doc comment and its spec are the documentation of a rule.
#[test]
fn every_rule_is_documented_and_specified() {
    for rule in RULES {
        let code = rule.code;
        assert!(rule.documentation().starts_with(&format!("# `{code}`: ")), "{code}: its doc comment has no heading");
        let path = folder().join(format!("check/{code}.md"));
        let spec = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let fires = |case: &Case| case.expected.as_ref().is_some_and(|(lines, _)| lines.contains(&format!("[{code}]")));
        let cases = cases(&spec);
        assert!(cases.iter().any(fires), "{code}: its spec has no case in which it fires");
        assert!(cases.iter().any(|case| !fires(case)), "{code}: its spec has no case in which it is silent");
    }
    let codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    assert!(codes.is_sorted(), "RULES are in the order of codes");
}
