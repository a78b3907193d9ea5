//! The look: `docs/look.md` names every token and component of the theme as it is, and a project adds rules of its own.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

mod project;

use std::collections::BTreeMap;
use std::fs;

use project::{Project, files, repository, small};

fn text(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap()
}

/// The custom properties that a part of the style sheet sets, with their values.
fn tokens(css: &str) -> BTreeMap<String, String> {
    let bare = without_comments(css);
    let set = bare.split([';', '{', '}']).filter_map(|rule| rule.trim().strip_prefix("--")?.split_once(':'));
    set.map(|(name, value)| (format!("--{name}"), value.trim().to_owned())).collect()
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").unwrap().1)
}

/// What stands between two places of a text.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    text.split_once(from).unwrap().1.split_once(to).unwrap().0
}

/// The rows of the manual's tables, by their first cell.
fn rows(manual: &str) -> BTreeMap<String, Vec<String>> {
    let cells = |line: &str| line.split('|').skip(1).map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    manual.lines().filter(|line| line.starts_with("| `")).map(cells).map(|row| (row[0].clone(), row)).collect()
}

#[test]
fn the_manual_has_every_token_with_its_values() {
    let (sheet, rows) = (text("templates/style.css"), rows(&text("docs/look.md")));
    let light = tokens(between(&sheet, ":root {", "@media (prefers-color-scheme: dark)"));
    let dark = tokens(between(&sheet, "@media (prefers-color-scheme: dark)", "/*"));
    assert!(light.len() > 20 && dark.len() > 5, "{light:?} {dark:?}");
    assert!(dark.keys().all(|name| light.contains_key(name)), "{dark:?}");
    for (name, value) in &light {
        let row = rows.get(&format!("`{name}`")).unwrap_or_else(|| panic!("docs/look.md does not name {name}"));
        let told = if value.contains('"') { "a list".to_owned() } else { format!("`{value}`") };
        assert_eq!(row[1], told, "{name}");
        if let Some(value) = dark.get(name) {
            assert_eq!(row[2], format!("`{value}`"), "{name} in dark");
        }
    }
    let named = rows.keys().filter(|name| name.starts_with("`--"));
    let gone: Vec<_> = named.filter(|name| !light.contains_key(name.trim_matches('`'))).collect();
    assert!(gone.is_empty(), "docs/look.md names tokens that are gone: {gone:?}");
}

#[test]
fn the_manual_has_every_component_with_its_arguments() {
    let (parts, manual) = (text("templates/parts.html"), text("docs/look.md"));
    let table = rows(between(&manual, "\n## Components\n", "\n## Classes\n"));
    let components: BTreeMap<_, _> = parts
        .split("{% component ")
        .skip(1)
        .map(|rest| rest.split_once(") %}").unwrap().0.split_once('(').unwrap())
        .map(|(name, arguments)| (format!("`{name}`"), format!("`{arguments}`")))
        .collect();
    assert!(components.len() > 30, "{components:?}");
    let told: BTreeMap<_, _> = table.into_iter().map(|(name, row)| (name, row[1].clone())).collect();
    assert_eq!(told, components);
}

#[test]
fn rules_of_a_project_come_last() {
    let project = Project::copy_of(&small());
    let rule = ":root { --accent: #0b5d4b; }\n";
    project.write("templates/own.css", rule);
    let ran = project.run(&["build", "--quiet", "--output", "out"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let built = files(&project.path("out"));
    let (path, sheet) = built.iter().find(|(path, _)| path.starts_with("assets/style-")).unwrap();
    assert!(sheet.ends_with(rule.as_bytes()), "{path} does not end with the rules of the project");
    assert!(String::from_utf8_lossy(&built["index.html"]).contains(path), "the page takes another sheet");
}
