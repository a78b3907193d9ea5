//! `rapporteur build`: the whole line.

use super::arguments::{Build, Common};
use super::{CONTENT, Outcome, WELL, print};
use crate::{Options, examine};

pub(super) fn run(common: &Common, build: &Build) -> Outcome {
    let options =
        Options { drafts: build.drafts, snapshots: build.snapshots.clone(), base_url: build.base_url.clone() };
    let mut examined = examine(&common.root, &options)?;
    if build.deny.is_some() {
        examined.diagnostics.deny_warnings();
    }
    print(common, &examined.diagnostics, &examined.content, build.format.into());
    if examined.diagnostics.has_errors() {
        return Ok(CONTENT);
    }
    Ok(WELL)
}
