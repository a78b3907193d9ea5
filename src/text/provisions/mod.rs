//! Provisions: an agreement's text in Markdown, read as the parts that it numbers itself.
//!
//! The text's own numbers are kept as printed and never mended: gaps and repeats are reported beside the tree. What has
//! no number gets an editorial one, marked as ours. The ranges of all provisions, one after the other, are the text.

mod headings;
mod numbering;
mod numerals;
mod passages;
mod reader;

use std::ops::Range;

use serde::Serialize;

use crate::markdown;
use passages::Shape;
use reader::Reader;

/// What a provision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The recitals before the first article.
    Preamble,
    /// A book or title that holds parts or chapters.
    Title,
    /// A part.
    Part,
    /// A chapter.
    Chapter,
    /// A section, also a numbered heading that does not say what it is.
    Section,
    /// An article, clause, rule or `§`.
    Article,
    /// A numbered paragraph directly under an article or in the text.
    Paragraph,
    /// A point, or anything numbered below a paragraph.
    Point,
    /// An annex, appendix or schedule.
    Annex,
    /// A block without a number: a title, an unnumbered heading, a paragraph, a quotation.
    Block,
    /// A table.
    Table,
    /// A footnote.
    Footnote,
}

impl Kind {
    /// The short form that addresses use, after the naming convention of Akoma Ntoso.
    pub fn eid_name(self) -> &'static str {
        match self {
            Self::Preamble => "preamble",
            Self::Title => "title",
            Self::Part => "part",
            Self::Chapter => "chp",
            Self::Section => "sec",
            Self::Article => "art",
            Self::Paragraph => "para",
            Self::Point => "point",
            Self::Annex => "annex",
            Self::Block => "blk",
            Self::Table => "table",
            Self::Footnote => "fn",
        }
    }

    /// The place in the usual order of divisions, outermost first.
    fn rank(self) -> u8 {
        match self {
            Self::Annex => 0,
            Self::Title => 1,
            Self::Part => 2,
            Self::Chapter => 3,
            Self::Section => 4,
            Self::Preamble | Self::Article => 5,
            _ => 6,
        }
    }

    /// Whether it may hold articles.
    pub fn divides(self) -> bool {
        matches!(self, Self::Title | Self::Part | Self::Chapter | Self::Section | Self::Annex)
    }
}

/// A provision's number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Number {
    /// Exactly as printed: `Article 17`, `(a)`, `第三条`.
    pub printed: String,
    /// What it counts, for comparing; dotted numbers have several parts.
    pub value: Vec<u32>,
    /// What was added to the number when the provision was put in later (`c` of `104c`, `bis`).
    pub suffix: String,
}

impl Number {
    /// Whether two numbers count the same, however they are printed.
    pub fn counts_as(&self, other: &Self) -> bool {
        self.value == other.value && self.suffix.to_lowercase() == other.suffix.to_lowercase()
    }
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Provision {
    /// What it is.
    pub kind: Kind,
    /// Its number, where the text gives one.
    pub number: Option<Number>,
    /// The words of its heading.
    pub heading: Option<String>,
    /// Its own words, without its children's, its number and its heading. Line breaks are those of the source.
    pub words: String,
    /// The bytes of the Markdown that are its own: from its beginning to the next provision.
    pub range: Range<usize>,
    /// The provision that holds it.
    pub parent: Option<usize>,
    /// What it holds, in text order.
    pub children: Vec<usize>,
    /// Its address in Akoma Ntoso's form, unique in the text.
    pub eid: String,
    /// The identity that the text declares (`{#id}`), the same in all versions.
    pub wid: Option<String>,
    /// Whether its number in the address is ours and not the text's.
    pub editorial: bool,
}

impl Provision {
    /// Its number and heading; failing both, its address.
    pub fn title(&self) -> String {
        self.printed_title().unwrap_or_else(|| self.eid.clone())
    }

    /// Its number and heading as printed, if it has either.
    pub fn printed_title(&self) -> Option<String> {
        let number = self.number.as_ref().map(|number| number.printed.as_str()).unwrap_or_default();
        let heading = self.heading.as_deref().unwrap_or_default();
        let title = [number, heading].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        (!title.is_empty()).then_some(title)
    }
}

/// What is odd in a text's numbering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultKind {
    /// One or more numbers before this one are missing.
    Gap,
    /// The number was given before.
    Repeat,
    /// The number is lower than the one before.
    OutOfOrder,
    /// The declared identity was given before.
    IdentityRepeat,
}

/// A gap or repeat in the text's own numbering; the text is not mended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NumberingFault {
    /// The bytes of the provision where it shows.
    pub range: Range<usize>,
    /// What is odd.
    pub kind: FaultKind,
    /// The address of the provision.
    pub eid: String,
    /// The number (or declared identity) as printed.
    pub found: String,
    /// The number that was to come, for a gap or a wrong order.
    pub expected: Option<String>,
    /// The bytes of the provision before it in the series, or of the first with the same number.
    pub other: Option<Range<usize>>,
}

impl NumberingFault {
    /// What is odd, in words.
    pub fn in_words(&self) -> String {
        let found = &self.found;
        match (self.kind, &self.expected) {
            (FaultKind::Gap, Some(expected)) => format!("{found} stands where {expected} was to come"),
            (FaultKind::Gap, None) => format!("the number before {found} is missing"),
            (FaultKind::Repeat, _) => format!("{found} was given before"),
            (FaultKind::OutOfOrder, Some(expected)) => format!("{found} is out of order: {expected} was to come"),
            (FaultKind::OutOfOrder, None) => format!("{found} is out of order"),
            (FaultKind::IdentityRepeat, _) => format!("the identity `{found}` was declared before"),
        }
    }
}

/// A text as its provisions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ProvisionTree {
    /// All provisions in text order.
    pub provisions: Vec<Provision>,
    /// What is odd in the numbering, in text order.
    pub faults: Vec<NumberingFault>,
}

impl ProvisionTree {
    /// The provisions that no other holds, in text order.
    pub fn roots(&self) -> Vec<usize> {
        (0..self.provisions.len()).filter(|i| self.provisions[*i].parent.is_none()).collect()
    }

    /// A provision and all beneath it, in text order.
    pub fn branch(&self, root: usize) -> Vec<usize> {
        let mut open = vec![root];
        let mut found = Vec::new();
        while let Some(index) = open.pop() {
            if let Some(provision) = self.provisions.get(index) {
                found.push(index);
                open.extend(provision.children.iter().rev());
            }
        }
        found
    }

    /// The words of a provision and of all beneath it, each part on a line of its own with its number and heading; the
    /// provision's own number and heading are left to whoever shows it.
    pub fn branch_words(&self, root: usize) -> String {
        let mut lines: Vec<String> = Vec::new();
        for index in self.branch(root) {
            let Some(provision) = self.provisions.get(index) else { continue };
            let number = provision.number.as_ref().filter(|_| index != root).map(|n| n.printed.as_str());
            let heading = provision.heading.as_deref().filter(|_| index != root);
            let parts = [number, heading, Some(provision.words.trim())];
            let line: Vec<&str> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
            if !line.is_empty() {
                lines.push(line.join(" "));
            }
        }
        lines.join("\n")
    }

    /// The bytes of a provision and of all beneath it.
    pub fn branch_range(&self, root: usize) -> Range<usize> {
        let Some(provision) = self.provisions.get(root) else { return 0..0 };
        let last = self.branch(root).into_iter().filter_map(|index| self.provisions.get(index));
        provision.range.start..last.map(|p| p.range.end).max().unwrap_or(provision.range.end)
    }

    /// Whether a provision is one of the [`ProvisionTree::units`].
    pub fn is_unit(&self, index: usize) -> bool {
        let parent = self.provisions.get(index).map(|provision| provision.parent);
        parent.is_some_and(|parent| !self.is_container(index) && parent.is_none_or(|p| self.is_container(p)))
    }

    /// Whether a provision only divides the text: it holds provisions that have headings of their own.
    pub fn is_container(&self, index: usize) -> bool {
        let Some(provision) = self.provisions.get(index) else { return false };
        let titled = |child: &usize| {
            let child = &self.provisions[*child];
            child.kind == Kind::Article || child.kind.divides() || child.heading.is_some()
        };
        let holder = provision.kind.divides() || (provision.kind == Kind::Block && provision.heading.is_some());
        holder && provision.children.iter().any(titled)
    }

    /// The article-like provisions: the outermost ones that do not merely divide the text.
    pub fn units(&self) -> Vec<usize> {
        let containers: Vec<bool> = (0..self.provisions.len()).map(|i| self.is_container(i)).collect();
        (0..self.provisions.len())
            .filter(|i| !containers[*i] && self.provisions[*i].parent.is_none_or(|parent| containers[parent]))
            .collect()
    }

    /// The provision with an address.
    pub fn find(&self, eid: &str) -> Option<usize> {
        self.provisions.iter().position(|provision| provision.eid == eid)
    }

    /// The provision with an identity of its own or, failing that, with an address.
    pub fn named(&self, id: &str) -> Option<usize> {
        self.provisions.iter().position(|provision| provision.wid.as_deref() == Some(id)).or_else(|| self.find(id))
    }
}

impl ProvisionTree {
    /// Whether a provision is shown where another is asked for: it is that one, holds it, or is part of it.
    pub fn shows(&self, index: usize, id: &str) -> bool {
        let Some(wanted) = self.named(id) else { return false };
        let holds = !self.is_container(index) && self.branch(index).contains(&wanted);
        holds || self.branch(wanted).contains(&index)
    }
}

/// Whether a printed number says what it counts, as `Article 3` does and `(a)` does not: then it stands in a heading.
pub fn names_itself(number: &str) -> bool {
    headings::head(number).is_some_and(|head| head.number.is_some())
}

/// The events of a text's Markdown, as its provisions are read from them, with their ranges of bytes.
pub(crate) fn events(markdown: &str) -> impl Iterator<Item = (pulldown_cmark::Event<'_>, Range<usize>)> {
    markdown::text_events(markdown).into_iter()
}

/// Reads an agreement's text. Any text can be read; one without numbers has editorial ones only.
pub fn read(markdown: &str) -> ProvisionTree {
    let passages = passages::passages(markdown);
    // A single heading of the first level that opens the text is the text's title and holds nothing.
    let mut first_level = passages.iter().filter(|p| matches!(p.shape, Shape::Heading { level: 1, .. }));
    let title = match (first_level.next(), first_level.next()) {
        (Some(only), None) => passages
            .iter()
            .find(|p| matches!(p.shape, Shape::Heading { .. }))
            .filter(|first| first.start == only.start)
            .map(|only| only.start),
        _ => None,
    };
    let mut reader = Reader::new(markdown, title);
    for passage in passages {
        reader.passage(passage);
    }
    reader.finish()
}
