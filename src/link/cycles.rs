//! References that may not lead in a circle: a party within a party, an issue under an issue, a copy of a copy.

use std::collections::BTreeSet;

use super::Corpus;
use crate::content::Span;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::model::{Data, Id, Kind, Record, RecordKind, Ref};

/// The one reference upward that a record has, if its kind has such a field.
fn upward(record: &Record) -> Option<(Kind, &Id, Span, &'static str)> {
    fn of<'a, K: RecordKind>(
        up: Option<&'a Ref<K>>,
        field: &'static str,
    ) -> Option<(Kind, &'a Id, Span, &'static str)> {
        up.map(|r| (K::KIND, r.id(), r.span(), field))
    }
    match &record.data {
        Data::Party(party) => of(party.part_of.as_ref(), "part_of"),
        Data::Issue(issue) => of(issue.parent.as_ref(), "parent"),
        Data::Term(term) => of(term.part_of.as_ref(), "part_of"),
        Data::Source(source) => of(source.copy_of.as_ref().and_then(|c| c.source.as_ref()), "copy_of"),
        _ => None,
    }
}

/// Reports each circle once, at its record that comes first, and statements that are about themselves.
pub(super) fn report(diagnostics: &mut Diagnostics, corpus: &Corpus) {
    let mut told = BTreeSet::new();
    for start in 0..corpus.records.len() {
        let mut path = vec![start];
        let mut at = start;
        while let Some((kind, id, span, field)) = upward(&corpus.records[at]) {
            let Some(next) = corpus.number(kind, id) else { break };
            if next == start {
                if path.iter().all(|n| !told.contains(n)) {
                    let names: Vec<&str> =
                        path.iter().chain([&start]).map(|n| corpus.records[*n].id.as_str()).collect();
                    let message = format!("`{field}` leads in a circle: {}", names.join(" → "));
                    let place = Place::Span(corpus.records[at].file, span);
                    diagnostics.push(
                        Diagnostic::error("circular-reference", place, message).help("take one of the references out"),
                    );
                }
                told.extend(path.iter().copied());
                break;
            }
            if path.contains(&next) {
                break;
            }
            path.push(next);
            at = next;
        }
    }
    for record in &corpus.records {
        let Data::Statement(statement) = &record.data else { continue };
        let same = statement.speakers.iter().flat_map(|s| &s.same_as).map(|s| &s.statement);
        for r in statement.relations.iter().map(|r| &r.to).chain(same) {
            if r.id() == &record.id {
                let place = Place::Span(record.file, r.span());
                diagnostics.push(
                    Diagnostic::error("circular-reference", place, "the statement refers to itself")
                        .help("name the other statement"),
                );
            }
        }
    }
}
