//! Text into records: which file is which record, and what its fields say.
//!
//! [`read()`] goes to the disk; [`decode()`] is a pure function of the text, so that frozen editions go the same way as
//! today's content. Every fault is a diagnostic at its place; a file that is at fault does not keep the others back.

mod decode;
mod editions;
mod front_matter;
mod read;
mod tree;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::Deserialize as _;

pub use editions::{read_edition, read_editions, read_signature, restore, restore_all};
pub use read::{read, read_foreign, read_key, read_snapshots, read_templates};

use crate::content::{Content, File, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::model::{
    AnyRef, Body, Common, Data, Id, Kind, Language, Localized, Placed, Record, RecordTranslation, Reference, Site,
    TranslationFields, did_you_mean, slug,
};
use decode::{Fault, Met};
use tree::{FormFault, Node, Value};

/// Everything that was decoded, in the order of kinds and ids.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The site's settings and the file they are in.
    pub site: Option<(FileId, Site, Vec<Reference>)>,
    /// The records.
    pub records: Vec<Record>,
    /// Records that are there but could not be decoded: a reference to one is not reported as dangling.
    pub broken: BTreeSet<(Kind, Id)>,
}

/// What a path says a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Role {
    Site,
    Record(Kind, Id),
    Translation(Kind, Id, Language),
}

/// One file, decoded on its own.
enum Decoded {
    Site(Box<Site>, Vec<Reference>),
    Record(Box<Record>),
    Translation(Kind, Id, Translation),
    Broken(Kind, Id),
    Nothing,
}

struct Translation {
    language: Language,
    file: FileId,
    span: Span,
    fields: TranslationFields,
    body: Option<Body>,
}

/// Decodes every file.
pub fn decode(diagnostics: &mut Diagnostics, content: &Content) -> Loaded {
    let files: Vec<(FileId, &File)> = content.files().collect();
    let mut decoded: Vec<(Decoded, Vec<Diagnostic>)> =
        files.par_iter().map(|(id, file)| decode_file(*id, file)).collect();
    tell_capitals_apart(&files, &mut decoded);
    let mut loaded = Loaded::default();
    let mut records: BTreeMap<(Kind, Id), Record> = BTreeMap::new();
    let mut translations = Vec::new();
    for (value, faults) in decoded {
        diagnostics.extend(faults);
        match value {
            Decoded::Site(site, references) => {
                let file = files.iter().find(|(_, f)| f.path == "content/site.yaml").map_or(FileId(0), |(id, _)| *id);
                loaded.site = Some((file, *site, references));
            }
            Decoded::Record(record) => keep(diagnostics, content, &mut records, *record),
            Decoded::Translation(kind, id, translation) => translations.push((kind, id, translation)),
            Decoded::Broken(kind, id) => {
                loaded.broken.insert((kind, id));
            }
            Decoded::Nothing => {}
        }
    }
    if loaded.site.is_none() && !files.iter().any(|(_, file)| file.path == "content/site.yaml") {
        let place = Place::Path("content/site.yaml".to_owned());
        diagnostics.push(
            Diagnostic::error("missing-site", place, "the site's settings are missing")
                .help("make `content/site.yaml` with at least `title` and `languages: [en]`"),
        );
    }
    let languages = loaded.site.as_ref().map(|(_, site, _)| site.languages.clone()).unwrap_or_default();
    for (kind, id, translation) in translations {
        translate(diagnostics, &mut records, &loaded.broken, &languages, kind, id, translation);
    }
    loaded.records = records.into_values().collect();
    loaded
}

/// Reports files whose names differ in capitals only, which some systems cannot keep apart, in place of the fault that
/// one of the names is no id: writing it in small letters would not help.
fn tell_capitals_apart(files: &[(FileId, &File)], decoded: &mut [(Decoded, Vec<Diagnostic>)]) {
    let stem = |path: &str| path.rsplit_once('.').map_or(path, |(stem, _)| stem).to_owned();
    let small: BTreeMap<String, &str> = files.iter().map(|(_, file)| (stem(&file.path), file.path.as_str())).collect();
    for ((_, file), (_, faults)) in files.iter().zip(decoded) {
        let own = stem(&file.path);
        let lower = own.to_lowercase();
        let Some(other) = small.get(&lower).filter(|_| lower != own) else { continue };
        for fault in faults.iter_mut().filter(|fault| fault.code == "bad-id") {
            fault.code = "duplicate-id".into();
            fault.message = format!("the file's name differs from that of `{other}` in capitals only");
            fault.help = Some("give one of the two another name, in small letters".to_owned());
        }
    }
}

/// Adds a record, unless its id is taken.
fn keep(diagnostics: &mut Diagnostics, content: &Content, records: &mut BTreeMap<(Kind, Id), Record>, record: Record) {
    let key = (record.kind, record.id.clone());
    match records.get(&key) {
        Some(first) => {
            let message = format!("the {} `{}` is there twice", record.kind, record.id);
            let help = format!("the other is `{}`; give one of the two another name", content.file(first.file).path);
            let place = Place::Span(record.file, Span { start: 0, end: 0 });
            diagnostics.push(Diagnostic::error("duplicate-id", place, message).help(help));
        }
        None => {
            records.insert(key, record);
        }
    }
}

/// Adds a translation to its record.
fn translate(
    diagnostics: &mut Diagnostics,
    records: &mut BTreeMap<(Kind, Id), Record>,
    broken: &BTreeSet<(Kind, Id)>,
    languages: &[Language],
    kind: Kind,
    id: Id,
    translation: Translation,
) {
    let place = Place::Span(translation.file, translation.span);
    let key = (kind, id);
    if !languages.is_empty() && !languages.contains(&translation.language) {
        let message = format!("the site has no language `{}`", translation.language);
        diagnostics.push(
            Diagnostic::error("unknown-language", place.clone(), message)
                .severity(Severity::Warning)
                .help("add it to `languages` in `content/site.yaml`"),
        );
    }
    let Some(record) = records.get_mut(&key) else {
        if !broken.contains(&key) {
            let (kind, id) = key;
            let message = format!("this translates the {kind} `{id}`, which does not exist");
            let known: Vec<&str> = records.keys().filter(|(k, _)| *k == kind).map(|(_, id)| id.as_str()).collect();
            let fault = Diagnostic::error("translation-of-nothing", place, message);
            diagnostics.push(fault.help_if(did_you_mean(id.as_str(), &known)));
        }
        return;
    };
    let first = languages.first().cloned().unwrap_or_else(|| Language::english().clone());
    let twice = |field: &str, span: Span| {
        Diagnostic::error(
            "duplicate-field",
            Place::Span(translation.file, span),
            format!("the {field} in `{}` is in the record as well as in its translation", translation.language),
        )
        .help("keep one of the two")
    };
    let mut add = |target: &mut Localized, words: Option<Placed<String>>, field: &str| {
        let Some(words) = words else { return false };
        let span = words.span;
        let new = target.add(&first, translation.language.clone(), words);
        if !new {
            diagnostics.push(twice(field, span));
        }
        new
    };
    let title = add(&mut record.common.title, translation.fields.title, "title");
    let summary = add(&mut record.common.summary, translation.fields.summary, "summary");
    let Translation { language, file, body, .. } = translation;
    record.translations.push(RecordTranslation { language, file, title, summary, body });
}

fn decode_file(id: FileId, file: &File) -> (Decoded, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let role = match role(&file.path) {
        Ok(role) => role,
        Err(stray) => {
            faults.push(Diagnostic { place: Place::Path(file.path.clone()), ..stray });
            return (Decoded::Nothing, faults);
        }
    };
    let broken = |role: Role| match role {
        Role::Record(kind, id) => Decoded::Broken(kind, id),
        Role::Site | Role::Translation(..) => Decoded::Nothing,
    };
    if file.text.ends_with(read::BROKEN) {
        return (broken(role), faults);
    }
    if file.text.trim().is_empty() {
        let fault = Diagnostic::error("empty-file", Place::Span(id, Span::default()), "the file is empty");
        faults.push(fault.help("`rapporteur new KIND ID` makes a record with its fields explained"));
        return (broken(role), faults);
    }
    let Some((node, body)) = parse(&mut faults, id, file) else {
        return (broken(role), faults);
    };
    let value = match role {
        Role::Site => decode_site(&mut faults, id, &node),
        Role::Record(kind, record_id) => decode_record(&mut faults, id, kind, record_id, node, body),
        Role::Translation(kind, record_id, language) => {
            let span = node.span;
            let decoded = decode::decode(&node, |node| TranslationFields::deserialize(node));
            faults.extend(decoded.faults.iter().map(|f| placed(id, f)));
            match decoded.value {
                Some(fields) => {
                    Decoded::Translation(kind, record_id, Translation { language, file: id, span, fields, body })
                }
                None => Decoded::Nothing,
            }
        }
    };
    (value, faults)
}

/// The tree of a file's fields, and its Markdown.
fn parse<'a>(faults: &mut Vec<Diagnostic>, id: FileId, file: &'a File) -> Option<(Node<'a>, Option<Body>)> {
    let form = |fault: FormFault| Diagnostic {
        code: fault.code.into(),
        severity: Severity::Error,
        message: fault.message,
        place: Place::Span(id, fault.span),
        help: fault.help,
    };
    let (node, form_faults, body, start) = if stem(&file.path).1 == "md" {
        let first_line = Span::new(0, file.text.find('\n').unwrap_or(file.text.len()));
        let parts = match front_matter::divide(&file.text) {
            Ok(parts) => parts,
            Err(front_matter::Lack::NotThere) => {
                let fault = Diagnostic::error(
                    "front-matter-missing",
                    Place::Span(id, first_line),
                    "the file does not begin with front matter",
                );
                faults.push(fault.help("begin with a line `---`, then the fields, then another line `---`"));
                return None;
            }
            Err(front_matter::Lack::NotClosed) => {
                let fault = Diagnostic::error(
                    "front-matter-not-closed",
                    Place::Span(id, first_line),
                    "the front matter that begins here is not closed",
                );
                faults.push(fault.help("add a line `---` after the last field"));
                return None;
            }
        };
        let (node, form_faults) = tree::yaml(&file.text[parts.front.clone()], parts.front.start);
        let markdown = &file.text[parts.body.clone()];
        let body = (!markdown.trim().is_empty()).then(|| Body {
            file: id,
            markdown: markdown.to_owned(),
            span: Span::new(parts.body.start, parts.body.end),
            exact: true,
        });
        (node, form_faults, body, parts.front.start)
    } else if stem(&file.path).1 == "json" {
        let (node, form_faults) = tree::json(&file.text);
        (node, form_faults, None, 0)
    } else {
        let (node, form_faults) = tree::yaml(&file.text, 0);
        (node, form_faults, None, 0)
    };
    let told = !form_faults.is_empty();
    faults.extend(form_faults.into_iter().map(form));
    match node {
        Some(node @ Node { value: Value::Map(_), .. }) => Some((node, body)),
        Some(node) if !matches!(node.value, Value::Null) => {
            let place = Place::Span(id, node.span);
            faults.push(
                Diagnostic::error("wrong-type", place, "expected fields, found something else")
                    .help("write each field as `name: value`"),
            );
            None
        }
        _ => {
            if !told {
                let place = Place::Span(id, Span::new(start, start));
                faults.push(Diagnostic::error("missing-field", place, "there are no fields"));
            }
            None
        }
    }
}

fn decode_site(faults: &mut Vec<Diagnostic>, id: FileId, node: &Node<'_>) -> Decoded {
    let decoded = decode::decode(node, |node| Site::deserialize(node));
    faults.extend(decoded.faults.iter().map(|f| placed(id, f)));
    let references = references(id, decoded.references);
    match decoded.value {
        Some(site) if site.languages.is_empty() => {
            let place = Place::Span(id, node.span);
            faults.push(
                Diagnostic::error("missing-field", place, "the list `languages` is empty")
                    .help("write `languages: [en]`"),
            );
            Decoded::Nothing
        }
        Some(site) => Decoded::Site(Box::new(site), references),
        None => Decoded::Nothing,
    }
}

/// The names of the fields of [`Common`], which are decoded apart from the kind's own.
const COMMON_FIELDS: &[&str] = &["title", "summary", "body", "aliases", "external_ids", "suppress", "draft"];

fn decode_record(
    faults: &mut Vec<Diagnostic>,
    file: FileId,
    kind: Kind,
    id: Id,
    node: Node<'_>,
    body: Option<Body>,
) -> Decoded {
    let (number, span) = (node.number, node.span);
    let Value::Map(entries) = node.value else { return Decoded::Broken(kind, id) };
    let (common, own): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(key, _)| COMMON_FIELDS.contains(&&*key.text));
    let own_numbers: BTreeSet<u32> = own.iter().map(|(_, node)| node.number).collect();
    let present: BTreeSet<String> = own.iter().map(|(key, _)| key.text.to_string()).collect();
    let common = Node { number, span, value: Value::Map(common), refused: false };
    let own = Node { number, span, value: Value::Map(own), refused: false };
    let common = decode::decode(&common, |node| Common::deserialize(node));
    let own = decode::decode(&own, |node| kind.decode(node));
    for fault in common.faults.iter().chain(&own.faults) {
        let mut diagnostic = placed(file, fault);
        if fault.missing.is_some() && fault.span == Some(span) {
            diagnostic.place = Place::Span(file, Span { start: span.start, end: span.start });
        }
        if let (Some((field, known)), Some(victim)) = (&fault.unknown, fault.victim)
            && own_numbers.contains(&victim)
        {
            let known: Vec<&str> = COMMON_FIELDS.iter().chain(known.iter()).copied().collect();
            diagnostic.help = Some(decode::help_for_field(field, &known));
        }
        faults.push(diagnostic);
    }
    if own.faults.iter().any(|f| f.missing.is_some() && f.span == Some(span)) {
        faults.extend(further_missing(kind, file, span, &present, &own.faults));
    }
    if let Some(common) = &common.value {
        title_fault(faults, file, span, common);
    }
    let (Some(mut common), Some(data)) = (common.value, own.value) else { return Decoded::Broken(kind, id) };
    let body = match (body, common.body.take()) {
        (Some(body), None) => Some(body),
        (Some(body), Some(field)) => {
            let place = Place::Span(file, field.span);
            faults.push(
                Diagnostic::error("duplicate-field", place, "the text stands in `body` and after the front matter")
                    .help("keep one of the two"),
            );
            Some(body)
        }
        (None, Some(field)) => Some(Body { file, markdown: field.value, span: field.span, exact: false }),
        (None, None) => None,
    };
    let references = references(file, own.references);
    Decoded::Record(Box::new(Record { kind, id, file, span, common, data, body, translations: Vec::new(), references }))
}

/// A record needs a name.
fn title_fault(faults: &mut Vec<Diagnostic>, file: FileId, span: Span, common: &Common) {
    let english = Language::english();
    if common.title.is_empty() || common.title.all(english).any(|(_, words)| words.value.trim().is_empty()) {
        let place = Place::Span(file, Span { start: span.start, end: span.start });
        faults.push(Diagnostic::error("missing-field", place, "the field `title` is empty"));
    }
}

/// serde stops at the first field that is missing; the schema knows the others.
fn further_missing(
    kind: Kind,
    file: FileId,
    span: Span,
    present: &BTreeSet<String>,
    told: &[Fault],
) -> Vec<Diagnostic> {
    let schema = kind.schema();
    let required = schema.get("required").and_then(|r| r.as_array()).cloned().unwrap_or_default();
    required
        .iter()
        .filter_map(|name| name.as_str())
        .filter(|name| !COMMON_FIELDS.contains(name) && !present.contains(*name))
        .filter(|name| told.iter().all(|f| f.missing != Some(name)))
        .map(|name| {
            let place = Place::Span(file, Span { start: span.start, end: span.start });
            Diagnostic::error("missing-field", place, format!("the field `{name}` is missing"))
        })
        .collect()
}

fn placed(file: FileId, fault: &Fault) -> Diagnostic {
    let place = Place::Span(file, fault.span.unwrap_or_default());
    Diagnostic::error(fault.code, place, fault.message.clone()).help_if(fault.help.clone())
}

fn references(file: FileId, met: Vec<Met>) -> Vec<Reference> {
    met.into_iter()
        .filter_map(|met| {
            let (kind, id) = match Kind::from_name(met.kind) {
                Some(kind) => (kind, Id::new(&met.text).ok()?),
                None => AnyRef::parse(&met.text).ok()?,
            };
            Some(Reference { kind, id, file, span: met.span, field: met.path })
        })
        .collect()
}

/// What a file is, by its path; otherwise the diagnostic that says why it is nothing.
fn role(path: &str) -> Result<Role, Diagnostic> {
    let stray = |message: String, help: String| {
        Diagnostic::error("stray-file", Place::Path(String::new()), message).severity(Severity::Warning).help(help)
    };
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    match parts.as_slice() {
        ["site.yaml"] => Ok(Role::Site),
        [name] => Err(stray(
            format!("`{name}` belongs to no kind of record"),
            "put records into a folder of their kind, such as `content/statements/`".to_owned(),
        )),
        [folder, rest @ ..] => {
            let Some(kind) = Kind::from_folder(folder) else {
                let folders: Vec<&str> = Kind::ALL.iter().filter(|k| **k != Kind::Text).map(|k| k.folder()).collect();
                let help =
                    did_you_mean(folder, &folders).unwrap_or_else(|| format!("folders are: {}", folders.join(", ")));
                return Err(stray(format!("`{folder}` is not a folder of records"), help));
            };
            match (kind, rest) {
                (Kind::Agreement, [id, name]) => agreement_file(id, name, false),
                (Kind::Agreement, [id, "texts", name]) => agreement_file(id, name, true),
                (Kind::Agreement, [name]) => Err(stray(
                    format!("`{name}` does not lie in an agreement's folder"),
                    format!("an agreement is a folder: `{}/index.md`, its texts in `texts/`", stem(name).0),
                )),
                (_, [name]) => record_file(kind, name),
                _ => Err(stray(
                    "records lie in their kind's folder itself, not deeper".to_owned(),
                    format!("move it to `content/{folder}/`"),
                )),
            }
        }
        [] => Err(stray("this is not a record".to_owned(), "move it out of `content/`".to_owned())),
    }
}

/// A file name without its extension, and the extension.
fn stem(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or((name, ""))
}

fn bad_name(text: &str) -> Result<Id, Diagnostic> {
    Id::new(text).map_err(|refusal| {
        let proposal = slug(text);
        let help = if proposal.is_empty() { refusal.help } else { Some(format!("rename the file to `{proposal}`")) };
        Diagnostic::error("bad-id", Place::Path(String::new()), format!("the file's name `{text}` is not an id"))
            .help_if(help)
    })
}

fn extension(name: &str) -> Result<&str, Diagnostic> {
    let (stem, extension) = stem(name);
    if extension == "md" || extension == "json" {
        return Ok(stem);
    }
    Err(Diagnostic::error("stray-file", Place::Path(String::new()), format!("`{name}` is not a record"))
        .severity(Severity::Warning)
        .help("records are `.md` or `.json` files"))
}

fn language(tag: &str) -> Result<Language, Diagnostic> {
    Language::new(tag).map_err(|refusal| {
        Diagnostic::error(refusal.code, Place::Path(String::new()), refusal.message).help_if(refusal.help)
    })
}

fn record_file(kind: Kind, name: &str) -> Result<Role, Diagnostic> {
    let stem = extension(name)?;
    match stem.split_once('.') {
        None => Ok(Role::Record(kind, bad_name(stem)?)),
        Some((id, tag)) => Ok(Role::Translation(kind, bad_name(id)?, language(tag)?)),
    }
}

/// What pages stand beside the versions of an agreement: `agreements/ID/compare/V1...V2/`, `…/brackets/`, `…/history/`.
const RESERVED_VERSIONS: [&str; 3] = ["brackets", "compare", "history"];

fn agreement_file(folder: &str, name: &str, text: bool) -> Result<Role, Diagnostic> {
    let agreement = bad_name(folder)?;
    let stem = extension(name)?;
    if text {
        let Some((version, tag)) = stem.rsplit_once('.') else {
            return Err(Diagnostic::error(
                "bad-file-name",
                Place::Path(String::new()),
                format!("the file's name `{name}` does not say its language"),
            )
            .help(format!("name it `{stem}.en.md`, with the language of the text")));
        };
        if RESERVED_VERSIONS.contains(&version) {
            let message = format!("a version cannot be called `{version}`: pages of the agreement have that address");
            return Err(Diagnostic::error("bad-file-name", Place::Path(String::new()), message)
                .help(format!("name it otherwise, such as `{version}-text.{tag}.md`")));
        }
        let id = Id::of_text(&agreement, &bad_name(version)?, language(tag)?.as_str());
        return Ok(Role::Record(Kind::Text, id));
    }
    match stem.split_once('.') {
        None if stem == "index" => Ok(Role::Record(Kind::Agreement, agreement)),
        Some(("index", tag)) => Ok(Role::Translation(Kind::Agreement, agreement, language(tag)?)),
        _ => Err(Diagnostic::error(
            "stray-file",
            Place::Path(String::new()),
            format!("`{name}` is not part of an agreement"),
        )
        .severity(Severity::Warning)
        .help("an agreement's record is `index.md`; its texts lie in `texts/`")),
    }
}

/// A field of the front matter of a file that is no record.
#[derive(Debug)]
pub(crate) struct ForeignField {
    /// Its name.
    pub(crate) name: String,
    /// Its value, where that is no list or map.
    pub(crate) value: Option<String>,
    /// The place of its name.
    pub(crate) span: Span,
    /// The place of its value.
    pub(crate) value_span: Span,
}

/// A value of a JSON file that is no record, with its place.
#[derive(Debug)]
pub(crate) struct ForeignNode {
    pub(crate) value: ForeignValue,
    pub(crate) span: Span,
}

/// What such a value is.
#[derive(Debug)]
pub(crate) enum ForeignValue {
    /// `null`.
    Nothing,
    /// Text, a number or a truth value, as it is written.
    Words(String),
    /// A list.
    List(Vec<ForeignNode>),
    /// Names with their places, and what each names.
    Map(Vec<(String, Span, ForeignNode)>),
}

/// The value of a JSON file that is no record; what is wrong with its form goes to `faults`.
pub(crate) fn foreign_json(faults: &mut Vec<Diagnostic>, id: FileId, text: &str) -> Option<ForeignNode> {
    let (node, form_faults) = tree::json(text);
    let fault = |fault: tree::FormFault| {
        Diagnostic::error(fault.code, Place::Span(id, fault.span), fault.message).help_if(fault.help)
    };
    faults.extend(form_faults.into_iter().map(fault));
    node.map(foreign_node)
}

fn foreign_node(node: Node<'_>) -> ForeignNode {
    let value = match node.value {
        Value::Null => ForeignValue::Nothing,
        Value::Scalar(text) => ForeignValue::Words(text.into_owned()),
        Value::List(list) => ForeignValue::List(list.into_iter().map(foreign_node).collect()),
        Value::Map(entries) => {
            let entry = |(key, node): (tree::Key<'_>, _)| (key.text.into_owned(), key.span, foreign_node(node));
            ForeignValue::Map(entries.into_iter().map(entry).collect())
        }
    };
    ForeignNode { value, span: node.span }
}

/// The front matter of a Markdown file that is no record, if it has one, and the byte at which its text begins.
///
/// What cannot be read of it goes to `faults`.
pub(crate) fn foreign_front_matter(faults: &mut Vec<Diagnostic>, id: FileId, text: &str) -> (Vec<ForeignField>, usize) {
    let Ok(parts) = front_matter::divide(text) else { return (Vec::new(), 0) };
    let (node, form_faults) = tree::yaml(&text[parts.front.clone()], parts.front.start);
    faults.extend(form_faults.into_iter().map(|fault| {
        Diagnostic::error(fault.code, Place::Span(id, fault.span), fault.message)
            .severity(Severity::Warning)
            .help_if(fault.help)
    }));
    let entries = match node {
        Some(Node { value: Value::Map(entries), .. }) => entries,
        _ => Vec::new(),
    };
    let fields = entries.into_iter().map(|(key, node)| ForeignField {
        name: key.text.into_owned(),
        span: key.span,
        value_span: node.span,
        value: match node.value {
            Value::Scalar(text) => Some(text.into_owned()),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        },
    });
    (fields.collect(), parts.body.start)
}

/// The agreement a text belongs to, its version and its language, from its id.
pub(crate) fn text_parts(record: &Record) -> Option<(Id, &str, &str)> {
    match &record.data {
        Data::Text(_) => {
            let (agreement, rest) = record.id.as_str().split_once('/')?;
            let (version, language) = rest.rsplit_once('.')?;
            Some((Id::new(agreement).ok()?, version, language))
        }
        _ => None,
    }
}

/// Decodes the options of a comparison that is placed in prose: YAML that stands in its file from byte `offset` on.
///
/// `exact` says whether bytes of `text` are bytes of the file; otherwise every fault is at `whole`.
pub(crate) fn decode_options<T: serde::de::DeserializeOwned>(
    file: FileId,
    text: &str,
    whole: Span,
    exact: Option<usize>,
) -> (Option<T>, Vec<Reference>, Vec<Diagnostic>) {
    let (node, form_faults) = tree::yaml(text, exact.unwrap_or(0));
    let place = |span: Span| Place::Span(file, if exact.is_some() { span } else { whole });
    let mut faults: Vec<Diagnostic> =
        form_faults.into_iter().map(|f| Diagnostic::error(f.code, place(f.span), f.message).help_if(f.help)).collect();
    if !faults.is_empty() {
        return (None, Vec::new(), faults);
    }
    let node = match node {
        Some(Node { value: Value::Null, number, .. }) => {
            Node { number, span: whole, value: Value::Map(Vec::new()), refused: false }
        }
        Some(node) => node,
        None => Node { number: 0, span: whole, value: Value::Map(Vec::new()), refused: false },
    };
    let decoded = decode::decode(&node, |node| T::deserialize(node));
    faults.extend(decoded.faults.iter().map(|fault| {
        let span = if fault.missing.is_some() { whole } else { fault.span.unwrap_or(whole) };
        Diagnostic::error(fault.code, place(span), fault.message.clone()).help_if(fault.help.clone())
    }));
    let mut references = references(file, decoded.references);
    if exact.is_none() {
        for reference in &mut references {
            reference.span = whole;
        }
    }
    (decoded.value, references, faults)
}
