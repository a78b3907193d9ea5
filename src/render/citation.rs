//! Sources as a reader would cite them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{LazyLock, OnceLock};

use hayagriva::archive::locales;
use hayagriva::citationberg::json::Item;
use hayagriva::citationberg::taxonomy::Locator;
use hayagriva::citationberg::{
    FontStyle, FontWeight, IndependentStyle, Locale, LocaleCode, Style, StyleClass, VerticalAlign,
};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, ElemChild, ElemChildren, Formatting,
    LocatorPayload, Rendered, SpecificLocator,
};
use serde::Deserialize as _;
use serde_json::{Value, json};

use super::parts::{Safe, Words, escaped};
use crate::error::{Error, Result};
use crate::export::csl;
use crate::link::{Corpus, Entry};
use crate::model::{ControlledList as _, CslType, Language, Source};

/// What stands in a note for the place in the source, until it is known.
const PLACE: &str = "\u{e000}";

/// What stands for the title and the address of a page, until they are known.
const TITLE: &str = "\u{e001}";
const ADDRESS: &str = "https://title.example/\u{e002}";

/// The tag for words of no language, whose case no style changes.
const NO_LANGUAGE: &str = "zxx";

/// The words of every language for citations: reading them costs more than a hundred pages, and each edition needs them.
static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(locales);

/// The style of the site’s citations, and every source in it, formatted once.
pub(super) struct Citations {
    style: IndependentStyle,
    /// The same with empty citations: for a bibliography a source has to be cited, and that is half the work.
    silent: IndependentStyle,
    locales: Vec<Locale>,
    locale: LocaleCode,
    sources: BTreeMap<usize, Cited>,
    /// A page of the site, with [`TITLE`] and [`ADDRESS`] to be replaced.
    page: String,
}

/// A source in the site’s style; each form is made when it is first asked for.
#[derive(Default)]
struct Cited {
    entry: OnceLock<BibliographyEntry>,
    note: OnceLock<String>,
    /// With [`PLACE`] where its place belongs.
    placed_note: OnceLock<String>,
}

/// A source in a bibliography.
#[derive(Default)]
pub(super) struct BibliographyEntry {
    pub(super) html: Safe,
    /// The same as plain text.
    pub(super) plain: String,
}

impl Citations {
    /// Takes the style that the site names, or the project’s own.
    pub(super) fn new(corpus: &Corpus, own_style: Option<&str>) -> Result<Self> {
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
        let locale = match corpus.language().as_str() {
            "en" => LocaleCode::en_us(),
            language => LocaleCode(language.to_owned()),
        };
        // Styles look for words in the language, in others of its kind, and in English at last.
        let near = |known: &LocaleCode| known.0.get(..2) == locale.0.get(..2) || *known == LocaleCode::en_us();
        let locales = LOCALES.iter().filter(|known| known.lang.as_ref().is_some_and(near)).cloned().collect();
        let mut silent = style.clone();
        silent.citation.layout.elements.clear();
        let mut citations = Self { style, silent, locales, locale, sources, page: String::new() };
        let site = site_title(corpus);
        let page = json!({
            "id": "page", "type": "webpage", "title": TITLE, "container-title": site, "language": NO_LANGUAGE,
            "publisher": corpus.site().publisher.as_deref().filter(|publisher| *publisher != site), "URL": ADDRESS,
        });
        citations.page = citations.bibliography(&without_nulls(page)).map(|entry| plain(&entry)).unwrap_or_default();
        Ok(citations)
    }

    /// A source in a bibliography.
    pub(super) fn source(&self, corpus: &Corpus, source: Entry<'_, Source>) -> Option<&BibliographyEntry> {
        let cited = self.sources.get(&source.number)?;
        Some(cited.entry.get_or_init(|| {
            let entry = self.bibliography(&item(corpus, source));
            let missing = missing(corpus, source);
            let mut plain = entry.as_ref().map(plain).unwrap_or_default();
            let mut html = entry.as_ref().map(|entry| set_apart(&html(entry), corpus, source)).unwrap_or_default();
            let stop = if missing.is_empty() || plain.ends_with('.') { "" } else { "." };
            plain.extend([stop, &missing]);
            html.extend([stop, &escaped(&missing)]);
            BibliographyEntry { html: Safe(html), plain }
        }))
    }

    /// A source in a note, with its place; in styles without notes, as in a bibliography.
    pub(super) fn note(&self, corpus: &Corpus, source: Entry<'_, Source>, place: Option<&str>) -> String {
        let Some(cited) = self.sources.get(&source.number) else { return String::new() };
        let in_notes = self.style.settings.class == StyleClass::Note;
        if let Some(place) = place.filter(|_| in_notes) {
            let placed = || set_apart(&self.citation(&item(corpus, source), Some(PLACE)), corpus, source);
            let note = cited.placed_note.get_or_init(placed);
            if note.contains(PLACE) {
                return note.replace(PLACE, &escaped(place));
            }
        }
        let note = cited.note.get_or_init(|| match self.source(corpus, source) {
            Some(entry) if !in_notes => entry.html.0.trim_end_matches('.').to_owned(),
            _ => set_apart(&self.citation(&item(corpus, source), None), corpus, source),
        });
        place.map_or_else(|| note.clone(), |place| format!("{note}, {}", escaped(place)))
    }

    /// A page of the site as plain text.
    pub(super) fn page(&self, title: &str, address: Option<&str>) -> String {
        // Marks inside marks are single.
        let title = title.replace('“', "‘").replace('”', "’");
        match address {
            Some(address) => self.page.replace(TITLE, &title).replace(ADDRESS, address),
            None => {
                self.page.replace(TITLE, &title).replace(ADDRESS, "").trim_end_matches([' ', '.', ',']).to_owned() + "."
            }
        }
    }

    /// An item in the bibliography; a style for notes alone has none, and gives the note.
    fn bibliography(&self, item: &Value) -> Option<ElemChildren> {
        let style = if self.style.bibliography.is_some() { &self.silent } else { &self.style };
        let rendered = self.rendered(item, None, style)?;
        let entry = rendered.bibliography.and_then(|bibliography| bibliography.items.into_iter().next());
        entry.map(|entry| entry.content).or_else(|| rendered.citations.into_iter().next().map(|cited| cited.citation))
    }

    fn citation(&self, item: &Value, place: Option<&str>) -> String {
        let rendered = self.rendered(item, place, &self.style);
        let note = rendered.and_then(|rendered| rendered.citations.first().map(|cited| html(&cited.citation)));
        note.unwrap_or_default().trim_end_matches('.').to_owned()
    }

    fn rendered(&self, item: &Value, place: Option<&str>, citing: &IndependentStyle) -> Option<Rendered> {
        let item = Item::deserialize(item).ok()?;
        let locator = place.map(|place| SpecificLocator(Locator::Custom, LocatorPayload::Str(place)));
        let cited = CitationItem::with_locator(&item, locator);
        let locale = || Some(self.locale.clone());
        let mut driver = BibliographyDriver::new();
        driver.citation(CitationRequest::new(vec![cited], citing, locale(), &self.locales, Some(1)));
        Some(driver.finish(BibliographyRequest::new(&self.style, locale(), &self.locales)))
    }
}

fn site_title(corpus: &Corpus) -> &str {
    let language = corpus.language();
    corpus.site().title.best(language, language).map_or("Untitled", |(title, _)| title)
}

fn without_nulls(mut value: Value) -> Value {
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    value
}

/// A source as the style is given it.
///
/// Its title and outlet stand as printed, whatever a style does to the case of English titles. An article without an
/// author is given as a web page: for others styles put the outlet in the author’s place, and print the title as a
/// book’s. An article whose outlet is not known is no preprint, as which styles print the general type.
fn item(corpus: &Corpus, source: Entry<'_, Source>) -> Value {
    let mut item = csl::item(corpus, source);
    item["language"] = NO_LANGUAGE.into();
    let kind = &source.data.kind;
    if matches!(kind, CslType::ArticleNewspaper | CslType::ArticleMagazine | CslType::Article) {
        let kind = if source.data.authors.is_empty() { CslType::Webpage } else { CslType::ArticleNewspaper };
        item["type"] = kind.id().into();
    }
    if let Some(outlet) = outlet_name(corpus, &source).filter(|_| !whole_work(kind)) {
        if item["publisher"] == outlet.as_str() {
            item["publisher"].take();
        }
        item["container-title"] = outlet.into();
    }
    for author in item.get_mut("author").and_then(Value::as_array_mut).into_iter().flatten() {
        whole_name(author);
    }
    for name in ["title", "container-title"] {
        if let Some(words) = item[name].as_str() {
            item[name] = isolated(corpus, words).into();
        }
    }
    without_nulls(item)
}

/// Words whose letters run the other way than the page, set apart by signs that cannot be seen, so that the marks around
/// them stay where they belong.
fn isolated(corpus: &Corpus, words: &str) -> String {
    let against = bidi_letters(words) != (corpus.language().direction() == "rtl");
    let lettered = words.chars().any(char::is_alphabetic);
    if against && lettered { format!("\u{2068}{words}\u{2069}") } else { words.to_owned() }
}

/// The signs that set words apart as the element that does so, in the language of the source.
fn set_apart(html: &str, corpus: &Corpus, source: Entry<'_, Source>) -> String {
    let language = &source.data.language;
    let opening = if language.direction() == corpus.language().direction() {
        "<bdi>".to_owned()
    } else {
        format!("<bdi lang=\"{language}\" dir=\"{}\">", language.direction())
    };
    html.replace('\u{2068}', &opening).replace('\u{2069}', "</bdi>")
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

/// What a source does not say is said to be missing, never filled in.
fn missing(corpus: &Corpus, source: Entry<'_, Source>) -> String {
    let mut out = String::new();
    if outlet_name(corpus, &source).is_none() {
        out.push_str(" Outlet not stated.");
    }
    if source.data.issued.is_none() {
        out.push_str(" Date not stated.");
    }
    out
}

/// Formatted text as HTML: everything in it is escaped, and the address is text.
fn html(children: &ElemChildren) -> String {
    let mut out = String::new();
    write(children, &mut |formatting, text| {
        let tag = match formatting {
            Formatting { font_style: FontStyle::Italic, .. } => "i",
            Formatting { font_weight: FontWeight::Bold, .. } => "b",
            Formatting { vertical_align: VerticalAlign::Sup, .. } => "sup",
            _ => "",
        };
        // Writing to a string does not fail.
        let _ = match tag {
            "" => write!(out, "{}", escaped(text)),
            tag => write!(out, "<{tag}>{}</{tag}>", escaped(text)),
        };
    });
    stopped_once(&out)
}

fn plain(children: &ElemChildren) -> String {
    let mut out = String::new();
    write(children, &mut |_, text| out.push_str(text));
    stopped_once(&out)
}

/// A title that ends with a mark of its own needs no full stop after it.
fn stopped_once(text: &str) -> String {
    text.replace("?.”", "?”").replace("!.”", "!”").replace("?,”", "?”").replace("!,”", "!”")
}

fn write(children: &ElemChildren, text: &mut dyn FnMut(&Formatting, &str)) {
    for child in &children.0 {
        match child {
            ElemChild::Text(words) | ElemChild::Link { text: words, .. } => text(&words.formatting, &words.text),
            ElemChild::Elem(element) => write(&element.children, text),
            ElemChild::Markup(words) => text(&Formatting::default(), words),
            ElemChild::Transparent { .. } => {}
        }
    }
}

/// The outlet as printed or, failing that, as known.
fn outlet_name(corpus: &Corpus, source: &Entry<'_, Source>) -> Option<String> {
    if let Some(container) = &source.data.container {
        return Some(container.value.clone());
    }
    let publisher = source.data.publisher.as_ref().and_then(|p| corpus.get(p))?;
    Some(corpus.title(publisher.record, corpus.language()).to_owned())
}

/// The same as words of their language.
pub(super) fn outlet<'a>(corpus: &'a Corpus, source: &Entry<'a, Source>) -> Words<'a> {
    if let Some(container) = &source.data.container {
        return in_language(corpus, &source.data.language, container.value.clone());
    }
    let publisher = source.data.publisher.as_ref().and_then(|p| corpus.get(p));
    let named =
        publisher.and_then(|publisher| publisher.record.common.title.best(corpus.language(), corpus.language()));
    named.map_or_else(
        || said("outlet not stated".to_owned()),
        |(name, language)| in_language(corpus, language, name.to_owned()),
    )
}

/// Words of the program.
fn said(text: String) -> Words<'static> {
    Words { text: text.into(), lang: None, dir: None }
}

/// Words of a language, marked as such where it is not the site's. What is written in letters that run the other way than
/// its language is not taken for words of it: an outlet may print another's name in its own letters.
fn in_language<'a>(corpus: &Corpus, language: &'a Language, text: String) -> Words<'a> {
    let against = bidi_letters(&text) != (language.direction() == "rtl");
    let foreign = language != corpus.language() && !against;
    Words { text: text.into(), lang: foreign.then(|| language.as_str()), dir: foreign.then(|| language.direction()) }
}

/// Whether the first letter that has a direction runs from right to left: Hebrew, Arabic and their neighbours.
fn bidi_letters(text: &str) -> bool {
    let letter = text.chars().find(|c| c.is_alphabetic());
    letter.is_some_and(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
}

/// A source in tables and notes: its siglum, else its title.
pub(super) fn short(corpus: &Corpus, source: &Entry<'_, Source>) -> String {
    match &source.data.siglum {
        Some(siglum) => siglum.value.clone(),
        None => corpus.title(source.record, corpus.language()).to_owned(),
    }
}

/// Where in a source: `paragraph 9`.
pub(super) fn locator(paragraph: Option<&str>, page: Option<&str>) -> String {
    let mut out = String::new();
    if let Some(paragraph) = paragraph {
        let number = paragraph.starts_with(|c: char| c.is_ascii_digit());
        let _ = if number { write!(out, "paragraph {paragraph}") } else { write!(out, "{paragraph}") };
    }
    if let Some(page) = page {
        let comma = if out.is_empty() { "" } else { ", " };
        let _ = write!(out, "{comma}page {page}");
    }
    out
}
