//! Quotations against a text, and the properties of what is said of them.

use proptest::prelude::*;

use super::*;

const TEXT: &str = "The Parties shall establish a joint ferry service under the supervision of the harbour \
    master.\nThe service will serve as a platform to address any disputes promptly and work to prevent \
    misunderstandings, and shall facilitate immediate and ongoing coordination on their information sharing, safety \
    and “commercial opportunities”. Norland’s ships sail daily. Sudria’s ships sail daily.";

fn altered(quotation: &str) -> Vec<(AlterationKind, &str, &str)> {
    match verify(quotation, TEXT) {
        Verdict::FoundWithAlterations { alterations, .. } => {
            alterations.into_iter().map(|a| (a.kind, &quotation[a.quotation], &TEXT[a.text])).collect()
        }
        other => panic!("{quotation}: {other:?}"),
    }
}

#[test]
fn exact_words_are_found_after_the_declared_normalisation_only() {
    for quotation in [
        "a platform to address any disputes",
        "“a platform to address any disputes”",
        "harbour master. The service",
        "Norland's ships",
        "safety and \"commercial opportunities\"",
        "a plat\u{ad}form to  address\nany disputes",
    ] {
        assert!(matches!(verify(quotation, TEXT), Verdict::Found { .. }), "{quotation}: {:?}", verify(quotation, TEXT));
    }
    let Verdict::Found { range, also } = verify("ships sail daily", TEXT) else { panic!() };
    assert_eq!((&TEXT[range], also.len()), ("ships sail daily", 1));
    assert!(matches!(verify("lat", TEXT), Verdict::NotFound { .. }));
    assert!(matches!(verify("cafe\u{301} de la gare", "au café de la gare"), Verdict::Found { .. }));
}

#[test]
fn each_alteration_is_named() {
    use AlterationKind as K;
    type Row = (&'static str, &'static [(AlterationKind, &'static str, &'static str)]);
    let table: &[Row] = &[
        ("The parties shall establish", &[(K::Case, "parties", "Parties")]),
        ("shall establish a joint fery service", &[(K::Typo, "fery", "ferry")]),
        (
            "immediate and ongoing coordinatio on [Norland and Sudria’s] information sharing",
            &[(K::Typo, "coordinatio", "coordination"), (K::Insertion, "[Norland and Sudria’s]", "their")],
        ),
        (
            "immediate and ongoing coordination on their communication sharing, safety",
            &[(K::Substitution, "communication", "information")],
        ),
        (
            "The Parties shall establish a joint ferry service … to address any disputes",
            &[(
                K::Ellipsis,
                "…",
                "under the supervision of the harbour \
    master.\nThe service will serve as a platform",
            )],
        ),
        ("address any disputes, promptly and work", &[(K::Punctuation, ",", "")]),
        ("safety and commercial opportunities", &[(K::QuoteMarks, "", "“")]),
        ("The Parties shall establish a joint service", &[(K::Truncation, "", "ferry")]),
        ("under the supervision of the harb", &[(K::Truncation, "harb", "harbour")]),
        ("as a platform to address any disputes.", &[(K::Truncation, ".", "")]),
        ("work to prevent misunderstandings.", &[(K::Punctuation, ".", ",")]),
        ("The Parties [of the treaty] shall establish a joint ferry service", &[(K::Insertion, "[of the treaty]", "")]),
    ];
    for (quotation, expected) in table {
        assert_eq!(altered(quotation), *expected, "{quotation}");
    }
}

#[test]
fn a_quotation_that_the_press_altered_is_found_with_what_was_altered() {
    let registered = "This mechanism will serve as a shared platform to facilitate immediate and ongoing \
        coordination on their intelligence sharing, military de-escalation, diplomatic engagement, and commercial \
        opportunities under the supervision of the United States.";
    let printed = "to facilitate immediate and ongoing coordinatio on [Israel and Syria’s] communication sharing, \
        military de-escalation, diplomatic engagement, and commercial opportunities";
    let Verdict::FoundWithAlterations { range, alterations } = verify(printed, registered) else {
        panic!("{:?}", verify(printed, registered))
    };
    assert!(registered[range].ends_with("opportunities"));
    let found: Vec<_> = alterations.iter().map(|a| (a.kind, &registered[a.text.clone()])).collect();
    let expected = [
        (AlterationKind::Typo, "coordination"),
        (AlterationKind::Insertion, "their"),
        (AlterationKind::Substitution, "intelligence"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn nothing_is_guessed() {
    for (quotation, beginning) in [
        ("the Parties should create a common ferry", "the"),
        ("a platform to settle every quarrel", "a platform to"),
        ("Designated Communication Cell", ""),
        ("service ferry joint", "service"),
        ("its vessels sail daily", ""),
    ] {
        let Verdict::NotFound { beginning: found, .. } = verify(quotation, TEXT) else {
            panic!("{quotation}: {:?}", verify(quotation, TEXT))
        };
        assert_eq!(&quotation[found], beginning, "{quotation}");
    }
    let twice = "One boat may sail at dawn. Two boats. One boat may sail at dawn, too.";
    let Verdict::NotFound { reason: Reason::SeveralPlaces(places), .. } = verify("one boat may leave at dawn", twice)
    else {
        panic!("{:?}", verify("one boat may leave at dawn", twice))
    };
    assert_eq!(places.len(), 2);
    assert!(matches!(verify("“…”", TEXT), Verdict::NotFound { reason: Reason::NoWords, .. }));
    assert!(matches!(verify("", ""), Verdict::NotFound { .. }));
}

#[test]
fn arabic_and_hebrew_are_checked_like_any_other() {
    let text = "يلتزم الطرفان بإنشاء خدمة عبّارة مشتركة، وفقاً لهذه الاتفاقية.";
    assert!(matches!(verify("بإنشاء خدمة عبّارة مشتركة", text), Verdict::Found { .. }));
    let Verdict::FoundWithAlterations { alterations, .. } = verify("بإنشاء خدمة عبارة مشتركة", text)
    else {
        panic!()
    };
    assert_eq!(alterations.iter().map(|a| a.kind).collect::<Vec<_>>(), [AlterationKind::VowelSigns]);
    let text = "הצדדים יקימו שירות מעבורת משותף בין הנמלים.";
    assert!(matches!(verify("שירות מעבורת משותף", text), Verdict::Found { .. }));
    assert!(matches!(verify("הצדדים יקימו שירות אוטובוס משותף", text), Verdict::FoundWithAlterations { .. }));
}

proptest! {
    #[test]
    fn no_input_is_too_odd(quotation in any::<String>(), text in any::<String>()) {
        let _ = verify(&quotation, &text);
    }

    #[test]
    fn ranges_lie_in_the_texts(
        quotation in "(shall |may |The |ferry|, |\\[|\\]|…|\\(|\\)|“|\"|’|boat |e\u{301}|وفقاً |\n|\\. ){0,16}",
        text in "(shall |may |the |ferry|, |\\[|\\]|“|\"|’|boats |é|وفقا |\r\n|\\. ){0,30}",
    ) {
        match verify(&quotation, &text) {
            Verdict::Found { range, also } => {
                prop_assert!(text.get(range).is_some() && also.iter().all(|r| text.get(r.clone()).is_some()));
            }
            Verdict::FoundWithAlterations { range, alterations } => {
                prop_assert!(text.get(range).is_some() && !alterations.is_empty());
                for a in alterations {
                    prop_assert!(quotation.get(a.quotation).is_some() && text.get(a.text).is_some());
                }
            }
            Verdict::NotFound { beginning, .. } => prop_assert!(quotation.get(beginning).is_some()),
        }
    }

    #[test]
    fn a_slice_of_whole_words_is_always_found(words in prop::collection::vec("[a-zA-Zé’]{1,6}", 1..20), from in 0_usize..20, to in 0_usize..20) {
        let (from, to) = (from.min(words.len() - 1), to.min(words.len()));
        if from < to && words[from..to].join(" ").chars().any(char::is_alphanumeric) {
            let verdict = verify(&words[from..to].join(" "), &words.join("\n"));
            let is_found = matches!(verdict, Verdict::Found { .. });
            prop_assert!(is_found, "{:?}", verdict);
        }
    }
}
