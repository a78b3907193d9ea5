//! Atom feeds: one of editions, and one of changes for each party, issue and agreement.
//!
//! A feed names itself and its entries by address, so there are feeds only where the site knows its own; their dates are
//! those of editions.

use serde::Serialize;

use crate::compare::revisions::Revision;
use crate::edition::Header;
use crate::error::Result;
use crate::model::{Kind, Record};
use crate::output::Outputs;
use crate::render::edition::{anchor, fate_words, named, pair_address};
use crate::render::templates::Page;
use crate::render::{Editions, Renderer, address, folder_of};

#[derive(Serialize)]
struct Feed<'a> {
    id: String,
    title: String,
    /// The feed's own address.
    own: String,
    /// The page that it is about.
    page: String,
    updated: String,
    author: &'a str,
    entries: Vec<FeedEntry>,
}

#[derive(Serialize)]
struct FeedEntry {
    id: String,
    title: String,
    href: String,
    updated: String,
    lines: Vec<String>,
}

impl Page for Feed<'_> {
    const TEMPLATE: &'static str = "feed.xml";
}

/// The feed of editions, below the root of the site.
const OF_EDITIONS: &str = "feed.xml";

/// The kinds of record that have a feed each.
const KINDS: [Kind; 3] = [Kind::Party, Kind::Issue, Kind::Agreement];

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    let Some((base, editions)) = renderer.feeding() else { return Ok(()) };
    add_feed(renderer, outputs, OF_EDITIONS.to_owned(), move || of_editions(renderer, base, editions))?;
    for record in renderer.corpus.records().iter().filter(|record| KINDS.contains(&record.kind)) {
        add_feed(renderer, outputs, feed_of(record), move || of_record(renderer, base, editions, record))?;
    }
    Ok(())
}

fn add_feed<'s>(
    renderer: &'s Renderer<'_>,
    outputs: &mut Outputs<'s>,
    path: String,
    make: impl Fn() -> Feed<'s> + Send + Sync + 's,
) -> Result<()> {
    outputs.add(path, Box::new(move || renderer.templates.render(&make()).map(String::into_bytes)))
}

/// Where the feed of a record lies.
fn feed_of(record: &Record) -> String {
    format!("{}{OF_EDITIONS}", address::of_record(record))
}

impl Renderer<'_> {
    /// The feed that a page leads to, below the root.
    pub(in crate::render) fn feed(&self, record: Option<&Record>) -> Option<String> {
        self.feeding()?;
        let feed = record.filter(|record| KINDS.contains(&record.kind)).map_or_else(|| OF_EDITIONS.to_owned(), feed_of);
        Some(format!("{}{feed}", self.up))
    }

    /// The address of the site and its editions, if it has both.
    fn feeding(&self) -> Option<(&str, &Editions<'_>)> {
        let editions = self.editions.as_ref().filter(|editions| !editions.of_last && !editions.known.is_empty())?;
        Some((self.base_url.as_deref()?, editions))
    }

    fn site_title(&self) -> &str {
        self.text(&self.corpus.site().title).unwrap_or_else(|| self.locale.say("frame-untitled"))
    }
}

/// The moment of an edition: its day has no hour.
fn moment(header: &Header) -> String {
    format!("{}T00:00:00Z", header.date)
}

fn of_editions<'a>(renderer: &'a Renderer<'_>, base: &str, editions: &Editions<'_>) -> Feed<'a> {
    let locale = &renderer.locale;
    let entry = |header: &Header| FeedEntry {
        id: format!("{base}{}", folder_of(header)),
        title: locale.tell("feed-edition", [("edition", named(locale, header).into())]),
        href: format!("{base}editions/#edition-{}", header.id),
        updated: moment(header),
        lines: std::iter::once(header.note.clone())
            .chain(header.corrects.iter().map(|words| locale.tell("feed-corrects", [("words", words.as_str().into())])))
            .collect(),
    };
    Feed {
        id: format!("{base}{OF_EDITIONS}"),
        title: locale.tell("feed-of-editions", [("site", renderer.site_title().into())]),
        own: format!("{base}{OF_EDITIONS}"),
        page: format!("{base}editions/"),
        updated: editions.known.last().map(|known| moment(known.header)).unwrap_or_default(),
        author: author(renderer),
        entries: editions.known.iter().rev().map(|known| entry(known.header)).collect(),
    }
}

fn author<'a>(renderer: &'a Renderer<'_>) -> &'a str {
    renderer.corpus.site().publisher.as_deref().unwrap_or_else(|| renderer.site_title())
}

/// What editions did to records that concern this one, in the order of kinds and ids.
fn concerning<'a>(editions: &Editions<'a>, record: &Record) -> Vec<(Kind, &'a Revision)> {
    let Some(trail) = editions.trail(record) else { return Vec::new() };
    let concerned = |revision: &Revision| {
        let id = trail.id_in(revision.edition);
        revision.concerns.iter().any(|concerned| concerned.kind == record.kind && Some(&concerned.id) == id)
    };
    editions.revisions.all().filter(|(_, revision)| concerned(revision)).collect()
}

fn of_record<'a>(renderer: &'a Renderer<'_>, base: &str, editions: &Editions<'_>, record: &Record) -> Feed<'a> {
    let locale = &renderer.locale;
    let address = address::of_record(record);
    let title = renderer.corpus.title(record, renderer.wanted);
    let concerning = concerning(editions, record);
    let entry = |(place, known): (usize, &crate::render::Known<'_>)| {
        let header = known.header;
        let id = editions.trail(record)?.id_in(place)?;
        let lines: Vec<String> = concerning
            .iter()
            .filter(|(_, revision)| revision.edition == place)
            .map(|(kind, revision)| {
                let title = revision.title.as_deref().unwrap_or_else(|| locale.say("feed-withheld"));
                let fate = fate_words(locale, revision);
                let words = [("kind", locale.kind(*kind).into()), ("title", title.into()), ("fate", fate.into())];
                locale.tell("feed-line", words)
            })
            .collect();
        let before = place.checked_sub(1).map(|before| editions.known[before].header.id.as_str());
        let href = match before {
            Some(before) => format!("{base}{}", pair_address(before, header.id.as_str())),
            None => format!("{base}editions/#edition-{}", header.id),
        };
        (!lines.is_empty()).then(|| FeedEntry {
            id: format!("{base}{}#{}", folder_of(header), anchor(record.kind.name(), id.as_str())),
            title: locale.tell(
                "feed-edition-changes",
                [("edition", named(locale, header).into()), ("n", lines.len().into()), ("title", title.into())],
            ),
            href,
            updated: moment(header),
            lines,
        })
    };
    let entries: Vec<FeedEntry> = editions.known.iter().enumerate().rev().filter_map(entry).collect();
    let first = editions.known.first().map(|known| moment(known.header)).unwrap_or_default();
    Feed {
        id: format!("{base}{}", feed_of(record)),
        title: locale.tell("feed-of-record", [("site", renderer.site_title().into()), ("title", title.into())]),
        own: format!("{base}{}", feed_of(record)),
        page: format!("{base}{address}"),
        updated: entries.first().map_or(first, |entry| entry.updated.clone()),
        author: author(renderer),
        entries,
    }
}
