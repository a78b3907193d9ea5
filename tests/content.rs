//! The repository's own content: complete, without fault, and saying what its sources say.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

mod project;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use project::repository;
use rapporteur::compare::{Answer, Evidence, Ground, common_ground, conditions, evidence, matrix};
use rapporteur::diagnostic::{Format, Severity};
use rapporteur::link::Corpus;
use rapporteur::model::{ControlledList as _, Id, Kind, Party, PositionVoice, ResponseKind, Stance, Statement};
use rapporteur::{Examined, Options, build, examine};

/// The facts of the sources, by the letters of their numbers and the last number: each has its line in a checklist.
const NUMBERED: [(&str, usize, usize); 8] =
    [("E", 2, 33), ("P", 2, 14), ("N", 2, 13), ("V", 2, 20), ("CL", 1, 14), ("ST", 2, 79), ("PO", 2, 31), ("X", 2, 18)];

/// Facts with numbers of their own.
const OTHERS: [&str; 3] = ["AG1", "AG1.a", "AG1.b"];

/// Facts that are left out on purpose; the note says why.
const LEFT_OUT: [&str; 3] = ["CL14", "ST78", "ST79"];

/// Cells for which the sources hold nothing (PO31): party and issue.
const NO_STATEMENT: [(&str, &str); 9] = [
    ("syria", "economy"),
    ("syria", "intelligence"),
    ("syria", "aid"),
    ("israel", "normalisation"),
    ("israel", "aid"),
    ("united-states", "withdrawal"),
    ("united-states", "golan"),
    ("united-states", "buffer-zone"),
    ("united-states", "druze"),
];

fn examined(snapshots: Option<PathBuf>) -> Examined {
    examine(&repository(), &Options { snapshots, ..Options::default() }).unwrap()
}

fn corpus() -> Corpus {
    examined(None).corpus.unwrap()
}

fn statement(corpus: &Corpus, id: &str) -> usize {
    corpus.number(Kind::Statement, &Id::new(id).unwrap()).unwrap()
}

/// The lines of all checklists: fact, records, note, and the file.
fn checklists() -> Vec<(String, Vec<String>, String, String)> {
    let mut lines = Vec::new();
    let mut files: Vec<PathBuf> =
        fs::read_dir(repository().join("tests/content")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).unwrap();
        let (head, rest) = text.split_once('\n').unwrap();
        assert_eq!(head, "fact\trecords\tnote", "{name}");
        for line in rest.lines() {
            let columns: Vec<&str> = line.split('\t').collect();
            assert_eq!(columns.len(), 3, "{name}: {line}");
            let (fact, records, note) = (columns[0], columns[1], columns[2]);
            let records = records.split_whitespace().map(ToOwned::to_owned).collect();
            lines.push((fact.to_owned(), records, note.to_owned(), name.clone()));
        }
    }
    lines
}

#[test]
fn every_fact_of_the_sources_is_in_a_checklist_once() {
    let mut expected: BTreeSet<String> = OTHERS.iter().map(ToString::to_string).collect();
    for (letters, digits, last) in NUMBERED {
        expected.extend((1..=last).map(|n| format!("{letters}{n:0digits$}")));
    }
    let mut listed = BTreeSet::new();
    for (fact, _, _, file) in checklists() {
        assert!(listed.insert(fact.clone()), "{file}: {fact} is listed twice");
    }
    let missing: Vec<_> = expected.difference(&listed).collect();
    let unknown: Vec<_> = listed.difference(&expected).collect();
    assert!(missing.is_empty() && unknown.is_empty(), "missing: {missing:?}; unknown: {unknown:?}");
}

#[test]
fn every_record_of_a_checklist_is_there() {
    let corpus = corpus();
    let there: BTreeSet<String> = corpus.records().iter().map(|r| format!("{}:{}", r.kind.name(), r.id)).collect();
    for (fact, records, note, file) in checklists() {
        for record in &records {
            let (kind, _) = record.split_once(':').unwrap_or_default();
            assert!(Kind::from_name(kind).is_some(), "{file}: {fact}: `{record}` names no kind");
            assert!(there.contains(record), "{file}: {fact}: there is no record `{record}`");
        }
        let repeated = records.iter().collect::<BTreeSet<_>>().len() < records.len();
        assert!(!repeated, "{file}: {fact} names a record twice");
        assert_eq!(records.is_empty(), LEFT_OUT.contains(&fact.as_str()), "{file}: {fact}");
        assert!(!records.is_empty() || !note.is_empty(), "{file}: {fact} is left out without a reason");
    }
}

#[test]
fn every_statement_and_position_is_in_a_checklist() {
    let listed: BTreeSet<String> = checklists().into_iter().flat_map(|(_, records, ..)| records).collect();
    let lacking: Vec<String> = corpus()
        .records()
        .iter()
        .filter(|r| matches!(r.kind, Kind::Statement | Kind::Position))
        .map(|r| format!("{}:{}", r.kind.name(), r.id))
        .filter(|name| !listed.contains(name))
        .filter(|name| !WITHOUT_FACT.iter().any(|end| name.ends_with(end)))
        .collect();
    assert!(lacking.is_empty(), "rest on no fact of the sources: {lacking:?}");
}

/// Positions that a party has by issuing the joint statement, whose facts are the clauses; and one that says that there is
/// nothing, so that two parties are treated alike.
const WITHOUT_FACT: [&str; 6] =
    ["-joint-text", "-de-escalation", "-diplomacy", "-supervision", "-mechanism", ":israel-intelligence"];

#[test]
fn content_has_no_errors_and_no_warnings() {
    let Examined { content, diagnostics, .. } = examined(None);
    let said = Format::Short.print(&diagnostics, &content, false);
    assert_eq!((diagnostics.count(Severity::Error), diagnostics.count(Severity::Warning)), (0, 0), "\n{said}");
}

/// Where the articles are at hand, every quotation is held against them.
#[test]
fn quotations_are_in_the_articles() {
    let Some(folder) = std::env::var_os("RAPPORTEUR_SNAPSHOTS").map(PathBuf::from) else {
        println!("skipped: RAPPORTEUR_SNAPSHOTS names no folder with the articles");
        return;
    };
    let plain = Format::Short.print(&examined(None).diagnostics, &examined(None).content, false);
    let Examined { content, diagnostics, .. } = examined(Some(folder));
    let said = Format::Short.print(&diagnostics, &content, false);
    let found: Vec<&str> = said.lines().filter(|line| !plain.lines().any(|other| other == *line)).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn matrix_has_every_issue_and_party_and_every_cell_rests_on_something() {
    let corpus = corpus();
    let parties = corpus.site().parties.iter().filter_map(|p| corpus.get(p)).collect::<Vec<_>>();
    let names: Vec<&str> = parties.iter().map(|p| p.record.id.as_str()).collect();
    assert_eq!(names, ["israel", "syria", "united-states"]);
    let issues = corpus.all::<rapporteur::model::Issue>().count();
    let matrix = matrix(&corpus, parties, corpus.issue_tree(), None);
    assert_eq!(matrix.rows.len(), issues);
    assert!(issues >= 20, "{issues} issues");
    for row in &matrix.rows {
        assert_eq!(row.cells.len(), 3);
        for (cell, party) in row.cells.iter().zip(&names) {
            for holding in &cell.holdings {
                let what = format!("{} on {}: {}", party, row.issue.record.id, holding.position.record.id);
                let reports: Vec<_> = holding
                    .entry
                    .evidence
                    .iter()
                    .flat_map(|s| &corpus.get(s).unwrap_or_else(|| panic!("{what}: no evidence")).data.reports)
                    .collect();
                assert_eq!(holding.evidence.reports, reports.len(), "{what}");
                if holding.entry.stance == Stance::NoStatement {
                    assert!(reports.is_empty() && !holding.entry.searched.is_empty(), "{what}");
                } else {
                    assert!(!reports.is_empty(), "{what}: no report");
                }
                for report in reports {
                    assert!(corpus.get(&report.source).is_some(), "{what}: no source");
                    let paragraph = report.paragraph.as_ref().map_or("", |p| p.value.trim());
                    assert!(!paragraph.is_empty(), "{what}: no paragraph");
                }
            }
        }
    }
}

#[test]
fn cells_without_a_statement_say_so() {
    let corpus = corpus();
    let parties = corpus.site().parties.iter().filter_map(|p| corpus.get(p)).collect::<Vec<_>>();
    let matrix = matrix(&corpus, parties, corpus.issue_tree(), None);
    let mut silent = BTreeMap::new();
    for row in &matrix.rows {
        for (cell, party) in row.cells.iter().zip(&matrix.parties) {
            for holding in cell.holdings.iter().filter(|h| h.entry.stance == Stance::NoStatement) {
                let searched: BTreeSet<&str> = holding.entry.searched.iter().map(|s| s.id().as_str()).collect();
                silent.insert((party.record.id.as_str(), row.issue.record.id.as_str()), searched);
            }
        }
    }
    for cell in NO_STATEMENT {
        let searched = silent.get(&cell).unwrap_or_else(|| panic!("{cell:?} does not say that there is no statement"));
        assert_eq!(*searched, BTreeSet::from(["article-a", "article-b"]), "{cell:?}");
    }
}

/// On the page as well, every cell leads to a position, or says what kind of absence it is.
#[test]
fn every_cell_of_the_page_says_something() {
    let corpus = corpus();
    let folder = tempfile::tempdir().unwrap();
    build(&repository(), folder.path(), &corpus, &Options::default()).unwrap();
    let page = fs::read_to_string(folder.path().join("positions/index.html")).unwrap();
    let table = page.split("<table class=\"matrix").nth(1).unwrap().split("</table>").next().unwrap();
    let cells: Vec<&str> = table.split("<td").skip(1).map(|cell| cell.split("</td>").next().unwrap()).collect();
    let groups = table.matches("class=\"group\"").count();
    let issues = corpus.all::<rapporteur::model::Issue>().count();
    assert_eq!(cells.len(), (issues - groups) * corpus.site().parties.len());
    for cell in cells {
        let leads = cell.contains("href=\"../positions/");
        let absent = cell.contains("class=\"absence\"") && !cell.contains("></p>");
        assert!(leads || absent, "{cell}");
    }
}

#[test]
fn two_reports_through_one_agency_are_one_origin() {
    let corpus = corpus();
    let number = statement(&corpus, "strategic-files");
    let counted = evidence(&corpus, corpus.all::<Statement>().filter(|s| s.number == number));
    assert_eq!(counted, Evidence { statements: 1, reports: 2, origins: 1, not_stated: 0 });
}

#[test]
fn what_is_not_confirmed_is_not_denied() {
    let corpus = corpus();
    let number = statement(&corpus, "freeze-initiative");
    let freeze = corpus.record(number).data::<Statement>().unwrap();
    let answer = |party: &str| {
        let of = freeze.responses.iter().filter(|r| r.party.id().as_str() == party);
        of.map(|r| r.response.id()).collect::<Vec<_>>()
    };
    assert_eq!(answer("israel"), [ResponseKind::NotConfirmed.id()]);
    assert_eq!(answer("syria"), ["welcomed"]);
    assert_eq!(answer("united-states"), ["endorsed"]);
}

/// What differs between the two articles is there for readers to compare.
#[test]
fn disputed_points_have_a_reading_of_each_article() {
    let corpus = corpus();
    for (id, attributes) in [
        ("strategic-files", vec!["wording", "strength", "scope", "name", "speaker"]),
        ("freeze-initiative", vec!["proposer", "state", "verb", "scope"]),
    ] {
        let data = corpus.record(statement(&corpus, id)).data::<Statement>().unwrap();
        let there: Vec<&str> = data.contested.iter().map(|c| c.attribute.id()).collect();
        assert_eq!(there, attributes, "{id}");
        for contested in &data.contested {
            let sources: BTreeSet<&str> = contested.readings.iter().map(|r| r.source.id().as_str()).collect();
            assert_eq!(sources, BTreeSet::from(["article-a", "article-b"]), "{id}: {}", contested.attribute.id());
        }
    }
}

/// Every party that the site compares is one: with a page, and in the same way.
#[test]
fn parties_compared_are_states() {
    let corpus = corpus();
    for party in &corpus.site().parties {
        let kind = corpus.get::<Party>(party).unwrap().data.kind.id();
        assert_eq!(kind, "state", "{}", party.id());
    }
}

/// Both articles have the timeline before the “strategic files”, article B a buffer zone as part of any agreement; neither
/// has the other side giving it.
#[test]
fn israel_and_syria_wait_for_each_other() {
    let corpus = corpus();
    let found = conditions(&corpus);
    assert!(found.circles.is_empty(), "no source has the conditions themselves lead back to each other");
    let waits: Vec<(&str, Vec<(&str, &str)>)> = found.crossings[0]
        .waits
        .iter()
        .map(|wait| {
            let wait = &found.waits[*wait];
            let not_given = wait.answers.iter().filter(|answer| answer.answer == Answer::NotGiven);
            let words = not_given.map(|a| (a.party.record.id.as_str(), a.issue.record.id.as_str())).collect();
            (wait.holder.position.record.id.as_str(), words)
        })
        .collect();
    assert_eq!(
        waits,
        [
            ("israel-security-agreement-condition", vec![("syria", "buffer-zone")]),
            ("syria-negotiations-dialogue", vec![("israel", "military-activity")]),
            ("syria-negotiations-sequence", vec![("israel", "withdrawal")]),
        ]
    );
    assert_eq!(found.crossings.len(), 1);
}

/// An outlet’s softer reading does not undo the text that all three issued.
#[test]
fn mechanism_is_common_ground() {
    let corpus = corpus();
    let parties = corpus.site().parties.iter().filter_map(|p| corpus.get(p)).collect();
    let compared = common_ground(&corpus, parties);
    let on = |issue: &str| {
        let at = compared.matrix.rows.iter().position(|row| row.issue.record.id.as_str() == issue).unwrap();
        &compared.rows[at]
    };
    assert_eq!(on("mechanism").ground, Ground::Alike);
    assert_eq!(on("mechanism").stands[1].others, [(&Stance::Unclear, &PositionVoice::Attributed)]);
    assert_eq!(on("buffer-zone").ground, Ground::Apart);
    assert_eq!(on("withdrawal").ground, Ground::One);
    assert_eq!(on("aid").ground, Ground::Nobody);
}
