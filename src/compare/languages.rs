//! Languages: the texts of one version side by side, provision by provision.
//!
//! Numbers are the same in every language of a text, so a provision's counterpart is the one with its declared identity
//! or, failing that, the one of its kind that counts the same, within what counts the same around it or anywhere. What has no number is paired with what stands
//! at the same place, in order and kind for kind, between its numbered neighbours. What a language lacks is missing
//! there and shifts nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::provisions::{Kind, Provision, ProvisionTree};

/// By what a provision was found in another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// By the identity that both texts declare.
    Identity,
    /// By its number.
    Number,
    /// By its place among its neighbours.
    Order,
}

/// A provision in one of the languages: its place in the text's provisions, and by what it was found there.
pub type Cell = Option<(usize, Found)>;

/// A provision in all languages; nothing where one lacks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParallelRow {
    /// For each text, in the order given.
    pub cells: Vec<Cell>,
}

/// Sets texts side by side: their divisions and article-like provisions, in the order of the first text; what it lacks
/// stands after what comes before it in its own text, or at the end where no provision is in both.
pub fn parallel(texts: &[&ProvisionTree]) -> Vec<ParallelRow> {
    let Some((first, others)) = texts.split_first() else { return Vec::new() };
    let listed = listed(first);
    let mut rows: Vec<ParallelRow> = listed
        .iter()
        .map(|index| {
            let mut cells = vec![None; texts.len()];
            cells[0] = Some((*index, Found::Identity));
            ParallelRow { cells }
        })
        .collect();
    for column in 1..=others.len() {
        add(&mut rows, column, texts);
    }
    rows
}

/// What is shown as a row: what divides the text, and the provisions that do not.
fn listed(tree: &ProvisionTree) -> Vec<usize> {
    let units: BTreeSet<usize> = tree.units().into_iter().collect();
    (0..tree.provisions.len()).filter(|i| units.contains(i) || tree.is_container(*i)).collect()
}

/// The provision that stands for a row: its first one, with the text it is of.
fn leading<'t>(row: &ParallelRow, texts: &[&'t ProvisionTree]) -> Leading<'t> {
    row.cells.iter().zip(texts).find_map(|(cell, text)| Some((*text, text.provisions.get(cell.as_ref()?.0)?)))
}

/// What two provisions have in common if they are one.
type Key = fn(&ProvisionTree, &Provision) -> Option<String>;

type Leading<'t> = Option<(&'t ProvisionTree, &'t Provision)>;

/// What a provision counts, whatever signs its number is printed with: `Chapter I`, `الفصل ١`. A text has one preamble.
fn own_number(_: &ProvisionTree, provision: &Provision) -> Option<String> {
    if provision.kind == Kind::Preamble {
        return Some(provision.kind.eid_name().to_owned());
    }
    let number = provision.number.as_ref().filter(|number| !number.value.is_empty())?;
    Some(format!("{} {:?} {}", provision.kind.eid_name(), number.value, number.suffix.to_lowercase()))
}

/// The same with the numbers of everything around it, for texts whose chapters number anew.
fn path(tree: &ProvisionTree, provision: &Provision) -> Option<String> {
    let mut path = own_number(tree, provision)?;
    let mut at = provision.parent;
    while let Some(around) = at.and_then(|parent| tree.provisions.get(parent)) {
        path.push('/');
        path.push_str(&own_number(tree, around).unwrap_or_default());
        at = around.parent;
    }
    Some(path)
}

fn add(rows: &mut Vec<ParallelRow>, column: usize, texts: &[&ProvisionTree]) {
    let text = texts[column];
    let own = listed(text);
    let base: Vec<Leading<'_>> = rows.iter().map(|row| leading(row, texts)).collect();
    let mut row_of: BTreeMap<usize, (usize, Found)> = BTreeMap::new();
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    let keys: [(Found, Key); 3] =
        [(Found::Identity, |_, p| p.wid.clone()), (Found::Number, path), (Found::Number, own_number)];
    for (found, key) in keys {
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for (row, leading) in base.iter().enumerate().filter(|(row, _)| !taken.contains(row)) {
            if let Some(key) = leading.and_then(|(tree, provision)| key(tree, provision)) {
                places.entry(key).or_insert(row);
            }
        }
        for index in &own {
            if row_of.contains_key(index) {
                continue;
            }
            if let Some(row) =
                key(text, &text.provisions[*index]).and_then(|key| places.get(&key)).filter(|row| !taken.contains(row))
            {
                row_of.insert(*index, (*row, found));
                taken.insert(*row);
            }
        }
    }
    by_order(&mut row_of, &own, &base, text);
    place(rows, column, &own, &row_of);
}

/// Pairs what has no counterpart yet with rows that have none, between the same neighbours, kind for kind.
fn by_order(row_of: &mut BTreeMap<usize, (usize, Found)>, own: &[usize], base: &[Leading<'_>], text: &ProvisionTree) {
    let unnumbered = |provision: &Provision| provision.editorial || provision.number.is_none();
    let taken: BTreeSet<usize> = row_of.values().map(|(row, _)| *row).collect();
    let mut start = 0;
    let mut waiting: Vec<usize> = Vec::new();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut settle = |waiting: &mut Vec<usize>, start: usize, end: usize| {
        let mut free: Vec<usize> = (start..end.max(start))
            .filter(|row| !taken.contains(row) && base[*row].is_some_and(|(_, p)| unnumbered(p)))
            .collect();
        for index in waiting.drain(..) {
            let kind = text.provisions[index].kind;
            let fits = |row: &usize| base[*row].is_some_and(|(_, other)| other.kind == kind);
            if let Some(at) = free.iter().position(fits) {
                pairs.push((index, free[at]));
                free.drain(..=at);
            }
        }
    };
    for index in own {
        match row_of.get(index) {
            Some((row, _)) if *row >= start => {
                settle(&mut waiting, start, *row);
                start = row + 1;
            }
            None if unnumbered(&text.provisions[*index]) => waiting.push(*index),
            _ => {}
        }
    }
    settle(&mut waiting, start, base.len());
    row_of.extend(pairs.into_iter().map(|(index, row)| (index, (row, Found::Order))));
}

/// Puts a text's provisions into their rows, and those without one into rows of their own.
fn place(rows: &mut Vec<ParallelRow>, column: usize, own: &[usize], row_of: &BTreeMap<usize, (usize, Found)>) {
    let columns = rows.first().map_or(column + 1, |row| row.cells.len());
    let mut new: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    // What begins a text stands before the first provision that both have.
    let mut after = own.iter().find_map(|index| row_of.get(index)).map_or(rows.len(), |(row, _)| *row);
    for index in own {
        match row_of.get(index) {
            Some((row, found)) => {
                rows[*row].cells[column] = Some((*index, *found));
                after = row + 1;
            }
            None => new.entry(after).or_default().push(*index),
        }
    }
    for (at, indices) in new.into_iter().rev() {
        let rows_of_its_own = indices.into_iter().map(|index| {
            let mut cells = vec![None; columns];
            cells[column] = Some((index, Found::Identity));
            ParallelRow { cells }
        });
        rows.splice(at..at, rows_of_its_own);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::provisions::read;

    fn shown(texts: &[&str]) -> Vec<String> {
        let trees: Vec<ProvisionTree> = texts.iter().map(|text| read(text)).collect();
        let trees: Vec<&ProvisionTree> = trees.iter().collect();
        let cell = |column: usize, cell: &Cell| match cell {
            Some((index, Found::Order)) => format!("{}?", trees[column].provisions[*index].eid),
            Some((index, _)) => trees[column].provisions[*index].eid.clone(),
            None => "-".to_owned(),
        };
        let row =
            |row: &ParallelRow| row.cells.iter().enumerate().map(|(i, c)| cell(i, c)).collect::<Vec<_>>().join(" ");
        parallel(&trees).iter().map(row).collect()
    }

    #[test]
    fn a_missing_article_shifts_nothing() {
        let english = "# Treaty\n\nThe Parties,\n\nhave agreed:\n\n## Article 1\n\nOne.\n\n## Article 2\n\nTwo.\n\n## Article 3\n\nThree.";
        let arabic = "# معاهدة\n\nإن الطرفين،\n\nقد اتفقا:\n\n## المادة 1\n\nواحد.\n\n## المادة 3\n\nثلاثة.\n\n## المادة 4\n\nأربعة.";
        let rows = shown(&[english, arabic]);
        let articles: Vec<&String> = rows.iter().filter(|row| row.contains("art_")).collect();
        assert_eq!(articles, ["art_1 art_1", "art_2 -", "art_3 art_3", "- art_4"]);
        assert!(rows.iter().filter(|row| !row.contains("art_")).all(|row| row.ends_with('?')), "{rows:?}");
    }

    #[test]
    fn numbers_are_compared_by_what_they_count() {
        let english = "## Chapter I\n\n### Article 1\n\nA\n\n## Chapter II\n\n### Article 1\n\nB";
        let arabic = "## الفصل ٢\n\n### المادة ١\n\nب";
        assert_eq!(shown(&[english, arabic]), ["chp_I -", "chp_I__art_1 -", "chp_II chp_2", "chp_II__art_1 art_1"]);
    }

    #[test]
    fn what_has_no_number_keeps_to_its_neighbours() {
        let one = "## Article 1\n\nOne.\n\n## Article 2\n\nTwo.\n\nDone at the harbour.";
        let two = "## Article 1\n\nUn.\n\n## Note\n\nHors.\n\n## Article 2\n\nDeux.";
        let rows = shown(&[one, two]);
        assert!(rows.contains(&"art_1 art_1".to_owned()) && rows.contains(&"art_2 art_2".to_owned()), "{rows:?}");
        assert_eq!(rows.iter().filter(|row| row.starts_with('-')).count(), 1, "{rows:?}");
    }

    #[test]
    fn three_languages_keep_their_columns() {
        let rows = shown(&["## Article 1\n\nA", "## Article 2\n\nB", "## Article 1\n\nC\n\n## Article 2\n\nD"]);
        assert_eq!(rows, ["art_1 - art_1", "- art_2 art_2"]);
    }

    #[test]
    fn nothing_beside_nothing_is_nothing() {
        assert!(parallel(&[]).is_empty());
        assert!(shown(&["", ""]).is_empty());
        assert_eq!(shown(&["", "## Article 1\n\nA"]), ["- art_1"]);
    }
}
