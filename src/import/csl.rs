//! `csl`: sources from CSL-JSON, as Zotero and other reference managers write it.

use super::bibliography::{ForeignField, ForeignItem, ForeignName, sources};
use super::{Format, Request};
use crate::content::{File, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::load::{ForeignNode, ForeignValue, foreign_json};

/// The row of the table of formats.
pub(super) const FORMAT: Format = Format { name: "csl", about: "sources from CSL-JSON, such as Zotero’s", read };

fn read(diagnostics: &mut Diagnostics, request: &Request<'_>) -> Vec<File> {
    let mut all = Vec::new();
    for (id, file) in request.files.files() {
        let mut faults = Vec::new();
        if let Some(node) = foreign_json(&mut faults, id, &file.text) {
            items(&mut faults, id, node, &mut all);
        }
        diagnostics.extend(faults);
    }
    sources(diagnostics, request, &all)
}

/// The items of a file: a list of them, or one.
fn items(faults: &mut Vec<Diagnostic>, file: FileId, node: ForeignNode, found: &mut Vec<ForeignItem>) {
    let span = node.span;
    match node.value {
        ForeignValue::List(list) => list.into_iter().for_each(|node| items(faults, file, node, found)),
        ForeignValue::Map(fields) => found.push(item(file, span, fields)),
        ForeignValue::Nothing | ForeignValue::Words(_) => {
            let fault = Diagnostic::error("bad-csl", Place::Span(file, span), "this is no item of a bibliography");
            faults.push(fault.help("an item is an object with `id`, `type` and `title`"));
        }
    }
}

fn item(file: FileId, span: Span, fields: Vec<(String, Span, ForeignNode)>) -> ForeignItem {
    let mut item = ForeignItem { file, span, key: String::new(), kind: None, authors: Vec::new(), fields: Vec::new() };
    for (name, name_span, node) in fields {
        let whole = Span { start: name_span.start, end: node.span.end.max(name_span.end) };
        match (name.as_str(), node.value) {
            ("id", ForeignValue::Words(id)) => (item.key, item.span) = (id, node.span),
            ("type", ForeignValue::Words(kind)) => item.kind = Some(kind),
            ("author", ForeignValue::List(names)) => item.authors = names.into_iter().filter_map(author).collect(),
            ("issued" | "accessed", value) => {
                item.fields.push(ForeignField { name, value: date(value), span: whole });
            }
            (_, ForeignValue::Words(value)) => item.fields.push(ForeignField { name, value, span: whole }),
            (_, ForeignValue::Nothing) => {}
            (_, _) => item.fields.push(ForeignField { name, value: String::new(), span: whole }),
        }
    }
    item
}

/// The words of a field of a map.
fn part<'a>(fields: &'a [(String, Span, ForeignNode)], name: &str) -> Option<&'a ForeignValue> {
    fields.iter().find(|(field, ..)| field == name).map(|(.., node)| &node.value)
}

fn author(node: ForeignNode) -> Option<ForeignName> {
    let ForeignValue::Map(fields) = node.value else { return None };
    let words = |name: &str| match part(&fields, name) {
        Some(ForeignValue::Words(words)) if !words.is_empty() => Some(words.clone()),
        _ => None,
    };
    let family = match (words("non-dropping-particle"), words("family")) {
        (Some(particle), Some(family)) => Some(format!("{particle} {family}")),
        (_, family) => family,
    };
    match (words("literal"), words("given"), family) {
        (Some(name), ..) | (None, None, Some(name)) | (None, Some(name), None) => Some(ForeignName::Whole(name)),
        (None, Some(given), Some(family)) => Some(ForeignName::Parts { given, family }),
        (None, None, None) => None,
    }
}

/// A date as EDTF: from its parts or, failing that, as it is written.
fn date(value: ForeignValue) -> String {
    let fields = match value {
        ForeignValue::Words(words) => return words,
        ForeignValue::Map(fields) => fields,
        ForeignValue::Nothing | ForeignValue::List(_) => return String::new(),
    };
    let circa = match part(&fields, "circa") {
        Some(ForeignValue::Words(circa)) if circa != "false" && circa != "0" => "~",
        _ => "",
    };
    if let Some(ForeignValue::List(dates)) = part(&fields, "date-parts") {
        let days: Vec<String> = dates.iter().map(|date| format!("{}{circa}", day(date))).collect();
        return days.join("/");
    }
    ["raw", "literal"]
        .into_iter()
        .find_map(|name| match part(&fields, name) {
            Some(ForeignValue::Words(words)) => Some(words.clone()),
            _ => None,
        })
        .unwrap_or_default()
}

/// `[2026, 1, 6]` as `2026-01-06`.
fn day(node: &ForeignNode) -> String {
    let ForeignValue::List(parts) = &node.value else { return String::new() };
    let parts = parts.iter().enumerate().filter_map(|(i, part)| match &part.value {
        ForeignValue::Words(number) if i == 0 => Some(format!("{number:0>4}")),
        ForeignValue::Words(number) => Some(format!("{number:0>2}")),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("-")
}
