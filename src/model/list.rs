//! Controlled lists: an id that files use, a label that readers see, and a definition.
//!
//! Every list ends in `other`, written `{other: "in the editor's words"}`, so that nothing has to be pressed into a
//! value that does not fit. Ids are never renamed or used again.

use serde::Serialize;

/// What every controlled list can say of its values.
pub trait ControlledList: Sized {
    /// The list's name, as shown in the codebook.
    const NAME: &'static str;

    /// Every value but `other`: id, label, definition.
    const VALUES: &'static [Entry];

    /// The id that files use.
    fn id(&self) -> &str;

    /// The label that readers see; for `other`, the editor's words.
    fn label(&self) -> &str;
}

/// One value of a controlled list.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Entry {
    /// The id that files use.
    pub id: &'static str,
    /// The label that readers see.
    pub label: &'static str,
    /// What the value means and when it applies.
    pub definition: &'static str,
}

/// Declares a controlled list: each line is a variant, its id, its label and its definition.
macro_rules! controlled_list {
    ($(#[$doc:meta])* $name:ident, $title:literal: $($variant:ident $id:literal $label:literal $definition:literal;)+) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = $definition] $variant,)+
            /// Something else, in the editor's words.
            Other(Box<str>),
        }

        impl $crate::model::list::ControlledList for $name {
            const NAME: &'static str = $title;
            const VALUES: &'static [$crate::model::list::Entry] = &[
                $($crate::model::list::Entry { id: $id, label: $label, definition: $definition },)+
            ];

            fn id(&self) -> &str {
                match self {
                    $(Self::$variant => $id,)+
                    Self::Other(_) => "other",
                }
            }

            fn label(&self) -> &str {
                match self {
                    $(Self::$variant => $label,)+
                    Self::Other(words) => words,
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use $crate::model::list::ControlledList as _;
                match self {
                    Self::Other(words) => {
                        use serde::ser::SerializeMap as _;
                        let mut map = serializer.serialize_map(Some(1))?;
                        map.serialize_entry("other", words)?;
                        map.end()
                    }
                    _ => serializer.serialize_str(self.id()),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const IDS: &[&str] = &[$($id,)+ "other"];
                match $crate::model::list::Choice::deserialize(deserializer)? {
                    $crate::model::list::Choice::Id(id) => match id.as_str() {
                        $($id => Ok(Self::$variant),)+
                        id => Err(serde::de::Error::unknown_variant(id, IDS)),
                    },
                    $crate::model::list::Choice::Other(words) => Ok(Self::Other(words.into())),
                }
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $title.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::model::list::schema::<Self>()
            }
        }
    };
}
pub(crate) use controlled_list;

/// A value of a list as written: an id, or `{other: words}`.
pub(crate) enum Choice {
    Id(String),
    Other(String),
}

impl<'de> serde::Deserialize<'de> for Choice {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Choice;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a value of the list, or `{other: \"in your words\"}`")
            }

            fn visit_str<E: serde::de::Error>(self, id: &str) -> Result<Choice, E> {
                if id == "other" {
                    return Err(E::custom(without_words()));
                }
                Ok(Choice::Id(id.to_owned()))
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Choice, A::Error> {
                let mut words: Option<String> = None;
                while let Some(key) = map.next_key::<String>()? {
                    if key != "other" {
                        return Err(serde::de::Error::unknown_field(&key, &["other"]));
                    }
                    words = Some(map.next_value()?);
                }
                match words {
                    Some(words) if !words.trim().is_empty() => Ok(Choice::Other(words)),
                    _ => Err(serde::de::Error::custom(without_words())),
                }
            }
        }

        fn without_words() -> super::Refusal {
            super::Refusal::new("other-without-words", "`other` does not say what else")
                .help("write `{other: \"in your words\"}`")
        }

        deserializer.deserialize_any(Visitor)
    }
}

/// The JSON Schema of a list: one constant a value, with its label and definition, and the form of `other`.
pub(crate) fn schema<L: ControlledList>() -> schemars::Schema {
    let mut forms: Vec<serde_json::Value> = L::VALUES
        .iter()
        .map(|v| serde_json::json!({ "const": v.id, "title": v.label, "description": v.definition }))
        .collect();
    forms.push(serde_json::json!({
        "type": "object",
        "description": "Something else, in the editor's words.",
        "properties": { "other": { "type": "string", "minLength": 1 } },
        "required": ["other"],
        "additionalProperties": false,
    }));
    schemars::json_schema!({ "oneOf": forms })
}
