//! Citations in a style, and sources out to reference managers and back.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

mod project;

use project::{Project, Ran, repository, small};
use serde_json::Value;

/// An import into a copy of the small site.
fn import(format: &str, text: &str) -> (Project, Ran) {
    let project = Project::copy_of(&small());
    let extension = if format == "csl" { "json" } else { "bib" };
    let name = format!("items.{extension}");
    project.write(&name, text);
    let file = project.path(&name);
    let ran = project.run(&["import", format, file.to_str().unwrap(), "--messages", "short"]);
    (project, ran)
}

fn messages(ran: &Ran) -> Vec<String> {
    let name = |line: &str| line.rsplit_once("items.").map_or(line.to_owned(), |(_, rest)| format!("items.{rest}"));
    format!("{}{}", ran.out, ran.err).lines().filter(|line| line.contains("items.")).map(name).collect()
}

const BIBTEX: &str = r#"@article{Lind_2026,
  author = {Lind, Ada and van der Berg, Bo and {Harbour Office}},
  title = {The {Strait} \& the sea},
  journaltitle = {Harbour Gazette},
  entrysubtype = {newspaper},
  date = {2026-03-02},
  langid = {english},
  url = {https://example.org/a_b},
}

@online{Sea:Radio,
  title = "Words of the minister",
  year = 2026, month = mar,
  language = {ar},
  keywords = {sea},
}
"#;

#[test]
fn bibtex_comes_in_as_sources() {
    let (project, ran) = import("bibtex", BIBTEX);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert_eq!(
        project.text("content/sources/lind-2026.md"),
        "---\ntitle: The Strait & the sea\ntype: article-newspaper\ncontainer: Harbour Gazette\nauthors:\n  - family: Lind\n    given: Ada\n  - family: van der Berg\n    given: Bo\n  - literal: Harbour Office\nissued: 2026-03-02\nlanguage: en\nurl: https://example.org/a_b\n---\n"
    );
    let radio = project.text("content/sources/sea-radio.md");
    assert!(radio.contains("issued: 2026-03\nlanguage: ar\n"), "{radio}");
    assert_eq!(project.run(&["check"]).code, 0);
}

#[test]
fn faults_of_bibtex_have_their_places() {
    let text = "@article{a,\n  title = {A},\n  date = {2026-13-01},\n  langid = {en},\n  publisher = {Nobody},\n}\n@misc{b, langid = {en}}\n@misc{???, title = {C}}\n";
    let (project, ran) = import("bibtex", text);
    assert_eq!(ran.code, 1);
    let messages = messages(&ran);
    for (place, code) in [("3:3", "not-mapped"), ("5:3", "not-mapped"), ("7:7", "no-title"), ("8:7", "import-id")] {
        assert!(
            messages.iter().any(|m| m.starts_with(&format!("items.bib:{place}")) && m.contains(code)),
            "{place} {code}: {messages:#?}"
        );
    }
    assert!(!project.path("content/sources/a.md").exists(), "with an error nothing is written");
    let (_, ran) = import("bibtex", "@article{a,\n  title = {A\n");
    assert!(messages_of(&ran, "bad-bibtex"), "{}{}", ran.out, ran.err);
}

fn messages_of(ran: &Ran, code: &str) -> bool {
    messages(ran).iter().any(|message| message.contains(code))
}

#[test]
fn faults_of_csl_have_their_places() {
    let text = "[\n  {\"id\": \"a\", \"type\": \"song\", \"title\": \"A\", \"language\": \"en\",\n   \"URL\": \"javascript:alert(1)\"},\n  {\"id\": \"b\", \"type\": \"book\"},\n  3\n]\n";
    let (_, ran) = import("csl", text);
    assert_eq!(ran.code, 1);
    let messages = messages(&ran);
    for (place, code) in [("2:10", "not-mapped"), ("3:4", "not-mapped"), ("4:10", "no-title"), ("5:3", "bad-csl")] {
        assert!(
            messages.iter().any(|m| m.starts_with(&format!("items.json:{place}")) && m.contains(code)),
            "{place} {code}: {messages:#?}"
        );
    }
}

/// What goes out comes back: title, type, outlet, authors, dates, language, address.
#[test]
fn sources_go_out_and_come_back() {
    for (format, file) in [("csl", "sources.csl.json"), ("bibtex", "sources.bib")] {
        let site = Project::copy_of(&repository());
        let out = site.path("out");
        assert_eq!(site.run(&["export", format, out.to_str().unwrap()]).code, 0);
        let text = site.text(&format!("out/{file}"));
        let empty = Project::copy_of(&repository());
        for id in ["article-a", "article-b"] {
            std::fs::remove_file(empty.path(&format!("content/sources/{id}.md"))).unwrap();
        }
        empty.write(file, &text);
        let path = empty.path(file);
        let ran = empty.run(&["import", format, path.to_str().unwrap()]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        for id in ["article-a", "article-b"] {
            let back = empty.text(&format!("content/sources/{id}.md"));
            // A reference manager has the title in one language.
            let was = site.text(&format!("content/sources/{id}.md")).replace("title:\n  en: ", "title: ");
            for field in ["title: ", "issued: ", "language: ", "url: ", "publisher: "] {
                let line = |text: &str| {
                    let found = text.lines().find(|line| line.starts_with(field));
                    found.map(|line| line.replace('"', "").trim_end_matches('/').to_owned())
                };
                assert_eq!(line(&back), line(&was), "{format}: {id}");
            }
        }
    }
}

fn briefing(project: &Project) -> String {
    assert_eq!(project.run(&["build"]).code, 0);
    project.text("site/briefings/the-strait/index.html")
}

#[test]
fn a_site_is_cited_in_the_style_that_it_asks_for() {
    let chicago = briefing(&Project::copy_of(&small()));
    let project = Project::copy_of(&small());
    project.write("content/site.yaml", project.text("content/site.yaml") + "citation_style: apa\n");
    let apa = briefing(&project);
    assert!(chicago.contains("Bibliography") && apa.contains("Bibliography"));
    assert_ne!(chicago, apa);
    project.write("content/site.yaml", project.text("content/site.yaml").replace("apa", "chicago-note"));
    let ran = project.run(&["check", "--format", "short"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.starts_with("content/site.yaml:18:17: error[unknown-citation-style]"), "{}", ran.out);
    let ran = project.run(&["check"]);
    assert!(format!("{}{}", ran.out, ran.err).contains("did you mean `chicago-notes`?"), "{}{}", ran.out, ran.err);
}

/// The notes of a page as text.
fn notes(html: &str) -> Vec<String> {
    let (_, list) = html.split_once("<ol class=\"notes\">").unwrap();
    let list = list.split("</ol>").next().unwrap();
    list.split("<li ").skip(1).map(|note| text_of(&format!("<li {note}"))).collect()
}

fn text_of(html: &str) -> String {
    html.split('<').filter_map(|piece| Some(piece.split_once('>')?.1)).collect::<String>().trim().to_owned()
}

#[test]
fn a_source_is_named_in_full_once_on_a_page() {
    let project = Project::copy_of(&small());
    let body = "One [@gazette, paragraph 3; @radio]. Two [@gazette, paragraph 4]. Three [@gazette].\n";
    project.write("content/briefings/twice.md", format!("---\ntitle: Twice\ndate: 2026-03-10\n---\n\n{body}"));
    assert_eq!(project.run(&["build"]).code, 0);
    let found = notes(&project.text("site/briefings/twice/index.html"));
    assert!(found[0].contains("The Harbour Gazette") && found[0].contains("March 2, 2026, paragraph 3"), "{found:?}");
    assert_eq!(found[1], "G Quill et al., “Minister wants ‘quiet’ spring,” paragraph 4 Back");
    assert_eq!(found[2], "G Quill et al., “Minister wants ‘quiet’ spring” Back");

    // On a page that runs to the left every piece stays where it belongs, between the marks of the language.
    let arabic = notes(&project.text("site/ar/briefings/twice/index.html"));
    assert!(
        arabic[1].starts_with("G Quill\u{200f} وآخرون، «\u{200f}Minister wants “quiet” spring\u{200f}»، "),
        "{arabic:?}"
    );

    // A style without notes knows no first one.
    project.write("content/site.yaml", project.text("content/site.yaml") + "citation_style: apa\n");
    assert_eq!(project.run(&["build"]).code, 0);
    let found = notes(&project.text("site/briefings/twice/index.html"));
    assert_eq!(found[1].replace(", paragraph 4", ""), found[2]);
    assert!(found[2].contains("Harbour Gazette"), "{found:?}");
}

#[test]
fn addresses_run_from_left_to_right_and_places_are_said_in_the_language_of_the_page() {
    let project = Project::copy_of(&small());
    let body = "One [@gazette, paragraph 3; @gazette, page 4a]. Two [@gazette, the box on page 4].\n";
    project.write("content/briefings/twice.md", format!("---\ntitle: Twice\ndate: 2026-03-10\n---\n\n{body}"));
    assert_eq!(project.run(&["build"]).code, 0);
    for folder in ["", "ar/"] {
        let address = |url: &str| format!("<bdi lang=\"zxx\" dir=\"ltr\">{url}</bdi>");
        let page = project.text(&format!("site/{folder}briefings/twice/index.html"));
        let (_, list) = page.split_once("<ol class=\"notes\">").unwrap();
        assert!(list.contains(&address("https://example.org/gazette?page=1&amp;of=2")), "{list}");
        let own = address(&format!("https://example.org/strait/{folder}briefings/twice/"));
        assert_eq!(page.matches(&own).count(), 3, "over the printed page, and in two citations: {page}");
        let source = project.text(&format!("site/{folder}sources/gazette/index.html"));
        assert!(source.contains(&address("https://archive.example.org/gazette")), "{source}");
    }
    let said =
        notes(&project.text("site/ar/briefings/twice/index.html")).join("\n").replace(['\u{2068}', '\u{2069}'], "");
    assert!(said.contains("الفقرة 3") && said.contains("الصفحة 4a"), "{said}");
    assert!(
        project
            .text("site/ar/briefings/twice/index.html")
            .contains("<bdi lang=\"en\" dir=\"ltr\">the box on page 4</bdi>")
    );
}

/// A style that gives of a source its title and the outlet, between marks of its own.
const OWN_STYLE: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Own</title><id>https://example.org/own</id><updated>2026-03-01T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout prefix="Seen: " suffix=" /"><text variable="title"/></layout></bibliography>
</style>
"#;

#[test]
fn a_project_brings_a_style_of_its_own() {
    let project = Project::copy_of(&small());
    let source = |project: &Project| {
        assert_eq!(project.run(&["build"]).code, 0);
        project.text("site/sources/radio/index.html")
    };
    let entry = "<p>Seen: Evening news /";
    assert!(!source(&project).contains(entry));
    project.write("templates/style.csl", OWN_STYLE);
    let page = source(&project);
    assert!(page.contains(entry), "{page}");
    // It goes before the one that the site names.
    project.write("content/site.yaml", project.text("content/site.yaml") + "citation_style: apa\n");
    assert!(source(&project).contains(entry));
    project.write("templates/style.csl", "<style>");
    let ran = project.run(&["build"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.contains("`templates/style.csl` has to be an independent style of CSL 1.0.2"), "{}", ran.err);
}

/// A style draws nothing but text from what a source says.
#[test]
fn cited_words_stay_text() {
    let project = Project::copy_of(&small());
    let source = project.text("content/sources/gazette.md");
    let title = source.lines().find(|line| line.starts_with("title:")).unwrap();
    let hostile = "title: \"<script>alert(1)</script> & <i>x</i>\"";
    project.write("content/sources/gazette.md", source.replace(title, hostile));
    let page = briefing(&project);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(!page.contains("<script>"));
}

#[test]
fn exported_csl_is_what_programs_read() {
    let project = Project::copy_of(&small());
    let out = project.path("out");
    assert_eq!(project.run(&["export", "csl", out.to_str().unwrap()]).code, 0);
    let items: Value = serde_json::from_str(&project.text("out/sources.csl.json")).unwrap();
    for item in items.as_array().unwrap() {
        for field in ["id", "type", "title", "language"] {
            assert!(item[field].is_string(), "{item}");
        }
    }
    let bibtex = project.path("bib");
    assert_eq!(project.run(&["export", "bibtex", bibtex.to_str().unwrap()]).code, 0);
    let parsed = biblatex::Bibliography::parse(&project.text("bib/sources.bib")).unwrap();
    assert_eq!(parsed.len(), items.as_array().unwrap().len());
}
