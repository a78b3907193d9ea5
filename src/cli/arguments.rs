//! What can be written on the command line; the doc comments are the help text.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diagnostic::Format;
use crate::edition::Class;
use crate::{export, import};

/// Turns Markdown and JSON records of statements, agreements and positions into a static site that compares them.
#[derive(Debug, Parser)]
#[command(name = "rapporteur", version, max_term_width = 100)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Args)]
pub(super) struct Common {
    /// The project's folder, which holds `content/`
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    pub(super) root: PathBuf,
    /// Say nothing unless something is wrong
    #[arg(long, short, global = true)]
    pub(super) quiet: bool,
    /// When to colour messages
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: Color,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a new project that builds at once
    Init(Init),
    /// Make a record with its fields explained
    New(New),
    /// Build the site
    Build(Build),
    /// Report what is wrong with the records, and build nothing
    Check(Check),
    /// Freeze today's content as an edition that never changes
    Publish(Publish),
    /// Compare two editions, or two versions of an agreement's text
    Diff(Diff),
    /// Tell whether a site is as it was built, and its editions as they were published
    Verify(Verify),
    /// Make records of the files of other programs
    Import(Import),
    /// Write the records as files for other programs
    Export(Export),
    /// Print the JSON Schema of a kind of record, for editors
    Schema(Schema),
}

#[derive(Debug, Args)]
pub(super) struct Init {
    /// Where the project goes
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct New {
    /// The kind of record, such as `statement`
    pub(super) kind: String,
    /// Its id: lower-case words joined by hyphens
    pub(super) id: String,
}

#[derive(Debug, Args)]
pub(super) struct Build {
    /// Where the site goes; a folder that this program made, or an empty one
    #[arg(long, short, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
    /// The address the site is published at, instead of `base_url` in `content/site.yaml`
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    /// Which editions to put beside today's state: `all`, `latest`, or one by its name
    #[arg(long, value_name = "EDITION", default_value = "all")]
    pub(super) edition: String,
    /// Build records marked `draft` too
    #[arg(long)]
    pub(super) drafts: bool,
    /// Check quotations against the private copies of sources in this folder, instead of `content/snapshots/`
    #[arg(long, value_name = "DIR")]
    pub(super) snapshots: Option<PathBuf>,
    /// How to print what is wrong
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: FormatName,
    /// Treat warnings as errors
    #[arg(long, value_name = "WHAT")]
    pub(super) deny: Option<Deny>,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// How to print what is wrong
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: FormatName,
    /// Treat warnings as errors
    #[arg(long, value_name = "WHAT")]
    pub(super) deny: Option<Deny>,
    /// Check quotations against the private copies of sources in this folder, instead of `content/snapshots/`
    #[arg(long, value_name = "DIR")]
    pub(super) snapshots: Option<PathBuf>,
    /// Look at records marked `draft` too
    #[arg(long)]
    pub(super) drafts: bool,
    /// Let no quotation of an agreement differ from its text, listed alterations or not
    #[arg(long)]
    pub(super) strict_quotes: bool,
    /// Explain one check, or list all with `--explain all`, and look at no record
    #[arg(long, value_name = "CODE")]
    pub(super) explain: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Publish {
    /// The edition's name in addresses: lower-case words joined by hyphens, such as `2026-01-31`
    pub(super) id: String,
    /// What is new, in a sentence for readers; for a withdrawal the reason
    #[arg(long, value_name = "TEXT")]
    pub(super) note: Option<String>,
    /// How much it means for readers
    #[arg(long, value_name = "CLASS", default_value = "major")]
    pub(super) class: ClassName,
    /// The day of the edition; today (UTC) if left out
    #[arg(long, value_name = "DATE")]
    pub(super) date: Option<String>,
    /// For a correction: what was wrong
    #[arg(long, value_name = "TEXT")]
    pub(super) corrects: Option<String>,
    /// For a withdrawal: a record that is withdrawn, whose address stays and says so; can be given again
    #[arg(long, value_name = "KIND:ID")]
    pub(super) withdraw: Vec<String>,
    /// For a withdrawal: a record whose words are taken out of all earlier editions too; can be given again
    #[arg(long, value_name = "KIND:ID")]
    pub(super) withhold: Vec<String>,
    /// Sign the edition with this secret key of minisign
    #[arg(long, value_name = "FILE")]
    pub(super) sign: Option<PathBuf>,
    /// Read the password of the key from the first line of standard input
    #[arg(long, requires = "sign")]
    pub(super) password_stdin: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ClassName {
    /// What readers learn from the site has changed
    Major,
    /// Nothing that matters to most readers
    Minor,
    /// Something was wrong; `--corrects` says what
    Correction,
    /// Records are withdrawn; `--withdraw` and `--withhold` say which
    Withdrawal,
}

impl From<ClassName> for Class {
    fn from(name: ClassName) -> Self {
        match name {
            ClassName::Major => Self::Major,
            ClassName::Minor => Self::Minor,
            ClassName::Correction => Self::Correction,
            ClassName::Withdrawal => Self::Withdrawal,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Diff {
    /// The first edition, or `today`; or the first version of a text, as AGREEMENT@VERSION
    pub(super) from: String,
    /// The second edition, or `today`; or the second version, as AGREEMENT@VERSION
    pub(super) to: String,
    /// The language of the texts; the first that both versions have if left out
    #[arg(long, value_name = "LANGUAGE")]
    pub(super) language: Option<String>,
    /// How to print the comparison
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: DiffFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffFormat {
    /// What differs, with `[-removed-]` and `{+added+}` words
    Human,
    /// One JSON value: every change, or every provision
    Json,
}

#[derive(Debug, Args)]
pub(super) struct Verify {
    /// The folder of the site: built here, downloaded or mirrored
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
    /// The newest edition has to be signed with this key of minisign: its file, or the key itself
    #[arg(long, value_name = "KEY")]
    pub(super) public_key: Option<String>,
    /// Hold the editions of the site against those of the project too
    #[arg(long)]
    pub(super) project: bool,
    /// How to print what is wrong
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: VerifyFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum VerifyFormat {
    /// One line for each file that is missing, extra or altered
    Human,
    /// One JSON value
    Json,
}

/// The formats there are, a line each.
fn formats<'f>(formats: impl Iterator<Item = (&'f str, &'f str)>) -> String {
    let lines: Vec<String> = formats.map(|(name, about)| format!("  {name:<12} {about}")).collect();
    format!("Formats:\n{}", lines.join("\n"))
}

#[derive(Debug, Args)]
#[command(after_help = formats(import::ALL.iter().map(|format| (format.name, format.about))))]
pub(super) struct Import {
    /// The format of the files, one of those below
    pub(super) format: String,
    /// The files
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// The id of the record to make, for formats that make one
    #[arg(long, value_name = "ID")]
    pub(super) id: Option<String>,
    /// What the files hold, such as `positions`, where neither the format nor a name such as `positions.csv` says so
    #[arg(long, value_name = "KIND")]
    pub(super) kind: Option<String>,
    /// The language of the files, where they do not say so
    #[arg(long, value_name = "LANGUAGE")]
    pub(super) language: Option<String>,
    /// Leave out rows, columns or records that have errors, name each in a warning, and import the others
    #[arg(long)]
    pub(super) skip_faulty: bool,
    /// Write nothing; list the files that would be made, each with its kind and title
    #[arg(long)]
    pub(super) dry_run: bool,
    /// How to print what could not be imported
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) messages: FormatName,
}

#[derive(Debug, Args)]
#[command(after_help = formats(export::ALL.iter().map(|format| (format.name, format.about))))]
pub(super) struct Export {
    /// The format of the export, one of those below
    pub(super) format: String,
    /// Where the files go; a folder that an export made, or an empty one
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Schema {
    /// The kind of record, such as `statement`, or `site`; all kinds if left out
    pub(super) kind: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Deny {
    Warnings,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatName {
    /// With source lines, for people
    Human,
    /// One line each
    Short,
    /// One JSON object a line
    Json,
    /// Workflow commands for GitHub
    Github,
    /// One SARIF 2.1.0 document
    Sarif,
}

impl From<FormatName> for Format {
    fn from(name: FormatName) -> Self {
        match name {
            FormatName::Human => Self::Human,
            FormatName::Short => Self::Short,
            FormatName::Json => Self::Json,
            FormatName::Github => Self::Github,
            FormatName::Sarif => Self::Sarif,
        }
    }
}
