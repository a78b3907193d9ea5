//! `rapporteur build`: the whole line.

use super::arguments::{Build, Common};
use super::{CONTENT, Outcome, WELL, print};
use crate::content::Content;
use crate::diagnostic::Format;
use crate::edition::Chain;
use crate::error::{Error, Result};
use crate::model::{Id, did_you_mean};
use crate::write::Recall;
use crate::{Built, Examined, Options, Selection, build_with_editions, examine};

pub(super) fn run(common: &Common, arguments: &Build) -> Outcome {
    let mut options = Options {
        drafts: arguments.drafts,
        snapshots: arguments.snapshots.clone(),
        base_url: arguments.base_url.clone(),
        ..Options::default()
    };
    let output = arguments.output.clone().unwrap_or_else(|| common.root.join("site"));
    // It looks at the site while the records are read.
    let recall = Recall::new(&common.root, &output);
    let mut examined = examine(&common.root, &options)?;
    if arguments.deny.is_some() {
        examined.diagnostics.deny_warnings();
    }
    print(common, &examined.diagnostics, &examined.content, arguments.format.into());
    options.editions = selection(&arguments.edition, &examined.editions)?;
    let inputs = examined.inputs(&common.root, &options)?;
    // What follows needs the records only; the text they were read from can go.
    let Examined { corpus, diagnostics, content, snapshots, editions } = examined;
    drop(content);
    let (false, Some(corpus)) = (diagnostics.has_errors(), &corpus) else {
        common.say("nothing was built: the site that was there is as it was");
        return Ok(CONTENT);
    };
    let Built { written, rendered, kept, diagnostics } =
        build_with_editions(&common.root, recall, corpus, &editions, snapshots.as_ref(), &options, inputs)?;
    // What programs read is complete by now; this is for people.
    print(common, &diagnostics, &Content::default(), Format::Human);
    let editions =
        if rendered + kept > 0 { format!("; editions: {rendered} rendered, {kept} kept") } else { String::new() };
    common.say(&format!(
        "{} records, {} files in `{}`: {} written, {} unchanged, {} removed{editions}",
        corpus.records().len(),
        written.files,
        output.display(),
        written.written,
        written.unchanged,
        written.removed
    ));
    Ok(WELL)
}

/// Which editions are asked for.
fn selection(name: &str, chain: &Chain) -> Result<Selection> {
    match name {
        "all" => return Ok(Selection::All),
        "latest" => return Ok(Selection::Latest),
        _ => {}
    }
    if let Some(id) = Id::new(name).ok().filter(|id| chain.find(id).is_some()) {
        return Ok(Selection::One(id));
    }
    let known = chain.editions().iter().map(|edition| edition.header.id.as_str());
    let known: Vec<&str> = known.chain(["latest", "all"]).collect();
    let help = did_you_mean(name, &known).unwrap_or_else(|| format!("write one of: {}", known.join(", ")));
    Err(Error::new("build", format!("there is no edition `{name}`")).hint(help))
}
