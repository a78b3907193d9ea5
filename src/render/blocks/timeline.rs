//! `{timeline}`: events and texts in the order of time.

use serde::Serialize;

use super::{Caption, Setting};
use crate::compare::{Timeline, blocks};
use crate::error::Result;
use crate::markdown::blocks::TimelineBlock;
use crate::model::Kind;
use crate::render::Renderer;
use crate::render::pages::timeline::{Line, lines};
use crate::render::parts::{Safe, plain};
use crate::render::templates::Page;

#[derive(Serialize)]
struct TimelinePart<'a> {
    root: &'a str,
    caption: Safe,
    lines: Vec<Line<'a>>,
}

impl Page for TimelinePart<'_> {
    const TEMPLATE: &'static str = "block-timeline.html";
}

impl Renderer<'_> {
    pub(super) fn timeline_block(&self, options: &TimelineBlock, setting: Setting<'_>) -> Result<String> {
        let caption = self.caption(options.caption.as_ref(), setting, || plain(self.locale.kinds(Kind::Event)).into());
        self.timeline_part(&blocks::timeline_block(options), caption, setting)
    }

    /// Draws a timeline in words.
    pub(in crate::render) fn timeline_part(
        &self,
        wanted: &Timeline<'_>,
        caption: Caption,
        setting: Setting<'_>,
    ) -> Result<String> {
        self.templates.render(&TimelinePart { root: setting.root, caption: caption.html, lines: lines(self, wanted) })
    }
}
