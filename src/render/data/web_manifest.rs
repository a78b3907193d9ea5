//! `site.webmanifest`: what a phone that keeps the site on its screen calls it, and the sign it shows.
//!
//! Every address in it is relative, so that it holds wherever the site is. Pages of editions have none: they are kept in
//! bookmarks, and the site on the screen is the newest one.

use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::output::Outputs;
use crate::render::{Renderer, icons};

/// The most letters that have room under a sign.
const SHORT: usize = 12;

/// The paper of the theme, which is there before the first page is.
const PAPER: &str = "#fdfdfc";

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    if renderer.is_edition() {
        return Ok(());
    }
    let text = || serde_json::to_vec_pretty(&manifest(renderer)).map_err(|e| Error::new("write the web manifest", e));
    outputs.add("site.webmanifest", Box::new(text))
}

fn manifest(renderer: &Renderer<'_>) -> Value {
    let site = renderer.corpus.site();
    let title = renderer.title_of_site();
    let icons = &renderer.icons;
    let pictures = icons::SIZES.iter().zip(&icons.pictures);
    let picture = |size: &u32, address: &str, purpose: &str| json!({ "src": renderer.asset(address), "type": "image/png", "sizes": format!("{size}x{size}"), "purpose": purpose });
    let mut signs = vec![
        json!({ "src": renderer.asset(&icons.address), "type": "image/svg+xml", "sizes": "any", "purpose": "any" }),
    ];
    for (size, address) in pictures {
        signs.extend(["any", "maskable"].map(|purpose| picture(size, address, purpose)));
    }
    let mut manifest = json!({
        "name": title,
        "short_name": short(title),
        "lang": renderer.language.as_str(),
        "dir": renderer.language.direction(),
        "start_url": "index.html",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": signs,
    });
    if let Some(description) = renderer.text(&site.description) {
        manifest["description"] = description.into();
    }
    manifest
}

/// As many whole words of a title as have room under a sign; of a longer first word, its beginning.
fn short(title: &str) -> String {
    let mut out = String::new();
    for word in title.split_whitespace() {
        let with = if out.is_empty() { word.to_owned() } else { format!("{out} {word}") };
        if with.chars().count() > SHORT {
            break;
        }
        out = with;
    }
    if out.is_empty() { title.chars().take(SHORT).collect() } else { out.trim_end_matches([',', ':', ';']).to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_has_whole_words() {
        assert_eq!(short("The joint mechanism, on the record"), "The joint");
        assert_eq!(short("Strait, talks"), "Strait");
        assert_eq!(short("Unterhändlergespräche"), "Unterhändler");
        assert_eq!(short(""), "");
    }
}
