//! `{timeline}`: events and texts in the order of time.

use serde::Serialize;

use super::Setting;
use crate::compare::{Timeline, blocks};
use crate::error::Result;
use crate::markdown::blocks::TimelineBlock;
use crate::render::Renderer;
use crate::render::pages::timeline::{Line, lines};
use crate::render::templates::Page;

#[derive(Serialize)]
struct TimelinePart<'a> {
    root: &'a str,
    caption: String,
    lines: Vec<Line<'a>>,
}

impl Page for TimelinePart<'_> {
    const TEMPLATE: &'static str = "block-timeline.html";
}

impl Renderer<'_> {
    pub(super) fn timeline_block(&self, options: &TimelineBlock, setting: Setting<'_>) -> Result<String> {
        let caption = options.caption.clone().unwrap_or_else(|| "Events".to_owned());
        self.timeline_part(&blocks::timeline_block(options), caption, setting)
    }

    /// Draws a timeline in words.
    pub(in crate::render) fn timeline_part(
        &self,
        wanted: &Timeline<'_>,
        caption: String,
        setting: Setting<'_>,
    ) -> Result<String> {
        self.templates.render(&TimelinePart { root: setting.root, caption, lines: lines(self, wanted) })
    }
}
