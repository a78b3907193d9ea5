//! # `off-the-record`: words that may not be published
//!
//! A statement whose ground rule is `off-the-record`.
//!
//! Why: who speaks off the record (in the Associated Press's sense) speaks on the promise that the words are not
//! published. The program keeps that promise: no site is built while such a record is there.
//!
//! ```yaml
//! # content/statements/corridor-remark.md
//! ground_rule: off-the-record   # the rule speaks here
//! ```
//!
//! It cannot be switched off. Take the record out of `content/`.

use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::model::{Data, GroundRule};

pub(super) const RULE: Rule = Rule {
    code: "off-the-record",
    level: Severity::Error,
    can_be_silenced: false,
    source: include_str!("off_the_record.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    if let Data::Statement(statement) = &subject.record.data
        && let Some(rule) = &statement.ground_rule
        && rule.value == GroundRule::OffRecord
    {
        findings.at(
            rule.span,
            "this was said off the record and may not be published",
            "take the record out of `content/`",
        );
    }
}
