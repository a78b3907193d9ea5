//! The files that pages share: the style sheet, the scripts, the sign, the families.
//!
//! They lie in `assets/` at the root of the whole site, each under a name that changes with its bytes. So today’s state and
//! every edition have in common what is the same, and no edition loses what it was published with. An edition lists what
//! it needs there in [`LIST`].

use super::fonts::Faces;
use super::templates::Templates;
use super::{Renderer, edition, fonts, icons};
use crate::digest::Digest;
use crate::error::{Error, Result};
use crate::output::Outputs;

/// The file of an edition that names the shared files it needs: a JSON list of paths below the root of the whole site.
pub const LIST: &str = "assets.json";

/// The style sheet.
pub(super) const STYLE: &str = "style.css";

/// What a project adds to it.
const OWN_STYLE: &str = "own.css";

/// The script that filters tables and lists.
pub(super) const FILTER_SCRIPT: &str = "filter.js";

/// The script that looks for newer editions.
pub(super) const EDITIONS_SCRIPT: &str = "editions.js";

/// The script that reads words as the search does.
pub(super) const WORDS_SCRIPT: &str = "words.js";

/// The script of the search page.
pub(super) const SEARCH_SCRIPT: &str = "search.js";

/// The address of a file of the theme.
pub(super) fn asset_name(templates: &Templates, file: &str) -> String {
    addressed(file, templates.file(file).unwrap_or_default())
}

/// The address of a file that pages share, with eight digits of the digest of what it is made from, so that a changed one
/// is never taken from a cache.
pub(super) fn addressed(file: &str, made_from: &[u8]) -> String {
    let digest = Digest::of(made_from).to_string();
    let (stem, extension) = file.split_once('.').unwrap_or((file, ""));
    format!("assets/{stem}-{}.{extension}", &digest[..8])
}

/// The style sheet, with the rules for the families that the site carries and those of the project. The theme’s own are
/// in layers, so that the project’s win wherever the two differ. Its comments, a fifth of its weight on the way to a
/// phone, stay in `templates/`.
pub(super) fn style_sheet(templates: &Templates, faces: &Faces) -> Vec<u8> {
    let own = templates.file(OWN_STYLE).unwrap_or_default();
    let theme = String::from_utf8_lossy(templates.file(STYLE).unwrap_or_default());
    [without_layout(&theme).as_bytes(), faces.rules.as_bytes(), own].concat()
}

/// A style sheet without its comments, indentation and empty lines; what stands in quotation marks is none of these.
fn without_layout(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (before, after) = rest.split_at(at);
        push_squeezed(&mut out, before);
        let end = if after.starts_with("/*") {
            after.find("*/").map_or(after.len(), |end| end + 2)
        } else if let Some(mark) = after.chars().next().filter(|mark| *mark != '/') {
            let inside = &after[1..];
            let end = inside.find(mark).map_or(after.len(), |end| end + 2);
            out.push_str(&after[..end]);
            end
        } else {
            out.push('/');
            1
        };
        rest = &after[end..];
    }
    push_squeezed(&mut out, rest);
    out
}

/// Adds a text in which any white space is one sign: a line end if there is one among it.
fn push_squeezed(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length =
            rest.find(|next: char| next.is_ascii_whitespace() != c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (run, after) = rest.split_at(length);
        if !c.is_ascii_whitespace() {
            out.push_str(run);
        } else if !out.ends_with([' ', '\n']) {
            out.push(if run.contains('\n') { '\n' } else { ' ' });
        }
        rest = after;
    }
}

impl Renderer<'_> {
    /// The way from the root of these pages to that of the whole site.
    pub(super) fn way_out(&self) -> String {
        format!("{}{}", self.up, if self.is_edition() { "../../" } else { "" })
    }

    /// The address of a shared file, from below the root of these pages.
    pub(super) fn asset(&self, file: &str) -> String {
        format!("{}{file}", self.way_out())
    }

    /// The shared files that the pages need, by their paths below the root of the whole site.
    ///
    /// # Errors
    /// When two have one address.
    pub fn assets(&self) -> Result<Outputs<'_>> {
        let mut outputs = Outputs::default();
        outputs.add(self.style.clone(), Box::new(|| Ok(style_sheet(&self.templates, &self.faces))))?;
        let scripts =
            [(FILTER_SCRIPT, &self.filter), (WORDS_SCRIPT, &self.words_script), (SEARCH_SCRIPT, &self.search_script)];
        let newer = self.is_edition().then_some((EDITIONS_SCRIPT, &self.script));
        for (file, address) in scripts.into_iter().chain(newer) {
            outputs.add(address.clone(), Box::new(|| Ok(self.templates.file(file).unwrap_or_default().to_vec())))?;
        }
        fonts::add(self, &mut outputs)?;
        icons::add(self, &mut outputs)?;
        Ok(outputs)
    }
}

/// Adds the shared files to today's state; to an edition, the list of them.
pub(super) fn add<'a>(renderer: &'a Renderer<'_>, outputs: &mut Outputs<'a>) -> Result<()> {
    let shared = renderer.assets()?;
    if !renderer.is_edition() {
        outputs.add_below("", shared)?;
        return edition::add_list(renderer, outputs);
    }
    let paths: Vec<String> = shared.iter().map(|(path, _)| path.to_owned()).collect();
    let list = move || serde_json::to_vec_pretty(&paths).map_err(|e| Error::new("write the list of assets", e));
    outputs.add(LIST, Box::new(list))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_layout_stay_at_home() {
        assert_eq!(without_layout("a {\n\n  b: \"c  d\";  /* e */\n\n}\n"), "a {\nb: \"c  d\"; }\n");
        assert_eq!(without_layout("a { b: c } /* d */ e"), "a { b: c } e");
        assert_eq!(without_layout("a::after { content: \" /* \" } /* ' */b"), "a::after { content: \" /* \" } b");
        assert_eq!(without_layout("a { grid: 1 / 2 } /* never ends"), "a { grid: 1 / 2 } ");
        assert_eq!(without_layout("a { content: \"never ends"), "a { content: \"never ends");
    }
}
