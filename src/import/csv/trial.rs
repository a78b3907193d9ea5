//! Drafts on trial: read, linked and checked with the records of the project, each fault told of the cell it comes from.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, Made};
use super::{Request, Tables};
use crate::check::{Options, check};
use crate::content::{Content, File, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::{link, load};

/// The errors of drafts, by their numbers: those of their rows, and those that their records would have.
pub(super) fn trial(
    request: &Request<'_>,
    tables: &[Tables<'_>],
    drafts: &[Draft],
) -> BTreeMap<usize, Vec<Diagnostic>> {
    let mut found: BTreeMap<usize, Vec<Diagnostic>> = BTreeMap::new();
    for (number, draft) in drafts.iter().enumerate() {
        let there = already_there(&tables[draft.table], draft);
        let faults: Vec<Diagnostic> = draft.faults.iter().cloned().chain(there).collect();
        if !faults.is_empty() {
            found.insert(number, faults);
        }
    }
    let numbered = drafts.iter().enumerate();
    let made: Vec<(usize, &Made)> =
        numbered.flat_map(|(number, draft)| draft.files.iter().map(move |made| (number, made))).collect();
    let (content, first) = content(request, &made);
    let mut diagnostics = Diagnostics::default();
    let loaded = load::decode(&mut diagnostics, &content);
    let corpus = link::link(&mut diagnostics, &content, loaded, link::Options::default());
    if let Some(corpus) = &corpus {
        check(&mut diagnostics, &content, corpus, Options::default());
    }
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error) {
        let Place::Span(file, span) = diagnostic.place else { continue };
        let Some((number, made)) = (file.0 as usize).checked_sub(first).and_then(|i| made.get(i)) else { continue };
        let draft = &drafts[*number];
        // What a cell lacks has been told of the cell.
        if diagnostic.code == "missing-field" && draft.lacking {
            continue;
        }
        let fault = told_of_cell(&tables[draft.table], draft, made, span, diagnostic.clone());
        found.entry(*number).or_default().push(fault);
    }
    found
}

/// The project's files and the new ones, which stand after `first` others and take the place of those they equal.
fn content(request: &Request<'_>, made: &[(usize, &Made)]) -> (Content, usize) {
    let stem = |path: &str| path.rsplit_once('.').map_or(path, |(stem, _)| stem).to_owned();
    let stems: BTreeSet<String> = made.iter().map(|(_, made)| stem(&made.file.path)).collect();
    let others = request.project.files().map(|(_, file)| file).filter(|file| !stems.contains(&stem(&file.path)));
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
    Diagnostic { place: Place::Span(file, span), ..fault }
}
