//! `{coverage}`: demands on record against the provisions of an agreement.

use serde::Serialize;

use super::Setting;
use crate::compare::{AgreementCoverage, agreement_coverage, blocks};
use crate::error::Result;
use crate::link::Entry;
use crate::markdown::blocks::CoverageBlock;
use crate::model::Agreement;
use crate::render::Renderer;
use crate::render::coverage::CoverageSection;
use crate::render::parts::Link;
use crate::render::templates::Page;

#[derive(Serialize)]
struct CoveragePart<'a> {
    root: &'a str,
    agreement: Link<'a>,
    coverage: CoverageSection<'a>,
}

impl Page for CoveragePart<'_> {
    const TEMPLATE: &'static str = "block-coverage.html";
}

impl<'a> Renderer<'a> {
    pub(super) fn coverage_block(&self, options: &CoverageBlock, setting: Setting<'_>) -> Option<Result<String>> {
        let (agreement, found) = blocks::coverage_block(self.corpus, options)?;
        Some(self.coverage_of(agreement, &found, options.parties.is_empty(), setting))
    }

    /// Draws what all parties ask of an agreement.
    pub(in crate::render) fn coverage_part(
        &self,
        agreement: Entry<'a, Agreement>,
        setting: Setting<'_>,
    ) -> Result<String> {
        self.coverage_of(agreement, &agreement_coverage(self.corpus, agreement), true, setting)
    }

    fn coverage_of(
        &self,
        agreement: Entry<'a, Agreement>,
        found: &AgreementCoverage<'a>,
        whole: bool,
        setting: Setting<'_>,
    ) -> Result<String> {
        self.templates.render(&CoveragePart {
            root: setting.root,
            agreement: self.link(agreement.record),
            coverage: self.coverage_view(agreement, found, whole),
        })
    }
}
