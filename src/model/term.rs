//! Terms: things and places with contested names.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::controlled_list;
use super::{Citation, Localized, Name, Ref, Sameness};

controlled_list! {
    /// What a term names.
    TermType, "term type":
    Place "place" "Place" "A place, area or line.";
    Thing "thing" "Thing" "A body, plan, mechanism or other thing.";
    Phrase "phrase" "Phrase" "A word or phrase whose meaning matters.";
}

/// A thing or place with contested names: the title is the neutral label of this site.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// What it names.
    #[serde(rename = "type")]
    pub kind: TermType,
    /// Why this label was chosen for the site's own voice.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub label_reason: Localized,
    /// Every name in these sources, with who uses it and where.
    pub names: Vec<Name>,
    /// Whether all these names are of one thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sameness: Option<Sameness>,
    /// What that rests on.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub sameness_note: Localized,
    /// The wider place or thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Ref<Term>>,
    /// Where this record's facts are read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
}
