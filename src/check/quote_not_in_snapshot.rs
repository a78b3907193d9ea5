//! # `quote-not-in-snapshot`: printed words that the source does not hold
//!
//! With `--snapshots DIR`: the words of a report, of a party's response, of a name that a source gives an agreement, and
//! the quotations in an agreement's text where its provision is given as verbatim, altered or part quoted, that do not
//! stand in the private copy of their source.
//!
//! Why: a reader takes words in a report for the words of the source. They are found exactly or they are a mistake; they
//! are never matched by guess. The message says how far they were found, and points at the first word that was not.
//!
//! Compared is after this normalisation, and no other:
//!
//! - Unicode form NFC;
//! - a run of white space or line breaks is one space; zero-width signs, soft hyphens and signs of direction are nothing;
//! - quotation marks of all styles are equal, double to double and single to single; so are apostrophes;
//! - the hyphen, the no-break hyphen and the hyphen-minus are equal.
//!
//! Passages joined by ` … ` are looked for one by one. The words must be whole words. `prefix` and `suffix`, where given,
//! must stand right before and after them.
//!
//! ```yaml
//! # content/statements/boats-return.md
//! reports:
//!   - source: harbour-gazette
//!     rendering: partial
//!     text: "the boats “will return by spring”"   # the snapshot has “will return in spring”
//! ```
//!
//! A source whose snapshot is not in the folder is a warning; one whose SHA-256 differs is an error, since the words were
//! checked against another file.
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: quote-not-in-snapshot
//!     reason: Read on paper; the snapshot is of the web edition.
//! ```

use super::own_voice::locate;
use super::{Findings, Rule, Subject};
use crate::content::Span;
use crate::diagnostic::Severity;
use crate::markdown;
use crate::model::{Body, Data, Placed, Ref, Rendering, Source, Text};
use crate::text::copies::{Cited, CopyWords, Miss};
use crate::text::quotation_marks::quotations;

pub(super) const RULE: Rule = Rule {
    code: "quote-not-in-snapshot",
    level: Severity::Error,
    can_be_silenced: true,
    source: include_str!("quote_not_in_snapshot.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    if subject.around.copies.is_none() {
        return;
    }
    match &subject.record.data {
        Data::Source(source) => snapshot(subject, findings, source),
        Data::Statement(statement) => {
            for report in &statement.reports {
                passage(
                    subject,
                    findings,
                    &report.source,
                    &report.text,
                    report.prefix.as_ref(),
                    report.suffix.as_ref(),
                );
            }
            for response in &statement.responses {
                if let Some(text) = &response.text {
                    passage(subject, findings, &response.source, text, None, None);
                }
            }
        }
        Data::Agreement(agreement) => {
            for called in &agreement.called {
                passage(subject, findings, &called.source, &called.name, None, None);
            }
        }
        Data::Text(text) => {
            if let Some(body) = &subject.record.body {
                provisions(subject, findings, text, body);
            }
        }
        _ => {}
    }
}

/// The snapshot itself: is it there, and is it the file that was meant?
fn snapshot(subject: &Subject<'_>, findings: &mut Findings, source: &Source) {
    let (Some(copies), Some(snapshot)) = (&subject.around.copies, &source.snapshot) else { return };
    let name = &snapshot.file.value;
    let Some(copy) = copies.get(name) else {
        let message = format!("the folder of snapshots has no file `{name}`");
        findings.warn_at(snapshot.file.span, message, "nothing that cites this source was checked against it");
        return;
    };
    if copy.words.is_none() {
        findings.at(snapshot.file.span, format!("the snapshot `{name}` is not UTF-8"), "save its text as UTF-8");
    }
    if let Some(digest) = &snapshot.sha256
        && !copy.is(&digest.value)
    {
        findings.at(
            digest.span,
            format!("the snapshot `{name}` is another file: its SHA-256 is `{}`", copy.digest),
            "see whether the source was changed; then check its quotations and write the new digest",
        );
    }
}

/// The words of a source's snapshot, and the snapshot's name.
fn words_of<'s, 'a>(subject: &'s Subject<'a>, source: &Ref<Source>) -> Option<(&'s CopyWords<'a>, &'s str)> {
    let name = subject.around.corpus.get(source)?.data.snapshot.as_ref()?.file.value.as_str();
    let words = subject.around.copies.as_ref()?.get(name)?.words.as_ref()?;
    Some((words, name))
}

fn passage(
    subject: &Subject<'_>,
    findings: &mut Findings,
    source: &Ref<Source>,
    text: &Placed<String>,
    prefix: Option<&Placed<String>>,
    suffix: Option<&Placed<String>>,
) {
    let Some((words, name)) = words_of(subject, source) else { return };
    let value = text.value.as_str();
    let cited = Cited {
        prefix: prefix.map(|prefix| prefix.value.as_str()),
        suffix: suffix.map(|suffix| suffix.value.as_str()),
        ..Cited::new(value)
    };
    match words.search(&cited) {
        Ok(()) => {}
        Err(Miss::Prefix) => {
            let span = prefix.map_or(text.span, |p| p.span);
            findings.at(span, format!("the words stand in `{name}`, but not after this prefix"), "mend the prefix");
        }
        Err(Miss::Suffix) => {
            let span = suffix.map_or(text.span, |s| s.span);
            findings.at(span, format!("the words stand in `{name}`, but not before this suffix"), "mend the suffix");
        }
        Err(Miss::Words { passage, found }) => {
            let (place, passage) = &cited.passages[passage];
            let (message, first_missing) = not_found(passage, found, name);
            let range = place.start + first_missing.start..place.start + first_missing.end;
            let span = locate(subject.around.content, subject.record.file, text.span, value, &range);
            // Where the words stand with alterations: what is to be looked at, never a match.
            let altered = words.altered(passage).map_or_else(String::new, |words| format!("; it has `{words}`"));
            findings.at(span, format!("{message}{altered}"), HELP);
        }
    }
}

const HELP: &str = "give the words exactly as printed; join passages with ` … `";

/// The message, and the range in the piece of the first word that was not found.
fn not_found(piece: &str, found: usize, snapshot: &str) -> (String, std::ops::Range<usize>) {
    let mut ends = Vec::new();
    let mut at = 0;
    for word in piece.split_whitespace() {
        let start = at + piece[at..].find(word).unwrap_or(0);
        ends.push((start, start + word.len()));
        at = start + word.len();
    }
    let Some((start, end)) = ends.get(found).or(ends.last()).copied() else {
        return (format!("the words are not in `{snapshot}`"), 0..piece.len());
    };
    if found == 0 {
        return (format!("the words are not in `{snapshot}`: not even `{}` is there", &piece[start..end]), start..end);
    }
    let shown = ends[found.saturating_sub(6)..found].first().map_or(0, |(start, _)| *start);
    let (_, last) = ends[found - 1];
    let dots = if shown > ends[0].0 { "… " } else { "" };
    let message = format!(
        "the words are not in `{snapshot}`: found as far as `{dots}{}`, not with `{}` after it",
        &piece[shown..last],
        &piece[start..end]
    );
    (message, start..end)
}

/// The quotations under each heading whose provision is given in the source's words.
fn provisions(subject: &Subject<'_>, findings: &mut Findings, text: &Text, body: &Body) {
    let Some((words, name)) = words_of(subject, &text.source.source) else { return };
    let quoted = |id: &str| {
        text.provisions.iter().any(|p| {
            p.id.value == id && matches!(p.rendering, Rendering::Verbatim | Rendering::Altered | Rendering::Partial)
        })
    };
    let mut under = false;
    let mut in_heading = false;
    let mut section = String::new();
    let mut from = 0;
    let mut sections = Vec::new();
    for (event, range) in markdown::events(&body.markdown) {
        use pulldown_cmark::{Event, Tag, TagEnd};
        match event {
            Event::Start(Tag::Heading { id, .. }) => {
                sections.push((std::mem::take(&mut section), from..range.start));
                under = id.is_some_and(|id| quoted(&id));
                in_heading = true;
            }
            Event::End(TagEnd::Heading(_)) => {
                in_heading = false;
                from = range.end;
            }
            Event::Text(text) if under && !in_heading => section.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph) if under && !in_heading => {
                section.push('\n');
            }
            _ => {}
        }
    }
    sections.push((section, from..body.markdown.len()));
    for (section, range) in sections.into_iter().filter(|(section, _)| !section.trim().is_empty()) {
        for quotation in quotations(&section) {
            let inner = &section[quotation.inner];
            // Dots that show where one quotation was divided are not words.
            let passages = inner.split('…').map(str::trim).filter(|p| !p.is_empty()).map(|p| (0..p.len(), p));
            let cited = Cited { passages: passages.collect(), prefix: None, suffix: None };
            if let Err(Miss::Words { passage, found }) = words.search(&cited) {
                let (_, passage) = &cited.passages[passage];
                let (message, first_missing) = not_found(passage, found, name);
                let word = &passage[first_missing];
                findings.in_file(body.file, place_of(body, &range, inner, word), message, HELP);
            }
        }
    }
}

/// Where a word of a quotation stands in the Markdown of its section; failing that, the section's first line.
fn place_of(body: &Body, section: &std::ops::Range<usize>, inner: &str, word: &str) -> Span {
    let markdown = &body.markdown[section.clone()];
    let first = inner.split_whitespace().next().unwrap_or(inner);
    let after = markdown.find(first).unwrap_or(0);
    if let Some(at) = markdown[after..].find(word) {
        return body.place(section.start + after + at..section.start + after + at + word.len());
    }
    let start = section.start + (markdown.len() - markdown.trim_start().len());
    let end = body.markdown[start..].find('\n').map_or(body.markdown.len(), |i| start + i);
    body.place(start..end)
}
