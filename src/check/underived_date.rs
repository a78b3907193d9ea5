//! # `underived-date`: a date worked out from “yesterday”, without saying how
//!
//! An event, a statement or an entry of a position whose source dates it relatively (`date_text: yesterday`, `last week`,
//! `on Tuesday`, `in March`), and which has a date but not what that was worked out from. Also a source that dates itself
//! so (`issued_text: 2 days ago`) and has `issued` but not when it was read (`accessed`).
//!
//! Why: “yesterday” is a date only together with another one. A reader has to be able to check the sum. Weekdays and
//! months are relative only where no year is given.
//!
//! ```yaml
//! # content/statements/boats-return.md
//! date: 2031-03-09
//! date_text: "yesterday"
//! date_derived_from: "The article is dated 2031-03-10."   # without this line the rule speaks
//! ```
//!
//! The words are those of all languages, in `src/check/words/`.
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: underived-date
//!     reason: “Recently” is a newspaper's name here.
//! ```

use super::lexicon::tokens;
use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::model::{Data, Date, Placed};

pub(super) const RULE: Rule = Rule {
    code: "underived-date",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("underived_date.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let mut look = |date: Option<&Date>, text: Option<&Placed<String>>, derived: Option<&Placed<String>>| {
        let (Some(date), Some(text)) = (date, text) else { return };
        if derived.is_none_or(|d| d.value.trim().is_empty())
            && let Some(word) = relative(subject, &text.value)
        {
            findings.at(
                text.span,
                format!("`{word}` alone is no date, but the record gives {date}"),
                "say in `date_derived_from` what the date was worked out from",
            );
        }
    };
    match &subject.record.data {
        Data::Event(e) => look(e.date.as_ref(), e.date_text.as_ref(), e.date_derived_from.as_ref()),
        Data::Statement(s) => look(s.date.as_ref(), s.date_text.as_ref(), s.date_derived_from.as_ref()),
        Data::Position(position) => {
            for entry in &position.history {
                let date = entry.from.as_ref().or(entry.to.as_ref());
                look(date, entry.date_text.as_ref(), entry.date_derived_from.as_ref());
            }
        }
        Data::Source(source) => {
            if let (Some(issued), Some(text), None) = (&source.issued, &source.issued_text, &source.accessed)
                && let Some(word) = relative(subject, &text.value)
            {
                findings.at(
                    text.span,
                    format!("`{word}` alone is no date, but the source is dated {issued}"),
                    "say in `accessed` when it was read, or leave `issued` out",
                );
            }
        }
        _ => {}
    }
}

/// The word that makes a source's date relative, if one does.
fn relative<'t>(subject: &Subject<'_>, text: &'t str) -> Option<&'t str> {
    let words = tokens(text, |_| false);
    let has_year = words.iter().any(|w| {
        let word = w.of(text);
        word.chars().count() == 4 && word.chars().all(char::is_numeric)
    });
    let lists: &[&'static str] = if has_year { &["relative"] } else { &["relative", "weekdays and months"] };
    let mut first: Option<std::ops::Range<usize>> = None;
    for tongue in subject.around.words.all() {
        for name in lists {
            tongue.find(name, text, &words, |found| {
                let range = words[found.tokens.start].start as usize..words[found.tokens.end - 1].end as usize;
                if first.as_ref().is_none_or(|first| range.start < first.start) {
                    first = Some(range);
                }
            });
        }
    }
    first.map(|range| &text[range])
}
