//! # `missing-archive`: a source without a lasting copy
//!
//! A source that has an address but no archived copy of what was read there.
//!
//! Why: pages change and vanish. A reader who follows a citation next year should find the words that were read.
//!
//! ```yaml
//! # content/sources/harbour-gazette.md
//! url: https://example.org/boats
//! archive:                       # without these lines the rule speaks
//!   url: https://archive.example.org/2031/boats
//!   date: 2031-03-11
//! ```
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: missing-archive
//!     reason: The outlet forbids archiving; the private snapshot is kept.
//! ```

use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::model::Data;

pub(super) const RULE: Rule = Rule {
    code: "missing-archive",
    level: Severity::Note,
    can_be_silenced: true,
    source: include_str!("missing_archive.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    if let Data::Source(source) = &subject.record.data
        && let (Some(url), None) = (&source.url, &source.archive)
    {
        findings.at(
            url.span,
            "the source has no archived copy",
            "save one with a web archive and give its address and date under `archive`",
        );
    }
}
