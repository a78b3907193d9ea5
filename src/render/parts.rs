//! What several pages show: links, parties, words in their own language, quotations, cells, reports.
//!
//! Each is a struct that a component in `templates/parts.html` draws; none holds markup but [`Safe`], which only this
//! module and `prose` make.

use std::borrow::{Borrow, Cow};
use std::fmt::Write as _;

use pulldown_cmark_escape::escape_html;
use serde::{Serialize, Serializer};

use super::copies::CopyView;
use super::{Renderer, address};
use crate::compare::{Cell, Holding, Stand, Turn, evidence, first_day};
use crate::link::Entry;
use crate::model::{
    Alteration, AlterationKind, Citation, ControlledList, Date, Day, Issue, Language, Localized, Name, Party, Position,
    PositionVoice, Record, Ref, Rendering, Report, Source, Speaker, Stance, Statement, Strength, Translation,
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

/// The tag for what is of no language.
pub(super) const NO_LANGUAGE: &str = "zxx";

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
        if self.lang.is_none() { escaped(&self.text) } else { self.isolated().0 }
    }

    /// The same set apart from what stands around it, whatever its language.
    pub(super) fn isolated(&self) -> Safe {
        let text = escaped(&self.text);
        let Some(lang) = self.lang else { return Safe(format!("<bdi>{text}</bdi>")) };
        let (lang, dir) = (escaped(lang), self.dir.unwrap_or("auto"));
        Safe(format!("<bdi lang=\"{lang}\" dir=\"{dir}\">{text}</bdi>"))
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

impl From<Words<'_>> for Safe {
    fn from(words: Words<'_>) -> Self {
        Self(words.html())
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
    pub(super) locator: Safe,
    pub(super) note: Option<Words<'a>>,
}

/// A report of a statement, as a quotation.
#[derive(Debug, Clone, Serialize)]
pub(super) struct QuoteView<'a> {
    /// Its place on its page; nothing where other quotations stand beside it.
    pub(super) id: Option<String>,
    pub(super) rendering: &'a str,
    pub(super) kind: Words<'a>,
    pub(super) lang: &'a str,
    pub(super) dir: &'static str,
    pub(super) text: Safe,
    pub(super) speakers: Vec<SpeakerView<'a>>,
    pub(super) statement: Option<Link<'a>>,
    pub(super) source: Link<'a>,
    pub(super) source_name: Words<'a>,
    pub(super) issued: String,
    pub(super) locator: Safe,
    pub(super) via: Vec<HopView<'a>>,
    pub(super) alterations: Vec<AlterationView<'a>>,
    /// What the copy of the source says of it; nothing in a build without copies.
    pub(super) copy: Option<CopyView<'a>>,
    pub(super) identification: Option<Words<'a>>,
    pub(super) translation: Option<Safe>,
    pub(super) plausibility: Option<Words<'a>>,
    pub(super) note: Option<Words<'a>>,
}

/// A difference between what was said and what was printed.
#[derive(Debug, Clone, Serialize)]
pub(super) struct AlterationView<'a> {
    pub(super) kind: Words<'a>,
    pub(super) text: Option<Cow<'a, str>>,
    pub(super) note: Option<Words<'a>>,
}

/// A hop on the way from the speaker to the source.
#[derive(Debug, Clone, Serialize)]
pub(super) struct HopView<'a> {
    pub(super) link: Option<Link<'a>>,
    pub(super) words: Option<Words<'a>>,
    pub(super) not_stated: bool,
    pub(super) detail: Safe,
}

impl HopView<'_> {
    /// What tells one hop from another.
    pub(super) fn key(&self) -> (Option<&str>, Option<&str>, &str) {
        (self.link.as_ref().map(|l| l.href.as_str()), self.words.as_ref().map(|w| &*w.text), &self.detail.0)
    }
}

/// A speaker, as far as the sources say who it is.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SpeakerView<'a> {
    pub(super) party: Option<PartyView<'a>>,
    pub(super) person: Option<Link<'a>>,
    pub(super) post: Option<Safe>,
    pub(super) described_as: Option<Safe>,
    pub(super) identification: Option<Words<'a>>,
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
    pub(super) stance: Words<'a>,
    pub(super) absent: bool,
    /// The label of the stance alone, and the ids of stance, kind and voice.
    pub(super) stand: Words<'a>,
    pub(super) sign: &'a str,
    /// No position before it in the cell has the same stance.
    pub(super) new_sign: bool,
    pub(super) kind: &'a str,
    pub(super) voiced: &'a str,
    /// The day on which it begins, as in addresses, and what became of the position then.
    pub(super) begins: Option<String>,
    pub(super) turn: Words<'a>,
    pub(super) summary: Option<Words<'a>>,
    pub(super) strength: Option<Words<'a>>,
    pub(super) voice: Option<Words<'a>>,
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
    pub(super) other_voices: Vec<OtherVoices<'a>>,
}

/// What other voices of a party say than its strongest.
#[derive(Debug, Clone, Serialize)]
pub(super) struct OtherVoices<'a> {
    pub(super) party: Words<'a>,
    pub(super) voices: Vec<VoiceView<'a>>,
}

/// A stance, and by which voice it is known.
#[derive(Debug, Clone, Serialize)]
pub(super) struct VoiceView<'a> {
    stance: Words<'a>,
    voice: Words<'a>,
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
    pub(super) links: Vec<PairLink>,
    /// How many columns are left empty.
    pub(super) rest: usize,
}

/// A link to the comparison of two parties, by their names.
#[derive(Debug, Clone, Serialize)]
pub(super) struct PairLink {
    pub(super) href: String,
    pub(super) words: Safe,
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
        if language == self.language {
            return Some(self.verbatim(words));
        }
        Some(Words { text: Cow::Borrowed(words), lang: Some(language.as_str()), dir: Some(language.direction()) })
    }

    /// Words of the editors in a field that has one language, the site's first.
    pub(super) fn editors<'t>(&self, text: impl Into<Cow<'t, str>>) -> Words<'t>
    where
        'a: 't,
    {
        let first = self.corpus.language();
        if first == self.language {
            return self.verbatim(text);
        }
        Words { text: text.into(), lang: Some(first.as_str()), dir: Some(first.direction()) }
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

    /// What other positions of a party say than its stand.
    pub(super) fn voices(&self, stand: &Stand<'a>) -> Vec<VoiceView<'a>> {
        let view = |(stance, voice): &(&'a Stance, &'a PositionVoice)| VoiceView {
            stance: self.labelled(*stance),
            voice: self.labelled(*voice),
        };
        stand.others.iter().map(view).collect()
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

    /// Words as somebody wrote them, whose language no field tells: if their script runs the other way than the page, as
    /// a word of that script, in the language that a source here is written in.
    pub(super) fn verbatim<'t>(&self, text: impl Into<Cow<'t, str>>) -> Words<'t>
    where
        'a: 't,
    {
        let rtl = self.language.direction() == "rtl";
        let mut words = Words { text: text.into(), lang: None, dir: None };
        let Some(script) = Script::of(&words.text).filter(|script| (*script != Script::LeftToRight) != rtl) else {
            return words;
        };
        let written = |language: &&'a Language| Script::of_language(language) == script;
        let sources = self.corpus.all::<Source>().map(|source| &source.data.language);
        let found = sources.chain(&self.corpus.site().languages).find(written);
        words.lang = Some(found.map_or("und", Language::as_str));
        words.dir = Some(if script == Script::LeftToRight { "ltr" } else { "rtl" });
        words
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

    pub(super) fn hops(&self, report: &'a Report) -> Vec<HopView<'a>> {
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

    pub(super) fn cell(&self, issue: Entry<'a, Issue>, party: Entry<'a, Party>, cell: &Cell<'a>) -> CellView<'a> {
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
                words: Words { text: Cow::Owned(words), lang: None, dir: None },
            },
        }
    }

    /// What became of a position with an entry, in a word or two.
    pub(super) fn turn(&self, turn: Turn<'a>) -> Words<'a> {
        let id = match turn {
            Turn::First => "turn-new",
            Turn::Coded(change) => return self.labelled(change),
            Turn::Restated => "turn-changed",
            Turn::Held => "turn-held",
        };
        plain(self.locale.say(id).to_owned())
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

    /// The way of a report through languages.
    pub(super) fn translation(&self, translation: &'a Translation) -> Safe {
        let by = translation.by.as_ref().map(|by| self.editors(&by.value));
        let by = by.unwrap_or_else(|| plain(self.locale.say("quote-translator-not-stated").to_owned()));
        let id = if translation.back_translation { "quote-translated-back" } else { "quote-translated" };
        let language = self.locale.language(translation.from.as_str());
        self.told(id, [("language", plain(language)), ("by", by)])
    }

    /// What was done to words in print.
    pub(super) fn alterations(&self, list: &'a [Alteration]) -> Vec<AlterationView<'a>> {
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

/// A link to a record with other words than its title.
pub(super) fn link_as<'a>(record: &Record, text: impl Into<Cow<'a, str>>) -> Link<'a> {
    Link { href: address::link(&address::of_record(record)), words: Words { text: text.into(), lang: None, dir: None } }
}

/// Words of the program.
pub(super) fn plain<'a>(text: impl Into<Cow<'a, str>>) -> Words<'a> {
    Words { text: text.into(), lang: None, dir: None }
}

/// Signs that are words of no language, such as an address or a digest: they run from left to right on every page.
pub(super) fn code<'a>(text: impl Into<Cow<'a, str>>) -> Words<'a> {
    Words { text: text.into(), lang: Some(NO_LANGUAGE), dir: Some("ltr") }
}

/// A source's words in quotation marks, unless they bring their own.
pub(super) fn in_marks(text: &str) -> Cow<'_, str> {
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
