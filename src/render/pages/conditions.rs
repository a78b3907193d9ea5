//! Conditions: who waits for what, and where parties wait for each other. Also what a party's page shows of them.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::compare::{Answer, AnswerOf, Conditions, Held, Node, Stand, Wait, conditions};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{Kind, Party, Stance};
use crate::output::Outputs;
use crate::render::embed::{Embedding, Shown};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{Link, PartyView, Safe, Words, plain};
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
    title: Safe,
    /// What the conditions have to do with each other.
    what: String,
    waits: Vec<WaitView<'a>>,
}

/// One condition.
#[derive(Serialize)]
struct WaitView<'a> {
    party: PartyView<'a>,
    position: Link<'a>,
    voice: Words<'a>,
    /// What has to come before; nothing where the record has only words for it.
    target: Option<Link<'a>>,
    kind: String,
    note: Option<Words<'a>>,
    answers: Vec<AnswerView<'a>>,
}

/// Where another party stands on what is waited for.
#[derive(Serialize)]
struct AnswerView<'a> {
    party: PartyView<'a>,
    issue: Link<'a>,
    /// Its stances or, where there are none, which kind of absence.
    stand: Vec<Words<'a>>,
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
    let (all, locale) = (renderer.conditions(), &renderer.locale);
    ConditionsPage {
        frame: renderer.frame(About {
            address: ADDRESS.to_owned(),
            section: "positions",
            kicker: locale.kinds(Kind::Position).to_owned(),
            heading: plain(locale.say("conditions-heading").to_owned()),
            standfirst: Some(plain(locale.say("conditions-standfirst").to_owned())),
            docket: vec![Docket::new(locale.say("conditions-docket").to_owned(), all.waits.len().to_string())],
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
    let circles = all.circles.iter().map(|waits| (waits, "conditions-circle"));
    let crossings = all.crossings.iter().map(|crossing| (&crossing.waits, "conditions-crossing"));
    circles
        .chain(crossings)
        .map(|(waits, what)| (waits.iter().map(|i| &all.waits[*i]).collect::<Vec<_>>(), what))
        .filter(|(waits, _)| of.is_none_or(|party| waits.iter().any(|w| w.holder.party.number == party.number)))
        .map(|(waits, what)| block(renderer, all, &waits, what))
        .collect()
}

fn block<'a>(renderer: &Renderer<'a>, all: &Conditions<'a>, waits: &[&Wait<'a>], what: &str) -> BlockView<'a> {
    let locale = &renderer.locale;
    let mut names: Vec<String> =
        waits.iter().map(|wait| renderer.link(wait.holder.party.record).words.html()).collect();
    names.dedup();
    let title = match names.as_slice() {
        [one] => locale.tell_safe("conditions-block-of-one", &[], &[("party".to_owned(), one.clone())]),
        names => {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            locale.tell_safe("conditions-block", &[], &[("parties".to_owned(), locale.list(&names))])
        }
    };
    let parties: BTreeSet<usize> = waits.iter().map(|wait| wait.holder.party.number).collect();
    let holds_up = |answer: &&AnswerOf<'a>| {
        parties.contains(&answer.party.number) && matches!(answer.answer, Answer::Waits | Answer::NotGiven)
    };
    let waits = waits.iter().map(|wait| WaitView {
        answers: wait.answers.iter().filter(holds_up).map(|of| answer_view(renderer, all, of)).collect(),
        ..wait_view(renderer, all, wait)
    });
    BlockView { title: Safe(title), what: locale.say(what).to_owned(), waits: waits.collect() }
}

fn wait_view<'a>(renderer: &Renderer<'a>, all: &Conditions<'a>, wait: &Wait<'a>) -> WaitView<'a> {
    let (target, kind) = named(renderer, all.nodes[wait.to]);
    WaitView {
        party: renderer.party(wait.holder.party),
        position: held_link(renderer, wait.holder),
        voice: renderer.labelled(&wait.holder.entry.voice),
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
        stand: stand_words(renderer, &answer.stand),
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
fn named<'a>(renderer: &Renderer<'a>, node: Node<'a>) -> (Option<Link<'a>>, String) {
    let locale = &renderer.locale;
    let (link, kind) = match node {
        Node::Position(held) => (Some(held_link(renderer, held)), locale.kind(Kind::Position)),
        Node::Issue(issue) => (Some(renderer.link(issue.record)), locale.kind(Kind::Issue)),
        Node::Event(event) => (Some(renderer.link(event.record)), locale.kind(Kind::Event)),
        Node::Agreement(agreement, None) => (Some(renderer.link(agreement.record)), locale.kind(Kind::Agreement)),
        Node::Agreement(agreement, Some(provision)) => {
            let id = provision.id.value.as_str();
            let href = format!("{}#{id}", address::link(&address::of_record(agreement.record)));
            let link = Link { href, words: renderer.provision_words(agreement.data, id) };
            (Some(link), locale.say("conditions-provision"))
        }
        Node::Words(_) => (None, locale.say("conditions-in-words")),
    };
    (link, kind.to_owned())
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
    let (locale, name) = (&renderer.locale, |party| renderer.corpus.title(party, renderer.wanted));
    let title = match of {
        Some(party) => locale.tell("conditions-heading-of", [("party", name(party.record).into())]),
        None => locale.say("conditions-heading").to_owned(),
    };
    let description = locale.say("conditions-picture-description").to_owned();
    Some(picture(title, description, renderer.language.direction(), &things, &ties))
}

/// A node as it is drawn.
fn thing<'a>(renderer: &Renderer<'a>, all: &Conditions<'a>, waits: &[&Wait<'a>], key: usize) -> Option<Thing<'a>> {
    let node = all.nodes[key];
    let (link, kind) = named(renderer, node);
    let (party, state, absent) = match node {
        Node::Position(held) => {
            let stance = &held.entry.stance;
            (Some(renderer.party(held.party)), Some(renderer.labelled(stance)), stance.is_absence())
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

/// A stand in words: its stances or, where there are none, which kind of absence.
fn stand_words<'a>(renderer: &Renderer<'a>, stand: &Stand<'a>) -> Vec<Words<'a>> {
    let others = || stand.others.iter().map(|(stance, _)| *stance).collect();
    let stances: Vec<&'a Stance> = match (stand.stances.as_slice(), stand.others.as_slice()) {
        ([], []) => stand.absences.clone(),
        ([], _) => others(),
        (stances, _) => stances.to_vec(),
    };
    stances.into_iter().map(|stance| renderer.labelled_inside(stance)).collect()
}
