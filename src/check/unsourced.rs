//! # `unsourced`: a claim without its source
//!
//! A statement without a report, a position without evidence, an event, agreement or name without a citation.
//!
//! Why: from any cell, quote, clause or chart a reader must reach the report it rests on. A position that says that
//! there is nothing has to name the sources that were searched instead.
//!
//! ```yaml
//! # content/positions/norland-fishing.md
//! history:
//!   - stance: for
//!     kind: demand
//!     voice: office
//!     evidence: [fishing-note]   # without this line the rule speaks
//! ```
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: unsourced
//!     reason: The record only groups others.
//! ```

use super::{Findings, Rule, Subject};
use crate::content::Span;
use crate::diagnostic::Severity;
use crate::model::{Data, Stance};

pub(super) const RULE: Rule = Rule {
    code: "unsourced",
    level: Severity::Error,
    can_be_silenced: true,
    source: include_str!("unsourced.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let head = subject.head();
    let mut lacking = |span: Span, what: &str, help: &str| findings.at(span, what, help);
    match &subject.record.data {
        Data::Statement(statement) if statement.reports.is_empty() => {
            lacking(head, "the statement has no report", "add where it is reported under `reports`");
        }
        Data::Position(position) => {
            if position.history.is_empty() {
                lacking(head, "the position has no history", "add an entry under `history`");
            }
            for entry in &position.history {
                let span = position.issue.span();
                if entry.stance == Stance::NoStatement {
                    if entry.searched.is_empty() {
                        lacking(
                            span,
                            "the position says that there is no statement, but not where one was looked for",
                            "name the sources under `searched`",
                        );
                    }
                } else if entry.evidence.is_empty() {
                    lacking(span, "the position rests on no statement", "name its statements under `evidence`");
                }
            }
        }
        Data::Event(event) if event.sources.is_empty() => {
            lacking(head, "the event has no source", "add where it is reported under `sources`");
        }
        Data::Agreement(agreement)
            if agreement.sources.is_empty() && subject.around.corpus.texts_of(&subject.record.id).is_empty() =>
        {
            lacking(
                head,
                "the agreement has neither a text nor a source",
                "add a text, or where it is read under `sources`",
            );
        }
        _ => {}
    }
}
