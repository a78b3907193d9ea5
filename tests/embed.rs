//! Comparisons that stand alone, to be put into pages of other sites.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod html;
mod project;

use std::collections::BTreeSet;

use html::Page;
use project::{Files, Project, files, repository, site_of, small};

fn page(site: &Files, path: &str) -> Page {
    assert!(site.contains_key(path), "there is no {path}");
    Page::read(std::str::from_utf8(&site[path]).unwrap())
}

fn strait() -> Files {
    site_of(&repository().join("examples/strait-negotiation"))
}

/// Where a link of a page leads, without its fragment, below the root of the site.
fn target(path: &str, href: &str) -> String {
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    for part in href.split('#').next().unwrap().split('/') {
        match part {
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    folders.join("/")
}

/// The pages that a page links to.
fn links(path: &str, page: &Page) -> BTreeSet<String> {
    let anchors = page.links().filter(|(element, _, _)| element.name == "a");
    anchors.map(|(_, _, href)| target(path, href)).collect()
}

/// The pages of comparisons that stand alone.
fn alone(site: &Files) -> Vec<&str> {
    let is_alone = |path: &&String| path.starts_with("embed/") && path.ends_with("/index.html");
    let moved = |path: &&String| String::from_utf8_lossy(&site[*path]).contains("http-equiv=\"refresh\"");
    site.keys().filter(is_alone).filter(|path| !moved(path)).map(String::as_str).collect()
}

#[test]
fn whole_pages_and_comparisons_alone_lead_to_each_other() {
    for site in [site_of(&small()), strait()] {
        let alone = alone(&site);
        assert!(alone.len() > 20, "{}", alone.len());
        let mut told = BTreeSet::new();
        for path in site.keys().filter(|path| path.ends_with("index.html") && !path.contains("embed/")) {
            told.extend(links(path, &page(&site, path)).into_iter().filter(|to| to.starts_with("embed/")));
        }
        assert_eq!(told, alone.iter().map(|path| (*path).to_owned()).collect::<BTreeSet<_>>());
        for path in alone {
            let whole = path.strip_prefix("embed/").unwrap();
            let whole = ["chart/", "collation/", "coverage/"]
                .iter()
                .find_map(|part| Some(format!("{}index.html", whole.strip_suffix(&format!("{part}index.html"))?)))
                .unwrap_or_else(|| whole.to_owned());
            assert!(links(path, &page(&site, path)).contains(&whole), "{path} does not lead to {whole}");
            assert!(links(&whole, &page(&site, &whole)).contains(path), "{whole} does not lead to {path}");
        }
    }
}

#[test]
fn a_comparison_alone_is_one_comparison_and_a_line() {
    let site = site_of(&small());
    for path in alone(&site) {
        let page = page(&site, path);
        for name in ["nav", "form", "script", "aside", "input"] {
            assert_eq!(page.all(name).count(), 0, "{path} has a `<{name}>`");
        }
        assert_eq!(page.all("base").next().and_then(|base| base.get("target")), Some("_top"), "{path}");
        assert!(page.all("meta").any(|meta| meta.get("content") == Some("noindex")), "{path}");
        let canonical = page.all("link").find(|link| link.get("rel") == Some("canonical")).unwrap();
        let whole = canonical.get("href").unwrap().strip_prefix("https://example.org/strait/").unwrap();
        assert!(site.contains_key(&format!("{whole}index.html")), "{path}: {whole}");
        let text = String::from_utf8_lossy(&site[path]);
        assert!(text.contains("Latest state; no edition has been published."), "{path}");
        assert!(
            text.contains(
                "today’s state, without a date, <bdi lang=\"zxx\" dir=\"ltr\">https://example.org/strait/embed/"
            ),
            "{path}"
        );
        assert!(text.contains("Whole page"), "{path}");
    }
    let map = String::from_utf8_lossy(&site["sitemap.xml"]);
    assert!(!map.contains("/embed/"), "{map}");
}

#[test]
fn what_the_whole_page_shows_stands_in_the_comparison_alone() {
    let site = strait();
    let text = |path: &str| String::from_utf8_lossy(&site[path]).into_owned();
    let table = |text: &str, class: &str| {
        let at = text.find(&format!("<table class=\"{class}\">")).unwrap();
        text[at..at + text[at..].find("</table>").unwrap()].replace("../", "")
    };
    let collation = "statements/norland-arbitration-dropped/";
    let whole = table(&text(&format!("{collation}index.html")), "stack collation");
    let alone = table(&text(&format!("embed/{collation}collation/index.html")), "stack collation");
    assert_eq!(alone.replace(&format!("{collation}index.html#"), "#"), whole);
    let coverage = "agreements/strait-agreement/";
    assert!(text(&format!("embed/{coverage}coverage/index.html")).contains("Every recorded demand"));
    let ids = |path: &str| page(&site, path).ids().into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    let (whole, alone) = (ids("positions/index.html"), ids("embed/positions/index.html"));
    assert!(alone.contains("notification--") && alone.contains("notification--norland"), "{alone:?}");
    let places = |ids: &BTreeSet<String>| ids.iter().filter(|id| id.contains("--")).cloned().collect::<Vec<_>>();
    assert_eq!(places(&alone), places(&whole));
    let version = "agreements/strait-agreement/signed/index.html";
    let articles = |ids: &BTreeSet<String>| ids.iter().filter(|id| id.contains("art_")).cloned().collect::<Vec<_>>();
    assert_eq!(articles(&ids(&format!("embed/{version}"))), articles(&ids(version)));
}

#[test]
fn the_snippet_is_a_frame_with_a_title() {
    let site = site_of(&small());
    let page = page(&site, "issues/fishing/index.html");
    let snippets: Vec<&str> =
        page.all("input").filter(|i| i.get("readonly").is_some()).filter_map(|i| i.get("value")).collect();
    assert_eq!(snippets.len(), 2, "{snippets:?}");
    assert!(
        snippets[0].starts_with("<iframe src=\"https://example.org/strait/embed/issues/fishing/\" title=\"Fishing\"")
    );
    assert!(snippets[1].contains("/embed/issues/fishing/chart/\""), "{}", snippets[1]);
}

#[test]
fn former_ids_lead_on() {
    let site = site_of(&small());
    let moved = page(&site, "embed/statements/closure/index.html");
    assert!(moved.links().any(|(_, _, href)| href == "../../../embed/statements/spring-closure/index.html"));
}

#[test]
fn a_comparison_can_be_pinned_where_the_newest_edition_has_it() {
    let project = Project::copy_of(&repository().join("tests/editions/format-1"));
    let run = |arguments: &[&str]| {
        let ran = project.run(arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
    };
    let issue = "---\ntitle: Tolls\nquestion: Who pays to pass?\n---\n";
    project.write("content/issues/tolls.md", issue);
    run(&["publish", "pinned", "--note", "One.", "--date", "2030-03-10"]);
    project.write("content/issues/lights.md", issue.replace("Tolls", "Lights"));
    run(&["build", "--quiet"]);
    let site = files(&project.path("site"));
    let pinned = "editions/pinned/embed/issues/tolls/index.html";
    assert!(links("issues/tolls/index.html", &page(&site, "issues/tolls/index.html")).contains(pinned));
    let new = links("issues/lights/index.html", &page(&site, "issues/lights/index.html"));
    assert!(new.contains("embed/issues/lights/index.html"), "{new:?}");
    assert!(!new.iter().any(|to| to.starts_with("editions/pinned/embed/")), "{new:?}");
    let text = |path: &str| String::from_utf8_lossy(&site[path]).into_owned();
    assert!(text(pinned).contains("Edition pinned, 10 March 2030."), "{}", text(pinned));
    assert!(text("embed/issues/tolls/index.html").contains("the newest edition is pinned, 10 March 2030."));
    let arabic = links("ar/issues/tolls/index.html", &page(&site, "ar/issues/tolls/index.html"));
    assert!(arabic.contains("editions/pinned/ar/embed/issues/tolls/index.html"), "{arabic:?}");
    let own = links("editions/pinned/issues/tolls/index.html", &page(&site, "editions/pinned/issues/tolls/index.html"));
    assert!(own.contains(pinned) && !own.contains("embed/issues/tolls/index.html"), "{own:?}");
}

/// A text can show itself in a block; the words that are shown there are shown without blocks.
#[test]
fn a_text_that_shows_itself_comes_to_an_end() {
    let project = Project::copy_of(&small());
    let path = "content/agreements/strait-accord/texts/signed.en.md";
    let block = "\n```{text}\nagreement: strait-accord\nversion: signed\n```\n";
    project.write(path, project.text(path) + block);
    let site = site_of(project.root());
    let text = String::from_utf8_lossy(&site["agreements/strait-accord/signed/index.html"]).into_owned();
    assert_eq!(text.matches("No nets shall be cast from March to May.").count(), 2, "{text}");
}

#[test]
fn blocks_in_prose_have_no_ids_and_signs_stand_on_a_page_once() {
    let site = site_of(&small());
    let page = page(&site, "briefings/live/index.html");
    assert!(page.ids_twice().is_empty(), "{:?}", page.ids_twice());
    let ids = page.ids();
    assert!(!ids.iter().any(|id| id.starts_with("change-") || id.contains("art_") || id.contains("--")), "{ids:?}");
    assert_eq!(ids.iter().filter(|id| **id == "s-for").count(), 1);
}
