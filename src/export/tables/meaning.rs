//! What a field may hold, from the schema of its kind.

use serde_json::Value;

use crate::model::Kind;

/// What the values of a field mean to other programs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Meaning {
    /// Nothing in particular.
    #[default]
    Plain,
    /// Ids of records of a kind.
    Reference(Kind),
    /// Values of a controlled list: the id and the label of each.
    List(Vec<(String, String)>),
    /// Dates (EDTF), in the form of this pattern.
    Date(String),
    /// Whole numbers.
    Number,
}

/// What the field means that a path leads to (`#` and `*` stand for items of a list), if the schema has such a field.
pub(super) fn meaning(schema: &Value, path: &str) -> Option<Meaning> {
    let field = path.split('.').try_fold(schema, |at, part| {
        let (at, _) = resolved(schema, at);
        match part {
            "#" | "*" => at.get("items"),
            field => at.get("properties")?.get(field),
        }
    })?;
    let (mut target, mut name) = resolved(schema, field);
    if let Some(items) = target.get("items") {
        (target, name) = resolved(schema, items);
    }
    Some(of(target, name.as_deref()))
}

fn of(schema: &Value, name: Option<&str>) -> Meaning {
    if let Some(kind) = name.and_then(|n| n.strip_prefix("reference to a ")).and_then(Kind::from_name) {
        return Meaning::Reference(kind);
    }
    let text = |form: &Value, key: &str| form.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let forms = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    let values: Vec<(String, String)> = forms
        .filter(|form| form.get("const").is_some())
        .map(|form| (text(form, "const"), text(form, "title")))
        .collect();
    if !values.is_empty() {
        return Meaning::List(values);
    }
    if name == Some("date") {
        return Meaning::Date(text(schema, "pattern"));
    }
    let number = match schema.get("type") {
        Some(Value::String(form)) => form == "integer",
        Some(Value::Array(forms)) => forms.iter().any(|form| form == "integer"),
        _ => false,
    };
    if number { Meaning::Number } else { Meaning::Plain }
}

/// Whether a record without the field is refused; a field of a line's item, where the line has one.
pub(super) fn is_required(schema: &Value, path: &str) -> bool {
    let (holder, name) = match path.split_once(".#.") {
        None => (Some(schema), path),
        Some((list, name)) => {
            let items = schema.get("properties").and_then(|fields| fields.get(list)?.get("items"));
            (items.map(|items| resolved(schema, items).0), name)
        }
    };
    let required = holder.and_then(|holder| holder.get("required")?.as_array());
    required.is_some_and(|required| required.iter().any(|field| field == name))
}

/// A schema that stands elsewhere or may be null, led to what it is, with the name it has there.
pub(crate) fn resolved<'s>(whole: &'s Value, schema: &'s Value) -> (&'s Value, Option<String>) {
    let forms = schema.get("anyOf").and_then(Value::as_array);
    let schema = forms.and_then(|forms| forms.iter().find(|form| form.get("$ref").is_some())).unwrap_or(schema);
    let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/$defs/")) else {
        return (schema, None);
    };
    // A JSON pointer inside a URI fragment: spaces are percent-encoded.
    let name = name.replace("%20", " ");
    (whole.get("$defs").and_then(|definitions| definitions.get(&name)).unwrap_or(schema), Some(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(kind: Kind) -> Value {
        kind.schema().to_value()
    }

    #[test]
    fn fields_are_found_through_lists_and_definitions() {
        assert_eq!(meaning(&schema(Kind::Position), "party"), Some(Meaning::Reference(Kind::Party)));
        assert_eq!(meaning(&schema(Kind::Position), "history.#.evidence"), Some(Meaning::Reference(Kind::Statement)));
        assert!(matches!(meaning(&schema(Kind::Position), "history.#.from"), Some(Meaning::Date(_))));
        assert_eq!(meaning(&schema(Kind::Statement), "speakers.*.person"), Some(Meaning::Reference(Kind::Person)));
        assert_eq!(meaning(&schema(Kind::Issue), "order"), Some(Meaning::Number));
        assert_eq!(meaning(&schema(Kind::Issue), "title"), Some(Meaning::Plain));
        assert_eq!(meaning(&schema(Kind::Issue), "tilte"), None);
        let Some(Meaning::List(values)) = meaning(&schema(Kind::Statement), "speakers.*.identification") else {
            panic!()
        };
        assert_eq!(values[0], ("named".to_owned(), "Named".to_owned()));
    }

    #[test]
    fn fields_that_are_needed_are_known() {
        for path in ["title", "party", "history.#.stance", "history.#.voice"] {
            assert!(is_required(&schema(Kind::Position), path), "{path}");
        }
        for path in ["summary", "history.#.from", "history.#.evidence", "history.#.none", "none.#.none"] {
            assert!(!is_required(&schema(Kind::Position), path), "{path}");
        }
    }
}
