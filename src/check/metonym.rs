//! # `metonym`: a capital or a building in the place of a government
//!
//! A name such as “Washington” or “the White House” in the site's own voice that acts, has a position, or is named as the
//! source of one.
//!
//! Why: such a name hides who spoke: the head of state, a ministry, a spokesman, a party in parliament. And it treats
//! parties unequally, since not every party's capital is agreed on.
//!
//! ```yaml
//! # content/positions/norland-fishing.md
//! summary: The presidential palace rejects a quota.   # the rule speaks
//! summary: Norland's president rejects a quota.       # it does not
//! ```
//!
//! A capital is a place as well: “talks in Paris” and “a building in Damascus” are right. So the rule speaks only where the
//! name
//!
//! - is followed by a verb of saying or acting, with at most auxiliaries, negations and adverbs in `-ly` between (“Paris
//!   has not said”), and no preposition of place stands before it (“officials in Paris said”); in Arabic and Hebrew the
//!   verb may also stand before it;
//! - is a possessor of a position (“Paris’s demands”, “the position of Paris”; in Arabic and Hebrew the noun before it);
//! - comes after “according to” or “by” with a verb before it (“endorsed by Paris”).
//!
//! The names, verbs and nouns are in `src/check/words/`. A site lets a name stand with `checks.allowed_words`.
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: metonym
//!     reason: The city council is meant.
//! ```

use super::lexicon::Found;
use super::own_voice::Passage;
use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "metonym",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("metonym.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for passage in subject.own_voice() {
        passage.lists.find("metonyms", &passage.text, &passage.tokens, |found| {
            if acts(passage, &found) {
                findings.in_file(
                    passage.file,
                    passage.place(subject.around.content, &found.tokens),
                    format!("`{}` stands for a government here", passage.words(&found.tokens)),
                    format!("name the party, or who spoke for it: {}", found.entry.advice),
                );
            }
        });
    }
}

/// The most words that may stand between a name and its verb.
const MOST_BETWEEN: usize = 3;

/// Whether a name stands where only somebody who acts can stand.
fn acts(passage: &Passage<'_>, found: &Found<'_>) -> bool {
    let (lists, text, tokens) = (passage.lists, &*passage.text, passage.tokens.as_slice());
    let holds = |list, at: usize| lists.holds(list, text, tokens, at);
    let (start, end) = (found.tokens.start, found.tokens.end);
    let joined = |at: usize| tokens.get(at).is_some_and(|token| token.joined && !token.quoted);
    // The word `n` before the name, if nothing parts them.
    let before = |n: usize| {
        let at = start.checked_sub(n)?;
        (at + 1..=start).all(joined).then_some(at)
    };
    let held_after = |at: usize| joined(at) && (holds("held", at) || (joined(at + 1) && holds("held", at + 1)));
    if found.possessive {
        return held_after(end);
    }
    if before(2).is_some_and(|at| holds("addressed", at)) || before(1).is_some_and(|at| holds("addressed", at)) {
        return true;
    }
    let word_before = before(1).map(|at| tokens[at].of(text));
    if word_before == Some("by") && before(2).is_some_and(|at| holds("acts", at)) {
        return true;
    }
    if word_before == Some("of") && before(2).is_some_and(|at| holds("held", at)) {
        return true;
    }
    if found.after_preposition || before(1).is_some_and(|at| holds("places", at)) {
        return false;
    }
    if lists.verb_first {
        let verb = before(1).is_some_and(|at| holds("acts", at) || holds("held", at));
        if verb || before(2).is_some_and(|at| holds("acts", at)) {
            return true;
        }
    }
    for (at, token) in tokens.iter().enumerate().skip(end).take(MOST_BETWEEN + 1) {
        if !joined(at) {
            return false;
        }
        if holds("acts", at) {
            return true;
        }
        let between = holds("between subject and verb", at) || token.of(text).ends_with("ly");
        if !between {
            return false;
        }
    }
    false
}
