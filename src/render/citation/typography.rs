//! The signs of a citation: its HTML and plain text, marks inside marks, stops, and the direction of names and titles.

use std::fmt::Write as _;

use hayagriva::citationberg::{FontStyle, FontWeight, VerticalAlign};
use hayagriva::{ElemChild, ElemChildren, Formatting};

use super::Citations;
use crate::link::Entry;
use crate::model::Source;
use crate::render::parts::{code, escaped};

impl Citations {
    /// Words whose letters run the other way than the page, set apart by signs that cannot be seen, so that the marks
    /// around them stay where they belong.
    pub(super) fn isolated(&self, words: &str) -> String {
        if !self.is_against(words) {
            return words.to_owned();
        }
        // Marks between two such pieces would otherwise take the direction of what stands further on, such as an address.
        let turn = self.turn();
        format!("{turn}\u{2068}{words}\u{2069}{turn}")
    }

    pub(super) fn is_against(&self, words: &str) -> bool {
        let lettered = words.chars().any(char::is_alphabetic);
        lettered && bidi_letters(words) != (self.language.direction() == "rtl")
    }

    /// On pages that run to the left, the sign that has their direction; pages that run to the right need none.
    pub(super) fn turn(&self) -> &'static str {
        if self.language.direction() == "rtl" { "\u{200f}" } else { "" }
    }

    /// What styles write between the pieces of a citation, in the signs of the language; words that are set apart keep
    /// their own.
    pub(super) fn punctuated(&self, text: &str) -> String {
        let (comma, semicolon) = (self.spoken.say("comma"), self.spoken.say("semicolon"));
        if (comma, semicolon) == (", ", "; ") {
            return text.to_owned();
        }
        let pieces = text.split_inclusive(['\u{2068}', '\u{2069}']).map(|piece| {
            let own = !piece.ends_with('\u{2069}');
            if own { piece.replace(", ", comma).replace("; ", semicolon) } else { piece.to_owned() }
        });
        pieces.collect()
    }

    /// Formatted text as HTML: everything in it is escaped, and the address is text.
    pub(super) fn html(&self, children: &ElemChildren) -> String {
        let mut out = String::new();
        write(children, &mut |piece| {
            let (formatting, text) = match piece {
                Piece::Words(formatting, text) => (formatting, text),
                Piece::Address(address) => return out.push_str(&code(address).html()),
            };
            // Before it is escaped: the signs of HTML are not those of a sentence.
            let text = escaped(&self.punctuated(text));
            let tag = match formatting {
                Formatting { font_style: FontStyle::Italic, .. } => "i",
                Formatting { font_weight: FontWeight::Bold, .. } => "b",
                Formatting { vertical_align: VerticalAlign::Sup, .. } => "sup",
                _ => "",
            };
            // Writing to a string does not fail.
            let _ = match tag {
                "" => write!(out, "{text}"),
                tag => write!(out, "<{tag}>{text}</{tag}>"),
            };
        });
        single_inside(&stopped_once(&out))
    }

    /// The signs that set words apart as the element that does so, in the language of the source.
    pub(super) fn set_apart(&self, html: &str, source: Entry<'_, Source>) -> String {
        let language = &source.data.language;
        let opening = if language.direction() == self.language.direction() {
            "<bdi>".to_owned()
        } else {
            format!("<bdi lang=\"{language}\" dir=\"{}\">", language.direction())
        };
        html.replace('\u{2068}', &opening).replace('\u{2069}', "</bdi>")
    }
}

pub(super) fn plain(children: &ElemChildren) -> String {
    let mut out = String::new();
    write(children, &mut |piece| {
        let (Piece::Words(_, text) | Piece::Address(text)) = piece;
        out.push_str(text);
    });
    single_inside(&stopped_once(&out))
}

/// A title that ends with a mark of its own needs no full stop after it.
fn stopped_once(text: &str) -> String {
    text.replace("?.”", "?”").replace("!.”", "!”").replace("?,”", "?”").replace("!,”", "!”")
}

/// A citation without the full stop at its end; that of `n.d.` is none.
pub(super) fn without_stop(text: &str) -> &str {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_short = last.len() > 1
        && last.split('.').all(|part| part.chars().count() <= 1 && part.chars().all(char::is_alphabetic));
    if is_short { text } else { text.trim_end_matches('.') }
}

/// Marks inside marks are single.
fn single_inside(text: &str) -> String {
    let mut depth = 0_usize;
    let mark = |c| match c {
        '“' => {
            depth += 1;
            if depth > 1 { '‘' } else { c }
        }
        '”' => {
            depth = depth.saturating_sub(1);
            if depth > 0 { '’' } else { c }
        }
        c => c,
    };
    text.chars().map(mark).collect()
}

/// What a style puts one after the other.
enum Piece<'p> {
    Words(&'p Formatting, &'p str),
    Address(&'p str),
}

fn write(children: &ElemChildren, put: &mut dyn FnMut(Piece<'_>)) {
    for child in &children.0 {
        match child {
            ElemChild::Text(words) => put(Piece::Words(&words.formatting, &words.text)),
            ElemChild::Link { text, .. } => put(Piece::Address(&text.text)),
            ElemChild::Elem(element) => write(&element.children, put),
            ElemChild::Markup(words) => put(Piece::Words(&Formatting::default(), words)),
            ElemChild::Transparent { .. } => {}
        }
    }
}

/// Whether the first letter that has a direction runs from right to left: Hebrew, Arabic and their neighbours.
fn bidi_letters(text: &str) -> bool {
    let letter = text.chars().find(|c| c.is_alphabetic());
    letter.is_some_and(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
}
