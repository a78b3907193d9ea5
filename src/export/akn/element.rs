//! Elements of XML as values, and their text.

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

/// An element with its attributes and what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Node>,
    /// Whether it holds words: then no blank may be put between its children.
    mixed: bool,
}

/// What stands in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// An element that holds elements.
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), children: Vec::new(), mixed: false }
    }

    /// An element that holds words.
    pub(super) fn words(name: &'static str, children: Vec<Node>) -> Self {
        Self { name, attributes: Vec::new(), children, mixed: true }
    }

    pub(super) fn with(mut self, attribute: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((attribute, value.into()));
        self
    }

    pub(super) fn with_some(self, attribute: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.with(attribute, value),
            None => self,
        }
    }

    pub(super) fn child(mut self, child: Self) -> Self {
        self.push(child);
        self
    }

    pub(super) fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.extend(children);
        self
    }

    pub(super) fn push(&mut self, child: Self) {
        self.children.push(Node::Element(child));
    }

    pub(super) fn extend(&mut self, children: impl IntoIterator<Item = Self>) {
        self.children.extend(children.into_iter().map(Node::Element));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.children.is_empty()
    }

    /// The document whose outermost element this is.
    pub(super) fn document(&self) -> String {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        self.write(&mut out, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        out.push('<');
        out.push_str(self.name);
        for (attribute, value) in &self.attributes {
            out.push(' ');
            out.push_str(attribute);
            out.push_str("=\"");
            // Writing to a string does not fail.
            let _ = escape_html(&mut *out, &permitted(value));
            out.push('"');
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            if !self.mixed {
                indent(out, depth + 1);
            }
            match child {
                Node::Element(element) => element.write(out, depth + 1),
                Node::Text(text) => _ = escape_html_body_text(&mut *out, &permitted(text)),
            }
        }
        if !self.mixed {
            indent(out, depth);
        }
        out.push_str("</");
        out.push_str(self.name);
        out.push('>');
    }
}

fn indent(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

/// Text without the characters that XML does not allow; each is shown as one that could not be written.
fn permitted(text: &str) -> String {
    let allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..);
    text.chars().map(|c| if allowed(c) { c } else { '\u{FFFD}' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_escaped_and_kept_together() {
        let bold = Node::Element(Element::words("b", vec![Node::Text("a<b".to_owned())]));
        let words = Element::words("p", vec![bold, Node::Text(" & \u{8}c".to_owned())]).with("title", "\"q\"");
        let text = Element::new("body").child(words).child(Element::new("p")).document();
        let expected = "<body>\n  <p title=\"&quot;q&quot;\"><b>a&lt;b</b> &amp; \u{FFFD}c</p>\n  <p/>\n</body>\n";
        assert_eq!(text.split_once("?>\n").unwrap().1, expected);
    }
}
