//! `csv`: tables of positions, statements, parties, issues and sources into records.
//!
//! All files of a run are taken together, so that their records may refer to each other. What the rows of a file are is
//! said by `--kind`, or by a name such as `positions.csv`, which an export gives.
//!
//! The columns are those that the export writes ([`crate::export::tables`]), by these names or others that are usual for
//! them. Each row becomes part of a record, or is named in a diagnostic at its cell: the records are written first, then
//! read, linked and checked with those of the project, and what is wrong with them is told of the cells that they were
//! made from.

mod columns;
mod draft;
mod fields;
mod sheet;
mod trial;

use serde_json::Value;

use super::{Format, Request};
use crate::content::{File, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::export::tables::{self, Head, Table};
use crate::link::Corpus;
use crate::model::{Kind, did_you_mean};
use columns::Columns;
use draft::Draft;
use sheet::{Row, Sheet};

pub(super) const FORMAT: Format =
    Format { name: "csv", about: "Tables of parties, issues, sources, statements or positions (see `--kind`)", read };

/// The kinds whose tables are read, in the order in which a project is best filled.
const KINDS: [Kind; 5] = [Kind::Party, Kind::Issue, Kind::Source, Kind::Statement, Kind::Position];

/// The files of one kind, as they were read, and all that is around them.
struct Tables<'a> {
    request: &'a Request<'a>,
    corpus: &'a Corpus,
    table: &'static Table,
    heads: Vec<Head>,
    /// The schema of the kind.
    schema: Value,
    sheets: Vec<(Sheet, Columns)>,
}

/// A row of one of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Line {
    sheet: usize,
    row: usize,
}

fn read(diagnostics: &mut Diagnostics, request: &Request<'_>) -> Vec<File> {
    let Some(corpus) = request.corpus else {
        let place = Place::Path("content/site.yaml".to_owned());
        let fault = Diagnostic::error("missing-site", place, "the project has no settings that can be read");
        diagnostics.push(fault.help("run `rapporteur check`, mend what it reports, and import then"));
        return Vec::new();
    };
    let mut all: Vec<Tables<'_>> = Vec::new();
    for (id, file) in request.files.files() {
        let table = match table(request.kind.as_deref(), id, file) {
            Ok(table) => table,
            Err(fault) => {
                diagnostics.push(fault);
                continue;
            }
        };
        let at = all.iter().position(|tables| tables.table.kind == table.kind).unwrap_or(all.len());
        if at == all.len() {
            let heads = table.heads(&corpus.site().languages);
            let schema = table.kind.schema().to_value();
            all.push(Tables { request, corpus, table, heads, schema, sheets: Vec::new() });
        }
        all[at].take(diagnostics, id, file);
    }
    let drafts = all.iter().enumerate().flat_map(|(number, tables)| tables.drafts(number)).collect();
    settled(diagnostics, request, &all, drafts)
}

/// The table whose rows a file has.
fn table(asked: Option<&str>, id: FileId, file: &File) -> Result<&'static Table, Diagnostic> {
    let kinds: Vec<&str> = KINDS.iter().map(|kind| kind.folder()).collect();
    let place = Place::Span(id, Span::default());
    let list = format!("kinds are: {}", kinds.join(", "));
    let name = file.path.rsplit(['/', '\\']).next().unwrap_or_default().split('.').next().unwrap_or_default();
    let kind = KINDS.iter().find(|kind| match asked {
        Some(asked) => [kind.folder(), kind.name()].contains(&asked),
        None => kind.folder() == name,
    });
    tables::ALL.iter().find(|table| Some(&table.kind) == kind).ok_or_else(|| match asked {
        Some(asked) => Diagnostic::error("unknown-kind", place, format!("no tables of `{asked}` are read"))
            .help(did_you_mean(asked, &kinds).unwrap_or(list)),
        None => Diagnostic::error("unknown-kind", place, "it is not said what the rows of this file are")
            .help(format!("add `--kind positions` or the like, or name the file `positions.csv`; {list}")),
    })
}

/// The files of the drafts that are well, with everything told that is wrong with the others.
fn settled(
    diagnostics: &mut Diagnostics,
    request: &Request<'_>,
    tables: &[Tables<'_>],
    mut drafts: Vec<Draft>,
) -> Vec<File> {
    loop {
        let mut found = trial::trial(request, tables, &drafts);
        let mut kept = Vec::new();
        let before = drafts.len();
        for (number, draft) in drafts.into_iter().enumerate() {
            let faults: Vec<Diagnostic> = found.remove(&number).unwrap_or_default();
            if faults.is_empty() {
                kept.push(draft);
                continue;
            }
            let table = &tables[draft.table];
            if request.skip_faulty {
                diagnostics.extend(table.left_out(&draft, &faults));
            }
            diagnostics.extend(faults.into_iter().map(|fault| table.weighed(fault)));
        }
        // Records that lead to one that is left out are found wrong the next time.
        let settled = kept.len() == before || !request.skip_faulty;
        drafts = kept;
        if settled {
            return drafts.into_iter().flat_map(|draft| draft.files).map(|made| made.file).collect();
        }
    }
}

impl Tables<'_> {
    /// Takes a file in.
    fn take(&mut self, diagnostics: &mut Diagnostics, id: FileId, file: &File) {
        match sheet::read(id, file) {
            Ok(sheet) => {
                let (columns, faults) = columns::columns(self.table, &self.heads, self.corpus.language(), &sheet);
                diagnostics.extend(faults.into_iter().map(|fault| self.weighed(fault)));
                diagnostics.extend(self.missing_columns(&sheet, &columns));
                self.sheets.push((sheet, columns));
            }
            Err(fault) => diagnostics.push(fault),
        }
    }

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
        let lacking = self.needed().filter(|head| self.variants(*head).all(|variant| columns.of(variant).is_none()));
        lacking
            .map(|head| {
                let column = self.heads[head].column.name;
                let message = format!("there is no column `{column}`, which {} need", self.table.kind.folder());
                let place = Place::Span(sheet.file, Span::default());
                Diagnostic::error("missing-column", place, message).help("add it to the first line")
            })
            .collect()
    }

    /// The heads whose cells may not be empty.
    fn needed(&self) -> impl Iterator<Item = usize> {
        self.heads.iter().enumerate().filter(|(_, head)| head.required).map(|(i, _)| i)
    }

    /// A head in every language.
    fn variants(&self, head: usize) -> impl Iterator<Item = usize> {
        let name = self.heads[head].column.name;
        (0..self.heads.len()).filter(move |variant| self.heads[*variant].column.name == name)
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
