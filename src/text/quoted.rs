//! Quotations of an agreement's text in the reports of statements: each against the registered text.
//!
//! Registered is what the parties or the mediator issued: what the press printed is no base to measure the press by. Of
//! several versions the newest counts that was there when the statement was made or, where that is not known, when the
//! report was.

use unicode_segmentation::UnicodeSegmentation as _;

use super::fidelity::{Verdict, verify};
use super::quotation_marks::quotations;
use super::readings::{Reading, chain, read, versions};
use crate::link::{Corpus, Entry};
use crate::model::{Agreement, Date, Day, Language, Rendering, Report, Statement, Voice};

/// The reports of a statement that speaks of an agreement, against its text.
pub struct Fidelity<'a> {
    /// The agreement.
    pub agreement: Entry<'a, Agreement>,
    /// Whether the statement is the text itself, so that a quotation that is not in it is a fault.
    pub joint: bool,
    /// The quotations, report by report.
    pub quotes: Vec<Quote<'a>>,
}

/// One quotation.
pub struct Quote<'a> {
    /// The number of the report, from 0.
    pub report: usize,
    /// Where it stands in the report's text: the whole, or what is between quotation marks.
    pub range: std::ops::Range<usize>,
    /// What it was held against; nothing where no registered text in its language is at hand.
    pub base: Option<Base<'a>>,
    /// What came of it.
    pub verdict: Option<Verdict>,
}

/// The words that a quotation is held against.
pub struct Base<'a> {
    /// The text.
    pub text: Entry<'a, crate::model::Text>,
    /// The provision's place among the text's provisions; nothing where the whole text is meant.
    pub provision: Option<usize>,
    /// The address of the provision.
    pub eid: Option<String>,
    /// Its title, or nothing for the whole text.
    pub title: Option<String>,
    /// The words.
    pub words: String,
}

/// Fewer words than these are everybody's; they quote nothing unless the statement is the text itself.
const FEWEST: usize = 4;

/// Holds every quotation of a statement against the text of the agreement that it is part of or speaks of.
pub fn fidelity<'a>(corpus: &'a Corpus, statement: Entry<'a, Statement>) -> Option<Fidelity<'a>> {
    let agreement = statement.data.agreement.as_ref().and_then(|agreement| corpus.get(agreement))?;
    let joint = statement.data.voice == Voice::JointText;
    let mut quotes = Vec::new();
    for (number, report) in statement.data.reports.iter().enumerate() {
        let words =
            |range: &std::ops::Range<usize>| report.text.value[range.clone()].unicode_words().take(FEWEST).count();
        let ranges: Vec<_> = quoted(report).into_iter().filter(|range| joint || words(range) == FEWEST).collect();
        if ranges.is_empty() {
            continue;
        }
        let base = |own: &Reading<'a>| base_of(statement.data, own);
        let source = corpus.get(&report.source);
        let date = statement.data.date.as_ref().or(source.and_then(|source| source.data.issued.as_ref()));
        let language = report.language.as_ref().or(source.map(|source| &source.data.language));
        let language = language.unwrap_or_else(|| corpus.language());
        let text = registered(corpus, agreement, language, date.and_then(Date::sort_day));
        for range in ranges {
            let words = &report.text.value[range.clone()];
            let base = text.as_ref().map(base);
            let verdict = base.as_ref().map(|base| verify(words, &base.words));
            let says_nothing = matches!(verdict, None | Some(Verdict::NotFound { .. }));
            if joint || !says_nothing {
                quotes.push(Quote { report: number, range, base, verdict });
            }
        }
    }
    (!quotes.is_empty()).then_some(Fidelity { agreement, joint, quotes })
}

/// The words of the provision that a statement in the voice of a joint text is, in a language.
pub fn provision<'a>(corpus: &'a Corpus, statement: Entry<'a, Statement>, language: &Language) -> Option<Base<'a>> {
    let agreement = statement.data.agreement.as_ref().and_then(|agreement| corpus.get(agreement))?;
    if statement.data.voice != Voice::JointText || statement.data.provision.is_none() {
        return None;
    }
    let day = statement.data.date.as_ref().and_then(Date::sort_day);
    let base = base_of(statement.data, &registered(corpus, agreement, language, day)?);
    base.provision.is_some().then_some(base)
}

/// Where a report quotes: all of it, what is between its marks, or nothing.
fn quoted(report: &Report) -> Vec<std::ops::Range<usize>> {
    let text = &report.text.value;
    match report.rendering {
        Rendering::Verbatim | Rendering::Altered => std::iter::once(0..text.len()).collect(),
        Rendering::Partial | Rendering::Scare => quotations(text).into_iter().map(|q| q.inner).collect(),
        _ => Vec::new(),
    }
}

/// The text in a language that was there on a day.
fn registered<'a>(
    corpus: &'a Corpus,
    agreement: Entry<'a, Agreement>,
    language: &Language,
    day: Option<Day>,
) -> Option<Reading<'a>> {
    let (chain, _) = chain(versions(corpus, &agreement.record.id));
    let texts = chain.iter().rev().filter_map(|version| {
        let in_language = |(tag, text): &&(&str, Entry<'a, crate::model::Text>)| {
            *tag == language.as_str() && !text.data.authority.is_press()
        };
        let (_, text) = version.texts.iter().find(in_language)?;
        Some((version.day(), *text))
    });
    let texts: Vec<_> = texts.collect();
    let then = texts.iter().find(|(of, _)| day.is_none() || of.is_none() || *of <= day);
    then.or(texts.first()).map(|(_, text)| read(corpus, *text))
}

/// The provision that the statement names, or the whole text.
fn base_of<'a>(statement: &Statement, reading: &Reading<'a>) -> Base<'a> {
    let tree = &reading.tree;
    let wanted = statement.provision.as_ref().map(|provision| &provision.value);
    let found = wanted.and_then(|wid| tree.provisions.iter().position(|p| p.wid.as_ref() == Some(wid)));
    let text = reading.text;
    match found {
        Some(index) => Base {
            text,
            provision: Some(index),
            eid: Some(tree.provisions[index].eid.clone()),
            title: Some(tree.provisions[index].title()),
            words: tree.branch_words(index),
        },
        None => {
            let words: Vec<String> = tree.roots().into_iter().map(|root| tree.branch_words(root)).collect();
            Base { text, provision: None, eid: None, title: None, words: words.join("\n") }
        }
    }
}
