//! The pictures that stand for pages where their addresses are shared: one for each section of the site.
//!
//! A card says whose page it is and of what kind, in the look of the site. What a page says is not on it: words of a party
//! without the words around them are no picture of anything.

use std::collections::BTreeMap;

use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use super::edition::{Editions, named};
use super::frame::section_label;
use super::templates::Page;
use super::{Renderer, assets, frame, raster};
use crate::error::Result;
use crate::output::Outputs;

/// The size that networks ask for.
const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;

/// Where words begin at the left and the right.
const LEFT: Edge = Edge { x: 72, anchor: "start" };
const RIGHT: Edge = Edge { x: 1128, anchor: "end" };

/// What the title has of the height.
const TITLE_HEIGHT: usize = 290;

/// The sizes of the title, from the one tried first; the last one is taken in any case.
const SIZES: [usize; 4] = [80, 64, 52, 42];

/// A card as a drawing, and the address of the picture, which changes with it.
struct Card {
    svg: String,
    address: String,
}

/// The cards of a state of the site, by their sections.
pub(super) struct Cards {
    cards: BTreeMap<&'static str, Card>,
}

/// What the head of a page says of its card.
#[derive(Debug, Serialize)]
pub(super) struct CardView {
    url: String,
    width: u32,
    height: u32,
    alt: String,
}

#[derive(Serialize)]
struct Drawing<'a> {
    width: u32,
    height: u32,
    start: Edge,
    end: Edge,
    kind: Option<String>,
    /// Of the title’s letters.
    size: usize,
    lines: Vec<Line>,
    /// The address of the site without what all addresses have.
    place: &'a str,
    edition: Option<String>,
}

/// Where words stand that begin or end at a side of the card, and which end of them is there, as seen from the left.
#[derive(Serialize)]
struct Edge {
    x: usize,
    anchor: &'static str,
}

/// A line of the title.
#[derive(Serialize)]
struct Line {
    y: usize,
    text: String,
}

impl Page for Drawing<'_> {
    const TEMPLATE: &'static str = "card.svg";
}

impl Renderer<'_> {
    /// The card of a page in a section.
    pub(super) fn card(&self, section: &'static str) -> Option<CardView> {
        let (base, card) = (self.base_url.as_ref()?, self.cards().ok()?.of(section)?);
        let title = self.title_of_site();
        let with_kind = |kind: &str| self.locale.tell("card-alt", [("site", title.into()), ("kind", kind.into())]);
        let alt = kind_of(self, section).map_or_else(|| title.to_owned(), with_kind);
        Some(CardView { url: format!("{base}{}", card.address), width: WIDTH, height: HEIGHT, alt })
    }

    fn cards(&self) -> Result<&Cards> {
        if let Some(cards) = self.cards.get() {
            return Ok(cards);
        }
        let made = Cards::new(self)?;
        Ok(self.cards.get_or_init(|| made))
    }
}

impl Cards {
    fn new(renderer: &Renderer<'_>) -> Result<Self> {
        let mut cards = BTreeMap::new();
        // Pages of an edition share the card of their site: a site keeps its editions for ever.
        let sections = frame::sections().filter(|_| !renderer.is_edition());
        for section in sections.chain([""]) {
            let svg = renderer.templates.render(&drawing(renderer, section))?;
            let name = if kind_of(renderer, section).is_some() { section } else { "site" };
            let address = assets::addressed(&format!("card-{name}.png"), svg.as_bytes());
            cards.insert(section, Card { svg, address });
        }
        Ok(Self { cards })
    }

    fn of(&self, section: &str) -> Option<&Card> {
        self.cards.get(section).or_else(|| self.cards.get(""))
    }
}

/// Adds the pictures, where the site knows its address: without one no network finds them.
pub(super) fn add<'a>(renderer: &'a Renderer<'_>, outputs: &mut Outputs<'a>) -> Result<()> {
    if renderer.base_url.is_none() {
        return Ok(());
    }
    let by_address: BTreeMap<&str, &str> =
        renderer.cards()?.cards.values().map(|card| (card.address.as_str(), card.svg.as_str())).collect();
    for (address, svg) in by_address {
        outputs.add(address, Box::new(move || raster::png(Drawing::TEMPLATE, svg, WIDTH)))?;
    }
    Ok(())
}

/// What sort of pages a section has; the home page and those of no section stand for the whole site.
fn kind_of<'r>(renderer: &'r Renderer<'_>, section: &str) -> Option<&'r str> {
    section_label(section).filter(|_| section != "home").map(|id| renderer.locale.say(id))
}

fn drawing<'a>(renderer: &'a Renderer<'_>, section: &'static str) -> Drawing<'a> {
    let to_left = renderer.language.direction() == "rtl";
    let (start, end) = if to_left { (RIGHT, LEFT) } else { (LEFT, RIGHT) };
    // The renderer takes every line for one that runs to the right, unless a sign says otherwise.
    let directed = |text: &str| if to_left { format!("\u{202b}{text}\u{202c}") } else { text.to_owned() };
    let (size, lines) = set(renderer.title_of_site());
    let lines = lines.into_iter().enumerate().map(|(i, text)| Line { y: line_height(size) * i, text: directed(text) });
    let base = renderer.base_url.as_deref().unwrap_or_default();
    Drawing {
        width: WIDTH,
        height: HEIGHT,
        start,
        end,
        kind: kind_of(renderer, section).map(directed),
        size,
        lines: lines.collect(),
        place: base.split_once("://").map_or(base, |(_, place)| place).trim_end_matches('/'),
        edition: renderer
            .editions
            .as_ref()
            .and_then(Editions::own)
            .map(|own| directed(&named(&renderer.locale, own.header))),
    }
}

/// The title in lines, in the largest size in which it has room; the last size leaves out what has none.
fn set(title: &str) -> (usize, Vec<&str>) {
    let fits = |size: usize| {
        let lines = lines(title, columns(size));
        (lines.len() * line_height(size) <= TITLE_HEIGHT).then_some((size, lines))
    };
    SIZES.into_iter().find_map(fits).unwrap_or_else(|| {
        let size = SIZES[SIZES.len() - 1];
        let mut lines = lines(title, columns(size));
        lines.truncate(TITLE_HEIGHT / line_height(size));
        (size, lines)
    })
}

fn line_height(size: usize) -> usize {
    size * 6 / 5
}

/// How many letters have room in a line: a letter is little more than half as wide as it is high.
fn columns(size: usize) -> usize {
    (RIGHT.x - LEFT.x) * 9 / (size * 5)
}

/// Breaks a text between words into lines of at most `most` columns; a word that is longer has a line of its own.
fn lines(text: &str, most: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text.trim();
    while rest.width() > most {
        let ends = rest.match_indices(' ').map(|(at, _)| at);
        let fitting = ends.clone().take_while(|at| rest[..*at].width() <= most).last();
        let Some(end) = fitting.or_else(|| ends.clone().next()) else { break };
        lines.push(rest[..end].trim_end());
        rest = rest[end..].trim_start();
    }
    lines.push(rest);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_set_smaller_and_broken_between_words() {
        let (size, short) = set("The joint mechanism, on the record");
        assert_eq!((size, short), (80, vec!["The joint mechanism, on", "the record"]));
        let long = "word ".repeat(60);
        let (size, lines) = set(&long);
        assert_eq!(size, 42);
        assert!(lines.iter().all(|line| line.width() <= columns(size)), "{lines:?}");
        assert!(lines.len() * line_height(size) <= TITLE_HEIGHT);
        assert_eq!(set("").1, [""]);
    }

    #[test]
    fn a_word_longer_than_a_line_is_not_broken() {
        assert_eq!(lines("a unbreakable b", 5), ["a", "unbreakable", "b"]);
    }
}
