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

/// The same of a long text: where several paragraphs that follow each other are as they were, `left_out` says how many.
pub(super) fn in_one_shortened(marks: &Marks, old: &str, new: &str, left_out: impl Fn(usize) -> String) -> Safe {
    let mut paragraphs = vec![Paragraph::default()];
    for piece in words(old, new) {
        let text = if let PieceKind::Typographic { to, .. } = &piece.kind { to } else { &piece.text };
        for (i, part) in text.split("\n\n").enumerate() {
            if i > 0 {
                paragraphs.push(Paragraph::default());
            }
            if let Some(last) = paragraphs.last_mut() {
                last.add(marks, part, &piece.kind);
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.html.trim().is_empty());
    if paragraphs.iter().all(|paragraph| !paragraph.changed) {
        return in_one(marks, old, new);
    }
    let runs = paragraphs.chunk_by(|one, next| !one.changed && !next.changed);
    let shown = runs.map(|run| match run {
        [only] => lines(&only.html).0,
        several => left_out(several.len()),
    });
    Safe(shown.collect::<Vec<_>>().join("<br><br>"))
}

/// A paragraph of both wordings in one.
#[derive(Default)]
struct Paragraph {
    html: String,
    changed: bool,
}

impl Paragraph {
    fn add(&mut self, marks: &Marks, text: &str, kind: &PieceKind) {
        let is_new = match kind {
            PieceKind::Same | PieceKind::Typographic { .. } => return self.html.push_str(&escaped(text)),
            PieceKind::Removed => false,
            PieceKind::Added => true,
        };
        if text.trim().is_empty() {
            return self.html.push_str(text);
        }
        let text = escaped(text);
        self.html.push_str(&if is_new { ins(marks, &text) } else { del(marks, &text) });
        self.changed = true;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_that_are_as_they_were_are_counted() {
        let marks = Marks { added: String::new(), removed: String::new() };
        let shown = |old: &str, new: &str| in_one_shortened(&marks, old, new, |n| format!("[{n}]")).0;
        let old = "One.\n\nTwo.\n\nThree & four.\n\nFive.\n\nSix.\n\nSeven.";
        assert_eq!(
            shown(old, &old.replace("four", "nine")),
            "[2]<br><br>Three &amp; <del>four</del><ins>nine</ins>.<br><br>[3]"
        );
        assert_eq!(shown(old, &old.replace("Six.", "6.")), "[4]<br><br><del>Six</del><ins>6</ins>.<br><br>Seven.");
        let longer = old.replace("Five.", "Five.\n\nNew one.\n\nNew two.");
        let shown_longer = shown(old, &longer);
        assert!(shown_longer.contains("<ins>New one.</ins><br><br><ins>New two.</ins>"), "{shown_longer}");
        // Where nothing but spaces or signs differ, everything is shown.
        assert_eq!(
            shown("One.\n\nTwo.\n\nThree.", "One. Two.\n\nThree."),
            in_one(&marks, "One.\n\nTwo.\n\nThree.", "One. Two.\n\nThree.").0
        );
        assert_eq!(shown("", ""), "");
    }
}
