//! The picture of conditions: what waits, what it waits for, and where the other parties stand on that.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::layered::layout;
use super::{Line, Mark, Panel, Picture, Row, number, wrapped};
use crate::render::parts::{Link, PartyView, Words, plain};

/// Something in the picture.
pub(in crate::render) struct Thing<'a> {
    /// What tells it from others.
    pub(in crate::render) key: usize,
    /// Where it leads.
    pub(in crate::render) link: Link<'a>,
    /// Whose position it is.
    pub(in crate::render) party: Option<PartyView<'a>>,
    /// What it is, over its title, where it is nobody's position.
    pub(in crate::render) kind: String,
    /// Words under its title.
    pub(in crate::render) state: Option<Words<'a>>,
    /// Whether the state is a kind of absence.
    pub(in crate::render) absent: bool,
}

/// A line of the picture, from key to key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::render) struct Tie {
    /// What it leaves.
    pub(in crate::render) from: usize,
    /// What it reaches.
    pub(in crate::render) to: usize,
    /// Whether the one waits for the other; otherwise the other is a stand on the one.
    pub(in crate::render) waits: bool,
}

/// The measures of the picture, in pixels at the size it is drawn for.
const WIDTH: i64 = 230;
const BETWEEN: i64 = 60;
const PADDING: i64 = 12;
const ROW: i64 = 18;
const EDGE: i64 = 2;
/// The columns of text that surely fit: wide letters in the sans face take 8 pixels.
const COLUMNS: usize = 27;
const MARK: i64 = 28;

/// Draws things and ties. Every tie's ends are among the things.
pub(in crate::render) fn picture<'a>(
    title: String,
    description: String,
    dir: &'static str,
    things: &[Thing<'a>],
    ties: &BTreeSet<Tie>,
) -> Picture<'a> {
    let at: BTreeMap<usize, usize> = things.iter().enumerate().map(|(i, thing)| (thing.key, i)).collect();
    let ends = |tie: &Tie| Some((*at.get(&tie.from)?, *at.get(&tie.to)?));
    let (classes, ends): (Vec<&'static str>, Vec<(usize, usize)>) =
        ties.iter().filter_map(|tie| Some((if tie.waits { "waits" } else { "stands" }, ends(tie)?))).unzip();
    let texts: Vec<Vec<Row<'a>>> = things.iter().map(rows).collect();
    let heights: Vec<i64> = texts.iter().map(|rows| number(rows.len()) * ROW + 2 * PADDING).collect();
    let laid = layout(&heights, &ends);
    let columns = number(laid.layers);
    let width = (columns * WIDTH + (columns - 1) * BETWEEN).max(0) + 2 * EDGE;
    let mirror = Mirror { whole: (dir == "rtl").then_some(width) };
    let boxes = things
        .iter()
        .zip(texts)
        .zip(laid.boxes.iter().zip(&heights))
        .map(|((thing, rows), ((layer, top), height))| {
            let (x, y) = (EDGE + number(*layer) * (WIDTH + BETWEEN), EDGE + top);
            boxed(thing, rows, mirror, (x, y), *height)
        })
        .collect();
    let lines = classes.into_iter().zip(&laid.lines).map(|(class, way)| line(class, way, mirror)).collect();
    Picture { title, description, dir, width, height: laid.height + 2 * EDGE, lines, boxes }
}

/// Turns places round where the page runs from right to left.
#[derive(Clone, Copy)]
struct Mirror {
    whole: Option<i64>,
}

impl Mirror {
    fn x(self, x: i64) -> i64 {
        self.whole.map_or(x, |whole| whole - x)
    }

    /// The left edge of what begins at `x` and is `width` wide.
    fn left(self, x: i64, width: i64) -> i64 {
        self.whole.map_or(x, |whole| whole - x - width)
    }
}

/// The text of a thing; its places are filled in with the box.
fn rows<'a>(thing: &Thing<'a>) -> Vec<Row<'a>> {
    let words = |class: &'static str, words: &Words<'a>| {
        let (lang, dir) = (words.lang, words.dir);
        let row = move |text| Row { x: 0, y: 0, class, text, lang, dir, against: false };
        wrapped(&words.text, COLUMNS).into_iter().map(row).collect::<Vec<_>>()
    };
    let mut rows = match &thing.party {
        Some(party) => words("name", &party.link.words),
        None => words("meta", &plain(thing.kind.clone())),
    };
    rows.extend(words("words", &thing.link.words));
    rows.extend(thing.state.iter().flat_map(|state| words("meta", state)));
    rows
}

fn boxed<'a>(thing: &Thing<'a>, mut rows: Vec<Row<'a>>, mirror: Mirror, (x, y): (i64, i64), height: i64) -> Panel<'a> {
    let mark = thing.party.as_ref().and_then(|party| party.mark);
    for (i, row) in rows.iter_mut().enumerate() {
        let indent = if mark.is_some() && row.class == "name" { MARK } else { 0 };
        row.x = mirror.x(x + PADDING + indent);
        row.against = row.dir.is_some_and(|dir| (dir == "rtl") != mirror.whole.is_some());
        row.y = y + PADDING + number(i) * ROW + ROW - 5;
    }
    Panel {
        href: thing.link.href.clone(),
        class: match (&thing.party, thing.absent) {
            (Some(_), false) => "held",
            (Some(_), true) => "held absent",
            (None, _) => "wanted",
        },
        x: mirror.left(x, WIDTH),
        y,
        width: WIDTH,
        height,
        mark: mark.map(|number| Mark { number, x: mirror.left(x + PADDING, MARK - 6), y: y + PADDING + 3 }),
        rows,
    }
}

/// A line through the layers it passes, with its head at the box it reaches.
fn line(class: &'static str, way: &[(usize, i64)], mirror: Mirror) -> Line {
    let forward = way.first().map(|first| first.0) <= way.last().map(|last| last.0);
    let near = |layer: usize| EDGE + number(layer) * (WIDTH + BETWEEN);
    let far = |layer: usize| near(layer) + WIDTH;
    let (leave, reach): (&dyn Fn(usize) -> i64, &dyn Fn(usize) -> i64) =
        if forward { (&far, &near) } else { (&near, &far) };
    let mut path = String::new();
    let mut end = (0, 0);
    for (i, pair) in way.windows(2).enumerate() {
        let [(from, start), (to, stop)] = [pair[0], pair[1]].map(|(layer, y)| (layer, y + EDGE));
        let (x, y) = (leave(from), reach(to));
        let middle = i64::midpoint(x, y);
        let begin = if i == 0 { 'M' } else { 'L' };
        // Writing to a string does not fail.
        let _ = write!(
            path,
            "{begin}{} {start}C{} {start} {} {stop} {} {stop}",
            mirror.x(x),
            mirror.x(middle),
            mirror.x(middle),
            mirror.x(y)
        );
        end = (y, stop);
    }
    let back = if forward { -9 } else { 9 };
    let head = format!(
        "M{} {}L{} {}L{} {}Z",
        mirror.x(end.0),
        end.1,
        mirror.x(end.0 + back),
        end.1 - 5,
        mirror.x(end.0 + back),
        end.1 + 5
    );
    Line { class, path, head }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(dir: &'static str) -> Picture<'static> {
        let foreign = Words::foreign("المضيق", "ar", "rtl");
        let thing = |key, kind: &str| Thing {
            key,
            link: Link { href: String::new(), words: if key == 7 { plain("The strait") } else { foreign.clone() } },
            party: None,
            kind: kind.to_owned(),
            state: None,
            absent: false,
        };
        let ties = BTreeSet::from([Tie { from: 7, to: 9, waits: true }]);
        picture(String::new(), String::new(), dir, &[thing(7, "Position"), thing(9, "Issue")], &ties)
    }

    #[test]
    fn pages_from_right_to_left_have_it_mirrored() {
        let (ltr, rtl) = (drawn("ltr"), drawn("rtl"));
        assert!(ltr.boxes[0].x < ltr.boxes[1].x);
        for (one, other) in ltr.boxes.iter().zip(&rtl.boxes) {
            assert_eq!(one.x + one.width + other.x, ltr.width);
            assert_eq!(one.rows[0].x + other.rows[0].x, ltr.width);
            assert_eq!((one.y, one.height), (other.y, other.height));
        }
        assert_eq!(ltr.lines[0].path, "M232 32C262 32 262 32 292 32");
        assert_eq!(rtl.lines[0].path, "M292 32C262 32 262 32 232 32");
    }

    #[test]
    fn words_that_run_against_the_page_stand_at_the_same_edge() {
        let against = |dir| drawn(dir).boxes.iter().map(|panel| panel.rows[1].against).collect::<Vec<_>>();
        assert_eq!(against("ltr"), [false, true]);
        assert_eq!(against("rtl"), [false, false]);
    }

    #[test]
    fn text_stays_in_its_box() {
        for panel in drawn("ltr").boxes {
            for row in &panel.rows {
                assert!(row.y > panel.y && row.y < panel.y + panel.height);
                assert!(row.text.chars().count() <= COLUMNS);
            }
        }
    }
}
