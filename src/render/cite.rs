//! How to cite a page: a sentence, BibTeX, and CSL-JSON.
//!
//! A page of an edition has the day of the edition and never changes; a page of today's state has no day, and says so.

use serde::Serialize;
use serde_json::json;

use super::edition::named;
use super::locale::Locale;
use super::parts::{Safe, Words, code, plain};
use super::{Renderer, locale};
use crate::edition::Header;

/// The citation of one page.
#[derive(Debug, Serialize)]
pub(super) struct Cite {
    sentence: Safe,
    bibtex: String,
    csl: String,
}

impl Cite {
    /// The citation in one sentence.
    pub(super) fn into_sentence(self) -> Safe {
        self.sentence
    }
}

impl Renderer<'_> {
    /// The citation of the page at an address, of which `heading` is the title.
    pub(super) fn cite(&self, address: &str, heading: &Words<'_>) -> Cite {
        let publisher = self.corpus.site().publisher.as_deref().map(|name| self.editors(name));
        let url = self.base_url.as_ref().map(|base| format!("{base}{address}"));
        let edition = self.editions.as_ref().and_then(|editions| editions.own()).map(|own| own.header);
        let source = Cited {
            locale: &self.locale,
            heading,
            site: self.site_name(),
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
    heading: &'c Words<'c>,
    site: Words<'c>,
    publisher: Option<Words<'c>>,
    url: Option<String>,
    edition: Option<&'c Header>,
    address: &'c str,
    language: &'c str,
}

impl Cited<'_> {
    fn state(&self) -> String {
        self.edition.map_or_else(
            || self.locale.say("cite-today").to_owned(),
            |header| self.locale.tell("cite-edition", [("edition", named(self.locale, header).into())]),
        )
    }

    fn sentence(&self) -> Safe {
        let site = Some(&self.site).filter(|site| site.text != self.heading.text).map(Words::html);
        let mut sentence: Vec<String> = self.publisher.as_ref().map(Words::html).into_iter().collect();
        sentence.push(in_marks(self.locale, self.heading));
        sentence.extend(site);
        sentence.push(plain(self.state()).html());
        sentence.extend(self.url.as_deref().map(|url| code(url).html()));
        Safe(format!("{}.", sentence.join(self.locale.say("comma"))))
    }

    /// A name for the page in a list of references.
    fn key(&self) -> String {
        let address = self.address.trim_end_matches('/');
        let page = if address.is_empty() { "home" } else { address };
        let state = self.edition.map_or_else(|| "today".to_owned(), |header| header.id.to_string());
        format!("{}-{state}", page.replace(['/', '.'], "-"))
    }

    fn bibtex(&self) -> String {
        let mut fields = vec![("title", format!("{{{}}}", escaped(&self.heading.text)))];
        fields.extend(self.publisher.as_ref().map(|name| ("organization", format!("{{{}}}", escaped(&name.text)))));
        fields.push(("howpublished", escaped(&self.site.text)));
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
            "id": self.key(), "type": "webpage", "title": self.heading.text, "container-title": self.site.text,
            "language": self.language,
        });
        if let Some(publisher) = &self.publisher {
            item["publisher"] = json!(publisher.text);
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

/// Words in the quotation marks of the page’s language; marks inside marks are the inner ones.
fn in_marks(locale: &Locale, words: &Words<'_>) -> String {
    let marks: Vec<char> = locale.say("quotation-marks").chars().collect();
    let [open, close, inner_open, inner_close] = marks[..] else { return words.html() };
    let text = words.text.replace(open, &inner_open.to_string()).replace(close, &inner_close.to_string());
    format!("{open}{}{close}", words.with_text(text).html())
}

/// Text for BibTeX, whose own marks are written out; signs that only set words apart are left out.
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
            '\u{2067}'..='\u{2069}' => {}
            c => out.push(c),
        }
    }
    out
}
