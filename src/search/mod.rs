//! What is looked for, and where it is found: an index of all records that a browser can search without a server.
//!
//! A word leads to the records that have it, in one of four [`Place`]s. The words stand in the order of the script's own
//! comparison of text and are cut into [`Shard`]s of like size, so that a query asks for few of them; what is shown of a
//! record stands in files of [`CHUNK`] records each.

mod folding;

use std::borrow::Cow;
use std::fmt::Write as _;

use pulldown_cmark::Event;
use rayon::prelude::*;

use crate::digest::Digest;
use crate::link::Corpus;
use crate::markdown;
use crate::model::{Data, Date, Day, Id, Kind, Language, Localized, Name, Position, Record, Statement};

pub(crate) use folding::tables;

/// How many records share a file of what is shown of them.
pub(crate) const CHUNK: usize = 32;

/// How long a shard gets, in bytes, before the next one begins.
const SHARD: usize = 24 * 1024;

/// The longest excerpt that is shown, in characters.
const EXCERPT: usize = 200;

/// Where in a record a word stands; the lower, the more it says of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// In its title.
    Title,
    /// In another name of it: a spelling, a former id.
    Name,
    /// In its summary or question.
    Summary,
    /// In what it quotes or says.
    Words,
}

const PLACES: usize = 4;

/// Words and the records that have them.
#[derive(Debug)]
pub(crate) struct Shard {
    /// The first word; the shard ends before the first of the next.
    pub(crate) first: String,
    /// A line a word: the word, a space, and for each place, parted by `;`, the numbers of its records: each the
    /// difference from the one before, in base 36, parted by `.`.
    pub(crate) lines: String,
}

/// The index of all records.
#[derive(Debug)]
pub(crate) struct Index {
    /// The words.
    pub(crate) shards: Vec<Shard>,
    /// How many words the title of each record has, at most 35, as a digit of base 36.
    pub(crate) title_lengths: String,
    /// What tells this state of the records from any other.
    pub(crate) version: String,
}

/// What is shown of a record that was found.
#[derive(Debug)]
pub(crate) struct Shown<'a> {
    /// Its title with its language.
    pub(crate) title: (&'a str, &'a Language),
    /// Its summary with its language.
    pub(crate) summary: Option<(Cow<'a, str>, &'a Language)>,
    /// Its other names.
    pub(crate) names: Vec<&'a str>,
    /// The beginning of the first words that it quotes, with their language.
    pub(crate) quoted: Option<(Cow<'a, str>, &'a Language)>,
}

/// Records that share something a reader can ask for, as in a [`Shard`].
#[derive(Debug)]
pub(crate) struct Facet<'a> {
    /// What they share.
    pub(crate) record: &'a Record,
    /// Their numbers.
    pub(crate) numbers: String,
}

/// Makes the index.
pub(crate) fn index(corpus: &Corpus) -> Index {
    let language = corpus.language();
    let of_records: Vec<Vec<(String, Place)>> = corpus.records().par_iter().map(|r| words_of(corpus, r)).collect();
    let title_lengths = corpus
        .records()
        .par_iter()
        .map(|record| folding::words(corpus.title(record, language)).take(35).count())
        .collect::<Vec<_>>()
        .into_iter()
        .filter_map(|length| char::from_digit(length as u32, 36))
        .collect();
    let mut words: Vec<(String, Place, u32)> = of_records
        .into_iter()
        .enumerate()
        .flat_map(|(number, words)| words.into_iter().map(move |(word, place)| (word, place, number as u32)))
        .collect();
    words.par_sort_by(|(a, ..), (b, ..)| in_script_order(a, b));
    let shards = shards(&words);
    let mut all = String::new();
    for shard in &shards {
        all.push_str(&shard.lines);
    }
    for record in corpus.records() {
        // Writing to a string does not fail.
        let _ = writeln!(all, "{}:{} {:?}", record.kind, record.id, corpus.title(record, language));
    }
    let version = Digest::of(all.as_bytes()).to_string()[..8].to_owned();
    Index { shards, title_lengths, version }
}

/// The order in which the script compares text: by units of UTF-16.
fn in_script_order(a: &str, b: &str) -> std::cmp::Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}

/// Cuts the words, which are in order, into shards.
fn shards(words: &[(String, Place, u32)]) -> Vec<Shard> {
    let mut shards: Vec<Shard> = Vec::new();
    for same in words.chunk_by(|(a, ..), (b, ..)| a == b) {
        let word = &same[0].0;
        let full = shards.last().is_none_or(|shard| shard.lines.len() >= SHARD);
        if full {
            shards.push(Shard { first: word.clone(), lines: String::new() });
        }
        if let Some(shard) = shards.last_mut() {
            line(&mut shard.lines, word, same);
        }
    }
    shards
}

fn line(out: &mut String, word: &str, found: &[(String, Place, u32)]) {
    out.push_str(word);
    out.push(' ');
    let mut places = [const { Vec::new() }; PLACES];
    for (_, place, number) in found {
        places[*place as usize].push(*number);
    }
    for (i, numbers) in places.iter().enumerate() {
        if i > 0 {
            out.push(';');
        }
        differences(out, numbers);
    }
    out.truncate(out.trim_end_matches(';').len());
    out.push('\n');
}

/// Writes rising numbers as differences in base 36.
fn differences(out: &mut String, numbers: &[u32]) {
    let mut before = 0;
    for (i, number) in numbers.iter().enumerate() {
        if i > 0 {
            out.push('.');
        }
        base36(out, number - before);
        before = *number;
    }
}

fn base36(out: &mut String, number: u32) {
    if number >= 36 {
        base36(out, number / 36);
    }
    out.extend(char::from_digit(number % 36, 36));
}

/// The words of a record, each once, where it says most.
fn words_of(corpus: &Corpus, record: &Record) -> Vec<(String, Place)> {
    let mut words: Vec<(String, Place)> = Vec::new();
    texts(corpus, record, &mut |place, text| {
        words.extend(folding::words(text).flat_map(folding::forms).map(|word| (word, place)));
    });
    words.sort_unstable();
    words.dedup_by(|later, earlier| later.0 == earlier.0);
    words
}

/// Every text by which a record may be looked for.
fn texts(corpus: &Corpus, record: &Record, found: &mut dyn FnMut(Place, &str)) {
    let first = corpus.language();
    let localized = |place: Place, text: &Localized, found: &mut dyn FnMut(Place, &str)| {
        text.all(first).for_each(|(_, words)| found(place, &words.value));
    };
    localized(Place::Title, &record.common.title, found);
    localized(Place::Summary, &record.common.summary, found);
    found(Place::Name, record.id.as_str());
    record.common.aliases.iter().for_each(|alias| found(Place::Name, alias.value.as_str()));
    for name in names(record) {
        found(Place::Name, name);
    }
    match &record.data {
        Data::Issue(issue) => {
            localized(Place::Summary, &issue.question, found);
            localized(Place::Words, &issue.definition, found);
        }
        Data::Event(event) => localized(Place::Words, &event.place, found),
        Data::Statement(statement) => statement_texts(corpus, statement, found),
        Data::Position(position) => position_texts(corpus, position, found),
        Data::Agreement(agreement) => {
            agreement.provisions.iter().for_each(|p| localized(Place::Words, &p.title, found));
        }
        Data::Text(_) | Data::Briefing(_) => {
            let translated = record.translations.iter().filter_map(|t| t.body.as_ref());
            for body in record.body.iter().chain(translated) {
                for (event, _) in markdown::events(&body.markdown) {
                    if let Event::Text(text) | Event::Code(text) = event {
                        found(Place::Words, &text);
                    }
                }
            }
        }
        Data::Party(_) | Data::Person(_) | Data::Source(_) | Data::Term(_) => {}
    }
}

fn statement_texts(corpus: &Corpus, statement: &Statement, found: &mut dyn FnMut(Place, &str)) {
    statement.reports.iter().for_each(|report| found(Place::Words, &report.text.value));
    for speaker in &statement.speakers {
        let described = speaker.post.iter().chain(&speaker.described_as);
        described.for_each(|words| found(Place::Words, &words.value));
        let party = speaker.party.as_ref().and_then(|party| corpus.get(party)).map(|party| party.record);
        let person = speaker.person.as_ref().and_then(|person| corpus.get(person)).map(|person| person.record);
        titles(corpus, party.into_iter().chain(person), found);
    }
}

fn position_texts(corpus: &Corpus, position: &Position, found: &mut dyn FnMut(Place, &str)) {
    let summaries = position.history.iter().flat_map(|entry| entry.summary.all(corpus.language()));
    summaries.for_each(|(_, words)| found(Place::Words, &words.value));
    let party = corpus.get(&position.party).map(|party| party.record);
    let issue = corpus.get(&position.issue).map(|issue| issue.record);
    titles(corpus, party.into_iter().chain(issue), found);
}

/// Whom or what a record is about is part of its words.
fn titles<'a>(corpus: &Corpus, records: impl Iterator<Item = &'a Record>, found: &mut dyn FnMut(Place, &str)) {
    for record in records {
        record.common.title.all(corpus.language()).for_each(|(_, title)| found(Place::Words, &title.value));
    }
}

/// A text as words are looked for, for lists that are to stand in that order.
pub(crate) fn folded(text: &str) -> String {
    folding::words(text).collect::<Vec<_>>().join(" ")
}

/// The other names of a record, as they are written.
pub(crate) fn names(record: &Record) -> Vec<&str> {
    match &record.data {
        Data::Party(party) => spelt(&party.names).collect(),
        Data::Person(person) => person.sort_name.iter().map(String::as_str).chain(spelt(&person.names)).collect(),
        Data::Term(term) => spelt(&term.names).collect(),
        Data::Agreement(agreement) => {
            let called = agreement.called.iter().map(|called| &called.name);
            agreement.self_name.iter().chain(called).map(|name| name.value.as_str()).collect()
        }
        Data::Source(source) => source.siglum.iter().chain(&source.container).map(|name| name.value.as_str()).collect(),
        _ => Vec::new(),
    }
}

fn spelt(names: &[Name]) -> impl Iterator<Item = &str> {
    names.iter().map(|name| name.text.value.as_str())
}

/// What is shown of a record on pages in a language.
pub(crate) fn shown<'a>(corpus: &'a Corpus, record: &'a Record, language: &'a Language) -> Shown<'a> {
    let first = corpus.language();
    let text = |text: &'a Localized| text.best(language, first);
    let mut names = names(record);
    names.extend(record.common.aliases.iter().map(|alias| alias.value.as_str()));
    names.dedup();
    let summary = text(&record.common.summary).or_else(|| match &record.data {
        Data::Issue(issue) => text(&issue.question),
        Data::Position(position) => position.history.last().and_then(|entry| text(&entry.summary)),
        _ => None,
    });
    let quoted = record.data::<Statement>().and_then(|statement| {
        let report = statement.reports.first()?;
        let of_source = || corpus.get(&report.source).map(|source| &source.data.language);
        let language = report.language.as_ref().or_else(of_source).unwrap_or(first);
        Some((excerpt(&report.text.value), language))
    });
    Shown {
        title: text(&record.common.title).unwrap_or((record.id.as_str(), first)),
        summary: summary.map(|(words, language)| (excerpt(words), language)),
        names,
        quoted,
    }
}

/// The beginning of a text, ended at a word.
fn excerpt(text: &str) -> Cow<'_, str> {
    let Some((end, _)) = text.char_indices().nth(EXCERPT) else { return Cow::Borrowed(text) };
    let cut = &text[..end];
    let cut = cut.rfind(char::is_whitespace).map_or(cut, |space| &cut[..space]);
    Cow::Owned(format!("{}…", cut.trim_end_matches([' ', ',', ';', ':', '.'])))
}

/// The records that name a party, by party: those that the site compares first. Who speaks for a party is that party.
pub(crate) fn by_party(corpus: &Corpus) -> Vec<Facet<'_>> {
    let mut facets =
        by_reference(corpus, Kind::Party, |id| corpus.principal_of(id).map(|party| party.number).into_iter().collect());
    facets.sort_by_cached_key(|(number, _)| {
        let party = corpus.find(&corpus.record(*number).id);
        (party.map(|party| corpus.party_place(party).0), corpus.title(corpus.record(*number), corpus.language()))
    });
    in_words(corpus, facets)
}

/// The records that name an issue or one below it, by issue, in the order of issues.
pub(crate) fn by_issue(corpus: &Corpus) -> Vec<Facet<'_>> {
    let tree = corpus.issue_tree();
    let mut facets = by_reference(corpus, Kind::Issue, |id| {
        let mut above = Vec::new();
        let mut at = corpus.find::<crate::model::Issue>(id);
        while let Some(issue) = at.filter(|issue| !above.contains(&issue.number)) {
            above.push(issue.number);
            at = issue.data.parent.as_ref().and_then(|parent| corpus.get(parent));
        }
        above
    });
    let places: std::collections::BTreeMap<usize, usize> =
        tree.iter().enumerate().map(|(place, (_, issue))| (issue.number, place)).collect();
    facets.sort_by_key(|(number, _)| places.get(number));
    in_words(corpus, facets)
}

/// The numbers of the records that refer to a record of a kind, or are that record, by what `leads_to` makes of its id.
fn by_reference(corpus: &Corpus, kind: Kind, leads_to: impl Fn(&Id) -> Vec<usize>) -> Vec<(usize, Vec<u32>)> {
    let mut found: std::collections::BTreeMap<usize, Vec<u32>> = std::collections::BTreeMap::new();
    for (number, record) in corpus.records().iter().enumerate() {
        let itself = (record.kind == kind).then_some(&record.id);
        let named = corpus.references(number).filter(|reference| reference.kind == kind).map(|reference| &reference.id);
        for to in named.chain(itself).flat_map(&leads_to) {
            let numbers = found.entry(to).or_default();
            if numbers.last() != Some(&(number as u32)) {
                numbers.push(number as u32);
            }
        }
    }
    found.into_iter().collect()
}

fn in_words(corpus: &Corpus, facets: Vec<(usize, Vec<u32>)>) -> Vec<Facet<'_>> {
    let facet = |(number, records): (usize, Vec<u32>)| {
        let mut numbers = String::new();
        differences(&mut numbers, &records);
        Facet { record: corpus.record(number), numbers }
    };
    facets.into_iter().map(facet).collect()
}

/// The date that a record is shown with.
pub(crate) fn dated(record: &Record) -> Option<&Date> {
    dates(record).into_iter().next()
}

/// The first and last day that a record is about, where it says so.
pub(crate) fn days(record: &Record) -> Option<(Day, Day)> {
    let dates = dates(record);
    let first = dates.iter().filter_map(|date| date.earliest().or_else(|| date.latest())).min()?;
    let last = dates.iter().filter_map(|date| date.latest().or_else(|| date.earliest())).max()?;
    Some((first, last))
}

fn dates(record: &Record) -> Vec<&Date> {
    match &record.data {
        Data::Source(source) => source.issued.iter().collect(),
        Data::Event(event) => event.date.iter().collect(),
        Data::Statement(statement) => statement.date.iter().collect(),
        Data::Agreement(agreement) => agreement.date.iter().collect(),
        Data::Text(text) => text.wording_date.iter().chain(&text.issue_date).collect(),
        Data::Position(position) => {
            position.history.iter().flat_map(|entry| entry.from.iter().chain(&entry.to)).collect()
        }
        Data::Briefing(briefing) => vec![&briefing.date],
        Data::Party(_) | Data::Person(_) | Data::Issue(_) | Data::Term(_) => Vec::new(),
    }
}
