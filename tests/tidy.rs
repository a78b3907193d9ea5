//! The rules of the house, held by a program.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Folders whose files stand beside each other and do not import each other.
const SIBLINGS: [&str; 5] = ["src/check", "src/render/pages", "src/render/data", "src/export", "src/import"];

/// What siblings share all the same: files that are no rule, page or data file of their own, and views that pages of
/// records lend to others. A new one is named here, or goes up.
const SHARED: [&str; 12] = [
    // No rules, but what rules read with.
    "src/check/lexicon.rs",
    "src/check/own_voice.rs",
    // Views that other pages show too: participants, conditions, contested points, lines of time.
    "src/render/pages/agreement.rs",
    "src/render/pages/conditions.rs",
    "src/render/pages/statement.rs",
    "src/render/pages/timeline.rs",
    "src/render/pages/versions.rs",
    // What the JSON formats write of a record.
    "src/export/records.rs",
    // The columns of every table.
    "src/export/tables.rs",
    // Records as people write them; the folder of an agreement; the items of bibliographies.
    "src/import/agreement.rs",
    "src/import/bibliography.rs",
    "src/import/front_matter.rs",
];

/// Names that say nothing of what is inside.
const EMPTY_NAMES: [&str; 10] =
    ["util", "utils", "helper", "helpers", "manager", "common", "misc", "shared", "base", "stuff"];

/// Every text file of a folder of the repository, by its path.
fn texts(folder: &str, extensions: &[&str]) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    walkdir::WalkDir::new(root.join(folder))
        .sort_by_file_name()
        .into_iter()
        .map(std::result::Result::unwrap)
        .filter(|entry| entry.path().extension().is_some_and(|e| extensions.contains(&e.to_str().unwrap())))
        .map(|entry| {
            let path = entry.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            (path, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

/// Code without its comments.
fn code(text: &str) -> String {
    let lines = text.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

/// The names that follow `before` wherever it stands, and those of a list in braces.
fn names_after(code: &str, before: &str) -> BTreeSet<String> {
    let name = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(before) {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = &code[at + before.len()..];
        let Some(list) = rest.strip_prefix('{') else {
            names.insert(name(rest));
            continue;
        };
        let mut depth = 0;
        let mut start = 0;
        for (i, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => {
                    names.insert(name(list[start..i].trim_start()));
                    break;
                }
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    names.insert(name(list[start..i].trim_start()));
                    start = i + 1;
                }
                _ => {}
            }
        }
    }
    names.remove("");
    names
}

/// The modules of the program in the order of the line.
fn line() -> Vec<String> {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let mods = lib.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod "));
    mods.map(|name| name.trim_end_matches(';').to_owned()).collect()
}

/// The module of the line that a file belongs to.
fn module(path: &str) -> &str {
    path.strip_prefix("src/").unwrap().split('/').next().unwrap().trim_end_matches(".rs")
}

#[test]
fn imports_point_up() {
    let line = line();
    assert_eq!(line.first().map(String::as_str), Some("error"));
    assert_eq!(line.last().map(String::as_str), Some("cli"));
    let mut faults = Vec::new();
    for (path, text) in texts("src", &["rs"]) {
        if matches!(path.as_str(), "src/lib.rs" | "src/main.rs") {
            continue;
        }
        let place = line.iter().position(|m| m == module(&path)).unwrap_or_else(|| panic!("{path} is in no module"));
        for name in names_after(&code(&text), "crate::") {
            if line.iter().position(|m| *m == name).is_some_and(|other| other > place) {
                faults.push(format!("{path} imports from `{name}`, which stands below `{}`", line[place]));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn names_are_found_in_every_form_of_import() {
    let code = "use crate::a::b; use crate::{c, d::{e, f}, g}; $crate::h::i(); mycrate::j; pub(in crate::k) fn";
    let found: Vec<String> = names_after(code, "crate::").into_iter().collect();
    assert_eq!(found, ["a", "c", "d", "g", "h", "k"]);
}

#[test]
fn siblings_do_not_import_each_other() {
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    for folder in SIBLINGS {
        let files = texts(folder, &["rs"]);
        // A sibling is a file or a folder; the files of one folder are one sibling.
        let below = |path: &'_ str| path[folder.len() + 1..].trim_end_matches(".rs").to_owned();
        let first = |path: &str| below(path).split('/').next().unwrap_or_default().to_owned();
        let siblings: BTreeSet<String> = files.keys().map(|path| first(path)).collect();
        let module = folder.trim_start_matches("src/").replace('/', "::");
        for (path, text) in files.iter().filter(|(path, _)| **path != format!("{folder}/mod.rs")) {
            let code = code(text);
            let depth = below(path).trim_end_matches("/mod").split('/').count();
            let up = names_after(&code, &"super::".repeat(depth));
            for name in up.iter().chain(&names_after(&code, &format!("crate::{module}::"))) {
                if !siblings.contains(name) || *name == first(path) {
                    continue;
                }
                let other = format!("{folder}/{name}.rs");
                if SHARED.contains(&other.as_str()) {
                    used.insert(other);
                } else {
                    faults.push(format!("{path} imports from {other}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    let idle: Vec<_> = SHARED.iter().filter(|path| !used.contains(**path)).collect();
    assert!(idle.is_empty(), "shared by nobody: {idle:?}");
}

#[test]
fn every_file_begins_by_saying_what_it_is_for() {
    for folder in ["src", "tests", "benches"] {
        if !Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).exists() {
            continue;
        }
        for (path, text) in texts(folder, &["rs"]) {
            let first = text.lines().next().unwrap_or_default();
            assert!(first.starts_with("//! ") && first.len() > 10, "{path} begins with `{first}`");
        }
    }
}

#[test]
fn every_template_is_used() {
    let templates = texts("templates", &["html", "svg", "xml"]);
    let source: String = texts("src/render", &["rs"]).into_values().collect();
    let all: String = templates.values().map(String::as_str).collect();
    for path in templates.keys() {
        let name = path.strip_prefix("templates/").unwrap();
        let page = source.contains(&format!("const TEMPLATE: &'static str = \"{name}\""));
        let of_others = ["extends", "include"].iter().any(|word| all.contains(&format!("{{% {word} \"{name}\"")));
        assert!(page || of_others || name == "parts.html", "no page and no template uses {path}");
    }
    for line in source.lines().filter_map(|line| line.trim().strip_prefix("const TEMPLATE: &'static str = \"")) {
        let name = line.trim_end_matches("\";");
        assert!(templates.contains_key(&format!("templates/{name}")), "there is no template {name}");
    }
}

#[test]
fn names_of_files_say_what_is_inside() {
    for (folder, extension) in [("src", "rs"), ("tests", "rs"), ("templates", "html")] {
        for path in texts(folder, &[extension]).keys().filter(|path| *path != "templates/base.html") {
            for part in path.split(['/', '.', '-', '_']) {
                assert!(!EMPTY_NAMES.contains(&part), "{path}: `{part}` says nothing");
            }
        }
    }
}

#[test]
fn every_rule_has_its_file_and_its_specification() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut before = "";
    for rule in rapporteur::check::RULES {
        assert!(before < rule.code, "`{}` does not stand in the order of codes", rule.code);
        before = rule.code;
        let file = format!("src/check/{}.rs", rule.code.replace('-', "_"));
        assert!(root.join(&file).exists(), "there is no {file}");
        let specification = format!("tests/specs/check/{}.md", rule.code);
        assert!(root.join(&specification).exists(), "there is no {specification}");
        let documentation = rule.documentation();
        assert!(documentation.starts_with(&format!("# `{}`: ", rule.code)), "{documentation}");
        assert!(documentation.contains("Why: "), "`{}` does not say why", rule.code);
    }
}

#[test]
fn readme_names_the_commands_there_are() {
    let output = Command::new(env!("CARGO_BIN_EXE_rapporteur")).arg("--help").output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let (_, commands) = help.split_once("Commands:\n").unwrap();
    let commands: BTreeSet<&str> = commands
        .lines()
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert!(commands.contains("build") && commands.contains("check"), "{help}");
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("README.md");
    let listed: BTreeSet<&str> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("| `rapporteur "))
        .map(|line| line.split([' ', '`']).next().unwrap_or_default())
        .collect();
    assert_eq!(listed, commands, "the table of commands in README.md is not `--help`");
}
