//! One party on one issue, and what stands around it in a matrix.

use serde::Serialize;

use super::{Link, PartyView, Safe, Words, link_as, plain};
use crate::compare::{Cell, Holding, Stand, Turn, first_day};
use crate::link::Entry;
use crate::model::{ControlledList as _, Day, Issue, Party, Position, PositionVoice, Stance, Strength};
use crate::render::{Renderer, address};

/// One party on one issue.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct CellView<'a> {
    /// The cell's address on the pages of the matrix: the ids of issue and party.
    pub(in crate::render) anchor: String,
    pub(in crate::render) party: PartyView<'a>,
    pub(in crate::render) holdings: Vec<HoldingView<'a>>,
    /// Positions that had ended by the day of the matrix.
    pub(in crate::render) ended: Vec<Link<'a>>,
}

/// One position in a cell.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct HoldingView<'a> {
    /// The words for the position, or for the kind of absence.
    pub(in crate::render) stance: Words<'a>,
    pub(in crate::render) absent: bool,
    /// The label of the stance alone, and the ids of stance, kind and voice.
    pub(in crate::render) stand: Words<'a>,
    pub(in crate::render) sign: &'a str,
    /// No position before it in the cell has the same stance.
    pub(in crate::render) new_sign: bool,
    pub(in crate::render) kind: &'a str,
    pub(in crate::render) voiced: &'a str,
    /// The day on which it begins, as in addresses, and what became of the position then.
    pub(in crate::render) begins: Option<String>,
    pub(in crate::render) turn: Words<'a>,
    pub(in crate::render) summary: Option<Words<'a>>,
    pub(in crate::render) strength: Option<Words<'a>>,
    pub(in crate::render) voice: Option<Words<'a>>,
    pub(in crate::render) since: Option<String>,
    pub(in crate::render) evidence: Link<'a>,
}

/// One row of a matrix.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct RowView<'a> {
    pub(in crate::render) id: &'a str,
    pub(in crate::render) depth: usize,
    /// The ids of the issues it is part of, from the top, and its own.
    pub(in crate::render) branch: Vec<&'a str>,
    /// The issue only groups those below it: nothing is recorded on it itself.
    pub(in crate::render) group: bool,
    pub(in crate::render) issue: Link<'a>,
    pub(in crate::render) question: Option<Words<'a>>,
    pub(in crate::render) cells: Vec<CellView<'a>>,
    /// Where two parties are compared: what other voices of a party say than the one that is compared.
    pub(in crate::render) other_voices: Vec<OtherVoices<'a>>,
}

/// What other voices of a party say than its strongest.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct OtherVoices<'a> {
    pub(in crate::render) party: Words<'a>,
    pub(in crate::render) voices: Vec<VoiceView<'a>>,
}

/// A stance, and by which voice it is known.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct VoiceView<'a> {
    stance: Words<'a>,
    voice: Words<'a>,
}

/// Every two of the parties that are compared.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct PairsView<'a> {
    /// All but the last party, as columns.
    pub(in crate::render) parties: Vec<PartyView<'a>>,
    /// All but the first party, each with its comparisons to those before it.
    pub(in crate::render) rows: Vec<PairRow<'a>>,
}

/// A party with its comparisons to the parties before it.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct PairRow<'a> {
    pub(in crate::render) party: PartyView<'a>,
    pub(in crate::render) links: Vec<PairLink>,
    /// How many columns are left empty.
    pub(in crate::render) rest: usize,
}

/// A link to the comparison of two parties, by their names.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct PairLink {
    pub(in crate::render) href: String,
    pub(in crate::render) words: Safe,
}

impl<'a> Renderer<'a> {
    /// What other positions of a party say than its stand.
    pub(in crate::render) fn voices(&self, stand: &Stand<'a>) -> Vec<VoiceView<'a>> {
        let view = |(stance, voice): &(&'a Stance, &'a PositionVoice)| VoiceView {
            stance: self.labelled(*stance),
            voice: self.labelled(*voice),
        };
        stand.others.iter().map(view).collect()
    }

    pub(in crate::render) fn cell(
        &self,
        issue: Entry<'a, Issue>,
        party: Entry<'a, Party>,
        cell: &Cell<'a>,
    ) -> CellView<'a> {
        let ended = |(position, last): &(Entry<'a, Position>, Day)| {
            link_as(position.record, self.locale.tell("cell-nothing-after", [("day", self.locale.day(*last).into())]))
        };
        let mut holdings: Vec<HoldingView<'a>> = cell.holdings.iter().map(|h| self.holding(h)).collect();
        for i in 1..holdings.len() {
            holdings[i].new_sign = holdings[..i].iter().all(|before| before.sign != holdings[i].sign);
        }
        CellView {
            anchor: format!("{}--{}", issue.record.id, party.record.id),
            party: self.party(party),
            holdings,
            ended: cell.ended.iter().map(ended).collect(),
        }
    }

    fn holding(&self, holding: &Holding<'a>) -> HoldingView<'a> {
        let entry = holding.entry;
        let absent = entry.stance.is_absence();
        let stance = if absent { self.labelled(&entry.stance) } else { self.labelled(&entry.kind) };
        let words = if holding.evidence.reports > 0 {
            self.locale.evidence(holding.evidence)
        } else if entry.searched.is_empty() {
            self.locale.say("cell-no-report").to_owned()
        } else {
            let sources = self.locale.count("count-sources", entry.searched.len());
            self.locale.tell("cell-searched", [("sources", sources.into())])
        };
        HoldingView {
            stance,
            absent,
            stand: self.labelled(&entry.stance),
            sign: entry.stance.id(),
            new_sign: true,
            kind: entry.kind.id(),
            voiced: entry.voice.id(),
            begins: first_day(entry).map(|day| day.to_string()),
            turn: self.turn(holding.turn),
            summary: self.words(&entry.summary),
            strength: entry.strength.as_ref().filter(|s| **s != Strength::NotStated).map(|s| self.labelled(s)),
            voice: (entry.voice != PositionVoice::None).then(|| self.labelled(&entry.voice)),
            since: entry.from.as_ref().map(|it| self.locale.date(it)),
            evidence: Link {
                href: format!(
                    "{}#entry-{}",
                    address::link(&address::of_record(holding.position.record)),
                    holding.index + 1
                ),
                words: plain(words),
            },
        }
    }

    /// What became of a position with an entry, in a word or two.
    pub(in crate::render) fn turn(&self, turn: Turn<'a>) -> Words<'a> {
        let id = match turn {
            Turn::First => "turn-new",
            Turn::Coded(change) => return self.labelled(change),
            Turn::Restated => "turn-changed",
            Turn::Held => "turn-held",
        };
        plain(self.locale.say(id).to_owned())
    }
}
