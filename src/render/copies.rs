//! What a build with the private copies of sources at hand says of reports: whether their words stand in the copy.
//!
//! The copies' own words go on no page: an alteration is named by its kind and by the words of the report.

use serde::Serialize;

use super::parts::in_marks;
use super::{Renderer, words};
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
    kind: &'static str,
    /// Where it shows in the report; nothing where it shows in no words.
    text: Option<std::borrow::Cow<'a, str>>,
}

/// How many reports stand in the copies of their sources, in words.
#[derive(Debug, Clone, Serialize)]
pub(super) struct CopiesView {
    reports: String,
    found: String,
    altered: String,
    not_found: String,
    without: String,
}

impl<'a> Renderer<'a> {
    /// What the copy of its source says of a report; nothing in a build without copies.
    pub(super) fn copy_of(&self, report: &'a Report) -> Option<CopyView<'a>> {
        let copies = self.copies.as_ref()?;
        let alone = |words: String| CopyView { words, alterations: Vec::new() };
        let copy = || self.corpus.get(&report.source).map_or_else(String::new, |source| copy_words(source.data));
        Some(match self.held(copies, report) {
            None => alone("No copy of the source at hand".to_owned()),
            Some(Held::WordForWord) => alone(format!("Found word for word in the {}", copy())),
            Some(Held::Elsewhere) => alone(format!("The words stand in the {}, but at another place", copy())),
            Some(Held::NotFound) => alone(format!("Not found in the {}", copy())),
            Some(Held::Altered(alterations)) => {
                let count = words::count(alterations.len(), "alteration", "alterations");
                CopyView {
                    words: format!("Found with {count} in the {}", copy()),
                    alterations: alterations.into_iter().map(|altered| alteration(report, altered)).collect(),
                }
            }
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
        let were = |number| words::count(number, "was", "were");
        Some(CopiesView {
            reports: words::count(found + altered + not_found + without, "report", "reports"),
            found: were(found),
            altered: were(altered),
            not_found: were(not_found),
            without: without.to_string(),
        })
    }

    fn held(&self, copies: &Copies<'_>, report: &Report) -> Option<Held> {
        let source = self.corpus.get(&report.source)?;
        Some(copies.of(source.data)?.hold(&Cited::of(report)))
    }
}

/// The copy of a source, with the day on which the source was read and the beginning of the copy's digest, if recorded.
fn copy_words(source: &Source) -> String {
    let read = source.accessed.as_ref().map(|date| format!("read: {}", words::date(date)));
    let stated = source.snapshot.as_ref().and_then(|snapshot| snapshot.sha256.as_ref());
    let digest = stated
        .map(|digest| format!("SHA-256: {}…", digest.value.trim().chars().take(12).collect::<String>().to_lowercase()));
    let known: Vec<String> = [read, digest].into_iter().flatten().collect();
    if known.is_empty() {
        "copy of the source".to_owned()
    } else {
        format!("copy of the source ({})", known.join("; "))
    }
}

fn alteration(report: &Report, (kind, range): (AlterationKind, std::ops::Range<usize>)) -> CopyAlteration<'_> {
    let text = report.text.value.get(range).filter(|words| !words.trim().is_empty());
    CopyAlteration { kind: words::altered(kind), text: text.map(in_marks) }
}
