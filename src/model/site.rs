//! The site's own settings, from `content/site.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Agreement, CitationStyle, Language, Localized, Party, Placed, Ref};
use crate::diagnostic::Severity;

/// In which order parties stand in tables; the rule is printed beside each table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PartyOrder {
    /// By their titles, in the language of the page.
    #[default]
    Alphabetical,
    /// As `parties` lists them.
    AsListed,
}

/// Which families of type the pages are set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fonts {
    /// Those that the reader’s device has: nothing is fetched.
    #[default]
    System,
    /// A serif for Latin, Arabic and Hebrew letters that the site carries itself (Noto). A page fetches only what it has
    /// letters for, and never waits for it.
    SelfHosted,
}

/// How often a check is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Setting {
    /// Not at all.
    Off,
    /// As a note.
    Note,
    /// As a warning.
    Warning,
    /// As an error: no site is built.
    Error,
}

impl Setting {
    /// The severity; `None` for `off`.
    pub(crate) fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Note => Some(Severity::Note),
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

/// The settings of the whole site.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The site's name.
    pub title: Localized,
    /// One sentence on what it is.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub description: Localized,
    /// The address it is published at, such as `https://example.org/briefings/`. Without one, pages name no canonical
    /// address and no sitemap is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_url: Option<Placed<String>>,
    /// The languages of the site, the first being the one that plain text fields are in.
    pub languages: Vec<Language>,
    /// The parties that tables compare.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Ref<Party>>,
    /// The order they stand in.
    #[serde(default)]
    pub party_order: PartyOrder,
    /// The agreement that the home page opens with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub main_agreement: Option<Ref<Agreement>>,
    /// Who publishes the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Whom to write to about a mistake.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contact: Vec<Contact>,
    /// On what terms the site's own words and data may be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// The style (CSL) that sources and pages are cited in: `chicago-notes` where nothing is said. A file `style.csl` in
    /// the project’s `templates/` takes its place.
    #[serde(default)]
    pub citation_style: CitationStyle,
    /// Which families of type the pages are set in.
    #[serde(default)]
    pub fonts: Fonts,
    /// Settings of the checks.
    #[serde(default)]
    pub checks: SiteChecks,
}

/// Somebody to write to.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Name or role.
    pub name: String,
    /// Mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Settings of the checks.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SiteChecks {
    /// How each check is reported, by its code: `off`, `note`, `warning` or `error`.
    #[serde(default)]
    pub(crate) levels: BTreeMap<String, Placed<Setting>>,
    /// Further words that the site's own voice does not use, by language.
    #[serde(default)]
    pub loaded_words: BTreeMap<String, Vec<String>>,
    /// Words of the built-in lists that this site may use, by language.
    #[serde(default)]
    pub allowed_words: BTreeMap<String, Vec<String>>,
}
