//! Passages: the blocks of a Markdown text in order, line by line, with the places of their letters in the source.
//!
//! Only the outer shape comes from Markdown. Numbers are not taken from it: a list loses all numbers but its first, and
//! `a)`, `(1)` or `١.` are no lists to it at all.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// What Markdown says a passage is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    Heading { level: u8, id: Option<String> },
    Paragraph,
    Table,
    Quote,
    Footnote { label: String },
}

/// The list item that a passage begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) start: usize,
    /// The marker as printed (`2.`), or nothing for a bullet.
    pub(super) marker: Option<String>,
}

/// A line of a passage.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) text: String,
    /// Where the runs of the text begin: in the text and in the source.
    runs: Vec<(usize, usize)>,
    /// How much of the beginning is set in bold, in bytes.
    pub(super) bold: usize,
}

impl Line {
    /// The place in the source of a place in the line.
    pub(super) fn place(&self, at: usize) -> Option<usize> {
        self.runs.iter().rev().find(|(text, _)| *text <= at).map(|(text, source)| source + (at - text))
    }
}

/// A block of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Passage {
    pub(super) start: usize,
    pub(super) shape: Shape,
    /// The number of list items around it, its own one included.
    pub(super) depth: usize,
    pub(super) item: Option<Item>,
    pub(super) lines: Vec<Line>,
}

/// The Markdown that texts are written in: CommonMark with tables, footnotes, strikethrough and heading ids.
pub(super) fn parser(markdown: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES;
    Parser::new_ext(markdown, options)
}

/// The passages of a Markdown text, in order.
pub(super) fn passages(markdown: &str) -> Vec<Passage> {
    let parser = parser(markdown);
    // What Markdown takes for a link's definition is in no event. In a draft it may be a party's bracket.
    let mut unseen: Vec<Range<usize>> = parser.reference_definitions().iter().map(|(_, d)| d.span.clone()).collect();
    unseen.sort_by_key(|span| span.start);
    let mut collector = Collector { markdown, ..Collector::default() };
    for (event, range) in parser.into_offset_iter() {
        collector.event(event, &range);
    }
    collector.finish();
    for span in unseen {
        collector.definition(&span);
    }
    collector.done.sort_by_key(|passage| passage.start);
    collector.done
}

#[derive(Default)]
struct Collector<'a> {
    markdown: &'a str,
    done: Vec<Passage>,
    open: Option<Passage>,
    /// A list item that no passage has begun yet.
    pending: Option<Item>,
    depth: usize,
    ordered: Vec<bool>,
    /// Inside a table, a quotation or a footnote, all text belongs to one passage.
    whole: usize,
    strong: usize,
    in_heading: bool,
}

impl Collector<'_> {
    fn event(&mut self, event: Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) => self.end(end),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text, range),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                // The text of a code span begins after its backticks; the source tells how many.
                let inner = self.markdown.get(range.clone()).and_then(|s| s.find(&*text)).unwrap_or(0);
                self.text(&text, &(range.start + inner..range.end));
            }
            Event::SoftBreak | Event::HardBreak => self.line_break(),
            Event::Rule => self.close(),
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        if self.whole > 0 {
            match tag {
                Tag::Table(_) | Tag::BlockQuote(_) | Tag::FootnoteDefinition(_) => self.whole += 1,
                Tag::TableCell if self.in_line() => self.glue(" | "),
                Tag::Paragraph | Tag::Item | Tag::TableRow | Tag::Heading { .. } | Tag::CodeBlock(_) => {
                    self.line_break();
                }
                Tag::Strong => self.strong += 1,
                _ => {}
            }
            return;
        }
        match tag {
            Tag::Paragraph | Tag::HtmlBlock | Tag::CodeBlock(_) => self.begin(Shape::Paragraph, range.start),
            Tag::Heading { level, id, .. } => {
                self.in_heading = true;
                self.begin(Shape::Heading { level: level as u8, id: id.map(|id| id.to_string()) }, range.start);
            }
            Tag::BlockQuote(_) => {
                self.begin(Shape::Quote, range.start);
                self.whole = 1;
            }
            Tag::Table(_) => {
                self.begin(Shape::Table, range.start);
                self.whole = 1;
            }
            Tag::FootnoteDefinition(label) => {
                self.begin(Shape::Footnote { label: label.to_string() }, range.start);
                self.whole = 1;
            }
            Tag::List(first) => {
                self.close();
                self.flush_item();
                self.ordered.push(first.is_some());
            }
            Tag::Item => {
                self.close();
                self.flush_item();
                self.depth += 1;
                let ordered = self.ordered.last().copied().unwrap_or(false);
                let marker = ordered.then(|| list_marker(self.markdown.get(range.start..).unwrap_or_default()));
                self.pending = Some(Item { start: range.start, marker });
            }
            Tag::Strong => self.strong += 1,
            _ => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Table | TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition if self.whole > 0 => {
                self.whole -= 1;
                if self.whole == 0 {
                    self.close();
                }
            }
            _ if self.whole > 0 => {}
            TagEnd::Heading(_) => {
                self.close();
                self.in_heading = false;
            }
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::CodeBlock => self.close(),
            TagEnd::Item => {
                self.close();
                self.flush_item();
                self.depth = self.depth.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.ordered.pop();
            }
            _ => {}
        }
    }

    fn begin(&mut self, shape: Shape, start: usize) {
        self.close();
        let item = self.pending.take();
        let start = item.as_ref().map_or(start, |item| item.start);
        self.open = Some(Passage { start, shape, depth: self.depth, item, lines: vec![Line::default()] });
    }

    /// An item without words of its own: a number alone still counts, a bullet alone says nothing.
    fn flush_item(&mut self) {
        if let Some(item) = self.pending.take()
            && item.marker.is_some()
        {
            let (start, depth) = (item.start, self.depth);
            self.done.push(Passage { start, shape: Shape::Paragraph, depth, item: Some(item), lines: Vec::new() });
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        if self.open.is_none() {
            // A tight list has no paragraphs: the item's text stands in it directly.
            self.begin(Shape::Paragraph, range.start);
        }
        let same = self.markdown.get(range.clone()).is_some_and(|source| source == text);
        let strong = self.strong > 0;
        let mut from = range.start;
        for (i, part) in text.split('\n').enumerate() {
            if i > 0 {
                self.line_break();
            }
            if let Some(line) = self.open.as_mut().and_then(|passage| passage.lines.last_mut())
                && !part.is_empty()
            {
                line.runs.push((line.text.len(), from));
                if strong && line.bold == line.text.len() {
                    line.bold += part.len();
                }
                line.text.push_str(part);
            }
            if same {
                from += part.len() + 1;
            }
        }
    }

    /// Whether the open line has text already.
    fn in_line(&self) -> bool {
        self.open.as_ref().and_then(|passage| passage.lines.last()).is_some_and(|line| !line.text.is_empty())
    }

    fn glue(&mut self, text: &str) {
        if let Some(line) = self.open.as_mut().and_then(|passage| passage.lines.last_mut()) {
            line.text.push_str(text);
        }
    }

    fn line_break(&mut self) {
        if self.in_heading {
            self.glue(" ");
        } else if let Some(passage) = self.open.as_mut()
            && passage.lines.last().is_some_and(|line| !line.text.is_empty())
        {
            passage.lines.push(Line::default());
        }
    }

    fn close(&mut self) {
        if let Some(mut passage) = self.open.take() {
            passage.lines.retain(|line| !line.text.trim().is_empty());
            let bullet = passage.item.as_ref().is_some_and(|item| item.marker.is_none());
            let says_nothing = passage.lines.is_empty() && (bullet || passage.item.is_none());
            // A heading counts even where it is empty: it divides the text.
            if !says_nothing || matches!(passage.shape, Shape::Heading { .. }) {
                self.done.push(passage);
            }
        }
    }

    fn finish(&mut self) {
        self.close();
        self.flush_item();
    }

    /// Takes a link's definition as words, unless it stands inside a passage that has it already.
    fn definition(&mut self, span: &Range<usize>) {
        let Some(source) = self.markdown.get(span.clone()) else { return };
        let target = source.split_once("]:").map_or("", |(_, target)| target.trim_start());
        // A definition with an address is what Markdown means by it; words after a label are a party's text.
        let link = target.starts_with(['<', '/', '#', '.']) || target.contains("://") || target.starts_with("mailto:");
        if link {
            return;
        }
        let mut lines = Vec::new();
        let mut at = span.start;
        for text in source.split_inclusive('\n') {
            let words = text.trim_end();
            if !words.trim().is_empty() {
                lines.push(Line { text: words.to_owned(), runs: vec![(0, at)], bold: 0 });
            }
            at += text.len();
        }
        self.done.push(Passage { start: span.start, shape: Shape::Paragraph, depth: 0, item: None, lines });
    }
}

/// The marker at the start of an ordered item, as it stands in the source.
fn list_marker(source: &str) -> String {
    let source = source.trim_start();
    let digits = source.bytes().take_while(u8::is_ascii_digit).count();
    let end = digits + usize::from(source[digits..].starts_with(['.', ')']));
    source[..end].to_owned()
}
