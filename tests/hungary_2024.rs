//! The example of ten lists and forty questions: its records are what its tables say, and its matrix has every answer.

mod project;

use std::collections::BTreeMap;

use project::{Project, files, repository};
use rapporteur::compare::matrix;
use rapporteur::model::{ControlledList as _, Stance};
use rapporteur::{Options, examine};

const KINDS: [&str; 5] = ["parties", "issues", "sources", "statements", "positions"];

#[test]
fn every_answer_stands_in_its_cell() {
    let examined = examine(&repository().join("examples/hungary-2024"), &Options::default()).unwrap();
    assert!(!examined.diagnostics.has_errors());
    let corpus = examined.corpus.unwrap();
    let parties = corpus.site().parties.iter().map(|party| corpus.get(party).unwrap()).collect();
    let matrix = matrix(&corpus, parties, corpus.issue_tree(), None);
    assert_eq!((matrix.rows.len(), matrix.parties.len()), (40, 10));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for cell in matrix.rows.iter().flat_map(|row| &row.cells) {
        let [holding] = cell.holdings.as_slice() else { panic!("{} holdings in a cell", cell.holdings.len()) };
        assert_eq!((holding.evidence.statements, holding.evidence.reports, holding.evidence.origins), (1, 1, 1));
        *counts.entry(holding.entry.stance.id()).or_default() += 1;
    }
    // Of the 430 answers 30 name a question that is not there: 20 yes, 1 no and 9 none.
    assert_eq!((counts["for"], counts["against"]), (247 - 20, 148 - 1));
    let neither: usize = counts.iter().filter(|(stance, _)| !["for", "against"].contains(stance)).map(|(_, n)| n).sum();
    assert_eq!(neither, 35 - 9);
    // None of them is taken for a view that lies between the two.
    assert_eq!((counts["unclear"], counts["silent"], counts["no-commitment"]), (15, 9, 2));
    assert!(!counts.contains_key(Stance::Neutral.id()));
}

#[test]
fn the_records_are_what_the_tables_say() {
    let example = repository().join("examples/hungary-2024");
    let project = Project::empty();
    project.write("content/site.yaml", files(&example)["content/site.yaml"].clone());
    let tables: Vec<String> =
        KINDS.iter().map(|kind| example.join(format!("tables/{kind}.csv")).display().to_string()).collect();
    let tables: Vec<&str> = tables.iter().map(String::as_str).collect();

    // As they are, they are refused: thirty answers, each with its statement, name a question that is not there.
    let ran = project.run(&[&["import", "csv", "--messages", "short"], &*tables].concat());
    let dangling = |table: &str| {
        let of_table = ran.out.lines().filter(|line| line.contains(table));
        of_table.filter(|line| line.contains("error[dangling-reference]: there is no issue `")).count()
    };
    assert_eq!(ran.code, 1);
    assert_eq!((dangling("positions.csv"), dangling("statements.csv"), ran.out.lines().count()), (30, 30, 60));
    assert!(!project.path("content/positions").exists());

    let ran = project.run(&[&["import", "csv", "--skip-faulty", "--messages", "short"], &*tables].concat());
    assert_eq!((ran.code, ran.out.lines().filter(|line| line.contains("warning[")).count()), (0, 60));
    let (made, kept) = (files(&project.path("content")), files(&example.join("content")));
    assert_eq!(made.keys().collect::<Vec<_>>(), kept.keys().collect::<Vec<_>>());
    for (path, bytes) in &kept {
        assert!(made.get(path) == Some(bytes), "{path} is not what the tables say; import them again");
    }
}

#[test]
fn the_site_is_built_and_keeps_its_languages() {
    let project = Project::copy_of(&repository().join("examples/hungary-2024"));
    let ran = project.run(&["build"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let site = files(&project.path("site"));
    let pages = site.keys().filter(|path| path.ends_with("index.html")).count();
    assert!((1300..1500).contains(&pages), "{pages} pages");
    let page = project.text("site/statements/mi-hazank-huxit/index.html");
    assert!(page.contains("lang=\"hu\"") && page.contains("Rövid távon a gazdasági összefonódás"), "{page}");
}

#[test]
fn every_cell_of_its_matrix_has_an_address() {
    let project = Project::copy_of(&repository().join("examples/hungary-2024"));
    assert_eq!(project.run(&["build"]).code, 0);
    let page = project.text("site/positions/index.html");
    assert_eq!(page.matches(" data-cell>").count(), 400);
    assert_eq!(page.matches("<use href=\"#s-").count(), 400 + 5, "a sign a cell, and five in the key");
    for cell in ["huxit--mi-hazank", "euthanasia--tisza"] {
        assert!(page.contains(&format!("id=\"{cell}\"")) && page.contains(&format!("href=\"#{cell}\"")), "{cell}");
    }
    // Forty-five comparisons of two parties, in half a square.
    assert_eq!(page.matches("<span aria-hidden=\"true\">×</span>").count(), 45);
}
