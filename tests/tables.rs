//! Tables in and out: CSV files are read with every fault told of its cell, and what is written is read back.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

mod project;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use project::{Project, Ran, files, repository, small};
use proptest::prelude::*;
use serde_json::Value;

/// Every kind that is read back.
const KINDS: [&str; 5] = ["parties", "issues", "sources", "statements", "positions"];

/// The small site with a table beside it.
fn with_table(name: &str, text: &str) -> Project {
    let project = Project::copy_of(&small());
    project.write(name, text);
    project
}

fn import(project: &Project, arguments: &[&str]) -> Ran {
    project.run(&[&["import", "csv", "--messages", "json"], arguments].concat())
}

/// What an import told: code, severity, line and column of each diagnostic.
fn told(ran: &Ran) -> Vec<(String, String, u64, u64)> {
    let lines = ran.out.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    lines
        .map(|d| {
            let text = |key: &str| d[key].as_str().unwrap().to_owned();
            (text("code"), text("severity"), d["line"].as_u64().unwrap(), d["column"].as_u64().unwrap())
        })
        .collect()
}

fn errors(project: &Project, arguments: &[&str]) -> Vec<(String, u64, u64)> {
    let before = files(project.root());
    let ran = import(project, arguments);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.err.contains("Nothing was written."), "{ran:?}");
    assert_eq!(files(project.root()), before);
    told(&ran).into_iter().map(|(code, _, line, column)| (code, line, column)).collect()
}

fn error(code: &str, line: u64, column: u64) -> (String, u64, u64) {
    (code.to_owned(), line, column)
}

#[test]
fn rows_become_records_as_written_by_hand() {
    let table = "\u{feff}ID;Name;Party;Issue;Since;Stance;Kind;Voice;Summary;summary@ar;Evidence\r\n\
                 ;Norland on the tides;norland;tides;2026-03;For;demand;other: a letter;\"Wants one,\nthen: two.\";نص;spring-closure\r\n\
                 ;;;;;;;;;;\r\n";
    let project = with_table("tides.csv", table);
    let ran = import(&project, &["--kind", "positions", "tides.csv"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{ran:?}");
    assert_eq!(
        project.text("content/positions/norland-tides.md"),
        "---\ntitle: Norland on the tides\nparty: norland\nissue: tides\nhistory:\n  - from: 2026-03\n    stance: for\n    \
         kind: demand\n    summary:\n      en: |-\n        Wants one,\n        then: two.\n      ar: نص\n    voice: {other: a letter}\n    \
         evidence: [spring-closure]\n---\n"
    );
    assert_eq!(project.run(&["check"]).code, 0);
}

#[test]
fn every_fault_is_told_of_its_cell_in_one_run() {
    let table = "position,entry,title,party,issue,from,stance,kind,voice,evidence,colour\n\
                 a,1,A,norlnd,tides,2026-13,for,demand,office,spring-closure,red\n\
                 b,1,B,norland,tides,,,demand,office,spring-closure,\n\
                 c,1,C,norland,tides,,null,demand,office,spring-closure,\n\
                 d,1,D,norland,tides,,fro,demand,office,spring-closure no-such,\n\
                 e,1,E,norland,tides,,for,demand,office,spring-closure,\n\
                 e,1,E,norland,tides,,for,demand,office,spring-closure,\n\
                 f,1,F,norland,tides,,for,demand,office,spring-closure,\n\
                 f,2,F,sudria,tides,2026,for,demand,office,spring-closure,\n\
                 Not An Id,1,G,norland,tides,,for,demand,office,spring-closure,\n\
                 h,x,H,norland,tides,,for,other:,office,spring-closure,\n\
                 i,1,I,norland,tides,,for,demand,office,,\n\
                 j,1,J,norland,tides,,for,demand,office\n\
                 k,1,K,norland,tides,,for,demand,office,spring-closure,,more\n";
    let found = errors(&with_table("t.csv", table), &["--kind", "positions", "t.csv"]);
    let wanted = [
        error("unknown-column", 1, 66),
        error("dangling-reference", 2, 7),
        error("bad-date", 2, 20),
        error("empty-cell", 3, 22),
        error("empty-cell", 4, 22),
        error("unknown-value", 5, 22),
        error("dangling-reference", 5, 40),
        error("duplicate-row", 7, 1),
        error("conflicting-rows", 9, 7),
        error("bad-id", 10, 1),
        error("wrong-type", 11, 3),
        error("other-without-words", 11, 26),
        error("unsourced", 12, 15),
        error("too-few-cells", 13, 39),
        error("too-many-cells", 14, 56),
    ];
    let found: BTreeSet<_> = found.into_iter().collect();
    assert_eq!(found, BTreeSet::from(wanted));
}

#[test]
fn faults_say_what_to_do() {
    let table = "position,title,party,issue,stence,stance,kind,voice,evidence\n\
                 a,A,norlnd,tides,x,,demand,office,spring-closure\n";
    let ran = import(&with_table("t.csv", table), &["--kind", "positions", "t.csv"]);
    for help in ["did you mean `norland`?", "did you mean `stance`?", "values are: for, against,"] {
        assert!(ran.out.contains(help), "{help}: {}", ran.out);
    }
}

#[test]
fn lists_of_a_row_are_as_long_as_each_other() {
    let table = "statement,title,act,speaker,speaker_person,voice,source,rendering,text,response_party,response,response_source\n\
                 a,A,states,norland; sudria,ada-lind,named,gazette,verbatim,Words.,norland; sudria,denied; ,gazette; gazette\n";
    let found = errors(&with_table("t.csv", table), &["--kind", "statements", "t.csv"]);
    assert!(found.contains(&error("uneven-lists", 2, 28)), "{found:?}");
    // An answer that is not said is a field that is missing.
    assert!(found.iter().any(|(code, ..)| code == "missing-field"), "{found:?}");
}

#[test]
fn columns_that_records_need_are_told_once() {
    let table = "position,title,party,issue,kind,evidence\na,A,norland,tides,demand,spring-closure\n";
    let found = errors(&with_table("t.csv", table), &["--kind", "positions", "t.csv"]);
    assert_eq!(found, [error("missing-column", 1, 1), error("missing-column", 1, 1)]);
}

#[test]
fn faults_of_form_are_told() {
    let open = with_table("t.csv", "issue,title,question\na,A,\"Who?\nb,B,Where?\n");
    assert_eq!(errors(&open, &["--kind", "issues", "t.csv"]), [error("quotation-not-closed", 2, 5)]);
    let empty = with_table("t.csv", "");
    assert_eq!(errors(&empty, &["--kind", "issues", "t.csv"]), [error("no-columns", 1, 1)]);
    let twice = with_table("t.csv", "issue,title,question,Name\na,A,Who?,B\n");
    assert_eq!(errors(&twice, &["--kind", "issues", "t.csv"]), [error("duplicate-column", 1, 22)]);
    let unnamed = with_table("t.csv", "issue,title,question\na,A,Who?\n");
    assert_eq!(errors(&unnamed, &["t.csv"]), [error("unknown-kind", 1, 1)]);
    assert_eq!(errors(&unnamed, &["--kind", "terms", "t.csv"]), [error("unknown-kind", 1, 1)]);
}

#[test]
fn what_is_there_is_not_changed() {
    let project = with_table("t.csv", "issue,title,question\ntides,Tides,Who?\nebb,Ebb,When?\n");
    assert_eq!(errors(&project, &["--kind", "issues", "t.csv"]), [error("already-there", 2, 1)]);
    // The same bytes are no change.
    project.write("t.csv", "issue,title,question\nebb,Ebb,When?\n");
    for said in ["1 file written, 0 files there already", "0 files written, 1 file there already"] {
        let ran = import(&project, &["--kind", "issues", "t.csv"]);
        assert!(ran.code == 0 && ran.err.contains(said), "{ran:?}");
    }
}

#[test]
fn a_dry_run_lists_and_writes_nothing() {
    let project = with_table("t.csv", "name,question\nEbb & Árapály,When?\n");
    let before = files(project.root());
    let ran = project.run(&["import", "csv", "--kind", "issues", "--dry-run", "t.csv"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "content/issues/ebb-arapaly.md\tissue\tEbb & Árapály\n"), "{ran:?}");
    assert_eq!(files(project.root()), before);
}

#[test]
fn faulty_rows_are_left_out_where_that_is_asked_for() {
    let table = "issue,title,question,parent,colour\n\
                 ebb,Ebb,When?,,red\n\
                 neap,Neap,When?,no-such,\n\
                 slack,Slack,When?,neap,\n";
    let project = with_table("t.csv", table);
    let ran = import(&project, &["--kind", "issues", "--skip-faulty", "t.csv"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let warning = |code: &str, line, column| (code.to_owned(), "warning".to_owned(), line, column);
    // `slack` leads to `neap`, which is left out.
    assert_eq!(
        told(&ran),
        [warning("unknown-column", 1, 29), warning("dangling-reference", 3, 17), warning("dangling-reference", 4, 19),]
    );
    assert!(project.path("content/issues/ebb.md").exists());
    assert!(!project.path("content/issues/neap.md").exists() && !project.path("content/issues/slack.md").exists());
}

#[test]
fn rows_left_out_with_others_of_their_record_are_named() {
    let table = "position,entry,title,party,issue,from,stance,kind,voice,evidence\n\
                 a,2,,norland,tides,2026-04,for,demand,office,no-such\n\
                 a,1,A,norland,tides,2026-03,for,demand,office,spring-closure\n";
    let project = with_table("t.csv", table);
    let ran = import(&project, &["--kind", "positions", "--skip-faulty", "t.csv"]);
    let found: Vec<_> = told(&ran).into_iter().map(|(code, _, line, column)| (code, line, column)).collect();
    assert_eq!(found, [error("dangling-reference", 2, 46), error("left-out", 3, 1)]);
}

#[test]
fn tables_of_a_catalogue_are_understood() {
    let table = "Item Type,Author,Title,Publication Title,Date,Url,Access Date,Language\n\
                 article-newspaper,\"Lind, Ada; {Desk, The}\",Boats return,The Gazette,2026-03-02,https://example.org/boats,2026-03-03,en\n";
    let project = with_table("t.csv", table);
    let ran = import(&project, &["--kind", "sources", "t.csv"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(
        project.text("content/sources/boats-return.md"),
        "---\ntitle: Boats return\ntype: article-newspaper\ncontainer: The Gazette\nauthors:\n  - family: Lind\n    given: Ada\n  \
         - literal: Desk, The\nissued: 2026-03-02\naccessed: 2026-03-03\nlanguage: en\nurl: https://example.org/boats\n---\n"
    );
}

#[test]
fn formulas_are_defused_and_given_back() {
    let project = Project::copy_of(&small());
    let text = project.text("content/statements/sea-is-shared.md").replace("The sea, it is heard", "=HYPERLINK(1)");
    assert!(text.contains("=HYPERLINK"));
    project.write("content/statements/sea-is-shared.md", text);
    assert_eq!(project.run(&["export", "csv", "out"]).code, 0);
    assert!(project.text("out/statements.csv").contains("'=HYPERLINK(1)"));
    fs::remove_dir_all(project.path("content/statements")).unwrap();
    assert_eq!(import(&project, &["out/statements.csv"]).code, 0);
    let back = project.text("content/statements/sea-is-shared.md");
    assert!(back.contains("text: =HYPERLINK(1)") || back.contains("\"=HYPERLINK(1)"), "{back}");
}

/// Takes records out of a project and brings them back by its own tables: the tables are the same byte for byte.
fn round_trip(project: &Project, kinds: &[&str]) {
    let ran = project.run(&["export", "csv", "before"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let tables: Vec<String> = kinds.iter().map(|kind| format!("before/{kind}.csv")).collect();
    for kind in kinds {
        fs::remove_dir_all(project.path(&format!("content/{kind}"))).unwrap();
    }
    let ran = import(project, &tables.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{kinds:?}");
    assert_eq!(project.run(&["check"]).code, 0, "{kinds:?}");
    assert_eq!(project.run(&["export", "csv", "after"]).code, 0);
    let (before, after) = (files(&project.path("before")), files(&project.path("after")));
    for (name, bytes) in &before {
        assert!(after.get(name) == Some(bytes), "{kinds:?}: {name} differs");
    }
}

#[test]
fn every_table_is_read_back_exactly() {
    for root in [small(), repository()] {
        for kind in KINDS {
            round_trip(&Project::copy_of(&root), &[kind]);
        }
    }
}

#[test]
fn all_tables_together_are_read_back_exactly() {
    round_trip(&Project::copy_of(&repository()), &KINDS);
    round_trip(&Project::copy_of(&repository().join("examples/hungary-2024")), &KINDS);
}

/// The cells of a table, by the names of its columns.
fn rows(bytes: &[u8]) -> (Vec<String>, Vec<BTreeMap<String, String>>) {
    let mut reader = csv::Reader::from_reader(bytes);
    let names: Vec<String> = reader.headers().unwrap().iter().map(ToOwned::to_owned).collect();
    let row = |record: csv::StringRecord| names.iter().cloned().zip(record.iter().map(ToOwned::to_owned)).collect();
    let rows = reader.records().map(|record| row(record.unwrap())).collect();
    (names, rows)
}

#[test]
fn the_data_package_is_valid_and_true() {
    let schema = fs::read_to_string(repository().join("tests/formats/datapackage.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    for root in [small(), repository()] {
        let project = Project::copy_of(&root);
        assert_eq!(project.run(&["export", "datapackage", "out"]).code, 0);
        let package: Value = serde_json::from_str(&project.text("out/datapackage.json")).unwrap();
        let faults: Vec<String> =
            validator.iter_errors(&package).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(faults.is_empty(), "{faults:#?}");
        let tables: BTreeMap<&str, _> = package["resources"]
            .as_array()
            .unwrap()
            .iter()
            .map(|r| {
                (
                    r["name"].as_str().unwrap(),
                    (r, rows(&fs::read(project.path("out").join(r["path"].as_str().unwrap())).unwrap())),
                )
            })
            .collect();
        assert_eq!(tables.len(), 9);
        for (name, (resource, (names, lines))) in &tables {
            let schema = &resource["schema"];
            let fields = schema["fields"].as_array().unwrap();
            let declared: Vec<&str> = fields.iter().map(|f| f["name"].as_str().unwrap()).collect();
            assert_eq!(&declared, names, "{name}");
            holds_its_constraints(name, fields, lines);
            let key: Vec<&str> = schema["primaryKey"].as_array().unwrap().iter().map(|k| k.as_str().unwrap()).collect();
            let keys: BTreeSet<Vec<&String>> =
                lines.iter().map(|line| key.iter().map(|k| &line[*k]).collect()).collect();
            assert_eq!(keys.len(), lines.len(), "{name}: the key is not unique");
            for foreign in schema["foreignKeys"].as_array().into_iter().flatten() {
                let target = foreign["reference"]["resource"].as_str().unwrap_or(name);
                let (column, field) =
                    (foreign["fields"][0].as_str().unwrap(), foreign["reference"]["fields"][0].as_str().unwrap());
                let ids: BTreeSet<&String> = tables[target].1.1.iter().map(|line| &line[field]).collect();
                let lost: Vec<_> =
                    lines.iter().map(|l| &l[column]).filter(|c| !c.is_empty() && !ids.contains(c)).collect();
                assert!(lost.is_empty(), "{name}.{column}: {lost:?}");
            }
        }
        assert!(tables["positions"].0["schema"]["foreignKeys"].as_array().unwrap().len() >= 2);
    }
}

fn holds_its_constraints(table: &str, fields: &[Value], lines: &[BTreeMap<String, String>]) {
    for field in fields {
        let name = field["name"].as_str().unwrap();
        assert!(field["description"].as_str().is_some_and(|d| d.ends_with('.')), "{table}.{name}");
        for cell in lines.iter().map(|line| line[name].as_str()) {
            assert!(!cell.is_empty() || field["constraints"]["required"] != true, "{table}.{name} is empty");
            assert!(
                field["type"] != "integer" || cell.is_empty() || cell.parse::<u32>().is_ok(),
                "{table}.{name}: {cell}"
            );
            if let Some(values) = field["constraints"]["enum"].as_array() {
                assert!(cell.is_empty() || values.iter().any(|v| v == cell), "{table}.{name}: `{cell}`");
            }
        }
    }
}

#[test]
fn json_lines_are_the_records_of_the_document() {
    let project = Project::copy_of(&small());
    assert_eq!(project.run(&["export", "json", "a"]).code, 0);
    assert_eq!(project.run(&["export", "jsonl", "b"]).code, 0);
    let document: Value = serde_json::from_str(&project.text("a/records.json")).unwrap();
    let text = project.text("b/records.jsonl");
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(document["records"].as_array().unwrap(), &lines);
}

/// Every name that a value of linked data uses for something.
fn links(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| links(item, found)),
        Value::Object(map) => {
            if let (Some(Value::String(id)), 1) = (map.get("@id"), map.len()) {
                found.insert(id.clone());
            }
            map.values().for_each(|value| links(value, found));
        }
        _ => {}
    }
}

#[test]
fn linked_data_leads_from_each_thing_to_each() {
    let project = Project::copy_of(&repository());
    assert_eq!(project.run(&["export", "jsonld", "out"]).code, 0);
    let document: Value = serde_json::from_str(&project.text("out/records.jsonld")).unwrap();
    let context = document["@context"].as_object().unwrap();
    assert_eq!(context["@base"], "https://example.org/joint-mechanism/");
    let graph = document["@graph"].as_array().unwrap();
    let mut nodes: BTreeMap<&str, &Value> = BTreeMap::new();
    for node in graph {
        assert!(nodes.insert(node["@id"].as_str().unwrap(), node).is_none(), "{} is there twice", node["@id"]);
        // Every term is of a vocabulary that the document names.
        for key in node.as_object().unwrap().keys().filter(|key| !key.starts_with('@')) {
            assert!(key.split_once(':').is_some_and(|(prefix, _)| context.contains_key(prefix)), "{key}");
        }
    }
    let mut used = BTreeSet::new();
    links(&document["@graph"], &mut used);
    let own = |id: &&String| !id.contains(':') && *id != "positions/";
    let parts: BTreeSet<&str> = graph
        .iter()
        .filter_map(|node| node["schema:hasPart"].as_array())
        .flatten()
        .map(|part| part["@id"].as_str().unwrap())
        .collect();
    let lost: Vec<_> =
        used.iter().filter(own).filter(|id| !nodes.contains_key(id.as_str()) && !parts.contains(id.as_str())).collect();
    assert!(lost.is_empty(), "{lost:?}");

    // The words of a report stand in a passage, which goes back to the statement through the agency.
    let passage = nodes["statements/freeze-initiative/#passage-1"];
    assert_eq!(passage["oa:hasSource"]["@id"], "sources/article-a/");
    let exact = passage["oa:hasSelector"]["oa:exact"]["@value"].as_str().unwrap();
    assert!(exact.starts_with("The official added that the talks ended"), "{exact}");
    let hop = nodes[passage["prov:wasDerivedFrom"]["@id"].as_str().unwrap()];
    assert_eq!(hop["prov:wasAttributedTo"]["@id"], "parties/reuters/");
    assert_eq!(hop["prov:wasDerivedFrom"]["@id"], "statements/freeze-initiative/");

    // A stand is laid to its party; an absence is not.
    let stand = nodes["positions/israel-golan/#entry-1"];
    assert_eq!(stand["prov:wasAttributedTo"]["@id"], "parties/israel/");
    let absence = nodes["positions/israel-aid/#entry-1"];
    assert_eq!(
        (&absence["prov:wasAttributedTo"], &absence["@type"]),
        (&Value::Null, &serde_json::json!(["prov:Entity"]))
    );
}

#[test]
fn the_site_offers_what_the_exports_write() {
    let project = Project::copy_of(&small());
    assert_eq!(project.run(&["build", "--base-url", "https://elsewhere.example/x"]).code, 0);
    let site = files(&project.path("site"));
    let page = project.text("site/data/index.html");
    for format in ["json", "jsonld", "datapackage"] {
        assert_eq!(project.run(&["export", format, format]).code, 0);
        for (name, bytes) in files(&project.path(format)).iter().filter(|(name, _)| *name != "manifest.json") {
            let there = &site[&format!("data/{name}")];
            assert!(page.contains(&format!("data/{name}\"")), "no link to {name}");
            // These say where the site is published.
            if name != "records.jsonld" && name != "datapackage.json" {
                assert_eq!(there, bytes, "{name}");
            }
        }
    }
    assert!(project.text("site/data/records.jsonld").contains("\"@base\":\"https://elsewhere.example/x/\""));
}

/// A table of one statement of the small site, with these words in the cells where any words may stand.
fn statement_table(words: &str) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let names = [
        "statement",
        "report",
        "title",
        "act",
        "speaker_described_as",
        "voice",
        "source",
        "rendering",
        "text",
        "via",
        "note",
    ];
    writer.write_record(names).unwrap();
    let free = format!("x{words}x");
    writer.write_record(["a", "1", &free, "states", "", "outlet", "gazette", "verbatim", &free, "", &free]).unwrap();
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// The files that an import makes of one table in the small site, and whether there are errors.
fn imported(kind: &str, text: &str) -> (Vec<rapporteur::content::File>, bool) {
    let project = rapporteur::examine(&small(), &rapporteur::Options::default()).unwrap();
    let file = rapporteur::content::File { path: "t.csv".to_owned(), text: text.to_owned() };
    let foreign = rapporteur::content::Content::new(vec![file]);
    let request = rapporteur::import::Request {
        files: &foreign,
        project: &project.content,
        corpus: project.corpus.as_ref(),
        id: None,
        kind: Some(kind.to_owned()),
        language: None,
        skip_faulty: false,
    };
    let mut diagnostics = rapporteur::diagnostic::Diagnostics::default();
    let format = rapporteur::import::ALL.iter().find(|format| format.name == "csv").unwrap();
    let made = (format.read)(&mut diagnostics, &request);
    let faulty = diagnostics.has_errors();
    // Every place can be printed.
    diagnostics.sort();
    rapporteur::diagnostic::Format::Human.print(&diagnostics, &foreign, false);
    (made, faulty)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whatever words stand in a cell come into the record as they are.
    #[test]
    fn words_come_through_as_they_are(words in "[ -~\n\t“„ő\u{e1}\u{a0}\u{2028}\u{202e}ع\u{85}\u{7}]{0,24}") {
        let (made, faulty) = imported("statements", &statement_table(&words));
        prop_assert!(!faulty);
        let project = Project::copy_of(&small());
        for file in &made {
            project.write(&file.path, &file.text);
        }
        let examined = rapporteur::examine(project.root(), &rapporteur::Options::default()).unwrap();
        let corpus = examined.corpus.unwrap();
        let id = rapporteur::model::Id::new("a").unwrap();
        let statement = corpus.find::<rapporteur::model::Statement>(&id).unwrap();
        let wanted = format!("x{words}x");
        prop_assert_eq!(&statement.data.reports[0].text.value, &wanted);
        prop_assert_eq!(&statement.data.reports[0].note.as_ref().unwrap().value, &wanted);
        prop_assert_eq!(corpus.title(statement.record, corpus.language()), &wanted);
    }

    /// Nothing panics on any table, and what passes is not empty.
    #[test]
    fn no_table_makes_it_panic(text in "(statement|position|party|entry|title|from|stance|text|via|[a-z@\";,\n\r ő]{0,12}|,|;|\n|\"|for){0,40}") {
        for kind in KINDS {
            imported(kind, &text);
        }
    }
}
