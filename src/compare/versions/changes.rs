//! Changes: what became of each provision from one version to another.

use super::alignment::{Care, Element, WHOLE, Weights, align, in_place, nearness, split_off};
use super::typography::{loose, tokens};
use crate::text::provisions::{Kind, Provision, ProvisionTree};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What became of a provision; several can hold at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// It reads the same.
    Unchanged,
    /// It differs in typography or layout only.
    Typographic,
    /// It has other words, a heading of other words, or its parts are others or in another order.
    Reworded,
    /// It has another number.
    Renumbered,
    /// It stands elsewhere: not in the longest run of provisions that kept their order.
    Moved,
    /// It became several.
    Split,
    /// It became one with others.
    Merged,
    /// The second version has it only.
    Added,
    /// The first version has it only.
    Removed,
}

impl Change {
    /// Its name, as in the JSON of a comparison.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Typographic => "typographic",
            Self::Reworded => "reworded",
            Self::Renumbered => "renumbered",
            Self::Moved => "moved",
            Self::Split => "split",
            Self::Merged => "merged",
            Self::Added => "added",
            Self::Removed => "removed",
        }
    }

    /// The same for readers.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Unchanged => "the same",
            Self::Typographic => "typography only",
            Self::Added => "new",
            Self::Removed => "no longer there",
            other => other.name(),
        }
    }
}

/// What a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// A provision that only divides the text: its own heading and words.
    Division,
    /// An article-like provision, with everything beneath it.
    Unit,
    /// A provision within one, with everything beneath it.
    Inner,
}

/// One provision, or pair of provisions, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProvisionChange {
    /// Its place in the first version's provisions.
    pub from: Option<usize>,
    /// Its place in the second version's provisions.
    pub to: Option<usize>,
    /// What became of it, in the order of [`Change`]; never empty.
    pub changes: Vec<Change>,
    /// How near the wordings are, from 0 to 1; 0 where one is missing.
    pub similarity: f64,
    /// What the row is about.
    pub scope: Scope,
    /// Whether this is the pair that carries the provision's identity on. The other pieces of a split or merger, and
    /// places that mere layout moved words to, are not.
    pub primary: bool,
}

impl ProvisionChange {
    /// Whether a change is among those of the row.
    pub fn is(&self, change: Change) -> bool {
        self.changes.contains(&change)
    }
}

/// The comparison of two versions.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Comparison {
    /// Rows in text order; what was removed stands where it stood.
    pub rows: Vec<ProvisionChange>,
}

impl Comparison {
    /// The rows of the article-like provisions.
    pub fn units(&self) -> impl Iterator<Item = &ProvisionChange> {
        self.rows.iter().filter(|row| row.scope == Scope::Unit)
    }

    /// How often each change is among the article-like provisions.
    pub fn summary(&self) -> BTreeMap<Change, usize> {
        count(self.units())
    }

    /// What a provision of the first version became: the pair that carries its identity on.
    pub fn successor(&self, from: usize) -> Option<&ProvisionChange> {
        self.rows.iter().find(|row| row.primary && row.from == Some(from) && row.to.is_some())
    }
}

/// How often each change is among some rows.
pub(super) fn count<'a>(rows: impl Iterator<Item = &'a ProvisionChange>) -> BTreeMap<Change, usize> {
    let mut found = BTreeMap::new();
    for change in rows.flat_map(|row| &row.changes) {
        *found.entry(*change).or_default() += 1;
    }
    found
}

/// Compares two versions of a text.
pub fn compare(from: &ProvisionTree, to: &ProvisionTree) -> Comparison {
    // Always worked out in one direction, so that the way back is the mirror image and no tie falls otherwise.
    let order = |tree: &ProvisionTree| -> Vec<(usize, usize)> {
        tree.provisions.iter().map(|p| (p.words.len(), p.range.start)).collect()
    };
    let words = |tree: &ProvisionTree| -> Vec<String> { tree.provisions.iter().map(|p| p.words.clone()).collect() };
    let numbers = |tree: &ProvisionTree| -> Vec<(String, Option<String>, Option<String>)> {
        tree.provisions.iter().map(|p| (p.eid.clone(), p.heading.clone(), p.wid.clone())).collect()
    };
    let ordering = from
        .provisions
        .len()
        .cmp(&to.provisions.len())
        .then_with(|| order(from).cmp(&order(to)))
        .then_with(|| words(from).cmp(&words(to)))
        .then_with(|| numbers(from).cmp(&numbers(to)));
    if ordering.is_eq() && same_text(from, to) {
        return unchanged(from);
    }
    let mirrored = ordering.is_gt();
    let mut rows = if mirrored { Matcher::run(to, from) } else { Matcher::run(from, to) };
    if mirrored {
        for row in &mut rows {
            std::mem::swap(&mut row.from, &mut row.to);
            for change in &mut row.changes {
                *change = match *change {
                    Change::Added => Change::Removed,
                    Change::Removed => Change::Added,
                    Change::Split => Change::Merged,
                    Change::Merged => Change::Split,
                    same => same,
                };
            }
            row.changes.sort_unstable();
        }
    }
    Comparison { rows: in_text_order(rows) }
}

/// Whether two texts have the same provisions, letter by letter; where they stand in their files does not matter.
fn same_text(from: &ProvisionTree, to: &ProvisionTree) -> bool {
    let same = |a: &Provision, b: &Provision| {
        (a.kind, a.parent, a.editorial) == (b.kind, b.parent, b.editorial)
            && (&a.number, &a.heading, &a.words) == (&b.number, &b.heading, &b.words)
            && (&a.eid, &a.wid) == (&b.eid, &b.wid)
    };
    from.provisions.len() == to.provisions.len() && from.provisions.iter().zip(&to.provisions).all(|(a, b)| same(a, b))
}

fn unchanged(tree: &ProvisionTree) -> Comparison {
    let units: BTreeSet<usize> = tree.units().into_iter().collect();
    let row = |index| ProvisionChange {
        from: Some(index),
        to: Some(index),
        changes: vec![Change::Unchanged],
        similarity: 1.0,
        scope: match (units.contains(&index), tree.is_container(index)) {
            (true, _) => Scope::Unit,
            (false, true) => Scope::Division,
            (false, false) => Scope::Inner,
        },
        primary: true,
    };
    Comparison { rows: (0..tree.provisions.len()).map(row).collect() }
}

/// Rows by the second version; what is missing from it follows what stood before it in the first.
fn in_text_order(rows: Vec<ProvisionChange>) -> Vec<ProvisionChange> {
    let mut after: BTreeMap<usize, usize> = BTreeMap::new();
    for row in &rows {
        if let (Some(from), Some(to)) = (row.from, row.to)
            && row.primary
            && !row.is(Change::Moved)
        {
            after.insert(from, to + 1);
        }
    }
    // Within an order-keeping part of the text a later provision never goes behind an earlier one.
    let mut keyed: Vec<((usize, u8, usize), ProvisionChange)> = rows
        .into_iter()
        .map(|row| {
            let key = match (row.from, row.to) {
                (from, Some(to)) => (to + 1, 0, from.unwrap_or(0)),
                (from, None) => {
                    let from = from.unwrap_or(0);
                    (after.range(..from).next_back().map_or(0, |(_, place)| *place), 1, from)
                }
            };
            (key, row)
        })
        .collect();
    keyed.sort_by_key(|(key, _)| *key);
    keyed.into_iter().map(|(_, row)| row).collect()
}

/// The words of both texts by number.
#[derive(Default)]
struct Vocabulary<'a> {
    numbers: HashMap<std::borrow::Cow<'a, str>, u32>,
    loose_numbers: HashMap<String, u32>,
    /// For each word its number without case and vowel marks.
    loose: Vec<u32>,
}

impl<'a> Vocabulary<'a> {
    fn read(&mut self, text: &'a str) -> Vec<u32> {
        tokens(text).into_iter().map(|token| self.number(token.key)).collect()
    }

    fn number(&mut self, key: std::borrow::Cow<'a, str>) -> u32 {
        if let Some(number) = self.numbers.get(&key) {
            return *number;
        }
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        let loose = loose(&key);
        let count = u32::try_from(self.loose_numbers.len()).unwrap_or(u32::MAX);
        let loose = *self.loose_numbers.entry(loose).or_insert(count);
        self.loose.push(loose);
        self.numbers.insert(key, next);
        next
    }

    fn loosened(&self, words: &[u32]) -> Vec<u32> {
        words.iter().filter_map(|word| self.loose.get(*word as usize).copied()).collect()
    }
}

/// One version, with its words by number.
struct Version<'a> {
    tree: &'a ProvisionTree,
    words: Vec<Vec<u32>>,
    headings: Vec<Vec<u32>>,
    /// A word that stands for the number's value.
    values: Vec<Option<u32>>,
    /// The number's printed form as words.
    printed: Vec<Vec<u32>>,
    units: Vec<usize>,
    containers: Vec<usize>,
    /// For each provision the article-like one that it belongs to.
    unit_of: Vec<usize>,
}

impl<'a> Version<'a> {
    fn new(tree: &'a ProvisionTree, vocabulary: &mut Vocabulary<'a>) -> Self {
        let mut version = Self {
            tree,
            words: Vec::new(),
            headings: Vec::new(),
            values: Vec::new(),
            printed: Vec::new(),
            units: tree.units(),
            containers: (0..tree.provisions.len()).filter(|i| tree.is_container(*i)).collect(),
            unit_of: (0..tree.provisions.len()).collect(),
        };
        for provision in &tree.provisions {
            version.words.push(vocabulary.read(&provision.words));
            version.headings.push(vocabulary.read(provision.heading.as_deref().unwrap_or_default()));
            let number = provision.number.as_ref();
            version.printed.push(number.map(|number| vocabulary.read(&number.printed)).unwrap_or_default());
            version.values.push(number.map(|number| {
                let parts: Vec<String> = number.value.iter().map(ToString::to_string).collect();
                // No token begins with a control character, so this is no word of the text.
                vocabulary.number(format!("\u{1}{}{}", parts.join("."), number.suffix.to_lowercase()).into())
            }));
        }
        for unit in &version.units {
            for index in tree.branch(*unit) {
                version.unit_of[index] = *unit;
            }
        }
        version
    }

    fn provision(&self, index: usize) -> &'a Provision {
        &self.tree.provisions[index]
    }

    /// The words of a provision and all beneath it, with inner headings, without numbers.
    fn wording(&self, root: usize) -> Vec<u32> {
        let mut found = Vec::new();
        for index in self.tree.branch(root) {
            if index != root {
                found.extend(&self.headings[index]);
            }
            found.extend(&self.words[index]);
        }
        found
    }

    /// The same with the inner numbers: by their values, or as printed.
    fn numbered_wording(&self, root: usize, printed: bool) -> Vec<u32> {
        let mut found = Vec::new();
        for index in self.tree.branch(root) {
            if index != root {
                if printed {
                    found.extend(&self.printed[index]);
                } else {
                    found.extend(self.values[index]);
                }
                found.extend(&self.headings[index]);
            }
            found.extend(&self.words[index]);
        }
        found
    }

    fn element(&self, index: usize, vocabulary: &Vocabulary<'a>, own: bool) -> Element<'a> {
        let provision = self.provision(index);
        let exact = if own { self.words[index].clone() } else { self.wording(index) };
        let loose = vocabulary.loosened(&exact);
        let heading = vocabulary.loosened(&self.headings[index]);
        let number = provision.number.as_ref();
        Element::new((index, provision.kind), number, provision.wid.as_deref(), exact, loose, heading)
    }
}

/// A pair of provisions and how it came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pair {
    from: usize,
    to: usize,
    primary: bool,
    moved: bool,
    split: bool,
    merged: bool,
    /// Only the layout moved the words.
    layout: bool,
    /// The pair is about the provisions' own words, without what is beneath them.
    own: bool,
    scope: Scope,
}

impl Pair {
    fn new(from: usize, to: usize, scope: Scope) -> Self {
        let own = scope == Scope::Division;
        Self { from, to, primary: true, moved: false, split: false, merged: false, layout: false, own, scope }
    }
}

struct Matcher<'a> {
    a: Version<'a>,
    b: Version<'a>,
    vocabulary: Vocabulary<'a>,
    weights: Weights,
    pairs: Vec<Pair>,
    from_done: Vec<bool>,
    to_done: Vec<bool>,
    /// Pairs of article-like provisions that differ in layout at most.
    same_text: BTreeSet<(usize, usize)>,
}

impl<'a> Matcher<'a> {
    fn run(from: &'a ProvisionTree, to: &'a ProvisionTree) -> Vec<ProvisionChange> {
        let mut vocabulary = Vocabulary::default();
        let a = Version::new(from, &mut vocabulary);
        let b = Version::new(to, &mut vocabulary);
        let all: Vec<Vec<u32>> = a.words.iter().chain(&b.words).map(|words| vocabulary.loosened(words)).collect();
        let weights = Weights::new(vocabulary.loose_numbers.len(), &all);
        let (m, n) = (from.provisions.len(), to.provisions.len());
        let mut matcher = Self {
            a,
            b,
            vocabulary,
            weights,
            pairs: Vec::new(),
            from_done: vec![false; m],
            to_done: vec![false; n],
            same_text: BTreeSet::new(),
        };
        matcher.divisions();
        matcher.text();
        matcher.elsewhere();
        matcher.layout();
        matcher.rows()
    }

    fn elements(&self, version: &Version<'a>, list: &[usize], own: bool) -> Vec<Element<'a>> {
        list.iter().map(|index| version.element(*index, &self.vocabulary, own)).collect()
    }

    fn put(&mut self, pair: Pair) {
        self.from_done[pair.from] = true;
        self.to_done[pair.to] = true;
        self.pairs.push(pair);
    }

    fn divisions(&mut self) {
        let a = self.elements(&self.a, &self.a.containers, true);
        let b = self.elements(&self.b, &self.b.containers, true);
        let pairs = align(&a, &b, &self.weights, Care::Usual);
        let lengths: Vec<(usize, usize)> = pairs.iter().map(|(_, j)| (*j, 1)).collect();
        let kept = in_place(&lengths);
        for ((i, j), kept) in pairs.into_iter().zip(kept) {
            let (from, to) = (a[i].index, b[j].index);
            self.put(Pair { moved: !kept, ..Pair::new(from, to, Scope::Division) });
        }
    }

    /// The article-like provisions, then what is within those that belong together.
    fn text(&mut self) {
        let (units_a, units_b) = (self.a.units.clone(), self.b.units.clone());
        let mut open = vec![(units_a, units_b, Scope::Unit)];
        while let Some((left, right, scope)) = open.pop() {
            for (froms, tos) in self.level(&left, &right, scope) {
                let children = |version: &Version<'a>, of: &[usize]| -> Vec<usize> {
                    of.iter().flat_map(|index| version.provision(*index).children.clone()).collect()
                };
                if scope == Scope::Unit {
                    self.verbatim(&froms, &tos);
                }
                let (mut left, mut right) = (children(&self.a, &froms), children(&self.b, &tos));
                left.retain(|index| !self.from_done[*index]);
                right.retain(|index| !self.to_done[*index]);
                if !left.is_empty() && !right.is_empty() {
                    open.push((left, right, Scope::Inner));
                }
            }
        }
    }

    /// Pairs what reads the same at another level within articles that belong together: points that a new paragraph
    /// now holds.
    fn verbatim(&mut self, froms: &[usize], tos: &[usize]) {
        /// Provisions with their depths.
        type Places = Vec<(usize, usize)>;
        let inner = |version: &Version<'a>, roots: &[usize]| -> Vec<(usize, usize)> {
            let depth = |index: usize| {
                std::iter::successors(version.provision(index).parent, |at| version.provision(*at).parent).count()
            };
            let all = roots.iter().flat_map(|root| version.tree.branch(*root).into_iter().skip(1));
            all.filter(|index| version.words[*index].len() >= 5).map(|index| (index, depth(index))).collect()
        };
        let (old, new) = (inner(&self.a, froms), inner(&self.b, tos));
        let mut places: BTreeMap<&[u32], (Places, Places)> = BTreeMap::new();
        for place in old {
            places.entry(&self.a.words[place.0]).or_default().0.push(place);
        }
        for place in new {
            places.entry(&self.b.words[place.0]).or_default().1.push(place);
        }
        let found: Vec<(usize, usize)> = places
            .into_values()
            .filter_map(|(old, new)| match (&old[..], &new[..]) {
                ([(from, high)], [(to, low)]) if high != low && self.a.wording(*from) == self.b.wording(*to) => {
                    let leaves = |version: &Version<'a>, index: usize| version.provision(index).children.is_empty();
                    (leaves(&self.a, *from) && leaves(&self.b, *to)).then_some((*from, *to))
                }
                _ => None,
            })
            .collect();
        for (from, to) in found {
            self.put(Pair::new(from, to, Scope::Inner));
        }
    }

    /// Pairs two lists of provisions. Gives the groups whose insides belong together.
    fn level(&mut self, left: &[usize], right: &[usize], scope: Scope) -> Vec<(Vec<usize>, Vec<usize>)> {
        let a = self.elements(&self.a, left, false);
        let b = self.elements(&self.b, right, false);
        let mut pairs = align(&a, &b, &self.weights, Care::Usual);
        let splits = split_off(&a, &b, &pairs);
        let turned: Vec<(usize, usize)> = pairs.iter().map(|(i, j)| (*j, *i)).collect();
        let mergers = split_off(&b, &a, &turned);
        let mut extra: Vec<(usize, usize, bool)> = Vec::new();
        // What came off from a provision that has no pair: the first piece carries it on.
        let mut carried_from: BTreeSet<usize> = pairs.iter().map(|(i, _)| *i).collect();
        let mut carried_to: BTreeSet<usize> = pairs.iter().map(|(_, j)| *j).collect();
        for (i, j) in splits {
            if carried_to.contains(&j) {
                continue;
            }
            if carried_from.insert(i) {
                pairs.push((i, j));
            } else {
                extra.push((i, j, true));
            }
            carried_to.insert(j);
        }
        for (j, i) in mergers {
            if carried_from.contains(&i) {
                continue;
            }
            if carried_to.insert(j) {
                pairs.push((i, j));
            } else {
                extra.push((i, j, false));
            }
            carried_from.insert(i);
        }
        pairs.sort_unstable();
        let places: Vec<(usize, usize)> =
            pairs.iter().map(|(i, j)| (*j, a[*i].exact.len().max(b[*j].exact.len()))).collect();
        let kept = in_place(&places);
        let mut groups = Vec::with_capacity(pairs.len());
        for ((i, j), kept) in pairs.iter().zip(kept) {
            let split = extra.iter().any(|(from, _, split)| *split && from == i);
            let merged = extra.iter().any(|(_, to, split)| !*split && to == j);
            let (from, to) = (a[*i].index, b[*j].index);
            self.put(Pair { moved: !kept, split, merged, ..Pair::new(from, to, scope) });
            let mut group = (vec![from], vec![to]);
            group.0.extend(extra.iter().filter(|(_, to, split)| !*split && to == j).map(|(i, _, _)| a[*i].index));
            group.1.extend(extra.iter().filter(|(from, _, split)| *split && from == i).map(|(_, j, _)| b[*j].index));
            group.0.sort_unstable();
            group.1.sort_unstable();
            groups.push(group);
        }
        for (i, j, split) in extra {
            let (from, to) = (a[i].index, b[j].index);
            self.put(Pair { primary: false, split, merged: !split, ..Pair::new(from, to, scope) });
        }
        groups
    }

    /// Inner provisions that were taken to another article, or to another level of their own.
    fn elsewhere(&mut self) {
        let inner = |version: &Version<'a>, done: &[bool]| -> Vec<usize> {
            (0..done.len())
                .filter(|i| !done[*i] && version.unit_of[*i] != *i && !version.words[*i].is_empty())
                .collect()
        };
        let (left, right) = (inner(&self.a, &self.from_done), inner(&self.b, &self.to_done));
        let a = self.elements(&self.a, &left, true);
        let b = self.elements(&self.b, &right, true);
        let units: BTreeSet<(usize, usize)> =
            self.pairs.iter().filter(|pair| pair.scope == Scope::Unit).map(|pair| (pair.from, pair.to)).collect();
        for (i, j) in align(&a, &b, &self.weights, Care::Strict) {
            let (from, to) = (a[i].index, b[j].index);
            let at_home = units.contains(&(self.a.unit_of[from], self.b.unit_of[to]));
            self.put(Pair { moved: !at_home, ..Pair::new(from, to, Scope::Inner) });
        }
        self.numbered_later();
    }

    /// An article's own words that became its paragraph (1), or the other way round.
    fn numbered_later(&mut self) {
        let units: Vec<(usize, usize)> = self
            .pairs
            .iter()
            .filter(|pair| pair.scope == Scope::Unit && pair.primary)
            .map(|pair| (pair.from, pair.to))
            .collect();
        for (from, to) in units {
            let (old, new) = (&self.a.words[from], &self.b.words[to]);
            let found = match (old.is_empty(), new.is_empty()) {
                (false, true) => {
                    let lost = |j: &usize| !self.to_done[*j] && is_near(old, &self.b.words[*j]);
                    self.b.tree.branch(to).into_iter().find(lost).map(|j| (from, j))
                }
                (true, false) => {
                    let lost = |i: &usize| !self.from_done[*i] && is_near(new, &self.a.words[*i]);
                    self.a.tree.branch(from).into_iter().find(lost).map(|i| (i, to))
                }
                _ => None,
            };
            if let Some((from, to)) = found {
                self.put(Pair { primary: false, own: true, ..Pair::new(from, to, Scope::Inner) });
            }
        }
    }

    fn same_words(&self, from: usize, to: usize) -> bool {
        self.a.numbered_wording(from, false) == self.b.numbered_wording(to, false)
            || self.a.numbered_wording(from, true) == self.b.numbered_wording(to, true)
    }

    /// In articles that read the same but are laid out otherwise, finds where the words of a lost block stand now.
    fn layout(&mut self) {
        let units: BTreeSet<(usize, usize)> = self
            .pairs
            .iter()
            .filter(|pair| pair.scope == Scope::Unit && !pair.split && !pair.merged)
            .map(|pair| (pair.from, pair.to))
            .collect();
        // Most articles have nothing to mend; those that do are few, so that the pairs are gone through few times.
        let mut untidy: BTreeSet<usize> = BTreeSet::new();
        for pair in self.pairs.iter().filter(|pair| pair.scope == Scope::Inner) {
            let (from, to) = (self.a.unit_of[pair.from], self.b.unit_of[pair.to]);
            if pair.split || pair.merged || !pair.primary || !units.contains(&(from, to)) {
                untidy.insert(from);
            }
        }
        untidy.extend((0..self.from_done.len()).filter(|i| !self.from_done[*i]).map(|i| self.a.unit_of[i]));
        let lacking: BTreeSet<usize> =
            (0..self.to_done.len()).filter(|j| !self.to_done[*j]).map(|j| self.b.unit_of[j]).collect();
        for (from, to) in units {
            if !self.same_words(from, to) {
                continue;
            }
            self.same_text.insert((from, to));
            if !untidy.contains(&from) && !lacking.contains(&to) {
                continue;
            }
            // Nothing was split or merged here: the pieces are those of the layout.
            let inside = |pair: &Pair| pair.scope == Scope::Inner && self.a.unit_of[pair.from] == from;
            let (a, b) = (self.a.tree.branch(from), self.b.tree.branch(to));
            for pair in self.pairs.iter_mut().filter(|pair| inside(pair)) {
                (pair.split, pair.merged) = (false, false);
            }
            self.pairs.retain(|pair| !inside(pair) || (pair.primary && self.b.unit_of[pair.to] == to));
            for index in a.iter().filter(|index| **index != from) {
                self.from_done[*index] = false;
            }
            for index in b.iter().filter(|index| **index != to) {
                self.to_done[*index] = false;
            }
            for pair in &self.pairs {
                self.from_done[pair.from] = true;
                self.to_done[pair.to] = true;
            }
            let places = |version: &Version<'a>, root: usize| -> Vec<(usize, usize)> {
                let mut at = 0;
                let mut found = Vec::new();
                for index in version.tree.branch(root) {
                    found.push((at, index));
                    at += version.headings[index].len() + version.words[index].len();
                }
                found
            };
            let (old, new) = (places(&self.a, from), places(&self.b, to));
            let holder = |places: &[(usize, usize)], at: usize, root: usize| {
                let next = places.partition_point(|(start, _)| *start <= at);
                places.get(next.wrapping_sub(1)).map_or(root, |(_, index)| *index)
            };
            let mut found = Vec::new();
            for (at, index) in old.iter().filter(|(_, index)| !self.from_done[*index]) {
                found.push((*index, holder(&new, *at, to)));
            }
            for (at, index) in new.iter().filter(|(_, index)| !self.to_done[*index]) {
                found.push((holder(&old, *at, from), *index));
            }
            for (from, to) in found {
                self.put(Pair { primary: false, layout: true, ..Pair::new(from, to, Scope::Inner) });
            }
        }
    }

    fn rows(self) -> Vec<ProvisionChange> {
        let mut groups_from: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut groups_to: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for pair in self.pairs.iter().filter(|pair| !pair.layout) {
            if pair.split {
                groups_from.entry(pair.from).or_default().push(pair.to);
            }
            if pair.merged {
                groups_to.entry(pair.to).or_default().push(pair.from);
            }
        }
        let mut rows: Vec<ProvisionChange> =
            self.pairs.iter().map(|pair| self.row(pair, &groups_from, &groups_to)).collect();
        let lone = |from, to, change, scope| ProvisionChange {
            from,
            to,
            changes: vec![change],
            similarity: 0.0,
            scope,
            primary: true,
        };
        for index in (0..self.from_done.len()).filter(|i| !self.from_done[*i]) {
            rows.push(lone(Some(index), None, Change::Removed, scope(&self.a, index)));
        }
        for index in (0..self.to_done.len()).filter(|i| !self.to_done[*i]) {
            rows.push(lone(None, Some(index), Change::Added, scope(&self.b, index)));
        }
        rows
    }

    fn row(
        &self,
        pair: &Pair,
        groups_from: &BTreeMap<usize, Vec<usize>>,
        groups_to: &BTreeMap<usize, Vec<usize>>,
    ) -> ProvisionChange {
        let (from, to) = (pair.from, pair.to);
        let division = pair.own;
        let words = |version: &Version<'a>, index: usize| {
            let mut found = if pair.own && !pair.primary { Vec::new() } else { version.headings[index].clone() };
            found.extend(if division { version.words[index].clone() } else { version.wording(index) });
            found
        };
        let similarity = nearness(&words(&self.a, from), &words(&self.b, to));
        let headings = self.a.headings[from] == self.b.headings[to];
        let in_same_text = self.same_text.contains(&(self.a.unit_of[from], self.b.unit_of[to]));
        let same = if division {
            (headings || !pair.primary) && self.a.words[from] == self.b.words[to]
        } else if pair.split || pair.merged {
            // A split or merger by itself is no rewording: the pieces together may read as the whole did.
            self.pieces_read_the_same(pair, groups_from, groups_to)
        } else {
            (headings || pair.scope != Scope::Unit) && (in_same_text || (headings && self.same_words(from, to)))
        };
        let letters = self.same_letters(from, to, division);
        let mut changes = Vec::new();
        if pair.layout {
            changes.push(Change::Typographic);
        } else {
            if !same {
                changes.push(Change::Reworded);
            } else if !letters && !pair.split && !pair.merged {
                changes.push(Change::Typographic);
            }
            if (pair.primary || pair.own) && self.renumbered(from, to, in_same_text) {
                changes.push(Change::Renumbered);
            }
            for (holds, change) in
                [(pair.moved, Change::Moved), (pair.split, Change::Split), (pair.merged, Change::Merged)]
            {
                if holds {
                    changes.push(change);
                }
            }
            if changes.is_empty() {
                changes.push(Change::Unchanged);
            }
        }
        changes.sort_unstable();
        let similarity = if same && !pair.split && !pair.merged && !pair.layout { WHOLE } else { similarity };
        let scope = if pair.layout { scope(&self.a, from).max(scope(&self.b, to)) } else { pair.scope };
        let (from, to) = (Some(from), Some(to));
        let similarity = rounded(similarity, same);
        ProvisionChange { from, to, changes, similarity, scope, primary: pair.primary }
    }

    fn pieces_read_the_same(
        &self,
        pair: &Pair,
        groups_from: &BTreeMap<usize, Vec<usize>>,
        groups_to: &BTreeMap<usize, Vec<usize>>,
    ) -> bool {
        let gather = |version: &Version<'a>, mut of: Vec<usize>| -> Vec<u32> {
            of.sort_unstable();
            of.iter().flat_map(|index| version.wording(*index)).collect()
        };
        let tos = groups_from.get(&pair.from).filter(|_| pair.split).cloned().unwrap_or_else(|| vec![pair.to]);
        let froms = groups_to.get(&pair.to).filter(|_| pair.merged).cloned().unwrap_or_else(|| vec![pair.from]);
        gather(&self.a, froms) == gather(&self.b, tos)
    }

    /// Whether two provisions with everything beneath them are the same letter by letter.
    fn same_letters(&self, from: usize, to: usize, own: bool) -> bool {
        let (old, new) = (self.a.tree, self.b.tree);
        let branches = if own { (vec![from], vec![to]) } else { (old.branch(from), new.branch(to)) };
        let same = |i: usize, j: usize| {
            let (before, after) = (&old.provisions[i], &new.provisions[j]);
            let numbers = match (&before.number, &after.number) {
                // Another number is a renumbering; the same number printed otherwise is typography.
                (Some(m), Some(n)) => m.printed == n.printed || (i == from && !m.counts_as(n)),
                (m, n) => i == from || (m.is_none() && n.is_none()),
            };
            let nested = i == from || before.parent.map(|i| i - from) == after.parent.map(|j| j - to);
            before.words == after.words && before.heading == after.heading && numbers && nested
        };
        branches.0.len() == branches.1.len() && branches.0.iter().zip(&branches.1).all(|(i, j)| same(*i, *j))
    }

    fn renumbered(&self, from: usize, to: usize, in_same_text: bool) -> bool {
        let (p, q) = (self.a.provision(from), self.b.provision(to));
        match (&p.number, &q.number) {
            (Some(m), Some(n)) => {
                let level = |kind: Kind| if kind == Kind::Point { Kind::Paragraph } else { kind };
                !m.counts_as(n) || level(p.kind) != level(q.kind)
            }
            (None, None) => false,
            // Where the words read the same, a marker became visible as such by layout alone.
            _ => !in_same_text,
        }
    }
}

/// Whether two wordings have most of their words in common, in order.
fn is_near(a: &[u32], b: &[u32]) -> bool {
    b.len() >= 3 && nearness(a, b) >= WHOLE * 6 / 10
}

fn scope(version: &Version<'_>, index: usize) -> Scope {
    if version.containers.binary_search(&index).is_ok() {
        Scope::Division
    } else if version.unit_of[index] == index {
        Scope::Unit
    } else {
        Scope::Inner
    }
}

/// Thousandths; only what reads the same is 1.
fn rounded(nearness: i64, same: bool) -> f64 {
    let thousandths = nearness * 1000 / WHOLE;
    let thousandths = if same { thousandths } else { thousandths.min(999) };
    f64::from(i32::try_from(thousandths).unwrap_or(0)) / 1000.0
}
