//! `/data/`: what can be downloaded, and the codebook: every field and list, from the doc comments of the model.

use schemars::Schema;
use serde::Serialize;
use serde_json::Value;

use crate::error::Result;
use crate::export::{self, tables};
use crate::model::Kind;
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::frame::{self, About, Frame};
use crate::render::parts::plain;
use crate::render::templates::Page;

#[derive(Serialize)]
struct DataPage<'a> {
    frame: Frame<'a>,
    /// Whether the records stand here in every form.
    all_forms: bool,
    tables: Vec<TableView>,
    kinds: Vec<KindView>,
    lists: Vec<ListView>,
}

#[derive(Serialize)]
struct TableView {
    file: String,
    what: &'static str,
    columns: &'static [tables::Column],
}

#[derive(Serialize)]
struct KindView {
    id: &'static str,
    label: &'static str,
    description: String,
    fields: Vec<FieldView>,
    parts: Vec<PartView>,
}

/// A structure inside a record, such as a report of a statement.
#[derive(Serialize)]
struct PartView {
    name: String,
    description: String,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    form: String,
    /// The list whose values it takes.
    list: Option<String>,
    required: bool,
    description: String,
}

#[derive(Serialize)]
struct ListView {
    id: String,
    title: String,
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

fn page<'a>(renderer: &Renderer<'a>) -> DataPage<'a> {
    let schemas: Vec<(Kind, Schema)> = Kind::ALL.iter().map(|kind| (*kind, kind.schema())).collect();
    let mut lists: Vec<ListView> = Vec::new();
    for definition in schemas.iter().flat_map(|(_, schema)| definitions(schema)) {
        let (title, schema) = definition;
        if let Some(values) = list_values(schema)
            && lists.iter().all(|l| l.title != title)
        {
            lists.push(ListView { id: anchor(&title), title, values });
        }
    }
    lists.sort_by(|a, b| a.title.cmp(&b.title));
    DataPage {
        frame: renderer.frame(About {
            address: "data/".to_owned(),
            section: "about",
            kicker: "Data".to_owned(),
            heading: plain("The data of this site, and what each field means"),
            standfirst: Some(plain("Everything here is made from one set of records. The JSON files hold them whole; the tables hold what has a column.")),
            docket: Vec::new(),
        }),
        all_forms: export::is_small(renderer.corpus),
        tables: tables::ALL
            .iter()
            .map(|table| TableView { file: table.file(), what: table.about, columns: table.columns })
            .collect(),
        kinds: schemas.iter().map(|(kind, schema)| kind_view(*kind, schema)).collect(),
        lists,
    }
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
fn list_values(schema: &Value) -> Option<Vec<ValueView>> {
    let forms = schema.get("oneOf")?.as_array()?;
    let text = |form: &Value, key: &str| form.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let values: Vec<ValueView> = forms
        .iter()
        .filter(|form| form.get("const").is_some())
        .map(|form| ValueView {
            id: text(form, "const"),
            label: text(form, "title"),
            definition: text(form, "description"),
        })
        .collect();
    (!values.is_empty()).then_some(values)
}

fn kind_view(kind: Kind, schema: &Schema) -> KindView {
    let value = schema.as_value();
    let parts = definitions(schema)
        .into_iter()
        .filter(|(_, part)| part.get("properties").is_some())
        .map(|(name, part)| PartView {
            fields: fields(part, schema),
            description: description(part),
            name: words_of(&name),
        })
        .collect();
    KindView {
        id: kind.name(),
        label: kind.words().0,
        description: description(value),
        fields: fields(value, schema),
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

fn fields(schema: &Value, whole: &Schema) -> Vec<FieldView> {
    let required: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = schema.get("properties").and_then(Value::as_object);
    properties
        .into_iter()
        .flatten()
        .map(|(name, field)| {
            let (form, list) = form(field, whole);
            FieldView {
                name: name.clone(),
                form,
                list,
                required: required.contains(&name.as_str()),
                description: description(field),
            }
        })
        .collect()
}

/// What a field's value looks like, in words, and the list it is from.
fn form(field: &Value, whole: &Schema) -> (String, Option<String>) {
    if let Some(name) = field.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/$defs/")) {
        // A JSON pointer inside a URI fragment: spaces are percent-encoded.
        let name = name.replace("%20", " ");
        let target = whole.get("$defs").and_then(|d| d.get(&name));
        let list = target.and_then(list_values).map(|_| anchor(&name));
        return (words_of(&name), list);
    }
    for key in ["anyOf", "allOf"] {
        if let Some(forms) = field.get(key).and_then(Value::as_array)
            && let Some(form) = forms.iter().find(|f| f.get("type").and_then(Value::as_str) != Some("null"))
        {
            return self::form(form, whole);
        }
    }
    let kind = match field.get("type") {
        Some(Value::String(kind)) => kind.as_str(),
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).find(|k| *k != "null").unwrap_or(""),
        _ => "",
    };
    match kind {
        "array" => {
            let (item, list) = field.get("items").map(|i| form(i, whole)).unwrap_or_default();
            (format!("list: {item}"), list)
        }
        "string" => ("text".to_owned(), None),
        "boolean" => ("true or false".to_owned(), None),
        "integer" => ("number".to_owned(), None),
        "object" => ("map".to_owned(), None),
        other => (other.to_owned(), None),
    }
}
