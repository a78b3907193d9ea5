//! Sources as a reader would cite them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, OnceLock};

use hayagriva::archive::LOCALES;
use hayagriva::citationberg::json::Item;
use hayagriva::citationberg::taxonomy::{Locator, OtherTerm};
use hayagriva::citationberg::{
    FontStyle, FontWeight, IndependentStyle, Locale, LocaleCode, LocaleFile, Style, StyleClass, TermForm, VerticalAlign,
};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, ElemChild, ElemChildren, Formatting,
    LocatorPayload, Rendered, SpecificLocator,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Renderer;
use super::locale::Locale as Spoken;
use super::parts::{Link, NO_LANGUAGE, Safe, Words, code, escaped, link_as, plain as said};
use crate::error::{Error, Result};
use crate::export::csl;
use crate::link::{Corpus, Entry};
use crate::model::{ControlledList as _, CslType, Language, Source};

/// What stands in a note for the place in the source, until it is known.
const PLACE: &str = "\u{e000}";

/// What stands for the title and the address of a page, until they are known.
const TITLE: &str = "\u{e001}";
const ADDRESS: &str = "https://title.example/\u{e002}";

/// The words of each language for citations, not decoded, by its code: to decode them all costs more than a hundred pages.
static LANGUAGES: LazyLock<Vec<(LocaleCode, &[u8])>> = LazyLock::new(|| {
    let named = |words: &&'static [u8]| Some((ciborium::from_reader::<Named, _>(*words).ok()?.language, *words));
    LOCALES.iter().filter_map(named).collect()
});

/// Of the words of a language for citations nothing but the code.
#[derive(Deserialize)]
struct Named {
    #[serde(rename = "@xml:lang")]
    language: LocaleCode,
}

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
        let locale = match language.as_str() {
            "en" => LocaleCode::en_us(),
            language => LocaleCode(language.to_owned()),
        };
        // Styles look for words in the language, in others of its kind, and in English at last.
        let near = |known: &LocaleCode| known.0.get(..2) == locale.0.get(..2) || *known == LocaleCode::en_us();
        let near = LANGUAGES.iter().filter(|(known, _)| near(known));
        let decoded = near.filter_map(|(_, words)| ciborium::from_reader::<Locale, _>(*words).ok());
        let locales = decoded.map(|locale| with_marks_of(locale, spoken)).collect();
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
        let title = Words { text: heading.text.replace('“', "‘").replace('”', "’").into(), ..heading.clone() };
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
        let locator = place.map(|place| SpecificLocator(Locator::Custom, LocatorPayload::Str(place)));
        // A note between the two: notes are read one by one here, where “in the same place” says nothing.
        let other = Item::deserialize(&json!({ "id": "other", "type": "book", "title": "-" })).ok()?;
        let before = [&item, &other].map(|item| CitationItem::with_locator(item, None));
        let mut notes: Vec<_> = before.into_iter().filter(|_| again).collect();
        notes.push(CitationItem::with_locator(&item, locator));
        let locale = || Some(self.locale.clone());
        let mut driver = BibliographyDriver::new();
        for (i, note) in notes.into_iter().enumerate() {
            driver.citation(CitationRequest::new(vec![note], citing, locale(), &self.locales, Some(i + 1)));
        }
        Some(driver.finish(BibliographyRequest::new(listing, locale(), &self.locales)))
    }

    /// A source as the style is given it.
    ///
    /// Its title and outlet stand as printed, whatever a style does to the case of English titles. An article without an
    /// author is given as a web page: for others styles put the outlet in the author’s place, and print the title as a
    /// book’s. An article whose outlet is not known is no preprint, as which styles print the general type.
    fn item(&self, corpus: &Corpus, source: Entry<'_, Source>) -> Value {
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

    /// Words whose letters run the other way than the page, set apart by signs that cannot be seen, so that the marks
    /// around them stay where they belong.
    fn isolated(&self, words: &str) -> String {
        if !self.is_against(words) {
            return words.to_owned();
        }
        // Marks between two such pieces would otherwise take the direction of what stands further on, such as an address.
        let turn = self.turn();
        format!("{turn}\u{2068}{words}\u{2069}{turn}")
    }

    fn is_against(&self, words: &str) -> bool {
        let lettered = words.chars().any(char::is_alphabetic);
        lettered && bidi_letters(words) != (self.language.direction() == "rtl")
    }

    /// On pages that run to the left, the sign that has their direction; pages that run to the right need none.
    fn turn(&self) -> &'static str {
        if self.language.direction() == "rtl" { "\u{200f}" } else { "" }
    }

    /// What styles write between the pieces of a citation, in the signs of the language; words that are set apart keep
    /// their own.
    fn punctuated(&self, text: &str) -> String {
        let (comma, semicolon) = (self.spoken.say("comma"), self.spoken.say("semicolon"));
        if (comma, semicolon) == (", ", "; ") {
            return text.to_owned();
        }
        let pieces = text.split_inclusive(['\u{2068}', '\u{2069}']).map(|piece| {
            let own = !piece.ends_with('\u{2069}');
            if own { piece.replace(", ", comma).replace("; ", semicolon) } else { piece.to_owned() }
        });
        pieces.collect()
    }

    /// Formatted text as HTML: everything in it is escaped, and the address is text.
    fn html(&self, children: &ElemChildren) -> String {
        let mut out = String::new();
        write(children, &mut |piece| {
            let (formatting, text) = match piece {
                Piece::Words(formatting, text) => (formatting, text),
                Piece::Address(address) => return out.push_str(&code(address).html()),
            };
            // Before it is escaped: the signs of HTML are not those of a sentence.
            let text = escaped(&self.punctuated(text));
            let tag = match formatting {
                Formatting { font_style: FontStyle::Italic, .. } => "i",
                Formatting { font_weight: FontWeight::Bold, .. } => "b",
                Formatting { vertical_align: VerticalAlign::Sup, .. } => "sup",
                _ => "",
            };
            // Writing to a string does not fail.
            let _ = match tag {
                "" => write!(out, "{text}"),
                tag => write!(out, "<{tag}>{text}</{tag}>"),
            };
        });
        single_inside(&stopped_once(&out))
    }

    /// The signs that set words apart as the element that does so, in the language of the source.
    fn set_apart(&self, html: &str, source: Entry<'_, Source>) -> String {
        let language = &source.data.language;
        let opening = if language.direction() == self.language.direction() {
            "<bdi>".to_owned()
        } else {
            format!("<bdi lang=\"{language}\" dir=\"{}\">", language.direction())
        };
        html.replace('\u{2068}', &opening).replace('\u{2069}', "</bdi>")
    }

    /// What a source does not say is said to be missing, never filled in.
    fn missing(&self, corpus: &Corpus, source: Entry<'_, Source>) -> String {
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

/// A language for citations with the quotation marks of the interface, where it has those of a typewriter.
fn with_marks_of(mut locale: Locale, spoken: &Spoken) -> Locale {
    let straight = |name| locale.term(name, TermForm::Long).and_then(|term| term.single()) == Some("\"");
    let Some(terms) = Some(OtherTerm::OpenQuote.into()).filter(|name| straight(*name)).and(locale.terms.as_mut())
    else {
        return locale;
    };
    let quoted = spoken.tell("record-quoted", [("words", PLACE.into())]).replace(['\u{2068}', '\u{2069}'], "");
    let Some((open, close)) = quoted.split_once(PLACE) else { return locale };
    let marks = format!(
        r#"<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en"><terms>
        <term name="open-quote">{open}</term><term name="close-quote">{close}</term></terms></locale>"#
    );
    if let Some(marks) = LocaleFile::from_xml(&marks).ok().and_then(|marks| marks.terms) {
        terms.terms.retain(|term| !marks.terms.iter().any(|mark| mark.name == term.name));
        terms.terms.extend(marks.terms);
    }
    locale
}

fn without_nulls(mut value: Value) -> Value {
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

fn plain(children: &ElemChildren) -> String {
    let mut out = String::new();
    write(children, &mut |piece| {
        let (Piece::Words(_, text) | Piece::Address(text)) = piece;
        out.push_str(text);
    });
    single_inside(&stopped_once(&out))
}

/// A title that ends with a mark of its own needs no full stop after it.
fn stopped_once(text: &str) -> String {
    text.replace("?.”", "?”").replace("!.”", "!”").replace("?,”", "?”").replace("!,”", "!”")
}

/// A citation without the full stop at its end; that of `n.d.` is none.
fn without_stop(text: &str) -> &str {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_short = last.len() > 1
        && last.split('.').all(|part| part.chars().count() <= 1 && part.chars().all(char::is_alphabetic));
    if is_short { text } else { text.trim_end_matches('.') }
}

/// Marks inside marks are single.
fn single_inside(text: &str) -> String {
    let mut depth = 0_usize;
    let mark = |c| match c {
        '“' => {
            depth += 1;
            if depth > 1 { '‘' } else { c }
        }
        '”' => {
            depth = depth.saturating_sub(1);
            if depth > 0 { '’' } else { c }
        }
        c => c,
    };
    text.chars().map(mark).collect()
}

/// What a style puts one after the other.
enum Piece<'p> {
    Words(&'p Formatting, &'p str),
    Address(&'p str),
}

fn write(children: &ElemChildren, put: &mut dyn FnMut(Piece<'_>)) {
    for child in &children.0 {
        match child {
            ElemChild::Text(words) => put(Piece::Words(&words.formatting, &words.text)),
            ElemChild::Link { text, .. } => put(Piece::Address(&text.text)),
            ElemChild::Elem(element) => write(&element.children, put),
            ElemChild::Markup(words) => put(Piece::Words(&Formatting::default(), words)),
            ElemChild::Transparent { .. } => {}
        }
    }
}

/// Whether the first letter that has a direction runs from right to left: Hebrew, Arabic and their neighbours.
fn bidi_letters(text: &str) -> bool {
    let letter = text.chars().find(|c| c.is_alphabetic());
    letter.is_some_and(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
}

impl<'a> Renderer<'a> {
    /// The outlet of a source as printed or, failing that, as known.
    pub(super) fn outlet(&self, source: Entry<'a, Source>) -> Words<'a> {
        if let Some(container) = &source.data.container {
            return self.of_source(&source.data.language, &container.value);
        }
        let publisher = source.data.publisher.as_ref().and_then(|p| self.corpus.get(p));
        let named = publisher.and_then(|publisher| self.words(&publisher.record.common.title));
        named.unwrap_or_else(|| said(self.locale.say("quote-outlet-not-stated").to_owned()))
    }

    /// Words of a source in a language, marked as such where it is not the page's. What is written in letters that run
    /// the other way than its language is not taken for words of it: an outlet may print another's name in its own
    /// letters.
    fn of_source(&self, language: &'a Language, text: &'a str) -> Words<'a> {
        let against = bidi_letters(text) != (language.direction() == "rtl");
        if against || language == self.language {
            return self.verbatim(text);
        }
        Words { text: text.into(), lang: Some(language.as_str()), dir: Some(language.direction()) }
    }

    /// A link to a source by what it is known as in tables and notes: its siglum, else its title.
    pub(super) fn short_link(&self, source: Entry<'a, Source>) -> Link<'a> {
        match &source.data.siglum {
            Some(siglum) => link_as(source.record, siglum.value.as_str()),
            None => self.link(source.record),
        }
    }

    /// Where in a source, as prose of a language has it: the numbers of paragraphs and pages in the words of the page, all
    /// else as written.
    pub(super) fn place<'t>(&self, written: &'t str, other: Option<&'t Language>) -> Words<'t>
    where
        'a: 't,
    {
        let numbered = |id: &str, number: &str| {
            let is_number = number.starts_with(|c: char| c.is_ascii_digit()) && !number.contains(char::is_whitespace);
            is_number.then(|| said(self.locale.tell(id, [("n", number.into())])))
        };
        let said = match written.split_once(' ') {
            Some(("paragraph", number)) => numbered("locator-paragraph", number),
            Some(("page", number)) => numbered("locator-page", number),
            _ => None,
        };
        let as_written = || match other {
            Some(language) => {
                Words { text: written.into(), lang: Some(language.as_str()), dir: Some(language.direction()) }
            }
            None => self.verbatim(written),
        };
        said.unwrap_or_else(as_written)
    }

    /// Where in a source: `paragraph 9`.
    pub(super) fn locator(&self, paragraph: Option<&'a str>, page: Option<&'a str>) -> Safe {
        let numbered = |id: &str, number: &'a str| said(self.locale.tell(id, [("n", number.into())]));
        let paragraph = paragraph.map(|paragraph| {
            let is_number = paragraph.starts_with(|c: char| c.is_ascii_digit());
            if is_number { numbered("locator-paragraph", paragraph) } else { self.editors(paragraph) }
        });
        let page = page.map(|page| numbered("locator-page", page));
        let parts: Vec<String> = [paragraph, page].into_iter().flatten().map(|words| words.html()).collect();
        Safe(parts.join(self.locale.say("comma")))
    }
}
