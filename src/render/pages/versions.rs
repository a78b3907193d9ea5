//! Two versions of an agreement's text, provision by provision: what reads the same, what was reworded, what moved.

use serde::Serialize;

use crate::compare::versions::{Change, ProvisionChange, compare};
use crate::compare::{VersionPair, version_pairs};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{Agreement, Record, TextAuthority};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::differences::{alone, side_by_side};
use crate::render::embed::{Embedding, Shown};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::locale::Locale;
use crate::render::parts::{Link, Safe, Words};
use crate::render::templates::Page;
use crate::render::versions::language_of;
use crate::text::provisions;
use crate::text::provisions::{Provision, ProvisionTree};

#[derive(Serialize)]
struct VersionsPage<'a> {
    frame: Frame<'a>,
    agreement: Link<'a>,
    from: Link<'a>,
    to: Link<'a>,
    lang: &'a str,
    dir: &'static str,
    summary: Vec<Count>,
    /// What is to be kept in mind where the texts are not the text itself.
    caution: Option<&'static str>,
    first: Option<String>,
    rows: Vec<RowView>,
    others: Vec<Link<'a>>,
    embed: Option<Embedding>,
}

/// How often a change is among the provisions.
#[derive(Serialize)]
struct Count {
    number: usize,
    words: String,
}

#[derive(Serialize)]
pub(in crate::render) struct RowView {
    /// Its place on its page; nothing where other comparisons stand beside it.
    id: String,
    /// Number and heading.
    title: String,
    verdict: String,
    same: bool,
    /// The words of the first text, with what is gone marked; nothing where it lacks the provision.
    from: Option<Safe>,
    to: Option<Safe>,
    /// The place of the next change.
    next: Option<String>,
}

impl Page for VersionsPage<'_> {
    const TEMPLATE: &'static str = "versions.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for agreement in renderer.corpus.all::<Agreement>() {
        for pair in version_pairs(renderer.corpus, &agreement.record.id) {
            let address = pair_address(agreement.record, &pair);
            let at = address.clone();
            frame::add(renderer, outputs, &at, move || Ok(page(renderer, agreement, &pair, address.clone())))?;
        }
    }
    Ok(())
}

/// The address of the comparison of two versions.
pub(in crate::render) fn pair_address(agreement: &Record, pair: &VersionPair<'_>) -> String {
    format!("{}compare/{}...{}/", address::of_record(agreement), pair.from_version, pair.to_version)
}

impl<'a> Renderer<'a> {
    /// Links to the comparisons of an agreement's versions.
    pub(super) fn comparisons(&self, agreement: Entry<'a, Agreement>) -> Vec<Link<'a>> {
        version_pairs(self.corpus, &agreement.record.id)
            .iter()
            .map(|pair| Link {
                href: address::link(&pair_address(agreement.record, pair)),
                words: Words { text: heading(self, pair).into(), lang: None, dir: None },
            })
            .collect()
    }
}

/// The title of the comparison of two versions.
pub(in crate::render) fn heading(renderer: &Renderer<'_>, pair: &VersionPair<'_>) -> String {
    let title = |record: &Record| renderer.corpus.title(record, renderer.language).to_owned();
    format!("{} beside {}", title(pair.from.record), title(pair.to.record))
}

fn page<'a>(
    renderer: &Renderer<'a>,
    agreement: Entry<'a, Agreement>,
    pair: &VersionPair<'a>,
    address: String,
) -> VersionsPage<'a> {
    let VersionsView { mut rows, summary, lang, dir, caution } = versions_view(renderer, pair, None);
    let title = |record: &Record| renderer.corpus.title(record, renderer.language).to_owned();
    let (first_title, second_title) = (title(pair.from.record), title(pair.to.record));
    let mut next = None;
    for row in rows.iter_mut().rev() {
        row.next.clone_from(&next);
        if !row.same {
            next = Some(row.id.clone());
        }
    }
    let link = |record: &'a Record| renderer.link(record);
    let own = address::link(&address);
    VersionsPage {
        frame: renderer.frame(About {
            address,
            section: "agreements",
            kicker: "Two texts, provision by provision".to_owned(),
            heading: Words { text: heading(renderer, pair).into(), lang: None, dir: None },
            standfirst: renderer.words(&agreement.record.common.summary),
            docket: vec![
                Docket::new("Text 1", first_title.clone()),
                Docket::new("Text 2", second_title.clone()),
                Docket::new("Provisions", renderer.locale.count("count-provisions", rows.len())),
            ],
        }),
        agreement: link(agreement.record),
        from: link(pair.from.record),
        to: link(pair.to.record),
        lang,
        dir,
        summary,
        caution,
        first: next,
        rows,
        others: renderer.comparisons(agreement).into_iter().filter(|l| l.href != own).collect(),
        embed: Some(renderer.embedding(&Shown::Versions(agreement, *pair))),
    }
}

/// Two versions beside each other, for any page.
pub(in crate::render) struct VersionsView<'a> {
    pub(in crate::render) rows: Vec<RowView>,
    summary: Vec<Count>,
    pub(in crate::render) lang: &'a str,
    pub(in crate::render) dir: &'static str,
    pub(in crate::render) caution: Option<&'static str>,
}

/// Compares two versions, whole or one provision.
pub(in crate::render) fn versions_view<'a>(
    renderer: &Renderer<'a>,
    pair: &VersionPair<'a>,
    provision: Option<&str>,
) -> VersionsView<'a> {
    let markdown = |record: &'a Record| record.body.as_ref().map_or("", |body| body.markdown.as_str());
    let from = provisions::read(markdown(pair.from.record));
    let to = provisions::read(markdown(pair.to.record));
    let comparison = compare(&from, &to);
    let (lang, dir) = language_of(pair.to.record);
    let title = |record: &Record| renderer.corpus.title(record, renderer.language).to_owned();
    let titles = (title(pair.from.record), title(pair.to.record));
    let wanted = |row: &&ProvisionChange| {
        let shows = |tree: &ProvisionTree, index: Option<usize>, id: &str| index.is_some_and(|i| tree.shows(i, id));
        provision.is_none_or(|id| shows(&from, row.from, id) || shows(&to, row.to, id))
    };
    let rows = comparison.units().filter(wanted).enumerate();
    let rows =
        rows.map(|(i, row)| row_view(&renderer.locale, i + 1, row, &from, &to, (&titles.0, &titles.1))).collect();
    let summary = comparison.summary().into_iter();
    VersionsView {
        rows,
        summary: summary.map(|(change, number)| Count { number, words: label(change).to_owned() }).collect(),
        lang,
        dir,
        caution: [pair.from, pair.to]
            .iter()
            .any(|text| text.data.authority == TextAuthority::AsReported)
            .then_some("At least one of these is not the text itself but what one source reports of it: what differs here may be the source’s wording and not the text’s."),
    }
}

impl RowView {
    /// For a page where other rows may have the same id.
    pub(in crate::render) fn without_address(self) -> Self {
        Self { id: String::new(), ..self }
    }
}

/// A change, in words that follow a number of provisions.
fn label(change: Change) -> &'static str {
    match change {
        Change::Unchanged => "read the same",
        Change::Typographic => "differ in typography only",
        Change::Reworded => "reworded",
        Change::Renumbered => "renumbered",
        Change::Moved => "moved",
        Change::Split => "split",
        Change::Merged => "merged",
        Change::Added => "only in text 2",
        Change::Removed => "only in text 1",
    }
}

fn row_view(
    locale: &Locale,
    number: usize,
    row: &ProvisionChange,
    from: &ProvisionTree,
    to: &ProvisionTree,
    titles: (&str, &str),
) -> RowView {
    let old = row.from.and_then(|i| from.provisions.get(i));
    let new = row.to.and_then(|i| to.provisions.get(i));
    let old_words = row.from.map(|i| from.branch_words(i));
    let new_words = row.to.map(|i| to.branch_words(i));
    let (left, right) = match (&old_words, &new_words) {
        (Some(old), Some(new)) => {
            let (left, right) = side_by_side(locale, old, new);
            (Some(left), Some(right))
        }
        (Some(old), None) => (Some(alone(old)), None),
        (None, Some(new)) => (None, Some(alone(new))),
        (None, None) => (None, None),
    };
    RowView {
        id: format!("change-{number}"),
        title: new.or(old).map_or_else(String::new, Provision::title),
        verdict: verdict(row, from, to, titles),
        same: row.changes == [Change::Unchanged] || row.changes == [Change::Typographic],
        from: left,
        to: right,
        next: None,
    }
}

/// Where a provision stands: after which other, and in which division.
fn place(tree: &ProvisionTree, index: usize) -> String {
    let before = tree.units().into_iter().take_while(|unit| *unit < index).last();
    let after = before.and_then(|unit| tree.provisions.get(unit)).map(short);
    let division = tree.provisions.get(index).and_then(|p| p.parent).and_then(|parent| tree.provisions.get(parent));
    let place = after.map_or_else(|| "the beginning".to_owned(), |after| format!("after {after}"));
    division.map_or_else(|| place.clone(), |division| format!("{place} ({})", short(division)))
}

/// A provision's number or, failing that, its heading.
fn short(provision: &Provision) -> String {
    provision.number.as_ref().map_or_else(|| provision.title(), |number| number.printed.clone())
}

fn verdict(row: &ProvisionChange, from: &ProvisionTree, to: &ProvisionTree, (first, second): (&str, &str)) -> String {
    let old = row.from.and_then(|index| from.provisions.get(index));
    let new = row.to.and_then(|index| to.provisions.get(index));
    let number = |p: Option<&Provision>| {
        p.and_then(|p| p.number.as_ref()).map_or_else(|| "no number".to_owned(), |n| n.printed.clone())
    };
    let parts: Vec<String> = row
        .changes
        .iter()
        .map(|change| match change {
            Change::Unchanged => "Reads the same in both.".to_owned(),
            Change::Typographic => "Differs in typography only.".to_owned(),
            Change::Reworded => "Reworded.".to_owned(),
            Change::Renumbered => format!("Renumbered: {} in text 1, {} in text 2.", number(old), number(new)),
            Change::Moved => format!(
                "Moved from {} in text 1 to {} in text 2.",
                row.from.map_or_else(String::new, |index| place(from, index)),
                row.to.map_or_else(String::new, |index| place(to, index))
            ),
            Change::Split => "Split: one provision of text 1 is several of text 2.".to_owned(),
            Change::Merged => "Merged: several provisions of text 1 are one of text 2.".to_owned(),
            Change::Added => format!("Only in text 2, {second}."),
            Change::Removed => format!("Only in text 1, {first}."),
        })
        .collect();
    parts.join(" ")
}
