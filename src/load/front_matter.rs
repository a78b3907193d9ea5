//! The front matter of a Markdown file: YAML between two lines of three hyphens.

use std::ops::Range;

/// A Markdown file in its two parts, as ranges of bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts {
    /// The YAML, without the lines of hyphens.
    pub(super) front: Range<usize>,
    /// The Markdown after it.
    pub(super) body: Range<usize>,
}

/// Why a file has no front matter.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Lack {
    /// The first line is not `---`.
    NotThere,
    /// No later line is `---`.
    NotClosed,
}

/// Divides a file whose line ends are single line feeds.
pub(super) fn divide(text: &str) -> Result<Parts, Lack> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != "---" {
        return Err(Lack::NotThere);
    }
    let start = first.len();
    let mut at = start;
    for line in lines {
        if line.trim_end() == "---" {
            return Ok(Parts { front: start..at, body: at + line.len()..text.len() });
        }
        at += line.len();
    }
    Err(Lack::NotClosed)
}
