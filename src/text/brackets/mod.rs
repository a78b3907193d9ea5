//! Negotiation brackets as data: what stands in brackets is not agreed.
//!
//! A bracketed text is read into parts that follow each other without gap or overlap, so that putting their slices
//! together gives the text back byte for byte. Brackets are numbered in the order in which they open and know the
//! bracket around them; a tree without pointers, so that no depth of nesting can exhaust the stack.
//!
//! | written | read as |
//! |---|---|
//! | `[shall]` | words that are not agreed, nobody named |
//! | `[Norland: shall]` | the same, held by Norland; `[Norland, Sudria: …]` by both |
//! | `[Option 1: …] [Option 2: …]` | alternatives, one stack; `[Option 1 (Norland): …]` names who holds it |
//! | `[shall][should]`, `[shall]/[should]` | alternatives, one stack |
//! | `[Norland: shall] [Sudria: should]` | alternatives, one stack |
//! | `[X]`, `[date]`, `[…]`, `[ ]` | a placeholder: something is still to be filled in |
//! | `[text](url)`, `[text][label]`, `[^1]`, `[@id]`, `[[kind:id]]`, code | Markdown: no bracket of the text |
//! | `\[ … \]` | ordinary words |
//!
//! Two plain brackets with a space between them are not taken for alternatives: whether `[two] [large]` are is not
//! written in the text. In a copy printed by the press brackets are the outlet's insertions; the caller says so.
//!
//! Brackets that do not balance are located and then read as words.

mod labels;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};
use serde::Serialize;

use crate::markdown;
use labels::describe;

pub(crate) use labels::folded;

/// By which custom the brackets of a text are to be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Custom<'a> {
    /// The names by which brackets may be held. When empty, a label before a colon counts as a holder if it has the
    /// form of names: a few words, the first letter not lower case.
    pub parties: &'a [&'a str],
    /// The text was printed by an outlet: what stands in brackets was inserted by it, and `[…]` was left out by it.
    pub press_copy: bool,
}

/// Whether two names are equal but for capitals and spaces.
pub fn same_name(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// What a bracket is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Words that are not agreed; nobody is named.
    Plain,
    /// Words that are not agreed, with who holds them.
    Attributed,
    /// A numbered option, with who holds it where that is written.
    Alternative,
    /// Something still to be filled in.
    Placeholder,
    /// Words that an outlet inserted.
    Insertion,
    /// Words that an outlet left out.
    Ellipsis,
}

impl Kind {
    /// Whether the bracket is one that negotiators still have to settle.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Insertion | Self::Ellipsis)
    }
}

/// One bracket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bracket {
    /// From the opening to the closing bracket, both included.
    pub range: Range<usize>,
    /// The words inside, without brackets and label.
    pub inner: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// Who holds it, in the order written.
    pub holders: Vec<String>,
    /// The number or letter of an option, as written.
    pub number: Option<String>,
    /// The label before the words, as far as the colon.
    pub label: Option<Range<usize>>,
    /// The bracket around it.
    pub parent: Option<usize>,
    /// The stack of alternatives it belongs to: an index into [`Bracketed::stacks`].
    pub stack: Option<usize>,
}

/// A stretch of the text; the parts of a text follow each other without gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "part", rename_all = "kebab-case")]
pub enum Part {
    /// Words, agreed unless a bracket is open around them.
    Words {
        /// Where they stand.
        range: Range<usize>,
    },
    /// The opening bracket with its label.
    Opening {
        /// An index into [`Bracketed::brackets`].
        bracket: usize,
        /// Where bracket and label stand.
        range: Range<usize>,
    },
    /// The closing bracket.
    Closing {
        /// An index into [`Bracketed::brackets`].
        bracket: usize,
        /// Where it stands.
        range: Range<usize>,
    },
    /// A link, a note, code: its square brackets are Markdown's, not the text's.
    Markup {
        /// Where it stands.
        range: Range<usize>,
    },
}

impl Part {
    /// Where the part stands in the text.
    pub fn range(&self) -> &Range<usize> {
        match self {
            Self::Words { range }
            | Self::Opening { range, .. }
            | Self::Closing { range, .. }
            | Self::Markup { range } => range,
        }
    }
}

/// A bracket without its mate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Unbalanced {
    /// The byte at which it stands.
    pub offset: usize,
    /// It opens and is never closed; otherwise it closes what was never opened.
    pub opening: bool,
}

/// How many brackets are open, and whose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct OpenCount {
    /// Brackets not yet settled, without placeholders.
    pub open: usize,
    /// Places still to be filled in.
    pub placeholders: usize,
    /// Stacks of alternatives.
    pub stacks: usize,
    /// Brackets by holder, in the order of the names; a bracket of two holders counts for both.
    pub by: BTreeMap<String, usize>,
    /// Brackets for which nobody is named.
    pub unattributed: usize,
}

impl OpenCount {
    /// Whether nothing is open.
    pub fn is_empty(&self) -> bool {
        self.open == 0 && self.placeholders == 0
    }
}

/// Whose words a stretch of a party's text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Outside all brackets.
    Agreed,
    /// Held by the party.
    Own,
    /// In brackets for which nobody is named; kept, with the brackets.
    Unattributed,
    /// An option for which nobody is named; kept, with brackets and label.
    Alternative,
    /// Still to be filled in.
    Placeholder,
    /// Inserted or left out by an outlet.
    Outlet,
}

/// A stretch of a party's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// Where it stands in the bracketed text.
    pub range: Range<usize>,
    /// Whose words it is.
    pub standing: Standing,
}

/// The text as one party would have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartyText {
    /// The words.
    pub text: String,
    /// The same words as stretches of the bracketed text, in order.
    pub stretches: Vec<Stretch>,
}

/// A text with its brackets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bracketed {
    pub(crate) text: String,
    /// The text in parts, without gap.
    pub parts: Vec<Part>,
    /// The brackets, in the order in which they open.
    pub brackets: Vec<Bracket>,
    /// The stacks of alternatives: indices into `brackets`.
    pub stacks: Vec<Vec<usize>>,
    /// Brackets without a mate, in text order. They are read as words.
    pub unbalanced: Vec<Unbalanced>,
}

/// Reads the brackets of a negotiated text.
pub fn read(text: &str) -> Bracketed {
    read_by(text, &Custom::default())
}

/// Reads the brackets of a text by a custom that the caller knows.
pub fn read_by(text: &str, custom: &Custom<'_>) -> Bracketed {
    let tokens = tokens(text);
    let mut parts = Vec::new();
    let mut brackets: Vec<Bracket> = Vec::new();
    let mut unbalanced = Vec::new();
    let mut around: Vec<usize> = Vec::new();
    let mut at = 0;
    let words = |parts: &mut Vec<Part>, from: usize, to: usize| {
        if from < to {
            parts.push(Part::Words { range: from..to });
        }
    };
    for token in &tokens {
        match token.sort {
            Sort::Markup => {
                words(&mut parts, at, token.range.start);
                parts.push(Part::Markup { range: token.range.clone() });
                at = token.range.end;
            }
            Sort::Opening { mate: None, .. } => {
                unbalanced.push(Unbalanced { offset: token.range.start, opening: true });
            }
            Sort::Opening { mate: Some(mate), nested } => {
                words(&mut parts, at, token.range.start);
                let close = tokens[mate].range.clone();
                let found = describe(text, token.range.end..close.start, nested, custom);
                let index = brackets.len();
                parts.push(Part::Opening { bracket: index, range: token.range.start..found.inner.start });
                at = found.inner.start;
                brackets.push(Bracket {
                    range: token.range.start..close.end,
                    inner: found.inner,
                    kind: found.kind,
                    holders: found.holders,
                    number: found.number,
                    label: found.label,
                    parent: around.last().copied(),
                    stack: None,
                });
                around.push(index);
            }
            Sort::Closing { mate: None } => {
                unbalanced.push(Unbalanced { offset: token.range.start, opening: false });
            }
            Sort::Closing { mate: Some(()) } => {
                words(&mut parts, at, token.range.start);
                if let Some(bracket) = around.pop() {
                    parts.push(Part::Closing { bracket, range: token.range.clone() });
                }
                at = token.range.end;
            }
        }
    }
    words(&mut parts, at, text.len());
    let stacks = stack(text, &mut brackets);
    Bracketed { text: text.to_owned(), parts, brackets, stacks, unbalanced }
}

impl Bracketed {
    /// The text as it was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The words inside a bracket, without brackets and label.
    pub fn words_of(&self, bracket: &Bracket) -> &str {
        self.text.get(bracket.inner.clone()).unwrap_or_default()
    }

    /// A text in which no square bracket is a sign.
    pub fn none(text: &str) -> Self {
        let parts = if text.is_empty() { Vec::new() } else { vec![Part::Words { range: 0..text.len() }] };
        Self { text: text.to_owned(), parts, brackets: Vec::new(), stacks: Vec::new(), unbalanced: Vec::new() }
    }

    /// The text put together from its parts: the same bytes.
    pub fn round_trip(&self) -> String {
        self.parts.iter().filter_map(|part| self.text.get(part.range().clone())).collect()
    }

    /// How many brackets are open, and whose.
    pub fn open(&self) -> OpenCount {
        self.count(|_| true)
    }

    /// How many brackets that begin within a range of the text are open, and whose: for one provision.
    pub fn open_within(&self, range: &Range<usize>) -> OpenCount {
        self.count(|bracket| range.contains(&bracket.range.start))
    }

    fn count(&self, counted: impl Fn(&Bracket) -> bool) -> OpenCount {
        let mut count = OpenCount::default();
        for bracket in self.brackets.iter().filter(|b| counted(b)) {
            match bracket.kind {
                Kind::Insertion | Kind::Ellipsis => {}
                Kind::Placeholder => count.placeholders += 1,
                Kind::Plain | Kind::Attributed | Kind::Alternative => {
                    count.open += 1;
                    if bracket.holders.is_empty() {
                        count.unattributed += 1;
                    }
                    for holder in &bracket.holders {
                        *count.by.entry(holder.clone()).or_default() += 1;
                    }
                }
            }
        }
        count.stacks = self
            .stacks
            .iter()
            .filter(|stack| stack.first().is_some_and(|&first| counted(&self.brackets[first])))
            .count();
        count
    }

    /// Everyone who holds a bracket, in the order of the names.
    pub fn holders(&self) -> Vec<&str> {
        let all: BTreeSet<&str> = self.brackets.iter().flat_map(|b| b.holders.iter().map(String::as_str)).collect();
        all.into_iter().collect()
    }

    /// The text as one party, known by these names, would have it: its own brackets and options without their marks, those of others dropped,
    /// those for which nobody is named kept and marked.
    pub fn as_party(&self, names: &[&str]) -> PartyText {
        let names: Vec<String> = names.iter().map(|name| folded(name)).collect();
        let own = |bracket: &Bracket| bracket.holders.iter().any(|holder| names.contains(&folded(holder)));
        let mut stretches: Vec<Stretch> = Vec::new();
        let mut around: Vec<Standing> = Vec::new();
        let mut dropping: Option<usize> = None;
        let mut dropped = false;
        for part in &self.parts {
            if let Some(bracket) = dropping {
                if matches!(part, Part::Closing { bracket: closing, .. } if *closing == bracket) {
                    dropping = None;
                    dropped = true;
                }
                continue;
            }
            let inside = around.last().copied().unwrap_or(Standing::Agreed);
            match part {
                Part::Words { range } | Part::Markup { range } => {
                    let mut range = range.clone();
                    if dropped {
                        self.close_up(&mut stretches, &mut range);
                        dropped = false;
                    }
                    stretches.push(Stretch { range, standing: inside });
                }
                Part::Opening { bracket, range } => {
                    let of = &self.brackets[*bracket];
                    let standing = match of.kind {
                        _ if own(of) => Standing::Own,
                        _ if !of.holders.is_empty() => {
                            dropping = Some(*bracket);
                            continue;
                        }
                        Kind::Alternative => Standing::Alternative,
                        Kind::Placeholder => Standing::Placeholder,
                        Kind::Insertion | Kind::Ellipsis => Standing::Outlet,
                        Kind::Plain | Kind::Attributed => Standing::Unattributed,
                    };
                    if standing != Standing::Own {
                        stretches.push(Stretch { range: range.clone(), standing });
                        dropped = false;
                    }
                    around.push(standing);
                }
                Part::Closing { range, .. } => {
                    around.pop();
                    if inside != Standing::Own {
                        stretches.push(Stretch { range: range.clone(), standing: inside });
                        dropped = false;
                    }
                }
            }
        }
        stretches.retain(|stretch| !stretch.range.is_empty());
        let text = stretches.iter().filter_map(|s| self.text.get(s.range.clone())).collect();
        PartyText { text, stretches }
    }

    /// Takes away the second of two spaces, and a space before a full stop or comma, where a bracket was dropped.
    fn close_up(&self, stretches: &mut [Stretch], next: &mut Range<usize>) {
        let Some(last) = stretches.last_mut() else { return };
        let before = self.text.get(last.range.clone()).unwrap_or_default();
        let after = self.text.get(next.clone()).unwrap_or_default();
        let trimmed = after.trim_start_matches([' ', '\t']);
        if trimmed.starts_with(['.', ',', ';', ':', ')', '،', '؛', '。', '、']) {
            last.range.end = last.range.start + before.trim_end_matches([' ', '\t']).len();
            next.start += after.len() - trimmed.len();
        } else if before.is_empty() || before.ends_with(char::is_whitespace) {
            next.start += after.len() - trimmed.len();
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Sort {
    Markup,
    Opening { mate: Option<usize>, nested: bool },
    Closing { mate: Option<()> },
}

struct Token {
    range: Range<usize>,
    sort: Sort,
}

/// The brackets of a text, and the markup that has brackets of its own, in order.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut inside: Option<TagEnd> = None;
    let mut seen = 0;
    for (event, range) in markdown::text_events(text) {
        if let Some(end) = inside {
            if event == Event::End(end) {
                inside = None;
            }
            continue;
        }
        let markup = match &event {
            Event::Start(tag @ (Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_))) => {
                inside = Some(tag.to_end());
                true
            }
            Event::Code(_) | Event::FootnoteReference(_) | Event::Html(_) | Event::InlineHtml(_) => true,
            Event::Text(_) => {
                // What Markdown takes a backslash from is a word like others.
                let escaped = seen < range.start && text[..range.start].ends_with('\\');
                read_words(text, range.clone(), escaped, &mut tokens, &mut open);
                seen = range.end;
                false
            }
            _ => false,
        };
        if markup && tokens.last().is_none_or(|last| last.range.end <= range.start) {
            tokens.push(Token { range, sort: Sort::Markup });
        }
    }
    tokens
}

/// The brackets among words; `escaped` says that the first sign is no bracket.
fn read_words(text: &str, range: Range<usize>, escaped: bool, tokens: &mut Vec<Token>, open: &mut Vec<usize>) {
    let start = range.start;
    for (at, sign) in text[range].char_indices().skip(usize::from(escaped)) {
        let sign_range = start + at..start + at + sign.len_utf8();
        match sign {
            // A mark of a note that is nowhere written.
            '[' if text[sign_range.end..].starts_with('^') && undefined_note(&text[sign_range.end..]) => {}
            '[' | '［' => opening(tokens, open, sign_range),
            ']' if undefined_note_before(&text[..sign_range.start]) => {}
            ']' | '］' => closing(text, tokens, open, sign_range),
            _ => {}
        }
    }
}

/// Whether `^label]` follows, the rest of the mark of a note.
fn undefined_note(rest: &str) -> bool {
    let label = rest.find(|c: char| c == ']' || c == '[' || c.is_whitespace());
    label.is_some_and(|end| end > 1 && rest[end..].starts_with(']'))
}

/// Whether `[^label` comes before.
fn undefined_note_before(text: &str) -> bool {
    let from = text.rfind(|c: char| c == '[' || c == ']' || c.is_whitespace());
    from.is_some_and(|at| text[at..].starts_with("[^") && text.len() > at + 2)
}

fn opening(tokens: &mut Vec<Token>, open: &mut Vec<usize>, range: Range<usize>) {
    if let Some(around) = open.last()
        && let Sort::Opening { nested, .. } = &mut tokens[*around].sort
    {
        *nested = true;
    }
    open.push(tokens.len());
    tokens.push(Token { range, sort: Sort::Opening { mate: None, nested: false } });
}

/// Notes a closing bracket; it closes the last one that is open if that is of the same form.
fn closing(text: &str, tokens: &mut Vec<Token>, open: &mut Vec<usize>, range: Range<usize>) {
    let index = tokens.len();
    let wide = text[range.clone()].starts_with('］');
    let closed = open.last().copied().filter(|&i| text[tokens[i].range.clone()].starts_with('［') == wide);
    if let Some(opened) = closed {
        open.pop();
        if let Sort::Opening { mate, .. } = &mut tokens[opened].sort {
            *mate = Some(index);
        }
    }
    tokens.push(Token { range, sort: Sort::Closing { mate: closed.map(|_| ()) } });
}

/// Finds the stacks of alternatives among brackets that follow each other in the same surroundings.
fn stack(text: &str, brackets: &mut [Bracket]) -> Vec<Vec<usize>> {
    let mut last: BTreeMap<Option<usize>, usize> = BTreeMap::new();
    let mut stacks: Vec<Vec<usize>> = Vec::new();
    for index in 0..brackets.len() {
        let parent = brackets[index].parent;
        let Some(before) = last.insert(parent, index) else { continue };
        let (first, second) = (&brackets[before], &brackets[index]);
        let between = text.get(first.range.end..second.range.start).unwrap_or("?");
        let choice = |b: &Bracket| matches!(b.kind, Kind::Plain | Kind::Attributed | Kind::Alternative);
        let labelled = |b: &Bracket| matches!(b.kind, Kind::Attributed | Kind::Alternative);
        let joined = choice(first) && choice(second) && (between.is_empty() || between.trim() == "/")
            || labelled(first) && labelled(second) && between.trim().is_empty();
        if !joined {
            continue;
        }
        // A second "Option 1" begins a new stack.
        let again = first.stack.is_some_and(|stack| {
            second.number.is_some() && stacks[stack].iter().any(|&i| brackets[i].number == second.number)
        }) || (second.number.is_some() && first.number == second.number);
        if again {
            continue;
        }
        let stack = match first.stack {
            Some(stack) => stack,
            None => {
                stacks.push(vec![before]);
                brackets[before].stack = Some(stacks.len() - 1);
                stacks.len() - 1
            }
        };
        stacks[stack].push(index);
        brackets[index].stack = Some(stack);
    }
    stacks
}
