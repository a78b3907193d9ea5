//! # `evidence-later-than-position`: a position that rests on what was said afterwards
//!
//! An entry of a position's history that names as evidence a statement dated surely after its `to`; or whose statements
//! are all dated surely after its `from`.
//!
//! Why: what is said on 6 January shows where a party stands on 6 January. It does not show that it stood there on the
//! 5th, unless it says so; then the earlier statement is a record of its own, or `from` is not that day. So a position
//! `from: 2031-01-05` cannot rest on a statement of 2031-01-06 alone. It may rest on one of that day and on later ones.
//! Statements without a date, and dates marked `~` or `?`, are never surely later.
//!
//! ```yaml
//! # content/positions/norland-fishing.md
//! history:
//!   - from: 2031-01-05
//!     stance: for
//!     evidence: [fishing-note]   # its record says `date: 2031-01-06`
//! ```
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: evidence-later-than-position
//!     reason: The note itself says since when this is the party's position.
//! ```

use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::model::{Data, Date, PositionEntry};

pub(super) const RULE: Rule = Rule {
    code: "evidence-later-than-position",
    level: Severity::Error,
    can_be_silenced: true,
    source: include_str!("evidence_later_than_position.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let Data::Position(position) = &subject.record.data else { return };
    for entry in &position.history {
        after_the_end(subject, findings, entry);
        after_the_beginning(subject, findings, entry);
    }
}

fn date_of<'a>(subject: &'a Subject<'_>, entry: &PositionEntry, i: usize) -> Option<&'a Date> {
    subject.around.corpus.get(&entry.evidence[i])?.data.date.as_ref()
}

fn after_the_end(subject: &Subject<'_>, findings: &mut Findings, entry: &PositionEntry) {
    let Some(to) = &entry.to else { return };
    for (i, evidence) in entry.evidence.iter().enumerate() {
        if let Some(said) = date_of(subject, entry, i).filter(|said| to.surely_before(said)) {
            findings.at(
                evidence.span(),
                format!("`{}` is of {said}, after the position ended ({to})", evidence.id()),
                "name it under a later entry, or mend `to`",
            );
        }
    }
}

fn after_the_beginning(subject: &Subject<'_>, findings: &mut Findings, entry: &PositionEntry) {
    let (Some(from), Some(first)) = (&entry.from, entry.evidence.first()) else { return };
    let later = |i| date_of(subject, entry, i).is_some_and(|said| from.surely_before(said));
    if (0..entry.evidence.len()).all(later) {
        findings.at(
            first.span(),
            format!("the position is said to begin with {from}, but all it rests on was said later"),
            "mend `from`, or name the statement that shows the position at that date",
        );
    }
}
