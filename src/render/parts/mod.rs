//! What several pages show: links, parties, words in their own language, quotations, cells, reports.
//!
//! Each is a struct that a component in `templates/parts.html` draws; none holds markup but [`Safe`], which only this
//! module and `prose` make.

mod cell;
mod quote;
mod words;

use std::borrow::{Borrow, Cow};

use serde::Serialize;

pub(super) use cell::{CellView, OtherVoices, PairLink, PairRow, PairsView, RowView, VoiceView};
pub(super) use quote::{AlterationView, HopView, QuoteView, SpeakerView, in_marks};
pub(super) use words::{NO_LANGUAGE, Safe, Words, code, escaped, plain};

use super::{Renderer, address};
use crate::compare::evidence;
use crate::link::Entry;
use crate::model::{
    Citation, ControlledList, Date, Language, Localized, Name, Party, Record, Ref, Source, Speaker, Statement,
};

/// A link within the site: its target below the root and its words.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Link<'a> {
    pub(super) href: String,
    pub(super) words: Words<'a>,
}

/// A party: its name, its page, and its pattern if it is one of those compared.
#[derive(Debug, Clone, Serialize)]
pub(super) struct PartyView<'a> {
    pub(super) id: &'a str,
    pub(super) link: Link<'a>,
    pub(super) mark: Option<usize>,
}

/// A place in a source.
#[derive(Debug, Clone, Serialize)]
pub(super) struct CitationView<'a> {
    pub(super) source: Link<'a>,
    pub(super) locator: Safe,
    pub(super) note: Option<Words<'a>>,
}

/// A name that somebody uses.
#[derive(Debug, Clone, Serialize)]
pub(super) struct NameView<'a> {
    pub(super) text: &'a str,
    pub(super) lang: Option<&'a str>,
    pub(super) dir: Option<&'static str>,
    pub(super) used_by: Vec<Link<'a>>,
    pub(super) cited: Vec<CitationView<'a>>,
    pub(super) first_seen: Option<String>,
    pub(super) note: Option<Words<'a>>,
}

/// A line of a list of records.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ListItem<'a> {
    pub(super) link: Link<'a>,
    pub(super) summary: Option<Words<'a>>,
    pub(super) meta: Safe,
}

impl<'a> Renderer<'a> {
    /// The words of a field in the page's language, or in another, marked as such.
    pub(super) fn words(&self, text: &'a Localized) -> Option<Words<'a>> {
        let (words, language) = text.best(self.wanted, self.corpus.language())?;
        if words.trim().is_empty() {
            return None;
        }
        Some(self.written(words, language))
    }

    /// Words of the editors in a field that has one language, the site's first.
    pub(super) fn editors<'t>(&self, text: impl Into<Cow<'t, str>>) -> Words<'t>
    where
        'a: 't,
    {
        self.written(text, self.corpus.language())
    }

    /// The label of a value of a controlled list; the editors' own words where it is none of the list's.
    pub(super) fn labelled<L: ControlledList>(&self, value: &'a L) -> Words<'a> {
        if value.id() == "other" { self.editors(value.label()) } else { plain(self.locale.label(value)) }
    }

    /// The same as it stands within a sentence.
    pub(super) fn labelled_inside<L: ControlledList>(&self, value: &'a L) -> Words<'a> {
        let words = self.labelled(value);
        if words.lang.is_some() {
            return words;
        }
        plain(self.locale.tell("label-in-sentence", [("label", words.text.into())]))
    }

    /// A message whose places are filled with words, each in its own language.
    pub(super) fn told<'w, W: Borrow<Words<'w>>, const N: usize>(&self, id: &str, values: [(&str, W); N]) -> Safe {
        let (mut text, mut markup) = (Vec::new(), Vec::new());
        for (name, words) in values {
            let words: &Words<'w> = words.borrow();
            match words.lang {
                Some(_) => markup.push((name.to_owned(), words.html())),
                None => text.push((name.to_owned(), words.text.to_string().into())),
            }
        }
        Safe(self.locale.tell_safe(id, &text, &markup))
    }

    /// A date in words or, where there is none, that it is not stated.
    pub(super) fn date_or_not(&self, date: Option<&Date>) -> String {
        date.map_or_else(|| self.locale.say("record-not-stated").to_owned(), |date| self.locale.date(date))
    }

    /// What an element of the page's own words needs among words of a language, to be of the page's again.
    pub(super) fn own_attributes(&self, around: Option<&str>) -> String {
        let own = self.language;
        let is_foreign = around.is_some_and(|around| around != own.as_str());
        let attributes = || format!(" lang=\"{}\" dir=\"{}\"", escaped(own.as_str()), own.direction());
        is_foreign.then(attributes).unwrap_or_default()
    }

    /// The same as plain text, for attributes.
    pub(super) fn text(&self, text: &'a Localized) -> Option<&'a str> {
        text.best(self.wanted, self.corpus.language()).map(|(words, _)| words)
    }

    /// A link to a record by its title.
    pub(super) fn link(&self, record: &'a Record) -> Link<'a> {
        let words = self.words(&record.common.title);
        Link {
            href: address::link(&address::of_record(record)),
            words: words.unwrap_or_else(|| plain(record.id.as_str())),
        }
    }

    /// The same, to a place on its page.
    pub(super) fn link_to(&self, record: &'a Record, fragment: &str) -> Link<'a> {
        Link { href: format!("{}#{fragment}", address::link(&address::of_record(record))), ..self.link(record) }
    }

    pub(super) fn party(&self, party: Entry<'a, Party>) -> PartyView<'a> {
        let mark = self.marks.get(&party.number).copied();
        PartyView { id: party.record.id.as_str(), link: self.link(party.record), mark }
    }

    pub(super) fn party_of(&self, party: &'a Ref<Party>) -> Option<PartyView<'a>> {
        self.corpus.get(party).map(|p| self.party(p))
    }

    pub(super) fn source_link(&self, source: &'a Ref<Source>) -> Link<'a> {
        match self.corpus.get(source) {
            Some(source) => self.short_link(source),
            None => Link { href: String::new(), words: plain(source.id().as_str()) },
        }
    }

    pub(super) fn citation(&self, cited: &'a Citation) -> CitationView<'a> {
        CitationView {
            source: self.source_link(&cited.source),
            locator: self.locator(
                cited.paragraph.as_ref().map(|p| p.value.as_str()),
                cited.page.as_ref().map(|p| p.value.as_str()),
            ),
            note: cited.note.as_ref().map(|n| self.editors(&n.value)),
        }
    }

    pub(super) fn citations(&self, cited: &'a [Citation]) -> Vec<CitationView<'a>> {
        cited.iter().map(|c| self.citation(c)).collect()
    }

    pub(super) fn name(&self, name: &'a Name) -> NameView<'a> {
        let foreign = name.language.as_ref().filter(|l| *l != self.language);
        NameView {
            text: &name.text.value,
            lang: foreign.map(Language::as_str),
            dir: foreign.map(Language::direction),
            used_by: name
                .used_by
                .iter()
                .filter_map(|r| self.corpus.number(r.kind(), r.id()))
                .map(|number| self.link(self.corpus.record(number)))
                .collect(),
            cited: self.citations(&name.cited),
            first_seen: name.first_seen.as_ref().map(|it| self.locale.date(it)),
            note: name.note.as_ref().map(|n| self.editors(&n.value)),
        }
    }

    pub(super) fn speaker(&self, speaker: &'a Speaker) -> SpeakerView<'a> {
        SpeakerView {
            party: speaker.party.as_ref().and_then(|p| self.party_of(p)),
            person: speaker.person.as_ref().and_then(|p| self.corpus.get(p)).map(|p| self.link(p.record)),
            post: speaker.post.as_ref().map(|p| self.verbatim(&p.value).isolated()),
            described_as: speaker.described_as.as_ref().map(|d| self.verbatim(&d.value).isolated()),
            identification: speaker.identification.as_ref().map(|i| self.labelled(&i.value)),
        }
    }

    /// A line for a record in a list.
    pub(super) fn item(&self, record: &'a Record, meta: &str) -> ListItem<'a> {
        ListItem { link: self.link(record), summary: self.words(&record.common.summary), meta: Safe(escaped(meta)) }
    }

    /// A line for a statement: class, date, what it rests on.
    pub(super) fn statement_item(&self, statement: Entry<'a, Statement>) -> ListItem<'a> {
        let date = statement.data.date.as_ref().map(|date| plain(self.locale.date(date)));
        let evidence = evidence(self.corpus, std::iter::once(statement));
        let parts = [Some(self.labelled(&statement.data.voice)), date, Some(plain(self.locale.evidence(evidence)))];
        let meta: Vec<String> = parts.into_iter().flatten().map(|words| words.html()).collect();
        ListItem { meta: Safe(meta.join(self.locale.say("semicolon"))), ..self.item(statement.record, "") }
    }
}

/// A link to a record with other words than its title.
pub(super) fn link_as<'a>(record: &Record, text: impl Into<Cow<'a, str>>) -> Link<'a> {
    Link { href: address::link(&address::of_record(record)), words: plain(text) }
}
