//! # `loaded-word`: a word that takes a side, in the site's own voice
//!
//! A word of the list for the text's language, in a title, summary, question, definition, note or in the prose of a body,
//! outside quotation marks.
//!
//! Why: `regime`, `aggression`, `so-called` are somebody's judgement. In quotation marks and with its source such a word
//! is a fact about who used it; in the site's own voice it is the site's judgement.
//!
//! ```yaml
//! # content/issues/fishing.md
//! summary: What the regime does about the boats.      # the rule speaks
//! summary: What “the regime” does, as the Gazette has it.  # it does not
//! ```
//!
//! Never looked at: quotations, block quotations, code, the addresses of links, and the fields that hold a source's words
//! (report texts, names, `self_name`, `called`, `date_text`, `described_as`, `post`, a source's title, an agreement's
//! text). Words are found whole, in any case; in Arabic and Hebrew also behind an article or preposition written together
//! with them. The lists are in `src/check/words/`. A site adds words and takes words out:
//!
//! ```yaml
//! # content/site.yaml
//! checks:
//!   loaded_words: {en: [juggernaut, iron grip]}
//!   allowed_words: {en: [provocation]}
//! ```
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: loaded-word
//!     reason: The record is about the word itself.
//! ```

use super::own_voice::{self, Passage};
use super::{Around, Findings, Rule, Subject};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "loaded-word",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("loaded_word.rs"),
    check,
    check_site: Some(check_site),
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    look(subject.around, findings, subject.own_voice());
}

fn check_site(around: &Around<'_>, findings: &mut Findings) {
    look(around, findings, &own_voice::of_site(around));
}

fn look(around: &Around<'_>, findings: &mut Findings, passages: &[Passage<'_>]) {
    for passage in passages {
        passage.lists.find("loaded", &passage.text, &passage.tokens, |found| {
            let advice = match &*found.entry.advice {
                "" => "use a neutral word",
                advice => advice,
            };
            findings.in_file(
                passage.file,
                passage.place(around.content, &found.tokens),
                format!("`{}` takes a side, and stands in the site's own voice", passage.words(&found.tokens)),
                format!("instead: {advice}; or quote whoever uses the word, in quotation marks"),
            );
        });
    }
}
