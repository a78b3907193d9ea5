//! The style that sources and pages are cited in.

use hayagriva::archive::ArchivedStyle;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::{Serialize, Serializer};

use super::{Refusal, did_you_mean};

/// A citation style by its name, one of those that the program brings with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitationStyle(ArchivedStyle);

impl CitationStyle {
    /// Finds a style by its name, such as `chicago-notes` or `apa`, or by its address in the Zotero repository.
    ///
    /// # Errors
    /// When there is none of that name.
    pub fn new(name: &str) -> Result<Self, Refusal> {
        if let Some(style) = ArchivedStyle::by_name(name).or_else(|| ArchivedStyle::by_id(name)) {
            return Ok(Self(style));
        }
        let help = did_you_mean(name, &names())
            .unwrap_or_else(|| "such as `chicago-notes`, `apa`, `mla` or `harvard-cite-them-right`".to_owned());
        Err(Refusal::new("unknown-citation-style", format!("there is no citation style `{name}`")).help(help))
    }

    /// The style itself.
    pub(crate) fn archived(&self) -> ArchivedStyle {
        self.0
    }
}

impl Default for CitationStyle {
    fn default() -> Self {
        Self(ArchivedStyle::ChicagoNotes)
    }
}

/// The names of all styles.
fn names() -> Vec<&'static str> {
    let mut names: Vec<&str> = ArchivedStyle::all().iter().flat_map(|style| style.names()).copied().collect();
    names.sort_unstable();
    names
}

impl Serialize for CitationStyle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.names().first().copied().unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for CitationStyle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::new(&name).map_err(D::Error::custom)
    }
}

impl JsonSchema for CitationStyle {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "citation style".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "enum": names(),
            "description": "The name of a citation style (CSL), such as `chicago-notes` or `apa`.",
        })
    }
}
