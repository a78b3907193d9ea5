//! The records as files for other programs, below `data/`: what `rapporteur export` writes.

use crate::error::Result;
use crate::export::on_site;
use crate::output::Outputs;
use crate::render::Renderer;

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for format in on_site(renderer.corpus) {
        let mut files = Outputs::default();
        (format.add)(renderer.corpus, renderer.base_url.as_deref(), &mut files)?;
        outputs.add_below("data/", files)?;
    }
    Ok(())
}
