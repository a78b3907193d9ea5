//! What the pages of an agreement's texts share: links to versions and provisions, and the names in brackets.

use std::borrow::Cow;

use serde::Serialize;

use super::parts::{Link, Words, code, link_as, plain};
use super::{Renderer, address};
use crate::link::Entry;
use crate::load::text_parts;
use crate::model::{Language, Record, Text};
use crate::text::provisions::{Kind, Provision};
use crate::text::readings::{Reading, holder};

/// A provision's number and heading, for an element of its own.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ProvisionTitle<'a> {
    pub(super) text: String,
    lang: &'a str,
    dir: &'static str,
}

impl<'a> Renderer<'a> {
    /// What a provision is called in its text. One without number and heading goes by our address of it, which is of no
    /// language; the preamble by the page's word for it.
    pub(super) fn provision_title(&self, provision: &Provision, language: &'a str) -> ProvisionTitle<'a> {
        let Words { text, lang, dir, .. } = self.provision_words_in(provision, language);
        ProvisionTitle {
            text: text.into_owned(),
            lang: lang.unwrap_or(self.language.as_str()),
            dir: dir.unwrap_or(self.language.direction()),
        }
    }

    /// The same among other words.
    pub(super) fn provision_words_in(&self, provision: &Provision, language: &'a str) -> Words<'a> {
        match provision.printed_title() {
            Some(title) => self.printed(title, language),
            None if provision.kind == Kind::Preamble => plain(self.locale.say("provision-preamble").to_owned()),
            None => code(provision.eid.clone()),
        }
    }

    /// A link to a text by its title or, failing that, by the id of its version.
    pub(super) fn version_link(&self, text: Entry<'a, Text>) -> Link<'a> {
        let version = || plain(text_parts(text.record).map_or("", |(_, version, _)| version));
        Link { words: self.words(&text.record.common.title).unwrap_or_else(version), ..link_as(text.record, "") }
    }

    /// Words of a text, such as the number of a provision, in its language.
    pub(super) fn printed(&self, words: impl Into<Cow<'a, str>>, language: &'a str) -> Words<'a> {
        self.written_in(words, Some(language))
    }

    /// The name of somebody who holds a bracket: the party's, if it is one's.
    pub(super) fn holder_words(&self, name: &str) -> Words<'a> {
        match holder(self.corpus, name) {
            Some(party) => self.words(&party.record.common.title).unwrap_or_else(|| plain(party.record.id.as_str())),
            None => plain(name.to_owned()),
        }
    }
}

/// The link to a provision on the page of its version.
pub(super) fn provision_link(reading: &Reading<'_>, provision: usize) -> String {
    let eid = reading.tree.provisions.get(provision).map_or("", |p| p.eid.as_str());
    address::link(&format!("{}#{eid}", address::of_record(reading.text.record)))
}

/// The language and direction of a text.
pub(super) fn language_of(text: &Record) -> (&str, &'static str) {
    let language = text_parts(text).map_or("en", |(_, _, language)| language);
    (language, Language::new(language).map_or("ltr", |l| l.direction()))
}
