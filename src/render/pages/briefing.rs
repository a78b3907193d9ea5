//! A briefing: prose with numbered paragraphs, notes and live comparisons.

use serde::Serialize;

use crate::error::Result;
use crate::link::Entry;
use crate::model::{Briefing, Kind};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::frame::{self, Docket, Frame};
use crate::render::parts::{ListItem, Safe, Words};
use crate::render::prose::{Layout, Prose};
use crate::render::templates::Page;

#[derive(Serialize)]
struct BriefingPage<'a> {
    frame: Frame<'a>,
    change_note: Option<Words<'a>>,
    prose: Prose<'a>,
}

impl Page for BriefingPage<'_> {
    const TEMPLATE: &'static str = "briefing.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for briefing in renderer.corpus.all::<Briefing>() {
        frame::add(renderer, outputs, &address::of_record(briefing.record), move || page(renderer, briefing))?;
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, briefing: Entry<'a, Briefing>) -> Result<BriefingPage<'a>> {
    let locale = &renderer.locale;
    let mut docket = vec![Docket::new(locale.say("briefing-state-of").to_owned(), locale.date(&briefing.data.date))];
    let authors: Vec<String> = briefing.data.authors.iter().map(|a| renderer.editors(&a.value).html()).collect();
    if !authors.is_empty() {
        let authors: Vec<&str> = authors.iter().map(String::as_str).collect();
        docket.push(Docket::of(locale.say("briefing-written-by").to_owned(), Safe(locale.list(&authors))));
    }
    let kicker = locale.kind(Kind::Briefing).to_owned();
    let frame = renderer.record_frame(briefing.record, "briefings", kicker, docket);
    let root = frame.root.clone();
    Ok(BriefingPage {
        change_note: renderer.words(&briefing.data.change_note),
        prose: renderer.body(briefing.record, &root, Layout { numbered: true, ..Layout::default() })?,
        frame,
    })
}

impl<'a> Renderer<'a> {
    /// The briefings in the order their editors gave them.
    pub(super) fn briefings(&self) -> Vec<Entry<'a, Briefing>> {
        let mut briefings: Vec<Entry<'a, Briefing>> = self.corpus.all::<Briefing>().collect();
        briefings.sort_by_key(|b| (b.data.order.is_none(), b.data.order, b.number));
        briefings
    }

    /// A line for a briefing in a list.
    pub(super) fn briefing_item(&self, briefing: Entry<'a, Briefing>) -> ListItem<'a> {
        self.item(briefing.record, &self.locale.date(&briefing.data.date))
    }
}
