//! Items: which item of a list is which of another.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

/// What identifies an item of a list, by the name of the list's field. Lists of texts and ids need no row.
const KEYS: &[(&str, &[&str])] = &[
    ("alterations", &["kind", "text"]),
    ("authors", &["literal", "family", "given"]),
    ("called", &["source", "name"]),
    ("cited", &["source", "paragraph", "page"]),
    ("contact", &["name"]),
    ("contested", &["attribute"]),
    ("coverage", &["agreement"]),
    ("evidence", &["source", "paragraph", "page"]),
    ("history", &["from"]),
    ("implementation", &["date"]),
    ("memberships", &["party", "post"]),
    ("names", &["text"]),
    ("options", &["id"]),
    ("participants", &["party", "person", "described_as"]),
    ("provisions", &["id"]),
    ("readings", &["source", "paragraph"]),
    ("relations", &["type", "to"]),
    ("reports", &["source", "paragraph", "page"]),
    ("requires", &["issue", "event", "position", "agreement", "provision"]),
    ("responses", &["party", "source"]),
    ("same_as", &["statement"]),
    ("sources", &["source", "paragraph", "page"]),
    ("speakers", &["party", "person", "described_as"]),
    ("via", &["party", "source", "described_as"]),
];

/// The fields of lists whose items are known again by some of their fields.
pub fn lists() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|(name, _)| *name)
}

/// More pairs than these of items that nothing identifies are not tried.
const MOST_PAIRS: usize = 10_000;

fn keys(field: &str) -> &'static [&'static str] {
    KEYS.iter().find(|(name, _)| *name == field).map_or(&[], |(_, keys)| keys)
}

/// What an item is known by, for readers: `article-a, 3`; for an id or text itself.
pub(super) fn name(field: &str, item: &Value) -> String {
    match item {
        Value::String(text) => text.clone(),
        Value::Object(fields) => {
            let parts = keys(field).iter().filter_map(|key| fields.get(*key)?.as_str());
            parts.collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    }
}

/// Finds the items of two lists that are one: each pair as its places in both, in the order of the second.
///
/// First those that are the same in everything, then those with the same identifying fields, then those that have at
/// least half of their fields in common, the nearest first.
pub(super) fn pair(field: &str, old: &[Value], new: &[Value]) -> Vec<(usize, usize)> {
    let mut pairing = Pairing { old: (0..old.len()).collect(), new: (0..new.len()).collect(), pairs: Vec::new() };
    pairing.by(old, new, |item| Some(item.to_string()));
    pairing.by(old, new, |item| identity(field, item));
    pairing.by_nearness(old, new);
    pairing.pairs.sort_unstable_by_key(|(_, to)| *to);
    pairing.pairs
}

/// The identifying fields of an item, as text that can be compared.
fn identity(field: &str, item: &Value) -> Option<String> {
    let keys = keys(field);
    let fields = item.as_object().filter(|_| !keys.is_empty())?;
    Some(keys.iter().map(|key| fields.get(*key).unwrap_or(&Value::Null).to_string()).collect::<Vec<_>>().join("\n"))
}

/// The items that have found no other yet, and the pairs.
struct Pairing {
    old: Vec<usize>,
    new: Vec<usize>,
    pairs: Vec<(usize, usize)>,
}

impl Pairing {
    /// Pairs items with the same key, in their order.
    fn by(&mut self, old: &[Value], new: &[Value], key: impl Fn(&Value) -> Option<String>) {
        let mut waiting: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for index in &self.old {
            if let Some(key) = key(&old[*index]) {
                waiting.entry(key).or_default().push_back(*index);
            }
        }
        let found: Vec<(usize, usize)> = self
            .new
            .iter()
            .filter_map(|to| {
                let from = waiting.get_mut(&key(&new[*to])?)?.pop_front()?;
                Some((from, *to))
            })
            .collect();
        self.take(&found);
    }

    fn by_nearness(&mut self, old: &[Value], new: &[Value]) {
        if self.old.len() * self.new.len() > MOST_PAIRS {
            return;
        }
        let mut near: Vec<(usize, usize, usize, usize)> = Vec::new();
        for from in &self.old {
            for to in &self.new {
                let (same, all) = in_common(&old[*from], &new[*to]);
                if same > 0 && same * 2 >= all {
                    near.push((all - same, from.abs_diff(*to), *from, *to));
                }
            }
        }
        near.sort_unstable();
        for (_, _, from, to) in near {
            if self.old.contains(&from) && self.new.contains(&to) {
                self.take(&[(from, to)]);
            }
        }
    }

    fn take(&mut self, pairs: &[(usize, usize)]) {
        let (from, to): (BTreeSet<usize>, BTreeSet<usize>) = pairs.iter().copied().unzip();
        self.old.retain(|index| !from.contains(index));
        self.new.retain(|index| !to.contains(index));
        self.pairs.extend(pairs);
    }
}

/// How many fields two items have in common, and how many there are.
fn in_common(old: &Value, new: &Value) -> (usize, usize) {
    let (Some(old), Some(new)) = (old.as_object(), new.as_object()) else { return (0, 0) };
    let same = old.iter().filter(|(name, value)| new.get(*name) == Some(value)).count();
    let all = old.len() + new.keys().filter(|name| !old.contains_key(*name)).count();
    (same, all)
}
