//! `{matrix}`: positions of parties on issues.

use serde::Serialize;

use super::Setting;
use crate::compare::{Matrix, blocks};
use crate::error::Result;
use crate::markdown::blocks::MatrixBlock;
use crate::render::Renderer;
use crate::render::pages::positions::is_brief;
use crate::render::parts::{PartyView, RowView};
use crate::render::templates::Page;

#[derive(Serialize)]
struct MatrixPart<'a> {
    root: &'a str,
    caption: String,
    parties: Vec<PartyView<'a>>,
    rows: Vec<RowView<'a>>,
    brief: bool,
    /// Whether rows and cells have addresses.
    anchors: bool,
}

impl Page for MatrixPart<'_> {
    const TEMPLATE: &'static str = "block-matrix.html";
}

impl<'a> Renderer<'a> {
    pub(super) fn matrix_block(&self, options: &MatrixBlock, setting: Setting<'_>) -> Result<String> {
        let caption = options.caption.clone().unwrap_or_else(|| match &options.as_of {
            Some(date) => format!("Positions as of {}", self.locale.date(date)),
            None => "Positions".to_owned(),
        });
        self.matrix_part(&blocks::matrix_block(self.corpus, options), caption, setting)
    }

    /// Draws a matrix; alone on its page it also has the issues on which nothing is recorded.
    pub(in crate::render) fn matrix_part(
        &self,
        matrix: &Matrix<'a>,
        caption: String,
        setting: Setting<'_>,
    ) -> Result<String> {
        self.templates.render(&MatrixPart {
            root: setting.root,
            caption,
            parties: matrix.parties.iter().map(|p| self.party(*p)).collect(),
            rows: self.rows(matrix, setting.alone),
            brief: is_brief(matrix),
            anchors: setting.alone,
        })
    }
}
