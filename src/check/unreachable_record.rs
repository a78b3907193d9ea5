//! # `unreachable-record`: a record that no page leads to
//!
//! A person, a term or a party that nothing refers to, neither a field of another record nor a link in its text.
//!
//! Why: it has a page that no reader finds. Mostly a reference was forgotten, or the record is left over.
//!
//! Other kinds are always reached: issues, positions, agreements, statements, events, sources and briefings are listed on
//! pages of their own (`/positions/`, `/claims/`, `/timeline/`, `/evidence/`, …), a text on its agreement's page, and the
//! parties that `content/site.yaml` names stand in every table.
//!
//! ```yaml
//! # content/people/old-harbour-master.md, and no statement, membership or text that names it
//! title: The former harbour master
//! ```
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: unreachable-record
//!     reason: Linked to from another site.
//! ```

use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::model::Kind;

pub(super) const RULE: Rule = Rule {
    code: "unreachable-record",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("unreachable_record.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let corpus = subject.around.corpus;
    let record = subject.record;
    let listed = match record.kind {
        Kind::Person | Kind::Term => false,
        Kind::Party => corpus.site().parties.iter().any(|p| corpus.get(p).is_some_and(|p| p.number == subject.number)),
        _ => true,
    };
    if !listed && corpus.back_links(subject.number).next().is_none() {
        findings.at(
            subject.head(),
            format!("no page leads to the {} `{}`", record.kind, record.id),
            format!("refer to it in another record, link it with `[[{}:{}]]`, or take it out", record.kind, record.id),
        );
    }
}
