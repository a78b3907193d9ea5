//! `rapporteur verify DIR`: whether a site is as it was built, and its editions as they were published.

use std::fmt::Write as _;
use std::path::Path;

use serde::Serialize;

use super::arguments::{Common, Verify, VerifyFormat};
use super::{CONTENT, Outcome, WELL, output};
use crate::content::Content;
use crate::diagnostic::{Diagnostics, Format};
use crate::edition::{Chain, EditionList, LIST_FILE, Listed, signed_by};
use crate::error::{Error, Result};
use crate::load;
use crate::write::{Verified, verify};

/// What was found, as other programs read it.
#[derive(Debug, Serialize)]
struct Report<'a> {
    /// Whether nothing is wrong.
    intact: bool,
    /// How many files the manifest names.
    files: usize,
    missing: &'a [String],
    extra: &'a [String],
    altered: &'a [String],
    /// What is wrong with the editions, in words.
    editions: &'a [String],
    /// The newest edition that the site lists.
    latest: Option<&'a str>,
}

pub(super) fn run(common: &Common, arguments: &Verify) -> Outcome {
    let key = arguments.public_key.as_deref().map(public_key).transpose()?;
    let verified = verify(&arguments.folder)?;
    let mut faults = Vec::new();
    let list = match verified.editions.as_deref().map(EditionList::parse) {
        Some(Ok(list)) => {
            faults.extend(list.faults());
            Some(list)
        }
        Some(Err(cause)) => {
            faults.push(format!("`{LIST_FILE}` cannot be read: {cause}"));
            None
        }
        None => None,
    };
    if let Some(key) = &key {
        faults.extend(signature_fault(list.as_ref(), key));
    }
    if arguments.project {
        let Some(chain) = chain(common)? else { return Ok(CONTENT) };
        faults.extend(list.iter().flat_map(|list| differences(list, &chain)));
    }
    let latest = list.as_ref().and_then(|list| list.editions.last()).map(|edition| edition.header.id.as_str());
    let Verified { files, missing, extra, altered, .. } = &verified;
    let intact = missing.is_empty() && extra.is_empty() && altered.is_empty() && faults.is_empty();
    let report = Report { intact, files: *files, missing, extra, altered, editions: &faults, latest };
    match arguments.format {
        VerifyFormat::Human => {
            output(&told(&report));
            common.say(&summary(&report));
        }
        VerifyFormat::Json => {
            let json = serde_json::to_string_pretty(&report).map_err(|e| Error::new("write the findings", e))?;
            output(&format!("{json}\n"));
        }
    }
    Ok(if intact { WELL } else { CONTENT })
}

/// A key that is named by its file or written out.
fn public_key(text: &str) -> Result<String> {
    // Every minisign key that is written out begins so.
    let written_out = text.len() == 56 && text.starts_with("RW");
    if written_out { Ok(text.to_owned()) } else { load::read_key(Path::new(text)) }
}

/// What is wrong with the signature of the newest edition, which holds all before it through the chain.
fn signature_fault(list: Option<&EditionList>, key: &str) -> Option<String> {
    let Some(latest) = list.and_then(|list| list.editions.last()) else {
        return Some("the site lists no editions: there is no signature to verify".to_owned());
    };
    let id = &latest.header.id;
    match &latest.signature {
        None => Some(format!("the edition `{id}` is not signed")),
        Some(signature) => {
            signed_by(key, signature, latest.digest).err().map(|cause| format!("the edition `{id}`: {cause}"))
        }
    }
}

/// The editions of the project, unless they have faults, which are told.
fn chain(common: &Common) -> Result<Option<Chain>> {
    let (mut diagnostics, mut content) = (Diagnostics::default(), Content::default());
    let chain = load::read_editions(&mut diagnostics, &mut content, &common.root)?;
    diagnostics.sort();
    super::print(common, &diagnostics, &content, Format::Human);
    Ok((!diagnostics.has_errors()).then_some(chain))
}

/// Editions that the site lists and the project has not, or has otherwise.
fn differences(list: &EditionList, chain: &Chain) -> Vec<String> {
    let fault = |listed: &Listed| {
        let id = &listed.header.id;
        match chain.find(id).map(|place| &chain.editions()[place]) {
            None => Some(format!("the project has no edition `{id}`, which the site has")),
            Some(own) if own.digest != listed.digest => {
                Some(format!("the edition `{id}` of the project is not the one that the site has"))
            }
            Some(_) => None,
        }
    };
    list.editions.iter().filter_map(fault).collect()
}

fn told(report: &Report<'_>) -> String {
    let mut out = String::new();
    for (what, paths) in [("missing", report.missing), ("extra", report.extra), ("altered", report.altered)] {
        for path in paths {
            let _ = writeln!(out, "{what} {path}");
        }
    }
    for fault in report.editions {
        let _ = writeln!(out, "{fault}");
    }
    out
}

fn summary(report: &Report<'_>) -> String {
    let files = if report.files == 1 { "1 file".to_owned() } else { format!("{} files", report.files) };
    let latest = report.latest.map_or(String::new(), |id| format!(", editions up to `{id}`"));
    if report.intact {
        return format!("{files}{latest}: all as they were published");
    }
    let counts = [
        (report.missing.len(), "missing"),
        (report.extra.len(), "extra"),
        (report.altered.len(), "altered"),
        (report.editions.len(), "wrong with the editions"),
    ];
    let counts: Vec<String> = counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    format!("{files}{latest}: {}", counts.join(", "))
}
