//! Labels: what a bracket says of itself before its words, or that it stands for something to be filled in.

use std::collections::BTreeSet;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;

use super::{Custom, Kind};

/// What a bracket is, who holds it, and where its words are.
pub(super) struct Described {
    pub(super) inner: Range<usize>,
    pub(super) kind: Kind,
    pub(super) holders: Vec<String>,
    pub(super) number: Option<String>,
    pub(super) label: Option<Range<usize>>,
}

/// Words that, alone in brackets, stand for something to be filled in.
const BLANKS: &[&str] = &[
    "date",
    "number",
    "name",
    "names",
    "place",
    "city",
    "amount",
    "year",
    "month",
    "day",
    "percentage",
    "figure",
    "title",
    "tbd",
    "tbc",
    "to be determined",
    "to be decided",
    "to be agreed",
    "to be confirmed",
    "to be completed",
    "blank",
    "fecha",
    "número",
    "lugar",
    "lieu",
    "nombre",
    "datum",
    "ort",
    "zahl",
    "дата",
    "число",
    "место",
    "日期",
    "地点",
    "التاريخ",
    "تاريخ",
    "العدد",
    "المكان",
    "תאריך",
    "מספר",
    "מקום",
];

/// Words that, followed by a number, name an option.
const OPTION_WORDS: &[&str] = &[
    "option",
    "alternative",
    "alt",
    "variant",
    "opción",
    "alternativa",
    "variante",
    "вариант",
    "альтернатива",
    "方案",
    "الخيار",
    "خيار",
    "البديل",
    "חלופה",
    "אפשרות",
];

/// Labels that end in a colon and name nobody.
const NO_HOLDERS: &[&str] = &["note", "the following", "as follows", "following", "namely", "provided", "nb", "n.b."];

/// How long a label may be, in characters.
const LABEL_LIMIT: usize = 80;

/// Describes the bracket whose inside has a range.
pub(super) fn describe(text: &str, range: Range<usize>, nested: bool, custom: &Custom<'_>) -> Described {
    let raw = &text[range.clone()];
    let plain = |kind| Described { inner: range.clone(), kind, holders: Vec::new(), number: None, label: None };
    // Long words are looked at only once, however deep the brackets around them.
    let short = !nested && raw.len() <= 4 * LABEL_LIMIT;
    if custom.press_copy {
        return plain(if short && !raw.is_empty() && is_dots(raw) { Kind::Ellipsis } else { Kind::Insertion });
    }
    if short && is_blank(raw) {
        return plain(Kind::Placeholder);
    }
    let Some((label_end, inner_start)) = labelled(raw) else { return plain(Kind::Plain) };
    let label = &raw[..label_end];
    let labelled = |kind, holders, number| Described {
        inner: range.start + inner_start..range.end,
        kind,
        holders,
        number,
        label: Some(range.start..range.start + label_end),
    };
    if let Some((number, rest)) = option(label) {
        return match holders(rest, custom) {
            Some(holders) => labelled(Kind::Alternative, holders, Some(number)),
            None if rest.is_empty() => labelled(Kind::Alternative, Vec::new(), Some(number)),
            None => plain(Kind::Plain),
        };
    }
    match holders(label, custom) {
        Some(holders) => labelled(Kind::Attributed, holders, None),
        None => plain(Kind::Plain),
    }
}

fn is_dots(raw: &str) -> bool {
    raw.trim().chars().all(|c| matches!(c, '.' | '…' | ' ' | '·'))
}

fn is_blank(raw: &str) -> bool {
    let trimmed = raw.trim();
    let lower = trimmed.trim_end_matches('.').to_lowercase();
    let word = lower.as_str();
    let signs = trimmed.chars().all(|c| matches!(c, '.' | '…' | '_' | '•' | '●' | '-' | '–' | '—' | '?' | '*' | ' '));
    // `[a]` may be a bracketed article; only letters that stand for an unknown count.
    let letters = trimmed
        .chars()
        .next()
        .is_some_and(|first| matches!(first, 'X' | 'Y' | 'Z' | 'N' | 'x') && trimmed.chars().all(|c| c == first))
        || matches!(trimmed, "YYYY" | "DD" | "MM" | "DD/MM/YYYY");
    let inserted = word.strip_prefix("insert ").or_else(|| word.strip_suffix(" to be determined"));
    let inserted = inserted.or_else(|| word.strip_suffix(" to be agreed"));
    signs || letters || BLANKS.contains(&word) || inserted.is_some_and(|rest| BLANKS.contains(&rest.trim()))
}

/// Where the label ends and where the words begin, when there is a colon early in the bracket.
fn labelled(raw: &str) -> Option<(usize, usize)> {
    let (at, colon) = raw
        .char_indices()
        .take(LABEL_LIMIT)
        .take_while(|(_, c)| !matches!(c, '[' | ']' | '［' | '\n' | '`' | '"' | '“'))
        .find(|(_, c)| matches!(c, ':' | '：'))?;
    let after = &raw[at + colon.len_utf8()..];
    if after.starts_with("//") {
        return None;
    }
    let spaces = after.len() - after.trim_start_matches([' ', '\t', '\u{a0}']).len();
    Some((at, at + colon.len_utf8() + spaces))
}

/// The number of an option, and what the label says after it.
fn option(label: &str) -> Option<(String, &str)> {
    let label = label.trim();
    let end = label.find(|c: char| c.is_whitespace() || c.is_numeric() || c == '.').unwrap_or(label.len());
    if !OPTION_WORDS.contains(&label[..end].to_lowercase().as_str()) {
        return None;
    }
    let rest = label[end..].trim_start_matches(['.', ' ', '\u{a0}']);
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '(' | ',' | '–' | '-' | ')')).unwrap_or(rest.len());
    let number = &rest[..end];
    if number.is_empty() || number.chars().count() > 4 || !number.chars().all(char::is_alphanumeric) {
        return None;
    }
    let rest = rest[end..].trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | '–' | '—' | '-'));
    Some((number.to_owned(), rest))
}

/// The holders that a label names; nothing when it is no list of names.
fn holders(label: &str, custom: &Custom<'_>) -> Option<Vec<String>> {
    let label = label.trim();
    if label.is_empty() {
        return None;
    }
    if let Some(known) = known(label, custom.parties) {
        return Some(vec![known.to_owned()]);
    }
    let mut listed = vec![label.to_owned()];
    for joint in [",", ";", "/", "،", "؛", "、", " and ", " & ", " + ", " et ", " und ", " y ", " и "] {
        listed = listed.iter().flat_map(|piece| piece.split(joint)).map(|p| p.trim().to_owned()).collect();
    }
    listed.retain(|piece| !piece.is_empty());
    let mut found = Vec::new();
    for piece in &listed {
        let piece = piece.strip_prefix("and ").unwrap_or(piece).trim();
        if custom.parties.is_empty() {
            if !is_name(piece) {
                return None;
            }
            found.push(piece.to_owned());
        } else {
            found.extend(known_run(piece, custom.parties)?);
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|holder| seen.insert(folded(holder)));
    (!found.is_empty()).then_some(found)
}

fn known<'a>(name: &str, parties: &[&'a str]) -> Option<&'a str> {
    let name = folded(name);
    parties.iter().copied().find(|party| folded(party) == name)
}

/// One known name, or several in Arabic or Hebrew that are joined by a prefixed "and".
fn known_run(piece: &str, parties: &[&str]) -> Option<Vec<String>> {
    if let Some(party) = known(piece, parties) {
        return Some(vec![party.to_owned()]);
    }
    let spaces: Vec<usize> = piece.match_indices(' ').map(|(i, _)| i).collect();
    for at in spaces {
        let (first, rest) = (&piece[..at], piece[at + 1..].trim_start());
        if let Some(first) = known(first, parties)
            && let Some(rest) = rest.strip_prefix(['و', 'ו'])
            && let Some(rest) = known_run(rest, parties)
        {
            return Some(std::iter::once(first.to_owned()).chain(rest).collect());
        }
    }
    None
}

/// Whether a label has the form of a name: few words, none of them a number, the first letter not lower case.
fn is_name(piece: &str) -> bool {
    let lower = piece.to_lowercase();
    let first = piece.chars().next();
    piece.split_whitespace().count() <= 5
        && piece.chars().count() <= 40
        && first.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
        && !piece.contains(['.', '(', ')', '!', '?', '*', '@', '^', '|'])
        && !NO_HOLDERS.iter().any(|no| lower.starts_with(no) && !lower[no.len()..].starts_with(char::is_alphanumeric))
}

/// Names are equal whatever their capitals and spaces, in normal form.
pub(crate) fn folded(name: &str) -> String {
    let spaced = name.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced.nfc().flat_map(char::to_lowercase).collect()
}
