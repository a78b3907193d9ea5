//! Texts: one version of an agreement in one language.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::controlled_list;
use super::{Alteration, Citation, Date, Localized, Placed, Rendering};

controlled_list! {
    /// How far a text has come.
    TextState, "text state":
    Elements "elements" "Elements" "Points from which a text may be made.";
    NonPaper "non-paper" "Non-paper" "A text that nobody signs for.";
    ChairsText "chairs-text" "Chair’s text" "Written by the chair or mediator.";
    Rolling "rolling" "Rolling text" "All proposals in one text.";
    Bracketed "bracketed" "Bracketed draft" "What is not agreed stands in square brackets.";
    Clean "clean" "Clean draft" "A draft without brackets.";
    Initialled "initialled" "Initialled" "Initialled by the negotiators.";
    Adopted "adopted" "Adopted" "Adopted by a body or conference.";
    Issued "issued" "Issued" "Made public by those who made it.";
    Signed "signed" "Signed" "Signed.";
    Ratified "ratified" "Ratified" "Ratified.";
    InForce "in-force" "In force" "In force.";
    Amended "amended" "Amended" "Changed by a later instrument.";
    Superseded "superseded" "Superseded" "Replaced by a later instrument.";
    Terminated "terminated" "Terminated" "No longer in force.";
}

controlled_list! {
    /// What the words of a text are worth as evidence.
    TextAuthority, "text authority":
    Authentic "authentic" "Authentic" "A text that the instrument itself makes authoritative.";
    OfficialTranslation "official-translation" "Official translation" "A translation that a party issued.";
    UnofficialTranslation "unofficial-translation" "Unofficial translation" "A translation by somebody else.";
    PressCopy "press-copy" "Press copy" "A full text as printed by the press.";
    Excerpt "excerpt" "Excerpt" "Part of the text.";
    AsReported "as-reported" "As reported" "Pieced together from what one source reports; not the text itself.";
}

impl TextAuthority {
    /// Whether the words are what the press printed: square brackets in them are the outlet's.
    pub fn is_press(&self) -> bool {
        matches!(self, Self::PressCopy | Self::Excerpt | Self::AsReported)
    }
}

/// One version of an agreement in one language (FRBR expression). Its words are the body of the file, its version and
/// language the file's name: `texts/2026-01-06.en.md`.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// A short mark for tables and notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub siglum: Option<Placed<String>>,
    /// How far the text has come.
    pub state: TextState,
    /// What its words are worth as evidence.
    pub authority: TextAuthority,
    /// The date of this wording.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording_date: Option<Date>,
    /// When it was made public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_date: Option<Date>,
    /// When it takes effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect_date: Option<Date>,
    /// Where the words are read.
    pub source: Citation,
    /// How each provision's words were come by, by its declared id; needed where the text is `as-reported`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<TextProvision>,
    /// What this version is known to lack.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub gaps: Localized,
}

/// How one provision's words were come by.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextProvision {
    /// The provision's declared id, such as `cl_2`.
    pub id: Placed<String>,
    /// How the source gives the words.
    pub rendering: Rendering,
    /// The paragraph of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<Placed<String>>,
    /// How the printed words differ from the text, as far as can be seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alterations: Vec<Alteration>,
    /// Anything else a reader should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Placed<String>>,
}
