//! Comparisons into pages: every file of the site, as a value whose bytes are made when they are asked for.
//!
//! [`pages`](self) is a table: a page kind is a file in `pages/`, a template of the same name, and a row in `pages::ALL`.
//! `data/` is one too, for the files that programs read. `pictures/` works out where the parts of a drawing stand.

mod assets;
mod blocks;
mod cards;
mod changed_fields;
mod citation;
mod cite;
mod coins;
mod copies;
mod coverage;
mod data;
mod differences;
mod duties;
mod edition;
mod embed;
mod filters;
mod fonts;
mod frame;
mod histories;
mod icons;
mod locale;
mod metadata;
mod pages;
mod parts;
mod pictures;
mod prose;
mod raster;
mod signs;
mod states;
mod templates;
mod versions;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use crate::compare::Conditions;
use crate::error::{Error, Result};
use crate::link::Corpus;
use crate::model::Language;
use crate::output::{Outputs, address};
use crate::search;
use crate::text::copies::{Copies, Snapshots};
pub use assets::LIST as ASSETS_LIST;
pub use edition::{Editions, Known, Since, folder_of};
pub use embed::FOLDER as EMBED_FOLDER;
use locale::Locale;
pub use pages::changes::{Pair, Side, pair_folder, pairs};
use templates::Templates;
pub use templates::is_builtin;

/// Everything a page is made from.
pub struct Renderer<'a> {
    corpus: &'a Corpus,
    templates: Templates,
    /// The language of the pages' own words.
    language: &'a Language,
    /// The one in which words of records are shown where they have it: another, if the interface does not speak it.
    wanted: &'a Language,
    /// The folder of the pages in this language, such as `ar/`; empty for the site's first language.
    folder: String,
    /// The way from that folder to the root of the site, which has what the languages share.
    up: &'static str,
    locale: Arc<Locale>,
    /// The address these pages are published at, with a `/` at its end.
    base_url: Option<String>,
    /// The name of the style sheet below the root of the whole site, which changes with its bytes.
    style: String,
    /// The name of the script that filters, the same way.
    filter: String,
    /// The same of the script that looks for newer editions.
    script: String,
    /// The private copies of sources; none if they are not at hand.
    copies: Option<Copies<'a>>,
    /// The families that the site carries for its readers.
    faces: fonts::Faces,
    icons: icons::Icons,
    /// Made when first asked for: they name the edition whose pages these are.
    cards: OnceLock<cards::Cards>,
    /// The editions that the pages know of; none if they are made without any.
    editions: Option<Editions<'a>>,
    /// What each of them is called, in the same order: many pages name all.
    edition_names: Vec<String>,
    /// The names of the search page’s scripts, likewise.
    words_script: String,
    search_script: String,
    surroundings: frame::Surroundings,
    citations: citation::Citations,
    /// The pattern of each party that is compared, from 1, by its number.
    marks: HashMap<usize, usize>,
    /// Found once, when a page first asks: several pages show parts of them.
    conditions: OnceLock<Conditions<'a>>,
    /// Made once, for the search page and its files.
    search_index: OnceLock<search::Index>,
    /// Every language the site is in, where it is in several.
    tongues: Vec<frame::Tongue>,
    /// The same site in its further languages.
    further: Vec<Renderer<'a>>,
}

/// How many patterns for parties the theme has; further parties begin again with the first.
const PATTERNS: usize = 12;

impl<'a> Renderer<'a> {
    /// Prepares the templates of the theme and of the project, for each language of the site.
    ///
    /// # Errors
    /// When a template or a file of messages is not one, or the address of the site is not an address.
    pub fn new(corpus: &'a Corpus, own_templates: BTreeMap<String, String>, base_url: Option<&str>) -> Result<Self> {
        let configured = corpus.site().base_url.as_ref().map(|url| url.value.as_str());
        let base_url = base_url.or(configured).map(site_base).transpose()?;
        let first = corpus.site().languages.first().unwrap_or(corpus.language());
        let further: Vec<&Language> = further_languages(corpus, &own_templates).collect();
        let further: Result<Vec<Self>> = further
            .into_iter()
            .map(|language| Self::in_language(corpus, own_templates.clone(), base_url.clone(), language))
            .collect();
        let mut renderer = Self::in_language(corpus, own_templates, base_url, first)?;
        renderer.further = further?;
        if !renderer.further.is_empty() {
            let all = std::iter::once(&renderer).chain(&renderer.further);
            let tongues: Vec<frame::Tongue> = all.map(frame::Tongue::of).collect();
            renderer.further.iter_mut().for_each(|further| further.tongues.clone_from(&tongues));
            renderer.tongues = tongues;
        }
        Ok(renderer)
    }

    fn in_language(
        corpus: &'a Corpus,
        own_templates: BTreeMap<String, String>,
        base_url: Option<String>,
        language: &'a Language,
    ) -> Result<Self> {
        let marks = corpus
            .site()
            .parties
            .iter()
            .filter_map(|party| corpus.get(party))
            .enumerate()
            .map(|(i, party)| (party.number, i % PATTERNS + 1))
            .collect();
        let is_first = language == corpus.language();
        let folder = if is_first { String::new() } else { language_folder(language) };
        let up = if is_first { "" } else { "../" };
        let wanted = language;
        let language = if locale::is_spoken(wanted, &own_templates) { wanted } else { Language::english() };
        let locale = Arc::new(Locale::new(language, &own_templates)?);
        let own_style = own_templates.get("style.csl").map(String::as_str);
        let citations = citation::Citations::new(corpus, own_style, language, &locale)?;
        let templates = Templates::new(own_templates, &locale)?;
        let faces = fonts::Faces::new(&templates, corpus.site().fonts, language);
        let style = assets::addressed(assets::STYLE, &assets::style_sheet(&templates, &faces));
        let asset = |file: &str| assets::asset_name(&templates, file);
        let mut renderer = Self {
            corpus,
            language,
            wanted,
            up,
            locale,
            base_url: base_url.map(|base| format!("{base}{folder}")),
            folder,
            style,
            filter: asset(assets::FILTER_SCRIPT),
            script: asset(assets::EDITIONS_SCRIPT),
            icons: icons::Icons::new(&templates)?,
            faces,
            cards: OnceLock::new(),
            copies: None,
            editions: None,
            edition_names: Vec::new(),
            words_script: asset(assets::WORDS_SCRIPT),
            search_script: asset(assets::SEARCH_SCRIPT),
            surroundings: frame::Surroundings::default(),
            citations,
            marks,
            conditions: OnceLock::new(),
            search_index: OnceLock::new(),
            tongues: Vec::new(),
            further: Vec::new(),
            templates,
        };
        renderer.tell_templates()?;
        Ok(renderer)
    }

    /// Tells every template of the site.
    fn tell_templates(&mut self) -> Result<()> {
        let site = self.site();
        self.templates.set_everywhere("site", &site)?;
        self.surroundings = frame::Surroundings::new(&self.templates)?;
        Ok(())
    }

    /// Tells the pages of the editions there are, and which of them they belong to.
    ///
    /// # Errors
    /// As [`Renderer::new`].
    pub fn with_editions(mut self, editions: Editions<'a>) -> Result<Self> {
        let further = self.further.into_iter().map(|further| further.with_editions(editions.clone()));
        self.further = further.collect::<Result<_>>()?;
        if let (Some(own), Some(base)) = (editions.own(), self.base_of_all()) {
            self.base_url = Some(format!("{base}{}{}", folder_of(own.header), self.folder));
        }
        self.edition_names = editions.known.iter().map(|known| edition::named(&self.locale, known.header)).collect();
        self.editions = Some(editions);
        // The way to what is shared is another one now.
        self.tell_templates()?;
        Ok(self)
    }

    /// Lets the pages say whether quotations stand in the private copies of their sources.
    pub fn with_snapshots(mut self, snapshots: Option<&'a Snapshots>) -> Self {
        self.copies = snapshots.map(Copies::new);
        self.further = self.further.into_iter().map(|further| further.with_snapshots(snapshots)).collect();
        self
    }

    /// The whole site.
    ///
    /// # Errors
    /// When two pages have one address.
    pub fn outputs(&self) -> Result<Outputs<'_>> {
        let mut outputs = Outputs::default();
        assets::add(self, &mut outputs)?;
        self.add_pages(&mut outputs)?;
        for further in &self.further {
            let mut pages = Outputs::default();
            further.add_pages(&mut pages)?;
            outputs.add_below(&further.folder, pages)?;
        }
        for add in data::OF_SITE {
            add(self, &mut outputs)?;
        }
        Ok(outputs)
    }

    /// The pages in this language, and the files that go with them.
    fn add_pages<'s>(&'s self, outputs: &mut Outputs<'s>) -> Result<()> {
        cards::add(self, outputs)?;
        pages::ALL.iter().chain(data::OF_LANGUAGE).try_for_each(|add| add(self, outputs))
    }

    /// The pages in each language, each with its folder.
    pub fn trees(&self) -> impl Iterator<Item = (&str, &Self)> {
        std::iter::once(self).chain(&self.further).map(|tree| (tree.folder.as_str(), tree))
    }

    /// The address below which these pages are published in every language.
    fn base_of_all(&self) -> Option<&str> {
        self.base_url.as_deref().map(|base| base.strip_suffix(&self.folder).unwrap_or(base))
    }

    fn search_index(&self) -> &search::Index {
        self.search_index.get_or_init(|| search::index(self.corpus))
    }
}

/// The languages of a site after its first. Pages in one that the interface does not speak would be English ones with
/// another name.
fn further_languages<'a>(corpus: &'a Corpus, own: &BTreeMap<String, String>) -> impl Iterator<Item = &'a Language> {
    corpus.site().languages.iter().skip(1).filter(|language| locale::is_spoken(language, own))
}

/// The folders of the pages in the further languages of a site with these records and templates, such as `ar/`.
pub fn language_folders(corpus: &Corpus, own_templates: &BTreeMap<String, String>) -> BTreeSet<String> {
    further_languages(corpus, own_templates).map(language_folder).collect()
}

fn language_folder(language: &Language) -> String {
    format!("{language}/")
}

fn site_base(url: &str) -> Result<String> {
    crate::address::site_base(url).ok_or_else(|| {
        Error::new("take the address of the site", format!("`{url}` is not one"))
            .hint("write where the site is published, such as `https://example.org/briefings/`")
    })
}
