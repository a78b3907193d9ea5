//! `{matrix}`: positions of parties on issues.

use serde::Serialize;

use super::{Caption, Setting};
use crate::compare::{Matrix, blocks};
use crate::error::Result;
use crate::markdown::blocks::MatrixBlock;
use crate::render::Renderer;
use crate::render::pages::positions::is_brief;
use crate::render::parts::{PartyView, RowView, Safe, plain};
use crate::render::templates::Page;

#[derive(Serialize)]
struct MatrixPart<'a> {
    root: &'a str,
    caption: Safe,
    /// The same as plain text.
    label: String,
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
        let caption = self.caption(options.caption.as_ref(), setting, || match &options.as_of {
            Some(date) => {
                plain(self.locale.tell("block-matrix-as-of", [("date", self.locale.date(date).into())])).into()
            }
            None => plain(self.locale.say("section-positions")).into(),
        });
        self.matrix_part(&blocks::matrix_block(self.corpus, options), caption, setting)
    }

    /// Draws a matrix; alone on its page it also has the issues on which nothing is recorded.
    pub(in crate::render) fn matrix_part(
        &self,
        matrix: &Matrix<'a>,
        caption: Caption,
        setting: Setting<'_>,
    ) -> Result<String> {
        self.templates.render(&MatrixPart {
            root: setting.root,
            caption: caption.html,
            label: caption.text,
            parties: matrix.parties.iter().map(|p| self.party(*p)).collect(),
            rows: self.rows(matrix, setting.alone),
            brief: is_brief(matrix),
            anchors: setting.alone,
        })
    }
}
