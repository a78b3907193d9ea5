//! The cells of rows at the fields of a record.

use std::collections::BTreeMap;

use super::super::front_matter::{Step, Yaml};
use super::{Line, Tables};
use crate::content::{FileId, Span};
use crate::diagnostic::{Diagnostic, Place};
use crate::export::tables::{Form, Meaning, notation};
use crate::model::did_you_mean;

/// The fields of a record, as its rows say them.
pub(super) struct Fields<'t, 'a> {
    tables: &'t Tables<'a>,
    pub(super) fields: Yaml,
    /// The cells that the marks in the fields number.
    pub(super) cells: Vec<(FileId, Span)>,
    pub(super) faults: Vec<Diagnostic>,
}

impl<'t, 'a> Fields<'t, 'a> {
    /// Takes the record's own fields from the first row that says them, and those of its list's items from each row.
    pub(super) fn of(tables: &'t Tables<'a>, lines: &[Line]) -> Self {
        let mut made = Self { tables, fields: Yaml::Map(Vec::new()), cells: Vec::new(), faults: Vec::new() };
        for (head, column) in tables.heads.iter().enumerate().filter(|(_, head)| head.language.is_none()) {
            let Some((path, _)) = column.column.field() else { continue };
            if column.is_of_line() {
                lines.iter().enumerate().for_each(|(item, line)| made.field(head, path, *line, item));
            } else if let Some(line) = lines.iter().find(|line| tables.says(**line, head)) {
                made.field(head, path, *line, 0);
            }
        }
        for head in tables.needed() {
            made.hold_open(head, lines);
        }
        made.even(lines);
        made
    }

    /// Something at a field whose cell is empty and may not be, which is told elsewhere. An id cannot be made up.
    fn hold_open(&mut self, head: usize, lines: &[Line]) {
        let tables = self.tables;
        let Some((path, form)) = tables.heads[head].column.field() else { return };
        let meaning = &tables.heads[head].meaning;
        if form == Form::Word && !matches!(meaning, Meaning::List(_)) {
            return;
        }
        for line in tables.lacking(head, lines) {
            let item = lines.iter().position(|other| *other == line).unwrap_or_default();
            self.fields.put(&steps(path, item), stand_in(meaning));
        }
    }

    /// Marks a value with the cell it was made from.
    fn marked(&mut self, line: Line, head: usize, value: Yaml) -> Yaml {
        if let Place::Span(file, span) = self.tables.place(line, head) {
            self.cells.push((file, span));
        }
        Yaml::Marked(self.cells.len().saturating_sub(1), Box::new(value))
    }

    /// Puts what a row says in a head at its field.
    fn field(&mut self, head: usize, path: &str, line: Line, item: usize) {
        let tables = self.tables;
        let Some((_, form)) = tables.heads[head].column.field() else { return };
        if form == Form::Localized {
            return self.localized(head, path, line, item);
        }
        let Some(words) = tables.words(line, head) else { return };
        match path.split_once(".*.") {
            None => {
                let value = self.value(form, head, words, line);
                let value = self.marked(line, head, value);
                self.fields.put(&steps(path, item), value);
            }
            Some((list, field)) => {
                for (i, words) in notation::split(words, ';').into_iter().enumerate().filter(|(_, w)| !w.is_empty()) {
                    let value = self.value(form, head, &words, line);
                    let value = self.marked(line, head, value);
                    let mut steps = steps(list, item);
                    steps.extend([Step::Item(i), Step::Field(field)]);
                    self.fields.put(&steps, value);
                }
            }
        }
    }

    /// One string, or a map by language where there is more than the site's first.
    fn localized(&mut self, head: usize, path: &str, line: Line, item: usize) {
        let tables = self.tables;
        let variants: Vec<usize> = tables.variants(head).collect();
        let alone = !variants.iter().any(|variant| *variant != head && tables.words(line, *variant).is_some());
        for variant in variants {
            let Some(words) = tables.words(line, variant) else { continue };
            let value = self.marked(line, variant, Yaml::Text(words.to_owned()));
            let language = tables.heads[variant].language.as_ref().unwrap_or(tables.corpus.language());
            let mut steps = steps(path, item);
            if !alone {
                steps.push(Step::Field(language.as_str()));
            }
            self.fields.put(&steps, value);
        }
    }

    fn value(&mut self, form: Form, head: usize, words: &str, line: Line) -> Yaml {
        let texts = |fields: Vec<(&'static str, String)>| {
            let text = |(name, words): (&str, String)| {
                let id = matches!(name, "party" | "source" | "not_stated");
                (name.to_owned(), if id { Yaml::Word(words) } else { Yaml::Text(words) })
            };
            Yaml::Map(fields.into_iter().map(text).collect())
        };
        let items = |mark| notation::split(words, mark).into_iter();
        match form {
            Form::Word => self.word(head, words, line),
            Form::Words => {
                let parts = words.split([' ', ',', ';', '\n', '\t']).filter(|part| !part.is_empty());
                Yaml::List(parts.map(|part| self.word(head, part, line)).collect())
            }
            Form::Text | Form::Localized => Yaml::Text(words.to_owned()),
            Form::Texts => Yaml::List(items(';').map(Yaml::Text).collect()),
            Form::Authors => Yaml::List(items(';').map(|item| texts(notation::author_fields(&item))).collect()),
            Form::Via => Yaml::List(items('>').map(|item| texts(notation::hop_fields(&item))).collect()),
            Form::Pairs => {
                let pairs = self.pairs(words, &self.tables.place(line, head)).into_iter();
                Yaml::Map(pairs.map(|(name, value)| (name, Yaml::Text(value))).collect())
            }
            Form::Options => {
                let pairs = self.pairs(words, &self.tables.place(line, head)).into_iter();
                let option = |(id, label)| {
                    Yaml::Map(vec![("id".to_owned(), Yaml::Word(id)), ("label".to_owned(), Yaml::Text(label))])
                };
                Yaml::List(pairs.map(option).collect())
            }
        }
    }

    /// A single value: of a list by its id or its label, or in the editors' words.
    fn word(&mut self, head: usize, words: &str, line: Line) -> Yaml {
        let meaning = &self.tables.heads[head].meaning;
        let Meaning::List(values) = meaning else { return Yaml::Word(words.to_owned()) };
        let mut refuse = |code: &'static str, message: String, help: Option<String>| {
            self.faults.push(Diagnostic::error(code, self.tables.place(line, head), message).help_if(help));
            stand_in(meaning)
        };
        match notation::other(words) {
            Some("") => {
                let help = "write `other: in your words`".to_owned();
                return refuse("other-without-words", "`other` does not say what else".to_owned(), Some(help));
            }
            Some(other) => return Yaml::Other(other.to_owned()),
            None => {}
        }
        let small = words.to_lowercase();
        match values.iter().find(|(id, label)| *id == small || label.to_lowercase() == small) {
            Some((id, _)) => Yaml::Word(id.clone()),
            None => {
                let ids: Vec<&str> = values.iter().map(|(id, _)| id.as_str()).collect();
                let help = did_you_mean(words, &ids).or_else(|| values_in_words(meaning));
                refuse("unknown-value", format!("`{words}` is not a value of this list"), help)
            }
        }
    }

    /// `name=value`, several times.
    fn pairs(&mut self, words: &str, place: &Place) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for item in notation::split(words, ';') {
            match notation::pair_parts(&item) {
                Some((name, value)) => pairs.push((name.to_owned(), value.to_owned())),
                None => {
                    let fault = Diagnostic::error("wrong-value", place.clone(), format!("`{item}` has no `=`"));
                    self.faults.push(fault.help("write `name=value`, several parted by semicolons"));
                }
            }
        }
        pairs
    }

    /// Finds cells that name the items of one list and do not hold equally many.
    fn even(&mut self, lines: &[Line]) {
        let tables = self.tables;
        let lists = tables.heads.iter().enumerate().filter_map(|(i, head)| {
            head.column.field().and_then(|(path, _)| path.split_once(".*.")).map(|(list, _)| (i, list))
        });
        let lists: Vec<(usize, &str)> = lists.collect();
        for line in lines {
            let mut first: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
            for (head, list) in &lists {
                let Some(words) = tables.words(*line, *head) else { continue };
                let items = notation::split(words, ';').len();
                let (other, wanted) = *first.entry(list).or_insert((*head, items));
                if items != wanted {
                    let (name, other) = (tables.heads[*head].name(), tables.heads[other].name());
                    let message = format!("`{name}` has {items} items, `{other}` {wanted}");
                    let fault = Diagnostic::error("uneven-lists", tables.place(*line, *head), message);
                    self.faults.push(fault.help("hold a place open with nothing between two semicolons"));
                }
            }
        }
    }
}

/// What stands in the place of a value that has been refused, so that the rest of the record can be looked at.
fn stand_in(meaning: &Meaning) -> Yaml {
    match meaning {
        Meaning::List(values) => Yaml::Word(values.first().map(|(id, _)| id.clone()).unwrap_or_default()),
        _ => Yaml::Text("…".to_owned()),
    }
}

/// The way to a field; `#` is the line's item.
fn steps(path: &str, item: usize) -> Vec<Step<'_>> {
    path.split('.').map(|name| if name == "#" { Step::Item(item) } else { Step::Field(name) }).collect()
}

/// The values of a list, for who has to choose one.
pub(super) fn values_in_words(meaning: &Meaning) -> Option<String> {
    let Meaning::List(values) = meaning else { return None };
    let ids: Vec<&str> = values.iter().map(|(id, _)| id.as_str()).collect();
    Some(format!("values are: {}", ids.join(", ")))
}
