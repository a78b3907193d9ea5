//! YAML and JSON as one tree in which every key and value knows its place.
//!
//! JSON is checked by `serde_json` first, so that its own faults are told in its own terms, and then read by the same
//! parser as YAML, of which it is a part. Anchors, aliases and tags are refused: no record needs them, and a small file
//! could otherwise unfold into a huge one.

use std::borrow::Cow;

use granit_parser::{Event, Options, Parser, ScalarStyle};
use serde::de::IgnoredAny;

use crate::content::Span;

/// The deepest nesting of lists and maps.
const DEEPEST: usize = 32;
/// The most values in one file.
const MOST_NODES: usize = 50_000;

/// A value and its place.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// Its number in the tree.
    pub(super) number: u32,
    pub(super) span: Span,
    pub(super) value: Value<'a>,
    /// What stood here was refused and told: nothing is to be made of it.
    pub(super) refused: bool,
}

#[derive(Debug)]
pub(super) enum Value<'a> {
    Null,
    Scalar(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Map(Vec<(Key<'a>, Node<'a>)>),
}

#[derive(Debug)]
pub(super) struct Key<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) span: Span,
}

/// Something that is wrong with the form of a file.
#[derive(Debug)]
pub(super) struct FormFault {
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) help: Option<String>,
    pub(super) span: Span,
}

impl FormFault {
    fn new(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: None, span }
    }

    fn help(mut self, help: &str) -> Self {
        self.help = Some(help.to_owned());
        self
    }
}

/// Reads YAML that stands in its file from byte `offset` on.
///
/// The tree is `None` where the text could not be read as YAML at all; otherwise the faults leave a tree behind.
pub(super) fn yaml(text: &str, offset: usize) -> (Option<Node<'_>>, Vec<FormFault>) {
    let mut options = Options::default();
    options.flow_nesting_limit = DEEPEST;
    options.block_nesting_limit = DEEPEST;
    options.emit_unresolved_aliases = true;
    options.emit_comments = false;
    Builder { offset, text, nodes: 0, stack: Vec::new(), faults: Vec::new(), root: None, unreadable: false }
        .run(Parser::new_from_str_with_options(text, options))
}

/// Reads a whole JSON file.
pub(super) fn json(text: &str) -> (Option<Node<'_>>, Vec<FormFault>) {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        let line_start: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        let at = (line_start + error.column().saturating_sub(1)).min(text.len());
        let message = error.to_string();
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(m, _)| m);
        let start = floor(text, at);
        let place = Span::new(start, ceiling(text, start + 1));
        let fault = FormFault::new("json-syntax", place, message.to_lowercase());
        let last_comma = text[..start].trim_end().ends_with(',') && text[start..].starts_with(['}', ']']);
        let fault = if last_comma { fault.help("take out the comma after the last item") } else { fault };
        return (None, vec![fault]);
    }
    let (root, mut faults) = yaml(text, 0);
    // What `serde_json` lets pass and the other parser does not, such as half a surrogate pair.
    for fault in faults.iter_mut().filter(|fault| fault.code == "yaml-syntax") {
        fault.code = "json-syntax";
        fault.help = None;
    }
    (root, faults)
}

/// The last boundary between characters that is not after `byte`.
fn floor(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// The first boundary between characters that is not before `byte`.
fn ceiling(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte += 1;
    }
    byte
}

/// A list or map that is being read.
enum Open<'a> {
    List { number: u32, start: Span, items: Vec<Node<'a>> },
    Map { number: u32, start: Span, entries: Vec<(Key<'a>, Node<'a>)>, key: Option<Key<'a>> },
}

struct Builder<'a> {
    offset: usize,
    text: &'a str,
    nodes: u32,
    stack: Vec<Open<'a>>,
    faults: Vec<FormFault>,
    root: Option<Node<'a>>,
    /// The tree has a part that no field can be made of.
    unreadable: bool,
}

impl<'a> Builder<'a> {
    fn run<T: granit_parser::BorrowedInput<'a>>(mut self, parser: Parser<'a, T>) -> (Option<Node<'a>>, Vec<FormFault>) {
        let mut documents = 0;
        for event in parser {
            let (event, place) = match event {
                Ok((event, place)) => (event, place),
                Err(error) => {
                    let at = error.marker().byte_offset().unwrap_or_else(|| self.byte_of_line(error.marker().line()));
                    let span = self.span(at, at + 1);
                    self.faults.push(syntax_fault(&error, span));
                    return (None, self.faults);
                }
            };
            let (start, end) = place.byte_range().map_or((0, 0), |range| (range.start, range.end));
            let span = self.span(start, end);
            if self.nodes as usize > MOST_NODES {
                let message = format!("the file holds more than {MOST_NODES} values");
                self.faults
                    .push(FormFault::new("too-many-values", span, message).help("divide it into several records"));
                return (None, self.faults);
            }
            match event {
                Event::DocumentStart(..) => {
                    documents += 1;
                    if documents > 1 {
                        self.faults.push(FormFault::new("yaml-syntax", span, "there is a second YAML document"));
                        return (None, self.faults);
                    }
                }
                Event::Alias(_) | Event::UnresolvedAlias(_) => {
                    self.faults.push(
                        FormFault::new("alias", span, "anchors and aliases are not allowed")
                            .help("write the value out"),
                    );
                    self.scalar(span, Cow::Borrowed(""), true, true);
                }
                Event::Scalar(text, style, anchor, tag) => {
                    self.refuse_properties(anchor, tag.is_some(), span);
                    let null = style == ScalarStyle::Plain && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                    self.scalar(span, text, null, false);
                }
                Event::SequenceStart(_, anchor, tag) => {
                    self.refuse_properties(anchor, tag.is_some(), span);
                    let number = self.number();
                    self.stack.push(Open::List { number, start: span, items: Vec::new() });
                }
                Event::MappingStart(_, anchor, tag) => {
                    self.refuse_properties(anchor, tag.is_some(), span);
                    let number = self.number();
                    self.stack.push(Open::Map { number, start: span, entries: Vec::new(), key: None });
                }
                Event::SequenceEnd | Event::MappingEnd => self.close(span),
                _ => {}
            }
        }
        (self.root.filter(|_| !self.unreadable), self.faults)
    }

    fn span(&self, start: usize, end: usize) -> Span {
        let start = floor(self.text, start);
        Span::new(start, ceiling(self.text, end).max(start)).shifted(self.offset)
    }

    /// The place of what stands before a value and begins with `sign`; failing that, the value's.
    fn property(&self, sign: char, value: Span) -> Span {
        let start = value.start as usize - self.offset;
        let before = &self.text[..floor(self.text, start)];
        let line = before.rfind('\n').map_or(0, |i| i + 1);
        match before[line..].rfind(sign) {
            Some(at) => self.span(line + at, line + before[line..].trim_end().len()),
            None => value,
        }
    }

    fn byte_of_line(&self, line: usize) -> usize {
        self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum()
    }

    fn number(&mut self) -> u32 {
        self.nodes += 1;
        self.nodes
    }

    fn refuse_properties(&mut self, anchor: usize, tagged: bool, span: Span) {
        if anchor != 0 {
            let place = self.property('&', span);
            let fault = FormFault::new("alias", place, "anchors and aliases are not allowed");
            self.faults.push(fault.help("write the value out where it is needed"));
        }
        if tagged {
            let place = self.property('!', span);
            self.faults.push(FormFault::new("tag", place, "YAML tags are not allowed").help("leave out the `!…`"));
        }
    }

    fn scalar(&mut self, span: Span, text: Cow<'a, str>, null: bool, refused: bool) {
        if let Some(Open::Map { key: key @ None, .. }) = self.stack.last_mut() {
            *key = Some(Key { text, span });
            return;
        }
        let number = self.number();
        // A folded or literal block ends with the line breaks after it; the place should not.
        let raw = self.text.get(span.start as usize - self.offset..span.end as usize - self.offset).unwrap_or_default();
        let span = Span { start: span.start, end: span.start + raw.trim_end().len() as u32 };
        let value = if null { Value::Null } else { Value::Scalar(text) };
        self.finish(Node { number, span, value, refused });
    }

    fn close(&mut self, end: Span) {
        let node = match self.stack.pop() {
            Some(Open::List { number, start, items }) => {
                let span = whole(start, end, items.first().map(|n| n.span), items.last().map(|n| n.span));
                Node { number, span, value: Value::List(items), refused: false }
            }
            Some(Open::Map { number, start, entries, .. }) => {
                let span = whole(start, end, entries.first().map(|e| e.0.span), entries.last().map(|e| e.1.span));
                Node { number, span, value: Value::Map(entries), refused: false }
            }
            None => return,
        };
        self.finish(node);
    }

    fn finish(&mut self, node: Node<'a>) {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => match key.take() {
                Some(key) => {
                    if entries.iter().any(|(k, _)| k.text == key.text) {
                        let message = format!("the field `{}` is there twice", key.text);
                        self.faults
                            .push(FormFault::new("duplicate-field", key.span, message).help("keep one of the two"));
                    } else {
                        entries.push((key, node));
                    }
                }
                // A list or map used as a key.
                None => {
                    self.faults.push(FormFault::new("yaml-syntax", node.span, "a field's name must be plain text"));
                    *key = Some(Key { text: Cow::Borrowed(""), span: node.span });
                    self.unreadable = true;
                }
            },
        }
    }
}

fn whole(start: Span, end: Span, first: Option<Span>, last: Option<Span>) -> Span {
    let flow = end.end > end.start;
    match (first, last) {
        (Some(first), Some(last)) if !flow => Span { start: first.start, end: last.end },
        _ => Span { start: start.start, end: end.end.max(start.end) },
    }
}

fn syntax_fault(error: &granit_parser::ScanError, span: Span) -> FormFault {
    let message = error.info();
    let lower = message.to_lowercase();
    if lower.contains("nesting") || lower.contains("recursion") || lower.contains("depth") {
        return FormFault::new("nested-too-deep", span, format!("lists and maps are nested more than {DEEPEST} deep"));
    }
    let fault = FormFault::new("yaml-syntax", span, lower);
    if message.contains("mapping values are not allowed") {
        return fault.help("a text that holds `: ` has to stand in quotation marks");
    }
    if message.contains("quoted scalar") {
        return fault.help("see whether a quotation mark is not closed");
    }
    if message.contains("tab") {
        return fault.help("indent with spaces");
    }
    fault
}
