//! The structure of a document: its parts with their numbers and headings, and the blocks that are theirs.

use roxmltree::Node;

use super::inline::{self, Piece};
use super::{Reading, name, tag};
use crate::content::Span;
use crate::text::provisions;

/// A part of the document that has a number, a heading or an identity of its own.
pub(super) struct Part {
    pub(super) place: Span,
    pub(super) number: String,
    /// The heading, in Markdown.
    pub(super) heading: String,
    /// The identity the document declares (`wId`).
    pub(super) identity: Option<String>,
    pub(super) form: Form,
    pub(super) contents: Vec<Content>,
}

/// How a part is told from the others in Markdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// The document's title: a heading of the first level.
    Title,
    /// A heading.
    Heading,
    /// A heading that stands by itself: what follows it is under it.
    Alone,
    /// A number at the start of its words.
    Marker,
    /// An item of a list without numbers.
    Bullet,
}

/// What a part or document holds, in its order.
pub(super) enum Content {
    /// A paragraph of Markdown, whose beginning is not escaped yet.
    Paragraph(String, Span),
    /// Lines of Markdown that stay as they are: a table, a quotation.
    Lines(String, Span),
    Part(Part),
}

/// Elements of the hierarchy that hold others under headings.
const DIVISIONS: &[&str] = &[
    "article",
    "book",
    "chapter",
    "division",
    "part",
    "rule",
    "section",
    "subchapter",
    "subdivision",
    "subpart",
    "subtitle",
    "title",
    "tome",
];

/// Elements of the hierarchy that mostly have a number before their words.
const NUMBERED: &[&str] = &[
    "alinea",
    "citation",
    "clause",
    "hcontainer",
    "indent",
    "item",
    "level",
    "list",
    "paragraph",
    "point",
    "proviso",
    "recital",
    "subclause",
    "sublist",
    "subparagraph",
    "subrule",
    "subsection",
    "tblock",
    "transitional",
];

/// Elements that only hold others.
const HOLDERS: &[&str] = &[
    "amendmentBody",
    "amendmentContent",
    "amendmentHeading",
    "amendmentJustification",
    "amendmentReference",
    "attachment",
    "attachments",
    "blockContainer",
    "blockList",
    "body",
    "citations",
    "component",
    "components",
    "conclusions",
    "container",
    "content",
    "coverPage",
    "div",
    "formula",
    "interstitial",
    "intro",
    "longTitle",
    "mainBody",
    "preamble",
    "preface",
    "recitals",
    "tbody",
    "wrapUp",
];

/// Elements that hold words.
const PARAGRAPHS: &[&str] =
    &["block", "caption", "listIntroduction", "listWrapUp", "narrative", "p", "scene", "summary"];

/// Whether the standard has an element of the structure with this name, as far as texts use it.
pub(super) fn is_structure(name: &str) -> bool {
    [DIVISIONS, NUMBERED, HOLDERS, PARAGRAPHS].iter().any(|names| names.contains(&name))
        || super::DOCUMENTS.contains(&name)
        || matches!(
            name,
            "componentRef" | "crossHeading" | "documentRef" | "heading" | "li" | "meta" | "num" | "ol" | "subheading"
        )
        || matches!(name, "table" | "td" | "th" | "toc" | "tocItem" | "tr" | "ul" | "foreign" | "collectionBody")
}

/// What an element holds.
pub(super) fn contents(reading: &mut Reading<'_, '_>, node: Node<'_, '_>) -> Vec<Content> {
    let mut contents = Vec::new();
    for child in node.children() {
        if child.is_element() {
            let before = contents.len();
            element(reading, child, &mut contents);
            put_under_heading(&mut contents, before);
        } else if let Some(text) = child.text().filter(|text| child.is_text() && !text.trim().is_empty()) {
            let words: Vec<&str> = text.split_ascii_whitespace().collect();
            contents.push(Content::Paragraph(inline::escaped(&words.join(" ")), tag(node)));
        }
    }
    contents
}

/// Puts what follows a heading that stands by itself under it, up to the next heading.
fn put_under_heading(contents: &mut Vec<Content>, from: usize) {
    let heads = |content: &Content| {
        matches!(content, Content::Part(Part { form: Form::Heading | Form::Alone | Form::Title, .. }))
    };
    if contents[from..].iter().any(heads) {
        return;
    }
    let following = contents.split_off(from);
    match contents.last_mut() {
        Some(Content::Part(Part { form: Form::Alone, contents: under, .. })) => under.extend(following),
        _ => contents.extend(following),
    }
}

fn element(reading: &mut Reading<'_, '_>, node: Node<'_, '_>, contents: &mut Vec<Content>) {
    if !reading.knows(node) {
        return;
    }
    match name(node) {
        // Read before, or read with what holds it.
        "meta" | "num" | "heading" => {}
        "subheading" => {
            reading.mark_lost(node);
            paragraph(reading, node, contents);
        }
        "crossHeading" => contents.push(Content::Part(heading(reading, node, Form::Alone))),
        "block" if node.attribute("name") == Some("heading") => {
            contents.push(Content::Part(heading(reading, node, Form::Alone)));
        }
        "ul" | "ol" => list(reading, node, contents),
        "table" => table(reading, node, contents),
        "toc" => reading.left_out(node, "a table of contents is made anew from the text"),
        "componentRef" | "documentRef" => reading.left_out(node, "what it leads to lies in another file"),
        "foreign" => reading.left_out(node, "this has no form in Markdown"),
        other if PARAGRAPHS.contains(&other) => {
            let title = reading.is_title(node);
            if title {
                contents.push(Content::Part(heading(reading, node, Form::Title)));
            } else {
                paragraph(reading, node, contents);
            }
        }
        other if DIVISIONS.contains(&other) || NUMBERED.contains(&other) || HOLDERS.contains(&other) => {
            part(reading, node, contents);
        }
        other if super::DOCUMENTS.contains(&other) => contents.extend(self::contents(reading, node)),
        _ if has_structure(node) => contents.extend(self::contents(reading, node)),
        _ => paragraph(reading, node, contents),
    }
}

/// Whether an element that is not known holds blocks rather than words.
fn has_structure(node: Node<'_, '_>) -> bool {
    node.children().any(|child| child.is_element() && is_structure(name(child)))
}

/// A heading that stands by itself.
fn heading(reading: &mut Reading<'_, '_>, node: Node<'_, '_>, form: Form) -> Part {
    Part {
        place: tag(node),
        number: String::new(),
        heading: inline::line(reading, node),
        identity: reading.identity(node),
        form,
        contents: Vec::new(),
    }
}

fn paragraph(reading: &mut Reading<'_, '_>, node: Node<'_, '_>, contents: &mut Vec<Content>) {
    let place = tag(node);
    for piece in inline::pieces(reading, node) {
        contents.push(match piece {
            Piece::Words(text) => Content::Paragraph(text, place),
            Piece::Quotation(text) => Content::Lines(text, place),
        });
    }
}

/// A part, or what it holds where nothing tells it from its surroundings.
fn part(reading: &mut Reading<'_, '_>, node: Node<'_, '_>, contents: &mut Vec<Content>) {
    let labels = |label: &str| -> Vec<Node<'_, '_>> {
        node.children().filter(|child| child.is_element() && name(*child) == label).collect()
    };
    let mut number = labels("num").into_iter().map(inline::words).collect::<Vec<_>>().join(" ");
    let headings: Vec<String> = labels("heading").into_iter().map(|child| inline::line(reading, child)).collect();
    let heading = headings.join(" ").trim().to_owned();
    let own = self::contents(reading, node);
    let listed = matches!(name(node), "indent") || !number.is_empty();
    let bullet = listed && !number.chars().any(char::is_alphanumeric) && heading.is_empty();
    let form = if bullet {
        number.clear();
        Some(Form::Bullet)
    } else if !heading.is_empty() || (!number.is_empty() && stands_in_heading(node, &number)) {
        Some(Form::Heading)
    } else if !number.is_empty() {
        Some(Form::Marker)
    } else {
        None
    };
    let Some(form) = form else {
        if let Some(identity) = node.attribute("wId").filter(|_| !own.is_empty() && !HOLDERS.contains(&name(node))) {
            reading.identity_lost(tag(node), identity);
        }
        contents.extend(own);
        return;
    };
    let (place, identity) = (tag(node), reading.identity(node));
    contents.push(Content::Part(Part { place, number, heading, identity, form, contents: own }));
}

/// Whether a number without a heading stands on a line of its own.
fn stands_in_heading(node: Node<'_, '_>, number: &str) -> bool {
    DIVISIONS.contains(&name(node)) || provisions::names_itself(number)
}

/// A list of HTML: its numbers are not written in the document, but counted by whoever shows it.
fn list(reading: &mut Reading<'_, '_>, node: Node<'_, '_>, contents: &mut Vec<Content>) {
    let ordered = name(node) == "ol";
    let mut next = 1_u32;
    for item in node.children().filter(Node::is_element) {
        if !reading.knows(item) {
            continue;
        }
        let value = item.attribute("value").and_then(|value| value.trim().parse().ok());
        let number = if ordered { format!("{}.", value.unwrap_or(next)) } else { String::new() };
        next = value.unwrap_or(next).saturating_add(1);
        let mut own = Vec::new();
        let holds_blocks = item.children().any(|child| child.is_element() && matches!(name(child), "p" | "ul" | "ol"));
        if holds_blocks {
            own = self::contents(reading, item);
        } else {
            paragraph(reading, item, &mut own);
        }
        contents.push(Content::Part(Part {
            place: tag(item),
            number,
            heading: String::new(),
            identity: reading.identity(item),
            form: if ordered { Form::Marker } else { Form::Bullet },
            contents: own,
        }));
    }
}

fn table(reading: &mut Reading<'_, '_>, node: Node<'_, '_>, contents: &mut Vec<Content>) {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for child in node.children().filter(Node::is_element) {
        match name(child) {
            "caption" => paragraph(reading, child, contents),
            "tr" => rows.push(row(reading, child)),
            _ => reading.left_out(child, "only rows and a caption are read of a table"),
        }
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    if width == 0 {
        return;
    }
    let headed = node.descendants().any(|cell| cell.is_element() && name(cell) == "th");
    if !headed {
        reading.not_kept(node, "the first row becomes the head of the table".to_owned());
    }
    let mut lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells = row.iter().map(String::as_str).chain(std::iter::repeat("")).take(width);
            format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
        })
        .collect();
    lines.insert(1, format!("|{}", " --- |".repeat(width)));
    contents.push(Content::Lines(lines.join("\n"), tag(node)));
}

fn row(reading: &mut Reading<'_, '_>, node: Node<'_, '_>) -> Vec<String> {
    let mut cells = Vec::new();
    for cell in node.children().filter(Node::is_element) {
        let spans = |name: &str| cell.attribute(name).is_some_and(|value| value.trim() != "1");
        if spans("colspan") || spans("rowspan") {
            reading.not_kept(cell, "the cell is written once, not over several rows or columns".to_owned());
        }
        cells.push(flat(&contents(reading, cell)).join(" ").replace("\\\n", " ").replace('\n', " "));
    }
    cells
}

/// What a quoted structure holds, as paragraphs: its numbers are those of another text and not to be read as this one's.
pub(super) fn quoted(reading: &mut Reading<'_, '_>, node: Node<'_, '_>) -> Vec<String> {
    let mut own = Vec::new();
    if node.children().any(|child| child.is_element() && matches!(name(child), "num" | "heading")) {
        part(reading, node, &mut own);
    } else {
        own = contents(reading, node);
    }
    flat(&own)
}

/// Contents as paragraphs without structure, each with the number and heading that stand before it.
pub(super) fn flat(contents: &[Content]) -> Vec<String> {
    let mut lines = Vec::new();
    for content in contents {
        match content {
            Content::Paragraph(text, _) => lines.push(inline::beginning_escaped(text)),
            Content::Lines(text, _) => lines.push(text.clone()),
            Content::Part(part) => {
                let label = [inline::escaped(&part.number), part.heading.clone()];
                let label: Vec<String> = label.into_iter().filter(|words| !words.is_empty()).collect();
                let label = inline::beginning_escaped(&label.join(" "));
                let mut own = flat(&part.contents);
                match own.first_mut() {
                    _ if label.is_empty() => {}
                    Some(first) => first.insert_str(0, &format!("{label} ")),
                    None => own.push(label),
                }
                lines.extend(own);
            }
        }
    }
    lines
}
