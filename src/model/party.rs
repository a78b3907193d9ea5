//! Parties: who speaks, signs, mediates or reports.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::controlled_list;
use super::{AnyRef, Citation, Date, Language, Placed, Ref};

controlled_list! {
    /// What sort of body a party is (after Popolo's organisation classes and PA-X's parties).
    PartyType, "party type":
    State "state" "State" "A state as an actor in international relations.";
    Government "government" "Government" "The government of a state, as distinct from the state.";
    Office "office" "Office" "A ministry, department or the office of a head of government.";
    Delegation "delegation" "Delegation" "Persons sent to one meeting or round of talks.";
    ArmedForces "armed-forces" "Armed forces" "The forces of a state or group.";
    ArmedGroup "armed-group" "Armed group" "A non-state armed group.";
    PoliticalParty "political-party" "Political party" "A party in elections or a parliament.";
    International "international" "International organisation" "An organisation whose members are states.";
    Community "community" "Community" "A population group that is spoken of or for.";
    Agency "news-agency" "News agency" "Sells reports to outlets; reports through it have one origin.";
    Outlet "outlet" "Outlet" "Publishes news or analysis for readers.";
    Aggregator "aggregator" "Aggregator" "Copies what outlets publish.";
    Funder "funder" "Funder" "Gives or promises money.";
    Framework "framework" "Framework" "A standing arrangement or body set up by an agreement.";
}

/// A state, office, group or organisation that speaks, signs, mediates or reports (Popolo Organization, PA-X party).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// What sort of body it is.
    #[serde(rename = "type")]
    pub kind: PartyType,
    /// The party it belongs to or speaks for: what it says counts as that party's in tables.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<Ref<Party>>,
    /// Every name it is given, with who uses it and where.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<Name>,
    /// Where this record's facts are read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
}

/// A name as somebody uses it: of a party, a person, a place or a thing.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The name in the user's own spelling.
    pub text: Placed<String>,
    /// Its language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Who uses it: `party:…`, `person:…` or `source:…`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub used_by: Vec<AnyRef>,
    /// Where it is used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited: Vec<Citation>,
    /// When it is first seen in these sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_seen: Option<Date>,
    /// Anything a reader should know, such as that the name stands for a place as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Placed<String>>,
}
