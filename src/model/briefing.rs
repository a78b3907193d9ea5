//! Briefings: prose for the public.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Localized, Placed};

/// A page of prose for the public, with citations and live comparisons in its body.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Briefing {
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<Placed<String>>,
    /// The date of its state.
    pub date: Date,
    /// What changed since the state before.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub change_note: Localized,
    /// Its place among briefings; the first is named on the home page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
}
