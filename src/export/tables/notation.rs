//! How values are written in a cell, and how they are read from one: the two directions beside each other.

use serde_json::{Value, json};

use crate::model::Language;

/// A cell that begins like a formula is made text by an apostrophe; so is one that begins with apostrophes and a formula,
/// so that [`bare`] gives every cell back.
pub(crate) fn defused(cell: String) -> String {
    if looks_like_formula(&cell) { format!("'{cell}") } else { cell }
}

/// The cell without the apostrophe that [`defused`] put before it.
pub(crate) fn bare(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| looks_like_formula(rest)).unwrap_or(cell)
}

fn looks_like_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Several items in one cell. The mark that parts them is written `\;` where an item holds it.
pub(crate) fn join(items: impl Iterator<Item = String>, mark: char) -> String {
    let escaped = items.map(|item| item.trim().replace('\\', "\\\\").replace(mark, &format!("\\{mark}")));
    let between = if mark == ';' { format!("{mark} ") } else { format!(" {mark} ") };
    escaped.collect::<Vec<_>>().join(&between)
}

/// The items of a cell that [`join`] wrote.
pub(crate) fn split(cell: &str, mark: char) -> Vec<String> {
    if cell.trim().is_empty() {
        return Vec::new();
    }
    let mut items = vec![String::new()];
    let mut characters = cell.chars();
    while let Some(c) = characters.next() {
        if c == mark {
            items.push(String::new());
        } else if let Some(item) = items.last_mut() {
            item.push(if c == '\\' { characters.next().unwrap_or(c) } else { c });
        }
    }
    items.iter().map(|item| item.trim().to_owned()).collect()
}

/// One field of all items of a list; nothing where no item has it.
pub(crate) fn parallel(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if items.iter().all(String::is_empty) { String::new() } else { join(items.into_iter(), ';') }
}

const OTHER: &str = "other:";

/// A single value; one that is none of its list as `other: words`.
pub(crate) fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(true) => "true".to_owned(),
        Value::Object(map) => match map.get("other").and_then(Value::as_str) {
            Some(words) => format!("{OTHER} {words}"),
            None => String::new(),
        },
        _ => String::new(),
    }
}

/// The words of a value that is none of its list.
pub(crate) fn other(cell: &str) -> Option<&str> {
    cell.strip_prefix(OTHER).map(str::trim_start)
}

/// The words in one language of a text that may be in several.
pub(crate) fn in_language<'v>(value: &'v Value, language: &Language, first: &Language) -> &'v str {
    let words = match value {
        Value::String(words) => return if language == first { words } else { "" },
        Value::Object(map) => map.get(language.as_str()),
        _ => None,
    };
    words.and_then(Value::as_str).unwrap_or_default()
}

fn text<'v>(map: &'v Value, key: &str) -> Option<&'v str> {
    map.get(key).and_then(Value::as_str)
}

/// An author: `Family, Given`, or the whole name, in braces where it has a comma.
pub(crate) fn author(author: &Value) -> String {
    match (text(author, "literal"), text(author, "family"), text(author, "given")) {
        (Some(name), ..) if name.contains(',') => format!("{{{name}}}"),
        (Some(name), ..) => name.to_owned(),
        (None, family, given) => format!("{}, {}", family.unwrap_or_default(), given.unwrap_or_default()),
    }
}

/// The fields of an author that [`author`] wrote.
pub(crate) fn author_fields(item: &str) -> Vec<(&'static str, String)> {
    if let Some(name) = item.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        return vec![("literal", name.to_owned())];
    }
    match item.split_once(',') {
        None => vec![("literal", item.to_owned())],
        Some((family, given)) => [("family", family), ("given", given)]
            .into_iter()
            .filter(|(_, name)| !name.trim().is_empty())
            .map(|(field, name)| (field, name.trim().to_owned()))
            .collect(),
    }
}

const NOT_STATED: &str = "not stated";

/// One hop on the way of words: `party:reuters`, `source:article-a`, a description, or `not stated`.
pub(crate) fn hop(hop: &Value) -> String {
    let party = text(hop, "party").map(|id| format!("party:{id}"));
    let source = text(hop, "source").map(|id| format!("source:{id}"));
    let not_stated = hop.get("not_stated") == Some(&Value::Bool(true));
    let described = text(hop, "described_as").filter(|words| !(not_stated && *words == NOT_STATED));
    let parts: Vec<String> = party.into_iter().chain(source).chain(described.map(ToOwned::to_owned)).collect();
    match (not_stated, parts.is_empty()) {
        (false, _) => parts.join(" "),
        (true, true) => NOT_STATED.to_owned(),
        (true, false) => format!("{NOT_STATED}: {}", parts.join(" ")),
    }
}

/// The fields of a hop that [`hop`] wrote.
pub(crate) fn hop_fields(item: &str) -> Vec<(&'static str, String)> {
    let rest = item.strip_prefix(NOT_STATED).map(|rest| rest.strip_prefix(':').unwrap_or(rest));
    let not_stated = rest.is_some();
    let mut rest = rest.unwrap_or(item).trim();
    let mut fields = Vec::new();
    for (field, prefix) in [("party", "party:"), ("source", "source:")] {
        if let Some(after) = rest.strip_prefix(prefix) {
            let (id, others) = after.split_once(' ').unwrap_or((after, ""));
            fields.push((field, id.to_owned()));
            rest = others.trim();
        }
    }
    if !rest.is_empty() {
        fields.push(("described_as", rest.to_owned()));
    }
    if not_stated {
        fields.push(("not_stated", "true".to_owned()));
    }
    fields
}

/// An entry of a map: `name=value`.
pub(crate) fn pair((name, value): (&String, &Value)) -> String {
    format!("{name}={}", word(value))
}

/// An answer that a question admits: `id=label`, the label in the site's first language.
pub(crate) fn option(option: &Value, first: &Language) -> String {
    let label = option.get("label").map_or("", |label| in_language(label, first, first));
    pair((&text(option, "id").unwrap_or_default().to_owned(), &json!(label)))
}

/// The name and the value that [`pair`] wrote, if there is a `=` between them.
pub(crate) fn pair_parts(item: &str) -> Option<(&str, &str)> {
    item.split_once('=').map(|(name, value)| (name.trim(), value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_defused_and_given_back() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("-5", "'-5"),
            ("@x", "'@x"),
            ("'=1+1", "''=1+1"),
            ("'tis", "'tis"),
            ("'", "'"),
            ("plain", "plain"),
            ("", ""),
        ] {
            assert_eq!(defused(cell.to_owned()), written);
            assert_eq!(bare(written), cell);
        }
    }

    #[test]
    fn items_are_given_back() {
        for items in [&["a"][..], &["a; b", "c\\", "\\;"], &["a", "", "b"], &["", "b"], &["x > y"]] {
            for mark in [';', '>'] {
                let cell = join(items.iter().map(|i| (*i).to_owned()), mark);
                assert_eq!(split(&cell, mark), items, "{cell}");
            }
        }
        assert_eq!(split("", ';'), Vec::<String>::new());
        assert_eq!(split("a;b", ';'), ["a", "b"]);
    }

    #[test]
    fn authors_and_hops_are_given_back() {
        let as_value = |fields: Vec<(&'static str, String)>| {
            let value = |(name, text): (&str, String)| {
                (name.to_owned(), if name == "not_stated" { json!(true) } else { json!(text) })
            };
            Value::Object(fields.into_iter().map(value).collect())
        };
        for item in ["Lind, Ada", "Lind,", ", Ada", "Reuters", "{Reuters, Inc.}"] {
            assert_eq!(author(&as_value(author_fields(item))).trim(), item);
        }
        for item in ["party:a", "source:b", "party:a source:b", "an agency", "not stated", "not stated: party:a"] {
            assert_eq!(hop(&as_value(hop_fields(item))), item);
        }
    }
}
