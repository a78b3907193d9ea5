//! Parties are equals: with the data of two parties exchanged, a site differs by that exchange and by nothing else.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod project;
mod search_files;

use std::collections::BTreeMap;
use std::path::Path;

use project::{Files, Project, files, repository, small};
use rapporteur::{Options, build, examine};

/// Names of one length that stand beside each other in the alphabet, so that no other record comes between them and no
/// line is longer for one of them.
const FIRST: &str = "Partya";
const SECOND: &str = "Partyb";

/// Text with words in the place of others, all at once.
fn replaced(text: &str, words: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    'text: while let Some(c) = rest.chars().next() {
        for (from, to) in words {
            if let Some(after) = rest.strip_prefix(from) {
                out.push_str(to);
                rest = after;
                continue 'text;
            }
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// The same for files, in their paths too.
fn replaced_in(all: &Files, words: &[(&str, &str)]) -> Files {
    all.iter()
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes.clone()).unwrap();
            (replaced(path, words), replaced(&text, words).into_bytes())
        })
        .collect()
}

/// A picture says whose site it is and names no party.
fn is_picture(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "png")
}

/// The exchange of the two names; done twice it changes nothing.
fn exchanged(all: &Files) -> Files {
    all.iter()
        .filter(|(path, _)| !is_picture(path))
        .map(|(path, bytes)| (exchange(path), exchange(std::str::from_utf8(bytes).unwrap()).into_bytes()))
        .collect()
}

/// The same in a text.
fn exchange(text: &str) -> String {
    let (first, second) = (FIRST.to_lowercase(), SECOND.to_lowercase());
    replaced(text, &[(FIRST, SECOND), (SECOND, FIRST), (&first, &second), (&second, &first)])
}

/// The content of a project with two parties under neutral names, in the order that `site.yaml` lists them.
fn neutral(root: &Path, names: [&str; 2]) -> Files {
    let lower = names.map(str::to_lowercase);
    let (first, second) = (FIRST.to_lowercase(), SECOND.to_lowercase());
    let words = [(names[0], FIRST), (names[1], SECOND), (&*lower[0], &*first), (&*lower[1], &*second)];
    let mut all = replaced_in(&files(&root.join("content")), &words);
    let site = String::from_utf8(all["site.yaml"].clone()).unwrap();
    let site = site.replace("party_order: alphabetical", "party_order: as-listed");
    assert!(site.contains("party_order: as-listed"), "{site}");
    all.insert("site.yaml".to_owned(), site.into_bytes());
    all
}

fn site_of(content: &Files) -> Files {
    let project = Project::empty();
    for (path, bytes) in content {
        project.write(&format!("content/{path}"), bytes);
    }
    let corpus = examine(project.root(), &Options::default()).unwrap().corpus.unwrap();
    let folder = tempfile::tempdir().unwrap();
    build(project.root(), folder.path(), &corpus, &Options::default()).unwrap();
    files(folder.path())
}

/// Not files that hold digests of others, or the records themselves in the order of their ids. What the files of the
/// search say is compared apart: they name records by their numbers.
fn is_compared(path: &str) -> bool {
    // The stand-in names are given in the first language only; pages in others are drawn by the same templates.
    let further = ["ar/", "he/"].iter().any(|folder| path.starts_with(folder));
    path != "manifest.json" && !further && !path.starts_with("data/") && !path.starts_with("search/")
}

/// What the search says, each fact with its words in one order.
fn search_of(site: &Files, change: impl Fn(&str) -> String) -> Vec<String> {
    let in_order = |fact: String| {
        let fact = change(&fact);
        let mut words: Vec<&str> = fact.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    };
    let mut facts: Vec<String> = search_files::facts(site).into_iter().map(in_order).collect();
    facts.sort();
    facts
}

/// The search page without the version of the index, which is a digest.
fn search_page(site: &Files) -> String {
    let page = String::from_utf8(site["search/index.html"].clone()).unwrap();
    let (before, rest) = page.split_once("data-version=\"").unwrap();
    format!("{before}{}", rest.split_once('"').unwrap().1)
}

/// Where statements, parties or addresses stand in the order of their titles or ids: exchanging two names exchanges two
/// places there, and nothing else may differ. On all other pages not even that.
fn is_alphabetical(path: &str) -> bool {
    let indexes = ["claims/index.html", "evidence/index.html", "statements/index.html", "sitemap.xml"];
    indexes.contains(&path) || ["a-z/", "issues/", "parties/", "sources/"].iter().any(|folder| path.starts_with(folder))
}

/// The lines, list items, rows and links of a page, without their order.
fn unordered(text: &str) -> Vec<String> {
    let mut pieces = text.to_owned();
    for mark in ["<li>", "</li>", "<tr>", "</tr>", "</a>, ", "<p>", "</p>"] {
        pieces = pieces.replace(mark, "\n");
    }
    let ended = |piece: &str| piece.trim().trim_end_matches("</a>").to_owned();
    let mut pieces: Vec<String> = pieces.lines().map(ended).collect();
    pieces.sort();
    pieces
}

fn assert_symmetric(root: &Path, names: [&str; 2]) {
    let content = neutral(root, names);
    let other = exchanged(&content);
    assert_ne!(content, other, "nothing is exchanged");
    assert_eq!(exchanged(&other), content, "the exchange cannot be undone");
    let (site, exchanged_site) = (site_of(&content), site_of(&other));
    let (here, there) = (search_of(&site, str::to_owned), search_of(&exchanged_site, exchange));
    let only = |one: &[String], other: &[String]| one.iter().find(|fact| !other.contains(fact)).cloned();
    assert!(here.len() > 100);
    assert_eq!(only(&here, &there), None, "the search says of one party what it does not say of the other");
    assert_eq!(only(&there, &here), None, "the search says of one party what it does not say of the other");
    assert_eq!(here.len(), there.len());
    assert_eq!(search_page(&site), exchange(&search_page(&exchanged_site)));
    let back = exchanged(&exchanged_site);
    let kept = |site: Files| -> BTreeMap<String, String> {
        let kept = site.into_iter().filter(|(path, _)| is_compared(path) && !is_picture(path));
        kept.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
    };
    let (site, back) = (kept(site), kept(back));
    assert_eq!(site.keys().collect::<Vec<_>>(), back.keys().collect::<Vec<_>>());
    let mut faults = Vec::new();
    for (path, text) in &site {
        let other = &back[path];
        let (text, other) = if is_alphabetical(path) {
            (&unordered(text).join("\n"), &unordered(other).join("\n"))
        } else {
            (text, other)
        };
        if text != other {
            faults.push(format!("{path}: {}", differing(text, other)));
        }
    }
    assert!(faults.is_empty(), "{} files:\n{}", faults.len(), faults.join("\n"));
}

/// The first line that differs.
fn differing(one: &str, other: &str) -> String {
    let pair = one.lines().zip(other.lines()).enumerate().find(|(_, (a, b))| a != b);
    pair.map_or_else(
        || "lengths differ".to_owned(),
        |(n, (a, b))| {
            let at = a.bytes().zip(b.bytes()).position(|(a, b)| a != b).unwrap_or_default().saturating_sub(60);
            let part = |text: &str| {
                String::from_utf8_lossy(&text.as_bytes()[at.min(text.len())..]).chars().take(220).collect::<String>()
            };
            format!("line {}\n  {}\n  {}", n + 1, part(a), part(b))
        },
    )
}

#[test]
fn own_site_treats_parties_alike() {
    assert_symmetric(&repository(), ["Israel", "Syria"]);
}

#[test]
fn small_site_treats_parties_alike() {
    assert_symmetric(&small(), ["Norland", "Sudria"]);
}
