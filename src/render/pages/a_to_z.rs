//! The list of all records from A to Z, under every name they have: what a reader without script finds them by.
//!
//! Names stand in the order of the page’s language, whose own letters come before those of other scripts.
//! A short list is one page. A long one has pages of its own for each letter, and for each [`PAGE`] names of a letter.

use serde::Serialize;

use crate::error::Result;
use crate::model::{Language, Record};
use crate::output::Outputs;
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{Link, Safe, Words, plain};
use crate::render::templates::Page;
use crate::render::{Renderer, address};
use crate::search;

/// How many names a page has at most.
const PAGE: usize = 400;

#[derive(Serialize)]
struct AToZ<'a> {
    frame: Frame<'a>,
    letters: Vec<LetterLink>,
    groups: Vec<Group<'a>>,
    next: Option<String>,
}

#[derive(Serialize)]
struct LetterLink {
    label: String,
    href: String,
    count: usize,
    here: bool,
}

#[derive(Serialize)]
struct Group<'a> {
    id: String,
    label: String,
    entries: Vec<EntryView<'a>>,
}

/// A name in the list.
#[derive(Serialize)]
struct EntryView<'a> {
    /// The name, where it is not the record's title.
    name: Option<Safe>,
    link: Link<'a>,
    kind: &'a str,
}

impl Page for AToZ<'_> {
    const TEMPLATE: &'static str = "a-to-z.html";
}

/// A name of a record, before it is on a page.
#[derive(Clone, Copy)]
struct Named<'a> {
    name: &'a str,
    title: bool,
    record: &'a Record,
}

/// The names that begin with one letter.
struct Letter<'a> {
    /// The letter as readers see it.
    label: String,
    /// The same in addresses and ids.
    id: String,
    names: Vec<Named<'a>>,
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    let letters = std::sync::Arc::new(letters(renderer));
    let all: usize = letters.iter().map(|letter| letter.names.len()).sum();
    let whole = all <= PAGE;
    let of_all = letters.clone();
    frame::add(renderer, outputs, "a-z/", move || {
        let groups = if whole {
            of_all.iter().map(|letter| group(renderer, letter, &letter.names)).collect()
        } else {
            Vec::new()
        };
        let frame = frame(renderer, "a-z/".to_owned(), renderer.locale.say("a-z-heading"), all);
        Ok(AToZ { frame, letters: links(&of_all, whole, None), groups, next: None })
    })?;
    if whole {
        return Ok(());
    }
    for at in 0..letters.len() {
        for (number, start) in (0..letters[at].names.len()).step_by(PAGE).enumerate() {
            let letters = letters.clone();
            let address = page_address(&letters[at].id, number);
            frame::add(renderer, outputs, &address.clone(), move || {
                let letter = &letters[at];
                let end = letter.names.len().min(start + PAGE);
                let next = (end < letter.names.len()).then(|| address::link(&page_address(&letter.id, number + 1)));
                let title = renderer.locale.tell("a-z-letter-heading", [("letter", letter.label.as_str().into())]);
                let frame = frame(renderer, address.clone(), &title, letter.names.len());
                let groups = vec![group(renderer, letter, &letter.names[start..end])];
                Ok(AToZ { frame, letters: links(&letters, false, Some(at)), groups, next })
            })?;
        }
    }
    Ok(())
}

fn page_address(letter: &str, number: usize) -> String {
    if number == 0 { format!("a-z/{letter}/") } else { format!("a-z/{letter}/{}/", number + 1) }
}

fn frame<'a>(renderer: &'a Renderer<'_>, address: String, title: &str, names: usize) -> Frame<'a> {
    renderer.frame(About {
        address,
        section: "",
        kicker: renderer.locale.say("index-kicker").to_owned(),
        heading: plain(title.to_owned()),
        standfirst: Some(plain(renderer.locale.say("a-z-standfirst").to_owned())),
        docket: vec![Docket::new(
            renderer.locale.say("a-z-names").to_owned(),
            renderer.locale.count("count-names", names),
        )],
    })
}

/// All names by their first letters.
fn letters<'a>(renderer: &Renderer<'a>) -> Vec<Letter<'a>> {
    let corpus = renderer.corpus;
    let mut names: Vec<(String, Named<'a>)> = corpus
        .records()
        .iter()
        .flat_map(|record| {
            let title = Named { name: corpus.title(record, renderer.wanted), title: true, record };
            let aliases = record.common.aliases.iter().map(|alias| alias.value.as_str());
            let others = search::names(record).into_iter().chain(aliases);
            std::iter::once(title).chain(others.map(move |name| Named { name, title: false, record }))
        })
        .map(|named| (search::folded(without_article(renderer.wanted, named.name)), named))
        .collect();
    names.sort_by(|(a, _), (b, _)| renderer.locale.compare(a, b));
    // A title is also among the names of many a record.
    names.dedup_by(|(a, x), (b, y)| a == b && std::ptr::eq(x.record, y.record));
    let other = renderer.locale.say("a-z-other");
    let mut letters: Vec<Letter<'a>> = Vec::new();
    for (folded, named) in names {
        let (id, label) = letter(&folded, other);
        match letters.iter_mut().rev().find(|letter| letter.id == id) {
            Some(letter) => letter.names.push(named),
            None => letters.push(Letter { label, id, names: vec![named] }),
        }
    }
    letters
}

/// A name as it stands in the list of a language: in Arabic without the article, as in Arabic dictionaries of names.
///
/// The article is a plain alef and lam with two letters or more after it; an alef with hamza begins a name of its own.
fn without_article<'n>(language: &Language, name: &'n str) -> &'n str {
    let is_arabic = language.as_str().split('-').next() == Some("ar");
    let rest =
        name.strip_prefix("ال").filter(|rest| is_arabic && rest.chars().take_while(|c| c.is_alphabetic()).count() > 1);
    rest.unwrap_or(name)
}

/// What stands for the first letter in addresses, and the letter itself.
fn letter(folded: &str, other: &str) -> (String, String) {
    match folded.chars().next() {
        None => ("other".to_owned(), other.to_owned()),
        Some(c) if c.is_ascii_digit() => ("0-9".to_owned(), "0–9".to_owned()),
        Some(c) if c.is_ascii_alphabetic() => (c.to_string(), c.to_ascii_uppercase().to_string()),
        Some(c) => (format!("u{:04x}", u32::from(c)), c.to_uppercase().to_string()),
    }
}

fn links(letters: &[Letter<'_>], whole: bool, here: Option<usize>) -> Vec<LetterLink> {
    let link = |(at, letter): (usize, &Letter<'_>)| LetterLink {
        label: letter.label.clone(),
        href: if whole {
            address::link(&format!("a-z/#letter-{}", letter.id))
        } else {
            address::link(&page_address(&letter.id, 0))
        },
        count: letter.names.len(),
        here: here == Some(at),
    };
    letters.iter().enumerate().map(link).collect()
}

/// A name as one thing, whatever the direction of its letters.
fn isolated(name: &Words<'_>) -> Safe {
    Safe(if name.lang.is_some() { name.html() } else { format!("<bdi>{}</bdi>", name.html()) })
}

fn group<'s, 'a: 's>(renderer: &'s Renderer<'a>, letter: &Letter<'a>, names: &[Named<'a>]) -> Group<'s> {
    let entry = |named: &Named<'a>| EntryView {
        name: (!named.title).then(|| isolated(&renderer.verbatim(named.name))),
        link: renderer.link(named.record),
        kind: renderer.locale.kind(named.record.kind),
    };
    Group {
        id: format!("letter-{}", letter.id),
        label: letter.label.clone(),
        entries: names.iter().map(entry).collect(),
    }
}
