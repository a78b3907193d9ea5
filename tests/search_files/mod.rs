//! The files of the search, read back as the script of the search page reads them.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::Value;

use super::project::Files;

/// The data of a file of the search, which calls one function with the version, its own name and the data.
pub(crate) fn data(site: &Files, name: &str) -> Value {
    let text = std::str::from_utf8(&site[&format!("search/{name}.js")]).unwrap();
    let arguments = text.strip_prefix("rapporteurSearch(").and_then(|t| t.strip_suffix(");\n")).unwrap();
    let Value::Array(arguments) = serde_json::from_str(&format!("[{arguments}]")).unwrap() else { unreachable!() };
    let page = std::str::from_utf8(&site["search/index.html"]).unwrap();
    assert!(page.contains(&format!("data-version={}", arguments[0])), "{name} is of another version");
    assert_eq!(arguments[1], name);
    arguments[2].clone()
}

/// The numbers of records in a list.
pub(crate) fn numbers(list: &str) -> Vec<usize> {
    let mut at = 0;
    let steps = list.split('.').filter(|step| !step.is_empty());
    steps
        .map(|step| {
            at += usize::from_str_radix(step, 36).unwrap();
            at
        })
        .collect()
}

/// All that the files say, a line a fact, with addresses in the place of numbers: what they say whatever the order of the
/// records is.
pub(crate) fn facts(site: &Files) -> Vec<String> {
    let index = data(site, "index");
    let kinds = index["kinds"].as_array().unwrap();
    let count = usize::try_from(kinds.last().unwrap()[4].as_u64().unwrap()).unwrap();
    let records: Vec<Value> = (0..count.div_ceil(32))
        .flat_map(|chunk| data(site, &format!("records-{chunk}")).as_array().unwrap().clone())
        .collect();
    assert_eq!(records.len(), count);
    let addresses = |list: &str| -> String {
        let mut all: Vec<&str> = numbers(list).into_iter().map(|at| records[at][0].as_str().unwrap()).collect();
        all.sort_unstable();
        all.join(" ")
    };
    let mut facts = vec![format!("kinds {kinds:?}"), format!("folding {}", data(site, "folding"))];
    let (lengths, days) = (index["lengths"].as_str().unwrap(), data(site, "days"));
    assert_eq!((lengths.len(), days.as_array().unwrap().len()), (count, count));
    for (at, record) in records.iter().enumerate() {
        facts.push(format!("record {record} length {} days {}", &lengths[at..=at], days[at]));
    }
    for facet in ["parties", "issues"] {
        for value in data(site, facet).as_array().unwrap() {
            facts.push(format!("{facet} {} {}", value[0], addresses(value[1].as_str().unwrap())));
        }
    }
    for shard in 0..index["shards"].as_array().unwrap().len() {
        for line in data(site, &format!("words-{shard}")).as_str().unwrap().lines() {
            let (word, places) = line.split_once(' ').unwrap();
            for (place, list) in places.split(';').enumerate() {
                facts.push(format!("word {word} {place} {}", addresses(list)));
            }
        }
    }
    facts
}
