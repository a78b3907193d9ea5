//! What other programs read of a page: its head for reference managers and search engines, in the terms of schema.org,
//! Highwire Press and Dublin Core.

use serde_json::{Value, json};

use super::Renderer;
use super::parts::Safe;
use crate::model::{CslType, Data, Record, Source};
use crate::search;

/// A page, as it is told to other programs.
pub(super) struct Described<'a> {
    pub(super) name: &'a str,
    pub(super) description: &'a str,
    /// Where it stands on the web.
    pub(super) url: &'a str,
    pub(super) home: bool,
    /// The record that it is the page of.
    pub(super) record: Option<&'a Record>,
}

impl Renderer<'_> {
    /// A page as JSON-LD, in a form that no reader of HTML takes for markup.
    pub(super) fn linked_data(&self, page: &Described<'_>) -> Safe {
        let site = self.corpus.site();
        let publisher = site.publisher.as_ref().map(|name| json!({ "@type": "Organization", "name": name }));
        let mut data = json!({
            "@context": "https://schema.org",
            "@type": if page.home { "WebSite" } else { "WebPage" },
            "@id": page.url,
            "url": page.url,
            "name": page.name,
            "description": page.description,
            "inLanguage": self.language.as_str(),
        });
        if let Some(base) = self.base_url.as_deref().filter(|_| !page.home) {
            let name = self.text(&site.title).unwrap_or_default();
            data["isPartOf"] = json!({ "@type": "WebSite", "@id": base, "name": name });
        }
        if let Some(publisher) = publisher {
            data["publisher"] = publisher;
        }
        if page.home {
            data["potentialAction"] = json!({
                "@type": "SearchAction",
                "target": format!("{}search/index.html?q={{words}}", page.url),
                "query-input": "required name=words",
            });
        }
        if let Some(record) = page.record {
            data["mainEntity"] = entity(record, page);
        }
        Safe(in_html(&data.to_string()))
    }
}

/// The record itself.
fn entity(record: &Record, page: &Described<'_>) -> Value {
    let mut entity = json!({ "@type": thing(&record.data), "@id": format!("{}#it", page.url), "name": page.name });
    let names = search::names(record);
    if !names.is_empty() {
        entity["alternateName"] = names.into();
    }
    if let Data::Briefing(briefing) = &record.data {
        entity["headline"] = page.name.into();
        entity["datePublished"] = briefing.date.as_str().into();
        let authors = briefing.authors.iter().map(|name| json!({ "@type": "Person", "name": name.value }));
        entity["author"] = authors.collect();
    }
    if let Data::Source(source) = &record.data {
        describe_source(&mut entity, source);
    }
    entity
}

fn describe_source(entity: &mut Value, source: &Source) {
    entity["inLanguage"] = source.language.as_str().into();
    if let Some(issued) = &source.issued {
        entity["datePublished"] = issued.as_str().into();
    }
    if let Some(url) = source.url.as_ref().and_then(|url| crate::address::allowed_absolute(&url.value)) {
        entity["url"] = url.into();
    }
}

/// The type of schema.org that says most of a record and nothing that is not known of it.
fn thing(data: &Data) -> &'static str {
    match data {
        Data::Party(_) => "Organization",
        Data::Person(_) => "Person",
        Data::Issue(_) | Data::Term(_) => "DefinedTerm",
        Data::Source(source) => match source.kind {
            CslType::ArticleNewspaper => "NewsArticle",
            CslType::ArticleMagazine | CslType::ArticleJournal | CslType::Article => "Article",
            CslType::Book => "Book",
            CslType::Chapter => "Chapter",
            CslType::Report => "Report",
            CslType::Webpage => "WebPage",
            CslType::PostWeblog => "BlogPosting",
            CslType::Post => "SocialMediaPosting",
            CslType::Legislation => "Legislation",
            CslType::Dataset => "Dataset",
            _ => "CreativeWork",
        },
        Data::Event(_) => "Event",
        Data::Statement(_) | Data::Position(_) => "Claim",
        Data::Agreement(_) | Data::Text(_) => "CreativeWork",
        Data::Briefing(_) => "Article",
    }
}

/// JSON that may stand in a `script` element: no character of it begins markup or ends a line.
fn in_html(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                // Writing to a string does not fail.
                let _ = std::fmt::Write::write_fmt(&mut out, format_args!("\\u{:04x}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_data_block_ends_it() {
        let value = json!({ "name": "</script><script>alert(1)</script> & \u{2028}<!--" });
        let written = in_html(&value.to_string());
        assert!(!written.contains(['<', '>', '&', '\u{2028}']));
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
    }
}
