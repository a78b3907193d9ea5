//! Comparisons over the record: conditions, common ground, balance and coverage, on small projects of their own.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod project;

use project::Project;
use rapporteur::compare::{
    Answer, Ground, Together, agreement_coverage, balance, common_ground, conditions, contradictions, evidence,
    pairwise, sources_claims,
};
use rapporteur::link::Corpus;
use rapporteur::model::{Agreement, PositionVoice, Stance, Statement};
use rapporteur::{Options, examine};

/// A project with three parties, four issues and one source; `positions` are lines of party, issue and entry,
/// with what comes after `COVERAGE` as their coverage.
fn corpus(positions: &[(&str, &str, &str)]) -> Corpus {
    let project = Project::empty();
    project.write(
        "content/site.yaml",
        "title: T\nlanguages: [en]\nparties: [norland, sudria, isle]\nparty_order: as-listed\n",
    );
    for party in ["norland", "sudria", "isle"] {
        project.write(&format!("content/parties/{party}.md"), format!("---\ntitle: {party}\ntype: state\n---\n"));
    }
    for issue in ["fish", "boats", "tolls", "tides"] {
        project.write(&format!("content/issues/{issue}.md"), format!("---\ntitle: {issue}\nquestion: {issue}?\n---\n"));
    }
    project.write(
        "content/events/round.md",
        "---\ntitle: Round\ntype: meeting\nstatus: expected\nissues: [boats]\nsources: []\n---\n",
    );
    project.write(
        "content/agreements/accord/index.md",
        "---\ntitle: Accord\ninstrument: joint-statement\nbinding: not-stated\nstage: ceasefire\nstatus: agreed\n\
         level: interstate\nparticipants: []\nprovisions:\n  - {id: art_1, issues: [fish]}\n  - {id: art_2, issues: [boats]}\n\
         \u{20} - {id: art_3, issues: [tides]}\n---\n",
    );
    project.write(
        "content/agreements/accord/texts/final.en.md",
        "---\ntitle: Final\nstate: signed\nauthority: authentic\nsource: {source: paper}\n---\n\
         ## Article 1 {#art_1}\n\nNobody fishes.\n",
    );
    project.write("content/sources/paper.md", "---\ntitle: Paper\ntype: book\nlanguage: en\n---\n");
    for (i, (party, issue, entry)) in positions.iter().enumerate() {
        let (entry, coverage) = entry.split_once(" COVERAGE ").unwrap_or((entry, ""));
        project.write(
            &format!("content/positions/p{i}.md"),
            format!("---\ntitle: {party} on {issue}\nparty: {party}\nissue: {issue}\nhistory: [{{{entry}}}]\ncoverage: [{coverage}]\n---\n"),
        );
    }
    examine(project.root(), &Options::default()).unwrap().corpus.unwrap()
}

const FOR: &str = "stance: for, kind: demand, voice: office";
const AGAINST: &str = "stance: against, kind: refusal, voice: office";

/// A condition on an issue.
fn only_after(issue: &str) -> String {
    format!("stance: conditional, kind: precondition, voice: office, requires: [{{issue: {issue}}}]")
}

/// The circles and crossings, as the ids of the positions that wait.
fn blocks(corpus: &Corpus) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
    let found = conditions(corpus);
    let ids = |waits: &Vec<usize>| -> Vec<String> {
        waits.iter().map(|i| found.waits[*i].holder.position.record.id.to_string()).collect()
    };
    (found.circles.iter().map(ids).collect(), found.crossings.iter().map(|c| ids(&c.waits)).collect())
}

#[test]
fn conditions_that_lead_back_are_a_circle_and_no_crossing() {
    let corpus = corpus(&[("norland", "fish", &only_after("boats")), ("sudria", "boats", &only_after("fish"))]);
    assert_eq!(blocks(&corpus), (vec![vec!["p0".to_owned(), "p1".to_owned()]], vec![]));
    let found = conditions(&corpus);
    assert_eq!(found.waits[0].answers[0].answer, Answer::Waits);
}

#[test]
fn three_parties_can_be_a_circle() {
    let corpus = corpus(&[
        ("norland", "fish", &only_after("boats")),
        ("sudria", "boats", &only_after("tolls")),
        ("isle", "tolls", &only_after("fish")),
    ]);
    assert_eq!(blocks(&corpus).0, [["p0", "p1", "p2"]]);
}

#[test]
fn a_chain_is_no_circle() {
    let corpus = corpus(&[
        ("norland", "fish", &only_after("boats")),
        ("sudria", "boats", &only_after("tolls")),
        ("isle", "tolls", FOR),
    ]);
    assert_eq!(blocks(&corpus), (vec![], vec![]));
    assert_eq!(conditions(&corpus).waits[1].answers[0].answer, Answer::Given);
}

#[test]
fn a_partys_own_positions_do_not_hold_it_up() {
    let corpus = corpus(&[("norland", "fish", &only_after("boats")), ("norland", "boats", &only_after("fish"))]);
    assert_eq!(blocks(&corpus), (vec![], vec![]));
}

#[test]
fn each_may_wait_for_what_the_other_does_not_give() {
    let corpus = corpus(&[
        ("norland", "fish", &only_after("boats")),
        ("norland", "tides", AGAINST),
        ("sudria", "boats", "stance: no-commitment, kind: none, voice: outlet-reading"),
        ("sudria", "tolls", &only_after("tides")),
    ]);
    assert_eq!(blocks(&corpus), (vec![], vec![vec!["p0".to_owned(), "p3".to_owned()]]));
}

#[test]
fn what_is_not_said_holds_nobody_up() {
    for stance in ["no-statement", "undisclosed", "unclear"] {
        let silent = format!("stance: {stance}, kind: none, voice: none");
        let corpus = corpus(&[
            ("norland", "fish", &only_after("boats")),
            ("norland", "tides", AGAINST),
            ("sudria", "boats", &silent),
            ("sudria", "tolls", &only_after("tides")),
        ]);
        assert_eq!(blocks(&corpus), (vec![], vec![]), "{stance}");
        assert_eq!(conditions(&corpus).waits[0].answers[0].answer, Answer::Open, "{stance}");
    }
}

#[test]
fn events_bear_on_their_issues_and_positions_lead_to_themselves() {
    let corpus = corpus(&[
        ("norland", "fish", "stance: conditional, kind: precondition, voice: office, requires: [{event: round}]"),
        ("sudria", "boats", "stance: conditional, kind: precondition, voice: office, requires: [{position: p2}]"),
        ("isle", "tolls", "stance: conditional, kind: precondition, voice: office, requires: [{position: p1}]"),
    ]);
    assert_eq!(blocks(&corpus).0, [["p1", "p2"]]);
    let found = conditions(&corpus);
    let answer = &found.waits[0].answers[0];
    assert_eq!((answer.party.record.id.as_str(), answer.issue.record.id.as_str()), ("sudria", "boats"));
}

#[test]
fn only_the_newest_entry_counts() {
    let entry = "stance: conditional, kind: precondition, voice: office, requires: [{issue: boats}]}, {stance: for, kind: offer, voice: office";
    assert!(conditions(&corpus(&[("norland", "fish", entry)])).waits.is_empty());
}

#[test]
fn the_strongest_voice_is_compared() {
    let reading = "stance: against, kind: refusal, voice: outlet-reading";
    let positions = [("norland", "fish", FOR), ("norland", "fish", reading), ("sudria", "fish", FOR)];
    let corpus = corpus(&positions);
    let parties: Vec<_> = corpus.site().parties.iter().filter_map(|p| corpus.get(p)).collect();
    let compared = common_ground(&corpus, parties.clone());
    let row = compared.matrix.rows.iter().position(|row| row.issue.record.id.as_str() == "fish").unwrap();
    assert_eq!(compared.rows[row].ground, Ground::Alike);
    assert_eq!(compared.rows[row].stands[0].others, [(&Stance::Against, &PositionVoice::OutletReading)]);
    let pair = |a: usize, b: usize| pairwise(&corpus, parties[a], parties[b]).together[row];
    assert_eq!([pair(0, 1), pair(1, 0)], [Together::Alike; 2]);
    assert_eq!([pair(0, 2), pair(2, 0)], [Together::FirstOnly, Together::SecondOnly]);
}

#[test]
fn absences_lead_and_clauses_are_held_against_demands() {
    let met = format!("{FOR} COVERAGE {{agreement: accord, level: met, provisions: [art_1]}}");
    let absent = format!("{FOR} COVERAGE {{agreement: accord, level: absent}}");
    let corpus = corpus(&[
        ("norland", "fish", &met),
        ("norland", "tolls", &absent),
        ("sudria", "boats", FOR),
        ("sudria", "tides", "stance: silent, kind: none, voice: none"),
    ]);
    let accord = corpus.all::<Agreement>().next().unwrap();
    let found = agreement_coverage(&corpus, accord);
    let decided: Vec<&str> = found.decided.iter().map(|d| d.position.record.id.as_str()).collect();
    assert_eq!(decided, ["p1", "p0"]);
    let (text, words) = &found.decided[1].clauses[0].words[0];
    assert_eq!((text.record.id.as_str(), words.as_str()), ("accord/final.en", "Nobody fishes."));
    let suggested: Vec<_> =
        found.suggested.iter().map(|s| (s.position.record.id.as_str(), s.provisions[0].id.value.as_str())).collect();
    assert_eq!(suggested, [("p2", "art_2")]);
    let unasked: Vec<&str> = found.unasked.iter().map(|p| p.id.value.as_str()).collect();
    assert_eq!(unasked, ["art_2", "art_3"]);
    let unspoken: Vec<&str> = found.unspoken.iter().map(|i| i.record.id.as_str()).collect();
    assert_eq!(unspoken, ["tides"]);
}

#[test]
fn what_is_quoted_is_counted_for_those_who_speak() {
    let project = Project::copy_of(&project::small());
    let corpus = examine(project.root(), &Options::default()).unwrap().corpus.unwrap();
    let parties = corpus.site().parties.iter().filter_map(|p| corpus.get(p)).collect();
    let counted = balance(&corpus, parties);
    let ids: Vec<&str> = counted.parties.iter().map(|p| p.record.id.as_str()).collect();
    assert_eq!(ids, ["sudria", "norland", "isle-union"]);
    let [sudria, norland, isle] = counted.whole.as_slice() else { panic!("three parties") };
    // Of ten reports, two give the words word for word (5 and 5), two quote some of them (2 and 2); a list quotes nothing.
    assert_eq!((sudria.statements, sudria.unnamed, sudria.reports), (1, 1, 10));
    assert_eq!((sudria.quotations, sudria.quoted_words), (4, 14));
    assert_eq!((norland.statements, norland.unnamed), (1, 1));
    assert_eq!((isle.statements, isle.quoted_words, isle.readings, isle.absences), (0, 0, 1, 2));
}

#[test]
fn sources_are_held_against_statements() {
    let project = Project::copy_of(&project::small());
    let corpus = examine(project.root(), &Options::default()).unwrap().corpus.unwrap();
    let compared = sources_claims(&corpus);
    let sources: Vec<&str> = compared.sources.iter().map(|s| s.record.id.as_str()).collect();
    assert_eq!(sources, ["gazette", "radio", "reprint", "sudria-bulletin"]);
    let claims: Vec<(Option<&str>, &str, Vec<usize>)> = compared
        .groups
        .iter()
        .flat_map(|g| g.claims.iter().map(move |c| (g.issue.map(|i| i.record.id.as_str()), c)))
        .map(|(issue, c)| (issue, c.statement.record.id.as_str(), c.reports.keys().copied().collect()))
        .collect();
    assert_eq!(
        claims,
        [
            (Some("fishing"), "spring-closure", vec![0, 2, 3]),
            (Some("passage"), "passage-offer", vec![0, 1, 2, 3]),
            (None, "sea-is-shared", vec![1]),
        ]
    );
    // A point with readings of two sources, and one that only one source has; nothing else is a contradiction.
    let inside: Vec<bool> = contradictions(&corpus).iter().map(|c| c.inside_one_source).collect();
    assert_eq!(inside, [false, true]);
}

#[test]
fn an_agency_and_its_own_report_are_one_origin() {
    let project = Project::empty();
    project.write("content/site.yaml", "title: T\nlanguages: [en]\nparties: [norland]\n");
    project.write("content/parties/norland.md", "---\ntitle: Norland\ntype: state\n---\n");
    for (party, kind) in [("wire", "news-agency"), ("other-wire", "news-agency")] {
        project.write(&format!("content/parties/{party}.md"), format!("---\ntitle: {party}\ntype: {kind}\n---\n"));
    }
    for (source, publisher) in [("wire-report", "wire"), ("other-report", "other-wire"), ("paper", "norland")] {
        project.write(
            &format!("content/sources/{source}.md"),
            format!("---\ntitle: {source}\ntype: article\nlanguage: en\npublisher: {publisher}\n---\n"),
        );
    }
    let statement = |id: &str, ways: &[&str]| {
        let report = |way: &&str| format!("  - {{source: {way}, rendering: paraphrase, text: words}}\n");
        let reports: String = ways.iter().map(report).collect();
        project.write(
            &format!("content/statements/{id}.md"),
            format!("---\ntitle: {id}\nact: states\nspeakers: [{{party: norland}}]\nvoice: unnamed-via-agency\nreports:\n{reports}---\n"),
        );
    };
    // The agency named as a party; its own report, on the way; its own report, read here.
    let ways = ["paper, via: [{party: wire}]", "paper, via: [{source: wire-report}]", "wire-report"];
    statement("one", &ways);
    statement("two", &[&ways[..], &["other-report"]].concat());
    let corpus = examine(project.root(), &Options::default()).unwrap().corpus.unwrap();
    let origins = |id: &str| {
        let statement = corpus.all::<Statement>().filter(|s| s.record.id.as_str() == id);
        let counted = evidence(&corpus, statement);
        (counted.reports, counted.origins)
    };
    assert_eq!(origins("one"), (3, 1));
    assert_eq!(origins("two"), (4, 2));
}
