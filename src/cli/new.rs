//! `rapporteur new KIND ID`: a record with its fields explained, from the same doc comments as the codebook.
#![expect(clippy::disallowed_methods, reason = "this command makes a record's file")]

use std::fmt::Write as _;

use serde_json::Value;

use super::arguments::{Common, New};
use super::{Outcome, WELL};
use crate::error::Error;
use crate::model::{Id, Kind, did_you_mean};

pub(super) fn run(common: &Common, arguments: &New) -> Outcome {
    let kinds: Vec<&str> = Kind::ALL.iter().filter(|k| **k != Kind::Text).map(|k| k.name()).collect();
    let Some(kind) = Kind::from_name(&arguments.kind).filter(|k| *k != Kind::Text) else {
        let error = Error::new("make a record", format!("there is no kind of record `{}`", arguments.kind));
        let help = did_you_mean(&arguments.kind, &kinds).unwrap_or_else(|| format!("kinds are: {}", kinds.join(", ")));
        return Err(error.hint(help));
    };
    let id = Id::new(&arguments.id).map_err(|refusal| {
        let error = Error::new("make a record", refusal.message);
        refusal.help.into_iter().fold(error, Error::hint)
    })?;
    let content = common.root.join("content");
    if !content.is_dir() {
        return Err(Error::at("make a record in", &content, "there is no such folder")
            .hint("run `rapporteur init .` to make a project here, or name its folder with `--root`"));
    }
    let path = common.root.join(kind.file(&id));
    if path.exists() {
        return Err(Error::at("make the record", &path, "it is there already").hint("nothing was changed"));
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|e| Error::at("make the folder", folder, e))?;
    }
    std::fs::write(&path, explained(kind)).map_err(|e| Error::at("write", &path, e))?;
    common.say(&format!("`{}` is made: fill in its fields, then run `rapporteur check`.", path.display()));
    Ok(WELL)
}

/// Front matter with every field of a kind: those that are needed to be filled in, the others as comments.
fn explained(kind: Kind) -> String {
    let schema = kind.schema().to_value();
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut needed = String::from("---\n");
    let mut optional = String::from("# Fields that may be left out:\n");
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        if name == "body" {
            continue;
        }
        let description = field["description"].as_str().unwrap_or_default().replace('\n', " ");
        let values = values(field, &schema);
        let values = if values.is_empty() { String::new() } else { format!(" One of: {}.", values.join(", ")) };
        if required.contains(&name.as_str()) {
            let _ = writeln!(needed, "# {description}{values}\n{name}:");
        } else {
            let _ = writeln!(optional, "# {name}: {description}{values}");
        }
    }
    format!("{needed}{optional}---\n")
}

/// The ids of the list that a field takes its value from.
fn values(field: &Value, schema: &Value) -> Vec<String> {
    let reference = field["$ref"]
        .as_str()
        .or_else(|| field["anyOf"].as_array().and_then(|forms| forms.iter().find_map(|f| f["$ref"].as_str())));
    let Some(name) = reference.and_then(|r| r.strip_prefix("#/$defs/")) else { return Vec::new() };
    let forms = &schema["$defs"][name.replace("%20", " ")]["oneOf"];
    forms.as_array().into_iter().flatten().filter_map(|f| f["const"].as_str()).map(ToOwned::to_owned).collect()
}
