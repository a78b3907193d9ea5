//! Faults of the content: values that are collected, placed and explained, so that one run reports all of them.
//!
//! A stage takes `&mut Diagnostics` first, adds to it and goes on. Printing is done by the files of this folder, one a
//! format, all from the same [`Located`] value.

mod github;
mod human;
mod json;
mod sarif;
mod short;

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;

use crate::content::{Content, Cursor, FileId, Position, Span};

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; changes nothing.
    Note,
    /// Should be mended; the site is still built.
    Warning,
    /// Must be mended; no site is built.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// Where a diagnostic points.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A range of a file that was read.
    Span(FileId, Span),
    /// A file or folder that could not be read as text, by its path below the root.
    Path(String),
}

/// One fault of the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule, in kebab case, such as `dangling-reference`.
    pub code: Cow<'static, str>,
    /// How much it matters.
    pub severity: Severity,
    /// One fact, lower case, no full stop, names in back-ticks.
    pub message: String,
    /// Where it is.
    pub place: Place,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: impl Into<Cow<'static, str>>, place: Place, message: impl Into<String>) -> Self {
        Self { code: code.into(), severity: Severity::Error, message: message.into(), place, help: None }
    }

    /// The same with another severity.
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Adds what to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds what to do about it, where something is known.
    pub fn help_if(mut self, help: Option<impl Into<String>>) -> Self {
        self.help = help.map(Into::into).or(self.help);
        self
    }
}

/// All faults of a run.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds those of another list.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// Brings them into the order of files and places, and takes out exact repeats.
    pub fn sort(&mut self) {
        self.list
            .sort_by(|a, b| (&a.place, &a.code, &a.message, &a.help).cmp(&(&b.place, &b.code, &b.message, &b.help)));
        self.list.dedup();
    }

    /// Whether any of them forbids building.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|d| d.severity == severity).count()
    }

    /// All of them in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Makes every warning an error (`--deny warnings`).
    pub fn deny_warnings(&mut self) {
        for diagnostic in &mut self.list {
            if diagnostic.severity == Severity::Warning {
                diagnostic.severity = Severity::Error;
            }
        }
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, iter: I) {
        self.list.extend(iter);
    }
}

/// A diagnostic with its place worked out: what every format prints.
pub struct Located<'a> {
    /// The diagnostic.
    pub diagnostic: &'a Diagnostic,
    /// Path below the root, with `/`.
    pub path: &'a str,
    /// First character, if the place lies in a text.
    pub start: Option<Position>,
    /// One past the last character.
    pub end: Option<Position>,
    /// The text of the file and the range in it.
    pub source: Option<(&'a str, std::ops::Range<usize>)>,
}

impl<'a> Located<'a> {
    fn new(diagnostic: &'a Diagnostic, content: &'a Content, cursor: &mut Cursor) -> Self {
        match &diagnostic.place {
            Place::Span(id, span) => {
                let file = content.file(*id);
                let clamp = |byte: u32| {
                    let mut byte = (byte as usize).min(file.text.len());
                    while !file.text.is_char_boundary(byte) {
                        byte -= 1;
                    }
                    byte
                };
                let range = clamp(span.start)..clamp(span.end);
                let start = cursor.position(*id, file, range.start);
                // The next place may begin before this one ends.
                let end = Cursor::at(*id, range.start, start).position(*id, file, range.end);
                Self {
                    diagnostic,
                    path: &file.path,
                    start: Some(start),
                    end: Some(end),
                    source: Some((&file.text, range)),
                }
            }
            Place::Path(path) => Self { diagnostic, path, start: None, end: None, source: None },
        }
    }
}

/// The ways to print diagnostics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// With the source line and an underline, for people.
    #[default]
    Human,
    /// One line each: `path:line:column: severity[code]: message`.
    Short,
    /// One JSON object a line: code, severity, message, file, line, column, end, help.
    Json,
    /// Workflow commands that GitHub shows in a pull request.
    Github,
    /// One SARIF 2.1.0 document, for code-scanning services.
    Sarif,
}

impl Format {
    /// Prints all diagnostics; `color` adds terminal colours to the human form only.
    pub fn print(self, diagnostics: &Diagnostics, content: &Content, color: bool) -> String {
        let mut cursor = Cursor::default();
        let located: Vec<_> = diagnostics.iter().map(|d| Located::new(d, content, &mut cursor)).collect();
        match self {
            Self::Human => human::print(&located, color),
            Self::Short => short::print(&located),
            Self::Json => json::print(&located),
            Self::Github => github::print(&located),
            Self::Sarif => sarif::print(&located),
        }
    }
}
