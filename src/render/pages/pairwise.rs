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
use crate::render::parts::{OtherVoices, PairLink, PairRow, PairsView, PartyView, RowView, Safe, escaped, plain};
use crate::render::templates::Page;
use crate::render::{Renderer, address};

#[derive(Serialize)]
struct PairPage<'a> {
    frame: Frame<'a>,
    parties: Vec<PartyView<'a>>,
    groups: Vec<Group<'a>>,
    others: Vec<PairLink>,
    embed: Option<Embedding>,
}

/// The issues on which two parties stand to each other in one way.
#[derive(Serialize)]
pub(in crate::render) struct Group<'a> {
    id: &'static str,
    /// With names that may have their own language; a table of two parties needs no label besides its caption.
    title: Safe,
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

fn pair_link<'a>(renderer: &Renderer<'a>, first: Entry<'a, Party>, second: Entry<'a, Party>) -> PairLink {
    PairLink { href: address::link(&pair_address(first, second)), words: heading(renderer, first, second) }
}

/// The other comparisons that one of two parties is in.
fn others<'a>(renderer: &Renderer<'a>, first: Entry<'a, Party>, second: Entry<'a, Party>) -> Vec<PairLink> {
    let own = [first.number, second.number];
    let shares_one = |(a, b): &(Entry<'a, Party>, Entry<'a, Party>)| own.contains(&a.number) != own.contains(&b.number);
    pairs(renderer).into_iter().filter(shares_one).map(|(a, b)| pair_link(renderer, a, b)).collect()
}

/// The names of two parties, each in its language.
pub(in crate::render) fn heading<'a>(
    renderer: &Renderer<'a>,
    first: Entry<'a, Party>,
    second: Entry<'a, Party>,
) -> Safe {
    let names = [first, second].map(|party| renderer.link(party.record).words.html());
    Safe(renderer.locale.list(&names.each_ref().map(String::as_str)))
}

/// The same as plain text.
pub(in crate::render) fn title(renderer: &Renderer<'_>, first: Entry<'_, Party>, second: Entry<'_, Party>) -> String {
    renderer.locale.list(&[first, second].map(|party| renderer.corpus.title(party.record, renderer.wanted)))
}

fn page<'a>(
    renderer: &Renderer<'a>,
    first: Entry<'a, Party>,
    second: Entry<'a, Party>,
    address: String,
) -> PairPage<'a> {
    let compared = pairwise(renderer.corpus, first, second);
    let locale = &renderer.locale;
    PairPage {
        frame: renderer
            .frame(About {
                address,
                section: "positions",
                kicker: locale.say("pair-kicker").to_owned(),
                heading: plain(title(renderer, first, second)),
                standfirst: Some(plain(locale.say("pair-standfirst").to_owned())),
                docket: Vec::new(),
            })
            .headed(heading(renderer, first, second)),
        parties: compared.ground.matrix.parties.iter().map(|p| renderer.party(*p)).collect(),
        groups: groups(renderer, &compared),
        others: others(renderer, first, second),
        embed: Some(renderer.embedding(&Shown::Pair(first, second))),
    }
}

/// The issues on which two parties are compared, by how they stand to each other.
pub(in crate::render) fn groups<'a>(renderer: &Renderer<'a>, compared: &Pairwise<'a>) -> Vec<Group<'a>> {
    let [first, second] = [0, 1].map(|column| compared.ground.matrix.parties[column]);
    let locale = &renderer.locale;
    let only = |party: Entry<'a, Party>| {
        let name = renderer.link(party.record).words.html();
        Safe(locale.tell_safe("pair-only", &[], &[("party".to_owned(), name)]))
    };
    let told = |id| Safe(escaped(locale.say(id)));
    let groups = [
        (Together::Apart, "apart", told("pair-apart")),
        (Together::Alike, "alike", told("pair-alike")),
        (Together::NotTold, "not-told", told("pair-not-told")),
        (Together::FirstOnly, "first", only(first)),
        (Together::SecondOnly, "second", only(second)),
    ];
    let mut rows: BTreeMap<Together, Vec<RowView<'a>>> = BTreeMap::new();
    let stands = compared.ground.rows.iter().map(|row| &row.stands);
    for ((mut row, stands), together) in
        renderer.rows(&compared.ground.matrix, true).into_iter().zip(stands).zip(&compared.together)
    {
        row.other_voices = row
            .cells
            .iter()
            .zip(stands)
            .filter_map(|(cell, stand)| other_voices(renderer, &cell.party, stand))
            .collect();
        rows.entry(*together).or_default().push(row);
    }
    groups
        .into_iter()
        .filter_map(|(together, id, title)| Some(Group { id, title, rows: rows.remove(&together)? }))
        .collect()
}

/// What a party's other voices say than the strongest, where that is something else.
fn other_voices<'a>(renderer: &Renderer<'a>, party: &PartyView<'a>, stand: &Stand<'a>) -> Option<OtherVoices<'a>> {
    (!stand.stances.is_empty() && !stand.others.is_empty())
        .then(|| OtherVoices { party: party.link.words.clone(), voices: renderer.voices(stand) })
}
