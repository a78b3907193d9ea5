//! The names of columns in a file, led to the columns of a table.

use super::sheet::Sheet;
use crate::diagnostic::{Diagnostic, Place};
use crate::export::tables::{Head, Table};
use crate::model::{Language, did_you_mean};

/// For each column of a file the head of the table that it holds, by its number.
pub(super) struct Columns {
    pub(super) heads: Vec<Option<usize>>,
}

impl Columns {
    /// The column of a file that holds a head.
    pub(super) fn of(&self, head: usize) -> Option<usize> {
        self.heads.iter().position(|found| *found == Some(head))
    }
}

/// Finds what each column of a file holds. A column whose cells are all empty says nothing and needs no name.
pub(super) fn columns(table: &Table, heads: &[Head], first: &Language, sheet: &Sheet) -> (Columns, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let mut found: Vec<Option<usize>> = Vec::new();
    for (i, name) in sheet.names.iter().enumerate() {
        let place = Place::Span(sheet.file, name.span);
        let head = head(heads, first, &name.text);
        let empty = || sheet.rows.iter().all(|row| row.cells.get(i).is_none_or(|cell| cell.text.trim().is_empty()));
        if let Some(first) = head.and_then(|head| found.iter().position(|other| *other == Some(head))) {
            let message = format!("the column `{}` says the same as `{}`", name.text, sheet.names[first].text);
            faults.push(Diagnostic::error("duplicate-column", place, message).help("keep one of the two"));
            found.push(None);
            continue;
        }
        if head.is_none() && !empty() {
            let known: Vec<String> = heads.iter().map(Head::name).collect();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let message = format!("{} have no column `{}`", table.kind.folder(), name.text);
            let help = did_you_mean(&name.text, &known).unwrap_or_else(|| format!("columns are: {}", known.join(", ")));
            faults.push(Diagnostic::error("unknown-column", place, message).help(help));
        }
        found.push(head);
    }
    (Columns { heads: found }, faults)
}

/// The head with this name or another name for it, in any case and with any mark between words.
fn head(heads: &[Head], first: &Language, name: &str) -> Option<usize> {
    let name = in_small(name);
    let is = |head: &Head, base: &str| in_small(head.column.name) == base || head.column.also.contains(&base);
    let (base, language) = name.rsplit_once('@').map_or((name.as_str(), None), |(base, tag)| (base, Some(tag)));
    let language = language.filter(|tag| *tag != in_small(first.as_str()));
    heads.iter().position(|head| {
        is(head, base) && head.language.as_ref().map(|tag| in_small(tag.as_str())).as_deref() == language
    })
}

fn in_small(name: &str) -> String {
    let words = name.trim().to_lowercase();
    words.chars().map(|c| if matches!(c, ' ' | '-' | '.') { '_' } else { c }).collect()
}
