//! Live comparisons in prose: the blocks of `markdown`, drawn by the same components as the pages.

use serde::Serialize;

use super::Renderer;
use super::pages::timeline::{Line, lines};
use super::parts::{PartyView, QuoteView, RowView};
use super::templates::Page;
use crate::compare::{Timeline, matrix};
use crate::error::Result;
use crate::link::Entry;
use crate::markdown::{Block, MatrixBlock, QuoteBlock, TimelineBlock};
use crate::model::{Date, Issue, Party};

#[derive(Serialize)]
struct MatrixPart<'a> {
    root: &'a str,
    caption: String,
    parties: Vec<PartyView<'a>>,
    rows: Vec<RowView<'a>>,
}

impl Page for MatrixPart<'_> {
    const TEMPLATE: &'static str = "block-matrix.html";
}

#[derive(Serialize)]
struct QuotePart<'a> {
    root: &'a str,
    quotes: Vec<QuoteView<'a>>,
}

impl Page for QuotePart<'_> {
    const TEMPLATE: &'static str = "block-quote.html";
}

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
    /// Draws a block for a page whose root is `root`.
    pub(super) fn block(&self, block: &Block, root: &str) -> Result<String> {
        match block {
            Block::Matrix(options) => self.matrix_block(options, root),
            Block::Quote(options) => self.quote_block(options, root),
            Block::Timeline(options) => self.timeline_block(options, root),
        }
    }

    fn matrix_block(&self, options: &MatrixBlock, root: &str) -> Result<String> {
        let named: Vec<Entry<'_, Party>> = options.parties.iter().filter_map(|p| self.corpus.get(p)).collect();
        let parties = if named.is_empty() { self.parties() } else { named };
        let wanted: Vec<Entry<'_, Issue>> = options.issues.iter().filter_map(|i| self.corpus.get(i)).collect();
        let issues = if wanted.is_empty() {
            self.corpus.issue_tree()
        } else {
            wanted.into_iter().map(|issue| (0, issue)).collect()
        };
        let as_of = options.as_of.as_ref().and_then(Date::latest);
        let matrix = matrix(self.corpus, parties, issues, as_of);
        let caption = options.caption.clone().unwrap_or_else(|| match &options.as_of {
            Some(date) => format!("Positions as of {}", self.locale.date(date)),
            None => "Positions".to_owned(),
        });
        let part = MatrixPart {
            root,
            caption,
            parties: matrix.parties.iter().map(|p| self.party(*p)).collect(),
            rows: self.rows(&matrix, false),
        };
        self.templates.render(&part)
    }

    fn quote_block(&self, options: &QuoteBlock, root: &str) -> Result<String> {
        let Some(statement) = self.corpus.get(&options.statement) else { return Ok(String::new()) };
        let wanted = |index: &usize| {
            let report = &statement.data.reports[*index];
            options.source.as_ref().is_none_or(|source| source.id() == report.source.id())
        };
        let quotes: Vec<QuoteView<'_>> =
            (0..statement.data.reports.len()).filter(wanted).map(|index| self.quote(statement, index, true)).collect();
        self.templates.render(&QuotePart { root, quotes })
    }

    fn timeline_block(&self, options: &TimelineBlock, root: &str) -> Result<String> {
        let wanted = Timeline {
            issues: options.issues.iter().map(crate::model::Ref::id).collect(),
            parties: options.parties.iter().map(crate::model::Ref::id).collect(),
            from: options.from.as_ref(),
            to: options.to.as_ref(),
            statements: false,
        };
        let caption = options.caption.clone().unwrap_or_else(|| "Events".to_owned());
        self.templates.render(&TimelinePart { root, caption, lines: lines(self, &wanted) })
    }
}
