//! What record bodies say beyond plain Markdown: links to records, citations, and live comparisons.
//!
//! `[[statement:strategic-files]]` and `[[statement:strategic-files|these words]]` link a record;
//! `[@article-a, paragraph 9; @article-b]` cites sources (Pandoc's form); a fenced block named `{matrix}`, `{compare}` or
//! as another of [`blocks`], with YAML options, places a comparison (MyST's form). A plain Markdown viewer still shows all
//! of it readably. Reading is here, so that links are checked before any page is made; making HTML of it is `render`'s.

pub mod blocks;
mod reading;

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::content::Span;
use crate::diagnostic::{Diagnostic, Place};
use crate::load;
use crate::model::{AnyRef, Body, Id, Kind, Reference};
use blocks::{Block, PlacedBlock};
pub(crate) use reading::as_read;

/// The mark of a citation in a link's target, until it is resolved.
const CITATION: &str = "cite:";

/// The Markdown that records are written in: CommonMark with tables, footnotes, strikethrough, heading ids and
/// `[[record links]]`.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_WIKILINKS
}

/// The events of a body, with their ranges of bytes.
pub(crate) fn events(markdown: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    let callback = |link: BrokenLink<'_>| {
        link.reference
            .trim_start()
            .starts_with('@')
            .then(|| (CowStr::from(format!("{CITATION}{}", link.reference)), CowStr::Borrowed("")))
    };
    Parser::new_with_broken_link_callback(markdown, options(), Some(callback)).into_offset_iter()
}

/// The events of an agreement's text, in which square brackets are the negotiators' own: `[[shall] should]` is no link
/// to a record unless it names one, and `[Norland]: agreed` defines no link.
pub(crate) fn text_events(markdown: &str) -> Vec<(Event<'_>, Range<usize>)> {
    let mut events = Vec::new();
    let mut inside = false;
    for (event, range) in self::events(markdown) {
        match event {
            Event::Start(Tag::Link { link_type: LinkType::WikiLink { .. }, ref dest_url, .. })
                if !names_a_record(dest_url) =>
            {
                inside = true;
                words(&mut events, markdown, range);
            }
            Event::End(TagEnd::Link) if inside => inside = false,
            _ if inside => {}
            event => events.push((event, range)),
        }
    }
    let parser = Parser::new_ext(markdown, options());
    let definitions = parser.reference_definitions().iter().map(|(_, definition)| definition.span.clone());
    let mut unseen: Vec<Range<usize>> = definitions.filter(|span| !defines_a_link(&markdown[span.clone()])).collect();
    if unseen.is_empty() {
        return events;
    }
    unseen.sort_by_key(|span| span.start);
    let mut unseen = unseen.into_iter().peekable();
    let mut whole = Vec::with_capacity(events.len());
    for (event, range) in events {
        let follows = |span: &Range<usize>| match event {
            Event::End(_) => range.start <= span.start && range.end >= span.end,
            _ => range.start >= span.start,
        };
        while let Some(span) = unseen.next_if(follows) {
            paragraph(&mut whole, markdown, span);
        }
        whole.push((event, range));
    }
    for span in unseen {
        paragraph(&mut whole, markdown, span);
    }
    whole
}

fn paragraph<'a>(events: &mut Vec<(Event<'a>, Range<usize>)>, markdown: &'a str, span: Range<usize>) {
    events.push((Event::Start(Tag::Paragraph), span.clone()));
    words(events, markdown, span.clone());
    events.push((Event::End(TagEnd::Paragraph), span));
}

/// The words of a piece of an agreement's text, without the signs of Markdown.
pub(crate) fn text_words(markdown: &str) -> String {
    let mut words = String::new();
    for (event, _) in text_events(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                words.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => {
                words.push(' ');
            }
            _ => {}
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// A stretch of the source as words, line by line.
fn words<'a>(events: &mut Vec<(Event<'a>, Range<usize>)>, markdown: &'a str, range: Range<usize>) {
    let mut at = range.start;
    for (i, line) in markdown[range].split('\n').enumerate() {
        if i > 0 {
            events.push((Event::SoftBreak, at - 1..at));
        }
        if !line.is_empty() {
            events.push((Event::Text(line.into()), at..at + line.len()));
        }
        at += line.len() + 1;
    }
}

/// Whether the target of a link has the form `kind:id`; a slip in either is one of the link's.
fn names_a_record(target: &str) -> bool {
    let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '/' | '.');
    target.split_once(':').is_some_and(|(kind, id)| {
        !kind.is_empty() && !id.is_empty() && kind.chars().all(|c| c.is_ascii_lowercase()) && id.chars().all(sign)
    })
}

/// Whether what Markdown takes for the definition of a link has an address: words after a label are a party's text.
fn defines_a_link(source: &str) -> bool {
    let target = source.split_once("]:").map_or("", |(_, target)| target.trim_start());
    target.starts_with(['<', '/', '#', '.']) || target.contains("://") || target.starts_with("mailto:")
}

/// A source cited in prose, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cited {
    pub(crate) source: Id,
    pub(crate) locator: Option<String>,
}

/// What a link in a body leads to.
pub(crate) enum Target<'a> {
    /// A record, from `[[kind:id]]`.
    Record(&'a str),
    /// Sources, from `[@id, locator; @id]`.
    Citations(&'a str),
    /// An address.
    Address(&'a str),
}

/// Tells the kinds of link apart.
pub(crate) fn target(link_type: LinkType, destination: &str) -> Target<'_> {
    match link_type {
        LinkType::WikiLink { .. } => Target::Record(destination),
        LinkType::ShortcutUnknown | LinkType::CollapsedUnknown | LinkType::ReferenceUnknown => {
            Target::Citations(destination.strip_prefix(CITATION).unwrap_or(destination))
        }
        _ => Target::Address(destination),
    }
}

/// Reads the inside of `[@article-a, paragraph 9; @article-b]`.
///
/// The error is the part that has not the form of a citation.
pub(crate) fn citations(text: &str) -> Result<Vec<Cited>, &str> {
    text.split(';')
        .map(|part| {
            let cited = part.trim().strip_prefix('@').ok_or(part)?;
            let (id, locator) = match cited.split_once(',') {
                Some((id, locator)) => (id.trim(), Some(locator.trim()).filter(|l| !l.is_empty())),
                None => (cited.trim(), None),
            };
            let source = Id::new(id).map_err(|_| part)?;
            Ok(Cited { source, locator: locator.map(ToOwned::to_owned) })
        })
        .collect()
}

/// The name of a block, from the words after its fence.
pub(crate) fn block_name<'a>(kind: &'a CodeBlockKind<'_>) -> Option<&'a str> {
    match kind {
        CodeBlockKind::Fenced(info) => info.trim().strip_prefix('{')?.strip_suffix('}'),
        CodeBlockKind::Indented => None,
    }
}

/// What a body says beyond plain Markdown.
#[derive(Debug, Clone, Default)]
pub struct Scan {
    /// Every record that is linked, cited or compared.
    pub references: Vec<Reference>,
    /// The live comparisons, in their order.
    pub blocks: Vec<PlacedBlock>,
}

/// Reads a body for its links, citations and comparisons; what is wrong with them goes to `faults`.
pub(crate) fn scan(faults: &mut Vec<Diagnostic>, kind: Kind, body: &Body) -> Scan {
    let mut scan = Scan::default();
    // Most bodies hold nothing of the sort.
    if !["[[", "[@", "{"].iter().any(|sign| body.markdown.contains(sign)) {
        return scan;
    }
    let mut open: Option<OpenBlock> = None;
    let events: Box<dyn Iterator<Item = (Event<'_>, Range<usize>)>> = match kind {
        Kind::Text => Box::new(text_events(&body.markdown).into_iter()),
        _ => Box::new(events(&body.markdown)),
    };
    for (event, range) in events {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                scan_link(faults, &mut scan, body, &target(link_type, &dest_url), range);
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                if let Some(name) = block_name(&kind) {
                    open = Some(OpenBlock { name: name.to_owned(), range, text: String::new(), inner: None });
                }
            }
            Event::Text(text) => {
                if let Some(block) = &mut open {
                    let inner = block.inner.get_or_insert(range.start..range.start);
                    inner.end = range.end;
                    block.text.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                if let Some(block) = open.take() {
                    scan_block(faults, &mut scan, body, &block);
                }
            }
            _ => {}
        }
    }
    scan
}

struct OpenBlock {
    name: String,
    range: Range<usize>,
    text: String,
    inner: Option<Range<usize>>,
}

fn scan_link(faults: &mut Vec<Diagnostic>, scan: &mut Scan, body: &Body, target: &Target<'_>, range: Range<usize>) {
    let span = body.place(range);
    let place = Place::Span(body.file, span);
    match target {
        Target::Record(text) => match AnyRef::parse(text) {
            Ok((kind, id)) => {
                scan.references.push(Reference { kind, id, file: body.file, span, field: "body".to_owned() });
            }
            Err(refusal) => {
                faults.push(Diagnostic::error(refusal.code, place, refusal.message).help_if(refusal.help));
            }
        },
        Target::Citations(text) => match citations(text) {
            Ok(cited) => scan.references.extend(cited.into_iter().map(|cited| Reference {
                kind: Kind::Source,
                id: cited.source,
                file: body.file,
                span,
                field: "body".to_owned(),
            })),
            Err(part) => {
                let message = format!("`{}` is not a citation", part.trim());
                let help = "write `[@source-id, paragraph 9; @other-source]`";
                faults.push(Diagnostic::error("bad-citation", place, message).help(help));
            }
        },
        Target::Address(_) => {}
    }
}

fn scan_block(faults: &mut Vec<Diagnostic>, scan: &mut Scan, body: &Body, block: &OpenBlock) {
    let whole = {
        let first_line = body.markdown[block.range.clone()].find('\n').unwrap_or(block.range.len());
        body.place(block.range.start..block.range.start + first_line)
    };
    // The text is a piece of the file only if no indentation was taken out of it.
    let exact = block
        .inner
        .clone()
        .filter(|inner| body.exact && body.markdown.get(inner.clone()) == Some(block.text.as_str()))
        .map(|inner| body.place(inner).start as usize);
    let mut source = Source { faults, scan, body, text: &block.text, whole, exact };
    match Block::read(&block.name, &mut source) {
        Ok(read) => {
            let placed = |block_read| PlacedBlock {
                file: body.file,
                at: block.range.start,
                span: whole,
                exact: exact.is_some(),
                block: block_read,
            };
            scan.blocks.extend(read.map(placed));
        }
        Err(help) => {
            let message = format!("there is no block named `{{{}}}`", block.name);
            faults.push(Diagnostic::error("unknown-block", Place::Span(body.file, whole), message).help(help));
        }
    }
}

/// The options of a block as they are written, and where.
struct Source<'s> {
    faults: &'s mut Vec<Diagnostic>,
    scan: &'s mut Scan,
    body: &'s Body,
    text: &'s str,
    /// The place of the block's first line.
    whole: Span,
    /// Where the options begin in the file, if every byte of them is one of the file's.
    exact: Option<usize>,
}

impl Source<'_> {
    fn options<T: serde::de::DeserializeOwned>(&mut self) -> Option<T> {
        let (value, references, new) = load::decode_options(self.body.file, self.text, self.whole, self.exact);
        self.faults.extend(new);
        let in_body = |r: Reference| Reference { field: format!("body.{}", r.field), ..r };
        self.scan.references.extend(references.into_iter().map(in_body));
        value
    }
}
