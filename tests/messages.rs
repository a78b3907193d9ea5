//! The messages of the interface: each is used, each that is used is there, and every language has all of them.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

mod project;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use project::{files, repository};
use vocabulary::{attribute, fields, lists};

/// The languages of the theme beside English, with the plural categories that CLDR has for whole numbers in them.
const LANGUAGES: [(&str, &[&str]); 2] =
    [("ar", &["zero", "one", "two", "few", "many", "other"]), ("he", &["one", "two", "other"])];

/// The plural categories of English.
const ENGLISH: &[&str] = &["one", "other"];

/// Every plural category there is.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Names that are written in Latin letters in every language.
const NAMES: [&str; 17] = [
    "Akoma Ntoso",
    "BibTeX",
    "CC BY",
    "CSL-JSON",
    "CSV",
    "HTML",
    "JSON Lines",
    "JSON",
    "PROV-O",
    "Project Fluent",
    "SHA-256",
    "UTF-8",
    "Unicode",
    "Web Annotation",
    "XML",
    "rapporteur",
    "schema.org",
];

/// Lists that English has in the program, and not all of them are controlled.
const OF_LISTS: [&str; 2] = ["list-", "meaning-"];

/// A message, as far as these tests ask.
#[derive(Default)]
struct Message {
    /// The values it asks for.
    variables: BTreeSet<String>,
    /// Its words, piece by piece.
    words: Vec<String>,
    /// Its attributes, with their words.
    attributes: BTreeMap<String, Vec<String>>,
    /// For each choice by a number: the categories, the default last.
    plurals: Vec<Vec<String>>,
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push(value.clone()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let Some(keys) = plural(variants) {
                    self.plurals.push(keys);
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::StringLiteral { value } => self.words.push(value.clone()),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            _ => {}
        }
    }

    fn all_words(&self) -> impl Iterator<Item = &String> {
        self.words.iter().chain(self.attributes.values().flatten())
    }
}

/// The keys of a choice that is one by plural category, the default last.
fn plural(variants: &[Variant<String>]) -> Option<Vec<String>> {
    let key = |variant: &Variant<String>| match &variant.key {
        VariantKey::Identifier { name } => name.clone(),
        VariantKey::NumberLiteral { value } => value.clone(),
    };
    let default = variants.iter().find(|variant| variant.default).map(key)?;
    let other = variants.iter().filter(|variant| !variant.default).map(key);
    let keys: Vec<String> = other.chain([default]).collect();
    keys.iter().any(|key| CATEGORIES.contains(&key.as_str())).then_some(keys)
}

/// The messages of the theme in a language, by their ids.
fn messages(language: &str) -> BTreeMap<String, Message> {
    let path = repository().join(format!("templates/messages/{language}.ftl"));
    let resource = parser::parse(fs::read_to_string(path).unwrap()).unwrap();
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(read) = entry else { continue };
        let mut message = Message::default();
        if let Some(pattern) = &read.value {
            message.pattern(pattern);
        }
        for attribute in &read.attributes {
            let mut inner = Message::default();
            inner.pattern(&attribute.value);
            message.variables.append(&mut inner.variables);
            message.attributes.insert(attribute.id.name.clone(), inner.words);
        }
        let known = messages.insert(read.id.name.clone(), message);
        assert!(known.is_none(), "{language}.ftl has `{}` twice", read.id.name);
    }
    messages
}

fn is_of_list(id: &str) -> bool {
    OF_LISTS.iter().any(|start| id.starts_with(start))
}

/// Fails with all faults, a line each.
fn assert_none(what: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{what}:\n{}", faults.join("\n"));
}

/// The templates and the Rust files that make pages, by their paths.
fn makers_of_pages() -> BTreeMap<String, String> {
    let read = |(folder, suffixes): (&str, &[&str])| -> Vec<(String, String)> {
        let all = files(&repository().join(folder)).into_iter();
        let wanted = all.filter(|(path, _)| suffixes.iter().any(|suffix| path.ends_with(suffix)));
        wanted.map(|(path, bytes)| (format!("{folder}/{path}"), without_comments(&bytes))).collect()
    };
    [("templates", [".html", ".xml"].as_slice()), ("src/render", [".rs"].as_slice())]
        .into_iter()
        .flat_map(read)
        .collect()
}

/// A file without the lines that are comments.
fn without_comments(bytes: &[u8]) -> String {
    let lines = std::str::from_utf8(bytes).unwrap().lines();
    lines.filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The ids that a file asks for by name.
fn asked(text: &str) -> BTreeSet<&str> {
    let in_templates = text.match_indices("| say").filter_map(|(at, _)| {
        let before = text[..at].trim_end().strip_suffix('"')?;
        Some(&before[before.rfind('"')? + 1..])
    });
    let calls = ["say(", "tell(", "tell_safe(", "count(", "forms("];
    let in_rust = calls.iter().flat_map(|call| text.match_indices(call)).filter_map(|(at, call)| {
        let rest = text[at + call.len()..].trim_start().strip_prefix('"')?;
        Some(&rest[..rest.find('"')?])
    });
    in_templates.chain(in_rust).collect()
}

#[test]
fn every_message_that_is_asked_for_is_there() {
    let english = messages("en");
    let mut faults = Vec::new();
    for (path, text) in makers_of_pages() {
        let missing = asked(&text).into_iter().filter(|id| !english.contains_key(*id));
        faults.extend(missing.map(|id| format!("{path}: `{id}`")));
    }
    assert_none("not in en.ftl", &faults);
}

#[test]
fn every_message_is_used() {
    let makers = makers_of_pages();
    let used = |id: &str| makers.values().any(|text| text.contains(&format!("\"{id}\"")));
    let unused: Vec<String> = messages("en").into_keys().filter(|id| !is_of_list(id) && !used(id)).collect();
    assert_none("in en.ftl and on no page", &unused);
}

#[test]
fn every_language_has_the_same_messages_with_the_same_values() {
    let english = messages("en");
    let mut faults = Vec::new();
    for (language, _) in LANGUAGES {
        let own = messages(language);
        let ids: BTreeSet<&String> = english.keys().chain(own.keys()).filter(|id| !is_of_list(id)).collect();
        for id in ids {
            match (english.get(id), own.get(id)) {
                (Some(_), None) => faults.push(format!("{language}.ftl lacks `{id}`")),
                (None, Some(_)) => faults.push(format!("{language}.ftl has `{id}`, en.ftl has not")),
                (Some(english), Some(own)) if english.variables != own.variables => faults.push(format!(
                    "{language}.ftl: `{id}` asks for {:?}, in en.ftl for {:?}",
                    own.variables, english.variables
                )),
                _ => {}
            }
        }
    }
    assert_none("not the same messages", &faults);
}

#[test]
fn plurals_are_those_of_the_language() {
    let mut faults = Vec::new();
    for (language, categories) in LANGUAGES.into_iter().chain([("en", ENGLISH)]) {
        for (id, message) in messages(language) {
            for keys in &message.plurals {
                let foreign: Vec<&String> = keys.iter().filter(|key| !categories.contains(&key.as_str())).collect();
                if !foreign.is_empty() {
                    faults.push(format!("{language}.ftl: `{id}` has {foreign:?}"));
                }
                if keys.last().is_none_or(|default| default != "other") {
                    faults.push(format!("{language}.ftl: `{id}` has another default than `other`"));
                }
            }
            let forms: BTreeSet<&str> = message.attributes.keys().map(String::as_str).collect();
            if !is_of_list(&id) && !forms.is_empty() && forms != categories.iter().copied().collect() {
                faults.push(format!("{language}.ftl: `{id}` has the forms {forms:?}"));
            }
        }
    }
    assert_none("not the plural categories of the language", &faults);
}

#[test]
fn every_list_has_its_labels_and_definitions_and_no_others() {
    let lists = lists();
    assert!(lists.len() > 30, "{} lists", lists.len());
    let mut faults = Vec::new();
    for (language, _) in LANGUAGES {
        let own = messages(language);
        let mut known: BTreeSet<String> = ["list-language", "list-field"].map(str::to_owned).into();
        for (name, ids) in &lists {
            let wanted: BTreeSet<String> = ids.iter().map(|id| attribute(id)).collect();
            for start in OF_LISTS {
                let id = format!("{start}{}", name.replace(' ', "-"));
                let message = own.get(&id);
                let there: BTreeSet<String> = message.into_iter().flat_map(|m| m.attributes.keys().cloned()).collect();
                let lacking = wanted.difference(&there).map(|value| format!("{language}.ftl: `{id}` lacks `.{value}`"));
                let more = there.difference(&wanted).map(|value| format!("{language}.ftl: `{id}` has `.{value}`"));
                faults.extend(lacking.chain(more));
                known.insert(id);
            }
        }
        let unknown = own.keys().filter(|id| is_of_list(id) && !known.contains(*id));
        faults.extend(unknown.map(|id| format!("{language}.ftl: `{id}` is of no list")));
    }
    assert_none("labels and definitions", &faults);
}

#[test]
fn every_field_has_a_name() {
    let fields = fields();
    let mut faults = Vec::new();
    for (language, _) in LANGUAGES {
        let names = &messages(language)["list-field"].attributes;
        let lacking = fields.iter().filter(|field| !names.contains_key(*field));
        faults.extend(lacking.map(|field| format!("{language}.ftl: `list-field` lacks `.{field}`")));
    }
    assert_none("names of fields", &faults);
}

/// The words of a text that are three Latin letters or longer and stand in no name.
fn latin(text: &str) -> Vec<String> {
    let rest = NAMES.iter().fold(text.to_owned(), |rest, name| rest.replace(name, " "));
    let words = rest.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 2);
    words.map(str::to_owned).collect()
}

#[test]
fn no_other_language_has_english_words() {
    let mut faults = Vec::new();
    for (language, _) in LANGUAGES {
        for (id, message) in messages(language) {
            let found: Vec<String> = message.all_words().flat_map(|words| latin(words)).collect();
            if !found.is_empty() {
                faults.push(format!("{language}.ftl: `{id}`: {}", found.join(", ")));
            }
        }
    }
    assert_none("words in Latin letters", &faults);
}
