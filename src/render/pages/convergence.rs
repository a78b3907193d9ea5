//! Common ground and gaps: on each issue, whether all who have spoken stand alike.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::compare::{Ground, Stand, Weight, common_ground};
use crate::error::Result;
use crate::model::Kind;
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::frame::{self, About, Frame};
use crate::render::locale::Locale;
use crate::render::parts::{Link, PartyView, RowView, VoiceView, Words, plain};
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
    title: String,
    what: String,
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
    stances: Vec<Words<'a>>,
    weight: Option<String>,
    /// What its other positions say, with their voices.
    others: Vec<VoiceView<'a>>,
    absences: Vec<Words<'a>>,
}

/// A line of the key to voices.
#[derive(Serialize)]
struct WeightView {
    label: String,
    definition: String,
}

impl Page for CommonGroundPage<'_> {
    const TEMPLATE: &'static str = "convergence.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, ADDRESS, || Ok(page(renderer)))
}

/// The groups in the order of the page: id, title, what it means.
const GROUPS: [(Ground, &str, &str, &str); 5] = [
    (Ground::Alike, "alike", "ground-alike", "ground-alike-meaning"),
    (Ground::Apart, "apart", "ground-apart", "ground-apart-meaning"),
    (Ground::NotTold, "not-told", "ground-not-told", "ground-not-told-meaning"),
    (Ground::One, "one", "ground-one", "ground-one-meaning"),
    (Ground::Nobody, "nobody", "ground-nobody", "ground-nobody-meaning"),
];

fn page<'a>(renderer: &Renderer<'a>) -> CommonGroundPage<'a> {
    let locale = &renderer.locale;
    let compared = common_ground(renderer.corpus, renderer.parties());
    let mut issues: BTreeMap<Ground, Vec<IssueView<'a>>> = BTreeMap::new();
    for (row, ground) in renderer.rows(&compared.matrix, true).into_iter().zip(compared.rows) {
        if !row.group {
            issues.entry(ground.ground).or_default().push(issue(renderer, row, &ground.stands));
        }
    }
    let parties: Vec<PartyView<'a>> = compared.matrix.parties.iter().map(|p| renderer.party(*p)).collect();
    CommonGroundPage {
        frame: renderer.frame(About {
            address: ADDRESS.to_owned(),
            section: "positions",
            kicker: locale.kinds(Kind::Position).to_owned(),
            heading: plain(locale.say("ground-heading").to_owned()),
            standfirst: Some(plain(locale.say("ground-standfirst").to_owned())),
            docket: Vec::new(),
        }),
        groups: GROUPS
            .into_iter()
            .filter_map(|(ground, id, title, what)| {
                let issues = issues.remove(&ground)?;
                let (title, what) = (locale.say(title).to_owned(), locale.say(what).to_owned());
                Some(GroupView { id, title, what, parties: parties.clone(), issues })
            })
            .collect(),
        weights: [Weight::Own, Weight::Relayed, Weight::Reading].map(|weight| weight_view(locale, weight)).into(),
    }
}

fn issue<'a>(renderer: &Renderer<'a>, row: RowView<'a>, stands: &[Stand<'a>]) -> IssueView<'a> {
    let cells = row.cells.into_iter().zip(stands);
    IssueView {
        link: row.issue,
        question: row.question,
        stands: cells.map(|(cell, stand)| stand_view(renderer, cell.party, stand)).collect(),
    }
}

fn stand_view<'a>(renderer: &Renderer<'a>, party: PartyView<'a>, stand: &Stand<'a>) -> StandView<'a> {
    StandView {
        party,
        stances: stand.stances.iter().map(|stance| renderer.labelled(*stance)).collect(),
        weight: stand.weight.map(|weight| weight_view(&renderer.locale, weight).label),
        others: renderer.voices(stand),
        absences: stand.absences.iter().map(|stance| renderer.labelled(*stance)).collect(),
    }
}

fn weight_view(locale: &Locale, weight: Weight) -> WeightView {
    let (label, definition) = match weight {
        Weight::Own => ("weight-own", "weight-own-meaning"),
        Weight::Relayed => ("weight-relayed", "weight-relayed-meaning"),
        Weight::Reading => ("weight-reading", "weight-reading-meaning"),
    };
    WeightView { label: locale.say(label).to_owned(), definition: locale.say(definition).to_owned() }
}
