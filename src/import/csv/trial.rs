//! Drafts on trial: read, linked and checked with the records of the project, each fault told of the cell it comes from.

use std::collections::BTreeSet;

use super::Tables;
use super::draft::{Draft, Made};
use crate::check::check;
use crate::content::{Content, File, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::{link, load};

/// The errors of each draft, with its number: those of its rows, and those that its record would have.
pub(super) fn trial(tables: &Tables<'_>, drafts: &[Draft]) -> Vec<(usize, Diagnostic)> {
    let mut found: Vec<(usize, Diagnostic)> = Vec::new();
    for (number, draft) in drafts.iter().enumerate() {
        found.extend(draft.faults.iter().map(|fault| (number, fault.clone())));
        found.extend(already_there(tables, draft).map(|fault| (number, fault)));
    }
    let made: Vec<(usize, &Made)> = drafts
        .iter()
        .enumerate()
        .flat_map(|(number, draft)| draft.files.iter().map(move |made| (number, made)))
        .collect();
    let (content, first) = content(tables, &made);
    let mut diagnostics = Diagnostics::default();
    let loaded = load::decode(&mut diagnostics, &content);
    let corpus = link::link(&mut diagnostics, &content, loaded, link::Options::default());
    if let Some(corpus) = &corpus {
        check(&mut diagnostics, &content, corpus, None);
    }
    diagnostics.sort();
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error) {
        let Place::Span(file, span) = diagnostic.place else { continue };
        let Some((number, made)) = (file.0 as usize).checked_sub(first).and_then(|i| made.get(i)) else { continue };
        let draft = &drafts[*number];
        // What a cell lacks has been told of the cell.
        if diagnostic.code == "missing-field" && draft.lacking {
            continue;
        }
        found.push((*number, told_of_cell(tables, draft, made, span, diagnostic.clone())));
    }
    found
}

/// The project's files and the new ones, which stand after `first` others and take the place of those they equal.
fn content(tables: &Tables<'_>, made: &[(usize, &Made)]) -> (Content, usize) {
    let paths: BTreeSet<&str> = made.iter().map(|(_, made)| made.file.path.as_str()).collect();
    let stem = |path: &str| path.rsplit_once('.').map_or(path, |(stem, _)| stem).to_owned();
    let stems: BTreeSet<String> = paths.iter().map(|path| stem(path)).collect();
    let others = tables.request.project.files().map(|(_, file)| file).filter(|file| !stems.contains(&stem(&file.path)));
    let mut files: Vec<File> = others.cloned().collect();
    let first = files.len();
    files.extend(made.iter().map(|(_, made)| made.file.clone()));
    (Content::new(files), first)
}

/// Nothing is overwritten: a record that is there with other words stays as it is.
fn already_there(tables: &Tables<'_>, draft: &Draft) -> Option<Diagnostic> {
    let id = draft.id.as_ref()?;
    let project = tables.request.project;
    let kind = tables.table.kind;
    let record = tables.corpus.number(kind, id).map(|number| tables.corpus.record(number));
    let path = record.map_or_else(|| kind.file(id), |record| project.file(record.file).path.clone());
    let (_, there) = project.files().find(|(_, file)| file.path == path)?;
    if draft.files.first().is_some_and(|made| made.file.path == there.path && made.file.text == there.text) {
        return None;
    }
    let (file, row) = tables.span(draft.lines[0]);
    let message = format!("the {kind} `{id}` is there already, with other words");
    let place = Place::Span(file, Span { start: row.start, end: row.start });
    let help = format!("see `{path}`; an import changes nothing that is there");
    Some(Diagnostic::error("already-there", place, message).help(help))
}

/// A fault of a record's text as a fault of the cell that the text was made from.
fn told_of_cell(tables: &Tables<'_>, draft: &Draft, made: &Made, span: Span, fault: Diagnostic) -> Diagnostic {
    let at = span.start as usize;
    let marks = made.marks.iter().filter(|(range, _)| range.contains(&at));
    let nearest = marks.min_by_key(|(range, _)| range.len()).and_then(|(_, mark)| made.cells.get(*mark));
    let (file, span) = nearest.copied().unwrap_or_else(|| {
        let (file, row) = tables.span(draft.lines[0]);
        (file, Span { start: row.start, end: row.start })
    });
    let help = match fault.code.as_ref() {
        "other-without-words" => Some("write `other: in your words`".to_owned()),
        _ => fault.help,
    };
    Diagnostic { place: Place::Span(file, span), help, ..fault }
}
