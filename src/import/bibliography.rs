//! Sources from foreign bibliographies: the record of each item, and what is told of what could not be taken over.

use std::collections::BTreeSet;

use super::Request;
use super::front_matter::{self, Yaml};
use crate::address;
use crate::content::{File, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::model::{ControlledList as _, CslType, Date, Id, Kind, Language, Party, slug};

/// An item of a bibliography, in the names of CSL.
pub(super) struct ForeignItem {
    pub(super) file: FileId,
    /// The place of its key or, failing that, of the whole.
    pub(super) span: Span,
    pub(super) key: String,
    /// A value of CSL’s list of types, if the item has one that means something here.
    pub(super) kind: Option<String>,
    pub(super) authors: Vec<ForeignName>,
    pub(super) fields: Vec<ForeignField>,
}

/// A name as it is parted in the bibliography.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ForeignName {
    Whole(String),
    Parts { given: String, family: String },
}

/// A field that holds words.
pub(super) struct ForeignField {
    /// Its name in CSL, or its own where CSL has none.
    pub(super) name: String,
    pub(super) value: String,
    pub(super) span: Span,
}

/// What a source has of each item, in the order in which records are written.
const TAKEN: [&str; 7] = ["title", "publisher", "container-title", "issued", "accessed", "language", "URL"];

/// Makes a record of each item.
pub(super) fn sources(diagnostics: &mut Diagnostics, request: &Request<'_>, items: &[ForeignItem]) -> Vec<File> {
    let mut ids = BTreeSet::new();
    let mut files = Vec::new();
    for item in items {
        let mut faults = Vec::new();
        let file = source(&mut faults, request, item, &mut ids);
        let faulty = faults.iter().any(|fault: &Diagnostic| fault.severity == Severity::Error);
        if faulty && request.skip_faulty {
            for fault in &mut faults {
                fault.severity = Severity::Warning;
            }
        }
        diagnostics.extend(faults);
        files.extend(file.filter(|_| !faulty));
    }
    files
}

fn source(
    faults: &mut Vec<Diagnostic>,
    request: &Request<'_>,
    item: &ForeignItem,
    ids: &mut BTreeSet<Id>,
) -> Option<File> {
    let whole = Place::Span(item.file, item.span);
    let Ok(id) = Id::new(&slug(&item.key)) else {
        let fault = Diagnostic::error("import-id", whole, format!("no id can be made of the key `{}`", item.key));
        faults.push(fault.help("give the item a key of letters, digits and hyphens"));
        return None;
    };
    if !ids.insert(id.clone()) {
        let fault = Diagnostic::error("import-id", whole.clone(), format!("the id `{id}` is that of an earlier item"));
        faults.push(fault.help("give each item a key of its own"));
    }
    let field = |name: &str| item.fields.iter().find(|field| field.name == name && !field.value.trim().is_empty());
    if field("title").is_none() {
        faults.push(Diagnostic::error("no-title", whole.clone(), "this item has no title"));
    }
    let kind = item.kind.as_deref().filter(|kind| CslType::VALUES.iter().any(|value| value.id == *kind));
    if kind.is_none() {
        let note = Diagnostic::error("not-mapped", whole.clone(), "the type of this item is none of those of sources");
        faults.push(note.severity(Severity::Warning).help("it is taken for a document; mend `type` in the record"));
    }
    let mut fields: Vec<(String, Yaml)> = Vec::new();
    let mut put = |name: &str, value: Yaml| fields.push((name.to_owned(), value));
    if let Some(title) = field("title") {
        put("title", Yaml::Text(one_line(&title.value)));
    }
    put("type", Yaml::Word(kind.unwrap_or(CslType::Document.id()).to_owned()));
    if let Some(publisher) = field("publisher") {
        match party(request, &publisher.value) {
            Some(id) => put("publisher", Yaml::Word(id.to_string())),
            None => faults.push(
                not_taken(item, publisher, "no party has this name").help("make a party, and name it as `publisher`"),
            ),
        }
    }
    if let Some(container) = field("container-title") {
        put("container", Yaml::Text(one_line(&container.value)));
    }
    let authors: Vec<Yaml> = item.authors.iter().map(author).collect();
    if !authors.is_empty() {
        put("authors", Yaml::List(authors));
    }
    for name in ["issued", "accessed"] {
        let Some(date) = field(name) else { continue };
        match Date::parse(date.value.trim()) {
            Ok(date) => put(name, Yaml::Word(date.as_str().to_owned())),
            Err(refusal) => faults.push(not_taken(item, date, &refusal.message).help_if(refusal.help)),
        }
    }
    put("language", Yaml::Word(language(faults, request, item, field("language")).to_string()));
    if let Some(url) = field("URL") {
        match address::allowed_absolute(url.value.trim()) {
            Some(url) => put("url", Yaml::Text(url)),
            None => faults.push(not_taken(item, url, "no page may lead to this address")),
        }
    }
    for other in item.fields.iter().filter(|field| !TAKEN.contains(&field.name.as_str())) {
        let message = format!("the field `{}` is not taken over", other.name);
        let place = Place::Span(item.file, other.span);
        faults.push(Diagnostic::error("not-mapped", place, message).severity(Severity::Note));
    }
    let (text, _) = front_matter::write(&Yaml::Map(fields), None);
    Some(File { path: Kind::Source.file(&id), text })
}

/// Words that stood on several lines only because a bibliography wraps them.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn not_taken(item: &ForeignItem, field: &ForeignField, why: &str) -> Diagnostic {
    let message = format!("`{}` is not taken over: {why}", field.name);
    Diagnostic::error("not-mapped", Place::Span(item.file, field.span), message).severity(Severity::Warning)
}

/// The party with this title or name.
fn party(request: &Request<'_>, name: &str) -> Option<Id> {
    let corpus = request.corpus?;
    let found = corpus.all::<Party>().find(|party| {
        let titles = party.record.common.title.all(corpus.language()).map(|(_, title)| title.value.as_str());
        titles.chain(party.data.names.iter().map(|known| known.text.value.as_str())).any(|known| known == name.trim())
    });
    found.map(|party| party.record.id.clone())
}

fn author(name: &ForeignName) -> Yaml {
    let field = |name: &str, words: &str| (name.to_owned(), Yaml::Text(words.to_owned()));
    Yaml::Map(match name {
        ForeignName::Whole(name) => vec![field("literal", name)],
        ForeignName::Parts { given, family } => vec![field("family", family), field("given", given)],
    })
}

/// The language of a source, which a record has to say.
fn language(
    faults: &mut Vec<Diagnostic>,
    request: &Request<'_>,
    item: &ForeignItem,
    stated: Option<&ForeignField>,
) -> Language {
    if let Some(stated) = stated {
        let tag = stated.value.trim().to_ascii_lowercase();
        let known = LANGUAGES.iter().find(|(name, _)| *name == tag).map_or(tag.as_str(), |(_, tag)| tag);
        match Language::new(known) {
            Ok(language) => return language,
            Err(refusal) => faults.push(not_taken(item, stated, &refusal.message).help_if(refusal.help)),
        }
    }
    let site = || request.corpus.map(|corpus| corpus.language().clone());
    let language = request.language.clone().or_else(site).unwrap_or_else(|| Language::english().clone());
    if stated.is_none() && request.language.is_none() {
        let message = format!("this item does not say its language; `{language}` is written");
        let note = Diagnostic::error("language-not-stated", Place::Span(item.file, item.span), message);
        faults.push(note.severity(Severity::Warning).help("say it with `--language`, or mend the record"));
    }
    language
}

/// Names of languages that bibliographies use instead of tags.
const LANGUAGES: [(&str, &str); 8] = [
    ("english", "en"),
    ("american", "en-US"),
    ("british", "en-GB"),
    ("arabic", "ar"),
    ("hebrew", "he"),
    ("french", "fr"),
    ("german", "de"),
    ("russian", "ru"),
];
