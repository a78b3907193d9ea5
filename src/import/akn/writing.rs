//! Parts of a document into the Markdown of a text, which is read back to see that it says the same.
//!
//! Most texts are written plainly: `(a)` begins a paragraph. Where the plain form would be read as another structure, the
//! whole article is written as a list, whose indentation leaves no doubt.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::Event;

use super::Reading;
use super::inline::{beginning_escaped, escaped};
use super::structure::{Content, Form, Part};
use crate::content::Span;
use crate::text::provisions::{self, Provision, ProvisionTree};

/// The deepest heading of Markdown.
const DEEPEST: usize = 6;

/// What a piece of the text has to be read as.
struct Expected {
    /// Where it begins in the Markdown.
    offset: usize,
    place: Span,
    /// The number that it must have, for a part.
    number: Option<String>,
    /// Whether it is a part that can hold others.
    holds: bool,
    /// The part that holds it.
    parent: Option<usize>,
    /// The part under whose heading it stands, which is written plainly or as a list.
    unit: Option<usize>,
    /// The identity that the document declares, where the form carries none.
    identity: Option<String>,
}

/// What is read otherwise than it was meant.
struct Misread {
    index: usize,
    message: String,
}

/// Writes a text; what Markdown cannot say is told.
pub(super) fn write(reading: &mut Reading<'_, '_>, contents: &[Content]) -> String {
    let mut written = Written::new(contents, BTreeSet::new());
    let units: BTreeSet<Option<usize>> =
        written.misread.iter().map(|fault| written.writer.expected[fault.index].unit).collect();
    if !units.is_empty() {
        let lists = Written::new(contents, units);
        if lists.misread.len() < written.misread.len() {
            written = lists;
        }
    }
    let Written { writer, tree, found, misread } = written;
    for fault in misread {
        reading.read_otherwise(writer.expected[fault.index].place, fault.message);
    }
    for (place, heading) in writer.bold {
        reading.heading_in_words(place, &heading);
    }
    for (expected, at) in writer.expected.iter().zip(found) {
        let eid = at.map(|at| tree.provisions[at].eid.as_str());
        if let Some(identity) = expected.identity.as_deref().filter(|identity| Some(*identity) != eid) {
            reading.identity_lost(expected.place, identity);
        }
    }
    writer.out
}

/// A text, written in one way, and what it is read as.
struct Written {
    writer: Writer,
    tree: ProvisionTree,
    /// The provision that each piece was read as.
    found: Vec<Option<usize>>,
    misread: Vec<Misread>,
}

impl Written {
    fn new(contents: &[Content], listed: BTreeSet<Option<usize>>) -> Self {
        let mut writer = Writer { listed, ..Writer::default() };
        let around = Around { level: 1, indent: 0, parent: None, unit: None, marked: false };
        writer.contents(contents, around, false);
        if !writer.out.is_empty() {
            writer.out.push('\n');
        }
        let tree = provisions::read(&writer.out);
        let found = found(&writer.expected, &tree);
        let misread = misread(&writer.expected, &tree, &found);
        Self { writer, tree, found, misread }
    }
}

#[derive(Default)]
struct Writer {
    out: String,
    expected: Vec<Expected>,
    /// The units that are written as lists.
    listed: BTreeSet<Option<usize>>,
    /// Headings that stand in bold before the words.
    bold: Vec<(Span, String)>,
}

/// Where something is written.
#[derive(Clone, Copy)]
struct Around {
    /// How many headings are open.
    level: usize,
    /// How far lines are indented.
    indent: usize,
    parent: Option<usize>,
    unit: Option<usize>,
    /// Whether it stands under a number that is no heading.
    marked: bool,
}

impl Writer {
    /// Writes contents; the first of them goes on in a line that is begun, where there is one.
    fn contents(&mut self, contents: &[Content], around: Around, mut begun: bool) {
        // Where one part of a row has a heading, a number without one would be read as something beneath it.
        let mut headed = false;
        for content in contents {
            match content {
                Content::Paragraph(text, place) => {
                    self.paragraph(&beginning_escaped(text), *place, around, begun);
                }
                Content::Lines(text, place) => {
                    // A table or quotation cannot begin in a line of something else.
                    self.paragraph(text, *place, around, false);
                }
                Content::Part(part) => {
                    headed |= part.form == Form::Heading;
                    self.part(part, around, begun, headed);
                }
            }
            begun = false;
        }
    }

    fn begin_line(&mut self, indent: usize, begun: bool) -> usize {
        if begun {
            return self.out.len();
        }
        if !self.out.is_empty() {
            self.out.push_str("\n\n");
        }
        let offset = self.out.len();
        self.out.extend(std::iter::repeat_n(' ', indent));
        offset
    }

    fn paragraph(&mut self, text: &str, place: Span, around: Around, begun: bool) {
        let offset = self.begin_line(around.indent, begun);
        if !begun {
            self.expect(offset, place, None, around);
        }
        let indent = " ".repeat(around.indent);
        self.out.push_str(&text.replace('\n', &format!("\n{indent}")));
    }

    fn expect(&mut self, offset: usize, place: Span, number: Option<String>, around: Around) -> usize {
        let holds = number.is_some();
        let Around { parent, unit, .. } = around;
        self.expected.push(Expected { offset, place, number, holds, parent, unit, identity: None });
        self.expected.len() - 1
    }

    fn part(&mut self, part: &Part, around: Around, begun: bool, headed: bool) {
        let heads = match part.form {
            Form::Title | Form::Heading | Form::Alone => true,
            Form::Marker => headed,
            Form::Bullet => false,
        };
        if heads && !around.marked && around.level < DEEPEST {
            self.headed(part, around);
        } else if part.form == Form::Bullet {
            self.bullet(part, around, begun);
        } else {
            self.marked(part, around, begun);
        }
    }

    fn headed(&mut self, part: &Part, around: Around) {
        let offset = self.begin_line(0, false);
        let level = if part.form == Form::Title { 1 } else { around.level + 1 };
        let identity = match part.identity.as_deref() {
            Some(id) => format!(" {{#{id}}}"),
            None => String::new(),
        };
        let line = heading_line(part, level);
        self.out.push_str(&line);
        self.out.push_str(&identity);
        let index = self.expect(offset, part.place, Some(part.number.clone()), around);
        let level = if part.form == Form::Title { around.level } else { level };
        self.contents(&part.contents, Around { level, parent: Some(index), unit: Some(index), ..around }, false);
    }

    fn bullet(&mut self, part: &Part, around: Around, begun: bool) {
        let offset = self.begin_line(around.indent, begun);
        self.out.push_str("- ");
        let index = self.expect(offset, part.place, None, around);
        self.expected[index].identity.clone_from(&part.identity);
        let inside = Around { indent: around.indent + 2, marked: true, ..around };
        self.contents(&part.contents, inside, true);
    }

    /// A part whose number stands before its words.
    fn marked(&mut self, part: &Part, around: Around, begun: bool) {
        let as_list = self.listed.contains(&around.unit);
        let offset = self.begin_line(around.indent, begun);
        let ordered = is_list_marker(&part.number);
        let width = match (ordered, as_list) {
            (true, _) => part.number.len() + 1,
            (false, true) => "- ".len(),
            (false, false) => 0,
        };
        if as_list && !ordered {
            self.out.push_str("- ");
        }
        self.out.push_str(&escaped(&part.number));
        let index = self.expect(offset, part.place, Some(part.number.clone()), around);
        self.expected[index].identity.clone_from(&part.identity);
        if !part.heading.is_empty() {
            self.out.push_str(" **");
            self.out.push_str(&part.heading);
            self.out.push_str("**");
            self.bold.push((part.place, part.heading.clone()));
        }
        let indent = around.indent + width;
        let inside = Around { indent, parent: Some(index), marked: true, ..around };
        // Words follow the number at once; so does what has no words of its own before its first number, where an empty
        // item would hold nothing.
        let follows = match part.contents.first() {
            Some(Content::Paragraph(..)) => true,
            Some(Content::Part(first)) => ordered && part.heading.is_empty() && first.form != Form::Heading,
            _ => false,
        };
        if follows {
            self.out.push(' ');
        }
        self.contents(&part.contents, inside, follows);
    }
}

/// The provision that each piece was read as: the one that begins where it does or, for words, the one they are in.
fn found(expected: &[Expected], tree: &ProvisionTree) -> Vec<Option<usize>> {
    let starts: BTreeMap<usize, usize> =
        tree.provisions.iter().enumerate().map(|(i, provision)| (provision.range.start, i)).rev().collect();
    expected
        .iter()
        .map(|expected| match starts.get(&expected.offset) {
            Some(index) => Some(*index),
            None if expected.holds => None,
            None => starts.range(..=expected.offset).next_back().map(|(_, index)| *index),
        })
        .collect()
}

/// What is read otherwise than it was meant.
fn misread(expected: &[Expected], tree: &ProvisionTree, found: &[Option<usize>]) -> Vec<Misread> {
    let parts: BTreeSet<usize> =
        expected.iter().zip(found).filter(|(expected, _)| expected.holds).filter_map(|(_, found)| *found).collect();
    let up = |at: &usize| tree.provisions[*at].parent;
    let check = |index: usize, expected: &Expected| -> Option<String> {
        let Some(at) = found[index] else { return Some("this is read as part of what stands before it".to_owned()) };
        let number = expected.number.as_deref().filter(|number| !number.is_empty());
        let read = tree.provisions[at].number.as_ref();
        if let Some(number) = number.filter(|number| !read.is_some_and(|read| same_number(&read.printed, number))) {
            return Some(format!("`{number}` is not read as a number"));
        }
        let holder =
            std::iter::successors(if expected.holds { up(&at) } else { Some(at) }, up).find(|at| parts.contains(at));
        let wanted = match expected.parent {
            // What is wrong with the part is told of the part.
            Some(parent) => Some(found[parent]?),
            None => None,
        };
        (wanted != holder).then(|| match holder {
            Some(at) => format!("this is read as part of {}", told(&tree.provisions[at])),
            None => "this is read as standing on its own".to_owned(),
        })
    };
    let faults = expected
        .iter()
        .enumerate()
        .filter_map(|(index, expected)| Some(Misread { index, message: check(index, expected)? }));
    faults.collect()
}

fn told(provision: &Provision) -> String {
    let number = provision.number.as_ref().map(|number| number.printed.as_str());
    let name = number.or(provision.heading.as_deref()).unwrap_or(&provision.eid);
    format!("`{name}`")
}

/// Whether a number is that of an item of an ordered list in Markdown.
fn is_list_marker(number: &str) -> bool {
    let digits = number.trim_end_matches(['.', ')']);
    digits.len() + 1 == number.len() && digits.len() <= 9 && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a number was read as printed, but for the mark that parts it from what follows.
fn same_number(read: &str, printed: &str) -> bool {
    let bare =
        |number: &str| number.trim_end_matches(|c: char| ".:–—-、．。：".contains(c) || c.is_whitespace()).to_owned();
    bare(read) == bare(printed)
}

/// The line of a heading, with what parts number and words so that both are read as printed.
fn heading_line(part: &Part, level: usize) -> String {
    let signs = "#".repeat(level);
    let (number, heading) = (escaped(&part.number), part.heading.as_str());
    if number.is_empty() || heading.is_empty() {
        return format!("{signs} {number}{heading}");
    }
    let words = words_of(heading);
    let lines = [" ", ". ", ": ", " – "].map(|parting| format!("{signs} {number}{parting}{heading}"));
    let says_both = |line: &&String| {
        let tree = provisions::read(line);
        tree.provisions.first().is_some_and(|read| {
            let numbered = read.number.as_ref().is_some_and(|number| same_number(&number.printed, &part.number));
            numbered && read.heading.as_deref() == Some(words.as_str())
        })
    };
    lines.iter().find(says_both).unwrap_or(&lines[0]).clone()
}

/// The words of a heading as they are read.
fn words_of(heading: &str) -> String {
    let line = format!("# {heading}");
    let words: String = provisions::events(&line)
        .filter_map(|(event, _)| match event {
            Event::Text(text) => Some(text.into_string()),
            _ => None,
        })
        .collect();
    words.trim().to_owned()
}
