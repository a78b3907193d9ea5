//! Numerals of a text's own numbering: digits of any script, Roman numerals, letters, ordinal words.
//!
//! A numeral is only ever read, never made up: its printed form is kept beside the value that comparisons use.

/// The way in which a numeral counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Family {
    /// Digits of any script, also several joined by full stops.
    Decimal,
    /// `iv`, `IV`.
    Roman { upper: bool },
    /// `a`, `B`; twice the same letter counts on its own (`aa`, `bb`).
    Latin { upper: bool, double: bool },
    /// Hebrew letters as numbers.
    Hebrew,
    /// Arabic letters in abjad order.
    Arabic,
    /// Russian letters in the order that lists use.
    Cyrillic { upper: bool },
    /// Chinese and Japanese numerals.
    Cjk,
    /// The ten heavenly stems.
    Stem,
    /// An ordinal word (`premier`, `الأولى`).
    Word,
}

/// One reading of a numeral.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Numeral {
    pub(super) family: Family,
    pub(super) value: Vec<u32>,
    pub(super) suffix: String,
    /// What stands for it in an address.
    pub(super) token: String,
    /// Its length in the line, in bytes.
    pub(super) length: usize,
}

/// The zeros of the scripts whose digits are met in agreements.
const ZEROS: [u32; 21] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x17E0, 0x1810, 0xFF10,
];

const ABJAD: &str = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";
const RUSSIAN: &str = "абвгдежзиклмнопрстуфхцчшщэюя";
const STEMS: &str = "甲乙丙丁戊己庚辛壬癸";
const LATIN_SUFFIXES: [&str; 8] = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies"];

/// Words that stand for a number after "Article" and its like, without their Arabic alef forms.
const WORDS: [(&str, u32); 44] = [
    ("premier", 1),
    ("première", 1),
    ("primero", 1),
    ("primera", 1),
    ("único", 1),
    ("única", 1),
    ("unique", 1),
    ("primeiro", 1),
    ("primo", 1),
    ("первая", 1),
    ("первый", 1),
    ("вторая", 2),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("ראשון", 1),
    ("שני", 2),
    ("שלישי", 3),
    ("רביעי", 4),
    ("חמישי", 5),
    ("שישי", 6),
    ("שביעי", 7),
    ("שמיני", 8),
    ("תשיעי", 9),
    ("עשירי", 10),
];

const ARABIC_ONES: [(&str, u32); 22] = [
    ("الاولى", 1),
    ("الاول", 1),
    ("الحادية", 1),
    ("الحادي", 1),
    ("الثانية", 2),
    ("الثاني", 2),
    ("الثالثة", 3),
    ("الثالث", 3),
    ("الرابعة", 4),
    ("الرابع", 4),
    ("الخامسة", 5),
    ("الخامس", 5),
    ("السادسة", 6),
    ("السادس", 6),
    ("السابعة", 7),
    ("السابع", 7),
    ("الثامنة", 8),
    ("الثامن", 8),
    ("التاسعة", 9),
    ("التاسع", 9),
    ("العاشرة", 10),
    ("العاشر", 10),
];

const ARABIC_TENS: [(&str, u32); 8] = [
    ("العشرون", 20),
    ("الثلاثون", 30),
    ("الاربعون", 40),
    ("الخمسون", 50),
    ("الستون", 60),
    ("السبعون", 70),
    ("الثمانون", 80),
    ("التسعون", 90),
];

const PERSIAN_ONES: [(&str, u32); 29] = [
    ("اول", 1),
    ("یکم", 1),
    ("دوم", 2),
    ("سوم", 3),
    ("چهارم", 4),
    ("پنجم", 5),
    ("ششم", 6),
    ("هفتم", 7),
    ("هشتم", 8),
    ("نهم", 9),
    ("دهم", 10),
    ("یازدهم", 11),
    ("دوازدهم", 12),
    ("سیزدهم", 13),
    ("چهاردهم", 14),
    ("پانزدهم", 15),
    ("شانزدهم", 16),
    ("هفدهم", 17),
    ("هجدهم", 18),
    ("هیجدهم", 18),
    ("نوزدهم", 19),
    ("بیستم", 20),
    ("چهلم", 40),
    ("پنجاهم", 50),
    ("شصتم", 60),
    ("هفتادم", 70),
    ("هشتادم", 80),
    ("نودم", 90),
    ("صدم", 100),
];

const PERSIAN_TENS: [(&str, u32); 8] =
    [("بیست", 20), ("سی", 30), ("چهل", 40), ("پنجاه", 50), ("شصت", 60), ("هفتاد", 70), ("هشتاد", 80), ("نود", 90)];

/// The value of a decimal digit of any script.
pub(super) fn digit(c: char) -> Option<u32> {
    ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero).filter(|d| *d < 10))
}

/// Whether a character can be neither seen nor counted: marks of direction and of no width.
pub(super) fn unseen(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}' | '\u{AD}')
}

fn ends_word(rest: &str) -> bool {
    rest.chars().find(|c| !unseen(*c)).is_none_or(|c| !c.is_alphanumeric())
}

fn letters(s: &str) -> &str {
    let end = s.char_indices().find(|(_, c)| !c.is_alphabetic()).map_or(s.len(), |(i, _)| i);
    &s[..end]
}

/// Digits of any script with dotted parts and a suffix: `17`, `104c`, `3.2.1`, `17 bis`, `12-A`, `١٧`.
pub(super) fn decimal(s: &str) -> Option<Numeral> {
    let mut value = Vec::new();
    let mut token = String::new();
    let mut end = 0;
    loop {
        let part = &s[end..];
        let digits: Vec<u32> = part.chars().map_while(digit).take(7).collect();
        if digits.is_empty() || digits.len() > 6 {
            break;
        }
        let length: usize = part.chars().take(digits.len()).map(char::len_utf8).sum();
        if !value.is_empty() {
            token.push('.');
        }
        let number = digits.iter().fold(0, |n, d| n * 10 + d);
        value.push(number);
        token.push_str(&number.to_string());
        end += length;
        let rest = &s[end..];
        if !(rest.starts_with('.') && rest[1..].starts_with(|c| digit(c).is_some())) {
            break;
        }
        end += 1;
    }
    // A dotted part of too many digits ends the numeral before its full stop.
    if value.is_empty() {
        return None;
    }
    if s[..end].ends_with('.') {
        end -= 1;
    }
    let (suffix, length) = suffix(&s[end..]);
    end += length;
    if !suffix.is_empty() {
        token.push_str(&suffix);
    }
    let rest = &s[end..];
    if !ends_word(rest) && !rest.starts_with(is_cjk) {
        return None;
    }
    Some(Numeral { family: Family::Decimal, value, suffix, token, length: end })
}

fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}')
}

/// What may follow a number and belongs to it: `c`, ` bis`, `-A`, ` a` before a full stop.
fn suffix(rest: &str) -> (String, usize) {
    let attached = letters(rest);
    let lower = attached.to_lowercase();
    if LATIN_SUFFIXES.contains(&lower.as_str()) {
        return (lower, attached.len());
    }
    if matches!(lower.as_str(), "er" | "re" | "st" | "nd" | "rd" | "th" | "º" | "ª") {
        return (String::new(), attached.len());
    }
    let count = attached.chars().count();
    if (1..=2).contains(&count) && !attached.starts_with(is_cjk) && ends_word(&rest[attached.len()..]) {
        return (attached.to_owned(), attached.len());
    }
    if rest.starts_with('°') {
        return (String::new(), '°'.len_utf8());
    }
    if let Some(spaced) = rest.strip_prefix([' ', '-', '\u{A0}']) {
        let gap = rest.len() - spaced.len();
        let word = letters(spaced);
        let after = &spaced[word.len()..];
        if LATIN_SUFFIXES.contains(&word.to_lowercase().as_str()) && ends_word(after) {
            return (word.to_lowercase(), gap + word.len());
        }
        let single = word.chars().count() == 1 && ends_word(after);
        let closed = after.is_empty() || after.starts_with(['.', ')']);
        if single && word.is_ascii() && (rest.starts_with('-') || closed) {
            return (word.to_owned(), gap + word.len());
        }
    }
    (String::new(), 0)
}

/// The value of a Roman numeral in its regular form, in one case.
pub(super) fn roman_value(s: &str) -> Option<u32> {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let lower = s.to_ascii_lowercase();
    if s.is_empty() || s.len() > 15 || (s != lower && s != s.to_ascii_uppercase()) {
        return None;
    }
    let mut rest = lower.as_str();
    let mut value = 0;
    for (worth, sign) in SIGNS {
        let most = if sign.len() == 1 && matches!(worth, 1 | 10 | 100 | 1000) { 3 } else { 1 };
        for _ in 0..most {
            if let Some(after) = rest.strip_prefix(sign) {
                value += worth;
                rest = after;
            }
        }
    }
    (rest.is_empty() && value > 0).then_some(value)
}

/// The Roman form of a number.
pub(super) fn roman_form(mut value: u32, upper: bool) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut out = String::new();
    for (worth, sign) in SIGNS {
        while value >= worth && out.len() < 32 {
            out.push_str(sign);
            value -= worth;
        }
    }
    if upper { out } else { out.to_lowercase() }
}

/// Every way to read a letter or letters that stand as a whole word at the start: `i` is a letter and a Roman numeral.
pub(super) fn lettered(s: &str) -> Vec<Numeral> {
    let word = letters(s);
    // Hebrew numerals have a mark before the last letter, which is no letter; Arabic ha is often written with tatweel.
    if let Some(numeral) = hebrew(s) {
        return vec![numeral];
    }
    if word.is_empty() || !ends_word(&s[word.len()..]) {
        return Vec::new();
    }
    let make = |family, value: u32| Numeral {
        family,
        value: vec![value],
        suffix: String::new(),
        token: word.to_owned(),
        length: word.len(),
    };
    let mut found = Vec::new();
    let upper = word.chars().all(char::is_uppercase);
    if word.is_ascii() {
        let bytes = word.as_bytes();
        let one_case = upper || word.chars().all(char::is_lowercase);
        let index = |b: u8| u32::from(b.to_ascii_lowercase() - b'a') + 1;
        if bytes.len() == 1 {
            found.push(make(Family::Latin { upper, double: false }, index(bytes[0])));
        } else if bytes.len() == 2 && bytes[0] == bytes[1] {
            found.push(make(Family::Latin { upper, double: true }, index(bytes[0])));
        }
        if let Some(value) = roman_value(word).filter(|_| one_case) {
            found.push(make(Family::Roman { upper }, value));
        }
        return found;
    }
    let bare: String = word.chars().filter(|c| *c != '\u{640}').map(plain_arabic).collect();
    let mut chars = bare.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        let lower = c.to_lowercase().next().unwrap_or(c);
        let place = |order: &str, c: char| order.chars().position(|o| o == c).and_then(|i| u32::try_from(i + 1).ok());
        if let Some(value) = place(ABJAD, c) {
            found.push(Numeral { token: bare.clone(), ..make(Family::Arabic, value) });
        } else if let Some(value) = place(RUSSIAN, lower) {
            found.push(make(Family::Cyrillic { upper }, value));
        } else if let Some(value) = place(STEMS, c) {
            found.push(make(Family::Stem, value));
        }
    }
    found
}

/// Alef and its forms with hamza or madda count as one letter.
fn plain_arabic(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        _ => c,
    }
}

/// Hebrew letters as a number: one letter, or several with gershayim or a geresh.
pub(super) fn hebrew(s: &str) -> Option<Numeral> {
    let mut value = 0;
    let mut count = 0;
    let mut marked = false;
    let mut end = 0;
    let mut token = String::new();
    for (at, c) in s.char_indices() {
        let worth = match c {
            'א' => 1,
            'ב' => 2,
            'ג' => 3,
            'ד' => 4,
            'ה' => 5,
            'ו' => 6,
            'ז' => 7,
            'ח' => 8,
            'ט' => 9,
            'י' => 10,
            'כ' | 'ך' => 20,
            'ל' => 30,
            'מ' | 'ם' => 40,
            'נ' | 'ן' => 50,
            'ס' => 60,
            'ע' => 70,
            'פ' | 'ף' => 80,
            'צ' | 'ץ' => 90,
            'ק' => 100,
            'ר' => 200,
            'ש' => 300,
            'ת' => 400,
            '״' | '"' | '”' | '׳' | '\'' | '’' if count > 0 && !marked => {
                marked = true;
                end = at + c.len_utf8();
                continue;
            }
            _ => break,
        };
        value += worth;
        count += 1;
        token.push(c);
        end = at + c.len_utf8();
    }
    let rest = &s[end..];
    let closed = rest.is_empty() || rest.starts_with(['.', ')', ':']);
    let regular = count == 1 || (count <= 4 && (marked || (count == 2 && closed)));
    (count > 0 && regular && ends_word(rest)).then(|| Numeral {
        family: Family::Hebrew,
        value: vec![value],
        suffix: String::new(),
        token,
        length: end,
    })
}

/// A Chinese or Japanese numeral up to the thousands, or one written digit by digit.
pub(super) fn cjk(s: &str) -> Option<Numeral> {
    let mut total = 0_u32;
    let mut pending = None;
    let mut end = 0;
    for (at, c) in s.char_indices() {
        if let Some(d) = "〇一二三四五六七八九".chars().position(|o| o == c).or(match c {
            '零' => Some(0),
            '两' | '兩' => Some(2),
            _ => None,
        }) {
            let d = u32::try_from(d).unwrap_or(0);
            pending = Some(pending.unwrap_or(0_u32).saturating_mul(10).saturating_add(d));
        } else if let Some(unit) = match c {
            '十' => Some(10),
            '百' => Some(100),
            '千' => Some(1000),
            _ => None,
        } {
            total = total.saturating_add(pending.take().filter(|d| *d > 0).unwrap_or(1).saturating_mul(unit));
        } else {
            break;
        }
        end = at + c.len_utf8();
        if end > 24 {
            return None;
        }
    }
    let value = total.saturating_add(pending.unwrap_or(0));
    (end > 0 && value > 0).then(|| Numeral {
        family: Family::Cjk,
        value: vec![value],
        suffix: String::new(),
        token: value.to_string(),
        length: end,
    })
}

/// An ordinal word: `premier`, `primero`, `الحادية والعشرون`.
pub(super) fn worded(s: &str) -> Option<Numeral> {
    let word = letters(s);
    let lower = word.to_lowercase();
    let make = |value: u32, length| Numeral {
        family: Family::Word,
        value: vec![value],
        suffix: String::new(),
        token: value.to_string(),
        length,
    };
    if let Some((_, value)) = WORDS.iter().find(|(w, _)| *w == lower) {
        return Some(make(*value, word.len()));
    }
    let plain = |w: &str| w.chars().map(plain_arabic).collect::<String>();
    let first = plain(word);
    if let Some((_, ten)) = ARABIC_TENS.iter().find(|(w, _)| *w == first) {
        return Some(make(*ten, word.len()));
    }
    if let Some((value, length)) = persian(s) {
        return Some(make(value, length));
    }
    let (_, one) = ARABIC_ONES.iter().find(|(w, _)| *w == first)?;
    let after = &s[word.len()..];
    if let Some(spaced) = after.strip_prefix(' ') {
        let next = letters(spaced);
        let length = word.len() + 1 + next.len();
        let bare = plain(next);
        if matches!(bare.as_str(), "عشر" | "عشرة") {
            return Some(make(one + 10, length));
        }
        if let Some((_, ten)) = bare.strip_prefix('و').and_then(|w| ARABIC_TENS.iter().find(|(t, _)| *t == w)) {
            return Some(make(one + ten, length));
        }
    }
    // "الحادية" alone is no number: it only begins eleven, twenty-one and so on.
    (!first.starts_with("الحادي")).then(|| make(*one, word.len()))
}

/// A Persian ordinal and its length: `اول`, `بیست و یکم`, `سی‌ام`.
fn persian(s: &str) -> Option<(u32, usize)> {
    let one = |word: &str| PERSIAN_ONES.iter().find(|(w, _)| *w == word).map(|(_, value)| *value);
    let word = letters(s);
    if let Some(value) = one(word) {
        return Some((value, word.len()));
    }
    let (_, ten) = PERSIAN_TENS.iter().find(|(w, _)| *w == word)?;
    let rest = &s[word.len()..];
    // A ten that ends in a vowel takes its ending after a sign of no width, or a space.
    for ending in ["\u{200C}ام", " ام"] {
        if rest.starts_with(ending) {
            return Some((*ten, word.len() + ending.len()));
        }
    }
    let joint = " و ";
    let next = letters(rest.strip_prefix(joint)?);
    let value = one(next).filter(|value| *value < 10)?;
    Some((ten + value, word.len() + joint.len() + next.len()))
}

/// The numeral after a word like "Article": digits, Roman, a capital letter, a Hebrew letter, an ordinal word.
pub(super) fn after_keyword(s: &str) -> Option<Numeral> {
    if let Some(found) = decimal(s).or_else(|| worded(s)).or_else(|| hebrew(s)) {
        return Some(found);
    }
    let word = letters(s);
    let roman_end = word.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(word.len());
    let (head, tail) = word.split_at(roman_end);
    // `VIIIa` and `IV a.`: a Roman numeral with a letter put in later.
    if let Some(value) = roman_value(head) {
        let (suffix, extra) = if tail.is_empty() { suffix(&s[head.len()..]) } else { (tail.to_owned(), tail.len()) };
        let length = head.len() + extra;
        let known = suffix.chars().count() <= 1 || LATIN_SUFFIXES.contains(&suffix.as_str());
        if known && ends_word(&s[length..]) {
            let token = format!("{head}{suffix}");
            return Some(Numeral { family: Family::Roman { upper: true }, value: vec![value], suffix, token, length });
        }
    }
    lettered(s).into_iter().find(|n| matches!(n.family, Family::Latin { upper: true, double: false }))
}

/// A number in the form of a family, for the message that says which one was to be expected.
pub(super) fn form(family: Family, value: u32) -> String {
    let nth =
        |order: &str| usize::try_from(value).ok().and_then(|v| order.chars().nth(v.checked_sub(1)?)).map(String::from);
    let found = match family {
        Family::Roman { upper } => Some(roman_form(value, upper)),
        Family::Latin { upper, double } => nth("abcdefghijklmnopqrstuvwxyz")
            .map(|l| if double { l.repeat(2) } else { l })
            .map(|l| if upper { l.to_uppercase() } else { l }),
        Family::Arabic => nth(ABJAD),
        Family::Cyrillic { upper } => nth(RUSSIAN).map(|l| if upper { l.to_uppercase() } else { l }),
        Family::Stem => nth(STEMS),
        Family::Decimal | Family::Hebrew | Family::Cjk | Family::Word => None,
    };
    found.unwrap_or_else(|| value.to_string())
}

/// Whether a suffix follows another in the way of insertions: none, `a`, `b`; none, `bis`, `ter`.
pub(super) fn suffix_follows(before: &str, after: &str) -> bool {
    if before.is_empty() {
        return matches!(after, "a" | "A" | "bis" | "а" | "А" | "א" | "の二" | "之一");
    }
    let place = |s: &str| LATIN_SUFFIXES.iter().position(|l| *l == s);
    if let (Some(b), Some(a)) = (place(before), place(after)) {
        return a == b + 1;
    }
    let mut b = before.chars();
    let mut a = after.chars();
    match (b.next(), b.next(), a.next(), a.next()) {
        (Some(b), None, Some(a), None) => (b as u32) + 1 == a as u32,
        _ => false,
    }
}

/// The suffix to come after one, where there is a rule.
pub(super) fn next_suffix(before: &str) -> Option<String> {
    if before.is_empty() {
        return Some("a".to_owned());
    }
    if let Some(at) = LATIN_SUFFIXES.iter().position(|l| *l == before) {
        return LATIN_SUFFIXES.get(at + 1).map(ToString::to_string);
    }
    let mut chars = before.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) if c.is_ascii_alphabetic() => char::from_u32(c as u32 + 1).map(String::from),
        _ => None,
    }
}
