//! The record kinds: what each is, its fields, and the controlled lists they use.
//!
//! The doc comments of the fields are the manual: the codebook page and `rapporteur schema` are made from them.
//!
//! A new kind is a file here and a row in the table `kinds!` below; at once it has a page, a place in the data files and in every list.

mod agreement;
mod briefing;
mod citation_style;
mod date;
mod event;
mod id;
mod issue;
mod language;
mod list;
mod party;
mod person;
mod position;
mod site;
mod source;
mod statement;
mod term;
mod text;

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

pub use agreement::{
    Agreement, AgreementStage, AgreementStatus, Binding, CalledBy, CoverageLevel, ImplementationLevel,
    ImplementationStep, InstrumentKind, Level, Modality, NegotiationState, Participant, ParticipationRole, Provision,
};
pub use briefing::Briefing;
pub use citation_style::CitationStyle;
pub use date::{Date, Day, End, Extent, Point, Precision, Season};
pub use event::{Event, EventStatus, EventType};
pub use id::{AnyRef, Id, Ref};
pub(crate) use id::{REFERENCE_PREFIX, slug};
pub use issue::{Issue, IssueOption};
pub(crate) use language::{LOCALIZED, PLACED};
pub use language::{Language, Localized, Placed};
pub use list::{ControlledList, Entry};
pub use party::{Name, Party, PartyType};
pub use person::{Membership, Person};
pub use position::{
    Coverage, Position, PositionChange, PositionEntry, PositionKind, PositionVoice, Requirement, Stance, Strength,
};
pub use site::{Contact, Fonts, PartyOrder, Site, SiteChecks};
pub use source::{Archive, Author, Citation, CopyOf, CslType, Snapshot, Source};
pub use statement::{
    Alteration, AlterationKind, Contested, ContestedAttribute, Factuality, GroundRule, Hop, Identification, Reading,
    Relation, RelationType, Rendering, Report, Response, ResponseKind, SameAs, Sameness, Speaker, SpeechAct, Statement,
    Translation, Voice,
};
pub use term::{Term, TermType};
pub use text::{Text, TextAuthority, TextProvision, TextState};

use crate::content::{FileId, Span};

/// A kind of record, as a type.
pub trait RecordKind: Sized + 'static {
    /// Which kind it is.
    const KIND: Kind;

    /// The fields of `data`, if it is of this kind.
    fn of(data: &Data) -> Option<&Self>;
}

/// Declares the kinds of record: the type, its name in references, its folder in `content/` and in addresses, and the
/// words a reader sees for one and for many.
macro_rules! kinds {
    ($($kind:ident $name:literal in $folder:literal, $one:literal $many:literal;)+) => {
        /// A kind of record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $(#[doc = $one] $kind,)+ }

        /// The fields of a record that are its kind's own.
        #[derive(Debug, Clone, Serialize)]
        #[serde(untagged)]
        pub enum Data { $(#[doc = $one] $kind(Box<$kind>),)+ }

        impl Kind {
            /// Every kind, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// The name in references and in the command line, such as `party`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)+ }
            }

            /// The folder in `content/` and the first part of addresses, such as `parties`.
            pub fn folder(self) -> &'static str {
                match self { $(Self::$kind => $folder,)+ }
            }

            /// The reader's words for one record and for many.
            pub fn words(self) -> (&'static str, &'static str) {
                match self { $(Self::$kind => ($one, $many),)+ }
            }

            /// The name a reference to this kind is decoded under.
            pub(crate) fn reference_name(self) -> &'static str {
                match self { $(Self::$kind => concat!("$ref:", $name),)+ }
            }

            /// The JSON Schema of the kind's own fields.
            pub(crate) fn own_schema(self, generator: &mut SchemaGenerator) -> Schema {
                match self { $(Self::$kind => <$kind as JsonSchema>::json_schema(generator),)+ }
            }

            /// Decodes the kind's own fields.
            pub(crate) fn decode<'de, D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Data, D::Error> {
                match self { $(Self::$kind => Ok(Data::$kind(Box::new($kind::deserialize(deserializer)?))),)+ }
            }
        }

        $(
            impl RecordKind for $kind {
                const KIND: Kind = Kind::$kind;

                fn of(data: &Data) -> Option<&Self> {
                    match data {
                        Data::$kind(record) => Some(record),
                        _ => None,
                    }
                }
            }
        )+
    };
}

kinds! {
    Party "party" in "parties", "Party" "Parties";
    Person "person" in "people", "Person" "People";
    Issue "issue" in "issues", "Issue" "Issues";
    Source "source" in "sources", "Source" "Sources";
    Event "event" in "events", "Event" "Events";
    Statement "statement" in "statements", "Statement" "Statements";
    Agreement "agreement" in "agreements", "Agreement" "Agreements";
    Text "text" in "texts", "Text" "Texts";
    Position "position" in "positions", "Position" "Positions";
    Term "term" in "terms", "Term" "Terms";
    Briefing "briefing" in "briefings", "Briefing" "Briefings";
}

impl Kind {
    /// The kind with this name in references.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|k| k.name() == name)
    }

    /// The kind with this folder; texts have none of their own, they lie in their agreement's.
    pub fn from_folder(folder: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|k| k.folder() == folder && *k != Self::Text)
    }

    /// The file that a record of this kind is looked for in.
    pub fn file(self, id: &Id) -> String {
        match (self, id.as_str().split_once('/')) {
            (Self::Text, Some((agreement, text))) => format!("content/agreements/{agreement}/texts/{text}.md"),
            (Self::Agreement, _) => format!("content/agreements/{id}/index.md"),
            _ => format!("content/{}/{id}.md", self.folder()),
        }
    }

    /// The JSON Schema (draft 2020-12) of a record of this kind: what may stand in its front matter or JSON file.
    pub fn schema(self) -> Schema {
        let mut generator = SchemaGenerator::default();
        let own = self.own_schema(&mut generator);
        let common = <Common as JsonSchema>::json_schema(&mut generator);
        let mut schema = own;
        let mut properties = serde_json::Map::new();
        let mut required = Vec::new();
        for part in [&common, &schema] {
            if let Some(fields) = part.get("properties").and_then(|p| p.as_object()) {
                properties.extend(fields.clone());
            }
            if let Some(names) = part.get("required").and_then(|r| r.as_array()) {
                required.extend(names.clone());
            }
        }
        schema.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
        schema.insert("title".into(), self.words().0.into());
        schema.insert("type".into(), "object".into());
        schema.insert("properties".into(), properties.into());
        schema.insert("required".into(), required.into());
        schema.insert("additionalProperties".into(), false.into());
        let definitions = generator.take_definitions(true);
        if !definitions.is_empty() {
            schema.insert("$defs".into(), definitions.into());
        }
        schema
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The fields that every record has.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Common {
    /// What readers see as the record's name. For a person the name, for a source the title in full, for an issue a short
    /// heading.
    pub title: Localized,
    /// One or two sentences in the site's own neutral words.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub summary: Localized,
    /// The text of a record that is written as JSON; a Markdown file has it after its front matter instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Placed<String>>,
    /// Ids the record had before; their addresses keep leading here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<Placed<Id>>,
    /// Names of the record in other catalogues, by catalogue: `{wikidata: Q858}`.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub external_ids: std::collections::BTreeMap<String, String>,
    /// Checks that are not to be reported for this record, each with a reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suppress: Vec<Suppression>,
    /// Not yet for readers: left out of the site unless it is built with `--drafts`.
    #[serde(default)]
    pub draft: bool,
}

/// A check that is not to be reported for one record.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Suppression {
    /// The check's code, such as `loaded-word`.
    pub check: Placed<String>,
    /// Why it does not apply here.
    pub reason: Placed<String>,
}

/// The text of a record or of its translation.
#[derive(Debug, Clone)]
pub struct Body {
    /// The file it is in.
    pub file: FileId,
    /// The Markdown.
    pub markdown: String,
    /// Where the Markdown stands in the file. For a JSON record the place of the string, whose escapes make finer places
    /// impossible.
    pub span: Span,
    /// Whether a byte of the Markdown is a byte of the file, so that places inside it are exact.
    pub exact: bool,
}

impl Body {
    /// The place in the file of a range of bytes of the Markdown.
    pub fn place(&self, range: std::ops::Range<usize>) -> Span {
        if self.exact { Span::new(range.start, range.end).shifted(self.span.start as usize) } else { self.span }
    }
}

/// A translation of a record, from `ID.LANGUAGE.md`.
#[derive(Debug, Clone)]
pub struct RecordTranslation {
    /// Its language.
    pub language: Language,
    /// The file.
    pub file: FileId,
    /// The record's title in this language is from this file.
    pub title: bool,
    /// The record's summary in this language is from this file.
    pub summary: bool,
    /// Its title and summary have been added to the record's own; this is its body, if it has one.
    pub body: Option<Body>,
}

/// What a record's translation file may say.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TranslationFields {
    /// The title in this language.
    pub(crate) title: Option<Placed<String>>,
    /// The summary in this language.
    pub(crate) summary: Option<Placed<String>>,
}

/// A reference as it is written in a record.
#[derive(Debug, Clone)]
pub struct Reference {
    /// The kind of record that is meant.
    pub kind: Kind,
    /// Its id.
    pub id: Id,
    /// Where it is written.
    pub file: FileId,
    /// Where in the file.
    pub span: Span,
    /// The field, such as `reports.source`, or `body`.
    pub field: String,
}

/// A record: one file, decoded.
#[derive(Debug, Clone)]
pub struct Record {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: Id,
    /// The file it is in.
    pub file: FileId,
    /// The place of its front matter, or of the whole JSON value.
    pub span: Span,
    /// The fields that every record has.
    pub common: Common,
    /// The fields of its kind.
    pub data: Data,
    /// Its text.
    pub body: Option<Body>,
    /// Its translations.
    pub translations: Vec<RecordTranslation>,
    /// Every reference in its fields, in the order written.
    pub references: Vec<Reference>,
}

impl Record {
    /// The kind's own fields, if it is of that kind.
    pub fn data<K: RecordKind>(&self) -> Option<&K> {
        K::of(&self.data)
    }
}

/// Why a value is not what its field asks for: the message of the diagnostic that the decoder makes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The diagnostic's code.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Refusal {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: None }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    const SEPARATOR: char = '\u{1f}';

    /// Reads back what [`fmt::Display`] wrote: serde carries a custom error as text only.
    pub(crate) fn from_text(text: &str) -> Option<(&str, &str, Option<&str>)> {
        let mut parts = text.splitn(3, Self::SEPARATOR);
        let (code, message) = (parts.next()?, parts.next()?);
        Some((code, message, parts.next().filter(|h| !h.is_empty())))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let help = self.help.as_deref().unwrap_or_default();
        write!(f, "{}{sep}{}{sep}{help}", self.code, self.message, sep = Self::SEPARATOR)
    }
}

/// A proposal for a misspelt name, if one of `known` is near.
pub fn did_you_mean(name: &str, known: &[&str]) -> Option<String> {
    let lower = name.to_lowercase();
    known
        .iter()
        .map(|k| (strsim::normalized_damerau_levenshtein(&lower, &k.to_lowercase()), *k))
        .filter(|(similarity, _)| *similarity >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, k)| format!("did you mean `{k}`?"))
}
