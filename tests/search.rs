//! The search: what its files hold, read back as the script of the search page reads them; and the list from A to Z.
#![expect(clippy::unwrap_used, reason = "a test looks at files and fails by panicking")]

mod html;
mod project;
mod search_files;

use std::collections::BTreeSet;

use html::Page;
use project::{Files, Project, files, repository, small};
use rapporteur::{Options, build, examine};
use search_files::{data, numbers};
use serde_json::Value;

fn site_of(root: &std::path::Path) -> Files {
    let examined = examine(root, &Options::default()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    build(root, folder.path(), &examined.corpus.unwrap(), &Options::default()).unwrap();
    files(folder.path())
}

/// The addresses of the records that have a word, by the place they have it in.
fn found(site: &Files, word: &str) -> Vec<Vec<String>> {
    let index = data(site, "index");
    let first: Vec<&str> = index["shards"].as_array().unwrap().iter().map(|w| w.as_str().unwrap()).collect();
    let shard = first.partition_point(|first| *first <= word).saturating_sub(1);
    let lines = data(site, &format!("words-{shard}"));
    let line = lines.as_str().unwrap().lines().find_map(|line| line.strip_prefix(&format!("{word} ")));
    let address = |number: usize| {
        let row = &data(site, &format!("records-{}", number / 32))[number % 32];
        row[0].as_str().unwrap().trim_end_matches("index.html").to_owned()
    };
    let places = line.unwrap_or_default().split(';');
    places.map(|list| numbers(list).into_iter().map(address).collect()).collect()
}

fn assert_found(site: &Files, word: &str, place: usize, address: &str) {
    let found = found(site, word);
    assert!(found.get(place).is_some_and(|list| list.iter().any(|a| a == address)), "{word}: {found:?}");
}

#[test]
fn records_are_found_by_all_their_names() {
    let site = site_of(&small());
    assert_found(&site, "norland", 0, "parties/norland/");
    // A former id, a summary, quoted words.
    assert_found(&site, "north", 1, "parties/norland/");
    assert_found(&site, "spring", 0, "statements/spring-closure/");
    assert_found(&site, "rest", 3, "statements/spring-closure/");
    // Who says it is part of its words.
    assert_found(&site, "lind", 3, "statements/spring-closure/");
}

#[test]
fn spellings_lead_to_the_record() {
    let site = site_of(&repository());
    for word in ["ahmad", "ahmed"] {
        let all: Vec<String> = found(&site, word).concat();
        assert!(all.contains(&"people/ahmed-al-sharaa/".to_owned()), "{word}: {all:?}");
    }
}

#[test]
fn arabic_and_hebrew_words_are_found_without_what_is_written_as_one_with_them() {
    let project = Project::copy_of(&small());
    project.write(
        "content/terms/accord-words.md",
        "---\ntitle: {en: Words, ar: \"وَبالاتّفاقيّةِ\", he: \"וּבַהֶסְכֵּם\"}\ntype: thing\nnames: []\n---\n",
    );
    let site = site_of(project.root());
    for word in ["وبالاتفاقيه", "بالاتفاقيه", "الاتفاقيه", "اتفاقيه", "ובהסכמ", "הסכמ"]
    {
        assert_found(&site, word, 0, "terms/accord-words/");
    }
}

#[test]
fn drafts_are_not_found() {
    let site = site_of(&small());
    assert_eq!(found(&site, "unfinished").concat(), Vec::<String>::new());
}

/// A title that would be markup is data in the files, text on the page, and the script makes no markup of anything.
#[test]
fn titles_stay_text() {
    let project = Project::copy_of(&small());
    project.write(
        "content/terms/odd.md",
        "---\ntitle: \"<script>alert(1)</script>\\u2028\"\ntype: thing\nnames: []\n---\n",
    );
    let site = site_of(project.root());
    assert_found(&site, "script", 0, "terms/odd/");
    let list = Page::read(std::str::from_utf8(&site["a-z/index.html"]).unwrap());
    assert_eq!(list.faults, Vec::<String>::new());
    assert!(list.ids_twice().is_empty());
    assert!(list.all("script").all(|script| script.get("type") == Some("application/ld+json")));
    let (_, script) = site.iter().find(|(path, _)| path.starts_with("assets/search-")).unwrap();
    let script = std::str::from_utf8(script).unwrap();
    for way in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "DOMParser"] {
        assert!(!script.contains(way), "{way}");
    }
}

#[test]
fn the_folding_of_the_script_is_that_of_the_index() {
    let folding = data(&site_of(&small()), "folding");
    let table: Vec<&str> = folding["table"].as_str().unwrap().split(' ').collect();
    for entry in ["Ée", "أا", "ةه", "\u{64b}", "ـ", "םמ", "٣3"] {
        let composed = table.contains(&entry);
        assert!(composed, "{entry}");
    }
    let ascii = table.iter().filter(|entry| entry.starts_with(|c: char| c.is_ascii()));
    assert_eq!(ascii.count(), 26, "capitals");
}

#[test]
fn facets_name_what_readers_can_ask_for() {
    let site = site_of(&repository());
    let parties = data(&site, "parties");
    let titles: Vec<&str> = parties.as_array().unwrap().iter().map(|f| f[0].as_str().unwrap()).collect();
    assert_eq!(&titles[..3], ["Israel", "Syria", "United States"], "the parties that are compared come first");
    let total: usize = data(&site, "index")["kinds"].as_array().unwrap().last().unwrap()[4].as_u64().unwrap() as usize;
    assert_eq!(data(&site, "days").as_array().unwrap().len(), total);
    let all = numbers(parties[0][1].as_str().unwrap());
    assert!(all.is_sorted() && all.iter().all(|number| *number < total));
}

/// The links of the pages of the list from A to Z.
fn listed(site: &Files) -> BTreeSet<String> {
    let pages = site.iter().filter(|(path, _)| path.starts_with("a-z/") && path.ends_with("index.html"));
    pages
        .flat_map(|(path, bytes)| {
            let page = Page::read(std::str::from_utf8(bytes).unwrap());
            let root = "../".repeat(path.matches('/').count());
            let links = page.links().filter_map(|(_, _, href)| href.strip_prefix(&root)).map(ToOwned::to_owned);
            links.collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_record_is_in_the_list_from_a_to_z() {
    for root in [small(), repository().join("examples/hungary-2024")] {
        let site = site_of(&root);
        let listed = listed(&site);
        let corpus = examine(&root, &Options::default()).unwrap().corpus.unwrap();
        for record in corpus.records().iter().filter(|r| r.kind != rapporteur::model::Kind::Text) {
            let address = format!("{}/{}/index.html", record.kind.folder(), record.id);
            assert!(listed.contains(&address), "{address} is not listed");
        }
    }
}

#[test]
fn the_list_names_former_ids_and_spellings() {
    let site = site_of(&small());
    let list = std::str::from_utf8(&site["a-z/index.html"]).unwrap();
    assert!(list.contains("<bdi>north-land</bdi>, see <a href=\"../parties/norland/index.html\">Norland</a>"));
}

/// A project of terms alone: so many whose title begins with each of these words.
fn of_terms(words: &[(&str, usize)]) -> Project {
    let project = Project::empty();
    project.write("content/site.yaml", "title: Terms\nlanguages: [en]\n");
    for (word, count) in words {
        for number in 1..=*count {
            let text = format!("---\ntitle: {word} {number:03}\ntype: thing\nnames: []\n---\n");
            project.write(&format!("content/terms/{}-{number:03}.md", word.to_lowercase()), text);
        }
    }
    project
}

/// The ids of the terms that a page of the list leads to, in their order.
fn terms_on(site: &Files, path: &str) -> Vec<String> {
    let page = Page::read(std::str::from_utf8(&site[path]).unwrap());
    let id = |href: &str| Some(href.split_once("/terms/")?.1.strip_suffix("/index.html")?.to_owned());
    page.links().filter_map(|(_, _, href)| id(href)).collect()
}

fn leads_to(site: &Files, path: &str, target: &str) -> bool {
    let page = Page::read(std::str::from_utf8(&site[path]).unwrap());
    page.links().any(|(element, _, href)| element.name == "a" && href.trim_start_matches("../") == target)
}

#[test]
fn the_arabic_list_begins_with_arabic_letters_and_leaves_the_article_out() {
    let site = site_of(&small());
    let list = std::str::from_utf8(&site["ar/a-z/index.html"]).unwrap();
    let place = |words: &str| list.find(words).unwrap_or_else(|| panic!("{words} is not in the list"));
    let (sad, mim, nun, latin, hebrew) = (
        place("id=\"letter-u0635\""),
        place("id=\"letter-u0645\""),
        place("id=\"letter-u0646\""),
        place("id=\"letter-a\""),
        place("id=\"letter-u05e2\""),
    );
    assert!(sad < mim && mim < nun && nun < latin && latin < hebrew);
    let fishing = place(">الصيد<");
    assert!(sad < fishing && fishing < mim, "the article counts");
}

#[test]
fn the_search_page_counts_in_the_plural_forms_of_its_language() {
    let site = site_of(&small());
    for (path, forms) in [
        ("search/index.html", ["one", "other"].as_slice()),
        ("ar/search/index.html", ["few", "many", "one", "other", "two", "zero"].as_slice()),
    ] {
        let page = Page::read(std::str::from_utf8(&site[path]).unwrap());
        let search = page.elements.iter().find(|element| element.get("id") == Some("search")).unwrap();
        let found: Vec<&str> = search.attributes.keys().filter_map(|name| name.strip_prefix("data-found-")).collect();
        assert_eq!(found, forms, "{path}");
    }
}

#[test]
fn a_long_list_has_a_page_for_each_letter() {
    let site = site_of(of_terms(&[("Kelp", 405), ("Lamp", 3), ("Oar", 2)]).root());
    let pages: Vec<&String> = site.keys().filter(|path| path.starts_with("a-z/")).collect();
    let expected = ["a-z/index.html", "a-z/k/2/index.html", "a-z/k/index.html", "a-z/l/index.html", "a-z/o/index.html"];
    assert_eq!(pages, expected);
    let ids = |word: &str, from: usize, to: usize| -> Vec<String> {
        (from..=to).map(|number| format!("{word}-{number:03}")).collect()
    };
    assert_eq!(terms_on(&site, "a-z/k/index.html"), ids("kelp", 1, 400));
    assert_eq!(terms_on(&site, "a-z/k/2/index.html"), ids("kelp", 401, 405));
    assert_eq!(terms_on(&site, "a-z/l/index.html"), ids("lamp", 1, 3));
    assert_eq!(terms_on(&site, "a-z/o/index.html"), ids("oar", 1, 2));
    assert_eq!(terms_on(&site, "a-z/index.html"), Vec::<String>::new());
    for letter in ["a-z/k/index.html", "a-z/l/index.html", "a-z/o/index.html"] {
        assert!(leads_to(&site, "a-z/index.html", letter), "{letter}");
    }
    assert!(leads_to(&site, "a-z/k/index.html", "a-z/k/2/index.html"));
    assert!(!leads_to(&site, "a-z/l/index.html", "a-z/l/2/index.html"));
}

/// Up to 400 names are one page.
#[test]
fn a_short_list_is_one_page() {
    let site = site_of(of_terms(&[("Kelp", 398), ("Lamp", 2)]).root());
    assert_eq!(site.keys().filter(|path| path.starts_with("a-z/")).collect::<Vec<_>>(), ["a-z/index.html"]);
    assert_eq!(terms_on(&site, "a-z/index.html").len(), 400);
}

/// What other programs read of the heads of pages.
#[test]
fn heads_say_what_a_page_is() {
    let site = site_of(&repository());
    let base = "https://example.org/joint-mechanism/";
    let mut described = 0;
    for (path, bytes) in site.iter().filter(|(path, _)| path.ends_with("index.html")) {
        let page = Page::read(std::str::from_utf8(bytes).unwrap());
        let text = std::str::from_utf8(bytes).unwrap();
        let Some((_, data)) = text.split_once("<script type=\"application/ld+json\">") else { continue };
        let data: Value = serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap();
        let url = format!("{base}{}", path.trim_end_matches("index.html"));
        assert_eq!(data["url"], url, "{path}");
        let meta = |name: &str| page.all("meta").find(|m| m.get("name") == Some(name)).and_then(|m| m.get("content"));
        assert_eq!(meta("citation_public_url"), Some(url.as_str()), "{path}");
        assert_eq!(meta("citation_title"), meta("DC.title"), "{path}");
        described += 1;
    }
    assert!(described > 200, "{described} pages");
    let kind = |path: &str| {
        let text = std::str::from_utf8(&site[path]).unwrap();
        let data =
            text.split_once("<script type=\"application/ld+json\">").unwrap().1.split_once("</script>").unwrap().0;
        serde_json::from_str::<Value>(data).unwrap()["mainEntity"]["@type"].clone()
    };
    assert_eq!(kind("parties/israel/index.html"), "Organization");
    assert_eq!(kind("briefings/joint-mechanism/index.html"), "Article");
    assert_eq!(kind("people/ahmed-al-sharaa/index.html"), "Person");
    let briefing = Page::read(std::str::from_utf8(&site["briefings/joint-mechanism/index.html"]).unwrap());
    let published = briefing.all("meta").find(|m| m.get("name") == Some("citation_publication_date")).unwrap();
    assert_eq!(published.get("content"), Some("2026-01-07"));
    let lost = std::str::from_utf8(&site["404.html"]).unwrap();
    assert!(lost.contains("search/index.html") && !lost.contains("ld+json"));
    assert!(std::str::from_utf8(&site["robots.txt"]).unwrap().contains(&format!("Sitemap: {base}sitemap.xml")));
    assert!(std::str::from_utf8(&site["opensearch.xml"]).unwrap().contains("?q={searchTerms}"));
}
