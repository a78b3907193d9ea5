//! # `anonymous-speaker-joined`: fields that together unmask somebody
//!
//! A speaker whom the source does not name (`described`, `anonymity-granted`, `unnamed-plural`, `not-identified`) but who
//! has a `person`; or who is said to be the same as a speaker who has one.
//!
//! Why: whoever was promised that the name is not published is harmed by a record that publishes it, even if it is only
//! worked out. What the source keeps apart, the record keeps apart.
//!
//! ```yaml
//! # content/statements/corridor-remark.md
//! speakers:
//!   - party: norland
//!     person: ada-voss               # the rule speaks
//!     identification: anonymity-granted
//! ```
//!
//! A `post` beside `anonymity-granted` is a warning, because few people hold a post; it is an error where the statement
//! also has its day and the place of its event, which narrow it further.
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: anonymous-speaker-joined
//!     reason: The speaker has since given the name in public; see the other report.
//! ```

use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::model::{Data, Identification, Sameness, Speaker, Statement};

pub(super) const RULE: Rule = Rule {
    code: "anonymous-speaker-joined",
    level: Severity::Error,
    can_be_silenced: true,
    source: include_str!("anonymous_speaker_joined.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let Data::Statement(statement) = &subject.record.data else { return };
    for speaker in &statement.speakers {
        let Some(identification) = speaker.identification.as_ref().map(|i| &i.value) else { continue };
        if !unnamed(identification) {
            continue;
        }
        if let Some(person) = &speaker.person {
            findings.at(
                person.span(),
                format!("the source does not name this speaker, the record does: `{}`", person.id()),
                "take `person` out, or mend `identification` if a source gives the name",
            );
        }
        joined_by_sameness(subject, findings, speaker);
        if *identification == Identification::AnonymityGranted {
            post(subject, findings, statement, speaker);
        }
    }
}

fn unnamed(identification: &Identification) -> bool {
    use Identification::{AnonymityGranted, Described, NotIdentified, UnnamedPlural};
    matches!(identification, Described | AnonymityGranted | UnnamedPlural | NotIdentified)
}

/// The speaker of another statement who is said to be this one must not be named there.
fn joined_by_sameness(subject: &Subject<'_>, findings: &mut Findings, speaker: &Speaker) {
    for same in speaker.same_as.iter().filter(|s| matches!(s.sameness, Sameness::Same | Sameness::Likely)) {
        let Some(other) = subject.around.corpus.get(&same.statement) else { continue };
        if other.speakers.iter().any(|s| s.person.is_some()) {
            findings.at(
                same.statement.span(),
                format!("the source does not name this speaker, but `{}` does", same.statement.id()),
                "take the link out: together the two records name who was not to be named",
            );
        }
    }
}

fn post(subject: &Subject<'_>, findings: &mut Findings, statement: &Statement, speaker: &Speaker) {
    let Some(post) = &speaker.post else { return };
    let day = statement.date.as_ref().is_some_and(|d| d.earliest().is_some() && d.earliest() == d.latest());
    let place =
        statement.event.as_ref().and_then(|e| subject.around.corpus.get(e)).is_some_and(|e| !e.data.place.is_empty());
    let help = "leave the post out; `described_as` holds the source's own description";
    if day && place {
        findings.at(post.span, "a post, a day and a place together may name who spoke on condition of anonymity", help);
    } else {
        findings.warn_at(post.span, "a post may name who spoke on condition of anonymity", help);
    }
}
