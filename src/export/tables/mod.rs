//! The tables: for each kind of record the columns of its CSV file, once for all who need them.
//!
//! A column says where in a record it stands and in which form, so that the same row of a table writes a cell, explains
//! it in the codebook, describes it in the Data Package, and reads it back (`import csv`). What a field may hold (a list,
//! a reference, a date) is looked up in the schema of the kind.
//!
//! Files are UTF-8, comma, CR LF, a line of names first (RFC 4180). A text that is given in several languages has a
//! column for each further language of the site, such as `title@ar`.

mod agreements;
mod events;
mod issues;
mod meaning;
pub(crate) mod notation;
mod parties;
mod people;
mod positions;
mod sources;
mod statements;
mod terms;

use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::link::Corpus;
use crate::model::{Id, Kind, Language, Record, RecordKind, Ref};
use crate::output::Outputs;
pub(crate) use meaning::{Meaning, resolved};
use meaning::{is_required, meaning};

/// Every table, in the order of kinds.
pub static ALL: &[Table] = &[
    parties::TABLE,
    people::TABLE,
    issues::TABLE,
    sources::TABLE,
    events::TABLE,
    statements::TABLE,
    agreements::TABLE,
    positions::TABLE,
    terms::TABLE,
];

/// The records of one kind as lines with the same columns.
pub struct Table {
    /// The kind of record.
    pub kind: Kind,
    /// What a line is.
    pub about: &'static str,
    /// The columns.
    pub columns: &'static [Column],
    /// The list of a record that has a line an item, such as `history`. Otherwise a record is a line.
    pub(crate) items: Option<&'static str>,
    /// The columns that tell the lines of one record apart, where they are not numbered.
    pub(crate) apart: &'static [&'static str],
}

/// A column: its name and what it holds.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Column {
    /// Its name, in the first line of the file.
    pub name: &'static str,
    /// What it holds.
    pub description: &'static str,
    #[serde(skip)]
    pub(crate) holds: Holds,
    /// Other names that an import takes for it.
    #[serde(skip)]
    pub(crate) also: &'static [&'static str],
}

/// What a cell is of its record.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Holds {
    /// The record's id.
    Id,
    /// The number of the line among those of its record, from 1; 0 for a record whose list is empty.
    Number,
    /// The Markdown of the record.
    Body,
    /// A field: the names that lead to it, joined by `.`. `#` stands for the line's item of a list; `*` for all items of
    /// a list, which the cell holds in their order, parted by semicolons.
    Field(&'static str, Form),
    /// Something worked out from the record and others; an import leaves it out.
    Made(fn(&Line<'_>) -> String),
    /// A number that is worked out so.
    Count(fn(&Line<'_>) -> usize),
}

/// How a field is written in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// An id, a date, a language, a number, a value of a list; `other: words` where it is none of the list.
    Word,
    /// Several of them, parted by spaces.
    Words,
    /// Words as somebody wrote them.
    Text,
    /// Several texts, parted by semicolons.
    Texts,
    /// A text in the languages of the site.
    Localized,
    /// Names of persons: `Family, Given`, parted by semicolons; an institution stands in braces if it has a comma.
    Authors,
    /// The way words travelled: `party:…`, `source:…`, a description or `not stated`, parted by `>`.
    Via,
    /// `name=value`, parted by semicolons.
    Pairs,
    /// The answers that a question admits: `id=label`, parted by semicolons.
    Options,
}

impl Column {
    const fn new(name: &'static str, holds: Holds, description: &'static str) -> Self {
        Self { name, description, holds, also: &[] }
    }

    /// The same with other names that an import takes for it.
    const fn also(self, names: &'static [&'static str]) -> Self {
        Self { also: names, ..self }
    }

    /// The field it holds, if it holds one.
    pub(crate) fn field(&self) -> Option<(&'static str, Form)> {
        match self.holds {
            Holds::Field(path, form) => Some((path, form)),
            _ => None,
        }
    }
}

const fn id(name: &'static str, description: &'static str) -> Column {
    Column::new(name, Holds::Id, description).also(&["id", "slug"])
}

const fn number(name: &'static str, description: &'static str) -> Column {
    Column::new(name, Holds::Number, description)
}

const fn field(name: &'static str, path: &'static str, form: Form, description: &'static str) -> Column {
    Column::new(name, Holds::Field(path, form), description)
}

const fn word(name: &'static str, path: &'static str, description: &'static str) -> Column {
    field(name, path, Form::Word, description)
}

const fn words(name: &'static str, path: &'static str, description: &'static str) -> Column {
    field(name, path, Form::Words, description)
}

const fn text(name: &'static str, path: &'static str, description: &'static str) -> Column {
    field(name, path, Form::Text, description)
}

const fn localized(name: &'static str, path: &'static str, description: &'static str) -> Column {
    field(name, path, Form::Localized, description)
}

const fn made(name: &'static str, make: fn(&Line<'_>) -> String, description: &'static str) -> Column {
    Column::new(name, Holds::Made(make), description)
}

const fn count(name: &'static str, count: fn(&Line<'_>) -> usize, description: &'static str) -> Column {
    Column::new(name, Holds::Count(count), description)
}

const fn body() -> Column {
    Column::new("body", Holds::Body, "The text of the record’s page, as Markdown.").also(&["text", "content"])
}

const SUMMARY: Column = localized("summary", "summary", "One or two sentences in the site’s own neutral words.")
    .also(&["abstract", "abstract_note", "biography"]);

const ALIASES: Column = words("aliases", "aliases", "Ids the record had before, parted by spaces.");

const PARTICIPANT: Column =
    word("participant", "participants.*.party", "Ids of the parties that took part, parted by semicolons.");
const PARTICIPANT_PERSON: Column =
    word("participant_person", "participants.*.person", "Ids of the persons who took part, in the same order.");
const PARTICIPANT_DESCRIBED_AS: Column = field(
    "participant_described_as",
    "participants.*.described_as",
    Form::Text,
    "How the sources describe those who are neither, in the same order.",
);
const PARTICIPANT_ROLE: Column = word(
    "participant_role",
    "participants.*.role",
    "As what they took part, in the same order; see the list of roles.",
);

const EXTERNAL_IDS: Column = field(
    "external_ids",
    "external_ids",
    Form::Pairs,
    "Names of the record in other catalogues: `catalogue=name`, parted by semicolons.",
)
.also(&["identifiers"]);

/// A column of a table as a file has it: of a text in several languages there is one for each.
pub(crate) struct Head {
    pub(crate) column: &'static Column,
    /// The language, for those after the site's first.
    pub(crate) language: Option<Language>,
    pub(crate) meaning: Meaning,
    /// Whether a record without it is refused.
    pub(crate) required: bool,
}

impl Head {
    /// Its name, such as `title` or `title@ar`.
    pub(crate) fn name(&self) -> String {
        match &self.language {
            Some(language) => format!("{}@{language}", self.column.name),
            None => self.column.name.to_owned(),
        }
    }

    /// Whether it holds a field of the line's item.
    pub(crate) fn is_of_line(&self) -> bool {
        self.column.field().is_some_and(|(path, _)| path.contains('#'))
    }

    /// Whether it holds what is the record's own, and so the same in all its lines.
    pub(crate) fn is_of_record(&self) -> bool {
        match self.column.holds {
            Holds::Body => true,
            Holds::Field(path, _) => !path.contains('#'),
            Holds::Id | Holds::Number | Holds::Made(_) | Holds::Count(_) => false,
        }
    }
}

/// A line that is to be written.
pub(crate) struct Line<'a> {
    corpus: &'a Corpus,
    record: &'a Record,
    /// The record's fields as JSON.
    fields: &'a Value,
    /// The place of the line's item in its list, from 0.
    item: Option<usize>,
}

/// Adds the file of every table.
pub(super) fn add<'a>(corpus: &'a Corpus, outputs: &mut Outputs<'a>) -> Result<()> {
    ALL.iter().try_for_each(|table| outputs.add(table.file(), Box::new(move || table.write(corpus))))
}

impl Table {
    /// The name of its file.
    pub fn file(&self) -> String {
        format!("{}.csv", self.kind.folder())
    }

    /// The columns as a file has them, where the site has these languages.
    pub(crate) fn heads(&self, languages: &[Language]) -> Vec<Head> {
        let further = languages.get(1..).unwrap_or_default();
        let schema = self.kind.schema().to_value();
        let mut heads = Vec::new();
        for column in self.columns {
            let path = column.field().map(|(path, _)| path);
            let meaning = path.and_then(|path| meaning(&schema, path)).unwrap_or_default();
            let required = path.is_some_and(|path| is_required(&schema, path));
            heads.push(Head { column, language: None, meaning, required });
            if matches!(column.holds, Holds::Body | Holds::Field(_, Form::Localized)) {
                let head = |language: &Language| Head {
                    column,
                    language: Some(language.clone()),
                    meaning: Meaning::Plain,
                    required: false,
                };
                heads.extend(further.iter().map(head));
            }
        }
        heads
    }

    /// The bytes of its file.
    ///
    /// # Errors
    /// When a record cannot be written as JSON or a line not as CSV, which no record of a corpus is known to cause.
    pub fn write(&self, corpus: &Corpus) -> Result<Vec<u8>> {
        let fault = |e: csv::Error| Error::new("write a table", e);
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        let heads = self.heads(&corpus.site().languages);
        writer.write_record(heads.iter().map(Head::name)).map_err(fault)?;
        for row in self.rows(corpus, &heads)? {
            writer.write_record(row.into_iter().map(notation::defused)).map_err(fault)?;
        }
        writer.into_inner().map_err(|e| Error::new("write a table", e))
    }

    /// The lines as they are meant, before a cell like a formula gets its apostrophe.
    pub(crate) fn rows(&self, corpus: &Corpus, heads: &[Head]) -> Result<Vec<Vec<String>>> {
        let mut rows = Vec::new();
        for record in corpus.records().iter().filter(|record| record.kind == self.kind) {
            let fields = fields(record).map_err(|e| Error::new("write a record as JSON", e))?;
            let items = self.items.map_or(0, |list| fields.get(list).and_then(Value::as_array).map_or(0, Vec::len));
            for item in 0..items.max(1) {
                let item = (item < items).then_some(item);
                let line = Line { corpus, record, fields: &fields, item };
                rows.push(heads.iter().map(|head| line.cell(head)).collect());
            }
        }
        Ok(rows)
    }
}

/// Every field of a record but its text.
fn fields(record: &Record) -> serde_json::Result<Value> {
    let mut all = serde_json::to_value(&record.common)?;
    if let (Value::Object(all), Value::Object(own)) = (&mut all, serde_json::to_value(&record.data)?) {
        all.extend(own);
    }
    Ok(all)
}

impl<'a> Line<'a> {
    fn cell(&self, head: &Head) -> String {
        match head.column.holds {
            Holds::Id => self.record.id.to_string(),
            Holds::Number => self.item.map_or(0, |item| item + 1).to_string(),
            Holds::Body => self.body(head.language.as_ref()).unwrap_or_default().to_owned(),
            Holds::Made(make) => make(self),
            Holds::Count(count) => count(self).to_string(),
            Holds::Field(path, form) => match path.split_once(".*.") {
                None => self.at(path).map(|value| self.written(value, form, head)).unwrap_or_default(),
                Some((list, field)) => {
                    let items = self.at(list).and_then(Value::as_array).into_iter().flatten();
                    let cells = items.map(|item| item.get(field).map(|value| self.written(value, form, head)));
                    notation::parallel(cells.map(Option::unwrap_or_default))
                }
            },
        }
    }

    fn body(&self, language: Option<&Language>) -> Option<&'a str> {
        let body = match language {
            None => self.record.body.as_ref(),
            Some(tag) => self.record.translations.iter().find(|t| t.language == *tag)?.body.as_ref(),
        };
        body.map(|body| body.markdown.trim())
    }

    /// The value that a path leads to.
    fn at(&self, path: &str) -> Option<&'a Value> {
        path.split('.').try_fold(self.fields, |value, name| match name {
            "#" => value.get(self.item?),
            name => value.get(name),
        })
    }

    fn written(&self, value: &Value, form: Form, head: &Head) -> String {
        let word = |value: &Value| self.current_id(notation::word(value), &head.meaning);
        let items = || value.as_array().into_iter().flatten();
        let first = self.corpus.language();
        match form {
            Form::Word | Form::Text => word(value),
            Form::Words => items().map(word).collect::<Vec<_>>().join(" "),
            Form::Texts => notation::join(items().map(notation::word), ';'),
            Form::Localized => notation::in_language(value, head.language.as_ref().unwrap_or(first), first).to_owned(),
            Form::Authors => notation::join(items().map(notation::author), ';'),
            Form::Via => notation::join(items().map(notation::hop), '>'),
            Form::Pairs => notation::join(value.as_object().into_iter().flatten().map(notation::pair), ';'),
            Form::Options => notation::join(items().map(|option| notation::option(option, first)), ';'),
        }
    }

    /// The id that a record has now, where the field refers to it by a former one.
    fn current_id(&self, word: String, meaning: &Meaning) -> String {
        let Meaning::Reference(kind) = meaning else { return word };
        let number = Id::new(&word).ok().and_then(|id| self.corpus.number(*kind, &id));
        number.map_or(word, |number| self.corpus.record(number).id.to_string())
    }

    fn title_of<K: RecordKind>(&self, reference: &Ref<K>) -> String {
        self.corpus.get(reference).map_or("", |to| self.corpus.title(to.record, self.corpus.language())).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A column whose field is renamed would be empty for ever.
    #[test]
    fn every_column_leads_to_a_field() {
        for table in ALL {
            let schema = table.kind.schema().to_value();
            for (path, _) in table.columns.iter().filter_map(Column::field) {
                assert!(meaning(&schema, path).is_some(), "{}: there is no field `{path}`", table.file());
            }
        }
    }

    #[test]
    fn names_of_columns_are_told_apart() {
        for table in ALL {
            let mut names: Vec<&str> =
                table.columns.iter().flat_map(|c| std::iter::once(c.name).chain(c.also.iter().copied())).collect();
            names.sort_unstable();
            for pair in names.windows(2) {
                assert_ne!(pair[0], pair[1], "{}", table.file());
            }
            for name in table.apart {
                assert!(table.columns.iter().any(|c| c.name == *name), "{}: {name}", table.file());
            }
        }
    }
}
