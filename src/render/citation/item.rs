//! A source as a citation style is given it.

use serde_json::{Value, json};

use super::Citations;
use crate::export::csl;
use crate::link::{Corpus, Entry};
use crate::model::{ControlledList as _, CslType, Source};
use crate::render::parts::NO_LANGUAGE;

impl Citations {
    /// A source as the style is given it.
    ///
    /// Its title and outlet stand as printed, whatever a style does to the case of English titles. An article without an
    /// author is given as a web page: for others styles put the outlet in the author’s place, and print the title as a
    /// book’s. An article whose outlet is not known is no preprint, as which styles print the general type.
    pub(super) fn item(&self, corpus: &Corpus, source: Entry<'_, Source>) -> Value {
        let mut item = csl::item(corpus, source);
        // Styles change the case of English titles alone.
        item["language"] = NO_LANGUAGE.into();
        // Styles that know of archives expect a shelf mark, and write an address with a capital letter.
        item["archive_location"].take();
        let kind = &source.data.kind;
        if matches!(kind, CslType::ArticleNewspaper | CslType::ArticleMagazine | CslType::Article) {
            let kind = if source.data.authors.is_empty() { CslType::Webpage } else { CslType::ArticleNewspaper };
            item["type"] = kind.id().into();
        }
        if let Some(outlet) = Self::outlet_name(corpus, source).filter(|_| !whole_work(kind)) {
            if item["publisher"] == outlet.as_str() {
                item["publisher"].take();
            }
            item["container-title"] = outlet.into();
        }
        for author in item.get_mut("author").and_then(Value::as_array_mut).into_iter().flatten() {
            whole_name(author);
            if let Some(literal) = author["literal"].as_str() {
                author["literal"] = self.isolated(literal).into();
            } else if let Some(family) = author["family"].as_str().filter(|family| self.is_against(family)) {
                // Its given name may stand on either side; a sign that cannot be seen brings back the page's direction.
                author["family"] = format!("{family}{}", self.turn()).into();
            }
        }
        for name in ["title", "container-title"] {
            if let Some(words) = item[name].as_str() {
                item[name] = self.isolated(words).into();
            }
        }
        without_nulls(item)
    }

    /// What a source does not say is said to be missing, never filled in.
    pub(super) fn missing(&self, corpus: &Corpus, source: Entry<'_, Source>) -> String {
        let outlet = Self::outlet_name(corpus, source).is_none().then_some("citation-outlet-not-stated");
        let date = source.data.issued.is_none().then_some("citation-date-not-stated");
        [outlet, date].into_iter().flatten().fold(String::new(), |out, id| out + " " + self.spoken.say(id))
    }

    /// The outlet as printed or, failing that, as known.
    fn outlet_name(corpus: &Corpus, source: Entry<'_, Source>) -> Option<String> {
        if let Some(container) = &source.data.container {
            return Some(container.value.clone());
        }
        let publisher = source.data.publisher.as_ref().and_then(|p| corpus.get(p))?;
        Some(corpus.title(publisher.record, &source.data.language).to_owned())
    }
}

pub(super) fn without_nulls(mut value: Value) -> Value {
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    value
}

/// Works that no outlet contains.
fn whole_work(kind: &CslType) -> bool {
    matches!(kind, CslType::Book | CslType::Report | CslType::Treaty | CslType::Legislation | CslType::Dataset)
}

/// Names outside the Latin script are not turned round with a comma.
fn whole_name(author: &mut Value) {
    let part = |name: &str| author.get(name).and_then(Value::as_str);
    if let (Some(given), Some(family)) = (part("given"), part("family"))
        && family.chars().any(|c| c.is_alphabetic() && c > '\u{24f}')
    {
        *author = json!({ "literal": format!("{given} {family}") });
    }
}
