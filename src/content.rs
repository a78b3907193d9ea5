//! The project's text as it was read, and places in it.
//!
//! Every later stage names a place as a file and a range of bytes; lines and columns are worked out only when a
//! diagnostic is printed.

use serde::Serialize;

/// A range of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range from `start` up to `end`, in bytes.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end.max(start) as u32 }
    }

    /// The same range further on by `by` bytes, for a text that was cut out of a file.
    pub fn shifted(self, by: usize) -> Self {
        Self { start: self.start + by as u32, end: self.end + by as u32 }
    }

    /// As a range of indexes.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// The number of a file in [`Content`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// One text file of the project.
#[derive(Debug, Clone)]
pub struct File {
    /// Path below the project's root, with `/` between its parts, such as `content/parties/syria.md`.
    pub path: String,
    /// The text, as it is on disk but for a byte order mark.
    pub text: String,
}

/// All files of the project, in the order of their paths.
#[derive(Debug, Clone, Default)]
pub struct Content {
    files: Vec<File>,
}

/// A line and a column as people count them: both from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Content {
    /// Takes the files in the order given, which is the order of all that follows.
    pub fn new(files: Vec<File>) -> Self {
        Self { files }
    }

    /// Adds a file after all others.
    pub fn push(&mut self, file: File) -> FileId {
        self.files.push(file);
        FileId(self.files.len() as u32 - 1)
    }

    /// The file with this number.
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.0 as usize]
    }

    /// All files with their numbers.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (FileId, &File)> {
        self.files.iter().enumerate().map(|(i, file)| (FileId(i as u32), file))
    }
}

impl Position {
    /// The position after some text that begins here.
    fn after(self, text: &str) -> Self {
        match text.rfind('\n') {
            Some(last) => {
                Self { line: self.line + text.matches('\n').count(), column: text[last + 1..].chars().count() + 1 }
            }
            None => Self { line: self.line, column: self.column + text.chars().count() },
        }
    }
}

/// Works out the positions of many places, best in their order: each from the one before.
#[derive(Debug, Default)]
pub(crate) struct Cursor {
    at: Option<(FileId, usize, Position)>,
}

impl Cursor {
    /// A cursor at a byte whose position is known.
    pub(crate) fn at(file: FileId, byte: usize, position: Position) -> Self {
        Self { at: Some((file, byte, position)) }
    }

    /// The position of a byte of a file.
    pub(crate) fn position(&mut self, id: FileId, file: &File, byte: usize) -> Position {
        let position = match self.at {
            Some((last, from, position)) if last == id && from <= byte => position.after(&file.text[from..byte]),
            _ => file.position(byte as u32),
        };
        self.at = Some((id, byte, position));
        position
    }
}

impl File {
    /// The line and column of a byte of this file; a byte past the end is taken as the end.
    pub fn position(&self, byte: u32) -> Position {
        let mut byte = (byte as usize).min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        Position { line: 1, column: 1 }.after(&self.text[..byte])
    }

    /// The text of a place, or nothing if the place is not in this file.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }
}
