//! Bodies into HTML: Markdown with record links, citations as numbered notes, and live comparisons.
//!
//! Raw HTML is shown as text; links go through the allow-list; no style attribute is written, so that a strict
//! Content-Security-Policy holds.

mod text;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd, html};
use serde::Serialize;

use super::blocks::Setting;
use super::parts::{Safe, Words, escaped, plain};
use super::{Renderer, address, coins};
use text::Progress;

pub(super) use text::{TextLayout, declared_id, party_layout, provision_id};

use crate::error::Result;
use crate::markdown::blocks::{Block, PlacedBlock};
use crate::markdown::{self, Target};
use crate::model::{AnyRef, Body, Kind, Language, Record, Source, slug};

/// A body, ready for a page.
#[derive(Debug, Default, Serialize)]
pub(super) struct Prose<'a> {
    /// Its language and direction, where they are not the page's.
    pub(super) lang: Option<&'a str>,
    pub(super) dir: Option<&'static str>,
    /// Its parts: what stands before the first heading, then one a heading of the highest level.
    pub(super) sections: Vec<Section>,
    /// The sources cited, in the order of their first numbers.
    pub(super) notes: Vec<Note>,
    /// The same sources as a bibliography, each once, in the order of its words.
    pub(super) bibliography: Vec<Safe>,
}

/// A part of a body.
#[derive(Debug, Default, Serialize)]
pub(super) struct Section {
    pub(super) id: String,
    /// The heading's words; nothing before the first heading.
    pub(super) heading: Option<Safe>,
    pub(super) html: Safe,
    /// In an agreement's text: the provision that begins here, by its place among the text's provisions.
    #[serde(skip)]
    pub(super) provision: Option<usize>,
}

/// One citation, as a note.
#[derive(Debug, Serialize)]
pub(super) struct Note {
    pub(super) number: usize,
    /// The note's own id on its page.
    pub(super) id: String,
    /// The id of the place it belongs to.
    pub(super) place: String,
    pub(super) html: Safe,
}

/// How a body is laid out.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Layout<'l> {
    /// Number the paragraphs, so that they can be cited.
    pub(super) numbered: bool,
    /// Put citations into the text, for a page that has no place for notes.
    pub(super) inline_citations: bool,
    /// What the ids of notes begin with, where several bodies share a page.
    pub(super) prefix: &'l str,
    /// The page draws the signs of stances itself.
    pub(super) signs: bool,
    /// For an agreement's text: where its provisions begin and what its brackets look like.
    pub(super) text: Option<&'l TextLayout>,
}

/// Ids that the pages themselves have: a heading that asks for one gets another.
const RESERVED: &[&str] = &[
    "main",
    "notes",
    "reports",
    "sources",
    "contested",
    "way",
    "responses",
    "relations",
    "same",
    "positions",
    "coverage",
    "participants",
    "provisions",
    "texts",
    "called",
    "statements",
    "read-in",
    "others",
];

/// Beginnings of such ids.
const RESERVED_PREFIXES: &[&str] = &[
    "h-", "entry-", "report-", "change-", "text-", "kind-", "list-", "table-", "fn-", "bracket-", "history-", "step-",
];

/// Whether a page may have this id of itself: also `n1`, `r1`, `p1`, `m1`, numbers of notes, paragraphs, patterns.
fn reserved(id: &str) -> bool {
    let numbered =
        id.strip_prefix(['n', 'r', 'p', 'm']).is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
    numbered || RESERVED.contains(&id) || RESERVED_PREFIXES.iter().any(|prefix| id.starts_with(prefix))
}

struct Writer<'r, 'a> {
    renderer: &'r Renderer<'a>,
    /// The language of the words, where it is not the page's.
    other: Option<&'a Language>,
    /// `../` as often as the page is deep.
    root: &'r str,
    layout: Layout<'r>,
    sections: Vec<Section>,
    notes: Vec<Note>,
    /// The numbers of the sources cited.
    cited: BTreeSet<usize>,
    paragraphs: usize,
    /// Lists, quotations and tables that are open: their paragraphs have no numbers.
    depth: usize,
    tables: usize,
    ids: Vec<String>,
    /// The signs of stances are on the page.
    signs: bool,
    text: Progress,
}

impl<'a> Renderer<'a> {
    /// A record's body, if it has one, in the page's language or else in the one it is written in.
    pub(super) fn body(&self, record: &'a Record, root: &str, layout: Layout<'_>) -> Result<Prose<'a>> {
        let translated = record.translations.iter().find(|t| t.language == *self.wanted && t.body.is_some());
        match (translated.and_then(|translation| translation.body.as_ref()), &record.body) {
            (Some(body), _) => self.prose(record, body, None, root, layout),
            (None, Some(body)) => {
                // The words of an agreement's text bring their own language.
                let first = self.corpus.language();
                let other = (record.kind != Kind::Text && first != self.language).then_some(first);
                self.prose(record, body, other, root, layout)
            }
            (None, None) => Ok(Prose::default()),
        }
    }

    /// Makes HTML of a body for a page whose root is `root`; `other` is its language where that is not the page's.
    fn prose(
        &self,
        record: &'a Record,
        body: &'a Body,
        other: Option<&'a Language>,
        root: &str,
        layout: Layout<'_>,
    ) -> Result<Prose<'a>> {
        let writer = Writer {
            other,
            renderer: self,
            root,
            layout,
            sections: vec![Section::default()],
            notes: Vec::new(),
            cited: BTreeSet::new(),
            paragraphs: 0,
            depth: 0,
            tables: 0,
            ids: Vec::new(),
            signs: layout.signs,
            text: Progress::default(),
        };
        writer.run(record, body)
    }
}

impl<'a> Writer<'_, 'a> {
    fn run(mut self, record: &'a Record, body: &'a Body) -> Result<Prose<'a>> {
        let number = self.renderer.corpus.number(record.kind, &record.id);
        let blocks = number.map(|n| self.renderer.corpus.scan(n).blocks.as_slice()).unwrap_or_default();
        let top = top_level(&body.markdown);
        let mut buffer: Vec<Event<'_>> = Vec::new();
        let mut heading: Option<(String, Vec<Event<'_>>)> = None;
        let mut skip_to: Option<TagEnd> = None;
        let mut open_links: Vec<bool> = Vec::new();
        let events: Box<dyn Iterator<Item = (Event<'_>, Range<usize>)>> = match self.layout.text {
            Some(_) => Box::new(markdown::text_events(&body.markdown).into_iter()),
            None => Box::new(markdown::events(&body.markdown)),
        };
        for (event, range) in events {
            if let Some(end) = skip_to {
                if event == Event::End(end) {
                    skip_to = None;
                }
                continue;
            }
            if let Some(layout) = self.layout.text {
                self.cut(layout, &event, &range, &body.markdown, &mut buffer);
            }
            if self.left_out(&event, range.start) {
                if let Event::Start(tag) = &event {
                    skip_to = Some(tag.to_end());
                }
                continue;
            }
            let event = match event {
                Event::Start(Tag::CodeBlock(kind)) if markdown::block_name(&kind).is_some() => {
                    skip_to = Some(TagEnd::CodeBlock);
                    let is_here = |placed: &&PlacedBlock| placed.file == body.file && placed.at == range.start;
                    if let Some(placed) = blocks.iter().find(is_here) {
                        let html = self.block(&placed.block)?;
                        buffer.push(Event::Html(html.into()));
                    }
                    continue;
                }
                Event::Start(Tag::Heading { .. }) if self.layout.text.is_some() && self.text.fresh => {
                    self.text.fresh = false;
                    heading = Some((String::new(), Vec::new()));
                    continue;
                }
                Event::End(TagEnd::Heading(_)) if self.layout.text.is_some() && heading.is_some() => {
                    let mut html = String::new();
                    html::push_html(&mut html, heading.take().unwrap_or_default().1.into_iter());
                    if let Some(section) = self.sections.last_mut() {
                        section.heading = Some(Safe(html.trim().to_owned()));
                    }
                    continue;
                }
                Event::Start(Tag::Heading { level, id, .. }) if level == top && self.layout.text.is_none() => {
                    self.flush(&mut buffer);
                    let id = id.map_or_else(String::new, |id| id.to_string());
                    heading = Some((id, Vec::new()));
                    continue;
                }
                Event::End(TagEnd::Heading(level)) if level == top && self.layout.text.is_none() => {
                    if let Some((id, words)) = heading.take() {
                        self.section(id, words);
                    }
                    continue;
                }
                Event::Start(Tag::Link { link_type: LinkType::WikiLink { has_pothole: false }, dest_url, .. }) => {
                    // `[[kind:id]]` has no words of its own: the record's title stands for it.
                    skip_to = Some(TagEnd::Link);
                    Some(self.titled_link(&dest_url))
                }
                Event::Start(Tag::Link { link_type, ref dest_url, .. })
                    if matches!(markdown::target(link_type, dest_url), Target::Citations(_)) =>
                {
                    // The words of the link are the citation itself; the note's number takes their place.
                    skip_to = Some(TagEnd::Link);
                    let Target::Citations(text) = markdown::target(link_type, dest_url) else { continue };
                    trim_end(heading.as_mut().map_or(&mut buffer, |(_, words)| words));
                    Some(Event::InlineHtml(self.cite(text).into()))
                }
                event => match self.layout.text {
                    Some(layout) => self.text_event(layout, event, &range, &body.markdown, &mut open_links),
                    None => self.event(event, &mut open_links),
                },
            };
            match (&mut heading, event) {
                (Some((_, words)), Some(event)) => words.push(event),
                (None, Some(event)) => buffer.push(event),
                (_, None) => {}
            }
        }
        self.flush(&mut buffer);
        self.sections.retain(|s| s.heading.is_some() || s.provision.is_some() || !s.html.0.trim().is_empty());
        let bibliography = self.bibliography();
        let (lang, dir) = (self.other.map(Language::as_str), self.other.map(Language::direction));
        Ok(Prose { lang, dir, sections: self.sections, notes: self.notes, bibliography })
    }

    fn flush(&mut self, buffer: &mut Vec<Event<'_>>) {
        let mut html = String::new();
        let (renderer, language) = (self.renderer, self.other.unwrap_or(self.renderer.language));
        html::push_html(&mut html, buffer.drain(..).map(|event| quoting(renderer, language, event)));
        if let Some(section) = self.sections.last_mut() {
            section.html.0.push_str(&html);
        }
    }

    fn section(&mut self, id: String, words: Vec<Event<'_>>) {
        let mut plain = String::new();
        for event in &words {
            if let Event::Text(text) | Event::Code(text) = event {
                plain.push_str(text);
            }
        }
        let mut html = String::new();
        let (renderer, language) = (self.renderer, self.other.unwrap_or(self.renderer.language));
        html::push_html(&mut html, words.into_iter().map(|event| quoting(renderer, language, event)));
        let id = if id.is_empty() { slug(&plain) } else { id };
        let id = self.free_id(&id);
        let heading = Some(Safe(html.trim().to_owned()));
        self.sections.push(Section { id, heading, ..Section::default() });
    }

    /// An id that no other part of this page has.
    fn free_id(&mut self, wanted: &str) -> String {
        let clean: String = wanted.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.')).collect();
        let base = match clean {
            id if id.is_empty() => "section".to_owned(),
            id if reserved(&id) => format!("{id}-text"),
            id => id,
        };
        let mut id = base.clone();
        let mut n = 2;
        while self.ids.contains(&id) {
            id = format!("{base}-{n}");
            n += 1;
        }
        self.ids.push(id.clone());
        id
    }

    /// Turns one event into what may be written, or into nothing.
    fn event<'e>(&mut self, event: Event<'e>, open_links: &mut Vec<bool>) -> Option<Event<'e>> {
        Some(match event {
            // Raw HTML is shown as text, never passed on.
            Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
            Event::Start(Tag::Heading { level, id, .. }) => {
                let id =
                    id.map(|id| self.free_id(&id)).map_or_else(String::new, |id| format!(" id=\"{}\"", escaped(&id)));
                Event::InlineHtml(format!("<{}{id}>", lowered(level)).into())
            }
            Event::End(TagEnd::Heading(level)) => Event::InlineHtml(format!("</{}>\n", lowered(level)).into()),
            Event::Start(Tag::Paragraph) if self.layout.numbered && self.depth == 0 => {
                self.paragraphs += 1;
                let n = self.paragraphs;
                let label = self.label("prose-paragraph", &n.to_string());
                Event::Html(format!("<p id=\"p{n}\"><a class=\"par\" href=\"#p{n}\"{label}>{n}</a>").into())
            }
            Event::Start(Tag::Table(_)) => {
                self.depth += 1;
                self.tables += 1;
                // Markdown has no captions; and alignment would be written as style attributes, which the policy forbids.
                let label = escaped(&self.numbered("prose-table", &self.tables.to_string()));
                Event::Html(format!("<table aria-label=\"{label}\">").into())
            }
            Event::Start(tag @ (Tag::List(_) | Tag::BlockQuote(_))) => {
                self.depth += 1;
                Event::Start(tag)
            }
            Event::End(tag @ (TagEnd::List(_) | TagEnd::BlockQuote(_) | TagEnd::Table)) => {
                self.depth = self.depth.saturating_sub(1);
                Event::End(tag)
            }
            Event::FootnoteReference(label) => {
                let (id, spoken) = (escaped(&self.note_id(&label)), self.label("prose-note", &label));
                let page = self.layout.text.and_then(|text| text.elsewhere.as_deref()).unwrap_or_default();
                let label = escaped(&label);
                Event::InlineHtml(format!("<a class=\"cite\" href=\"{page}#{id}\"{spoken}>{label}</a>").into())
            }
            Event::Start(Tag::FootnoteDefinition(label)) => {
                self.depth += 1;
                // In an agreement's text the note is a provision, which has the id already.
                let id = match self.layout.text {
                    Some(_) => String::new(),
                    None => format!(" id=\"{}\"", escaped(&self.note_id(&label))),
                };
                Event::Html(format!("<div class=\"footnote\"{id}><b>{}</b> ", escaped(&label)).into())
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                self.depth = self.depth.saturating_sub(1);
                Event::Html("</div>\n".into())
            }
            Event::Start(Tag::CodeBlock(_)) => Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)),
            // A link inside the words of a link keeps its words only.
            Event::Start(Tag::Link { .. }) if open_links.contains(&true) => dead(open_links),
            Event::Start(Tag::Link { link_type: LinkType::Email, dest_url, title, .. }) => {
                let mail = format!("mailto:{dest_url}");
                return Some(self.open_link(&Target::Address(&mail), &title, open_links));
            }
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                return Some(self.open_link(&markdown::target(link_type, &dest_url), &title, open_links));
            }
            Event::End(TagEnd::Link) => match open_links.pop() {
                Some(true) => Event::InlineHtml("</a>".into()),
                Some(false) => Event::InlineHtml("</span>".into()),
                None => return None,
            },
            // An image of another host would be fetched by the reader's browser; its words stand for it.
            Event::Start(Tag::Image { .. }) => Event::InlineHtml("<span class=\"image\">".into()),
            Event::End(TagEnd::Image) => Event::InlineHtml("</span>".into()),
            event => event,
        })
    }

    /// A message about a number, as plain text.
    fn numbered(&self, id: &str, number: &str) -> String {
        self.renderer.locale.tell(id, [("n", number.to_owned().into())])
    }

    /// The same as the attributes of a link: its words are of the page's language, whatever the words around it are in.
    fn label(&self, id: &str, number: &str) -> String {
        let lang = self.other.map_or_else(String::new, |around| self.renderer.own_language(around.as_str()));
        format!(" aria-label=\"{}\"{lang}", escaped(&self.numbered(id, number)))
    }

    /// The id of a Markdown footnote on its page.
    fn note_id(&self, label: &str) -> String {
        if let Some(id) = self.layout.text.and_then(|text| text.notes.get(label)) {
            return id.clone();
        }
        let clean: String = label.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        format!("{}fn-{clean}", self.layout.prefix)
    }

    fn titled_link<'e>(&self, text: &str) -> Event<'e> {
        let corpus = self.renderer.corpus;
        let found = AnyRef::parse(text).ok().and_then(|(kind, id)| corpus.number(kind, &id));
        let html = match found {
            Some(number) => {
                let record = corpus.record(number);
                let href = address::link(&address::of_record(record));
                format!("<a href=\"{}{}\">{}</a>", self.root, escaped(&href), self.title(record))
            }
            None => escaped(text),
        };
        Event::InlineHtml(html.into())
    }

    /// The title of a record for the words around it: in their language if it has one, else marked with its own.
    fn title(&self, record: &Record) -> String {
        let around = self.other.unwrap_or(self.renderer.language);
        let wanted = self.other.unwrap_or(self.renderer.wanted);
        let Some((title, language)) = record.common.title.best(wanted, self.renderer.corpus.language()) else {
            return escaped(record.id.as_str());
        };
        if language == around { plain(title) } else { Words::foreign(title, language.as_str(), language.direction()) }
            .html()
    }

    fn open_link<'e>(&mut self, target: &Target<'_>, title: &str, open_links: &mut Vec<bool>) -> Event<'e> {
        match target {
            Target::Record(text) => {
                let found = AnyRef::parse(text).ok().and_then(|(kind, id)| self.renderer.corpus.number(kind, &id));
                match found {
                    Some(number) => {
                        let href = address::link(&address::of_record(self.renderer.corpus.record(number)));
                        open_links.push(true);
                        Event::InlineHtml(format!("<a href=\"{}{}\">", self.root, escaped(&href)).into())
                    }
                    None => dead(open_links),
                }
            }
            Target::Citations(href) | Target::Address(href) => match crate::address::allowed(href) {
                Some(href) => {
                    open_links.push(true);
                    let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escaped(title)) };
                    Event::InlineHtml(format!("<a href=\"{}\"{title}>", escaped(&href)).into())
                }
                None => dead(open_links),
            },
        }
    }

    /// A live comparison, with the signs that it needs and the page has not.
    fn block(&mut self, block: &Block) -> Result<String> {
        // Words that are quoted on another page stand there without what is drawn into them: or a text that shows
        // itself would never end.
        if self.layout.text.is_some() && self.layout.inline_citations {
            return Ok(String::new());
        }
        let html = self.renderer.block(block, Setting { root: self.root, alone: false, other: self.other })?;
        // It is in the page's language, whatever the words around it are in.
        let own = self.renderer.language;
        let html = match self.other {
            Some(_) => format!("<div lang=\"{}\" dir=\"{}\">{html}</div>", escaped(own.as_str()), own.direction()),
            None => html,
        };
        if self.signs || !Renderer::has_signs(block) {
            return Ok(html);
        }
        self.signs = true;
        Ok(format!("{}{html}", self.renderer.signs_part()?))
    }

    /// A citation: the number of a note, or the citation itself where the page has no place for notes.
    fn cite(&mut self, text: &str) -> String {
        let html = self.cited(text);
        if self.layout.inline_citations {
            return format!(" ({html})");
        }
        let number = self.notes.len() + 1;
        let (id, place) = (format!("{}n{number}", self.layout.prefix), format!("{}r{number}", self.layout.prefix));
        let label = self.label("prose-note", &number.to_string());
        let link = format!("<a class=\"cite\" id=\"{place}\" href=\"#{id}\"{label}>{number}</a>");
        self.notes.push(Note { number, id, place, html: Safe(html) });
        link
    }

    /// Every source that was cited, with a link to its page.
    fn bibliography(&self) -> Vec<Safe> {
        let corpus = self.renderer.corpus;
        let sources = self.cited.iter().filter_map(|number| corpus.find::<Source>(&corpus.record(*number).id));
        let mut entries: Vec<(String, Safe)> = sources
            .filter_map(|source| {
                let cited = self.renderer.citations.source(corpus, source)?;
                let href = address::link(&address::of_record(source.record));
                let coins = coins::span(corpus, source).0;
                let entry = format!("<a href=\"{}{}\">{}</a>{coins}", self.root, escaped(&href), cited.html.0);
                Some((crate::search::folded(&cited.plain), Safe(entry)))
            })
            .collect();
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        entries.into_iter().map(|(_, entry)| entry).collect()
    }

    /// The sources of a citation, each with its place.
    fn cited(&mut self, text: &str) -> String {
        let corpus = self.renderer.corpus;
        let mut html = String::new();
        for (i, cited) in markdown::citations(text).unwrap_or_default().iter().enumerate() {
            if i > 0 {
                html.push_str(self.renderer.locale.say("semicolon"));
            }
            let Some(source) = corpus.find::<Source>(&cited.source) else { continue };
            let again = !self.cited.insert(source.number);
            let href = address::link(&address::of(Kind::Source, &source.record.id));
            let _ = write!(html, "<a href=\"{}{}\">", self.root, escaped(&href));
            if let Some(siglum) = &source.data.siglum {
                let _ = write!(html, "<span class=\"siglum\">{}</span> ", escaped(&siglum.value));
            }
            let place = cited.locator.as_deref().map(|place| self.renderer.place(place, self.other));
            let note = self.renderer.citations.note(corpus, source, place.as_ref(), again);
            let _ = write!(html, "{note}</a>");
        }
        html
    }
}

/// Quoted words of another script than those around them, which are in a language, are set apart.
fn quoting<'e>(renderer: &Renderer<'_>, language: &Language, event: Event<'e>) -> Event<'e> {
    match event {
        Event::Text(text) => match renderer.quoting_in(&text, language) {
            Some(html) => Event::InlineHtml(html.into()),
            None => Event::Text(text),
        },
        event => event,
    }
}

/// A note's number stands close to the word before it, however the Markdown was spaced.
fn trim_end(events: &mut [Event<'_>]) {
    if let Some(Event::Text(text)) = events.last_mut() {
        let trimmed = text.trim_end();
        if trimmed.len() < text.len() {
            *text = trimmed.to_owned().into();
        }
    }
}

/// A link that leads nowhere keeps its words only.
fn dead<'e>(open_links: &mut Vec<bool>) -> Event<'e> {
    open_links.push(false);
    Event::InlineHtml(CowStr::Borrowed("<span>"))
}

/// The highest level of heading in a text, whose headings part its sections.
fn top_level(markdown: &str) -> HeadingLevel {
    markdown::events(markdown)
        .filter_map(|(event, _)| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(level),
            _ => None,
        })
        .min()
        .unwrap_or(HeadingLevel::H2)
}

/// Headings inside a section stand below the section's own, which is an `h2`.
fn lowered(level: HeadingLevel) -> &'static str {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 | HeadingLevel::H3 => "h3",
        HeadingLevel::H4 => "h4",
        HeadingLevel::H5 | HeadingLevel::H6 => "h5",
    }
}
