//! What several pages show: links, parties, words in their own language, quotations, cells, reports.
//!
//! Each is a struct that a component in `templates/parts.html` draws; none holds markup but [`Safe`], which only this
//! module and `prose` make.

use std::borrow::Cow;
use std::fmt::Write as _;

use pulldown_cmark_escape::escape_html;
use serde::{Serialize, Serializer};

use super::copies::CopyView;
use super::locale::Locale;
use super::{Renderer, address, citation};
use crate::compare::{Cell, Holding, Turn, evidence, first_day};
use crate::link::Entry;
use crate::model::{
    Alteration, AlterationKind, Citation, ControlledList, Date, Day, Issue, Language, Localized, Name, Party, Position,
    Record, Ref, Rendering, Report, Source, Speaker, Statement, Strength, Translation,
};

/// What most letters of a text are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Arabic,
    Hebrew,
    LeftToRight,
}

impl Script {
    /// The script of a text; nothing where it has no letters.
    fn of(text: &str) -> Option<Self> {
        if text.is_ascii() {
            return text.bytes().any(|b| b.is_ascii_alphabetic()).then_some(Self::LeftToRight);
        }
        let (mut arabic, mut hebrew, mut other) = (0, 0, 0);
        for letter in text.chars().filter(|c| c.is_alphabetic()) {
            match letter {
                '\u{0590}'..='\u{05FF}' | '\u{FB1D}'..='\u{FB4F}' => hebrew += 1,
                '\u{0600}'..='\u{06FF}'
                | '\u{0750}'..='\u{077F}'
                | '\u{FB50}'..='\u{FDFF}'
                | '\u{FE70}'..='\u{FEFC}' => arabic += 1,
                _ => other += 1,
            }
        }
        let most = arabic.max(hebrew).max(other);
        match most {
            0 => None,
            _ if most == other => Some(Self::LeftToRight),
            _ if most == arabic => Some(Self::Arabic),
            _ => Some(Self::Hebrew),
        }
    }

    fn of_language(language: &Language) -> Self {
        match (language.direction(), language.as_str().split('-').next()) {
            ("rtl", Some("he" | "yi")) => Self::Hebrew,
            ("rtl", _) => Self::Arabic,
            _ => Self::LeftToRight,
        }
    }
}

/// HTML that is known to be safe: every piece of it was escaped when it was made.
#[derive(Debug, Clone, Default)]
pub(super) struct Safe(pub(super) String);

impl Serialize for Safe {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}

/// Text with `&`, `<`, `>` and quotation marks written so that it is text in HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Writing to a string does not fail.
    let _ = escape_html(&mut out, text);
    out
}

/// Words, with their language where it is not the page's.
///
/// A template prints them as they are: words of the page's language are escaped text, others come with their element.
#[derive(Debug, Clone)]
pub(super) struct Words<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) lang: Option<&'a str>,
    pub(super) dir: Option<&'static str>,
}

impl Words<'_> {
    /// The words where they are of the page's language, for places that can have no other.
    pub(super) fn own(&self) -> Option<&str> {
        self.lang.is_none().then_some(&self.text)
    }

    /// The words as HTML.
    pub(super) fn html(&self) -> String {
        let text = escaped(&self.text);
        let Some(lang) = self.lang else { return text };
        let (lang, dir) = (escaped(lang), self.dir.unwrap_or("auto"));
        format!("<bdi lang=\"{lang}\" dir=\"{dir}\">{text}</bdi>")
    }
}

impl Serialize for Words<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.lang.is_none() {
            return serializer.serialize_str(&self.text);
        }
        Safe(self.html()).serialize(serializer)
    }
}

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
    pub(super) locator: String,
    pub(super) note: Option<&'a str>,
}

/// A report of a statement, as a quotation.
#[derive(Debug, Clone, Serialize)]
pub(super) struct QuoteView<'a> {
    /// Its place on its page; nothing where other quotations stand beside it.
    pub(super) id: Option<String>,
    pub(super) rendering: &'a str,
    pub(super) kind: &'a str,
    pub(super) lang: &'a str,
    pub(super) dir: &'static str,
    pub(super) text: Safe,
    pub(super) speakers: Vec<SpeakerView<'a>>,
    pub(super) statement: Option<Link<'a>>,
    pub(super) source: Link<'a>,
    pub(super) source_name: Words<'a>,
    pub(super) issued: String,
    pub(super) locator: String,
    pub(super) via: Vec<HopView<'a>>,
    pub(super) alterations: Vec<AlterationView<'a>>,
    /// What the copy of the source says of it; nothing in a build without copies.
    pub(super) copy: Option<CopyView<'a>>,
    pub(super) identification: Option<&'a str>,
    pub(super) translation: Option<String>,
    pub(super) plausibility: Option<&'a str>,
    pub(super) note: Option<&'a str>,
}

/// A difference between what was said and what was printed.
#[derive(Debug, Clone, Serialize)]
pub(super) struct AlterationView<'a> {
    pub(super) kind: &'a str,
    pub(super) text: Option<Cow<'a, str>>,
    pub(super) note: Option<&'a str>,
}

/// A hop on the way from the speaker to the source.
#[derive(Debug, Clone, Serialize)]
pub(super) struct HopView<'a> {
    pub(super) link: Option<Link<'a>>,
    pub(super) words: Option<&'a str>,
    pub(super) not_stated: bool,
    pub(super) detail: String,
}

impl HopView<'_> {
    /// What tells one hop from another.
    pub(super) fn key(&self) -> (Option<&str>, Option<&str>, &str) {
        (self.link.as_ref().map(|l| l.href.as_str()), self.words, &self.detail)
    }
}

/// A speaker, as far as the sources say who it is.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SpeakerView<'a> {
    pub(super) party: Option<PartyView<'a>>,
    pub(super) person: Option<Link<'a>>,
    pub(super) post: Option<&'a str>,
    pub(super) described_as: Option<&'a str>,
    pub(super) identification: Option<&'a str>,
}

/// One party on one issue.
#[derive(Debug, Clone, Serialize)]
pub(super) struct CellView<'a> {
    /// The cell's address on the pages of the matrix: the ids of issue and party.
    pub(super) anchor: String,
    pub(super) party: PartyView<'a>,
    pub(super) holdings: Vec<HoldingView<'a>>,
    /// Positions that had ended by the day of the matrix.
    pub(super) ended: Vec<Link<'a>>,
}

/// One position in a cell.
#[derive(Debug, Clone, Serialize)]
pub(super) struct HoldingView<'a> {
    /// The words for the position, or for the kind of absence.
    pub(super) stance: String,
    pub(super) absent: bool,
    /// The label of the stance alone, and the ids of stance, kind and voice.
    pub(super) stand: &'a str,
    pub(super) sign: &'a str,
    /// No position before it in the cell has the same stance.
    pub(super) new_sign: bool,
    pub(super) kind: &'a str,
    pub(super) voiced: &'a str,
    /// The day on which it begins, as in addresses, and what became of the position then.
    pub(super) begins: Option<String>,
    pub(super) turn: &'a str,
    pub(super) summary: Option<Words<'a>>,
    pub(super) strength: Option<&'a str>,
    pub(super) voice: Option<&'a str>,
    pub(super) since: Option<String>,
    pub(super) evidence: Link<'a>,
}

/// One row of a matrix.
#[derive(Debug, Clone, Serialize)]
pub(super) struct RowView<'a> {
    pub(super) id: &'a str,
    pub(super) depth: usize,
    /// The ids of the issues it is part of, from the top, and its own.
    pub(super) branch: Vec<&'a str>,
    /// The issue only groups those below it: nothing is recorded on it itself.
    pub(super) group: bool,
    pub(super) issue: Link<'a>,
    pub(super) question: Option<Words<'a>>,
    pub(super) cells: Vec<CellView<'a>>,
    /// Where two parties are compared: what other voices of a party say than the one that is compared.
    pub(super) other_voices: Vec<String>,
}

/// Every two of the parties that are compared.
#[derive(Debug, Clone, Serialize)]
pub(super) struct PairsView<'a> {
    /// All but the last party, as columns.
    pub(super) parties: Vec<PartyView<'a>>,
    /// All but the first party, each with its comparisons to those before it.
    pub(super) rows: Vec<PairRow<'a>>,
}

/// A party with its comparisons to the parties before it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct PairRow<'a> {
    pub(super) party: PartyView<'a>,
    pub(super) links: Vec<Link<'a>>,
    /// How many columns are left empty.
    pub(super) rest: usize,
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
    pub(super) note: Option<&'a str>,
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
        let (words, language) = text.best(self.language, self.corpus.language())?;
        if words.trim().is_empty() {
            return None;
        }
        if language == self.language {
            return Some(self.verbatim(words));
        }
        Some(Words { text: Cow::Borrowed(words), lang: Some(language.as_str()), dir: Some(language.direction()) })
    }

    /// Words of the editors in a field that has one language, the site's first.
    pub(super) fn editors(&self, text: &'a str) -> Words<'a> {
        let first = self.corpus.language();
        if first == self.language {
            return self.verbatim(text);
        }
        Words { text: Cow::Borrowed(text), lang: Some(first.as_str()), dir: Some(first.direction()) }
    }

    /// The label of a value of a controlled list; the editors' own words where it is none of the list's.
    pub(super) fn labelled<L: ControlledList>(&self, value: &'a L) -> Words<'a> {
        if value.id() == "other" { self.editors(value.label()) } else { plain(self.locale.label(value)) }
    }

    /// A message filled with words, each of which may be of another language than the page.
    pub(super) fn tell_words<const N: usize>(&self, id: &str, words: [(&str, &Words<'_>); N]) -> Safe {
        let (mut text, mut markup) = (Vec::new(), Vec::new());
        for (name, words) in words {
            match words.own() {
                Some(own) => text.push((name.to_owned(), own.into())),
                None => markup.push((name.to_owned(), words.html())),
            }
        }
        Safe(self.locale.tell_safe(id, &text, &markup))
    }

    /// A date in words or, where there is none, that it is not stated.
    pub(super) fn date_or_not(&self, date: Option<&Date>) -> String {
        date.map_or_else(|| self.locale.say("record-not-stated").to_owned(), |date| self.locale.date(date))
    }

    /// Words as somebody wrote them, whose language no field tells: if their script runs the other way than the page, as
    /// a word of that script, in the language that a source here is written in.
    pub(super) fn verbatim(&self, text: &'a str) -> Words<'a> {
        let rtl = self.language.direction() == "rtl";
        let mut words = Words { text: Cow::Borrowed(text), lang: None, dir: None };
        let Some(script) = Script::of(text).filter(|script| (*script != Script::LeftToRight) != rtl) else {
            return words;
        };
        let written = |language: &&'a Language| Script::of_language(language) == script;
        let found = self.corpus.all::<Source>().map(|source| &source.data.language).find(written);
        words.lang = Some(found.map_or("und", Language::as_str));
        words.dir = Some(if script == Script::LeftToRight { "ltr" } else { "rtl" });
        words
    }

    /// The same as plain text, for attributes.
    pub(super) fn text(&self, text: &'a Localized) -> Option<&'a str> {
        text.best(self.language, self.corpus.language()).map(|(words, _)| words)
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
            Some(source) => link_as(source.record, citation::short(self.corpus, &source)),
            None => Link { href: String::new(), words: plain(source.id().as_str()) },
        }
    }

    pub(super) fn citation(&self, cited: &'a Citation) -> CitationView<'a> {
        CitationView {
            source: self.source_link(&cited.source),
            locator: citation::locator(
                cited.paragraph.as_ref().map(|p| p.value.as_str()),
                cited.page.as_ref().map(|p| p.value.as_str()),
            ),
            note: cited.note.as_ref().map(|n| n.value.as_str()),
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
            note: name.note.as_ref().map(|n| n.value.as_str()),
        }
    }

    pub(super) fn speaker(&self, speaker: &'a Speaker) -> SpeakerView<'a> {
        SpeakerView {
            party: speaker.party.as_ref().and_then(|p| self.party_of(p)),
            person: speaker.person.as_ref().and_then(|p| self.corpus.get(p)).map(|p| self.link(p.record)),
            post: speaker.post.as_ref().map(|p| p.value.as_str()),
            described_as: speaker.described_as.as_ref().map(|d| d.value.as_str()),
            identification: speaker.identification.as_ref().map(|i| i.value.label()),
        }
    }

    /// The reports of a statement; `alone` where they stand on another page than its own.
    pub(super) fn quotes(&self, statement: Entry<'a, Statement>, alone: bool) -> Vec<QuoteView<'a>> {
        (0..statement.data.reports.len()).map(|index| self.quote(statement, index, alone)).collect()
    }

    pub(super) fn quote(&self, statement: Entry<'a, Statement>, index: usize, alone: bool) -> QuoteView<'a> {
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
            kind: report.rendering.label(),
            lang: language.as_str(),
            dir: language.direction(),
            text: quoted(report),
            speakers: if alone {
                statement.data.speakers.iter().map(|s| self.speaker(s)).collect()
            } else {
                Vec::new()
            },
            statement: alone.then(|| self.link_to(statement.record, &format!("report-{}", index + 1))),
            source: self.source_link(&report.source),
            source_name: source.map_or_else(|| plain(""), |source| citation::outlet(self.corpus, &source)),
            issued: issued.unwrap_or_else(|| "date not stated".to_owned()),
            locator: citation::locator(
                report.paragraph.as_ref().map(|p| p.value.as_str()),
                report.page.as_ref().map(|p| p.value.as_str()),
            ),
            via: self.hops(report),
            alterations: alterations(&report.alterations),
            copy: self.copy_of(report),
            identification: report.identification.as_ref().map(crate::model::ControlledList::label),
            translation: report.translation.as_ref().map(|it| translation_words(&self.locale, it)),
            plausibility: report.plausibility.as_ref().map(|p| p.value.as_str()),
            note: report.note.as_ref().map(|n| n.value.as_str()),
        }
    }

    pub(super) fn hops(&self, report: &'a Report) -> Vec<HopView<'a>> {
        report
            .via
            .iter()
            .map(|hop| {
                let party = hop.party.as_ref().and_then(|p| self.corpus.get(p)).map(|p| self.link(p.record));
                let source = hop.source.as_ref().map(|s| self.source_link(s));
                let rendering = hop.rendering.as_ref().map(|rendering| rendering.label().to_lowercase());
                let language = hop.language.as_ref().map(|language| self.locale.language(language.as_str()));
                let detail: Vec<String> = [rendering, language].into_iter().flatten().collect();
                HopView {
                    link: party.or(source),
                    words: hop.described_as.as_ref().map(|d| d.value.as_str()),
                    not_stated: hop.not_stated,
                    detail: detail.join(", "),
                }
            })
            .collect()
    }

    pub(super) fn cell(&self, issue: Entry<'a, Issue>, party: Entry<'a, Party>, cell: &Cell<'a>) -> CellView<'a> {
        let ended = |(position, last): &(Entry<'a, Position>, Day)| {
            link_as(position.record, format!("Nothing recorded after {}", self.locale.day(*last)))
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
        let stance = if absent { entry.stance.label() } else { entry.kind.label() };
        let words = if holding.evidence.reports > 0 {
            self.locale.evidence(holding.evidence)
        } else if entry.searched.is_empty() {
            "no report".to_owned()
        } else {
            format!("searched: {}", self.locale.count("count-sources", entry.searched.len()))
        };
        HoldingView {
            stance: stance.to_owned(),
            absent,
            stand: entry.stance.label(),
            sign: entry.stance.id(),
            new_sign: true,
            kind: entry.kind.id(),
            voiced: entry.voice.id(),
            begins: first_day(entry).map(|day| day.to_string()),
            turn: turn_words(holding.turn),
            summary: self.words(&entry.summary),
            strength: entry.strength.as_ref().filter(|s| **s != Strength::NotStated).map(Strength::label),
            voice: (entry.voice != crate::model::PositionVoice::None).then(|| entry.voice.label()),
            since: entry.from.as_ref().map(|it| self.locale.date(it)),
            evidence: Link {
                href: format!(
                    "{}#entry-{}",
                    address::link(&address::of_record(holding.position.record)),
                    holding.index + 1
                ),
                words: Words { text: Cow::Owned(words), lang: None, dir: None },
            },
        }
    }

    /// A line for a record in a list.
    pub(super) fn item(&self, record: &'a Record, meta: &str) -> ListItem<'a> {
        ListItem { link: self.link(record), summary: self.words(&record.common.summary), meta: Safe(escaped(meta)) }
    }

    /// A line for a statement: class, date, what it rests on.
    pub(super) fn statement_item(&self, statement: Entry<'a, Statement>) -> ListItem<'a> {
        let mut meta = statement.data.voice.label().to_owned();
        if let Some(date) = &statement.data.date {
            let _ = write!(meta, "; {}", self.locale.date(date));
        }
        let evidence = evidence(self.corpus, std::iter::once(statement));
        let _ = write!(meta, "; {}", self.locale.evidence(evidence));
        self.item(statement.record, &meta)
    }
}

/// The way of a report through languages.
pub(super) fn translation_words(locale: &Locale, translation: &Translation) -> String {
    let by = translation.by.as_ref().map_or("translator not stated", |by| &by.value);
    let back = if translation.back_translation { ", into which the words had been translated" } else { "" };
    format!("Translated from {}{back}; {by}", locale.language(translation.from.as_str()))
}

/// What became of a position with an entry, in a word or two.
pub(super) fn turn_words(turn: Turn<'_>) -> &str {
    match turn {
        Turn::First => "new",
        Turn::Coded(change) => change.label(),
        Turn::Restated => "changed",
        Turn::Held => "known again",
    }
}

/// A link to a record with other words than its title.
pub(super) fn link_as<'a>(record: &Record, text: impl Into<Cow<'a, str>>) -> Link<'a> {
    Link { href: address::link(&address::of_record(record)), words: Words { text: text.into(), lang: None, dir: None } }
}

/// Words of the program.
pub(super) fn plain<'a>(text: impl Into<Cow<'a, str>>) -> Words<'a> {
    Words { text: text.into(), lang: None, dir: None }
}

pub(super) fn alterations(list: &[Alteration]) -> Vec<AlterationView<'_>> {
    list.iter()
        .map(|a| AlterationView {
            kind: a.kind.label(),
            text: a.text.as_ref().map(|t| in_marks(&t.value)),
            note: a.note.as_ref().map(|n| n.value.as_str()),
        })
        .collect()
}

/// A source's words in quotation marks, unless they bring their own.
pub(super) fn in_marks(text: &str) -> Cow<'_, str> {
    if text.starts_with(['“', '"', '«', '„', '‘', '”']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("“{text}”"))
}

/// The words of a report, with what the outlet added or let slip marked at its place.
fn quoted(report: &Report) -> Safe {
    marked(&report.text.value, &report.alterations, report.rendering == Rendering::Scare)
}

/// Escapes a quotation piece by piece and marks its alterations: `(label, words)` of those whose words are found.
pub(super) fn marked(text: &str, alterations: &[Alteration], scare: bool) -> Safe {
    let mut marks: Vec<(usize, usize, &str, &str)> = Vec::new();
    for alteration in alterations {
        let Some(words) = alteration.text.as_ref().map(|t| t.value.as_str()).filter(|w| !w.is_empty()) else {
            continue;
        };
        if let Some(start) = text.find(words) {
            let (class, tag) = match alteration.kind {
                AlterationKind::Insertion => ("insertion", "outlet’s insertion"),
                AlterationKind::Sic => ("slip", "sic"),
                _ => ("slip", alteration.kind.label()),
            };
            marks.push((start, start + words.len(), class, tag));
        }
    }
    if scare {
        let mut from = 0;
        while let Some((open, close)) = quotation(&text[from..]) {
            marks.push((from + open, from + close, "scare", ""));
            from += close;
        }
    }
    marks.sort_unstable();
    let mut html = String::with_capacity(text.len() + 64);
    let mut at = 0;
    for (start, end, class, tag) in marks {
        if start < at {
            continue;
        }
        html.push_str(&escaped(&text[at..start]));
        let _ = write!(html, "<span class=\"{class}\">{}</span>", escaped(&text[start..end]));
        if !tag.is_empty() {
            let _ = write!(html, " <span class=\"tag\">{}</span>", escaped(tag));
        }
        at = end;
    }
    html.push_str(&escaped(&text[at..]));
    Safe(html)
}

/// The first phrase in curly quotation marks: the bytes from its opening mark to past its closing one.
fn quotation(text: &str) -> Option<(usize, usize)> {
    let open = text.find('“')?;
    let close = open + text[open..].find('”')? + '”'.len_utf8();
    Some((open, close))
}
