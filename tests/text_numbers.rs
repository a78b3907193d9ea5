//! Numbers of all kinds, exactly as printed and as they count.
#![allow(clippy::unwrap_used, clippy::type_complexity, reason = "a table of cases that fails by panicking")]

use rapporteur::text::provisions::{FaultKind, Kind, read};

#[test]
fn headings_of_many_languages() {
    let cases: [(&str, Kind, &str, u32, &str, Option<&str>, &str); 34] = [
        ("# Article 17", Kind::Article, "Article 17", 17, "", None, "art_17"),
        ("### Article 17 – Use of force", Kind::Article, "Article 17", 17, "", Some("Use of force"), "art_17"),
        ("### Art 104c", Kind::Article, "Art 104c", 104, "c", None, "art_104c"),
        ("### Art. 5 Scope", Kind::Article, "Art. 5", 5, "", Some("Scope"), "art_5"),
        ("## § 3", Kind::Article, "§ 3", 3, "", None, "art_3"),
        ("## §3a Geltung", Kind::Article, "§3a", 3, "a", Some("Geltung"), "art_3a"),
        ("## Article premier", Kind::Article, "Article premier", 1, "", None, "art_1"),
        ("## Article 1er. Objet", Kind::Article, "Article 1er", 1, "", Some("Objet"), "art_1"),
        ("## Article 17 bis", Kind::Article, "Article 17 bis", 17, "bis", None, "art_17bis"),
        ("## Artículo 3", Kind::Article, "Artículo 3", 3, "", None, "art_3"),
        ("## Artículo único", Kind::Article, "Artículo único", 1, "", None, "art_1"),
        ("## Статья 5", Kind::Article, "Статья 5", 5, "", None, "art_5"),
        ("## 第三条", Kind::Article, "第三条", 3, "", None, "art_3"),
        ("## 第二十一條　用語", Kind::Article, "第二十一條", 21, "", Some("用語"), "art_21"),
        ("## 第三条の二", Kind::Article, "第三条の二", 3, "の二", None, "art_3-2"),
        ("## المادة 3", Kind::Article, "المادة 3", 3, "", None, "art_3"),
        ("## المادة ١٧", Kind::Article, "المادة ١٧", 17, "", None, "art_17"),
        ("## المادة (٤) النطاق", Kind::Article, "المادة (٤)", 4, "", Some("النطاق"), "art_4"),
        ("## المادة الأولى", Kind::Article, "المادة الأولى", 1, "", None, "art_1"),
        ("## المادة الحادية والعشرون", Kind::Article, "المادة الحادية والعشرون", 21, "", None, "art_21"),
        ("## ماده ۵", Kind::Article, "ماده ۵", 5, "", None, "art_5"),
        ("## סעיף 3", Kind::Article, "סעיף 3", 3, "", None, "art_3"),
        ("## סעיף א.", Kind::Article, "סעיף א", 1, "", None, "art_א"),
        ("## סעיף י״ב", Kind::Article, "סעיף י״ב", 12, "", None, "art_יב"),
        ("## Chapter I: General", Kind::Chapter, "Chapter I", 1, "", Some("General"), "chp_I"),
        ("## PART II", Kind::Part, "PART II", 2, "", None, "part_II"),
        ("## Section 4. Funds", Kind::Section, "Section 4", 4, "", Some("Funds"), "sec_4"),
        ("## Title One", Kind::Title, "Title One", 1, "", None, "title_1"),
        ("## Глава III", Kind::Chapter, "Глава III", 3, "", None, "chp_III"),
        ("## الفصل الثاني", Kind::Chapter, "الفصل الثاني", 2, "", None, "chp_2"),
        ("## פרק שני", Kind::Chapter, "פרק שני", 2, "", None, "chp_2"),
        ("## Annex B", Kind::Annex, "Annex B", 2, "", None, "annex_B"),
        ("## I. - Die Grundrechte", Kind::Section, "I.", 1, "", Some("Die Grundrechte"), "sec_I"),
        ("## IV a. - Ausschuß", Kind::Section, "IV a.", 4, "a", Some("Ausschuß"), "sec_IVa"),
    ];
    for (text, kind, printed, value, suffix, heading, eid) in cases {
        let tree = read(text);
        assert_eq!(tree.provisions.len(), 1, "{text}");
        let provision = &tree.provisions[0];
        let number = provision.number.as_ref().unwrap_or_else(|| panic!("{text}"));
        assert_eq!((provision.kind, number.printed.as_str()), (kind, printed), "{text}");
        assert_eq!((&number.value[..], number.suffix.as_str()), (&[value][..], suffix), "{text}");
        assert_eq!((provision.heading.as_deref(), provision.eid.as_str()), (heading, eid), "{text}");
        assert!(!provision.editorial);
    }
}

fn eids(text: &str) -> Vec<String> {
    read(text).provisions.into_iter().map(|provision| provision.eid).collect()
}

fn outline(text: &str) -> Vec<(String, Option<String>, String)> {
    let shown = |p: rapporteur::text::provisions::Provision| (p.eid, p.number.map(|n| n.printed), p.words);
    read(text).provisions.into_iter().map(shown).collect()
}

fn row(eid: &str, printed: &str, words: &str) -> (String, Option<String>, String) {
    (eid.to_owned(), (!printed.is_empty()).then(|| printed.to_owned()), words.to_owned())
}

#[test]
fn markers_of_many_kinds() {
    let cases: [(&str, &[(&str, &str, &str)]); 14] = [
        ("1. one\n2. two", &[("para_1", "1.", "one"), ("para_2", "2.", "two")]),
        ("3) three\n4) four", &[("para_3", "3)", "three"), ("para_4", "4)", "four")]),
        ("(1) one\n\n(2a) two", &[("para_1", "(1)", "one"), ("para_2a", "(2a)", "two")]),
        (
            "a) one;\nb) two;\nc) three",
            &[("point_a", "a)", "one;"), ("point_b", "b)", "two;"), ("point_c", "c)", "three")],
        ),
        ("(a) one\n(b) two", &[("point_a", "(a)", "one"), ("point_b", "(b)", "two")]),
        ("١. الأول\n٢. الثاني", &[("para_1", "١.", "الأول"), ("para_2", "٢.", "الثاني")]),
        ("١- الأول\n\n٢- الثاني", &[("para_1", "١-", "الأول"), ("para_2", "٢-", "الثاني")]),
        ("(أ) أول؛\n(ب) ثان", &[("point_ا", "(أ)", "أول؛"), ("point_ب", "(ب)", "ثان")]),
        ("(א) אחד\n\n(ב) שניים", &[("para_א", "(א)", "אחד"), ("para_ב", "(ב)", "שניים")]),
        ("а) один;\nб) два", &[("point_а", "а)", "один;"), ("point_б", "б)", "два")]),
        ("一、甲方。\n二、乙方。", &[("para_1", "一、", "甲方。"), ("para_2", "二、", "乙方。")]),
        ("（一）甲方\n（二）乙方", &[("para_1", "（一）", "甲方"), ("para_2", "（二）", "乙方")]),
        ("1.1 Use\n\n3.2 million", &[("blk_1", "", "1.1 Use"), ("blk_2", "", "3.2 million")]),
        ("(2) only of it\nthe (1) and", &[("para_2", "(2)", "only of it\nthe (1) and")]),
    ];
    for (text, expected) in cases {
        let expected: Vec<_> = expected.iter().map(|(eid, printed, words)| row(eid, printed, words)).collect();
        assert_eq!(outline(text), expected, "{text}");
    }
}

#[test]
fn points_nest_by_their_kind() {
    let text = "## Article 3\n\n1. The Parties:\n\n   (a) shall\n\n   (i) meet;\n\n   (ii) report;\n\n   (b) may act.\n\n2. (a) One.\n\n   (b) Two.\n";
    let expected = [
        "art_3",
        "art_3__para_1",
        "art_3__para_1__point_a",
        "art_3__para_1__point_a__point_i",
        "art_3__para_1__point_a__point_ii",
        "art_3__para_1__point_b",
        "art_3__para_2",
        "art_3__para_2__point_a",
        "art_3__para_2__point_b",
    ];
    assert_eq!(eids(text), expected);
    let text = "## Article 1\n\n(g) g\n\n(h) h\n\n(i) i\n\n(j) j\n";
    assert_eq!(eids(text)[1..], ["art_1__point_g", "art_1__point_h", "art_1__point_i", "art_1__point_j"]);
}

#[test]
fn dotted_numbers_nest_under_theirs() {
    let found = eids("# 1. Scope\n\n1.1 Use\n\n1.2 Care\n\n# 2. Rest\n\n2.1 More\n\n2.1.1 Deep\n\n2.2 End\n");
    assert_eq!(
        found,
        [
            "sec_1",
            "sec_1__point_1.1",
            "sec_1__point_1.2",
            "sec_2",
            "sec_2__point_2.1",
            "sec_2__point_2.1__point_2.1.1",
            "sec_2__point_2.2"
        ]
    );
}

#[test]
fn a_reference_is_no_marker() {
    let text = "(1) Subject to paragraph\n(2) of this Article and to\nArticle 17. The rest follows.\n";
    assert_eq!(eids(text), ["para_1"]);
    assert_eq!(eids("Article 17 of the Convention applies."), ["blk_1"]);
    assert_eq!(eids("Part of the text."), ["blk_1"]);
    assert_eq!(eids("[A]: shall, [B]: may"), ["blk_1"]);
    assert!(read("[A]: shall").provisions[0].words.contains("shall"));
}

#[test]
fn headings_that_are_paragraphs() {
    let text = "**Article 1**\n\nText one.\n\n**Article 2. Scope.** Text two.\n\nArticle 3\nText three.\n\nArtículo 4. Las Partes.\n";
    let tree = read(text);
    let found: Vec<_> =
        tree.provisions.iter().map(|p| (p.eid.as_str(), p.heading.as_deref(), p.words.as_str())).collect();
    assert_eq!(
        found,
        [
            ("art_1", None, "Text one."),
            ("art_2", Some("Scope"), "Text two."),
            ("art_3", None, "Text three."),
            ("art_4", None, "Las Partes."),
        ]
    );
}

#[test]
fn a_text_without_numbers_has_editorial_ones() {
    let tree = read("The sides met.\n\nThey will meet again.\n\n- one\n- two\n");
    assert!(tree.provisions.iter().all(|p| p.editorial && p.number.is_none()));
    let found: Vec<&str> = tree.provisions.iter().map(|p| p.eid.as_str()).collect();
    assert_eq!(found, ["blk_1", "blk_2", "blk_3", "blk_4"]);
    assert!(tree.faults.is_empty());
}

#[test]
fn gaps_and_repeats_are_reported() {
    let tree =
        read("## Article 1 {#x}\n\n## Article 3 {#x}\n\n(1) a\n\n(2) b\n\n(2) c\n\n## Article 2\n\n## Article 2b\n");
    let found: Vec<_> = tree.faults.iter().map(|f| (f.kind, f.found.as_str(), f.expected.as_deref())).collect();
    assert_eq!(
        found,
        [
            (FaultKind::IdentityRepeat, "x", None),
            (FaultKind::Gap, "Article 3", Some("2")),
            (FaultKind::Repeat, "(2)", None),
            (FaultKind::OutOfOrder, "Article 2", Some("4")),
            (FaultKind::Gap, "Article 2b", Some("2a")),
        ]
    );
    assert!(tree.find("art_3__para_2--2").is_some());
    assert_eq!(tree.provisions[0].wid.as_deref(), Some("x"));
}

#[test]
fn chapters_that_number_anew_are_in_the_address() {
    let text = "## Chapter I\n\n### Article 1\n\n### Article 2\n\n## Chapter II\n\n### Article 1\n\n## Annex\n\n### Article 1\n";
    let found = eids(text);
    assert_eq!(found[1], "chp_I__art_1");
    assert_eq!(found[4], "chp_II__art_1");
    assert_eq!(found[6], "annex_1__art_1");
    assert!(read(text).faults.is_empty());
}
