//! The matrix over time: it changes on the days that are told, and on no other; the page of each day shows what held then.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod project;

use std::collections::BTreeMap;

use project::{Project, files, repository};
use rapporteur::compare::{change_days, matrix};
use rapporteur::link::Corpus;
use rapporteur::model::Day;
use rapporteur::{Options, examine};

/// What stands in each cell that is not empty: `ISSUE--PARTY` with positions and the numbers of their entries.
type Cells = BTreeMap<String, Vec<(String, usize)>>;

fn corpus(project: &str) -> Corpus {
    examine(&repository().join(project), &Options::default()).unwrap().corpus.unwrap()
}

fn cells(corpus: &Corpus, as_of: Option<Day>) -> Cells {
    let parties = corpus.site().parties.iter().filter_map(|party| corpus.get(party)).collect();
    let matrix = matrix(corpus, parties, corpus.issue_tree(), as_of);
    let mut cells = Cells::new();
    for row in &matrix.rows {
        for (party, cell) in matrix.parties.iter().zip(&row.cells) {
            let held = cell.holdings.iter().map(|h| (h.position.record.id.to_string(), h.index + 1));
            let held: Vec<(String, usize)> = held.collect();
            if !held.is_empty() {
                cells.insert(format!("{}--{}", row.issue.record.id, party.record.id), held);
            }
        }
    }
    cells
}

/// The same, as a page of the matrix tells it by the links of its cells.
fn cells_of(page: &str) -> Cells {
    let mut cells = Cells::new();
    for cell in page.split("<td id=\"").skip(1) {
        let (id, rest) = cell.split_once('"').unwrap();
        let rest = rest.split("</td>").next().unwrap();
        let links = rest.split("positions/").skip(1).filter_map(|link| {
            let (position, rest) = link.split_once("/index.html#entry-")?;
            Some((position.to_owned(), rest.split('"').next()?.parse().unwrap()))
        });
        let links: Vec<(String, usize)> = links.collect();
        if !links.is_empty() {
            cells.insert(id.to_owned(), links);
        }
    }
    cells
}

#[test]
fn it_changes_on_the_days_that_are_told_and_on_no_other() {
    for project in [".", "examples/strait-negotiation"] {
        let corpus = corpus(project);
        let days: Vec<Day> = change_days(&corpus).into_keys().collect();
        let (first, last) = (days[0].number(), days[days.len() - 1].number());
        for number in first - 2..=last + 40 {
            let day = Day::from_number(number);
            let changed = cells(&corpus, Some(day)) != cells(&corpus, Some(Day::from_number(number - 1)));
            assert!(!changed || days.contains(&day), "{project}: something changed on {day}");
        }
    }
}

#[test]
fn the_page_of_a_day_shows_what_held_then() {
    let project = Project::copy_of(&repository().join("examples/strait-negotiation"));
    assert_eq!(project.run(&["build"]).code, 0);
    let corpus = corpus("examples/strait-negotiation");
    let days: Vec<Day> = change_days(&corpus).into_keys().collect();
    assert_eq!(days.len(), 16);
    let site = files(&project.path("site"));
    let mut seen = vec![cells_of(&project.text("site/positions/index.html"))];
    assert_eq!(seen[0], cells(&corpus, None));
    for day in days {
        let page = String::from_utf8_lossy(&site[&format!("positions/as-of/{day}/index.html")]);
        let shown = cells_of(&page);
        assert_eq!(shown, cells(&corpus, Some(day)), "{day}");
        assert_eq!(page.matches(" aria-current=\"page\">").count(), 1, "{day} is marked in the ruler");
        seen.push(shown);
    }
    seen.dedup();
    assert!(seen.len() > 10, "the pages are not all the same");
}

#[test]
fn what_has_ended_says_so_on_the_day_after() {
    let project = Project::copy_of(&project::small());
    project.write(
        "content/positions/norland-closed-season.md",
        "---\ntitle: Norland on a closed season\nparty: norland\nissue: tides\n\
         history: [{from: 2031-01-01, to: 2031-01-31, stance: no-statement, kind: none, voice: none, searched: [gazette]}]\n---\n",
    );
    let ran = project.run(&["build"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let page = project.text("site/positions/as-of/2031-02-01/index.html");
    assert!(page.contains("Nothing recorded after 31 January 2031"), "{page}");
    assert!(
        !project.text("site/positions/as-of/2031-01-01/index.html").contains("Nothing recorded after 31 January 2031")
    );
}
