//! Pictures: where the parts of a drawing stand. One picture a file; the templates draw them as inline SVG.
//!
//! A picture is numbers and words. Its look is in the style sheet, its markup in `templates/parts.html`, where every word
//! is escaped; so a picture needs no style of its own, follows light and dark, and can be read without being seen: it has
//! a title and a description, its text is text, and all that it shows also stands in words beside it.

pub(super) mod conditions;
mod layered;
pub(super) mod time;

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

/// A drawing of boxes and the lines between them.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Picture<'a> {
    title: String,
    description: String,
    /// The direction of the page: the picture runs with it.
    dir: &'static str,
    width: i64,
    height: i64,
    lines: Vec<Line>,
    boxes: Vec<Panel<'a>>,
}

/// A box that leads to a record.
#[derive(Debug, Clone, Serialize)]
struct Panel<'a> {
    href: String,
    class: &'static str,
    x: i64,
    y: i64,
    width: i64,
    height: i64,
    mark: Option<Mark>,
    rows: Vec<Row<'a>>,
}

/// A party's pattern.
#[derive(Debug, Clone, Serialize)]
struct Mark {
    number: usize,
    x: i64,
    y: i64,
}

/// A line of text: its place is where it begins, at its baseline.
#[derive(Debug, Clone, Serialize)]
struct Row<'a> {
    x: i64,
    y: i64,
    class: &'static str,
    text: String,
    lang: Option<&'a str>,
    dir: Option<&'static str>,
    /// Words that run against the page end where the others begin, so that all stand at one edge.
    against: bool,
}

/// A line from one box to another, with its head.
#[derive(Debug, Clone, Serialize)]
struct Line {
    class: &'static str,
    path: String,
    head: String,
}

/// A count as a measure.
fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Breaks text into rows of at most `most` columns, at spaces, and inside words that are longer than a row.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    let mut row = String::new();
    for word in text.split_whitespace() {
        if !row.is_empty() && row.width() + 1 + word.width() > most {
            rows.push(std::mem::take(&mut row));
        }
        if !row.is_empty() {
            row.push(' ');
        }
        for grapheme in word.graphemes(true) {
            if row.width() + grapheme.width() > most {
                rows.push(std::mem::take(&mut row));
            }
            row.push_str(grapheme);
        }
    }
    if !row.is_empty() {
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_broken_at_spaces() {
        assert_eq!(wrapped("The strait and its  ferries", 10), ["The strait", "and its", "ferries"]);
        assert_eq!(wrapped("", 10), Vec::<String>::new());
    }

    #[test]
    fn long_words_are_broken_inside() {
        assert_eq!(wrapped("a straitofferries", 6), ["a", "strait", "offerr", "ies"]);
        assert_eq!(wrapped("海峡封鎖", 4), ["海峡", "封鎖"]);
    }
}
