//! Issues: the questions on which positions are taken.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Localized, Placed, Ref};

/// A question on which positions are taken; issues form a tree (PA-X issue category, Constitute topic).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Issue {
    /// The question, put so that no answer is favoured.
    pub question: Localized,
    /// The wider issue it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Ref<Issue>>,
    /// What the issue covers.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub definition: Localized,
    /// When a statement or provision is coded to this issue, and when not.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub inclusion_rule: Localized,
    /// Its place among its siblings; issues without one follow by title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
    /// The answers the question admits, in order, if they are a closed set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<IssueOption>,
}

/// One answer to an issue's question.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IssueOption {
    /// Its id within the issue.
    pub id: Placed<Id>,
    /// Its words.
    pub label: Localized,
}
