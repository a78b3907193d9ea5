//! Conditions: who waits for what, and where parties wait for each other. Also what a party's page shows of them.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::compare::{Answer, AnswerOf, Conditions, Held, Node, Stand, Wait, conditions};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{ControlledList as _, Party};
use crate::output::Outputs;
use crate::render::embed::{Embedding, Shown};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{Link, PartyView, Words, plain};
use crate::render::pictures::Picture;
use crate::render::pictures::conditions::{Thing, Tie, picture};
use crate::render::templates::Page;
use crate::render::{Renderer, address};

/// Where the page stands.
pub(in crate::render) const ADDRESS: &str = "positions/conditions/";

#[derive(Serialize)]
struct ConditionsPage<'a> {
    frame: Frame<'a>,
    conditions: ConditionsView<'a>,
    embed: Option<Embedding>,
}

/// Conditions with their picture: all of them, or one party's.
#[derive(Serialize)]
pub(in crate::render) struct ConditionsView<'a> {
    blocks: Vec<BlockView<'a>>,
    picture: Option<Picture<'a>>,
    waits: Vec<WaitView<'a>>,
}

/// Parties that wait for each other.
#[derive(Serialize)]
struct BlockView<'a> {
    title: String,
    /// What the conditions have to do with each other.
    what: &'static str,
    waits: Vec<WaitView<'a>>,
}

/// One condition.
#[derive(Serialize)]
struct WaitView<'a> {
    party: PartyView<'a>,
    position: Link<'a>,
    voice: &'a str,
    /// What has to come before; nothing where the record has only words for it.
    target: Option<Link<'a>>,
    kind: &'static str,
    note: Option<Words<'a>>,
    answers: Vec<AnswerView<'a>>,
}

/// Where another party stands on what is waited for.
#[derive(Serialize)]
struct AnswerView<'a> {
    party: PartyView<'a>,
    issue: Link<'a>,
    stand: String,
    absent: bool,
    waits: bool,
    shown_by: Vec<Link<'a>>,
}

impl Page for ConditionsPage<'_> {
    const TEMPLATE: &'static str = "conditions.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, ADDRESS, || Ok(page(renderer)))
}

fn page<'a>(renderer: &Renderer<'a>) -> ConditionsPage<'a> {
    let all = renderer.conditions();
    ConditionsPage {
        frame: renderer.frame(About {
            address: ADDRESS.to_owned(),
            section: "positions",
            kicker: "Positions".to_owned(),
            heading: plain("What waits for what"),
            standfirst: Some(plain(
                "Which positions name something that has to come before, what the other parties have on record on it, and where parties wait for each other.",
            )),
            docket: vec![Docket::new("Conditions", all.waits.len().to_string())],
        }),
        conditions: renderer.conditions_view(None),
        embed: Some(renderer.embedding(&Shown::Conditions)),
    }
}

impl<'a> Renderer<'a> {
    fn conditions(&self) -> &Conditions<'a> {
        self.conditions.get_or_init(|| conditions(self.corpus))
    }

    /// All conditions, or those of one party and the blocks it is part of.
    pub(in crate::render) fn conditions_view(&self, of: Option<Entry<'_, Party>>) -> ConditionsView<'a> {
        let all = self.conditions();
        let own = |wait: &&Wait<'a>| of.is_none_or(|party| wait.holder.party.number == party.number);
        let waits: Vec<&Wait<'a>> = all.waits.iter().filter(own).collect();
        ConditionsView {
            blocks: blocks(self, all, of),
            picture: draw(self, all, &waits, of),
            waits: waits.into_iter().map(|wait| wait_view(self, all, wait)).collect(),
        }
    }
}

fn blocks<'a>(renderer: &Renderer<'a>, all: &Conditions<'a>, of: Option<Entry<'_, Party>>) -> Vec<BlockView<'a>> {
    let circles = all.circles.iter().map(|waits| (waits, CIRCLE));
    let crossings = all.crossings.iter().map(|crossing| (&crossing.waits, CROSSING));
    circles
        .chain(crossings)
        .map(|(waits, what)| (waits.iter().map(|i| &all.waits[*i]).collect::<Vec<_>>(), what))
        .filter(|(waits, _)| of.is_none_or(|party| waits.iter().any(|w| w.holder.party.number == party.number)))
        .map(|(waits, what)| block(renderer, all, &waits, what))
        .collect()
}

fn block<'a>(renderer: &Renderer<'a>, all: &Conditions<'a>, waits: &[&Wait<'a>], what: &'static str) -> BlockView<'a> {
    let mut names: Vec<&str> =
        waits.iter().map(|wait| renderer.corpus.title(wait.holder.party.record, renderer.language)).collect();
    names.dedup();
    let title = match names.as_slice() {
        [one] => format!("Its own conditions lead back to where they began: {one}"),
        names => format!("Each waits for the other: {}", renderer.locale.list(names)),
    };
    let parties: BTreeSet<usize> = waits.iter().map(|wait| wait.holder.party.number).collect();
    let holds_up = |answer: &&AnswerOf<'a>| {
        parties.contains(&answer.party.number) && matches!(answer.answer, Answer::Waits | Answer::NotGiven)
    };
    let waits = waits.iter().map(|wait| WaitView {
        answers: wait.answers.iter().filter(holds_up).map(|of| answer_view(renderer, all, of)).collect(),
        ..wait_view(renderer, all, wait)
    });
    BlockView { title, what, waits: waits.collect() }
}

fn wait_view<'a>(renderer: &Renderer<'a>, all: &Conditions<'a>, wait: &Wait<'a>) -> WaitView<'a> {
    let (target, kind) = named(renderer, all.nodes[wait.to]);
    WaitView {
        party: renderer.party(wait.holder.party),
        position: held_link(renderer, wait.holder),
        voice: wait.holder.entry.voice.label(),
        target,
        kind,
        note: renderer.words(&wait.requirement.note),
        answers: wait.answers.iter().map(|of| answer_view(renderer, all, of)).collect(),
    }
}

fn answer_view<'a>(renderer: &Renderer<'a>, all: &Conditions<'a>, answer: &AnswerOf<'a>) -> AnswerView<'a> {
    let shown_by = answer.shown_by.iter().filter_map(|i| match all.nodes[*i] {
        Node::Position(held) => Some(held_link(renderer, held)),
        _ => None,
    });
    AnswerView {
        party: renderer.party(answer.party),
        issue: renderer.link(answer.issue.record),
        stand: stand_words(&answer.stand),
        absent: !answer.stand.has_spoken(),
        waits: answer.answer == Answer::Waits,
        shown_by: shown_by.collect(),
    }
}

/// A link to the entry of a position that holds.
fn held_link<'a>(renderer: &Renderer<'a>, held: Held<'a>) -> Link<'a> {
    renderer.link_to(held.position.record, &format!("entry-{}", held.position.data.history.len()))
}

/// The link to what is waited for, and what it is.
fn named<'a>(renderer: &Renderer<'a>, node: Node<'a>) -> (Option<Link<'a>>, &'static str) {
    match node {
        Node::Position(held) => (Some(held_link(renderer, held)), "Position"),
        Node::Issue(issue) => (Some(renderer.link(issue.record)), "Issue"),
        Node::Event(event) => (Some(renderer.link(event.record)), "Event"),
        Node::Agreement(agreement, None) => (Some(renderer.link(agreement.record)), "Agreement"),
        Node::Agreement(agreement, Some(provision)) => {
            let id = provision.id.value.as_str();
            let href = format!("{}#{id}", address::link(&address::of_record(agreement.record)));
            (Some(Link { href, words: renderer.provision_words(agreement.data, id) }), "Provision")
        }
        Node::Words(_) => (None, "In words"),
    }
}

/// The most boxes that a reader can follow in one picture; the table has them all.
const MOST: usize = 60;

/// The picture of some conditions and of the stands on them, if there are any and not too many.
fn draw<'a>(
    renderer: &Renderer<'a>,
    all: &Conditions<'a>,
    waits: &[&Wait<'a>],
    of: Option<Entry<'_, Party>>,
) -> Option<Picture<'a>> {
    let mut ties = BTreeSet::new();
    for wait in waits {
        ties.insert(Tie { from: wait.from, to: wait.to, waits: true });
        let told = wait.answers.iter().filter(|answer| answer.answer != Answer::Open);
        for stand in told.flat_map(|answer| &answer.shown_by) {
            ties.insert(Tie { from: wait.to, to: *stand, waits: false });
        }
    }
    let keys: BTreeSet<usize> = ties.iter().flat_map(|tie| [tie.from, tie.to]).collect();
    if keys.is_empty() || keys.len() > MOST {
        return None;
    }
    let things: Vec<Thing<'a>> = keys.into_iter().filter_map(|key| thing(renderer, all, waits, key)).collect();
    let title = match of {
        Some(party) => format!("What waits for what: {}", renderer.corpus.title(party.record, renderer.language)),
        None => "What waits for what".to_owned(),
    };
    let description = "Boxes are positions and what they wait for. A line with a full head leads from a position to what has to come before it; a dashed line leads from there to what another party has on record for it or against it. The table has all of it in words.";
    Some(picture(title, description.to_owned(), renderer.language.direction(), &things, &ties))
}

/// A node as it is drawn.
fn thing<'a>(renderer: &Renderer<'a>, all: &Conditions<'a>, waits: &[&Wait<'a>], key: usize) -> Option<Thing<'a>> {
    let node = all.nodes[key];
    let (link, kind) = named(renderer, node);
    let (party, state, absent) = match node {
        Node::Position(held) => {
            let stance = &held.entry.stance;
            (Some(renderer.party(held.party)), Some(stance.label().to_owned()), stance.is_absence())
        }
        _ => (None, None, false),
    };
    let link = match node {
        // Words alone lead to the position they are recorded with.
        Node::Words(note) => {
            let holder = waits.iter().find(|wait| wait.to == key)?.holder;
            Link { words: renderer.words(note)?, ..held_link(renderer, holder) }
        }
        _ => link?,
    };
    Some(Thing { key, link, party, kind, state, absent })
}

const CIRCLE: &str =
    "The conditions lead back to where they began: as they are recorded, none of them can be met first.";
const CROSSING: &str = "Each waits for something that the other is not on record as giving. The conditions are about different things; what would follow if one of them were met is not recorded.";

/// A stand in words: its stances or, where there are none, which kind of absence.
fn stand_words(stand: &Stand<'_>) -> String {
    let stances: Vec<String> = match (stand.stances.as_slice(), stand.others.as_slice()) {
        ([], []) => stand.absences.iter().map(|stance| stance.label().to_lowercase()).collect(),
        ([], others) => others.iter().map(|(stance, _)| stance.label().to_lowercase()).collect(),
        (stances, _) => stances.iter().map(|stance| stance.label().to_lowercase()).collect(),
    };
    stances.join(", ")
}
