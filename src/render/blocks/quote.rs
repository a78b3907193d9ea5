//! `{quote}`: the reports of a statement.

use serde::Serialize;

use super::Setting;
use crate::compare::blocks;
use crate::error::Result;
use crate::link::Entry;
use crate::markdown::blocks::QuoteBlock;
use crate::model::Statement;
use crate::render::Renderer;
use crate::render::parts::QuoteView;
use crate::render::templates::Page;

#[derive(Serialize)]
struct QuotePart<'a> {
    root: &'a str,
    quotes: Vec<QuoteView<'a>>,
}

impl Page for QuotePart<'_> {
    const TEMPLATE: &'static str = "block-quote.html";
}

impl<'a> Renderer<'a> {
    pub(super) fn quote_block(&self, options: &QuoteBlock, setting: Setting<'_>) -> Option<Result<String>> {
        let (statement, reports) = blocks::quote_block(self.corpus, options)?;
        Some(self.quote_part(statement, reports, setting))
    }

    /// Draws some reports of a statement, each with what it is a report of.
    pub(in crate::render) fn quote_part(
        &self,
        statement: Entry<'a, Statement>,
        reports: impl IntoIterator<Item = usize>,
        setting: Setting<'_>,
    ) -> Result<String> {
        let quote = |index: usize| QuoteView {
            id: setting.alone.then(|| format!("report-{}", index + 1)),
            ..self.quote(statement, index, true)
        };
        let quotes = reports.into_iter().map(quote).collect();
        self.templates.render(&QuotePart { root: setting.root, quotes })
    }
}
