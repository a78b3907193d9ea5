//! Positions: one party on one issue, over time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::controlled_list;
use super::{Agreement, CoverageLevel, Date, Event, Issue, Localized, Party, Placed, Ref, Source, Statement};

controlled_list! {
    /// Where a party stands on an issue's question, or which kind of absence there is.
    Stance, "stance":
    For "for" "For" "Wants what the question asks about.";
    Against "against" "Against" "Does not want it.";
    Conditional "conditional" "Conditional" "Wants it, or will talk of it, if something else comes first.";
    Neutral "neutral" "Neutral" "Says that it takes no side.";
    Mixed "mixed" "Mixed" "Wants some of it and not the rest.";
    Unclear "unclear" "Unclear" "Has spoken of it; where it stands cannot be told.";
    NoCommitment "no-commitment" "No commitment reported" "A source says that the party has not committed itself; no words of the party are cited.";
    NotConfirmed "not-confirmed" "Not confirmed" "A source says that the party has not confirmed it; that is not a denial.";
    Undisclosed "undisclosed" "Undisclosed" "The party is said to keep it to itself.";
    Silent "silent" "Silent" "The party was asked and did not answer.";
    NoStatement "no-statement" "No statement in these sources" "The sources named were searched and hold nothing from or about the party on this.";
}

impl Stance {
    /// Whether it says that there is nothing, and which kind of nothing.
    pub fn is_absence(&self) -> bool {
        matches!(self, Self::NoCommitment | Self::NotConfirmed | Self::Undisclosed | Self::Silent | Self::NoStatement)
    }
}

controlled_list! {
    /// What sort of position it is.
    PositionKind, "position kind":
    Demand "demand" "Demands" "Wants another party to do something.";
    Precondition "precondition" "Sets a precondition" "Wants one thing before another.";
    RedLine "red-line" "Draws a red line" "Calls it beyond compromise.";
    Offer "offer" "Offers" "Is ready to give something.";
    Proposal "proposal" "Proposes" "Puts something forward.";
    Concession "concession" "Concedes" "Gives up something it wanted.";
    Acceptance "acceptance" "Agrees" "Takes what is proposed.";
    ConditionalAcceptance "conditional-acceptance" "Agrees with conditions" "Takes what is proposed if something else is given.";
    Endorsement "endorsement" "Endorses" "Supports what another party wants.";
    Reservation "reservation" "Has reservations" "Takes what is proposed, but for some of it.";
    Refusal "refusal" "Rejects" "Does not take what is proposed.";
    Denial "denial" "Denies" "Says that it is not so.";
    Call "call" "Calls on another party" "Urges another party.";
    Accusation "accusation" "Accuses" "Says that another party does wrong.";
    Claim "claim" "Claims a right" "Says that something is its own by right.";
    Aspiration "aspiration" "States an aim" "Says what it hopes for.";
    Intent "intent" "States an intent" "Says what it will do or avoid.";
    Limit "limit" "Sets a limit" "Says what its agreement does not mean.";
    Priority "priority" "States a priority" "Says what matters most to it.";
    Support "support" "Supports" "Backs a person or body.";
    Pressure "pressure" "Presses" "Is said to press another party.";
    Assessment "assessment" "Assesses" "Says how things stand.";
    Portrayal "portrayal" "Portrays" "Is said to present somebody in a certain light.";
    Role "role" "Takes a role" "Acts as mediator, supervisor or the like.";
    None "none" "No position" "There is none: the stance says which kind of absence.";
}

controlled_list! {
    /// How strongly a position is held (end points after Carbon Brief's grids).
    Strength, "strength":
    HighPriority "high-priority" "High priority" "Named as among the most important.";
    Priority "priority" "Priority" "Named as important.";
    Supports "supports" "Supports" "In favour.";
    Open "open" "Open" "Ready to talk of it.";
    Opposes "opposes" "Opposes" "Not in favour.";
    RedLine "red-line" "Red line" "No room for compromise, in the party’s words.";
    NotStated "not-stated" "Not stated" "Nothing shows how strongly.";
}

controlled_list! {
    /// Whose voice a position is known by.
    PositionVoice, "position voice":
    JointText "joint-text" "Joint text" "The party is among the issuers of a text.";
    Leader "leader" "Leader in person" "The head of state or government.";
    Office "office" "Office" "A ministry or office.";
    Delegation "delegation" "Delegation" "The party’s delegation.";
    NamedOfficial "named-official" "Named official" "An official named by a source.";
    UnnamedOfficial "unnamed-official" "Unnamed official" "An official whom the source does not name.";
    StateMedia "state-media" "State media" "Media of the party’s state.";
    Attributed "attributed" "Attributed, no speaker" "An outlet lays it to the party and names nobody.";
    OutletReading "outlet-reading" "Outlet’s reading" "The outlet’s own account; no words of the party are cited.";
    AnalystReading "analyst-reading" "Analyst’s reading" "A named analyst or outlet, relayed.";
    None "none" "No voice" "There is nothing to hear.";
}

controlled_list! {
    /// How a position moved, where the editor has coded it.
    PositionChange, "position change":
    Hardened "hardened" "hardened" "Asks for more, or gives less, than before.";
    Softened "softened" "softened" "Asks for less, or gives more, than before.";
    Reworded "reworded" "reworded" "Says the same in other words.";
    Clarified "clarified" "clarified" "Says more exactly what it meant.";
    Reversed "reversed" "reversed" "Says the opposite of what it said.";
}

/// One party on one issue, over time. One party may have several positions on one issue, each its own record.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// The party.
    pub party: Ref<Party>,
    /// The issue.
    pub issue: Ref<Issue>,
    /// What the party's stand was, from the oldest to the newest.
    pub history: Vec<PositionEntry>,
    /// How far agreements meet it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coverage: Vec<Coverage>,
}

/// A position as it stood for some time.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PositionEntry {
    /// Since when it is known. Leave it out where no source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Until when, if it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// The source's literal words for the date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_text: Option<Placed<String>>,
    /// What a date that the source does not state was worked out from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_derived_from: Option<Placed<String>>,
    /// Where the party stands, or which kind of absence there is.
    pub stance: Stance,
    /// What sort of position it is.
    pub kind: PositionKind,
    /// How strongly it is held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
    /// The position in the site's own words, one sentence.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub summary: Localized,
    /// Whose voice it is known by.
    pub voice: PositionVoice,
    /// The statements it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Ref<Statement>>,
    /// What has to come before: "X only after Y".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requires: Vec<Requirement>,
    /// How it moved against the entry before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<PositionChange>,
    /// For an absence: the sources that were searched.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub searched: Vec<Ref<Source>>,
    /// Anything else a reader should know.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub note: Localized,
}

/// Something that has to come before a position is met or moved.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// An issue that has to be settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<Ref<Issue>>,
    /// An event that has to take place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Ref<Event>>,
    /// A position that has to be met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Ref<Position>>,
    /// An agreement that has to be made or carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Ref<Agreement>>,
    /// The provision of that agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provision: Option<Placed<String>>,
    /// The condition in the site's own words.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub note: Localized,
}

/// How far an agreement meets a position, as the editor decides.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// The agreement.
    pub agreement: Ref<Agreement>,
    /// How far.
    pub level: CoverageLevel,
    /// The provisions that do so, by their declared ids; none where the matter is absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Placed<String>>,
    /// Why the editor decided so.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub note: Localized,
}
