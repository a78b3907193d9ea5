//! An issue: its question, where the parties stand on it, what was said.

use serde::Serialize;

use crate::compare::{matrix, positions_on};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{Agreement, Event, Issue, Kind, Statement};
use crate::output::Outputs;
use crate::render::Renderer;
use crate::render::address;
use crate::render::embed::{Embedding, Shown};
use crate::render::frame::{self, Docket, Frame};
use crate::render::histories::{By, HistoriesView};
use crate::render::parts::{Link, ListItem, PartyView, RowView, Words};
use crate::render::prose::{Layout, Prose};
use crate::render::templates::Page;

#[derive(Serialize)]
struct IssuePage<'a> {
    frame: Frame<'a>,
    question: Option<Words<'a>>,
    definition: Option<Words<'a>>,
    inclusion_rule: Option<Words<'a>>,
    parent: Option<Link<'a>>,
    children: Vec<Link<'a>>,
    options: Vec<Words<'a>>,
    parties: Vec<PartyView<'a>>,
    rows: Vec<RowView<'a>>,
    histories: Option<HistoriesView<'a>>,
    embed: Option<Embedding>,
    histories_embed: Option<Embedding>,
    statements: Vec<ListItem<'a>>,
    events: Vec<ListItem<'a>>,
    provisions: Vec<Link<'a>>,
    prose: Prose<'a>,
}

/// The caption of the positions on an issue.
pub(in crate::render) const ON_ISSUE: &str = "issue-histories";

impl Page for IssuePage<'_> {
    const TEMPLATE: &'static str = "issue.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    for issue in renderer.corpus.all::<Issue>() {
        frame::add(renderer, outputs, &address::of_record(issue.record), move || page(renderer, issue))?;
    }
    Ok(())
}

fn page<'a>(renderer: &Renderer<'a>, issue: Entry<'a, Issue>) -> Result<IssuePage<'a>> {
    let corpus = renderer.corpus;
    let data = issue.data;
    let statements: Vec<Entry<'a, Statement>> = corpus.referring::<Statement>(issue.number).collect();
    let frame = renderer.record_frame(
        issue.record,
        "positions",
        renderer.locale.kind(Kind::Issue).to_owned(),
        vec![Docket::new(
            renderer.locale.kinds(Kind::Statement).to_owned(),
            renderer.locale.count("count-statements", statements.len()),
        )],
    );
    let root = frame.root.clone();
    let matrix = matrix(corpus, renderer.parties(), vec![(0, issue)], None);
    let positions = positions_on(corpus, issue);
    let provisions = corpus
        .referring::<Agreement>(issue.number)
        .flat_map(|agreement| {
            let of_issue = move |p: &&'a crate::model::Provision| p.issues.iter().any(|i| i.id() == &issue.record.id);
            agreement.data.provisions.iter().filter(of_issue).map(move |p| Link {
                href: format!("{}#{}", address::link(&address::of_record(agreement.record)), p.id.value),
                words: renderer.provision_words(agreement.data, &p.id.value),
            })
        })
        .collect();
    let histories = renderer.histories(renderer.locale.say(ON_ISSUE), By::Party, &positions);
    let layout = Layout { signs: histories.is_some(), ..Layout::default() };
    Ok(IssuePage {
        embed: Some(renderer.embedding(&Shown::Issue(issue))),
        histories_embed: histories.is_some().then(|| renderer.embedding(&Shown::IssueOverTime(issue))),
        question: renderer.words(&data.question),
        definition: renderer.words(&data.definition),
        inclusion_rule: renderer.words(&data.inclusion_rule),
        parent: data.parent.as_ref().and_then(|p| corpus.get(p)).map(|p| renderer.link(p.record)),
        children: corpus.referring::<Issue>(issue.number).map(|i| renderer.link(i.record)).collect(),
        options: data.options.iter().filter_map(|o| renderer.words(&o.label)).collect(),
        parties: matrix.parties.iter().map(|p| renderer.party(*p)).collect(),
        rows: renderer.rows(&matrix, true),
        histories,
        statements: statements.into_iter().map(|s| renderer.statement_item(s)).collect(),
        events: corpus.referring::<Event>(issue.number).map(|e| renderer.event_item(e)).collect(),
        provisions,
        prose: renderer.body(issue.record, &root, layout)?,
        frame,
    })
}
