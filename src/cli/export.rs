//! `rapporteur export FORMAT DIR`: the records as files for other programs.

use super::arguments::{Common, Export};
use super::{CONTENT, Outcome, WELL};
use crate::diagnostic::Format as Printing;
use crate::error::Error;
use crate::export::ALL;
use crate::model::did_you_mean;
use crate::output::Outputs;
use crate::{Options, examine, write};

pub(super) fn run(common: &Common, arguments: &Export) -> Outcome {
    let names: Vec<&str> = ALL.iter().map(|format| format.name).collect();
    let Some(format) = ALL.iter().find(|format| format.name == arguments.format) else {
        let help =
            did_you_mean(&arguments.format, &names).unwrap_or_else(|| format!("formats are: {}", names.join(", ")));
        return Err(Error::new("export", format!("there is no format `{}`", arguments.format)).hint(help));
    };
    let examined = examine(&common.root, &Options::default())?;
    let Some(corpus) = examined.corpus.as_ref().filter(|_| !examined.diagnostics.has_errors()) else {
        super::print(common, &examined.diagnostics, &examined.content, Printing::Human);
        return Ok(CONTENT);
    };
    let base_url = corpus.site().base_url.as_ref().and_then(|url| crate::address::site_base(&url.value));
    let mut outputs = Outputs::default();
    (format.add)(corpus, base_url.as_deref(), &mut outputs)?;
    let written = write::write(&outputs, &arguments.folder)?;
    let files = if written.files == 1 { "1 file is".to_owned() } else { format!("{} files are", written.files) };
    common.say(&format!("{files} in `{}`.", arguments.folder.display()));
    Ok(WELL)
}
