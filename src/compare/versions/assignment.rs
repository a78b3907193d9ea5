//! Assignment: the best one-to-one choice of pairs, all pairs weighed together.
//!
//! Only pairs that come into question have an edge, so a text of thousands of provisions does not need a full matrix.
//! The method is that of shortest augmenting paths with potentials; the sum of weights is the greatest possible.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// For each row the column it is given, so that the sum of weights is greatest. A row may stay without a column.
///
/// `edges` holds for each row its columns and their weights; weights of 0 or less are never chosen.
pub(super) fn assign(columns: usize, edges: &[Vec<(usize, i64)>]) -> Vec<Option<usize>> {
    let mut search = Search {
        edges,
        row_price: vec![0; edges.len()],
        column_price: vec![0; columns],
        column_row: vec![None; columns],
        row_column: vec![None; edges.len()],
        distance: vec![i64::MAX; columns],
        reached_from: vec![0; columns],
        settled: vec![false; columns],
    };
    for row in 0..edges.len() {
        search.insert(row);
    }
    search.row_column
}

struct Search<'a> {
    edges: &'a [Vec<(usize, i64)>],
    row_price: Vec<i64>,
    column_price: Vec<i64>,
    column_row: Vec<Option<usize>>,
    row_column: Vec<Option<usize>>,
    distance: Vec<i64>,
    reached_from: Vec<usize>,
    settled: Vec<bool>,
}

/// Where a path may end: a column, or leaving the row without one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Column(usize),
    Without(usize),
}

impl Search<'_> {
    /// Puts a row in, taking the cheapest chain of exchanges among the rows before it.
    fn insert(&mut self, start: usize) {
        let cost = |weight: i64| -weight;
        let cheapest =
            self.edges[start].iter().map(|(column, weight)| cost(*weight) - self.column_price[*column]).min();
        self.row_price[start] = cheapest.unwrap_or(0).min(0);
        let mut heap = BinaryHeap::new();
        let mut touched = Vec::new();
        let mut settled_rows = vec![(start, 0)];
        let mut row = start;
        let mut so_far = 0;
        let (end, total) = loop {
            heap.push(Reverse((so_far - self.row_price[row], End::Without(row))));
            for (column, weight) in &self.edges[row] {
                if *weight <= 0 || self.settled[*column] {
                    continue;
                }
                let there = so_far + cost(*weight) - self.row_price[row] - self.column_price[*column];
                if there < self.distance[*column] {
                    if self.distance[*column] == i64::MAX {
                        touched.push(*column);
                    }
                    self.distance[*column] = there;
                    self.reached_from[*column] = row;
                    heap.push(Reverse((there, End::Column(*column))));
                }
            }
            let next = loop {
                match heap.pop() {
                    Some(Reverse((_, End::Column(column)))) if self.settled[column] => {}
                    other => break other,
                }
            };
            match next {
                Some(Reverse((there, End::Column(column)))) => {
                    let Some(holder) = self.column_row[column] else { break (End::Column(column), there) };
                    self.settled[column] = true;
                    settled_rows.push((holder, there));
                    row = holder;
                    so_far = there;
                }
                Some(Reverse((there, end))) => break (end, there),
                // The way out without a column is always there; this is never reached.
                None => break (End::Without(start), so_far),
            }
        };
        for (row, there) in settled_rows {
            self.row_price[row] += total - there;
        }
        for column in &touched {
            if self.settled[*column] {
                self.column_price[*column] -= total - self.distance[*column];
            }
        }
        self.exchange(start, end);
        for column in touched {
            self.distance[column] = i64::MAX;
            self.settled[column] = false;
        }
    }

    /// Hands the columns along the path on, from its end back to the row put in.
    fn exchange(&mut self, start: usize, end: End) {
        let mut free = match end {
            End::Column(column) => column,
            // The row's column becomes free for the path that led to it.
            End::Without(row) => match self.row_column[row].take() {
                Some(column) => column,
                None => return,
            },
        };
        loop {
            let row = self.reached_from[free];
            self.column_row[free] = Some(row);
            match self.row_column[row].replace(free) {
                Some(column) if row != start => free = column,
                _ => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pathfinding::prelude::{Matrix, kuhn_munkres};
    use proptest::prelude::*;

    fn worth(edges: &[Vec<(usize, i64)>], chosen: &[Option<usize>]) -> i64 {
        chosen
            .iter()
            .enumerate()
            .filter_map(|(row, column)| column.map(|column| edges[row].iter().find(|e| e.0 == column).unwrap().1))
            .sum()
    }

    proptest! {
        #[test]
        fn as_good_as_a_full_matrix(weights in prop::collection::vec(prop::collection::vec(-5_i64..20, 7), 1..8)) {
            let edges: Vec<Vec<(usize, i64)>> = weights
                .iter()
                .map(|row| row.iter().copied().enumerate().filter(|(_, w)| *w > 0).collect())
                .collect();
            let chosen = assign(7, &edges);
            let mut columns: Vec<usize> = chosen.iter().flatten().copied().collect();
            columns.sort_unstable();
            columns.dedup();
            prop_assert_eq!(columns.len(), chosen.iter().flatten().count());
            let full: Vec<Vec<i64>> = weights.iter().map(|row| row.iter().map(|w| (*w).max(0)).collect()).collect();
            let (best, _) = kuhn_munkres(&Matrix::from_rows(full).unwrap());
            prop_assert_eq!(worth(&edges, &chosen), best);
        }
    }
}
