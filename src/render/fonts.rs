//! The families that a site may carry for its readers: a serif for each of the three scripts.
//!
//! They are never waited for: a face that is not there when the page is first drawn is used from the next page on
//! (`font-display: optional`), so that nothing on a page moves.

use super::templates::Templates;
use super::{Renderer, assets};
use crate::error::Result;
use crate::model::{Fonts, Language};
use crate::output::Outputs;

/// The rules that say which face is for which letters; they go after the style sheet.
const RULES: &str = "fonts.css";

/// The faces that [`RULES`] names, by their files in `templates/fonts/`.
const FACES: [&str; 5] = [
    "noto-serif-latin.woff2",
    "noto-serif-latin-ext.woff2",
    "noto-serif-latin-italic.woff2",
    "noto-naskh-arabic.woff2",
    "noto-serif-hebrew.woff2",
];

/// The families of a site: nothing where it takes what its readers have.
#[derive(Default)]
pub(super) struct Faces {
    /// The rules, with the addresses of the faces.
    pub(super) rules: String,
    /// Which face is at which address.
    addresses: Vec<(&'static str, String)>,
    /// The one that the page’s language is read in, which is fetched first, below the root of the whole site.
    pub(super) first: Option<String>,
}

impl Faces {
    pub(super) fn new(templates: &Templates, fonts: Fonts, language: &Language) -> Self {
        if fonts == Fonts::System {
            return Self::default();
        }
        let mut rules = String::from_utf8_lossy(templates.file(RULES).unwrap_or_default()).into_owned();
        let mut addresses = Vec::new();
        for face in FACES {
            let address = assets::addressed(face, templates.file(&path(face)).unwrap_or_default());
            // The style sheet stands beside them.
            rules = rules.replace(face, address.rsplit('/').next().unwrap_or_default());
            addresses.push((face, address));
        }
        let read = match language.as_str().get(..2) {
            Some("he" | "yi") => "noto-serif-hebrew.woff2",
            _ if language.direction() == "rtl" => "noto-naskh-arabic.woff2",
            _ => "noto-serif-latin.woff2",
        };
        let first = addresses.iter().find(|(face, _)| *face == read).map(|(_, address)| address.clone());
        Self { rules, addresses, first }
    }
}

fn path(face: &str) -> String {
    format!("fonts/{face}")
}

/// Adds the faces.
pub(super) fn add<'a>(renderer: &'a Renderer<'_>, outputs: &mut Outputs<'a>) -> Result<()> {
    for (face, address) in &renderer.faces.addresses {
        let bytes = move || renderer.templates.file(&path(face)).unwrap_or_default().to_vec();
        outputs.add(address, Box::new(move || Ok(bytes())))?;
    }
    Ok(())
}
