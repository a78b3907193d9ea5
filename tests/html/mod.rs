//! A strict reader of the HTML that this program writes: what a page holds, and what is wrong with its form.
//!
//! It knows only what the program may write: every attribute in double quotes, every element closed. Anything else is a
//! fault, so that text that became markup by mistake does not slip through.
#![allow(dead_code, reason = "each test takes what it needs")]

use std::collections::{BTreeMap, BTreeSet};

/// Elements without an end tag.
const VOID: [&str; 14] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

/// Elements that hold words only: a browser closes a paragraph, and draws the others wrongly, when a block comes.
const PHRASING: [&str; 16] =
    ["p", "h1", "h2", "h3", "h4", "h5", "span", "a", "b", "i", "q", "bdi", "code", "em", "strong", "summary"];

/// Elements that are blocks.
const BLOCKS: [&str; 22] = [
    "p",
    "div",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "nav",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "figure",
    "blockquote",
    "pre",
    "h1",
    "h2",
    "h3",
    "details",
];

/// Every element the theme and Markdown may bring.
const KNOWN: [&str; 80] = [
    "aside",
    "html",
    "head",
    "meta",
    "base",
    "title",
    "link",
    "body",
    "a",
    "svg",
    "symbol",
    "path",
    "use",
    "desc",
    "rect",
    "text",
    "header",
    "div",
    "p",
    "nav",
    "ul",
    "ol",
    "li",
    "main",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "dl",
    "dt",
    "dd",
    "section",
    "article",
    "table",
    "caption",
    "small",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "span",
    "b",
    "i",
    "br",
    "hr",
    "figure",
    "figcaption",
    "blockquote",
    "q",
    "bdi",
    "code",
    "pre",
    "em",
    "strong",
    "del",
    "sup",
    "details",
    "summary",
    "footer",
    "form",
    "label",
    "input",
    "button",
    "select",
    "option",
    "noscript",
    "time",
    "abbr",
    "cite",
    "ins",
    "mark",
    "sub",
    "dfn",
    "output",
    "script",
    "fieldset",
    "legend",
    "g",
];

/// One start tag.
#[derive(Debug)]
pub(crate) struct Element {
    /// Its name.
    pub(crate) name: String,
    /// Its attributes, decoded.
    pub(crate) attributes: BTreeMap<String, String>,
}

impl Element {
    /// An attribute's value.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// A page, read.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// Its elements in their order.
    pub(crate) elements: Vec<Element>,
    /// The words inside each `h1` and `title`.
    pub(crate) headings: Vec<(String, String)>,
    /// What is wrong with its form.
    pub(crate) faults: Vec<String>,
}

impl Page {
    /// Reads a page.
    pub(crate) fn read(html: &str) -> Self {
        let mut page = Self::default();
        let mut open: Vec<String> = Vec::new();
        let mut rest = html.strip_prefix("<!doctype html>\n").unwrap_or_else(|| {
            page.faults.push("it does not begin with a doctype".to_owned());
            html
        });
        while let Some(at) = rest.find('<') {
            page.words(&open, &rest[..at]);
            rest = &rest[at + 1..];
            match tag_end(rest) {
                Some(end) => {
                    page.tag(&mut open, &rest[..end]);
                    rest = &rest[end + 1..];
                }
                None => {
                    page.faults.push(format!("a tag is not closed: `<{}`", start(rest)));
                    break;
                }
            }
        }
        page.words(&open, rest);
        if !open.is_empty() {
            page.faults.push(format!("not closed: {}", open.join(", ")));
        }
        page
    }

    /// The ids of the page.
    pub(crate) fn ids(&self) -> Vec<&str> {
        self.elements.iter().filter_map(|e| e.get("id")).collect()
    }

    /// The ids that more than one element has.
    pub(crate) fn ids_twice(&self) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        self.ids().into_iter().filter(|id| !seen.insert(*id)).collect()
    }

    /// Every address that the page names, with the element and attribute that do.
    pub(crate) fn links(&self) -> impl Iterator<Item = (&Element, &str, &str)> {
        self.elements.iter().flat_map(|element| {
            element
                .attributes
                .iter()
                .filter(|(name, _)| matches!(name.as_str(), "href" | "src" | "action" | "poster" | "data"))
                .map(move |(name, value)| (element, name.as_str(), value.as_str()))
        })
    }

    /// All elements of a name.
    pub(crate) fn all<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p Element> {
        self.elements.iter().filter(move |e| e.name == name)
    }

    fn words(&mut self, open: &[String], text: &str) {
        if text.contains('>') {
            self.faults.push(format!("a bare `>` in text: `{}`", start(text)));
        }
        if let Err(entity) = decoded(text) {
            self.faults.push(format!("not an entity: `{}`", start(entity)));
        }
        let within = |name: &str| open.iter().any(|o| o == name);
        if within("h1") || (within("title") && !within("svg")) {
            let name = if within("h1") { "h1" } else { "title" };
            let text = decoded(text).unwrap_or_default();
            match self.headings.iter_mut().find(|(n, _)| n == name) {
                Some((_, all)) => all.push_str(&text),
                None => self.headings.push((name.to_owned(), text)),
            }
        }
    }

    fn tag(&mut self, open: &mut Vec<String>, tag: &str) {
        if let Some(name) = tag.strip_prefix('/') {
            match open.pop() {
                Some(last) if last == name => {}
                last => self.faults.push(format!("`</{name}>` closes {last:?}")),
            }
            return;
        }
        let (tag, closed) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag.trim_end(), true));
        let (name, attributes) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
        if !KNOWN.contains(&name) {
            self.faults.push(format!("an element that the theme does not know: `<{}>`", start(tag)));
        }
        if BLOCKS.contains(&name)
            && let Some(outer) = open.iter().rev().find(|o| PHRASING.contains(&o.as_str()))
        {
            self.faults.push(format!("`<{name}>` stands inside `<{outer}>`: `{}`", start(tag)));
        }
        if name == "a" && open.iter().any(|o| o == "a") {
            self.faults.push(format!("a link inside a link: `{}`", start(tag)));
        }
        match read_attributes(attributes) {
            Ok(attributes) => self.elements.push(Element { name: name.to_owned(), attributes }),
            Err(fault) => self.faults.push(format!("`<{}>`: {fault}", start(tag))),
        }
        if !closed && !VOID.contains(&name) {
            open.push(name.to_owned());
        }
    }
}

/// The first characters of a text, for a message.
fn start(text: &str) -> String {
    text.chars().take(60).collect()
}

/// Where a tag ends; a `>` inside quotation marks does not end it.
fn tag_end(text: &str) -> Option<usize> {
    let mut quoted = false;
    text.char_indices().find_map(|(at, c)| {
        quoted ^= c == '"';
        (c == '>' && !quoted).then_some(at)
    })
}

fn read_attributes(text: &str) -> Result<BTreeMap<String, String>, String> {
    let mut attributes = BTreeMap::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let length = rest.find(['=', ' ', '\n']).unwrap_or(rest.len());
        let name = &rest[..length];
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-' || b == b':') {
            return Err(format!("`{name}` is not the name of an attribute"));
        }
        rest = &rest[length..];
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let inner = after.strip_prefix('"').ok_or_else(|| format!("`{name}` is not in double quotes"))?;
            let end = inner.find('"').ok_or_else(|| format!("`{name}` is not closed"))?;
            value = decoded(&inner[..end]).map_err(|e| format!("`{}` is not an entity", start(e)))?;
            if inner[..end].contains('<') {
                return Err(format!("a bare `<` in `{name}`"));
            }
            rest = &inner[end + 1..];
            if !rest.is_empty() && !rest.starts_with([' ', '\n']) {
                return Err(format!("no space after `{name}`"));
            }
        }
        if attributes.insert(name.to_owned(), value).is_some() {
            return Err(format!("`{name}` is there twice"));
        }
        rest = rest.trim_start();
    }
    Ok(attributes)
}

/// Text with its entities read; the error begins with what is not one.
fn decoded(text: &str) -> Result<String, &str> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(';').filter(|end| *end <= 10).ok_or(rest)?;
        let character = match &rest[1..end] {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            name => {
                let number = name.strip_prefix('#').ok_or(rest)?;
                let code = match number.strip_prefix(['x', 'X']) {
                    Some(hex) => u32::from_str_radix(hex, 16),
                    None => number.parse(),
                };
                code.ok().and_then(char::from_u32).ok_or(rest)?
            }
        };
        out.push(character);
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    Ok(out)
}
