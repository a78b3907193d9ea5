//! The states of the matrix over time: on which days it changed, and a ruler that leads to them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Renderer, address, locale::Locale};
use crate::compare::{Grain, change_days, shown_days};
use crate::link::Entry;
use crate::model::{Day, Position};

/// The days on which the matrix of the site changed.
pub(super) struct States<'a> {
    /// Each with the positions that changed.
    pub(super) days: BTreeMap<Day, Vec<Entry<'a, Position>>>,
    /// Those that have a page.
    pub(super) shown: Vec<Day>,
    grain: Grain,
}

/// Links to the states of the matrix.
#[derive(Debug, Serialize)]
pub(super) struct Ruler {
    items: Vec<RulerItem>,
    /// How many pages there are in all, where not all are named here.
    more: Option<usize>,
    /// Which days have a page, where not all have.
    note: Option<String>,
}

#[derive(Debug, Serialize)]
struct RulerItem {
    words: String,
    note: String,
    href: String,
    current: bool,
}

/// So many pages of past states at most.
const PAGES: usize = 60;
/// So many positions in all of them together at most, but for `FEWEST` pages, so that a large record stays a small site.
const POSITIONS: usize = 100_000;
const FEWEST: usize = 4;
/// A ruler names so many days at most.
const NAMED: usize = 7;

/// The address of the list of all states.
pub(super) const LIST: &str = "positions/as-of/";

/// The address of the matrix as of a day.
pub(super) fn address_of(day: Day) -> String {
    format!("{LIST}{day}/")
}

impl<'a> Renderer<'a> {
    /// The days on which the matrix changed, by the positions of the parties that are compared.
    pub(super) fn states(&self) -> States<'a> {
        let compared = |position: &Entry<'a, Position>| {
            self.corpus.principal(&position.data.party).is_some_and(|party| self.marks.contains_key(&party.number))
        };
        let mut days = change_days(self.corpus);
        for positions in days.values_mut() {
            positions.retain(compared);
        }
        days.retain(|_, positions| !positions.is_empty());
        let all: Vec<Day> = days.keys().copied().collect();
        let positions = self.corpus.all::<Position>().count();
        let (grain, shown) = shown_days(&all, (POSITIONS / positions.max(1)).clamp(FEWEST, PAGES));
        States { days, shown, grain }
    }
}

impl States<'_> {
    /// A ruler for the page of a day, or for that of the newest state.
    pub(super) fn ruler(&self, locale: &Locale, current: Option<Day>) -> Option<Ruler> {
        if self.shown.is_empty() {
            return None;
        }
        let at = current.and_then(|day| self.shown.iter().position(|shown| *shown == day));
        let named = near(self.shown.len(), at);
        let more = (named.len() < self.shown.len()).then_some(self.shown.len());
        let mut items: Vec<RulerItem> =
            named.into_iter().map(|i| self.item(locale, self.shown[i], at == Some(i))).collect();
        items.push(RulerItem {
            words: locale.say("states-newest").to_owned(),
            note: locale.say("states-newest-note").to_owned(),
            href: address::link("positions/"),
            current: current.is_none(),
        });
        Some(Ruler { items, more, note: self.note(locale) })
    }

    fn item(&self, locale: &Locale, day: Day, current: bool) -> RulerItem {
        let changed = self.days.get(&day).map_or(0, Vec::len);
        RulerItem {
            words: locale.day(day),
            note: locale.count("states-changed", changed),
            href: address::link(&address_of(day)),
            current,
        }
    }

    /// Which days have a page, in a sentence, where not all have.
    pub(super) fn note(&self, locale: &Locale) -> Option<String> {
        let id = match self.grain {
            Grain::Day => return None,
            Grain::Month => "states-by-month",
            Grain::Year => "states-by-year",
            Grain::NewestYears => "states-by-newest-years",
        };
        Some(locale.say(id).to_owned())
    }
}

/// Which of `count` days a ruler names: all, or the first, the last, and those around the one it stands at.
fn near(count: usize, at: Option<usize>) -> Vec<usize> {
    if count <= NAMED {
        return (0..count).collect();
    }
    let at = at.unwrap_or(count - 1);
    (0..count).filter(|i| *i == 0 || *i + 1 == count || i.abs_diff(at) <= NAMED / 3).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ruler_names_few_days() {
        assert_eq!(near(7, None).len(), 7);
        assert_eq!(near(30, None), [0, 27, 28, 29]);
        assert_eq!(near(30, Some(10)), [0, 8, 9, 10, 11, 12, 29]);
        assert!((0..200).all(|at| near(200, Some(at)).len() <= NAMED));
    }
}
