//! Records into a corpus: every reference led to its record, or reported at its own place.

mod blocks;
mod cycles;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::content::{Content, FileId, Span};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::load::{Loaded, text_parts};
use crate::markdown::{self, Scan};
use crate::model::{
    Agreement, Data, Id, Issue, Kind, Language, Party, PartyOrder, Position, Record, RecordKind, Ref, Reference, Site,
    Statement, Text, did_you_mean,
};

/// All records, each reachable from each, in the order of kinds and ids.
#[derive(Debug)]
pub struct Corpus {
    site: Site,
    site_file: FileId,
    records: Vec<Record>,
    scans: Vec<Scan>,
    by_id: ByKind,
    back: Vec<Vec<BackLink>>,
}

/// The numbers of records by kind and id. Nothing walks it; ids are the editors’ own, so that a quick hash is safe.
type ByKind = FxHashMap<Kind, FxHashMap<Id, u32>>;

/// A reference seen from the record it leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct BackLink {
    /// The number of the record that refers.
    pub from: usize,
    /// The number of the reference among that record's own and its body's.
    reference: u32,
}

/// A record of a known kind, with its number.
pub struct Entry<'a, K> {
    /// Its number in the corpus.
    pub number: usize,
    /// The record.
    pub record: &'a Record,
    /// Its kind's own fields.
    pub data: &'a K,
}

impl<K> Clone for Entry<'_, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Entry<'_, K> {}

impl<K> Deref for Entry<'_, K> {
    type Target = K;

    fn deref(&self) -> &K {
        self.data
    }
}

/// What is taken into a corpus.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Records marked `draft` too.
    pub drafts: bool,
}

/// Links records; every reference that leads nowhere, to another kind, or in a circle is reported.
///
/// Returns nothing only where there are no settings of a site.
pub fn link(diagnostics: &mut Diagnostics, content: &Content, loaded: Loaded, options: Options) -> Option<Corpus> {
    let Loaded { site, mut records, broken } = loaded;
    let (site_file, mut site, site_references) = site?;
    let mut drafts: BTreeMap<(Kind, Id), FileId> = BTreeMap::new();
    if !options.drafts {
        records.retain(|record| {
            if record.common.draft {
                drafts.insert((record.kind, record.id.clone()), record.file);
            }
            !record.common.draft
        });
    }
    let scanned: Vec<(Scan, Vec<Diagnostic>)> = records.par_iter().map(scan_record).collect();
    let mut scans = Vec::with_capacity(scanned.len());
    for (scan, faults) in scanned {
        scans.push(scan);
        diagnostics.extend(faults);
    }
    let by_id = index(diagnostics, content, &records);
    let mut corpus =
        Corpus { site: site.clone(), site_file, back: vec![Vec::new(); records.len()], records, scans, by_id };
    let known = Known { corpus: &corpus, broken: &broken, drafts: &drafts, content };
    let faults: Vec<Vec<Diagnostic>> = (0..corpus.records.len())
        .into_par_iter()
        .map(|number| {
            let mut faults: Vec<Diagnostic> = corpus.references(number).filter_map(|r| known.fault(r)).collect();
            known.provisions(&mut faults, &corpus.records[number]);
            faults
        })
        .collect();
    diagnostics.extend(faults.into_iter().flatten());
    diagnostics.extend(site_references.iter().filter_map(|r| known.fault(r)));
    cycles::report(diagnostics, &corpus);
    blocks::report(diagnostics, &corpus);
    corpus.back = back_links(&corpus);
    if site.party_order == PartyOrder::Alphabetical {
        let language = corpus.language().clone();
        site.parties.sort_by_key(|party| corpus.get(party).map(|p| corpus.title(p.record, &language).to_lowercase()));
    }
    corpus.site = site;
    Some(corpus)
}

fn scan_record(record: &Record) -> (Scan, Vec<Diagnostic>) {
    let mut faults = Vec::new();
    let mut whole = Scan::default();
    let translated = record.translations.iter().filter_map(|t| t.body.as_ref());
    for body in record.body.iter().chain(translated) {
        let scan = markdown::scan(&mut faults, record.kind, body);
        whole.references.extend(scan.references);
        whole.blocks.extend(scan.blocks);
    }
    (whole, faults)
}

/// Ids and former ids; one that is taken is reported.
fn index(diagnostics: &mut Diagnostics, content: &Content, records: &[Record]) -> ByKind {
    let mut by_id = ByKind::default();
    for (number, record) in records.iter().enumerate() {
        by_id.entry(record.kind).or_default().insert(record.id.clone(), number as u32);
    }
    for (number, record) in records.iter().enumerate() {
        for alias in &record.common.aliases {
            let of_kind = by_id.entry(record.kind).or_default();
            if let Some(taken) = of_kind.get(&alias.value).filter(|taken| **taken != number as u32) {
                let other = &records[*taken as usize];
                let whose = if other.id == alias.value { "the id" } else { "a former id" };
                let message = format!("the former id `{}` is {whose} of another {}", alias.value, record.kind);
                let help = format!("see `{}`; an id is never used again", content.file(other.file).path);
                let place = Place::Span(record.file, alias.span);
                diagnostics.push(Diagnostic::error("duplicate-id", place, message).help(help));
            } else {
                of_kind.insert(alias.value.clone(), number as u32);
            }
        }
    }
    by_id
}

fn back_links(corpus: &Corpus) -> Vec<Vec<BackLink>> {
    let mut back = vec![Vec::new(); corpus.records.len()];
    for from in 0..corpus.records.len() {
        for (reference, r) in corpus.references(from).enumerate() {
            if let Some(to) = corpus.number(r.kind, &r.id).filter(|to| *to != from) {
                back[to].push(BackLink { from, reference: reference as u32 });
            }
        }
    }
    back
}

/// What references are held against.
struct Known<'a> {
    corpus: &'a Corpus,
    broken: &'a BTreeSet<(Kind, Id)>,
    drafts: &'a BTreeMap<(Kind, Id), FileId>,
    content: &'a Content,
}

impl Known<'_> {
    /// What is wrong with a reference, if anything is.
    fn fault(&self, r: &Reference) -> Option<Diagnostic> {
        let key = (r.kind, r.id.clone());
        if self.corpus.number(r.kind, &r.id).is_some() || self.broken.contains(&key) {
            return None;
        }
        let place = Place::Span(r.file, r.span);
        if let Some(file) = self.drafts.get(&key) {
            let message = format!("the {} `{}` is a draft, this record is not", r.kind, r.id);
            let help = format!("publish `{}` too, or leave the reference out", self.content.file(*file).path);
            return Some(Diagnostic::error("reference-to-draft", place, message).help(help));
        }
        let others: Vec<Kind> =
            Kind::ALL.iter().copied().filter(|k| *k != r.kind && self.corpus.number(*k, &r.id).is_some()).collect();
        if let Some(other) = others.first() {
            let message = format!("`{}` is the id of a {other}, but a {} is needed here", r.id, r.kind);
            let known = self.ids(r.kind);
            return Some(
                Diagnostic::error("wrong-kind-reference", place, message).help_if(did_you_mean(r.id.as_str(), &known)),
            );
        }
        let message = format!("there is no {} `{}`", r.kind, r.id);
        let help = did_you_mean(r.id.as_str(), &self.ids(r.kind))
            .unwrap_or_else(|| format!("make `{}`, or mend the id", r.kind.file(&r.id)));
        Some(Diagnostic::error("dangling-reference", place, message).help(help))
    }

    fn ids(&self, kind: Kind) -> Vec<&str> {
        self.corpus.records.iter().filter(|r| r.kind == kind).map(|r| r.id.as_str()).collect()
    }

    /// Ids of provisions are references too, into a list of the agreement.
    fn provisions(&self, faults: &mut Vec<Diagnostic>, record: &Record) {
        let mut check = |agreement: &Agreement, id: &str, span: Span| {
            if agreement.provisions.iter().all(|p| p.id.value != id) {
                let known: Vec<&str> = agreement.provisions.iter().map(|p| p.id.value.as_str()).collect();
                let message = format!("the agreement has no provision `{id}`");
                let help = did_you_mean(id, &known).unwrap_or_else(|| match known.as_slice() {
                    [] => "list its provisions in its `index.md`".to_owned(),
                    known => format!("its provisions are: {}", known.join(", ")),
                });
                let place = Place::Span(record.file, span);
                faults.push(Diagnostic::error("unknown-provision", place, message).help(help));
            }
        };
        match &record.data {
            Data::Statement(statement) => {
                let agreement = statement.agreement.as_ref().and_then(|r| self.corpus.get(r));
                if let (Some(agreement), Some(id)) = (agreement, &statement.provision) {
                    check(agreement.data, &id.value, id.span);
                }
            }
            Data::Position(position) => {
                for coverage in &position.coverage {
                    if let Some(agreement) = self.corpus.get(&coverage.agreement) {
                        coverage.provisions.iter().for_each(|id| check(agreement.data, &id.value, id.span));
                    }
                }
                for requirement in position.history.iter().flat_map(|entry| &entry.requires) {
                    let agreement = requirement.agreement.as_ref().and_then(|r| self.corpus.get(r));
                    if let (Some(agreement), Some(id)) = (agreement, &requirement.provision) {
                        check(agreement.data, &id.value, id.span);
                    }
                }
            }
            Data::Text(text) => match self.corpus.agreement_of(record) {
                Some(agreement) => text.provisions.iter().for_each(|p| check(agreement.data, &p.id.value, p.id.span)),
                None => {
                    let Some((agreement, ..)) = text_parts(record) else { return };
                    if !self.broken.contains(&(Kind::Agreement, agreement.clone())) {
                        let message = format!("this is a text of `{agreement}`, which has no record");
                        let place = Place::Span(record.file, Span { start: record.span.start, end: record.span.start });
                        let help = format!("make `{}`", Kind::Agreement.file(&agreement));
                        faults.push(Diagnostic::error("text-without-agreement", place, message).help(help));
                    }
                }
            },
            _ => {}
        }
    }
}

impl Corpus {
    /// The site's settings.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The same site without any record: what a first edition is compared with.
    pub fn without_records(&self) -> Self {
        Self {
            site: self.site.clone(),
            site_file: self.site_file,
            records: Vec::new(),
            scans: Vec::new(),
            by_id: ByKind::default(),
            back: Vec::new(),
        }
    }

    /// The file of the site's settings.
    pub fn site_file(&self) -> FileId {
        self.site_file
    }

    /// Every file that something here is from: the settings, the records, their translations; each once, in their order.
    pub fn files(&self) -> BTreeSet<FileId> {
        let of_record = |record: &'_ Record| {
            std::iter::once(record.file).chain(record.translations.iter().map(|t| t.file)).collect::<Vec<_>>()
        };
        std::iter::once(self.site_file).chain(self.records.iter().flat_map(of_record)).collect()
    }

    /// The site's first language, the one of plain text fields.
    pub fn language(&self) -> &Language {
        &self.site.languages[0]
    }

    /// All records.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The record with this number.
    pub fn record(&self, number: usize) -> &Record {
        &self.records[number]
    }

    /// All records of one kind, in the order of ids.
    pub fn all<K: RecordKind>(&self) -> impl Iterator<Item = Entry<'_, K>> {
        let start = self.records.partition_point(|r| r.kind < K::KIND);
        self.records[start..]
            .iter()
            .enumerate()
            .map_while(move |(i, record)| record.data::<K>().map(|data| Entry { number: start + i, record, data }))
    }

    /// The record that a reference leads to.
    pub fn get<K: RecordKind>(&self, reference: &Ref<K>) -> Option<Entry<'_, K>> {
        self.find(reference.id())
    }

    /// The record of a kind with this id or former id.
    pub fn find<K: RecordKind>(&self, id: &Id) -> Option<Entry<'_, K>> {
        let number = self.number(K::KIND, id)?;
        let record = &self.records[number];
        record.data().map(|data| Entry { number, record, data })
    }

    /// The number of the record with this id or former id.
    pub fn number(&self, kind: Kind, id: &Id) -> Option<usize> {
        self.by_id.get(&kind)?.get(id).map(|n| *n as usize)
    }

    /// What a record's body says beyond plain Markdown.
    pub fn scan(&self, number: usize) -> &Scan {
        &self.scans[number]
    }

    /// Every reference of a record, in its fields and in its body.
    pub fn references(&self, number: usize) -> impl Iterator<Item = &Reference> {
        self.records[number].references.iter().chain(&self.scans[number].references)
    }

    /// Every reference to a record from others, in their order.
    pub fn back_links(&self, number: usize) -> impl Iterator<Item = (BackLink, &Reference)> {
        self.back[number].iter().filter_map(|link| {
            self.references(link.from).nth(link.reference as usize).map(|reference| (*link, reference))
        })
    }

    /// The records of one kind that refer to a record, each once.
    pub fn referring<K: RecordKind>(&self, number: usize) -> impl Iterator<Item = Entry<'_, K>> {
        let mut last = None;
        self.back[number].iter().filter_map(move |link| {
            if last.replace(link.from) == Some(link.from) {
                return None;
            }
            let record = &self.records[link.from];
            record.data::<K>().map(|data| Entry { number: link.from, record, data })
        })
    }

    /// The agreement a text belongs to.
    pub fn agreement_of(&self, text: &Record) -> Option<Entry<'_, Agreement>> {
        let (agreement, ..) = text_parts(text)?;
        self.find(&agreement)
    }

    /// The texts of an agreement, in the order of versions; of one version the site's first language comes first.
    pub fn texts_of(&self, agreement: &Id) -> Vec<Entry<'_, Text>> {
        // Ids of texts begin with their agreement's, and records are in the order of ids.
        let prefix = format!("{agreement}/");
        let below = |record: &Record| (record.kind, record.id.as_str()) < (Kind::Text, prefix.as_str());
        let start = self.records.partition_point(below);
        let mut texts: Vec<Entry<'_, Text>> = self.records[start..]
            .iter()
            .take_while(|record| record.kind == Kind::Text && record.id.as_str().starts_with(&prefix))
            .enumerate()
            .filter_map(|(i, record)| record.data().map(|data| Entry { number: start + i, record, data }))
            .collect();
        let key = |text: &Entry<'_, Text>| {
            text_parts(text.record).map(|(_, version, language)| {
                (version.to_owned(), language != self.language().as_str(), language.to_owned())
            })
        };
        texts.sort_by_cached_key(key);
        texts
    }

    /// A record's title in a language, or in another where there is none in it.
    pub fn title<'a>(&'a self, record: &'a Record, language: &'a Language) -> &'a str {
        record.common.title.best(language, self.language()).map_or(record.id.as_str(), |(title, _)| title)
    }

    /// The party that speaks when `party` does: the first of it and those it is part of that the site compares, or the
    /// widest of them.
    pub fn principal<'a>(&'a self, party: &'a Ref<Party>) -> Option<Entry<'a, Party>> {
        self.principal_of(party.id())
    }

    /// The same, by the party's id.
    pub fn principal_of(&self, party: &Id) -> Option<Entry<'_, Party>> {
        let mut at = self.find(party)?;
        for _ in 0..DEEPEST {
            if self.site.parties.iter().any(|p| p.id() == &at.record.id) {
                return Some(at);
            }
            match at.data.part_of.as_ref().and_then(|up| self.get(up)) {
                Some(up) => at = up,
                None => return Some(at),
            }
        }
        Some(at)
    }

    /// The numbers of the parties that a statement's speakers speak for, each once.
    pub fn speaks_for(&self, statement: &Statement) -> BTreeSet<usize> {
        let parties = statement.speakers.iter().filter_map(|speaker| speaker.party.as_ref());
        parties.filter_map(|party| self.principal(party)).map(|party| party.number).collect()
    }

    /// The place of a party in the order of parties: those that the site compares first, in their order.
    pub fn party_place(&self, party: Entry<'_, Party>) -> (usize, usize) {
        let compared = self.site.parties.iter().filter_map(|party| self.get(party));
        let place = compared.map(|party| party.number).position(|number| number == party.number);
        (place.unwrap_or(usize::MAX), party.number)
    }

    /// Sorts positions by the order of their parties, then by id: no list puts a party first for its name alone.
    pub fn sort_by_party(&self, positions: &mut [Entry<'_, Position>]) {
        positions.sort_by_cached_key(|position| {
            let party = self.principal(&position.data.party).map(|party| self.party_place(party));
            (party.is_none(), party, position.number)
        });
    }

    /// The issues as a tree laid flat: each with its depth, parents before children, siblings by `order` and title.
    pub fn issue_tree(&self) -> Vec<(usize, Entry<'_, Issue>)> {
        let language = self.language();
        let mut children: BTreeMap<Option<usize>, Vec<Entry<'_, Issue>>> = BTreeMap::new();
        for issue in self.all::<Issue>() {
            let parent = issue.parent.as_ref().and_then(|p| self.get(p)).map(|p| p.number);
            children.entry(parent).or_default().push(issue);
        }
        for list in children.values_mut() {
            list.sort_by_key(|i| (i.order.is_none(), i.order, self.title(i.record, language).to_lowercase()));
        }
        let mut flat = Vec::new();
        let mut stack: Vec<(usize, Entry<'_, Issue>)> =
            children.remove(&None).unwrap_or_default().into_iter().rev().map(|i| (0, i)).collect();
        while let Some((depth, issue)) = stack.pop() {
            flat.push((depth, issue));
            let below = children.remove(&Some(issue.number)).unwrap_or_default();
            stack.extend(below.into_iter().rev().map(|i| (depth + 1, i)));
        }
        flat
    }
}

/// Longer chains of parties within parties are circles, which are reported.
const DEEPEST: usize = 32;
