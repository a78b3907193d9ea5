//! `{collation}`: the reports of a statement, word by word.

use serde::Serialize;

use super::Setting;
use crate::compare::{ReportCollation, blocks};
use crate::error::Result;
use crate::link::Entry;
use crate::markdown::blocks::CollationBlock;
use crate::model::Statement;
use crate::render::Renderer;
use crate::render::pages::statement::{CollationView, collation};
use crate::render::parts::Link;
use crate::render::templates::Page;

#[derive(Serialize)]
struct CollationPart<'a> {
    root: &'a str,
    statement: Link<'a>,
    collations: Vec<CollationView<'a>>,
}

impl Page for CollationPart<'_> {
    const TEMPLATE: &'static str = "block-collation.html";
}

impl<'a> Renderer<'a> {
    pub(super) fn collation_block(&self, options: &CollationBlock, setting: Setting<'_>) -> Option<Result<String>> {
        let (statement, found) = blocks::collation_block(self.corpus, options)?;
        Some(self.collation_part(statement, &found, setting))
    }

    /// Draws collations of a statement's reports.
    pub(in crate::render) fn collation_part(
        &self,
        statement: Entry<'a, Statement>,
        found: &[ReportCollation<'a>],
        setting: Setting<'_>,
    ) -> Result<String> {
        let link = self.link(statement.record);
        let place = format!("{}{}", setting.root, link.href);
        let view = |found: &ReportCollation<'a>| collation(self, statement.data, found, setting.root, &place);
        let collations = found.iter().map(view).collect();
        self.templates.render(&CollationPart { root: setting.root, statement: link, collations })
    }
}
