//! `rapporteur diff`: two versions of an agreement's text, provision by provision; or two editions, record by record.

use std::fmt::Write as _;

use super::arguments::{Common, Diff, DiffFormat};
use super::{CONTENT, Outcome, WELL, changes, message, output};
use crate::compare::versions::{Change, Comparison, Detail, PieceKind, ProvisionChange, Report, compare, words};
use crate::diagnostic::Format;
use crate::error::{Error, Result};
use crate::link::{Corpus, Entry};
use crate::load::text_parts;
use crate::model::{Agreement, Id, Text, did_you_mean};
use crate::text::provisions::ProvisionTree;
use crate::text::readings;
use crate::{Options, examine};

pub(super) fn run(common: &Common, arguments: &Diff) -> Outcome {
    if !arguments.from.contains('@') && !arguments.to.contains('@') {
        return changes::run(common, arguments);
    }
    let examined = examine(&common.root, &Options::default())?;
    let Some(corpus) = examined.corpus.as_ref().filter(|_| !examined.diagnostics.has_errors()) else {
        super::print(common, &examined.diagnostics, &examined.content, Format::Human);
        return Ok(CONTENT);
    };
    let (agreement, from_version) = parse(&arguments.from)?;
    let (other, to_version) = parse(&arguments.to)?;
    if agreement != other {
        return Err(Error::new("compare", format!("`{agreement}` and `{other}` are two agreements"))
            .hint("name two versions of one agreement, such as `strait-accord@draft-1 strait-accord@draft-2`"));
    }
    let agreement = find(corpus, &agreement)?;
    let from = texts(corpus, agreement, &from_version)?;
    let to = texts(corpus, agreement, &to_version)?;
    let (language, from, to) = in_one_language(&from, &to, arguments.language.as_deref())?;
    let (old, new) = (readings::read(corpus, from), readings::read(corpus, to));
    let (from, to) = (&old.tree, &new.tree);
    let comparison = compare(from, to);
    match arguments.format {
        DiffFormat::Human => output(&told(&comparison, from, to)),
        DiffFormat::Json => {
            let report = Report::new(&comparison, from, to, Detail::Articles).with_brackets(&old, &new).of(
                agreement.record.id.as_str(),
                &from_version,
                &to_version,
                Some(language),
            );
            let json = serde_json::to_string_pretty(&report).map_err(|e| Error::new("write the comparison", e))?;
            output(&format!("{json}\n"));
        }
    }
    if !common.quiet && arguments.format == DiffFormat::Human {
        message(&format!("{}\n", summary(&comparison)));
    }
    Ok(WELL)
}

/// `ID@VERSION` in its two parts.
fn parse(text: &str) -> Result<(String, String)> {
    match text.split_once('@') {
        Some((agreement, version)) if !agreement.is_empty() && !version.is_empty() => {
            Ok((agreement.to_owned(), version.to_owned()))
        }
        _ => Err(Error::new("compare", format!("`{text}` does not name a version"))
            .hint("write the agreement and the version, such as `strait-accord@2026-03-01`, or compare two editions")),
    }
}

fn find<'a>(corpus: &'a Corpus, id: &str) -> Result<Entry<'a, Agreement>> {
    let found = Id::new(id).ok().and_then(|id| corpus.find::<Agreement>(&id));
    found.ok_or_else(|| {
        let known: Vec<&str> = corpus.all::<Agreement>().map(|a| a.record.id.as_str()).collect();
        let help = did_you_mean(id, &known).unwrap_or_else(|| format!("agreements are: {}", known.join(", ")));
        Error::new("compare", format!("there is no agreement `{id}`")).hint(help)
    })
}

type InLanguage<'a> = (&'a str, Entry<'a, Text>);

fn texts<'a>(corpus: &'a Corpus, agreement: Entry<'a, Agreement>, version: &str) -> Result<Vec<InLanguage<'a>>> {
    let all = corpus.texts_of(&agreement.record.id);
    let parts = |text: &Entry<'a, Text>| text_parts(text.record).map(|(_, version, language)| (version, language));
    let found: Vec<InLanguage<'a>> = all
        .iter()
        .filter_map(|text| parts(text).filter(|(v, _)| *v == version).map(|(_, language)| (language, *text)))
        .collect();
    if found.is_empty() {
        let mut known: Vec<&str> = all.iter().filter_map(|text| parts(text).map(|(v, _)| v)).collect();
        known.dedup();
        let help = did_you_mean(version, &known).unwrap_or_else(|| format!("versions are: {}", known.join(", ")));
        return Err(Error::new("compare", format!("`{}` has no version `{version}`", agreement.record.id)).hint(help));
    }
    Ok(found)
}

fn in_one_language<'a>(
    from: &[InLanguage<'a>],
    to: &[InLanguage<'a>],
    wanted: Option<&str>,
) -> Result<(&'a str, Entry<'a, Text>, Entry<'a, Text>)> {
    let mut shared = from.iter().filter(|(language, _)| wanted.is_none_or(|wanted| wanted == *language));
    shared
        .find_map(|(language, old)| {
            let (_, new) = to.iter().find(|(other, _)| other == language)?;
            Some((*language, *old, *new))
        })
        .ok_or_else(|| {
            let list = |texts: &[InLanguage<'_>]| texts.iter().map(|(l, _)| *l).collect::<Vec<_>>().join(", ");
            let cause = match wanted {
                Some(wanted) => format!("the versions are not both in `{wanted}`"),
                None => "the versions have no language in common".to_owned(),
            };
            Error::new("compare", cause).hint(format!("the first is in {}, the second in {}", list(from), list(to)))
        })
}

fn summary(comparison: &Comparison) -> String {
    let counts: Vec<String> = comparison.summary().iter().map(|(change, n)| format!("{n} {}", change.name())).collect();
    counts.join(", ")
}

/// The provisions that differ, in plain text: `[-removed-]` and `{+added+}` as word differences are usually written.
fn told(comparison: &Comparison, from: &ProvisionTree, to: &ProvisionTree) -> String {
    let mut out = String::new();
    for row in comparison.units().filter(|row| !row.is(Change::Unchanged)) {
        let changes: Vec<&str> = row.changes.iter().map(|c| c.name()).collect();
        let _ = writeln!(out, "{} ({})", heading(row, from, to), changes.join(", "));
        for line in wording(row, from, to).lines() {
            let _ = writeln!(out, "    {line}");
        }
        out.push('\n');
    }
    out
}

fn heading(row: &ProvisionChange, from: &ProvisionTree, to: &ProvisionTree) -> String {
    let title = |tree: &ProvisionTree, index: Option<usize>| {
        let provision = index.and_then(|i| tree.provisions.get(i))?;
        let number = provision.number.as_ref().map(|n| n.printed.clone());
        Some(number.or_else(|| provision.heading.clone()).unwrap_or_else(|| provision.eid.clone()))
    };
    match (title(from, row.from), title(to, row.to)) {
        (Some(old), Some(new)) if old != new => format!("{old} → {new}"),
        (Some(one), _) | (None, Some(one)) => one,
        (None, None) => String::new(),
    }
}

fn wording(row: &ProvisionChange, from: &ProvisionTree, to: &ProvisionTree) -> String {
    let text = |tree: &ProvisionTree, index: Option<usize>| index.map_or_else(String::new, |i| tree.branch_words(i));
    marked(&text(from, row.from), &text(to, row.to))
}

/// The second text, with what was removed from the first and what was added marked in it.
pub(super) fn marked(from: &str, to: &str) -> String {
    let mut out = String::new();
    for piece in words(from, to) {
        match piece.kind {
            PieceKind::Same | PieceKind::Typographic { .. } => out.push_str(&piece.text),
            PieceKind::Removed => {
                let _ = write!(out, "[-{}-]", piece.text);
            }
            PieceKind::Added => {
                let _ = write!(out, "{{+{}+}}", piece.text);
            }
        }
    }
    out
}
