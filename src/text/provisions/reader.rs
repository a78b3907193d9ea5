//! The text read passage by passage: which provision each belongs to, and which are still open.

use super::headings::{self, Head, Marker};
use super::numbering::{address, faults};
use super::numerals::{self, Family, Numeral};
use super::passages::{Item, Line, Passage, Shape};
use super::{Kind, Number, Provision, ProvisionTree};

/// A provision while the text is being read.
pub(super) struct Draft {
    pub(super) provision: Provision,
    pub(super) family: Option<Family>,
    pub(super) signs: (bool, char),
    pub(super) token: String,
    /// Where the first unnumbered paragraph of its own words begins.
    words_start: Option<usize>,
}

/// A provision that may still take children.
#[derive(Clone, Copy)]
struct Open {
    index: usize,
    level: Level,
}

#[derive(Clone, Copy, PartialEq)]
enum Level {
    /// By a heading of a Markdown level, or by a paragraph that is a heading in all but form.
    Heading(Option<u8>),
    /// By a marker, at a depth of list items.
    Marker { depth: usize, listed: bool },
}

pub(super) struct Reader<'a> {
    markdown: &'a str,
    title: Option<usize>,
    drafts: Vec<Draft>,
    stack: Vec<Open>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(markdown: &'a str, title: Option<usize>) -> Self {
        Self { markdown, title, drafts: Vec::new(), stack: Vec::new() }
    }

    pub(super) fn passage(&mut self, passage: Passage) {
        match &passage.shape {
            Shape::Heading { level, id } => {
                let text = passage.lines.first().map_or(String::new(), |line| line.text.clone());
                self.heading(&text, *level, id.clone(), passage.start);
            }
            Shape::Paragraph => self.paragraph(passage),
            Shape::Table | Shape::Quote => {
                let kind = if passage.shape == Shape::Table { Kind::Table } else { Kind::Block };
                self.close_for_unnumbered(passage.depth);
                let parent = self.stack.last().map(|open| open.index);
                let words = joined(&passage.lines);
                let index = self.add(kind, passage.start, parent);
                self.drafts[index].provision.words = words;
            }
            Shape::Footnote { label } => {
                // A footnote stands wherever the editor put it: it is no part of the article before it.
                let words = joined(&passage.lines);
                let index = self.add(Kind::Footnote, passage.start, None);
                let draft = &mut self.drafts[index];
                draft.token.clone_from(label);
                draft.provision.words = words;
                let value = numerals::decimal(label).map(|n| n.value).unwrap_or_default();
                draft.provision.number = Some(Number { printed: format!("[^{label}]"), value, suffix: String::new() });
            }
        }
    }

    /// Puts in a provision at a place; provisions come in text order.
    fn add(&mut self, kind: Kind, start: usize, parent: Option<usize>) -> usize {
        let index = self.drafts.len();
        let last = self.drafts.last().map_or(0, |draft| draft.provision.range.start);
        let mut start = self.line_start(start);
        while !self.markdown.is_char_boundary(start) {
            start -= 1;
        }
        let start = start.max(last).min(self.markdown.len());
        let provision = Provision {
            kind,
            number: None,
            heading: None,
            words: String::new(),
            range: start..start,
            parent,
            children: Vec::new(),
            eid: String::new(),
            wid: None,
            editorial: false,
        };
        let none = (false, ' ');
        self.drafts.push(Draft { provision, family: None, signs: none, token: String::new(), words_start: None });
        if let Some(parent) = parent {
            self.drafts[parent].provision.children.push(index);
        }
        index
    }

    /// Lets a provision take children. Real texts nest a few levels; a text made to nest without end gets siblings, so
    /// that neither addresses nor cost grow with the square of its length.
    fn open(&mut self, index: usize, level: Level) {
        const DEEPEST: usize = 24;
        if self.stack.len() < DEEPEST {
            self.stack.push(Open { index, level });
        }
    }

    /// A provision begins with its line where only blanks or quotation marks of Markdown stand before it.
    fn line_start(&self, start: usize) -> usize {
        let start = start.min(self.markdown.len());
        let bytes = &self.markdown.as_bytes()[..start];
        let blanks = bytes.iter().rev().take_while(|b| matches!(b, b' ' | b'\t' | b'>')).count();
        let line = start - blanks;
        if line == 0 || bytes[line - 1] == b'\n' { line } else { start }
    }

    fn heading(&mut self, text: &str, level: u8, id: Option<String>, start: usize) {
        let title = self.title == Some(start);
        let index = if let Some(head) = headings::head(text).or_else(|| headings::named_annex(text)) {
            self.headed(&head, Some(level), text.get(head.rest..).unwrap_or_default(), start)
        } else if let Some((number, numeral, rest)) = headings::numbered_heading(text).filter(|_| !title) {
            let heading = text.get(rest..).unwrap_or_default();
            let head = Head {
                kind: Kind::Section,
                number: Some(number),
                token: numeral.token,
                family: Some(numeral.family),
                rest,
                parted: true,
            };
            self.headed(&head, Some(level), heading, start)
        } else {
            self.pop_to(Kind::Block, Some(level));
            let parent = self.stack.last().map(|open| open.index);
            let index = self.add(Kind::Block, start, parent);
            self.drafts[index].provision.heading = Some(text.trim().to_owned());
            if !title {
                self.open(index, Level::Heading(Some(level)));
            }
            index
        };
        self.drafts[index].provision.wid = id;
    }

    /// Opens a provision that a heading names.
    fn headed(&mut self, head: &Head, level: Option<u8>, heading: &str, start: usize) -> usize {
        self.pop_to(head.kind, level);
        let parent = self.stack.last().map(|open| open.index);
        let index = self.add(head.kind, start, parent);
        let draft = &mut self.drafts[index];
        draft.family = head.family;
        draft.token.clone_from(&head.token);
        draft.provision.number.clone_from(&head.number);
        let heading = heading.trim();
        draft.provision.heading = (!heading.is_empty()).then(|| heading.to_owned());
        self.open(index, Level::Heading(level));
        index
    }

    /// Closes what a heading of a kind and level cannot stand in.
    fn pop_to(&mut self, kind: Kind, level: Option<u8>) {
        while let Some(top) = self.stack.last() {
            let holds = match top.level {
                Level::Marker { .. } => false,
                Level::Heading(top_level) => {
                    let over = self.drafts[top.index].provision.kind;
                    // Nothing that names itself an article or a chapter stands in a preamble, whatever its level.
                    let leaves = over == Kind::Preamble && kind.rank() <= Kind::Article.rank();
                    !leaves
                        && match (top_level, level) {
                            (Some(a), Some(b)) if a != b => a < b,
                            _ => over.rank() < kind.rank() && over != Kind::Block && kind != Kind::Block,
                        }
                }
            };
            if holds {
                break;
            }
            self.stack.pop();
        }
    }

    fn paragraph(&mut self, passage: Passage) {
        let depth = passage.depth;
        let mut lines = passage.lines.into_iter();
        let Some(item) = passage.item else {
            let Some(first) = lines.next() else { return };
            let rest: Vec<Line> = lines.collect();
            self.plain_paragraph(&first, rest, depth, passage.start);
            return;
        };
        let around = depth.saturating_sub(1);
        let Some(marker) = &item.marker else {
            self.bullet(&item, lines.collect(), depth);
            return;
        };
        let index = match numerals::decimal(marker) {
            Some(numeral) => {
                let close = marker.chars().next_back().unwrap_or('.');
                let found = Marker {
                    printed: marker.clone(),
                    readings: vec![numeral],
                    signs: (false, close),
                    rest: 0,
                    certain: true,
                };
                self.marked(&found, item.start, around, true)
            }
            None => return,
        };
        let mut lines: Vec<Line> = lines.collect();
        let mut current = index;
        if !lines.is_empty() {
            let first = lines.remove(0);
            current = self.directly_marked(current, &first, 0, depth);
        }
        self.following_lines(current, lines, depth);
    }

    fn bullet(&mut self, item: &Item, mut lines: Vec<Line>, depth: usize) {
        if lines.is_empty() {
            return;
        }
        let first = lines.remove(0);
        let around = depth.saturating_sub(1);
        let marker = headings::marker(&first.text, 0).filter(|marker| marker.certain || self.goes_on(marker, around));
        let current = if let Some(marker) = marker {
            let index = self.marked(&marker, item.start, around, true);
            self.directly_marked(index, &first, marker.rest, depth)
        } else {
            while let Some(Open { level: Level::Marker { depth: over, listed }, .. }) = self.stack.last() {
                if *over > around || (*listed && *over >= around) {
                    self.stack.pop();
                } else {
                    break;
                }
            }
            let parent = self.stack.last().map(|open| open.index);
            let index = self.add(Kind::Block, item.start, parent);
            self.open(index, Level::Marker { depth: around, listed: true });
            self.push_words(index, &first.text);
            index
        };
        self.following_lines(current, lines, depth);
    }

    fn plain_paragraph(&mut self, first: &Line, rest: Vec<Line>, depth: usize, start: usize) {
        if depth == 0
            && let Some((head, heading, body)) = paragraph_heading(first, &rest)
        {
            let index = self.headed(&head, None, &heading, start);
            let mut current = index;
            if body < first.text.len() {
                self.drafts[index].words_start = first.place(body);
                current = self.directly_marked(index, first, body, depth);
            }
            self.following_lines(current, rest, depth);
            return;
        }
        let marker = headings::marker(&first.text, 0).filter(|marker| marker.certain || self.goes_on(marker, depth));
        let current = if let Some(marker) = marker {
            let index = self.marked(&marker, start, depth, false);
            self.directly_marked(index, first, marker.rest, depth)
        } else {
            let index = self.unnumbered(depth, start);
            self.push_words(index, &first.text);
            index
        };
        self.following_lines(current, rest, depth);
    }

    /// The words after a marker, or a marker that follows it at once: `(1)(a)`.
    fn directly_marked(&mut self, mut current: usize, line: &Line, mut at: usize, depth: usize) -> usize {
        for _ in 0..4 {
            let Some(marker) = headings::marker(&line.text, at).filter(|marker| self.begins(marker)) else { break };
            let Some(place) = line.place(at) else { break };
            // A year or a sum after a marker begins no series, nor does a marker of the same kind.
            let same = self.drafts[current].family == marker.readings.first().map(|n| n.family)
                && self.drafts[current].signs == marker.signs;
            if same {
                break;
            }
            current = self.marked(&marker, place, depth, false);
            at = marker.rest;
        }
        self.push_words(current, line.text.get(at..).unwrap_or_default());
        current
    }

    /// The later lines of a paragraph: `a)`, `(2)` and `١.` begin provisions there where they go on with a series.
    fn following_lines(&mut self, mut current: usize, lines: Vec<Line>, depth: usize) {
        let mut before = self.drafts[current].provision.words.lines().next_back().unwrap_or_default().to_owned();
        for line in lines {
            let marker = headings::marker(&line.text, 0).filter(|marker| {
                (self.begins(marker) || self.goes_on(marker, depth))
                    && ends_clause(&before, self.marked_so_far(current))
            });
            match (marker, line.place(0)) {
                (Some(marker), Some(place)) => {
                    let index = self.marked(&marker, place, depth, false);
                    current = self.directly_marked(index, &line, marker.rest, depth);
                }
                _ => self.push_words(current, &line.text),
            }
            before.clone_from(&line.text);
        }
    }

    fn marked_so_far(&self, current: usize) -> bool {
        matches!(self.drafts[current].provision.kind, Kind::Paragraph | Kind::Point)
    }

    fn push_words(&mut self, index: usize, text: &str) {
        let words = &mut self.drafts[index].provision.words;
        if !words.is_empty() {
            words.push('\n');
        }
        words.push_str(text);
    }

    /// Whether a marker is the first of a series.
    fn begins(&self, marker: &Marker) -> bool {
        marker.readings.iter().any(|reading| {
            let dotted = reading.value.len() > 1;
            let under = || {
                self.stack.iter().rev().any(|open| {
                    let number = self.drafts[open.index].provision.number.as_ref();
                    number.is_some_and(|n| n.value == reading.value[..reading.value.len() - 1])
                })
            };
            reading.suffix.is_empty() && reading.value.last() == Some(&1) && (!dotted || under())
        })
    }

    /// Whether a marker is the next of an open series.
    fn goes_on(&self, marker: &Marker, depth: usize) -> bool {
        self.begins(marker)
            || marker.readings.iter().any(|reading| {
                self.stack.iter().rev().any(|open| {
                    matches!(open.level, Level::Marker { depth: over, .. } if over >= depth)
                        && self.follows(open.index, marker.signs, reading)
                })
            })
    }

    fn follows(&self, index: usize, signs: (bool, char), reading: &Numeral) -> bool {
        let draft = &self.drafts[index];
        let same = draft.family == Some(reading.family) && draft.signs == signs;
        same && draft.provision.number.as_ref().is_some_and(|before| next_in_series(before, reading))
    }

    /// Opens the provision of a marker: beside the last of its series, or beneath what is open.
    fn marked(&mut self, marker: &Marker, start: usize, depth: usize, listed: bool) -> usize {
        let series = |open: &Open| match open.level {
            Level::Marker { depth: over, .. } => Some(over),
            Level::Heading(_) => None,
        };
        let within = self.stack.iter().rposition(|open| series(open).is_none()).map_or(0, |i| i + 1);
        let places = (within..self.stack.len()).rev();
        let successor = places.clone().find_map(|place| {
            let open = self.stack[place];
            series(&open).filter(|over| *over == depth)?;
            let reading = marker.readings.iter().find(|reading| self.follows(open.index, marker.signs, reading))?;
            Some((place, reading.clone()))
        });
        let alike = || {
            places.clone().find_map(|place| {
                let open = self.stack[place];
                series(&open).filter(|over| *over == depth)?;
                let draft = &self.drafts[open.index];
                let dotted = draft.provision.number.as_ref().map_or(0, |number| number.value.len());
                let reading = marker.readings.iter().find(|reading| {
                    draft.family == Some(reading.family) && draft.signs == marker.signs && dotted == reading.value.len()
                })?;
                Some((place, reading.clone()))
            })
        };
        // `(i)` after `(a)` begins a series of its own; `(v)` goes on with letters only after `(u)`.
        let beginning = marker
            .readings
            .iter()
            .rev()
            .find(|reading| reading.value.last() == Some(&1) && matches!(reading.family, Family::Roman { .. }));
        let chosen = successor.or_else(|| if beginning.is_some() { None } else { alike() });
        let reading = match chosen {
            Some((place, reading)) => {
                self.stack.truncate(place);
                Some(reading)
            }
            None => {
                while let Some(Open { level: Level::Marker { depth: over, listed: inner }, index }) = self.stack.last()
                {
                    let bullet = *inner && self.drafts[*index].provision.number.is_none() && *over >= depth;
                    if *over > depth || bullet {
                        self.stack.pop();
                    } else {
                        break;
                    }
                }
                let first = marker.readings.first();
                let longer =
                    marker.readings.iter().find(|r| matches!(r.family, Family::Roman { .. }) && r.token.len() > 1);
                beginning.or(longer).or(first).cloned()
            }
        };
        let beneath = self.stack.last().copied();
        let numeric = reading.as_ref().is_some_and(|reading| {
            matches!(reading.family, Family::Decimal | Family::Hebrew | Family::Cjk) && reading.value.len() == 1
        });
        let in_point = beneath.is_some_and(|open| matches!(open.level, Level::Marker { .. }));
        let kind = if numeric && !in_point { Kind::Paragraph } else { Kind::Point };
        let index = self.add(kind, start, beneath.map(|open| open.index));
        if let Some(reading) = reading {
            let draft = &mut self.drafts[index];
            draft.family = Some(reading.family);
            draft.signs = marker.signs;
            draft.token = reading.token;
            let printed = marker.printed.clone();
            draft.provision.number = Some(Number { printed, value: reading.value, suffix: reading.suffix });
        }
        self.open(index, Level::Marker { depth, listed });
        index
    }

    /// Closes the provisions that an unnumbered paragraph at a depth cannot belong to.
    fn close_for_unnumbered(&mut self, depth: usize) {
        while let Some(Open { level: Level::Marker { depth: over, listed }, index }) = self.stack.last() {
            // Flush text after points ends their paragraph or article; after a paragraph it goes on with it.
            let flush = *over == depth && self.drafts[*index].provision.kind != Kind::Paragraph;
            let outside = depth < *over || (*listed && depth <= *over);
            if flush || outside {
                self.stack.pop();
            } else {
                break;
            }
        }
    }

    /// Where an unnumbered paragraph's words go.
    fn unnumbered(&mut self, depth: usize, start: usize) -> usize {
        self.close_for_unnumbered(depth);
        let Some(open) = self.stack.last().copied() else { return self.add(Kind::Block, start, None) };
        let draft = &mut self.drafts[open.index];
        let bare = draft.provision.words.is_empty() && draft.provision.children.is_empty();
        if bare && draft.provision.kind != Kind::Preamble {
            draft.words_start = Some(start);
            return open.index;
        }
        // A second unnumbered paragraph under a heading: both are blocks, so that either can be pointed at.
        let headed = matches!(open.level, Level::Heading(_));
        if let Some(words_start) = draft.words_start.take().filter(|_| headed && draft.provision.children.is_empty()) {
            let words = std::mem::take(&mut draft.provision.words);
            let first = self.add(Kind::Block, words_start, Some(open.index));
            self.drafts[first].provision.words = words;
        }
        self.add(Kind::Block, start, Some(open.index))
    }

    pub(super) fn finish(self) -> ProvisionTree {
        let Self { markdown, mut drafts, .. } = self;
        if drafts.is_empty() && !markdown.is_empty() {
            let mut reader = Reader { markdown, title: None, drafts, stack: Vec::new() };
            reader.add(Kind::Block, 0, None);
            drafts = reader.drafts;
        }
        let starts: Vec<usize> = drafts.iter().map(|draft| draft.provision.range.start).collect();
        for (i, draft) in drafts.iter_mut().enumerate() {
            let start = if i == 0 { 0 } else { starts[i] };
            draft.provision.range = start..starts.get(i + 1).copied().unwrap_or(markdown.len());
        }
        address(&mut drafts);
        let faults = faults(&drafts);
        ProvisionTree { provisions: drafts.into_iter().map(|draft| draft.provision).collect(), faults }
    }
}

fn joined(lines: &[Line]) -> String {
    lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// A paragraph that is a heading in all but form: the heading, its words, and where the text proper begins in the line.
fn paragraph_heading(first: &Line, rest: &[Line]) -> Option<(Head, String, usize)> {
    let head = headings::head(&first.text)?;
    if matches!(head.kind, Kind::Paragraph | Kind::Point) {
        return None;
    }
    let text = &first.text;
    let after = text.get(head.rest..).unwrap_or_default();
    let number_bold = first.bold > 0 && first.bold + 2 >= head.rest.min(text.trim_end().len());
    if number_bold {
        // What is set in bold with the number is the heading; what follows it is text.
        let bold = first.bold.min(text.len()).max(head.rest);
        let heading = text.get(head.rest..bold).unwrap_or_default().trim().trim_end_matches('.').to_owned();
        let after = text.get(bold..).unwrap_or_default();
        return Some((head, heading, bold + after.len() - after.trim_start().len()));
    }
    if after.trim().is_empty() {
        return Some((head, String::new(), text.len()));
    }
    let ended = after.trim_end().ends_with(['.', ';', ':', ',', '。', '؛', '；', '،', '،']);
    let short = after.split_whitespace().count() <= 12 && after.chars().count() <= 100;
    if !head.parted {
        return None;
    }
    if rest.is_empty() && !ended && short {
        return Some((head, after.trim().to_owned(), text.len()));
    }
    // Running on in the same line: usual for articles, while "Part 1. The …" is as well a sentence.
    if head.kind == Kind::Article {
        let at = head.rest;
        return Some((head, String::new(), at));
    }
    None
}

/// Whether a line may end before a marker: not in the midst of "paragraph (2)".
fn ends_clause(line: &str, marked: bool) -> bool {
    const REFERENCES: [&str; 30] = [
        "paragraph",
        "paragraphs",
        "para",
        "article",
        "articles",
        "section",
        "subparagraph",
        "point",
        "points",
        "of",
        "to",
        "in",
        "under",
        "with",
        "absatz",
        "absätze",
        "abs",
        "satz",
        "nummer",
        "nr",
        "artikel",
        "paragraphe",
        "article",
        "alinéa",
        "párrafo",
        "artículo",
        "пункт",
        "пункта",
        "الفقرة",
        "סעיף",
    ];
    const JOINTS: [&str; 14] = ["and", "or", "und", "oder", "et", "ou", "y", "o", "и", "или", "أو", "و", "או", "ו"];
    let line = line.trim_end();
    if line.is_empty() {
        return true;
    }
    if line.ends_with(['.', ';', ':', ',', '،', '؛', '。', '；', '：', '，', '—', '–']) {
        let last = line.trim_end_matches('.').rsplit(char::is_whitespace).next().unwrap_or_default();
        return !REFERENCES.contains(&last.to_lowercase().as_str());
    }
    let mut words = line.rsplit(char::is_whitespace);
    let last = words.next().unwrap_or_default().to_lowercase();
    if JOINTS.contains(&last.as_str()) {
        return words.next().is_some_and(|word| word.ends_with([';', ',', '؛', '،', '.']));
    }
    marked && !REFERENCES.contains(&last.as_str()) && !line.ends_with(|c: char| c.is_numeric())
}

/// Whether a numeral is the next after a number, also by an insertion (`4a` after `4`).
fn next_in_series(before: &Number, reading: &Numeral) -> bool {
    let (Some((b, head)), Some((a, start))) = (before.value.split_last(), reading.value.split_last()) else {
        return false;
    };
    if head != start {
        return false;
    }
    (*a == b.saturating_add(1) && reading.suffix.is_empty())
        || (a == b && numerals::suffix_follows(&before.suffix, &reading.suffix))
}
