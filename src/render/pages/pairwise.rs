//! Two parties, issue by issue, with both sides' words.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::compare::{Pairwise, Stand, Together, pairwise};
use crate::error::Result;
use crate::link::Entry;
use crate::model::Party;
use crate::output::Outputs;
use crate::render::embed::{Embedding, Shown};
use crate::render::frame::{self, About, Frame};
use crate::render::parts::{Link, PairRow, PairsView, PartyView, RowView, Words, plain};
use crate::render::templates::Page;
use crate::render::{Renderer, address};

#[derive(Serialize)]
struct PairPage<'a> {
    frame: Frame<'a>,
    parties: Vec<PartyView<'a>>,
    groups: Vec<Group<'a>>,
    others: Vec<Link<'a>>,
    embed: Option<Embedding>,
}

/// The issues on which two parties stand to each other in one way.
#[derive(Serialize)]
pub(in crate::render) struct Group<'a> {
    id: &'static str,
    title: String,
    rows: Vec<RowView<'a>>,
}

impl Page for PairPage<'_> {
    const TEMPLATE: &'static str = "pairwise.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for (first, second) in pairs(renderer) {
        let address = pair_address(first, second);
        let at = address.clone();
        frame::add(renderer, outputs, &at, move || Ok(page(renderer, first, second, address.clone())))?;
    }
    Ok(())
}

/// Every two of the parties that are compared, in their order.
pub(in crate::render) fn pairs<'a>(renderer: &Renderer<'a>) -> Vec<(Entry<'a, Party>, Entry<'a, Party>)> {
    let parties = renderer.parties();
    let after = |i: usize| parties[i + 1..].iter().copied();
    parties.iter().enumerate().flat_map(|(i, first)| after(i).map(|second| (*first, second))).collect()
}

/// The address of the comparison of two parties.
pub(in crate::render) fn pair_address(first: Entry<'_, Party>, second: Entry<'_, Party>) -> String {
    format!("positions/compare/{}...{}/", first.record.id, second.record.id)
}

impl<'a> Renderer<'a> {
    /// Links to the comparisons of two parties, as the lower half of a square.
    pub(super) fn party_pairs(&self) -> PairsView<'a> {
        let parties = self.parties();
        let row = |(at, party): (usize, &Entry<'a, Party>)| PairRow {
            party: self.party(*party),
            links: parties[..at].iter().map(|before| pair_link(self, *before, *party)).collect(),
            rest: parties.len() - 1 - at,
        };
        PairsView {
            parties: parties.iter().rev().skip(1).rev().map(|party| self.party(*party)).collect(),
            rows: parties.iter().enumerate().skip(1).map(row).collect(),
        }
    }
}

fn pair_link<'a>(renderer: &Renderer<'a>, first: Entry<'a, Party>, second: Entry<'a, Party>) -> Link<'a> {
    Link {
        href: address::link(&pair_address(first, second)),
        words: Words { text: heading(renderer, first, second).into(), lang: None, dir: None },
    }
}

/// The other comparisons that one of two parties is in.
fn others<'a>(renderer: &Renderer<'a>, first: Entry<'a, Party>, second: Entry<'a, Party>) -> Vec<Link<'a>> {
    let own = [first.number, second.number];
    let shares_one = |(a, b): &(Entry<'a, Party>, Entry<'a, Party>)| own.contains(&a.number) != own.contains(&b.number);
    pairs(renderer).into_iter().filter(shares_one).map(|(a, b)| pair_link(renderer, a, b)).collect()
}

/// The title of the comparison of two parties.
pub(in crate::render) fn heading(renderer: &Renderer<'_>, first: Entry<'_, Party>, second: Entry<'_, Party>) -> String {
    let title = |party: Entry<'_, Party>| renderer.corpus.title(party.record, renderer.language).to_owned();
    format!("{} and {}", title(first), title(second))
}

fn page<'a>(
    renderer: &Renderer<'a>,
    first: Entry<'a, Party>,
    second: Entry<'a, Party>,
    address: String,
) -> PairPage<'a> {
    let compared = pairwise(renderer.corpus, first, second);
    PairPage {
        frame: renderer.frame(About {
            address,
            section: "positions",
            kicker: "Two parties, issue by issue".to_owned(),
            heading: Words { text: heading(renderer, first, second).into(), lang: None, dir: None },
            standfirst: Some(plain(
                "Alike means that both have the same stances by their strongest voice, whatever the kind of position. Where a party’s other voices differ, that is said. Nothing is counted up.",
            )),
            docket: Vec::new(),
        }),
        parties: compared.ground.matrix.parties.iter().map(|p| renderer.party(*p)).collect(),
        groups: groups(renderer, &compared),
        others: others(renderer, first, second),
        embed: Some(renderer.embedding(&Shown::Pair(first, second))),
    }
}

/// The issues on which two parties are compared, by how they stand to each other.
pub(in crate::render) fn groups<'a>(renderer: &Renderer<'a>, compared: &Pairwise<'a>) -> Vec<Group<'a>> {
    let [first, second] = [0, 1].map(|column| compared.ground.matrix.parties[column]);
    let title = |party: Entry<'a, Party>| renderer.corpus.title(party.record, renderer.language);
    let groups = [
        (Together::Apart, "apart", "Where they differ".to_owned()),
        (Together::Alike, "alike", "Where they stand alike".to_owned()),
        (Together::NotTold, "not-told", "Where it cannot be told".to_owned()),
        (Together::FirstOnly, "first", format!("Where only {} is on record", title(first))),
        (Together::SecondOnly, "second", format!("Where only {} is on record", title(second))),
    ];
    let mut rows: BTreeMap<Together, Vec<RowView<'a>>> = BTreeMap::new();
    let stands = compared.ground.rows.iter().map(|row| &row.stands);
    for ((mut row, stands), together) in
        renderer.rows(&compared.ground.matrix, true).into_iter().zip(stands).zip(&compared.together)
    {
        row.other_voices =
            row.cells.iter().zip(stands).filter_map(|(cell, stand)| other_voices(&cell.party, stand)).collect();
        rows.entry(*together).or_default().push(row);
    }
    groups
        .into_iter()
        .filter_map(|(together, id, title)| Some(Group { id, title, rows: rows.remove(&together)? }))
        .collect()
}

/// What a party's other voices say than the strongest, where that is something else.
fn other_voices(party: &PartyView<'_>, stand: &Stand<'_>) -> Option<String> {
    let others = stand.other_words();
    (!stand.stances.is_empty() && !others.is_empty())
        .then(|| format!("{}: {}", party.link.words.text, others.join("; ")))
}
