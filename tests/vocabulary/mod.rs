//! What records are written in: the controlled lists and the names of fields, from the schemas.
#![allow(dead_code, reason = "each test takes what it needs")]

use std::collections::{BTreeMap, BTreeSet};

use rapporteur::model::Kind;
use serde_json::Value;

/// Every controlled list, by its name: the ids of its values.
pub(crate) fn lists() -> BTreeMap<String, Vec<String>> {
    let mut lists = BTreeMap::new();
    for kind in Kind::ALL {
        let schema = kind.schema().to_value();
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            let forms = definition["oneOf"].as_array().into_iter().flatten();
            let ids: Vec<String> = forms.filter_map(|form| form["const"].as_str()).map(str::to_owned).collect();
            if !ids.is_empty() {
                lists.insert(name.clone(), ids);
            }
        }
    }
    lists
}

/// Every field of a record, by its name in files.
pub(crate) fn fields() -> BTreeSet<String> {
    fn walk(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(map) => {
                let properties = map.get("properties").and_then(Value::as_object);
                found.extend(properties.into_iter().flat_map(|properties| properties.keys().cloned()));
                map.values().for_each(|value| walk(value, found));
            }
            Value::Array(items) => items.iter().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for kind in Kind::ALL {
        walk(&kind.schema().to_value(), &mut found);
    }
    found
}

/// The attribute that stands for a value: its name begins with a letter.
pub(crate) fn attribute(id: &str) -> String {
    if id.starts_with(|c: char| c.is_ascii_digit()) { format!("value-{id}") } else { id.to_owned() }
}
