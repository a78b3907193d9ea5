//! Changes from one state of a site to another, held against `tests/changes/`. `UPDATE=1 cargo test --test changes`
//! accepts.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]
#![allow(dead_code, reason = "tests share a module and each uses a part of it")]

mod project;

use std::collections::BTreeSet;
use std::fs;

use project::{Project, Ran, repository, small};
use rapporteur::compare::changes::{Changes, Class, Fate, Report, State, Step, changes};
use rapporteur::link::Corpus;
use rapporteur::model::{Id, Kind};
use rapporteur::{Options, corpus_of, examine, load};
use serde_json::{Value, json};

fn corpus(project: &Project) -> Corpus {
    let examined = examine(project.root(), &Options::default()).unwrap();
    let errors: Vec<_> =
        examined.diagnostics.iter().filter(|d| d.severity > rapporteur::diagnostic::Severity::Warning).collect();
    assert!(errors.is_empty(), "{errors:?}");
    examined.corpus.unwrap()
}

fn compared(from: &Corpus, to: &Corpus) -> Changes {
    changes(State { corpus: from, withheld: &[] }, State { corpus: to, withheld: &[] })
}

fn edit(project: &Project, path: &str, from: &str, to: &str) {
    let text = project.text(path);
    assert!(text.contains(from), "{path} has no `{from}`");
    project.write(path, text.replacen(from, to, 1));
}

/// The small site, and what changes if this is done to a copy of it.
fn after(change: impl Fn(&Project)) -> Changes {
    let project = Project::copy_of(&small());
    let before = corpus(&project);
    change(&project);
    compared(&before, &corpus(&project))
}

/// Every change as `kind:id fate path`.
fn told(changes: &Changes) -> Vec<String> {
    let report = Report::new(changes, "a", "b", None);
    let mut told = Vec::new();
    for record in &report.records {
        let head = format!("{}:{} {}", record.kind, record.id, json!(record.change).as_str().unwrap());
        if record.fields.is_empty() {
            told.push(head.clone());
        }
        told.extend(record.fields.iter().map(|field| {
            let class = if field.class == Class::Typographic { " typographic" } else { "" };
            format!("{head} {}{class}", field.path)
        }));
    }
    told
}

/// Something of everything.
fn many(project: &Project) {
    let positions = "content/positions/norland-fishing.md";
    edit(
        project,
        positions,
        "history:\n",
        "history:\n  - {stance: silent, kind: none, voice: none, searched: [radio], evidence: [sea-is-shared]}\n",
    );
    edit(project, positions, "stance: conditional", "stance: against");
    edit(project, positions, "{note: \"Calm weather.\"}", "{note: \"Calm  weather.\"}");
    edit(project, positions, "[spring-closure, passage-offer]\n", "[passage-offer, spring-closure]\n");
    let statement = "content/statements/spring-closure.md";
    edit(
        project,
        statement,
        "reports:\n",
        "reports:\n  - {source: radio, rendering: paraphrase, text: \"The strait shall rest.\"}\n",
    );
    edit(
        project,
        statement,
        "    paragraph: \"3\"\n    rendering: verbatim",
        "    paragraph: \"4\"\n    rendering: verbatim",
    );
    edit(project, statement, "note: \"Printed in italics.\"", "note: \"Printed\u{a0}in italics.\"");
    let text = "content/agreements/strait-accord/texts/signed.en.md";
    edit(project, text, "No nets shall be cast", "Nets shall not be cast");
    edit(project, text, "Ferries pass as before.", "Ferries pass\nas before.\n\n## Article 3 {#art_3}\n\nBoats rest.");
    edit(
        project,
        "content/site.yaml",
        "parties: [sudria, norland, isle-union]",
        "parties: [norland, sudria, isle-union]",
    );
    edit(project, "content/site.yaml", "licence: \"Invented; use it as you like.\"", "licence: \"CC0\"");
    edit(project, "content/site.yaml", "loaded_words: {en: [landlubber]}", "loaded_words: {}");
    // Renamed, and named by its former id as well as by its new one.
    let buoy = project.text("content/terms/the-buoy.md");
    project.write("content/terms/the-mark.md", buoy.replace("title: The buoy", "title: The mark\naliases: [the-buoy]"));
    fs::remove_file(project.path("content/terms/the-buoy.md")).unwrap();
    let net = project.text("content/terms/the-net.md");
    project.write("content/terms/the-seine.md", net.replace("title: The net", "title: The net\naliases: [the-net]"));
    fs::remove_file(project.path("content/terms/the-net.md")).unwrap();
    fs::rename(project.path("content/terms/the-net.ar.md"), project.path("content/terms/the-seine.ar.md")).unwrap();
    edit(project, "content/terms/the-strait.md", "part_of: the-net", "part_of: the-seine");
    fs::remove_file(project.path("content/terms/careless-copy.md")).unwrap();
    edit(project, "content/briefings/the-strait.md", "A record holds [[term:careless-copy]]. ", "");
    project.write(
        "content/issues/tolls-at-night.md",
        "---\ntitle: Tolls at night\nquestion: Who pays at night?\nparent: tolls\n---\n",
    );
    edit(project, "content/people/ada-lind.md", "---\n", "---\nsuppress: [{check: unsourced, reason: R}]\n");
}

#[test]
fn something_of_everything() {
    let found = after(many);
    let report = Report::new(&found, "first", "second", None);
    let json = serde_json::to_string_pretty(&report).unwrap() + "\n";
    let path = repository().join("tests/changes/many.json");
    if std::env::var("UPDATE").is_ok() {
        fs::write(&path, &json).unwrap();
    }
    assert_eq!(json, fs::read_to_string(&path).unwrap());
}

#[test]
fn the_way_back_is_the_mirror_image() {
    let project = Project::copy_of(&small());
    let before = corpus(&project);
    many(&project);
    let now = corpus(&project);
    let (there, back) = (compared(&before, &now).summary(), compared(&now, &before).summary());
    // Former ids lead one way only: backwards, the two that were renamed are gone and new.
    assert_eq!((there.added + 2, there.removed + 2), (back.removed, back.added));
    assert_eq!((there.renamed, back.renamed), (2, 0));
    // And what refers to one of them says something else.
    assert_eq!((there.changed + 1, there.typographic), (back.changed, back.typographic));
    assert!(compared(&now, &now).is_empty());
}

#[test]
fn what_no_reader_sees_is_no_change() {
    let found = after(|project| {
        edit(project, "content/people/ada-lind.md", "---\n", "---\nsuppress: [{check: unsourced, reason: R}]\n");
        edit(project, "content/people/bo-rask.md", "---\n", "---\naliases: [bo]\n");
        edit(project, "content/site.yaml", "missing-archive: off", "missing-archive: note");
        // The same fields in another order and form.
        let position = "---\nissue: fishing\nparty: sudria\ntitle: sudria on fishing\n";
        edit(
            project,
            "content/positions/sudria-fishing.md",
            "---\ntitle: \"sudria on fishing\"\nparty: sudria\nissue: fishing\n",
            position,
        );
    });
    assert_eq!(told(&found), [""; 0]);
    assert!(found.is_empty());
}

#[test]
fn an_item_that_comes_before_others_changes_none_of_them() {
    for (path, list, item) in [
        (
            "content/positions/norland-fishing.md",
            "history:\n",
            "  - {stance: silent, kind: none, voice: none, evidence: [sea-is-shared]}\n",
        ),
        ("content/positions/norland-fishing.md", "coverage:\n", "  - {agreement: old-letter, level: absent}\n"),
        ("content/statements/spring-closure.md", "reports:\n", "  - {source: radio, rendering: list, text: A}\n"),
        ("content/agreements/strait-accord/index.md", "provisions:\n", "  - {id: art_0}\n"),
        ("content/agreements/strait-accord/index.md", "called:\n", "  - {source: radio, name: \"it\"}\n"),
    ] {
        let found = after(|project| edit(project, path, list, &format!("{list}{item}")));
        let field = list.trim_end_matches(":\n");
        assert_eq!(found.records.len(), 1, "{path}");
        let change = &found.records[0].fields;
        assert_eq!(change.len(), 1, "{path}: {change:?}");
        assert_eq!((change[0].path.to_string(), &change[0].from), (format!("{field}[0]"), &Value::Null));
    }
}

#[test]
fn an_item_whose_place_in_the_source_is_mended_is_the_same_item() {
    let path = "content/statements/passage-offer.md";
    let found = after(|project| {
        edit(project, path, "paragraph: \"9\", rendering: verbatim", "paragraph: \"8\", rendering: verbatim");
    });
    assert_eq!(told(&found), ["statement:passage-offer changed reports[0].paragraph"]);
    let Step::Item { index: 0, name } = &found.records[0].fields[0].path.0[1] else { panic!() };
    assert_eq!(name, "gazette, 8");
}

#[test]
fn a_record_that_takes_two_former_ids_over_is_one_of_them() {
    let found = after(|project| {
        fs::remove_file(project.path("content/issues/tolls.md")).unwrap();
        for (path, from) in
            [("positions/norland-tolls.md", "issue: tolls"), ("positions/sudria-tolls.md", "issue: tolls")]
        {
            edit(project, &format!("content/{path}"), from, "issue: tides");
        }
        edit(project, "content/issues/tides.md", "---\n", "---\naliases: [tolls]\n");
    });
    assert_eq!(told(&found), ["issue:tolls removed"]);
    assert_eq!(found.records[0].successor, Some(Id::new("tides").unwrap()));
}

#[test]
fn typography_is_told_apart_from_substance() {
    let found = after(|project| {
        edit(project, "content/briefings/short.md", "---\ntitle: ", "---\nsummary: \"It’s  so\"\ntitle: ");
    });
    assert_eq!(found.summary().changed, 1);
    let project = Project::copy_of(&small());
    edit(&project, "content/briefings/short.md", "---\ntitle: ", "---\nsummary: \"It’s  so\"\ntitle: ");
    let before = corpus(&project);
    edit(&project, "content/briefings/short.md", "It’s  so", "It's so");
    let found = compared(&before, &corpus(&project));
    assert_eq!(told(&found), ["briefing:short changed summary typographic"]);
    assert_eq!((found.summary().changed, found.summary().typographic), (0, 1));
}

#[test]
fn a_change_says_whom_and_what_it_concerns() {
    let found = after(|project| {
        edit(project, "content/positions/norland-fishing.md", "stance: conditional", "stance: against");
        edit(project, "content/agreements/strait-accord/texts/signed.en.md", "No nets", "No net");
    });
    let ids = |kind: Kind| found.concerned(kind).into_iter().map(Id::as_str).collect::<Vec<_>>();
    // The ministry speaks for Norland.
    assert_eq!(ids(Kind::Party), ["norland", "norland-ministry"]);
    assert_eq!(ids(Kind::Issue), ["fishing", "passage"]);
    assert_eq!(ids(Kind::Agreement), ["strait-accord"]);
    let of = |kind: Kind, id: &str| found.concerning(kind, &Id::new(id).unwrap()).map(|r| r.kind).collect::<Vec<_>>();
    assert_eq!(of(Kind::Party, "norland"), [Kind::Position]);
    assert_eq!(of(Kind::Agreement, "strait-accord"), [Kind::Text, Kind::Position]);
    assert_eq!(of(Kind::Issue, "tolls"), []);
}

#[test]
fn words_that_are_withheld_are_told_as_gone_and_no_more() {
    let root = repository().join("tests/editions/format-1");
    let chain = examine(&root, &Options::default()).unwrap().editions;
    let state = |index: usize| {
        let restored = load::restore(&root, &chain, index).unwrap();
        (corpus_of(&restored).unwrap(), restored.withheld)
    };
    let (first, third, fourth) = (state(0), state(2), state(3));
    let view = |(corpus, withheld): &'_ (Corpus, Vec<_>)| -> Changes {
        changes(State { corpus, withheld }, State { corpus: &fourth.0, withheld: &fourth.1 })
    };
    let found = view(&third);
    assert_eq!(told(&found), ["statement:hearsay removed"]);
    assert!(found.records[0].withheld && found.records[0].fate == Fate::Removed);
    assert_eq!(view(&first).summary().removed, 1);
    let between =
        changes(State { corpus: &first.0, withheld: &first.1 }, State { corpus: &third.0, withheld: &third.1 });
    assert_eq!(between.summary().removed, 0, "neither has its words: nothing is known of them");
}

/// Every list of maps in the records has a row that says what identifies its items.
#[test]
fn every_list_of_maps_can_be_aligned() {
    let mut lists = BTreeSet::new();
    for kind in Kind::ALL {
        let schema = kind.schema().to_value();
        let properties = std::iter::once(&schema["properties"])
            .chain(schema["$defs"].as_object().into_iter().flat_map(|defs| defs.values().map(|d| &d["properties"])));
        for (name, field) in properties.filter_map(Value::as_object).flatten() {
            let item = field["items"]["$ref"].as_str().and_then(|r| r.strip_prefix("#/$defs/"));
            let target = item.map(|name| &schema["$defs"][name.replace("%20", " ")]);
            if target.is_some_and(|target| target.get("properties").is_some()) && name != "suppress" {
                lists.insert(name.clone());
            }
        }
    }
    let known: BTreeSet<String> = rapporteur::compare::changes::lists().map(ToOwned::to_owned).collect();
    assert!(lists.len() > 15, "{lists:?}");
    assert_eq!(lists.difference(&known).collect::<Vec<_>>(), [""; 0]);
}

fn run(arguments: &[&str]) -> Ran {
    let mut command = project::program();
    command.current_dir(repository().join("tests/editions/format-1")).args(arguments);
    Ran::of(command)
}

#[test]
fn editions_are_compared_on_the_command_line() {
    let ran = run(&["diff", "first", "third"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, "records: 1 renamed, 1 changed\n"));
    assert_eq!(
        ran.out,
        "renamed statement:rest → statement:closure (The strait is to rest)\n    \
         reports[0].text: “The strait [-has to-]{+must+} rest.”\n\n\
         changed position:norland-fishing (Norland on fishing)\n    history[0].stance: for → conditional\n\n"
    );
    let ran = run(&["diff", "zweite", "third", "--format", "json", "--quiet"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((report["from"].as_str(), report["to"].as_str()), (Some("zweite"), Some("third")));
    assert_eq!(
        (report["note"].as_str(), report["class"].as_str()),
        (Some("A quotation is as printed."), Some("correction"))
    );
    assert_eq!(report["records"][0]["fields"][0]["path"], "reports[0].text");
    assert_eq!(report["summary"]["changed"], 1);
    assert_eq!(run(&["diff", "a-withdrawal", "today"]).err, "nothing differs that readers see\n");
}

#[test]
fn editions_that_are_not_there_are_refused() {
    for (arguments, expected) in [
        (&["first", "secnd"][..], "there is no edition `secnd`"),
        (&["frist", "today"], "did you mean `first`?"),
        (&["first", ""], "there is no edition ``"),
        (&["first", "accord@x"], "`first` does not name a version"),
        (&["first", "third", "--language", "en"], "in all their languages"),
        (&["first"], "<TO>"),
    ] {
        let ran = run(&[&["diff"], arguments].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains(expected), "{arguments:?}: {}", ran.err);
    }
    let project = Project::copy_of(&repository().join("tests/editions/format-1"));
    edit(&project, "content/editions/third.jsonl", "closure", "Closure");
    let ran = project.run(&["diff", "first", "zweite"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("error[edition-altered]"), "{}", ran.err);
}
