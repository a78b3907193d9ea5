//! What it costs to read a text and to compare two versions, by length and by how much changed.
//!
//! `cargo bench --bench texts`. The longest has 300 articles and 100,000 words.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion};
use rapporteur::compare::versions::compare;
use rapporteur::text::provisions::read;

/// Numbers without a pattern, always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

/// A text of so many articles of so many words; of every `reworded` articles one has other words.
fn text(articles: usize, words: usize, first: usize, reworded: Option<usize>) -> String {
    let mut dice = Dice(7);
    let mut all = String::new();
    for n in 0..articles {
        let _ = writeln!(all, "## Article {}\n", n + first);
        for word in 0..words {
            // Common words often, rare ones seldom, as in real texts.
            let number = if dice.below(2) == 0 { dice.below(60) } else { dice.below(3000) };
            let changed = reworded.is_some_and(|every| n % every == 0) && word % 9 == 0;
            let _ = write!(all, "{}{number} ", if changed { "x" } else { "w" });
        }
        all.push_str("\n\n");
    }
    all
}

fn main() {
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    let mut group = criterion.benchmark_group("text");
    for (articles, words) in [(30, 333), (300, 333), (600, 333)] {
        let old = text(articles, words, 1, None);
        let name = format!("{articles} articles");
        group.bench_function(BenchmarkId::new("read", &name), |b| b.iter(|| read(black_box(&old))));
        for (what, new) in [
            ("compare, six reworded", text(articles, words, 1, Some((articles / 6).max(1)))),
            ("compare, all renumbered, a third reworded", text(articles, words, 2, Some(3))),
        ] {
            let (old, new) = (read(&old), read(&new));
            group.bench_function(BenchmarkId::new(what, &name), |b| {
                b.iter(|| compare(black_box(&old), black_box(&new)));
            });
        }
    }
    group.finish();
    criterion.final_summary();
}
