//! The matrix: issues by parties, in its newest state and as of every day on which it changed. Also what other pages show
//! of it.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::compare::{Matrix, matrix};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{ControlledList as _, Day, Party, PositionKind, PositionVoice, Stance};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::embed::{Embedding, Shown};
use crate::render::filters::{FilterView, listed};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::locale::Locale;
use crate::render::parts::{PairsView, PartyView, RowView, Words, plain};
use crate::render::signs::{NOTHING_RECORDED, SignView, signs};
use crate::render::states::{Ruler, address_of};
use crate::render::templates::Page;

#[derive(Serialize)]
struct Positions<'a> {
    frame: Frame<'a>,
    caption: String,
    /// The day whose changes are marked.
    marked: String,
    /// Whether cells leave out the summaries, because there are very many.
    brief: bool,
    ruler: Option<Ruler>,
    parties: Vec<PartyView<'a>>,
    pairs: PairsView<'a>,
    rows: Vec<RowView<'a>>,
    filter: FilterView<'a>,
    signs: Vec<SignView>,
    absences: Vec<AbsenceView>,
    embed: Option<Embedding>,
}

/// A kind of absence that the matrix shows, for its key.
#[derive(Serialize)]
struct AbsenceView {
    label: &'static str,
    definition: &'static str,
}

impl Page for Positions<'_> {
    const TEMPLATE: &'static str = "positions.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "positions/", || Ok(page(renderer, None)))?;
    for day in renderer.states().shown {
        frame::add(renderer, outputs, &address_of(day), move || Ok(page(renderer, Some(day))))?;
    }
    Ok(())
}

/// With more cells than this there are very many.
const CELLS: usize = 600;

/// Whether there are so many cells that the words of a position stand on its page only.
pub(in crate::render) fn is_brief(matrix: &Matrix<'_>) -> bool {
    matrix.rows.len() * matrix.parties.len() > CELLS
}

fn page<'a>(renderer: &Renderer<'a>, as_of: Option<Day>) -> Positions<'a> {
    let states = renderer.states();
    let matrix = matrix(renderer.corpus, renderer.parties(), renderer.corpus.issue_tree(), as_of);
    let rows = renderer.rows(&matrix, true);
    Positions {
        frame: renderer.frame(about(&renderer.locale, &matrix)),
        caption: as_of.map_or_else(
            || "Positions by issue and party, newest state".to_owned(),
            |day| format!("Positions by issue and party, as of {}", renderer.locale.day(day)),
        ),
        marked: as_of.or_else(|| states.days.keys().next_back().copied()).map(|d| d.to_string()).unwrap_or_default(),
        brief: is_brief(&matrix),
        ruler: states.ruler(&renderer.locale, as_of),
        parties: matrix.parties.iter().map(|p| renderer.party(*p)).collect(),
        pairs: renderer.party_pairs(),
        filter: filter(renderer, &matrix, &rows),
        signs: signs(&rows),
        rows,
        absences: absences(),
        embed: as_of.is_none().then(|| renderer.embedding(&Shown::Matrix)),
    }
}

fn about<'a>(locale: &Locale, matrix: &Matrix<'a>) -> About<'a> {
    let count: usize = matrix.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.holdings.len()).sum();
    let mut docket =
        vec![Docket::new("Issues", matrix.rows.len().to_string()), Docket::new("Positions", count.to_string())];
    let Some(day) = matrix.as_of else {
        return About {
            address: "positions/".to_owned(),
            section: "positions",
            kicker: "Positions".to_owned(),
            heading: plain("Where each party stands, issue by issue"),
            standfirst: Some(plain(
                "What each party is reported to want, accept or refuse, with the voice each report rests on.",
            )),
            docket,
        };
    };
    docket.insert(0, Docket::new("As of", locale.day(day)));
    About {
        address: address_of(day),
        section: "positions",
        kicker: "Positions, a past state".to_owned(),
        heading: Words {
            text: format!("Where each party stood on {}, issue by issue", locale.day(day)).into(),
            lang: None,
            dir: None,
        },
        standfirst: Some(plain(
            "What was on record of each party for that day, by the dates in the record. A position holds until its own end or the next one; one without a date is shown at every date.",
        )),
        docket,
    }
}

fn absences() -> Vec<AbsenceView> {
    let kinds = Stance::VALUES.iter().zip(STANCES).filter(|(_, stance)| stance.is_absence());
    let recorded = kinds.map(|(value, _)| AbsenceView { label: value.label, definition: value.definition });
    let nothing =
        AbsenceView { label: NOTHING_RECORDED, definition: "No record has been made for this party and issue." };
    recorded.chain([nothing]).collect()
}

/// What the matrix can be filtered by.
fn filter<'a>(renderer: &Renderer<'a>, matrix: &Matrix<'a>, rows: &[RowView<'a>]) -> FilterView<'a> {
    let cells = || rows.iter().filter(|row| !row.group).flat_map(|row| &row.cells);
    let holdings = || cells().flat_map(|cell| &cell.holdings);
    let nothing = cells().any(|cell| cell.holdings.is_empty());
    let kinds: BTreeSet<&str> = holdings().map(|h| h.kind).chain(nothing.then_some("none")).collect();
    let voices: BTreeSet<&str> = holdings().map(|h| h.voiced).chain(nothing.then_some("none")).collect();
    FilterView::new("positions and absences")
        .with("party", "Party", renderer.options(matrix.parties.iter().map(|party| (0, *party))))
        .with("issue", "Issue", renderer.options(matrix.rows.iter().map(|row| (row.depth, row.issue))))
        .with("kind", "Kind of position", listed::<PositionKind>(&renderer.locale, |id| kinds.contains(id)))
        .with("voice", "Voice", listed::<PositionVoice>(&renderer.locale, |id| voices.contains(id)))
}

/// The stances in the order of their list.
const STANCES: [Stance; 11] = [
    Stance::For,
    Stance::Against,
    Stance::Conditional,
    Stance::Neutral,
    Stance::Mixed,
    Stance::Unclear,
    Stance::NoCommitment,
    Stance::NotConfirmed,
    Stance::Undisclosed,
    Stance::Silent,
    Stance::NoStatement,
];

impl<'a> Renderer<'a> {
    /// The parties that the site compares.
    pub(in crate::render) fn parties(&self) -> Vec<Entry<'a, Party>> {
        self.corpus.site().parties.iter().filter_map(|p| self.corpus.get(p)).collect()
    }

    /// The rows of a matrix; with `all`, also issues for which nothing is recorded and that only group others.
    pub(in crate::render) fn rows(&self, matrix: &Matrix<'a>, all: bool) -> Vec<RowView<'a>> {
        let empty = |row: &crate::compare::Row<'_>| row.cells.iter().all(|cell| cell.holdings.is_empty());
        let groups = |at: usize| matrix.rows.get(at + 1).is_some_and(|next| next.depth > matrix.rows[at].depth);
        let mut branch: Vec<&'a str> = Vec::new();
        let mut rows = Vec::new();
        for (at, row) in matrix.rows.iter().enumerate() {
            branch.truncate(row.depth);
            branch.push(row.issue.record.id.as_str());
            if !all && empty(row) {
                continue;
            }
            let cells = matrix.parties.iter().zip(&row.cells);
            rows.push(RowView {
                id: row.issue.record.id.as_str(),
                depth: row.depth,
                branch: branch.clone(),
                group: empty(row) && groups(at),
                issue: self.link(row.issue.record),
                question: self.words(&row.issue.data.question),
                cells: cells.map(|(party, cell)| self.cell(row.issue, *party, cell)).collect(),
                other_voices: Vec::new(),
            });
        }
        rows
    }
}
