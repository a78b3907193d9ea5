//! `opensearch.xml`: how browsers search the site, where the site knows its own address.

use serde::Serialize;

use crate::error::Result;
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::templates::Page;

/// The longest name that the format allows.
const LONGEST: usize = 16;

#[derive(Serialize)]
struct OpenSearch<'a> {
    base: &'a str,
    short_name: String,
}

impl Page for OpenSearch<'_> {
    const TEMPLATE: &'static str = "opensearch.xml";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    let Some(base) = renderer.base_url.as_deref() else { return Ok(()) };
    outputs.add(
        "opensearch.xml",
        Box::new(move || {
            let title = renderer.text(&renderer.corpus.site().title).unwrap_or("Search");
            let page = OpenSearch { base, short_name: title.chars().take(LONGEST).collect() };
            renderer.templates.render(&page).map(String::into_bytes)
        }),
    )
}
