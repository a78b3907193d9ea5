//! Comparisons into pages: every file of the site, as a value whose bytes are made when they are asked for.
//!
//! [`pages`](self) is a table: a page kind is a file in `pages/`, a template of the same name, and a row in `pages::ALL`.
//! `data/` is one too, for the files that programs read. `pictures/` works out where the parts of a drawing stand.

mod blocks;
mod citation;
mod cite;
mod coverage;
mod data;
mod differences;
mod duties;
mod edition;
mod filters;
mod frame;
mod histories;
mod metadata;
mod pages;
mod parts;
mod pictures;
mod prose;
mod signs;
mod states;
mod templates;
mod versions;
mod words;

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use crate::compare::Conditions;
use crate::error::{Error, Result};
use crate::link::Corpus;
use crate::model::Language;
use crate::output::{Outputs, address};
use crate::search;
pub use edition::{Editions, Known, Since, folder_of};
pub use pages::changes::{Pair, Side, pair_folder, pairs};
use templates::Templates;
pub use templates::is_builtin;

/// Everything a page is made from.
pub struct Renderer<'a> {
    corpus: &'a Corpus,
    templates: Templates,
    language: &'a Language,
    /// The address the site is published at, with a `/` at its end.
    base_url: Option<String>,
    /// The name of the style sheet, which changes with its bytes.
    style: String,
    /// The name of the script that filters, the same way.
    filter: String,
    /// The same of the script that looks for newer editions.
    script: String,
    /// The editions that the pages know of; none if they are made without any.
    editions: Option<Editions<'a>>,
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
}

/// How many patterns for parties the theme has; further parties begin again with the first.
const PATTERNS: usize = 12;

impl<'a> Renderer<'a> {
    /// Prepares the templates of the theme and of the project.
    ///
    /// # Errors
    /// When a template is not one, or the address of the site is not an address.
    pub fn new(corpus: &'a Corpus, own_templates: BTreeMap<String, String>, base_url: Option<&str>) -> Result<Self> {
        let marks = corpus
            .site()
            .parties
            .iter()
            .filter_map(|party| corpus.get(party))
            .enumerate()
            .map(|(i, party)| (party.number, i % PATTERNS + 1))
            .collect();
        let configured = corpus.site().base_url.as_ref().map(|url| url.value.as_str());
        let base_url = base_url.or(configured).map(site_base).transpose()?;
        let citations = citation::Citations::new(corpus, own_templates.get("style.csl").map(String::as_str))?;
        let templates = Templates::new(own_templates)?;
        let style = frame::asset_name(&templates, frame::STYLE);
        let filter = frame::asset_name(&templates, frame::FILTER_SCRIPT);
        let script = frame::asset_name(&templates, frame::EDITIONS_SCRIPT);
        let words_script = frame::asset_name(&templates, frame::WORDS_SCRIPT);
        let search_script = frame::asset_name(&templates, frame::SEARCH_SCRIPT);
        let surroundings = frame::Surroundings::default();
        let conditions = OnceLock::new();
        let mut renderer = Self {
            corpus,
            templates,
            language: corpus.language(),
            base_url,
            style,
            filter,
            script,
            editions: None,
            words_script,
            search_script,
            surroundings,
            citations,
            marks,
            conditions,
            search_index: OnceLock::new(),
        };
        let site = renderer.site();
        renderer.templates.set_everywhere("site", &site)?;
        renderer.surroundings = frame::Surroundings::new(&renderer.templates)?;
        Ok(renderer)
    }

    /// Tells the pages of the editions there are, and which of them they belong to.
    pub fn with_editions(mut self, editions: Editions<'a>) -> Self {
        if let Some(own) = editions.own() {
            self.base_url = self.base_url.map(|base| format!("{base}{}", folder_of(own.header)));
        }
        self.editions = Some(editions);
        self
    }

    /// The whole site.
    ///
    /// # Errors
    /// When two pages have one address.
    pub fn outputs(&self) -> Result<Outputs<'_>> {
        let mut outputs = Outputs::default();
        frame::assets(self, &mut outputs)?;
        for add in pages::ALL {
            add(self, &mut outputs)?;
        }
        for add in data::ALL {
            add(self, &mut outputs)?;
        }
        Ok(outputs)
    }

    fn search_index(&self) -> &search::Index {
        self.search_index.get_or_init(|| search::index(self.corpus))
    }
}

fn site_base(url: &str) -> Result<String> {
    crate::address::site_base(url).ok_or_else(|| {
        Error::new("take the address of the site", format!("`{url}` is not one"))
            .hint("write where the site is published, such as `https://example.org/briefings/`")
    })
}
