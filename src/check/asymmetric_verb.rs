//! # `asymmetric-verb`: a reporting verb that judges
//!
//! `claims`, `admits`, `insists`, `alleges`, `concedes`, `boasts` and the like in the site's own voice, outside quotation
//! marks.
//!
//! Why: who “claims” is doubted, who “admits” was guilty, who “insists” is unreasonable. One set of verbs for all parties:
//! says, states, demands, rejects, denies, confirms.
//!
//! ```yaml
//! # content/statements/boats-return.md
//! summary: Norland claims that the boats will return.   # the rule speaks
//! summary: Norland says that the boats will return.     # it does not
//! ```
//!
//! Some forms are nouns too (“the claims of both parties”, “the area claimed by Norland”): those are passed over behind an
//! article, a possessive or a preposition, at the beginning of a sentence, and before “of”, “to”, “on” and the like. The
//! lists are in `src/check/words/`; a site lets a verb stand with `checks.allowed_words`.
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: asymmetric-verb
//!     reason: The party itself calls it an admission.
//! ```

use super::lexicon::Found;
use super::own_voice::Passage;
use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "asymmetric-verb",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("asymmetric_verb.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for passage in subject.own_voice() {
        passage.lists.find("judging", &passage.text, &passage.tokens, |found| {
            if passed_over(passage, &found) {
                return;
            }
            findings.in_file(
                passage.file,
                passage.place(subject.around.content, &found.tokens),
                format!("`{}` judges what it reports", passage.words(&found.tokens)),
                format!("use the same verbs for every party: {}", found.entry.advice),
            );
        });
    }
}

/// A noun, or a thing that is claimed rather than somebody who claims.
fn passed_over(passage: &Passage<'_>, found: &Found<'_>) -> bool {
    let (lists, text, tokens) = (passage.lists, &*passage.text, passage.tokens.as_slice());
    let (start, end) = (found.tokens.start, found.tokens.end);
    let follows =
        |list: &'static str| tokens.get(end).is_some_and(|t| t.joined) && lists.holds(list, text, tokens, end);
    if tokens.get(end).is_some_and(|t| t.joined && t.of(text) == "by") {
        return true;
    }
    if !found.entry.may_be_noun {
        return false;
    }
    let begins = start == 0 || tokens[start - 1].sentence != tokens[start].sentence;
    begins || !tokens[start].joined || lists.holds("before a noun", text, tokens, start - 1) || follows("after a noun")
}
