//! `sitemap.xml`: every page that search engines may know, where the site knows its own address.

use serde::Serialize;

use crate::error::Result;
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::embed::FOLDER;
use crate::render::templates::Page;

#[derive(Serialize)]
struct Sitemap<'a> {
    base: &'a str,
    addresses: &'a [String],
}

impl Page for Sitemap<'_> {
    const TEMPLATE: &'static str = "sitemap.xml";
}

/// Added last: it lists the pages that are there.
pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    let Some(base) = renderer.base_url.as_deref() else { return Ok(()) };
    let mut former = renderer.former_addresses();
    former.append(&mut renderer.gone_addresses());
    let mut addresses: Vec<String> = outputs
        .iter()
        .filter_map(|(path, _)| path.strip_suffix("index.html"))
        .filter(|address| {
            let address = renderer.in_tree(address);
            !former.contains(address) && !address.starts_with(FOLDER)
        })
        .map(ToOwned::to_owned)
        .collect();
    // They are a part of the site of their own. Comparisons with the newest state are left out: they do not stay.
    addresses.append(&mut renderer.lasting_comparisons());
    outputs.add(
        "sitemap.xml",
        Box::new(move || renderer.templates.render(&Sitemap { base, addresses: &addresses }).map(String::into_bytes)),
    )
}

impl Renderer<'_> {
    /// The addresses of pages that only lead on.
    fn former_addresses(&self) -> std::collections::BTreeSet<String> {
        let records = self.corpus.records().iter();
        records.flat_map(|r| r.common.aliases.iter().map(|a| crate::render::address::of(r.kind, &a.value))).collect()
    }
}
