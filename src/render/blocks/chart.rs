//! `{chart}`: a picture with the same in words: positions over time, a timeline, or what waits for what.

use serde::Serialize;

use super::{Caption, Setting};
use crate::compare::{Timeline, blocks};
use crate::error::Result;
use crate::link::Entry;
use crate::markdown::blocks::ChartBlock;
use crate::model::{Party, Position};
use crate::render::Renderer;
use crate::render::histories::{By, HistoriesView};
use crate::render::pages::conditions::ConditionsView;
use crate::render::pages::timeline::{Line, lines, picture};
use crate::render::parts::{Safe, Words, plain};
use crate::render::pictures::time::Chart;
use crate::render::templates::Page;

#[derive(Serialize)]
struct HistoriesPart<'a> {
    root: &'a str,
    histories: HistoriesView<'a>,
}

impl Page for HistoriesPart<'_> {
    const TEMPLATE: &'static str = "block-histories.html";
}

#[derive(Serialize)]
struct PicturePart<'a> {
    root: &'a str,
    caption: Safe,
    chart: Chart<'a>,
    lines: Vec<Line<'a>>,
}

impl Page for PicturePart<'_> {
    const TEMPLATE: &'static str = "block-picture.html";
}

#[derive(Serialize)]
struct ConditionsPart<'a> {
    root: &'a str,
    conditions: ConditionsView<'a>,
}

impl Page for ConditionsPart<'_> {
    const TEMPLATE: &'static str = "block-conditions.html";
}

impl<'a> Renderer<'a> {
    pub(super) fn chart_block(&self, options: &ChartBlock, setting: Setting<'_>) -> Option<Result<String>> {
        match options {
            ChartBlock::Issue { issue, parties, caption } => {
                let title = self.link(self.corpus.get(issue)?.record).words;
                let caption = self.caption(caption.as_ref(), setting, || self.over_time(title));
                self.histories_part(caption, By::Party, &blocks::issue_chart(self.corpus, issue, parties), setting)
            }
            ChartBlock::Party { party, issues, caption } => {
                let name = self.link(self.corpus.get(party)?.record).words;
                let caption = self.caption(caption.as_ref(), setting, || self.over_time(name));
                self.histories_part(caption, By::Issue, &blocks::party_chart(self.corpus, party, issues), setting)
            }
            ChartBlock::Timeline(options) => {
                let caption = self.caption(options.caption.as_ref(), setting, || {
                    plain(self.locale.say("block-timeline-picture")).into()
                });
                self.picture_part(&blocks::timeline_block(options), caption, setting)
            }
            ChartBlock::Conditions { party } => {
                let party = match party {
                    Some(party) => Some(self.corpus.get(party)?),
                    None => None,
                };
                Some(self.conditions_part(party, setting))
            }
        }
    }

    fn over_time(&self, name: Words<'_>) -> Caption {
        let text = self.locale.tell("block-over-time", [("name", (&*name.text).into())]);
        Caption { html: self.told("block-over-time", [("name", name)]), text }
    }

    /// Draws positions over time; nothing where there are no two days to draw.
    pub(in crate::render) fn histories_part(
        &self,
        caption: Caption,
        by: By,
        positions: &[Entry<'a, Position>],
        setting: Setting<'_>,
    ) -> Option<Result<String>> {
        let mut histories = self.histories(&caption.text, by, positions)?;
        histories.caption = caption.html;
        Some(self.templates.render(&HistoriesPart { root: setting.root, histories }))
    }

    /// Draws a timeline on one axis; nothing where none of it is dated.
    pub(in crate::render) fn picture_part(
        &self,
        wanted: &Timeline<'_>,
        caption: Caption,
        setting: Setting<'_>,
    ) -> Option<Result<String>> {
        let chart = picture(self, wanted, caption.text)?;
        let lines = lines(self, wanted);
        Some(self.templates.render(&PicturePart { root: setting.root, caption: caption.html, chart, lines }))
    }

    /// Draws what all parties or one of them wait for.
    pub(in crate::render) fn conditions_part(
        &self,
        party: Option<Entry<'_, Party>>,
        setting: Setting<'_>,
    ) -> Result<String> {
        let conditions = self.conditions_view(party);
        self.templates.render(&ConditionsPart { root: setting.root, conditions })
    }
}
