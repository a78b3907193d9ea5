//! The matrix: issues by parties, in its newest state and as of every day on which it changed. Also what other pages show
//! of it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::Serialize;

use crate::compare::{Matrix, matrix};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{ControlledList as _, Day, Kind, Party, PositionKind, PositionVoice, Stance};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::embed::{Embedding, Shown};
use crate::render::filters::{FilterView, listed};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::locale::Locale;
use crate::render::parts::{PairsView, PartyView, RowView, plain};
use crate::render::signs::{SignView, signs};
use crate::render::states::{Ruler, address_of};
use crate::render::templates::Page;

#[derive(Serialize)]
struct Positions<'a> {
    frame: Frame<'a>,
    caption: String,
    caption_in_signs: String,
    /// Beside the caption of the matrix: how to read it.
    small: String,
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
    label: Cow<'static, str>,
    definition: Cow<'static, str>,
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
    let locale = &renderer.locale;
    let states = renderer.states();
    let caption = |newest: &str, past: &str| match as_of {
        None => locale.say(newest).to_owned(),
        Some(day) => locale.tell(past, [("day", locale.day(day).into())]),
    };
    let matrix = matrix(renderer.corpus, renderer.parties(), renderer.corpus.issue_tree(), as_of);
    let rows = renderer.rows(&matrix, true);
    let brief = is_brief(&matrix);
    let small = if brief { "positions-matrix-key-brief" } else { "positions-matrix-key" };
    Positions {
        frame: renderer.frame(about(locale, &matrix)),
        caption: caption("positions-caption", "positions-caption-as-of"),
        caption_in_signs: caption("positions-overview", "positions-overview-as-of"),
        small: locale.tell(small, [("rule", renderer.party_rule().into())]),
        marked: as_of.or_else(|| states.days.keys().next_back().copied()).map(|d| d.to_string()).unwrap_or_default(),
        brief,
        ruler: states.ruler(locale, as_of),
        parties: matrix.parties.iter().map(|p| renderer.party(*p)).collect(),
        pairs: renderer.party_pairs(),
        filter: filter(renderer, &matrix, &rows),
        signs: signs(&renderer.locale, &rows),
        rows,
        absences: absences(locale),
        embed: as_of.is_none().then(|| renderer.embedding(&Shown::Matrix)),
    }
}

fn about<'a>(locale: &Locale, matrix: &Matrix<'a>) -> About<'a> {
    let count: usize = matrix.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.holdings.len()).sum();
    let said = |id: &'static str| locale.say(id).to_owned();
    let mut docket = vec![
        Docket::new(locale.kinds(Kind::Issue).to_owned(), matrix.rows.len().to_string()),
        Docket::new(locale.kinds(Kind::Position).to_owned(), count.to_string()),
    ];
    let Some(day) = matrix.as_of else {
        return About {
            address: "positions/".to_owned(),
            section: "positions",
            kicker: said("section-positions"),
            heading: plain(said("positions-heading")),
            standfirst: Some(plain(said("positions-standfirst"))),
            docket,
        };
    };
    docket.insert(0, Docket::new(said("positions-as-of"), locale.day(day)));
    About {
        address: address_of(day),
        section: "positions",
        kicker: said("positions-kicker-as-of"),
        heading: plain(locale.tell("positions-heading-as-of", [("day", locale.day(day).into())])),
        standfirst: Some(plain(said("positions-standfirst-as-of"))),
        docket,
    }
}

fn absences(locale: &Locale) -> Vec<AbsenceView> {
    let kinds = Stance::VALUES.iter().zip(STANCES).filter(|(_, stance)| stance.is_absence());
    let recorded = kinds.map(|(value, _)| {
        let (label, definition) = locale.entry(Stance::NAME, value.id, (value.label, value.definition));
        AbsenceView { label, definition }
    });
    let said = |id: &'static str| Cow::Owned(locale.say(id).to_owned());
    let nothing =
        AbsenceView { label: said("cell-nothing-recorded"), definition: said("positions-nothing-recorded-meaning") };
    recorded.chain([nothing]).collect()
}

/// What the matrix can be filtered by.
fn filter<'a>(renderer: &Renderer<'a>, matrix: &Matrix<'a>, rows: &[RowView<'a>]) -> FilterView<'a> {
    let cells = || rows.iter().filter(|row| !row.group).flat_map(|row| &row.cells);
    let holdings = || cells().flat_map(|cell| &cell.holdings);
    let nothing = cells().any(|cell| cell.holdings.is_empty());
    let kinds: BTreeSet<&str> = holdings().map(|h| h.kind).chain(nothing.then_some("none")).collect();
    let voices: BTreeSet<&str> = holdings().map(|h| h.voiced).chain(nothing.then_some("none")).collect();
    let locale = &renderer.locale;
    FilterView::new("positions and absences")
        .with(
            "party",
            locale.kind(Kind::Party).to_owned(),
            renderer.options(matrix.parties.iter().map(|party| (0, *party))),
        )
        .with(
            "issue",
            locale.kind(Kind::Issue).to_owned(),
            renderer.options(matrix.rows.iter().map(|row| (row.depth, row.issue))),
        )
        .with("kind", locale.say("positions-kind").to_owned(), listed::<PositionKind>(locale, |id| kinds.contains(id)))
        .with(
            "voice",
            locale.say("positions-voice").to_owned(),
            listed::<PositionVoice>(locale, |id| voices.contains(id)),
        )
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
