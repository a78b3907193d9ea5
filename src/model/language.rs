//! Languages, and text that may be given in several of them.

use std::fmt;
use std::marker::PhantomData;
use std::sync::LazyLock;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde::{Serialize, Serializer};

use super::Refusal;
use super::id::PlacedVisitor;
use crate::content::Span;

/// A language tag (BCP 47), such as `en`, `ar` or `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(Box<str>);

/// Languages written from right to left, and scripts that are when named in the tag (Unicode CLDR).
const RIGHT_TO_LEFT: &[&str] =
    &["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi"];
const RIGHT_TO_LEFT_SCRIPTS: &[&str] = &["arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg", "mand"];

/// Codes that libraries use beside those of ISO 639-3 (ISO 639-2/B), with the latter.
const BIBLIOGRAPHIC: [(&str, &str); 20] = [
    ("alb", "sqi"),
    ("arm", "hye"),
    ("baq", "eus"),
    ("bur", "mya"),
    ("chi", "zho"),
    ("cze", "ces"),
    ("dut", "nld"),
    ("fre", "fra"),
    ("geo", "kat"),
    ("ger", "deu"),
    ("gre", "ell"),
    ("ice", "isl"),
    ("mac", "mkd"),
    ("mao", "mri"),
    ("may", "msa"),
    ("per", "fas"),
    ("rum", "ron"),
    ("slo", "slk"),
    ("tib", "bod"),
    ("wel", "cym"),
];

impl Language {
    /// Checks the form of a tag: two or three letters, then parts of up to eight letters or digits.
    ///
    /// # Errors
    /// When the form is another.
    pub fn new(tag: &str) -> Result<Self, Refusal> {
        let mut parts = tag.split('-');
        let primary =
            parts.next().is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_lowercase()));
        let rest = parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        if primary && rest && tag.len() <= 35 {
            return Ok(Self(tag.into()));
        }
        Err(Refusal::new("bad-language", format!("`{tag}` is not a language tag"))
            .help("write a BCP 47 tag in lower case, such as `en`, `ar`, `he` or `zh-Hant`"))
    }

    /// English, the language of the program's own words.
    pub fn english() -> &'static Self {
        static ENGLISH: LazyLock<Language> = LazyLock::new(|| Language("en".into()));
        &ENGLISH
    }

    /// The language with a code of three letters (ISO 639-2 or 639-3), such as `eng`, under the shortest tag it has.
    pub fn from_three_letters(code: &str) -> Option<Self> {
        let code = code.to_ascii_lowercase();
        let code = BIBLIOGRAPHIC.iter().find(|(book, _)| *book == code).map_or(code.as_str(), |(_, code)| code);
        let language = isolang::Language::from_639_3(code)?;
        Self::new(language.to_639_1().unwrap_or(code)).ok()
    }

    /// The code of three letters (ISO 639-3) of the language, whatever its script or country; the tag's first part where
    /// there is none.
    pub fn three_letters(&self) -> &str {
        let primary = self.0.split('-').next().unwrap_or_default();
        isolang::Language::from_639_1(primary).map_or(primary, |language| language.to_639_3())
    }

    /// Whether both are the same language, in whatever script or country.
    pub fn is_like(&self, other: &Self) -> bool {
        self.three_letters() == other.three_letters()
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `"rtl"` or `"ltr"`, for the `dir` attribute.
    pub fn direction(&self) -> &'static str {
        let lower = self.0.to_ascii_lowercase();
        let mut parts = lower.split('-');
        let primary = parts.next().unwrap_or_default();
        if parts.clone().any(|p| p == "latn" || p == "cyrl") {
            return "ltr";
        }
        if RIGHT_TO_LEFT.contains(&primary) || parts.any(|p| RIGHT_TO_LEFT_SCRIPTS.contains(&p)) {
            return "rtl";
        }
        "ltr"
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Self::new(&tag).map_err(D::Error::custom)
    }
}

impl JsonSchema for Language {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "language".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
            "description": "A language tag (BCP 47), such as `en` or `ar`.",
        })
    }
}

/// A value and where it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// Its place in the record's file.
    pub span: Span,
}

/// The name a placed value is decoded under.
pub(crate) const PLACED: &str = "$placed";

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Placed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (span, value) = deserializer.deserialize_newtype_struct(PLACED, PlacedVisitor(PhantomData))?;
        Ok(Self { value, span })
    }
}

impl<T: Serialize> Serialize for Placed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<T: JsonSchema> JsonSchema for Placed<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<T>()
    }
}

/// Words that may be given in several languages: one string in the site's first language, or a map by language tag.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Localized {
    /// The words in the site's first language, if the field was one string.
    plain: Option<Placed<String>>,
    /// The words by language, in the order written.
    by_language: Vec<(Language, Placed<String>)>,
}

impl Localized {
    /// The words in `language`, where `first` is the site's first language.
    pub fn in_language(&self, language: &Language, first: &Language) -> Option<&str> {
        self.by_language
            .iter()
            .find(|(tag, _)| tag == language)
            .map(|(_, words)| words)
            .or_else(|| self.plain.as_ref().filter(|_| language == first))
            .map(|words| words.value.as_str())
    }

    /// The words in `language` or, failing that, in the first or any other language, with the language they are in.
    pub fn best<'a>(&'a self, language: &'a Language, first: &'a Language) -> Option<(&'a str, &'a Language)> {
        if let Some(words) = self.in_language(language, first) {
            return Some((words, language));
        }
        if let Some(words) = self.in_language(first, first) {
            return Some((words, first));
        }
        self.by_language.first().map(|(tag, words)| (words.value.as_str(), tag))
    }

    /// Every form of the words, with its language, in the order written.
    pub fn all<'a>(&'a self, first: &'a Language) -> impl Iterator<Item = (&'a Language, &'a Placed<String>)> {
        self.plain.iter().map(move |w| (first, w)).chain(self.by_language.iter().map(|(tag, w)| (tag, w)))
    }

    /// Adds the words of a translation file, where `first` is the site's first language, which words without a language
    /// are in.
    ///
    /// Returns `false`, and changes nothing, if the language is there already.
    pub fn add(&mut self, first: &Language, language: Language, words: Placed<String>) -> bool {
        if self.in_language(&language, first).is_some() {
            return false;
        }
        if let Some(plain) = self.plain.take() {
            self.by_language.insert(0, (first.clone(), plain));
        }
        self.by_language.push((language, words));
        true
    }

    /// Whether there are no words at all.
    pub fn is_empty(&self) -> bool {
        self.plain.is_none() && self.by_language.is_empty()
    }
}

impl Serialize for Localized {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.plain {
            Some(words) => serializer.serialize_str(&words.value),
            None => serializer.collect_map(self.by_language.iter().map(|(tag, words)| (tag, &words.value))),
        }
    }
}

struct LocalizedVisitor;

impl<'de> Visitor<'de> for LocalizedVisitor {
    type Value = Localized;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text, or a map from language tags to text")
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, seq: A) -> Result<Localized, A::Error> {
        // The decoder hands a placed scalar over as (start, end, text).
        let (span, value) = PlacedVisitor(PhantomData).visit_seq(seq)?;
        Ok(Localized { plain: Some(Placed { value, span }), by_language: Vec::new() })
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Localized, E> {
        let words = Placed { value: value.to_owned(), span: Span::default() };
        Ok(Localized { plain: Some(words), by_language: Vec::new() })
    }

    /// An empty field is no text.
    fn visit_unit<E: serde::de::Error>(self) -> Result<Localized, E> {
        Ok(Localized::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Localized, A::Error> {
        let mut by_language = Vec::new();
        while let Some(tag) = map.next_key::<Language>()? {
            by_language.push((tag, map.next_value()?));
        }
        Ok(Localized { plain: None, by_language })
    }
}

/// The name localised text is decoded under: a scalar comes with its place, a map as a map.
pub(crate) const LOCALIZED: &str = "$localized";

impl<'de> Deserialize<'de> for Localized {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(LOCALIZED, LocalizedVisitor)
    }
}

impl JsonSchema for Localized {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "text in one or more languages".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "One text in the site's first language, or a map from language tags to text.",
            "oneOf": [
                { "type": "string" },
                {
                    "type": "object",
                    "propertyNames": { "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" },
                    "additionalProperties": { "type": "string" },
                },
            ],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_three_letters() {
        for (code, tag) in [("eng", "en"), ("fra", "fr"), ("fre", "fr"), ("ARA", "ar"), ("akk", "akk")] {
            assert_eq!(Language::from_three_letters(code).unwrap().as_str(), tag);
        }
        assert_eq!(Language::from_three_letters("e"), None);
        for (tag, code) in [("en", "eng"), ("zh-Hant", "zho"), ("akk", "akk"), ("he", "heb")] {
            assert_eq!(Language::new(tag).unwrap().three_letters(), code);
        }
        assert!(Language::new("zh-Hant").unwrap().is_like(&Language::new("zh").unwrap()));
    }
}
