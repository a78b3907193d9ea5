//! # `empty-block`: a live comparison that shows nothing
//!
//! A block in a record's text, such as `{matrix}` or `{compare}`, whose options are right each for itself, and which
//! together leave nothing to show: no position of these parties on these issues, no report by this source, no event in
//! these months, a provision that the version has not.
//!
//! Why: readers find a heading and an empty table under it. Mostly an option is too narrow, or a record was moved.
//!
//! ````markdown
//! ```{quote}
//! statement: spring-closure
//! source: gazette            # reports something else
//! ```
//! ````
//!
//! A matrix whose cells say which kind of nothing is known (`no-statement`, `silent` …) is not empty: those are positions
//! on record. To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: empty-block
//!     reason: The talks on this issue begin next week; the block fills itself then.
//! ```

use super::{Findings, Rule, Subject};
use crate::compare::blocks::{
    collation_block, compare_block, coverage_block, issue_chart, matrix_block, parties_block, party_chart, quote_block,
    text_block, timeline_block,
};
use crate::compare::{Timeline, Together, begin_days, conditions, timeline};
use crate::content::Span;
use crate::diagnostic::Severity;
use crate::link::{Corpus, Entry};
use crate::markdown::blocks::{Block, ChartBlock, CompareBlock, CompareVersions, PlacedBlock, TextBlock};
use crate::model::{Position, Text, did_you_mean};
use crate::text::provisions::{self, ProvisionTree};

pub(super) const RULE: Rule = Rule {
    code: "empty-block",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("empty_block.rs"),
    check,
    check_site: None,
};

/// Why a block shows nothing, and where that is written, if at one option.
struct Nothing {
    span: Option<Span>,
    message: String,
    help: String,
}

impl Nothing {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span: None, message: message.into(), help: help.into() }
    }
}

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let corpus = subject.around.corpus;
    let Some(body) = &subject.record.body else { return };
    for placed in &corpus.scan(subject.number).blocks {
        if let Some(Nothing { span, message, help }) = nothing(corpus, placed) {
            let span = span.map_or(placed.span, |span| placed.place(span));
            findings.in_file(body.file, span, message, help);
        }
    }
}

/// Why a block shows nothing, if that is so. What leads nowhere has been told already.
fn nothing(corpus: &Corpus, placed: &PlacedBlock) -> Option<Nothing> {
    let name = placed.block.name();
    match &placed.block {
        Block::Matrix(block) => {
            let matrix = matrix_block(corpus, block);
            let empty = matrix.rows.iter().flat_map(|row| &row.cells).all(|cell| cell.holdings.is_empty());
            empty.then(|| Nothing::new("no position of these parties on these issues is on record", widen(name)))
        }
        Block::Quote(block) => {
            let (statement, reports) = quote_block(corpus, block)?;
            let source = block.source.as_ref().filter(|source| corpus.get(source).is_some())?;
            let reported = statement.data.reports.iter().map(|report| report.source.id().as_str());
            reports.is_empty().then(|| Nothing {
                span: Some(source.span()),
                message: format!("the statement has no report in `{}`", source.id()),
                help: format!("it is reported in: {}", reported.collect::<Vec<_>>().join(", ")),
            })
        }
        Block::Timeline(block) => no_lines(corpus, &timeline_block(block), name),
        Block::Text(block) => no_text(corpus, block),
        Block::Compare(CompareBlock::Versions(block)) => no_change(corpus, block),
        Block::Compare(CompareBlock::Parties(block)) => {
            let neither = parties_block(corpus, block)?.together.iter().all(|together| *together == Together::Neither);
            neither.then(|| Nothing::new("neither party is on record on any of these issues", widen(name)))
        }
        Block::Coverage(block) => {
            let (_, found) = coverage_block(corpus, block)?;
            let empty = found.decided.is_empty() && found.suggested.is_empty() && found.unasked.is_empty();
            empty.then(|| {
                Nothing::new(
                    "no demand on record has been held against the agreement",
                    "write `coverage` in the positions that ask for something, or take the block out",
                )
            })
        }
        Block::Collation(block) => collation_block(corpus, block)?.1.is_empty().then(|| {
            Nothing::new(
                "there are no two reports of the statement in one language",
                "take `language` out, choose another statement, or show its reports with `{quote}`",
            )
        }),
        Block::Chart(block) => no_picture(corpus, block, name),
    }
}

fn widen(name: &str) -> String {
    format!("leave out one of the options, or take the `{{{name}}}` out")
}

fn no_lines(corpus: &Corpus, wanted: &Timeline<'_>, name: &str) -> Option<Nothing> {
    timeline(corpus, wanted)
        .is_empty()
        .then(|| Nothing::new("no event and no text is on record for these issues, parties and dates", widen(name)))
}

fn no_text(corpus: &Corpus, block: &TextBlock) -> Option<Nothing> {
    let (agreement, texts) = text_block(corpus, block)?;
    if texts.is_empty() {
        // A version or language that is named and not there has been told already.
        let none = corpus.texts_of(&agreement.record.id).is_empty() && block.version.is_none();
        return none.then(|| {
            Nothing::new("no text of the agreement is at hand", "add one under `texts/`, or take the block out")
        });
    }
    no_provision(&texts, block.provision.as_ref().map(|p| (p.value.as_str(), p.span)))
}

fn no_change(corpus: &Corpus, block: &CompareVersions) -> Option<Nothing> {
    let readers = std::iter::once(corpus.language()).chain(&corpus.site().languages);
    let pairs: Vec<_> = readers.filter_map(|reader| compare_block(corpus, block, reader)).collect();
    if !pairs.is_empty() {
        let provision = block.provision.as_ref().map(|p| (p.value.as_str(), p.span));
        return pairs.iter().find_map(|(_, pair)| no_provision(&[pair.from, pair.to], provision));
    }
    // Both are there, or that has been told: then they have no language in common.
    let agreement = corpus.get(&block.agreement)?;
    let known = crate::text::readings::versions(corpus, &agreement.record.id);
    let there = |id: &str| known.iter().any(|version| version.id == id);
    let both = block.language.is_none() && there(&block.from.value) && there(&block.to.value);
    both.then(|| {
        Nothing::new(
            "the two versions have no language in common",
            "choose versions of which a text in one language is at hand",
        )
    })
}

/// Tells of a provision that none of some texts has.
fn no_provision(texts: &[Entry<'_, Text>], wanted: Option<(&str, Span)>) -> Option<Nothing> {
    let (id, span) = wanted?;
    let tree = |text: &Entry<'_, Text>| text.record.body.as_ref().map(|body| provisions::read(&body.markdown));
    let trees: Vec<ProvisionTree> = texts.iter().filter_map(tree).collect();
    if trees.iter().any(|tree| tree.named(id).is_some()) {
        return None;
    }
    let all = trees.iter().flat_map(|tree| &tree.provisions);
    let known: Vec<&str> = all.flat_map(|p| p.wid.as_deref().into_iter().chain([p.eid.as_str()])).collect();
    Some(Nothing {
        span: Some(span),
        message: format!("the text has no provision `{id}`"),
        help: did_you_mean(id, &known)
            .unwrap_or_else(|| "write its id from the agreement, or its address on the page of the text".to_owned()),
    })
}

fn no_picture(corpus: &Corpus, block: &ChartBlock, name: &str) -> Option<Nothing> {
    let history = |positions: &[Entry<'_, Position>]| {
        let still = begin_days(positions).len() < 2;
        still.then(|| {
            Nothing::new(
                "nothing is on record to change over time: fewer than two dates on which these positions begin",
                "show them with `{matrix}`, or take the block out",
            )
        })
    };
    match block {
        ChartBlock::Issue { issue, parties, .. } => history(&issue_chart(corpus, issue, parties)),
        ChartBlock::Party { party, issues, .. } => history(&party_chart(corpus, party, issues)),
        ChartBlock::Timeline(block) => {
            let wanted = timeline_block(block);
            let undated = timeline(corpus, &wanted).iter().all(|item| item.date.is_none());
            undated
                .then(|| Nothing::new("no event and no text with a date is on record for these options", widen(name)))
        }
        ChartBlock::Conditions { party } => {
            let all = conditions(corpus);
            let of = party.as_ref().map(|party| corpus.get(party).map(|party| party.number));
            let none = !all.waits.iter().any(|wait| of.is_none_or(|of| of == Some(wait.holder.party.number)));
            none.then(|| Nothing::new("no position on record waits for anything", "take the block out"))
        }
    }
}
