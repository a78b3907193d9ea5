//! `rapporteur diff` for editions: what became of each record from one to the other.

use std::fmt::Write as _;

use serde_json::Value;

use super::arguments::{Common, Diff, DiffFormat};
use super::diff::marked;
use super::{CONTENT, Outcome, WELL, message, output};
use crate::compare::changes::{Changes, Class, Fate, FieldChange, RecordChange, Report, State, changes};
use crate::compare::versions;
use crate::content::Content;
use crate::diagnostic::{Diagnostics, Format};
use crate::edition::{Chain, Header, Withheld};
use crate::error::{Error, Result};
use crate::link::Corpus;
use crate::model::did_you_mean;
use crate::{Options, corpus_of, examine, load};

/// The name of the content as it is now, which is no edition.
const TODAY: &str = "today";

pub(super) fn run(common: &Common, arguments: &Diff) -> Outcome {
    if arguments.language.is_some() {
        return Err(Error::new("compare", "editions are compared in all their languages")
            .hint("leave out `--language`, or name two versions of a text, such as `strait-accord@draft-1`"));
    }
    let (mut diagnostics, mut content) = (Diagnostics::default(), Content::default());
    let chain = load::read_editions(&mut diagnostics, &mut content, &common.root)?;
    if diagnostics.has_errors() {
        diagnostics.sort();
        super::print(common, &diagnostics, &content, Format::Human);
        return Ok(CONTENT);
    }
    let (from, to) = (find(&chain, &arguments.from)?, find(&chain, &arguments.to)?);
    let Some(old) = state(common, &chain, from)? else { return Ok(CONTENT) };
    let Some(new) = state(common, &chain, to)? else { return Ok(CONTENT) };
    let changes = changes(old.view(), new.view());
    match arguments.format {
        DiffFormat::Human => output(&told(&changes, &old.corpus, &new.corpus)),
        DiffFormat::Json => output(&json(&changes, arguments, to.map(|place| &chain.editions()[place].header))?),
    }
    if !common.quiet && arguments.format == DiffFormat::Human {
        message(&format!("{}\n", summary(&changes)));
    }
    Ok(WELL)
}

/// The content of today or of an edition, linked.
struct Linked {
    corpus: Corpus,
    withheld: Vec<Withheld>,
}

impl Linked {
    fn view(&self) -> State<'_> {
        State { corpus: &self.corpus, withheld: &self.withheld }
    }
}

/// The edition at a place of the chain, or today's content, whose faults are told: then there is nothing to compare.
fn state(common: &Common, chain: &Chain, place: Option<usize>) -> Result<Option<Linked>> {
    if let Some(place) = place {
        let restored = load::restore(&common.root, chain, place)?;
        return Ok(Some(Linked { corpus: corpus_of(&restored)?, withheld: restored.withheld }));
    }
    let examined = examine(&common.root, &Options::default())?;
    if examined.diagnostics.has_errors() {
        super::print(common, &examined.diagnostics, &examined.content, Format::Human);
        return Ok(None);
    }
    Ok(examined.corpus.map(|corpus| Linked { corpus, withheld: Vec::new() }))
}

/// The place of an edition; nothing for today.
fn find(chain: &Chain, name: &str) -> Result<Option<usize>> {
    let known: Vec<&str> = chain.editions().iter().map(|edition| edition.header.id.as_str()).collect();
    match known.iter().position(|id| *id == name) {
        Some(place) => Ok(Some(place)),
        None if name == TODAY => Ok(None),
        None => {
            let all: Vec<&str> = known.into_iter().chain([TODAY]).collect();
            let help = did_you_mean(name, &all).unwrap_or_else(|| format!("editions are: {}", all.join(", ")));
            Err(Error::new("compare", format!("there is no edition `{name}`")).hint(help))
        }
    }
}

fn json(changes: &Changes, arguments: &Diff, published: Option<&Header>) -> Result<String> {
    let report = Report::new(changes, &arguments.from, &arguments.to, published);
    let json = serde_json::to_string_pretty(&report).map_err(|e| Error::new("write the comparison", e))?;
    Ok(format!("{json}\n"))
}

/// What readers see, in plain text; what differs in typography only comes last.
fn told(changes: &Changes, from: &Corpus, to: &Corpus) -> String {
    let mut out = String::new();
    if !changes.site.is_empty() {
        out.push_str("changed site\n");
        tell_fields(&mut out, &changes.site);
    }
    let (typographic, other): (Vec<_>, Vec<_>) = changes.records.iter().partition(|record| record.is_typographic());
    for record in other {
        tell(&mut out, record, from, to);
    }
    if !typographic.is_empty() {
        out.push_str("In typography only:\n");
        for record in typographic {
            let _ = writeln!(out, "    {}:{}", record.kind, record.id);
        }
    }
    out
}

fn tell(out: &mut String, record: &RecordChange, from: &Corpus, to: &Corpus) {
    let title = |corpus: &Corpus, number: Option<usize>| {
        number.map(|number| corpus.title(corpus.record(number), corpus.language()).to_owned())
    };
    let title = title(to, record.to).or_else(|| title(from, record.from));
    let title = title.unwrap_or_else(|| "its words are withheld".to_owned());
    let (kind, id) = (record.kind, &record.id);
    let _ = match (record.fate, &record.former, &record.successor) {
        (Fate::Added, ..) => writeln!(out, "added {kind}:{id} ({title})"),
        (Fate::Removed, _, Some(successor)) => writeln!(out, "removed {kind}:{id} ({title}), see {kind}:{successor}"),
        (Fate::Removed, ..) => writeln!(out, "removed {kind}:{id} ({title})"),
        (Fate::Renamed, Some(former), _) => writeln!(out, "renamed {kind}:{former} → {kind}:{id} ({title})"),
        _ => writeln!(out, "changed {kind}:{id} ({title})"),
    };
    tell_fields(out, &record.fields);
}

fn tell_fields(out: &mut String, fields: &[FieldChange]) {
    for field in fields {
        let mut how: Vec<&str> = field.provision.iter().map(|change| change.name()).collect();
        if field.class == Class::Typographic && !field.provision.contains(&versions::Change::Typographic) {
            how.push("typographic");
        }
        let how = if how.is_empty() { String::new() } else { format!(" ({})", how.join(", ")) };
        let _ = writeln!(
            out,
            "    {}{how}: {}",
            field.path,
            difference(&field.from, &field.to).replace('\n', "\n        ")
        );
    }
    out.push('\n');
}

/// Words with their differences marked; other values one after the other.
fn difference(from: &Value, to: &Value) -> String {
    match (from, to) {
        (Value::String(old), Value::String(new)) if old.contains(' ') || new.contains(' ') => marked(old, new),
        (Value::Null, new) => format!("{{+{}+}}", plain(new)),
        (old, Value::Null) => format!("[-{}-]", plain(old)),
        (old, new) => format!("{} → {}", plain(old), plain(new)),
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

fn summary(changes: &Changes) -> String {
    let summary = changes.summary();
    let counts = [
        (summary.added, "added"),
        (summary.removed, "removed"),
        (summary.renamed, "renamed"),
        (summary.changed, "changed"),
        (summary.typographic, "in typography only"),
    ];
    let counts: Vec<String> = counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    match (counts.is_empty(), changes.site.is_empty()) {
        (true, true) => "nothing differs that readers see".to_owned(),
        (true, false) => "the settings of the site differ, no record".to_owned(),
        (false, _) => format!("records: {}", counts.join(", ")),
    }
}
