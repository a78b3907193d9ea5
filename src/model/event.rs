//! Events: meetings, rounds, releases, strikes, votes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::controlled_list;
use super::{Agreement, Citation, Date, Issue, Localized, Participant, Placed, Ref};

controlled_list! {
    /// What sort of event it is (after PA-X process events).
    EventType, "event type":
    Meeting "meeting" "Meeting" "Persons or delegations meet.";
    Round "round" "Round of talks" "One of a series of negotiating meetings.";
    Release "release" "Release of a text" "A text is made public.";
    Publication "publication" "Publication" "A source is published.";
    Statement "statement" "Statement" "Something is said in public or to a reporter.";
    Proposal "proposal" "Proposal" "A proposal or initiative is made.";
    Strike "strike" "Military strike" "An attack by armed force.";
    Territorial "territorial" "Change of control" "Control of an area changes or is held.";
    Political "political" "Political event" "A change of government or another event in the politics of a party.";
    Vote "vote" "Vote" "A vote is taken.";
    Process "process" "Process" "A longer course of events, such as intermittent talks.";
}

controlled_list! {
    /// Whether an event took place, as far as the sources say.
    EventStatus, "event status":
    Held "held" "Held" "It took place; no source here disputes it.";
    Reported "reported" "Reported" "A source says so; nothing else is known.";
    Expected "expected" "Expected" "A source expects it; it has not taken place.";
    Disputed "disputed" "Disputed" "Sources or parties disagree on whether it took place.";
    Cancelled "cancelled" "Cancelled" "It was announced and did not take place.";
}

/// Something that happened, is reported or is expected.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// What sort of event it is.
    #[serde(rename = "type")]
    pub kind: EventType,
    /// Whether it took place.
    pub status: EventStatus,
    /// When. Leave it out where no source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The source's literal words for the date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_text: Option<Placed<String>>,
    /// What a date that the source does not state was worked out from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_derived_from: Option<Placed<String>>,
    /// Where.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub place: Localized,
    /// Who took part, and as what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Participant>,
    /// The issues it bears on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub issues: Vec<Ref<Issue>>,
    /// The agreement it belongs to the making of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Ref<Agreement>>,
    /// Where it is reported.
    pub sources: Vec<Citation>,
}
