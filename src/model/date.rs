//! Dates as precise as they are known: the Extended Date/Time Format (ISO 8601-2:2019, EDTF levels 0 and 1).
//!
//! `2026-01-06`, `2026-01`, `2026`, `2026-21` (spring), `202X`, `2026-01-XX`, each with `?` uncertain, `~` approximate
//! or `%` both; and ranges of them, `2026-01-05/2026-01-06`, `1967/..` (still going on), `2025/` (end not known).
//! Left out of level 1: years of more than four digits and times of day.

use std::cmp::Ordering;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::{Serialize, Serializer};

use super::Refusal;

/// One day of the proleptic Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Year; 0 is 1 BCE.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

/// A season of a year (EDTF 21 to 24); the months depend on where one is, so a season spans its whole year here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Season {
    /// 21
    Spring,
    /// 22
    Summer,
    /// 23
    Autumn,
    /// 24
    Winter,
}

/// How much of a date is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Precision {
    /// `20XX`
    Century,
    /// `202X`
    Decade,
    /// `2026`, `2026-XX` or `2026-XX-XX`
    Year,
    /// `2026-21`
    Season(Season),
    /// `2026-01` or `2026-01-XX`
    Month(u8),
    /// `2026-01-06`
    Day(u8, u8),
}

/// One date, not a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Point {
    /// Year; for a century or decade its first year.
    pub year: i32,
    /// How much is stated.
    pub precision: Precision,
    /// Marked `?` or `%`: the source itself is not sure.
    pub uncertain: bool,
    /// Marked `~` or `%`: the date is about right.
    pub approximate: bool,
}

/// One end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// A date.
    At(Point),
    /// `..`: there is no end yet, or no beginning.
    Open,
    /// Nothing: there is one, but it is not known.
    Unknown,
}

/// What a date says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extent {
    /// One date.
    At(Point),
    /// From one end to another.
    Range(End, End),
}

/// A date or range of dates, with the form it was written in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Date {
    text: Box<str>,
    extent: Extent,
}

impl Date {
    /// Reads a date.
    ///
    /// # Errors
    /// Says which part is wrong: no such month or day, a range that ends before it begins, an unknown form.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let extent = match text.split_once('/') {
            None => Extent::At(point(text)?),
            Some((start, end)) => range(text, start, end)?,
        };
        Ok(Self { text: text.into(), extent })
    }

    /// The form it was written in.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What it says.
    pub fn extent(&self) -> Extent {
        self.extent
    }

    /// The first day it can mean; `None` where the beginning is open or not known.
    pub fn earliest(&self) -> Option<Day> {
        match self.extent {
            Extent::At(point) | Extent::Range(End::At(point), _) => Some(point.first_day()),
            Extent::Range(..) => None,
        }
    }

    /// The last day it can mean; `None` where the end is open or not known.
    pub fn latest(&self) -> Option<Day> {
        match self.extent {
            Extent::At(point) | Extent::Range(_, End::At(point)) => Some(point.last_day()),
            Extent::Range(..) => None,
        }
    }

    /// A day to sort by: the first day it can mean or, failing that, the last.
    ///
    /// A season can mean any day of its year, but it does not sort with January: it sorts by [`Point::sort_day`].
    pub fn sort_day(&self) -> Option<Day> {
        match self.extent {
            Extent::At(point) | Extent::Range(End::At(point), _) => Some(point.sort_day()),
            Extent::Range(..) => self.latest(),
        }
    }

    /// Whether all of it lies before `other` begins, beyond any doubt: dates marked `~` or `?` never do.
    pub fn surely_before(&self, other: &Self) -> bool {
        let vague = |extent| match extent {
            Extent::At(p) => p.uncertain || p.approximate,
            Extent::Range(a, b) => [a, b].iter().any(|e| matches!(e, End::At(p) if p.uncertain || p.approximate)),
        };
        !vague(self.extent)
            && !vague(other.extent)
            && matches!((self.latest(), other.earliest()), (Some(a), Some(b)) if a < b)
    }
}

impl Ord for Date {
    /// By the first day, then the last, then the form; dates without any day come last.
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |d: &Self| (d.sort_day().is_none(), d.sort_day(), d.latest().is_none(), d.latest());
        key(self).cmp(&key(other)).then_with(|| self.text.cmp(&other.text))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Point {
    /// A day to sort by: the first it can mean; for a season the first of the month with which it begins in the northern
    /// hemisphere, so that seasons stand in the order of their numbers. That is an order, and no claim about the place.
    pub fn sort_day(self) -> Day {
        let Precision::Season(season) = self.precision else { return self.first_day() };
        let month = match season {
            Season::Spring => 3,
            Season::Summer => 6,
            Season::Autumn => 9,
            Season::Winter => 12,
        };
        Day { year: self.year, month, day: 1 }
    }

    /// The first day it can mean.
    pub fn first_day(self) -> Day {
        let (month, day) = match self.precision {
            Precision::Month(month) => (month, 1),
            Precision::Day(month, day) => (month, day),
            _ => (1, 1),
        };
        Day { year: self.year, month, day }
    }

    /// The last day it can mean.
    pub fn last_day(self) -> Day {
        let year = match self.precision {
            Precision::Century => self.year + 99,
            Precision::Decade => self.year + 9,
            _ => self.year,
        };
        let (month, day) = match self.precision {
            Precision::Month(month) => (month, days_in_month(year, month)),
            Precision::Day(month, day) => (month, day),
            _ => (12, 31),
        };
        Day { year, month, day }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Day {
    /// Days since 1 January of year 0, for measuring distances.
    pub fn number(self) -> i64 {
        // Days of a civil date, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year + 60
    }

    /// The day with this [`Day::number`].
    pub fn from_number(number: i64) -> Self {
        // The other direction of the same algorithms.
        let number = number - 60;
        let era = number.div_euclid(146_097);
        let day_of_era = number.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let small = |number: i64| u8::try_from(number).unwrap_or(1);
        Self { year: year as i32, month: small(month), day: small(day) }
    }
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn refuse(text: &str, why: &str) -> Refusal {
    Refusal::new("bad-date", format!("`{text}` is not a date: {why}"))
        .help("write an EDTF date: `2026-01-06`, `2026-01`, `2026`, `2025-12-21~`, `2026-01-05/2026-01-06`, `1967/..`")
}

fn range(text: &str, start: &str, end: &str) -> Result<Extent, Refusal> {
    let side = |side: &str| match side {
        ".." => Ok(End::Open),
        "" => Ok(End::Unknown),
        _ => point(side).map(End::At),
    };
    let (from, to) = (side(start)?, side(end)?);
    match (from, to) {
        (End::At(a), End::At(b)) if a.first_day() > b.last_day() => Err(refuse(text, "it ends before it begins")),
        (End::At(_), _) | (_, End::At(_)) => Ok(Extent::Range(from, to)),
        _ => Err(refuse(text, "a range needs a date on one side at least")),
    }
}

fn point(text: &str) -> Result<Point, Refusal> {
    let (body, uncertain, approximate) = match text.as_bytes().last() {
        Some(b'?') => (&text[..text.len() - 1], true, false),
        Some(b'~') => (&text[..text.len() - 1], false, true),
        Some(b'%') => (&text[..text.len() - 1], true, true),
        _ => (text, false, false),
    };
    let (negative, digits) = body.strip_prefix('-').map_or((false, body), |rest| (true, rest));
    let mut parts = digits.split('-');
    let year_part = parts.next().unwrap_or_default();
    let (month_part, day_part) = (parts.next(), parts.next());
    if parts.next().is_some() || !body.is_ascii() {
        return Err(refuse(text, "the form is not known"));
    }
    let (year, wide) = year(text, year_part)?;
    if wide.is_some() && month_part.is_some() {
        return Err(refuse(text, "a decade or century has no month"));
    }
    if negative && year == 0 {
        return Err(refuse(text, "there is no year -0000"));
    }
    let year = if negative { -year } else { year };
    let precision = match (wide, month_part) {
        (Some(wide), _) => wide,
        (None, None) => Precision::Year,
        (None, Some(month)) => month_and_day(text, year, month, day_part)?,
    };
    Ok(Point { year, precision, uncertain, approximate })
}

fn year(text: &str, part: &str) -> Result<(i32, Option<Precision>), Refusal> {
    let number = |digits: &str| digits.parse::<i32>().map_err(|_| refuse(text, "the year is not a number"));
    if part.len() != 4 || part.starts_with('+') {
        return Err(refuse(text, "a year has four digits"));
    }
    if let Some(century) = part.strip_suffix("XX") {
        return Ok((number(century)? * 100, Some(Precision::Century)));
    }
    if let Some(decade) = part.strip_suffix('X') {
        return Ok((number(decade)? * 10, Some(Precision::Decade)));
    }
    Ok((number(part)?, None))
}

fn two_digits(text: &str, part: &str, what: &str) -> Result<u8, Refusal> {
    if part.len() != 2 || !part.bytes().all(|b| b.is_ascii_digit()) {
        return Err(refuse(text, &format!("a {what} has two digits")));
    }
    part.parse().map_err(|_| refuse(text, &format!("the {what} is not a number")))
}

fn month_and_day(text: &str, year: i32, month: &str, day: Option<&str>) -> Result<Precision, Refusal> {
    if month == "XX" {
        return match day {
            None | Some("XX") => Ok(Precision::Year),
            Some(_) => Err(refuse(text, "a day needs its month")),
        };
    }
    let month = two_digits(text, month, "month")?;
    let season = match month {
        21 => Some(Season::Spring),
        22 => Some(Season::Summer),
        23 => Some(Season::Autumn),
        24 => Some(Season::Winter),
        _ => None,
    };
    if let Some(season) = season {
        return match day {
            None => Ok(Precision::Season(season)),
            Some(_) => Err(refuse(text, "a season has no day")),
        };
    }
    if !(1..=12).contains(&month) {
        return Err(refuse(text, &format!("there is no month {month:02}")));
    }
    match day {
        None | Some("XX") => Ok(Precision::Month(month)),
        Some(day) => {
            let day = two_digits(text, day, "day")?;
            if day == 0 || day > days_in_month(year, month) {
                return Err(refuse(text, &format!("that month has no day {day:02}")));
            }
            Ok(Precision::Day(month, day))
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(D::Error::custom)
    }
}

impl JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[-0-9X?~%/.]+$",
            "description": "A date in the Extended Date/Time Format (EDTF, level 1), such as `2026-01-06`, `2026-01`, `1967/..`.",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> (String, String) {
        let date = Date::parse(text).unwrap();
        let show = |day: Option<Day>| day.map_or_else(|| "-".to_owned(), |d| d.to_string());
        (show(date.earliest()), show(date.latest()))
    }

    #[test]
    fn forms_that_are_dates() {
        for (text, first, last) in [
            ("2026-01-06", "2026-01-06", "2026-01-06"),
            ("2026-01", "2026-01-01", "2026-01-31"),
            ("2026", "2026-01-01", "2026-12-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("1900-02", "1900-02-01", "1900-02-28"),
            ("202X", "2020-01-01", "2029-12-31"),
            ("20XX", "2000-01-01", "2099-12-31"),
            ("2024-XX", "2024-01-01", "2024-12-31"),
            ("2024-05-XX", "2024-05-01", "2024-05-31"),
            ("2024-22", "2024-01-01", "2024-12-31"),
            ("2024-05~", "2024-05-01", "2024-05-31"),
            ("2024?", "2024-01-01", "2024-12-31"),
            ("-0044-03-15", "-044-03-15", "-044-03-15"),
            ("2025-12-21~/2025-12-31~", "2025-12-21", "2025-12-31"),
            ("1967/..", "1967-01-01", "-"),
            ("../1985", "-", "1985-12-31"),
            ("1985/", "1985-01-01", "-"),
            ("2025~/2026-01-06", "2025-01-01", "2026-01-06"),
        ] {
            assert_eq!(days(text), (first.to_owned(), last.to_owned()), "{text}");
        }
    }

    #[test]
    fn forms_that_are_not() {
        for text in [
            "",
            "6 January 2026",
            "2026-1-6",
            "2026-13",
            "2026-00",
            "2024-02-30",
            "2023-02-29",
            "2026-01-00",
            "26-01-06",
            "2026-01-06/2026-01-05",
            "../..",
            "/",
            "2026-22-01",
            "202X-01",
            "2026-XX-05",
            "+2026",
            "2026-01-06T10:00",
            "20260106",
            "٢٠٢٦",
            "2026--01",
            "-0000",
            "2026-01-06-07",
        ] {
            assert!(Date::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn doubt_is_not_order() {
        let before = |a: &str, b: &str| Date::parse(a).unwrap().surely_before(&Date::parse(b).unwrap());
        assert!(before("2026-01-05", "2026-01-06"));
        assert!(!before("2026-01", "2026-01-06"));
        assert!(!before("2026-01-05~", "2026-01-06"));
        assert!(!before("1967/..", "2026-01-06"));
    }

    #[test]
    fn seasons_sort_where_they_fall() {
        let sorted = |list: &[&str]| {
            let mut dates: Vec<Date> = list.iter().map(|text| Date::parse(text).unwrap()).collect();
            dates.sort();
            dates.iter().map(Date::to_string).collect::<Vec<_>>()
        };
        assert_eq!(
            sorted(&["2031-11", "2031-24", "2031-23", "2031-02", "2031-21", "2031-23/2032-21", "2031-22", "2031"]),
            ["2031", "2031-02", "2031-21", "2031-22", "2031-23", "2031-23/2032-21", "2031-11", "2031-24"]
        );
        assert_eq!(days("2031-23"), ("2031-01-01".to_owned(), "2031-12-31".to_owned()));
    }

    #[test]
    fn distances_are_days() {
        for number in [0, 59, 60, 365, 366, 719_468, 739_990, 740_000, 1_000_000] {
            assert_eq!(Day::from_number(number).number(), number);
        }
        let number = |year, month, day| Day { year, month, day }.number();
        assert_eq!(number(2024, 3, 1) - number(2024, 2, 28), 2);
        assert_eq!(number(2026, 1, 1) - number(2025, 1, 1), 365);
        assert_eq!(number(0, 1, 1), 0);
    }
}
