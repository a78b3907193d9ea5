//! Statements: one utterance or claim, with every report of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::controlled_list;
use super::{Agreement, Date, Event, Issue, Language, Localized, Party, Person, Placed, Ref, Source};

controlled_list! {
    /// What is done by saying it.
    SpeechAct, "speech act":
    Announces "announces" "announces" "Makes known.";
    States "states" "states" "Says that something is so.";
    Demands "demands" "demands" "Says that another party must do something.";
    Conditions "conditions" "sets a condition" "Says that one thing depends on another.";
    Requests "requests" "requests" "Asks another party to do something.";
    Proposes "proposes" "proposes" "Puts something forward for agreement.";
    Accuses "accuses" "accuses" "Says that another party did wrong.";
    Rejects "rejects" "rejects" "Refuses what another party wants or says.";
    Denies "denies" "denies" "Says that something is not so.";
    Confirms "confirms" "confirms" "Says that what was reported is so.";
    Welcomes "welcomes" "welcomes" "Says that something is good.";
    Threatens "threatens" "threatens" "Announces harm, with or without a condition.";
    Promises "promises" "promises" "Undertakes to do something.";
    Calls "calls" "calls on" "Urges another party without demanding.";
    Describes "describes" "describes" "Gives an account or a name of something.";
    Evaluates "evaluates" "evaluates" "Says what something is worth or means.";
    Estimates "estimates" "estimates" "Gives a guess that it calls one.";
    Forecasts "forecasts" "forecasts" "Says what is expected.";
    Speculates "speculates" "speculates" "Says what could be, under conditions.";
    Asks "asks" "asks" "Puts a question.";
    Declines "declines-to-comment" "declines to comment" "Was asked and gave no answer.";
}

controlled_list! {
    /// How firmly the words can be laid at the party's door: the class a claim is listed under.
    Voice, "voice":
    JointText "joint-text" "Joint text" "A text that several parties issued together.";
    OwnText "own-text" "Party’s own text" "A text or public statement of one party.";
    NamedOnRecord "named" "Named speaker on the record" "A named person or office, as reported.";
    UnnamedViaAgency "unnamed-via-agency" "Unnamed speaker through a news agency" "An unnamed speaker, reported by an agency.";
    Unnamed "unnamed" "Unnamed speaker" "An unnamed speaker or speakers, reported by an outlet.";
    AttributedToParty "attributed" "Attributed to a party" "An outlet lays it to a party without naming a speaker or text.";
    Outlet "outlet" "Outlet’s own voice" "The outlet says so itself.";
    Analyst "analyst" "Analyst or commentator" "A named outlet or analyst’s reading, relayed.";
    Passive "passive" "Passive, nobody named" "“Is described as”, “reports suggest”: nobody is named.";
}

controlled_list! {
    /// On what terms a speaker spoke (after the Associated Press's definitions).
    GroundRule, "ground rule":
    OnRecord "on-the-record" "On the record" "May be quoted by name.";
    Background "background" "Background" "May be published on terms agreed with the speaker, mostly without the name.";
    DeepBackground "deep-background" "Deep background" "May be used, but not laid to any speaker.";
    OffRecord "off-the-record" "Off the record" "May not be published; the program refuses it.";
    NotStated "not-stated" "Not stated" "The source does not say.";
}

controlled_list! {
    /// How a source identifies a speaker.
    Identification, "identification":
    Named "named" "Named" "By name, or as an institution.";
    Office "by-office" "By office" "By a post that one person holds, without the name.";
    Described "described" "Described" "As an official of a party or the like.";
    AnonymityGranted "anonymity-granted" "On condition of anonymity" "The source says that anonymity was a condition.";
    UnnamedPlural "unnamed-plural" "Unnamed, plural" "“Officials”: how many is not known.";
    NotIdentified "not-identified" "Not identified" "Nobody is named or described.";
}

controlled_list! {
    /// How a report gives the words.
    Rendering, "rendering":
    Verbatim "verbatim" "Word for word" "In quotation marks, a sentence or more, unchanged as far as known.";
    Altered "altered" "Quoted, altered in print" "In quotation marks, with changes that are listed.";
    Partial "partial" "Part quoted" "Phrases in quotation marks inside the reporter’s sentence.";
    Scare "scare" "One phrase in marks" "A word or phrase in quotation marks that keeps its distance.";
    Paraphrase "paraphrase" "Retold" "The reporter’s words, laid to the speaker.";
    ListParaphrase "list" "Retold as a list" "The reporter’s list, laid to the speaker.";
    Headline "headline" "Headline" "The outlet’s heading or standfirst.";
    Translated "translation" "Translated" "Words that were said in another language.";
    OwnVoice "own-voice" "The outlet’s own voice" "Not a report of anything said.";
}

controlled_list! {
    /// How printed words differ from what was said, or a quotation from its source.
    AlterationKind, "alteration":
    Insertion "insertion" "Insertion" "Words added by the outlet in square brackets.";
    Ellipsis "ellipsis" "Ellipsis" "Words left out, with dots.";
    Sic "sic" "Sic" "A slip kept as printed.";
    QuoteMarks "quote-marks" "Quotation marks" "Marks of another style.";
    Case "case" "Capitals" "Capitals changed.";
    Punctuation "punctuation" "Punctuation" "Punctuation changed or moved.";
    Substitution "substitution" "Substitution" "A word replaced by another.";
    Truncation "truncation" "Truncation" "Cut short without a sign.";
    Silent "silent" "Silent change" "A change without any sign.";
}

controlled_list! {
    /// What a party says of a statement.
    ResponseKind, "response":
    Confirmed "confirmed" "Confirmed" "The party says that it is so.";
    PartlyConfirmed "partly-confirmed" "Partly confirmed" "The party confirms some of it.";
    Denied "denied" "Denied" "The party says that it is not so.";
    ContestsMeaning "contests-meaning" "Contests the meaning" "The party does not deny the words but what they mean.";
    Welcomed "welcomed" "Welcomed" "The party says that it is good.";
    Endorsed "endorsed" "Endorsed" "The party supports it.";
    Declined "declined" "Declined to comment" "The party was asked and gave no answer.";
    NoReplyYet "no-reply-yet" "No reply yet" "The party was asked and had not answered by the date given.";
    NotConfirmed "not-confirmed" "Not confirmed" "A source says that the party has not confirmed it; that is not a denial.";
    NotAsked "not-asked" "Not asked" "A source says that the party was not asked.";
    NotApplicable "not-applicable" "Not applicable" "There is nothing for this party to confirm.";
}

controlled_list! {
    /// How sure a source is of what it relays (FactBank).
    Factuality, "factuality":
    Certain "certain" "Certain" "Presented as a fact.";
    Probable "probable" "Probable" "Presented as likely.";
    Possible "possible" "Possible" "Presented as something that may be.";
    ProbablyNot "probably-not" "Probably not" "Presented as unlikely.";
    CertainlyNot "certainly-not" "Certainly not" "Presented as not the case.";
    Uncommitted "uncommitted" "Uncommitted" "The source does not say what it thinks.";
}

controlled_list! {
    /// How one statement bears on another.
    RelationType, "relation":
    Repeats "repeats" "repeats" "Says the same again.";
    Paraphrases "paraphrases" "paraphrases" "Says the same in other words.";
    Confirms "confirms" "confirms" "Says that the other is so.";
    Denies "denies" "denies" "Says that the other is not so.";
    Contradicts "contradicts" "contradicts" "Cannot be so if the other is, on the attribute named.";
    Differs "differs" "differs from" "Says something else on the attribute named; both could be so.";
    Qualifies "qualifies" "qualifies" "Limits the other.";
    Softens "softens" "softens" "Says less than the other.";
    Hardens "hardens" "hardens" "Says more than the other.";
    Answers "answers" "answers" "Is a reply to the other.";
    Withdraws "withdraws" "withdraws" "Takes the other back.";
    Supersedes "supersedes" "supersedes" "Takes the other’s place.";
}

controlled_list! {
    /// What two accounts of one thing can differ in.
    ContestedAttribute, "contested attribute":
    Proposer "proposer" "Who proposed it" "The party that put it forward.";
    Issuer "issuer" "Who issued it" "The party or parties that issued it.";
    Scope "scope" "Scope" "What or whom it covers.";
    State "state" "State" "Whether it is wished, requested, agreed, in force.";
    Verb "verb" "Verb" "The word for what is to be done.";
    Strength "strength" "Strength" "How firm it is.";
    Name "name" "Name" "What the thing is called.";
    Time "time" "Time" "When it was or is to be.";
    Speaker "speaker" "Speaker" "Who said it.";
    Wording "wording" "Wording" "The words themselves.";
    Outlook "outlook" "Outlook" "What is expected of it.";
    Place "place" "Place or line" "Which place or line is meant.";
}

controlled_list! {
    /// Whether two things are one.
    Sameness, "sameness":
    Same "same" "the same" "A source says so.";
    Likely "likely" "likely the same" "Much speaks for it; no source says so.";
    Unknown "unknown" "not known whether the same" "Nothing here settles it.";
    Different "different" "not the same" "A source says so.";
}

/// One utterance or claim, with every report of it (schema.org Claim and Quotation; FRBR work of speech).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What is done by saying it.
    pub act: SpeechAct,
    /// When it was said. Leave it out where no source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The source's literal words for the date, such as `recently`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_text: Option<Placed<String>>,
    /// What a date that the source does not state was worked out from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_derived_from: Option<Placed<String>>,
    /// Who said it. For an outlet's own voice, the outlet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Speaker>,
    /// On what terms the speaker spoke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground_rule: Option<Placed<GroundRule>>,
    /// How firmly the words can be laid at the party's door.
    pub voice: Voice,
    /// How sure the source is of it, where that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub factuality: Option<Factuality>,
    /// The parties it is about, other than the speakers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Ref<Party>>,
    /// The issues it bears on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub issues: Vec<Ref<Issue>>,
    /// The event it was said at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Ref<Event>>,
    /// The agreement it is part of or speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Ref<Agreement>>,
    /// The provision of that agreement, by its declared id, such as `cl_2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provision: Option<Placed<String>>,
    /// Every report of it, in any order.
    pub reports: Vec<Report>,
    /// What the parties say of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responses: Vec<Response>,
    /// How it bears on other statements; the other side is shown by the program.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub relations: Vec<Relation>,
    /// What its reports disagree on, without a winner.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contested: Vec<Contested>,
}

/// Who said something, as far as the sources say.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Speaker {
    /// The party spoken for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Ref<Party>>,
    /// The person, only where a source names them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Ref<Person>>,
    /// The post held at the time, in the source's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<Placed<String>>,
    /// How the sources describe the speaker, in their words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub described_as: Option<Placed<String>>,
    /// How the sources identify the speaker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identification: Option<Placed<Identification>>,
    /// Whether this is the unnamed speaker of another statement.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub same_as: Vec<SameAs>,
}

/// A link between two unnamed speakers.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SameAs {
    /// The other statement.
    pub statement: Ref<Statement>,
    /// Whether its speaker is this one.
    pub sameness: Sameness,
    /// What that rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Placed<String>>,
}

/// One source's report of a statement.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The source.
    pub source: Ref<Source>,
    /// The paragraph, as the source's `numbering` counts them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<Placed<String>>,
    /// The page, for sources that have pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<Placed<String>>,
    /// How the source gives the words.
    pub rendering: Rendering,
    /// The words exactly as printed, with their own quotation marks; two passages are joined by ` … `.
    pub text: Placed<String>,
    /// Their language; the source's unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Some words before the passage, where the words themselves occur twice (Web Annotation).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Placed<String>>,
    /// Some words after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suffix: Option<Placed<String>>,
    /// The way from the speaker to this source, hop by hop; leave it out where the source had it directly.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub via: Vec<Hop>,
    /// How the words came into this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translation>,
    /// How the printed words differ from what was said, as far as can be seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alterations: Vec<Alteration>,
    /// How this source identifies the speaker, where the sources differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identification: Option<Identification>,
    /// A doubt whether the speaker can have used these words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plausibility: Option<Placed<String>>,
    /// Anything else a reader should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Placed<String>>,
}

/// One hop on the way from a speaker to a source.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hop {
    /// The agency or outlet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Ref<Party>>,
    /// Its report, if that is a source here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Ref<Source>>,
    /// Otherwise who or what it was, in the site's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub described_as: Option<Placed<String>>,
    /// The link is not stated by any source.
    #[serde(default)]
    pub not_stated: bool,
    /// How the words were given at this hop.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rendering: Option<Rendering>,
    /// In which language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

/// How words came from one language into another.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// The language they were said or written in.
    pub from: Language,
    /// Who translated them, if a source says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Placed<String>>,
    /// They had been translated the other way before.
    #[serde(default)]
    pub back_translation: bool,
}

/// One difference between what was said and what was printed.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alteration {
    /// What sort of difference.
    pub kind: AlterationKind,
    /// The words as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Placed<String>>,
    /// What is known of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Placed<String>>,
}

/// What a party says of a statement.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// The party.
    pub party: Ref<Party>,
    /// What it says.
    pub response: ResponseKind,
    /// When, or up to when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Where that is read.
    pub source: Ref<Source>,
    /// The paragraph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<Placed<String>>,
    /// The source's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Placed<String>>,
    /// The statement that is the response, if it is recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<Ref<Statement>>,
    /// Anything else a reader should know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Placed<String>>,
}

/// How a statement bears on another.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// How.
    #[serde(rename = "type")]
    pub kind: RelationType,
    /// The other statement.
    pub to: Ref<Statement>,
    /// In what, where the relation is about one thing only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<ContestedAttribute>,
    /// The difference in the site's own words.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub note: Localized,
}

/// Something that the reports of one statement disagree on.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contested {
    /// What.
    pub attribute: ContestedAttribute,
    /// The readings, side by side.
    pub readings: Vec<Reading>,
    /// The disagreement in the site's own words.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub note: Localized,
}

/// One source's reading of a contested attribute.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The source.
    pub source: Ref<Source>,
    /// The paragraph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<Placed<String>>,
    /// What it says, in the site's own words, with short quotations in marks.
    pub value: Localized,
}
