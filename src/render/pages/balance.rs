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
    label: &'static str,
    definition: &'static str,
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

/// What is counted: its words, what they mean, and the count.
type Measure = (&'static str, &'static str, fn(&Tally) -> usize);

const MEASURES: [Measure; 9] = [
    ("Statements", "Made by the party or laid to it; a joint text counts for each of its issuers.", |t| t.statements),
    ("Of unnamed speakers", "Statements whose speaker no source names.", |t| t.unnamed),
    ("Reports", "Reports of its statements, in all sources.", |t| t.reports),
    ("Reports that quote", "Reports with words in quotation marks.", |t| t.quotations),
    ("Quoted words", "Words in quotation marks in those reports.", |t| t.quoted_words),
    ("Positions by its own words", "Known by a text, its leader, an office, a delegation or a named official.", |t| {
        t.own
    }),
    (
        "Positions relayed without a name",
        "Known by an unnamed official, state media or an outlet that names nobody.",
        |t| t.relayed,
    ),
    ("Positions by a reading", "Known by an outlet’s or analyst’s own account only.", |t| t.readings),
    ("Recorded absences", "That it has said nothing, or has not confirmed or committed itself.", |t| t.absences),
];

fn page<'a>(renderer: &Renderer<'a>) -> BalancePage<'a> {
    let counted = balance(renderer.corpus, renderer.parties());
    let parties: Vec<PartyView<'a>> = counted.parties.iter().map(|party| renderer.party(*party)).collect();
    BalancePage {
        frame: renderer.frame(About {
            address: "balance/".to_owned(),
            section: "about",
            kicker: "About".to_owned(),
            heading: plain("How much is on record from whom"),
            standfirst: Some(plain(
                "Plain counts of what the sources hold from each party. They say where the record is thin, and nothing about who is right.",
            )),
            docket: Vec::new(),
        }),
        measures: MEASURES
            .into_iter()
            .map(|(label, definition, count)| MeasureView {
                label,
                definition,
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
                    .map(|(party, tally)| CellView { party: party.clone(), lines: lines(&renderer.locale, tally) })
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
