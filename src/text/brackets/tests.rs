//! Tests of the brackets: each form, each fate, any text.

use proptest::prelude::*;

use super::*;

/// A fictional negotiation: two countries and a ferry.
const FERRY: &str = "\
# Draft treaty on the ferry between Norland and Sudria

## Article 1 Service

1. The ferry [shall][should] sail [Norland: three times] [Sudria: twice] a day, from [date], at a fare of [X] crowns.[^1]

2. [Option 1: The Parties shall share the costs equally.]

[Option 2 (Sudria): Norland shall bear the costs [Norland: , save those of the harbour].]

3. The harbour master [may [, after consultation,] close the port] as [the rules](https://example.org/rules) say.

- translated \\[draft\\]

[^1]: See [[statement:ferry-fares|the statement]] and [@gazette, p. 9].
";

fn kinds(text: &str) -> Vec<(Kind, String)> {
    let read = super::read(text);
    read.brackets.iter().map(|b| (b.kind, read.words_of(b).to_owned())).collect()
}

#[test]
fn each_form_is_read_as_what_it_is() {
    let plain: &[(&str, Kind, &str, &[&str])] = &[
        ("[shall]", Kind::Plain, "shall", &[]),
        ("[a]", Kind::Plain, "a", &[]),
        ("[the following: wood]", Kind::Plain, "the following: wood", &[]),
        ("[The following: wood]", Kind::Plain, "The following: wood", &[]),
        ("[Note by the chair: later]", Kind::Plain, "Note by the chair: later", &[]),
        ("[10:30]", Kind::Plain, "10:30", &[]),
        ("[https://example.org]", Kind::Plain, "https://example.org", &[]),
        ("[shall](see below)", Kind::Plain, "shall", &[]),
        ("[shall] (Norland)", Kind::Plain, "shall", &[]),
        ("[Norland: shall]", Kind::Attributed, "shall", &["Norland"]),
        ("[Norland, Sudria: shall]", Kind::Attributed, "shall", &["Norland", "Sudria"]),
        ("[Norland and Sudria: shall]", Kind::Attributed, "shall", &["Norland", "Sudria"]),
        ("[Norland:]", Kind::Attributed, "", &["Norland"]),
        ("[Option 1: shall]", Kind::Alternative, "shall", &[]),
        ("[Alt. B: shall]", Kind::Alternative, "shall", &[]),
        ("[Option 2 (Sudria): shall]", Kind::Alternative, "shall", &["Sudria"]),
        ("［Norland：shall］", Kind::Attributed, "shall", &["Norland"]),
        ("[نورلند: تلتزم]", Kind::Attributed, "تلتزم", &["نورلند"]),
        ("[الخيار ١: تلتزم]", Kind::Alternative, "تلتزم", &[]),
        ("[חלופה א: תתחייב]", Kind::Alternative, "תתחייב", &[]),
        ("[סודריה: תתחייב]", Kind::Attributed, "תתחייב", &["סודריה"]),
        ("[X]", Kind::Placeholder, "X", &[]),
        ("[…]", Kind::Placeholder, "…", &[]),
        ("[...]", Kind::Placeholder, "...", &[]),
        ("[ ]", Kind::Placeholder, " ", &[]),
        ("[]", Kind::Placeholder, "", &[]),
        ("[date]", Kind::Placeholder, "date", &[]),
        ("[insert date]", Kind::Placeholder, "insert date", &[]),
        ("[تاريخ]", Kind::Placeholder, "تاريخ", &[]),
    ];
    for (text, kind, words, holders) in plain {
        let read = super::read(text);
        let [bracket] = &read.brackets[..] else { panic!("{text}: {:?}", read.brackets) };
        assert_eq!((bracket.kind, read.words_of(bracket)), (*kind, *words), "{text}");
        assert_eq!(bracket.holders, *holders, "{text}");
    }
}

#[test]
fn markup_is_no_bracket() {
    for text in [
        "[text](https://example.org)",
        "[رابط المقال](https://example.org/1/)",
        "[text](<a b> \"title\")",
        "![picture](a.png)",
        "![a [b] c](x)",
        "[^1]",
        "[^1]\n\n[^1]: note",
        "[@article-a, p. 9]",
        "[[statement:strategic-files]]",
        "[[statement:strategic-files|the files]]",
        "`[shall]`",
        "```\n[shall\n```\n",
        "<https://[::1]/>",
        "\\[shall\\]",
    ] {
        let read = super::read(text);
        assert!(read.brackets.is_empty() && read.unbalanced.is_empty(), "{text}: {read:?}");
        assert_eq!(read.round_trip(), text);
    }
    let defined = read("[rules] and [the rules][rules] and [rules][] but [shall]\n\n[rules]: https://example.org\n");
    assert_eq!(defined.brackets.len(), 1, "{defined:?}");
    assert_eq!(kinds("[Norland]: agreed"), [(Kind::Plain, "Norland".into())]);
    assert_eq!(kinds("[[shall] may]").len(), 2);
    assert_eq!(kinds("[[shall]]").len(), 2);
    assert_eq!(kinds("x [[Norland: 12] [Sudria: 6]] y").len(), 3);
    assert_eq!(kinds("## Article 3 [Norland: Fees] {#fees}").len(), 1);
    assert_eq!(kinds("a\\\\[shall]").len(), 1);
}

#[test]
fn known_parties_decide_what_a_holder_is() {
    let custom = Custom { parties: &["نورلند", "سودريا", "EU"], press_copy: false };
    assert_eq!(read_by("[نورلند وسودريا: تلتزم]", &custom).brackets[0].holders, ["نورلند", "سودريا"]);
    assert_eq!(read_by("[eu: shall]", &custom).brackets[0].holders, ["EU"]);
    assert_eq!(read_by("[Norland: shall]", &custom).brackets[0].kind, Kind::Plain);
}

#[test]
fn an_outlets_brackets_are_insertions() {
    let custom = Custom { press_copy: true, ..Custom::default() };
    let read = read_by("coordination on [Norland and Sudria’s] sharing […]", &custom);
    assert_eq!(read.brackets.iter().map(|b| b.kind).collect::<Vec<_>>(), [Kind::Insertion, Kind::Ellipsis]);
    assert_eq!(read.open(), OpenCount::default());
}

#[test]
fn the_ferry_treaty_is_read_counted_and_shown_as_each_party_would_have_it() {
    let read = super::read(FERRY);
    assert_eq!(read.round_trip(), FERRY);
    assert!(read.unbalanced.is_empty());
    assert_eq!(read.stacks.len(), 3);
    let count = read.open();
    assert_eq!((count.open, count.placeholders, count.unattributed), (9, 2, 5));
    assert_eq!(count.by, BTreeMap::from([("Norland".to_owned(), 2), ("Sudria".to_owned(), 2)]));
    assert_eq!(read.holders(), ["Norland", "Sudria"]);

    let norland = read.as_party(&["norland"]).text;
    assert!(norland.contains("sail three times a day, from [date]"), "{norland}");
    assert!(norland.contains("[shall][should]") && norland.contains("[Option 1: The Parties"), "{norland}");
    assert!(!norland.contains("Norland shall bear"), "{norland}");
    let sudria = read.as_party(&["Sudria"]);
    assert!(sudria.text.contains("sail twice a day"), "{}", sudria.text);
    assert!(sudria.text.contains("Norland shall bear the costs.\n"), "{}", sudria.text);
    assert!(sudria.stretches.iter().any(|s| s.standing == Standing::Own && &FERRY[s.range.clone()] == "twice"));
    let article = FERRY.find("2. [Option").unwrap()..FERRY.find("3. The").unwrap();
    assert_eq!(read.open_within(&article).open, 3);
}

#[test]
fn a_second_first_option_begins_a_new_stack() {
    let read = super::read("[Option 1: a] [Option 2: b] [Option 1: c] [Option 2: d]");
    assert_eq!(read.stacks, [vec![0, 1], vec![2, 3]]);
    assert!(super::read("[two] [large]").stacks.is_empty());
    assert_eq!(super::read("[shall]/[should]").stacks, [vec![0, 1]]);
}

#[test]
fn what_does_not_balance_is_located() {
    let read = super::read("The ferry [shall sail] daily] from [Norland: the [north]");
    let found: Vec<(usize, bool)> = read.unbalanced.iter().map(|u| (u.offset, u.opening)).collect();
    assert_eq!(found, [(28, false), (35, true)]);
    assert_eq!(read.brackets.len(), 2);
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    assert_eq!(super::read(&deep).round_trip(), deep);
}

proptest! {
    #[test]
    fn any_text_comes_back_byte_for_byte(text in any::<String>()) {
        let read = super::read(&text);
        prop_assert_eq!(read.round_trip(), text);
    }

    #[test]
    fn any_bracketed_text_comes_back_and_compares(
        one in "[\\[\\]\\[\\]a-cX:/^@`(){}<>\\\\ \n…و]{0,60}",
        two in "(\\[|\\]|Norland: |Option 1: |shall| |\\(|\\)|\\[\\[|x:y|\n|- \\[x\\] |```|`|［|］|الخيار ١: ){0,24}",
    ) {
        let (a, b) = (read(&one), read(&two));
        prop_assert_eq!(a.round_trip(), one);
        prop_assert_eq!(b.round_trip(), two.clone());
        let mut at = 0;
        for part in &b.parts {
            prop_assert_eq!(part.range().start, at);
            at = part.range().end;
        }
        prop_assert_eq!(at, two.len());
        for bracket in &b.brackets {
            prop_assert!(two.get(bracket.range.clone()).is_some() && two.get(bracket.inner.clone()).is_some());
        }
        let _ = (a.open(), b.as_party(&["Norland"]));
        let press = read_by(&two, &Custom { press_copy: true, ..Custom::default() });
        prop_assert_eq!(press.round_trip(), two);
    }
}
