//! Two wordings as HTML: what one has and the other lacks is told in words as well as by look.

use std::fmt::Write as _;

use super::locale::Locale;
use super::parts::{Safe, escaped};
use crate::compare::versions::{Piece, PieceKind, words};

/// Both wordings, the older with what was removed marked, the newer with what was added.
pub(super) fn side_by_side(locale: &Locale, old: &str, new: &str) -> (Safe, Safe) {
    let (mut left, mut right) = (String::new(), String::new());
    for piece in words(old, new) {
        let text = escaped(&piece.text);
        match &piece.kind {
            PieceKind::Same => {
                left.push_str(&text);
                right.push_str(&text);
            }
            PieceKind::Typographic { from, to } => {
                left.push_str(&escaped(from));
                right.push_str(&escaped(to));
            }
            PieceKind::Removed => removed(locale, &mut left, &piece),
            PieceKind::Added => added(locale, &mut right, &piece),
        }
    }
    (lines(&left), lines(&right))
}

/// The newer wording with what was removed standing where it stood.
pub(super) fn in_one(locale: &Locale, old: &str, new: &str) -> Safe {
    let mut html = String::new();
    for piece in words(old, new) {
        match &piece.kind {
            PieceKind::Same => html.push_str(&escaped(&piece.text)),
            PieceKind::Typographic { to, .. } => html.push_str(&escaped(to)),
            PieceKind::Removed => removed(locale, &mut html, &piece),
            PieceKind::Added => added(locale, &mut html, &piece),
        }
    }
    lines(&html)
}

/// A wording that stands alone.
pub(super) fn alone(text: &str) -> Safe {
    lines(&escaped(text))
}

fn removed(locale: &Locale, html: &mut String, piece: &Piece) {
    if piece.text.trim().is_empty() {
        return html.push_str(&piece.text);
    }
    let _ = write!(html, "<del>{}{}</del>", spoken(locale.say("difference-removed")), escaped(&piece.text));
}

fn added(locale: &Locale, html: &mut String, piece: &Piece) {
    if piece.text.trim().is_empty() {
        return html.push_str(&piece.text);
    }
    let _ = write!(html, "<ins>{}{}</ins>", spoken(locale.say("difference-added")), escaped(&piece.text));
}

/// What the look of the words that follow means, for those who hear the page.
fn spoken(words: &str) -> String {
    format!("<span class=\"hidden\">{} </span>", escaped(words))
}

/// Lines as lines.
fn lines(html: &str) -> Safe {
    Safe(html.trim().replace('\n', "<br>"))
}
