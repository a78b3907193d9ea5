//! One version of an agreement's text: its languages side by side, its brackets marked, and the text as each party
//! would have it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::compare::languages::{Cell, Found, ParallelRow, parallel};
use crate::compare::open_brackets;
use crate::error::Result;
use crate::link::Entry;
use crate::model::{Agreement, Party, Text, TextAuthority};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::blocks::Setting;
use crate::render::embed::{Embedding, Shown};
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{AlterationView, CitationView, Link, Safe, Words, plain};
use crate::render::prose::{Layout, Note, Prose, Section, TextLayout, declared_id, party_layout, provision_id};
use crate::render::templates::Page;
use crate::render::versions::language_of;
use crate::text::provisions::{FaultKind, NumberingFault, ProvisionTree};
use crate::text::readings::{self, Reading, holder};

#[derive(Serialize)]
struct TextPage<'a> {
    frame: Frame<'a>,
    agreement: Link<'a>,
    languages: Vec<LanguageView<'a>>,
    /// Whether several languages stand side by side, and how many.
    columns: usize,
    rows: Vec<RowView<'a>>,
    /// What is not agreed in it, by language; languages that say the same are told of once.
    brackets: Vec<BracketsView<'a>>,
    /// The text as it stands, where this is the text as one party would have it.
    whole: Option<Link<'a>>,
    others: Vec<Link<'a>>,
    notes: Vec<Note>,
    embed: Option<Embedding>,
}

/// A language of the text, and what it is worth.
#[derive(Serialize)]
pub(in crate::render) struct LanguageView<'a> {
    lang: &'a str,
    dir: &'static str,
    name: String,
    title: Words<'a>,
    authority: Words<'a>,
    authentic: bool,
    source: CitationView<'a>,
    /// The note on the source ends with a full stop of its own.
    stopped: bool,
    gaps: Option<Words<'a>>,
    /// What is odd in the text's own numbering, in words.
    numbering: Vec<Safe>,
}

/// A provision in every language.
#[derive(Serialize)]
pub(in crate::render) struct RowView<'a> {
    id: String,
    /// Over the row: the heading, or the number where the languages stand side by side.
    heading: Option<Safe>,
    lang: &'a str,
    dir: &'static str,
    /// Its address, where the text gives no number: a number of ours.
    ours: Option<String>,
    division: bool,
    /// What stands in it was set side by side by place.
    by_order: bool,
    cells: Vec<CellView<'a>>,
}

/// A provision in one language, or that language's lack of it.
#[derive(Serialize)]
struct CellView<'a> {
    lang: &'a str,
    dir: &'static str,
    name: String,
    /// The ids by which it is found, beside that of the row.
    ids: Vec<String>,
    heading: Option<Safe>,
    html: Safe,
    /// This language lacks it.
    missing: bool,
    rendering: Option<Words<'a>>,
    locator: Safe,
    alterations: Vec<AlterationView<'a>>,
    note: Option<Words<'a>>,
}

/// The brackets of a text, counted.
#[derive(Serialize)]
struct BracketsView<'a> {
    language: String,
    open: usize,
    placeholders: usize,
    unattributed: usize,
    holders: Vec<HolderView<'a>>,
    unbalanced: Vec<String>,
    /// The page of all versions' brackets.
    all: Option<String>,
}

/// How many brackets a party holds, and the text as it would have it.
#[derive(Serialize)]
struct HolderView<'a> {
    name: Words<'a>,
    count: usize,
    link: Option<String>,
}

impl Page for TextPage<'_> {
    const TEMPLATE: &'static str = "text.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for agreement in renderer.corpus.all::<Agreement>() {
        for (address, texts) in text_pages(renderer, agreement) {
            for party in holders(renderer, &texts) {
                let (to, texts) = (party_address(&address, party), texts.clone());
                let at = to.clone();
                frame::add(renderer, outputs, &at, move || page(renderer, agreement, &texts, &to, Some(party)))?;
            }
            let to = address.clone();
            frame::add(renderer, outputs, &to, move || page(renderer, agreement, &texts, &address, None))?;
        }
    }
    Ok(())
}

/// The pages of an agreement's texts: the languages of one version share one.
pub(in crate::render) fn text_pages<'a>(
    renderer: &Renderer<'a>,
    agreement: Entry<'a, Agreement>,
) -> BTreeMap<String, Vec<Entry<'a, Text>>> {
    let mut pages: BTreeMap<String, Vec<Entry<'a, Text>>> = BTreeMap::new();
    for text in renderer.corpus.texts_of(&agreement.record.id) {
        pages.entry(address::of_record(text.record)).or_default().push(text);
    }
    pages
}

/// The parties that hold a bracket of a version, in the order of their records.
fn holders<'a>(renderer: &Renderer<'a>, texts: &[Entry<'a, Text>]) -> Vec<Entry<'a, Party>> {
    let mut found: BTreeMap<usize, Entry<'a, Party>> = BTreeMap::new();
    for text in texts {
        let Some(brackets) = readings::read(renderer.corpus, *text).brackets else { continue };
        for party in brackets.holders().into_iter().filter_map(|name| holder(renderer.corpus, name)) {
            found.insert(party.number, party);
        }
    }
    found.into_values().collect()
}

/// The address of a version as a party would have it.
fn party_address(version: &str, party: Entry<'_, Party>) -> String {
    format!("{version}as/{}/", party.record.id)
}

/// What is to be kept of the page's texts while it is made.
struct Column<'a> {
    reading: Reading<'a>,
    dir: &'static str,
    prefix: String,
    sections: BTreeMap<usize, Section>,
}

fn page<'a>(
    renderer: &Renderer<'a>,
    agreement: Entry<'a, Agreement>,
    texts: &[Entry<'a, Text>],
    address: &str,
    party: Option<Entry<'a, Party>>,
) -> Result<TextPage<'a>> {
    let first = texts[0];
    let root = address::root(address);
    let (columns, notes) = columns(renderer, texts, &root, false, |reading, prefix| match party {
        Some(party) => as_party(renderer, reading, party, prefix),
        None => renderer.text_layout(reading, &root, prefix),
    })?;
    let trees: Vec<&ProvisionTree> = columns.iter().map(|column| &column.reading.tree).collect();
    let rows = parallel(&trees).iter().map(|row| row_view(renderer, row, &columns)).collect();
    let languages = columns.iter().map(|column| language_view(renderer, column)).collect();
    let own = address::of_record(first.record);
    Ok(TextPage {
        frame: frame_of(renderer, first, address, party),
        agreement: renderer.link(agreement.record),
        columns: columns.len(),
        languages,
        rows,
        brackets: brackets(renderer, agreement, &columns, &own),
        whole: party.map(|_| renderer.version_link(first)),
        others: others(renderer, agreement, &own),
        embed: party.is_none().then(|| renderer.embedding(&Shown::Text(agreement, texts.to_vec()))),
        notes,
    })
}

/// The texts of a version, laid out, and their notes.
fn columns<'a>(
    renderer: &Renderer<'a>,
    texts: &[Entry<'a, Text>],
    root: &str,
    inline_citations: bool,
    layout: impl Fn(&Reading<'a>, &str) -> TextLayout,
) -> Result<(Vec<Column<'a>>, Vec<Note>)> {
    let mut columns = Vec::new();
    let mut notes = Vec::new();
    for (i, text) in texts.iter().enumerate() {
        let reading = readings::read(renderer.corpus, *text);
        let prefix = if i == 0 { String::new() } else { format!("{}-", reading.language) };
        let layout = layout(&reading, &prefix);
        let layout = Layout { prefix: &prefix, text: Some(&layout), inline_citations, ..Layout::default() };
        let Prose { sections, notes: new, .. } = renderer.body(text.record, root, layout)?;
        notes.extend(new);
        let sections = sections.into_iter().filter_map(|s| Some((s.provision?, s))).collect();
        let (_, dir) = language_of(text.record);
        columns.push(Column { reading, dir, prefix, sections });
    }
    Ok((columns, notes))
}

/// The words of a version for a page that is not its own.
pub(in crate::render) struct TextView<'a> {
    pub(in crate::render) languages: Vec<LanguageView<'a>>,
    pub(in crate::render) columns: usize,
    pub(in crate::render) rows: Vec<RowView<'a>>,
    pub(in crate::render) notes: Vec<Note>,
}

/// The texts of a version side by side, whole or one provision; with addresses only where nothing else is on the page.
pub(in crate::render) fn text_view<'a>(
    renderer: &Renderer<'a>,
    texts: &[Entry<'a, Text>],
    provision: Option<&str>,
    setting: Setting<'_>,
) -> Result<TextView<'a>> {
    let (columns, notes) = columns(renderer, texts, setting.root, !setting.alone, |reading, prefix| {
        if setting.alone {
            renderer.text_layout(reading, setting.root, prefix)
        } else {
            renderer.quoted_layout(reading, setting.root, prefix)
        }
    })?;
    let trees: Vec<&ProvisionTree> = columns.iter().map(|column| &column.reading.tree).collect();
    let wanted = |row: &&ParallelRow| {
        let mut cells = row.cells.iter().zip(&trees).filter_map(|(cell, tree)| Some((tree, (*cell)?.0)));
        provision.is_none_or(|id| cells.any(|(tree, index)| tree.shows(index, id)))
    };
    let mut rows: Vec<RowView<'a>> =
        parallel(&trees).iter().filter(wanted).map(|row| row_view(renderer, row, &columns)).collect();
    if !setting.alone {
        rows.iter_mut().for_each(RowView::without_addresses);
    }
    let languages = columns.iter().map(|column| language_view(renderer, column)).collect();
    Ok(TextView { languages, columns: columns.len(), rows, notes })
}

impl RowView<'_> {
    /// For a page where other rows may have the same ids.
    fn without_addresses(&mut self) {
        self.id = String::new();
        self.ours = None;
        self.cells.iter_mut().for_each(|cell| cell.ids.clear());
    }
}

fn frame_of<'a>(
    renderer: &Renderer<'a>,
    first: Entry<'a, Text>,
    address: &str,
    party: Option<Entry<'a, Party>>,
) -> Frame<'a> {
    let locale = &renderer.locale;
    let line = |id, words| Docket::of(locale.say(id).to_owned(), words);
    let siglum = first.data.siglum.as_ref().map(|s| line("record-siglum", plain(s.value.as_str())));
    let state = [
        line("text-state", renderer.labelled(&first.data.state)),
        line("text-wording-of", plain(renderer.date_or_not(first.data.wording_date.as_ref()))),
        line("text-authority", renderer.labelled(&first.data.authority)),
    ];
    let docket = siglum.into_iter().chain(state).collect();
    let Some(party) = party else {
        return renderer.record_frame(first.record, "agreements", locale.say("text-kicker").to_owned(), docket);
    };
    let title = renderer.corpus.title(first.record, renderer.wanted);
    let name = renderer.corpus.title(party.record, renderer.wanted);
    let heading = locale.tell("text-party-heading", [("text", title.into()), ("party", name.into())]);
    let words = [renderer.link(first.record).words, renderer.link(party.record).words];
    let frame = renderer.frame(About {
        address: address.to_owned(),
        section: "agreements",
        kicker: locale.say("text-party-kicker").to_owned(),
        heading: plain(heading),
        standfirst: Some(plain(locale.tell("text-party-standfirst", [("party", name.into())]))),
        docket,
    });
    frame.headed(renderer.told("text-party-heading", [("text", &words[0]), ("party", &words[1])]))
}

/// The layout of a text as a party would have it: what is in no bracket is everybody's.
fn as_party(renderer: &Renderer<'_>, reading: &Reading<'_>, party: Entry<'_, Party>, prefix: &str) -> TextLayout {
    let Some(brackets) = &reading.brackets else { return TextLayout::new(&reading.tree, prefix) };
    let names: Vec<&str> = brackets
        .holders()
        .into_iter()
        .filter(|name| holder(renderer.corpus, name).is_some_and(|found| found.number == party.number))
        .collect();
    let title = renderer.corpus.title(party.record, renderer.wanted);
    let nothing = renderer.locale.tell("text-no-words", [("party", title.into())]);
    let nothing = Words::foreign(nothing, renderer.language.as_str(), renderer.language.direction());
    party_layout(&reading.tree, &brackets.as_party(&names), &nothing, prefix)
}

fn language_view<'a>(renderer: &Renderer<'a>, column: &Column<'a>) -> LanguageView<'a> {
    let text = column.reading.text;
    LanguageView {
        lang: column.reading.language,
        dir: column.dir,
        name: renderer.locale.language(column.reading.language),
        title: renderer.words(&text.record.common.title).unwrap_or_else(|| plain(column.reading.language)),
        authority: renderer.labelled(&text.data.authority),
        authentic: text.data.authority == TextAuthority::Authentic,
        source: renderer.citation(&text.data.source),
        stopped: text.data.source.note.as_ref().is_some_and(|note| note.value.ends_with('.')),
        gaps: renderer.words(&text.data.gaps),
        numbering: column.reading.tree.faults.iter().map(|it| numbering(renderer, it, &column.reading)).collect(),
    }
}

/// What is odd in a text's own numbering, in words.
fn numbering<'a>(renderer: &Renderer<'a>, fault: &NumberingFault, reading: &Reading<'a>) -> Safe {
    let printed = |number: &String| renderer.printed(number.clone(), reading.language);
    let found = printed(&fault.found);
    let id = match (fault.kind, &fault.expected) {
        (FaultKind::Gap, Some(_)) => "numbering-gap",
        (FaultKind::Gap, None) => "numbering-gap-before",
        (FaultKind::Repeat, _) => "numbering-repeat",
        (FaultKind::OutOfOrder, Some(_)) => "numbering-out-of-order",
        (FaultKind::OutOfOrder, None) => "numbering-order",
        (FaultKind::IdentityRepeat, _) => "numbering-identity",
    };
    match &fault.expected {
        Some(expected) if matches!(fault.kind, FaultKind::Gap | FaultKind::OutOfOrder) => {
            renderer.told(id, [("found", &found), ("expected", &printed(expected))])
        }
        _ => renderer.told(id, [("found", &found)]),
    }
}

fn row_view<'a>(renderer: &Renderer<'a>, row: &ParallelRow, columns: &[Column<'a>]) -> RowView<'a> {
    let leading = row.cells.iter().zip(columns).find_map(|(cell, column)| {
        let (index, _) = (*cell)?;
        Some((column, index, column.reading.tree.provisions.get(index)?))
    });
    let alone = columns.len() == 1;
    let mut view = RowView {
        id: String::new(),
        heading: None,
        lang: columns[0].reading.language,
        dir: columns[0].dir,
        ours: None,
        division: false,
        by_order: row.cells.iter().flatten().any(|(_, found)| *found == Found::Order),
        cells: row.cells.iter().zip(columns).map(|(cell, column)| cell_view(renderer, cell, column, alone)).collect(),
    };
    let Some((column, index, provision)) = leading else { return view };
    view.id = provision_id(&column.prefix, provision);
    (view.lang, view.dir) = (column.reading.language, column.dir);
    view.division = column.reading.tree.is_container(index);
    let number = provision.number.as_ref().map(|number| Safe(crate::render::parts::escaped(&number.printed)));
    let heading = column.sections.get(&index).and_then(|s| s.heading.clone());
    // A heading without a number stands over the row instead of in its cell.
    let moved = !alone && number.is_none();
    view.heading = if alone { heading } else { number.or(heading) };
    view.ours = (view.heading.is_none() && provision.editorial).then(|| provision.eid.clone());
    if let Some(cell) = view.cells.iter_mut().find(|cell| !cell.missing).filter(|_| moved) {
        cell.heading = None;
    }
    for cell in &mut view.cells {
        cell.ids.retain(|id| *id != view.id);
    }
    view
}

fn cell_view<'a>(renderer: &Renderer<'a>, cell: &Cell, column: &Column<'a>, alone: bool) -> CellView<'a> {
    let reading = &column.reading;
    let mut view = CellView {
        lang: reading.language,
        dir: column.dir,
        name: renderer.locale.language(reading.language),
        ids: Vec::new(),
        heading: None,
        html: Safe::default(),
        missing: true,
        rendering: None,
        locator: Safe::default(),
        alterations: Vec::new(),
        note: None,
    };
    let Some((index, _)) = *cell else { return view };
    let Some(provision) = reading.tree.provisions.get(index) else { return view };
    let declared = declared_id(&reading.tree, index, &column.prefix);
    view.ids = std::iter::once(provision_id(&column.prefix, provision)).chain(declared).collect();
    let section = column.sections.get(&index);
    view.heading = section.and_then(|s| s.heading.clone()).filter(|_| !alone);
    view.html = section.map(|s| s.html.clone()).unwrap_or_default();
    view.missing = false;
    let meta = provision.wid.as_ref().and_then(|wid| reading.text.data.provisions.iter().find(|p| p.id.value == *wid));
    if let Some(meta) = meta {
        view.rendering = Some(renderer.labelled(&meta.rendering));
        view.locator = renderer.locator(meta.paragraph.as_ref().map(|p| p.value.as_str()), None);
        view.alterations = renderer.alterations(&meta.alterations);
        view.note = meta.note.as_ref().map(|n| renderer.editors(&n.value));
    }
    view
}

fn brackets<'a>(
    renderer: &Renderer<'a>,
    agreement: Entry<'a, Agreement>,
    columns: &[Column<'a>],
    version: &str,
) -> Vec<BracketsView<'a>> {
    let told = open_brackets(renderer.corpus, &agreement.record.id).is_some();
    let all = told.then(|| address::link(&format!("{}brackets/", address::of_record(agreement.record))));
    let mut views: Vec<BracketsView<'a>> = Vec::new();
    for column in columns {
        let Some(view) = brackets_view(renderer, &column.reading, version, all.as_deref()) else { continue };
        if !views.iter().any(|known| known.says_the_same(&view)) {
            views.push(view);
        }
    }
    views
}

impl BracketsView<'_> {
    /// Whether the brackets of another language are the same in number and holders.
    fn says_the_same(&self, other: &Self) -> bool {
        let counts = |view: &Self| (view.open, view.placeholders, view.unattributed, view.unbalanced.len());
        let holders = |view: &Self| view.holders.iter().map(|h| (h.link.clone(), h.count)).collect::<BTreeSet<_>>();
        counts(self) == counts(other) && holders(self) == holders(other)
    }
}

fn brackets_view<'a>(
    renderer: &Renderer<'a>,
    reading: &Reading<'a>,
    version: &str,
    all: Option<&str>,
) -> Option<BracketsView<'a>> {
    let brackets = reading.brackets.as_ref()?;
    let count = brackets.open();
    if count.is_empty() && brackets.unbalanced.is_empty() {
        return None;
    }
    let by_party = |(name, count): (&String, &usize)| {
        let party = holder(renderer.corpus, name);
        HolderView {
            name: renderer.holder_words(name),
            count: *count,
            link: party.map(|party| address::link(&party_address(version, party))),
        }
    };
    Some(BracketsView {
        language: renderer.locale.language(reading.language),
        open: count.open,
        placeholders: count.placeholders,
        unattributed: count.unattributed,
        holders: count.by.iter().map(by_party).collect(),
        unbalanced: reading.unbalanced().into_iter().map(|it| renderer.locale.place(it)).collect(),
        all: all.map(str::to_owned),
    })
}

/// The other versions.
fn others<'a>(renderer: &Renderer<'a>, agreement: Entry<'a, Agreement>, own: &str) -> Vec<Link<'a>> {
    renderer
        .corpus
        .texts_of(&agreement.record.id)
        .into_iter()
        .filter(|text| address::of_record(text.record) != own)
        .map(|text| renderer.version_link(text))
        .collect()
}
