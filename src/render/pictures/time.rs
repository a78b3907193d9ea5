//! Pictures of time: rows of bars on one axis, each drawn only as exactly as its dates are known.
//!
//! Every picture is drawn twice, for a wide column and for a phone; the style sheet shows one of them. Time runs with the
//! page: where it runs from right to left, the shapes are turned round as one group, and the words stand outside it.

use serde::Serialize;

use super::{Row, number, wrapped};
use crate::model::{Date, Day, End, Extent, Point, Precision};
use crate::render::locale::Locale;
use crate::render::parts::Words;

/// A row of the picture.
pub(in crate::render) struct Track<'a> {
    pub(in crate::render) words: Words<'a>,
    pub(in crate::render) bars: Vec<Bar>,
}

/// Something that lasts from one time to another, or a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::render) struct Bar {
    pub(in crate::render) from: Edge,
    pub(in crate::render) to: Edge,
    pub(in crate::render) look: Look,
    /// The id of the stance whose sign stands at its beginning.
    pub(in crate::render) sign: Option<String>,
}

/// Where a bar begins or ends, in days ([`Day::number`]); an end is the day after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Edge {
    /// As stated.
    Stated(i64),
    /// From here the bar may begin, or up to here it may last; not surely before or after the second day.
    About(i64, i64),
    /// Still going on, or without a beginning.
    Open,
    /// There is one, but nobody states it.
    Unknown,
}

/// What a bar stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Look {
    /// It was so.
    Held,
    /// It is expected, or it is an absence.
    Hollow,
}

/// A picture, in both its forms.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct Chart<'a> {
    title: String,
    /// The direction of the page.
    dir: &'static str,
    forms: Vec<Form<'a>>,
}

/// A picture for one width of column.
#[derive(Debug, Clone, Serialize)]
struct Form<'a> {
    class: &'static str,
    width: i64,
    height: i64,
    /// Whether the shapes are turned round.
    flip: bool,
    lines: Vec<Tick>,
    shapes: Vec<Shape>,
    signs: Vec<Sign>,
    rows: Vec<Row<'a>>,
}

/// A line of the axis, at its place among the shapes, with its words, at theirs.
#[derive(Debug, Clone, Serialize)]
struct Tick {
    at: i64,
    x: i64,
    words: String,
}

#[derive(Debug, Clone, Serialize)]
struct Shape {
    class: &'static str,
    path: String,
}

#[derive(Debug, Clone, Serialize)]
struct Sign {
    name: String,
    x: i64,
    y: i64,
}

/// The measures, in pixels at the size that a form is drawn for.
struct Measures {
    class: &'static str,
    width: i64,
    /// Where time begins; the words stand before it, or over the bars where it is 0.
    start: i64,
    /// How many columns of text fit in a row of words.
    columns: usize,
    /// How many lines of the axis there is room for.
    ticks: usize,
}

const FORMS: [Measures; 2] = [
    Measures { class: "wide-only", width: 920, start: 290, columns: 33, ticks: 8 },
    Measures { class: "narrow-only", width: 350, start: 0, columns: 42, ticks: 4 },
];
const HEAD: i64 = 24;
const LINE: i64 = 18;
/// The room of a bar, with what parts it from the next row.
const BAR: i64 = 30;
const THICK: i64 = 10;
const ARROW: i64 = 9;
/// A dashed edge is at least as long as this.
const FRINGE: i64 = 14;
const SIGN: i64 = 16;
/// The width that a letter of the axis surely fits.
const LETTER: i64 = 8;

impl Bar {
    /// The bar of a date.
    pub(in crate::render) fn of(date: &Date, look: Look) -> Self {
        let (from, to) = match date.extent() {
            Extent::At(point) => (first(point), last(point)),
            Extent::Range(from, to) => (end(from, first), end(to, last)),
        };
        Self { from, to, look, sign: None }
    }

    /// The days at which it surely begins and ends, as far as they are known.
    fn days(&self) -> impl Iterator<Item = i64> {
        [self.from, self.to].into_iter().filter_map(Edge::outer)
    }
}

impl Edge {
    /// The edge of something that begins with a date: a date that is not exact to the day leaves it open till its last.
    pub(in crate::render) fn beginning(date: &Date) -> Self {
        let Some(day) = date.sort_day().map(Day::number) else { return Self::Unknown };
        match (date.earliest(), date.latest()) {
            (Some(first), Some(last)) if first == last && !vague(date) => Self::Stated(day),
            (Some(_), Some(last)) => Self::About(day, last.number()),
            (Some(_), None) => Self::Stated(day),
            (None, _) => Self::About(day, day),
        }
    }

    /// The outermost day.
    fn outer(self) -> Option<i64> {
        match self {
            Self::Stated(day) | Self::About(day, _) => Some(day),
            Self::Open | Self::Unknown => None,
        }
    }
}

fn vague(date: &Date) -> bool {
    let vague = |point: Point| point.uncertain || point.approximate;
    match date.extent() {
        Extent::At(point) => vague(point),
        Extent::Range(from, to) => [from, to].iter().any(|end| matches!(end, End::At(point) if vague(*point))),
    }
}

fn end(end: End, of: fn(Point) -> Edge) -> Edge {
    match end {
        End::At(point) => of(point),
        End::Open => Edge::Open,
        End::Unknown => Edge::Unknown,
    }
}

/// How many days a season is drawn with, from the day it sorts by.
const SEASON: i64 = 91;

fn first(point: Point) -> Edge {
    let day = point.sort_day().number();
    if not_exact(point) { Edge::About(day, day) } else { Edge::Stated(day) }
}

fn last(point: Point) -> Edge {
    let day = match point.precision {
        Precision::Season(_) => point.sort_day().number() + SEASON,
        _ => point.last_day().number() + 1,
    };
    if not_exact(point) { Edge::About(day, day) } else { Edge::Stated(day) }
}

/// Whether the edges of a point are about where they are drawn: it says so, or the months of a season are not known.
fn not_exact(point: Point) -> bool {
    point.uncertain || point.approximate || matches!(point.precision, Precision::Season(_))
}

/// So many times as long as the rest is too far, where the rest is a month at least.
const FAR: i64 = 5;
const MONTH: i64 = 30;

/// The first and last day of the picture.
///
/// A few times that lie much further away than all the others are long would press those together; the picture ends
/// before them, at most for a quarter of its rows at either side, and their bars lead out of it with an arrow.
fn window(days: &[i64], rows: usize) -> Option<(i64, i64)> {
    let mut days: Vec<i64> = days.to_vec();
    days.sort_unstable();
    days.dedup();
    let (mut first, mut last) = (0, days.len().checked_sub(1)?);
    let far = |near: i64, other: i64, rest: i64| (near - other).abs() > rest.max(MONTH) * FAR;
    for _ in 0..rows / 4 {
        if last - first >= 2 && far(days[first + 1], days[first], days[last] - days[first + 1]) {
            first += 1;
        }
    }
    for _ in 0..rows / 4 {
        if last - first >= 2 && far(days[last - 1], days[last], days[last - 1] - days[first]) {
            last -= 1;
        }
    }
    let room = ((days[last] - days[first]) / 30).max(2);
    Some((days[first] - room, days[last] + room))
}

/// Draws tracks on one axis; nothing where none of them has a day.
pub(in crate::render) fn chart<'a>(
    locale: &Locale,
    title: String,
    dir: &'static str,
    tracks: &[Track<'a>],
) -> Option<Chart<'a>> {
    let days: Vec<i64> = tracks.iter().flat_map(|track| &track.bars).flat_map(Bar::days).collect();
    let window = window(&days, tracks.len())?;
    let forms = FORMS.iter().map(|measures| form(locale, measures, window, dir, tracks)).collect();
    Some(Chart { title, dir, forms })
}

/// The axis: days into pixels.
struct Axis {
    first: i64,
    last: i64,
    start: i64,
    end: i64,
}

impl Axis {
    fn x(&self, day: i64) -> i64 {
        self.start + (day - self.first) * (self.end - self.start) / (self.last - self.first).max(1)
    }

    fn holds(&self, day: i64) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

fn form<'a>(
    locale: &Locale,
    measures: &Measures,
    (first, last): (i64, i64),
    dir: &'static str,
    tracks: &[Track<'a>],
) -> Form<'a> {
    let Measures { class, width, start, columns, ticks } = *measures;
    let axis = Axis { first, last, start, end: width };
    let flip = dir == "rtl";
    let place = |x: i64| if flip { width - x } else { x };
    let (mut shapes, mut signs, mut rows) = (Vec::new(), Vec::new(), Vec::new());
    let mut top = HEAD;
    for track in tracks {
        let lines = wrapped(&track.words.text, columns);
        let text = number(lines.len()) * LINE;
        for (i, text) in lines.into_iter().enumerate() {
            let (lang, dir) = (track.words.lang, track.words.dir);
            let against = dir.is_some_and(|dir| (dir == "rtl") != flip);
            rows.push(Row { x: place(0), y: top + number(i + 1) * LINE, class: "words", text, lang, dir, against });
        }
        let (middle, height) =
            if start == 0 { (top + text + BAR / 2, text + BAR) } else { (top + 13, text.max(LINE) + 16) };
        for bar in &track.bars {
            for x in draw(bar, &axis, middle, &mut shapes) {
                let text = "?".to_owned();
                rows.push(Row {
                    x: place(x),
                    y: middle + 5,
                    class: "mark",
                    text,
                    lang: None,
                    dir: None,
                    against: false,
                });
            }
            if let Some(name) = &bar.sign {
                let x = bar.from.outer().map_or(axis.start + FRINGE, |day| axis.x(day));
                let x = x.max(axis.start).min(axis.end - SIGN);
                signs.push(Sign {
                    name: name.clone(),
                    x: if flip { width - x - SIGN } else { x },
                    y: middle - SIGN / 2,
                });
            }
        }
        top += height;
    }
    let lines = lines(locale, first, last, ticks)
        .into_iter()
        .map(|(day, words)| {
            let x = axis.x(day) + 4;
            // A line at the very end has no room for its words.
            let fits = x + number(words.chars().count()) * LETTER <= width;
            Tick { at: axis.x(day), x: place(x), words: if fits { words } else { String::new() } }
        })
        .collect();
    Form { class, width, height: top + 4, flip, lines, shapes, signs, rows }
}

/// Adds the shapes of a bar, whose middle is at `y`; gives the places at which a question mark stands for an edge that
/// nobody states.
fn draw(bar: &Bar, axis: &Axis, y: i64, shapes: &mut Vec<Shape>) -> Vec<i64> {
    let mut shape = |class: &'static str, path: String| shapes.push(Shape { class, path });
    let fill = match bar.look {
        Look::Held => "held",
        Look::Hollow => "hollow",
    };
    let (top, bottom) = (y - THICK / 2, y + THICK / 2);
    if let (Edge::Stated(from), Edge::Stated(to)) = (bar.from, bar.to)
        && to - from <= 2
        && axis.holds(from)
    {
        let x = i64::midpoint(axis.x(from), axis.x(to));
        shape(fill, format!("M{x} {}L{} {y}L{x} {}L{} {y}Z", y - 8, x + 7, y + 8, x - 7));
        return Vec::new();
    }
    let from = bar.from.outer().filter(|day| *day >= axis.first);
    let to = bar.to.outer().filter(|day| *day <= axis.last);
    // What lies outside of the picture altogether is an arrow at its edge.
    let mut start = from.map_or(axis.start, |day| axis.x(day)).min(axis.end - ARROW);
    let mut stop = to.map_or(axis.end, |day| axis.x(day)).max(axis.start + ARROW).max(start + 3);
    let about = |edge: Edge| match edge {
        Edge::About(outer, inner) => Some((axis.x(inner) - axis.x(outer)).abs().max(FRINGE)),
        Edge::Unknown => Some(FRINGE),
        Edge::Stated(_) | Edge::Open => None,
    };
    let unknown = |edge: Edge| edge == Edge::Unknown;
    if from.is_none() && !unknown(bar.from) {
        shape(fill, format!("M{start} {y}l{ARROW} -7v14Z"));
        start += ARROW;
    }
    if to.is_none() && !unknown(bar.to) {
        shape(fill, format!("M{stop} {y}l-{ARROW} -7v14Z"));
        stop -= ARROW;
    }
    let room = (stop - start).max(0);
    let fringe = |edge: Edge, seen: bool| about(edge).filter(|_| seen).unwrap_or(0).min(room);
    let before = fringe(bar.from, from.is_some() || unknown(bar.from));
    let after = fringe(bar.to, to.is_some() || unknown(bar.to)).min(room - before);
    if before > 0 {
        shape("edge", format!("M{} {top}H{start}M{} {bottom}H{start}", start + before, start + before));
    }
    if after > 0 {
        shape("edge", format!("M{} {top}H{stop}M{} {bottom}H{stop}", stop - after, stop - after));
    }
    let (left, right) = (start + before, stop - after);
    if right > left {
        shape(fill, format!("M{left} {top}H{right}V{bottom}H{left}Z"));
    }
    [(bar.from, start + 2), (bar.to, stop - 10)]
        .into_iter()
        .filter(|(edge, _)| unknown(*edge))
        .map(|(_, x)| x)
        .collect()
}

/// The lines of the axis: the closest steps of which no more than `most` fall into the picture.
fn lines(locale: &Locale, first: i64, last: i64, most: usize) -> Vec<(i64, String)> {
    let steps = STEPS.iter().map(|step| at_step(*step, first, last));
    let mut chosen = steps.into_iter().find(|days| days.len() <= most).unwrap_or_default();
    chosen.retain(|day| (first..=last).contains(day));
    let mut year = None;
    chosen
        .into_iter()
        .map(|number| {
            let day = Day::from_number(number);
            let words = locale.tick(day, year != Some(day.year));
            year = Some(day.year);
            (number, words)
        })
        .collect()
}

/// How far the lines of an axis lie apart.
#[derive(Debug, Clone, Copy)]
enum Step {
    Days(i64),
    Months(i32),
}

const STEPS: [Step; 15] = [
    Step::Days(1),
    Step::Days(2),
    Step::Days(7),
    Step::Days(14),
    Step::Months(1),
    Step::Months(2),
    Step::Months(3),
    Step::Months(6),
    Step::Months(12),
    Step::Months(24),
    Step::Months(60),
    Step::Months(120),
    Step::Months(240),
    Step::Months(600),
    Step::Months(1200),
];

/// The days of a step within the picture; more than any picture holds are cut off.
fn at_step(step: Step, first: i64, last: i64) -> Vec<i64> {
    const MANY: usize = 64;
    let days: Box<dyn Iterator<Item = i64>> = match step {
        Step::Days(days) => {
            let begin = first.div_euclid(days) * days;
            Box::new((0..).map(move |i| begin + i * days))
        }
        Step::Months(months) => {
            let day = Day::from_number(first);
            let begin = (day.year * 12 + i32::from(day.month) - 1).div_euclid(months) * months;
            Box::new((0..).map(move |i: i32| month_start(begin + i * months)))
        }
    };
    days.skip_while(|day| *day < first).take_while(|day| *day <= last).take(MANY).collect()
}

/// The first day of a month, counted from January of year 0.
fn month_start(month: i32) -> i64 {
    let number = u8::try_from(month.rem_euclid(12) + 1).unwrap_or(1);
    Day { year: month.div_euclid(12), month: number, day: 1 }.number()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::parts::plain;

    fn english() -> Locale {
        Locale::new(crate::model::Language::english(), &std::collections::BTreeMap::new()).unwrap()
    }

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn bar(text: &str) -> Bar {
        Bar::of(&date(text), Look::Held)
    }

    fn day(text: &str) -> i64 {
        date(text).earliest().unwrap().number()
    }

    fn drawn(dir: &'static str, dates: &[&str]) -> Chart<'static> {
        let tracks: Vec<Track<'static>> =
            dates.iter().map(|text| Track { words: plain("Row"), bars: vec![bar(text)] }).collect();
        chart(&english(), "Title".to_owned(), dir, &tracks).unwrap()
    }

    fn classes(form: &Form<'_>) -> Vec<&'static str> {
        form.shapes.iter().map(|shape| shape.class).collect()
    }

    #[test]
    fn edges_are_as_exact_as_their_dates() {
        let edges = |text: &str| {
            let Bar { from, to, .. } = bar(text);
            (from, to)
        };
        let (a, b) = (day("2026-01-05"), day("2026-01-07"));
        assert_eq!(edges("2026-01-05/2026-01-06"), (Edge::Stated(a), Edge::Stated(b)));
        let (a, b) = (day("2025"), day("2026"));
        assert_eq!(edges("2025~"), (Edge::About(a, a), Edge::About(b, b)));
        assert_eq!(edges("2025/.."), (Edge::Stated(a), Edge::Open));
        assert_eq!(edges("../2025"), (Edge::Open, Edge::Stated(b)));
        assert_eq!(edges("2025/"), (Edge::Stated(a), Edge::Unknown));
        let (a, b) = (day("2031-09-01"), day("2031-09-01") + 91);
        assert_eq!(edges("2031-23"), (Edge::About(a, a), Edge::About(b, b)));
    }

    #[test]
    fn what_begins_in_a_month_begins_by_its_end() {
        let edge = |text: &str| Edge::beginning(&date(text));
        assert_eq!(edge("2026-01-06"), Edge::Stated(day("2026-01-06")));
        assert_eq!(edge("2026-01"), Edge::About(day("2026-01-01"), day("2026-01-31")));
        assert_eq!(edge("2026-01-06~"), Edge::About(day("2026-01-06"), day("2026-01-06")));
        assert_eq!(edge("../2026"), Edge::About(day("2026-12-31"), day("2026-12-31")));
    }

    #[test]
    fn looks_tell_moments_ranges_and_doubt() {
        let chart = drawn("ltr", &["2026-01-06", "2025", "2025~", "2025/..", "2025-06/"]);
        assert_eq!(classes(&chart.forms[0]), ["held", "held", "edge", "edge", "held", "held", "held", "edge", "held"]);
    }

    #[test]
    fn times_far_away_lead_out_of_the_picture() {
        let near = [day("2024-12-01"), day("2025-06-01"), day("2026-06-01")];
        let all = [&[day("1967")][..], &near].concat();
        let (first, last) = window(&all, 4).unwrap();
        assert!(first > day("2024") && last > day("2026-06-01"));
        // With too few rows nothing is left out.
        assert!(window(&all, 3).unwrap().0 < day("1967"));
        assert!(window(&[day("2026-03-04"), day("2026-03-08"), day("2026-04-14")], 8).unwrap().1 > day("2026-04-14"));
        assert_eq!(window(&[], 3), None);
        let chart = drawn("ltr", &["1967/..", "2025", "2025-06", "2026"]);
        // An arrow at either end, and the bar between them.
        assert_eq!(classes(&chart.forms[0])[..3], ["held", "held", "held"]);
    }

    #[test]
    fn everything_lies_in_the_picture() {
        for dir in ["ltr", "rtl"] {
            let chart =
                drawn(dir, &["1967/..", "../1968", "1066", "2025", "2025-06-01", "2026-01-02~", "2026/", "2025?"]);
            for form in &chart.forms {
                for row in &form.rows {
                    assert!((0..=form.width).contains(&row.x) && (0..=form.height).contains(&row.y));
                }
                for shape in &form.shapes {
                    let place = shape.path[1..].split(' ').next().unwrap().parse::<i64>().unwrap();
                    assert!((-2..=form.width + 7).contains(&place), "{}", shape.path);
                }
            }
        }
    }

    #[test]
    fn pages_from_right_to_left_have_it_turned_round() {
        let (ltr, rtl) = (drawn("ltr", &["2025", "2026"]), drawn("rtl", &["2025", "2026"]));
        for (one, other) in ltr.forms.iter().zip(&rtl.forms) {
            assert_eq!((one.flip, other.flip), (false, true));
            assert_eq!(one.lines[0].at, other.lines[0].at);
            assert_eq!(one.lines[0].x + other.lines[0].x, one.width);
            assert_eq!(one.rows[0].x + other.rows[0].x, one.width);
        }
    }

    #[test]
    fn the_axis_has_few_lines_and_names_each_year_once() {
        let words = |from: &str, to: &str, most: usize| -> Vec<String> {
            lines(&english(), day(from), day(to), most).into_iter().map(|(_, words)| words).collect()
        };
        assert_eq!(words("2025-12-30", "2026-01-02", 8), ["30 Dec 2025", "31 Dec", "2026", "2 Jan"]);
        assert_eq!(words("2025-10-15", "2026-03-02", 8), ["Nov 2025", "Dec", "2026", "Feb", "Mar"]);
        assert_eq!(words("2019-03-01", "2026-03-02", 4), ["2020", "2022", "2024", "2026"]);
        for (from, to) in [("0001", "2026"), ("2026-01-01", "2026-01-02"), ("-4000", "9999")] {
            for most in [4, 8] {
                assert!(words(from, to, most).len() <= most, "{from} to {to}");
            }
        }
    }
}
