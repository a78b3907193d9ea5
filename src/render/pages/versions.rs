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
use crate::render::parts::{Link, Safe, Words, escaped, plain};
use crate::render::templates::Page;
use crate::render::versions::{ProvisionTitle, language_of};
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
    /// How often each change is among the provisions.
    summary: Vec<String>,
    /// What is to be kept in mind where the texts are not the text itself.
    caution: Option<String>,
    first: Option<String>,
    rows: Vec<RowView<'a>>,
    /// The same versions in the other languages that both have.
    languages: Vec<ComparisonLink>,
    others: Vec<ComparisonLink>,
    embed: Option<Embedding>,
}

/// A link to the comparison of two versions, by their titles.
#[derive(Serialize)]
pub(super) struct ComparisonLink {
    href: String,
    words: Safe,
}

#[derive(Serialize)]
pub(in crate::render) struct RowView<'a> {
    /// Its place on its page; nothing where other comparisons stand beside it.
    id: String,
    /// Number and heading.
    title: Option<ProvisionTitle<'a>>,
    verdict: Safe,
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

/// The address of the comparison of two versions; in a language after the first, the language's own below it.
pub(in crate::render) fn pair_address(agreement: &Record, pair: &VersionPair<'_>) -> String {
    let versions = format!("{}compare/{}...{}/", address::of_record(agreement), pair.from_version, pair.to_version);
    if pair.is_first { versions } else { format!("{versions}{}/", pair.language) }
}

impl<'a> Renderer<'a> {
    /// Links to the comparisons of an agreement's versions, each in the page's language if both have it.
    pub(super) fn comparisons(&self, agreement: Entry<'a, Agreement>) -> Vec<ComparisonLink> {
        self.comparisons_but(agreement, None)
    }

    /// The same without those of the versions that the page itself compares.
    fn comparisons_but(&self, agreement: Entry<'a, Agreement>, own: Option<&VersionPair<'a>>) -> Vec<ComparisonLink> {
        let mut pairs = version_pairs(self.corpus, &agreement.record.id);
        pairs.retain(|pair| own.is_none_or(|own| !own.is_of_versions_of(pair)));
        let languages = pairs.chunk_by(VersionPair::is_of_versions_of);
        let own_language = |pair: &&VersionPair<'_>| pair.language == self.wanted.as_str();
        let shown = languages.filter_map(|pairs| pairs.iter().find(own_language).or(pairs.first()));
        shown
            .map(|pair| ComparisonLink {
                href: address::link(&pair_address(agreement.record, pair)),
                words: titles(self, pair),
            })
            .collect()
    }

    /// Links to the comparisons of the same versions in other languages.
    fn in_other_languages(&self, agreement: Entry<'a, Agreement>, own: &VersionPair<'a>) -> Vec<ComparisonLink> {
        let pairs = version_pairs(self.corpus, &agreement.record.id).into_iter();
        let others = pairs.filter(|pair| own.is_of_versions_of(pair) && own.language != pair.language);
        let link = |pair: VersionPair<'a>| ComparisonLink {
            href: address::link(&pair_address(agreement.record, &pair)),
            words: plain(self.locale.language(pair.language)).into(),
        };
        others.map(link).collect()
    }
}

/// The title of the comparison of two versions as plain text.
pub(in crate::render) fn heading(renderer: &Renderer<'_>, pair: &VersionPair<'_>) -> String {
    let title = |record: &Record| renderer.corpus.title(record, renderer.wanted).to_owned();
    let titles = [("from", title(pair.from.record).into()), ("to", title(pair.to.record).into())];
    renderer.locale.tell("versions-heading", titles)
}

/// The same with each title in its language.
pub(in crate::render) fn titles<'a>(renderer: &Renderer<'a>, pair: &VersionPair<'a>) -> Safe {
    let [from, to] = [pair.from, pair.to].map(|text| renderer.link(text.record).words);
    renderer.told("versions-heading", [("from", &from), ("to", &to)])
}

fn page<'a>(
    renderer: &Renderer<'a>,
    agreement: Entry<'a, Agreement>,
    pair: &VersionPair<'a>,
    address: String,
) -> VersionsPage<'a> {
    let VersionsView { mut rows, summary, lang, dir, caution } = versions_view(renderer, pair, None);
    let mut next = None;
    for row in rows.iter_mut().rev() {
        row.next.clone_from(&next);
        if !row.same {
            next = Some(row.id.clone());
        }
    }
    let link = |record: &'a Record| renderer.link(record);
    let locale = &renderer.locale;
    let line = |id, words| Docket::of(locale.say(id).to_owned(), words);
    let frame = renderer.frame(About {
        address,
        section: "agreements",
        kicker: locale.say("versions-kicker").to_owned(),
        heading: plain(heading(renderer, pair)),
        standfirst: renderer.words(&agreement.record.common.summary),
        docket: vec![
            line("versions-text-1", link(pair.from.record).words),
            line("versions-text-2", link(pair.to.record).words),
            line("record-language", plain(locale.language(pair.language))),
            line("provisions-docket", plain(locale.count("count-provisions", rows.len()))),
        ],
    });
    VersionsPage {
        frame: frame.headed(titles(renderer, pair)),
        agreement: link(agreement.record),
        from: link(pair.from.record),
        to: link(pair.to.record),
        lang,
        dir,
        summary,
        caution,
        first: next,
        rows,
        languages: renderer.in_other_languages(agreement, pair),
        others: renderer.comparisons_but(agreement, Some(pair)),
        embed: Some(renderer.embedding(&Shown::Versions(agreement, *pair))),
    }
}

/// Two versions beside each other, for any page.
pub(in crate::render) struct VersionsView<'a> {
    pub(in crate::render) rows: Vec<RowView<'a>>,
    summary: Vec<String>,
    pub(in crate::render) lang: &'a str,
    pub(in crate::render) dir: &'static str,
    pub(in crate::render) caution: Option<String>,
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
    let sides = [(pair.from, &from), (pair.to, &to)].map(|(text, tree)| Side {
        tree,
        title: renderer.link(text.record).words,
        language: language_of(text.record).0,
    });
    let wanted = |row: &&ProvisionChange| {
        let shows = |tree: &ProvisionTree, index: Option<usize>, id: &str| index.is_some_and(|i| tree.shows(i, id));
        provision.is_none_or(|id| shows(&from, row.from, id) || shows(&to, row.to, id))
    };
    let rows = comparison.units().filter(wanted).enumerate();
    let rows = rows.map(|(i, row)| row_view(renderer, i + 1, row, &sides)).collect();
    let summary = comparison.summary().into_iter();
    VersionsView {
        rows,
        summary: summary.map(|(change, number)| renderer.locale.count(counted(change), number)).collect(),
        lang,
        dir,
        caution: [pair.from, pair.to]
            .iter()
            .any(|text| text.data.authority == TextAuthority::AsReported)
            .then(|| renderer.locale.say("versions-caution").to_owned()),
    }
}

impl RowView<'_> {
    /// For a page where other rows may have the same id.
    pub(in crate::render) fn without_address(self) -> Self {
        Self { id: String::new(), ..self }
    }
}

/// One of two versions.
struct Side<'a, 't> {
    tree: &'t ProvisionTree,
    title: Words<'a>,
    language: &'a str,
}

impl<'a> Side<'a, '_> {
    /// A provision's number or, failing that, its heading.
    fn short(&self, renderer: &Renderer<'a>, provision: &Provision) -> Words<'a> {
        match &provision.number {
            Some(number) => renderer.printed(number.printed.clone(), self.language),
            None => renderer.provision_words_in(provision, self.language),
        }
    }

    /// A provision's number, or that it has none.
    fn number(&self, renderer: &Renderer<'a>, index: Option<usize>) -> Words<'a> {
        match index.and_then(|index| self.tree.provisions.get(index)?.number.as_ref()) {
            Some(number) => renderer.printed(number.printed.clone(), self.language),
            None => plain(renderer.locale.say("versions-no-number").to_owned()),
        }
    }

    /// Where a provision stands: after which other, and in which division.
    fn place(&self, renderer: &Renderer<'a>, index: usize) -> Safe {
        let provision = |index: usize| self.tree.provisions.get(index);
        let before = self.tree.units().into_iter().take_while(|unit| *unit < index).last();
        let place = match before.and_then(provision) {
            Some(before) => {
                let before = self.short(renderer, before);
                renderer.told("versions-place-after", [("provision", &before)])
            }
            None => Safe(escaped(renderer.locale.say("versions-place-beginning"))),
        };
        let Some(division) = provision(index).and_then(|p| p.parent).and_then(provision) else { return place };
        let division = self.short(renderer, division).html();
        let values = [("place".to_owned(), place.0), ("division".to_owned(), division)];
        Safe(renderer.locale.tell_safe("versions-place-within", &[], &values))
    }
}

/// The message that counts the provisions with a change.
fn counted(change: Change) -> &'static str {
    match change {
        Change::Unchanged => "versions-count-unchanged",
        Change::Typographic => "versions-count-typographic",
        Change::Reworded => "versions-count-reworded",
        Change::Renumbered => "versions-count-renumbered",
        Change::Moved => "versions-count-moved",
        Change::Split => "versions-count-split",
        Change::Merged => "versions-count-merged",
        Change::Added => "versions-count-added",
        Change::Removed => "versions-count-removed",
    }
}

fn row_view<'a>(
    renderer: &Renderer<'a>,
    number: usize,
    row: &ProvisionChange,
    sides @ [from, to]: &[Side<'a, '_>; 2],
) -> RowView<'a> {
    let old = row.from.and_then(|i| from.tree.provisions.get(i));
    let new = row.to.and_then(|i| to.tree.provisions.get(i));
    let old_words = row.from.map(|i| from.tree.branch_words(i));
    let new_words = row.to.map(|i| to.tree.branch_words(i));
    let (left, right) = match (&old_words, &new_words) {
        (Some(old), Some(new)) => {
            let (left, right) = side_by_side(&renderer.marks(Some(to.language)), old, new);
            (Some(left), Some(right))
        }
        (Some(old), None) => (Some(alone(old)), None),
        (None, Some(new)) => (None, Some(alone(new))),
        (None, None) => (None, None),
    };
    let shown = new.map(|new| (new, to)).or(old.map(|old| (old, from)));
    let title = shown.map(|(provision, side)| renderer.provision_title(provision, side.language));
    let verdicts: Vec<String> = row.changes.iter().map(|change| verdict(renderer, *change, row, sides).0).collect();
    RowView {
        id: format!("change-{number}"),
        title,
        verdict: Safe(verdicts.join(" ")),
        same: row.changes == [Change::Unchanged] || row.changes == [Change::Typographic],
        from: left,
        to: right,
        next: None,
    }
}

/// What became of a provision, as a sentence.
fn verdict<'a>(renderer: &Renderer<'a>, change: Change, row: &ProvisionChange, [from, to]: &[Side<'a, '_>; 2]) -> Safe {
    let said = |id| Safe(escaped(renderer.locale.say(id)));
    match change {
        Change::Unchanged => said("versions-unchanged"),
        Change::Typographic => said("versions-typographic"),
        Change::Reworded => said("versions-reworded"),
        Change::Split => said("versions-split"),
        Change::Merged => said("versions-merged"),
        Change::Added => renderer.told("versions-added", [("text", &to.title)]),
        Change::Removed => renderer.told("versions-removed", [("text", &from.title)]),
        Change::Renumbered => {
            let numbers = [from.number(renderer, row.from), to.number(renderer, row.to)];
            renderer.told("versions-renumbered", [("from", &numbers[0]), ("to", &numbers[1])])
        }
        Change::Moved => {
            let place = |side: &Side<'a, '_>, index: Option<usize>| {
                index.map_or_else(String::new, |index| side.place(renderer, index).0)
            };
            let values = [("from".to_owned(), place(from, row.from)), ("to".to_owned(), place(to, row.to))];
            Safe(renderer.locale.tell_safe("versions-moved", &[], &values))
        }
    }
}
