//! Words: the difference between two wordings, word by word.

use super::typography::{Token, is_word, tokens};
use serde::Serialize;
use similar::{Algorithm, DiffTag, capture_diff_slices};
use std::collections::HashMap;
use std::ops::Range;

/// What became of a piece of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PieceKind {
    /// In both, letter by letter.
    Same,
    /// In the first text only.
    Removed,
    /// In the second text only.
    Added,
    /// In both, in another typography.
    Typographic {
        /// As the first text has it.
        from: String,
        /// As the second text has it.
        to: String,
    },
}

/// A piece of the difference between two texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// What became of it.
    pub kind: PieceKind,
    /// Its text; that of the second version where the two differ in typography.
    pub text: String,
}

/// The difference between two texts by words. The pieces that are the same or removed, with the first forms of the
/// typographic ones, are the first text; those that are the same or added, with the second forms, are the second.
pub fn words(from: &str, to: &str) -> Vec<Piece> {
    let a = tokens(from);
    let b = tokens(to);
    let stretches = coalesced(stretches(&a, &b), &a);
    let first = Text { text: from, tokens: &a };
    let second = Text { text: to, tokens: &b };
    let mut writer = Writer::default();
    let changes = |at: Option<&Stretch>| at.is_some_and(|stretch| !stretch.same);
    writer.gap(first.lead(), second.lead(), changes(stretches.first()), false);
    for (n, stretch) in stretches.iter().enumerate() {
        let next_changes = changes(stretches.get(n + 1));
        if stretch.same {
            for (i, j) in stretch.a.clone().zip(stretch.b.clone()) {
                writer.token(first.token(i), second.token(j));
                let last = i + 1 == stretch.a.end;
                writer.gap(first.gap(i), second.gap(j), last && next_changes, false);
            }
            continue;
        }
        let (old, old_gap) = first.stretch(&stretch.a);
        let (new, new_gap) = second.stretch(&stretch.b);
        writer.removed.push_str(old);
        writer.added.push_str(new);
        match (stretch.a.is_empty(), stretch.b.is_empty()) {
            (false, false) => writer.gap(old_gap, new_gap, false, true),
            (false, true) => writer.removed.push_str(old_gap),
            _ => writer.added.push_str(new_gap),
        }
    }
    writer.flush();
    writer.pieces
}

/// A run of tokens, the same in both texts or not.
struct Stretch {
    same: bool,
    a: Range<usize>,
    b: Range<usize>,
}

fn stretches<'a>(a: &'a [Token<'a>], b: &'a [Token<'a>]) -> Vec<Stretch> {
    let mut numbers: HashMap<&str, u32> = HashMap::with_capacity(a.len());
    let mut number = |token: &'a Token<'a>| {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        *numbers.entry(&*token.key).or_insert(next)
    };
    let x: Vec<u32> = a.iter().map(&mut number).collect();
    let y: Vec<u32> = b.iter().map(&mut number).collect();
    let mut found: Vec<Stretch> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &x, &y) {
        let (tag, a, b) = op.as_tag_tuple();
        let same = tag == DiffTag::Equal;
        push(&mut found, Stretch { same, a, b });
    }
    found
}

fn push(stretches: &mut Vec<Stretch>, next: Stretch) {
    match stretches.last_mut() {
        Some(last) if last.same == next.same => {
            last.a.end = next.a.end;
            last.b.end = next.b.end;
        }
        _ => stretches.push(next),
    }
}

/// Takes a lone mark or little word between two changes as changed with them: a reader sees one change, not three.
fn coalesced(stretches: Vec<Stretch>, a: &[Token<'_>]) -> Vec<Stretch> {
    let size = |stretch: &Stretch| stretch.a.len().max(stretch.b.len());
    let sizes: Vec<usize> = stretches.iter().map(size).collect();
    let last = stretches.len().saturating_sub(1);
    let mut found = Vec::with_capacity(stretches.len());
    for (n, mut stretch) in stretches.into_iter().enumerate() {
        if stretch.same && n > 0 && n < last {
            let words = a[stretch.a.clone()].iter().filter(|token| is_word(&token.key)).count();
            let beside = sizes[n - 1].min(sizes[n + 1]);
            let lone =
                stretch.a.len() <= 3 && (words == 0 || (words == 1 && beside >= 3) || (words == 2 && beside >= 8));
            stretch.same = !lone;
        }
        push(&mut found, stretch);
    }
    found
}

struct Text<'a> {
    text: &'a str,
    tokens: &'a [Token<'a>],
}

impl<'a> Text<'a> {
    fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    fn lead(&self) -> &'a str {
        self.slice(0..self.tokens.first().map_or(self.text.len(), |token| token.start))
    }

    fn token(&self, at: usize) -> &'a str {
        self.slice(self.tokens[at].start..self.tokens[at].end)
    }

    /// What stands between a token and the next.
    fn gap(&self, at: usize) -> &'a str {
        let end = self.tokens.get(at + 1).map_or(self.text.len(), |token| token.start);
        self.slice(self.tokens[at].end..end)
    }

    /// The text of a run of tokens, and the gap behind it.
    fn stretch(&self, run: &Range<usize>) -> (&'a str, &'a str) {
        if run.is_empty() {
            return ("", "");
        }
        (self.slice(self.tokens[run.start].start..self.tokens[run.end - 1].end), self.gap(run.end - 1))
    }
}

#[derive(Default)]
struct Writer {
    pieces: Vec<Piece>,
    removed: String,
    added: String,
}

impl Writer {
    fn flush(&mut self) {
        for (kind, text) in [
            (PieceKind::Removed, std::mem::take(&mut self.removed)),
            (PieceKind::Added, std::mem::take(&mut self.added)),
        ] {
            if !text.is_empty() {
                self.pieces.push(Piece { kind, text });
            }
        }
    }

    fn same(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.flush();
        if let Some(Piece { kind: PieceKind::Same, text: last }) = self.pieces.last_mut() {
            last.push_str(text);
        } else {
            self.pieces.push(Piece { kind: PieceKind::Same, text: text.to_owned() });
        }
    }

    fn typographic(&mut self, old: &str, new: &str) {
        self.flush();
        if let Some(Piece { kind: PieceKind::Typographic { from, to }, text }) = self.pieces.last_mut() {
            from.push_str(old);
            to.push_str(new);
            text.push_str(new);
        } else {
            let kind = PieceKind::Typographic { from: old.to_owned(), to: new.to_owned() };
            self.pieces.push(Piece { kind, text: new.to_owned() });
        }
    }

    fn token(&mut self, old: &str, new: &str) {
        if old == new { self.same(new) } else { self.typographic(old, new) }
    }

    /// What stands between two tokens. A space that one text lacks beside a change belongs to the change.
    fn gap(&mut self, old: &str, new: &str, before_change: bool, after_change: bool) {
        if old == new {
            self.same(new);
            return;
        }
        let spaces = old.chars().chain(new.chars()).all(char::is_whitespace);
        let one_sided = old.is_empty() || new.is_empty();
        if spaces && one_sided && (before_change || after_change) {
            self.removed.push_str(old);
            self.added.push_str(new);
        } else {
            self.typographic(old, new);
        }
    }
}
