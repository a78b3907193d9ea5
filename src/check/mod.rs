//! The rules a corpus is held against.
//!
//! One rule, one file: its doc comment is its user documentation (what, why, example, how to silence it), shown by
//! `rapporteur check --explain CODE`. A new rule is a file here, a line in [`RULES`] and a spec in `tests/specs/check/`.

mod off_the_record;
mod unsourced;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::content::{Content, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::link::Corpus;
use crate::model::{Record, did_you_mean};

/// One rule.
pub struct Rule {
    /// Its code, in kebab case; the file has the same name in snake case.
    pub code: &'static str,
    /// How it is reported unless `content/site.yaml` says otherwise.
    pub level: Severity,
    /// Whether a record or the site may silence it.
    can_be_silenced: bool,
    /// The text of its file, whose doc comment is its documentation.
    source: &'static str,
    /// Looks at one record.
    check: fn(&Subject<'_>, &mut Findings),
}

/// Every rule, in the order of codes.
pub const RULES: &[Rule] = &[off_the_record::RULE, unsourced::RULE];

impl Rule {
    /// The documentation, as Markdown.
    pub fn documentation(&self) -> String {
        self.source
            .lines()
            .map_while(|line| line.strip_prefix("//!"))
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// The private copies of sources, by file name: their bytes.
pub type Snapshots = BTreeMap<String, Vec<u8>>;

/// What a rule looks at: one record, and all that is around it.
pub struct Subject<'a> {
    /// The record.
    pub record: &'a Record,
    /// Its number.
    pub number: usize,
    /// All records.
    pub corpus: &'a Corpus,
    /// The files as they were read.
    pub content: &'a Content,
    /// The private copies of sources, if they were given.
    pub snapshots: Option<&'a Snapshots>,
}

/// What a rule found in one record.
#[derive(Default)]
pub struct Findings {
    list: Vec<(Option<FileId>, Span, String, Option<String>)>,
}

impl Findings {
    /// Something at a place of the record's own file.
    pub fn at(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.list.push((None, span, message.into(), Some(help.into())));
    }

    /// Something at a place of another file of the record, such as a translation.
    pub fn in_file(&mut self, file: FileId, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.list.push((Some(file), span, message.into(), Some(help.into())));
    }
}

impl Subject<'_> {
    /// The beginning of the record, for what concerns it as a whole.
    pub fn head(&self) -> Span {
        Span { start: self.record.span.start, end: self.record.span.start }
    }
}

/// Holds every record against every rule.
///
/// Levels come from `content/site.yaml`; a record can silence a rule with a reason, and is told when the rule would have
/// been silent anyway.
pub fn check(diagnostics: &mut Diagnostics, content: &Content, corpus: &Corpus, snapshots: Option<&Snapshots>) {
    let codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    let levels = levels(diagnostics, corpus, &codes);
    let found: Vec<Vec<Diagnostic>> = corpus
        .records()
        .par_iter()
        .enumerate()
        .map(|(number, record)| {
            let subject = Subject { record, number, corpus, content, snapshots };
            check_record(&subject, &levels, &codes)
        })
        .collect();
    diagnostics.extend(found.into_iter().flatten());
}

fn check_record(subject: &Subject<'_>, levels: &[Option<Severity>], codes: &[&str]) -> Vec<Diagnostic> {
    let record = subject.record;
    let mut diagnostics = Vec::new();
    let mut used = BTreeSet::new();
    for (rule, level) in RULES.iter().zip(levels) {
        let Some(level) = level else { continue };
        let mut findings = Findings::default();
        (rule.check)(subject, &mut findings);
        if findings.list.is_empty() {
            continue;
        }
        if rule.can_be_silenced && record.common.suppress.iter().any(|s| s.check.value == rule.code) {
            used.insert(rule.code);
            continue;
        }
        diagnostics.extend(findings.list.into_iter().map(|(file, span, message, help)| Diagnostic {
            code: rule.code.into(),
            severity: *level,
            message,
            place: Place::Span(file.unwrap_or(record.file), span),
            help,
        }));
    }
    for suppression in &record.common.suppress {
        let (code, place) = (&suppression.check, Place::Span(record.file, suppression.check.span));
        if !codes.contains(&code.value.as_str()) {
            diagnostics.push(unknown_check(&code.value, codes, place));
        } else if suppression.reason.value.trim().is_empty() {
            let place = Place::Span(record.file, suppression.reason.span);
            diagnostics.push(
                Diagnostic::error(
                    "suppression-without-reason",
                    place,
                    format!("no reason is given to silence `{}`", code.value),
                )
                .help("say why the check does not apply here"),
            );
        } else if !used.contains(code.value.as_str()) && (subject.snapshots.is_some() || !needs_snapshots(&code.value))
        {
            let message = format!("`{}` finds nothing here, with or without this", code.value);
            diagnostics.push(
                Diagnostic::error("idle-suppression", place, message).severity(Severity::Note).help("take it out"),
            );
        }
    }
    diagnostics
}

/// Rules that are silent unless snapshots are given.
fn needs_snapshots(code: &str) -> bool {
    code.contains("snapshot")
}

fn unknown_check(code: &str, codes: &[&str], place: Place) -> Diagnostic {
    let help = did_you_mean(code, codes).unwrap_or_else(|| format!("checks are: {}", codes.join(", ")));
    Diagnostic::error("unknown-check", place, format!("there is no check `{code}`")).help(help)
}

/// The level of each rule; `None` where it is off.
fn levels(diagnostics: &mut Diagnostics, corpus: &Corpus, codes: &[&str]) -> Vec<Option<Severity>> {
    let settings = &corpus.site().checks.levels;
    for (code, setting) in settings {
        if !codes.contains(&code.as_str()) {
            let place = Place::Span(corpus.site_file(), setting.span);
            diagnostics.push(unknown_check(code, codes, place));
        }
    }
    RULES
        .iter()
        .map(|rule| match settings.get(rule.code) {
            Some(setting) if rule.can_be_silenced => setting.value.severity(),
            _ => Some(rule.level),
        })
        .collect()
}
