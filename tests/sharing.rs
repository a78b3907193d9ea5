//! What is made of pages where they are shared, kept and cited: cards, signs, families of type, and what reference managers
//! and search engines read in them.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

mod html;
mod project;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use html::Page;
use project::{Files, Project, repository, site_of, small};
use serde_json::Value;

fn page(site: &Files, path: &str) -> Page {
    Page::read(text(site, path))
}

fn text<'s>(site: &'s Files, path: &str) -> &'s str {
    std::str::from_utf8(&site[path]).unwrap()
}

fn is_a(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|of| of == extension)
}

/// The contents of the `meta` elements of a name or property, in their order.
fn metas<'p>(page: &'p Page, name: &'p str) -> Vec<&'p str> {
    let named = page.all("meta").filter(|meta| meta.get("name").or(meta.get("property")) == Some(name));
    named.filter_map(|meta| meta.get("content")).collect()
}

fn meta<'p>(page: &'p Page, name: &'p str) -> Option<&'p str> {
    metas(page, name).first().copied()
}

/// A site of no records, in a language.
fn bare(settings: &str) -> Files {
    let project = Project::empty();
    project.write("content/site.yaml", settings);
    site_of(project.root())
}

const ARABIC: &str = "title: \"الآلية المشتركة، 2026\"\nbase_url: https://example.org/a/\nlanguages: [ar]\n";

/// A picture as rows of points, dark or not.
fn drawn(bytes: &[u8]) -> (u32, u32, Vec<Vec<bool>>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut points = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut points).unwrap();
    let samples = frame.color_type.samples();
    let rows = points[..frame.buffer_size()].chunks(frame.line_size);
    (frame.width, frame.height, rows.map(|row| row.chunks(samples).map(|point| point[1] < 128).collect()).collect())
}

#[test]
fn every_page_that_is_found_has_a_card() {
    let site = site_of(&small());
    let mut cards = BTreeSet::new();
    for (path, bytes) in site.iter().filter(|(path, _)| is_a(path, "html")) {
        let page = Page::read(std::str::from_utf8(bytes).unwrap());
        let canonical = page.all("link").any(|link| link.get("rel") == Some("canonical"));
        let image = meta(&page, "og:image");
        if meta(&page, "og:title").is_none() {
            assert_eq!(image, None, "{path}");
            continue;
        }
        assert!(canonical, "{path}");
        let address = image.unwrap().strip_prefix("https://example.org/strait/").unwrap();
        assert!(site.contains_key(address), "{path}: there is no {address}");
        assert_eq!(meta(&page, "og:image:width"), Some("1200"));
        assert_eq!(meta(&page, "og:image:height"), Some("630"));
        let title = if path.starts_with("ar/") { "المضيق في السجل" } else { "The strait, on the record" };
        assert!(meta(&page, "og:image:alt").unwrap().contains(title), "{path}");
        assert_eq!(meta(&page, "twitter:card"), Some("summary_large_image"));
        cards.insert(address.to_owned());
    }
    let made: BTreeSet<String> = site.keys().filter(|path| path.contains("assets/card-")).cloned().collect();
    assert_eq!(cards, made, "a card that no page names, or a page without its card");
    assert_eq!(made.len(), 2 * 8, "in two languages one for each section, and one for the whole site: {made:?}");
    for card in &made {
        let (width, height, _) = drawn(&site[card]);
        assert_eq!((width, height), (1200, 630));
        assert!(site[card].len() < 40_000, "{card}: {}", site[card].len());
    }
    let again = site_of(&small());
    assert!(made.iter().all(|card| site[card] == again[card]), "the same bytes every time");
}

#[test]
fn a_site_without_an_address_has_no_cards() {
    let site = bare("title: T\nlanguages: [en]\n");
    assert!(!site.keys().any(|path| path.starts_with("assets/card-")));
    assert_eq!(meta(&page(&site, "index.html"), "og:image"), None);
}

#[test]
fn a_card_begins_where_its_language_does() {
    let ink = |site: &Files| {
        let name = site.keys().find(|path| path.starts_with("assets/card-site-")).unwrap();
        let (_, _, rows) = drawn(&site[name]);
        let title = &rows[190..300];
        let half =
            |from: usize, to: usize| title.iter().map(|row| row[from..to].iter().filter(|dark| **dark).count()).sum();
        let (left, right): (usize, usize) = (half(0, 600), half(600, 1200));
        (left, right)
    };
    let (left, right) = ink(&bare(&ARABIC.replace("الآلية المشتركة، 2026", "الآلية")));
    assert_eq!(left, 0);
    assert!(right > 500, "{right}");
    let (left, right) = ink(&bare(&ARABIC.replace("الآلية المشتركة، 2026", "Strait").replace("[ar]", "[en]")));
    assert_eq!(right, 0);
    assert!(left > 500, "{left}");
}

#[test]
fn a_title_is_words_and_no_markup() {
    let site = bare(&ARABIC.replace("الآلية المشتركة، 2026", "</text><image href='/etc/hostname'/>&"));
    assert!(site.keys().any(|path| path.starts_with("assets/card-site-")));
}

#[test]
fn a_project_draws_its_own_card() {
    let project = Project::empty();
    project.write("content/site.yaml", ARABIC);
    let svg = "{% if kind %}{% endif %}<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 63\"><rect width=\"120\" height=\"63\" fill=\"black\"/></svg>";
    project.write("templates/card.svg", svg);
    let site = site_of(project.root());
    let name = site.keys().find(|path| path.starts_with("assets/card-")).unwrap();
    let (width, height, rows) = drawn(&site[name]);
    assert_eq!((width, height), (1200, 630));
    assert!(rows.iter().flatten().all(|dark| *dark));

    project.write("templates/card.svg", "{% if kind %}{% endif %}<svg");
    let ran = project.run(&["build"]);
    assert!(ran.code != 0 && ran.err.contains("card.svg"), "{}", ran.err);
}

#[test]
fn colours_of_cards_and_heads_are_those_of_the_theme() {
    let read = |path: &str| fs::read_to_string(repository().join(path)).unwrap();
    let style = read("templates/style.css");
    for file in ["templates/card.svg", "templates/icon.svg", "templates/base.html"] {
        let text = read(file);
        let colours = text.match_indices("\"#").map(|(at, _)| &text[at + 1..at + 8]);
        let colours: Vec<&str> = colours.filter(|c| c[1..].bytes().all(|b| b.is_ascii_hexdigit())).collect();
        assert!(!colours.is_empty(), "{file}");
        for colour in colours {
            assert!(style.contains(colour), "{file}: {colour} is no token of the style sheet");
        }
    }
}

#[test]
fn the_site_can_be_put_on_a_screen() {
    let site = site_of(&small());
    let manifest: Value = serde_json::from_str(text(&site, "site.webmanifest")).unwrap();
    assert_eq!(manifest["name"], "The strait, on the record");
    assert_eq!(manifest["short_name"], "The strait");
    assert_eq!((&manifest["lang"], &manifest["dir"]), (&"en".into(), &"ltr".into()));
    assert!(site.contains_key(manifest["start_url"].as_str().unwrap()));
    for icon in manifest["icons"].as_array().unwrap() {
        let bytes = &site[icon["src"].as_str().unwrap()];
        if icon["type"] == "image/png" {
            let (width, height, _) = drawn(bytes);
            assert_eq!(icon["sizes"], format!("{width}x{height}"));
        }
    }
    let home = page(&site, "index.html");
    let rel = |rel: &str| home.all("link").find(|link| link.get("rel") == Some(rel)).and_then(|link| link.get("href"));
    assert_eq!(rel("manifest"), Some("site.webmanifest"));
    assert!(site.contains_key(rel("icon").unwrap()));
    let policy = home.all("meta").find(|meta| meta.get("http-equiv").is_some()).unwrap().get("content").unwrap();
    assert!(policy.contains("default-src 'none'") && policy.contains("manifest-src 'self'"), "{policy}");
    assert_eq!(metas(&home, "theme-color").len(), 2);
}

#[test]
fn families_are_carried_only_when_asked_for() {
    let faces = |site: &Files| site.keys().filter(|path| is_a(path, "woff2")).cloned().collect::<Vec<_>>();
    let plain = bare(ARABIC);
    assert!(faces(&plain).is_empty());
    assert!(!text(&plain, style(&plain)).contains("@font-face"));

    for (language, first) in [("ar", "noto-naskh-arabic"), ("he", "noto-serif-hebrew"), ("hu", "noto-serif-latin-")] {
        let site = bare(&format!("{}fonts: self-hosted\n", ARABIC.replace("[ar]", &format!("[{language}]"))));
        let rules = text(&site, style(&site));
        let mut named: Vec<String> =
            rules.split("url(\"").skip(1).map(|rest| format!("assets/{}", rest.split('"').next().unwrap())).collect();
        named.sort();
        assert_eq!(named, faces(&site), "every rule has its face, and every face its rule");
        assert_eq!(rules.matches("@font-face").count(), rules.matches("font-display: optional").count());
        let home = page(&site, "index.html");
        let early: Vec<_> = home.all("link").filter(|link| link.get("rel") == Some("preload")).collect();
        assert_eq!(early.len(), 1);
        let face = early[0].get("href").unwrap();
        assert!(face.contains(first) && site.contains_key(face), "{face}");
    }
}

fn style(site: &Files) -> &str {
    site.keys().find(|path| path.starts_with("assets/style-")).unwrap()
}

#[test]
fn an_unknown_choice_of_families_has_its_place() {
    let project = Project::copy_of(&small());
    project.write("content/site.yaml", project.text("content/site.yaml") + "fonts: comic\n");
    let ran = project.run(&["check", "--format", "short"]);
    assert!(ran.out.contains("content/site.yaml:18:8: error["), "{}{}", ran.out, ran.err);
}

// What reference managers read. Both readers below keep to the rules that Zotero's translators document.

/// What a translator of tags in the head makes of a page.
fn embedded(page: &Page) -> BTreeMap<&'static str, String> {
    let mut item = BTreeMap::new();
    let mut put = |field, name| item.extend(meta(page, name).map(|value| (field, value.to_owned())));
    put("title", "citation_title");
    put("date", "citation_publication_date");
    put("publisher", "citation_publisher");
    put("url", "citation_public_url");
    put("language", "citation_language");
    put("site", "og:site_name");
    // A title alone is taken for an article of a journal; the type of Dublin Core says better, but for that of a book or
    // a film in OpenGraph.
    let kind = match (meta(page, "og:type"), meta(page, "DC.type").map(|kind| kind.to_lowercase().replace(' ', ""))) {
        (Some("website"), _) => "webpage".to_owned(),
        (_, Some(kind)) => kind,
        _ => "journalArticle".to_owned(),
    };
    item.insert("type", kind);
    item.insert("authors", metas(page, "citation_author").join("; "));
    item
}

#[test]
fn a_page_is_cited_as_the_web_page_it_is() {
    let site = site_of(&small());
    let item = embedded(&page(&site, "briefings/the-strait/index.html"));
    let expected = [
        ("authors", "The Strait Desk; B. Rask"),
        ("date", "2026-03-10"),
        ("language", "en"),
        ("publisher", "The Strait Desk & friends <desk>"),
        ("site", "The strait, on the record"),
        ("title", "The strait in one page"),
        ("type", "webpage"),
        ("url", "https://example.org/strait/briefings/the-strait/"),
    ];
    assert_eq!(item, expected.map(|(field, value)| (field, value.to_owned())).into());
    assert_eq!(embedded(&page(&site, "index.html"))["type"], "webpage");
}

/// The keys of the matrices of Z39.88-2004 that may stand in a context object, by their formats.
const KEYS: [(&str, &[&str]); 3] = [
    (
        "journal",
        &[
            "genre", "atitle", "jtitle", "date", "volume", "issue", "spage", "epage", "pages", "issn", "aulast",
            "aufirst", "au", "aucorp",
        ],
    ),
    ("book", &["genre", "btitle", "atitle", "date", "pub", "place", "isbn", "aulast", "aufirst", "au", "aucorp"]),
    (
        "dc",
        &[
            "title",
            "creator",
            "subject",
            "description",
            "publisher",
            "contributor",
            "date",
            "type",
            "format",
            "identifier",
            "source",
            "language",
            "relation",
            "coverage",
            "rights",
        ],
    ),
];

/// The context objects of a page, each as its keys and values.
fn context_objects(page: &Page) -> Vec<Vec<(String, String)>> {
    let spans = page.all("span").filter(|span| span.get("class") == Some("Z3988"));
    spans
        .map(|span| url::form_urlencoded::parse(span.get("title").unwrap().as_bytes()).into_owned().collect())
        .collect()
}

fn values<'o>(object: &'o [(String, String)], key: &str) -> Vec<&'o str> {
    object.iter().filter(|(of, _)| of == key).map(|(_, value)| value.as_str()).collect()
}

#[test]
fn a_source_is_found_in_its_page_and_in_bibliographies() {
    let site = site_of(&small());
    let objects = context_objects(&page(&site, "sources/gazette/index.html"));
    let [gazette] = &objects[..] else { panic!("{objects:?}") };
    assert_eq!(values(gazette, "rft_val_fmt"), ["info:ofi/fmt:kev:mtx:dc"]);
    assert_eq!(values(gazette, "rft.type"), ["newspaperArticle"]);
    assert_eq!(values(gazette, "rft.title"), ["Minister wants “quiet” spring"]);
    assert_eq!(values(gazette, "rft.creator"), ["Quill, Q.", "Our own reporters", "Solo"]);
    assert_eq!(values(gazette, "rft.source"), ["The Harbour Gazette"]);
    assert_eq!(values(gazette, "rft.date"), ["2026-03-02"]);
    assert_eq!(values(gazette, "rft.language"), ["en"]);
    assert_eq!(values(gazette, "rft_id"), ["https://example.org/gazette?page=1&of=2"]);

    let listed = context_objects(&page(&site, "briefings/the-strait/index.html"));
    assert!(listed.contains(gazette), "the same source is the same in a bibliography");
    assert!(context_objects(&page(&site, "index.html")).is_empty());
}

#[test]
fn a_context_object_has_no_key_that_its_matrix_lacks() {
    let project = Project::copy_of(&small());
    let source = |kind: &str| {
        format!(
            "---\ntitle: \"A & B + C\"\ntype: {kind}\ncontainer: Annals\nauthors: [{{family: Lind, given: Ada}}, {{family: Rask, given: Bo}}, {{literal: Harbour Office}}]\nissued: 2026-03~\nlanguage: en\nurl: \"https://example.org/{kind}\"\n---\n"
        )
    };
    for kind in ["article-journal", "book", "chapter", "report", "speech", "treaty"] {
        project.write(&format!("content/sources/a-{kind}.md"), source(kind));
    }
    let site = site_of(project.root());
    let mut matrices = BTreeSet::new();
    for path in site.keys().filter(|path| path.starts_with("sources/") && path.matches('/').count() == 2) {
        let objects = context_objects(&page(&site, path));
        assert_eq!(objects.len(), 1, "{path}");
        let format = values(&objects[0], "rft_val_fmt")[0].strip_prefix("info:ofi/fmt:kev:mtx:").unwrap();
        let (matrix, keys) = KEYS.iter().find(|(name, _)| *name == format).unwrap();
        matrices.insert(*matrix);
        for (key, value) in &objects[0] {
            let known = matches!(key.as_str(), "url_ver" | "ctx_ver" | "rft_val_fmt" | "rft_id")
                || key.strip_prefix("rft.").is_some_and(|key| keys.contains(&key));
            assert!(known && !value.is_empty(), "{path}: {key}={value}");
        }
    }
    assert_eq!(matrices.len(), 3);
    let chapter = &context_objects(&page(&site, "sources/a-chapter/index.html"))[0];
    assert_eq!(values(chapter, "rft.atitle"), ["A & B + C"]);
    assert_eq!(values(chapter, "rft.btitle"), ["Annals"]);
    assert_eq!((values(chapter, "rft.aulast"), values(chapter, "rft.aufirst")), (vec!["Lind"], vec!["Ada"]));
    assert_eq!(values(chapter, "rft.au"), ["Rask, Bo"]);
    assert_eq!(values(chapter, "rft.aucorp"), ["Harbour Office"]);
    assert!(values(chapter, "rft.date").is_empty(), "what is about a month is no month");
}

// What search engines read.

const THING: [&str; 6] = ["name", "description", "url", "alternateName", "potentialAction", "image"];
const WORK: [&str; 7] = ["inLanguage", "isPartOf", "publisher", "mainEntity", "headline", "datePublished", "author"];

/// The types of schema.org that pages name, and whether they are works, which have the properties of [`WORK`] too.
const TYPES: [(&str, bool); 18] = [
    ("Article", true),
    ("BlogPosting", true),
    ("Book", true),
    ("Chapter", true),
    ("Claim", true),
    ("CreativeWork", true),
    ("Dataset", true),
    ("DefinedTerm", false),
    ("Event", false),
    ("Legislation", true),
    ("NewsArticle", true),
    ("Organization", false),
    ("Person", false),
    ("Report", true),
    ("SearchAction", false),
    ("SocialMediaPosting", true),
    ("WebPage", true),
    ("WebSite", true),
];

fn vocabulary_faults(value: &Value, faults: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| vocabulary_faults(value, faults)),
        Value::Object(fields) => {
            let kind = fields.get("@type").and_then(Value::as_str).unwrap_or("no type");
            let Some((_, work)) = TYPES.iter().find(|(name, _)| *name == kind) else {
                faults.insert(format!("`{kind}` is no type that is known"));
                return;
            };
            for (name, value) in fields {
                let of_action = kind == "SearchAction" && matches!(name.as_str(), "target" | "query-input");
                let known =
                    name.starts_with('@') || THING.contains(&name.as_str()) || *work && WORK.contains(&name.as_str());
                if !known && !of_action {
                    faults.insert(format!("`{kind}` has no `{name}`"));
                }
                vocabulary_faults(value, faults);
            }
        }
        _ => {}
    }
}

#[test]
fn linked_data_keeps_to_the_vocabulary() {
    let mut faults = BTreeSet::new();
    let mut blocks = 0;
    for site in [site_of(&small()), site_of(&repository().join("examples/hungary-2024"))] {
        for (path, bytes) in site.iter().filter(|(path, _)| is_a(path, "html")) {
            let text = std::str::from_utf8(bytes).unwrap();
            let Some((_, rest)) = text.split_once("<script type=\"application/ld+json\">") else { continue };
            let block: Value = serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap();
            assert_eq!(block["@context"], "https://schema.org", "{path}");
            vocabulary_faults(&block, &mut faults);
            blocks += 1;
        }
    }
    assert!(blocks > 50, "{blocks}");
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_page_for_nowhere_helps_on() {
    let site = site_of(&small());
    let lost = page(&site, "404.html");
    let forms: Vec<_> = lost.all("form").filter(|form| form.get("role") == Some("search")).collect();
    assert!(forms.iter().all(|form| form.get("action").is_some_and(|action| action.ends_with("search/index.html"))));
    assert!(forms.iter().any(|form| form.get("aria-labelledby") == Some("h-where")));
    assert!(lost.all("a").any(|a| a.get("href") == Some("/strait/a-z/index.html")));
    assert_eq!(meta(&lost, "robots"), Some("noindex"));
    assert_eq!(meta(&lost, "og:image"), None);
}
