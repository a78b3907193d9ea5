//! The collation on tables of passages, and its properties.

use proptest::prelude::*;

use super::*;

fn witness(siglum: &str, text: &str) -> Witness {
    Witness { siglum: siglum.to_owned(), text: text.to_owned(), rendering: Rendering::Verbatim }
}

fn retold(siglum: &str, text: &str) -> Witness {
    Witness { rendering: Rendering::Paraphrase, ..witness(siglum, text) }
}

/// Each place as `words | words | … = relation`.
fn table(collation: &Collation) -> Vec<String> {
    collation
        .places
        .iter()
        .map(|place| {
            let cells: Vec<&str> = place
                .cells
                .iter()
                .map(|cell| match cell {
                    Cell::Words { text, .. } => text.as_str(),
                    Cell::Lacuna { .. } => "–",
                    Cell::Omitted => "om.",
                })
                .collect();
            format!("{} = {}", cells.join(" | "), place.in_words())
        })
        .collect()
}

#[test]
fn dedicated_or_designated() {
    let collation = collate(
        &[witness("A", "“dedicated communication cell”"), witness("B", "“Designated Communication Cell,”")],
        None,
    );
    assert_eq!(
        table(&collation),
        [
            "“dedicated | “Designated = variant: near in spelling",
            "communication cell” | Communication Cell,” = same but for capitals or punctuation: capitals differ; punctuation differs",
        ]
    );
    assert_eq!(collation.to_text(), "1 dedicated A ] Designated B\n2 communication cell” A ] Communication Cell,” B\n");
}

#[test]
fn what_is_to_be_shared_and_in_which_order() {
    let a = "immediate and ongoing coordinatio on [Israel and Syria’s] communication sharing";
    let b = "continuous and immediate coordination on intelligence sharing between the two sides.";
    let collation = collate(&[witness("A", a), retold("B", b)], None);
    assert_eq!(
        table(&collation),
        [
            "immediate and ongoing | continuous and immediate = transposed: order turned",
            "coordinatio | coordination = variant: near in spelling",
            "on | on = same",
            "[Israel and Syria’s] communication | intelligence = paraphrase",
            "sharing | sharing = same",
            "– | between the two sides. = only in B",
        ]
    );
    let retellings = collate(&[retold("A", "for sharing intelligence"), retold("B", "on intelligence sharing")], None);
    assert_eq!(table(&retellings)[1..], ["sharing intelligence | intelligence sharing = transposed: order turned"]);
}

#[test]
fn enforceable_or_binding_and_suspend_or_freeze() {
    let collation = collate(
        &[
            retold("A", "without a clear and enforceable timeline for the withdrawal of Israeli troops"),
            retold("B", "before agreeing on a clear, binding timeline for the withdrawal of occupation forces"),
        ],
        None,
    );
    assert!(table(&collation).contains(&"and enforceable | binding = variant".to_owned()), "{:#?}", table(&collation));
    let collation = collate(
        &[
            retold("A", "an initiative to suspend all Israeli military activity against Syria"),
            witness("B", "an initiative to “immediately freeze all Israeli military activity in Syria”"),
        ],
        None,
    );
    assert_eq!(
        table(&collation),
        [
            "an initiative to | an initiative to = same",
            "suspend | “immediately freeze = variant",
            "all Israeli military activity | all Israeli military activity = same",
            "against | in = variant",
            "Syria | Syria” = same but for capitals or punctuation: punctuation differs",
        ]
    );
}

#[test]
fn the_registered_text_is_the_lemma() {
    let witnesses = [
        witness("A", "a dedicated cell"),
        witness("B", "a designated cell"),
        witness("C", "a designated cell"),
        witness("R", "a dedicated cell"),
        witness("S", "a fusion cell"),
        witness("T", ""),
    ];
    assert_eq!(collate(&witnesses, Some(4)).to_text(), "2 fusion ] dedicated A R; designated B C\nomitted by T\n");
    assert_eq!(collate(&witnesses, None).to_text(), "2 dedicated A R ] designated B C; fusion S\nomitted by T\n");
    assert_eq!(collate(&witnesses, Some(99)).base, None);
    assert_eq!(collate(&witnesses, None).omitted, [5]);
}

#[test]
fn silence_inside_is_told_from_silence_at_the_edge() {
    let collation = collate(
        &[
            witness("A", "the joint ferry service shall begin"),
            witness("B", "ferry shall begin"),
            witness("C", "the joint ferry service"),
        ],
        None,
    );
    let edge = |number: usize, w: usize| match collation.places[number].cells[w] {
        Cell::Lacuna { edge } => Some(edge),
        _ => None,
    };
    assert_eq!(edge(0, 1), Some(true), "{:#?}", table(&collation));
    assert_eq!(edge(2, 1), Some(false));
    assert_eq!(edge(3, 2), Some(true));
    assert_eq!(collation.places[2].in_words(), "only in A, C");
}

#[test]
fn words_moved_far_are_linked() {
    let collation = collate(
        &[
            witness("A", "under the harbour master the two parties shall open a new daily line across the strait"),
            witness("B", "the two parties shall open a new daily line across the strait under the harbour master"),
        ],
        None,
    );
    assert_eq!(collation.places.len(), 3, "{:#?}", table(&collation));
    assert_eq!(collation.places[0].in_words(), "transposed: the same words at place 3");
    assert_eq!(collation.places[2].in_words(), "transposed: the same words at place 1");
}

#[test]
fn arabic_and_hebrew_words_stay_whole() {
    let collation = collate(
        &[witness("A", "«خلية اتصال مخصصة» لتبادل المعلومات"), witness("B", "خليّة اتصال مشتركة لتبادل المعلومات")],
        None,
    );
    assert_eq!(
        table(&collation),
        [
            "«خلية | خليّة = same but for capitals or punctuation: punctuation differs; vowel signs differ",
            "اتصال | اتصال = same",
            "مخصصة» | مشتركة = variant",
            "لتبادل المعلومات | لتبادل المعلومات = same",
        ]
    );
    let collation = collate(&[witness("A", "תא תקשורת ייעודי"), witness("B", "תא תקשורת משותף")], None);
    assert_eq!(collation.places.len(), 2);
}

#[test]
fn three_reports_and_a_registered_text_of_one_passage() {
    let witnesses = [
        retold("A", "sharing intelligence and coordinating military de-escalation under United States supervision"),
        witness(
            "A2",
            "immediate and ongoing coordinatio on [Israel and Syria’s] communication sharing, military de-escalation",
        ),
        retold("B", "Facilitate continuous and immediate coordination on intelligence sharing between the two sides."),
        witness("R", "immediate and ongoing coordination on their intelligence sharing, military de-escalation"),
    ];
    let collation = collate(&witnesses, Some(3));
    assert_eq!(
            collation.to_text(),
            "\
1 silent ] Facilitate B
2 immediate and ongoing ] continuous and immediate B; silent A
3 coordination ] coordinatio A2; silent A
4 on their intelligence sharing ] sharing intelligence and coordinating A; on [Israel and Syria’s] communication sharing \
             A2; on intelligence sharing B
5 military de-escalation ] silent B
6 silent ] under United States supervision A; between the two sides B
"
        );
    assert_eq!(collation.places[2].in_words(), "variant: near in spelling");
    assert_eq!(collation.places[4].in_words(), "only in A, A2, R");
}

#[test]
fn five_reports_of_two_hundred_words_are_collated() {
    let words = ["ferry", "shall", "sail", "north", "the", "harbour", "master", "of", "both", "parties", "daily"];
    let text = |step: usize| (0..200).map(|i| words[(i * i + i / step) % words.len()]).collect::<Vec<_>>().join(" ");
    let witnesses: Vec<Witness> =
        [7, 11, 13, 17, 19].iter().map(|&step| witness(&step.to_string(), &text(step))).collect();
    assert!(!collate(&witnesses, None).places.is_empty());
}

#[test]
fn a_mark_inside_a_reading_keeps_its_mate() {
    let collation = collate(&[witness("A", "on “safety files” now"), witness("B", "on now"), witness("C", "on")], None);
    assert_eq!(collation.places[1].readings[0].text.as_deref(), Some("safety files"));
    let collation = collate(&[witness("A", "on “files” with us now"), witness("B", "on all that now")], None);
    assert_eq!(collation.places[1].readings[0].text.as_deref(), Some("“files” with us"));
}

#[test]
fn signs_never_outrank_words() {
    // The comma of A could be matched with that of B only at the cost of a word.
    let collation = collate(&[witness("A", "sail, rest and return"), witness("B", "rest, sail and return")], None);
    assert_eq!(collation.places[0].relation, Relation::Transposed);
    let collation = collate(&[witness("A", "U.S. oversight"), witness("B", "US oversight")], None);
    assert_eq!(collation.places[0].relation, Relation::SameButSigns);
    let collation = collate(&[witness("A", "1.5 crowns"), witness("B", "15 crowns")], None);
    assert_eq!(collation.places[0].relation, Relation::Variant);
}

#[test]
fn long_passages_are_aligned_too() {
    let words: Vec<String> = (0..2_500).map(|i| format!("word{i}")).collect();
    let mut changed = words.clone();
    changed[1_200] = "ferry".to_owned();
    let collation = collate(&[witness("A", &words.join(" ")), witness("B", &changed.join(" "))], None);
    assert_eq!(table(&collation)[1], "word1200 | ferry = variant");
    assert_eq!(collation.places.len(), 3);
}

fn permutations(count: usize) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    for _ in 0..count {
        all = all
            .into_iter()
            .flat_map(|taken: Vec<usize>| {
                (0..count).filter(|i| !taken.contains(i)).map(|i| [&taken[..], &[i]].concat()).collect::<Vec<_>>()
            })
            .collect();
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_order_of_the_witnesses_changes_only_the_columns(
        texts in prop::collection::vec("((a|the|joint|Joint|ferry|fery|and|shall|sail|daily,|“daily”|north|خلية) ){0,7}", 2..=5),
        base in prop::option::of(0_usize..5),
        same_siglum in any::<bool>(),
    ) {
        let witnesses: Vec<Witness> = texts
            .iter()
            .enumerate()
            .map(|(i, text)| if i % 2 == 0 { witness(["A", "B", "C", "D", "E"][i], text) } else { retold(if same_siglum { "A" } else { ["A", "B", "C", "D", "E"][i] }, text) })
            .collect();
        let base = base.filter(|&b| b < witnesses.len());
        let expected = collate(&witnesses, base);
        for permutation in permutations(witnesses.len()) {
            let permuted: Vec<Witness> = permutation.iter().map(|&i| witnesses[i].clone()).collect();
            let found = collate(&permuted, base.and_then(|b| permutation.iter().position(|&i| i == b)));
            prop_assert_eq!(found.to_text(), expected.to_text());
            prop_assert_eq!(found.places.len(), expected.places.len());
            for (one, other) in found.places.iter().zip(&expected.places) {
                prop_assert_eq!((one.relation, &one.notes, &one.readings), (other.relation, &other.notes, &other.readings));
                for (column, &i) in permutation.iter().enumerate() {
                    prop_assert_eq!(&one.cells[column], &other.cells[i]);
                }
            }
        }
    }

    #[test]
    fn no_input_is_too_odd_and_every_word_is_placed_once(texts in prop::collection::vec(any::<String>(), 0..4)) {
        let witnesses: Vec<Witness> = texts.iter().map(|text| witness("A", text)).collect();
        let collation = collate(&witnesses, Some(0));
        for (w, witness) in witnesses.iter().enumerate() {
            let mut at = 0;
            for place in &collation.places {
                if let Cell::Words { range, .. } = &place.cells[w] {
                    prop_assert!(range.start >= at && witness.text.get(range.clone()).is_some());
                    prop_assert!(!witness.text[at..range.start].contains(char::is_alphanumeric));
                    at = range.end;
                }
            }
            prop_assert!(!witness.text[at..].contains(char::is_alphanumeric));
        }
    }
}
