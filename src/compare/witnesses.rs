//! The reports of a statement as witnesses of one passage.

use std::collections::BTreeMap;

use super::collation::{Collation, Rendering, Witness, collate};
use crate::link::{Corpus, Entry};
use crate::model::{self, Language, Statement, Text};
use crate::text::quoted;

/// The reports of a statement in one language, word by word.
pub struct ReportCollation<'a> {
    /// The language.
    pub language: &'a Language,
    /// The numbers of the reports, from 0, in the order of the columns.
    pub reports: Vec<usize>,
    /// The registered text, which is the base and the last column, where the statement is one.
    pub text: Option<Entry<'a, Text>>,
    /// What the reports have in common and where they part.
    pub collation: Collation,
}

/// The reports of a statement that can be set against each other or against a registered text, language by language:
/// words of two languages have nothing to align by. A headline or an outlet's own voice is no report of the words, and is
/// left out.
fn by_language<'a>(corpus: &'a Corpus, statement: Entry<'a, Statement>) -> BTreeMap<&'a Language, Vec<usize>> {
    let mut by_language: BTreeMap<&Language, Vec<usize>> = BTreeMap::new();
    for (i, report) in statement.data.reports.iter().enumerate() {
        let source = corpus.get(&report.source).map(|s| &s.data.language);
        let language = report.language.as_ref().or(source).unwrap_or_else(|| corpus.language());
        if !matches!(report.rendering, model::Rendering::Headline | model::Rendering::OwnVoice) {
            by_language.entry(language).or_default().push(i);
        }
    }
    by_language.retain(|language, reports| reports.len() > 1 || registered(corpus, statement, language).is_some());
    by_language
}

/// Whether a statement has reports that can be set against each other or against a registered text.
pub fn is_collated(corpus: &Corpus, statement: Entry<'_, Statement>) -> bool {
    !by_language(corpus, statement).is_empty()
}

/// Collates the reports of a statement, language by language.
pub fn report_collations<'a>(corpus: &'a Corpus, statement: Entry<'a, Statement>) -> Vec<ReportCollation<'a>> {
    by_language(corpus, statement)
        .into_iter()
        .map(|(language, reports)| {
            let mut witnesses: Vec<Witness> = Vec::with_capacity(reports.len());
            for report in reports.iter().map(|i| &statement.data.reports[*i]) {
                let name = corpus
                    .get(&report.source)
                    .and_then(|s| s.data.siglum.as_ref().map(|siglum| siglum.value.clone()))
                    .unwrap_or_else(|| report.source.id().to_string());
                // A source that reports twice is two witnesses: A and A 2.
                let before = witnesses.iter().filter(|w| w.siglum.split(' ').next() == Some(&name)).count();
                let siglum = if before == 0 { name } else { format!("{name} {}", before + 1) };
                let rendering = rendering(&report.rendering);
                witnesses.push(Witness { siglum, text: report.text.value.clone(), rendering });
            }
            let base = registered(corpus, statement, language);
            let text = base.as_ref().map(|base| base.text);
            if let Some(base) = base {
                witnesses.push(Witness { siglum: base.siglum, text: base.words, rendering: Rendering::Verbatim });
            }
            let base = text.map(|_| witnesses.len() - 1);
            ReportCollation { language, reports, text, collation: collate(&witnesses, base) }
        })
        .collect()
}

/// The words of the provision that a statement is, as the parties issued it.
struct Registered<'a> {
    text: Entry<'a, Text>,
    siglum: String,
    words: String,
}

fn registered<'a>(corpus: &'a Corpus, statement: Entry<'a, Statement>, language: &Language) -> Option<Registered<'a>> {
    let base = quoted::provision(corpus, statement, language)?;
    let name = base.text.data.siglum.as_ref().map_or_else(|| "Text".to_owned(), |siglum| siglum.value.clone());
    Some(Registered { text: base.text, siglum: name, words: base.words })
}

fn rendering(rendering: &model::Rendering) -> Rendering {
    match rendering {
        model::Rendering::Verbatim | model::Rendering::Altered => Rendering::Verbatim,
        model::Rendering::Translated => Rendering::Translation,
        _ => Rendering::Paraphrase,
    }
}
