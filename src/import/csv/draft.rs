//! Rows into records: those of one id together, their cells at the fields that the table says.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;

use super::super::front_matter::{self, Mark, Yaml};
use super::fields::{self, Fields};
use super::{Line, Tables};
use crate::content::{File, FileId, Span};
use crate::diagnostic::{Diagnostic, Place};
use crate::export::tables::{Form, Head, Holds};
use crate::model::{Id, Kind, Language, slug};

/// A record that rows make up, with what is wrong with the rows.
pub(super) struct Draft {
    /// The number of the table whose rows they are.
    pub(super) table: usize,
    /// Its id, or what stands in its place.
    pub(super) name: String,
    /// The id, if it is one.
    pub(super) id: Option<Id>,
    /// Its rows.
    pub(super) lines: Vec<Line>,
    /// Its files: the record and, where it has a text in further languages, its translations.
    pub(super) files: Vec<Made>,
    pub(super) faults: Vec<Diagnostic>,
    /// A cell that may not be empty is, which has been told.
    pub(super) lacking: bool,
}

/// A file and what its parts were made from.
pub(super) struct Made {
    pub(super) file: File,
    pub(super) marks: Vec<Mark>,
    /// The cells that the marks number.
    pub(super) cells: Vec<(FileId, Span)>,
}

/// Words that stand for an empty cell, but where any words may stand.
const NOTHING: [&str; 3] = ["null", "na", "n/a"];

impl Tables<'_> {
    /// The records that the rows make up, in the order of their first rows.
    pub(super) fn drafts(&self, table: usize) -> Vec<Draft> {
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        let mut groups: Vec<(String, Vec<Line>)> = Vec::new();
        for (sheet, (found, _)) in self.sheets.iter().enumerate() {
            for line in (0..found.rows.len()).map(|row| Line { sheet, row }) {
                let name = self.name(line);
                // Rows without an id are no record together.
                let known = names.get(&name).copied().filter(|_| !name.is_empty());
                match known {
                    Some(group) => groups[group].1.push(line),
                    None => {
                        names.insert(name.clone(), groups.len());
                        groups.push((name, vec![line]));
                    }
                }
            }
        }
        groups.into_iter().map(|(name, lines)| self.draft(table, name, lines)).collect()
    }

    /// What a row says in a column, if anything.
    pub(super) fn words(&self, line: Line, head: usize) -> Option<&str> {
        let column = self.sheets[line.sheet].1.of(head)?;
        let words = self.row(line).cells.get(column)?.text.as_str();
        let trimmed = words.trim();
        let free = match self.heads[head].column.holds {
            Holds::Body => return (!trimmed.is_empty()).then_some(trimmed),
            Holds::Field(_, form) => matches!(form, Form::Text | Form::Texts | Form::Localized),
            _ => false,
        };
        if free {
            return (!trimmed.is_empty()).then_some(words);
        }
        let nothing = trimmed.is_empty() || NOTHING.contains(&trimmed.to_lowercase().as_str());
        (!nothing).then_some(trimmed)
    }

    fn head(&self, is: impl Fn(&Head) -> bool) -> Option<usize> {
        self.heads.iter().position(is)
    }

    fn named(&self, line: Line, column: &str) -> Option<&str> {
        self.words(line, self.head(|head| head.column.name == column)?)
    }

    /// The id of the record that a row belongs to: as its cell says, or made of what the row is about.
    fn name(&self, line: Line) -> String {
        let cell = self.head(|head| matches!(head.column.holds, Holds::Id)).and_then(|head| self.words(line, head));
        if let Some(id) = cell {
            return id.to_owned();
        }
        if self.table.kind == Kind::Position {
            let ids = self.named(line, "party").zip(self.named(line, "issue"));
            return ids.map(|(party, issue)| format!("{party}-{issue}")).unwrap_or_default();
        }
        let titles = self.heads.iter().enumerate().filter(|(_, head)| head.column.name == "title");
        let title = titles.map(|(head, _)| head).find_map(|head| self.words(line, head)).unwrap_or_default();
        // Letters with marks become those without: `á` is `a` and a mark.
        slug(&title.nfd().filter(|c| c.is_ascii() || c.is_whitespace()).collect::<String>())
    }

    fn draft(&self, table: usize, name: String, mut lines: Vec<Line>) -> Draft {
        let mut draft = Draft {
            table,
            name,
            id: None,
            lines: lines.clone(),
            files: Vec::new(),
            faults: Vec::new(),
            lacking: false,
        };
        let form: Vec<Diagnostic> = lines.iter().flat_map(|line| self.row(*line).faults.clone()).collect();
        if !form.is_empty() {
            // The cells of such a row may stand in wrong columns.
            draft.faults = form;
            return draft;
        }
        match self.id(&draft.name, lines[0]) {
            Ok(id) => draft.id = Some(id),
            Err(fault) => {
                draft.faults.push(fault);
                // The rest of the record is looked at all the same, under an id like it.
                draft.id = Id::new(&slug(&draft.name)).ok();
            }
        }
        draft.faults.extend(self.numbered(&draft.name, &mut lines));
        draft.faults.extend(self.empty_cells(&lines));
        draft.faults.extend(self.disagreements(&draft.name, &lines));
        draft.lacking = self.needed().any(|head| !self.lacking(head, &lines).is_empty());
        if let Some(id) = &draft.id {
            let (files, faults) = self.written(id, &lines);
            draft.files = files;
            draft.faults.extend(faults);
        }
        draft
    }

    fn id(&self, name: &str, line: Line) -> Result<Id, Diagnostic> {
        let place = self.place(line, self.head(|head| matches!(head.column.holds, Holds::Id)).unwrap_or_default());
        if name.is_empty() {
            let fault = Diagnostic::error("missing-id", place, "the row has no id, and none can be made of it");
            return Err(fault.help(format!("give it one in the column `{}`", self.table.kind.name())));
        }
        Id::new(name).map_err(|refusal| Diagnostic::error(refusal.code, place, refusal.message).help_if(refusal.help))
    }

    /// Brings rows into the order of their numbers, and finds those that are there twice.
    fn numbered(&self, name: &str, lines: &mut [Line]) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let head = self.head(|head| matches!(head.column.holds, Holds::Number));
        let number = |line: Line| head.and_then(|head| self.words(line, head));
        for line in lines.iter() {
            if let (Some(head), Some(words)) = (head, number(*line).filter(|words| words.parse::<u32>().is_err())) {
                let message = format!("`{words}` is not a number");
                let fault = Diagnostic::error("wrong-type", self.place(*line, head), message);
                faults.push(fault.help("number the rows of a record from 1, or leave the column out"));
            }
        }
        lines.sort_by_key(|line| number(*line).and_then(|words| words.parse::<u32>().ok()));
        let mut seen: Vec<(Vec<Option<&str>>, Line)> = Vec::new();
        for line in lines.iter() {
            let key = match number(*line) {
                Some(number) if self.table.items.is_some() => vec![Some(number)],
                _ => self.table.apart.iter().map(|column| self.named(*line, column)).collect(),
            };
            if let Some((_, first)) = seen.iter().find(|(other, _)| *other == key) {
                faults.push(self.twice(name, *first, *line));
            } else {
                seen.push((key, *line));
            }
        }
        faults
    }

    fn twice(&self, name: &str, first: Line, second: Line) -> Diagnostic {
        let (file, row) = self.span(first);
        let first = self.request.files.file(file);
        let line = first.position(row.start).line;
        let message = format!("`{name}` stands in line {line} of `{}` already", first.path);
        let (file, row) = self.span(second);
        let help = match self.table.apart {
            [] => "keep one of the two".to_owned(),
            apart => format!("keep one of the two, or tell them apart by `{}`", apart.join("`, `")),
        };
        Diagnostic::error("duplicate-row", Place::Span(file, row), message).help(help)
    }

    /// The rows that say nothing in a head where they have to: each, or the first for what is the record's own.
    pub(super) fn lacking(&self, head: usize, lines: &[Line]) -> Vec<Line> {
        let filled = |line: &Line| self.says(*line, head);
        if self.heads[head].is_of_line() {
            lines.iter().copied().filter(|line| !filled(line)).collect()
        } else {
            lines.first().copied().filter(|_| !lines.iter().any(filled)).into_iter().collect()
        }
    }

    /// Cells that may not be empty. A column that is not there has been told.
    fn empty_cells(&self, lines: &[Line]) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        for head in self.needed() {
            let there = |line: &Line| self.variants(head).any(|i| self.sheets[line.sheet].1.of(i).is_some());
            for line in self.lacking(head, lines).into_iter().filter(there) {
                let message = format!("`{}` is empty", self.heads[head].column.name);
                let fault = Diagnostic::error("empty-cell", self.place(line, head), message);
                faults.push(
                    fault.help(fields::values_in_words(&self.heads[head].meaning).unwrap_or("fill it in".into())),
                );
            }
        }
        faults
    }

    /// Whether a row says something in a head, in any language.
    pub(super) fn says(&self, line: Line, head: usize) -> bool {
        self.variants(head).any(|variant| self.words(line, variant).is_some())
    }

    /// Rows of one record that say different things of what is the record's own.
    fn disagreements(&self, name: &str, lines: &[Line]) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        for (head, _) in self.heads.iter().enumerate().filter(|(_, head)| head.is_of_record()) {
            let mut said = lines.iter().filter_map(|line| self.words(*line, head).map(|words| (*line, words)));
            let Some((_, first)) = said.next() else { continue };
            for (line, words) in said.filter(|(_, words)| *words != first) {
                let column = self.heads[head].name();
                let message = format!("`{words}` is not what another row of `{name}` says in `{column}`: `{first}`");
                let fault = Diagnostic::error("conflicting-rows", self.place(line, head), message);
                faults.push(fault.help("write the same in both, or leave this cell empty"));
            }
        }
        faults
    }

    /// The files of a record, and the faults of cells that hold several values.
    fn written(&self, id: &Id, lines: &[Line]) -> (Vec<Made>, Vec<Diagnostic>) {
        let bodies = self.bodies(lines);
        let Fields { mut fields, cells, faults, .. } = Fields::of(self, lines);
        fields.sort(&self.schema);
        let path = self.table.kind.file(id);
        let stem = path.strip_suffix(".md").unwrap_or(&path);
        let first = self.corpus.language().as_str();
        let translations: Vec<Made> = bodies
            .iter()
            .filter_map(|body| body.language.map(|language| (language, body)))
            .map(|(language, body)| {
                let own = take_language(&mut fields, language, first);
                made(format!("{stem}.{language}.md"), &own, Some(body), &cells)
            })
            .collect();
        let record = made(path.clone(), &fields, bodies.iter().find(|body| body.language.is_none()), &cells);
        (std::iter::once(record).chain(translations).collect(), faults)
    }

    /// The text in each language, `None` for the site's first, and its cell.
    fn bodies(&self, lines: &[Line]) -> Vec<Body<'_>> {
        let heads = self.heads.iter().enumerate().filter(|(_, head)| matches!(head.column.holds, Holds::Body));
        heads
            .filter_map(|(i, head)| {
                let (line, words) = lines.iter().find_map(|line| self.words(*line, i).map(|words| (*line, words)))?;
                let Place::Span(file, span) = self.place(line, i) else { return None };
                Some(Body { language: head.language.as_ref().map(Language::as_str), words, cell: (file, span) })
            })
            .collect()
    }
}

/// The text of a record in one language.
struct Body<'a> {
    language: Option<&'a str>,
    words: &'a str,
    cell: (FileId, Span),
}

fn made(path: String, fields: &Yaml, body: Option<&Body<'_>>, cells: &[(FileId, Span)]) -> Made {
    let (text, mut marks) = front_matter::write(fields, body.map(|body| body.words));
    let mut cells = cells.to_vec();
    if let Some(body) = body {
        let start = text.len().saturating_sub(body.words.len() + 1);
        marks.push((start..text.len(), cells.len()));
        cells.push(body.cell);
    }
    Made { file: File { path, text }, marks, cells }
}

/// Takes title and summary in a language out of a record, for the file of its translation.
fn take_language(fields: &mut Yaml, language: &str, first: &str) -> Yaml {
    let mut own = Vec::new();
    let Yaml::Map(entries) = fields else { return Yaml::Map(own) };
    for (name, value) in entries.iter_mut().filter(|(name, _)| matches!(name.as_str(), "title" | "summary")) {
        let Yaml::Map(forms) = value else { continue };
        let Some(at) = forms.iter().position(|(tag, _)| tag == language) else { continue };
        own.push((name.clone(), forms.remove(at).1));
        // Words in the first language alone need no map.
        if let [(tag, words)] = forms.as_slice()
            && tag == first
        {
            *value = words.clone();
        }
    }
    Yaml::Map(own)
}
