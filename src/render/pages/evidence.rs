//! The evidence: where claims come from, where sources contradict each other or themselves, who calls a thing what, and
//! which source reports which statement.

use serde::Serialize;

use super::statement::ContestedView;
use crate::compare::{
    Claim, Contradiction, Name, Origin, OriginLine, SourcesClaims, Subject, contradictions, origins, sources_claims,
};
use crate::error::Result;
use crate::link::Entry;
use crate::model::{Kind, Party, Source, Statement, Term};
use crate::output::Outputs;
use crate::render::frame::{self, About, Docket, Frame};
use crate::render::parts::{Link, ListItem, NameView, Safe, Words, plain};
use crate::render::templates::Page;
use crate::render::{Renderer, address};

/// The most sources that stand side by side; where there are more, each statement lists those that report it.
const MOST: usize = 12;

#[derive(Serialize)]
struct EvidencePage<'a> {
    frame: Frame<'a>,
    origins: Vec<OriginView<'a>>,
    between: Vec<ContestedView<'a>>,
    inside: Vec<ContestedView<'a>>,
    statements_between: Vec<RelationView<'a>>,
    statements_inside: Vec<RelationView<'a>>,
    terms: Vec<TermView<'a>>,
    /// The columns; none where there are more sources than can stand side by side.
    sources: Vec<SourceView<'a>>,
    groups: Vec<GroupView<'a>>,
    /// What each source leaves out, where they stand side by side.
    left_out: Vec<LeftOut<'a>>,
}

/// An origin and what has come from it.
#[derive(Serialize)]
struct OriginView<'a> {
    /// Who it is; nobody where no source states it.
    names: Vec<Link<'a>>,
    /// Words for an origin without a record.
    words: Option<Words<'a>>,
    kind: String,
    sources: Vec<Link<'a>>,
    count: String,
    statements: Vec<Link<'a>>,
}

/// Two statements that contradict each other or differ.
#[derive(Serialize)]
struct RelationView<'a> {
    statement: Link<'a>,
    relation: Words<'a>,
    other: Link<'a>,
    attribute: Option<Words<'a>>,
    note: Option<Words<'a>>,
    /// Who reports each of the two.
    sources: [Vec<Link<'a>>; 2],
}

/// A thing and what it is called.
#[derive(Serialize)]
struct TermView<'a> {
    link: Link<'a>,
    names: Vec<NameView<'a>>,
}

#[derive(Serialize)]
struct SourceView<'a> {
    link: Link<'a>,
    /// Its title, where the link has only its siglum.
    title: Option<Words<'a>>,
}

/// The statements of one issue.
#[derive(Serialize)]
struct GroupView<'a> {
    issue: Option<Link<'a>>,
    claims: Vec<ClaimView<'a>>,
}

#[derive(Serialize)]
struct ClaimView<'a> {
    link: Link<'a>,
    cells: Vec<CellView<'a>>,
}

/// A statement in one source; without reports where the source leaves it out.
#[derive(Serialize)]
struct CellView<'a> {
    source: Link<'a>,
    reports: Vec<ReportView<'a>>,
}

#[derive(Serialize)]
struct ReportView<'a> {
    rendering: Words<'a>,
    href: String,
    locator: Safe,
}

/// What one source leaves out.
#[derive(Serialize)]
struct LeftOut<'a> {
    source: Link<'a>,
    count: String,
    statements: Vec<ListItem<'a>>,
}

impl Page for EvidencePage<'_> {
    const TEMPLATE: &'static str = "evidence.html";
}

pub(super) fn add<'s>(renderer: &'s Renderer<'_>, outputs: &mut Outputs<'s>) -> Result<()> {
    frame::add(renderer, outputs, "evidence/", || Ok(page(renderer)))
}

fn page<'a>(renderer: &Renderer<'a>) -> EvidencePage<'a> {
    let corpus = renderer.corpus;
    let compared = sources_claims(corpus);
    let side_by_side = compared.sources.len() <= MOST;
    let (inside, between): (Vec<_>, Vec<_>) = contradictions(corpus).into_iter().partition(|c| c.inside_one_source);
    let points = |list: &[Contradiction<'a>]| -> Vec<ContestedView<'a>> {
        list.iter().filter_map(|contradiction| point(renderer, contradiction)).collect()
    };
    let relations = |list: &[Contradiction<'a>]| -> Vec<RelationView<'a>> {
        list.iter().filter_map(|contradiction| relation(renderer, contradiction)).collect()
    };
    let locale = &renderer.locale;
    EvidencePage {
        frame: renderer.frame(About {
            address: "evidence/".to_owned(),
            section: "claims",
            kicker: locale.kinds(Kind::Statement).to_owned(),
            heading: plain(locale.say("evidence-heading").to_owned()),
            standfirst: Some(plain(locale.say("evidence-standfirst").to_owned())),
            docket: vec![Docket::new(locale.kinds(Kind::Source).to_owned(), compared.sources.len().to_string())],
        }),
        origins: origins(corpus).iter().map(|line| origin(renderer, line)).collect(),
        between: points(&between),
        inside: points(&inside),
        statements_between: relations(&between),
        statements_inside: relations(&inside),
        terms: corpus.all::<Term>().filter(|t| !t.data.names.is_empty()).map(|t| term(renderer, t)).collect(),
        sources: compared.sources.iter().filter(|_| side_by_side).map(|s| source(renderer, *s)).collect(),
        left_out: (0..compared.sources.len())
            .filter(|_| side_by_side)
            .map(|place| left_out(renderer, &compared, place))
            .collect(),
        groups: compared
            .groups
            .iter()
            .map(|group| GroupView {
                issue: group.issue.map(|issue| renderer.link(issue.record)),
                claims: group.claims.iter().map(|c| claim(renderer, &compared, c, side_by_side)).collect(),
            })
            .collect(),
    }
}

fn siglum<'a>(renderer: &Renderer<'a>, source: Entry<'a, Source>) -> Link<'a> {
    renderer.short_link(source)
}

fn source<'a>(renderer: &Renderer<'a>, source: Entry<'a, Source>) -> SourceView<'a> {
    let title = source.data.siglum.as_ref().map(|_| renderer.link(source.record).words);
    SourceView { link: siglum(renderer, source), title }
}

fn origin<'a>(renderer: &Renderer<'a>, line: &OriginLine<'a>) -> OriginView<'a> {
    let (names, kind) = match &line.origin {
        None => (Vec::new(), "origins-nobody"),
        Some(Origin::Hop(name)) => (vec![*name], "origins-hop"),
        Some(Origin::Outlet(name)) => (vec![*name], "origins-outlet"),
        Some(Origin::Speakers(names)) => (in_party_order(renderer, names), "origins-speaker"),
    };
    let words = names.iter().find_map(|name| match name {
        Name::Words(words) => Some(renderer.editors(*words)),
        Name::Record(..) => None,
    });
    let sources = line.sources.iter().filter_map(|number| {
        let record = renderer.corpus.record(*number);
        record.data::<Source>().map(|data| Entry { number: *number, record, data })
    });
    OriginView {
        names: names.iter().filter_map(|name| named(renderer, *name)).collect(),
        words,
        kind: renderer.locale.say(kind).to_owned(),
        sources: sources.map(|source| siglum(renderer, source)).collect(),
        count: renderer.locale.count("count-statements", line.statements.len()),
        statements: line.statements.iter().map(|statement| renderer.link(statement.record)).collect(),
    }
}

/// Speakers in the order of parties; people come first.
fn in_party_order<'a>(renderer: &Renderer<'a>, names: &[Name<'a>]) -> Vec<Name<'a>> {
    let mut names = names.to_vec();
    names.sort_by_cached_key(|name| match name {
        Name::Record(Kind::Party, id) => renderer.corpus.find::<Party>(id).map(|p| renderer.corpus.party_place(p)),
        _ => None,
    });
    names
}

/// The link to a record that is an origin.
fn named<'a>(renderer: &Renderer<'a>, name: Name<'a>) -> Option<Link<'a>> {
    let Name::Record(kind, id) = name else { return None };
    renderer.corpus.number(kind, id).map(|number| renderer.link(renderer.corpus.record(number)))
}

fn point<'a>(renderer: &Renderer<'a>, contradiction: &Contradiction<'a>) -> Option<ContestedView<'a>> {
    match contradiction.subject {
        Subject::Point(contested) => Some(renderer.contested_point(contradiction.statement, contested)),
        Subject::Statement(..) => None,
    }
}

fn relation<'a>(renderer: &Renderer<'a>, contradiction: &Contradiction<'a>) -> Option<RelationView<'a>> {
    let Subject::Statement(relation, other) = contradiction.subject else { return None };
    let sources = |statement: Entry<'a, Statement>| -> Vec<Link<'a>> {
        let mut links: Vec<Link<'a>> =
            statement.data.reports.iter().map(|report| renderer.source_link(&report.source)).collect();
        links.dedup_by(|a, b| a.href == b.href);
        links
    };
    Some(RelationView {
        statement: renderer.link(contradiction.statement.record),
        relation: renderer.labelled(&relation.kind),
        other: renderer.link(other.record),
        attribute: relation.attribute.as_ref().map(|it| renderer.labelled(it)),
        note: renderer.words(&relation.note),
        sources: [sources(contradiction.statement), sources(other)],
    })
}

fn term<'a>(renderer: &Renderer<'a>, term: Entry<'a, Term>) -> TermView<'a> {
    TermView {
        link: renderer.link(term.record),
        names: term.data.names.iter().map(|name| renderer.name(name)).collect(),
    }
}

/// A statement with a cell for each source, or only for those that report it.
fn claim<'a>(renderer: &Renderer<'a>, all: &SourcesClaims<'a>, claim: &Claim<'a>, side_by_side: bool) -> ClaimView<'a> {
    let cells = all.sources.iter().enumerate().filter(|(place, _)| side_by_side || claim.reports.contains_key(place));
    ClaimView {
        link: renderer.link(claim.statement.record),
        cells: cells
            .map(|(place, source)| CellView {
                source: siglum(renderer, *source),
                reports: claim.reports.get(&place).into_iter().flatten().map(|i| report(renderer, claim, *i)).collect(),
            })
            .collect(),
    }
}

fn report<'a>(renderer: &Renderer<'a>, claim: &Claim<'a>, index: usize) -> ReportView<'a> {
    let report = &claim.statement.data.reports[index];
    let page = address::link(&address::of(Kind::Statement, &claim.statement.record.id));
    ReportView {
        rendering: renderer.labelled(&report.rendering),
        href: format!("{page}#report-{}", index + 1),
        locator: renderer.locator(
            report.paragraph.as_ref().map(|p| p.value.as_str()),
            report.page.as_ref().map(|p| p.value.as_str()),
        ),
    }
}

fn left_out<'a>(renderer: &Renderer<'a>, all: &SourcesClaims<'a>, place: usize) -> LeftOut<'a> {
    let claims = all.groups.iter().flat_map(|group| &group.claims);
    let statements: Vec<ListItem<'a>> = claims
        .filter(|claim| !claim.reports.contains_key(&place))
        .map(|claim| renderer.item(claim.statement.record, ""))
        .collect();
    LeftOut {
        source: siglum(renderer, all.sources[place]),
        count: renderer.locale.count("count-statements", statements.len()),
        statements,
    }
}
