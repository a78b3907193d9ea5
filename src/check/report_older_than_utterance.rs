//! # `report-older-than-utterance`: a report from before the words were said
//!
//! A statement with a report in a source, or by way of a source, whose `issued` lies surely before the statement's date.
//!
//! Why: nobody reports what has not been said. Either of the two dates is wrong, or two utterances were taken for one.
//! Dates marked `~` or `?` are never surely before another, nor is a month before a day in it.
//!
//! ```yaml
//! # content/statements/boats-return.md
//! date: 2031-03-09
//! reports:
//!   - source: harbour-gazette   # its record says `issued: 2031-03-02`
//! ```
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: report-older-than-utterance
//!     reason: The page was updated without changing its date.
//! ```

use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::model::Data;

pub(super) const RULE: Rule = Rule {
    code: "report-older-than-utterance",
    level: Severity::Error,
    can_be_silenced: true,
    source: include_str!("report_older_than_utterance.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let Data::Statement(statement) = &subject.record.data else { return };
    let Some(said) = &statement.date else { return };
    for report in &statement.reports {
        for source in report.via.iter().filter_map(|hop| hop.source.as_ref()).chain([&report.source]) {
            let Some(issued) = subject.around.corpus.get(source).and_then(|s| s.data.issued.as_ref()) else { continue };
            if issued.surely_before(said) {
                findings.at(
                    source.span(),
                    format!("`{}` is of {issued}, before the words were said ({said})", source.id()),
                    "mend one of the two dates, or make two statements of it",
                );
            }
        }
    }
}
