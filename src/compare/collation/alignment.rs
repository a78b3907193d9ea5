//! All witnesses word by word: the table whose columns are worth most.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::words::{NEIGHBOUR, Vocabulary, WORD, Word};

/// For each witness the word it has in this column.
pub(super) type Column = Vec<Option<usize>>;

/// More pairs of words than these are not weighed one by one: equal words are looked for first, and then what lies
/// between them.
const WEIGHED_PAIRS: usize = 1_000_000;

/// Aligns all witnesses: the nearest pair first, then one by one the witness nearest to those that are aligned.
pub(super) fn align_all(texts: &[Vec<Word>], present: &[usize], vocabulary: &mut Vocabulary) -> Vec<Column> {
    let single = |witness: usize| -> Vec<Column> {
        (0..texts[witness].len())
            .map(|word| {
                let mut column = vec![None; texts.len()];
                column[witness] = Some(word);
                column
            })
            .collect()
    };
    let Some(&only) = present.first() else { return Vec::new() };
    if present.len() == 1 {
        return single(only);
    }
    // How near each pair is, in parts of the shorter text.
    let mut nearness: BTreeMap<(usize, usize), i64> = BTreeMap::new();
    for (i, &a) in present.iter().enumerate() {
        for &b in &present[i + 1..] {
            let mut score = 0;
            for (x, y) in align(&single(a), &single(b), texts, vocabulary) {
                if let (Some(x), Some(y)) = (x, y) {
                    score += vocabulary.worth(&texts[a][x], &texts[b][y]) / WORD;
                }
            }
            let shorter = i64::try_from(texts[a].len().min(texts[b].len())).unwrap_or(i64::MAX).max(1);
            nearness.insert((a, b), score * 1000 / shorter);
        }
    }
    let near = |a: usize, b: usize| nearness.get(&(a.min(b), a.max(b))).copied().unwrap_or(0);
    let first = nearness.iter().max_by_key(|(pair, score)| (**score, Reverse(**pair))).map(|(pair, _)| *pair);
    let Some((a, b)) = first else { return single(only) };
    let mut columns = join(&single(a), &single(b), texts, vocabulary);
    let mut joined = vec![a, b];
    while let Some(next) = present
        .iter()
        .copied()
        .filter(|w| !joined.contains(w))
        .max_by_key(|&w| (joined.iter().map(|&j| near(w, j)).max(), Reverse(w)))
    {
        columns = join(&columns, &single(next), texts, vocabulary);
        joined.push(next);
    }
    // Each witness once more against all others: the first ones were aligned before the others were known.
    for &witness in present.iter().filter(|_| present.len() > 2) {
        let mut others = columns.clone();
        for column in &mut others {
            column[witness] = None;
        }
        others.retain(|column| column.iter().any(Option::is_some));
        let again = join(&others, &single(witness), texts, vocabulary);
        if weight(&again, texts, vocabulary) > weight(&columns, texts, vocabulary) {
            columns = again;
        }
    }
    columns
}

fn weight(columns: &[Column], texts: &[Vec<Word>], vocabulary: &mut Vocabulary) -> i64 {
    let mut sum = 0;
    for column in columns {
        let words: Vec<&Word> = column.iter().enumerate().filter_map(|(w, word)| texts[w].get((*word)?)).collect();
        for (i, one) in words.iter().enumerate() {
            for other in &words[i + 1..] {
                sum += vocabulary.worth(one, other);
            }
        }
    }
    sum
}

/// One table of columns out of two that have no witness in common.
fn join(left: &[Column], right: &[Column], texts: &[Vec<Word>], vocabulary: &mut Vocabulary) -> Vec<Column> {
    let pairs = align(left, right, texts, vocabulary);
    pairs
        .into_iter()
        .map(|(x, y)| {
            let mut column = vec![None; texts.len()];
            for from in [x.map(|x| &left[x]), y.map(|y| &right[y])].into_iter().flatten() {
                for (cell, word) in column.iter_mut().zip(from) {
                    *cell = cell.or(*word);
                }
            }
            column
        })
        .collect()
}

type Pair = (Option<usize>, Option<usize>);

fn align(left: &[Column], right: &[Column], texts: &[Vec<Word>], vocabulary: &mut Vocabulary) -> Vec<Pair> {
    if are_same(left, right, texts) {
        return (0..left.len()).map(|place| (Some(place), Some(place))).collect();
    }
    if left.len().saturating_mul(right.len()) <= WEIGHED_PAIRS {
        return weigh(left, right, (0, 0), texts, vocabulary);
    }
    // The word that most witnesses have in a column, the first in the vocabulary when several are as frequent.
    let keys = |columns: &[Column]| -> Vec<u32> {
        let commonest = |column: &Column| {
            let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
            for word in column.iter().enumerate().filter_map(|(w, word)| texts[w].get((*word)?)) {
                *counts.entry(word.key).or_default() += 1;
            }
            counts.into_iter().max_by_key(|(key, count)| (*count, Reverse(*key))).map_or(u32::MAX, |(key, _)| key)
        };
        columns.iter().map(commonest).collect()
    };
    let (old, new) = (keys(left), keys(right));
    let mut pairs = Vec::new();
    let (mut x, mut y) = (0, 0);
    let mut between = |pairs: &mut Vec<Pair>, x: usize, y: usize, to_x: usize, to_y: usize| {
        if (to_x - x).saturating_mul(to_y - y) <= WEIGHED_PAIRS {
            pairs.extend(weigh(&left[x..to_x], &right[y..to_y], (x, y), texts, vocabulary));
        } else {
            pairs.extend((x..to_x).map(|x| (Some(x), None)));
            pairs.extend((y..to_y).map(|y| (None, Some(y))));
        }
    };
    for op in capture_diff_slices(Algorithm::Patience, &old, &new) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            between(&mut pairs, x, y, old_index, new_index);
            pairs.extend((0..len).map(|step| (Some(old_index + step), Some(new_index + step))));
            (x, y) = (old_index + len, new_index + len);
        }
    }
    between(&mut pairs, x, y, left.len(), right.len());
    pairs
}

/// Whether two witnesses have the same words: no alignment is then worth more than word by word.
fn are_same(left: &[Column], right: &[Column], texts: &[Vec<Word>]) -> bool {
    let only = |column: &Column| {
        let mut words = column.iter().enumerate().filter_map(|(w, word)| texts[w].get((*word)?));
        words.next().filter(|_| words.next().is_none())
    };
    let same = |(one, other): (&Column, &Column)| {
        only(one).zip(only(other)).is_some_and(|(one, other)| one.form == other.form)
    };
    left.len() == right.len() && left.iter().zip(right).all(same)
}

/// The alignment that is worth most.
fn weigh(
    left: &[Column],
    right: &[Column],
    offset: (usize, usize),
    texts: &[Vec<Word>],
    vocabulary: &mut Vocabulary,
) -> Vec<Pair> {
    let (rows, width) = (left.len(), right.len() + 1);
    let mut total = vec![0_i64; (rows + 1) * width];
    // The best that ends in a pair here, whether that pair is of words that belong together, and whether it owes its
    // worth to such a pair right before it.
    let mut paired = vec![(0_i64, false, false); (rows + 1) * width];
    for i in 1..=rows {
        for j in 1..width {
            let mut worth = 0;
            for (a, one) in left[i - 1].iter().enumerate() {
                let Some(one) = one.and_then(|word| texts[a].get(word)) else { continue };
                for (b, other) in right[j - 1].iter().enumerate() {
                    let Some(other) = other.and_then(|word| texts[b].get(word)) else { continue };
                    worth += vocabulary.worth(one, other);
                }
            }
            let corner = (i - 1) * width + j - 1;
            let chained = worth > 0 && paired[corner].1 && paired[corner].0 + NEIGHBOUR > total[corner];
            let pair = worth + if chained { paired[corner].0 + NEIGHBOUR } else { total[corner] };
            let here = i * width + j;
            paired[here] = (pair, worth > 0, chained);
            total[here] = pair.max(total[here - width]).max(total[here - 1]);
        }
    }
    let mut pairs = Vec::new();
    // Words between two pairs that belong together stand opposite each other from the left.
    let (mut lone_left, mut lone_right) = (Vec::new(), Vec::new());
    let (mut i, mut j) = (rows, right.len());
    // A pair that owes its worth to its neighbour binds the neighbour.
    let mut bound = false;
    while i > 0 || j > 0 {
        let here = i * width + j;
        let is_pair = i > 0 && j > 0 && (bound || paired[here].0 == total[here]);
        if is_pair && paired[here].1 {
            let edge = pairs.is_empty();
            opposite(&mut pairs, &mut lone_left, &mut lone_right, edge);
            bound = paired[here].2;
            pairs.push((Some(offset.0 + i - 1), Some(offset.1 + j - 1)));
            (i, j) = (i - 1, j - 1);
            continue;
        }
        bound = false;
        let from_left = i > 0 && (is_pair || j == 0 || total[here - width] >= total[here - 1]);
        if from_left {
            lone_left.push(offset.0 + i - 1);
            i -= 1;
        }
        if is_pair || !from_left {
            lone_right.push(offset.1 + j - 1);
            j -= 1;
        }
    }
    opposite(&mut pairs, &mut lone_left, &mut lone_right, true);
    pairs.reverse();
    pairs
}

/// Sets words that do not belong together opposite each other; all lists run from the end of the passage.
fn opposite(pairs: &mut Vec<Pair>, left: &mut Vec<usize>, right: &mut Vec<usize>, edge: bool) {
    // At an edge of the passage only one side holds them together; then as many have to stand against as many.
    let both = if edge && left.len() != right.len() { 0 } else { left.len().min(right.len()) };
    let (more_left, more_right) = (left.len() - both, right.len() - both);
    pairs.extend(right.drain(..more_right).map(|y| (None, Some(y))));
    pairs.extend(left.drain(..more_left).map(|x| (Some(x), None)));
    pairs.extend(left.drain(..).zip(right.drain(..)).map(|(x, y)| (Some(x), Some(y))));
}
