//! `rapporteur import FORMAT FILE…`: files of other programs into records of the project.

use super::arguments::{Common, Import};
use super::{CONTENT, Outcome, WELL, output};
use crate::diagnostic::Diagnostics;
use crate::error::Error;
use crate::import::{ALL, Request};
use crate::model::{Id, Language, did_you_mean};
use crate::{Options, examine, load, write};

pub(super) fn run(common: &Common, arguments: &Import) -> Outcome {
    let names: Vec<&str> = ALL.iter().map(|format| format.name).collect();
    let Some(format) = ALL.iter().find(|format| format.name == arguments.format) else {
        let help =
            did_you_mean(&arguments.format, &names).unwrap_or_else(|| format!("formats are: {}", names.join(", ")));
        return Err(Error::new("import", format!("there is no format `{}`", arguments.format)).hint(help));
    };
    let id = arguments.id.as_deref().map(Id::new).transpose().map_err(|refusal| {
        let error = Error::new("import", refusal.message);
        refusal.help.into_iter().fold(error, Error::hint)
    })?;
    let language = arguments.language.as_deref().map(|tag| {
        Language::new(tag).map_err(|refusal| {
            let error = Error::new("import", refusal.message);
            refusal.help.into_iter().fold(error, Error::hint)
        })
    });
    let project = examine(&common.root, &Options::default())?;
    let files = load::read_foreign(&arguments.files)?;
    let request = Request {
        files: &files,
        corpus: project.corpus.as_ref(),
        id,
        kind: arguments.kind.clone(),
        language: language.transpose()?,
    };
    let mut diagnostics = Diagnostics::default();
    let made = (format.read)(&mut diagnostics, &request);
    diagnostics.sort();
    super::print(common, &diagnostics, &files, arguments.messages.into());
    if diagnostics.has_errors() {
        common.say("Nothing was written.");
        return Ok(CONTENT);
    }
    if arguments.dry_run {
        for file in &made {
            output(&format!("{}\n", file.path));
        }
        return Ok(WELL);
    }
    let added = write::add(&common.root, &made)?;
    common.say(&format!(
        "{} written, {} there already. Run `rapporteur check` next.",
        files_in_words(added.written),
        files_in_words(added.unchanged)
    ));
    Ok(WELL)
}

fn files_in_words(number: usize) -> String {
    if number == 1 { "1 file".to_owned() } else { format!("{number} files") }
}
