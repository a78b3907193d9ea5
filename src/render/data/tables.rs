//! `data/positions.csv` and `data/statements.csv`: one line an entry of a position, one line a report of a statement.
//!
//! UTF-8, comma, CR LF, a line of names first (RFC 4180). A cell that a spreadsheet would run as a formula is preceded
//! by an apostrophe; the codebook says so.

use std::borrow::Cow;

use crate::compare::evidence;
use crate::error::{Error, Result};
use crate::model::{ControlledList as _, Date, Placed, Position, Statement};
use crate::output::Outputs;
use crate::render::Renderer;

/// A column: its name and what it holds.
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) description: &'static str,
}

const fn column(name: &'static str, description: &'static str) -> Column {
    Column { name, description }
}

/// The columns of `positions.csv`.
pub(super) const POSITIONS: [Column; 17] = [
    column("position", "Id of the position’s record."),
    column("entry", "Number of the entry in its history, from 1."),
    column("party", "Id of the party."),
    column("party_title", "Its name."),
    column("issue", "Id of the issue."),
    column("issue_title", "Its heading."),
    column("from", "Since when the entry is known to hold (EDTF)."),
    column("to", "Until when, if it ended (EDTF)."),
    column("stance", "Where the party stands, or which kind of absence there is; see the list of stances."),
    column("kind", "What sort of position it is; see the list of position kinds."),
    column("strength", "How strongly it is held; see the list of strengths."),
    column("voice", "Whose voice it is known by; see the list of position voices."),
    column("summary", "The position in the site’s own words."),
    column("evidence", "Ids of the statements it rests on, parted by spaces."),
    column("reports", "How many reports of those statements there are."),
    column("origins", "How many independent origins those reports have."),
    column("searched", "For an absence: ids of the sources that were searched, parted by spaces."),
];

/// The columns of `statements.csv`.
pub(super) const STATEMENTS: [Column; 19] = [
    column("statement", "Id of the statement’s record."),
    column("report", "Number of the report, from 1."),
    column("title", "The statement’s heading."),
    column("act", "What is done by saying it; see the list of speech acts."),
    column("voice", "How firmly it can be laid at a party’s door; see the list of voices."),
    column("date", "When it was said (EDTF); empty where no source says."),
    column("date_text", "The source’s literal words for the date."),
    column("speakers", "Ids of the parties and persons who spoke, parted by spaces."),
    column("described_as", "How the sources describe a speaker who is not named."),
    column("issues", "Ids of the issues, parted by spaces."),
    column("source", "Id of the source of the report."),
    column("paragraph", "The paragraph in it."),
    column("page", "The page in it."),
    column("rendering", "How the source gives the words; see the list of renderings."),
    column("language", "Language of the words."),
    column("text", "The words exactly as printed."),
    column("via", "The way from the speaker to the source, first hop first, parted by ` > `."),
    column("summary", "The statement in the site’s own words."),
    column("responses", "What the parties say of it: `party=response`, parted by spaces."),
];

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    outputs.add("data/positions.csv", Box::new(|| table(&POSITIONS, positions(renderer))))?;
    outputs.add("data/statements.csv", Box::new(|| table(&STATEMENTS, statements(renderer))))
}

fn table<'a, const N: usize>(columns: &[Column; N], rows: impl Iterator<Item = [Cow<'a, str>; N]>) -> Result<Vec<u8>> {
    let fault = |e: csv::Error| Error::new("write a table", e);
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(columns.iter().map(|c| c.name)).map_err(fault)?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| defused(cell)).map(std::borrow::Cow::into_owned)).map_err(fault)?;
    }
    writer.into_inner().map_err(|e| Error::new("write a table", e))
}

/// A cell that begins like a formula is made text.
fn defused(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        return Cow::Owned(format!("'{cell}"));
    }
    Cow::Borrowed(cell)
}

fn ids<'a>(ids: impl Iterator<Item = &'a str>) -> Cow<'a, str> {
    Cow::Owned(ids.collect::<Vec<_>>().join(" "))
}

fn text(placed: Option<&Placed<String>>) -> Cow<'_, str> {
    Cow::Borrowed(placed.map_or("", |p| p.value.as_str()))
}

fn date(date: Option<&Date>) -> Cow<'_, str> {
    Cow::Borrowed(date.map_or("", Date::as_str))
}

fn positions<'a>(renderer: &Renderer<'a>) -> impl Iterator<Item = [Cow<'a, str>; POSITIONS.len()]> {
    let corpus = renderer.corpus;
    let language = renderer.language;
    corpus.all::<Position>().flat_map(move |position| {
        position.data.history.iter().enumerate().map(move |(i, entry)| {
            let party = corpus.get(&position.data.party);
            let issue = corpus.get(&position.data.issue);
            let counted = evidence(corpus, entry.evidence.iter().filter_map(|s| corpus.get(s)));
            [
                Cow::Borrowed(position.record.id.as_str()),
                Cow::Owned((i + 1).to_string()),
                Cow::Borrowed(position.data.party.id().as_str()),
                Cow::Borrowed(party.map_or("", |p| corpus.title(p.record, language))),
                Cow::Borrowed(position.data.issue.id().as_str()),
                Cow::Borrowed(issue.map_or("", |i| corpus.title(i.record, language))),
                date(entry.from.as_ref()),
                date(entry.to.as_ref()),
                Cow::Borrowed(entry.stance.id()),
                Cow::Borrowed(entry.kind.id()),
                Cow::Borrowed(entry.strength.as_ref().map_or("", |s| s.id())),
                Cow::Borrowed(entry.voice.id()),
                Cow::Borrowed(entry.summary.best(language, corpus.language()).map_or("", |(words, _)| words)),
                ids(entry.evidence.iter().map(|s| s.id().as_str())),
                Cow::Owned(counted.reports.to_string()),
                Cow::Owned(counted.origins.to_string()),
                ids(entry.searched.iter().map(|s| s.id().as_str())),
            ]
        })
    })
}

fn statements<'a>(renderer: &Renderer<'a>) -> impl Iterator<Item = [Cow<'a, str>; STATEMENTS.len()]> {
    let corpus = renderer.corpus;
    let language = renderer.language;
    corpus.all::<Statement>().flat_map(move |statement| {
        let data = statement.data;
        data.reports.iter().enumerate().map(move |(i, report)| {
            let source = corpus.get(&report.source);
            let spoken = report.language.as_ref().or(source.map(|s| &s.data.language));
            let speakers = data.speakers.iter().flat_map(|s| {
                let party = s.party.iter().map(|p| p.id().as_str());
                party.chain(s.person.iter().map(|p| p.id().as_str()))
            });
            let described: Vec<&str> =
                data.speakers.iter().filter_map(|s| s.described_as.as_ref()).map(|d| d.value.as_str()).collect();
            let via: Vec<&str> = report
                .via
                .iter()
                .map(|hop| match (&hop.party, &hop.source, &hop.described_as) {
                    (Some(party), ..) => party.id().as_str(),
                    (None, Some(source), _) => source.id().as_str(),
                    (None, None, Some(words)) => words.value.as_str(),
                    (None, None, None) => "not stated",
                })
                .collect();
            let responses: Vec<String> =
                data.responses.iter().map(|r| format!("{}={}", r.party.id(), r.response.id())).collect();
            [
                Cow::Borrowed(statement.record.id.as_str()),
                Cow::Owned((i + 1).to_string()),
                Cow::Borrowed(corpus.title(statement.record, language)),
                Cow::Borrowed(data.act.id()),
                Cow::Borrowed(data.voice.id()),
                date(data.date.as_ref()),
                text(data.date_text.as_ref()),
                ids(speakers),
                Cow::Owned(described.join("; ")),
                ids(data.issues.iter().map(|i| i.id().as_str())),
                Cow::Borrowed(report.source.id().as_str()),
                text(report.paragraph.as_ref()),
                text(report.page.as_ref()),
                Cow::Borrowed(report.rendering.id()),
                Cow::Borrowed(spoken.map_or("", |l| l.as_str())),
                Cow::Borrowed(report.text.value.as_str()),
                Cow::Owned(via.join(" > ")),
                Cow::Borrowed(
                    statement.record.common.summary.best(language, corpus.language()).map_or("", |(words, _)| words),
                ),
                Cow::Owned(responses.join(" ")),
            ]
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_defused() {
        for (cell, written) in [("=1+1", "'=1+1"), ("-5", "'-5"), ("@x", "'@x"), ("plain", "plain"), ("", "")] {
            assert_eq!(defused(cell), written);
        }
    }
}
