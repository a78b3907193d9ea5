//! How an agreement's text is laid out: where its provisions begin, under which addresses, and what its brackets look
//! like; and how HTML is made by that.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Section, Writer, escaped};
use crate::render::parts::Words;
use crate::render::{Renderer, address};
use crate::text::brackets::{Bracket, Bracketed, Kind, Part, PartyText, Standing};
use crate::text::provisions::{Provision, ProvisionTree};
use crate::text::readings::{self, Reading};

/// The layout of one text.
#[derive(Debug, Default)]
pub(in crate::render) struct TextLayout {
    /// Where a section begins: at each division and article-like provision, with its place in the text's provisions.
    pub(super) cuts: Vec<(usize, usize)>,
    /// Where the provisions inside them begin.
    pub(super) anchors: Vec<Anchor>,
    /// What stretches of the Markdown look like, in order.
    pub(super) marks: Vec<Mark>,
    /// Leave out the words that no mark covers.
    pub(super) only_marked: bool,
    /// What stands where nothing is left of a paragraph.
    pub(super) nothing_left: String,
    /// Where the text is read, for a page that shows words of it and is not its own: addresses lead there.
    pub(super) elsewhere: Option<String>,
    /// The ids of the notes by their labels.
    pub(super) notes: BTreeMap<String, String>,
}

/// The beginning of a provision.
#[derive(Debug)]
pub(super) struct Anchor {
    /// The byte at which its first line begins.
    pub(super) offset: usize,
    /// Its address on the page.
    pub(super) id: String,
    /// The identity it declares, where that leads to no other.
    pub(super) declared: Option<String>,
    /// Its number as printed.
    pub(super) number: Option<String>,
}

/// What a stretch looks like.
#[derive(Debug)]
pub(super) struct Mark {
    pub(super) range: Range<usize>,
    pub(super) look: Look,
}

#[derive(Debug)]
pub(super) enum Look {
    /// The words between two pieces of HTML, both perhaps empty.
    Around(String, &'static str),
    /// HTML in place of the words.
    Instead(String),
}

impl TextLayout {
    /// The layout of a text by its provisions; ids begin with `prefix`.
    pub(in crate::render) fn new(tree: &ProvisionTree, prefix: &str) -> Self {
        let mut layout = Self::default();
        let units = tree.units();
        for (index, provision) in tree.provisions.iter().enumerate() {
            let offset = provision.range.start;
            if units.contains(&index) || tree.is_container(index) {
                layout.cuts.push((offset, index));
            } else {
                let number = provision.number.as_ref().map(|number| number.printed.clone());
                let declared = declared_id(tree, index, prefix);
                layout.anchors.push(Anchor { offset, id: provision_id(prefix, provision), declared, number });
            }
            if provision.kind == crate::text::provisions::Kind::Footnote
                && let Some(number) = &provision.number
            {
                let label = number.printed.trim_start_matches("[^").trim_end_matches(']');
                layout.notes.insert(label.to_owned(), provision_id(prefix, provision));
            }
        }
        layout
    }
}

/// The identity that a provision declares, as an id of its page: where no provision has it for its address, and none
/// before declares the same.
pub(in crate::render) fn declared_id(tree: &ProvisionTree, index: usize, prefix: &str) -> Option<String> {
    let wid = tree.provisions.get(index)?.wid.as_ref()?;
    let first = tree.provisions.iter().position(|p| p.wid.as_ref() == Some(wid)) == Some(index);
    (first && tree.find(wid).is_none()).then(|| format!("{prefix}{wid}"))
}

/// The address of a provision on its page.
pub(in crate::render) fn provision_id(prefix: &str, provision: &Provision) -> String {
    format!("{prefix}{}", provision.eid)
}

impl Renderer<'_> {
    /// The layout of a text, with each of its brackets marked and named.
    pub(in crate::render) fn text_layout(&self, reading: &Reading<'_>, root: &str, prefix: &str) -> TextLayout {
        let mut layout = TextLayout::new(&reading.tree, prefix);
        if let Some(brackets) = &reading.brackets {
            layout.marks = self.bracket_marks(brackets, reading.language, root, Some(prefix));
        }
        layout
    }

    /// The same for a page that shows words of a text which is read elsewhere.
    pub(in crate::render) fn quoted_layout(&self, reading: &Reading<'_>, root: &str, prefix: &str) -> TextLayout {
        let mut layout = TextLayout::new(&reading.tree, prefix);
        layout.elsewhere = Some(format!("{root}{}", address::link(&address::of_record(reading.text.record))));
        if let Some(brackets) = &reading.brackets {
            layout.marks = self.bracket_marks(brackets, reading.language, root, None);
        }
        layout
    }

    fn bracket_marks(&self, brackets: &Bracketed, language: &str, root: &str, prefix: Option<&str>) -> Vec<Mark> {
        let mut open: Vec<usize> = Vec::new();
        let mut marks = Vec::new();
        for part in &brackets.parts {
            let look = match part {
                Part::Words { .. } | Part::Markup { .. } => {
                    let Some(innermost) = open.last().map(|index| &brackets.brackets[*index]) else { continue };
                    Look::Around(format!("<span class=\"{}\">", class(innermost.kind)), "</span>")
                }
                Part::Opening { bracket, .. } => {
                    open.push(*bracket);
                    let id = prefix.map(|prefix| format!("{prefix}bracket-{}", bracket + 1));
                    Look::Instead(self.opening(&brackets.brackets[*bracket], language, id.as_deref(), root))
                }
                Part::Closing { .. } => {
                    open.pop();
                    Look::Instead("<b class=\"bracket\">]</b>".to_owned())
                }
            };
            marks.push(Mark { range: part.range().clone(), look });
        }
        marks
    }

    /// The attributes of words of the page among those of another language.
    pub(super) fn own_language(&self, around: &str) -> String {
        if self.language.as_str() == around {
            return String::new();
        }
        format!(" lang=\"{}\" dir=\"{}\"", escaped(self.language.as_str()), self.language.direction())
    }

    /// The sign of an opening bracket, with what it is and who holds it in words.
    fn opening(&self, bracket: &Bracket, language: &str, id: Option<&str>, root: &str) -> String {
        let id = id.map(|id| format!(" id=\"{}\"", escaped(id))).unwrap_or_default();
        let mut html = format!("<b class=\"bracket\"{id}>[</b>");
        let words = match bracket.kind {
            Kind::Plain => Some("bracket-not-agreed"),
            Kind::Placeholder => Some("bracket-to-fill-in"),
            Kind::Insertion => Some("bracket-put-in"),
            Kind::Ellipsis => Some("bracket-left-out"),
            Kind::Attributed | Kind::Alternative => None,
        };
        // The words around are the text's.
        let lang = self.own_language(language);
        if let Some(words) = words {
            let words = escaped(self.locale.say(words));
            let _ = write!(html, "<span class=\"hidden\"{lang}>{words} </span>");
        }
        if let Some(number) = &bracket.number {
            let option = self.locale.tell("bracket-option", [("number", number.as_str().into())]);
            let _ = write!(html, "<span class=\"holder\"{lang}>{}</span> ", escaped(&option));
        }
        for name in &bracket.holders {
            let named = match readings::holder(self.corpus, name) {
                Some(party) => {
                    let href = address::link(&address::of_record(party.record));
                    format!("<a href=\"{root}{}\">{}</a>", escaped(&href), escaped(name))
                }
                None => escaped(name),
            };
            let _ = write!(html, "<span class=\"holder\">{named}</span> ");
        }
        html
    }
}

fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Plain | Kind::Attributed | Kind::Alternative => "bracketed",
        Kind::Placeholder => "blank",
        Kind::Insertion | Kind::Ellipsis => "insertion",
    }
}

/// The layout of a text as one party would have it.
pub(in crate::render) fn party_layout(
    tree: &ProvisionTree,
    text: &PartyText,
    nothing_left: &Words<'_>,
    prefix: &str,
) -> TextLayout {
    let mut layout = TextLayout::new(tree, prefix);
    layout.only_marked = true;
    let (lang, dir) = (nothing_left.lang.unwrap_or("en"), nothing_left.dir.unwrap_or("ltr"));
    let words = escaped(&nothing_left.text);
    layout.nothing_left = format!("<span class=\"absence\" lang=\"{}\" dir=\"{dir}\">{words}</span>", escaped(lang));
    layout.marks = text
        .stretches
        .iter()
        .map(|stretch| {
            let before = match stretch.standing {
                Standing::Agreed => None,
                Standing::Own => Some("own"),
                Standing::Unattributed | Standing::Alternative => Some("bracketed"),
                Standing::Placeholder => Some("blank"),
                Standing::Outlet => Some("insertion"),
            };
            let look = match before {
                Some(class) => Look::Around(format!("<span class=\"{class}\">"), "</span>"),
                None => Look::Around(String::new(), ""),
            };
            Mark { range: stretch.range.clone(), look }
        })
        .collect();
    layout
}

/// How far an agreement's text has come.
#[derive(Default)]
pub(super) struct Progress {
    /// The next section, provision and mark.
    pub(super) cut: usize,
    pub(super) anchor: usize,
    pub(super) mark: usize,
    /// Whether the sign that the last mark puts in place of words is written.
    pub(super) replaced: bool,
    /// A section has begun and has no words yet.
    pub(super) fresh: bool,
    /// Lists that are open.
    pub(super) lists: usize,
    /// Whether a paragraph is open, and how many pieces of it are set off.
    pub(super) paragraph: bool,
    pub(super) inline: usize,
    /// Whether anything was written since the paragraph or item began.
    pub(super) wrote: bool,
}

/// An agreement's text: its provisions with their addresses, its numbers as printed, its brackets marked.
impl Writer<'_, '_> {
    /// Begins a section where a division or an article begins.
    pub(super) fn cut<'e>(
        &mut self,
        layout: &TextLayout,
        event: &Event<'e>,
        range: &Range<usize>,
        markdown: &str,
        buffer: &mut Vec<Event<'e>>,
    ) {
        let begins = match event {
            Event::Start(Tag::Item) => self.text.lists == 1,
            Event::Start(tag) => self.text.lists == 0 && !self.text.paragraph && is_block(tag),
            Event::Text(_) => self.text.lists == 0 && self.text.paragraph && self.text.inline == 0,
            _ => false,
        };
        let line = line_start(markdown, range.start);
        let due = layout.cuts[self.text.cut..].iter().take_while(|(offset, _)| *offset <= line).count();
        if !begins || due == 0 {
            return;
        }
        let (close, open) = match (self.text.lists > 0, self.text.paragraph) {
            (true, _) => ("</ul>\n", "<ul class=\"printed\">\n"),
            (false, true) => ("</p>\n", "<p>"),
            (false, false) => ("", ""),
        };
        buffer.push(Event::Html(close.into()));
        self.flush(buffer);
        // What began inside something that cannot be parted has its words in the section before, and here its address.
        for (_, provision) in &layout.cuts[self.text.cut..self.text.cut + due] {
            self.sections.push(Section { provision: Some(*provision), ..Section::default() });
        }
        self.text.cut += due;
        self.text.fresh = true;
        buffer.push(Event::Html(open.into()));
    }

    pub(super) fn text_event<'e>(
        &mut self,
        layout: &TextLayout,
        event: Event<'e>,
        range: &Range<usize>,
        markdown: &str,
        open_links: &mut Vec<bool>,
    ) -> Option<Event<'e>> {
        match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.text.fresh = false;
                let mut html = self.anchors(layout, range.start, markdown, Some(&text));
                let from = html.1;
                self.marked(layout, &text[from..], range.start + from, markdown, &mut html.0);
                Some(Event::InlineHtml(html.0.into()))
            }
            Event::SoftBreak | Event::HardBreak => {
                let next = layout.anchors.get(self.text.anchor).map(|anchor| anchor.offset);
                let line = next == Some(line_start(markdown, range.end)) && self.depth == 0;
                Some(if line || event == Event::HardBreak { Event::HardBreak } else { Event::SoftBreak })
            }
            Event::Start(Tag::List(first)) => {
                self.depth += 1;
                self.text.lists += 1;
                let class = if first.is_some() { "printed" } else { "bullets" };
                Some(Event::Html(format!("<ul class=\"{class}\">\n").into()))
            }
            Event::End(TagEnd::List(_)) => {
                self.depth = self.depth.saturating_sub(1);
                self.text.lists = self.text.lists.saturating_sub(1);
                Some(Event::Html("</ul>\n".into()))
            }
            Event::Start(Tag::Item) => {
                (self.text.fresh, self.text.wrote) = (false, false);
                let source = markdown.get(range.clone()).unwrap_or_default();
                let marker = list_marker(source);
                if marker.is_empty() {
                    return Some(Event::Html("<li>".into()));
                }
                let mut html = "<li>".to_owned();
                let line = line_start(markdown, range.start);
                match layout.anchors.get(self.text.anchor).filter(|anchor| anchor.offset == line) {
                    Some(anchor) => {
                        self.text.anchor += 1;
                        numbered(&mut html, layout, &anchor.id, marker);
                    }
                    None => {
                        let _ = write!(html, "<span class=\"number\">{}</span>", escaped(marker));
                    }
                }
                html.push(' ');
                Some(Event::Html(html.into()))
            }
            Event::End(TagEnd::Item) => Some(Event::Html(format!("{}</li>\n", self.nothing_left(layout)).into())),
            Event::Start(Tag::Paragraph) => {
                (self.text.paragraph, self.text.wrote) = (true, false);
                Some(event)
            }
            Event::End(TagEnd::Paragraph) => {
                self.text.paragraph = false;
                let nothing = self.nothing_left(layout);
                self.text.wrote = true;
                Some(Event::Html(format!("{nothing}</p>\n").into()))
            }
            // Ids are those of the provisions.
            Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
                self.event(Event::Start(Tag::Heading { level, id: None, classes, attrs }), open_links)
            }
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. }) => {
                self.text.inline += 1;
                self.event(event, open_links)
            }
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) => {
                self.text.inline = self.text.inline.saturating_sub(1);
                self.event(event, open_links)
            }
            event => self.event(event, open_links),
        }
    }

    /// Whether a link, note or piece of code is among the words that are left out.
    pub(super) fn left_out(&self, event: &Event<'_>, at: usize) -> bool {
        let inline = matches!(
            event,
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) | Event::Code(_) | Event::FootnoteReference(_)
        );
        let layout = self.layout.text.filter(|layout| inline && layout.only_marked);
        layout.is_some_and(|layout| !layout.marks.iter().any(|mark| mark.range.contains(&at)))
    }

    /// Says that a paragraph has nothing left of it, if that is so.
    fn nothing_left<'l>(&mut self, layout: &'l TextLayout) -> &'l str {
        let nothing = layout.only_marked && !self.text.wrote;
        self.text.wrote = true;
        if nothing { &layout.nothing_left } else { "" }
    }

    /// The anchors of the provisions that begin at a place, and how many bytes of the text there are in them.
    fn anchors(&mut self, layout: &TextLayout, at: usize, markdown: &str, text: Option<&str>) -> (String, usize) {
        let mut html = String::new();
        let mut used = 0;
        let line = line_start(markdown, at);
        while let Some(anchor) = layout.anchors.get(self.text.anchor).filter(|anchor| anchor.offset <= line) {
            self.text.anchor += 1;
            if let Some(declared) = anchor.declared.as_ref().filter(|_| layout.elsewhere.is_none()) {
                let _ = write!(html, "<span class=\"anchor\" id=\"{}\"></span>", escaped(declared));
            }
            let number = anchor.number.as_deref().filter(|_| used == 0 && !layout.only_marked);
            match number.filter(|number| !number.is_empty() && text.is_some_and(|text| text.starts_with(*number))) {
                Some(number) => {
                    used = number.len();
                    numbered(&mut html, layout, &anchor.id, number);
                }
                None if layout.elsewhere.is_some() => {}
                None => {
                    let _ = write!(html, "<span class=\"anchor\" id=\"{}\"></span>", escaped(&anchor.id));
                }
            }
        }
        (html, used)
    }

    /// Writes words as their marks say.
    fn marked(&mut self, layout: &TextLayout, text: &str, at: usize, markdown: &str, html: &mut String) {
        let exact = markdown.get(at..at + text.len()) == Some(text);
        let mut from = 0;
        while from < text.len() {
            let place = at + from;
            while layout.marks.get(self.text.mark).is_some_and(|mark| mark.range.end <= place) {
                self.text.mark += 1;
                self.text.replaced = false;
            }
            let mark = layout.marks.get(self.text.mark);
            let inside = mark.filter(|mark| mark.range.start <= place);
            let end = match (inside, mark) {
                (Some(mark), _) => mark.range.end,
                (None, Some(next)) => next.range.start,
                (None, None) => usize::MAX,
            };
            let to = if exact { (end.saturating_sub(at)).min(text.len()) } else { text.len() };
            let words = text.get(from..to).unwrap_or_default();
            match inside.map(|mark| &mark.look) {
                Some(Look::Around(before, after)) => {
                    let _ = write!(html, "{before}{}{after}", escaped(words));
                    self.text.wrote |= !words.trim().is_empty();
                }
                Some(Look::Instead(sign)) => {
                    if !self.text.replaced {
                        html.push_str(sign);
                    }
                    self.text.replaced = true;
                    self.text.wrote = true;
                }
                None if layout.only_marked => {}
                None => html.push_str(&escaped(words)),
            }
            from = to.max(from + 1);
        }
    }
}

/// A number that leads to its provision's address; on the text's own page it is that address.
fn numbered(html: &mut String, layout: &TextLayout, id: &str, number: &str) {
    let (id, number) = (escaped(id), escaped(number));
    let _ = match &layout.elsewhere {
        Some(page) => write!(html, "<a class=\"number\" href=\"{}#{id}\">{number}</a>", escaped(page)),
        None => write!(html, "<a class=\"number\" id=\"{id}\" href=\"#{id}\">{number}</a>"),
    };
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Item
    )
}

fn line_start(markdown: &str, at: usize) -> usize {
    markdown.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// The marker of a numbered item as printed.
fn list_marker(source: &str) -> &str {
    let digits = source.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 {
        return "";
    }
    let end = digits + usize::from(source[digits..].starts_with(['.', ')']));
    source.get(..end).unwrap_or_default()
}
