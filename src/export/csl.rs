//! `csl`: the sources as CSL-JSON, which reference managers read and citation styles format.

use serde_json::{Map, Value, json};

use super::Format;
use crate::error::{Error, Result};
use crate::link::{Corpus, Entry};
use crate::model::{Author, ControlledList as _, CslType, Date, End, Extent, Point, Precision, Source};
use crate::output::Outputs;

/// The row of the table of formats.
pub(super) const FORMAT: Format = Format { name: "csl", about: "The sources as CSL-JSON, for reference managers", add };

/// The address of the file.
const FILE: &str = "sources.csl.json";

fn add<'a>(corpus: &'a Corpus, _: Option<&'a str>, outputs: &mut Outputs<'a>) -> Result<()> {
    outputs.add(FILE, Box::new(move || list(corpus)))
}

fn list(corpus: &Corpus) -> Result<Vec<u8>> {
    let items: Vec<Value> = corpus.all::<Source>().map(|source| item(corpus, source)).collect();
    let mut bytes = serde_json::to_vec_pretty(&items).map_err(|e| Error::new("write the sources as CSL-JSON", e))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A source as an item of CSL-JSON 1.0.2; what it does not say is left out.
pub(crate) fn item(corpus: &Corpus, source: Entry<'_, Source>) -> Value {
    let mut item = Map::new();
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            item.insert(name.to_owned(), value);
        }
    };
    let data = source.data;
    put("id", Some(source.record.id.as_str().into()));
    put("type", Some(kind(&data.kind).into()));
    put("title", Some(corpus.title(source.record, &data.language).into()));
    put("author", (!data.authors.is_empty()).then(|| data.authors.iter().map(author).collect()));
    put("container-title", data.container.as_ref().map(|container| container.value.as_str().into()));
    let publisher = data.publisher.as_ref().and_then(|publisher| corpus.get(publisher));
    put("publisher", publisher.map(|publisher| corpus.title(publisher.record, &data.language).into()));
    put("issued", data.issued.as_ref().map(date));
    put("accessed", data.accessed.as_ref().map(date));
    put("language", Some(data.language.as_str().into()));
    let url = data.url.as_ref().and_then(|url| crate::address::allowed_absolute(&url.value));
    put("URL", url.map(Value::from));
    let archive = data.archive.as_ref().and_then(|archive| crate::address::allowed_absolute(&archive.url.value));
    put("archive_location", archive.map(Value::from));
    Value::Object(item)
}

/// A value that is none of the list is a document to every program.
fn kind(kind: &CslType) -> &str {
    match kind {
        CslType::Other(_) => CslType::Document.id(),
        kind => kind.id(),
    }
}

fn author(author: &Author) -> Value {
    let mut name = Map::new();
    for (part, text) in [("literal", &author.literal), ("family", &author.family), ("given", &author.given)] {
        if let Some(text) = text {
            name.insert(part.to_owned(), text.as_str().into());
        }
    }
    Value::Object(name)
}

/// A date in parts; one that is open or less precise than a year in its own words.
fn date(date: &Date) -> Value {
    let (first, last) = match date.extent() {
        Extent::At(point) => (Some(point), None),
        Extent::Range(End::At(first), End::At(last)) => (Some(first), Some(last)),
        Extent::Range(..) => (None, None),
    };
    let days: Option<Vec<Value>> = first.into_iter().chain(last).map(parts).collect();
    match days.filter(|days| !days.is_empty()) {
        Some(days) => {
            let circa = first.into_iter().chain(last).any(|point| point.approximate || point.uncertain);
            let mut value = json!({ "date-parts": days });
            if circa {
                value["circa"] = true.into();
            }
            value
        }
        None => json!({ "literal": date.as_str() }),
    }
}

fn parts(point: Point) -> Option<Value> {
    match point.precision {
        Precision::Century | Precision::Decade | Precision::Season(_) => None,
        Precision::Year => Some(json!([point.year])),
        Precision::Month(month) => Some(json!([point.year, month])),
        Precision::Day(month, day) => Some(json!([point.year, month, day])),
    }
}
