//! The program as people and other programs meet it: arguments, exit codes, what goes where.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

mod project;

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::process::{Command, Stdio};

use project::{Files, Project, files, program, repository, small};
use rapporteur::check::RULES;
use rapporteur::model::Kind;
use rapporteur::{Options, examine};
use serde_json::{Value, json};

/// The small site with a fault that forbids building, and one that does not.
fn broken() -> Project {
    let project = Project::copy_of(&small());
    spoil(&project);
    project
}

fn spoil(project: &Project) {
    let path = "content/terms/the-net.md";
    project.write(path, project.text(path).replace("type: thing", "type: thong"));
    project.write("content/notes.txt", "To do");
}

/// The files of a folder, and which inode its first page is and when that changed.
fn state(project: &Project, folder: &str) -> (Files, [i64; 3]) {
    let found = fs::metadata(project.path(folder).join("index.html")).unwrap();
    (files(&project.path(folder)), [found.ino().cast_signed(), found.ctime(), found.ctime_nsec()])
}

#[test]
fn all_is_well_with_code_0() {
    let project = Project::copy_of(&small());
    for arguments in
        [&["check"][..], &["build"], &["schema"], &["schema", "site"], &["--help"], &["--version"], &["help", "check"]]
    {
        let ran = project.run(arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn faults_of_the_content_give_code_1() {
    let project = broken();
    for arguments in [&["check"][..], &["build"], &["check", "--format", "json"], &["check", "--quiet"]] {
        assert_eq!(project.run(arguments).code, 1, "{arguments:?}");
    }
}

#[test]
fn warnings_are_faults_where_they_are_denied() {
    let project = Project::copy_of(&small());
    project.write("content/notes.txt", "To do");
    assert_eq!(project.run(&["check"]).code, 0);
    assert_eq!(project.run(&["check", "--deny", "warnings"]).code, 1);
    assert_eq!(project.run(&["build", "--deny", "warnings"]).code, 1);
    assert!(!project.path("site").exists());
}

#[test]
fn what_cannot_run_gives_code_2() {
    let project = Project::copy_of(&small());
    for arguments in [
        &["bild"][..],
        &[],
        &["check", "--no-such-option"],
        &["check", "--format", "xml"],
        &["schema", "treaty"],
        &["check", "--explain", "no-such-check"],
        &["new", "treaty", "x"],
        &["new", "term", "Not An Id"],
        &["check", "--root", "no/such/folder"],
        &["check", "--snapshots", "no/such/folder"],
        &["build", "--output", "content/site.yaml"],
    ] {
        let ran = project.run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}: {}", ran.err);
        assert!(!ran.err.is_empty(), "{arguments:?}");
    }
}

#[test]
fn an_empty_folder_is_told_what_to_do() {
    let ran = Project::empty().run(&["check"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.starts_with("error: could not open the project's folder"), "{}", ran.err);
    assert!(ran.err.contains("help: ") && ran.err.contains("rapporteur init"), "{}", ran.err);
}

#[test]
fn json_is_one_object_a_line_and_nothing_else() {
    let ran = broken().run(&["check", "--format", "json"]);
    let lines: Vec<Value> = ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.len() >= 2, "{}", ran.out);
    for line in &lines {
        let keys: Vec<&str> = line.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["code", "severity", "message", "file", "line", "column", "end", "help"]);
    }
    let wrong = lines.iter().find(|line| line["code"] == "unknown-value").unwrap();
    assert_eq!(wrong["severity"], "error");
    assert_eq!(wrong["file"], "content/terms/the-net.md");
    assert_eq!((&wrong["line"], &wrong["column"]), (&json!(3), &json!(7)));
    assert_eq!(wrong["end"], json!({"line": 3, "column": 12}));
    assert_eq!(wrong["help"], "did you mean `thing`?");
    // Of a file that is no text, there is no line.
    let stray = lines.iter().find(|line| line["code"] == "stray-file").unwrap();
    assert_eq!((&stray["line"], &stray["column"], &stray["end"]), (&Value::Null, &Value::Null, &Value::Null));
}

#[test]
fn every_format_goes_to_standard_output_but_that_for_people() {
    let project = broken();
    let human = project.run(&["check"]);
    assert_eq!(human.out, "");
    assert!(human.err.contains("--> content/terms/the-net.md:3:7") && !human.err.contains('\u{1b}'), "{}", human.err);
    let coloured = project.run(&["check", "--color", "always"]);
    assert!(coloured.err.contains('\u{1b}'), "{}", coloured.err);
    let short = project.run(&["check", "--format", "short", "--quiet"]);
    assert!(short.out.contains("content/terms/the-net.md:3:7: error[unknown-value]: "), "{}", short.out);
    assert_eq!(short.err, "");
    let github = project.run(&["check", "--format", "github"]);
    assert!(github.out.contains("::error file=content/terms/the-net.md,line=3,col=7"), "{}", github.out);
    let sarif = project.run(&["check", "--format", "sarif"]);
    let sarif: Value = serde_json::from_str(&sarif.out).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
}

#[test]
fn quiet_says_nothing_when_all_is_well() {
    let project = Project::copy_of(&small());
    for arguments in [&["build"][..], &["build"], &["check"], &["new", "term", "another"], &["init", "elsewhere"]] {
        let ran = project.run(&[arguments, &["--quiet"]].concat());
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""), "{arguments:?}");
    }
    assert_ne!(project.run(&["build"]).err, "", "without it, what was done is said");
}

#[test]
fn a_build_with_faults_leaves_the_site_that_was_there() {
    let project = Project::copy_of(&small());
    assert_eq!(project.run(&["build"]).code, 0);
    let before = state(&project, "site");
    spoil(&project);
    let ran = project.run(&["build"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("nothing was built"), "{}", ran.err);
    assert!(state(&project, "site") == before, "the site is not as it was");
}

#[test]
fn a_template_with_a_fault_leaves_the_site_that_was_there() {
    let project = Project::copy_of(&small());
    assert_eq!(project.run(&["build"]).code, 0);
    let before = state(&project, "site");
    for template in ["{% block", "{{ no_such_name }}", "{% extends \"nothing.html\" %}"] {
        project.write("templates/term.html", template);
        let ran = project.run(&["build"]);
        assert_eq!(ran.code, 2, "{template}: {}", ran.err);
        assert!(ran.err.contains("term.html") || ran.err.contains("nothing.html"), "{template}: {}", ran.err);
        assert!(state(&project, "site") == before, "{template}: the site is not as it was");
    }
    project.write(
        "templates/term.html",
        "{% extends \"builtin/base.html\" %}{% block main %}<p>Own.</p>{% endblock main %}",
    );
    let ran = project.run(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(project.text("site/terms/the-net/index.html").contains("<p>Own.</p>"));
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let project = Project::copy_of(&small());
    project.write("holiday/photo.jpg", "not ours");
    let before = files(&project.path("holiday"));
    let ran = project.run(&["build", "--output", "holiday"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.contains("holiday"), "{}", ran.err);
    assert_eq!(files(&project.path("holiday")), before);
    for inside in ["content", "."] {
        assert_eq!(project.run(&["build", "--output", inside]).code, 2, "{inside}");
    }
    assert_eq!(files(&project.path("content")), files(&small().join("content")));
}

#[test]
fn the_address_of_the_site_can_be_another() {
    let project = Project::copy_of(&small());
    let ran = project.run(&["build", "--base-url", "https://other.example/deep"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(project.text("site/sitemap.xml").contains("<loc>https://other.example/deep/terms/the-net/</loc>"));
    assert!(project.text("site/404.html").contains("<a href=\"/deep/search/index.html\">"));
    let page = project.text("site/terms/the-net/index.html");
    assert!(page.contains("<link rel=\"canonical\" href=\"https://other.example/deep/terms/the-net/\">"));
    assert!(!page.contains("example.org/strait/"));
}

#[test]
fn drafts_are_built_when_asked_for() {
    let project = Project::copy_of(&small());
    assert_eq!(project.run(&["build", "--drafts"]).code, 0);
    assert!(project.path("site/terms/unfinished/index.html").exists());
    assert_eq!(project.run(&["build"]).code, 0);
    assert!(!project.path("site/terms/unfinished/index.html").exists());
}

// Schemas.

fn schema(kind: &str) -> Value {
    let ran = Project::empty().run(&["schema", kind]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    serde_json::from_str(&ran.out).unwrap()
}

#[test]
fn schemas_are_json_schemas() {
    let all: Value = serde_json::from_str(&Project::empty().run(&["schema"]).out).unwrap();
    for kind in Kind::ALL.iter().map(|k| k.name()).chain(["site"]) {
        let schema = schema(kind);
        assert_eq!(all[kind], schema, "{kind}");
        assert!(jsonschema::meta::is_valid(&schema), "{kind}");
        assert_eq!(schema["additionalProperties"], false, "{kind}");
    }
    assert_eq!(all.as_object().unwrap().len(), Kind::ALL.len() + 1);
}

#[test]
fn schemas_accept_the_records_there_are_and_no_others() {
    for root in [repository(), small()] {
        let corpus = examine(&root, &Options::default()).unwrap().corpus.unwrap();
        for kind in Kind::ALL {
            let validator = jsonschema::validator_for(&schema(kind.name())).unwrap();
            let mut seen = 0;
            for record in corpus.records().iter().filter(|r| r.kind == *kind) {
                let mut value = serde_json::to_value(&record.common).unwrap();
                let own = serde_json::to_value(&record.data).unwrap();
                value.as_object_mut().unwrap().extend(own.as_object().unwrap().clone());
                let faults: Vec<String> = validator.iter_errors(&value).map(|e| e.to_string()).collect();
                assert!(faults.is_empty(), "{kind} {}: {faults:?}", record.id);
                for (field, wrong) in [("mood", json!("sad")), ("title", json!(1)), ("title", Value::Null)] {
                    let mut value = value.clone();
                    value[field] = wrong;
                    assert!(!validator.is_valid(&value), "{kind} {}: `{field}` passes", record.id);
                }
                value.as_object_mut().unwrap().remove("title");
                assert!(!validator.is_valid(&value), "{kind} {} needs no title", record.id);
                seen += 1;
            }
            assert!(seen > 0, "no {kind} was tried");
        }
    }
}

#[test]
fn schemas_know_the_values_of_lists() {
    let validator = jsonschema::validator_for(&schema("statement")).unwrap();
    let statement = |rendering: Value, date: Value| {
        json!({
            "title": "A", "act": "states", "voice": "passive", "date": date,
            "reports": [{"source": "gazette", "rendering": rendering, "text": "“Yes.”"}],
        })
    };
    assert!(validator.is_valid(&statement(json!("verbatim"), json!("2026-01"))));
    assert!(validator.is_valid(&statement(json!({"other": "Sung"}), Value::Null)));
    assert!(!validator.is_valid(&statement(json!("verbatm"), Value::Null)));
    assert!(!validator.is_valid(&statement(json!({"other": ""}), Value::Null)));
    assert!(!validator.is_valid(&statement(json!("verbatim"), json!("last week"))));
}

// Explanations, new projects and records.

#[test]
fn checks_are_explained() {
    let project = Project::empty();
    let ran = project.run(&["check", "--explain", "unsourced"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.starts_with("# `unsourced`: a claim without its source\n"), "{}", ran.out);
    assert!(ran.out.contains("Why: ") && ran.out.contains("suppress:"), "{}", ran.out);
    let all = project.run(&["check", "--explain", "all"]);
    assert_eq!(all.out.lines().count(), RULES.len());
    for (line, rule) in all.out.lines().zip(RULES) {
        assert_eq!(line.split_whitespace().next(), Some(rule.code));
    }
    let wrong = project.run(&["check", "--explain", "unsorced"]);
    assert_eq!((wrong.code, wrong.out.as_str()), (2, ""));
    assert!(wrong.err.contains("did you mean `unsourced`?"), "{}", wrong.err);
}

#[test]
fn a_new_project_builds_at_once() {
    let project = Project::empty();
    assert_eq!(project.run(&["init", "mine"]).code, 0);
    let checked = project.run(&["check", "--root", "mine", "--deny", "warnings"]);
    assert_eq!(checked.code, 0, "{}", checked.err);
    let built = project.run(&["build", "--root", "mine"]);
    assert_eq!(built.code, 0, "{}", built.err);
    assert!(project.path("mine/site/index.html").exists());
    let before = files(&project.path("mine"));
    assert_eq!(project.run(&["init", "mine"]).code, 2);
    assert_eq!(files(&project.path("mine")), before);
}

#[test]
fn a_new_record_asks_for_what_it_needs() {
    let project = Project::copy_of(&small());
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Text) {
        let ran = project.run(&["new", kind.name(), "brand-new"]);
        assert_eq!(ran.code, 0, "{kind}: {}", ran.err);
        let file = kind.file(&rapporteur::model::Id::new("brand-new").unwrap());
        let text = project.text(&file);
        let again = project.run(&["new", kind.name(), "brand-new"]);
        assert_eq!(again.code, 2, "{kind}: {}", again.err);
        assert_eq!(project.text(&file), text, "{kind}");
        let checked = project.run(&["check", "--format", "json"]);
        assert_eq!(checked.code, 1, "{kind}");
        let found: Vec<Value> = checked
            .out
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
            .filter(|line| line["file"] == *file && line["severity"] == "error")
            .collect();
        assert!(!found.is_empty(), "{kind}: nothing is asked for");
        for line in found {
            assert!(line["code"] != "unknown-field" && line["code"] != "yaml-syntax", "{kind}: {line}");
        }
        fs::remove_file(project.path(&file)).unwrap();
    }
}

/// What reads the output may go away before its end, as `head` does.
#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let mut command: Command = program();
    let mut child = command.arg("schema").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
