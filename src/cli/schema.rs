//! `rapporteur schema`: the record format as JSON Schema, for editors that complete and check while one types.

use serde_json::{Map, Value, json};

use super::arguments::Schema;
use super::{Outcome, WELL, output};
use crate::error::Error;
use crate::model::{Kind, Site, did_you_mean};

pub(super) fn run(schema: &Schema) -> Outcome {
    let value = match schema.kind.as_deref() {
        None => {
            let all: Map<String, Value> = Kind::ALL
                .iter()
                .map(|kind| (kind.name().to_owned(), kind.schema().to_value()))
                .chain([("site".to_owned(), site())])
                .collect();
            json!(all)
        }
        Some("site") => site(),
        Some(name) => match Kind::from_name(name) {
            Some(kind) => kind.schema().to_value(),
            None => {
                let names: Vec<&str> = Kind::ALL.iter().map(|k| k.name()).chain(["site"]).collect();
                let error = Error::new("print the schema", format!("there is no kind of record `{name}`"));
                let help = did_you_mean(name, &names).unwrap_or_else(|| format!("kinds are: {}", names.join(", ")));
                return Err(error.hint(help));
            }
        },
    };
    output(&format!("{}\n", serde_json::to_string_pretty(&value).unwrap_or_default()));
    Ok(WELL)
}

fn site() -> Value {
    schemars::schema_for!(Site).to_value()
}
