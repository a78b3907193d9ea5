//! Events, statements and texts in the order of time, each as exactly dated as its source dates it.

use std::collections::HashSet;

use crate::link::{Corpus, Entry};
use crate::model::{Date, Event, Id, Record, Ref, Statement, Text};

/// What a line of the timeline is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// An event.
    Event,
    /// A version of an agreement's text.
    Text,
    /// A statement.
    Statement,
}

/// One line of the timeline.
pub struct Item<'a> {
    /// What it is about.
    pub kind: ItemKind,
    /// The record.
    pub record: &'a Record,
    /// When, if any source says.
    pub date: Option<&'a Date>,
    /// The source's literal words for the date.
    pub date_text: Option<&'a str>,
    /// What the date was worked out from.
    pub derived_from: Option<&'a str>,
}

/// Which lines are wanted; empty lists and no dates want all.
#[derive(Debug, Default)]
pub struct Timeline<'a> {
    /// Only what bears on these issues.
    pub issues: Vec<&'a Id>,
    /// Only what these parties took part in.
    pub parties: Vec<&'a Id>,
    /// Nothing that surely ended before.
    pub from: Option<&'a Date>,
    /// Nothing that surely began after.
    pub to: Option<&'a Date>,
    /// Statements too, not only events and texts.
    pub statements: bool,
}

/// The lines that are wanted: dated ones by date, then those without a date; of one date by kind, statements by the order
/// of parties, then by id.
pub fn timeline<'a>(corpus: &'a Corpus, wanted: &Timeline<'_>) -> Vec<Item<'a>> {
    let issues: HashSet<&Id> = wanted.issues.iter().copied().collect();
    let parties: HashSet<&Id> = wanted.parties.iter().copied().collect();
    let on_issue = |of: &[Ref<_>]| issues.is_empty() || of.iter().any(|i| issues.contains(i.id()));
    let by_party = |mut of: &mut dyn Iterator<Item = &Ref<crate::model::Party>>| {
        parties.is_empty()
            || Iterator::any(&mut of, |p| {
                parties.contains(p.id()) || corpus.principal(p).is_some_and(|up| parties.contains(&up.record.id))
            })
    };
    let events = corpus.all::<Event>().filter(|e: &Entry<'_, Event>| {
        on_issue(&e.data.issues) && by_party(&mut e.data.participants.iter().filter_map(|p| p.party.as_ref()))
    });
    let events = events.map(|e| Item {
        kind: ItemKind::Event,
        record: e.record,
        date: e.data.date.as_ref(),
        date_text: e.data.date_text.as_ref().map(|t| t.value.as_str()),
        derived_from: e.data.date_derived_from.as_ref().map(|t| t.value.as_str()),
    });
    let statements = corpus.all::<Statement>().filter(|s| {
        wanted.statements
            && on_issue(&s.data.issues)
            && by_party(&mut s.data.speakers.iter().filter_map(|s| s.party.as_ref()))
    });
    let statements = statements.map(|s| Item {
        kind: ItemKind::Statement,
        record: s.record,
        date: s.data.date.as_ref(),
        date_text: s.data.date_text.as_ref().map(|t| t.value.as_str()),
        derived_from: s.data.date_derived_from.as_ref().map(|t| t.value.as_str()),
    });
    let plain = issues.is_empty() && parties.is_empty();
    let texts = corpus.all::<Text>().filter(|_| plain).map(|t| Item {
        kind: ItemKind::Text,
        record: t.record,
        date: t.data.wording_date.as_ref(),
        date_text: None,
        derived_from: None,
    });
    let mut items: Vec<Item<'a>> = events.chain(texts).chain(statements).filter(|i| within(i.date, wanted)).collect();
    items.sort_by_cached_key(|item| {
        let place = speaker_place(corpus, item.record);
        (item.date.is_none(), item.date, item.kind, place.is_none(), place, &item.record.id)
    });
    items
}

/// The place, in the order of parties, of the first party on the site's list that speaks in a statement or that it is
/// about: what is said on one day does not stand in the order of the parties' names.
fn speaker_place(corpus: &Corpus, record: &Record) -> Option<(usize, usize)> {
    let statement = record.data::<Statement>()?;
    let speaking = statement.speakers.iter().filter_map(|speaker| speaker.party.as_ref());
    let principals = speaking.chain(&statement.about).filter_map(|party| corpus.principal(party));
    principals.map(|party| corpus.party_place(party)).find(|(place, _)| *place < usize::MAX)
}

fn within(date: Option<&Date>, wanted: &Timeline<'_>) -> bool {
    let Some(date) = date else { return wanted.from.is_none() && wanted.to.is_none() };
    let early =
        matches!((date.latest(), wanted.from.and_then(Date::earliest)), (Some(last), Some(from)) if last < from);
    let late = matches!((date.earliest(), wanted.to.and_then(Date::latest)), (Some(first), Some(to)) if first > to);
    !early && !late
}
