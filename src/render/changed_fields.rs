//! Fields that are not as they were, in a reader's words: each value in its own language, and what differs told in the
//! page's.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::Renderer;
use super::differences::{in_one, in_one_shortened, whole};
use super::locale::{Locale, capital};
use super::parts::{Safe, Words, code, escaped, plain};
use crate::compare::changes::{Class, FieldChange, Step, is_by_language};
use crate::markdown;
use crate::model::{
    ControlledList, Entry, EventStatus, Modality, NegotiationState, PositionKind, PositionVoice, Rendering,
    ResponseKind, Stance, Strength, Voice,
};

/// The field that is Markdown: it is told as its readers see it.
const BODY: &str = "body";

/// The names of records by their ids.
pub(super) type Names<'a> = BTreeMap<String, Name<'a>>;

/// What a record is called.
pub(super) struct Name<'a> {
    /// In the page's words.
    pub(super) words: Words<'a>,
    /// In those of its site, where it stands in a text as written.
    pub(super) as_written: &'a str,
}

/// A value that is not as it was.
#[derive(Serialize)]
pub(super) struct LineView {
    what: Safe,
    /// For a provision of a text, what became of it.
    verdict: String,
    /// Both wordings in one, with what is gone and what is new marked; several of a list whose items have one name.
    words: Vec<LineWords>,
}

/// A wording that was changed, with its language and direction where they are not the page’s.
#[derive(Serialize)]
struct LineWords {
    html: Safe,
    lang: Option<String>,
    dir: Option<&'static str>,
}

impl Renderer<'_> {
    /// A line for each thing that is not as it was, named once.
    pub(super) fn changed_fields(&self, fields: &[FieldChange], names: &Names<'_>) -> Vec<LineView> {
        let mut lines: Vec<LineView> = Vec::new();
        for mut next in fields.iter().map(|field| self.changed_field(field, names)) {
            match lines.iter_mut().find(|line| line.what.0 == next.what.0 && line.verdict == next.verdict) {
                Some(line) => line.words.append(&mut next.words),
                None => lines.push(next),
            }
        }
        lines
    }

    fn changed_field(&self, field: &FieldChange, names: &Names<'_>) -> LineView {
        let mut verdict: Vec<&str> = field.provision.iter().map(|change| self.locale.change(*change)).collect();
        if field.class == Class::Typographic && verdict.is_empty() {
            verdict.push(self.locale.say("provision-typographic"));
        }
        LineView {
            what: self.path_words(field, names),
            verdict: verdict.join(self.locale.say("comma")),
            words: vec![self.changed_words(field, names)],
        }
    }

    fn changed_words(&self, field: &FieldChange, names: &Names<'_>) -> LineWords {
        let mut steps = field.path.0.iter().rev();
        let name = steps.find_map(|step| if let Step::Field(name) = step { Some(name.as_str()) } else { None });
        let language = match field.path.0.last() {
            Some(Step::Language(tag)) => Some(tag.as_str()),
            _ => None,
        };
        let values = Values { renderer: self, names };
        // The words of a provision are a text's own, and where only layout differs nothing but the signs tells it.
        let is_prose = field.class == Class::Substance && field.provision.is_empty();
        let name = name.filter(|name| *name != BODY || is_prose).unwrap_or_default();
        let [from, to] = [&field.from, &field.to].map(|value| values.words(name, value, language));
        // Two wordings of one language are held against each other; what is new or gone as a whole is only marked.
        if let (Some(mut from), Some(mut to)) = (from, to) {
            if name == BODY && from.text == to.text {
                // What differs is in the signs of Markdown alone.
                [from, to] =
                    [&field.from, &field.to].map(|value| values.words("", value, language).unwrap_or(plain("")));
            }
            let marks = self.marks(to.lang);
            let html = if name == BODY {
                let own = self.own_attributes(to.lang);
                let left_out = |count| {
                    format!(
                        "<span class=\"meta\"{own}>{}</span>",
                        escaped(&self.locale.count("changes-left-out", count))
                    )
                };
                in_one_shortened(&marks, &from.text, &to.text, left_out)
            } else {
                in_one(&marks, &from.text, &to.text)
            };
            return LineWords { html, lang: to.lang.map(ToOwned::to_owned), dir: to.dir };
        }
        let marks = self.marks(None);
        let pieces = [(&field.from, false), (&field.to, true)].into_iter().filter(|(value, _)| !value.is_null());
        let pieces = pieces.map(|(value, is_new)| whole(&marks, &values.html(name, value, language), is_new).0);
        LineWords { html: Safe(pieces.collect::<Vec<_>>().join(" ")), lang: None, dir: None }
    }

    /// The way to a value, with records by their titles.
    fn path_words(&self, field: &FieldChange, names: &Names<'_>) -> Safe {
        let mut path = field.path.0.as_slice();
        // An item that is new or gone is told by its words, which follow.
        if let ([before @ .., Step::Item { .. }], true) = (path, field.from.is_null() || field.to.is_null()) {
            path = before;
        }
        let locale = &self.locale;
        let part =
            |part: &str| names.get(part).map_or_else(|| self.verbatim(part.to_owned()), |name| name.words.clone());
        let words = |step: &Step| match step {
            Step::Field(name) => vec![plain(locale.field(name))],
            Step::Language(tag) => vec![plain(locale.language(tag))],
            Step::Item { index, name } if name.is_empty() => vec![plain(locale.count("changes-item", index + 1))],
            // What identifies an item is parted by commas; ids among it are told by their titles.
            Step::Item { name, .. } => name.split(", ").map(part).collect(),
            // An address of ours, of no language.
            Step::Provision(eid) => vec![code(eid.clone())],
        };
        let mut words: Vec<Words<'_>> = path.iter().flat_map(words).collect();
        if let Some(first) = words.first_mut().filter(|first| first.own().is_some()) {
            first.text = capital(&first.text).into();
        }
        self.in_a_row(words.iter().map(Words::html))
    }

    fn in_a_row(&self, parts: impl Iterator<Item = String>) -> Safe {
        Safe(parts.collect::<Vec<_>>().join(&escaped(self.locale.say("comma"))))
    }
}

/// Values of fields as words.
struct Values<'v, 'a> {
    renderer: &'v Renderer<'a>,
    names: &'v Names<'v>,
}

impl<'v> Values<'v, '_> {
    /// A value that is one piece of text: an id of a record by its title, a value of a list by its label.
    fn words(&self, field: &str, value: &'v Value, language: Option<&'v str>) -> Option<Words<'v>> {
        let locale = &self.renderer.locale;
        let said = |id| plain(locale.say(id).to_owned());
        Some(match value {
            Value::String(markdown) if field == BODY => {
                let name = |id: &str| self.names.get(id).map(|name| name.as_written.to_owned());
                self.renderer.written_in(markdown::as_read(markdown, name), language)
            }
            // Values of lists come first: a record may have one of them for its id.
            Value::String(text) => match (label(locale, field, text), self.names.get(text)) {
                (Some(label), _) => plain(label),
                (None, Some(name)) => name.words.clone(),
                (None, None) => self.renderer.written_in(text.as_str(), language),
            },
            Value::Bool(true) => said("changes-yes"),
            Value::Bool(false) => said("changes-no"),
            Value::Number(number) => plain(number.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => return None,
        })
    }

    /// Any value, each piece of it in its own language.
    fn html(&self, field: &str, value: &'v Value, language: Option<&'v str>) -> Safe {
        if let Some(words) = self.words(field, value, language) {
            return Safe(words.html());
        }
        match value {
            Value::Array(items) => {
                let items = items.iter().map(|item| self.html(field, item, None).0);
                self.renderer.in_a_row(items.filter(|words| !words.is_empty()))
            }
            Value::Object(fields) if is_by_language(fields) => {
                let locale = &self.renderer.locale;
                let by_language =
                    |(tag, words): (&'v String, &'v Value)| (locale.language(tag), self.html(field, words, Some(tag)));
                self.parts(fields.iter().map(by_language))
            }
            Value::Object(fields) => {
                // Text is in the language that a field beside it names.
                let own = |name: &str| fields.get("language").filter(|_| name == "text").and_then(Value::as_str);
                let by_field = |(name, value): (&'v String, &'v Value)| {
                    (self.renderer.locale.field(name), self.html(name, value, own(name)))
                };
                self.parts(fields.iter().map(by_field))
            }
            _ => Safe::default(),
        }
    }

    /// The parts of a value by their names, without those that say nothing.
    fn parts(&self, parts: impl Iterator<Item = (String, Safe)>) -> Safe {
        let parts = parts.filter(|(_, words)| !words.0.is_empty()).map(|(name, words)| self.named(name, words));
        Safe(parts.collect::<Vec<_>>().join(&escaped(self.renderer.locale.say("semicolon"))))
    }

    fn named(&self, name: String, value: Safe) -> String {
        let markup = [("value".to_owned(), value.0)];
        self.renderer.locale.tell_safe("changes-field", &[("field".to_owned(), name.into())], &markup)
    }
}

/// The fields whose values are from lists, with the lists they can be from.
const LISTS: &[(&str, &[List])] = &[
    ("kind", &[list::<PositionKind>()]),
    ("modality", &[list::<Modality>()]),
    ("negotiation", &[list::<NegotiationState>()]),
    ("rendering", &[list::<Rendering>()]),
    ("response", &[list::<ResponseKind>()]),
    ("stance", &[list::<Stance>()]),
    ("status", &[list::<EventStatus>()]),
    ("strength", &[list::<Strength>()]),
    ("voice", &[list::<PositionVoice>(), list::<Voice>()]),
];

/// A list's name and values.
type List = (&'static str, &'static [Entry]);

const fn list<L: ControlledList>() -> List {
    (L::NAME, L::VALUES)
}

fn label(locale: &Locale, field: &str, id: &str) -> Option<String> {
    let (_, lists) = LISTS.iter().find(|(name, _)| *name == field)?;
    let values = lists.iter().flat_map(|(list, values)| values.iter().map(move |value| (list, value)));
    let (list, value) = values.into_iter().find(|(_, value)| value.id == id)?;
    Some(locale.entry(list, value.id, (value.label, value.definition)).0.into_owned())
}
