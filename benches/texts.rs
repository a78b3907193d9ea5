//! What it costs to read a text and to compare two versions, by length and by how much changed.
//!
//! `cargo bench --bench texts`. The longest has 300 articles and 100,000 words.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion};
use rapporteur::compare::bracket_fates;
use rapporteur::compare::languages::parallel;
use rapporteur::compare::versions::{compare, histories};
use rapporteur::text::brackets;
use rapporteur::text::provisions::{ProvisionTree, read};

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

/// The same with every fortieth word in brackets, others in each version.
fn bracketed(text: &str, version: usize) -> String {
    let holders = ["", "Norland: ", "Sudria: "];
    let lines = text.lines().map(|line| {
        let words = line.split_inclusive(' ').enumerate().map(|(n, word)| match n % 40 {
            20 if !line.starts_with('#') && !(n / 40 + version).is_multiple_of(3) => {
                format!("[{}{}] ", holders[n / 40 % 3], word.trim_end())
            }
            _ => word.to_owned(),
        });
        words.collect::<String>()
    });
    lines.collect::<Vec<_>>().join("\n")
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
    let drafts: Vec<String> = (0..3).map(|n| bracketed(&text(300, 333, 1, Some(3 + n)), n)).collect();
    group.bench_function("brackets, 300 articles", |b| b.iter(|| brackets::read(black_box(&drafts[0]))));
    let read_brackets: Vec<_> = drafts.iter().map(|draft| brackets::read(draft)).collect();
    group.bench_function("what became of the brackets, 300 articles", |b| {
        b.iter(|| bracket_fates::compare(black_box(&read_brackets[0]), black_box(&read_brackets[1])));
    });
    let trees: Vec<_> = drafts.iter().map(|draft| read(draft)).collect();
    let trees: Vec<&ProvisionTree> = trees.iter().collect();
    group.bench_function("histories, three versions of 300 articles", |b| b.iter(|| histories(black_box(&trees))));
    group.bench_function("three languages of 300 articles", |b| b.iter(|| parallel(black_box(&trees))));
    group.finish();
    criterion.final_summary();
}
