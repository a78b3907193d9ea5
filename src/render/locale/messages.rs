//! The words of the interface: messages in Project Fluent's form, one file a language, with English behind them.
//!
//! `templates/messages/ar.ftl` holds the Arabic ones. A project may have a file of the same name, whose messages take the
//! place of the built-in ones, or one of another language, which adds it. A message that a language has not is said in
//! English.
//!
//! A message is text: it is escaped where it is put into a page. What stands in its place holders may be markup that is
//! known to be safe; see [`Messages::tell_safe`].

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;

use super::super::parts::escaped;
use super::super::templates::theme_text;
use crate::error::{Error, Result};
use crate::model::{ControlledList, Language};

/// A value for a place holder: a number, for plurals, or text.
pub(crate) type Value<'a> = FluentValue<'a>;

/// The messages of one language, and the English ones behind them.
pub(crate) struct Messages {
    bundles: Vec<FluentBundle<FluentResource>>,
    /// Every message without place holders, as it reads.
    fixed: HashMap<String, String>,
    /// Whether lists have labels here; otherwise theirs are the built-in English ones.
    has_labels: bool,
}

/// Markup is held out of a message by these while its words are escaped: they are private, so no text has them.
const HOLD: (char, char) = ('\u{F8F0}', '\u{F8F1}');

/// The mark that Fluent puts before what fills a place, which then runs as its first letter does.
const ISOLATE: char = '\u{2068}';

/// The mark before what runs from right to left, whatever its first letter.
const ISOLATE_RTL: char = '\u{2067}';

impl Messages {
    /// The messages of a language: those of the project first, then those of the theme, then English.
    ///
    /// # Errors
    /// When a file of messages is not one.
    pub(crate) fn new(language: &Language, own: &BTreeMap<String, String>) -> Result<Self> {
        let mut bundles = Vec::new();
        let mut fixed = HashMap::new();
        // English first, so that what the language itself has takes its place.
        for tag in tags(language).iter().rev() {
            let file = format!("messages/{tag}.ftl");
            let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
            // What fills a place keeps its own direction: where the words run from right to left, by marks around it.
            bundle.set_use_isolating(Language::new(tag).is_ok_and(|tag| tag.direction() == "rtl"));
            // A bundle without functions has none of this name yet.
            let _ = bundle.add_function("LOWER", |values, _| lower(values));
            let _ = bundle.add_function("CAPITAL", |values, _| capital(values));
            for text in [theme_text(&file), own.get(&file).map(String::as_str)].into_iter().flatten() {
                let resource = resource(&file, text)?;
                let ids: Vec<String> = ids(&resource).map(str::to_owned).collect();
                bundle.add_resource_overriding(resource);
                fixed.extend(ids.into_iter().filter_map(|id| whole(&bundle, &id).map(|words| (id, words))));
            }
            bundles.insert(0, bundle);
        }
        let has_labels = bundles.iter().any(|bundle| bundle.has_message("list-stance"));
        Ok(Self { bundles, fixed, has_labels })
    }

    /// A message without place holders.
    pub(crate) fn say<'s>(&'s self, id: &'s str) -> &'s str {
        debug_assert!(self.fixed.contains_key(id), "there is no message `{id}` without place holders");
        self.fixed.get(id).map_or(id, String::as_str)
    }

    /// A message with its place holders filled.
    pub(crate) fn tell<'v, const N: usize>(&self, id: &str, values: [(&'static str, Value<'v>); N]) -> String {
        let args: FluentArgs<'v> = values.into_iter().collect();
        self.filled(id, &args)
    }

    fn filled(&self, id: &str, args: &FluentArgs<'_>) -> String {
        for bundle in &self.bundles {
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else { continue };
            let mut faults: Vec<FluentError> = Vec::new();
            let words = bundle.format_pattern(pattern, Some(args), &mut faults);
            debug_assert!(faults.is_empty(), "the message `{id}` asks for what it is not given: {faults:?}");
            // A message inside another may begin with a name: it has no letter of its own by which it would run.
            return words.replace(&format!("{ISOLATE}{ISOLATE}"), &format!("{ISOLATE_RTL}{ISOLATE}"));
        }
        debug_assert!(false, "there is no message `{id}`");
        id.to_owned()
    }

    /// A message as HTML: its words are escaped, and so are the `text` values; `markup` values stand as they are.
    pub(crate) fn tell_safe(&self, id: &str, text: &[(String, Value<'_>)], markup: &[(String, String)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in text {
            args.set(name.as_str(), value.clone());
        }
        for (place, (name, _)) in markup.iter().enumerate() {
            args.set(name.as_str(), format!("{}{place}{}", HOLD.0, HOLD.1));
        }
        // Markup runs as its page does: a link may begin with a name that runs the other way.
        let words =
            self.filled(id, &args).replace(&format!("{ISOLATE}{}", HOLD.0), &format!("{ISOLATE_RTL}{}", HOLD.0));
        let mut html = String::with_capacity(words.len() + markup.iter().map(|(_, html)| html.len()).sum::<usize>());
        let mut rest = words.as_str();
        while let Some((before, held)) = rest.split_once(HOLD.0) {
            html.push_str(&escaped(before));
            let Some((place, after)) = held.split_once(HOLD.1) else { break };
            let known = place.parse().ok().and_then(|place: usize| markup.get(place));
            html.push_str(known.map_or("", |(_, markup)| markup));
            rest = after;
        }
        html.push_str(&escaped(rest));
        html
    }

    /// The label of a value of a controlled list: an attribute of the list's message, else the built-in English one.
    pub(crate) fn label<'v, L: ControlledList>(&self, value: &'v L) -> Cow<'v, str> {
        if !self.has_labels || value.id() == "other" {
            return Cow::Borrowed(value.label());
        }
        self.entry(L::NAME, value.id()).map_or_else(|| Cow::Borrowed(value.label()), Cow::Owned)
    }

    /// The label of the value `id` of the list with this name, if a language has one.
    pub(crate) fn entry(&self, list: &str, id: &str) -> Option<String> {
        self.attribute(&format!("list-{}", list.replace(' ', "-")), id)
    }

    /// The definition of the value `id` of the list with this name, if a language has one.
    pub(crate) fn definition(&self, list: &str, id: &str) -> Option<String> {
        self.attribute(&format!("meaning-{}", list.replace(' ', "-")), id)
    }

    /// The name of the list with this English name, if a language has one.
    pub(crate) fn list_name(&self, list: &str) -> Option<&str> {
        self.fixed.get(&format!("list-{}", list.replace(' ', "-"))).map(String::as_str)
    }

    /// The forms of a message whose number only a script knows: an attribute for each plural category of the language,
    /// with `{n}` where the number goes.
    pub(crate) fn forms(&self, id: &str) -> Vec<(String, String)> {
        let args: FluentArgs<'_> = [("n", Value::from("{n}"))].into_iter().collect();
        let found = self.bundles.iter().find_map(|bundle| Some((bundle, bundle.get_message(id)?)));
        debug_assert!(found.is_some(), "there is no message `{id}`");
        let forms = found.into_iter().flat_map(|(bundle, message)| {
            let words = |pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
            message.attributes().map(|form| (form.id().to_owned(), words(form.value()))).collect::<Vec<_>>()
        });
        forms.collect()
    }

    fn attribute(&self, message: &str, id: &str) -> Option<String> {
        // Names of attributes begin with a letter, and some ids are numbers.
        let name = if id.starts_with(|c: char| c.is_ascii_digit()) { format!("value-{id}") } else { id.to_owned() };
        self.bundles.iter().find_map(|bundle| {
            let attribute = bundle.get_message(message)?.get_attribute(&name)?;
            Some(bundle.format_pattern(attribute.value(), None, &mut Vec::new()).into_owned())
        })
    }
}

/// What messages know as `LOWER`: words in small letters, for languages that write a label so within a sentence.
fn lower<'v>(values: &[Value<'v>]) -> Value<'v> {
    match values {
        [Value::String(words)] => words.to_lowercase().into(),
        [value] => value.clone(),
        _ => Value::Error,
    }
}

/// What messages know as `CAPITAL`: words with a capital, for languages that begin a sentence so.
fn capital<'v>(values: &[Value<'v>]) -> Value<'v> {
    match values {
        [Value::String(words)] => super::capital(words).into(),
        [value] => value.clone(),
        _ => Value::Error,
    }
}

/// Whether the interface has words in a language, built in or the project's.
pub(crate) fn is_spoken(language: &Language, own: &BTreeMap<String, String>) -> bool {
    let english = Language::english();
    language.is_like(english)
        || tags(language).iter().filter(|tag| *tag != english.as_str()).any(|tag| {
            let file = format!("messages/{tag}.ftl");
            theme_text(&file).is_some() || own.contains_key(&file)
        })
}

/// The tags whose messages a language takes, from its own over its shorter forms to English.
fn tags(language: &Language) -> Vec<String> {
    let mut tags = Vec::new();
    let mut tag = language.as_str();
    loop {
        tags.push(tag.to_owned());
        match tag.rsplit_once('-') {
            Some((shorter, _)) => tag = shorter,
            None => break,
        }
    }
    let english = Language::english();
    if !tags.iter().any(|tag| tag == english.as_str()) {
        tags.push(english.as_str().to_owned());
    }
    tags
}

fn resource(file: &str, text: &str) -> Result<FluentResource> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, faults)| {
        let first = faults.first();
        let line = first.map_or(1, |fault| text.get(..fault.pos.start).unwrap_or_default().matches('\n').count() + 1);
        let what = first.map_or_else(|| "it is not in Fluent’s form".to_owned(), ToString::to_string);
        Error::new("read the messages", format!("templates/{file}, line {line}: {what}"))
            .hint("Fluent’s form is told at https://projectfluent.org/fluent/guide/")
    })
}

fn ids(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
}

/// A message that needs no values.
fn whole(bundle: &FluentBundle<FluentResource>, id: &str) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut faults = Vec::new();
    let words = bundle.format_pattern(pattern, None, &mut faults);
    faults.is_empty().then(|| words.into_owned())
}
