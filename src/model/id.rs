//! Names of records, and references to them.

use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error as _, Visitor};
use serde::{Serialize, Serializer};

use super::{Kind, RecordKind, Refusal};
use crate::content::Span;

/// The name of a record: lower-case ASCII words and digits joined by single hyphens, such as `strategic-files`.
///
/// It is the stem of the record's file and the last part of its address; it is never renumbered or used again.
/// The id of an agreement's text is made by the program from the folder and the file name: `joint-statement/2026-01-06.en`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Box<str>);

/// The longest id, in characters. Longer ones do not fit the file names of every system.
const LONGEST: usize = 100;

impl Id {
    /// Checks the form of an id.
    ///
    /// # Errors
    /// Says what is wrong with it and, where one can be made, a right form of it.
    pub fn new(text: &str) -> Result<Self, Refusal> {
        let words = |text: &str| {
            !text.is_empty()
                && text
                    .split('-')
                    .all(|w| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
        };
        if words(text) && text.len() <= LONGEST {
            return Ok(Self(text.into()));
        }
        let proposal = slug(text);
        let help = if text.len() > LONGEST {
            format!("an id has at most {LONGEST} characters")
        } else if words(&proposal) {
            format!("ids are lower-case ASCII words joined by hyphens: `{proposal}`")
        } else {
            "ids are lower-case ASCII words joined by hyphens".to_owned()
        };
        Err(Refusal::new("bad-id", format!("`{text}` is not an id")).help(help))
    }

    /// The id of one version of an agreement's text in one language.
    pub(crate) fn of_text(agreement: &Id, version: &Id, language: &str) -> Self {
        Self(format!("{agreement}/{version}.{language}").into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A form of `text` that is allowed as an id, as far as one can be made.
pub(crate) fn slug(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    out.truncate(LONGEST);
    out.trim_end_matches('-').to_owned()
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(&text).map_err(D::Error::custom)
    }
}

const ID_PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

impl JsonSchema for Id {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": ID_PATTERN, "maxLength": LONGEST })
    }
}

/// The name a reference is decoded under; the decoder notes every such value, so that none can be forgotten when
/// references are checked.
pub(crate) const REFERENCE_PREFIX: &str = "$ref:";

/// A reference to a record of one kind: its id.
pub struct Ref<K> {
    id: Id,
    span: Span,
    kind: PhantomData<fn() -> K>,
}

impl<K: RecordKind> Ref<K> {
    /// The id that is referred to.
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// Where the reference is written.
    pub fn span(&self) -> Span {
        self.span
    }
}

impl<K> Clone for Ref<K> {
    fn clone(&self) -> Self {
        Self { id: self.id.clone(), span: self.span, kind: PhantomData }
    }
}

impl<K> fmt::Debug for Ref<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.id)
    }
}

impl<K> Serialize for Ref<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.id.serialize(serializer)
    }
}

/// Reads the `(start, end, text)` that the decoder gives under a reference's or placed value's name.
pub(crate) struct PlacedVisitor<T>(pub(crate) PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for PlacedVisitor<T> {
    type Value = (Span, T);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let start = seq.next_element::<u32>()?.unwrap_or_default();
        let end = seq.next_element::<u32>()?.unwrap_or_default();
        let value = seq.next_element::<T>()?.ok_or_else(|| A::Error::custom("a value is missing"))?;
        Ok((Span { start, end }, value))
    }

    /// Another format than ours has no places.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Ok((Span::default(), T::deserialize(deserializer)?))
    }
}

impl<'de, K: RecordKind> Deserialize<'de> for Ref<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (span, id) =
            deserializer.deserialize_newtype_struct(K::KIND.reference_name(), PlacedVisitor(PhantomData))?;
        Ok(Self { id, span, kind: PhantomData })
    }
}

impl<K: RecordKind> JsonSchema for Ref<K> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("reference to a {}", K::KIND.name()).into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": ID_PATTERN,
            "description": format!("The id of a record in `content/{}/`.", K::KIND.folder()),
        })
    }
}

/// A reference to a record of any kind, with the kind before the id: `party:syria`.
#[derive(Debug, Clone)]
pub struct AnyRef {
    kind: Kind,
    id: Id,
    span: Span,
}

impl AnyRef {
    /// The kind of the record that is referred to.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its id.
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// Where the reference is written.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Reads `kind:id`.
    ///
    /// # Errors
    /// When there is no colon, no such kind, or the id has not the form of one.
    pub fn parse(text: &str) -> Result<(Kind, Id), Refusal> {
        let Some((kind, id)) = text.split_once(':') else {
            return Err(Refusal::new("bad-reference", format!("`{text}` does not say which kind of record it means"))
                .help("write the kind before the id, such as `party:syria`"));
        };
        let Some(kind) = Kind::from_name(kind.trim()) else {
            let names: Vec<_> = Kind::ALL.iter().map(|k| k.name()).collect();
            return Err(Refusal::new("bad-reference", format!("there is no kind of record named `{kind}`")).help(
                super::did_you_mean(kind, &names).unwrap_or_else(|| format!("kinds are: {}", names.join(", "))),
            ));
        };
        let id = id.trim();
        match id.split_once('/') {
            Some((agreement, version)) if kind == Kind::Text => {
                let (version, language) = version.rsplit_once('.').unwrap_or((version, ""));
                Ok((kind, Id::of_text(&Id::new(agreement)?, &Id::new(version)?, language)))
            }
            _ => Ok((kind, Id::new(id)?)),
        }
    }
}

impl fmt::Display for AnyRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.name(), self.id)
    }
}

impl Serialize for AnyRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for AnyRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (span, text): (Span, String) =
            deserializer.deserialize_newtype_struct("$ref:any", PlacedVisitor(PhantomData))?;
        let (kind, id) = Self::parse(&text).map_err(D::Error::custom)?;
        Ok(Self { kind, id, span })
    }
}

impl JsonSchema for AnyRef {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "reference to any record".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[a-z]+:.+$",
            "description": "The kind and the id of a record, such as `party:syria`.",
        })
    }
}
