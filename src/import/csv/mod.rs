//! `csv`: tables of positions, statements, parties, issues and sources into records.
//!
//! The columns are those that the export writes ([`crate::export::tables`]), by these names or others that are usual for
//! them. Each row becomes part of a record, or is named in a diagnostic at its cell: the records are written first, then
//! read, linked and checked with those of the project, and what is wrong with them is told of the cells that they were
//! made from.

mod columns;
mod draft;
mod sheet;
mod trial;

use super::{Format, Request};
use crate::content::{File, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::export::tables::{self, Head, Table};
use crate::link::Corpus;
use crate::model::{Kind, did_you_mean};
use columns::Columns;
use draft::Draft;
use sheet::{Row, Sheet};

pub(super) const FORMAT: Format = Format {
    name: "csv",
    about: "Tables of positions, statements, parties, issues or sources (`--kind`), parted by comma, semicolon or tab.",
    read,
};

/// The kinds whose tables are read, in the order in which a project is best filled.
const KINDS: [Kind; 5] = [Kind::Party, Kind::Issue, Kind::Source, Kind::Statement, Kind::Position];

/// The tables, as they were read, and all that is around them.
struct Tables<'a> {
    request: &'a Request<'a>,
    corpus: &'a Corpus,
    table: &'static Table,
    heads: Vec<Head>,
    sheets: Vec<(Sheet, Columns)>,
}

/// A row of one of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Line {
    sheet: usize,
    row: usize,
}

fn read(diagnostics: &mut Diagnostics, request: &Request<'_>) -> Vec<File> {
    let table = match table(request.kind.as_deref()) {
        Ok(table) => table,
        Err(fault) => {
            diagnostics.push(fault);
            return Vec::new();
        }
    };
    let Some(corpus) = request.corpus else {
        let place = Place::Path("content/site.yaml".to_owned());
        let fault = Diagnostic::error("missing-site", place, "the project has no settings that can be read");
        diagnostics.push(fault.help("run `rapporteur check`, mend what it reports, and import then"));
        return Vec::new();
    };
    let heads = table.heads(&corpus.site().languages);
    let mut tables = Tables { request, corpus, table, heads, sheets: Vec::new() };
    for (id, file) in request.files.files() {
        match sheet::read(id, file) {
            Ok(sheet) => {
                let (columns, faults) = columns::columns(table, &tables.heads, corpus.language(), &sheet);
                diagnostics.extend(faults.into_iter().map(|fault| tables.weighed(fault)));
                diagnostics.extend(tables.missing_columns(&sheet, &columns));
                tables.sheets.push((sheet, columns));
            }
            Err(fault) => diagnostics.push(fault),
        }
    }
    let drafts = tables.drafts();
    tables.settled(diagnostics, drafts)
}

/// The table of the kind that was asked for.
fn table(asked: Option<&str>) -> Result<&'static Table, Diagnostic> {
    let kinds: Vec<&str> = KINDS.iter().map(|kind| kind.folder()).collect();
    let place = Place::Span(FileId(0), Span::default());
    let list = format!("kinds are: {}", kinds.join(", "));
    let Some(asked) = asked else {
        let fault = Diagnostic::error("unknown-kind", place, "it is not said what the rows are");
        return Err(fault.help(format!("add `--kind positions` or the like; {list}")));
    };
    let kind = KINDS.iter().find(|kind| [kind.folder(), kind.name()].contains(&asked));
    tables::ALL.iter().find(|table| Some(&table.kind) == kind).ok_or_else(|| {
        let fault = Diagnostic::error("unknown-kind", place, format!("no tables of `{asked}` are read"));
        fault.help(did_you_mean(asked, &kinds).unwrap_or(list))
    })
}

impl Tables<'_> {
    /// A fault as it weighs here: a warning, where what has one is left out.
    fn weighed(&self, fault: Diagnostic) -> Diagnostic {
        if self.request.skip_faulty { fault.severity(Severity::Warning) } else { fault }
    }

    fn row(&self, line: Line) -> &Row {
        &self.sheets[line.sheet].0.rows[line.row]
    }

    /// The whole of a row, as a place.
    fn span(&self, line: Line) -> (FileId, Span) {
        (self.sheets[line.sheet].0.file, self.row(line).span())
    }

    /// The place of the cell of a head in a row; the beginning of the row where the file has no such column.
    fn place(&self, line: Line, head: usize) -> Place {
        let (sheet, columns) = &self.sheets[line.sheet];
        let cell = columns.of(head).and_then(|column| self.row(line).cells.get(column));
        let start = self.row(line).span().start;
        Place::Span(sheet.file, cell.map_or(Span { start, end: start }, |cell| cell.span))
    }

    /// Columns that a file lacks and every record needs.
    fn missing_columns(&self, sheet: &Sheet, columns: &Columns) -> Vec<Diagnostic> {
        let place = Place::Span(sheet.file, Span::default());
        let lacking = |column: &str| {
            let in_any_language = self.heads.iter().enumerate().filter(|(_, head)| head.column.name == column);
            in_any_language.map(|(i, _)| columns.of(i)).all(|found| found.is_none())
        };
        self.needed()
            .map(|head| self.heads[head].column.name)
            .filter(|column| lacking(column))
            .map(|column| {
                let message = format!("there is no column `{column}`, which {} need", self.table.kind.folder());
                Diagnostic::error("missing-column", place.clone(), message).help("add it to the first line")
            })
            .collect()
    }

    /// The heads whose cells may not be empty.
    fn needed(&self) -> impl Iterator<Item = usize> {
        let needed = |head: &Head| {
            let field = head.column.field().filter(|_| head.language.is_none());
            field.is_some_and(|(path, _)| tables::is_required(self.table.kind, path))
        };
        self.heads.iter().enumerate().filter(move |(_, head)| needed(head)).map(|(i, _)| i)
    }

    /// The files of the drafts that are well, with everything told that is wrong with the others.
    fn settled(&self, diagnostics: &mut Diagnostics, drafts: Vec<Draft>) -> Vec<File> {
        let mut kept = drafts;
        loop {
            let found = trial::trial(self, &kept);
            let faulty = |number: usize| found.iter().any(|(of, _)| *of == number);
            let (bad, good): (Vec<_>, Vec<_>) = kept.into_iter().enumerate().partition(|(i, _)| faulty(*i));
            for (number, draft) in &bad {
                let faults = found.iter().filter(|(of, _)| of == number).map(|(_, fault)| fault.clone());
                let faults: Vec<Diagnostic> = faults.map(|fault| self.weighed(fault)).collect();
                if self.request.skip_faulty {
                    diagnostics.extend(self.left_out(draft, &faults));
                }
                diagnostics.extend(faults);
            }
            // Records that led to one that is left out are found wrong the next time.
            let settled = bad.is_empty() || !self.request.skip_faulty;
            kept = good.into_iter().map(|(_, draft)| draft).collect();
            if settled {
                return kept.into_iter().flat_map(|draft| draft.files).map(|made| made.file).collect();
            }
        }
    }

    /// Rows that are left out because of others of the same record.
    fn left_out(&self, draft: &Draft, faults: &[Diagnostic]) -> Vec<Diagnostic> {
        let told = |file: FileId, row: Span| {
            faults.iter().any(|fault| match fault.place {
                Place::Span(id, span) => id == file && (row.start..=row.end).contains(&span.start),
                Place::Path(_) => false,
            })
        };
        let lines = draft.lines.iter().map(|line| self.span(*line)).filter(|(file, row)| !told(*file, *row));
        lines
            .map(|(file, row)| {
                let message = format!("the row is left out with the others of `{}`", draft.name);
                let place = Place::Span(file, Span { start: row.start, end: row.start });
                Diagnostic::error("left-out", place, message).severity(Severity::Warning)
            })
            .collect()
    }
}
