//! One edition's file: read strictly, held against its own digests, and written in the one way there is.

use std::fmt::Write as _;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Change, Edition, Entry, FORMAT, Header, is_of_project};
use crate::content::Span;
use crate::digest::Digest;
use crate::model::{Id, Refusal};

/// Something in an edition's file that is not as it was when it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The diagnostic's code.
    pub code: &'static str,
    /// Where in the file, in bytes.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl Fault {
    /// Something was changed after publishing.
    pub(super) fn altered(span: Span, message: impl Into<String>) -> Self {
        Self::new("edition-altered", span, message)
            .help("what is published is never changed: restore the file from version control or from a copy")
    }

    pub(super) fn new(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self { code, span, message: message.into(), help: String::new() }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

/// What an edition's file says.
#[derive(Debug)]
pub struct Decoded {
    /// The edition, as far as its first line can be read.
    pub edition: Option<Edition>,
    /// The text of each file of the edition, in the order of its entries; nothing where it was removed or withheld.
    pub texts: Vec<Option<String>>,
    /// The digest that the last line names.
    pub seal: Option<Digest>,
    /// What is not as it was.
    pub faults: Vec<Fault>,
}

/// The line of a file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    change: Change,
    path: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sha256: Option<Digest>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    withheld: Option<Id>,
}

/// The last line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seal {
    edition: Digest,
}

/// What the first line says of its form, whatever else is in it.
#[derive(Deserialize)]
struct Marked {
    format: String,
}

/// Reads the file of the edition `id`, and finds every fault in it that can be seen without the other editions.
pub fn decode(id: &Id, text: &str) -> Decoded {
    let mut faults = Vec::new();
    let mut lines = lines(text);
    let ends = text.ends_with('\n');
    if !ends {
        faults.push(Fault::altered(Span::new(text.len(), text.len()), "the file ends in the middle of a line"));
        lines.pop();
    }
    let first = lines.first().copied();
    let last = if ends && lines.len() > 1 { lines.pop() } else { None };
    let header = first.and_then(|span| header(&mut faults, id, text, span));
    let seal = last.and_then(|span| seal(&mut faults, text, span));
    if last.is_none() && faults.is_empty() {
        faults.push(Fault::altered(Span::new(0, 0), "the file is cut off: an edition ends with its seal"));
    }
    let read: Vec<Result<(Entry, Option<String>), Fault>> =
        lines.par_iter().skip(1).map(|span| entry(text, *span)).collect();
    let (mut entries, mut texts) = (Vec::with_capacity(read.len()), Vec::with_capacity(read.len()));
    for read in read {
        match read {
            Ok((entry, text)) => {
                entries.push(entry);
                texts.push(text);
            }
            Err(fault) => faults.push(fault),
        }
    }
    out_of_order(&mut faults, &entries);
    let edition = header.map(|header| Edition { digest: header.digest(), header, entries });
    if let (Some(edition), Some(span), true) = (&edition, first, faults.is_empty()) {
        hold(&mut faults, edition, seal, span);
    }
    Decoded { edition, texts, seal, faults }
}

/// Every line of a text, without its line feed.
fn lines(text: &str) -> Vec<Span> {
    let mut start = 0;
    text.split_inclusive('\n')
        .map(|line| {
            let span = Span::new(start, start + line.trim_end_matches('\n').len());
            start += line.len();
            span
        })
        .collect()
}

/// The words of an error of the JSON reader, and the byte of the line that it means.
fn told(error: &serde_json::Error) -> (String, usize) {
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    let words = Refusal::from_text(text).map_or(text, |(_, message, _)| message);
    (words.to_owned(), error.column().saturating_sub(1))
}

/// Reads one line, which has to be written as the program writes it.
fn read<T: Serialize + for<'de> Deserialize<'de>>(text: &str, span: Span, what: &str) -> Result<T, Fault> {
    let line = &text[span.range()];
    let at = |byte: usize| Span::new(span.start as usize + byte, span.start as usize + byte);
    let value: T = serde_json::from_str(line).map_err(|error| {
        let (words, byte) = told(&error);
        Fault::altered(at(byte.min(line.len())), format!("this line is not {what}: {words}"))
    })?;
    let written = serde_json::to_string(&value).unwrap_or_default();
    if written == line {
        return Ok(value);
    }
    let same = line.bytes().zip(written.bytes()).take_while(|(a, b)| a == b).count();
    Err(Fault::altered(at(same), "this line is not written in the one way in which editions are written"))
}

fn header(faults: &mut Vec<Fault>, id: &Id, text: &str, span: Span) -> Option<Header> {
    if let Ok(Marked { format }) = serde_json::from_str(&text[span.range()])
        && format != FORMAT
    {
        let message = format!("the form of this edition is `{format}`; this program reads `{FORMAT}`");
        let help = "read it with the version of the program that made it, or a later one";
        faults.push(Fault::new("edition-format", span, message).help(help));
        return None;
    }
    match read::<Header>(text, span, "the beginning of an edition") {
        Ok(header) => {
            let start = Span::new(0, 0);
            if header.id != *id {
                let message = format!("the file of the edition `{}` has the name of `{id}`", header.id);
                faults.push(Fault::altered(start, message));
            }
            if super::day(&header.date).is_none() {
                faults.push(Fault::altered(start, format!("`{}` is not a day", header.date)));
            }
            Some(header)
        }
        Err(fault) => {
            faults.push(fault);
            None
        }
    }
}

fn seal(faults: &mut Vec<Fault>, text: &str, span: Span) -> Option<Digest> {
    match read::<Seal>(text, span, "the seal that an edition ends with") {
        Ok(seal) => Some(seal.edition),
        Err(fault) => {
            faults.push(fault);
            None
        }
    }
}

fn entry(text: &str, span: Span) -> Result<(Entry, Option<String>), Fault> {
    let Line { change, path, sha256, text, withheld } = read(text, span, "a file of an edition")?;
    let start = Span { end: span.start, ..span };
    let whole = match change {
        Change::Removed => sha256.is_none() && text.is_none() && withheld.is_none(),
        Change::Added | Change::Changed => sha256.is_some() && text.is_some() != withheld.is_some(),
    };
    if !whole {
        return Err(Fault::altered(start, format!("the line of `{path}` says too little or too much")));
    }
    if !is_of_project(&path) {
        return Err(Fault::altered(start, format!("`{path}` is not a file that an edition can have")));
    }
    if text.as_ref().is_some_and(|text| sha256 != Some(Digest::of(text.as_bytes()))) {
        return Err(Fault::altered(start, format!("the text of `{path}` is not the one that was published")));
    }
    Ok((Entry { change, path, sha256, withheld, span }, text))
}

fn out_of_order(faults: &mut Vec<Fault>, entries: &[Entry]) {
    for pair in entries.windows(2).filter(|pair| pair[0].path >= pair[1].path) {
        let span = Span { end: pair[1].span.start, ..pair[1].span };
        faults.push(Fault::altered(span, format!("the line of `{}` is not in its place", pair[1].path)));
    }
}

/// Holds an edition against its own digests, when nothing else is wrong with it.
fn hold(faults: &mut Vec<Fault>, edition: &Edition, seal: Option<Digest>, first: Span) {
    let start = Span { end: first.start, ..first };
    if seal != Some(edition.digest) {
        faults.push(Fault::altered(start, "the first line of the edition, or its seal, is not the one published"));
    } else if edition.header.changes != digest_of_changes(&edition.entries) {
        let message = "the list of files is not the one published: lines are missing, were added or changed";
        faults.push(Fault::altered(start, message));
    }
}

/// The digest of the list of changes.
pub(super) fn digest_of_changes(entries: &[Entry]) -> Digest {
    let mut list = String::new();
    for Entry { change, path, sha256, .. } in entries {
        // Writing to a string does not fail.
        let _ = match sha256 {
            Some(sha256) => writeln!(list, "{} {sha256}  {path}", change.name()),
            None => writeln!(list, "{} -  {path}", change.name()),
        };
    }
    Digest::of(list.as_bytes())
}

/// Writes the file of an edition; a text that is withheld is left out.
pub fn encode(edition: &Edition, texts: &[Option<String>]) -> String {
    let mut out = edition.header.line();
    for (entry, text) in edition.entries.iter().zip(texts) {
        let line = Line {
            change: entry.change,
            path: entry.path.clone(),
            sha256: entry.sha256,
            text: text.clone().filter(|_| entry.withheld.is_none()),
            withheld: entry.withheld.clone(),
        };
        out.push_str(&serde_json::to_string(&line).unwrap_or_default());
        out.push('\n');
    }
    out.push_str(&serde_json::to_string(&Seal { edition: edition.digest }).unwrap_or_default());
    out.push('\n');
    out
}
