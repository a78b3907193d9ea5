//! The templates: the built-in theme, and over it the files a project has of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use super::locale::Locale;
use super::parts::code;
use crate::error::{Error, Result};

/// The built-in theme, part of the program.
static THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// Templates whose output is HTML or XML: everything put into them is escaped.
const ESCAPED: [&str; 4] = [".html", ".htm", ".xml", ".svg"];

/// Where the built-in templates stand, so that a project's own may extend them: `{% extends "builtin/base.html" %}`.
const BUILTIN: &str = "builtin/";

/// What a template is given: a struct, by reference, with every name the template asks for.
pub(super) trait Page: Serialize {
    /// The template's name.
    const TEMPLATE: &'static str;
}

/// All templates, ready to render.
pub(super) struct Templates {
    tera: Tera,
    own: BTreeMap<String, String>,
}

impl Templates {
    /// Takes the built-in templates and those of the project, by their paths below `templates/`.
    pub(super) fn new(own: BTreeMap<String, String>, locale: &Arc<Locale>) -> Result<Self> {
        let mut tera = Tera::default();
        let spoken = Arc::clone(locale);
        tera.register_filter("say", move |id: &str, values: Kwargs, _: &State| say(&spoken, id, &values));
        tera.register_filter("code", |text: &str, _: Kwargs, _: &State| Value::safe_string(&code(text).html()));
        tera.autoescape_on(ESCAPED);
        tera.set_fallback_prefixes([BUILTIN]).map_err(fault)?;
        let is_template = |path: &str| ESCAPED.iter().any(|suffix| path.ends_with(suffix));
        let builtin = THEME.files().filter_map(|file| {
            let (path, text) = (file.path().to_str()?, file.contents_utf8()?);
            is_template(path).then(|| (format!("{BUILTIN}{path}"), text.to_owned()))
        });
        let project = own
            .iter()
            .filter(|(path, text)| is_template(path) && builtin_text(path) != Some(text))
            .map(|(path, text)| (path.clone(), text.clone()));
        tera.add_raw_templates(builtin.chain(project)).map_err(fault)?;
        Ok(Self { tera, own })
    }

    /// Names that every template knows.
    pub(super) fn set_everywhere<T: Serialize>(&mut self, name: &'static str, value: &T) -> Result<()> {
        let value = tera::Value::try_from_serializable(value).map_err(fault)?;
        self.tera.global_context().insert_value(name, value);
        Ok(())
    }

    /// Fills a template.
    pub(super) fn render<P: Page>(&self, page: &P) -> Result<String> {
        let context = Context::from_serialize(page).map_err(fault)?;
        #[cfg(debug_assertions)]
        self.agree(page)?;
        self.tera.render(P::TEMPLATE, &context).map_err(fault)
    }

    /// A file of the theme that is not a template, such as the style sheet; the project's own if it has one.
    pub(super) fn file(&self, path: &str) -> Option<&[u8]> {
        self.own.get(path).map(String::as_bytes).or_else(|| theme_file(path))
    }

    /// In debug builds, which the tests are: a template asks for every name its struct has. That it asks for no other is
    /// Tera's own rule.
    #[cfg(debug_assertions)]
    fn agree<P: Page>(&self, page: &P) -> Result<()> {
        if self.own.get(P::TEMPLATE).is_some_and(|text| builtin_text(P::TEMPLATE) != Some(text)) {
            return Ok(());
        }
        let asked = self.tera.get_template_variables(&format!("{BUILTIN}{}", P::TEMPLATE)).map_err(fault)?;
        let given = serde_json::to_value(page).map_err(|e| Error::new("render the page", e))?;
        for name in given.as_object().into_iter().flat_map(serde_json::Map::keys) {
            if !asked.contains(name.as_str()) {
                let message = format!("`{}` does not use `{name}`, which its struct has", P::TEMPLATE);
                return Err(Error::new("render the page", message));
            }
        }
        Ok(())
    }
}

/// The filter `say`: `{{ "matrix-caption" | say }}`, `{{ "count-reports" | say(n=3) }}`. Values that are markup stay markup.
fn say(locale: &Locale, id: &str, values: &Kwargs) -> TeraResult<Value> {
    let (mut text, mut markup) = (Vec::new(), Vec::new());
    for (name, value) in values.iter() {
        let name = name.to_string();
        match (value.as_i64(), value.as_str()) {
            (Some(number), _) => text.push((name, number.into())),
            (None, Some(words)) if value.is_safe() => markup.push((name, words.to_owned())),
            (None, Some(words)) => text.push((name, words.to_owned().into())),
            (None, None) => {
                return Err(tera::Error::message(format!("`{name}` of `{id}` is neither a number nor text")));
            }
        }
    }
    Ok(match (text.is_empty(), markup.is_empty()) {
        (true, true) => Value::normal_string(locale.say(id)),
        _ => Value::safe_string(&locale.tell_safe(id, &text, &markup)),
    })
}

/// A file of the theme itself, whatever the project has.
pub(super) fn theme_file(path: &str) -> Option<&'static [u8]> {
    THEME.get_file(path).map(include_dir::File::contents)
}

/// Whether a file of `templates/` is the built-in one, letter by letter, so that it overrides nothing.
pub fn is_builtin(path: &str, text: &str) -> bool {
    builtin_text(path) == Some(text)
}

fn builtin_text(path: &str) -> Option<&'static str> {
    THEME.get_file(path).and_then(include_dir::File::contents_utf8)
}

/// A text of the theme itself, likewise.
pub(super) fn theme_text(path: &str) -> Option<&'static str> {
    builtin_text(path)
}

/// A fault of a template, with its place as Tera tells it.
fn fault(error: tera::Error) -> Error {
    Error::new("render the templates", error).hint("see `templates/`: a file there takes the place of the built-in one")
}
