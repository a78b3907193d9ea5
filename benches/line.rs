//! What each stage of the line costs, at a thousand and at ten thousand records.
//!
//! `cargo bench --bench line`; a name after `--` keeps to the stages whose name holds it, such as `render/10000`.
//! Compare figures of one run only: a machine is seldom as quiet the next time.

#[allow(dead_code, reason = "the generator is a benchmark of its own as well")]
mod corpus;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput};
use rapporteur::compare::{self, Timeline};
use rapporteur::content::Content;
use rapporteur::diagnostic::Diagnostics;
use rapporteur::link::{self, Corpus};
use rapporteur::load::{self, Loaded};
use rapporteur::model::Party;
use rapporteur::render::Renderer;
use rapporteur::{check, write};
use rayon::prelude::*;

const SIZES: [usize; 2] = [1_000, 10_000];

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(1))
        .configure_from_args();
    for records in SIZES {
        stages(&mut criterion, records);
    }
    criterion.final_summary();
}

fn stages(criterion: &mut Criterion, records: usize) {
    let folder = tempfile::tempdir().expect("a folder for the project");
    corpus::write(records, folder.path()).expect("the project can be written");
    let content = read(folder.path());
    let corpus = linked(&content);
    let renderer = Renderer::new(&corpus, BTreeMap::new(), None).expect("the theme is whole");

    let mut stage = |name: &str, run: &mut dyn FnMut(&mut criterion::Bencher<'_>)| {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Elements(records as u64));
        group.bench_function(BenchmarkId::from_parameter(records), |bencher| run(bencher));
        group.finish();
    };
    stage("read", &mut |b| b.iter_with_large_drop(|| read(folder.path())));
    stage("decode", &mut |b| b.iter_with_large_drop(|| decoded(&content)));
    stage("link", &mut |b| {
        b.iter_batched(|| decoded(&content), |loaded| link(&content, loaded), BatchSize::PerIteration);
    });
    stage("check", &mut |b| {
        b.iter(|| {
            let mut diagnostics = Diagnostics::default();
            check::check(&mut diagnostics, &content, &corpus, check::Options::default());
            diagnostics
        });
    });
    stage("compare-matrix", &mut |b| {
        b.iter_with_large_drop(|| compare::matrix(&corpus, corpus.all::<Party>().collect(), corpus.issue_tree(), None));
    });
    stage("compare-timeline", &mut |b| {
        b.iter_with_large_drop(|| compare::timeline(&corpus, &Timeline { statements: true, ..Timeline::default() }));
    });
    stage("render", &mut |b| b.iter(|| rendered(&renderer)));
    stage("write-new", &mut |b| {
        b.iter_batched(
            || tempfile::tempdir().expect("a folder for the site"),
            |site| {
                written(&renderer, site.path());
                site
            },
            BatchSize::PerIteration,
        );
    });
    let site = tempfile::tempdir().expect("a folder for the site");
    written(&renderer, site.path());
    stage("write-same", &mut |b| b.iter(|| written(&renderer, site.path())));
}

fn read(root: &Path) -> Content {
    load::read(&mut Diagnostics::default(), root).expect("the project can be read")
}

fn decoded(content: &Content) -> Loaded {
    load::decode(&mut Diagnostics::default(), content)
}

fn link(content: &Content, loaded: Loaded) -> Option<Corpus> {
    link::link(&mut Diagnostics::default(), content, loaded, link::Options::default())
}

/// The corpus, which has to be without a fault.
fn linked(content: &Content) -> Corpus {
    let mut diagnostics = Diagnostics::default();
    let loaded = load::decode(&mut diagnostics, content);
    let corpus = link::link(&mut diagnostics, content, loaded, link::Options::default()).expect("there are settings");
    check::check(&mut diagnostics, content, &corpus, check::Options::default());
    assert!(!diagnostics.has_errors(), "the made-up project has faults: see `rapporteur check`");
    corpus
}

/// Makes every file of the site and lets it go; gives their bytes together.
fn rendered(renderer: &Renderer<'_>) -> usize {
    let outputs = renderer.outputs().expect("all addresses differ");
    let makers: Vec<_> = outputs.iter().collect();
    makers.par_iter().map(|(_, make)| black_box(make().expect("the page can be made")).len()).sum()
}

/// The whole of it: rendering and writing.
fn written(renderer: &Renderer<'_>, site: &Path) {
    let outputs = renderer.outputs().expect("all addresses differ");
    write::write(&outputs, site).expect("the site can be written");
}
