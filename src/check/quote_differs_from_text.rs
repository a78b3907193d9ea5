//! # `quote-differs-from-text`: a quotation of an agreement that its text does not hold so
//!
//! A report of a statement in the voice of a joint text that quotes the agreement in other words than the registered text
//! has, without the alterations being listed. Registered is what the parties or the mediator issued; with no such text
//! in the report's language the rule is silent.
//!
//! Why: the words are those of the report, and they stay as they are. But a reader takes them for the agreement's. Listed
//! alterations are shown beside the quotation; the message names those that were found:
//!
//! - put in, in square brackets; left out, with dots or without a sign; a word in the place of another; misprinted;
//!   cut short; other capitals, punctuation, quotation marks or vowel signs.
//!
//! ```yaml
//! # content/statements/ferry-article.md
//! voice: joint-text
//! agreement: ferry-treaty
//! provision: service
//! reports:
//!   - source: harbour-gazette
//!     rendering: altered
//!     text: “The ferry sails twice a day.”        # the text has “three times”
//!     alterations:                                # without these lines the rule speaks
//!       - {kind: substitution, text: twice, note: The text has “three times”.}
//! ```
//!
//! `rapporteur check --strict-quotes` makes it an error, listed or not.
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: quote-differs-from-text
//!     reason: The outlet quotes the draft of the week before, which is not at hand.
//! ```

use super::own_voice::locate;
use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::link::Entry;
use crate::model::{Data, Rendering};
use crate::text::fidelity::{Alteration, AlterationKind, Verdict};
use crate::text::quoted::fidelity;

pub(super) const RULE: Rule = Rule {
    code: "quote-differs-from-text",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("quote_differs_from_text.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let Data::Statement(data) = &subject.record.data else { return };
    let statement = Entry { number: subject.number, record: subject.record, data: data.as_ref() };
    let Some(found) = fidelity(subject.around.corpus, statement).filter(|found| found.joint) else { return };
    for quote in &found.quotes {
        let Some(report) = data.reports.get(quote.report) else { continue };
        let listed = report.rendering == Rendering::Altered && !report.alterations.is_empty();
        if listed && !subject.around.strict_quotes {
            continue;
        }
        let (Some(base), Some(verdict)) = (&quote.base, &quote.verdict) else { continue };
        let place = base.title.clone().unwrap_or_else(|| "the text".to_owned());
        let value = &report.text.value;
        let words = &value[quote.range.clone()];
        let (message, range) = match verdict {
            Verdict::Found { .. } => continue,
            Verdict::FoundWithAlterations { alterations, .. } => {
                let told: Vec<String> = alterations.iter().map(|a| in_words(a, words, &base.words)).collect();
                let first = alterations.first().map_or(0..0, |a| a.quotation.clone());
                (
                    format!("the quotation is in {place} but for {}: {}", count(alterations.len()), told.join("; ")),
                    first,
                )
            }
            Verdict::NotFound { beginning, .. } => (format!("the quotation is not in {place}"), beginning.clone()),
        };
        let range = quote.range.start + range.start..quote.range.start + range.end;
        let range = if range.is_empty() { quote.range.clone() } else { range };
        let span = locate(subject.around.content, subject.record.file, report.text.span, value, &range);
        let help =
            "if the source has it so, make the rendering `altered` and list the alterations; else mend the words";
        findings.at(span, message, help);
    }
}

fn count(alterations: usize) -> String {
    if alterations == 1 { "one alteration".to_owned() } else { format!("{alterations} alterations") }
}

/// An alteration, for the message.
fn in_words(alteration: &Alteration, quotation: &str, text: &str) -> String {
    let here = quotation.get(alteration.quotation.clone()).unwrap_or_default();
    let there = text.get(alteration.text.clone()).unwrap_or_default();
    match alteration.kind {
        AlterationKind::Insertion => format!("`{here}` was put in"),
        AlterationKind::Ellipsis => "words were left out, with dots".to_owned(),
        AlterationKind::Truncation if there.is_empty() => format!("`{here}` is cut short"),
        AlterationKind::Truncation => format!("`{there}` was left out without a sign"),
        _ if there.is_empty() => format!("`{here}` was added"),
        _ => format!("`{here}` for `{there}`"),
    }
}
