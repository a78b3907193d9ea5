//! Provisions as elements of Akoma Ntoso.
//!
//! Where the standard has no element of a provision's kind, it is an `hcontainer` with the kind's name.

use std::collections::BTreeMap;

use super::element::{Element, Node};
use super::words::{Notes, Words};
use crate::text::provisions::{Kind, Provision, ProvisionTree};

/// The parts of a document that hold its text.
pub(super) struct Text {
    pub(super) preface: Option<Element>,
    pub(super) preamble: Option<Element>,
    pub(super) body: Element,
    /// Footnotes that nothing refers to.
    pub(super) notes: Vec<Element>,
}

/// Makes the text of a document.
pub(super) fn text(tree: &ProvisionTree, words: &[Words]) -> Text {
    let footnotes = tree.provisions.iter().zip(words).filter(|(provision, _)| provision.kind == Kind::Footnote);
    let notes: BTreeMap<String, _> = footnotes
        .filter_map(|(provision, words)| Some((label(provision)?, (provision.eid.clone(), words.paragraphs.clone()))))
        .collect();
    let mut writer = Writer { source: Source { tree, words }, notes: Notes::new(notes) };
    let roots: Vec<usize> =
        tree.roots().into_iter().filter(|root| tree.provisions[*root].kind != Kind::Footnote).collect();
    let (front, preamble) = writer.source.front(&roots);
    let preface = writer.preface(&roots[..front]);
    let preamble = preamble.then(|| writer.preamble(roots[front]));
    let rest = &roots[front + usize::from(preamble.is_some())..];
    let mut body = Element::new("mainBody").children(rest.iter().map(|root| writer.in_body(*root)));
    if body.is_empty() {
        body.push(Element::new("p"));
    }
    Text { preface, preamble, body, notes: writer.notes.left() }
}

/// The label of a footnote.
fn label(provision: &Provision) -> Option<String> {
    let printed = &provision.number.as_ref()?.printed;
    Some(printed.strip_prefix("[^")?.strip_suffix(']')?.to_owned())
}

/// What a text is made from.
#[derive(Clone, Copy)]
struct Source<'a> {
    tree: &'a ProvisionTree,
    words: &'a [Words],
}

impl<'a> Source<'a> {
    fn provision(self, index: usize) -> &'a Provision {
        &self.tree.provisions[index]
    }

    fn words(self, index: usize) -> &'a Words {
        &self.words[index]
    }

    /// Whether it is a block without parts: words, a table, a quotation.
    fn is_leaf(self, index: usize) -> bool {
        let provision = self.provision(index);
        matches!(provision.kind, Kind::Block | Kind::Table)
            && provision.heading.is_none()
            && provision.children.is_empty()
            && !self.words(index).bullet
    }

    /// The title: the first heading of the text, if it holds nothing.
    fn title(self, roots: &[usize]) -> Option<usize> {
        let at = roots.iter().position(|root| !self.is_leaf(*root))?;
        let provision = self.provision(roots[at]);
        let bare = provision.words.is_empty() && provision.children.is_empty() && !self.words(roots[at]).bullet;
        (provision.kind == Kind::Block && bare).then_some(at)
    }

    /// How many of the first provisions stand before the text proper, and whether the next one is the preamble: a title,
    /// and what comes between it and the preamble, if there is one.
    fn front(self, roots: &[usize]) -> (usize, bool) {
        let plain = |root: usize| {
            let provision = self.provision(root);
            matches!(provision.kind, Kind::Block | Kind::Table)
                && !self.words(root).bullet
                && provision.children.iter().all(|child| self.is_leaf(*child))
        };
        let preamble = roots.iter().position(|root| self.provision(*root).kind == Kind::Preamble);
        if let Some(at) = preamble
            && roots[..at].iter().all(|root| plain(*root))
        {
            return (at, true);
        }
        (self.title(roots).map_or(0, |at| at + 1), false)
    }
}

struct Writer<'a> {
    source: Source<'a>,
    notes: Notes,
}

impl Writer<'_> {
    /// The ids of a provision: its address, and the identity that the text declares.
    fn identified(&self, element: Element, index: usize) -> Element {
        let provision = self.source.provision(index);
        element.with("eId", &provision.eid).with_some("wId", provision.wid.as_ref())
    }

    fn preface(&mut self, roots: &[usize]) -> Option<Element> {
        if roots.is_empty() {
            return None;
        }
        let title = self.source.title(roots);
        let mut preface = Element::new("preface");
        for (at, root) in roots.iter().enumerate() {
            let element = if title == Some(at) {
                let title = Element::words("docTitle", self.notes.nodes(&self.source.words(*root).heading));
                let line = Element::words("p", vec![Node::Element(title)]);
                self.identified(Element::new("longTitle"), *root).child(line)
            } else if self.source.provision(*root).heading.is_some() {
                let mut container = Element::new("container").with("name", "block").child(self.heading_block(*root));
                container.extend(self.own_blocks(*root, false));
                container.extend(self.source.provision(*root).children.iter().flat_map(|child| self.blocks(*child)));
                container
            } else {
                preface.extend(self.blocks(*root));
                continue;
            };
            preface.push(element);
        }
        Some(preface)
    }

    /// A heading where the standard has no place for one.
    fn heading_block(&mut self, index: usize) -> Element {
        let heading = self.notes.nodes(&self.source.words(index).heading);
        self.identified(Element::words("block", heading).with("name", "heading"), index)
    }

    fn preamble(&mut self, index: usize) -> Element {
        let mut preamble = Element::new("preamble").child(self.heading_block(index));
        preamble.extend(self.own_blocks(index, false));
        preamble.extend(self.listed(&self.source.provision(index).children));
        preamble
    }

    /// Parts with numbers where only blocks may stand: those that follow each other are a list.
    fn listed(&mut self, children: &[usize]) -> Vec<Element> {
        let mut elements = Vec::new();
        let source = self.source;
        for group in children.chunk_by(|a, b| !source.is_leaf(*a) && !source.is_leaf(*b)) {
            if group.first().is_some_and(|first| !source.is_leaf(*first)) {
                let items: Vec<Element> = group.iter().map(|child| self.item(*child)).collect();
                elements.push(Element::new("blockList").children(items));
            } else {
                elements.extend(group.iter().flat_map(|child| self.blocks(*child)));
            }
        }
        elements
    }

    fn item(&mut self, index: usize) -> Element {
        let mut item = self.identified(Element::new("item"), index);
        item.extend(self.labels(index));
        item.extend(self.own_blocks(index, false));
        item.extend(self.listed(&self.source.provision(index).children));
        item
    }

    /// A provision that stands directly in the body.
    fn in_body(&mut self, index: usize) -> Element {
        let mut blocks = if self.source.is_leaf(index) { self.blocks(index) } else { Vec::new() };
        match blocks.pop() {
            Some(only) if blocks.is_empty() => only,
            _ => self.part(index),
        }
    }

    /// A provision as an element of the hierarchy.
    fn part(&mut self, index: usize) -> Element {
        let provision = self.source.provision(index);
        let children = &provision.children;
        let element = match provision.kind {
            Kind::Title => Element::new("title"),
            Kind::Part => Element::new("part"),
            Kind::Chapter => Element::new("chapter"),
            Kind::Section => Element::new("section"),
            Kind::Article => Element::new("article"),
            Kind::Paragraph => Element::new("paragraph"),
            Kind::Point => Element::new("point"),
            Kind::Block if self.source.words(index).bullet => Element::new("indent"),
            Kind::Preamble => Element::new("hcontainer").with("name", "preamble"),
            Kind::Annex => Element::new("hcontainer").with("name", "annex"),
            Kind::Table => Element::new("hcontainer").with("name", "table"),
            Kind::Block | Kind::Footnote => Element::new("hcontainer").with("name", "block"),
        };
        let mut element = self.identified(element, index);
        element.extend(self.labels(index));
        let source = self.source;
        let flows = |at: &usize| source.is_leaf(*at);
        let first = children.iter().position(|child| !flows(child)).unwrap_or(children.len());
        let last = children.iter().rposition(|child| !flows(child)).map_or(children.len(), |last| last + 1);
        let own = self.own_blocks(index, false);
        let opening: Vec<Element> =
            own.into_iter().chain(children[..first].iter().flat_map(|child| self.blocks(*child))).collect();
        if first == children.len() {
            if !opening.is_empty() {
                element.push(Element::new("content").children(opening));
            }
            return element;
        }
        if !opening.is_empty() {
            element.push(Element::new("intro").children(opening));
        }
        element.extend(children[first..last].iter().map(|child| self.part(*child)));
        let closing: Vec<Element> = children[last..].iter().flat_map(|child| self.blocks(*child)).collect();
        if !closing.is_empty() {
            element.push(Element::new("wrapUp").children(closing));
        }
        element
    }

    /// Number and heading.
    fn labels(&mut self, index: usize) -> Vec<Element> {
        let number = self.source.provision(index).number.as_ref().map(|number| Node::Text(number.printed.clone()));
        let number = number.map(|number| Element::words("num", vec![number]));
        let heading = self.notes.nodes(&self.source.words(index).heading);
        let heading = (!heading.is_empty()).then(|| Element::words("heading", heading));
        number.into_iter().chain(heading).collect()
    }

    /// The blocks of a provision that is nothing but blocks, with its ids.
    fn blocks(&mut self, index: usize) -> Vec<Element> {
        self.own_blocks(index, true)
    }

    /// A provision’s own blocks; the first has the provision’s ids where it stands for it.
    fn own_blocks(&mut self, index: usize, identified: bool) -> Vec<Element> {
        let words = self.source.words(index);
        let identified = identified && self.source.is_leaf(index);
        let mut blocks = Vec::new();
        if !words.rows.is_empty() {
            blocks.push(self.table(index));
        } else if words.quoted {
            let paragraphs: Vec<Element> =
                words.paragraphs.iter().map(|runs| Element::words("p", self.notes.nodes(runs))).collect();
            let structure = Element::new("embeddedStructure").children(paragraphs);
            blocks.push(Element::words("p", vec![Node::Element(structure)]));
        } else {
            blocks.extend(words.paragraphs.iter().map(|runs| Element::words("p", self.notes.nodes(runs))));
        }
        if identified && !blocks.is_empty() {
            let first = blocks.remove(0);
            blocks.insert(0, self.identified(first, index));
        }
        blocks
    }

    fn table(&mut self, index: usize) -> Element {
        let mut table = Element::new("table");
        for (head, cells) in &self.source.words(index).rows {
            let name = if *head { "th" } else { "td" };
            let cells: Vec<Element> = cells
                .iter()
                .map(|runs| Element::new(name).child(Element::words("p", self.notes.nodes(runs))))
                .collect();
            table.push(Element::new("tr").children(cells));
        }
        table
    }
}
