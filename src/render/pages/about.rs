//! The method, the counts and the checks behind the site.

use serde::Serialize;

use crate::check::RULES;
use crate::error::Result;
use crate::model::Kind;
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::copies::CopiesView;
use crate::render::frame::{self, About, Frame};
use crate::render::parts::plain;
use crate::render::templates::Page;

#[derive(Serialize)]
struct AboutPage<'a> {
    frame: Frame<'a>,
    /// What the copies of sources say of all reports; nothing in a build without copies.
    copies: Option<CopiesView>,
    counts: Vec<Count>,
    checks: Vec<CheckView>,
}

#[derive(Serialize)]
struct Count {
    label: &'static str,
    number: usize,
    href: Option<String>,
}

#[derive(Serialize)]
struct CheckView {
    code: &'static str,
    level: String,
    what: String,
}

impl Page for AboutPage<'_> {
    const TEMPLATE: &'static str = "about.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "about/", || Ok(page(renderer)))
}

fn page<'a>(renderer: &Renderer<'a>) -> AboutPage<'a> {
    let records = renderer.corpus.records();
    let counts = Kind::ALL
        .iter()
        .map(|kind| Count {
            label: kind.words().1,
            number: records.iter().filter(|r| r.kind == *kind).count(),
            href: (*kind != Kind::Text).then(|| address::link(&format!("{}/", kind.folder()))),
        })
        .collect();
    let checks = RULES
        .iter()
        .map(|rule| {
            let documentation = rule.documentation();
            let heading = documentation.lines().next().unwrap_or_default();
            let what = heading.rsplit_once("`: ").map_or(heading, |(_, what)| what);
            CheckView { code: rule.code, level: rule.level.to_string(), what: what.to_owned() }
        })
        .collect();
    AboutPage {
        frame: renderer.frame(About {
            address: "about/".to_owned(),
            section: "about",
            kicker: "About".to_owned(),
            heading: plain("How this site is made, and how to read it"),
            standfirst: Some(plain(
                "What the words and signs mean, what was counted, and the checks every record has passed.",
            )),
            docket: Vec::new(),
        }),
        copies: renderer.copies_view(),
        counts,
        checks,
    }
}
