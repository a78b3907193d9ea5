//! Common ground and gaps: on each issue, whether all who have spoken stand alike.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::compare::{Ground, Stand, Weight, common_ground};
use crate::error::Result;
use crate::model::ControlledList as _;
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::frame::{self, About, Frame};
use crate::render::parts::{Link, PartyView, RowView, Words, plain};
use crate::render::templates::Page;

/// Where the page stands.
const ADDRESS: &str = "positions/common-ground/";

#[derive(Serialize)]
struct CommonGroundPage<'a> {
    frame: Frame<'a>,
    groups: Vec<GroupView<'a>>,
    weights: Vec<WeightView>,
}

/// The issues on which the parties stand to each other in one way.
#[derive(Serialize)]
struct GroupView<'a> {
    id: &'static str,
    title: &'static str,
    what: &'static str,
    parties: Vec<PartyView<'a>>,
    issues: Vec<IssueView<'a>>,
}

#[derive(Serialize)]
struct IssueView<'a> {
    link: Link<'a>,
    question: Option<Words<'a>>,
    stands: Vec<StandView<'a>>,
}

/// Where one party stands.
#[derive(Serialize)]
struct StandView<'a> {
    party: PartyView<'a>,
    stances: Vec<&'a str>,
    weight: Option<&'static str>,
    /// What its other positions say, with their voices.
    others: Vec<String>,
    absences: Vec<&'a str>,
}

/// A line of the key to voices.
#[derive(Serialize)]
struct WeightView {
    label: &'static str,
    definition: &'static str,
}

impl Page for CommonGroundPage<'_> {
    const TEMPLATE: &'static str = "convergence.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, ADDRESS, || Ok(page(renderer)))
}

/// The groups in the order of the page: id, title, what it means.
const GROUPS: [(Ground, &str, &str, &str); 5] = [
    (Ground::Alike, "alike", "All who have spoken stand alike", "Two parties or more, by the same stances."),
    (Ground::Apart, "apart", "They differ", "At least two parties have stances that are not the same."),
    (
        Ground::NotTold,
        "not-told",
        "It cannot be told",
        "Several have spoken; where they stand can be told of one of them at most.",
    ),
    (Ground::One, "one", "Only one has spoken", "Nothing is recorded of the others but an absence, if that."),
    (Ground::Nobody, "nobody", "Nobody has spoken", "No party has a stand on record in these sources."),
];

fn page<'a>(renderer: &Renderer<'a>) -> CommonGroundPage<'a> {
    let compared = common_ground(renderer.corpus, renderer.parties());
    let mut issues: BTreeMap<Ground, Vec<IssueView<'a>>> = BTreeMap::new();
    for (row, ground) in renderer.rows(&compared.matrix, true).into_iter().zip(compared.rows) {
        if !row.group {
            issues.entry(ground.ground).or_default().push(issue(row, &ground.stands));
        }
    }
    let parties: Vec<PartyView<'a>> = compared.matrix.parties.iter().map(|p| renderer.party(*p)).collect();
    CommonGroundPage {
        frame: renderer.frame(About {
            address: ADDRESS.to_owned(),
            section: "positions",
            kicker: "Positions".to_owned(),
            heading: plain("Common ground and gaps"),
            standfirst: Some(plain(
                "On which issues all who have spoken stand alike, on which they differ, and on which only one or nobody has spoken.",
            )),
            docket: Vec::new(),
        }),
        groups: GROUPS
            .into_iter()
            .filter_map(|(ground, id, title, what)| {
                let issues = issues.remove(&ground)?;
                Some(GroupView { id, title, what, parties: parties.clone(), issues })
            })
            .collect(),
        weights: [Weight::Own, Weight::Relayed, Weight::Reading].map(weight_view).into(),
    }
}

fn issue<'a>(row: RowView<'a>, stands: &[Stand<'a>]) -> IssueView<'a> {
    IssueView {
        link: row.issue,
        question: row.question,
        stands: row.cells.into_iter().zip(stands).map(|(cell, stand)| stand_view(cell.party, stand)).collect(),
    }
}

fn stand_view<'a>(party: PartyView<'a>, stand: &Stand<'a>) -> StandView<'a> {
    StandView {
        party,
        stances: stand.stances.iter().map(|stance| stance.label()).collect(),
        weight: stand.weight.map(|weight| weight_view(weight).label),
        others: stand.other_words(),
        absences: stand.absences.iter().map(|stance| stance.label()).collect(),
    }
}

fn weight_view(weight: Weight) -> WeightView {
    let (label, definition) = match weight {
        Weight::Own => {
            ("Own words", "A text the party issued, its leader, an office, a delegation or a named official.")
        }
        Weight::Relayed => (
            "Relayed without a name",
            "An unnamed official, state media, or an outlet that lays it to the party and names nobody.",
        ),
        Weight::Reading => ("A reading", "An outlet’s or analyst’s own account; no words of the party are cited."),
    };
    WeightView { label, definition }
}
