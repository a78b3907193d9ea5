//! The words of every provision with their marks: bold, italics, struck out, links, line breaks, footnotes.
//!
//! The tree of provisions has bare words. Here the same Markdown is read once more and its events are laid to the
//! provisions in whose ranges they stand; where both do not agree, the bare words are right.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::element::{Element, Node};
use crate::address;
use crate::text::provisions::{Kind, Provision, ProvisionTree, events};

/// What a provision's words are, block by block.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The heading.
    pub(super) heading: Vec<Run>,
    /// Paragraphs; all but quotations and footnotes have one at most.
    pub(super) paragraphs: Vec<Vec<Run>>,
    /// The rows of a table, each with whether it is the head.
    pub(super) rows: Vec<(bool, Vec<Vec<Run>>)>,
    /// Whether it is quoted as a block.
    pub(super) quoted: bool,
    /// Whether it is an item of a list without numbers.
    pub(super) bullet: bool,
}

/// A run of words with the same marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    piece: Piece,
    marks: Vec<Mark>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    /// A line of the source ends.
    Blank,
    /// A line of the text ends.
    Break,
    Note(String),
}

/// How a run of words is marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Mark {
    Strong,
    Emphasis,
    Struck,
    Link(String),
}

impl Run {
    fn plain(text: &str) -> Self {
        Self { piece: Piece::Text(text.to_owned()), marks: Vec::new() }
    }

    /// The words as the tree of provisions has them.
    fn bare(&self) -> &str {
        match &self.piece {
            Piece::Text(text) => text,
            Piece::Blank | Piece::Break => "\n",
            Piece::Note(_) => "",
        }
    }
}

/// The words of all provisions of a text.
pub(super) fn read(markdown: &str, tree: &ProvisionTree) -> Vec<Words> {
    let mut reader = Reader {
        markdown,
        starts: tree.provisions.iter().map(|provision| provision.range.start).collect(),
        words: tree.provisions.iter().map(|_| Words::default()).collect(),
        marks: Vec::new(),
        place: Place::Paragraph,
        lists: Vec::new(),
        whole: 0,
    };
    for (event, range) in events(markdown) {
        reader.event(event, &range);
    }
    let mut words = reader.words;
    for (words, provision) in words.iter_mut().zip(&tree.provisions) {
        agree(words, provision);
    }
    words
}

/// Takes out of the runs what the tree has as number and heading; where they do not end with the words, the bare words
/// are taken.
fn agree(words: &mut Words, provision: &Provision) {
    words.paragraphs.retain(|paragraph| paragraph.iter().any(|run| !matches!(run.piece, Piece::Blank | Piece::Break)));
    let holds_blocks = words.quoted || !words.rows.is_empty() || provision.kind == Kind::Footnote;
    if !holds_blocks {
        let all: Vec<Run> = std::mem::take(&mut words.paragraphs).into_iter().flatten().collect();
        let own = ending(&all, &provision.words).unwrap_or_else(|| vec![Run::plain(&provision.words)]);
        if words.heading.is_empty() {
            // A heading in all but form.
            words.heading = beginning(&all, &own);
        }
        if own.iter().any(|run| !run.bare().trim().is_empty() || matches!(run.piece, Piece::Note(_))) {
            words.paragraphs.push(own);
        }
    }
    // What has no number may be named all the same, such as a preamble: the name is part of its heading here.
    let named = matches!(provision.kind, Kind::Preamble | Kind::Annex) && provision.number.is_none();
    if !named {
        let heading = provision.heading.as_deref().unwrap_or_default();
        words.heading = ending(&words.heading, heading).unwrap_or_else(|| vec![Run::plain(heading)]);
        words.heading.retain(|run| !run.bare().is_empty() || matches!(run.piece, Piece::Note(_)));
    }
}

/// The first of the runs, without those that its words are.
fn beginning(runs: &[Run], words: &[Run]) -> Vec<Run> {
    let length = |runs: &[Run]| runs.iter().map(|run| run.bare().len()).sum::<usize>();
    let mut rest = length(runs).saturating_sub(length(words));
    let mut kept = Vec::new();
    for run in runs {
        let text = run.bare().get(..rest.min(run.bare().len())).unwrap_or_default();
        rest -= text.len();
        if !text.trim().is_empty() {
            kept.push(Run::plain(text.trim()));
        }
    }
    kept
}

/// The last of the runs that say just these words, with all notes.
fn ending(runs: &[Run], words: &str) -> Option<Vec<Run>> {
    let all: String = runs.iter().map(Run::bare).collect();
    let all = all.trim_end();
    let mut cut = all.strip_suffix(words.trim_end())?.len();
    let mut kept = Vec::new();
    for run in runs {
        let bare = run.bare();
        let dropped = cut.min(bare.len());
        cut -= dropped;
        match &run.piece {
            Piece::Text(text) => {
                let rest = text.get(dropped..)?;
                if !rest.is_empty() {
                    kept.push(Run { piece: Piece::Text(rest.to_owned()), marks: run.marks.clone() });
                }
            }
            Piece::Blank | Piece::Break if dropped > 0 => {}
            _ => kept.push(run.clone()),
        }
    }
    while kept.last().is_some_and(|run| matches!(run.piece, Piece::Blank | Piece::Break)) {
        kept.pop();
    }
    Some(kept)
}

/// Where words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Heading,
    Paragraph,
    Cell,
}

struct Reader<'a> {
    markdown: &'a str,
    starts: Vec<usize>,
    words: Vec<Words>,
    marks: Vec<Mark>,
    place: Place,
    /// The lists that are open, each with whether its items are numbered.
    lists: Vec<bool>,
    /// How many quotations and footnotes are open: what is in them is all words of one provision.
    whole: usize,
}

impl Reader<'_> {
    /// The provision that a byte of the text belongs to.
    fn at(&self, byte: usize) -> Option<usize> {
        self.starts.partition_point(|start| *start <= byte).checked_sub(1)
    }

    fn words_at(&mut self, byte: usize) -> Option<&mut Words> {
        let at = self.at(byte)?;
        self.words.get_mut(at)
    }

    fn event(&mut self, event: Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) => self.end(end),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text, range.clone()),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                let inner = self.markdown.get(range.clone()).and_then(|source| source.find(&*text)).unwrap_or(0);
                self.text(&text, range.start + inner..range.end);
            }
            Event::SoftBreak => self.push(range.start, Piece::Blank),
            Event::HardBreak => self.push(range.start, Piece::Break),
            Event::FootnoteReference(label) => self.push(range.start, Piece::Note(label.to_string())),
            Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Heading { .. } if self.whole > 0 => self.begin_paragraph(range.start),
            Tag::Heading { .. } => self.place = Place::Heading,
            Tag::FootnoteDefinition(_) => self.whole += 1,
            Tag::Paragraph | Tag::HtmlBlock | Tag::CodeBlock(_) => self.begin_paragraph(range.start),
            Tag::BlockQuote(_) => {
                self.whole += 1;
                if let Some(words) = self.words_at(range.start) {
                    words.quoted = true;
                }
            }
            Tag::List(first) => self.lists.push(first.is_some()),
            Tag::Item => {
                let bullet = self.lists.last() == Some(&false);
                if let Some(at) = self.at(range.start) {
                    // Only what begins with the item is one; a list inside a quotation or a note is not.
                    self.words[at].bullet |= bullet && self.begins_at(at, range.start);
                }
                self.begin_paragraph(range.start);
            }
            Tag::TableHead => self.begin_row(range.start, true),
            Tag::TableRow => self.begin_row(range.start, false),
            Tag::TableCell => {
                self.place = Place::Cell;
                if let Some((_, cells)) = self.words_at(range.start).and_then(|words| words.rows.last_mut()) {
                    cells.push(Vec::new());
                }
            }
            Tag::Strong => self.marks.push(Mark::Strong),
            Tag::Emphasis => self.marks.push(Mark::Emphasis),
            Tag::Strikethrough => self.marks.push(Mark::Struck),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.marks.push(Mark::Link(dest_url.to_string()));
            }
            _ => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Heading(_) | TagEnd::TableCell => self.place = Place::Paragraph,
            TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition => self.whole -= 1,
            TagEnd::List(_) => _ = self.lists.pop(),
            TagEnd::Strong | TagEnd::Emphasis | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image => {
                self.marks.pop();
            }
            _ => {}
        }
    }

    /// Whether a provision begins at a byte, but for blanks.
    fn begins_at(&self, provision: usize, byte: usize) -> bool {
        self.markdown.get(self.starts[provision]..byte).is_some_and(|between| between.trim_start().is_empty())
    }

    fn begin_paragraph(&mut self, byte: usize) {
        if let Some(words) = self.words_at(byte) {
            words.paragraphs.push(Vec::new());
        }
    }

    fn begin_row(&mut self, byte: usize, head: bool) {
        if let Some(words) = self.words_at(byte) {
            words.rows.push((head, Vec::new()));
        }
    }

    /// Adds text; a provision may begin in the midst of it.
    fn text(&mut self, text: &str, range: Range<usize>) {
        let exact = self.markdown.get(range.start..range.start + text.len()) == Some(text);
        let mut from = 0;
        if exact {
            let first = self.starts.partition_point(|start| *start <= range.start);
            let end = range.start + text.len();
            let cuts: Vec<usize> = self.starts[first..]
                .iter()
                .take_while(|start| **start < end)
                .map(|start| start - range.start)
                .collect();
            for cut in cuts {
                self.lines(&text[from..cut], range.start + from);
                from = cut;
            }
        }
        self.lines(&text[from..], range.start + from);
    }

    fn lines(&mut self, text: &str, byte: usize) {
        for (i, line) in text.split('\n').enumerate() {
            if i > 0 {
                self.push(byte, Piece::Blank);
            }
            if !line.is_empty() {
                self.push(byte, Piece::Text(line.to_owned()));
            }
        }
    }

    fn push(&mut self, byte: usize, piece: Piece) {
        let run = Run { piece, marks: self.marks.clone() };
        let place = self.place;
        let Some(words) = self.words_at(byte) else { return };
        let runs = match place {
            Place::Heading => &mut words.heading,
            Place::Paragraph => {
                if words.paragraphs.is_empty() {
                    words.paragraphs.push(Vec::new());
                }
                let last = words.paragraphs.len() - 1;
                &mut words.paragraphs[last]
            }
            Place::Cell => match words.rows.last_mut().and_then(|(_, cells)| cells.last_mut()) {
                Some(cell) => cell,
                None => return,
            },
        };
        runs.push(run);
    }
}

/// The footnotes of a text while it is written: each stands where it is referred to first.
pub(super) struct Notes {
    notes: BTreeMap<String, (String, Vec<Vec<Run>>)>,
    written: BTreeSet<String>,
}

impl Notes {
    /// Takes the footnotes by their labels, each with its id and its paragraphs.
    pub(super) fn new(notes: BTreeMap<String, (String, Vec<Vec<Run>>)>) -> Self {
        Self { notes, written: BTreeSet::new() }
    }

    /// The footnotes that nothing refers to, as elements of the metadata.
    pub(super) fn left(&mut self) -> Vec<Element> {
        let labels: Vec<String> = self.notes.keys().filter(|label| !self.written.contains(*label)).cloned().collect();
        labels.into_iter().filter_map(|label| self.note("note", &label)).collect()
    }

    /// A footnote, or the reference to one that stands elsewhere; nothing where the label names none.
    fn element(&mut self, label: &str) -> Option<Element> {
        let (id, _) = self.notes.get(label)?;
        if self.written.contains(label) {
            return Some(Element::new("noteRef").with("marker", label).with("href", format!("#{id}")));
        }
        self.note("authorialNote", label)
    }

    fn note(&mut self, name: &'static str, label: &str) -> Option<Element> {
        let (id, paragraphs) = self.notes.get(label)?.clone();
        // Before its words, which may refer to it.
        self.written.insert(label.to_owned());
        let mut note = Element::new(name).with("eId", id).with("marker", label);
        note.extend(paragraphs.iter().map(|runs| Element::words("p", self.nodes(runs))));
        if note.is_empty() {
            note.push(Element::new("p"));
        }
        Some(note)
    }

    /// Runs as they stand in a block.
    pub(super) fn nodes(&mut self, runs: &[Run]) -> Vec<Node> {
        self.marked(runs, 0)
    }

    /// Runs of which the first marks, `depth` of them, are open already.
    fn marked(&mut self, runs: &[Run], depth: usize) -> Vec<Node> {
        let mut nodes = Vec::new();
        for group in runs.chunk_by(|a, b| a.marks.get(depth) == b.marks.get(depth) && a.marks.get(depth).is_some()) {
            let Some(mark) = group.first().and_then(|run| run.marks.get(depth)) else {
                nodes.extend(group.iter().filter_map(|run| self.node(run)));
                continue;
            };
            let inside = self.marked(group, depth + 1);
            match mark {
                Mark::Strong => nodes.push(Node::Element(Element::words("b", inside))),
                Mark::Emphasis => nodes.push(Node::Element(Element::words("i", inside))),
                Mark::Struck => nodes.push(Node::Element(Element::words("del", inside))),
                Mark::Link(target) => match address::allowed(target) {
                    Some(target) => nodes.push(Node::Element(Element::words("a", inside).with("href", target))),
                    None => nodes.extend(inside),
                },
            }
        }
        nodes
    }

    fn node(&mut self, run: &Run) -> Option<Node> {
        match &run.piece {
            Piece::Text(text) => Some(Node::Text(text.clone())),
            Piece::Blank => Some(Node::Text("\n".to_owned())),
            Piece::Break => Some(Node::Element(Element::new("br"))),
            Piece::Note(label) => self.element(label).map(Node::Element),
        }
    }
}
