//! A CSV file as rows of cells, each with its place.

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use crate::content::{File, FileId, Span};
use crate::diagnostic::{Diagnostic, Place};
use crate::export::tables::notation;

/// A cell, and where it stands in its file.
#[derive(Debug)]
pub(super) struct Cell {
    /// What it says, without the quotation marks around it; lines end with LF.
    pub(super) text: String,
    pub(super) span: Span,
}

/// A file: its names of columns and its rows.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) file: FileId,
    pub(super) names: Vec<Cell>,
    pub(super) rows: Vec<Row>,
}

/// A row that says something, with what is wrong with its form.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) cells: Vec<Cell>,
    pub(super) faults: Vec<Diagnostic>,
}

impl Row {
    /// From its first cell to its last.
    pub(super) fn span(&self) -> Span {
        let ends = self.cells.first().zip(self.cells.last());
        ends.map_or_else(Span::default, |(first, last)| Span { start: first.span.start, end: last.span.end })
    }
}

/// The marks that part cells, the usual one first.
const MARKS: [u8; 3] = [b',', b';', b'\t'];

/// Reads a file. Rows without any words are passed over.
///
/// # Errors
/// When the file has no names of columns, or a quotation mark is never closed: then no row can be told for sure.
pub(super) fn read(id: FileId, file: &File) -> Result<Sheet, Diagnostic> {
    let mark = mark(&file.text);
    let rows = rows(&file.text, mark);
    let at = |span, code: &'static str, message: &str, help: &str| {
        Diagnostic::error(code, Place::Span(id, span), message).help(help)
    };
    if let Some(cell) = rows.iter().flatten().find(|cell| is_open(file.slice(cell.span))) {
        let start = Span { start: cell.span.start, end: cell.span.start + 1 };
        return Err(at(
            start,
            "quotation-not-closed",
            "the quotation mark that opens this cell is not closed",
            "close it, and write a quotation mark inside a cell twice",
        ));
    }
    let mut rows = rows.into_iter();
    let Some(names) = rows.next() else {
        return Err(at(Span::default(), "no-columns", "the file is empty", "begin with a line of names of columns"));
    };
    let mut sheet = Sheet { file: id, names, rows: Vec::new() };
    for cells in rows {
        if cells.iter().all(|cell| cell.text.trim().is_empty()) {
            continue;
        }
        let faults = form_faults(&sheet, file, &cells);
        sheet.rows.push(Row { cells, faults });
    }
    Ok(sheet)
}

/// The mark that divides the first line into the most cells.
fn mark(text: &str) -> u8 {
    let cells = |mark: u8| rows(text.lines().next().unwrap_or_default(), mark).first().map_or(0, Vec::len);
    MARKS.into_iter().rev().max_by_key(|mark| cells(*mark)).unwrap_or(MARKS[0])
}

/// What is wrong with the form of a row.
fn form_faults(sheet: &Sheet, file: &File, cells: &[Cell]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut add = |span, code: &'static str, message: String, help: &str| {
        faults.push(Diagnostic::error(code, Place::Span(sheet.file, span), message).help(help));
    };
    for cell in cells.iter().filter(|cell| goes_on_after_quotation(file.slice(cell.span))) {
        let message = "words follow the quotation mark that closes the cell".to_owned();
        add(cell.span, "words-after-quotation", message, "write a quotation mark inside a cell twice");
    }
    let (found, wanted) = (cells.len(), sheet.names.len());
    let help = "put quotation marks around a cell that holds the mark between cells";
    if let Some(extra) = cells.get(wanted) {
        let message = format!("the row has {found} cells, the first line {wanted}");
        add(extra.span, "too-many-cells", message, help);
    } else if let Some(last) = cells.last().filter(|_| found < wanted) {
        let message = format!("the row has {found} cells, the first line {wanted}");
        let end = Span { start: last.span.end, end: last.span.end };
        add(end, "too-few-cells", message, help);
    }
    faults
}

/// Whether a cell, as it stands in the file, opens a quotation mark and never closes it.
fn is_open(raw: &str) -> bool {
    raw.starts_with('"') && !raw.matches('"').count().is_multiple_of(2)
}

fn goes_on_after_quotation(raw: &str) -> bool {
    raw.starts_with('"') && !raw.ends_with('"')
}

fn rows(text: &str, mark: u8) -> Vec<Vec<Cell>> {
    let mut reader = ReaderBuilder::new().delimiter(mark).build();
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut at = 0;
    while let Some((bytes, end, last)) = field(&mut reader, text, at) {
        row.push(cell(text, mark, at, end, &bytes));
        at = end;
        if last {
            rows.push(std::mem::take(&mut row));
        }
    }
    rows
}

/// The next field from a byte on: its bytes, the byte after it, and whether it ends its row.
fn field(reader: &mut Reader, text: &str, mut at: usize) -> Option<(Vec<u8>, usize, bool)> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 1024];
    loop {
        let (result, read, written) = reader.read_field(&text.as_bytes()[at..], &mut buffer);
        at += read;
        bytes.extend_from_slice(&buffer[..written]);
        match result {
            ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
            ReadFieldResult::Field { record_end } => return Some((bytes, at, record_end)),
            ReadFieldResult::End => return None,
        }
    }
}

fn cell(text: &str, mark: u8, start: usize, end: usize, bytes: &[u8]) -> Cell {
    let raw = &text[start..end];
    let raw = raw.strip_suffix(char::from(mark)).unwrap_or(raw).trim_end_matches(['\r', '\n']);
    // Ends of lines before the first cell of a row belong to the row before, or to empty lines.
    let before = raw.len() - raw.trim_start_matches(['\r', '\n']).len();
    let words = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    Cell { text: notation::bare(&words).to_owned(), span: Span::new(start + before, start + raw.len()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(text: &str) -> Result<Sheet, Diagnostic> {
        read(FileId(0), &File { path: "a.csv".to_owned(), text: text.to_owned() })
    }

    fn words(text: &str) -> Vec<Vec<String>> {
        let sheet = sheet(text).unwrap();
        sheet.rows.into_iter().map(|row| row.cells.into_iter().map(|cell| cell.text).collect()).collect()
    }

    #[test]
    fn cells_are_parted_by_any_usual_mark() {
        for text in ["a,b\n1,2\n", "a;b\r\n1;2", "a\tb\n1\t2\n\n", "a,b\r\n\r\n,\r\n1,2\r\n"] {
            assert_eq!(words(text), [["1", "2"]], "{text:?}");
        }
        assert_eq!(words("a;b\n\"1;\n2\";'=x\n"), [["1;\n2", "=x"]]);
    }

    #[test]
    fn every_cell_knows_its_place() {
        let text = "a,b,c\r\n\"x\r\ny\",,z\r\n,\"\",\"q\"\"q\"";
        let sheet = sheet(text).unwrap();
        let raw = |row: usize| sheet.rows[row].cells.iter().map(|cell| &text[cell.span.range()]).collect::<Vec<_>>();
        assert_eq!(raw(0), ["\"x\r\ny\"", "", "z"]);
        assert_eq!(raw(1), ["", "\"\"", "\"q\"\"q\""]);
        assert_eq!(sheet.rows[0].cells[0].text, "x\ny");
    }

    #[test]
    fn faults_of_form_are_placed() {
        let fault = sheet("a,b\n1,\"2\n3,4\n").unwrap_err();
        assert_eq!(
            (fault.code.as_ref(), fault.place),
            ("quotation-not-closed", Place::Span(FileId(0), Span::new(6, 7)))
        );
        assert_eq!(sheet("").unwrap_err().code, "no-columns");
        let faults = |text: &str| {
            let rows = sheet(text).unwrap().rows;
            rows.into_iter().flat_map(|row| row.faults).map(|f| (f.code.into_owned(), f.place)).collect::<Vec<_>>()
        };
        let at = |start, end| Place::Span(FileId(0), Span::new(start, end));
        assert_eq!(
            faults("a,b\n1,2,3\n4\n"),
            [("too-many-cells".to_owned(), at(8, 9)), ("too-few-cells".to_owned(), at(11, 11)),]
        );
        assert_eq!(faults("a,b\n\"1\"x,2\n"), [("words-after-quotation".to_owned(), at(4, 8))]);
    }
}
