//! A quotation's own words: its passages between dots, without what the outlet put into brackets.

use std::ops::Range;

use super::words::Word;
use crate::text::normal::Normal;

/// Brackets by the number of the word before which they stand.
#[derive(Debug, Default)]
pub(super) struct Inserted(Vec<(usize, Vec<Range<usize>>)>);

impl Inserted {
    pub(super) fn get(&self, before: usize) -> Option<&[Range<usize>]> {
        self.0.iter().find(|(at, _)| *at == before).map(|(_, brackets)| brackets.as_slice())
    }

    pub(super) fn contains_key(&self, before: usize) -> bool {
        self.get(before).is_some()
    }

    fn add(&mut self, before: usize, bracket: Range<usize>) {
        match self.0.iter_mut().find(|(at, _)| *at == before) {
            Some((_, brackets)) => brackets.push(bracket),
            None => self.0.push((before, vec![bracket])),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

/// Words of a quotation that follow each other without dots.
#[derive(Debug, Default)]
pub(super) struct Passage {
    pub(super) words: Vec<Word>,
    pub(super) inserted: Inserted,
}

pub(super) fn passages(quoted: &Normal) -> Vec<Passage> {
    let text = quoted.text.as_str();
    let (brackets, dots) = signs_of_outlet(text);
    let mut passages = vec![Passage::default()];
    let mut marks: Vec<(usize, Option<Range<usize>>)> = brackets.iter().map(|b| (b.start, Some(b.clone()))).collect();
    marks.extend(dots.iter().map(|d| (d.start, None)));
    marks.sort_by_key(|(at, _)| *at);
    let mut marks = marks.into_iter().peekable();
    let mut note = |until: usize, passages: &mut Vec<Passage>| {
        while let Some((_, mark)) = marks.next_if(|(at, _)| *at < until) {
            let Some(passage) = passages.last_mut() else { return };
            match mark {
                Some(bracket) => {
                    let at = passage.words.len();
                    passage.inserted.add(at, bracket);
                }
                None => passages.push(Passage::default()),
            }
        }
    };
    for word in Word::all(quoted) {
        if brackets.iter().chain(&dots).any(|b| b.start <= word.range.start && word.range.start < b.end) {
            continue;
        }
        note(word.range.start, &mut passages);
        if let Some(passage) = passages.last_mut() {
            passage.words.push(word);
        }
    }
    note(usize::MAX, &mut passages);
    passages.retain(|passage| !passage.words.is_empty());
    passages
}

/// Brackets with words, and dots with or without brackets.
fn signs_of_outlet(text: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (mut brackets, mut dots) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let Some(c) = rest.chars().next() else { break };
        if let Some(close) = match c {
            '[' => rest.find(']'),
            '(' => rest.find(')').filter(|&close| is_dots(&rest[1..close])),
            _ => None,
        } {
            let range = at..at + close + 1;
            if is_dots(&rest[1..close]) {
                dots.push(range.clone());
            } else {
                brackets.push(range.clone());
            }
            at = range.end;
        } else if c == '…' || rest.starts_with("...") || rest.starts_with(". . .") {
            let length = rest.len() - rest.trim_start_matches(['.', '…', ' ']).len();
            dots.push(at..at + length);
            at += length;
        } else {
            at += c.len_utf8();
        }
    }
    (brackets, dots)
}

fn is_dots(text: &str) -> bool {
    let signs = text.trim();
    (signs.contains('…') || signs.matches('.').count() >= 2) && signs.chars().all(|c| matches!(c, '.' | '…' | ' '))
}
