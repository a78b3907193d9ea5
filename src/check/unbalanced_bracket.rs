//! # `unbalanced-bracket`: a square bracket without its mate
//!
//! In a text that is still negotiated (elements, non-paper, chair's text, rolling, bracketed), or that the press printed:
//! a square bracket that is opened and never closed, or closed and never opened.
//!
//! Why: what stands in brackets is not agreed, and who holds it is read from them. A bracket that does not balance is read
//! as a word, so that nobody can tell where what is open ends.
//!
//! ```markdown
//! The ferry [Norland: shall sail [daily].      <!-- the rule speaks: the first bracket is never closed -->
//! ```
//!
//! A bracket that is a word like others is written `\[`.
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: unbalanced-bracket
//!     reason: The bracket is missing in the draft as it was handed round.
//! ```

use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::link::Entry;
use crate::model::Data;
use crate::text::readings;

pub(super) const RULE: Rule = Rule {
    code: "unbalanced-bracket",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("unbalanced_bracket.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let (Data::Text(data), Some(body)) = (&subject.record.data, &subject.record.body) else { return };
    let text = Entry { number: subject.number, record: subject.record, data: data.as_ref() };
    let Some(brackets) = readings::read(subject.around.corpus, text).brackets else { return };
    for bracket in &brackets.unbalanced {
        let end = bracket.offset + body.markdown[bracket.offset..].chars().next().map_or(0, char::len_utf8);
        let message = if bracket.opening { "this bracket is never closed" } else { "this bracket was never opened" };
        let help = "put in its mate, or write it with a backslash if it is a word of the text";
        findings.in_file(body.file, body.place(bracket.offset..end), message.to_owned(), help);
    }
}
