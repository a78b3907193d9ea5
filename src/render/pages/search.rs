//! The search page: a field, filters, and the script that looks in the files of `data/search.rs`; without script it leads
//! to the list from A to Z.

use serde::Serialize;

use crate::error::Result;
use crate::model::Kind;
use crate::output::Outputs;
use crate::render::frame::{self, About, Frame};
use crate::render::parts::plain;
use crate::render::templates::Page;
use crate::render::{Renderer, address};
use crate::search::CHUNK;

#[derive(Serialize)]
struct Search<'a> {
    frame: Frame<'a>,
    /// The scripts, below the site's root.
    scripts: [String; 2],
    version: &'a str,
    chunk: usize,
    kinds: Vec<KindView<'a>>,
    /// How many records were found, by plural category: the script knows the number.
    found: Vec<(String, String)>,
    list: String,
}

#[derive(Serialize)]
struct KindView<'a> {
    id: &'static str,
    label: &'a str,
}

impl Page for Search<'_> {
    const TEMPLATE: &'static str = "search.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "search/", || Ok(page(renderer)))
}

fn page<'r>(renderer: &'r Renderer<'_>) -> Search<'r> {
    let there = |kind: &Kind| renderer.corpus.records().iter().any(|record| record.kind == *kind);
    let kinds = Kind::ALL.iter().copied().filter(there);
    Search {
        frame: renderer.frame(About {
            address: "search/".to_owned(),
            section: "",
            kicker: renderer.locale.say("search-kicker").to_owned(),
            heading: plain(renderer.locale.say("search-heading").to_owned()),
            standfirst: None,
            docket: Vec::new(),
        }),
        scripts: [&renderer.words_script, &renderer.search_script].map(|script| renderer.asset(script)),
        version: &renderer.search_index().version,
        chunk: CHUNK,
        kinds: kinds.map(|kind| KindView { id: kind.name(), label: renderer.locale.kinds(kind) }).collect(),
        found: renderer.locale.forms("search-found"),
        list: address::link("a-z/"),
    }
}
