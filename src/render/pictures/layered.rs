//! Layers: places for the boxes of a directed graph, so that its lines run one way as far as they can.
//!
//! The published layout crates were tried and not taken: one did not end on small graphs with circles, the others draw
//! with styles of their own. What is needed here is little: a graph of conditions has few layers.
//!
//! 1. Lines that close a circle are turned round for the layout ([`greedy_feedback_arc_set`]).
//! 2. A box stands one layer after the last of those that lead to it; a line that skips layers gets a place in each.
//! 3. Within a layer, boxes stand by the mean place of their neighbours before them, then after them, a few times over.
//! 4. Each box stands as near as it can to the mean height of those before it, then of those after it.

use std::collections::BTreeSet;

use petgraph::algo::feedback_arc_set::greedy_feedback_arc_set;
use petgraph::algo::toposort;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef as _;

use super::number;

/// The space between two boxes of a layer.
const GAP: i64 = 20;

/// How often the order within layers is improved.
const ROUNDS: usize = 4;

/// Where boxes stand.
pub(super) struct Layout {
    /// The layer and the top of each box.
    pub(super) boxes: Vec<(usize, i64)>,
    /// For each line the layers and heights it passes, from the box it leaves to the box it reaches.
    pub(super) lines: Vec<Vec<(usize, i64)>>,
    /// How many layers there are.
    pub(super) layers: usize,
    /// The height of the whole.
    pub(super) height: i64,
}

/// A box, or the place of a line in a layer that it only passes.
struct Place {
    layer: usize,
    height: i64,
    top: i64,
    before: Vec<usize>,
    after: Vec<usize>,
}

/// Lays out boxes of the given heights and the lines between them.
pub(super) fn layout(heights: &[i64], lines: &[(usize, usize)]) -> Layout {
    let layers = layers(heights.len(), lines);
    let mut places: Vec<Place> =
        heights.iter().zip(&layers).map(|(height, layer)| Place::new(*layer, *height)).collect();
    let ways: Vec<Vec<usize>> = lines.iter().map(|line| way(&mut places, *line)).collect();
    let count = layers.iter().max().map_or(0, |last| last + 1);
    let mut order: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (i, place) in places.iter().enumerate() {
        order[place.layer].push(i);
    }
    for _ in 0..ROUNDS {
        (1..count).for_each(|layer| by_neighbours(&mut order, &places, layer, |place| &place.before));
        (0..count.saturating_sub(1)).rev().for_each(|layer| by_neighbours(&mut order, &places, layer, |p| &p.after));
    }
    for layer in &order {
        stack(&mut places, layer, |place| &place.before);
    }
    for layer in order.iter().rev() {
        stack(&mut places, layer, |place| &place.after);
    }
    let top = places.iter().map(|place| place.top).min().unwrap_or(0);
    for place in &mut places {
        place.top -= top;
    }
    Layout {
        boxes: places[..heights.len()].iter().map(|place| (place.layer, place.top)).collect(),
        lines: ways.iter().map(|way| way.iter().map(|i| (places[*i].layer, places[*i].middle())).collect()).collect(),
        layers: count,
        height: places.iter().map(|place| place.top + place.height).max().unwrap_or(0),
    }
}

impl Place {
    fn new(layer: usize, height: i64) -> Self {
        Self { layer, height, top: 0, before: Vec::new(), after: Vec::new() }
    }

    fn middle(&self) -> i64 {
        self.top + self.height / 2
    }
}

/// The layer of each box: one after the last of those that lead to it, circles opened.
fn layers(count: usize, lines: &[(usize, usize)]) -> Vec<usize> {
    let mut graph: DiGraph<(), ()> = DiGraph::new();
    let at: Vec<NodeIndex> = (0..count).map(|_| graph.add_node(())).collect();
    for (from, to) in lines.iter().filter(|(from, to)| from != to) {
        graph.update_edge(at[*from], at[*to], ());
    }
    let closing: BTreeSet<(NodeIndex, NodeIndex)> =
        greedy_feedback_arc_set(&graph).map(|edge| (edge.source(), edge.target())).collect();
    graph.retain_edges(|graph, edge| graph.edge_endpoints(edge).is_none_or(|ends| !closing.contains(&ends)));
    let mut layers = vec![0; count];
    // Without the lines that close circles there is an order.
    for node in toposort(&graph, None).unwrap_or_default() {
        for next in graph.neighbors(node) {
            layers[next.index()] = layers[next.index()].max(layers[node.index()] + 1);
        }
    }
    layers
}

/// The places of a line from box to box; new ones in the layers between.
fn way(places: &mut Vec<Place>, (from, to): (usize, usize)) -> Vec<usize> {
    let (first, last) = (places[from].layer, places[to].layer);
    let forward = first <= last;
    let between: Vec<usize> = (first.min(last) + 1..first.max(last))
        .map(|layer| {
            places.push(Place::new(layer, 0));
            places.len() - 1
        })
        .collect();
    let (start, end) = if forward { (from, to) } else { (to, from) };
    let mut way: Vec<usize> = std::iter::once(start).chain(between).chain([end]).collect();
    for pair in way.clone().windows(2) {
        if places[pair[0]].layer < places[pair[1]].layer {
            places[pair[0]].after.push(pair[1]);
            places[pair[1]].before.push(pair[0]);
        }
    }
    if !forward {
        way.reverse();
    }
    way
}

/// Orders a layer by the mean place of its neighbours in the layer beside it; what has none keeps its place.
fn by_neighbours(order: &mut [Vec<usize>], places: &[Place], layer: usize, neighbours: impl Fn(&Place) -> &Vec<usize>) {
    let mut rank = vec![0; places.len()];
    for list in order.iter() {
        list.iter().enumerate().for_each(|(i, place)| rank[*place] = i);
    }
    let mean = |place: &usize| -> usize {
        let beside = neighbours(&places[*place]);
        // In thousandths, so that no fraction is lost and no float is compared.
        beside
            .iter()
            .map(|other| rank[*other] * 1000)
            .sum::<usize>()
            .checked_div(beside.len())
            .unwrap_or(rank[*place] * 1000)
    };
    order[layer].sort_by_key(mean);
}

/// Puts the boxes of a layer under each other, each as near as it can to the mean height of its neighbours on one side.
fn stack(places: &mut [Place], layer: &[usize], neighbours: impl Fn(&Place) -> &Vec<usize>) {
    let mut free = 0;
    for i in layer {
        let beside = neighbours(&places[*i]);
        let middle = beside.iter().map(|other| places[*other].middle()).sum::<i64>().checked_div(number(beside.len()));
        let wished = middle.map_or(places[*i].top, |middle| middle - places[*i].height / 2);
        places[*i].top = wished.max(free);
        free = places[*i].top + places[*i].height + GAP;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_run_one_way_but_for_those_that_close_a_circle() {
        let layout = layout(&[40, 40, 40], &[(0, 1), (1, 2), (2, 0)]);
        let layers: Vec<usize> = layout.boxes.iter().map(|(layer, _)| *layer).collect();
        assert_eq!(layers.iter().collect::<BTreeSet<_>>().len(), 3);
        let forward = |way: &&Vec<(usize, i64)>| way[0].0 < way[way.len() - 1].0;
        assert_eq!(layout.lines.iter().filter(forward).count(), 2);
    }

    #[test]
    fn boxes_of_a_layer_do_not_touch() {
        let layout = layout(&[40, 60, 40, 80, 40], &[(0, 3), (1, 3), (2, 4), (0, 4)]);
        for (i, (layer, top)) in layout.boxes.iter().enumerate() {
            for (j, (other, below)) in layout.boxes.iter().enumerate() {
                let apart =
                    top + [40, 60, 40, 80, 40][i] + GAP <= *below || below + [40, 60, 40, 80, 40][j] + GAP <= *top;
                assert!(i == j || layer != other || apart, "{i} and {j}");
            }
        }
        assert_eq!(layout.layers, 2);
    }

    #[test]
    fn a_line_over_layers_has_a_place_in_each() {
        let layout = layout(&[10, 10, 10], &[(0, 1), (1, 2), (0, 2)]);
        assert_eq!(layout.lines[2].iter().map(|(layer, _)| *layer).collect::<Vec<_>>(), [0, 1, 2]);
    }

    #[test]
    fn what_waits_for_itself_and_nothing_at_all_have_a_layout() {
        assert_eq!(layout(&[10], &[(0, 0)]).boxes, [(0, 0)]);
        assert_eq!(layout(&[], &[]).height, 0);
    }
}
