//! `robots.txt`: every program may read the site, and where its sitemap is.

use crate::error::Result;
use crate::output::Outputs;
use crate::render::Renderer;

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    let Some(base) = renderer.base_url.as_deref() else { return Ok(()) };
    let text = move || format!("User-agent: *\nAllow: /\n\nSitemap: {base}sitemap.xml\n");
    outputs.add("robots.txt", Box::new(move || Ok(text().into_bytes())))
}
