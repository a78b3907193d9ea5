//! The rules a corpus is held against.
//!
//! One rule, one file: its doc comment is its user documentation (what, why, example, how to silence it), shown by
//! `rapporteur check --explain CODE`. A new rule is a file here, a line in [`RULES`] and a spec in `tests/specs/check/`.
//!
//! Files that are not rules: `own_voice` (which words of a record are the site's own), `lexicon` (word lists, in `words/`).

mod anonymous_speaker_joined;
mod asymmetric_verb;
mod empty_block;
mod evidence_later_than_position;
mod lexicon;
mod loaded_word;
mod metonym;
mod missing_archive;
mod missing_translation;
mod numbering_gap;
mod off_the_record;
mod own_voice;
mod quote_differs_from_text;
mod quote_not_in_snapshot;
mod report_older_than_utterance;
mod unattributed_evaluation;
mod unbalanced_bracket;
mod unbalanced_statements;
mod underived_date;
mod unreachable_record;
mod unsafe_link;
mod unsourced;
mod wordless_link;

use std::cell::OnceCell;
use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::content::{Content, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use crate::link::Corpus;
use crate::model::{Record, did_you_mean};
use crate::text::copies::{Copies, Snapshots};
use lexicon::Words;
use own_voice::Passage;

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
    /// Looks at the site's settings, if they concern it.
    check_site: Option<fn(&Around<'_>, &mut Findings)>,
}

/// Every rule, in the order of codes.
pub const RULES: &[Rule] = &[
    anonymous_speaker_joined::RULE,
    asymmetric_verb::RULE,
    empty_block::RULE,
    evidence_later_than_position::RULE,
    loaded_word::RULE,
    metonym::RULE,
    missing_archive::RULE,
    missing_translation::RULE,
    numbering_gap::RULE,
    off_the_record::RULE,
    quote_differs_from_text::RULE,
    quote_not_in_snapshot::RULE,
    report_older_than_utterance::RULE,
    unattributed_evaluation::RULE,
    unbalanced_bracket::RULE,
    unbalanced_statements::RULE,
    underived_date::RULE,
    unreachable_record::RULE,
    unsafe_link::RULE,
    unsourced::RULE,
    wordless_link::RULE,
];

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

/// What a check is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// The private copies of sources, if they are at hand.
    pub snapshots: Option<&'a Snapshots>,
    /// Make every alteration of a quotation of an agreement's text an error, listed or not.
    pub strict_quotes: bool,
}

/// The rule that `strict_quotes` is about.
const STRICT: &str = quote_differs_from_text::RULE.code;

/// What is around the records: the same for all of them.
pub struct Around<'a> {
    /// All records.
    pub corpus: &'a Corpus,
    /// The files as they were read.
    pub content: &'a Content,
    /// The private copies of sources, if they were given.
    copies: Option<Copies<'a>>,
    /// The word lists, as the site uses them.
    words: &'a Words,
    /// Report alterations of quotations that are listed too.
    strict_quotes: bool,
}

/// What a rule looks at: one record, and all that is around it.
pub struct Subject<'a> {
    /// The record.
    pub record: &'a Record,
    /// Its number.
    pub number: usize,
    /// All that is around it.
    pub around: &'a Around<'a>,
    /// Its passages in the site's own voice, once a rule has asked for them.
    own_voice: OnceCell<Vec<Passage<'a>>>,
}

/// What a rule found in one record.
#[derive(Default)]
pub struct Findings {
    list: Vec<Finding>,
}

struct Finding {
    /// The file, if it is not the record's own.
    file: Option<FileId>,
    span: Span,
    message: String,
    help: String,
    /// The most it is reported as.
    at_most: Severity,
}

impl Findings {
    /// Something at a place of the record's own file.
    pub fn at(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.add(None, span, message.into(), help.into(), Severity::Error);
    }

    /// Something at a place of another file of the record, such as a translation.
    pub fn in_file(&mut self, file: FileId, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.add(Some(file), span, message.into(), help.into(), Severity::Error);
    }

    /// Something that is a warning even where the rule's findings are errors.
    pub fn warn_at(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.add(None, span, message.into(), help.into(), Severity::Warning);
    }

    fn add(&mut self, file: Option<FileId>, span: Span, message: String, help: String, at_most: Severity) {
        self.list.push(Finding { file, span, message, help, at_most });
    }
}

impl Finding {
    fn diagnostic(self, rule: &Rule, level: Severity, own: FileId) -> Diagnostic {
        Diagnostic {
            code: rule.code.into(),
            severity: level.min(self.at_most),
            message: self.message,
            place: Place::Span(self.file.unwrap_or(own), self.span),
            help: Some(self.help),
        }
    }
}

impl<'a> Subject<'a> {
    /// The beginning of the record, for what concerns it as a whole.
    pub fn head(&self) -> Span {
        Span { start: self.record.span.start, end: self.record.span.start }
    }

    /// The passages of the record that are in the site's own voice.
    fn own_voice(&self) -> &[Passage<'a>] {
        self.own_voice.get_or_init(|| own_voice::of_record(self))
    }
}

/// Holds every record against every rule.
///
/// Levels come from `content/site.yaml`; a record can silence a rule with a reason, and is told when the rule would have
/// been silent anyway.
pub fn check(diagnostics: &mut Diagnostics, content: &Content, corpus: &Corpus, options: Options<'_>) {
    let Options { snapshots, strict_quotes } = options;
    let codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    let mut levels = levels(diagnostics, corpus, &codes);
    if strict_quotes {
        for (rule, level) in RULES.iter().zip(&mut levels).filter(|(rule, _)| rule.code == STRICT) {
            *level = Some(rule.level.max(Severity::Error));
        }
    }
    let words = Words::of(corpus.site());
    let around = Around { corpus, content, copies: snapshots.map(Copies::new), words: &words, strict_quotes };
    for (rule, level) in RULES.iter().zip(&levels) {
        if let (Some(check_site), Some(level)) = (rule.check_site, level) {
            let mut findings = Findings::default();
            check_site(&around, &mut findings);
            diagnostics.extend(findings.list.into_iter().map(|f| f.diagnostic(rule, *level, corpus.site_file())));
        }
    }
    let found: Vec<Vec<Diagnostic>> = corpus
        .records()
        .par_iter()
        .enumerate()
        .map(|(number, record)| {
            let subject = Subject { record, number, around: &around, own_voice: OnceCell::new() };
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
        let Some(level) = level else {
            // What is switched off for the site cannot tell whether a record needs it silenced.
            used.insert(rule.code);
            continue;
        };
        let mut findings = Findings::default();
        (rule.check)(subject, &mut findings);
        if findings.list.is_empty() {
            continue;
        }
        used.insert(rule.code);
        if rule.can_be_silenced && record.common.suppress.iter().any(|s| s.check.value == rule.code) {
            continue;
        }
        diagnostics.extend(findings.list.into_iter().map(|f| f.diagnostic(rule, *level, record.file)));
    }
    for suppression in &record.common.suppress {
        let (code, place) = (&suppression.check, Place::Span(record.file, suppression.check.span));
        let Some(rule) = RULES.iter().find(|rule| rule.code == code.value) else {
            diagnostics.push(unknown_check(&code.value, codes, place));
            continue;
        };
        if !rule.can_be_silenced {
            diagnostics.push(cannot_be_silenced(rule, place));
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
        } else if !used.contains(rule.code) && (subject.around.copies.is_some() || !needs_snapshots(rule.code)) {
            let message = format!("`{}` finds nothing here, with or without this", code.value);
            diagnostics.push(
                Diagnostic::error("idle-suppression", place, message).severity(Severity::Note).help("take it out"),
            );
        }
    }
    diagnostics
}

fn cannot_be_silenced(rule: &Rule, place: Place) -> Diagnostic {
    Diagnostic::error("idle-suppression", place, format!("`{}` cannot be silenced", rule.code)).help("take this out")
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
        } else if let Some(rule) = RULES.iter().find(|rule| rule.code == code && !rule.can_be_silenced) {
            diagnostics.push(cannot_be_silenced(rule, Place::Span(corpus.site_file(), setting.span)));
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
