//! Who owes what to whom by when: an agreement's provisions as its editors coded them, beside what their words suggest.

use serde::Serialize;

use super::Renderer;
use super::parts::{CitationView, Link, PartyView, Words};
use super::versions::{language_of, provision_link};
use crate::compare::modality::{Cue, suggested};
use crate::link::Entry;
use crate::model::{Agreement, ControlledList as _, Provision};
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
    number: String,
    bearer: Vec<PartyView<'a>>,
    counterparty: Vec<PartyView<'a>>,
    modality: Option<&'a str>,
    cues: Vec<CueView>,
    deadline: Option<String>,
    negotiation: Option<&'a str>,
    implementation: Vec<StepView<'a>>,
}

#[derive(Serialize)]
struct StepView<'a> {
    date: String,
    level: &'a str,
    evidence: Vec<CitationView<'a>>,
}

/// A word that shows what a provision does.
#[derive(Serialize)]
struct CueView {
    modality: String,
    words: &'static str,
    count: usize,
}

#[derive(Serialize)]
struct Uncoded<'a> {
    title: String,
    lang: &'a str,
    dir: &'static str,
    href: String,
    cues: Vec<CueView>,
}

impl<'a> Renderer<'a> {
    /// The duties of an agreement; nothing where it has neither coded provisions nor a text.
    pub(super) fn duties(&self, agreement: Entry<'a, Agreement>) -> Option<Duties<'a>> {
        let newest = readings(self.corpus, &agreement.record.id).pop();
        let coded: Vec<Duty<'a>> =
            agreement.data.provisions.iter().map(|p| self.duty(agreement, p, newest.as_ref())).collect();
        let uncoded = newest.as_ref().map(|reading| uncoded(agreement.data, reading)).unwrap_or_default();
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
        let number = place.and_then(|(reading, index)| reading.tree.provisions.get(index)?.number.as_ref());
        Duty {
            provision: self.provision_words(agreement.data, &provision.id.value),
            href: format!("#{}", provision.id.value),
            number: number.map_or_else(String::new, |number| number.printed.clone()),
            bearer: provision.bearer.iter().filter_map(|p| self.party_of(p)).collect(),
            counterparty: provision.counterparty.iter().filter_map(|p| self.party_of(p)).collect(),
            modality: provision.modality.as_ref().map(crate::model::ControlledList::label),
            cues: place.map(|(reading, index)| cues(reading, index)).unwrap_or_default(),
            deadline: provision.deadline.as_ref().map(|it| self.locale.date(it)),
            negotiation: provision.negotiation.as_ref().map(crate::model::ControlledList::label),
            implementation: provision
                .implementation
                .iter()
                .map(|step| StepView {
                    date: self.locale.date(&step.date),
                    level: step.level.label(),
                    evidence: self.citations(&step.evidence),
                })
                .collect(),
        }
    }
}

fn cues(reading: &Reading<'_>, provision: usize) -> Vec<CueView> {
    let view = |cue: Cue| CueView { modality: cue.modality.label().to_lowercase(), words: cue.words, count: cue.count };
    suggested(&reading.tree.branch_words(provision), reading.language).into_iter().map(view).collect()
}

/// The article-like provisions without a record whose words have a cue.
fn uncoded<'a>(agreement: &Agreement, reading: &Reading<'a>) -> Vec<Uncoded<'a>> {
    let coded = |wid: &String| agreement.provisions.iter().any(|p| p.id.value == *wid);
    let (lang, dir) = language_of(reading.text.record);
    reading
        .tree
        .units()
        .into_iter()
        .filter_map(|index| {
            let provision = reading.tree.provisions.get(index)?;
            let branch = reading.tree.branch(index);
            let known = branch.iter().any(|i| reading.tree.provisions[*i].wid.as_ref().is_some_and(coded));
            let cues = cues(reading, index);
            (!known && !cues.is_empty()).then(|| Uncoded {
                title: provision.title(),
                lang,
                dir,
                href: provision_link(reading, index),
                cues,
            })
        })
        .collect()
}
