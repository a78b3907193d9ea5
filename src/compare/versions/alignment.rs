//! Alignment: which provisions of two texts are the same one.
//!
//! Declared identity comes first, then wording that is equal and stands once in each text. All that is left is weighed
//! together, by wording, heading, number and place, and one best assignment is taken. Pairs that share next to nothing
//! are never weighed, which keeps the cost near the length of the texts.

use super::assignment::assign;
use crate::text::provisions::{Kind, Number};
use std::collections::{BTreeMap, HashMap};

/// A number of thousandths of thousandths: all shares are whole numbers, so that no machine rounds them otherwise.
pub(super) const WHOLE: i64 = 1_000_000;

/// Words by number with how often they stand, in order of number.
type Bag = Vec<(u32, u32)>;

/// A provision as the alignment sees it.
#[derive(Debug, Clone)]
pub(super) struct Element<'a> {
    /// Its place in its text's provisions.
    pub(super) index: usize,
    pub(super) kind: Kind,
    pub(super) number: Option<&'a Number>,
    pub(super) wid: Option<&'a str>,
    /// The exact words in order, typography aside.
    pub(super) exact: Vec<u32>,
    /// The words without case and vowel marks, in order.
    pub(super) loose: Vec<u32>,
    bag: Bag,
    heading: Bag,
}

impl<'a> Element<'a> {
    pub(super) fn new(
        (index, kind): (usize, Kind),
        number: Option<&'a Number>,
        wid: Option<&'a str>,
        exact: Vec<u32>,
        loose: Vec<u32>,
        heading: Vec<u32>,
    ) -> Self {
        let (bag, heading) = (bag(loose.clone()), bag(heading));
        Self { index, kind, number, wid, exact, loose, bag, heading }
    }

    fn same_number(&self, other: &Self) -> bool {
        match (self.number, other.number) {
            (Some(a), Some(b)) => {
                let level = |kind: Kind| if kind == Kind::Point { Kind::Paragraph } else { kind };
                a.counts_as(b) && level(self.kind) == level(other.kind)
            }
            _ => false,
        }
    }

    /// Whether only its place tells it from others.
    fn says_nothing(&self) -> bool {
        self.number.is_none() && self.bag.is_empty() && self.heading.is_empty()
    }

    /// Whether the two may be one provision at all.
    fn compatible(&self, other: &Self) -> bool {
        let apart = |kind: Kind| matches!(kind, Kind::Footnote | Kind::Table);
        let kinds = self.kind == other.kind || !(apart(self.kind) || apart(other.kind));
        kinds && !matches!((self.wid, other.wid), (Some(a), Some(b)) if a != b)
    }
}

fn bag(mut words: Vec<u32>) -> Bag {
    words.sort_unstable();
    let mut found: Bag = Vec::new();
    for word in words {
        match found.last_mut() {
            Some((last, count)) if *last == word => *count += 1,
            _ => found.push((word, 1)),
        }
    }
    found
}

/// How much a word says: one that stands in every provision says little.
#[derive(Debug, Default)]
pub(super) struct Weights(Vec<u32>);

impl Weights {
    /// Weighs the words of all provisions of both texts, each given as the words that stand in it.
    pub(super) fn new(words: usize, provisions: &[Vec<u32>]) -> Self {
        let mut spread = vec![0_usize; words];
        for provision in provisions {
            let mut own = provision.clone();
            own.sort_unstable();
            own.dedup();
            for word in own {
                if let Some(count) = spread.get_mut(word as usize) {
                    *count += 1;
                }
            }
        }
        let all = provisions.len() + 1;
        Self(spread.into_iter().map(|count| 1 + 2 * (1 + all / count.max(1)).ilog2()).collect())
    }

    fn of(&self, word: u32) -> i64 {
        self.0.get(word as usize).map_or(1, |weight| i64::from(*weight))
    }

    fn shared(&self, a: &Bag, b: &Bag) -> i64 {
        let sum = |bag: &Bag| bag.iter().map(|(word, count)| self.of(*word) * i64::from(*count)).sum::<i64>();
        let total = sum(a) + sum(b);
        if total == 0 { 0 } else { 2 * self.common(a, b) * WHOLE / total }
    }

    fn common(&self, a: &Bag, b: &Bag) -> i64 {
        let (mut i, mut j, mut common) = (0, 0, 0);
        while let (Some((x, n)), Some((y, m))) = (a.get(i), b.get(j)) {
            match x.cmp(y) {
                std::cmp::Ordering::Less => i += 1,
                std::cmp::Ordering::Greater => j += 1,
                std::cmp::Ordering::Equal => {
                    common += self.of(*x) * i64::from((*n).min(*m));
                    i += 1;
                    j += 1;
                }
            }
        }
        common
    }
}

/// How near two wordings are, in order and by words: 0 to [`WHOLE`].
pub(super) fn nearness(a: &[u32], b: &[u32]) -> i64 {
    if a == b {
        return WHOLE;
    }
    let pairs = |words: &[u32]| -> Vec<u64> {
        let mut found: Vec<u64> = words.iter().map(|w| u64::from(*w)).collect();
        found.extend(words.windows(2).map(|w| (u64::from(w[0]) + 1) << 32 | u64::from(w[1])));
        found.sort_unstable();
        found
    };
    let (old, new) = (pairs(a), pairs(b));
    let total = old.len() + new.len();
    let (mut i, mut j, mut common) = (0, 0, 0_i64);
    while let (Some(left), Some(right)) = (old.get(i), new.get(j)) {
        let order = left.cmp(right);
        common += i64::from(order.is_eq());
        i += usize::from(order.is_le());
        j += usize::from(order.is_ge());
    }
    // Another order of the same words is near, but not the same.
    i64::try_from(total).ok().filter(|total| *total > 0).map_or(0, |total| (2 * common * WHOLE / total).min(WHOLE - 1))
}

/// How sure a pair must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    /// Provisions that stand at the same place of the text's structure.
    Usual,
    /// Provisions from anywhere: only those that are plainly the same words.
    Strict,
}

/// The pairs of a best assignment, as places in the two lists, in the first one's order.
pub(super) fn align(a: &[Element<'_>], b: &[Element<'_>], weights: &Weights, care: Care) -> Vec<(usize, usize)> {
    let mut aligner = Aligner { a, b, weights, care, to: vec![None; a.len()], from: vec![None; b.len()] };
    aligner.declared();
    aligner.equal();
    aligner.weighed();
    aligner.to.iter().enumerate().filter_map(|(i, j)| j.map(|j| (i, j))).collect()
}

struct Aligner<'a, 'b> {
    a: &'b [Element<'a>],
    b: &'b [Element<'a>],
    weights: &'b Weights,
    care: Care,
    to: Vec<Option<usize>>,
    from: Vec<Option<usize>>,
}

/// The places of one wording in the two lists.
type Group = (Vec<usize>, Vec<usize>);

impl Aligner<'_, '_> {
    fn pair(&mut self, i: usize, j: usize) {
        if self.to[i].is_none() && self.from[j].is_none() {
            self.to[i] = Some(j);
            self.from[j] = Some(i);
        }
    }

    fn declared(&mut self) {
        let mut groups: BTreeMap<&str, Group> = BTreeMap::new();
        for (i, element) in self.a.iter().enumerate() {
            if let Some(wid) = element.wid {
                groups.entry(wid).or_default().0.push(i);
            }
        }
        for (j, element) in self.b.iter().enumerate() {
            if let Some(wid) = element.wid {
                groups.entry(wid).or_default().1.push(j);
            }
        }
        for (is, js) in groups.values() {
            // One that is declared twice tells nothing.
            if let ([i], [j]) = (&is[..], &js[..]) {
                self.pair(*i, *j);
            }
        }
    }

    fn same_words(&self, i: usize, j: usize) -> bool {
        self.a[i].exact == self.b[j].exact && self.a[i].compatible(&self.b[j])
    }

    /// Pairs equal wordings where there is no doubt which belongs to which.
    fn equal(&mut self) {
        let (a, b) = (self.a, self.b);
        let mut groups: BTreeMap<&[u32], Group> = BTreeMap::new();
        for (i, element) in a.iter().enumerate().filter(|(i, _)| self.to[*i].is_none()) {
            groups.entry(&element.exact).or_default().0.push(i);
        }
        for (j, element) in b.iter().enumerate().filter(|(j, _)| self.from[*j].is_none()) {
            groups.entry(&element.exact).or_default().1.push(j);
        }
        groups.retain(|_, (is, js)| !is.is_empty() && !js.is_empty());
        for (words, (is, js)) in &groups {
            if let ([i], [j]) = (&is[..], &js[..])
                && self.a[*i].compatible(&self.b[*j])
                && (words.len() >= 12 || (!words.is_empty() && self.a[*i].same_number(&self.b[*j])))
            {
                self.pair(*i, *j);
            }
        }
        // A stock wording ("Reserved.") belongs to its like beside the same neighbour.
        for (i, element) in a.iter().enumerate().skip(1) {
            if let Some(j) = self.to[i - 1].map(|j| j + 1).filter(|j| *j < b.len())
                && !element.exact.is_empty()
                && self.same_words(i, j)
            {
                self.pair(i, j);
            }
        }
        for i in (1..a.len()).rev() {
            if let Some(j) = self.to[i].and_then(|j| j.checked_sub(1))
                && !a[i - 1].exact.is_empty()
                && self.same_words(i - 1, j)
            {
                self.pair(i - 1, j);
            }
        }
        for (is, js) in groups.values() {
            let mut is: Vec<usize> = is.iter().copied().filter(|i| self.to[*i].is_none()).collect();
            let mut js: Vec<usize> = js.iter().copied().filter(|j| self.from[*j].is_none()).collect();
            if is.len() < 2 && js.len() < 2 {
                continue;
            }
            let mut numbered: BTreeMap<(&[u32], &str), usize> = BTreeMap::new();
            for j in &js {
                if let Some(number) = b[*j].number {
                    numbered.entry((&number.value, &number.suffix)).or_insert(*j);
                }
            }
            for i in &is {
                let key = a[*i].number.map(|number| (&number.value[..], number.suffix.as_str()));
                if let Some(j) = key.and_then(|key| numbered.get(&key).copied())
                    && self.same_words(*i, j)
                    && a[*i].same_number(&b[j])
                {
                    self.pair(*i, j);
                }
            }
            is.retain(|i| self.to[*i].is_none());
            js.retain(|j| self.from[*j].is_none());
            // So many like ones cannot be told apart by weighing either: they follow in order.
            if is.len() * js.len() > 400 {
                for (i, j) in is.into_iter().zip(js) {
                    if a[i].compatible(&b[j]) {
                        self.pair(i, j);
                    }
                }
            }
        }
    }

    /// Where a provision of the first list is to be expected in the second, by the pairs around it.
    fn expected(&self) -> Vec<usize> {
        let end = (self.a.len(), self.b.len());
        let mut before = vec![(0, 0); self.a.len()];
        let mut last = (0, 0);
        for (i, j) in self.to.iter().enumerate() {
            before[i] = last;
            if let Some(j) = j {
                last = (i + 1, j + 1);
            }
        }
        let mut after = end;
        let mut found = vec![0; self.a.len()];
        for i in (0..self.a.len()).rev() {
            let (start, target) = before[i];
            let (span, width) = (after.0.saturating_sub(start).max(1), after.1.saturating_sub(target));
            found[i] = target + (i - start) * width / span;
            if let Some(j) = self.to[i] {
                after = (i, j);
            }
        }
        found
    }

    fn weighed(&mut self) {
        let rows: Vec<usize> = (0..self.a.len()).filter(|i| self.to[*i].is_none()).collect();
        let columns: Vec<usize> = (0..self.b.len()).filter(|j| self.from[*j].is_none()).collect();
        if rows.is_empty() || columns.is_empty() {
            return;
        }
        let expected = self.expected();
        let candidates = self.candidates(&rows, &columns, &expected);
        let edges: Vec<Vec<(usize, i64)>> = rows
            .iter()
            .zip(candidates)
            .map(|(i, near)| {
                near.into_iter()
                    .filter_map(|column| self.weight(*i, columns[column], expected[*i]).map(|weight| (column, weight)))
                    .collect()
            })
            .collect();
        for (row, column) in assign(columns.len(), &edges).into_iter().enumerate() {
            if let Some(column) = column {
                self.pair(rows[row], columns[column]);
            }
        }
    }

    /// For each row the columns that it shares rare words or phrases, its number, its heading or its place with.
    fn candidates(&self, rows: &[usize], columns: &[usize], expected: &[usize]) -> Vec<Vec<usize>> {
        const MOST_SHARED: usize = 24;
        const MOST_KEPT: usize = 10;
        if rows.len() * columns.len() <= 256 {
            return rows.iter().map(|_| (0..columns.len()).collect()).collect();
        }
        let mut holders: HashMap<u64, Vec<usize>> = HashMap::new();
        for (column, j) in columns.iter().enumerate() {
            for feature in features(&self.b[*j]) {
                let list = holders.entry(feature).or_default();
                // One more than the most shows that the feature is too common to tell anything.
                if list.len() <= MOST_SHARED {
                    list.push(column);
                }
            }
        }
        let mut hits = vec![0_u32; columns.len()];
        rows.iter()
            .map(|i| {
                let element = &self.a[*i];
                let mut touched = Vec::new();
                for feature in features(element) {
                    for column in holders.get(&feature).into_iter().filter(|l| l.len() <= MOST_SHARED).flatten() {
                        if hits[*column] == 0 {
                            touched.push(*column);
                        }
                        hits[*column] += 1;
                    }
                }
                touched.sort_by_key(|column| {
                    (std::cmp::Reverse(hits[*column]), columns[*column].abs_diff(expected[*i]), *column)
                });
                for column in &touched {
                    hits[*column] = 0;
                }
                touched.truncate(MOST_KEPT);
                let near = columns.partition_point(|j| *j < expected[*i]);
                touched.extend(near.saturating_sub(2)..(near + 3).min(columns.len()));
                touched.sort_unstable();
                touched.dedup();
                touched
            })
            .collect()
    }

    /// What a pair is worth, or nothing where the two are not one provision.
    fn weight(&self, i: usize, j: usize, expected: usize) -> Option<i64> {
        let (a, b) = (&self.a[i], &self.b[j]);
        if !a.compatible(b) {
            return None;
        }
        let number = a.same_number(b);
        let headings = !a.heading.is_empty() && !b.heading.is_empty();
        let heading = if headings { self.weights.shared(&a.heading, &b.heading) } else { 0 };
        let wording = match (a.bag.is_empty(), b.bag.is_empty()) {
            (true, true) if number || heading >= WHOLE / 2 || (a.says_nothing() && b.says_nothing()) => WHOLE,
            (false, false) => self.weights.shared(&a.bag, &b.bag),
            _ => 0,
        };
        let share = |thousandths: i64| WHOLE / 1000 * thousandths;
        let short = a.loose.len().min(b.loose.len()) < 8;
        // A repealed provision keeps its number or heading over nothing.
        let emptied = a.bag.is_empty() != b.bag.is_empty();
        let accepted = match self.care {
            Care::Strict => wording >= share(650) && a.loose.len().min(b.loose.len()) >= 5,
            Care::Usual => {
                wording >= share(if short { 550 } else { 400 })
                    || (number && wording >= share(if short { 300 } else { 180 }))
                    || (heading >= share(800) && (wording >= share(50) || number || emptied))
                    || (number && emptied)
                    || (number && heading >= share(400))
            }
        };
        if !accepted {
            return None;
        }
        let near = 10 - i64::try_from(j.abs_diff(expected).min(10)).unwrap_or(10);
        let same_kind = if a.kind == b.kind { share(10) } else { 0 };
        let number = if number { share(50) + wording / 10 } else { 0 };
        // Squared, one good pair outweighs two middling ones.
        Some(wording * wording / WHOLE + heading / 5 + number + same_kind + near * share(3) + 1)
    }
}

/// What candidates are found by: words, phrases of three words, number and heading.
fn features(element: &Element<'_>) -> Vec<u64> {
    let mut found = phrases(&element.loose);
    found.extend(element.bag.iter().map(|(word, _)| u64::from(*word) << 2 | 1));
    if let Some(number) = element.number {
        let value = number.value.iter().fold(7_u64, |all, v| all.wrapping_mul(1_000_003).wrapping_add(u64::from(*v)));
        let all = number.suffix.bytes().fold(value, |all, c| all.wrapping_mul(257).wrapping_add(u64::from(c)));
        found.push(all << 2 | 2);
    }
    if !element.heading.is_empty() {
        let all = element.heading.iter().fold(11_u64, |all, (word, count)| {
            all.wrapping_mul(1_000_003).wrapping_add(u64::from(*word) * 31 + u64::from(*count))
        });
        found.push(all << 2 | 3);
    }
    found
}

/// The phrases of three words of a wording, each once.
fn phrases(words: &[u32]) -> Vec<u64> {
    let number = |w: u32| u64::from(w) & 0x000F_FFFF;
    let mut found: Vec<u64> =
        words.windows(3).map(|w| (number(w[0]) << 40 | number(w[1]) << 20 | number(w[2])) << 2).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a sorted list holds a phrase.
fn holds(phrases: &[u64], phrase: u64) -> bool {
    phrases.binary_search(&phrase).is_ok()
}

/// Provisions of the second list that came off from one of the first: for each the place in the first.
///
/// `pairs` are the pairs so far. Words count only where the pair of the first list's provision does not have them:
/// what stands in both was copied, not split off.
pub(super) fn split_off(a: &[Element<'_>], b: &[Element<'_>], pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    const MOST_SHARED: usize = 24;
    let mut kept: Vec<Option<usize>> = vec![None; a.len()];
    let mut taken = vec![false; b.len()];
    for (i, j) in pairs {
        kept[*i] = Some(*j);
        taken[*j] = true;
    }
    let left: Vec<usize> = (0..b.len()).filter(|j| !taken[*j] && b[*j].loose.len() >= 5).collect();
    if left.is_empty() {
        return Vec::new();
    }
    let mut own: Vec<Vec<u64>> = vec![Vec::new(); a.len()];
    let mut holders: HashMap<u64, Vec<usize>> = HashMap::new();
    for (i, element) in a.iter().enumerate() {
        if kept[i].is_some_and(|j| b[j].exact == element.exact) {
            continue;
        }
        own[i] = phrases(&element.loose);
        for phrase in &own[i] {
            let list = holders.entry(*phrase).or_default();
            if list.len() <= MOST_SHARED {
                list.push(i);
            }
        }
    }
    let mut found = Vec::new();
    for j in left {
        let pieces = phrases(&b[j].loose);
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        for phrase in &pieces {
            for i in holders.get(phrase).into_iter().filter(|list| list.len() <= MOST_SHARED).flatten() {
                *counts.entry(*i).or_default() += 1;
            }
        }
        let best = counts.into_iter().max_by_key(|(i, count)| (*count, std::cmp::Reverse(*i)));
        let Some((i, count)) = best.filter(|(_, count)| count * 2 >= pieces.len() && *count >= 3) else { continue };
        let rest = kept[i].map(|kept| phrases(&b[kept].loose)).unwrap_or_default();
        let moved = pieces.iter().filter(|p| holds(&own[i], **p) && !holds(&rest, **p)).count();
        // A provision that has gone leaves more than one piece, or a piece that is a good part of it.
        let enough = kept[i].is_some() || count * 4 >= own[i].len();
        if moved * 2 >= pieces.len() && moved >= 3 && enough && a[i].compatible(&b[j]) {
            found.push((i, j));
        }
    }
    found
}

/// Which of some places, in order, belong to the longest increasing run; among the longest, the one with most weight.
pub(super) fn in_place(places: &[(usize, usize)]) -> Vec<bool> {
    let mut order: Vec<usize> = places.iter().map(|(place, _)| *place).collect();
    order.sort_unstable();
    order.dedup();
    // For each rank the best run that ends at or before it: its worth and its last member.
    let mut best: Vec<(u64, Option<usize>)> = vec![(0, None); order.len() + 1];
    let mut before = vec![None; places.len()];
    for (n, (place, weight)) in places.iter().enumerate() {
        let rank = order.partition_point(|p| p < place);
        let mut reach = (0, None);
        let mut at = rank;
        while at > 0 {
            if best[at].0 > reach.0 {
                reach = best[at];
            }
            at &= at - 1;
        }
        before[n] = reach.1;
        let worth = reach.0 + (1 << 32) + (*weight as u64).min(1 << 20);
        let mut at = rank + 1;
        while at < best.len() {
            if worth > best[at].0 {
                best[at] = (worth, Some(n));
            }
            at += at & at.wrapping_neg();
        }
    }
    let mut found = vec![false; places.len()];
    let mut end = (0, None);
    let mut at = order.len();
    while at > 0 {
        if best[at].0 > end.0 {
            end = best[at];
        }
        at &= at - 1;
    }
    let mut next = end.1;
    while let Some(n) = next {
        found[n] = true;
        next = before[n];
    }
    found
}
