//! Comparisons that stand alone: which there are, at which addresses, and the ways to them from the whole pages.
//!
//! The rule of the addresses: `embed/`, the address of the whole page, and, where that page has several comparisons, the
//! name of the one that is meant. In an edition the same stands below the edition's folder, and never changes.

use serde::Serialize;

use super::blocks::{Caption, Setting};
use super::edition::{Editions, Known, named};
use super::frame::About;
use super::histories::By;
use super::locale::Locale;
use super::pages::issue::ON_ISSUE;
use super::pages::party::OF_PARTY;
use super::pages::text::text_pages;
use super::pages::timeline::picture;
use super::pages::{conditions, pairwise, versions};
use super::parts::{Safe, Words, plain};
use super::{Renderer, address, folder_of};
use crate::compare::{
    Timeline, VersionPair, begin_days, is_collated, is_covered, matrix, parties_over_time, positions_of, positions_on,
    report_collations, version_pairs,
};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{Agreement, Issue, Party, Record, Statement, Text};

/// Where they stand.
pub const FOLDER: &str = "embed/";

/// A comparison that stands alone.
#[derive(Clone)]
pub(super) enum Shown<'a> {
    /// Every issue by every party.
    Matrix,
    /// Two parties, issue by issue.
    Pair(Entry<'a, Party>, Entry<'a, Party>),
    /// What waits for what.
    Conditions,
    /// All parties on one issue.
    Issue(Entry<'a, Issue>),
    /// The same over time.
    IssueOverTime(Entry<'a, Issue>),
    /// One party's positions over time.
    PartyOverTime(Entry<'a, Party>),
    /// The reports of a statement.
    Statement(Entry<'a, Statement>),
    /// The same, word by word.
    Collation(Entry<'a, Statement>),
    /// Demands against the provisions of an agreement.
    Coverage(Entry<'a, Agreement>),
    /// The words of a version.
    Text(Entry<'a, Agreement>, Vec<Entry<'a, Text>>),
    /// Two versions, provision by provision.
    Versions(Entry<'a, Agreement>, VersionPair<'a>),
    /// Events, texts and statements in the order of time.
    Timeline,
    /// The same on one axis.
    TimelinePicture,
}

/// The ways to a comparison alone, as its whole page tells them.
#[derive(Debug, Serialize)]
pub(super) struct Embedding {
    ways: Vec<Way>,
    /// The site does not know where it is published, so that the snippets lack its address.
    unplaced: bool,
}

/// One state of a comparison alone.
#[derive(Debug, Serialize)]
struct Way {
    /// Below the root.
    href: String,
    words: String,
    /// What is put into a page of another site.
    snippet: String,
}

impl<'a> Shown<'a> {
    /// The address of its whole page.
    pub(super) fn page(&self) -> String {
        match self {
            Self::Matrix => "positions/".to_owned(),
            Self::Pair(first, second) => pairwise::pair_address(*first, *second),
            Self::Conditions => conditions::ADDRESS.to_owned(),
            Self::Issue(issue) | Self::IssueOverTime(issue) => address::of_record(issue.record),
            Self::PartyOverTime(party) => address::of_record(party.record),
            Self::Statement(statement) | Self::Collation(statement) => address::of_record(statement.record),
            Self::Coverage(agreement) => address::of_record(agreement.record),
            Self::Text(agreement, texts) => address::of_record(texts.first().map_or(agreement.record, |t| t.record)),
            Self::Versions(agreement, pair) => versions::pair_address(agreement.record, pair),
            Self::Timeline | Self::TimelinePicture => "timeline/".to_owned(),
        }
    }

    /// Its address alone.
    pub(super) fn address(&self) -> String {
        let part = match self {
            Self::IssueOverTime(_) | Self::PartyOverTime(_) | Self::TimelinePicture => "chart/",
            Self::Collation(_) => "collation/",
            Self::Coverage(_) => "coverage/",
            _ => "",
        };
        format!("{FOLDER}{}{part}", self.page())
    }

    /// The record whose page, or a page below, is its whole page.
    fn record(&self) -> Option<&'a Record> {
        match self {
            Self::Issue(issue) | Self::IssueOverTime(issue) => Some(issue.record),
            Self::PartyOverTime(party) => Some(party.record),
            Self::Statement(statement) | Self::Collation(statement) => Some(statement.record),
            Self::Coverage(agreement) | Self::Text(agreement, _) | Self::Versions(agreement, _) => {
                Some(agreement.record)
            }
            Self::Matrix | Self::Pair(..) | Self::Conditions | Self::Timeline | Self::TimelinePicture => None,
        }
    }

    /// The addresses that it had under former ids of its record.
    pub(super) fn former_addresses(&self) -> Vec<String> {
        let Some(record) = self.record() else { return Vec::new() };
        let now = address::of_record(record);
        let aliases = record.common.aliases.iter().map(|alias| address::of(record.kind, &alias.value));
        aliases.map(|former| self.address().replacen(&now, &former, 1)).collect()
    }

    /// What it is, in words.
    fn kind<'l>(&self, locale: &'l Locale) -> &'l str {
        locale.say(match self {
            Self::Matrix | Self::Issue(_) => "issue-positions",
            Self::Pair(..) => "pair-kicker",
            Self::Conditions => "conditions-heading",
            Self::IssueOverTime(_) | Self::PartyOverTime(_) => "embed-over-time",
            Self::Statement(_) => "embed-reports",
            Self::Collation(_) => "embed-collation",
            Self::Coverage(_) => "coverage-heading",
            Self::Text(..) => "text-kicker",
            Self::Versions(..) => "versions-kicker",
            Self::Timeline => "timeline-order",
            Self::TimelinePicture => "embed-timeline-picture",
        })
    }

    /// Its title.
    pub(super) fn heading(&self, renderer: &Renderer<'a>) -> Words<'a> {
        let said = |id: &'static str| plain(renderer.locale.say(id).to_owned());
        match self {
            Self::Matrix => said("positions-heading"),
            Self::Pair(first, second) => plain(pairwise::title(renderer, *first, *second)),
            Self::Conditions => said("conditions-heading"),
            Self::Versions(_, pair) => plain(versions::heading(renderer, pair)),
            Self::Timeline | Self::TimelinePicture => said("embed-timeline-heading"),
            Self::Text(agreement, texts) => {
                let version = texts.first().map(|text| renderer.version_link(*text).words);
                version.unwrap_or_else(|| renderer.link(agreement.record).words)
            }
            Self::Issue(Entry { record, .. })
            | Self::IssueOverTime(Entry { record, .. })
            | Self::PartyOverTime(Entry { record, .. })
            | Self::Statement(Entry { record, .. })
            | Self::Collation(Entry { record, .. })
            | Self::Coverage(Entry { record, .. }) => renderer.link(record).words,
        }
    }

    /// What its page is named.
    pub(super) fn about(&self, renderer: &Renderer<'a>) -> About<'a> {
        About {
            address: self.address(),
            section: "",
            kicker: self.kind(&renderer.locale).to_owned(),
            heading: self.heading(renderer),
            standfirst: None,
            docket: Vec::new(),
        }
    }

    /// Whether the signs of stances are in it.
    pub(super) fn has_signs(&self) -> bool {
        matches!(self, Self::IssueOverTime(_) | Self::PartyOverTime(_))
    }

    /// The same with each name in its language.
    pub(super) fn heading_html(&self, renderer: &Renderer<'a>) -> Safe {
        match self {
            Self::Pair(first, second) => pairwise::heading(renderer, *first, *second),
            Self::Versions(_, pair) => versions::titles(renderer, pair),
            _ => Safe(self.heading(renderer).html()),
        }
    }

    /// Draws it. What has nothing to show has no page either ([`Renderer::embeds`]).
    pub(super) fn draw(&self, renderer: &Renderer<'a>, root: &str) -> Result<String> {
        let setting = Setting { root, alone: true, other: None };
        let corpus = renderer.corpus;
        let said = |id: &'static str| Caption::from(plain(renderer.locale.say(id)));
        let everything = Timeline { statements: true, ..Timeline::default() };
        let html = match self {
            Self::Matrix => {
                let matrix = matrix(corpus, renderer.parties(), corpus.issue_tree(), None);
                return renderer.matrix_part(&matrix, said("positions-caption"), setting);
            }
            Self::Issue(issue) => {
                let matrix = matrix(corpus, renderer.parties(), vec![(0, *issue)], None);
                return renderer.matrix_part(&matrix, said("issue-positions-caption"), setting);
            }
            Self::Pair(first, second) => {
                return renderer.parties_part(&crate::compare::pairwise(corpus, *first, *second), setting);
            }
            Self::Conditions => return renderer.conditions_part(None, setting),
            Self::Statement(statement) => {
                return renderer.quote_part(*statement, 0..statement.data.reports.len(), setting);
            }
            Self::Collation(statement) => {
                return renderer.collation_part(*statement, &report_collations(corpus, *statement), setting);
            }
            Self::Coverage(agreement) => return renderer.coverage_part(*agreement, setting),
            Self::Versions(_, pair) => return renderer.versions_part(pair, None, setting),
            Self::Timeline => {
                return renderer.timeline_part(&everything, said("timeline-caption"), setting);
            }
            Self::TimelinePicture => renderer.picture_part(&everything, said("timeline-chart"), setting),
            Self::IssueOverTime(issue) => {
                renderer.histories_part(said(ON_ISSUE), By::Party, &positions_on(corpus, *issue), setting)
            }
            Self::PartyOverTime(party) => {
                renderer.histories_part(said(OF_PARTY), By::Issue, &positions_of(corpus, *party), setting)
            }
            Self::Text(_, texts) => renderer.text_part(texts, None, setting),
        };
        html.unwrap_or_else(|| Ok(String::new()))
    }
}

impl<'a> Renderer<'a> {
    /// Every comparison that stands alone: those that a whole page shows.
    pub(super) fn embeds(&self) -> Vec<Shown<'a>> {
        let corpus = self.corpus;
        let mut shown = vec![Shown::Matrix, Shown::Conditions, Shown::Timeline];
        let everything = Timeline { statements: true, ..Timeline::default() };
        if picture(self, &everything, String::new()).is_some() {
            shown.push(Shown::TimelinePicture);
        }
        shown.extend(pairwise::pairs(self).into_iter().map(|(first, second)| Shown::Pair(first, second)));
        for issue in corpus.all::<Issue>() {
            shown.push(Shown::Issue(issue));
            if begin_days(&positions_on(corpus, issue)).len() > 1 {
                shown.push(Shown::IssueOverTime(issue));
            }
        }
        let over_time = parties_over_time(corpus);
        let parties = corpus.all::<Party>().filter(|party| over_time.contains(&party.number));
        shown.extend(parties.map(Shown::PartyOverTime));
        for statement in corpus.all::<Statement>().filter(|statement| !statement.data.reports.is_empty()) {
            shown.push(Shown::Statement(statement));
            if is_collated(corpus, statement) {
                shown.push(Shown::Collation(statement));
            }
        }
        for agreement in corpus.all::<Agreement>() {
            if is_covered(corpus, agreement) {
                shown.push(Shown::Coverage(agreement));
            }
            shown.extend(text_pages(self, agreement).into_values().map(|texts| Shown::Text(agreement, texts)));
            let pairs = version_pairs(corpus, &agreement.record.id).into_iter();
            shown.extend(pairs.map(|pair| Shown::Versions(agreement, pair)));
        }
        shown
    }

    /// The ways to a comparison, for its whole page: as it is today and in the newest edition, or in the page's own.
    pub(super) fn embedding(&self, shown: &Shown<'a>) -> Embedding {
        let (address, heading) = (shown.address(), shown.heading(self).text.into_owned());
        let base = self.base_url.as_deref().unwrap_or_default();
        let way = |base: &str, folder: &str, words: String| {
            let href = address::link(&format!("{folder}{address}"));
            let snippet = snippet(&format!("{base}{}{address}", folder.trim_start_matches("../")), &heading);
            Way { href, words, snippet }
        };
        let as_in =
            |known: &Known<'_>| self.locale.tell("embedding-as-in-edition", [("id", known.header.id.as_str().into())]);
        let editions = self.editions.as_ref();
        let own = match editions.and_then(Editions::own) {
            Some(own) => way(base, "", as_in(own)),
            None => way(base, "", self.locale.say("embedding-latest").to_owned()),
        };
        let newest = editions.filter(|editions| editions.embeds.contains(&address)).and_then(Editions::last);
        let pinned = newest.zip(editions.and_then(|editions| editions.tongues.last())).map(|(newest, tongues)| {
            let site = base.strip_suffix(&self.folder).unwrap_or(base);
            let tongue = if tongues.contains(&self.folder) { self.folder.as_str() } else { "" };
            way(site, &format!("{}{}{tongue}", self.up, folder_of(newest.header)), as_in(newest))
        });
        Embedding { ways: std::iter::once(own).chain(pinned).collect(), unplaced: self.base_url.is_none() }
    }

    /// Of which state of the site these pages are, for one that stands in a page of another site.
    pub(super) fn state_words(&self) -> String {
        let editions = self.editions.as_ref();
        let tell =
            |id: &str, known: &Known<'_>| self.locale.tell(id, [("edition", named(&self.locale, known.header).into())]);
        match (editions.and_then(Editions::own), editions.and_then(Editions::last)) {
            (Some(own), _) => tell("embed-of-edition", own),
            (None, Some(newest)) => tell("embed-latest", newest),
            (None, None) => self.locale.say("embed-latest-alone").to_owned(),
        }
    }
}

/// What puts a page into one of another site, with a title that a screen reader tells.
fn snippet(url: &str, title: &str) -> String {
    let escaped = super::parts::escaped;
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"480\" loading=\"lazy\"></iframe>",
        escaped(url),
        escaped(title)
    )
}
