//! `search/`: the files that the search page looks in.
//!
//! Each is a script that calls `rapporteurSearch` with the index's version, its own name and its data: a page from a
//! folder may load scripts from beside it, and nothing else.

use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::model::{Day, Kind};
use crate::output::Outputs;
use crate::render::{Renderer, address};
use crate::search::{self, CHUNK, Facet};

/// 1 January 1970, from which the script counts days.
const EPOCH: Day = Day { year: 1970, month: 1, day: 1 };

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    let corpus = renderer.corpus;
    let index = renderer.search_index();
    let mut file = |name: String, data: Box<dyn Fn() -> Value + Send + Sync + 's>| {
        outputs.add(format!("search/{name}.js"), Box::new(move || call(&index.version, &name, &data())))
    };
    file("folding".to_owned(), Box::new(search::tables))?;
    file(
        "index".to_owned(),
        Box::new(move || {
            let first: Vec<&str> = index.shards.iter().map(|shard| shard.first.as_str()).collect();
            json!({ "kinds": kinds(renderer), "shards": first, "lengths": index.title_lengths })
        }),
    )?;
    for (number, shard) in index.shards.iter().enumerate() {
        file(format!("words-{number}"), Box::new(|| Value::from(shard.lines.as_str())))?;
    }
    for (number, records) in corpus.records().chunks(CHUNK).enumerate() {
        file(
            format!("records-{number}"),
            Box::new(move || records.iter().map(|record| shown(renderer, record)).collect()),
        )?;
    }
    file("parties".to_owned(), Box::new(move || facets(renderer, search::by_party(corpus))))?;
    file("issues".to_owned(), Box::new(move || facets(renderer, search::by_issue(corpus))))?;
    file("days".to_owned(), Box::new(move || corpus.records().iter().map(days).collect()))
}

fn call(version: &str, name: &str, data: &Value) -> Result<Vec<u8>> {
    let text = |value: &Value| serde_json::to_string(value).map_err(|e| Error::new("write the index", e));
    let (version, name) = (text(&version.into())?, text(&name.into())?);
    Ok(format!("rapporteurSearch({version},{name},{});\n", text(data)?).into_bytes())
}

/// The kinds that there are: name, words for one and for many, the first number and the one after the last.
fn kinds(renderer: &Renderer<'_>) -> Vec<Value> {
    let records = renderer.corpus.records();
    let kind = |kind: &Kind| {
        let start = records.partition_point(|record| record.kind < *kind);
        let end = records.partition_point(|record| record.kind <= *kind);
        let (one, many) = (renderer.locale.kind(*kind), renderer.locale.kinds(*kind));
        (start < end).then(|| json!([kind.name(), one, many, start, end]))
    };
    Kind::ALL.iter().filter_map(kind).collect()
}

/// A record as it is shown when it is found: address, title, summary, names, quoted words, date. Words come with their
/// language and direction where they are not in the page's.
fn shown(renderer: &Renderer<'_>, record: &crate::model::Record) -> Value {
    let own = |words: &str, language: &crate::model::Language| {
        if language == renderer.language {
            json!([words])
        } else {
            json!([words, language.as_str(), language.direction()])
        }
    };
    let shown = search::shown(renderer.corpus, record, renderer.wanted);
    json!([
        address::link(&address::of_record(record)),
        own(shown.title.0, shown.title.1),
        shown.summary.map(|(words, language)| own(&words, language)),
        shown.names,
        shown.quoted.map(|(words, language)| own(&words, language)),
        search::dated(record).map(|it| renderer.locale.date(it)),
    ])
}

fn facets(renderer: &Renderer<'_>, facets: Vec<Facet<'_>>) -> Value {
    let title = |facet: &Facet<'_>| renderer.corpus.title(facet.record, renderer.wanted).to_owned();
    facets.into_iter().map(|facet| json!([title(&facet), facet.numbers])).collect()
}

/// The first and last day of a record, as the script counts them.
fn days(record: &crate::model::Record) -> Value {
    let day = |day: Day| day.number() - EPOCH.number();
    search::days(record).map_or(Value::Null, |(first, last)| json!([day(first), day(last)]))
}
