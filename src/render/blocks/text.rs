//! `{text}`: the words of an agreement, whole or one provision, its languages side by side.

use serde::Serialize;

use super::Setting;
use crate::compare::blocks;
use crate::error::Result;
use crate::link::Entry;
use crate::markdown::blocks::TextBlock;
use crate::model::Text;
use crate::render::Renderer;
use crate::render::pages::text::{LanguageView, RowView, TextView, text_view};
use crate::render::parts::Link;
use crate::render::prose::Note;
use crate::render::templates::Page;

#[derive(Serialize)]
struct TextPart<'a> {
    root: &'a str,
    version: Link<'a>,
    languages: Vec<LanguageView<'a>>,
    columns: usize,
    rows: Vec<RowView<'a>>,
    notes: Vec<Note>,
}

impl Page for TextPart<'_> {
    const TEMPLATE: &'static str = "block-text.html";
}

impl<'a> Renderer<'a> {
    pub(super) fn text_block(&self, options: &TextBlock, setting: Setting<'_>) -> Option<Result<String>> {
        let (_, texts) = blocks::text_block(self.corpus, options)?;
        self.text_part(&texts, options.provision.as_ref().map(|p| p.value.as_str()), setting)
    }

    /// Draws the texts of one version; nothing where there is none.
    pub(in crate::render) fn text_part(
        &self,
        texts: &[Entry<'a, Text>],
        provision: Option<&str>,
        setting: Setting<'_>,
    ) -> Option<Result<String>> {
        let version = self.version_link(*texts.first()?);
        let part = |TextView { languages, columns, rows, notes }| {
            self.templates.render(&TextPart { root: setting.root, version, languages, columns, rows, notes })
        };
        Some(text_view(self, texts, provision, setting).and_then(part))
    }
}
