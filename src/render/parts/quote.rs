//! A report of a statement as a quotation: whose words, where printed, which way they came, what was done to them.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde::Serialize;

use super::{Link, PartyView, Safe, Words, escaped, plain};
use crate::link::Entry;
use crate::model::{
    Alteration, AlterationKind, ControlledList as _, Language, Rendering, Report, Statement, Translation,
};
use crate::render::Renderer;
use crate::render::copies::CopyView;

/// A report of a statement, as a quotation.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct QuoteView<'a> {
    /// Its place on its page; nothing where other quotations stand beside it.
    pub(in crate::render) id: Option<String>,
    pub(in crate::render) rendering: &'a str,
    pub(in crate::render) kind: Words<'a>,
    pub(in crate::render) lang: &'a str,
    pub(in crate::render) dir: &'static str,
    pub(in crate::render) text: Safe,
    pub(in crate::render) speakers: Vec<SpeakerView<'a>>,
    pub(in crate::render) statement: Option<Link<'a>>,
    pub(in crate::render) source: Link<'a>,
    pub(in crate::render) source_name: Words<'a>,
    pub(in crate::render) issued: String,
    pub(in crate::render) locator: Safe,
    pub(in crate::render) via: Vec<HopView<'a>>,
    pub(in crate::render) alterations: Vec<AlterationView<'a>>,
    /// What the copy of the source says of it; nothing in a build without copies.
    pub(in crate::render) copy: Option<CopyView<'a>>,
    pub(in crate::render) identification: Option<Words<'a>>,
    pub(in crate::render) translation: Option<Safe>,
    pub(in crate::render) plausibility: Option<Words<'a>>,
    pub(in crate::render) note: Option<Words<'a>>,
}

/// A difference between what was said and what was printed.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct AlterationView<'a> {
    pub(in crate::render) kind: Words<'a>,
    pub(in crate::render) text: Option<Cow<'a, str>>,
    pub(in crate::render) note: Option<Words<'a>>,
}

/// A hop on the way from the speaker to the source.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct HopView<'a> {
    pub(in crate::render) link: Option<Link<'a>>,
    pub(in crate::render) words: Option<Words<'a>>,
    pub(in crate::render) not_stated: bool,
    pub(in crate::render) detail: Safe,
}

impl HopView<'_> {
    /// What tells one hop from another.
    pub(in crate::render) fn key(&self) -> (Option<&str>, Option<&str>, &str) {
        (self.link.as_ref().map(|l| l.href.as_str()), self.words.as_ref().map(|w| &*w.text), &self.detail.0)
    }
}

/// A speaker, as far as the sources say who it is.
#[derive(Debug, Clone, Serialize)]
pub(in crate::render) struct SpeakerView<'a> {
    pub(in crate::render) party: Option<PartyView<'a>>,
    pub(in crate::render) person: Option<Link<'a>>,
    pub(in crate::render) post: Option<Safe>,
    pub(in crate::render) described_as: Option<Safe>,
    pub(in crate::render) identification: Option<Words<'a>>,
}

impl<'a> Renderer<'a> {
    /// The reports of a statement; `alone` where they stand on another page than its own.
    pub(in crate::render) fn quotes(&self, statement: Entry<'a, Statement>, alone: bool) -> Vec<QuoteView<'a>> {
        (0..statement.data.reports.len()).map(|index| self.quote(statement, index, alone)).collect()
    }

    pub(in crate::render) fn quote(&self, statement: Entry<'a, Statement>, index: usize, alone: bool) -> QuoteView<'a> {
        let report = &statement.data.reports[index];
        let source = self.corpus.get(&report.source);
        let language = report
            .language
            .as_ref()
            .or_else(|| source.map(|s| &s.data.language))
            .unwrap_or_else(|| self.corpus.language());
        let issued = source.and_then(|s| s.data.issued.as_ref()).map(|it| self.locale.date(it));
        QuoteView {
            id: (!alone).then(|| format!("report-{}", index + 1)),
            rendering: report.rendering.id(),
            kind: self.labelled(&report.rendering),
            lang: language.as_str(),
            dir: language.direction(),
            text: self.quoted(report, language),
            speakers: if alone {
                statement.data.speakers.iter().map(|s| self.speaker(s)).collect()
            } else {
                Vec::new()
            },
            statement: alone.then(|| self.link_to(statement.record, &format!("report-{}", index + 1))),
            source: self.source_link(&report.source),
            source_name: source.map_or_else(|| plain(""), |source| self.outlet(source)),
            issued: issued.unwrap_or_else(|| self.locale.say("quote-date-not-stated").to_owned()),
            locator: self.locator(
                report.paragraph.as_ref().map(|p| p.value.as_str()),
                report.page.as_ref().map(|p| p.value.as_str()),
            ),
            via: self.hops(report),
            alterations: self.alterations(&report.alterations),
            copy: self.copy_of(report),
            identification: report.identification.as_ref().map(|how| self.labelled(how)),
            translation: report.translation.as_ref().map(|it| self.translation(it)),
            plausibility: report.plausibility.as_ref().map(|p| self.editors(&p.value)),
            note: report.note.as_ref().map(|n| self.editors(&n.value)),
        }
    }

    pub(in crate::render) fn hops(&self, report: &'a Report) -> Vec<HopView<'a>> {
        report
            .via
            .iter()
            .map(|hop| {
                let party = hop.party.as_ref().and_then(|p| self.corpus.get(p)).map(|p| self.link(p.record));
                let source = hop.source.as_ref().map(|s| self.source_link(s));
                let rendering = hop.rendering.as_ref().map(|rendering| self.labelled_inside(rendering));
                let language = hop.language.as_ref().map(|language| plain(self.locale.language(language.as_str())));
                let detail: Vec<String> = [rendering, language].into_iter().flatten().map(|w| w.html()).collect();
                HopView {
                    link: party.or(source),
                    words: hop.described_as.as_ref().map(|d| self.editors(&d.value)),
                    not_stated: hop.not_stated,
                    detail: Safe(detail.join(self.locale.say("comma"))),
                }
            })
            .collect()
    }

    /// The way of a report through languages.
    pub(in crate::render) fn translation(&self, translation: &'a Translation) -> Safe {
        let by = translation.by.as_ref().map(|by| self.editors(&by.value));
        let by = by.unwrap_or_else(|| plain(self.locale.say("quote-translator-not-stated").to_owned()));
        let id = if translation.back_translation { "quote-translated-back" } else { "quote-translated" };
        let language = self.locale.language(translation.from.as_str());
        self.told(id, [("language", plain(language)), ("by", by)])
    }

    /// What was done to words in print.
    pub(in crate::render) fn alterations(&self, list: &'a [Alteration]) -> Vec<AlterationView<'a>> {
        let view = |alteration: &'a Alteration| AlterationView {
            kind: self.labelled(&alteration.kind),
            text: alteration.text.as_ref().map(|t| in_marks(&t.value)),
            note: alteration.note.as_ref().map(|n| self.editors(&n.value)),
        };
        list.iter().map(view).collect()
    }

    /// The words of a report in their language, with what the outlet added or let slip marked at its place. They are
    /// escaped piece by piece.
    fn quoted(&self, report: &'a Report, language: &Language) -> Safe {
        let text = report.text.value.as_str();
        let mut marks: Vec<(usize, usize, &str, Option<Words<'a>>)> = Vec::new();
        for alteration in &report.alterations {
            let Some(words) = alteration.text.as_ref().map(|t| t.value.as_str()).filter(|w| !w.is_empty()) else {
                continue;
            };
            if let Some(start) = text.find(words) {
                let said = |id: &'static str| plain(self.locale.say(id).to_owned());
                let (class, tag) = match alteration.kind {
                    AlterationKind::Insertion => ("insertion", said("quote-insertion")),
                    AlterationKind::Sic => ("slip", said("quote-sic")),
                    _ => ("slip", self.labelled(&alteration.kind)),
                };
                marks.push((start, start + words.len(), class, Some(tag)));
            }
        }
        if report.rendering == Rendering::Scare {
            let mut from = 0;
            while let Some((open, close)) = quotation(&text[from..]) {
                marks.push((from + open, from + close, "scare", None));
                from += close;
            }
        }
        marks.sort_by_key(|(start, end, class, _)| (*start, *end, *class));
        // What is said of the words stands among them, and is of the page's language.
        let own = self.own_attributes(Some(language.as_str()));
        let mut html = String::with_capacity(text.len() + 64);
        let mut at = 0;
        for (start, end, class, tag) in marks {
            if start < at {
                continue;
            }
            html.push_str(&escaped(&text[at..start]));
            let _ = write!(html, "<span class=\"{class}\">{}</span>", escaped(&text[start..end]));
            if let Some(tag) = tag {
                let _ = write!(html, " <span class=\"tag\"{own}>{}</span>", tag.html());
            }
            at = end;
        }
        html.push_str(&escaped(&text[at..]));
        Safe(html)
    }
}

/// A source's words in quotation marks, unless they bring their own.
pub(in crate::render) fn in_marks(text: &str) -> Cow<'_, str> {
    if text.starts_with(['“', '"', '«', '„', '‘', '”']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("“{text}”"))
}

/// The first phrase in curly quotation marks: the bytes from its opening mark to past its closing one.
fn quotation(text: &str) -> Option<(usize, usize)> {
    let open = text.find('“')?;
    let close = open + text[open..].find('”')? + '”'.len_utf8();
    Some((open, close))
}
