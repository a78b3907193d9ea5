//! Versions and languages that live comparisons in prose name: references into the texts of an agreement.

use super::Corpus;
use crate::content::{FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::load::text_parts;
use crate::markdown::blocks::{Block, CompareBlock, PlacedBlock};
use crate::model::{Agreement, Language, Placed, Ref, did_you_mean};

/// Reports every version that an agreement has not, and every language that a version has not.
pub(super) fn report(diagnostics: &mut Diagnostics, corpus: &Corpus) {
    for (number, record) in corpus.records().iter().enumerate() {
        let Some(body) = &record.body else { continue };
        for placed in &corpus.scan(number).blocks {
            let mut names = Names { corpus, placed, file: body.file, faults: Vec::new() };
            names.look();
            diagnostics.extend(names.faults);
        }
    }
}

/// The names of one block.
struct Names<'a> {
    corpus: &'a Corpus,
    placed: &'a PlacedBlock,
    file: FileId,
    faults: Vec<Diagnostic>,
}

impl<'a> Names<'a> {
    fn look(&mut self) {
        match &self.placed.block {
            Block::Text(block) => {
                let version = block.version.as_ref();
                if version.is_none_or(|version| self.version(&block.agreement, version)) {
                    for language in &block.languages {
                        self.language(&block.agreement, version, language);
                    }
                }
            }
            Block::Compare(CompareBlock::Versions(block)) => {
                for version in [&block.from, &block.to] {
                    if let Some(language) = &block.language
                        && self.version(&block.agreement, version)
                    {
                        self.language(&block.agreement, Some(version), language);
                    } else if block.language.is_none() {
                        self.version(&block.agreement, version);
                    }
                }
            }
            _ => {}
        }
    }

    /// The versions of an agreement that is there, each with its language, in the order of their ids.
    fn texts(&self, agreement: &Ref<Agreement>) -> Vec<(&'a str, &'a str)> {
        let Some(agreement) = self.corpus.get(agreement) else { return Vec::new() };
        let texts = self.corpus.texts_of(&agreement.record.id);
        texts
            .iter()
            .filter_map(|text| text_parts(text.record))
            .map(|(_, version, language)| (version, language))
            .collect()
    }

    /// Whether the agreement has a version; told if not. Of an agreement that is not there, that is told already.
    fn version(&mut self, agreement: &Ref<Agreement>, version: &Placed<String>) -> bool {
        let mut known: Vec<&str> = self.texts(agreement).into_iter().map(|(version, _)| version).collect();
        known.dedup();
        if known.contains(&version.value.as_str()) || self.corpus.get(agreement).is_none() {
            return true;
        }
        let message = format!("the agreement has no version `{}`", version.value);
        self.fault(version.span, message, &version.value, "versions", &known);
        false
    }

    /// Tells of a language that the version, or where none is named every version, is not there in.
    fn language(&mut self, agreement: &Ref<Agreement>, version: Option<&Placed<String>>, language: &Placed<Language>) {
        let texts = self.texts(agreement).into_iter();
        let of = texts.filter(|(known, _)| version.is_none_or(|version| version.value == *known));
        let mut known: Vec<&str> = of.map(|(_, language)| language).collect();
        known.sort_unstable();
        known.dedup();
        let wanted = language.value.as_str();
        if known.contains(&wanted) || self.corpus.get(agreement).is_none() {
            return;
        }
        let whose =
            version.map_or_else(|| "the agreement".to_owned(), |version| format!("the version `{}`", version.value));
        self.fault(language.span, format!("{whose} has no text in `{wanted}`"), wanted, "languages", &known);
    }

    fn fault(&mut self, span: Span, message: String, name: &str, what: &str, known: &[&str]) {
        let help = did_you_mean(name, known).unwrap_or_else(|| match known {
            [] => "add the text under `texts/` of the agreement, or take the block out".to_owned(),
            known => format!("its {what} are: {}", known.join(", ")),
        });
        let place = Place::Span(self.file, self.placed.place(span));
        self.faults.push(Diagnostic::error("unknown-version", place, message).help(help));
    }
}
