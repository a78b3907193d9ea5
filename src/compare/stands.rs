//! Where a party stands on an issue, by its strongest voice.
//!
//! A party may be known on one issue by several positions: its own text, an official without a name, an outlet's
//! reading of it. The rule by which one stand is made of them:
//!
//! 1. Kinds of absence are no stand; nor is a stance that cannot be told (`unclear`).
//! 2. Of what is left, the positions of the strongest voice count: the party's own words first, then words that are
//!    relayed without a name, then readings of others ([`Weight`]). Their stances, each once, are the stand.
//! 3. What the other positions say is no part of the stand. It is named beside it where it is something else.
//!
//! So a softer reading by an outlet does not undo what a party has put its own name to, and is not lost either.

use crate::model::{PositionEntry, PositionVoice, Stance};

/// How near a voice is to the party itself, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The party's own words: a text it issued, its leader, an office, a delegation, a named official.
    Own,
    /// Words laid to it without a name: an unnamed official, state media, an outlet that names nobody.
    Relayed,
    /// What an outlet, an analyst or somebody else says of it.
    Reading,
}

/// Where one party stands on one issue.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stand<'a> {
    /// The stances of the strongest voice, in the order of their list; none where the party's stand cannot be told.
    pub stances: Vec<&'a Stance>,
    /// The strongest voice that says where the party stands.
    pub weight: Option<Weight>,
    /// What other positions of the party say that is not among the stances, each with its voice.
    pub others: Vec<(&'a Stance, &'a PositionVoice)>,
    /// The kinds of absence on record.
    pub absences: Vec<&'a Stance>,
}

impl Stand<'_> {
    /// Whether anything but an absence is on record.
    pub fn has_spoken(&self) -> bool {
        !self.stances.is_empty() || !self.others.is_empty()
    }
}

impl Weight {
    /// The weight of a voice.
    pub fn of(voice: &PositionVoice) -> Self {
        match voice {
            PositionVoice::JointText
            | PositionVoice::Leader
            | PositionVoice::Office
            | PositionVoice::Delegation
            | PositionVoice::NamedOfficial => Self::Own,
            PositionVoice::UnnamedOfficial | PositionVoice::StateMedia | PositionVoice::Attributed => Self::Relayed,
            PositionVoice::OutletReading
            | PositionVoice::AnalystReading
            | PositionVoice::None
            | PositionVoice::Other(_) => Self::Reading,
        }
    }
}

/// Makes one stand of the entries of a party's positions on an issue that hold at one time.
pub fn stand<'a>(entries: impl IntoIterator<Item = &'a PositionEntry>) -> Stand<'a> {
    let (absent, spoken): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| entry.stance.is_absence());
    let told = |entry: &&&PositionEntry| entry.stance != Stance::Unclear;
    let weight = spoken.iter().filter(told).map(|entry| Weight::of(&entry.voice)).min();
    let counts = |entry: &&&PositionEntry| told(entry) && Some(Weight::of(&entry.voice)) == weight;
    let stances = sorted(spoken.iter().filter(counts).map(|entry| &entry.stance));
    let others = sorted(
        spoken.iter().filter(|entry| !stances.contains(&&entry.stance)).map(|entry| (&entry.stance, &entry.voice)),
    );
    Stand { absences: sorted(absent.iter().map(|entry| &entry.stance)), weight, stances, others }
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    items.sort_unstable();
    items.dedup();
    items
}
