//! What the past costs: 50 editions of a thousand records, read, held against their digests, given back, compared, and
//! built a second time.
//!
//! `cargo bench --bench editions`; compare figures of one run only.
#![expect(clippy::disallowed_methods, reason = "benchmarks make the files that they measure the reading of")]

#[allow(dead_code, reason = "the generator is a benchmark of its own as well")]
mod corpus;

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use criterion::Criterion;
use rapporteur::compare::changes::{State, changes};
use rapporteur::content::{Content, File};
use rapporteur::diagnostic::Diagnostics;
use rapporteur::edition::{Announcement, Chain, Class, FOLDER, freeze, path_of};
use rapporteur::model::{Date, Id};
use rapporteur::write::Recall;
use rapporteur::{Options, build_with_editions, corpus_of, examine, load};

const RECORDS: usize = 1_000;
const EDITIONS: usize = 50;
/// How many records each edition changes.
const CHANGED: usize = 20;

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(2))
        .configure_from_args();
    let folder = tempfile::tempdir().expect("a folder for the project");
    let files = published(folder.path());
    let chain = read(folder.path());
    assert_eq!(chain.editions().len(), EDITIONS);

    criterion.bench_function("editions/read-and-check", |b| b.iter(|| read(folder.path())));
    criterion.bench_function("editions/restore-newest", |b| {
        b.iter_with_large_drop(|| load::restore(folder.path(), &chain, EDITIONS - 1).expect("it is there"));
    });
    criterion.bench_function("editions/restore-all", |b| {
        b.iter(|| {
            for restored in load::restore_all(folder.path(), &chain) {
                black_box(restored.expect("it is there"));
            }
        });
    });
    criterion.bench_function("editions/freeze", |b| {
        let mut files = files.clone();
        files[0].text.push_str("\nChanged.\n");
        b.iter(|| freeze(&chain, announcement(EDITIONS), &files).expect("it can be published"));
    });
    let corpora = [0, EDITIONS - 1].map(|place| {
        let restored = load::restore(folder.path(), &chain, place).expect("it is there");
        corpus_of(&restored).expect("it can be read")
    });
    let [first, newest] = corpora.each_ref().map(|corpus| State { corpus, withheld: &[] });
    criterion.bench_function("editions/changes-first-to-newest", |b| b.iter(|| changes(first, newest)));
    criterion.bench_function("editions/changes-none", |b| b.iter(|| changes(newest, newest)));
    builds(&mut criterion, folder.path(), &chain);
    criterion.final_summary();
}

/// What a build costs when one record has changed: of today's state alone, and with all editions lying in the output.
fn builds(criterion: &mut Criterion, root: &Path, chain: &Chain) {
    let (_, restored) = load::restore_all(root, chain).last().expect("there are editions").expect("it is there");
    for file in restored.content.files().map(|(_, file)| file) {
        let path = root.join(&file.path);
        std::fs::create_dir_all(path.parent().expect("it is below the root")).expect("the folder can be made");
        std::fs::write(path, &file.text).expect("it can be written");
    }
    let record = restored.content.files().map(|(_, f)| f).find(|f| f.path.contains("/statements/")).expect("one");
    let options = Options::default();
    let mut round = 0;
    let mut build = |output: &Path, with_editions: bool| {
        round += 1;
        let text = format!("{}\nSeen in round {round}.\n", record.text);
        std::fs::write(root.join(&record.path), text).expect("it can be written");
        let recall = Recall::new(root, output);
        let examined = examine(root, &options).expect("the project can be read");
        let inputs = examined.inputs(root, &options).expect("the project can be read");
        let corpus = examined.corpus.as_ref().expect("there are settings");
        let chain = if with_editions { examined.editions.clone() } else { Chain::default() };
        build_with_editions(root, recall, corpus, &chain, None, &options, inputs).expect("the site can be built")
    };
    let (alone, all) = (root.join("alone"), root.join("all"));
    build(&alone, false);
    build(&all, true);
    criterion.bench_function("build/second-without-editions", |b| b.iter(|| build(&alone, false)));
    criterion.bench_function("build/second-with-50-editions", |b| b.iter(|| build(&all, true)));
    criterion.bench_function("build/cold-without-editions", |b| {
        b.iter(|| {
            std::fs::remove_dir_all(&alone).expect("it is there");
            build(&alone, false)
        });
    });
}

fn read(root: &Path) -> Chain {
    let mut diagnostics = Diagnostics::default();
    let chain = load::read_editions(&mut diagnostics, &mut Content::default(), root).expect("the folder can be read");
    assert!(!diagnostics.has_errors());
    chain
}

fn announcement(number: usize) -> Announcement {
    Announcement {
        id: Id::new(&format!("edition-{number}")).expect("it is an id"),
        date: Date::parse("2026-01-06").expect("it is a day"),
        class: Class::Major,
        note: format!("Edition {number}."),
        corrects: None,
        withdrawn: Vec::new(),
        withheld: Vec::new(),
    }
}

/// Publishes the editions, each with a few records changed; gives the files of the newest.
fn published(root: &Path) -> Vec<File> {
    std::fs::create_dir_all(root.join(FOLDER)).expect("the folder can be made");
    let mut files: Vec<File> = corpus::files(RECORDS, 1).into_iter().map(|(path, text)| File { path, text }).collect();
    for number in 0..EDITIONS {
        let records = files.iter_mut().filter(|file| file.path.contains("/statements/"));
        for file in records.skip(number * 7).take(CHANGED) {
            file.text.push_str("\nSeen again.\n");
        }
        let chain = read(root);
        let frozen = freeze(&chain, announcement(number), &files).expect("it can be published");
        std::fs::write(root.join(path_of(&frozen.edition.header.id)), frozen.text).expect("it can be written");
    }
    files
}
