//! Dates as a language writes them, from the Common Locale Data Repository (Unicode CLDR).
//!
//! What a date is, down to uncertain ends, is [`crate::model::Date`]'s; how its parts are joined in a sentence is said by
//! the messages.

use icu_calendar::{Date as CivilDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{D, M, MD, Y, YM, YMD};
use icu_locale_core::Locale as Tag;

use super::messages::Messages;
use crate::error::{Error, Result};
use crate::model::{Date, Day, End, Extent, Point, Precision, Season};

/// How a language writes the dates of the Gregorian calendar.
pub(super) struct Dates {
    day: Formatter<Gregorian, YMD>,
    month: Formatter<Gregorian, YM>,
    year: Formatter<Gregorian, Y>,
    day_of_year: Formatter<Gregorian, MD>,
    short_day_of_year: Formatter<Gregorian, MD>,
    month_alone: Formatter<Gregorian, M>,
    short_month: Formatter<Gregorian, M>,
    day_of_month: Formatter<Gregorian, D>,
}

impl Dates {
    /// # Errors
    /// When the data in the program have no way to write dates in the language.
    pub(super) fn new(tag: &Tag) -> Result<Self> {
        let prefs = || tag.into();
        let of = |e: icu_datetime::DateTimeFormatterLoadError| Error::new("write dates in the site’s language", e);
        Ok(Self {
            day: Formatter::try_new(prefs(), YMD::long()).map_err(of)?,
            month: Formatter::try_new(prefs(), YM::long()).map_err(of)?,
            year: Formatter::try_new(prefs(), Y::long()).map_err(of)?,
            day_of_year: Formatter::try_new(prefs(), MD::long()).map_err(of)?,
            short_day_of_year: Formatter::try_new(prefs(), MD::medium()).map_err(of)?,
            month_alone: Formatter::try_new(prefs(), M::long()).map_err(of)?,
            short_month: Formatter::try_new(prefs(), M::medium()).map_err(of)?,
            day_of_month: Formatter::try_new(prefs(), D::long()).map_err(of)?,
        })
    }

    /// A year: `2026`, `44 BCE`.
    pub(super) fn year(&self, messages: &Messages, year: i32) -> String {
        if year > 0 {
            return self.year.format(&civil(year, 1, 1)).to_string();
        }
        messages.tell("date-before-era", [("year", (1 - year).into())])
    }

    /// A day: `6 January 2026`.
    pub(super) fn day(&self, messages: &Messages, day: Day) -> String {
        let date = civil(day.year, day.month, day.day);
        if day.year > 0 {
            return self.day.format(&date).to_string();
        }
        format!("{} {}", self.day_of_year.format(&date), self.year(messages, day.year))
    }

    /// A line of an axis of time, in few letters: the year for its first day, the month for a month's, else the day; the
    /// year where it is `named`.
    pub(super) fn tick(&self, messages: &Messages, day: Day, named: bool) -> String {
        let date = civil(day.year, day.month, day.day);
        let of_month = match (day.month, day.day) {
            (1, 1) if named => return self.year(messages, day.year),
            (_, 1) => self.short_month.format(&date).to_string(),
            _ => self.short_day_of_year.format(&date).to_string(),
        };
        if named { format!("{of_month} {}", self.year(messages, day.year)) } else { of_month }
    }

    /// A date in words: `6 January 2026`, `5 to 6 January 2026`, `since 1967`, `about 21 to about 31 December 2025`.
    pub(super) fn date(&self, messages: &Messages, date: &Date) -> String {
        let point = |point: Point| self.point(messages, point);
        match date.extent() {
            Extent::At(p) => point(p),
            Extent::Range(End::At(a), End::At(b)) => {
                let from = self.short_start(messages, a, b);
                messages.tell("date-range", [("from", from.into()), ("to", point(b).into())])
            }
            Extent::Range(End::At(a), End::Open) => messages.tell("date-since", [("from", point(a).into())]),
            Extent::Range(End::At(a), End::Unknown) => {
                messages.tell("date-from-unknown-end", [("from", point(a).into())])
            }
            Extent::Range(End::Open, End::At(b)) => messages.tell("date-until", [("to", point(b).into())]),
            Extent::Range(_, End::At(b)) => messages.tell("date-until-unknown-start", [("to", point(b).into())]),
            Extent::Range(..) => date.as_str().to_owned(),
        }
    }

    fn point(&self, messages: &Messages, point: Point) -> String {
        let date = match point.precision {
            Precision::Century => format!("{}–{}", point.year, point.year + 99),
            Precision::Decade => messages.tell("date-decade", [("year", point.year.to_string().into())]),
            Precision::Year => self.year(messages, point.year),
            Precision::Season(season) => {
                let id = match season {
                    Season::Spring => "date-spring",
                    Season::Summer => "date-summer",
                    Season::Autumn => "date-autumn",
                    Season::Winter => "date-winter",
                };
                messages.tell(id, [("year", self.year(messages, point.year).into())])
            }
            Precision::Month(m) if point.year > 0 => self.month.format(&civil(point.year, m, 1)).to_string(),
            Precision::Month(m) => {
                let month = self.month_alone.format(&civil(point.year, m, 1)).to_string();
                format!("{month} {}", self.year(messages, point.year))
            }
            Precision::Day(month, day) => self.day(messages, Day { year: point.year, month, day }),
        };
        match (point.approximate, point.uncertain) {
            (true, true) => messages.tell("date-about-uncertain", [("date", date.into())]),
            (true, false) => messages.tell("date-about", [("date", date.into())]),
            (false, true) => messages.tell("date-uncertain", [("date", date.into())]),
            (false, false) => date,
        }
    }

    /// The beginning of a range without what its end repeats, in languages that write the year last.
    fn short_start(&self, messages: &Messages, a: Point, b: Point) -> String {
        let plain = !(a.uncertain || b.uncertain) && a.approximate == b.approximate && a.year == b.year && a.year > 0;
        let same = civil(a.year.max(1), 1, 2);
        let year_is_last = || {
            let whole = self.day.format(&same).to_string();
            whole.starts_with(&self.day_of_year.format(&same).to_string())
        };
        if !plain || !year_is_last() {
            return self.point(messages, a);
        }
        let short = match (a.precision, b.precision) {
            (Precision::Day(m, d), Precision::Day(n, _)) if m == n => {
                let date = civil(a.year, m, d);
                let (day, whole) = (self.day_of_month.format(&date), self.day_of_year.format(&date));
                if whole.to_string().starts_with(&day.to_string()) { day.to_string() } else { whole.to_string() }
            }
            (Precision::Day(m, d), Precision::Day(..)) => self.day_of_year.format(&civil(a.year, m, d)).to_string(),
            (Precision::Month(m), Precision::Month(_)) => self.month_alone.format(&civil(a.year, m, 1)).to_string(),
            _ => return self.point(messages, a),
        };
        if a.approximate { messages.tell("date-about", [("date", short.into())]) } else { short }
    }
}

/// The day for the formatters; one that no calendar has, which dates are checked for when they are read, is the first.
fn civil(year: i32, month: u8, day: u8) -> CivilDate<Gregorian> {
    CivilDate::try_new_gregorian(year, month, day)
        .or_else(|_| CivilDate::try_new_gregorian(year.clamp(-9999, 9999), 1, 1))
        .unwrap_or_else(|_| CivilDate::from_rata_die(icu_calendar::types::RataDie::new(1), Gregorian))
}
