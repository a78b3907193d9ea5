//! No word goes round the messages: in a made-up language, in which every message is marked, a page has no other words
//! than those of messages and those marked as being in another language.
//!
//! The language is written from right to left, so that words of records whose language no field tells are marked too;
//! it is not a language of the theme, and its messages are those of English between ⟦ and ⟧.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

mod project;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use project::{Files, Project, files, repository, site_of, small};
use vocabulary::{attribute as attribute_of, fields, lists};

/// The tag of the language. Its dates are in its own script, which is no English either.
const LANGUAGE: &str = "ur";

/// What stands around each piece of a message.
const MARKS: (char, char) = ('⟦', '⟧');

/// Pieces of text that are neither messages nor in the records: what the citation styles write, the English name of a
/// language that has no name in itself, addresses made by the program.
const OTHERS: [&str; 14] = [
    "Urdu",
    "March 2",
    "et al",
    "Quill",
    "al",
    "Https",
    "art_1",
    "art_2",
    "art_3",
    "cl_1",
    "Our own reporters",
    "and Solo",
    "radio 2",
    "iv",
];

/// Names that are written in Latin letters in every language.
const NAMES: [&str; 14] = [
    "BibTeX",
    "CSL-JSON",
    "CSV",
    "Frictionless Data Package",
    "JSON-LD",
    "JSON Lines",
    "JSON",
    "PROV-O",
    "SHA-256",
    "UTF-8",
    "Web Annotation",
    "XML",
    "rapporteur",
    "schema.org",
];

/// The endings of names of files.
const FILES: [&str; 8] = [".bib", ".csv", ".json", ".jsonl", ".jsonld", ".xml", ".html", ".md"];

/// Elements without an end tag.
const VOID: [&str; 9] = ["area", "base", "br", "col", "hr", "img", "input", "link", "meta"];

/// Elements whose text is code, or no text for readers.
const CODE: [&str; 5] = ["code", "pre", "script", "style", "kbd"];

/// Attributes that readers see or hear.
const SPOKEN: [&str; 6] = ["alt", "aria-description", "aria-label", "label", "placeholder", "title"];

// The messages.

fn mark(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } if !value.trim().is_empty() => {
                *value = format!("{}{value}{}", MARKS.0, MARKS.1);
            }
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => mark_expression(expression),
        }
    }
}

fn mark_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| mark(&mut variant.value)),
        Expression::Inline(InlineExpression::Placeable { expression }) => mark_expression(expression),
        Expression::Inline(InlineExpression::StringLiteral { value }) if value.chars().any(char::is_alphabetic) => {
            *value = format!("{}{value}{}", MARKS.0, MARKS.1);
        }
        Expression::Inline(_) => {}
    }
}

/// The English messages with each piece marked, and marked labels for the lists that English has in the program.
fn marked_messages() -> String {
    let english = fs::read_to_string(repository().join("templates/messages/en.ftl")).unwrap();
    let mut resource = parser::parse(english).unwrap();
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        message.value.iter_mut().for_each(mark);
        message.attributes.iter_mut().for_each(|attribute| mark(&mut attribute.value));
    }
    let mut text = serializer::serialize(&resource);
    for (name, ids) in lists() {
        for start in ["list", "meaning"] {
            writeln!(text, "\n{start}-{} = {}{name}{}", name.replace(' ', "-"), MARKS.0, MARKS.1).unwrap();
            for id in &ids {
                writeln!(text, "    .{} = {}{id}{}", attribute_of(id), MARKS.0, MARKS.1).unwrap();
            }
        }
    }
    text.push_str("\nlist-field =\n");
    for field in fields() {
        writeln!(text, "    .{field} = {}{field}{}", MARKS.0, MARKS.1).unwrap();
    }
    text
}

// The pages.

/// An open element.
struct Open {
    name: String,
    /// Whether its text is in the page's language.
    own: bool,
    code: bool,
    /// Whether it stands around what the page itself says.
    around: bool,
}

/// Words that went round the messages, each with whether it is around the page's own content.
#[derive(Default)]
struct Found {
    depth: usize,
    words: BTreeSet<(bool, String)>,
}

impl Found {
    /// Takes what of a text stands outside the marks.
    fn text(&mut self, text: &str, around: bool) {
        let mut outside = String::new();
        for c in decoded(text).chars() {
            match c {
                c if c == MARKS.0 => self.depth += 1,
                c if c == MARKS.1 => self.depth = self.depth.saturating_sub(1),
                c if self.depth == 0 => outside.push(c),
                _ => {}
            }
        }
        if has_words(&outside) {
            self.words.insert((around, outside.trim().to_owned()));
        }
    }
}

/// Whether a text has a word of two Latin letters or more that is no name and no name of a file.
fn has_words(text: &str) -> bool {
    let rest = NAMES.iter().fold(text.to_owned(), |rest, name| rest.replace(name, " "));
    rest.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let is_file = FILES.iter().any(|ending| word.ends_with(ending));
        let is_address = word.starts_with("https://");
        let is_digest = word.len() == 64 && word.bytes().all(|b| b.is_ascii_hexdigit());
        !is_file
            && !is_address
            && !is_digest
            && word.split(|c: char| !c.is_ascii_alphabetic()).any(|letters| letters.len() > 1)
    })
}

fn decoded(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, c)| text.replace(entity, c))
}

/// The words of a page that went round the messages; `records` is what may stand in an attribute.
fn faults(html: &str, records: &str) -> BTreeSet<(bool, String)> {
    let mut found = Found::default();
    let mut open: Vec<Open> = Vec::new();
    let body = html.find("<body").unwrap_or_default();
    let mut rest = &html[body..];
    while let Some(at) = rest.find('<') {
        let top = open.last();
        if top.is_some_and(|top| top.own && !top.code) {
            found.text(&rest[..at], top.is_some_and(|top| top.around));
        }
        let end = tag_end(&rest[at..]) + at;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if tag.starts_with('/') {
            open.pop();
            continue;
        }
        let element = opened(tag, open.last());
        if element.own {
            attributes(tag, &element, records, &mut found);
        }
        if !tag.ends_with('/') && !VOID.contains(&element.name.as_str()) {
            open.push(element);
        }
    }
    found.words
}

fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "html")
}

/// Where a tag ends; a `>` inside quotation marks does not end it.
fn tag_end(text: &str) -> usize {
    let mut quoted = false;
    let end = text.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == '>' && !quoted
    });
    end.unwrap().0
}

fn opened(tag: &str, parent: Option<&Open>) -> Open {
    let name = tag.split([' ', '\n', '/']).next().unwrap().to_owned();
    let is_docket = attribute(tag, "class") == Some("docket");
    Open {
        own: attribute(tag, "lang").map_or_else(|| parent.is_none_or(|p| p.own), |lang| lang == LANGUAGE),
        code: CODE.contains(&name.as_str()) || parent.is_some_and(|p| p.code),
        around: is_docket || (name != "main" && parent.is_none_or(|p| p.around)),
        name,
    }
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    value.split('"').next()
}

/// An attribute cannot say which language its words are in: words of records may stand in it as they are.
fn attributes(tag: &str, element: &Open, records: &str, found: &mut Found) {
    // What a span for reference managers has for its title is no text for readers.
    let is_data = attribute(tag, "class") == Some("Z3988");
    for value in SPOKEN.iter().filter(|_| !is_data).filter_map(|name| attribute(tag, name)) {
        let mut inside = Found::default();
        inside.text(value, element.around);
        let foreign = |(around, words): (bool, String)| (!records.contains(&words)).then_some((around, words));
        found.words.extend(inside.words.into_iter().filter_map(foreign));
    }
}

/// The small site with the marked messages, its languages in this order.
fn marked(languages: &str) -> Project {
    let project = Project::copy_of(&small());
    let site = project.text("content/site.yaml");
    let spoken = site.replace("languages: [en, ar]", &format!("languages: [{languages}]"));
    assert_ne!(site, spoken);
    project.write("content/site.yaml", spoken);
    project.write(&format!("templates/messages/{LANGUAGE}.ftl"), marked_messages());
    project
}

/// Whether all pieces of a text are words of the records as they stand there, or otherwise known.
fn is_of_records(text: &str, records: &str) -> bool {
    let is_isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{200f}');
    let text = text.replace('\u{a0}', " ");
    let pieces = text.split(|c: char| is_isolate(c) || ",;:.()[]“”‘’#\"…–".contains(c)).map(str::trim);
    pieces.filter(|piece| has_words(piece)).all(|piece| {
        let found = |words: &str| {
            records.match_indices(words).any(|(at, _)| {
                let (before, after) = (&records[..at], &records[at + words.len()..]);
                !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
            })
        };
        // A list in the language joins names by its own word.
        OTHERS.contains(&piece) || piece.split(" اور ").all(found)
    })
}

/// Fails with the words that went round the messages, each with the pages it stands on.
fn assert_marked(pages: &BTreeMap<String, String>) {
    let content = files(&small().join("content")).into_values();
    let records: String = content.map(|bytes| String::from_utf8(bytes).unwrap()).collect();
    let mut all = BTreeMap::<String, BTreeSet<String>>::new();
    for (path, html) in pages {
        for (around, words) in faults(html, &records) {
            let place = if around { format!("(around) {path}") } else { path.clone() };
            all.entry(words).or_default().insert(place);
        }
    }
    let line = |(words, places): (&String, &BTreeSet<String>)| {
        let shown: Vec<&str> = places.iter().take(3).map(String::as_str).collect();
        format!("{} ({}): {words}", shown.join(" "), places.len())
    };
    let faults: Vec<String> = all.iter().filter(|(words, _)| !is_of_records(words, &records)).map(line).collect();
    assert!(faults.is_empty(), "words that are no messages:\n{}", faults.join("\n"));
}

/// The pages among files, below a folder.
fn pages(site: Files, folder: &str) -> BTreeMap<String, String> {
    let pages = site.into_iter().filter_map(|(path, bytes)| {
        let path = path.strip_prefix(folder).filter(|path| is_page(path))?;
        Some((path.to_owned(), String::from_utf8(bytes).unwrap()))
    });
    pages.collect()
}

#[test]
fn no_word_of_a_page_goes_round_the_messages() {
    let project = marked(&format!("en, ar, {LANGUAGE}"));
    let pages = pages(site_of(project.root()), &format!("{LANGUAGE}/"));
    assert!(pages.len() > 50, "{} pages", pages.len());
    assert_marked(&pages);
}

#[test]
fn no_word_of_editions_and_changes_goes_round_the_messages() {
    let project = marked(&format!("{LANGUAGE}, en, ar"));
    let well = |arguments: &[&str]| {
        let ran = project.run(arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.err);
    };
    let position = "content/positions/norland-fishing.md";
    well(&["publish", "1", "--note", "A first edition.", "--date", "2026-07-01"]);
    let text = project.text(position);
    project.write(position, text.replace("stance: conditional", "stance: against"));
    project.write("content/issues/ferries.md", "---\ntitle: کشتیاں\nquestion: کون چلاتا ہے؟\n---\n");
    well(&["publish", "2", "--note", "A second edition.", "--date", "2026-07-02", "--class", "minor"]);
    fs::remove_file(project.path("content/issues/ferries.md")).unwrap();
    project.write(position, text);
    well(&["build", "--quiet"]);
    let mut pages = pages(files(&project.path("site")), "");
    let wanted = |path: &str| {
        path == "editions/index.html" || path.starts_with("changes/") || path.starts_with("issues/ferries/")
    };
    pages.retain(|path, _| wanted(path));
    assert!(pages.len() > 4, "{:?}", pages.keys());
    assert!(pages.contains_key("issues/ferries/index.html"));
    assert_marked(&pages);
}

#[test]
fn a_first_language_that_the_interface_does_not_speak_is_marked_among_english_words() {
    let project = marked("fr, ar");
    let pages = pages(site_of(project.root()), "");
    let (arabic, first): (Vec<_>, Vec<_>) = pages.iter().partition(|(path, _)| path.starts_with("ar/"));
    assert!(first.len() > 50 && arabic.len() > 50, "{} {}", first.len(), arabic.len());
    for (path, html) in first.into_iter().filter(|(path, _)| !path.ends_with("404.html")) {
        let starts = ["<html lang=\"en\" dir=\"ltr\">", "<html lang=\"en\">"];
        assert!(starts.iter().any(|start| html.contains(start)), "{path}: {}", html.lines().nth(1).unwrap_or_default());
    }
    let marked = pages.values().filter(|html| html.contains("<h1><bdi lang=\"fr\" dir=\"ltr\">")).count();
    assert!(marked > 10, "{marked}");
    let issue = &pages["issues/fishing/index.html"];
    assert!(issue.contains("Skip to the content"), "{issue}");
    assert!(issue.contains("lang=\"en\" dir=\"ltr\" hreflang=\"fr\" aria-current=\"true\">French</a>"), "{issue}");
}
