//! Live comparisons, each as a piece of a page: in prose as the blocks of `markdown::blocks`, and alone on a page of its
//! own, to be put into other sites ([`super::embed`]).
//!
//! A kind of comparison is a file here with a template of the same name, `block-NAME.html`, which draws it with the
//! components of the whole pages. What is compared comes from `compare`; nothing is worked out here.

mod chart;
mod collation;
mod compare;
mod coverage;
mod matrix;
mod quote;
mod text;
mod timeline;

use serde::Serialize;

use super::Renderer;
use super::parts::{Safe, Words};
use super::templates::Page;
use crate::error::Result;
use crate::markdown::blocks::{Block, ChartBlock};
use crate::model::Language;

/// Where a comparison stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting<'s> {
    /// `../` as often as the page is deep.
    pub(super) root: &'s str,
    /// Nothing else is on the page: then its parts have addresses.
    pub(super) alone: bool,
    /// The language of the words around it, where it is not the page's.
    pub(super) other: Option<&'s Language>,
}

/// The caption of a comparison.
pub(super) struct Caption {
    pub(super) html: Safe,
    /// The same as plain text, for attributes.
    pub(super) text: String,
}

impl From<Words<'_>> for Caption {
    fn from(words: Words<'_>) -> Self {
        Self { html: Safe(words.html()), text: words.text.into_owned() }
    }
}

/// The signs of the stances, which pictures of positions show.
#[derive(Serialize)]
struct Signs {}

impl Page for Signs {
    const TEMPLATE: &'static str = "signs.html";
}

impl Renderer<'_> {
    /// The caption that the editors gave a comparison, in the language of the words around it, or else the program’s.
    fn caption(&self, own: Option<&String>, setting: Setting<'_>, ours: impl FnOnce() -> Caption) -> Caption {
        let Some(own) = own else { return ours() };
        Caption::from(self.written(own.as_str(), setting.other.unwrap_or(self.language)))
    }

    /// Draws a block; nothing where what it names leads nowhere, which is an error of the content.
    pub(super) fn block(&self, block: &Block, setting: Setting<'_>) -> Result<String> {
        let html = match block {
            Block::Matrix(options) => Some(self.matrix_block(options, setting)),
            Block::Quote(options) => self.quote_block(options, setting),
            Block::Timeline(options) => Some(self.timeline_block(options, setting)),
            Block::Text(options) => self.text_block(options, setting),
            Block::Compare(options) => self.compare_block(options, setting),
            Block::Coverage(options) => self.coverage_block(options, setting),
            Block::Collation(options) => self.collation_block(options, setting),
            Block::Chart(options) => self.chart_block(options, setting),
        };
        html.unwrap_or_else(|| Ok(String::new()))
    }

    /// Whether a block shows the signs of stances, which its page has to have.
    pub(super) fn has_signs(block: &Block) -> bool {
        matches!(block, Block::Chart(ChartBlock::Issue { .. } | ChartBlock::Party { .. }))
    }

    /// The signs of the stances, to be drawn from elsewhere on the page.
    pub(super) fn signs_part(&self) -> Result<String> {
        self.templates.render(&Signs {})
    }
}
