//! Akoma Ntoso 3.0 (OASIS LegalDocML): each file is one version in one language of an act, a bill or another document.
//!
//! The document becomes ordinary Markdown with the numbers, headings and words that it prints. What has no form in
//! Markdown is told at its place; what is no Akoma Ntoso at all is an error.

mod inline;
mod metadata;
mod structure;
mod writing;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use roxmltree::{Document, Error, Node, NodeId, ParsingOptions, TextPos};

use super::agreement::{self, ForeignAgreement, ForeignSource, ForeignText, agreement_id, day_in, named_version};
use super::{Format, Request};
use crate::content::{File, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::export::akn::NAMESPACE;
use crate::model::{Id, Language, slug};
use metadata::Metadata;

/// The row of the table of formats.
pub(super) const FORMAT: Format = Format {
    name: "akn",
    about: "an agreement’s text in Akoma Ntoso 3.0 (XML), one file a version and language",
    read,
};

/// The documents that hold a text.
const DOCUMENTS: &[&str] = &["act", "amendment", "bill", "doc", "statement"];

/// The elements that hold the text of a document.
const BODIES: &[&str] = &["amendmentBody", "body", "mainBody"];

/// The deepest nesting of elements that is read.
const DEEPEST: usize = 100;

/// The most elements and pieces of text that are read of one file.
const MOST_NODES: u32 = 1 << 20;

/// Elements that stand among words.
const INLINE: &[&str] = &[
    "a",
    "abbr",
    "affectedDocument",
    "argument",
    "authorialNote",
    "b",
    "br",
    "change",
    "concept",
    "courtType",
    "date",
    "decoration",
    "def",
    "del",
    "docAuthority",
    "docCommittee",
    "docDate",
    "docIntroducer",
    "docJurisdiction",
    "docNumber",
    "docProponent",
    "docPurpose",
    "docStage",
    "docStatus",
    "docTitle",
    "docType",
    "docketNumber",
    "embeddedStructure",
    "embeddedText",
    "entity",
    "eol",
    "eop",
    "event",
    "fillIn",
    "i",
    "img",
    "inline",
    "ins",
    "judge",
    "lawyer",
    "legislature",
    "location",
    "marker",
    "mmod",
    "mod",
    "mref",
    "neutralCitation",
    "noteRef",
    "object",
    "omissis",
    "opinion",
    "organization",
    "outcome",
    "party",
    "person",
    "placeholder",
    "process",
    "quantity",
    "quotedStructure",
    "quotedText",
    "recordedTime",
    "ref",
    "relatedDocument",
    "remark",
    "rmod",
    "role",
    "rref",
    "session",
    "shortTitle",
    "signature",
    "span",
    "sub",
    "subFlow",
    "sup",
    "term",
    "time",
    "u",
    "vote",
];

/// The name of an element, without its namespace.
fn name<'input>(node: Node<'_, 'input>) -> &'input str {
    node.tag_name().name()
}

fn read(diagnostics: &mut Diagnostics, request: &Request<'_>) -> Vec<File> {
    let mut texts = Vec::new();
    let mut metadata: Vec<Metadata> = Vec::new();
    for (id, file) in request.files.files() {
        if let Some((text, data)) = document(diagnostics, request, id, file) {
            texts.push(text);
            metadata.push(data);
        }
    }
    one_work(diagnostics, request, &metadata);
    let Some(id) = id(diagnostics, request, &metadata) else { return Vec::new() };
    let title = texts.iter().find_map(|text| text.title.clone());
    let mut participants = Vec::new();
    for participant in metadata.iter_mut().flat_map(|data| std::mem::take(&mut data.participants)) {
        if !participants.contains(&participant) {
            participants.push(participant);
        }
    }
    let agreement = ForeignAgreement {
        id,
        title,
        instrument: metadata.first().map(|data| data.instrument.clone()),
        date: metadata.iter().find_map(|data| data.work_date.clone()),
        participants,
    };
    agreement::files(diagnostics, request, &agreement, &texts)
}

/// The id that is asked for, the work’s name, or what the files’ names give; where there are several files, what the
/// address of their work gives.
fn id(diagnostics: &mut Diagnostics, request: &Request<'_>, metadata: &[Metadata]) -> Option<Id> {
    let named = metadata.iter().find_map(|data| data.name.clone());
    let of_work = || {
        let (work, _) = metadata.iter().find_map(|data| data.work.as_ref()).filter(|_| metadata.len() > 1)?;
        Id::new(&slug(work.trim_start_matches("/akn"))).ok()
    };
    request.id.clone().or(named).or_else(of_work).or_else(|| agreement_id(diagnostics, request))
}

/// Several files become one agreement where they are of one work, or where somebody says so.
fn one_work(diagnostics: &mut Diagnostics, request: &Request<'_>, metadata: &[Metadata]) {
    if request.id.is_some() {
        return;
    }
    let mut works = metadata.iter().filter_map(|data| data.work.as_ref());
    let Some((first, _)) = works.next() else { return };
    for (work, place) in works.filter(|(work, _)| work != first) {
        let message = format!("this is a text of the work `{work}`, the first file’s is `{first}`");
        let fault = Diagnostic::error("akn-other-work", place.clone(), message);
        diagnostics.push(fault.help("import each work on its own, or name one agreement for all with `--id`"));
    }
}

fn document(
    diagnostics: &mut Diagnostics,
    request: &Request<'_>,
    id: FileId,
    file: &File,
) -> Option<(ForeignText, Metadata)> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = match Document::parse_with_options(&file.text, options) {
        Ok(document) => document,
        Err(error) => {
            diagnostics.push(syntax_fault(id, &file.text, &error));
            return None;
        }
    };
    let (root, namespace) = root(diagnostics, id, &document)?;
    let mut reading = Reading::new(diagnostics, id, namespace);
    reading.too_deep(&document).then_some(())?;
    reading.repeated_ids(root);
    reading.collect(root);
    let mut data = metadata::read(&mut reading, request, root);
    let contents = structure::contents(&mut reading, root);
    let mut markdown = writing::write(&mut reading, &contents);
    reading.finish(&mut markdown);
    let text = text(diagnostics, request, id, file, &mut data, markdown)?;
    Some((text, data))
}

/// Whether a namespace is that of Akoma Ntoso 3.0; drafts of the standard put something after it.
fn is_standard(namespace: &str) -> bool {
    namespace.strip_prefix(NAMESPACE).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The element of the document and the namespace of the standard.
fn root<'a, 'input>(
    diagnostics: &mut Diagnostics,
    file: FileId,
    document: &'a Document<'input>,
) -> Option<(Node<'a, 'input>, &'a str)> {
    let outermost = document.root_element();
    let mut refuse = |node: Node<'_, '_>, code, message: String, help: &str| {
        diagnostics.push(Diagnostic::error(code, Place::Span(file, tag(node)), message).help(help));
    };
    let namespace = outermost.tag_name().namespace().unwrap_or_default();
    if name(outermost) != "akomaNtoso" || !is_standard(namespace) {
        let message = match namespace {
            "" => format!("`{}` is no element of Akoma Ntoso 3.0: it has no namespace", name(outermost)),
            other => format!("`{}` is no element of Akoma Ntoso 3.0: its namespace is `{other}`", name(outermost)),
        };
        refuse(
            outermost,
            "akn-namespace",
            message,
            "the file begins `<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">`",
        );
        return None;
    }
    let Some(root) = outermost.first_element_child() else {
        refuse(
            outermost,
            "akn-no-body",
            "there is no document in this file".to_owned(),
            "a document holds a `body` or a `mainBody`",
        );
        return None;
    };
    let documents = DOCUMENTS.join(", ");
    if !DOCUMENTS.contains(&name(root)) {
        refuse(
            root,
            "akn-document",
            format!("a document `{}` is not read", name(root)),
            &format!("documents that are: {documents}"),
        );
        return None;
    }
    if !root.children().any(|child| child.is_element() && BODIES.contains(&name(child))) {
        refuse(
            root,
            "akn-no-body",
            format!("this `{}` has no body", name(root)),
            "a document holds a `body`, a `mainBody` or an `amendmentBody`",
        );
        return None;
    }
    Some((root, namespace))
}

fn text(
    diagnostics: &mut Diagnostics,
    request: &Request<'_>,
    id: FileId,
    file: &File,
    data: &mut Metadata,
    markdown: String,
) -> Option<ForeignText> {
    let named = named_version(&file.path);
    let stem = agreement::stem(&file.path);
    let version = named
        .as_ref()
        .map(|(version, _)| version.clone())
        .or_else(|| data.date.as_ref().and_then(|date| Id::new(date.as_str()).ok()))
        .or_else(|| data.version.clone())
        .or_else(|| day_in(stem).and_then(|(date, _)| Id::new(date.as_str()).ok()))
        .or_else(|| Id::new(&slug(stem)).ok());
    let Some(version) = version else {
        let fault = Diagnostic::error(
            "import-version",
            Place::Span(id, Span::default()),
            "this file does not name its version",
        );
        diagnostics.push(fault.help("name it `VERSION.LANGUAGE.xml`, such as `2026-03-01.en.xml`"));
        return None;
    };
    let stated =
        named.map(|(_, language)| language).or_else(|| data.language.clone()).or_else(|| request.language.clone());
    let language_stated = stated.is_some();
    let site = || request.corpus.map(|corpus| corpus.language().clone());
    Some(ForeignText {
        file: id,
        version,
        language: stated.or_else(site).unwrap_or_else(|| Language::english().clone()),
        language_stated,
        title: data.title.clone().or_else(|| agreement::first_heading(&markdown)),
        date: data.date.clone(),
        authentic: data.authentic,
        markdown,
        source: ForeignSource {
            kind: data.source_type.to_owned(),
            format: "Akoma Ntoso file",
            container: data.container.take(),
            issued: data.issued.take(),
            url: data.url.take(),
        },
    })
}

fn syntax_fault(file: FileId, text: &str, error: &Error) -> Diagnostic {
    let (at, message) = match error {
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream | Error::NoRootNode => {
            (text.trim_end().len(), "the file ends before its XML is complete".to_owned())
        }
        Error::DtdDetected => {
            (text.find("<!DOCTYPE").unwrap_or_default(), "documents with a DTD are not read".to_owned())
        }
        Error::NodesLimitReached => (0, format!("the file has more than {MOST_NODES} elements and texts")),
        error => {
            let position = error.pos();
            let message = error.to_string();
            let message = message.replace(&format!(" at {position}"), "").replace(" found", "");
            (byte_at(text, position), message)
        }
    };
    let place = Place::Span(file, Span::new(at, at));
    let fault = Diagnostic::error("akn-syntax", place, message.replace('\'', "`"));
    match error {
        Error::DtdDetected => fault.help("take out the `<!DOCTYPE …>`; Akoma Ntoso needs none"),
        Error::NodesLimitReached => fault.help("divide the document"),
        _ => fault.help("this is not well-formed XML; nothing of the file was read"),
    }
}

/// The byte at a line and column, both counted in characters from 1.
fn byte_at(text: &str, position: TextPos) -> usize {
    let line: usize = text.split_inclusive('\n').take(position.row as usize - 1).map(str::len).sum();
    let columns = text[line..].char_indices().nth(position.col as usize - 1);
    columns.map_or(text.len(), |(at, _)| line + at)
}

/// The place of an element’s opening tag, as far as its name.
fn tag(node: Node<'_, '_>) -> Span {
    let start = node.range().start;
    let prefix =
        node.lookup_prefix(node.tag_name().namespace().unwrap_or_default()).map_or(0, |prefix| prefix.len() + 1);
    Span::new(start, start + 1 + prefix + name(node).len())
}

/// What is kept in mind while a document is read.
struct Reading<'a, 'input> {
    diagnostics: &'a mut Diagnostics,
    file: FileId,
    namespace: &'a str,
    /// The block that is the document's title.
    title: Option<NodeId>,
    /// The notes that stand apart from the text, by their ids.
    notes: BTreeMap<&'a str, Node<'a, 'input>>,
    /// The footnotes, by their labels, in the order in which they are met.
    footnotes: Vec<(String, String)>,
    /// The labels of the footnotes that have ids.
    labels: BTreeMap<String, String>,
    /// Marks of which only the words are kept: where each was met first, and how often.
    lost: BTreeMap<String, (Span, usize)>,
}

impl<'a, 'input> Reading<'a, 'input> {
    fn new(diagnostics: &'a mut Diagnostics, file: FileId, namespace: &'a str) -> Self {
        Self {
            diagnostics,
            file,
            namespace,
            title: None,
            notes: BTreeMap::new(),
            footnotes: Vec::new(),
            labels: BTreeMap::new(),
            lost: BTreeMap::new(),
        }
    }

    /// Notes the title and the notes that stand apart.
    fn collect(&mut self, root: Node<'a, 'input>) {
        let elements = || root.descendants().filter(Node::is_element);
        for note in elements().filter(|node| name(*node) == "note") {
            if let Some(id) = note.attribute("eId") {
                self.notes.entry(id).or_insert(note);
            }
        }
        let front = elements()
            .filter(|node| node.parent_element() == Some(root) && matches!(name(*node), "preface" | "coverPage"));
        let front: Vec<Node<'_, '_>> = front.collect();
        let in_front = |wanted: &str| {
            front.iter().flat_map(Node::descendants).find(|node| node.is_element() && name(*node) == wanted)
        };
        let title = in_front("docTitle")
            .or_else(|| in_front("longTitle")?.descendants().find(|node| node.is_element() && name(*node) == "p"));
        let block = title
            .and_then(|title| title.ancestors().find(|node| node.is_element() && matches!(name(*node), "p" | "block")));
        self.title = block.map(|block| block.id());
    }

    fn is_title(&self, node: Node<'_, '_>) -> bool {
        self.title == Some(node.id())
    }

    fn note(&mut self, code: &'static str, severity: Severity, place: Span, message: String) -> Diagnostic {
        Diagnostic::error(code, Place::Span(self.file, place), message).severity(severity)
    }

    /// Whether an element is of the standard. One that is not is told: of another namespace it is left out, under an
    /// unknown name its words are kept.
    fn knows(&mut self, node: Node<'_, '_>) -> bool {
        let own = node.tag_name().namespace() == Some(self.namespace);
        if !own {
            self.left_out(node, "this is no element of Akoma Ntoso");
        } else if !INLINE.contains(&name(node)) && !structure::is_structure(name(node)) {
            let message = format!("`{}` is not known as an element of a text", name(node));
            let fault = self.note("akn-unknown-element", Severity::Warning, tag(node), message);
            self.diagnostics.push(fault.help("its words are kept"));
        }
        own
    }

    /// The same for an element of the metadata, whose names are all known.
    fn knows_metadata(&mut self, node: Node<'_, '_>) -> bool {
        let own = node.tag_name().namespace() == Some(self.namespace);
        if !own {
            self.left_out(node, "this is no element of Akoma Ntoso");
        }
        own
    }

    /// The words of the title.
    fn title_words(&self, root: Node<'_, '_>) -> Option<String> {
        let block = root.document().get_node(self.title?)?;
        let title = block.descendants().find(|node| node.is_element() && name(*node) == "docTitle").unwrap_or(block);
        Some(inline::words(title)).filter(|words| !words.is_empty())
    }

    fn left_out(&mut self, node: Node<'_, '_>, why: &str) {
        let message = format!("`{}` is left out: {why}", name(node));
        let fault = self.note("akn-left-out", Severity::Warning, tag(node), message);
        self.diagnostics.push(fault);
    }

    fn not_kept(&mut self, node: Node<'_, '_>, message: String) {
        let fault = self.note("akn-not-kept", Severity::Note, tag(node), message);
        self.diagnostics.push(fault);
    }

    /// Counts a mark of which only the words are kept.
    fn mark_lost(&mut self, node: Node<'_, '_>) {
        self.count(format!("the mark `{}` is not kept, its words are", name(node)), tag(node));
    }

    fn marks_dropped(&mut self, node: Node<'_, '_>) {
        self.count("bold, italics or links are not kept where Markdown would misread them".to_owned(), tag(node));
    }

    fn count(&mut self, message: String, place: Span) {
        self.lost.entry(message).or_insert((place, 0)).1 += 1;
    }

    fn reference_lost(&mut self, node: Node<'_, '_>) {
        let message = match node.attribute("href") {
            Some(target) => format!("the link to `{target}` is not kept, its words are"),
            None => "a link without a target is not kept, its words are".to_owned(),
        };
        self.not_kept(node, message);
    }

    /// The identity that an element declares, if a heading of Markdown can carry it.
    fn identity(&mut self, node: Node<'_, '_>) -> Option<String> {
        let identity = node.attribute("wId")?;
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '~');
        if identity.is_empty() || !identity.chars().all(plain) {
            self.identity_lost(tag(node), identity);
            return None;
        }
        Some(identity.to_owned())
    }

    fn identity_lost(&mut self, place: Span, identity: &str) {
        let message = format!("the identity `{identity}` is not kept");
        let fault = self.note("akn-not-kept", Severity::Note, place, message);
        self.diagnostics.push(fault.help("in Markdown only headings carry one, of letters, digits and `_ - . ~`"));
    }

    fn read_otherwise(&mut self, place: Span, message: String) {
        let fault = self.note("akn-read-otherwise", Severity::Warning, place, message);
        self.diagnostics.push(fault.help("its words are kept; look at the Markdown that is made of it"));
    }

    fn heading_in_words(&mut self, place: Span, heading: &str) {
        let message = format!("the heading `{heading}` stands in bold before the words");
        let fault = self.note("akn-not-kept", Severity::Note, place, message);
        self.diagnostics.push(fault.help("Markdown has no headings below a number or at this depth"));
    }

    /// Adds a footnote, and gives its label.
    fn footnote(&mut self, node: Node<'_, '_>) -> String {
        let marker = node.attribute("marker").map(str::trim).unwrap_or_default();
        let fits = !marker.is_empty() && marker.chars().all(|c| c.is_alphanumeric() || c == '-');
        let taken = |reading: &Self, label: &str| reading.footnotes.iter().any(|(other, _)| other == label);
        let label = if fits && !taken(self, marker) {
            marker.to_owned()
        } else {
            let mut numbers = (1_usize..).map(|number| number.to_string());
            numbers.find(|label| !taken(self, label)).unwrap_or_default()
        };
        let slot = self.footnotes.len();
        self.footnotes.push((label.clone(), String::new()));
        if let Some(id) = node.attribute("eId") {
            self.labels.insert(id.to_owned(), label.clone());
        }
        self.footnotes[slot].1 = structure::flat(&structure::contents(self, node)).join("\n\n").replace('\n', "\n    ");
        label
    }

    /// The label of the footnote that is referred to.
    fn footnote_reference(&mut self, node: Node<'_, '_>) -> Option<String> {
        let id = node.attribute("href")?.strip_prefix('#')?;
        if let Some(label) = self.labels.get(id) {
            return Some(label.clone());
        }
        let note = self.notes.get(id).copied()?;
        Some(self.footnote(note))
    }

    /// Tells whether the document nests no deeper than is read.
    fn too_deep(&mut self, document: &Document<'_>) -> bool {
        let mut depths: BTreeMap<u32, usize> = BTreeMap::new();
        for node in document.descendants().filter(Node::is_element) {
            let parent = node.parent_element().and_then(|parent| depths.get(&parent.id().get()));
            let depth = parent.map_or(1, |depth| depth + 1);
            depths.insert(node.id().get(), depth);
            if depth > DEEPEST {
                let message = format!("elements are nested deeper than {DEEPEST}");
                let fault = self.note("akn-too-deep", Severity::Error, tag(node), message);
                self.diagnostics.push(fault.help("nothing of the file was read"));
                return false;
            }
        }
        true
    }

    /// Tells the ids that are there twice.
    fn repeated_ids(&mut self, root: Node<'_, '_>) {
        let mut seen = BTreeSet::new();
        for node in root.descendants().filter(Node::is_element) {
            if let Some(id) = node.attribute_node("eId")
                && !seen.insert(id.value())
            {
                let place = Span::new(id.range().start, id.range().end);
                let message = format!("the `eId` `{}` is there twice", id.value());
                let fault = self.note("akn-duplicate-id", Severity::Warning, place, message);
                self.diagnostics.push(fault.help("ids of this program are made from the numbers of the text"));
            }
        }
    }

    /// Adds the footnotes to the text, and tells what was counted.
    fn finish(mut self, markdown: &mut String) {
        let apart: Vec<Node<'_, '_>> = self.notes.values().copied().collect();
        for note in apart {
            if note.attribute("eId").is_some_and(|id| !self.labels.contains_key(id)) {
                self.footnote(note);
            }
        }
        for (label, text) in &self.footnotes {
            // Writing to a string does not fail.
            let _ = write!(markdown, "\n[^{label}]: {text}\n");
        }
        for (message, (place, times)) in std::mem::take(&mut self.lost) {
            let more = match times - 1 {
                0 => String::new(),
                1 => ", here and at 1 more place".to_owned(),
                times => format!(", here and at {times} more places"),
            };
            let fault = self.note("akn-not-kept", Severity::Note, place, format!("{message}{more}"));
            self.diagnostics.push(fault);
        }
    }
}
