//! The example of a negotiation: its drafts are compared, its brackets read and its quotations held against the text as
//! its README says.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod project;

use std::collections::BTreeMap;

use project::{Ran, files, program, repository, site_of};
use rapporteur::compare::bracket_fates::Fate;
use rapporteur::compare::{open_brackets, version_pairs};
use rapporteur::link::{Corpus, Entry};
use rapporteur::model::{Agreement, Id, Party, Statement};
use rapporteur::text::fidelity::{AlterationKind, Verdict};
use rapporteur::text::quoted::fidelity;
use rapporteur::text::readings::{chain, readings, versions};
use rapporteur::{Options, examine};
use serde_json::Value;

fn corpus() -> Corpus {
    let examined = examine(&repository().join("examples/strait-negotiation"), &Options::default()).unwrap();
    assert!(!examined.diagnostics.has_errors());
    examined.corpus.unwrap()
}

fn agreement(corpus: &Corpus) -> Entry<'_, Agreement> {
    corpus.find(&Id::new("strait-agreement").unwrap()).unwrap()
}

fn run(arguments: &[&str]) -> Ran {
    let mut command = program();
    command.arg("--root").arg(repository().join("examples/strait-negotiation")).args(arguments);
    Ran::of(command)
}

/// What became of the articles, by their numbers in both versions.
fn diff(from: &str, to: &str, language: &str) -> (Value, BTreeMap<(String, String), Vec<String>>) {
    let versions = [from, to].map(|version| format!("strait-agreement@{version}"));
    let ran = run(&["diff", &versions[0], &versions[1], "--language", language, "--format", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let number = |value: &Value| value.as_str().unwrap_or("-").trim_end_matches('.').to_owned();
    let rows = report["provisions"].as_array().unwrap().iter().map(|row| {
        let changes = row["changes"].as_array().unwrap().iter().map(|change| change.as_str().unwrap().to_owned());
        ((number(&row["from_number"]), number(&row["to_number"])), changes.collect())
    });
    let rows = rows.collect();
    (report, rows)
}

fn has(rows: &BTreeMap<(String, String), Vec<String>>, from: &str, to: &str, change: &str) -> bool {
    rows.get(&(from.to_owned(), to.to_owned())).is_some_and(|changes| changes.iter().any(|c| c == change))
}

#[test]
fn the_articles_become_what_the_readme_says() {
    let (_, rows) = diff("chairs-text", "rolling", "en");
    assert!(
        has(&rows, "Article 4", "Article 4", "split") && has(&rows, "Article 4", "Article 5", "split"),
        "{rows:#?}"
    );
    assert!(has(&rows, "-", "Article 15", "added"), "{rows:#?}");
    assert!(rows.contains_key(&("Article 10".to_owned(), "Article 12".to_owned())), "{rows:#?}");
    let (_, rows) = diff("rolling", "bracketed", "en");
    assert!(
        has(&rows, "Article 6", "Article 6", "merged") && has(&rows, "Article 7", "Article 6", "merged"),
        "{rows:#?}"
    );
    assert!(has(&rows, "Article 15", "-", "removed"), "{rows:#?}");
    assert!(rows.contains_key(&("Article 19".to_owned(), "Article 17".to_owned())), "{rows:#?}");
    let (_, rows) = diff("bracketed", "clean", "en");
    assert!(has(&rows, "-", "Article 4", "added") && has(&rows, "Article 15", "Article 8", "moved"), "{rows:#?}");
    let renumbered = rows.values().filter(|changes| changes.iter().any(|change| change == "renumbered")).count();
    assert!(renumbered >= 15, "{rows:#?}");
    let (_, rows) = diff("clean", "signed", "en");
    let reworded: Vec<&str> = rows
        .iter()
        .filter(|(_, changes)| changes.iter().any(|change| change == "reworded"))
        .map(|((_, to), _)| to.as_str())
        .collect();
    assert_eq!(reworded, ["Article 17", "Article 22"]);
}

#[test]
fn the_arabic_text_lacks_what_the_readme_says() {
    let (_, rows) = diff("clean", "signed", "ar");
    assert!(has(&rows, "-", "المادة ١٦", "added"), "{rows:#?}");
    let site = site_of(&repository().join("examples/strait-negotiation"));
    let page = String::from_utf8(site["agreements/strait-agreement/clean/index.html"].clone()).unwrap();
    let article = page.split("id=\"art_16\"").nth(1).unwrap().split("</article>").next().unwrap();
    assert!(article.contains("Missing in this language"), "{article}");
    assert_eq!(page.matches("Missing in this language").count(), 1);
}

#[test]
fn the_brackets_are_counted_and_closed() {
    let corpus = corpus();
    let found = open_brackets(&corpus, &agreement(&corpus).record.id).unwrap();
    let counts: Vec<(&str, usize, usize)> = found
        .versions
        .iter()
        .zip(&found.counts)
        .map(|(v, count)| (v.version, count.open, count.placeholders))
        .collect();
    assert_eq!(
        counts,
        [
            ("elements", 0, 0),
            ("chairs-text", 0, 0),
            ("rolling", 69, 9),
            ("bracketed", 39, 5),
            ("clean", 0, 0),
            ("signed", 0, 0)
        ]
    );
    let by = &found.counts[3].by;
    assert_eq!((by["Norland"], by["Sudria"], by["Tern Isles"]), (9, 10, 11));
    // The sums over the provisions are those of the versions.
    for version in 0..found.versions.len() {
        let sum: usize =
            found.provisions.iter().filter_map(|p| p.counts[version].as_ref()).map(|count| count.open).sum();
        assert_eq!(sum, found.counts[version].open, "{}", found.versions[version].version);
    }
    // All that was open in the last draft with brackets is closed in the clean one, each in one of three ways.
    let last = &found.changes[3];
    assert!(last.iter().all(|settled| settled.change.fate.is_closed()));
    for fate in [Fate::Accepted, Fate::Dropped, Fate::Replaced] {
        assert!(last.iter().any(|settled| settled.change.fate == fate), "{fate:?}");
    }
    let (report, _) = diff("rolling", "bracketed", "en");
    assert_eq!(report["brackets"]["from"]["open"], 69);
    assert_eq!(report["brackets"]["from"]["unbalanced"].as_array().unwrap().len(), 1);
    assert_eq!(report["brackets"]["to"]["by"]["Sudria"], 10);
    // The Arabic draft has the same brackets.
    let (report, _) = diff("bracketed", "clean", "ar");
    assert_eq!(report["brackets"]["from"]["open"], 39);
}

#[test]
fn every_party_has_its_own_text() {
    let corpus = corpus();
    let site = site_of(&repository().join("examples/strait-negotiation"));
    for party in ["norland", "sudria", "tern-isles"] {
        let party = corpus.find::<Party>(&Id::new(party).unwrap()).unwrap();
        let path = format!("agreements/strait-agreement/rolling/as/{}/index.html", party.record.id);
        let page = String::from_utf8(site[&path].clone()).unwrap();
        let point = page.split("means").nth(3).unwrap();
        let (own, other) = match party.record.id.as_str() {
            "sudria" => ("the area described in the Annex", "the shoal within"),
            _ => ("the shoal within the twenty-metre line", "the area described"),
        };
        let point = &point[..point.find("</p>").unwrap()];
        assert!(point.contains(own) && !point.contains(other), "{path}: {point}");
        assert!(!page.contains("class=\"holder\""), "{path} names a holder");
    }
}

#[test]
fn quotations_are_held_against_the_text_of_their_day() {
    let corpus = corpus();
    let verdicts = |id: &str| -> Vec<Option<Verdict>> {
        let statement = corpus.find::<Statement>(&Id::new(id).unwrap()).unwrap();
        fidelity(&corpus, statement).unwrap().quotes.into_iter().map(|quote| quote.verdict).collect()
    };
    let kinds = |id: &str| -> Vec<Vec<AlterationKind>> {
        let altered = |verdict: Option<Verdict>| match verdict.unwrap() {
            Verdict::FoundWithAlterations { alterations, .. } => alterations.iter().map(|a| a.kind).collect(),
            Verdict::Found { .. } => Vec::new(),
            Verdict::NotFound { .. } => panic!("{id} is not found"),
        };
        verdicts(id).into_iter().map(altered).collect()
    };
    assert_eq!(kinds("text-customary-quoted"), [[AlterationKind::Substitution]]);
    assert_eq!(kinds("text-disputes-quoted"), [[AlterationKind::Ellipsis]]);
    assert_eq!(kinds("text-passage-quoted"), [[]]);
    assert_eq!(kinds("text-rescue-quoted"), [[AlterationKind::Insertion, AlterationKind::Truncation]]);
    // A proposal of the draft with brackets, quoted with them, is held against that draft.
    assert!(matches!(verdicts("tern-norland-costs")[..], [Some(Verdict::Found { .. })]));
    let strict = run(&["check", "--strict-quotes", "--format", "short"]);
    assert_eq!((strict.code, strict.out.matches("error[quote-differs-from-text]").count()), (1, 3), "{}", strict.out);
    assert_eq!(run(&["check"]).code, 0);
}

#[test]
fn what_the_press_printed_is_compared_with_what_it_printed() {
    let corpus = corpus();
    let id = &agreement(&corpus).record.id;
    let (versions, press) = chain(versions(&corpus, id));
    assert_eq!((versions.len(), press.len()), (6, 1));
    assert!(readings(&corpus, id).iter().all(|reading| reading.version != "dispatch-copy"));
    let pairs: Vec<(&str, &str)> =
        version_pairs(&corpus, id).iter().map(|pair| (pair.from_version, pair.to_version)).collect();
    assert!(pairs.contains(&("elements", "dispatch-copy")), "{pairs:?}");
    assert_eq!(pairs.iter().filter(|(from, to)| *from == "dispatch-copy" || *to == "dispatch-copy").count(), 1);
}

#[test]
fn versions_are_compared_in_every_language_that_both_have() {
    let corpus = corpus();
    let pairs = version_pairs(&corpus, &agreement(&corpus).record.id);
    let languages = |from: &str, to: &str| -> Vec<(&str, bool)> {
        let of_both = pairs.iter().filter(|pair| (pair.from_version, pair.to_version) == (from, to));
        of_both.map(|pair| (pair.language, pair.is_first)).collect()
    };
    assert_eq!(languages("rolling", "bracketed"), [("en", true)]);
    assert_eq!(languages("clean", "signed"), [("en", true), ("ar", false)]);

    let site = site_of(&repository().join("examples/strait-negotiation"));
    let page = |path: &str| str::from_utf8(&site[&format!("{path}index.html")]).unwrap();
    let compared = "agreements/strait-agreement/compare/clean...signed/";
    for tongue in ["", "ar/"] {
        for (own, other, lang, way) in [(String::new(), "ar", "en", "ar/"), ("ar/".to_owned(), "en", "ar", "")] {
            let html = page(&format!("{tongue}{compared}{own}"));
            assert!(html.contains(&format!("<p class=\"tongue\" lang=\"{lang}\"")), "{tongue}{own}");
            assert!(!html.contains(&format!("<p class=\"tongue\" lang=\"{other}\"")), "{tongue}{own}");
            assert!(
                html.contains(&format!("{compared}{way}index.html\">")),
                "{tongue}{own} leads to no other language"
            );
        }
    }
    // So does a comparison in prose that names no language.
    for (tongue, lang) in [("", "en"), ("ar/", "ar")] {
        let html = page(&format!("{tongue}briefings/how-the-brackets-closed/"));
        let compared = html.split("<div class=\"insert\">").find(|part| part.starts_with("<p class=\"label\">"));
        assert!(
            compared.is_some_and(|part| part.contains(&format!("<p class=\"tongue\" lang=\"{lang}\""))),
            "{tongue}"
        );
    }
    // What leads to a comparison leads to the one in the page's language, once.
    for (tongue, own, other) in [("", "", "ar/"), ("ar/", "ar/", "")] {
        let html = page(&format!("{tongue}agreements/strait-agreement/"));
        assert_eq!(html.matches(&format!("{compared}{own}index.html")).count(), 1, "{tongue}");
        assert_eq!(html.matches(&format!("{compared}{other}index.html")).count(), 0, "{tongue}");
    }
}

#[test]
fn the_site_has_every_page_that_the_readme_leads_to() {
    let site = site_of(&repository().join("examples/strait-negotiation"));
    for page in ["history", "brackets", "compare/rolling...bracketed", "compare/elements...signed", "signed"] {
        let path = format!("agreements/strait-agreement/{page}/index.html");
        assert!(site.contains_key(&path), "there is no {path}");
    }
    assert!(files(&repository().join("examples/strait-negotiation")).contains_key("README.md"));
}
