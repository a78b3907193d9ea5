//! `rapporteur build`: the whole line.

use super::arguments::{Build, Common};
use super::{CONTENT, Outcome, WELL, print};
use crate::{Examined, Options, build_if_changed, examine};

pub(super) fn run(common: &Common, arguments: &Build) -> Outcome {
    let options = Options {
        drafts: arguments.drafts,
        snapshots: arguments.snapshots.clone(),
        base_url: arguments.base_url.clone(),
        ..Options::default()
    };
    let mut examined = examine(&common.root, &options)?;
    if arguments.deny.is_some() {
        examined.diagnostics.deny_warnings();
    }
    print(common, &examined.diagnostics, &examined.content, arguments.format.into());
    let inputs = examined.inputs(&common.root, &options)?;
    // What follows needs the records only; the text they were read from can go.
    let Examined { corpus, diagnostics, content, editions: _ } = examined;
    drop(content);
    let (false, Some(corpus)) = (diagnostics.has_errors(), &corpus) else {
        common.say("nothing was built: the site that was there is as it was");
        return Ok(CONTENT);
    };
    let output = arguments.output.clone().unwrap_or_else(|| common.root.join("site"));
    let written = build_if_changed(&common.root, &output, corpus, &options, inputs)?;
    common.say(&format!(
        "{} records, {} files in `{}`: {} written, {} unchanged, {} removed",
        corpus.records().len(),
        written.files,
        output.display(),
        written.written,
        written.unchanged,
        written.removed
    ));
    Ok(WELL)
}
