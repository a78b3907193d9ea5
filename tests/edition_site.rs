//! Editions on the site: each a site of its own whose pages never change, kept as it lies, and what leads there.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]
#![allow(dead_code, reason = "tests share a module and each uses a part of it")]

mod html;
mod project;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Stdio;
use std::time::Duration;

use html::Page;
use project::{Files, Project, Ran, files, program, repository, small};
use rapporteur::content::File;
use rapporteur::edition::{Announcement, Class, freeze};
use rapporteur::model::{Date, Id};
use rapporteur::write::Manifest;
use rapporteur::{Options, examine};

const POSITION: &str = "content/positions/norland-fishing.md";

fn well(project: &Project, arguments: &[&str]) -> Ran {
    let ran = project.run(arguments);
    assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
    ran
}

fn build(project: &Project) -> String {
    well(project, &["build", "--quiet"]);
    let said = well(project, &["build"]).err;
    said.lines().last().unwrap_or_default().to_owned()
}

fn publish(project: &Project, id: &str, day: u32, more: &[&str]) {
    let (note, date) = (format!("The note of {id}."), format!("2026-03-{day:02}"));
    let arguments = ["publish", id, "--note", &note, "--date", &date];
    well(project, &[&arguments[..], more].concat());
}

fn edit(project: &Project, path: &str, from: &str, to: &str) {
    let text = project.text(path);
    assert!(text.contains(from), "{path} has no `{from}`");
    project.write(path, text.replace(from, to));
}

/// A small project with its own address and a first edition.
fn published() -> Project {
    let project = Project::copy_of(&repository().join("tests/editions/format-1"));
    fs::remove_dir_all(project.path("content/editions")).unwrap();
    let site = project.text("content/site.yaml");
    project.write("content/site.yaml", site + "base_url: https://example.org/strait/\n");
    publish(&project, "first", 10, &[]);
    project
}

/// The same, with a second edition in which one position moved and one issue is new.
fn twice_published() -> Project {
    let project = published();
    edit(&project, POSITION, "stance: conditional", "stance: against");
    project.write("content/issues/tolls.md", "---\ntitle: Tolls\nquestion: Who pays to pass?\n---\n");
    publish(&project, "second", 11, &["--class", "minor"]);
    project
}

fn site(project: &Project) -> Files {
    files(&project.path("site"))
}

fn below<'f>(site: &'f Files, folder: &str) -> BTreeMap<&'f str, &'f [u8]> {
    let of_folder = site.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(folder)?, bytes.as_slice())));
    of_folder.collect()
}

fn text<'f>(site: &'f Files, path: &str) -> &'f str {
    assert!(site.contains_key(path), "there is no {path}");
    std::str::from_utf8(&site[path]).unwrap()
}

/// Text as readers see it.
fn unescaped(html: &str) -> String {
    html.replace("&quot;", "\"").replace("&amp;", "&")
}

fn is_page(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|extension| extension == "html")
}

/// Where a link leads, below the root of the site.
fn target(page: &str, link: &str) -> Option<String> {
    let is_elsewhere = ["http:", "https:", "mailto:", "tel:", "data:", "#"].iter().any(|start| link.starts_with(start));
    if is_elsewhere || link.is_empty() {
        return None;
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('#').next().unwrap().split('/') {
        if part == ".." {
            assert!(parts.pop().is_some(), "{page}: `{link}` leads out of the site");
        } else {
            parts.push(part);
        }
    }
    Some(parts.join("/"))
}

#[test]
fn pages_of_an_edition_are_the_same_after_two_more() {
    let project = published();
    build(&project);
    let before = site(&project);
    let first: Files = below(&before, "editions/first/").into_iter().map(|(p, b)| (p.to_owned(), b.to_vec())).collect();
    assert!(first.len() > 20 && first.contains_key("index.html"), "{}", first.len());

    edit(&project, POSITION, "stance: conditional", "stance: against");
    publish(&project, "second", 11, &[]);
    fs::remove_file(project.path("content/terms/net.md")).ok();
    project.write("content/issues/tolls.md", "---\ntitle: Tolls\nquestion: Who pays to pass?\n---\n");
    publish(&project, "third", 12, &[]);
    build(&project);
    let after = site(&project);
    assert_eq!(below(&after, "editions/first/"), first.iter().map(|(p, b)| (p.as_str(), b.as_slice())).collect());

    // Rendered anew, they are the same too.
    fs::remove_dir_all(project.path("site")).unwrap();
    fs::remove_dir_all(project.path(".rapporteur")).unwrap();
    build(&project);
    assert!(site(&project) == after, "a site that is built anew is another");
}

#[test]
fn editions_that_lie_there_are_not_rendered_again() {
    let project = twice_published();
    let said = well(&project, &["build"]).err;
    assert!(said.contains("editions: 2 rendered, 0 kept"), "{said}");
    let said = well(&project, &["build"]).err;
    assert!(said.contains(" 0 written") && said.contains("editions: 0 rendered, 2 kept"), "{said}");

    // Today's state has changed: only its pages are made.
    edit(&project, POSITION, "stance: against", "stance: for");
    let said = well(&project, &["build"]).err;
    assert!(said.contains("editions: 0 rendered, 2 kept"), "{said}");
    publish(&project, "third", 12, &[]);
    let said = well(&project, &["build"]).err;
    assert!(said.contains("editions: 1 rendered, 2 kept"), "{said}");
    let kept = site(&project);

    // One page was touched: its edition is made again, the others are not.
    let touched = project.path("site/editions/first/index.html");
    fs::write(&touched, "something else").unwrap();
    let said = well(&project, &["build"]).err;
    assert!(said.contains(" 1 written") && said.contains("editions: 1 rendered, 2 kept"), "{said}");
    assert!(site(&project) == kept);

    // A copy has other inodes and times, and the same bytes.
    fs::write(&touched, kept["editions/first/index.html"].as_slice()).unwrap();
    let said = well(&project, &["build"]).err;
    assert!(said.contains(" 0 written") && said.contains("editions: 0 rendered, 3 kept"), "{said}");

    // The list of an edition's files was touched.
    let list = project.path("site/editions/first/manifest.json");
    fs::write(&list, "{}").unwrap();
    let said = well(&project, &["build"]).err;
    assert!(said.contains(" 0 written") && said.contains("editions: 1 rendered, 2 kept"), "{said}");
    assert!(site(&project) == kept);

    // The manifests and the files agree.
    let named = |folder: &str| -> Vec<String> {
        let manifest = Manifest::parse(&kept[&format!("{folder}manifest.json")]).unwrap();
        manifest.files().map(|file| format!("{folder}{}", file.path)).collect()
    };
    let of_editions = ["first", "second", "third"].map(|id| named(&format!("editions/{id}/")));
    let named: BTreeSet<String> = named("").into_iter().chain(of_editions.into_iter().flatten()).collect();
    let there: BTreeSet<String> = kept.keys().filter(|path| *path != "manifest.json").cloned().collect();
    assert_eq!(named, there);
    well(&project, &["verify", "site", "--project"]);
}

#[test]
fn links_inside_an_edition_stay_inside_it() {
    let project = twice_published();
    build(&project);
    let site = site(&project);
    let mut faults = Vec::new();
    for (path, bytes) in site.iter().filter(|(path, _)| is_page(path)) {
        let page = Page::read(std::str::from_utf8(bytes).unwrap());
        faults.extend(page.faults.iter().map(|fault| format!("{path}: {fault}")));
        let own = ["editions/first/", "editions/second/"].into_iter().find(|folder| path.starts_with(folder));
        for (element, _, link) in page.links() {
            let base = path.ends_with("404.html") || element.get("rel") == Some("canonical");
            let Some(target) = (!base).then(|| target(path, link)).flatten() else { continue };
            if !site.contains_key(&target) {
                faults.push(format!("{path}: `{link}` leads nowhere"));
            }
            let stays = |own: &str| target.starts_with(own) || shared(&site, own).contains(&target);
            if own.is_some_and(|own| !stays(own) && target != "editions/index.html") {
                faults.push(format!("{path}: `{link}` leads out of the edition"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The addresses that a page names as its own in the languages of the site, and where it is published itself.
fn published_at(html: &str) -> Vec<&str> {
    let lines =
        html.lines().filter(|line| line.contains(" hreflang=\"") && line.starts_with("<link rel=\"alternate\""));
    let canonical = html.lines().filter(|line| line.starts_with("<link rel=\"canonical\""));
    lines.chain(canonical).map(|line| line.split_once("href=\"http").unwrap().1.split('"').next().unwrap()).collect()
}

#[test]
fn pages_of_an_edition_are_published_below_it_in_every_language() {
    let project = Project::copy_of(&small());
    publish(&project, "first", 10, &[]);
    build(&project);
    let site = site(&project);
    for own in ["", "editions/first/"] {
        for page in ["", "ar/", "positions/", "ar/positions/"] {
            let named = published_at(text(&site, &format!("{own}{page}index.html")));
            let everywhere = ["", "", "ar/"].map(|folder| format!("{folder}{}", page.trim_start_matches("ar/")));
            let wanted = everywhere.iter().map(String::as_str).chain([page]);
            let wanted: Vec<String> = wanted.map(|page| format!("s://example.org/strait/{own}{page}")).collect();
            assert_eq!(named, wanted, "{own}{page}");
        }
    }
}

#[test]
fn pages_of_changes_show_provisions_as_printed_and_prose_as_read() {
    let project = Project::copy_of(&small());
    publish(&project, "first", 10, &[]);
    let draft = "content/agreements/strait-accord/texts/draft-1.en.md";
    let text_before = project.text(draft);
    let was = "Ferries pass as before.";
    assert!(text_before.contains(was));
    project.write(
        draft,
        text_before.replace(was, "Ferries [[shall] should] pass [[daily]], *not* by `night`, as before."),
    );
    let briefing = "content/briefings/live.md";
    let prose = project.text(briefing);
    project
        .write(briefing, format!("{prose}\n\nThe [[party:norland|*northern*]] side speaks [@gazette, paragraph 3].\n"));
    build(&project);
    let site = site(&project);
    for tongue in ["", "ar/"] {
        let html = text(&site, &format!("{tongue}changes/first...today/index.html"));
        for printed in ["[[shall] should]", "[[daily]]"] {
            assert!(html.contains(printed), "{tongue}: {printed} is not as printed");
        }
        assert!(html.contains("The northern side speaks [G, paragraph 3]."), "{tongue}: prose is not as read");
    }
}

#[test]
fn a_page_for_lost_addresses_is_todays_alone() {
    let project = published();
    build(&project);
    let site = site(&project);
    let lost: Vec<&String> = site.keys().filter(|path| path.ends_with("404.html")).collect();
    assert_eq!(lost, ["404.html"]);
    let links = Page::read(text(&site, "404.html"));
    assert!(links.links().all(|(_, _, link)| !link.contains("..")), "{:?}", links.links().collect::<Vec<_>>());
}

/// The files that an edition says it shares with others.
fn shared(site: &Files, edition: &str) -> Vec<String> {
    serde_json::from_str(text(site, &format!("{edition}assets.json"))).unwrap()
}

#[test]
fn what_editions_share_is_stored_once() {
    let project = twice_published();
    let site_yaml = project.text("content/site.yaml");
    project.write("content/site.yaml", site_yaml + "fonts: self-hosted\n");
    project.write("templates/own.css", ".of-third { color: inherit }\n");
    publish(&project, "third", 12, &[]);
    fs::remove_file(project.path("templates/own.css")).unwrap();
    build(&project);
    let whole = site(&project);
    let of = |id: &str| shared(&whole, &format!("editions/{id}/"));
    assert_eq!(of("first"), of("second"), "the same look, the same files");
    assert!(of("third").len() == of("first").len() + 5, "five families more: {:?}", of("third"));
    let all: BTreeSet<String> = ["first", "second", "third"].into_iter().flat_map(of).collect();
    for path in &all {
        assert!(path.starts_with("assets/") && whole.contains_key(path), "{path}");
        let bytes = &whole[path];
        let copies: Vec<&String> = whole.iter().filter(|(_, other)| *other == bytes).map(|(path, _)| path).collect();
        assert_eq!(copies, [path]);
    }
    let styles = |site: &Files| site.keys().filter(|path| path.contains("assets/style-")).count();
    assert_eq!(styles(&whole), 3, "without families, with them, and with the rules of the third");

    // A shared file that somebody changed is made again, with the editions that need it.
    let style = of("third").into_iter().find(|path| path.contains("style-")).unwrap();
    fs::write(project.path(&format!("site/{style}")), "gone").unwrap();
    let said = well(&project, &["build"]).err;
    assert!(said.contains(" 1 written") && said.contains("editions: 1 rendered, 2 kept"), "{said}");
    assert!(site(&project) == whole);

    // What no edition in the site needs is not there.
    well(&project, &["build", "--edition", "first"]);
    assert_eq!(styles(&site(&project)), 2);
    well(&project, &["verify", "site", "--project"]);
    well(&project, &["build"]);
    assert!(site(&project) == whole);
}

#[test]
fn an_edition_says_what_it_is_and_leaves_what_is_newer_to_the_list() {
    let project = twice_published();
    build(&project);
    let site = site(&project);
    let old = text(&site, "editions/first/issues/fishing/index.html");
    assert!(old.contains("<b>Edition first, published on 10 March 2026.</b> This page never changes."), "{old}");
    assert!(old.contains("data-edition=\"first\" data-outer=\"../../../../\" data-list=\"editions.json\""), "{old}");
    assert!(old.contains("data-page=\"issues/fishing/index.html\"") && !old.contains("second"), "{old}");
    assert!(old.contains("https://example.org/strait/editions/first/issues/fishing/"), "{old}");
    let data = old.matches("<script type=\"application/ld+json\"").count();
    assert_eq!(old.matches("<script ").count() - data, 1);
    assert!(!old.contains("<script>"));

    let today = text(&site, "issues/fishing/index.html");
    assert!(today.contains("<a href=\"../../editions/second/issues/fishing/index.html\">second, 11 March 2026</a>"));
    assert!(today.contains("<a href=\"../../editions/first/issues/fishing/index.html\">first, 10 March 2026</a>"));
    let new = text(&site, "issues/tolls/index.html");
    assert!(new.contains("<li>first, 10 March 2026: not in it</li>"), "{new}");
    assert!(!new.contains("editions/first/issues/tolls"), "{new}");
}

#[test]
fn how_to_cite_a_page_has_the_day_of_its_edition() {
    let project = published();
    edit(&project, "content/issues/fishing.md", "title: ", "title: 50% & more_ in ");
    publish(&project, "second", 11, &[]);
    build(&project);
    let site = site(&project);
    let page = unescaped(text(&site, "editions/second/issues/fishing/index.html"));
    assert!(
        page.contains("\"issued\": {\n      \"date-parts\": [\n        [\n          2026,\n          3,\n          11"),
        "{page}"
    );
    assert!(page.contains("title = {{50\\% \\& more\\_ in "), "{page}");
    assert!(page.contains("@misc{issues-fishing-second,"), "{page}");
    let today = unescaped(text(&site, "issues/fishing/index.html"));
    assert!(today.contains("today’s state, without a date") && today.contains("This page can change."), "{today}");
}

#[test]
fn changes_are_told_in_words() {
    let project = twice_published();
    edit(&project, POSITION, "stance: against", "stance: for");
    build(&project);
    let site = site(&project);
    let page = text(&site, "changes/first...second/index.html");
    for words in [
        "The note of second.",
        "Records: 1 added, 1 changed.",
        "<del><span class=\"hidden\">removed: </span>Conditional</del>",
        "<ins><span class=\"hidden\">added: </span>Against</ins>",
        "<a href=\"../../editions/second/issues/tolls/index.html\">Tolls</a>",
        "<a href=\"../../editions/first/positions/norland-fishing/index.html\">As it was</a>",
    ] {
        assert!(page.contains(words), "no `{words}` in {page}");
    }
    let today = text(&site, "changes/second...today/index.html");
    assert!(today.contains("<a href=\"../../positions/norland-fishing/index.html\">"), "{today}");
    let history = text(&site, "positions/norland-fishing/index.html");
    assert!(history.contains("changes/first...second/index.html#position-norland-fishing"), "{history}");
}

#[test]
fn changes_are_told_in_every_language() {
    let project = twice_published();
    edit(&project, "content/site.yaml", "languages: [en, ar]", "languages: [en, he, ar]");
    edit(&project, "content/issues/tolls.md", "title: Tolls", "title: {en: Tolls, ar: الرسوم}");
    publish(&project, "third", 12, &[]);
    edit(&project, POSITION, "stance: against", "stance: for");
    edit(&project, "content/issues/tolls.md", "Who pays", "Who would pay");
    build(&project);
    let site = site(&project);
    let page = text(&site, "ar/changes/first...second/index.html");
    for words in [
        "<html lang=\"ar\" dir=\"rtl\"",
        "<link rel=\"alternate\" hreflang=\"he\" href=\"https://example.org/strait/he/changes/first...second/\">",
        "href=\"../../../editions/second/ar/issues/tolls/index.html\"",
        "href=\"../../../editions/first/ar/positions/norland-fishing/index.html\"",
    ] {
        assert!(page.contains(words), "no `{words}` in {page}");
    }
    // The first two editions have no pages in Hebrew.
    let page = text(&site, "he/changes/second...third/index.html");
    assert!(page.contains("<html lang=\"he\" dir=\"rtl\""), "{page}");
    let page = text(&site, "he/changes/first...second/index.html");
    assert!(page.contains("href=\"../../../editions/second/issues/tolls/index.html\""), "{page}");
    let today = text(&site, "he/changes/third...today/index.html");
    assert!(today.contains("<a href=\"../../positions/norland-fishing/index.html\">"), "{today}");
    // Each wording is in its own language, and what is said of it in the page's.
    let page = text(&site, "changes/second...third/index.html");
    assert!(page.contains("<dt>Title, Arabic</dt>"), "{page}");
    assert!(
        page.contains("<ins><span class=\"hidden\">added: </span><bdi lang=\"ar\" dir=\"rtl\">الرسوم</bdi></ins>"),
        "{page}"
    );
    let page = text(&site, "ar/changes/third...today/index.html");
    assert!(page.contains("<dd lang=\"en\" dir=\"ltr\">Who"), "{page}");
    let told = "<del><span class=\"hidden\" lang=\"ar\" dir=\"rtl\">أُزيل: </span>pays</del>";
    assert!(page.contains(told), "{page}");
    let history = text(&site, "ar/positions/norland-fishing/index.html");
    assert!(history.contains("href=\"../../changes/first...second/index.html#position-norland-fishing\""), "{history}");
    let list = text(&site, "he/changes/index.html");
    assert!(list.contains("href=\"../changes/third...today/index.html\""), "{list}");
    assert!(text(&site, "sitemap.xml").contains("https://example.org/strait/he/changes/second...third/"));
    assert!(well(&project, &["build"]).err.contains(" 0 written"));
}

#[test]
fn a_record_that_is_gone_keeps_its_address() {
    let project = twice_published();
    fs::remove_file(project.path("content/issues/tolls.md")).unwrap();
    build(&project);
    let page = site(&project);
    let today = text(&page, "issues/tolls/index.html");
    assert!(today.contains("“Tolls” is not in this state of the site. It was not withdrawn."), "{today}");
    assert!(today.contains("<a href=\"../../editions/second/issues/tolls/index.html\">second, 11 March 2026</a>"));
    assert!(!text(&page, "sitemap.xml").contains("issues/tolls/"));

    let withdrawal = ["--class", "withdrawal", "--withdraw", "issue:tolls", "--withhold", "issue:tolls"];
    publish(&project, "third", 12, &withdrawal);
    build(&project);
    let site = site(&project);
    for path in
        ["issues/tolls/index.html", "editions/third/issues/tolls/index.html", "editions/second/issues/tolls/index.html"]
    {
        let page = text(&site, path);
        assert!(page.contains("It was withdrawn on 12 March 2026, with the edition third."), "{path}: {page}");
        assert!(page.contains("<b>Reason:</b> The note of third."), "{path}: {page}");
    }
    for (path, bytes) in &site {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("Who pays to pass") && !text.contains("Tolls"), "{path} has words that are withheld");
    }
    assert!(!site.contains_key("editions/first/issues/tolls/index.html"));
}

#[test]
fn a_renamed_record_is_found_in_the_editions_before() {
    let project = published();
    let text_before = project.text("content/issues/fishing.md");
    assert!(text_before.starts_with("---\n"));
    fs::remove_file(project.path("content/issues/fishing.md")).unwrap();
    let renamed = text_before.replacen("---\n", "---\naliases: [fishing]\n", 1);
    project.write("content/issues/catch.md", renamed);
    for path in ["content/issues/fishing.ar.md"] {
        if let Ok(words) = fs::read(project.path(path)) {
            fs::remove_file(project.path(path)).unwrap();
            project.write("content/issues/catch.ar.md", words);
        }
    }
    publish(&project, "second", 11, &[]);
    build(&project);
    let site = site(&project);
    let page = text(&site, "issues/catch/index.html");
    assert!(
        page.contains("<a href=\"../../editions/first/issues/fishing/index.html\">first, 10 March 2026</a>"),
        "{page}"
    );
    assert!(
        page.contains("<a href=\"../../editions/second/issues/catch/index.html\">second, 11 March 2026</a>"),
        "{page}"
    );
    // Whoever comes from the old edition is led on.
    assert!(text(&site, "editions/second/issues/fishing/index.html").contains("url=../../issues/catch/index.html"));
}

#[test]
fn feeds_are_atom_with_the_days_of_editions() {
    let project = twice_published();
    build(&project);
    let site = site(&project);
    let feeds: Vec<&String> = site.keys().filter(|path| path.ends_with("feed.xml")).collect();
    assert!(feeds.iter().all(|path| !path.starts_with("editions/")), "{feeds:?}");
    let mut ids = BTreeSet::new();
    for path in &feeds {
        let document = roxmltree::Document::parse(text(&site, path)).unwrap();
        let root = document.root_element();
        assert!(root.has_tag_name(("http://www.w3.org/2005/Atom", "feed")), "{path}");
        let child = |node: roxmltree::Node<'_, '_>, name: &str| {
            node.children().find(|n| n.tag_name().name() == name).and_then(|n| n.text().map(ToOwned::to_owned))
        };
        assert!(ids.insert(child(root, "id").unwrap()), "{path}: its id is taken");
        for entry in root.children().filter(|node| node.has_tag_name("entry")) {
            for name in ["id", "title", "updated", "content"] {
                assert!(child(entry, name).is_some_and(|text| !text.is_empty()), "{path}: no {name}");
            }
            assert!(child(entry, "updated").unwrap().starts_with("2026-03-1"), "{path}");
        }
        let updated = child(root, "updated").unwrap();
        assert!(updated.ends_with("T00:00:00Z"), "{path}: {updated}");
    }
    let of_editions = text(&site, "feed.xml");
    assert!(of_editions.find("Edition second").unwrap() < of_editions.find("Edition first").unwrap());
    let of_party = text(&site, "parties/norland/feed.xml");
    assert!(of_party.contains("https://example.org/strait/changes/first...second/"), "{of_party}");
    assert!(text(&site, "parties/norland/index.html").contains("href=\"../../parties/norland/feed.xml\""));
}

#[test]
fn one_edition_can_be_asked_for() {
    let project = twice_published();
    for (name, has) in [("latest", [false, true]), ("first", [true, false]), ("all", [true, true])] {
        well(&project, &["build", "--edition", name]);
        let site = site(&project);
        for (id, has) in ["first", "second"].into_iter().zip(has) {
            assert_eq!(site.contains_key(&format!("editions/{id}/index.html")), has, "{name} {id}");
        }
        for (path, bytes) in site.iter().filter(|(path, _)| is_page(path)) {
            for (element, _, link) in Page::read(std::str::from_utf8(bytes).unwrap()).links() {
                let is_base = path.ends_with("404.html") || element.get("rel") == Some("canonical");
                let Some(target) = (!is_base).then(|| target(path, link)).flatten() else { continue };
                assert!(site.contains_key(&target), "--edition {name}: {path} leads to {target}");
            }
        }
    }
    let ran = project.run(&["build", "--edition", "secnd"]);
    assert_eq!((ran.code, ran.err.contains("did you mean `second`?")), (2, true), "{}", ran.err);
}

/// Builds with editions that are killed leave the old site or the new one, or one that the next build completes.
#[test]
fn a_killed_build_leaves_a_whole_site() {
    const KILLS: usize = 200;
    // A busy machine may need more of them before each side of the commit was met often enough.
    const MOST_KILLS: usize = 3 * KILLS;
    const OFTEN: usize = 20;
    let project = twice_published();
    // One of the two has an edition that the other has not.
    let content = |project: &Project| files(&project.path("content"));
    let lesser = {
        build(&project);
        (site(&project), content(&project))
    };
    edit(&project, POSITION, "stance: against", "stance: for");
    publish(&project, "third", 12, &[]);
    // Whatever the machine: kills are spread over a whole build.
    let start = std::time::Instant::now();
    well(&project, &["build", "--quiet"]);
    let most = u64::try_from(start.elapsed().as_micros()).unwrap();
    let greater = (site(&project), content(&project));
    let sites = [&lesser.0, &greater.0];
    let mut found = greater.0.clone();
    let (mut in_the_middle, mut untouched, mut done) = (0, 0, 0);
    let mut wait = 12_345_u64;
    for round in 0..MOST_KILLS {
        if round >= KILLS && untouched >= OFTEN && in_the_middle + done >= OFTEN {
            break;
        }
        // Away from the site that lies there, so that every build has something to do.
        let before = found;
        let to = usize::from(before == lesser.0);
        fs::remove_file(project.path("content/editions/third.jsonl")).ok();
        for (path, bytes) in [&lesser.1, &greater.1][to] {
            project.write(&format!("content/{path}"), bytes);
        }
        wait = wait.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut command = program();
        command.current_dir(project.root()).args(["build", "--quiet"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_micros((wait >> 33) % (most * 3 / 2)));
        child.kill().unwrap();
        child.wait().unwrap();
        found = site(&project);
        if project.path("site/.rapporteur/commit.json").exists() {
            in_the_middle += 1;
            let known = |path: &String, bytes: &Vec<u8>| sites.iter().any(|site| site.get(path) == Some(bytes));
            assert!(found.iter().all(|(path, bytes)| known(path, bytes)), "kill {round}: a file of neither site");
            well(&project, &["build", "--quiet"]);
            found = site(&project);
            assert!(found == *sites[to], "kill {round}: a site that is not completed");
        } else if found == *sites[to] {
            done += 1;
        } else {
            untouched += 1;
            assert!(found == before, "kill {round}: neither the old nor the new site");
        }
    }
    let told = format!("{untouched} kills before the commit, {in_the_middle} after it, {done} after the end");
    assert!(untouched >= OFTEN && in_the_middle + done >= OFTEN, "{told}");
}

/// A third edition with templates of its own that no program has ever made a page with.
fn published_with(project: &Project, templates: &[(&str, &str)]) {
    fs::remove_file(project.path("content/editions/third.jsonl")).ok();
    let chain = examine(project.root(), &Options::default()).unwrap().editions;
    let content = files(&project.path("content")).into_iter().filter(|(path, _)| !path.starts_with("editions/"));
    let content = content.map(|(path, bytes)| (format!("content/{path}"), String::from_utf8(bytes).unwrap()));
    let own = templates.iter().map(|(path, text)| (format!("templates/{path}"), (*text).to_owned()));
    let frozen: Vec<File> = content.chain(own).map(|(path, text)| File { path, text }).collect();
    let announcement = Announcement {
        id: Id::new("third").unwrap(),
        date: Date::parse("2026-03-12").unwrap(),
        class: Class::Major,
        note: "The note of third.".to_owned(),
        corrects: None,
        withdrawn: Vec::new(),
        withheld: Vec::new(),
    };
    project.write("content/editions/third.jsonl", freeze(&chain, announcement, &frozen).unwrap().text);
}

#[test]
fn an_edition_whose_templates_do_not_fit_any_more_has_the_builtin_theme() {
    let project = twice_published();
    edit(&project, POSITION, "stance: against", "stance: for");
    publish(&project, "third", 12, &[]);
    build(&project);
    let in_builtin = site(&project);
    for (path, text) in [
        ("issue.html", "{% block"),
        // Only some pages cannot be made, when others are there already.
        ("issue.html", "{{ a_name_of_long_ago }}"),
        ("edition.html", "{{ frame.edition.a_name_of_long_ago }}"),
        ("style.csl", "no style"),
    ] {
        published_with(&project, &[(path, text), ("style.css", "body { color: red }")]);
        let ran = well(&project, &["build"]);
        let told = "warning[edition-templates]: the templates that the edition `third` froze do not fit";
        assert!(ran.err.contains(told) && ran.err.contains("--> content/editions/third.jsonl"), "{path}: {}", ran.err);
        assert!(ran.err.contains("editions: 1 rendered, 2 kept"), "{path}: {}", ran.err);
        let found = site(&project);
        assert_eq!(below(&found, "editions/third/"), below(&in_builtin, "editions/third/"), "{path}");
        well(&project, &["verify", "site", "--project"]);
        assert!(well(&project, &["build"]).err.contains("editions: 0 rendered, 3 kept"), "{path}");
    }
    // Templates that fit are used, and nothing is told.
    published_with(&project, &[("issue.html", "ours"), ("style.css", "body { color: red }")]);
    let ran = well(&project, &["build"]);
    assert!(!ran.err.contains("warning[edition-templates]"), "{}", ran.err);
    assert_eq!(text(&site(&project), "editions/third/issues/fishing/index.html"), "ours");
}

#[test]
fn search_engines_are_led_to_what_stays() {
    let project = twice_published();
    edit(&project, POSITION, "stance: against", "stance: for");
    publish(&project, "third", 12, &[]);
    build(&project);
    let site = site(&project);
    let map = text(&site, "sitemap.xml");
    for (pair, stays) in
        [("first...second", true), ("second...third", true), ("first...third", false), ("third...today", false)]
    {
        let address = format!("https://example.org/strait/changes/{pair}/");
        assert_eq!(map.contains(&format!("<loc>{address}</loc>")), stays, "{pair}");
        let page = text(&site, &format!("changes/{pair}/index.html"));
        assert_eq!(page.contains("<meta name=\"robots\" content=\"noindex\">"), !stays, "{pair}");
        assert_eq!(page.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), stays, "{pair}");
    }
    // Whatever the map names is there.
    let document = roxmltree::Document::parse(map).unwrap();
    let named =
        document.descendants().filter(|node| node.has_tag_name(("http://www.sitemaps.org/schemas/sitemap/0.9", "loc")));
    for address in named.map(|node| node.text().unwrap().strip_prefix("https://example.org/strait/").unwrap()) {
        assert!(site.contains_key(&format!("{address}index.html")), "{address}");
    }
}

#[test]
fn the_real_sites_are_whole_with_their_editions() {
    for root in [repository(), small()] {
        let project = Project::copy_of(&root);
        build(&project);
        let site = site(&project);
        for (path, bytes) in site.iter().filter(|(path, _)| is_page(path)) {
            let page = Page::read(std::str::from_utf8(bytes).unwrap());
            assert!(page.faults.is_empty() && page.ids_twice().is_empty(), "{path}: {:?}", page.faults);
            for (element, _, link) in page.links() {
                let is_base = path.ends_with("404.html") || element.get("rel") == Some("canonical");
                let Some(target) = (!is_base).then(|| target(path, link)).flatten() else { continue };
                assert!(site.contains_key(&target), "{path} leads to {target}");
            }
        }
    }
}
