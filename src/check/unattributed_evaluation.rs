//! # `unattributed-evaluation`: a judgement that nobody holds
//!
//! An evaluative word (`historic`, `unprecedented`, `key`, `robust`, `hopeful`, `worrying` …) in a summary or in the prose
//! of a body, outside quotation marks, in a sentence that does not say who judges so. And a statement whose act is
//! `evaluates`, whose voice is `passive` and that names no speaker, if its summary does not say that nobody is named.
//!
//! Why: that something is historic is somebody's opinion. With the holder named it is a fact that they hold it.
//!
//! In a body a sentence names a holder by a link to a record or a citation, which a reader can follow. In a summary, where
//! there are no links, by a word of saying (“the Gazette calls it historic”). Titles and notes are not looked at.
//!
//! ```md
//! The accord is historic.                                      the rule speaks
//! The accord is historic, says [[party:norland]].              it does not
//! The accord is “historic” in the Gazette's words.             it does not
//! ```
//!
//! The words are in `src/check/words/`; a site lets one stand with `checks.allowed_words`.
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: unattributed-evaluation
//!     reason: “Key” is the thing that opens the lock.
//! ```

use super::own_voice::{Part, Passage};
use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::model::{Data, Identification, SpeechAct, Statement, Voice};

pub(super) const RULE: Rule = Rule {
    code: "unattributed-evaluation",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("unattributed_evaluation.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    for passage in subject.own_voice() {
        if !matches!(passage.part, Part::Summary | Part::Body) {
            continue;
        }
        // The last sentence that was looked through, and whether it names a holder.
        let mut known = None;
        passage.lists.find("evaluations", &passage.text, &passage.tokens, |found| {
            let sentence = passage.tokens[found.tokens.start].sentence;
            let named = match known {
                Some((last, named)) if last == sentence => named,
                _ => names_holder(passage, sentence),
            };
            known = Some((sentence, named));
            if named {
                return;
            }
            findings.in_file(
                passage.file,
                passage.place(subject.around.content, &found.tokens),
                format!("`{}` is a judgement, and the sentence does not say whose", passage.words(&found.tokens)),
                match passage.part {
                    Part::Body => "link or cite who says so in this sentence, quote the word, or leave it out",
                    _ => "name who says so in this sentence, quote the word, or leave it out",
                },
            );
        });
    }
    if let Data::Statement(statement) = &subject.record.data
        && nobody_speaks(statement)
    {
        summary_says_so(subject, findings);
    }
}

fn names_holder(passage: &Passage<'_>, sentence: u32) -> bool {
    if passage.part == Part::Body {
        return passage.sourced.binary_search(&sentence).is_ok();
    }
    let tokens = &passage.tokens;
    let first = tokens.partition_point(|token| token.sentence < sentence);
    let end = tokens.partition_point(|token| token.sentence <= sentence);
    let mut named = false;
    passage.lists.find("attributions", &passage.text, &tokens[first..end], |_| named = true);
    named
}

fn nobody_speaks(statement: &Statement) -> bool {
    statement.act == SpeechAct::Evaluates
        && statement.voice == Voice::Passive
        && statement.speakers.iter().all(|speaker| {
            speaker.person.is_none()
                && speaker.party.is_none()
                && speaker.identification.as_ref().is_none_or(|i| i.value == Identification::NotIdentified)
        })
}

fn summary_says_so(subject: &Subject<'_>, findings: &mut Findings) {
    for passage in subject.own_voice().iter().filter(|p| p.part == Part::Summary) {
        let tokens = &passage.tokens;
        let known = passage.lists.get("nobody named").is_some();
        let says = (0..tokens.len()).any(|i| passage.lists.holds("nobody named", &passage.text, tokens, i));
        if known && !says && !tokens.is_empty() {
            findings.in_file(
                passage.file,
                passage.place(subject.around.content, &(0..tokens.len())),
                "the judgement is nobody's by name, and the summary does not say so",
                "say in the summary that the source does not name who judges so",
            );
        }
    }
}
