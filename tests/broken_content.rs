//! The repository's own content, broken in one place at a time and in all places at once: each fault is told with its
//! file, line and column, nothing else is told of it, and one run tells all of them.
#![expect(clippy::unwrap_used, reason = "a test looks at files and fails by panicking")]

mod project;

use std::collections::BTreeSet;

use project::{Project, repository};
use rapporteur::diagnostic::{Diagnostic, Severity};
use rapporteur::{Options, examine};

/// What is done to a file of `content/`.
enum Break {
    /// These words are replaced by those.
    Words(&'static str, &'static str),
    /// The file has this text, if it was there or not.
    Text(&'static [u8]),
}

/// Where the fault is told.
enum At {
    /// Where these words stand first in the broken file.
    Words(&'static str),
    /// At a line and column.
    Place(usize, usize),
    /// At a line and column of another file, which the fault has to do with too.
    Elsewhere(&'static str, usize, usize),
    /// At the file as a whole.
    File,
}

struct Fault {
    code: &'static str,
    file: &'static str,
    how: Break,
    at: At,
}

const fn fault(code: &'static str, file: &'static str, how: Break, at: At) -> Fault {
    Fault { code, file, how, at }
}

/// One list in another, deeper than any record is.
const DEEP: &str = "order: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]";

const FAULTS: [Fault; 25] = [
    fault(
        "unknown-field",
        "statements/opening-question.md",
        Break::Words("\nvoice:", "\nmood: sad\nvoice:"),
        At::Words("mood"),
    ),
    fault(
        "unknown-value",
        "events/attacks-on-syria.md",
        Break::Words("type: strike", "type: strikes"),
        At::Words("strikes\nstatus"),
    ),
    fault("missing-field", "statements/obstacles-remain.md", Break::Words("act: evaluates\n", ""), At::Words("title:")),
    fault("duplicate-field", "issues/trust.md", Break::Words("order: 2", "order: 2\norder: 3"), At::Words("order: 3")),
    fault("bad-date", "people/bashar-al-assad.md", Break::Words("2024-12}", "2024-13}"), At::Words("2024-13")),
    fault("bad-id", "terms/The Border.md", Break::Text(b"---\ntitle: A\ntype: thing\nnames: []\n---\n"), At::File),
    fault(
        "dangling-reference",
        "issues/aid.md",
        Break::Words("parent: inside-syria", "parent: inside-syra"),
        At::Words("inside-syra"),
    ),
    fault(
        "dangling-reference",
        "events/golan-1967.md",
        Break::Words("[@article-a, ", "[@article-c, "),
        At::Words("[@article-c"),
    ),
    fault(
        "wrong-kind-reference",
        "statements/delay-accusation.md",
        Break::Words("issues: [", "issues: [israel, "),
        At::Words("israel, "),
    ),
    fault(
        "front-matter-not-closed",
        "terms/coordination-centre.md",
        Break::Text(b"---\ntitle: Centre\ntype: thing\nnames: []\n"),
        At::Place(1, 1),
    ),
    fault("front-matter-missing", "terms/economic-zone.md", Break::Text(b"# Economic zone\n"), At::Place(1, 1)),
    fault("empty-file", "terms/southern-syria.md", Break::Text(b"\n \n"), At::Place(1, 1)),
    fault(
        "not-utf8",
        "parties/gulf-funders.md",
        Break::Text(b"---\ntitle: Gulf \xE9tats\ntype: funder\n---\n"),
        At::Place(2, 13),
    ),
    fault("alias", "terms/new-term.md", Break::Text(b"---\ntitle: A\ntype: *thing\nnames: []\n---\n"), At::Place(3, 7)),
    fault("nested-too-deep", "issues/druze.md", Break::Words("order: ", DEEP), At::Words("[[[[[[[[1")),
    fault(
        "json-syntax",
        "events/new-event.json",
        Break::Text(b"{\n  \"title\": \"A\",\n  \"type\": \"meeting\",,\n}\n"),
        At::Place(3, 21),
    ),
    fault(
        "duplicate-id",
        "parties/reuters.json",
        Break::Text(
            "{\"title\": {\"en\": \"Reuters\", \"ar\": \"رويترز\", \"he\": \"רויטרס\"}, \"type\": \"news-agency\"}"
                .as_bytes(),
        ),
        At::Elsewhere("parties/reuters.md", 1, 1),
    ),
    fault(
        "unknown-provision",
        "statements/joint-text-economy.md",
        Break::Words("provision: cl_5", "provision: cl_55"),
        At::Words("cl_55"),
    ),
    fault(
        "circular-reference",
        "issues/process.md",
        Break::Words("\nquestion:", "\nparent: trust\nquestion:"),
        At::Elsewhere("issues/trust.md", 14, 9),
    ),
    fault(
        "unknown-block",
        "briefings/joint-mechanism.md",
        Break::Words("```{matrix}", "```{matrixx}"),
        At::Words("```{matrixx}"),
    ),
    fault("stray-file", "statements/notes.txt", Break::Text(b"To do\n"), At::File),
    fault(
        "off-the-record",
        "statements/red-line.md",
        Break::Words("ground_rule: not-stated", "ground_rule: off-the-record"),
        At::Words("off-the-record"),
    ),
    fault(
        "unsourced",
        "positions/syria-druze.md",
        Break::Words("    evidence: [druze-pretext]\n", ""),
        At::Words("druze\nhistory"),
    ),
    fault(
        "yaml-syntax",
        "terms/another-term.md",
        Break::Text(b"---\ntitle: A: B\ntype: thing\nnames: []\n---\n"),
        At::Place(2, 9),
    ),
    fault(
        "bad-reference",
        "terms/golan-heights.md",
        Break::Words("used_by: [source:", "used_by: [sauce:"),
        At::Words("sauce:"),
    ),
];

/// A fault as the program tells it, and as a test expects it: code, file, line and column.
type Told = (String, String, Option<(usize, usize)>);

/// Breaks a copy and says what is expected.
fn broken(project: &Project, fault: &Fault) -> Told {
    let path = format!("content/{}", fault.file);
    match &fault.how {
        Break::Words(from, to) => {
            let text = project.text(&path);
            assert!(text.contains(from), "{path} does not hold {from:?} any more");
            project.write(&path, text.replacen(from, to, 1));
        }
        Break::Text(bytes) => project.write(&path, bytes),
    }
    let (file, place) = match fault.at {
        At::File => (path, None),
        At::Elsewhere(file, line, column) => (format!("content/{file}"), Some((line, column))),
        At::Place(line, column) => (path, Some((line, column))),
        At::Words(words) => {
            let text = project.text(&path);
            let before = &text[..text.find(words).unwrap()];
            let line = before.lines().count() + usize::from(before.ends_with('\n') || before.is_empty());
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            (path, Some((line, column)))
        }
    };
    (fault.code.to_owned(), file, place)
}

/// What the program tells of a project, without notes.
fn told(project: &Project) -> Vec<Told> {
    let examined = examine(project.root(), &Options::default()).unwrap();
    let located = |diagnostic: &Diagnostic| match &diagnostic.place {
        rapporteur::diagnostic::Place::Span(id, span) => {
            let file = examined.content.file(*id);
            let position = file.position(span.start);
            (file.path.clone(), Some((position.line, position.column)))
        }
        rapporteur::diagnostic::Place::Path(path) => (path.clone(), None),
    };
    examined
        .diagnostics
        .iter()
        .filter(|d| d.severity != Severity::Note)
        .map(|d| {
            assert!(d.help.as_deref() != Some(""), "an empty hint: {}", d.message);
            let (file, place) = located(d);
            (d.code.to_string(), file, place)
        })
        .collect()
}

#[test]
fn each_fault_is_told_at_its_place_and_nothing_else_is() {
    let mut wrong = Vec::new();
    for fault in &FAULTS {
        let project = Project::copy_of(&repository());
        let expected = broken(&project, fault);
        let found = told(&project);
        if found != [expected.clone()] {
            wrong.push(format!("{}\n  expected: {expected:?}\n  told:     {found:?}", fault.file));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_run_tells_all_faults() {
    let project = Project::copy_of(&repository());
    let expected: BTreeSet<Told> = FAULTS.iter().map(|fault| broken(&project, fault)).collect();
    assert!(expected.len() == FAULTS.len() && expected.len() >= 20);
    let found: BTreeSet<Told> = told(&project).into_iter().collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    assert!(missing.is_empty(), "not told: {missing:#?}\ntold: {found:#?}");
    let ran = project.run(&["check", "--format", "json"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    for (code, file, place) in expected {
        let line = place.map(|(line, _)| line);
        let there = ran.out.lines().any(|text| {
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            value["code"] == *code && value["file"] == *file && value["line"] == serde_json::json!(line)
        });
        assert!(there, "{code} in {file} is not among what is printed");
    }
}

/// A site is never made of broken content.
#[test]
fn nothing_is_built_of_broken_content() {
    let project = Project::copy_of(&repository());
    for fault in &FAULTS {
        broken(&project, fault);
    }
    let ran = project.run(&["build"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(!project.path("site").exists());
}
