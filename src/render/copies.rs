//! What a build with the private copies of sources at hand says of reports: whether their words stand in the copy.
//!
//! The copies' own words go on no page: an alteration is named by its kind and by the words of the report.

use serde::Serialize;

use super::Renderer;
use super::locale::Locale;
use super::parts::in_marks;
use crate::model::{Report, Source, Statement};
use crate::text::copies::{Cited, Copies, Held};
use crate::text::fidelity::AlterationKind;

/// What the copy of its source says of a report.
#[derive(Debug, Clone, Serialize)]
pub(super) struct CopyView<'a> {
    /// A sentence without its full stop.
    words: String,
    alterations: Vec<CopyAlteration<'a>>,
}

/// What was altered.
#[derive(Debug, Clone, Serialize)]
struct CopyAlteration<'a> {
    kind: String,
    /// Where it shows in the report; nothing where it shows in no words.
    text: Option<std::borrow::Cow<'a, str>>,
}

/// How many reports stand in the copies of their sources.
#[derive(Debug, Clone, Serialize)]
pub(super) struct CopiesView {
    reports: usize,
    found: usize,
    altered: usize,
    not_found: usize,
    without: usize,
}

impl<'a> Renderer<'a> {
    /// What the copy of its source says of a report; nothing in a build without copies.
    pub(super) fn copy_of(&self, report: &'a Report) -> Option<CopyView<'a>> {
        let copies = self.copies.as_ref()?;
        let locale = &self.locale;
        let alone = |words: String| CopyView { words, alterations: Vec::new() };
        let source = self.corpus.get(&report.source)?.data;
        let of_copy = |id: &str| locale.tell(id, [("recorded", recorded(locale, source).into())]);
        Some(match self.held(copies, report) {
            None => alone(locale.say("copy-none").to_owned()),
            Some(Held::WordForWord) => alone(of_copy("copy-found")),
            Some(Held::Elsewhere) => alone(of_copy("copy-elsewhere")),
            Some(Held::NotFound) => alone(of_copy("copy-not-found")),
            Some(Held::Altered(alterations)) => CopyView {
                words: locale.tell(
                    "copy-altered",
                    [("n", alterations.len().into()), ("recorded", recorded(locale, source).into())],
                ),
                alterations: alterations.into_iter().map(|altered| alteration(locale, report, altered)).collect(),
            },
        })
    }

    /// What the copies say of all reports; nothing in a build without copies.
    pub(super) fn copies_view(&self) -> Option<CopiesView> {
        let copies = self.copies.as_ref()?;
        let (mut found, mut altered, mut not_found, mut without) = (0, 0, 0, 0);
        for report in self.corpus.all::<Statement>().flat_map(|statement| &statement.data.reports) {
            match self.held(copies, report) {
                None => without += 1,
                Some(Held::WordForWord) => found += 1,
                Some(Held::Altered(_)) => altered += 1,
                Some(Held::Elsewhere | Held::NotFound) => not_found += 1,
            }
        }
        let reports = found + altered + not_found + without;
        Some(CopiesView { reports, found, altered, not_found, without })
    }

    fn held(&self, copies: &Copies<'_>, report: &Report) -> Option<Held> {
        let source = self.corpus.get(&report.source)?;
        Some(copies.of(source.data)?.hold(&Cited::of(report)))
    }
}

/// The day on which a source was read and the beginning of its copy's digest, in brackets, if recorded.
fn recorded(locale: &Locale, source: &Source) -> String {
    let read = source.accessed.as_ref().map(|date| locale.tell("copy-read", [("date", locale.date(date).into())]));
    let stated = source.snapshot.as_ref().and_then(|snapshot| snapshot.sha256.as_ref());
    let digest = stated
        .map(|digest| format!("SHA-256: {}…", digest.value.trim().chars().take(12).collect::<String>().to_lowercase()));
    let known: Vec<String> = [read, digest].into_iter().flatten().collect();
    if known.is_empty() { String::new() } else { format!(" ({})", known.join("; ")) }
}

fn alteration<'a>(
    locale: &Locale,
    report: &'a Report,
    (kind, range): (AlterationKind, std::ops::Range<usize>),
) -> CopyAlteration<'a> {
    let text = report.text.value.get(range).filter(|words| !words.trim().is_empty());
    CopyAlteration { kind: locale.say(altered(kind)).to_owned(), text: text.map(in_marks) }
}

/// The message that says what was done to a text on its way into a quotation.
pub(super) fn altered(kind: AlterationKind) -> &'static str {
    match kind {
        AlterationKind::Insertion => "alteration-insertion",
        AlterationKind::Ellipsis => "alteration-ellipsis",
        AlterationKind::Case => "alteration-case",
        AlterationKind::Punctuation => "alteration-punctuation",
        AlterationKind::QuoteMarks => "alteration-quote-marks",
        AlterationKind::VowelSigns => "alteration-vowel-signs",
        AlterationKind::Typo => "alteration-typo",
        AlterationKind::Substitution => "alteration-substitution",
        AlterationKind::Truncation => "alteration-truncation",
    }
}
