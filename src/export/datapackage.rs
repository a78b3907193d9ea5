//! `datapackage`: the tables with a description that programs read (Frictionless Data Package 2.0): the type of every
//! column, its meaning, the values it may have, and which columns lead to which tables.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Format;
use super::tables::{self, ALL, Form, Head, Holds, Meaning, Table, notation};
use crate::error::{Error, Result};
use crate::link::Corpus;
use crate::model::Source;
use crate::output::Outputs;

pub(super) const FORMAT: Format =
    Format { name: "datapackage", about: "The same tables, described for programs (Frictionless Data Package)", add };

fn add<'a>(corpus: &'a Corpus, base_url: Option<&'a str>, outputs: &mut Outputs<'a>) -> Result<()> {
    tables::add(corpus, outputs)?;
    outputs.add("datapackage.json", Box::new(move || document(corpus, base_url)))
}

fn document(corpus: &Corpus, base_url: Option<&str>) -> Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(&package(corpus, base_url)?)
        .map_err(|e| Error::new("write the Data Package as JSON", e))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn package(corpus: &Corpus, base_url: Option<&str>) -> Result<Value> {
    let site = corpus.site();
    let first = corpus.language();
    let title = site.title.best(first, first).map_or("", |(title, _)| title);
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": name(title),
        "title": title,
    });
    if let Some((description, _)) = site.description.best(first, first) {
        package["description"] = description.into();
    }
    if let Some(address) = base_url {
        package["homepage"] = address.into();
    }
    if let Some(licence) = &site.licence {
        package["licenses"] = json!([{ "name": "other", "title": licence }]);
    }
    if let Some(publisher) = &site.publisher {
        package["contributors"] = json!([{ "title": publisher, "roles": ["publisher"] }]);
    }
    let sources: Vec<Value> = corpus
        .all::<Source>()
        .map(|source| {
            let title = corpus.title(source.record, first);
            match source.data.url.as_ref().and_then(|url| crate::address::allowed_absolute(&url.value)) {
                Some(url) => json!({ "title": title, "path": url }),
                None => json!({ "title": title }),
            }
        })
        .collect();
    if !sources.is_empty() {
        package["sources"] = sources.into();
    }
    package["resources"] = ALL.iter().map(|table| resource(corpus, table)).collect::<Result<Vec<Value>>>()?.into();
    Ok(package)
}

/// The name of a package: letters, digits and hyphens.
fn name(title: &str) -> String {
    let name = crate::model::slug(title);
    if name.is_empty() { "records".to_owned() } else { name }
}

fn resource(corpus: &Corpus, table: &Table) -> Result<Value> {
    Ok(json!({
        "name": table.kind.folder(),
        "type": "table",
        "path": table.file(),
        "title": table.kind.words().1,
        "description": table.about,
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema(corpus, table)?,
    }))
}

fn schema(corpus: &Corpus, table: &Table) -> Result<Value> {
    let heads = table.heads(&corpus.site().languages);
    let rows = table.rows(corpus, &heads)?;
    let key: Vec<String> = heads.iter().filter(|head| is_key(head)).map(Head::name).collect();
    let cells = |column: usize| rows.iter().map(move |row| row[column].as_str());
    let mut schema = json!({
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": heads.iter().enumerate().map(|(i, head)| field(head, cells(i))).collect::<Vec<_>>(),
        "missingValues": [""],
        "primaryKey": key,
    });
    let foreign: Vec<Value> = heads.iter().filter_map(|head| foreign_key(table, head)).collect();
    if !foreign.is_empty() {
        schema["foreignKeys"] = foreign.into();
    }
    Ok(schema)
}

fn is_key(head: &Head) -> bool {
    matches!(head.column.holds, Holds::Id | Holds::Number)
}

fn field<'r>(head: &Head, cells: impl Iterator<Item = &'r str>) -> Value {
    let counted = matches!(head.column.holds, Holds::Number | Holds::Count(_));
    let number = counted || (head.meaning == Meaning::Number && is_single(head));
    let mut description = head.column.description.to_owned();
    if let Some(language) = &head.language {
        description = format!("{description} In the language `{language}`.");
    }
    let mut field = json!({
        "name": head.name(),
        "type": if number { "integer" } else { "string" },
        "description": description,
    });
    let constraints = constraints(head, cells);
    if !constraints.is_empty() {
        field["constraints"] = constraints.into();
    }
    field
}

/// Whether a cell holds one value at the most.
fn is_single(head: &Head) -> bool {
    head.column.field().is_some_and(|(path, form)| form == Form::Word && !path.contains('*'))
}

fn constraints<'r>(head: &Head, cells: impl Iterator<Item = &'r str>) -> Map<String, Value> {
    let mut constraints = Map::new();
    if is_key(head) {
        constraints.insert("required".to_owned(), true.into());
    }
    match &head.meaning {
        Meaning::List(values) if is_single(head) => {
            // What is none of the list stands in the editors' words, which only the records know.
            let others: BTreeSet<&str> = cells.filter(|cell| notation::other(cell).is_some()).collect();
            let ids = values.iter().map(|(id, _)| id.as_str());
            constraints.insert("enum".to_owned(), ids.chain(others).collect());
        }
        Meaning::Date(pattern) if is_single(head) => {
            // A date before our era begins with a hyphen, and so with the apostrophe of a cell like a formula.
            let pattern = pattern.strip_prefix('^').map_or_else(|| pattern.clone(), |rest| format!("^'?{rest}"));
            constraints.insert("pattern".to_owned(), pattern.into());
        }
        _ => {}
    }
    constraints
}

/// A column that holds the id of a record leads to the table of its kind, if that has a line a record.
fn foreign_key(table: &Table, head: &Head) -> Option<Value> {
    let Meaning::Reference(kind) = &head.meaning else { return None };
    let target = ALL.iter().find(|target| target.kind == *kind && target.items.is_none())?;
    let key = target.columns.iter().find(|column| matches!(column.holds, Holds::Id))?;
    let mut reference = json!({ "fields": [key.name] });
    // A table that leads to itself does not name itself.
    if target.kind != table.kind {
        reference["resource"] = target.kind.folder().into();
    }
    is_single(head).then(|| json!({ "fields": [head.column.name], "reference": reference }))
}
