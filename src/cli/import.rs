//! `rapporteur import FORMAT FILE…`: files of other programs into records of the project.

use super::arguments::{Common, Import};
use super::{CONTENT, Outcome, WELL, output};
use crate::content::{Content, File};
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
        project: &project.content,
        corpus: project.corpus.as_ref(),
        id,
        kind: arguments.kind.clone(),
        language: language.transpose()?,
        skip_faulty: arguments.skip_faulty,
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
        list(&made);
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

/// One line a file: its path, the kind of record and its title.
fn list(made: &[File]) {
    let content = Content::new(made.to_vec());
    let loaded = load::decode(&mut Diagnostics::default(), &content);
    let first = Language::english();
    for (id, file) in content.files() {
        let record = loaded.records.iter().find(|record| record.file == id);
        let what = record.map_or_else(
            || "\t".to_owned(),
            |record| {
                let title = record.common.title.best(&first, &first).map_or("", |(title, _)| title);
                format!("{}\t{title}", record.kind)
            },
        );
        output(&format!("{}\t{what}\n", file.path));
    }
}

fn files_in_words(number: usize) -> String {
    if number == 1 { "1 file".to_owned() } else { format!("{number} files") }
}
