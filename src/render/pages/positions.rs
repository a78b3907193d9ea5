//! The matrix: issues by parties. Also what other pages show of it.

use serde::Serialize;

use crate::compare::{Matrix, matrix};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{ControlledList as _, Party, Stance};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{Link, PartyView, RowView, plain};
use crate::render::templates::Page;

#[derive(Serialize)]
struct Positions<'a> {
    frame: Frame<'a>,
    parties: Vec<PartyView<'a>>,
    pairs: Vec<Link<'a>>,
    rows: Vec<RowView<'a>>,
    absences: Vec<AbsenceView>,
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
    frame::add(renderer, outputs, "positions/", || Ok(page(renderer)))
}

fn page<'a>(renderer: &Renderer<'a>) -> Positions<'a> {
    let matrix = matrix(renderer.corpus, renderer.parties(), renderer.corpus.issue_tree(), None);
    let count: usize = matrix.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.holdings.len()).sum();
    let absences = Stance::VALUES
        .iter()
        .zip(STANCES)
        .filter(|(_, stance)| stance.is_absence())
        .map(|(value, _)| AbsenceView { label: value.label, definition: value.definition })
        .chain([AbsenceView {
            label: NOTHING_RECORDED,
            definition: "No record has been made for this party and issue.",
        }])
        .collect();
    Positions {
        frame: renderer.frame(About {
            address: "positions/".to_owned(),
            section: "positions",
            kicker: "Positions".to_owned(),
            heading: plain("Where each party stands, issue by issue"),
            standfirst: Some(plain(
                "What each party is reported to want, accept or refuse, with the voice each report rests on.",
            )),
            docket: vec![
                Docket::new("Issues", matrix.rows.len().to_string()),
                Docket::new("Positions", count.to_string()),
            ],
        }),
        parties: matrix.parties.iter().map(|p| renderer.party(*p)).collect(),
        pairs: renderer.party_pairs(),
        rows: renderer.rows(&matrix, true),
        absences,
    }
}

/// The words of a cell for which nothing is recorded.
const NOTHING_RECORDED: &str = "Nothing recorded";

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
        matrix
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| all || !empty(row))
            .map(|(at, row)| RowView {
                id: row.issue.record.id.as_str(),
                depth: row.depth,
                group: empty(row) && groups(at),
                issue: self.link(row.issue.record),
                question: self.words(&row.issue.data.question),
                cells: matrix.parties.iter().zip(&row.cells).map(|(p, cell)| self.cell(*p, cell)).collect(),
                other_voices: Vec::new(),
            })
            .collect()
    }
}
