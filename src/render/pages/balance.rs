//! The balance: how much is on record from each party, in plain counts.

use serde::Serialize;

use crate::compare::{Tally, balance};
use crate::error::Result;
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::frame::{self, About, Frame};
use crate::render::locale::Locale;
use crate::render::parts::{Link, PartyView, plain};
use crate::render::templates::Page;

#[derive(Serialize)]
struct BalancePage<'a> {
    frame: Frame<'a>,
    parties: Vec<PartyView<'a>>,
    measures: Vec<MeasureView<'a>>,
    issues: Vec<IssueView<'a>>,
}

/// One thing that is counted, with a number for each party.
#[derive(Serialize)]
struct MeasureView<'a> {
    label: String,
    definition: String,
    counts: Vec<CountView<'a>>,
}

#[derive(Serialize)]
struct CountView<'a> {
    party: PartyView<'a>,
    number: usize,
}

#[derive(Serialize)]
struct IssueView<'a> {
    link: Link<'a>,
    cells: Vec<CellView<'a>>,
}

/// What is on record from one party on one issue.
#[derive(Serialize)]
struct CellView<'a> {
    party: PartyView<'a>,
    lines: Vec<String>,
}

impl Page for BalancePage<'_> {
    const TEMPLATE: &'static str = "balance.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "balance/", || Ok(page(renderer)))
}

/// What is counted: the message that names it, the one that says what it means, and the count.
type Measure = (&'static str, &'static str, fn(&Tally) -> usize);

const MEASURES: [Measure; 9] = [
    ("balance-statements", "balance-statements-meaning", |t| t.statements),
    ("balance-unnamed", "balance-unnamed-meaning", |t| t.unnamed),
    ("balance-reports", "balance-reports-meaning", |t| t.reports),
    ("balance-quotations", "balance-quotations-meaning", |t| t.quotations),
    ("balance-words", "balance-words-meaning", |t| t.quoted_words),
    ("balance-own", "balance-own-meaning", |t| t.own),
    ("balance-relayed", "balance-relayed-meaning", |t| t.relayed),
    ("balance-readings", "balance-readings-meaning", |t| t.readings),
    ("balance-recorded-absences", "balance-recorded-absences-meaning", |t| t.absences),
];

fn page<'a>(renderer: &Renderer<'a>) -> BalancePage<'a> {
    let locale = &renderer.locale;
    let counted = balance(renderer.corpus, renderer.parties());
    let parties: Vec<PartyView<'a>> = counted.parties.iter().map(|party| renderer.party(*party)).collect();
    BalancePage {
        frame: renderer.frame(About {
            address: "balance/".to_owned(),
            section: "about",
            kicker: locale.say("about-kicker").to_owned(),
            heading: plain(locale.say("balance-heading").to_owned()),
            standfirst: Some(plain(locale.say("balance-standfirst").to_owned())),
            docket: Vec::new(),
        }),
        measures: MEASURES
            .into_iter()
            .map(|(label, definition, count)| MeasureView {
                label: locale.say(label).to_owned(),
                definition: locale.say(definition).to_owned(),
                counts: parties
                    .iter()
                    .zip(&counted.whole)
                    .map(|(party, tally)| CountView { party: party.clone(), number: count(tally) })
                    .collect(),
            })
            .collect(),
        issues: counted
            .issues
            .iter()
            .map(|(issue, tallies)| IssueView {
                link: renderer.link(issue.record),
                cells: parties
                    .iter()
                    .zip(tallies)
                    .map(|(party, tally)| CellView { party: party.clone(), lines: lines(locale, tally) })
                    .collect(),
            })
            .collect(),
        parties,
    }
}

/// What is on record on an issue, a line each; none where nothing is.
fn lines(locale: &Locale, tally: &Tally) -> Vec<String> {
    let positions = tally.own + tally.relayed + tally.readings;
    [
        (tally.statements, "count-statements"),
        (tally.unnamed, "balance-of-unnamed"),
        (tally.quotations, "balance-quoting"),
        (tally.quoted_words, "balance-quoted-words"),
        (positions, "count-positions"),
        (tally.absences, "balance-absences"),
    ]
    .into_iter()
    .filter(|(number, ..)| *number > 0)
    .map(|(number, id)| locale.count(id, number))
    .collect()
}
