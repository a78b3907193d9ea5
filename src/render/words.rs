//! The program's own words for dates, counts and lists, in English.

use std::fmt::Write as _;

use crate::compare::Evidence;
use crate::model::{Date, Day, End, Extent, Point, Precision, Season};
use crate::text::fidelity::AlterationKind;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month(number: u8) -> &'static str {
    MONTHS.get(usize::from(number.saturating_sub(1))).copied().unwrap_or_default()
}

/// What was done to a text on its way into a quotation.
pub(super) fn altered(kind: AlterationKind) -> &'static str {
    match kind {
        AlterationKind::Insertion => "Put in, in square brackets",
        AlterationKind::Ellipsis => "Left out, with dots",
        AlterationKind::Case => "Other capitals",
        AlterationKind::Punctuation => "Other punctuation",
        AlterationKind::QuoteMarks => "Other quotation marks",
        AlterationKind::VowelSigns => "Other vowel signs",
        AlterationKind::Typo => "Misprinted",
        AlterationKind::Substitution => "A word for another",
        AlterationKind::Truncation => "Left out or cut short, without a sign",
    }
}

/// A year: `2026`, `44 BCE`.
pub(super) fn year(year: i32) -> String {
    if year > 0 { year.to_string() } else { format!("{} BCE", 1 - year) }
}

/// A day: `6 January 2026`.
pub(super) fn day(day: Day) -> String {
    format!("{} {} {}", day.day, month(day.month), year(day.year))
}

/// The first letters of a month.
fn short_month(number: u8) -> &'static str {
    month(number).get(..3).unwrap_or_default()
}

/// A line of an axis of time, in few letters: the year for its first day, the month for a month's, else the day; the
/// year where it is `named`.
pub(super) fn tick(day: Day, named: bool) -> String {
    let of_month = match (day.month, day.day) {
        (1, 1) if named => return year(day.year),
        (_, 1) => short_month(day.month).to_owned(),
        _ => format!("{} {}", day.day, short_month(day.month)),
    };
    if named { format!("{of_month} {}", year(day.year)) } else { of_month }
}

fn point(point: Point) -> String {
    let date = match point.precision {
        Precision::Century => format!("{}–{}", point.year, point.year + 99),
        Precision::Decade => format!("the {}s", point.year),
        Precision::Year => year(point.year),
        Precision::Season(season) => {
            let season = match season {
                Season::Spring => "spring",
                Season::Summer => "summer",
                Season::Autumn => "autumn",
                Season::Winter => "winter",
            };
            format!("{season} {}", year(point.year))
        }
        Precision::Month(m) => format!("{} {}", month(m), year(point.year)),
        Precision::Day(m, d) => format!("{d} {} {}", month(m), year(point.year)),
    };
    match (point.approximate, point.uncertain) {
        (true, true) => format!("about {date}, uncertain"),
        (true, false) => format!("about {date}"),
        (false, true) => format!("{date}, uncertain"),
        (false, false) => date,
    }
}

/// A date in words: `6 January 2026`, `5 to 6 January 2026`, `since 1967`, `about 21 to about 31 December 2025`.
pub(super) fn date(date: &Date) -> String {
    match date.extent() {
        Extent::At(p) => point(p),
        Extent::Range(End::At(a), End::At(b)) => format!("{} to {}", short_start(a, b), point(b)),
        Extent::Range(End::At(a), End::Open) => format!("since {}", point(a)),
        Extent::Range(End::At(a), End::Unknown) => format!("from {}, end not known", point(a)),
        Extent::Range(End::Open, End::At(b)) => format!("until {}", point(b)),
        Extent::Range(_, End::At(b)) => format!("until {}, beginning not known", point(b)),
        Extent::Range(..) => date.as_str().to_owned(),
    }
}

/// The beginning of a range without what its end repeats.
fn short_start(a: Point, b: Point) -> String {
    let plain = !(a.uncertain || b.uncertain) && a.approximate == b.approximate;
    let about = if a.approximate { "about " } else { "" };
    match (a.precision, b.precision) {
        (Precision::Day(m, d), Precision::Day(n, _)) if plain && a.year == b.year && m == n => format!("{about}{d}"),
        (Precision::Day(m, d), Precision::Day(..)) if plain && a.year == b.year => format!("{about}{d} {}", month(m)),
        (Precision::Month(m), Precision::Month(_)) if plain && a.year == b.year => format!("{about}{}", month(m)),
        _ => point(a),
    }
}

/// A time of which nothing is known, from the last day before it to the first after it.
pub(super) fn gap((last, first): (Day, Day)) -> String {
    format!("Nothing is known from {} to {}.", day(last), day(first))
}

/// A number and its noun: `1 report`, `2 reports`.
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// What a claim rests on: `2 reports, 1 origin`.
pub(super) fn evidence(evidence: Evidence) -> String {
    let mut words = count(evidence.reports, "report", "reports");
    if evidence.origins > 0 {
        let _ = write!(words, ", {}", count(evidence.origins, "origin", "origins"));
    }
    match (evidence.not_stated, evidence.reports) {
        (0, _) => {}
        (n, all) if n == all => words.push_str(", origin not stated"),
        (n, _) => {
            let _ = write!(words, ", origin of {n} not stated");
        }
    }
    words
}

/// A list in a sentence: `A, B and C`.
pub(super) fn list(items: &[&str]) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A text with its first letter as a capital.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

/// The name of a language, such as `Arabic`; a tag that no list has stands for itself.
pub(super) fn language(tag: &str) -> String {
    let code = tag.split('-').next().unwrap_or(tag);
    let known = isolang::Language::from_639_1(code).or_else(|| isolang::Language::from_639_3(code));
    known.map_or_else(|| tag.to_owned(), |language| language.to_name().to_owned())
}

/// A place in the Markdown of a text.
pub(super) fn place(place: crate::text::readings::Place) -> String {
    format!("line {}, column {}", place.line, place.column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_words() {
        for (edtf, words) in [
            ("2026-01-06", "6 January 2026"),
            ("2026-01", "January 2026"),
            ("2026", "2026"),
            ("2025~", "about 2025"),
            ("2026?", "2026, uncertain"),
            ("202X", "the 2020s"),
            ("2026-21", "spring 2026"),
            ("2026-01-05/2026-01-06", "5 to 6 January 2026"),
            ("2025-12-31/2026-01-06", "31 December 2025 to 6 January 2026"),
            ("2025-12-21~/2025-12-31~", "about 21 to about 31 December 2025"),
            ("1967/..", "since 1967"),
            ("2025~/2026-01-06", "about 2025 to 6 January 2026"),
            ("../1985", "until 1985"),
            ("2025/", "from 2025, end not known"),
        ] {
            assert_eq!(date(&Date::parse(edtf).unwrap()), words);
        }
    }

    #[test]
    fn evidence_in_words() {
        let words = |reports, origins, not_stated| evidence(Evidence { statements: 1, reports, origins, not_stated });
        assert_eq!(words(2, 1, 0), "2 reports, 1 origin");
        assert_eq!(words(1, 0, 1), "1 report, origin not stated");
        assert_eq!(words(3, 1, 1), "3 reports, 1 origin, origin of 1 not stated");
    }
}
