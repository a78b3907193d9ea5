//! The brackets of an agreement's versions: how many were open and whose, where, and what became of each.

use serde::Serialize;

use crate::compare::bracket_fates::Fate;
use crate::compare::{OpenBrackets, ProvisionBrackets, Settled, open_brackets};
use crate::error::Result;
use crate::link::Entry;
use crate::markdown::text_words;
use crate::model::Agreement;
use crate::output::Outputs;
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::locale::Locale;
use crate::render::parts::{Link, Words, plain};
use crate::render::templates::Page;
use crate::render::versions::{ProvisionTitle, language_of, provision_link};
use crate::render::{Renderer, address};
use crate::text::brackets::{Bracketed, OpenCount};
use crate::text::readings::Reading;

#[derive(Serialize)]
struct BracketsPage<'a> {
    frame: Frame<'a>,
    agreement: Link<'a>,
    versions: Vec<VersionView<'a>>,
    provisions: Vec<ProvisionView<'a>>,
    steps: Vec<StepView<'a>>,
}

/// A version and how much of it is open.
#[derive(Serialize)]
struct VersionView<'a> {
    link: Link<'a>,
    state: Words<'a>,
    open: usize,
    /// The same in hundredths of the most that any version has.
    share: usize,
    placeholders: usize,
    unattributed: usize,
    holders: Vec<Share<'a>>,
    unbalanced: Vec<String>,
}

#[derive(Serialize)]
struct Share<'a> {
    name: Words<'a>,
    count: usize,
}

/// The open brackets of a provision, version by version.
#[derive(Serialize)]
struct ProvisionView<'a> {
    title: ProvisionTitle<'a>,
    href: String,
    cells: Vec<CountView>,
}

#[derive(Serialize)]
struct CountView {
    /// The version's mark, for a phone.
    version: String,
    missing: bool,
    open: usize,
    placeholders: usize,
    href: Option<String>,
}

/// From one version to the next.
#[derive(Serialize)]
struct StepView<'a> {
    from: Link<'a>,
    to: Link<'a>,
    id: String,
    summary: String,
    settled: Vec<SettledView<'a>>,
}

/// A bracket that was closed, reworded or opened.
#[derive(Serialize)]
struct SettledView<'a> {
    provision: Words<'a>,
    fate: String,
    closed: bool,
    holders: Vec<Words<'a>>,
    lang: &'a str,
    dir: &'static str,
    before: String,
    after: String,
    href: String,
}

impl Page for BracketsPage<'_> {
    const TEMPLATE: &'static str = "brackets.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for agreement in renderer.corpus.all::<Agreement>() {
        if open_brackets(renderer.corpus, &agreement.record.id).is_some() {
            let address = format!("{}brackets/", address::of_record(agreement.record));
            let at = address.clone();
            frame::add(renderer, outputs, &at, move || Ok(page(renderer, agreement, address.clone())))?;
        }
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, agreement: Entry<'a, Agreement>, address: String) -> BracketsPage<'a> {
    let found = open_brackets(renderer.corpus, &agreement.record.id);
    let OpenBrackets { versions, counts, provisions, changes } = found.unwrap_or_default();
    let most = counts.iter().map(|count| count.open).max().unwrap_or_default();
    let title = renderer.corpus.title(agreement.record, renderer.wanted);
    let views = versions.iter().zip(&counts).map(|(v, count)| version_view(renderer, v, count, most)).collect();
    let rows = provisions.iter().map(|provision| provision_view(renderer, provision, &versions)).collect();
    // Of two versions without a bracket there is nothing to tell.
    let steps = versions.windows(2).zip(&changes).filter(|(_, settled)| !settled.is_empty()).enumerate();
    let steps = steps.map(|(i, (pair, settled))| step_view(renderer, i, &pair[0], &pair[1], settled)).collect();
    let locale = &renderer.locale;
    let frame = renderer.frame(About {
        address,
        section: "agreements",
        kicker: locale.say("brackets-kicker").to_owned(),
        heading: plain(locale.tell("brackets-heading", [("agreement", title.into())])),
        standfirst: renderer.words(&agreement.record.common.summary),
        docket: vec![Docket::new(locale.say("versions-docket").to_owned(), versions.len().to_string())],
    });
    let name = renderer.link(agreement.record).words;
    BracketsPage {
        frame: frame.headed(renderer.told("brackets-heading", [("agreement", &name)])),
        agreement: renderer.link(agreement.record),
        versions: views,
        provisions: rows,
        steps,
    }
}

fn version_view<'a>(renderer: &Renderer<'a>, reading: &Reading<'a>, count: &OpenCount, most: usize) -> VersionView<'a> {
    VersionView {
        link: renderer.version_link(reading.text),
        state: renderer.labelled(&reading.text.data.state),
        open: count.open,
        share: (count.open * 100).checked_div(most).unwrap_or_default(),
        placeholders: count.placeholders,
        unattributed: count.unattributed,
        holders: count
            .by
            .iter()
            .map(|(name, count)| Share { name: renderer.holder_words(name), count: *count })
            .collect(),
        unbalanced: reading.unbalanced().into_iter().map(|it| renderer.locale.place(it)).collect(),
    }
}

fn provision_view<'a>(
    renderer: &Renderer<'a>,
    provision: &ProvisionBrackets,
    versions: &[Reading<'a>],
) -> ProvisionView<'a> {
    let (version, index) = provision.newest;
    let reading = &versions[version];
    let cell = |(i, reading): (usize, &Reading<'_>)| CountView {
        version: reading.version.to_owned(),
        missing: provision.counts[i].is_none(),
        open: provision.counts[i].as_ref().map_or(0, |count| count.open),
        placeholders: provision.counts[i].as_ref().map_or(0, |count| count.placeholders),
        href: provision.places[i].map(|index| provision_link(reading, index)),
    };
    ProvisionView {
        title: renderer.provision_title(&reading.tree.provisions[index], reading.language),
        href: provision_link(reading, index),
        cells: versions.iter().enumerate().map(cell).collect(),
    }
}

/// What became of a bracket, in words that follow its holder's.
fn fate(locale: &Locale, fate: Fate) -> &str {
    locale.say(match fate {
        Fate::Accepted => "brackets-accepted",
        Fate::Dropped => "brackets-dropped",
        Fate::Replaced => "brackets-replaced",
        Fate::Kept => "brackets-kept",
        Fate::Reworded => "brackets-reworded",
        Fate::Absorbed => "brackets-absorbed",
        Fate::Opened => "brackets-opened",
    })
}

fn step_view<'a>(
    renderer: &Renderer<'a>,
    number: usize,
    from: &Reading<'a>,
    to: &Reading<'a>,
    settled: &[Settled],
) -> StepView<'a> {
    let locale = &renderer.locale;
    let order =
        [Fate::Accepted, Fate::Dropped, Fate::Replaced, Fate::Reworded, Fate::Absorbed, Fate::Opened, Fate::Kept];
    let counts: Vec<String> = order
        .iter()
        .filter_map(|wanted| {
            let count = settled.iter().filter(|s| s.change.fate == *wanted).count();
            let values = [("fate", fate(locale, *wanted).into()), ("n", count.into())];
            (count > 0).then(|| locale.tell("brackets-fate", values))
        })
        .collect();
    let counts = counts.join(locale.say("semicolon"));
    let told = settled.iter().filter(|s| s.change.fate != Fate::Kept);
    StepView {
        from: renderer.version_link(from.text),
        to: renderer.version_link(to.text),
        id: format!("step-{}", number + 1),
        summary: locale.tell("brackets-fates", [("counts", counts.into())]),
        settled: told.map(|s| settled_view(renderer, from, to, s)).collect(),
    }
}

fn settled_view<'a>(
    renderer: &Renderer<'a>,
    from: &Reading<'a>,
    to: &Reading<'a>,
    settled: &Settled,
) -> SettledView<'a> {
    let change = &settled.change;
    let (reading, bracket) = match (change.from, change.to) {
        (Some(bracket), _) => (from, bracket),
        (None, bracket) => (to, bracket.unwrap_or_default()),
    };
    let names = reading.brackets.as_ref().and_then(|b: &Bracketed| b.brackets.get(bracket)).map(|b| &b.holders);
    let provision = settled.provision.and_then(|index| reading.tree.provisions.get(index));
    let href = format!("{}#bracket-{}", address::of_record(reading.text.record), bracket + 1);
    SettledView {
        provision: match provision {
            Some(provision) => renderer.provision_words_in(provision, reading.language),
            None => plain(renderer.locale.say("brackets-outside").to_owned()),
        },
        fate: fate(&renderer.locale, change.fate).to_owned(),
        closed: change.fate.is_closed(),
        holders: names.into_iter().flatten().map(|name| renderer.holder_words(name)).collect(),
        lang: reading.language,
        dir: language_of(reading.text.record).1,
        before: text_words(&change.words_from),
        after: text_words(&change.words_to),
        href: address::link(&href),
    }
}
