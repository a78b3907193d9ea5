//! Sources as a reader would cite them.

mod item;
mod languages;
mod typography;
mod words;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use hayagriva::citationberg::json::Item;
use hayagriva::citationberg::taxonomy::Locator;
use hayagriva::citationberg::{IndependentStyle, Locale, LocaleCode, Style, StyleClass};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, ElemChildren, LocatorPayload, Rendered,
    SpecificLocator,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::locale::Locale as Spoken;
use super::parts::{NO_LANGUAGE, Safe, Words, code, escaped};
use crate::error::{Error, Result};
use crate::link::{Corpus, Entry};
use crate::model::{Language, Source};
use item::without_nulls;
use typography::{plain, without_stop};

/// What stands in a note for the place in the source, until it is known.
const PLACE: &str = "\u{e000}";

/// What stands for the title and the address of a page, until they are known.
const TITLE: &str = "\u{e001}";
const ADDRESS: &str = "https://title.example/\u{e002}";

/// The style of the site’s citations, and every source in it, formatted once.
pub(super) struct Citations {
    style: IndependentStyle,
    /// The same with empty citations: for a bibliography a source has to be cited, and that is half the work.
    silent: IndependentStyle,
    /// The same with empty entries in the bibliography: for a note they would be made and thrown away.
    noting: IndependentStyle,
    locales: Vec<Locale>,
    locale: LocaleCode,
    /// The language of the pages, and what is said in it.
    language: Language,
    spoken: Arc<Spoken>,
    sources: BTreeMap<usize, Cited>,
    /// A page of the site as HTML, with [`TITLE`] and [`ADDRESS`] to be replaced.
    page: String,
}

/// A source in the site’s style; each form is made when it is first asked for.
#[derive(Default)]
struct Cited {
    entry: OnceLock<BibliographyEntry>,
    first: Note,
    further: Note,
}

/// The note of a source: its first one on a page, or a further one, which most styles shorten.
#[derive(Default)]
struct Note {
    plain: OnceLock<String>,
    /// With [`PLACE`] where its place belongs.
    placed: OnceLock<String>,
}

/// A source in a bibliography.
#[derive(Default)]
pub(super) struct BibliographyEntry {
    pub(super) html: Safe,
    /// The same as plain text.
    pub(super) plain: String,
}

impl Citations {
    /// Takes the style that the site names, or the project’s own, for pages in a language.
    pub(super) fn new(
        corpus: &Corpus,
        own_style: Option<&str>,
        language: &Language,
        spoken: &Arc<Spoken>,
    ) -> Result<Self> {
        let style = match own_style {
            Some(xml) => IndependentStyle::from_xml(xml).map_err(|e| {
                Error::new("read the citation style", e)
                    .hint("`templates/style.csl` has to be an independent style of CSL 1.0.2")
            })?,
            None => match corpus.site().citation_style.archived().get() {
                Style::Independent(style) => style,
                Style::Dependent(_) => return Err(Error::new("read the citation style", "it depends on another")),
            },
        };
        let sources = corpus.all::<Source>().map(|source| (source.number, Cited::default())).collect();
        let (locale, locales) = languages::of(language, spoken);
        let mut silent = style.clone();
        silent.citation.layout.elements.clear();
        let mut noting = style.clone();
        if let Some(bibliography) = &mut noting.bibliography {
            bibliography.layout.elements.clear();
        }
        let (language, spoken) = (language.clone(), Arc::clone(spoken));
        let page = String::new();
        let mut citations = Self { style, silent, noting, locales, locale, language, spoken, sources, page };
        citations.page = citations.any_page(corpus);
        Ok(citations)
    }

    /// A page of the site, whichever; the words of the editors are set apart on pages in other languages than theirs.
    fn any_page(&self, corpus: &Corpus) -> String {
        let first = corpus.language();
        let theirs = |words: &str, language: &Language| {
            if *language == self.language { words.to_owned() } else { format!("\u{2068}{words}\u{2069}") }
        };
        let (site, language) = corpus
            .site()
            .title
            .best(&self.language, first)
            .unwrap_or((self.spoken.say("frame-untitled"), &self.language));
        let publisher = corpus.site().publisher.as_deref().filter(|publisher| *publisher != site);
        let page = json!({
            "id": "page", "type": "webpage", "title": TITLE, "container-title": theirs(site, language),
            "language": NO_LANGUAGE, "publisher": publisher.map(|publisher| theirs(publisher, first)), "URL": ADDRESS,
        });
        let page = self.bibliography(&without_nulls(page)).map(|entry| plain(&entry)).unwrap_or_default();
        let opening = format!("<bdi lang=\"{first}\" dir=\"{}\">", first.direction());
        escaped(&self.punctuated(&page)).replace('\u{2068}', &opening).replace('\u{2069}', "</bdi>")
    }

    /// A source in a bibliography.
    pub(super) fn source(&self, corpus: &Corpus, source: Entry<'_, Source>) -> Option<&BibliographyEntry> {
        let cited = self.sources.get(&source.number)?;
        Some(cited.entry.get_or_init(|| {
            let entry = self.bibliography(&self.item(corpus, source));
            let missing = self.missing(corpus, source);
            let mut plain = entry.as_ref().map(plain).unwrap_or_default();
            let entry = entry.as_ref().map(|entry| self.html(entry));
            let mut html = entry.map(|entry| self.set_apart(&entry, source)).unwrap_or_default();
            let is_ended = plain.trim_end_matches(['”', '’', '»', '"', '\u{200f}', '\u{2069}']).ends_with('.');
            let stop = if missing.is_empty() || is_ended { "" } else { "." };
            plain.extend([stop, &missing]);
            html.extend([stop, &escaped(&missing)]);
            BibliographyEntry { html: Safe(html), plain }
        }))
    }

    /// A source in a note, with its place; in styles without notes, as in a bibliography. `again` is a note on a page that
    /// has named the source in an earlier one.
    pub(super) fn note(
        &self,
        corpus: &Corpus,
        source: Entry<'_, Source>,
        place: Option<&Words<'_>>,
        again: bool,
    ) -> String {
        let Some(cited) = self.sources.get(&source.number) else { return String::new() };
        let in_notes = self.style.settings.class == StyleClass::Note;
        let form = if again { &cited.further } else { &cited.first };
        let made =
            |place: Option<&str>| self.set_apart(&self.citation(&self.item(corpus, source), place, again), source);
        if let Some(place) = place.filter(|_| in_notes) {
            let note = form.placed.get_or_init(|| made(Some(PLACE)));
            if note.contains(PLACE) {
                return note.replace(PLACE, &place.html());
            }
        }
        let note = form.plain.get_or_init(|| match self.source(corpus, source) {
            Some(entry) if !in_notes => entry.html.0.trim_end_matches('.').to_owned(),
            _ => made(None),
        });
        place.map_or_else(|| note.clone(), |place| format!("{note}{}{}", self.spoken.say("comma"), place.html()))
    }

    /// A page of the site, by its heading.
    pub(super) fn page(&self, heading: &Words<'_>, address: Option<&str>) -> Safe {
        // Marks inside marks are single.
        let title = heading.with_text(heading.text.replace('“', "‘").replace('”', "’"));
        let page = self.page.replace(TITLE, &title.html());
        Safe(match address {
            Some(address) => page.replace(ADDRESS, &code(address).html()),
            None => page.replace(ADDRESS, "").trim_end_matches([' ', '.', ',', '،']).to_owned() + ".",
        })
    }

    /// An item in the bibliography; a style for notes alone has none, and gives the note.
    fn bibliography(&self, item: &Value) -> Option<ElemChildren> {
        let style = if self.style.bibliography.is_some() { &self.silent } else { &self.style };
        let rendered = self.rendered(item, None, (style, &self.style), false)?;
        let entry = rendered.bibliography.and_then(|bibliography| bibliography.items.into_iter().next());
        // Of a source of which little is known, a style may leave nothing; its note has the title.
        let is_said = |entry: &ElemChildren| plain(entry).contains(char::is_alphabetic);
        let noted = || self.rendered(item, None, (&self.style, &self.noting), false)?.citations.into_iter().next();
        entry.map(|entry| entry.content).filter(is_said).or_else(|| noted().map(|cited| cited.citation))
    }

    fn citation(&self, item: &Value, place: Option<&str>, again: bool) -> String {
        let rendered = self.rendered(item, place, (&self.style, &self.noting), again);
        let note = rendered.and_then(|rendered| rendered.citations.last().map(|cited| self.html(&cited.citation)));
        without_stop(&note.unwrap_or_default()).to_owned()
    }

    /// An item cited in one style, and listed in a bibliography in the other.
    fn rendered(
        &self,
        item: &Value,
        place: Option<&str>,
        (citing, listing): (&IndependentStyle, &IndependentStyle),
        again: bool,
    ) -> Option<Rendered> {
        let item = Item::deserialize(item).ok()?;
        let place = place.map(|place| SpecificLocator(Locator::Custom, LocatorPayload::Str(place)));
        let mut notes = vec![CitationItem::with_locator(&item, place)];
        // Another source between the two: notes are read one by one here, where “in the same place” says nothing.
        let other = Item::deserialize(json!({ "id": "other", "type": "book", "title": "-" })).ok()?;
        if again {
            notes.splice(..0, [&item, &other].map(|item| CitationItem::with_locator(item, None)));
        }
        let locale = || Some(self.locale.clone());
        let mut driver = BibliographyDriver::new();
        for (i, note) in notes.into_iter().enumerate() {
            driver.citation(CitationRequest::new(vec![note], citing, locale(), &self.locales, Some(i + 1)));
        }
        Some(driver.finish(BibliographyRequest::new(listing, locale(), &self.locales)))
    }
}
