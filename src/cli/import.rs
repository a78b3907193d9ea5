//! `rapporteur import FORMAT FILE…`: files of other programs into records of the project.

use super::arguments::{Common, FormatName, Import};
use super::{CONTENT, Outcome, WELL, message, output};
use crate::content::{Content, File, FileId};
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
        // Where standard output is for the messages, the list goes beside them.
        let print = if matches!(arguments.messages, FormatName::Human) { output } else { message };
        print(&list(&made));
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
fn list(made: &[File]) -> String {
    let content = Content::new(made.to_vec());
    let records = load::decode(&mut Diagnostics::default(), &content).records;
    let first = Language::english();
    let line = |(id, file): (FileId, &File)| {
        let record = records.iter().find(|record| record.file == id);
        let title = record.and_then(|record| record.common.title.best(first, first)).map_or("", |(title, _)| title);
        format!("{}\t{}\t{title}\n", file.path, record.map_or("translation", |record| record.kind.name()))
    };
    content.files().map(line).collect()
}

fn files_in_words(number: usize) -> String {
    if number == 1 { "1 file".to_owned() } else { format!("{number} files") }
}
