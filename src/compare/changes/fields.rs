//! Fields: two records, or the settings of two sites, value by value.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;
use serde_json::{Map, Value};

use super::super::versions::{self, ProvisionChange, Scope, same_words};
use super::{Class, FieldChange, Path, Side, States, Step, items};
use crate::model::{Id, Kind, Language, Record};
use crate::text::provisions::{self, ProvisionTree};

/// Fields that no reader sees.
const UNSEEN: [&str; 3] = ["aliases", "suppress", "draft"];

/// What has changed in a record.
pub(super) fn of_record(states: &States<'_>, old: &Record, new: &Record) -> Vec<FieldChange> {
    let mut differences = Differences::new(states);
    let (from, to) = (value_of(states, Side::From, old), value_of(states, Side::To, new));
    differences.values(&Path::default(), &from, &to);
    if old.kind == Kind::Text {
        differences.text(markdown(old), markdown(new));
    }
    differences.found
}

/// What has changed in the settings of the site.
pub(super) fn of_site(states: &States<'_>) -> Vec<FieldChange> {
    let value = |side: Side| {
        let corpus = states.corpus(side);
        let site = corpus.site();
        let parties = site.parties.iter().map(|party| ("parties", Kind::Party, party.id()));
        let agreement = site.main_agreement.iter().map(|a| ("main_agreement", Kind::Agreement, a.id()));
        let mut value = serialised(site);
        let renamed = renamed(states, side, parties.chain(agreement));
        rename(&mut value, "", &renamed);
        if let Some(fields) = value.as_object_mut() {
            // How the editors' checks are set is nothing that readers see.
            fields.shift_remove("checks");
        }
        value
    };
    let mut differences = Differences::new(states);
    differences.values(&Path::default(), &value(Side::From), &value(Side::To));
    differences.found
}

fn markdown(record: &Record) -> &str {
    record.body.as_ref().map_or("", |body| body.markdown.trim())
}

fn serialised(value: &impl Serialize) -> Value {
    // Records are written as JSON in the data of the site too: they have no key that is not text.
    serde_json::to_value(value).unwrap_or_default()
}

/// A record as one value: all its fields, and its text in every language; references by their ids in the second state.
fn value_of(states: &States<'_>, side: Side, record: &Record) -> Value {
    let mut fields = Map::new();
    for part in [serialised(&record.common), serialised(&record.data)] {
        if let Value::Object(part) = part {
            fields.extend(part.into_iter().filter(|(name, _)| !UNSEEN.contains(&name.as_str())));
        }
    }
    // The provisions of an agreement's text are compared one by one.
    if record.kind != Kind::Text {
        let first = states.corpus(side).language();
        let own = record.body.iter().map(|body| (first, body));
        let translated = record.translations.iter().filter_map(|t| t.body.as_ref().map(|body| (&t.language, body)));
        let texts: Map<String, Value> = own
            .chain(translated)
            .map(|(language, body)| (language.to_string(), Value::from(body.markdown.trim())))
            .collect();
        let body = if record.translations.iter().any(|t| t.body.is_some()) {
            Value::Object(texts)
        } else {
            texts.into_iter().next().map_or(Value::Null, |(_, text)| text)
        };
        fields.insert("body".to_owned(), body);
    }
    let mut value = Value::Object(fields);
    let references = record.references.iter().map(|r| (r.field.as_str(), r.kind, &r.id));
    rename(&mut value, "", &renamed(states, side, references));
    value
}

/// For each field and each id that is written in it: the id of that record in the second state, where it is another.
type Renamed = HashMap<(String, String), String>;

fn renamed<'r>(states: &States<'_>, side: Side, references: impl Iterator<Item = (&'r str, Kind, &'r Id)>) -> Renamed {
    let mut renamed = HashMap::new();
    for (field, kind, id) in references {
        let Some(number) = states.corpus(side).number(kind, id) else { continue };
        let now = states.name(side, number);
        if now != *id {
            renamed.insert((field.to_owned(), id.to_string()), now.to_string());
            renamed.insert((field.to_owned(), format!("{kind}:{id}")), format!("{kind}:{now}"));
        }
    }
    renamed
}

fn rename(value: &mut Value, field: &str, renamed: &Renamed) {
    if renamed.is_empty() {
        return;
    }
    match value {
        Value::String(text) => {
            if let Some(now) = renamed.get(&(field.to_owned(), text.clone())) {
                text.clone_from(now);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, field, renamed)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let inner = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                rename(value, &inner, renamed);
            }
        }
        _ => {}
    }
}

/// Collects what differs.
struct Differences {
    found: Vec<FieldChange>,
    /// The languages that text without one is in.
    first: [String; 2],
}

impl Differences {
    fn new(states: &States<'_>) -> Self {
        let first = [Side::From, Side::To].map(|side| states.corpus(side).language().to_string());
        Self { found: Vec::new(), first }
    }

    fn values(&mut self, path: &Path, from: &Value, to: &Value) {
        if from == to {
            return;
        }
        match (from, to) {
            (Value::Object(old), Value::Object(new)) => {
                let gone = old.keys().filter(|name| !new.contains_key(*name));
                for name in new.keys().chain(gone) {
                    let side = |fields: &Map<String, Value>| fields.get(name).cloned().unwrap_or_default();
                    let by_language = [old, new].into_iter().all(|fields| fields.is_empty() || is_by_language(fields));
                    let step = if by_language { Step::Language } else { Step::Field };
                    self.values(&path.with(step(name.clone())), &side(old), &side(new));
                }
            }
            (Value::String(_), Value::Object(new)) if is_by_language(new) => {
                self.values(path, &localized(from, &self.first[0].clone()), to);
            }
            (Value::Object(old), Value::String(_)) if is_by_language(old) => {
                self.values(path, from, &localized(to, &self.first[1].clone()));
            }
            (Value::Array(old), Value::Array(new)) => self.lists(path, old, new),
            (Value::Array(old), Value::Null) => self.lists(path, old, &[]),
            (Value::Null, Value::Array(new)) => self.lists(path, &[], new),
            _ => self.push(path.clone(), from.clone(), to.clone()),
        }
    }

    fn push(&mut self, path: Path, from: Value, to: Value) {
        let class = match (&from, &to) {
            (Value::String(old), Value::String(new)) if same_words(old, new) => Class::Typographic,
            _ => Class::Substance,
        };
        self.found.push(FieldChange { path, from, to, class, provision: Vec::new() });
    }

    fn lists(&mut self, path: &Path, old: &[Value], new: &[Value]) {
        let field = path.0.iter().rev().find_map(|step| match step {
            Step::Field(name) => Some(name.as_str()),
            _ => None,
        });
        let field = field.unwrap_or_default();
        let item = |index: usize, value: &Value| path.with(Step::Item { index, name: items::name(field, value) });
        let pairs = items::pair(field, old, new);
        let earlier: BTreeMap<usize, usize> = pairs.iter().map(|(from, to)| (*to, *from)).collect();
        for (index, value) in new.iter().enumerate() {
            match earlier.get(&index) {
                Some(from) => self.values(&item(index, value), &old[*from], value),
                None => self.push(item(index, value), Value::Null, value.clone()),
            }
        }
        let kept: BTreeSet<usize> = pairs.iter().map(|(from, _)| *from).collect();
        for (index, value) in old.iter().enumerate().filter(|(index, _)| !kept.contains(index)) {
            self.push(item(index, value), value.clone(), Value::Null);
        }
        if !pairs.is_sorted_by_key(|(from, _)| *from) {
            let names = |items: &mut dyn Iterator<Item = &Value>| -> Value {
                items.map(|value| Value::from(items::name(field, value))).collect()
            };
            let from = names(&mut kept.iter().map(|index| &old[*index]));
            let to = names(&mut pairs.iter().map(|(_, index)| &new[*index]));
            self.push(path.clone(), from, to);
        }
    }

    /// The text of an agreement, provision by provision.
    fn text(&mut self, old: &str, new: &str) {
        if old == new {
            return;
        }
        let body = Path(vec![Step::Field("body".to_owned())]);
        let (from, to) = (provisions::read(old), provisions::read(new));
        let comparison = versions::compare(&from, &to);
        let before = self.found.len();
        let rows = comparison.rows.iter().filter(|row| row.scope != Scope::Inner);
        for row in rows.filter(|row| !row.is(versions::Change::Unchanged)) {
            self.found.push(provision_change(&body, row, &from, &to));
        }
        if self.found.len() == before {
            // No provision reads otherwise: what differs is the layout of the file.
            let change = FieldChange {
                path: body,
                from: Value::from(old),
                to: Value::from(new),
                class: Class::Typographic,
                provision: Vec::new(),
            };
            self.found.push(change);
        }
    }
}

fn provision_change(body: &Path, row: &ProvisionChange, from: &ProvisionTree, to: &ProvisionTree) -> FieldChange {
    let eid = |tree: &ProvisionTree, index: Option<usize>| {
        index.and_then(|index| tree.provisions.get(index)).map(|provision| provision.eid.clone())
    };
    let words = |tree: &ProvisionTree, index: Option<usize>| {
        index.map_or(Value::Null, |index| Value::from(printed(tree, index, row.scope)))
    };
    let typographic = row.changes == [versions::Change::Typographic];
    FieldChange {
        path: body.with(Step::Provision(eid(to, row.to).or_else(|| eid(from, row.from)).unwrap_or_default())),
        from: words(from, row.from),
        to: words(to, row.to),
        class: if typographic { Class::Typographic } else { Class::Substance },
        provision: row.changes.clone(),
    }
}

/// A provision as it is printed: its number and heading, and below them its words; those of what only divides the text
/// without what it holds.
fn printed(tree: &ProvisionTree, index: usize, scope: Scope) -> String {
    let Some(provision) = tree.provisions.get(index) else { return String::new() };
    let number = provision.number.as_ref().map(|number| number.printed.as_str());
    let head: Vec<&str> = number.into_iter().chain(provision.heading.as_deref()).collect();
    let words = match scope {
        Scope::Division => provision.words.trim().to_owned(),
        Scope::Unit | Scope::Inner => tree.branch_words(index),
    };
    let parts = [head.join(" "), words];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Whether a map is text by language: its keys are tags of languages that are known, and none is the name of a field.
pub fn is_by_language(fields: &Map<String, Value>) -> bool {
    !fields.is_empty() && fields.iter().all(|(tag, words)| words.is_string() && is_language(tag))
}

/// Whether a step on the way to a value is the tag of a language that is known, and not the name of a field.
pub fn is_language(tag: &str) -> bool {
    let is_known = match tag.split('-').next().unwrap_or_default() {
        "to" | "url" | "via" | "act" => false,
        code if code.len() == 2 => isolang::Language::from_639_1(code).is_some(),
        code => isolang::Language::from_639_3(code).is_some(),
    };
    is_known && Language::new(tag).is_ok()
}

/// Text without a language, as a map.
fn localized(words: &Value, language: &str) -> Value {
    Value::Object(Map::from_iter([(language.to_owned(), words.clone())]))
}
