//! # `missing-translation`: a record that a language of the site does not have
//!
//! The site has further languages, and a record has no title or summary in one of them although it has it in the first;
//! for a briefing, also no text.
//!
//! Why: a reader of that language is shown the first language instead, and is told so. That is honest and not yet good.
//!
//! ```yaml
//! # content/site.yaml: languages: [en, ar]
//! # content/issues/fishing.md
//! title: {en: Fishing, ar: الصيد}
//! summary: Who may fish where.      # the rule speaks: no summary in `ar`
//! ```
//!
//! The words stand in the field itself, or in a file beside it, such as `content/issues/fishing.ar.md`.
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: missing-translation
//!     reason: The note is for readers of English only.
//! ```

use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::model::{Data, Kind, Language};

pub(super) const RULE: Rule = Rule {
    code: "missing-translation",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("missing_translation.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let corpus = subject.around.corpus;
    let [first, further @ ..] = corpus.site().languages.as_slice() else { return };
    let record = subject.record;
    let lacks = |field: &crate::model::Localized, language: &Language| {
        let there = |l| field.in_language(l, first).is_some_and(|words| !words.trim().is_empty());
        there(first) && !there(language)
    };
    for language in further {
        let title = lacks(&record.common.title, language);
        let summary = lacks(&record.common.summary, language);
        let body = matches!(record.data, Data::Briefing(_))
            && record.body.is_some()
            && !record.translations.iter().any(|t| t.language == *language && t.body.is_some());
        let missing: Vec<&str> = [(title, "title"), (summary, "summary"), (body, "text")]
            .into_iter()
            .filter_map(|(missing, name)| missing.then_some(name))
            .collect();
        let Some((last, before)) = missing.split_last() else { continue };
        let fields = if before.is_empty() { (*last).to_owned() } else { format!("{} or {last}", before.join(", ")) };
        let help = if record.kind == Kind::Text {
            format!("write the field as a map: `title: {{{first}: …, {language}: …}}`")
        } else {
            let file = record.kind.file(&record.id);
            format!("write it in `{}.{language}.md`", file.strip_suffix(".md").unwrap_or(&file))
        };
        findings.at(subject.head(), format!("the record has no {fields} in `{language}`"), help);
    }
}
