//! The words of a record that are the site's own: what the rules on wording read.
//!
//! Own are titles (a source's title is its own, not ours), summaries, questions, definitions, notes and the other texts
//! that an editor writes, in every language, and the prose of bodies. Not own are the fields that hold a source's words
//! (reports, names, self-names, dates, descriptions, posts), the text of agreements, and, inside prose, quotations,
//! block quotations, code and the addresses of links.

use std::cell::OnceCell;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::lexicon::{Lists, Token, Words, tokens};
use super::{Around, Subject};
use crate::content::{Content, FileId, Span};
use crate::markdown::{self, Target};
use crate::model::{Body, Citation, Data, Language, Localized, Name, Placed};
use crate::text::quotation_marks::{Quotation, quotations};

/// Which part of a record a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    Summary,
    Note,
    Body,
}

/// A piece of text in the site's own voice, divided into words.
pub(super) struct Passage<'a> {
    pub(super) part: Part,
    /// The word lists of its language.
    pub(super) lists: &'a Lists,
    pub(super) text: std::borrow::Cow<'a, str>,
    pub(super) tokens: Vec<Token>,
    /// The sentences in which a record is linked or a source cited.
    pub(super) sourced: Vec<u32>,
    pub(super) file: FileId,
    origin: Origin<'a>,
    /// Made when the first place is asked for.
    alignment: OnceCell<Alignment>,
}

enum Origin<'a> {
    Field(Span),
    Body(&'a Body, Vec<Piece>),
}

/// Where a piece of prose stands in its Markdown.
struct Piece {
    prose: usize,
    source: Range<usize>,
    /// A byte of the one is a byte of the other.
    exact: bool,
}

/// Placeholder for what is left out of prose, such as code: it parts the words on either side.
const LEFT_OUT: char = '\u{fffc}';

impl Passage<'_> {
    /// The words of some tokens, as written.
    pub(super) fn words(&self, tokens: &Range<usize>) -> &str {
        &self.text[self.range(tokens)]
    }

    /// The place of some tokens in their file.
    pub(super) fn place(&self, content: &Content, tokens: &Range<usize>) -> Span {
        let range = self.range(tokens);
        match &self.origin {
            Origin::Field(span) => self.aligned(content, &self.text, *span, &range),
            Origin::Body(body, pieces) => {
                let start = source_of(pieces, range.start);
                let end = source_of(pieces, range.end.saturating_sub(1)).end;
                let markdown = start.start..end.max(start.end);
                if body.exact {
                    body.place(markdown)
                } else {
                    self.aligned(content, &body.markdown, body.span, &markdown)
                }
            }
        }
    }

    fn aligned(&self, content: &Content, value: &str, span: Span, range: &Range<usize>) -> Span {
        self.alignment.get_or_init(|| Alignment::of(value, content.file(self.file).slice(span))).place(span, range)
    }

    fn range(&self, tokens: &Range<usize>) -> Range<usize> {
        let end = self.tokens[tokens.end - 1].end.max(self.tokens[tokens.start].end);
        self.tokens[tokens.start].start as usize..end as usize
    }
}

/// The Markdown of one byte of prose, as a range of one character or of a whole piece.
fn source_of(pieces: &[Piece], byte: usize) -> Range<usize> {
    let i = pieces.partition_point(|piece| piece.prose <= byte).saturating_sub(1);
    match pieces.get(i) {
        Some(piece) if piece.exact => {
            let start = piece.source.start + (byte - piece.prose);
            start..start + 1
        }
        Some(piece) => piece.source.clone(),
        None => 0..0,
    }
}

/// The place in its file of a part of a field's value.
pub(super) fn locate(content: &Content, file: FileId, span: Span, value: &str, range: &Range<usize>) -> Span {
    Alignment::of(value, content.file(file).slice(span)).place(span, range)
}

/// Where the words of a value stand in the text it was written as, which may have escapes and folded lines.
struct Alignment {
    /// For each word that was found: its place in the value, and its first byte in the text.
    words: Vec<(Range<usize>, usize)>,
}

impl Alignment {
    fn of(value: &str, raw: &str) -> Self {
        let mut words: Vec<(Range<usize>, usize)> = Vec::new();
        // What was passed over since the last word that was found decides how far the next one can be: an escape makes six
        // bytes of one at the most.
        let (mut value_at, mut raw_at) = (0, 0);
        for word in value.split_whitespace() {
            // `split_whitespace` gives parts of `value`.
            let start = word.as_ptr() as usize - value.as_ptr() as usize;
            let end = start + word.len();
            let mut window = (raw_at + (end - value_at) * 6 + 64).min(raw.len());
            while !raw.is_char_boundary(window) {
                window += 1;
            }
            if let Some(at) = raw[raw_at..window].find(word) {
                words.push((start..end, raw_at + at));
                (value_at, raw_at) = (end, raw_at + at + word.len());
            }
        }
        Self { words }
    }

    /// The place of a part of the value that stands in the file at `span`; all of it where the part was not found.
    fn place(&self, span: Span, range: &Range<usize>) -> Span {
        let find = |byte: usize| {
            let after = self.words.partition_point(|(word, _)| word.start <= byte);
            let (word, raw) = self.words.get(after.checked_sub(1)?)?;
            word.contains(&byte).then(|| raw + byte - word.start)
        };
        match (find(range.start), find(range.end.saturating_sub(1))) {
            (Some(start), Some(last)) => Span::new(start, last + 1).shifted(span.start as usize),
            _ => span,
        }
    }
}

/// Every passage of a record.
pub(super) fn of_record<'a>(subject: &Subject<'a>) -> Vec<Passage<'a>> {
    let record = subject.record;
    let mut reader = Reader {
        words: subject.around.words,
        first: subject.around.corpus.language(),
        file: record.file,
        passages: Vec::new(),
    };
    if !matches!(record.data, Data::Source(_)) {
        reader.heading(&record.common.title, Part::Title, |language| {
            record.translations.iter().find(|t| t.title && t.language == *language).map(|t| t.file)
        });
    }
    reader.heading(&record.common.summary, Part::Summary, |language| {
        record.translations.iter().find(|t| t.summary && t.language == *language).map(|t| t.file)
    });
    reader.fields(&record.data);
    if !matches!(record.data, Data::Text(_)) {
        if let Some(body) = &record.body {
            reader.body(body, reader.first);
        }
        for translation in &record.translations {
            if let Some(body) = &translation.body {
                reader.body(body, &translation.language);
            }
        }
    }
    reader.passages
}

/// The passages of the site's settings.
pub(super) fn of_site<'a>(around: &Around<'a>) -> Vec<Passage<'a>> {
    let site = around.corpus.site();
    let (words, first, file) = (around.words, around.corpus.language(), around.corpus.site_file());
    let mut reader = Reader { words, first, file, passages: Vec::new() };
    reader.heading(&site.title, Part::Title, |_| None);
    reader.heading(&site.description, Part::Summary, |_| None);
    reader.passages
}

struct Reader<'a> {
    words: &'a Words,
    /// The site's first language.
    first: &'a Language,
    file: FileId,
    passages: Vec<Passage<'a>>,
}

impl<'a> Reader<'a> {
    fn heading(&mut self, words: &'a Localized, part: Part, file: impl Fn(&Language) -> Option<FileId>) {
        for (language, placed) in words.all(self.first) {
            let file = file(language).unwrap_or(self.file);
            self.field(file, language, part, placed);
        }
    }

    fn localized(&mut self, words: &'a Localized) {
        for (language, placed) in words.all(self.first) {
            self.field(self.file, language, Part::Note, placed);
        }
    }

    fn note(&mut self, words: impl IntoIterator<Item = &'a Placed<String>>) {
        for placed in words {
            self.field(self.file, self.first, Part::Note, placed);
        }
    }

    fn citations(&mut self, citations: &'a [Citation]) {
        self.note(citations.iter().filter_map(|c| c.note.as_ref()));
    }

    fn names(&mut self, names: &'a [Name]) {
        for name in names {
            self.note(&name.note);
            self.citations(&name.cited);
        }
    }

    fn fields(&mut self, data: &'a Data) {
        match data {
            Data::Party(party) => {
                self.names(&party.names);
                self.citations(&party.sources);
            }
            Data::Person(person) => {
                self.names(&person.names);
                self.citations(&person.sources);
            }
            Data::Issue(issue) => {
                self.localized(&issue.question);
                self.localized(&issue.definition);
                self.localized(&issue.inclusion_rule);
                issue.options.iter().for_each(|option| self.localized(&option.label));
            }
            Data::Source(source) => {
                self.note(source.copy_of.as_ref().and_then(|c| c.unknown.as_ref()));
                self.note(&source.rights);
                self.note(&source.numbering);
                self.note(&source.not_stated);
            }
            Data::Event(event) => {
                self.note(&event.date_derived_from);
                self.localized(&event.place);
                event.participants.iter().for_each(|p| self.citations(&p.cited));
                self.citations(&event.sources);
            }
            Data::Statement(statement) => {
                self.note(&statement.date_derived_from);
                self.note(statement.speakers.iter().flat_map(|s| &s.same_as).filter_map(|s| s.note.as_ref()));
                for report in &statement.reports {
                    self.note(&report.plausibility);
                    self.note(&report.note);
                    self.note(report.via.iter().filter_map(|hop| hop.described_as.as_ref()));
                    self.note(report.alterations.iter().filter_map(|a| a.note.as_ref()));
                }
                self.note(statement.responses.iter().filter_map(|r| r.note.as_ref()));
                statement.relations.iter().for_each(|r| self.localized(&r.note));
                for contested in &statement.contested {
                    self.localized(&contested.note);
                    contested.readings.iter().for_each(|r| self.localized(&r.value));
                }
            }
            Data::Agreement(agreement) => {
                self.localized(&agreement.stage_reason);
                agreement.participants.iter().for_each(|p| self.citations(&p.cited));
                for provision in &agreement.provisions {
                    self.localized(&provision.title);
                    self.localized(&provision.note);
                    provision.implementation.iter().for_each(|step| self.citations(&step.evidence));
                }
                self.citations(&agreement.sources);
            }
            Data::Text(text) => {
                self.localized(&text.gaps);
                self.note(&text.source.note);
                for provision in &text.provisions {
                    self.note(&provision.note);
                    self.note(provision.alterations.iter().filter_map(|a| a.note.as_ref()));
                }
            }
            Data::Position(position) => {
                for entry in &position.history {
                    self.note(&entry.date_derived_from);
                    self.localized(&entry.summary);
                    self.localized(&entry.note);
                    entry.requires.iter().for_each(|r| self.localized(&r.note));
                }
                position.coverage.iter().for_each(|c| self.localized(&c.note));
            }
            Data::Term(term) => {
                self.localized(&term.label_reason);
                self.names(&term.names);
                self.localized(&term.sameness_note);
                self.citations(&term.sources);
            }
            Data::Briefing(briefing) => self.localized(&briefing.change_note),
        }
    }

    fn field(&mut self, file: FileId, language: &Language, part: Part, placed: &'a Placed<String>) {
        let text = placed.value.as_str();
        let Some(lists) = self.words.lists(language).filter(|_| !text.is_empty()) else { return };
        let quotations = quotations(text);
        let tokens = tokens(text, |byte| inside(&quotations, byte));
        let origin = Origin::Field(placed.span);
        self.passages.push(Passage {
            part,
            lists,
            text: text.into(),
            tokens,
            sourced: Vec::new(),
            file,
            origin,
            alignment: OnceCell::new(),
        });
    }

    fn body(&mut self, body: &'a Body, language: &Language) {
        let Some(lists) = self.words.lists(language) else { return };
        let mut prose = Prose::default();
        for (event, range) in markdown::events(&body.markdown) {
            prose.take(&body.markdown, event, range);
        }
        prose.end_block();
        let tokens = tokens(&prose.text, |byte| inside(&prose.quotations, byte));
        let mut sourced: Vec<u32> = prose
            .sourced
            .iter()
            .map(|byte| {
                let after = tokens.partition_point(|token| token.start as usize <= *byte);
                tokens.get(after.saturating_sub(1)).map_or(0, |token| token.sentence)
            })
            .collect();
        sourced.dedup();
        self.passages.push(Passage {
            part: Part::Body,
            lists,
            text: prose.text.into(),
            tokens,
            sourced,
            file: body.file,
            origin: Origin::Body(body, prose.pieces),
            alignment: OnceCell::new(),
        });
    }
}

/// Whether a byte stands inside one of the quotations, which are in order.
fn inside(quotations: &[Quotation], byte: usize) -> bool {
    let after = quotations.partition_point(|q| q.outer.start <= byte);
    after.checked_sub(1).is_some_and(|i| byte < quotations[i].outer.end)
}

/// The prose of a body, gathered from its Markdown.
#[derive(Default)]
struct Prose {
    text: String,
    pieces: Vec<Piece>,
    quotations: Vec<Quotation>,
    /// Bytes of the prose at which a record is linked or a source cited.
    sourced: Vec<usize>,
    block_start: usize,
    /// How many of the open elements are not prose.
    hidden: usize,
    /// For each open link, whether its text is not prose.
    links: Vec<bool>,
}

impl Prose {
    fn take(&mut self, markdown: &str, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                self.open_link(link_type, &dest_url);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                self.hidden -= usize::from(self.links.pop() == Some(true));
            }
            Event::Start(Tag::CodeBlock(_) | Tag::BlockQuote(_) | Tag::HtmlBlock | Tag::MetadataBlock(_)) => {
                self.end_block();
                self.hidden += 1;
            }
            Event::End(TagEnd::CodeBlock | TagEnd::BlockQuote(_) | TagEnd::HtmlBlock | TagEnd::MetadataBlock(_)) => {
                self.hidden -= 1;
                self.end_block();
            }
            Event::Text(text) => self.push(&text, range, markdown),
            Event::Code(_) | Event::InlineHtml(_) | Event::Html(_) => {
                self.push(LEFT_OUT.encode_utf8(&mut [0; 4]), range, "");
            }
            Event::SoftBreak | Event::HardBreak => self.push("\n", range, ""),
            Event::FootnoteReference(_) => self.sourced.push(self.text.trim_end().len().saturating_sub(1)),
            Event::Start(tag) if !inline(tag.to_end()) => self.end_block(),
            Event::End(tag) if !inline(tag) => self.end_block(),
            _ => {}
        }
    }

    fn open_link(&mut self, link_type: LinkType, destination: &str) {
        let hidden = match markdown::target(link_type, destination) {
            Target::Record(_) => {
                self.sourced.push(self.text.len());
                link_type == LinkType::WikiLink { has_pothole: false }
            }
            Target::Citations(_) => {
                // A citation may stand after the full stop of the sentence it is for.
                self.sourced.push(self.text.trim_end().len().saturating_sub(1));
                true
            }
            Target::Address(_) => matches!(link_type, LinkType::Autolink | LinkType::Email),
        };
        if hidden {
            self.push(LEFT_OUT.encode_utf8(&mut [0; 4]), 0..0, "");
            self.hidden += 1;
        }
        self.links.push(hidden);
    }

    fn push(&mut self, text: &str, source: Range<usize>, markdown: &str) {
        if self.hidden == 0 {
            let exact = markdown.get(source.clone()) == Some(text);
            self.pieces.push(Piece { prose: self.text.len(), source, exact });
            self.text.push_str(text);
        }
    }

    fn end_block(&mut self) {
        if self.text.len() > self.block_start {
            let block = quotations(&self.text[self.block_start..]);
            let by = self.block_start;
            let shift = |range: Range<usize>| range.start + by..range.end + by;
            self.quotations
                .extend(block.into_iter().map(|q| Quotation { outer: shift(q.outer), inner: shift(q.inner) }));
            self.text.push_str("\n\n");
            self.block_start = self.text.len();
        }
    }
}

/// Elements inside a paragraph.
fn inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}
