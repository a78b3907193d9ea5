//! One version of an agreement's text, with its languages.

use std::collections::BTreeMap;

use serde::Serialize;

use super::agreement::{fragment, language_of};
use crate::error::Result;
use crate::link::Entry;
use crate::load::text_parts;
use crate::model::{Agreement, ControlledList as _, Text};
use crate::output::Outputs;
use crate::render::address;
use crate::render::frame::{self, Docket, Frame};
use crate::render::parts::{AlterationView, CitationView, Link, Safe, Words, alterations, link_as};
use crate::render::prose::Layout;
use crate::render::templates::Page;
use crate::render::{Renderer, citation, words};

#[derive(Serialize)]
struct TextPage<'a> {
    frame: Frame<'a>,
    agreement: Link<'a>,
    languages: Vec<TextView<'a>>,
    others: Vec<Link<'a>>,
}

#[derive(Serialize)]
struct TextView<'a> {
    lang: &'a str,
    dir: &'static str,
    title: Words<'a>,
    authority: &'a str,
    source: CitationView<'a>,
    gaps: Option<Words<'a>>,
    provisions: Vec<ProvisionText<'a>>,
    notes: Vec<crate::render::prose::Note>,
}

#[derive(Serialize)]
struct ProvisionText<'a> {
    id: String,
    heading: Option<Safe>,
    html: Safe,
    rendering: Option<&'a str>,
    locator: String,
    alterations: Vec<AlterationView<'a>>,
    note: Option<&'a str>,
}

impl Page for TextPage<'_> {
    const TEMPLATE: &'static str = "text.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for agreement in renderer.corpus.all::<Agreement>() {
        // The languages of one version share a page.
        let mut versions: BTreeMap<String, Vec<Entry<'_, Text>>> = BTreeMap::new();
        for text in renderer.corpus.texts_of(&agreement.record.id) {
            versions.entry(address::of_record(text.record)).or_default().push(text);
        }
        let addresses: Vec<String> = versions.keys().cloned().collect();
        for (address, texts) in versions {
            let others: Vec<String> = addresses.iter().filter(|a| **a != address).cloned().collect();
            let to = address.clone();
            frame::add(renderer, outputs, &to, move || page(renderer, agreement, &texts, &address, &others))?;
        }
    }
    Ok(())
}

fn page<'a>(
    renderer: &Renderer<'a>,
    agreement: Entry<'a, Agreement>,
    texts: &[Entry<'a, Text>],
    address: &str,
    others: &[String],
) -> Result<TextPage<'a>> {
    let first = texts[0];
    let siglum = first.data.siglum.as_ref().map(|s| Docket::new("Siglum", s.value.as_str()));
    let state = [
        Docket::new("State", first.data.state.label()),
        Docket::new(
            "Wording of",
            first.data.wording_date.as_ref().map_or_else(|| "not stated".to_owned(), words::date),
        ),
        Docket::new("Authority", first.data.authority.label()),
    ];
    let docket = siglum.into_iter().chain(state).collect();
    let frame = renderer.record_frame(first.record, "agreements", "Text of an agreement".to_owned(), docket);
    let root = address::root(address);
    let mut languages = Vec::new();
    for text in texts {
        let (lang, dir) = language_of(text.record);
        let prefix = if text.number == first.number { String::new() } else { format!("{lang}-") };
        let layout = Layout { prefix: &prefix, ..Layout::default() };
        let prose = renderer.body(text.record, &root, layout)?;
        languages.push(TextView {
            lang,
            dir,
            title: renderer.words(&text.record.common.title).unwrap_or_else(|| crate::render::parts::plain(lang)),
            authority: text.data.authority.label(),
            source: renderer.citation(&text.data.source),
            gaps: renderer.words(&text.data.gaps),
            notes: prose.notes,
            provisions: prose
                .sections
                .into_iter()
                .map(|section| {
                    let meta = text.data.provisions.iter().find(|p| p.id.value == section.id);
                    ProvisionText {
                        rendering: meta.map(|m| m.rendering.label()),
                        locator: citation::locator(
                            meta.and_then(|m| m.paragraph.as_ref()).map(|p| p.value.as_str()),
                            None,
                        ),
                        alterations: meta.map(|m| alterations(&m.alterations)).unwrap_or_default(),
                        note: meta.and_then(|m| m.note.as_ref()).map(|n| n.value.as_str()),
                        id: fragment(texts, *text, &section.id),
                        heading: section.heading,
                        html: section.html,
                    }
                })
                .collect(),
        });
    }
    let other_texts = renderer
        .corpus
        .texts_of(&agreement.record.id)
        .into_iter()
        .filter(|text| others.contains(&address::of_record(text.record)))
        .map(|text| {
            let version = text_parts(text.record).map_or("", |(_, version, _)| version);
            let title = renderer.text(&text.record.common.title).unwrap_or(version);
            link_as(text.record, title)
        })
        .collect();
    Ok(TextPage { frame, agreement: renderer.link(agreement.record), languages, others: other_texts })
}
