//! # `numbering-gap`: an agreement's text whose own numbering has a gap or a repeat
//!
//! A provision whose number does not follow the one before it, was given before, or whose declared identity was.
//!
//! Why: the numbers of a text are never mended here: a slip in a draft stays as it is, and an article that is missing
//! is shown as missing. But most gaps are slips of the hand that typed the text in. The message says which number was to
//! come.
//!
//! Of excerpts and of texts pieced together from a report gaps are expected, and nothing is said.
//!
//! ```markdown
//! ## Article 8
//!
//! ## Article 10      <!-- the rule speaks: 9 was to come -->
//! ```
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: numbering-gap
//!     reason: The draft as it was handed round has no Article 9.
//! ```

use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::model::{Data, TextAuthority};
use crate::text::provisions::{self, FaultKind};

pub(super) const RULE: Rule = Rule {
    code: "numbering-gap",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("numbering_gap.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let (Data::Text(text), Some(body)) = (&subject.record.data, &subject.record.body) else { return };
    if matches!(text.authority, TextAuthority::Excerpt | TextAuthority::AsReported) {
        return;
    }
    for fault in provisions::read(&body.markdown).faults {
        let help = match fault.kind {
            FaultKind::IdentityRepeat => "give each provision an identity of its own",
            _ => "if the text itself is so, keep it and silence this check with the reason",
        };
        let line = body.markdown[fault.range.clone()].trim_end().lines().next().map_or(0, str::len);
        findings.in_file(body.file, body.place(fault.range.start..fault.range.start + line), fault.in_words(), help);
    }
}
