//! The method, the counts and the checks behind the site.

use serde::Serialize;

use crate::check::RULES;
use crate::diagnostic::Severity;
use crate::error::Result;
use crate::model::{Kind, Language};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::copies::CopiesView;
use crate::render::frame::{self, About, Frame};
use crate::render::locale::capital;
use crate::render::parts::{Words, plain};
use crate::render::templates::Page;

#[derive(Serialize)]
struct AboutPage<'a> {
    frame: Frame<'a>,
    /// What the copies of sources say of all reports; nothing in a build without copies.
    copies: Option<CopiesView>,
    counts: Vec<Count>,
    checks: Vec<CheckView<'a>>,
    licence: Option<Words<'a>>,
}

#[derive(Serialize)]
struct Count {
    label: String,
    number: usize,
    href: Option<String>,
}

#[derive(Serialize)]
struct CheckView<'a> {
    code: &'static str,
    level: String,
    /// The first sentence of its documentation, which is English.
    what: Words<'a>,
}

impl Page for AboutPage<'_> {
    const TEMPLATE: &'static str = "about.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "about/", || Ok(page(renderer)))
}

fn page<'a>(renderer: &Renderer<'a>) -> AboutPage<'a> {
    let locale = &renderer.locale;
    let records = renderer.corpus.records();
    let counts = Kind::ALL
        .iter()
        .map(|kind| Count {
            label: locale.kinds(*kind).to_owned(),
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
            let level = match rule.level {
                Severity::Error => "about-level-error",
                Severity::Warning => "about-level-warning",
                Severity::Note => "about-level-note",
            };
            let what = english(renderer.language, capital(what));
            CheckView { code: rule.code, level: locale.say(level).to_owned(), what }
        })
        .collect();
    AboutPage {
        frame: renderer.frame(About {
            address: "about/".to_owned(),
            section: "about",
            kicker: locale.say("about-kicker").to_owned(),
            heading: plain(locale.say("about-heading").to_owned()),
            standfirst: Some(plain(locale.say("about-standfirst").to_owned())),
            docket: Vec::new(),
        }),
        copies: renderer.copies_view(),
        counts,
        checks,
        licence: renderer.corpus.site().licence.as_deref().map(|text| renderer.editors(text)),
    }
}

/// English words on a page in a language.
fn english(language: &Language, text: String) -> Words<'static> {
    if language.is_like(Language::english()) { plain(text) } else { Words::foreign(text, "en", "ltr") }
}
