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
            lead_on(renderer, outputs, address::of(record.kind, &alias.value), renderer.link(record))?;
        }
    }
    for shown in renderer.embeds() {
        for former in shown.former_addresses() {
            let to = Link { href: address::link(&shown.address()), words: shown.heading(renderer) };
            lead_on(renderer, outputs, former, to)?;
        }
    }
    Ok(())
}

fn lead_on<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>, former: String, to: Link<'s>) -> Result<()> {
    let at = former.clone();
    frame::add(renderer, outputs, &at, move || {
        let frame = renderer.frame(About {
            address: former.clone(),
            section: "",
            kicker: renderer.locale.say("alias-kicker").to_owned(),
            heading: plain(renderer.locale.say("alias-heading").to_owned()),
            standfirst: None,
            docket: Vec::new(),
        });
        Ok(Alias { frame: frame.hidden(), to: to.clone() })
    })
}
