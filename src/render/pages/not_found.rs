//! The page for an address that does not exist.

use serde::Serialize;

use crate::error::Result;
use crate::output::Outputs;
use crate::render::frame::{About, Frame};
use crate::render::parts::plain;
use crate::render::templates::Page;
use crate::render::{Renderer, address, edition};

#[derive(Serialize)]
struct NotFound<'a> {
    frame: Frame<'a>,
    /// The list of editions, if there are any.
    editions: Option<String>,
}

impl Page for NotFound<'_> {
    const TEMPLATE: &'static str = "404.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    // A host has one such page: today's, in the site's first language.
    if !renderer.folder.is_empty() || renderer.is_edition() {
        return Ok(());
    }
    outputs.add(
        "404.html",
        Box::new(|| {
            let frame = renderer.frame(About {
                address: String::new(),
                section: "",
                kicker: renderer.locale.say("not-found-kicker").to_owned(),
                heading: plain(renderer.locale.say("not-found-heading").to_owned()),
                standfirst: None,
                docket: Vec::new(),
            });
            let editions = renderer
                .editions
                .as_ref()
                .filter(|editions| editions.have_page())
                .map(|_| address::link(edition::FOLDER));
            // Served at any depth, so its links start from the site's own path.
            let root = renderer.base_url.as_deref().map_or("/", path_of);
            let frame = frame.hidden().rooted(&renderer.templates, root)?;
            renderer.templates.render(&NotFound { frame, editions }).map(String::into_bytes)
        }),
    )
}

/// The path of an address, so that the page works wherever a copy of the site is looked at.
fn path_of(url: &str) -> &str {
    url.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..])).unwrap_or("/")
}
