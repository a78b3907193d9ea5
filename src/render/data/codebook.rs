//! `/data/`: what can be downloaded, and the codebook: every field and list, from the doc comments of the model.
//!
//! Lists are in the page’s language. What fields hold is told in English, as in the schemas, and marked as such.

use std::borrow::Cow;

use schemars::Schema;
use serde::Serialize;
use serde_json::Value;

use crate::error::Result;
use crate::export::tables;
use crate::model::{Kind, Language};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::frame::{self, About, Frame};
use crate::render::locale::{Locale, capital};
use crate::render::parts::{Safe, Words, escaped, plain};
use crate::render::templates::Page;

#[derive(Serialize)]
struct DataPage<'a> {
    frame: Frame<'a>,
    tables: Vec<TableView<'a>>,
    kinds: Vec<KindView<'a>>,
    lists: Vec<ListView>,
}

#[derive(Serialize)]
struct TableView<'a> {
    file: String,
    what: String,
    columns: Vec<ColumnView<'a>>,
}

#[derive(Serialize)]
struct ColumnView<'a> {
    name: &'static str,
    description: Words<'a>,
}

#[derive(Serialize)]
struct KindView<'a> {
    id: &'static str,
    label: &'a str,
    description: Words<'a>,
    fields: Vec<FieldView<'a>>,
    parts: Vec<PartView<'a>>,
}

/// A structure inside a record, such as a report of a statement.
#[derive(Serialize)]
struct PartView<'a> {
    title: Words<'a>,
    name: Words<'a>,
    description: Words<'a>,
    fields: Vec<FieldView<'a>>,
}

#[derive(Serialize)]
struct FieldView<'a> {
    name: String,
    form: Safe,
    /// The list whose values it takes.
    list: Option<String>,
    required: bool,
    description: Words<'a>,
}

#[derive(Serialize)]
struct ListView {
    id: String,
    title: String,
    /// Its name inside a sentence.
    name: String,
    values: Vec<ValueView>,
}

#[derive(Serialize)]
struct ValueView {
    id: String,
    label: String,
    definition: String,
}

impl Page for DataPage<'_> {
    const TEMPLATE: &'static str = "data.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "data/", || Ok(page(renderer)))
}

fn page<'a>(renderer: &'a Renderer<'_>) -> DataPage<'a> {
    let locale = &renderer.locale;
    let schemas: Vec<(Kind, Schema)> = Kind::ALL.iter().map(|kind| (*kind, kind.schema())).collect();
    let mut lists: Vec<ListView> = Vec::new();
    for definition in schemas.iter().flat_map(|(_, schema)| definitions(schema)) {
        let (list, schema) = definition;
        let (id, name) = (anchor(&list), locale.list_name(&list));
        if let Some(values) = list_values(locale, &list, schema)
            && lists.iter().all(|list| list.id != id)
        {
            lists.push(ListView { id, title: capital(name), name: name.to_owned(), values });
        }
    }
    lists.sort_by(|a, b| locale.compare(&a.name, &b.name));
    DataPage {
        frame: renderer.frame(About {
            address: "data/".to_owned(),
            section: "about",
            kicker: locale.say("data-kicker").to_owned(),
            heading: plain(locale.say("data-heading").to_owned()),
            standfirst: Some(plain(locale.say("data-standfirst").to_owned())),
            docket: Vec::new(),
        }),
        tables: tables::ALL
            .iter()
            .map(|table| TableView {
                file: table.file(),
                what: locale.tell("data-table", [("kind", table.kind.name().into())]),
                columns: table.columns.iter().map(|column| column_view(renderer, column)).collect(),
            })
            .collect(),
        kinds: schemas.iter().map(|(kind, schema)| kind_view(renderer, *kind, schema)).collect(),
        lists,
    }
}

impl Renderer<'_> {
    /// Words that the program has in English only.
    fn english<'t>(&self, words: impl Into<Cow<'t, str>>) -> Words<'t> {
        let english = Language::english();
        if self.language.is_like(english) { plain(words) } else { Words::foreign(words, "en", english.direction()) }
    }
}

fn column_view<'a>(renderer: &Renderer<'_>, column: &tables::Column) -> ColumnView<'a> {
    ColumnView { name: column.name, description: renderer.english(column.description) }
}

fn anchor(title: &str) -> String {
    format!("list-{}", crate::model::slug(title))
}

/// The named parts of a schema, in the order of their names.
fn definitions(schema: &Schema) -> Vec<(String, &Value)> {
    let map = schema.get("$defs").and_then(Value::as_object);
    map.into_iter().flatten().map(|(name, value)| (name.clone(), value)).collect()
}

/// The values of a controlled list.
fn list_values<'v>(locale: &Locale, list: &str, schema: &'v Value) -> Option<Vec<ValueView>> {
    let forms = schema.get("oneOf")?.as_array()?;
    let text = |form: &'v Value, key: &str| form.get(key).and_then(Value::as_str).unwrap_or_default();
    let values: Vec<ValueView> = forms
        .iter()
        .filter(|form| form.get("const").is_some())
        .map(|form| {
            let id = text(form, "const");
            let (label, definition) = locale.entry(list, id, (text(form, "title"), text(form, "description")));
            ValueView { id: id.to_owned(), label: label.into_owned(), definition: definition.into_owned() }
        })
        .collect();
    (!values.is_empty()).then_some(values)
}

fn kind_view<'a>(renderer: &'a Renderer<'_>, kind: Kind, schema: &Schema) -> KindView<'a> {
    let value = schema.as_value();
    let parts = definitions(schema)
        .into_iter()
        .filter(|(_, part)| part.get("properties").is_some())
        .map(|(name, part)| PartView {
            fields: fields(renderer, part, schema),
            description: renderer.english(description(part)),
            title: renderer.english(capital(&words_of(&name))),
            name: renderer.english(words_of(&name)),
        })
        .collect();
    KindView {
        id: kind.name(),
        label: renderer.locale.kind(kind),
        description: renderer.english(description(value)),
        fields: fields(renderer, value, schema),
        parts,
    }
}

/// `PositionEntry` as `position entry`.
fn words_of(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        out.extend(c.to_lowercase());
    }
    out
}

fn description(schema: &Value) -> String {
    let text = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn fields<'a>(renderer: &Renderer<'_>, schema: &Value, whole: &Schema) -> Vec<FieldView<'a>> {
    let required: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = schema.get("properties").and_then(Value::as_object);
    properties
        .into_iter()
        .flatten()
        .map(|(name, field)| {
            let (form, list) = form(renderer, field, whole);
            FieldView {
                name: name.clone(),
                form,
                list,
                required: required.contains(&name.as_str()),
                description: renderer.english(description(field)),
            }
        })
        .collect()
}

/// What a field's value looks like, in words, and the list it is from.
fn form(renderer: &Renderer<'_>, field: &Value, whole: &Schema) -> (Safe, Option<String>) {
    let locale = &renderer.locale;
    if let Some(name) = field.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/$defs/")) {
        // A JSON pointer inside a URI fragment: spaces are percent-encoded.
        let name = name.replace("%20", " ");
        let target = whole.get("$defs").and_then(|d| d.get(&name));
        return match target.filter(|target| list_values(locale, &name, target).is_some()) {
            Some(_) => (Safe(escaped(locale.list_name(&name))), Some(anchor(&name))),
            None => (Safe(renderer.english(words_of(&name)).html()), None),
        };
    }
    for key in ["anyOf", "allOf"] {
        if let Some(forms) = field.get(key).and_then(Value::as_array)
            && let Some(form) = forms.iter().find(|f| f.get("type").and_then(Value::as_str) != Some("null"))
        {
            return self::form(renderer, form, whole);
        }
    }
    let kind = match field.get("type") {
        Some(Value::String(kind)) => kind.as_str(),
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).find(|k| *k != "null").unwrap_or(""),
        _ => "",
    };
    match kind {
        "array" => {
            let (item, list) = field.get("items").map(|i| form(renderer, i, whole)).unwrap_or_default();
            (Safe(locale.tell_safe("data-form-list", &[], &[("item".to_owned(), item.0)])), list)
        }
        "string" => (Safe(escaped(locale.say("data-form-text"))), None),
        "boolean" => (Safe(escaped(locale.say("data-form-boolean"))), None),
        "integer" => (Safe(escaped(locale.say("data-form-number"))), None),
        "object" => (Safe(escaped(locale.say("data-form-map"))), None),
        other => (Safe(renderer.english(other.to_owned()).html()), None),
    }
}
