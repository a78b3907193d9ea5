//! How to cite a page: a sentence, BibTeX, and CSL-JSON.
//!
//! A page of an edition has the day of the edition and never changes; a page of today's state has no day, and says so.

use serde::Serialize;
use serde_json::json;

use super::edition::named;
use super::locale::Locale;
use super::{Renderer, locale};
use crate::edition::Header;

/// The citation of one page.
#[derive(Debug, Serialize)]
pub(super) struct Cite {
    sentence: String,
    bibtex: String,
    csl: String,
}

impl Cite {
    /// The citation in one sentence.
    pub(super) fn into_sentence(self) -> String {
        self.sentence
    }
}

impl Renderer<'_> {
    /// The citation of the page at an address, of which `heading` is the title.
    pub(super) fn cite(&self, address: &str, heading: &str) -> Cite {
        let site = self.text(&self.corpus.site().title).unwrap_or("Untitled");
        let publisher = self.corpus.site().publisher.as_deref();
        let url = self.base_url.as_ref().map(|base| format!("{base}{address}"));
        let edition = self.editions.as_ref().and_then(|editions| editions.own()).map(|own| own.header);
        let source = Cited {
            locale: &self.locale,
            heading,
            site,
            publisher,
            url,
            edition,
            address,
            language: self.language.as_str(),
        };
        Cite { sentence: source.sentence(), bibtex: source.bibtex(), csl: source.csl() }
    }
}

struct Cited<'c> {
    locale: &'c Locale,
    heading: &'c str,
    site: &'c str,
    publisher: Option<&'c str>,
    url: Option<String>,
    edition: Option<&'c Header>,
    address: &'c str,
    language: &'c str,
}

impl Cited<'_> {
    fn state(&self) -> String {
        self.edition.map_or_else(
            || "today’s state, without a date".to_owned(),
            |header| format!("edition {}", named(self.locale, header)),
        )
    }

    fn sentence(&self) -> String {
        // Marks inside marks are single.
        let heading = format!("“{}”", self.heading.replace('“', "‘").replace('”', "’"));
        let parts = [self.publisher, Some(&heading), Some(self.site).filter(|site| *site != self.heading)];
        let mut sentence: Vec<String> = parts.into_iter().flatten().map(ToOwned::to_owned).collect();
        sentence.push(self.state());
        sentence.extend(self.url.clone());
        format!("{}.", sentence.join(", "))
    }

    /// A name for the page in a list of references.
    fn key(&self) -> String {
        let address = self.address.trim_end_matches('/');
        let page = if address.is_empty() { "home" } else { address };
        let state = self.edition.map_or_else(|| "today".to_owned(), |header| header.id.to_string());
        format!("{}-{state}", page.replace(['/', '.'], "-"))
    }

    fn bibtex(&self) -> String {
        let mut fields = vec![("title", format!("{{{}}}", escaped(self.heading)))];
        fields.extend(self.publisher.map(|name| ("organization", format!("{{{}}}", escaped(name)))));
        fields.push(("howpublished", escaped(self.site)));
        if let Some(day) = self.edition.and_then(|header| header.date.earliest()) {
            fields.push(("year", day.year.to_string()));
            fields.push(("month", day.month.to_string()));
        }
        fields.push(("note", escaped(&locale::capital(&self.state()))));
        fields.extend(self.url.as_ref().map(|url| ("url", url.clone())));
        let lines: Vec<String> = fields.iter().map(|(name, value)| format!("  {name} = {{{value}}}")).collect();
        format!("@misc{{{},\n{}\n}}", self.key(), lines.join(",\n"))
    }

    fn csl(&self) -> String {
        let mut item = json!({
            "id": self.key(), "type": "webpage", "title": self.heading, "container-title": self.site,
            "language": self.language,
        });
        if let Some(publisher) = self.publisher {
            item["publisher"] = json!(publisher);
        }
        if let Some(header) = self.edition {
            item["version"] = json!(header.id.as_str());
            item["issued"] = header
                .date
                .earliest()
                .map_or(json!(null), |day| json!({"date-parts": [[day.year, day.month, day.day]]}));
        }
        if let Some(url) = &self.url {
            item["URL"] = json!(url);
        }
        serde_json::to_string_pretty(&[item]).unwrap_or_default()
    }
}

/// Text for BibTeX, whose own marks are written out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' | '}' | '%' | '&' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(c);
            }
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            c => out.push(c),
        }
    }
    out
}
