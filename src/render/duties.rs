//! Who owes what to whom by when: an agreement's provisions as its editors coded them, beside what their words suggest.

use serde::Serialize;

use super::Renderer;
use super::parts::{CitationView, Link, PartyView, Words};
use super::versions::{ProvisionTitle, provision_link};
use crate::compare::modality::{Cue, suggested};
use crate::link::Entry;
use crate::model::{Agreement, Provision};
use crate::text::readings::{Reading, readings};

/// The provisions of an agreement as duties.
#[derive(Serialize)]
pub(super) struct Duties<'a> {
    coded: Vec<Duty<'a>>,
    /// Provisions of the newest text that no editor has coded.
    uncoded: Vec<Uncoded<'a>>,
    /// The newest text.
    text: Option<Link<'a>>,
}

#[derive(Serialize)]
struct Duty<'a> {
    provision: Words<'a>,
    href: String,
    number: Option<Words<'a>>,
    bearer: Vec<PartyView<'a>>,
    counterparty: Vec<PartyView<'a>>,
    modality: Option<Words<'a>>,
    cues: Vec<CueView<'a>>,
    deadline: Option<String>,
    negotiation: Option<Words<'a>>,
    implementation: Vec<StepView<'a>>,
}

#[derive(Serialize)]
struct StepView<'a> {
    date: String,
    level: Words<'a>,
    evidence: Vec<CitationView<'a>>,
}

/// A word that shows what a provision does.
#[derive(Serialize)]
struct CueView<'a> {
    modality: String,
    words: Words<'a>,
    count: usize,
}

#[derive(Serialize)]
struct Uncoded<'a> {
    title: ProvisionTitle<'a>,
    href: String,
    cues: Vec<CueView<'a>>,
}

impl<'a> Renderer<'a> {
    /// The duties of an agreement; nothing where it has neither coded provisions nor a text.
    pub(super) fn duties(&self, agreement: Entry<'a, Agreement>) -> Option<Duties<'a>> {
        let newest = readings(self.corpus, &agreement.record.id).pop();
        let coded: Vec<Duty<'a>> =
            agreement.data.provisions.iter().map(|p| self.duty(agreement, p, newest.as_ref())).collect();
        let uncoded = newest.as_ref().map(|reading| self.uncoded(agreement.data, reading)).unwrap_or_default();
        let text = newest.map(|reading| self.link(reading.text.record));
        (!coded.is_empty() || !uncoded.is_empty()).then_some(Duties { coded, uncoded, text })
    }

    fn duty(
        &self,
        agreement: Entry<'a, Agreement>,
        provision: &'a Provision,
        newest: Option<&Reading<'a>>,
    ) -> Duty<'a> {
        let place = newest.and_then(|reading| {
            let found = reading.tree.provisions.iter().position(|p| p.wid.as_ref() == Some(&provision.id.value))?;
            Some((reading, found))
        });
        let number = place.and_then(|(reading, index)| {
            let number = reading.tree.provisions.get(index)?.number.as_ref()?;
            (!number.printed.is_empty()).then(|| self.printed(number.printed.clone(), reading.language))
        });
        Duty {
            provision: self.provision_words(agreement.data, &provision.id.value),
            href: format!("#{}", provision.id.value),
            number,
            bearer: provision.bearer.iter().filter_map(|p| self.party_of(p)).collect(),
            counterparty: provision.counterparty.iter().filter_map(|p| self.party_of(p)).collect(),
            modality: provision.modality.as_ref().map(|it| self.labelled(it)),
            cues: place.map(|(reading, index)| self.cues(reading, index)).unwrap_or_default(),
            deadline: provision.deadline.as_ref().map(|it| self.locale.date(it)),
            negotiation: provision.negotiation.as_ref().map(|it| self.labelled(it)),
            implementation: provision
                .implementation
                .iter()
                .map(|step| StepView {
                    date: self.locale.date(&step.date),
                    level: self.labelled(&step.level),
                    evidence: self.citations(&step.evidence),
                })
                .collect(),
        }
    }

    fn cues(&self, reading: &Reading<'a>, provision: usize) -> Vec<CueView<'a>> {
        let view = |cue: Cue| CueView {
            modality: self.locale.label(&cue.modality).into_owned(),
            words: self.printed(cue.words, reading.language),
            count: cue.count,
        };
        suggested(&reading.tree.branch_words(provision), reading.language).into_iter().map(view).collect()
    }

    /// The article-like provisions without a record whose words have a cue.
    fn uncoded(&self, agreement: &Agreement, reading: &Reading<'a>) -> Vec<Uncoded<'a>> {
        let coded = |wid: &String| agreement.provisions.iter().any(|p| p.id.value == *wid);
        reading
            .tree
            .units()
            .into_iter()
            .filter_map(|index| {
                let provision = reading.tree.provisions.get(index)?;
                let branch = reading.tree.branch(index);
                let known = branch.iter().any(|i| reading.tree.provisions[*i].wid.as_ref().is_some_and(coded));
                let cues = self.cues(reading, index);
                (!known && !cues.is_empty()).then(|| Uncoded {
                    title: self.provision_title(provision, reading.language),
                    href: provision_link(reading, index),
                    cues,
                })
            })
            .collect()
    }
}
