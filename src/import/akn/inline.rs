//! The words of a block of Akoma Ntoso as a paragraph of Markdown that shows exactly these words.
//!
//! Words are written twice, with and without their marks (bold, links and so on). What Markdown would not read back as
//! the same words, because marks do not always hold beside each other, is written without them.

use pulldown_cmark::{Event, Tag, TagEnd};
use roxmltree::Node;

use super::structure;
use super::{INLINE, Reading};
use crate::address;
use crate::export::akn::Mark;
use crate::text::provisions;

/// A piece of a block: a structure that is quoted in the middle of a sentence divides the block.
pub(super) enum Piece {
    /// Markdown of one paragraph, whose beginning is not escaped yet.
    Words(String),
    /// Markdown of a quotation that stands on lines of its own.
    Quotation(String),
}

impl Mark {
    fn opening(&self) -> &'static str {
        match self {
            Self::Strong => "**",
            Self::Emphasis => "*",
            Self::Struck => "~~",
            Self::Link(_) => "[",
        }
    }

    fn closing(&self) -> String {
        match self {
            Self::Link(address) => format!("](<{address}>)"),
            mark => mark.opening().to_owned(),
        }
    }
}

/// Writes the words of one block.
#[derive(Default)]
struct Writer {
    pieces: Vec<Piece>,
    /// With marks.
    marked: String,
    /// Without.
    plain: String,
    /// The words themselves, with their spaces; a line break is a line break.
    words: String,
    /// A blank was met and is written before the next word.
    blank: bool,
    /// The marks that are open, and whether each is written already.
    marks: Vec<(Mark, bool)>,
    /// The labels of the footnotes of this piece.
    labels: Vec<String>,
}

/// Reads a block of inline content; `end` at every structure quoted in it begins a new piece.
pub(super) fn pieces(reading: &mut Reading<'_, '_>, block: Node<'_, '_>) -> Vec<Piece> {
    let mut writer = Writer::default();
    writer.children(reading, block);
    writer.finish_piece(reading, block);
    writer.pieces
}

/// The bare words of inline content, without notes, such as those of a number.
pub(super) fn words(node: Node<'_, '_>) -> String {
    let noted = |text: Node<'_, '_>| {
        text.ancestors().any(|holder| holder.is_element() && super::name(holder) == "authorialNote")
    };
    let texts = node.descendants().filter(|text| text.is_text() && !noted(*text)).filter_map(|text| text.text());
    let all: String = texts.collect();
    all.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads inline content that has to be one paragraph, such as a heading.
pub(super) fn line(reading: &mut Reading<'_, '_>, block: Node<'_, '_>) -> String {
    let texts: Vec<String> = pieces(reading, block)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(text) | Piece::Quotation(text) => text.replace("\\\n", " "),
        })
        .collect();
    texts.join(" ")
}

impl Writer {
    fn children(&mut self, reading: &mut Reading<'_, '_>, node: Node<'_, '_>) {
        for child in node.children() {
            if let Some(text) = child.text().filter(|_| child.is_text()) {
                self.text(text);
            } else if child.is_element() {
                self.element(reading, child);
            }
        }
    }

    fn element(&mut self, reading: &mut Reading<'_, '_>, node: Node<'_, '_>) {
        if !reading.knows(node) {
            return;
        }
        match node.tag_name().name() {
            "b" => self.within(reading, node, Mark::Strong),
            "i" => self.within(reading, node, Mark::Emphasis),
            "del" => self.within(reading, node, Mark::Struck),
            "a" | "ref" | "affectedDocument" | "relatedDocument" => self.link(reading, node),
            "br" => self.line_break(),
            "eol" | "eop" => self.blank = true,
            "authorialNote" => {
                let label = reading.footnote(node);
                self.note(&label);
            }
            "noteRef" => match reading.footnote_reference(node) {
                Some(label) => self.note(&label),
                None => reading.left_out(node, "a reference to a note that is not in the file"),
            },
            "quotedStructure" | "embeddedStructure" => self.quotation(reading, node),
            "quotedText" | "embeddedText" => {
                self.text(node.attribute("startQuote").unwrap_or_default());
                self.children(reading, node);
                self.text(node.attribute("endQuote").unwrap_or_default());
            }
            "img" | "foreign" | "subFlow" => reading.left_out(node, "this has no form in Markdown"),
            // A list or paragraph where only words are expected: its words are kept apart from those around it.
            "p" | "li" | "ul" | "ol" | "item" | "blockList" => {
                self.blank = true;
                self.children(reading, node);
                self.blank = true;
            }
            name if name == "span" || name == "inline" || name == "docTitle" || !INLINE.contains(&name) => {
                self.children(reading, node);
            }
            _ => {
                reading.mark_lost(node);
                self.children(reading, node);
            }
        }
    }

    fn within(&mut self, reading: &mut Reading<'_, '_>, node: Node<'_, '_>, mark: Mark) {
        self.marks.push((mark, false));
        self.children(reading, node);
        if let Some((mark, true)) = self.marks.pop() {
            self.marked.push_str(&mark.closing());
        }
    }

    fn link(&mut self, reading: &mut Reading<'_, '_>, node: Node<'_, '_>) {
        let target = node.attribute("href").and_then(address::allowed_absolute).filter(|a| !a.contains(['<', '>']));
        let nested = self.marks.iter().any(|(mark, _)| matches!(mark, Mark::Link(_)));
        match target {
            Some(target) if !nested => self.within(reading, node, Mark::Link(target)),
            _ => {
                reading.reference_lost(node);
                self.children(reading, node);
            }
        }
    }

    fn quotation(&mut self, reading: &mut Reading<'_, '_>, node: Node<'_, '_>) {
        self.finish_piece(reading, node);
        let mut lines = structure::quoted(reading, node);
        if let (Some(sign), Some(first)) = (node.attribute("startQuote"), lines.first_mut()) {
            first.insert_str(0, &escaped(sign));
        }
        if let (Some(sign), Some(last)) = (node.attribute("endQuote"), lines.last_mut()) {
            last.push_str(&escaped(sign));
        }
        if !lines.is_empty() {
            let lines: Vec<String> = lines.iter().map(|line| format!("> {}", line.replace('\n', "\n> "))).collect();
            self.pieces.push(Piece::Quotation(lines.join("\n>\n")));
        }
    }

    fn text(&mut self, text: &str) {
        for c in text.chars() {
            if c.is_ascii_whitespace() {
                self.blank = true;
            } else {
                self.char(c);
            }
        }
    }

    /// Writes a blank and the marks that stand before a word.
    fn before_word(&mut self) {
        let begins = self.words.is_empty() || self.words.ends_with('\n');
        if std::mem::take(&mut self.blank) && !begins {
            for text in [&mut self.marked, &mut self.plain, &mut self.words] {
                text.push(' ');
            }
        }
        for (mark, written) in &mut self.marks {
            if !*written {
                self.marked.push_str(mark.opening());
                *written = true;
            }
        }
    }

    fn char(&mut self, c: char) {
        self.before_word();
        self.words.push(c);
        for text in [&mut self.marked, &mut self.plain] {
            push_escaped(text, c);
        }
    }

    fn note(&mut self, label: &str) {
        self.blank = false;
        let note = format!("[^{label}]");
        self.marked.push_str(&note);
        self.plain.push_str(&note);
        self.labels.push(label.to_owned());
    }

    fn line_break(&mut self) {
        self.blank = false;
        if self.words.is_empty() || self.words.ends_with('\n') {
            return;
        }
        self.words.push('\n');
        self.marked.push_str("\\\n");
        self.plain.push_str("\\\n");
    }

    /// Ends a piece; marks that are open go on in the next one.
    fn finish_piece(&mut self, reading: &mut Reading<'_, '_>, block: Node<'_, '_>) {
        self.blank = false;
        for (mark, written) in self.marks.iter_mut().rev() {
            if std::mem::take(written) {
                self.marked.push_str(&mark.closing());
            }
        }
        let words = std::mem::take(&mut self.words);
        let (marked, plain) = (std::mem::take(&mut self.marked), std::mem::take(&mut self.plain));
        let labels = std::mem::take(&mut self.labels);
        if words.trim().is_empty() && labels.is_empty() {
            return;
        }
        let whole = |text: String| text.trim_end_matches("\\\n").to_owned();
        let (marked, plain) = (whole(marked), whole(plain));
        if shows(&beginning_escaped(&marked), words.trim_end(), &labels) {
            self.pieces.push(Piece::Words(marked));
        } else {
            reading.marks_dropped(block);
            self.pieces.push(Piece::Words(plain));
        }
    }
}

/// Whether a paragraph of Markdown is read as one paragraph with just these words.
fn shows(markdown: &str, words: &str, labels: &[String]) -> bool {
    let mut text = markdown.to_owned();
    for label in labels {
        text.push_str("\n\n[^");
        text.push_str(label);
        text.push_str("]: note");
    }
    let mut shown = String::new();
    for (event, _) in provisions::events(&text) {
        match event {
            Event::Start(Tag::FootnoteDefinition(_)) => break,
            Event::Text(text) => shown.push_str(&text),
            Event::SoftBreak | Event::HardBreak => shown.push('\n'),
            Event::Start(Tag::Paragraph | Tag::Strong | Tag::Emphasis | Tag::Strikethrough | Tag::Link { .. })
            | Event::End(
                TagEnd::Paragraph | TagEnd::Strong | TagEnd::Emphasis | TagEnd::Strikethrough | TagEnd::Link,
            )
            | Event::FootnoteReference(_) => {}
            _ => return false,
        }
    }
    shown == words
}

/// Adds a character so that Markdown reads it as itself.
fn push_escaped(text: &mut String, c: char) {
    if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '~' | '|' | '{' | '}') {
        text.push('\\');
    }
    text.push(c);
}

/// Words so that Markdown reads them as themselves inside a line.
pub(super) fn escaped(words: &str) -> String {
    words.chars().fold(String::new(), |mut text, c| {
        push_escaped(&mut text, c);
        text
    })
}

/// A paragraph whose lines Markdown does not take for the beginning of a heading, a list or a quotation.
pub(super) fn beginning_escaped(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(line_beginning_escaped).collect();
    lines.join("\n")
}

fn line_beginning_escaped(line: &str) -> String {
    if line.starts_with(['#', '>', '+', '-', '=', ':']) {
        return format!("\\{line}");
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=9).contains(&digits) && line[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    line.to_owned()
}
