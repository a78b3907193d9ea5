//! Agreements: works with versions and languages, participants and provisions.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::controlled_list;
use super::{Citation, Date, Issue, Localized, Party, Person, Placed, Ref, Source, Statement};

controlled_list! {
    /// What sort of instrument it is.
    InstrumentKind, "instrument":
    Treaty "treaty" "Treaty" "An agreement under international law so called.";
    Convention "convention" "Convention" "A treaty so called, mostly of many parties.";
    Protocol "protocol" "Protocol" "An instrument that adds to another.";
    Agreement "agreement" "Agreement" "An instrument that calls itself an agreement.";
    ExecutiveAgreement "executive-agreement" "Executive agreement" "Concluded by an executive without a legislature’s consent.";
    Memorandum "memorandum" "Memorandum of understanding" "A memorandum or other arrangement that is mostly not legally binding.";
    JointStatement "joint-statement" "Joint statement" "A text that several parties issue together.";
    JointCommunique "joint-communique" "Joint communiqué" "A text issued together at the end of a meeting.";
    Declaration "declaration" "Declaration" "A text that declares.";
    ExchangeOfNotes "exchange-of-notes" "Exchange of notes" "Two notes that together state an understanding.";
    AgreedMinute "agreed-minute" "Agreed minute" "An agreed record of a meeting.";
    Understanding "understanding" "Understanding" "An understanding, written or not.";
    Letter "letter" "Letter" "A letter.";
    NonPaper "non-paper" "Non-paper" "A text that nobody signs for.";
    Annex "annex" "Annex" "A part added to another instrument.";
    MediaNote "media-note" "Media note" "A note for the press.";
    Resolution "resolution" "Resolution" "A decision of a body.";
    Constitution "constitution" "Constitution" "The basic law of a state.";
}

controlled_list! {
    /// Whether the instrument binds under international law.
    Binding, "binding":
    Binding "binding" "Legally binding" "Binding under international law.";
    NonBinding "non-binding" "Not legally binding" "A political commitment.";
    Disputed "disputed" "Disputed between the parties" "The parties do not agree whether it binds.";
    NotStated "not-stated" "Not stated" "Neither the text nor these sources say.";
}

controlled_list! {
    /// Where in a process the agreement stands (PA-X `Stage`).
    AgreementStage, "agreement stage":
    PreNegotiation "pre-negotiation" "Pre-negotiation or process" "About how, when and between whom to talk.";
    Ceasefire "ceasefire" "Ceasefire or related" "A ceasefire or another limit on fighting, and what it needs.";
    Partial "framework-partial" "Framework or substantive, partial" "Deals with some of the issues.";
    Comprehensive "framework-comprehensive" "Framework or substantive, comprehensive" "Deals with all issues of the conflict.";
    Implementation "implementation" "Implementation or renegotiation" "Carries out or renegotiates an earlier agreement.";
    Renewal "renewal" "Renewal" "Renews an earlier agreement.";
    Constitution "constitution" "Constitution" "A constitution, interim or final.";
}

controlled_list! {
    /// Whether it is agreed (PA-X `Status`).
    AgreementStatus, "agreement status":
    Agreed "agreed" "Signed or agreed by several parties" "Signed, or agreed in another way.";
    Unilateral "unilateral" "Unilateral document" "One party’s text.";
    Unclear "unclear" "Status unclear" "It is not clear whether it was agreed.";
    LaterStatus "later-status" "Agreed, with a later change of status" "Agreed first; its status changed later.";
    Draft "draft" "Draft" "A text still under negotiation.";
}

controlled_list! {
    /// Between whom it is made (PA-X `Agtp`).
    Level, "agreement level":
    Interstate "interstate" "Between states" "Between states, about relations between them.";
    InterstateAboutIntrastate "interstate-about-intrastate" "Between states, about a conflict inside one" "Between states, about a conflict within a state.";
    Intrastate "intrastate" "Within a state" "Between parties of one state.";
    Local "local" "Local" "About one locality.";
}

controlled_list! {
    /// As what somebody takes part in an agreement or event.
    ParticipationRole, "role":
    Side "side" "Side" "One of the sides between which it is made.";
    Issuer "issuer" "Issuer" "Issues the text.";
    Signatory "signatory" "Signatory" "Signs the text.";
    Announcer "announcer" "Announcer" "Makes the text known.";
    Mediator "mediator" "Mediator" "Helps the sides to agree.";
    Broker "broker" "Broker" "Brings the sides together.";
    Host "host" "Host" "Gives the place.";
    Supervisor "supervisor" "Supervisor" "Watches over what is agreed.";
    Guarantor "guarantor" "Guarantor" "Stands for its being kept.";
    Facilitator "facilitator" "Facilitator" "Helps without mediating.";
    Observer "observer" "Observer" "Is present without taking part.";
    Witness "witness" "Witness" "Attests.";
    Attendee "attendee" "Attendee" "Takes part in a meeting.";
    Actor "actor" "Actor" "Does what the event consists in.";
    AffectedParty "affected" "Affected" "Is the object of the event.";
}

controlled_list! {
    /// What a provision does to whom, with the words that show it.
    Modality, "modality":
    Obligation "obligation" "Obligation" "shall, must, undertake.";
    Decision "decision" "Decision" "decide, establish.";
    Intention "intention" "Intention" "will, intend.";
    BestEffort "best-effort" "Best effort" "strive, endeavour, seek.";
    Reaffirmation "reaffirmation" "Reaffirmation" "reaffirm.";
    Exhortation "exhortation" "Exhortation" "should, encourage.";
    Permission "permission" "Permission" "may.";
    Prohibition "prohibition" "Prohibition" "shall not.";
    Fact "fact" "Statement of fact" "Says that something is so.";
    Courtesy "courtesy" "Courtesy" "commends, welcomes.";
    NotAssessable "not-assessable" "Cannot be told" "Only retold words are at hand.";
}

controlled_list! {
    /// How far a provision is agreed.
    NegotiationState, "negotiation state":
    Agreed "agreed" "Agreed" "Agreed in words.";
    InPrinciple "in-principle" "Agreed in principle" "Agreed; the wording is open.";
    Proposed "proposed" "Proposed" "Proposed by one party and open.";
    Bracketed "bracketed" "Bracketed" "In square brackets: not agreed.";
    Alternative "alternative" "Alternative" "One of several options.";
    Withdrawn "withdrawn" "Withdrawn" "Taken back.";
    Reserved "reserved" "Reserved" "Agreed only if everything is.";
}

controlled_list! {
    /// How far a provision is carried out (Peace Accords Matrix).
    ImplementationLevel, "implementation":
    NotInitiated "0" "Not initiated" "Nothing has been done.";
    Minimal "1" "Minimal" "Something has been done; it is far from complete.";
    Intermediate "2" "Intermediate" "On the way to completion.";
    Full "3" "Full" "Complete or nearly so.";
    NotAssessable "not-assessable" "Cannot be assessed" "These sources do not allow a judgement.";
}

controlled_list! {
    /// How far a text meets a demand.
    CoverageLevel, "coverage":
    Met "met" "Met" "The text gives what was asked.";
    Partly "partly" "Partly met" "The text gives some of it.";
    Mentioned "mentioned" "Mentioned" "The text names the matter and decides nothing.";
    Absent "absent" "Not addressed" "The text, as far as it is known here, does not name the matter.";
}

/// A work with versions and languages, and those who made it (FRBR work; PA-X agreement).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// What sort of instrument it is.
    pub instrument: InstrumentKind,
    /// What the text calls itself, in its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_name: Option<Placed<String>>,
    /// What each source calls it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub called: Vec<CalledBy>,
    /// Whether it binds under international law.
    pub binding: Binding,
    /// Where in a process it stands.
    pub stage: AgreementStage,
    /// Why that stage was chosen.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub stage_reason: Localized,
    /// Whether it is agreed.
    pub status: AgreementStatus,
    /// Between whom it is made.
    pub level: Level,
    /// When it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Who took part, and as what.
    pub participants: Vec<Participant>,
    /// Its provisions: what they are about and what became of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub provisions: Vec<Provision>,
    /// Where this record's facts are read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Citation>,
}

/// What a source calls an agreement.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CalledBy {
    /// The source.
    pub source: Ref<Source>,
    /// The paragraph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<Placed<String>>,
    /// The name, as printed.
    pub name: Placed<String>,
}

/// Who takes part in an agreement or event, and as what.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// The party.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Ref<Party>>,
    /// The person, only where a source names them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Ref<Person>>,
    /// Otherwise who it was, in the source's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub described_as: Option<Placed<String>>,
    /// As what.
    pub role: ParticipationRole,
    /// Where that is read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited: Vec<Citation>,
}

/// What is known of one provision beside its words.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// Its declared id, the same in every version, such as `cl_2`.
    pub id: Placed<String>,
    /// A short heading in the site's own words.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub title: Localized,
    /// The issues it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub issues: Vec<Ref<Issue>>,
    /// What it does, as the editor reads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modality: Option<Modality>,
    /// Who has to do it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bearer: Vec<Ref<Party>>,
    /// To whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counterparty: Vec<Ref<Party>>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
    /// How far it is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub negotiation: Option<NegotiationState>,
    /// How far it is carried out, by date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub implementation: Vec<ImplementationStep>,
    /// The statements that give its words or speak of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Ref<Statement>>,
    /// Anything else a reader should know.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub note: Localized,
}

/// How far a provision was carried out at a date.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImplementationStep {
    /// When.
    pub date: Date,
    /// How far.
    pub level: ImplementationLevel,
    /// What that rests on.
    pub evidence: Vec<Citation>,
}
