//! Persons and the posts they hold.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Citation, Date, Name, Party, Placed, Ref};

/// A named human being (Popolo Person). Nobody whom a source keeps anonymous is ever a person here.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Every spelling of the name, with who uses it; quotations are never corrected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<Name>,
    /// How the name is sorted, such as `Sharaa, Ahmed al-`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_name: Option<String>,
    /// The posts held, with dates (Popolo Membership and Post).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub memberships: Vec<Membership>,
    /// Where this record's facts are read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
}

/// A post held in a party for some time.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// The party.
    pub party: Ref<Party>,
    /// The post's name.
    pub post: Placed<String>,
    /// From when, as far as these sources say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Until when, as far as these sources say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
}
