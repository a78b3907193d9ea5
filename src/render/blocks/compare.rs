//! `{compare}`: two versions of a text, provision by provision; or two parties, issue by issue.

use serde::Serialize;

use super::Setting;
use crate::compare::{Pairwise, VersionPair, blocks};
use crate::error::Result;
use crate::markdown::blocks::CompareBlock;
use crate::render::Renderer;
use crate::render::pages::pairwise::{Group, groups};
use crate::render::pages::versions::{RowView, VersionsView, versions_view};
use crate::render::parts::{Link, PartyView};
use crate::render::templates::Page;

#[derive(Serialize)]
struct VersionsPart<'a> {
    root: &'a str,
    from: Link<'a>,
    to: Link<'a>,
    lang: &'a str,
    dir: &'static str,
    caution: Option<String>,
    rows: Vec<RowView<'a>>,
}

impl Page for VersionsPart<'_> {
    const TEMPLATE: &'static str = "block-versions.html";
}

#[derive(Serialize)]
struct PartiesPart<'a> {
    root: &'a str,
    parties: Vec<PartyView<'a>>,
    groups: Vec<Group<'a>>,
    /// Whether rows and cells have addresses.
    anchors: bool,
}

impl Page for PartiesPart<'_> {
    const TEMPLATE: &'static str = "block-parties.html";
}

impl<'a> Renderer<'a> {
    pub(super) fn compare_block(&self, options: &CompareBlock, setting: Setting<'_>) -> Option<Result<String>> {
        match options {
            CompareBlock::Versions(options) => {
                let (_, pair) = blocks::compare_block(self.corpus, options, self.wanted)?;
                Some(self.versions_part(&pair, options.provision.as_ref().map(|p| p.value.as_str()), setting))
            }
            CompareBlock::Parties(options) => {
                Some(self.parties_part(&blocks::parties_block(self.corpus, options)?, setting))
            }
        }
    }

    /// Draws two versions beside each other.
    pub(in crate::render) fn versions_part(
        &self,
        pair: &VersionPair<'a>,
        provision: Option<&str>,
        setting: Setting<'_>,
    ) -> Result<String> {
        let VersionsView { rows, lang, dir, caution, .. } = versions_view(self, pair, provision);
        let rows = if setting.alone { rows } else { rows.into_iter().map(RowView::without_address).collect() };
        let (from, to) = (self.link(pair.from.record), self.link(pair.to.record));
        self.templates.render(&VersionsPart { root: setting.root, from, to, lang, dir, caution, rows })
    }

    /// Draws two parties beside each other.
    pub(in crate::render) fn parties_part(&self, compared: &Pairwise<'a>, setting: Setting<'_>) -> Result<String> {
        self.templates.render(&PartiesPart {
            root: setting.root,
            parties: compared.ground.matrix.parties.iter().map(|p| self.party(*p)).collect(),
            groups: groups(self, compared),
            anchors: setting.alone,
        })
    }
}
