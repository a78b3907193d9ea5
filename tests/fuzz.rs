//! No bytes make the program panic, and every diagnostic lies inside its file.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test makes the folders it examines"
)]

use proptest::prelude::*;
use rapporteur::content::{Content, File};
use rapporteur::diagnostic::{Diagnostics, Format, Place};
use rapporteur::{check, link, load};

const SITE: &str = "title: The accord\nlanguages: [en, ar]\nparties: [norland]\n";

const RECORD: &str = r#"---
title: {en: The boats return, ar: "عودة القوارب"}
summary: "Norland’s “boats” return. The regime \"claims\" it."
act: states
voice: named
date: 2031-03-09
date_text: yesterday
speakers:
  - {party: norland, identification: named}
reports:
  - source: gazette
    rendering: partial
    text: "the boats “will return”"
    via: [{described_as: not stated, not_stated: true}]
suppress:
  - {check: metonym, reason: A place.}
---

## One {#one}

Paris said «no» to [[party:norland|Norland]] [@gazette, p. 2].

```{matrix}
issues: []
as_of: 2031-03
```

> A [link](https://example.org/) and *the regime*’s boats. ‘Quoted’.
"#;

const JSON: &str = r#"{
  "title": "\u004eorland \ud83d\udea2",
	"type": "state",
  "names": [{ "text": "a\tb", "used_by": ["party:norland"] }],
  "summary": { "en": "The so-called\nstate" },
  "body": "See [[party:norland]] and the regime."
}"#;

/// Takes the files through the first three stages and looks at every place.
fn examine(files: &[(&str, &str)]) {
    let files = files.iter().map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() }).collect();
    let content = Content::new(files);
    let mut diagnostics = Diagnostics::default();
    let loaded = load::decode(&mut diagnostics, &content);
    if let Some(corpus) = link::link(&mut diagnostics, &content, loaded, link::Options { drafts: true }) {
        let snapshots = [("gazette.txt".to_owned(), b"the boats will return".to_vec())].into();
        check::check(
            &mut diagnostics,
            &content,
            &corpus,
            check::Options { snapshots: Some(&snapshots), strict_quotes: true },
        );
    }
    diagnostics.sort();
    for diagnostic in diagnostics.iter() {
        if let Place::Span(file, span) = &diagnostic.place {
            let text = &content.file(*file).text;
            assert!(span.start <= span.end && span.end as usize <= text.len(), "{diagnostic:?} in {text:?}");
            assert!(
                text.is_char_boundary(span.start as usize) && text.is_char_boundary(span.end as usize),
                "{diagnostic:?} cuts a character of {text:?}"
            );
        }
        assert!(!diagnostic.message.is_empty());
    }
    for format in [Format::Human, Format::Short, Format::Json, Format::Github, Format::Sarif] {
        format.print(&diagnostics, &content, false);
    }
}

fn site_and(path: &str, text: &str) {
    let gazette = "---\ntitle: B\ntype: article\nlanguage: en\nsnapshot: {file: gazette.txt}\n---\n";
    examine(&[("content/site.yaml", SITE), ("content/sources/gazette.md", gazette), (path, text)]);
}

/// Pieces that matter to one of the readers.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[ -~]{0,8}",
        2 => "\\PC{0,6}",
        1 => any::<char>().prop_map(String::from),
        6 => prop::sample::select(vec![
            "\n", "---\n", "title: ", "type: state\n", "  - ", "{", "}", "[", "]", "[[", "]]", "[@", "&a ", "*a", "!!str ", "\"",
            "'", ": ", "|\n", ">\n", "\t", "\r\n", "# ", "“", "”", "‘", "’", "«", "״", "```{matrix}\n", "```\n", "> ", "regime ",
            "Paris said ", "\\u0041", "\\ud83d", "\u{feff}", "\u{0}", "العدوان", "e\u{301}", "🚢", "? ", "%YAML 1.2\n", "...\n",
        ]).prop_map(ToOwned::to_owned),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// A valid text with some changes.
fn mutations(text: &'static str) -> impl Strategy<Value = String> {
    prop::collection::vec((any::<prop::sample::Index>(), 0_usize..12, pieces()), 1..4).prop_map(move |changes| {
        let mut chars: Vec<char> = text.chars().collect();
        for (at, cut, put) in changes {
            let start = at.index(chars.len() + 1);
            let end = (start + cut).min(chars.len());
            chars.splice(start..end, put.chars().take(40));
        }
        chars.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { // A quarter of the usual number, or of `PROPTEST_CASES`: a case goes through three stages and five formats.
        cases: ProptestConfig::default().cases / 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_front_matter(text in pieces()) {
        site_and("content/parties/norland.md", &format!("---\n{text}\n---\n"));
        site_and("content/parties/norland.md", &text);
    }

    #[test]
    fn any_settings(text in pieces()) {
        examine(&[("content/site.yaml", &text)]);
    }

    #[test]
    fn any_json(text in pieces()) {
        site_and("content/parties/norland.json", &text);
        site_and("content/parties/norland.json", &format!("{{\"title\": \"{text}\", \"type\": \"state\"}}"));
    }

    #[test]
    fn any_body(text in pieces()) {
        site_and("content/parties/norland.md", &format!("---\ntitle: Norland\ntype: state\n---\n{text}"));
        let json = serde_json::json!({ "title": "Norland", "type": "state", "summary": text, "body": text });
        site_and("content/parties/norland.json", &json.to_string());
    }

    #[test]
    fn any_change_of_a_record(text in mutations(RECORD)) {
        site_and("content/statements/boats.md", &text);
    }

    #[test]
    fn any_change_of_a_json_record(text in mutations(JSON)) {
        site_and("content/parties/norland.json", &text);
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        site_and("content/parties/norland.md", &text);
        site_and("content/parties/norland.json", &text);
    }
}

#[test]
fn the_records_that_are_changed_are_right() {
    let mut diagnostics = Diagnostics::default();
    let files =
        [("content/site.yaml", SITE), ("content/statements/boats.md", RECORD), ("content/parties/norland.json", JSON)];
    let files = files.iter().map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() }).collect();
    let content = Content::new(files);
    let loaded = load::decode(&mut diagnostics, &content);
    assert_eq!(loaded.records.len(), 2, "{}", Format::Short.print(&diagnostics, &content, false));
}
