//! # `unbalanced-statements`: one party speaks far less often than another
//!
//! A party that the site compares is a speaker in fewer than a third of as many statements as another, and that other in
//! twelve or more. It is a note.
//!
//! Why: an uneven record may be true to the sources, but readers take what is long for what weighs. The editor should
//! know of it, and look whether a source is missing. Nothing is to be padded, and no statement is to be left out to even
//! the numbers: where a party's own texts are not at hand, the site says so.
//!
//! ```yaml
//! # content/site.yaml
//! parties: [norland, sudria]   # norland speaks in 20 statements, sudria in 3: the rule speaks of sudria
//! ```
//!
//! A statement counts for a party where one of its speakers is the party or a part of it; a joint text counts for each of
//! its issuers. With fewer than twelve statements nothing can be said, and the rule is silent. The page `/balance/` has
//! all counts.
//!
//! To silence it for the site:
//!
//! ```yaml
//! # content/site.yaml
//! checks:
//!   levels: {unbalanced-statements: off}
//! ```

use std::collections::BTreeMap;

use super::{Around, Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::model::Statement;

pub(super) const RULE: Rule = Rule {
    code: "unbalanced-statements",
    level: Severity::Note,
    can_be_silenced: true,
    source: include_str!("unbalanced_statements.rs"),
    check,
    check_site: Some(check_site),
};

/// How many statements the party that speaks most has at least: below, a few more or less are chance.
const ENOUGH: usize = 12;

/// How many times as many statements another party has.
const TIMES: usize = 3;

/// Single records are not unbalanced.
fn check(_: &Subject<'_>, _: &mut Findings) {}

fn check_site(around: &Around<'_>, findings: &mut Findings) {
    let corpus = around.corpus;
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for statement in corpus.all::<Statement>() {
        for party in corpus.speaks_for(statement.data) {
            *counts.entry(party).or_default() += 1;
        }
    }
    let compared: Vec<_> = corpus
        .site()
        .parties
        .iter()
        .filter_map(|party| Some((party, corpus.get(party)?)))
        .map(|(reference, party)| (reference, party, counts.get(&party.number).copied().unwrap_or_default()))
        .collect();
    let most = compared.iter().map(|(.., count)| *count).max().unwrap_or_default();
    for (reference, party, count) in compared {
        if most >= ENOUGH && count * TIMES < most {
            let name = corpus.title(party.record, corpus.language());
            findings.at(
                reference.span(),
                format!("{name} speaks in {count} of the statements, another party in {most}"),
                "look whether a source is missing, and say on the site what is not at hand; do not pad the record",
            );
        }
    }
}
