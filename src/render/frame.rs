//! What surrounds every page: head, masthead, title block, colophon.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use super::cards::CardView;
use super::edition::{Editions, Notice, States};
use super::metadata::Described;
use super::parts::{Safe, Words, plain};
use super::templates::{Page, Templates};
use super::{Renderer, address, locale};
use crate::error::Result;
use crate::model::{Contact, Data, PartyOrder, Record};
use crate::output::Outputs;

/// What every template knows of the site, under the name `site`.
#[derive(Debug, Serialize)]
pub(super) struct SiteView<'a> {
    title: String,
    /// The title, with its language where that is not the page's.
    name: Words<'a>,
    description: String,
    lang: String,
    dir: &'static str,
    /// The way from the root of the pages in this language to that of the site.
    up: &'static str,
    style: String,
    /// The face that is fetched first, where the site carries families.
    face: Option<String>,
    icon: String,
    filter: String,
    patterns: Vec<usize>,
    party_rule: String,
    publisher: Option<String>,
    /// The publisher and the licence as words of the editors.
    publisher_name: Option<Words<'a>>,
    licence: Option<String>,
    licence_words: Option<Words<'a>>,
    contact: Vec<ContactView<'a>>,
    nav: Vec<NavItem>,
    generator: &'static str,
}

/// Somebody to write to; an address that no page may lead to is left out.
#[derive(Debug, Serialize)]
struct ContactView<'a> {
    name: Words<'a>,
    href: Option<String>,
}

#[derive(Debug, Serialize)]
struct NavItem {
    /// What a page's `frame.section` is compared with.
    section: &'static str,
    label: String,
    href: String,
}

/// The sections of the site, in the order of the navigation: at most eight, so that a phone needs two rows.
const SECTIONS: [(&str, &str, &str); 8] = [
    ("home", "section-home", ""),
    ("positions", "section-positions", "positions/"),
    ("agreements", "section-agreements", "agreements/"),
    ("claims", "section-claims", "claims/"),
    ("briefings", "section-briefings", "briefings/"),
    ("timeline", "section-timeline", "timeline/"),
    ("sources", "section-sources", "sources/"),
    ("about", "section-about", "about/"),
];

/// The sections of the site, by their names.
pub(super) fn sections() -> impl Iterator<Item = &'static str> + Clone {
    SECTIONS.iter().map(|(section, ..)| *section)
}

/// The message that names a section.
pub(super) fn section_label(section: &str) -> Option<&'static str> {
    SECTIONS.iter().find(|(of, ..)| *of == section).map(|(_, id, _)| *id)
}

/// What every page has around its own content, under the name `frame`.
#[derive(Debug, Serialize)]
pub(super) struct Frame<'a> {
    /// For the tab and for search engines.
    title: String,
    description: String,
    canonical: Option<String>,
    /// The picture that stands for the page where its address is shared.
    card: Option<CardView>,
    /// `../` as often as the page is deep.
    pub(super) root: String,
    /// The page in each language of the site, where that has several.
    tongues: Vec<TongueLink>,
    section: &'static str,
    /// What stands over and under the page, the same for all pages of a section and depth.
    masthead: tera::Value,
    colophon: tera::Value,
    /// Over the heading: what sort of page it is.
    kicker: String,
    heading: Safe,
    /// The same as plain text, for attributes.
    heading_text: String,
    standfirst: Option<Words<'a>>,
    docket: Vec<Docket<'a>>,
    /// The page in the style of the site’s citations.
    cite: Safe,
    /// Over the page: which edition it is of.
    edition: Option<Notice<'a>>,
    /// Under the page: its other states, and how to cite it.
    states: Option<States>,
    /// The feed of what changes on it, below the root.
    feed: Option<String>,
    /// Whether the site can be put on a screen: pages of editions and comparisons alone are no way into it.
    manifest: bool,
    /// Not for search engines.
    hidden: bool,
    /// Who wrote the page, and when it was published, where it says so.
    authors: Vec<&'a str>,
    published: Option<&'a str>,
    /// The page in the terms of schema.org.
    linked_data: Option<Safe>,
}

/// A language that the site is in.
#[derive(Debug, Clone)]
pub(super) struct Tongue {
    tag: String,
    /// Its name, in the language of its pages' own words, and the tag and the direction of that.
    name: String,
    lang: String,
    dir: &'static str,
    folder: String,
}

impl Tongue {
    pub(super) fn of(renderer: &Renderer<'_>) -> Self {
        Self {
            tag: renderer.wanted.to_string(),
            name: renderer.locale.language(renderer.wanted.as_str()),
            lang: renderer.language.to_string(),
            dir: renderer.language.direction(),
            folder: renderer.folder.clone(),
        }
    }
}

/// The same page in a language.
#[derive(Debug, Clone, Serialize)]
struct TongueLink {
    tag: String,
    lang: String,
    dir: &'static str,
    name: String,
    /// From the page to that one.
    href: String,
    url: Option<String>,
    current: bool,
}

/// A line of the title block.
#[derive(Debug, Serialize)]
pub(super) struct Docket<'a> {
    label: Cow<'a, str>,
    words: Safe,
    href: Option<String>,
}

impl<'a> Docket<'a> {
    pub(super) fn new(label: impl Into<Cow<'a, str>>, text: impl Into<Cow<'a, str>>) -> Self {
        Self::of(label, plain(text))
    }

    /// A line with words that may be of another language than the page.
    pub(super) fn of(label: impl Into<Cow<'a, str>>, words: impl Into<Safe>) -> Self {
        Self { label: label.into(), words: words.into(), href: None }
    }
}

/// What stands over every page.
#[derive(Serialize)]
struct Masthead<'a> {
    root: &'a str,
    section: &'a str,
    /// What `aria-current` says: `page` on the section's own page, `true` on those below it.
    current: &'a str,
}

impl Page for Masthead<'_> {
    const TEMPLATE: &'static str = "masthead.html";
}

/// What stands under every page.
#[derive(Serialize)]
struct Colophon<'a> {
    root: &'a str,
}

impl Page for Colophon<'_> {
    const TEMPLATE: &'static str = "colophon.html";
}

/// Mastheads and colophons, made once: they are a good part of a page and differ only by depth and section.
#[derive(Default)]
pub(super) struct Surroundings {
    mastheads: BTreeMap<(String, &'static str, &'static str), tera::Value>,
    colophons: BTreeMap<String, tera::Value>,
}

/// The deepest address there is: `agreements/ID/VERSION/as/PARTY/`.
const DEEPEST: usize = 5;

impl Surroundings {
    pub(super) fn new(templates: &Templates) -> Result<Self> {
        let mut surroundings = Self::default();
        let sections = sections().chain([""]);
        for root in (0..=DEEPEST).map(|depth| "../".repeat(depth)) {
            for section in sections.clone() {
                for current in ["page", "true"] {
                    let html = templates.render(&Masthead { root: &root, section, current })?;
                    surroundings.mastheads.insert((root.clone(), section, current), tera::Value::safe_string(&html));
                }
            }
            let html = templates.render(&Colophon { root: &root })?;
            surroundings.colophons.insert(root, tera::Value::safe_string(&html));
        }
        Ok(surroundings)
    }

    fn masthead(&self, root: &str, section: &'static str, current: &'static str) -> tera::Value {
        let key = (root.to_owned(), section, current);
        self.mastheads.get(&key).cloned().unwrap_or_else(tera::Value::none)
    }

    fn colophon(&self, root: &str) -> tera::Value {
        self.colophons.get(root).cloned().unwrap_or_else(tera::Value::none)
    }
}

/// What a page says of itself, from which its [`Frame`] is made.
pub(super) struct About<'a> {
    pub(super) address: String,
    pub(super) section: &'static str,
    pub(super) kicker: String,
    pub(super) heading: Words<'a>,
    pub(super) standfirst: Option<Words<'a>>,
    pub(super) docket: Vec<Docket<'a>>,
}

impl<'a> Renderer<'a> {
    pub(super) fn site(&self) -> SiteView<'a> {
        let site = self.corpus.site();
        let nav = SECTIONS
            .iter()
            .map(|(section, id, address)| NavItem {
                section,
                label: self.locale.say(id).to_owned(),
                href: address::link(address),
            })
            .collect();
        SiteView {
            name: self.site_name(),
            title: self.title_of_site().to_owned(),
            description: self.text(&site.description).unwrap_or_default().to_owned(),
            lang: self.language.to_string(),
            dir: self.language.direction(),
            up: self.up,
            style: self.asset(&self.style),
            face: self.faces.first.as_ref().map(|face| self.asset(face)),
            icon: self.asset(&self.icons.address),
            filter: self.asset(&self.filter),
            patterns: (1..=self.marks.len().min(super::PATTERNS)).collect(),
            party_rule: self.party_rule().to_owned(),
            publisher: site.publisher.clone(),
            publisher_name: site.publisher.as_deref().map(|name| self.editors(name)),
            licence: site.licence.clone(),
            licence_words: site.licence.as_deref().map(|words| self.editors(words)),
            contact: site.contact.iter().map(|contact| self.contact(contact)).collect(),
            nav,
            generator: concat!("Rapporteur ", env!("CARGO_PKG_VERSION")),
        }
    }

    /// The title of the site as plain text, for attributes.
    pub(super) fn title_of_site(&self) -> &str {
        self.text(&self.corpus.site().title).unwrap_or_else(|| self.locale.say("frame-untitled"))
    }

    /// The same as words.
    pub(super) fn site_name(&self) -> Words<'a> {
        let title = self.words(&self.corpus.site().title);
        title.unwrap_or_else(|| plain(self.locale.say("frame-untitled").to_owned()))
    }

    /// In which order parties stand in tables.
    pub(super) fn party_rule(&self) -> &str {
        self.locale.say(match self.corpus.site().party_order {
            PartyOrder::Alphabetical => "party-order-alphabetical",
            PartyOrder::AsListed => "party-order-as-listed",
        })
    }

    /// Somebody to write to.
    fn contact(&self, contact: &'a Contact) -> ContactView<'a> {
        let mail = contact.email.as_ref().map(|email| format!("mailto:{email}"));
        let href = mail.or_else(|| contact.url.clone()).and_then(|url| crate::address::allowed_absolute(&url));
        ContactView { name: self.editors(&contact.name), href }
    }

    /// The frame of a page.
    pub(super) fn frame(&self, about: About<'a>) -> Frame<'a> {
        self.frame_of(about, None)
    }

    fn frame_of(&self, about: About<'a>, record: Option<&'a Record>) -> Frame<'a> {
        let states = Some(self.page_states(&about, record));
        let About { address, section, kicker, heading, standfirst, docket } = about;
        let home = address.is_empty();
        let description = standfirst
            .as_ref()
            .map_or_else(|| self.described(&locale::capital(&kicker), &heading), |words| words.text.to_string());
        let canonical = self.base_url.as_ref().map(|base| format!("{base}{address}"));
        let described = canonical.as_deref().map(|url| Described {
            name: &heading.text,
            description: &description,
            url,
            home,
            record,
        });
        let linked_data = described.map(|page| self.linked_data(&page));
        let cite = self.citations.page(&heading, canonical.as_deref());
        let root = address::root(&address);
        let own = SECTIONS.iter().any(|(of, _, at)| *of == section && *at == address);
        let current = if own { "page" } else { "true" };
        Frame {
            title: if home { self.title_in_tab() } else { self.with_site(&heading.text) },
            description: shortened(&description),
            card: self.card(section),
            canonical,
            masthead: self.surroundings.masthead(&root, section, current),
            colophon: self.surroundings.colophon(&root),
            edition: self.notice(&address, record.is_some()),
            states,
            feed: self.feed(record),
            tongues: self.tongue_links(&address, &root),
            root,
            section,
            kicker,
            heading: Safe(heading.html()),
            heading_text: heading.text.into_owned(),
            standfirst,
            docket,
            cite,
            manifest: !self.is_edition(),
            hidden: false,
            authors: Vec::new(),
            published: self.editions.as_ref().and_then(Editions::own).map(|own| own.header.date.as_str()),
            linked_data,
        }
    }

    /// The same page in every language of the site.
    fn tongue_links(&self, address: &str, root: &str) -> Vec<TongueLink> {
        let to_root = format!("{root}{}", self.up);
        let base_of_all = self.base_of_all();
        let link = |tongue: &Tongue| {
            let current = tongue.folder == self.folder;
            let address = if current { address } else { everywhere(address) };
            TongueLink {
                tag: tongue.tag.clone(),
                lang: tongue.lang.clone(),
                dir: tongue.dir,
                name: tongue.name.clone(),
                href: format!("{to_root}{}{}", tongue.folder, address::link(address)),
                url: base_of_all.map(|base| format!("{base}{}{address}", tongue.folder)),
                current,
            }
        };
        self.tongues.iter().map(link).collect()
    }

    /// An address of the whole site, as one among the pages of its language.
    pub(super) fn in_tree<'t>(&self, address: &'t str) -> &'t str {
        let folder = self.further.iter().map(|further| further.folder.as_str());
        folder.into_iter().find_map(|folder| address.strip_prefix(folder)).unwrap_or(address)
    }

    /// The frame of a comparison that stands alone: search engines are led to its whole page.
    pub(super) fn embed_frame(&self, about: About<'a>, whole: &str) -> Frame<'a> {
        let About { address, section, kicker, heading, standfirst, docket } = about;
        Frame {
            title: self.with_site(&heading.text),
            description: shortened(&self.described(&kicker, &heading)),
            canonical: self.base_url.as_ref().map(|base| format!("{base}{whole}")),
            root: address::root(&address),
            section,
            masthead: tera::Value::none(),
            colophon: tera::Value::none(),
            kicker,
            heading_text: heading.text.to_string(),
            heading: Safe(heading.html()),
            standfirst,
            docket,
            cite: Safe::default(),
            manifest: false,
            edition: None,
            states: None,
            feed: None,
            card: None,
            tongues: Vec::new(),
            hidden: true,
            authors: Vec::new(),
            published: None,
            linked_data: None,
        }
    }

    /// The name of the site and, on the pages of an edition, of that: for the tab.
    fn title_in_tab(&self) -> String {
        let site = self.title_of_site();
        match self.editions.as_ref().and_then(Editions::own) {
            Some(own) => {
                let id = own.header.id.as_str();
                self.locale.tell("frame-site-edition", [("site", site.into()), ("id", id.into())])
            }
            None => site.to_owned(),
        }
    }

    /// The title of a page with the name of the site: for the tab.
    fn with_site(&self, title: &str) -> String {
        self.locale.tell("frame-title", [("title", title.into()), ("site", self.title_in_tab().into())])
    }

    /// What a page is, in a line, where nothing else says it.
    fn described(&self, kicker: &str, heading: &Words<'_>) -> String {
        self.locale.tell("frame-description", [("kicker", kicker.into()), ("heading", (&*heading.text).into())])
    }

    /// The frame of a record's page.
    pub(super) fn record_frame(
        &self,
        record: &'a Record,
        section: &'static str,
        kicker: String,
        docket: Vec<Docket<'a>>,
    ) -> Frame<'a> {
        let about = About {
            address: address::of_record(record),
            section,
            kicker,
            heading: self.words(&record.common.title).unwrap_or_else(|| plain(record.id.as_str())),
            standfirst: self.words(&record.common.summary),
            docket,
        };
        let mut frame = self.frame_of(about, Some(record));
        if let Data::Briefing(briefing) = &record.data {
            frame.authors = briefing.authors.iter().map(|author| author.value.as_str()).collect();
            frame.published = Some(briefing.date.as_str());
        }
        // An issue, a term and a party may well have one name; the tab tells them apart.
        let kind = self.locale.kind(record.kind);
        let title =
            self.locale.tell("frame-record", [("title", frame.heading_text.as_str().into()), ("kind", kind.into())]);
        frame.title = self.with_site(&title);
        frame
    }
}

/// The page that every language has for one that only some have: a letter of the list from A to Z.
fn everywhere(address: &str) -> &str {
    if address.starts_with("a-z/") { "a-z/" } else { address }
}

impl Frame<'_> {
    /// A heading of several pieces, some of which may be of another language than the page.
    pub(super) fn headed(mut self, heading: Safe) -> Self {
        self.heading = heading;
        self
    }

    /// Tells search engines to leave the page out.
    pub(super) fn hidden(mut self) -> Self {
        self.hidden = true;
        self.canonical = None;
        self.card = None;
        self.states = None;
        self.linked_data = None;
        self
    }

    /// The same with links that start from the root of the host, for a page that is served at any address.
    pub(super) fn rooted(mut self, templates: &Templates, root: &str) -> Result<Self> {
        let masthead = templates.render(&Masthead { root, section: self.section, current: "true" })?;
        self.masthead = tera::Value::safe_string(&masthead);
        self.colophon = tera::Value::safe_string(&templates.render(&Colophon { root })?);
        for tongue in &mut self.tongues {
            tongue.href.insert_str(0, root);
        }
        root.clone_into(&mut self.root);
        Ok(self)
    }
}

/// A description that search engines show whole: at most 160 characters, ended at a word.
fn shortened(text: &str) -> String {
    if text.chars().count() <= 160 {
        return text.to_owned();
    }
    let cut: String = text.chars().take(158).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{}…", cut.trim_end_matches([',', ';', ':', '.']))
}

/// Adds a page, made when it is asked for.
pub(super) fn add<'a, P: Page>(
    renderer: &'a Renderer<'_>,
    outputs: &mut Outputs<'a>,
    address: &str,
    make: impl Fn() -> Result<P> + Send + Sync + 'a,
) -> Result<()> {
    outputs.add(address::file(address), Box::new(move || renderer.templates.render(&make()?).map(String::into_bytes)))
}
