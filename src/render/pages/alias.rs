//! Former addresses: a page that leads on to where the record is now.

use serde::Serialize;

use crate::error::Result;
use crate::model::Kind;
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::frame::{self, About, Frame};
use crate::render::parts::{Link, plain};
use crate::render::templates::Page;

#[derive(Serialize)]
struct Alias<'a> {
    frame: Frame<'a>,
    to: Link<'a>,
}

impl Page for Alias<'_> {
    const TEMPLATE: &'static str = "alias.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for record in renderer.corpus.records().iter().filter(|r| r.kind != Kind::Text) {
        for alias in &record.common.aliases {
            let address = address::of(record.kind, &alias.value);
            let at = address.clone();
            frame::add(renderer, outputs, &at, move || {
                let frame = renderer.frame(About {
                    address: address.clone(),
                    section: "",
                    kicker: renderer.locale.say("alias-kicker").to_owned(),
                    heading: plain(renderer.locale.say("alias-heading").to_owned()),
                    standfirst: None,
                    docket: Vec::new(),
                });
                Ok(Alias { frame: frame.hidden(), to: renderer.link(record) })
            })?;
        }
    }
    Ok(())
}
