//! Two texts, whatever their bytes, are read, compared, and their brackets followed, without a panic:
//! `cargo +nightly fuzz run texts` in this folder.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rapporteur::compare::versions::{compare, histories, words};
use rapporteur::compare::{bracket_fates, languages};
use rapporteur::text::{brackets, fidelity, provisions};

fuzz_target!(|input: (&str, &str)| {
    let (one, two) = input;
    let (first, second) = (provisions::read(one), provisions::read(two));
    let comparison = compare(&first, &second);
    assert_eq!(comparison.rows.len(), compare(&second, &first).rows.len());
    let _ = histories(&[&first, &second, &first]);
    let _ = languages::parallel(&[&first, &second]);
    let _ = words(one, two);
    let (first, second) = (brackets::read(one), brackets::read(two));
    assert_eq!(first.round_trip(), one);
    let _ = bracket_fates::compare(&first, &second);
    for holder in first.holders() {
        let _ = first.as_party(&[holder]);
    }
    let _ = fidelity::verify(one, two);
});
