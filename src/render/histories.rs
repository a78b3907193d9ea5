//! Positions over time: one row each on a common axis, and the same in words.

use serde::Serialize;

use super::Renderer;
use super::parts::{Link, Safe, Words, escaped};
use super::pictures::time::{Bar, Chart, Edge, Look, Track, chart};
use crate::compare::{Step, Turn, begin_days, first_day, history};
use crate::link::Entry;
use crate::model::{ControlledList as _, Date, Kind, Position};

/// Several positions over time.
#[derive(Debug, Serialize)]
pub(super) struct HistoriesView<'a> {
    pub(super) caption: Safe,
    /// What the first column holds.
    head: String,
    chart: Option<Chart<'a>>,
    rows: Vec<HistoryRow<'a>>,
}

/// One position.
#[derive(Debug, Serialize)]
struct HistoryRow<'a> {
    position: Link<'a>,
    /// What tells it from the others: its party, its issue, or its title.
    words: Words<'a>,
    entries: Vec<EntryLine<'a>>,
}

#[derive(Debug, Serialize)]
struct EntryLine<'a> {
    href: String,
    since: String,
    until: Option<String>,
    /// The id of the stance.
    sign: &'a str,
    stance: Words<'a>,
    kind: Words<'a>,
    absent: bool,
    turn: Option<Words<'a>>,
    gap: Option<String>,
}

/// What the positions of a picture have not in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// One issue, several parties.
    Party,
    /// One party, several issues.
    Issue,
}

impl<'a> Renderer<'a> {
    /// Positions over time; nothing where no two of their entries begin on different days, for then there is none.
    pub(super) fn histories(
        &self,
        caption: &str,
        by: By,
        positions: &[Entry<'a, Position>],
    ) -> Option<HistoriesView<'a>> {
        if begin_days(positions).len() < 2 {
            return None;
        }
        let labels: Vec<Words<'a>> = positions.iter().map(|position| self.label(by, *position, positions)).collect();
        let tracks: Vec<Track<'a>> = labels
            .iter()
            .zip(positions)
            .map(|(words, position)| Track { words: words.clone(), bars: bars(position.data) })
            .collect();
        let rows = labels.into_iter().zip(positions).map(|(words, position)| self.history_row(words, *position));
        Some(HistoriesView {
            rows: rows.collect(),
            chart: chart(&self.locale, caption.to_owned(), self.language.direction(), &tracks),
            caption: Safe(escaped(caption)),
            head: match by {
                By::Party => self.locale.kind(Kind::Party).to_owned(),
                By::Issue => self.locale.kind(Kind::Issue).to_owned(),
            },
        })
    }

    /// The party or issue of a position or, where another has the same, the position's own title.
    fn label(&self, by: By, position: Entry<'a, Position>, all: &[Entry<'a, Position>]) -> Words<'a> {
        let of = |position: &Entry<'a, Position>| match by {
            By::Party => self.corpus.principal(&position.data.party).map(|party| party.record),
            By::Issue => self.corpus.get(&position.data.issue).map(|issue| issue.record),
        };
        let own = of(&position);
        let alone = all.iter().filter(|other| of(other).map(|r| &r.id) == own.map(|r| &r.id)).count() == 1;
        self.link(own.filter(|_| alone).unwrap_or(position.record)).words
    }

    fn history_row(&self, words: Words<'a>, position: Entry<'a, Position>) -> HistoryRow<'a> {
        let entries = history(self.corpus, position).iter().map(|step| self.entry_line(position, step)).collect();
        HistoryRow { position: self.link(position.record), words, entries }
    }

    fn entry_line(&self, position: Entry<'a, Position>, step: &Step<'a>) -> EntryLine<'a> {
        let entry = step.entry;
        EntryLine {
            href: self.link_to(position.record, &format!("entry-{}", step.number)).href,
            since: match &entry.from {
                Some(date) => self.locale.date(date),
                None => self.locale.say("histories-since-not-stated").to_owned(),
            },
            until: entry.to.as_ref().map(|it| self.locale.date(it)),
            sign: entry.stance.id(),
            stance: self.labelled(&entry.stance),
            kind: self.labelled(&entry.kind),
            absent: entry.stance.is_absence(),
            turn: (step.turn != Turn::First).then(|| self.turn(step.turn)),
            gap: step.gap.map(|it| self.locale.gap(it)),
        }
    }
}

/// The bars of a position, one an entry: until its own last day, until the next begins, or open. What lies between two is
/// a gap.
fn bars(position: &Position) -> Vec<Bar> {
    let entries = &position.history;
    entries
        .iter()
        .enumerate()
        .map(|(i, entry)| {
            let next = entries.get(i + 1).and_then(first_day).map(|day| Edge::Stated(day.number()));
            let own = entry.to.as_ref().and_then(Date::latest).map(|day| Edge::Stated(day.number() + 1));
            Bar {
                from: entry.from.as_ref().map_or(Edge::Unknown, Edge::beginning),
                to: own.or(next).unwrap_or(Edge::Open),
                look: if entry.stance.is_absence() { Look::Hollow } else { Look::Held },
                sign: Some(entry.stance.id().to_owned()),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bars_of(history: &str) -> Vec<Bar> {
        let record = format!("{{\"party\": \"norland\", \"issue\": \"fish\", \"history\": [{history}]}}");
        bars(&serde_json::from_str(&record).unwrap())
    }

    fn day(text: &str) -> i64 {
        Date::parse(text).unwrap().earliest().unwrap().number()
    }

    #[test]
    fn a_gap_stays_empty_and_what_goes_on_is_open() {
        let bars = bars_of(
            r#"{"from": "2025-01-01", "to": "2025-02-01", "stance": "for", "kind": "demand", "voice": "office"},
               {"from": "2025-04-01", "stance": "silent", "kind": "none", "voice": "none"},
               {"from": "2025-05", "stance": "against", "kind": "refusal", "voice": "office"}"#,
        );
        let ends: Vec<(Edge, Edge)> = bars.iter().map(|bar| (bar.from, bar.to)).collect();
        assert_eq!(
            ends,
            [
                (Edge::Stated(day("2025-01-01")), Edge::Stated(day("2025-02-02"))),
                (Edge::Stated(day("2025-04-01")), Edge::Stated(day("2025-05-01"))),
                (Edge::About(day("2025-05-01"), day("2025-05-31")), Edge::Open),
            ]
        );
        let looks: Vec<(Look, Option<&str>)> = bars.iter().map(|bar| (bar.look, bar.sign.as_deref())).collect();
        assert_eq!(looks, [(Look::Held, Some("for")), (Look::Hollow, Some("silent")), (Look::Held, Some("against"))]);
    }
}
