//! The sign of the site, as browsers show it in tabs and on the screens of phones.

use serde::Serialize;

use super::templates::{Page, Templates};
use super::{Renderer, assets, raster};
use crate::error::Result;
use crate::output::Outputs;

/// The sizes that phones ask for.
pub(super) const SIZES: [u32; 2] = [192, 512];

/// The sign as a drawing, and the addresses of it and of its pictures, by [`SIZES`], below the root of the whole site.
pub(super) struct Icons {
    svg: String,
    pub(super) address: String,
    pub(super) pictures: [String; 2],
}

#[derive(Serialize)]
struct Icon {}

impl Page for Icon {
    const TEMPLATE: &'static str = "icon.svg";
}

impl Icons {
    /// Takes the sign of the theme, or the project’s own.
    pub(super) fn new(templates: &Templates) -> Result<Self> {
        let svg = templates.render(&Icon {})?;
        let address = |file: &str| assets::addressed(file, svg.as_bytes());
        let pictures = SIZES.map(|size| address(&format!("icon-{size}.png")));
        Ok(Self { address: address(Icon::TEMPLATE), pictures, svg })
    }
}

/// Adds the sign; its pictures with the state of the site that can be put on a screen.
pub(super) fn add<'a>(renderer: &'a Renderer<'_>, outputs: &mut Outputs<'a>) -> Result<()> {
    let Icons { svg, address, pictures } = &renderer.icons;
    outputs.add(address, Box::new(|| Ok(svg.clone().into_bytes())))?;
    if renderer.is_edition() {
        return Ok(());
    }
    for (size, address) in SIZES.into_iter().zip(pictures) {
        outputs.add(address, Box::new(move || raster::png(Icon::TEMPLATE, svg, size)))?;
    }
    Ok(())
}
