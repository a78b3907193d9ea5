//! Conditions: "X only after Y", over all parties, and where they hold each other up.
//!
//! A position whose current entry `requires` something waits for it: an issue that has to be settled, an event, a
//! position, an agreement or one of its provisions. The rules:
//!
//! - **Answers.** What is waited for bears on issues: the issue itself, or those of the event. On each of them every other
//!   party that has a position gives an [`Answer`]: its stand by its strongest voice ([`super::stands`]), or that its own
//!   position there waits for something.
//! - **Circles.** A condition on an issue leads on to the other parties' positions on that issue that wait for something
//!   themselves; one on a position leads to that position. Where the conditions lead back to where they began, none of
//!   them can be the first. Those are the strongly connected parts of the graph.
//! - **Crossings.** One party waits for what a second is not on record as giving, and the second for what the first is not
//!   on record as giving; or three or more do so in a ring. Each waits for the other, although the conditions are about
//!   different things. A crossing says what is on record; it does not say that one of the conditions would be met if
//!   the other were.
//!
//! Conditions that are words only, and agreements and provisions, have no answers: nobody's stand on them is recorded.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::tarjan_scc;
use petgraph::graph::DiGraph;

use super::matrix::entry_at;
use super::stands::{Stand, Weight, stand};
use crate::link::{Corpus, Entry};
use crate::model::{
    Agreement, Event, Issue, Localized, Party, Position, PositionEntry, Provision, Requirement, Stance,
};

/// All conditions, as a graph.
pub struct Conditions<'a> {
    /// What waits and what is waited for, each once.
    pub nodes: Vec<Node<'a>>,
    /// Who waits for what, in the order of parties and positions.
    pub waits: Vec<Wait<'a>>,
    /// Conditions that lead back to where they began: the numbers of their waits.
    pub circles: Vec<Vec<usize>>,
    /// Parties each of which waits for what the others are not on record as giving.
    pub crossings: Vec<Crossing>,
}

/// A thing in the graph.
#[derive(Clone, Copy)]
pub enum Node<'a> {
    /// A position.
    Position(Held<'a>),
    /// An issue that has to be settled.
    Issue(Entry<'a, Issue>),
    /// An event that has to take place.
    Event(Entry<'a, Event>),
    /// An agreement that has to be made, or one of its provisions.
    Agreement(Entry<'a, Agreement>, Option<&'a Provision>),
    /// A condition that is recorded in words only.
    Words(&'a Localized),
}

/// A position as it stands now.
#[derive(Clone, Copy)]
pub struct Held<'a> {
    /// The position.
    pub position: Entry<'a, Position>,
    /// The party that it counts as.
    pub party: Entry<'a, Party>,
    /// The entry of its history that holds.
    pub entry: &'a PositionEntry,
}

/// One position waiting for one thing.
pub struct Wait<'a> {
    /// The node of the position that waits.
    pub from: usize,
    /// The node of what it waits for.
    pub to: usize,
    /// The position that waits.
    pub holder: Held<'a>,
    /// The condition as it is recorded.
    pub requirement: &'a Requirement,
    /// What other parties have on record on what is waited for, by issue and party.
    pub answers: Vec<AnswerOf<'a>>,
}

/// Where another party stands on what is waited for.
pub struct AnswerOf<'a> {
    /// The issue that the condition bears on.
    pub issue: Entry<'a, Issue>,
    /// The other party.
    pub party: Entry<'a, Party>,
    /// What its stand means for the condition.
    pub answer: Answer,
    /// Its stand, by its strongest voice.
    pub stand: Stand<'a>,
    /// The nodes of the positions that show it.
    pub shown_by: Vec<usize>,
}

/// What a party's stand on an issue means for those who wait for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// It waits for something itself.
    Waits,
    /// It is against it, or a source says that it has not committed itself, has not confirmed it or did not answer.
    NotGiven,
    /// It is for it.
    Given,
    /// Anything else: neutral, mixed, not to be told, undisclosed, no statement.
    Open,
}

/// Parties each of which waits for what the others are not on record as giving.
pub struct Crossing {
    /// The numbers of their waits.
    pub waits: Vec<usize>,
}

/// Finds the conditions of all parties' current positions.
pub fn conditions(corpus: &Corpus) -> Conditions<'_> {
    let mut builder = Builder::new(corpus);
    builder.add_waits();
    let waits = builder.waits;
    let circles = circles(&builder.nodes, &waits);
    let crossings = crossings(&waits, &circles);
    Conditions { nodes: builder.nodes, waits, circles, crossings }
}

/// What tells nodes apart.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Record(usize),
    Provision(usize, String),
    /// The number of the position and of the condition in its entry: words are nobody else's.
    Words(usize, usize),
}

struct Builder<'a> {
    corpus: &'a Corpus,
    /// Every position with its current entry, in the order of parties and ids.
    held: Vec<Held<'a>>,
    /// The same by the number of the position.
    by_position: BTreeMap<usize, Held<'a>>,
    /// The same by issue and party.
    by_issue: BTreeMap<usize, BTreeMap<PartyKey, Vec<Held<'a>>>>,
    nodes: Vec<Node<'a>>,
    known: BTreeMap<Key, usize>,
    waits: Vec<Wait<'a>>,
}

/// The place of a party: those that the site compares first, in their order, then the others by id.
type PartyKey = (usize, usize);

impl<'a> Builder<'a> {
    fn new(corpus: &'a Corpus) -> Self {
        let place = |party| corpus.party_place(party);
        let mut held: Vec<Held<'a>> = corpus
            .all::<Position>()
            .filter_map(|position| {
                let party = corpus.principal(&position.data.party)?;
                let (_, entry) = entry_at(position.data, None)?;
                Some(Held { position, party, entry })
            })
            .collect();
        held.sort_by_cached_key(|held| (place(held.party), held.position.number));
        let mut by_issue: BTreeMap<usize, BTreeMap<PartyKey, Vec<Held<'a>>>> = BTreeMap::new();
        for one in &held {
            if let Some(issue) = corpus.get(&one.position.data.issue) {
                by_issue.entry(issue.number).or_default().entry(place(one.party)).or_default().push(*one);
            }
        }
        let by_position = held.iter().map(|held| (held.position.number, *held)).collect();
        Self { corpus, held, by_position, by_issue, nodes: Vec::new(), known: BTreeMap::new(), waits: Vec::new() }
    }

    fn add_waits(&mut self) {
        for holder in self.held.clone() {
            for (i, requirement) in holder.entry.requires.iter().enumerate() {
                for (key, node) in self.targets(holder, i, requirement) {
                    let from = self.node(Key::Record(holder.position.number), Node::Position(holder));
                    let to = self.node(key, node);
                    let answers = self.issues_of(node).into_iter().flat_map(|issue| self.answers(holder, issue));
                    let answers = answers.collect::<Vec<_>>();
                    let answers = answers.into_iter().map(|answer| self.shown(answer)).collect();
                    self.waits.push(Wait { from, to, holder, requirement, answers });
                }
            }
        }
    }

    fn node(&mut self, key: Key, node: Node<'a>) -> usize {
        *self.known.entry(key).or_insert_with(|| {
            self.nodes.push(node);
            self.nodes.len() - 1
        })
    }

    /// What a condition names: one thing or several, or its words where it names nothing.
    fn targets(&self, holder: Held<'a>, index: usize, requirement: &'a Requirement) -> Vec<(Key, Node<'a>)> {
        let corpus = self.corpus;
        let issue = requirement.issue.as_ref().and_then(|r| corpus.get(r));
        let event = requirement.event.as_ref().and_then(|r| corpus.get(r));
        let position = requirement.position.as_ref().and_then(|r| corpus.get(r));
        let agreement = requirement.agreement.as_ref().and_then(|r| corpus.get(r)).map(|agreement| {
            let id = requirement.provision.as_ref().map(|id| id.value.as_str());
            let provision = id.and_then(|id| agreement.data.provisions.iter().find(|p| p.id.value == id));
            let key = match provision {
                Some(provision) => Key::Provision(agreement.number, provision.id.value.clone()),
                None => Key::Record(agreement.number),
            };
            (key, Node::Agreement(agreement, provision))
        });
        let position = position.and_then(|p| self.by_position.get(&p.number));
        let named: Vec<(Key, Node<'a>)> = issue
            .map(|issue| (Key::Record(issue.number), Node::Issue(issue)))
            .into_iter()
            .chain(event.map(|event| (Key::Record(event.number), Node::Event(event))))
            .chain(position.map(|held| (Key::Record(held.position.number), Node::Position(*held))))
            .chain(agreement)
            .collect();
        if named.is_empty() && !requirement.note.is_empty() {
            return vec![(Key::Words(holder.position.number, index), Node::Words(&requirement.note))];
        }
        named
    }

    /// The issues that a condition bears on.
    fn issues_of(&self, node: Node<'a>) -> Vec<Entry<'a, Issue>> {
        match node {
            Node::Issue(issue) => vec![issue],
            Node::Event(event) => event.data.issues.iter().filter_map(|issue| self.corpus.get(issue)).collect(),
            Node::Position(_) | Node::Agreement(..) | Node::Words(_) => Vec::new(),
        }
    }

    /// What the other parties have on record on an issue, with the positions that show it.
    fn answers(&self, holder: Held<'a>, issue: Entry<'a, Issue>) -> Vec<(AnswerOf<'a>, Vec<Held<'a>>)> {
        let others = self.by_issue.get(&issue.number).into_iter().flatten();
        others
            .filter_map(|(_, held)| Some((held.first()?.party, held)))
            .filter(|(party, _)| party.number != holder.party.number)
            .map(|(party, held)| {
                let stand = stand(held.iter().map(|h| h.entry));
                let answer = answer(held, &stand);
                let shown_by = held.iter().copied().filter(|h| shows(h, answer, &stand)).collect();
                (AnswerOf { issue, party, answer, stand, shown_by: Vec::new() }, shown_by)
            })
            .collect()
    }

    fn shown(&mut self, (mut answer, held): (AnswerOf<'a>, Vec<Held<'a>>)) -> AnswerOf<'a> {
        answer.shown_by =
            held.into_iter().map(|h| self.node(Key::Record(h.position.number), Node::Position(h))).collect();
        answer
    }
}

/// What a party's positions on an issue mean for those who wait for it.
fn answer(held: &[Held<'_>], stand: &Stand<'_>) -> Answer {
    if held.iter().any(|h| !h.entry.requires.is_empty()) {
        return Answer::Waits;
    }
    let withheld = |stance: &Stance| matches!(stance, Stance::NoCommitment | Stance::NotConfirmed | Stance::Silent);
    match stand.stances.as_slice() {
        [Stance::For] => Answer::Given,
        [Stance::Against] => Answer::NotGiven,
        [] if !stand.has_spoken() && stand.absences.iter().any(|stance| withheld(stance)) => Answer::NotGiven,
        _ => Answer::Open,
    }
}

/// Whether a position is among those that an answer rests on.
fn shows(held: &Held<'_>, answer: Answer, stand: &Stand<'_>) -> bool {
    match answer {
        Answer::Waits => !held.entry.requires.is_empty(),
        _ if stand.stances.is_empty() => true,
        _ => stand.stances.contains(&&held.entry.stance) && Some(Weight::of(&held.entry.voice)) == stand.weight,
    }
}

/// The strongly connected parts of the graph of conditions: the waits inside each, by number.
fn circles(nodes: &[Node<'_>], waits: &[Wait<'_>]) -> Vec<Vec<usize>> {
    let mut graph = DiGraph::<(), ()>::new();
    let at: Vec<_> = nodes.iter().map(|_| graph.add_node(())).collect();
    for wait in waits {
        graph.update_edge(at[wait.from], at[wait.to], ());
        let issue = matches!(nodes[wait.to], Node::Issue(_));
        for next in wait.answers.iter().filter(|a| issue && a.answer == Answer::Waits).flat_map(|a| &a.shown_by) {
            graph.update_edge(at[wait.to], at[*next], ());
        }
    }
    let mut circles: Vec<Vec<usize>> = tarjan_scc(&graph)
        .into_iter()
        .map(|part| {
            let part: BTreeSet<usize> = part.into_iter().map(petgraph::graph::NodeIndex::index).collect();
            let inside = |wait: &Wait<'_>| {
                let alone = wait.from == wait.to;
                part.contains(&wait.from) && part.contains(&wait.to) && (part.len() > 1 || alone)
            };
            waits.iter().enumerate().filter(|(_, wait)| inside(wait)).map(|(i, _)| i).collect::<Vec<_>>()
        })
        .filter(|waits| !waits.is_empty())
        .collect();
    circles.sort();
    circles
}

/// The same over parties: who waits for what whom is not on record as giving. What is a circle is not told again.
fn crossings(waits: &[Wait<'_>], circles: &[Vec<usize>]) -> Vec<Crossing> {
    let mut graph = DiGraph::<(), ()>::new();
    let mut at = BTreeMap::new();
    let held_up = |wait: &Wait<'_>| -> Vec<usize> {
        let not_given = |answer: &&AnswerOf<'_>| matches!(answer.answer, Answer::Waits | Answer::NotGiven);
        wait.answers.iter().filter(not_given).map(|answer| answer.party.number).collect()
    };
    for wait in waits {
        for other in held_up(wait) {
            let from = *at.entry(wait.holder.party.number).or_insert_with(|| graph.add_node(()));
            let to = *at.entry(other).or_insert_with(|| graph.add_node(()));
            graph.update_edge(from, to, ());
        }
    }
    let mut crossings: Vec<Vec<usize>> = tarjan_scc(&graph)
        .into_iter()
        .filter(|part| part.len() > 1)
        .map(|part| {
            let inside = |party: &usize| at.get(party).is_some_and(|node| part.contains(node));
            let crosses = |wait: &Wait<'_>| inside(&wait.holder.party.number) && held_up(wait).iter().any(&inside);
            waits.iter().enumerate().filter(|(_, wait)| crosses(wait)).map(|(i, _)| i).collect()
        })
        .filter(|waits: &Vec<usize>| !circles.iter().any(|circle| waits.iter().all(|wait| circle.contains(wait))))
        .collect();
    crossings.sort();
    crossings.into_iter().map(|waits| Crossing { waits }).collect()
}
