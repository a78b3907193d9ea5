//! A comparison alone, to be put into a page of another site: the comparison, and one line of what it is and of which
//! state.

use serde::Serialize;

use crate::error::Result;
use crate::output::Outputs;
use crate::render::embed::Shown;
use crate::render::frame::{self, Frame};
use crate::render::parts::Safe;
use crate::render::templates::Page;
use crate::render::{Renderer, address};

#[derive(Serialize)]
struct EmbedPage<'a> {
    frame: Frame<'a>,
    comparison: Safe,
    signs: bool,
    /// Of which state of the site it is.
    state: String,
    cite: Safe,
    /// The whole page, below the root.
    whole: String,
}

impl Page for EmbedPage<'_> {
    const TEMPLATE: &'static str = "embed.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for shown in renderer.embeds() {
        frame::add(renderer, outputs, &shown.address(), move || page(renderer, &shown))?;
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, shown: &Shown<'a>) -> Result<EmbedPage<'a>> {
    let (about, whole) = (shown.about(renderer), shown.page());
    let cite = renderer.cite(&about.address, &about.heading).into_sentence();
    let frame = renderer.embed_frame(about, &whole).headed(shown.heading_html(renderer));
    Ok(EmbedPage {
        comparison: Safe(shown.draw(renderer, &frame.root)?),
        signs: shown.has_signs(),
        state: renderer.state_words(),
        cite,
        whole: address::link(&whole),
        frame,
    })
}
