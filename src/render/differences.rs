//! Two wordings as HTML: what one has and the other lacks is told in words as well as by look.

use super::Renderer;
use super::parts::{Safe, escaped};
use crate::compare::versions::{Piece, PieceKind, words};

/// What marks differences among words: it is said in the language of the page, whatever the words are in.
pub(super) struct Marks {
    added: String,
    removed: String,
}

impl Renderer<'_> {
    /// The marks among words of a language; among words of the page's, if none is given.
    pub(super) fn marks(&self, language: Option<&str>) -> Marks {
        let own = self.own_attributes(language);
        // What the look of the words that follow means, for those who hear the page.
        let spoken = |id| format!("<span class=\"hidden\"{own}>{} </span>", escaped(self.locale.say(id)));
        Marks { added: spoken("difference-added"), removed: spoken("difference-removed") }
    }
}

/// Both wordings, the older with what was removed marked, the newer with what was added.
pub(super) fn side_by_side(marks: &Marks, old: &str, new: &str) -> (Safe, Safe) {
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
            PieceKind::Removed => removed(marks, &mut left, &piece),
            PieceKind::Added => added(marks, &mut right, &piece),
        }
    }
    (lines(&left), lines(&right))
}

/// The newer wording with what was removed standing where it stood.
pub(super) fn in_one(marks: &Marks, old: &str, new: &str) -> Safe {
    let mut html = String::new();
    for piece in words(old, new) {
        match &piece.kind {
            PieceKind::Same => html.push_str(&escaped(&piece.text)),
            PieceKind::Typographic { to, .. } => html.push_str(&escaped(to)),
            PieceKind::Removed => removed(marks, &mut html, &piece),
            PieceKind::Added => added(marks, &mut html, &piece),
        }
    }
    lines(&html)
}

/// A wording that stands alone.
pub(super) fn alone(text: &str) -> Safe {
    lines(&escaped(text))
}

/// Words, as HTML, that are new or gone as a whole.
pub(super) fn whole(marks: &Marks, words: &Safe, is_new: bool) -> Safe {
    let words = lines(&words.0);
    Safe(if is_new { ins(marks, &words.0) } else { del(marks, &words.0) })
}

fn removed(marks: &Marks, html: &mut String, piece: &Piece) {
    html.push_str(&if piece.text.trim().is_empty() { piece.text.clone() } else { del(marks, &escaped(&piece.text)) });
}

fn added(marks: &Marks, html: &mut String, piece: &Piece) {
    html.push_str(&if piece.text.trim().is_empty() { piece.text.clone() } else { ins(marks, &escaped(&piece.text)) });
}

fn ins(marks: &Marks, html: &str) -> String {
    format!("<ins>{}{html}</ins>", marks.added)
}

fn del(marks: &Marks, html: &str) -> String {
    format!("<del>{}{html}</del>", marks.removed)
}

/// Lines as lines.
fn lines(html: &str) -> Safe {
    Safe(html.trim().replace('\n', "<br>"))
}
