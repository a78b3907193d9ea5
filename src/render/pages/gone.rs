//! Records that a state has no longer: their address says so, and where they were last.
//!
//! What was withdrawn is told with date and reason; words that are withheld are not here in any form.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::compare::changes::Fate;
use crate::edition::{Header, RecordName};
use crate::error::Result;
use crate::output::Outputs;
use crate::render::edition::named;
use crate::render::frame::{self, About, Frame};
use crate::render::parts::{Words, plain};
use crate::render::templates::Page;
use crate::render::{Editions, Renderer, address};

#[derive(Serialize)]
struct GonePage<'a> {
    frame: Frame<'a>,
    title: Option<Words<'a>>,
    /// The edition that withdrew it or withholds its words, and why.
    withdrawal: Option<Withdrawal<'a>>,
    /// The last edition that has it.
    last: Option<LastIn>,
    /// The list of editions, outside an edition's own pages.
    list: String,
}

#[derive(Serialize)]
struct Withdrawal<'a> {
    edition: String,
    date: String,
    reason: Words<'a>,
    withheld: bool,
}

#[derive(Serialize)]
struct LastIn {
    words: String,
    href: Option<String>,
}

impl Page for GonePage<'_> {
    const TEMPLATE: &'static str = "gone.html";
}

/// A record that is not here, as far as it is known.
struct Gone<'a> {
    name: RecordName,
    title: Option<String>,
    withdrawal: Option<(&'a Header, bool)>,
    last: Option<usize>,
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    let Some(editions) = &renderer.editions else { return Ok(()) };
    for (address, gone) in addresses(renderer, editions) {
        frame::add(renderer, outputs, &address.clone(), move || Ok(page(renderer, editions, &gone, &address)))?;
    }
    Ok(())
}

impl Renderer<'_> {
    /// The addresses of records that are not here, where nothing else stands.
    pub(in crate::render) fn gone_addresses(&self) -> BTreeSet<String> {
        self.editions.iter().flat_map(|editions| addresses(self, editions).into_keys()).collect()
    }
}

fn addresses<'a>(renderer: &Renderer<'_>, editions: &Editions<'a>) -> BTreeMap<String, Gone<'a>> {
    let mut taken: BTreeSet<String> = renderer.corpus.records().iter().map(address::of_record).collect();
    for record in renderer.corpus.records() {
        taken.extend(record.common.aliases.iter().map(|alias| address::of(record.kind, &alias.value)));
    }
    let mut free = BTreeMap::new();
    for gone in gone(editions) {
        let address = address::of(gone.name.kind, &gone.name.id);
        if !taken.contains(&address) {
            free.entry(address).or_insert(gone);
        }
    }
    free
}

/// Every record that was in an edition and is not in this state.
fn gone<'a>(editions: &Editions<'a>) -> Vec<Gone<'a>> {
    let mut all = Vec::new();
    for (name, header) in &editions.withheld {
        all.push(Gone { name: name.clone(), title: None, withdrawal: Some((header, true)), last: None });
    }
    for trail in editions.revisions.gone() {
        let Some(last) = trail.last() else { continue };
        let name = RecordName { kind: trail.kind, id: last.id.clone() };
        let withdrawal = withdrawal(editions, &name);
        let withheld = withdrawal.is_some_and(|(_, withheld)| withheld);
        let title = last.title.clone().filter(|_| !withheld);
        all.push(Gone { name, title, withdrawal, last: last.edition.checked_sub(1) });
        all.extend(former_names(editions, trail, withheld));
    }
    let newest = editions.known.len().checked_sub(1);
    for (name, title) in editions.since.iter().flat_map(|since| &since.gone) {
        all.push(Gone { name: name.clone(), title: title.clone(), withdrawal: None, last: newest });
    }
    all
}

/// The names that a record had before the last one: nothing leads on from there any more.
fn former_names<'a>(
    editions: &Editions<'a>,
    trail: &crate::compare::revisions::Trail,
    withheld: bool,
) -> Vec<Gone<'a>> {
    let Some(last) = trail.last() else { return Vec::new() };
    let ids: BTreeSet<_> = trail.revisions.iter().map(|revision| &revision.id).filter(|id| **id != last.id).collect();
    let gone = |id: &crate::model::Id| {
        let name = RecordName { kind: trail.kind, id: id.clone() };
        let title = last.title.clone().filter(|_| !withheld);
        let removed = trail.revisions.iter().find(|revision| revision.fate == Fate::Removed);
        Gone {
            withdrawal: withdrawal(editions, &name),
            name,
            title,
            last: removed.and_then(|r| r.edition.checked_sub(1)),
        }
    };
    ids.into_iter().map(gone).collect()
}

/// The edition that withdrew a record, and whether its words are withheld from all before it.
fn withdrawal<'a>(editions: &Editions<'a>, name: &RecordName) -> Option<(&'a Header, bool)> {
    let headers = editions.known.iter().rev().map(|known| known.header);
    let mut named = headers.filter(|header| header.withdrawn.contains(name) || header.withheld.contains(name));
    named.next().map(|header| (header, header.withheld.contains(name)))
}

fn page<'a>(renderer: &'a Renderer<'_>, editions: &Editions<'_>, gone: &Gone<'a>, address: &str) -> GonePage<'a> {
    let locale = &renderer.locale;
    let is_withdrawn = gone.withdrawal.is_some();
    let kind = gone.name.kind.name();
    let heading = match &gone.title {
        Some(title) if !is_withdrawn => locale.tell("gone-heading-of", [("title", title.as_str().into())]),
        _ if is_withdrawn => locale.tell("gone-heading-withdrawn", [("kind", kind.into())]),
        _ => locale.tell("gone-heading", [("kind", kind.into())]),
    };
    let root = address::root(address);
    let outer = format!("{root}{}", renderer.way_out());
    GonePage {
        frame: renderer
            .frame(About {
                address: address.to_owned(),
                section: "",
                kicker: locale.say(if is_withdrawn { "gone-kicker-withdrawn" } else { "gone-kicker" }).to_owned(),
                heading: plain(heading),
                standfirst: Some(plain(locale.say("gone-standfirst").to_owned())),
                docket: Vec::new(),
            })
            .hidden(),
        title: gone.title.clone().filter(|_| !is_withdrawn).map(|title| renderer.editors(title)),
        withdrawal: gone.withdrawal.map(|(header, withheld)| Withdrawal {
            edition: header.id.to_string(),
            date: locale.date(&header.date),
            reason: renderer.editors(&header.note),
            withheld,
        }),
        last: gone.last.and_then(|last| editions.known.get(last).map(|known| (last, known))).map(|(last, known)| {
            LastIn { words: named(locale, known.header), href: renderer.edition_link(last, address) }
        }),
        list: format!("{outer}editions/index.html"),
    }
}
