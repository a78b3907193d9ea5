//! The command line: arguments, one file a command, and the only place that prints.

mod arguments;
mod build;
mod changes;
mod check;
mod diff;
mod export;
mod import;
mod init;
mod new;
mod publish;
mod schema;
mod verify;

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::Parser as _;

use crate::content::Content;
use crate::diagnostic::{Diagnostics, Format};
use crate::error::Error;
use crate::model::Refusal;
use arguments::{Arguments, Color, Command, Common};

/// Everything well.
const WELL: u8 = 0;
/// The content has errors.
const CONTENT: u8 = 1;
/// The program could not run.
const SURROUNDINGS: u8 = 2;

/// Runs the program with the arguments of the process; returns its exit code.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let help = !error.use_stderr();
            let _ = error.print();
            return ExitCode::from(if help { WELL } else { SURROUNDINGS });
        }
    };
    let common = arguments.common;
    let result = match arguments.command {
        Command::Init(init) => init::run(&common, &init),
        Command::New(new) => new::run(&common, &new),
        Command::Build(build) => build::run(&common, &build),
        Command::Check(check) => check::run(&common, &check),
        Command::Publish(publish) => publish::run(&common, &publish),
        Command::Diff(diff) => diff::run(&common, &diff),
        Command::Verify(verify) => verify::run(&common, &verify),
        Command::Import(import) => import::run(&common, &import),
        Command::Export(export) => export::run(&common, &export),
        Command::Schema(schema) => schema::run(&schema),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            message(&format!("error: {error}\n"));
            ExitCode::from(SURROUNDINGS)
        }
    }
}

type Outcome = Result<u8, Error>;

/// What could not be done, because an argument is refused.
fn refused(doing: &str, refusal: Refusal) -> Error {
    let error = Error::new(doing, refusal.message);
    refusal.help.into_iter().fold(error, Error::hint)
}

impl Common {
    /// Whether to colour what goes to standard error.
    fn color(&self) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => std::io::stderr().is_terminal(),
        }
    }

    /// A word on what was done, unless `--quiet`.
    fn say(&self, words: &str) {
        if !self.quiet {
            message(&format!("{words}\n"));
        }
    }
}

/// Prints diagnostics for people on standard error, for programs on standard output.
fn print(common: &Common, diagnostics: &Diagnostics, content: &Content, format: Format) {
    match format {
        Format::Human => message(&format.print(diagnostics, content, common.color())),
        _ => output(&format.print(diagnostics, content, false)),
    }
}

/// Prints data on standard output. Whoever reads it may stop reading: that is no fault.
fn output(text: &str) {
    let mut stdout = std::io::stdout().lock();
    let _ = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
}

/// Prints a message on standard error, which may be closed.
fn message(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
