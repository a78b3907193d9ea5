//! Headings: the words by which texts name their parts, in the languages that agreements are written in.

use super::numerals::{self, Family, Numeral, unseen};
use super::{Kind, Number};

/// A recognised heading: `Article 17. Use of force`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) kind: Kind,
    pub(super) number: Option<Number>,
    pub(super) token: String,
    pub(super) family: Option<Family>,
    /// Where what follows the number begins.
    pub(super) rest: usize,
    /// Whether a mark or a wide space parts the number from what follows.
    pub(super) parted: bool,
}

/// A marker at the start of a paragraph: `(a)`, `2.`, `١.`, `一、`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marker {
    pub(super) printed: String,
    pub(super) readings: Vec<Numeral>,
    /// How the numeral is enclosed: what opens it and what closes it.
    pub(super) signs: (bool, char),
    pub(super) rest: usize,
    /// Whether it is a marker wherever it stands. Others count only where they go on with a series or begin one.
    pub(super) certain: bool,
}

const KEYWORDS: &[(&str, Kind)] = &[
    ("article", Kind::Article),
    ("art", Kind::Article),
    ("artikel", Kind::Article),
    ("artículo", Kind::Article),
    ("articulo", Kind::Article),
    ("artigo", Kind::Article),
    ("articolo", Kind::Article),
    ("artykuł", Kind::Article),
    ("artikkel", Kind::Article),
    ("статья", Kind::Article),
    ("стаття", Kind::Article),
    ("член", Kind::Article),
    ("المادة", Kind::Article),
    ("مادة", Kind::Article),
    ("الماده", Kind::Article),
    ("ماده", Kind::Article),
    ("مادهٔ", Kind::Article),
    ("madde", Kind::Article),
    ("סעיף", Kind::Article),
    ("άρθρο", Kind::Article),
    ("αρθρο", Kind::Article),
    ("§", Kind::Article),
    ("clause", Kind::Article),
    ("rule", Kind::Article),
    ("regulation", Kind::Article),
    ("principle", Kind::Article),
    ("paragraph", Kind::Paragraph),
    ("point", Kind::Point),
    ("book", Kind::Title),
    ("title", Kind::Title),
    ("titre", Kind::Title),
    ("título", Kind::Title),
    ("titulo", Kind::Title),
    ("titel", Kind::Title),
    ("titolo", Kind::Title),
    ("part", Kind::Part),
    ("partie", Kind::Part),
    ("parte", Kind::Part),
    ("teil", Kind::Part),
    ("часть", Kind::Part),
    ("الجزء", Kind::Part),
    ("الباب", Kind::Part),
    ("باب", Kind::Part),
    ("בخش", Kind::Part),
    ("بخش", Kind::Part),
    ("חלק", Kind::Part),
    ("chapter", Kind::Chapter),
    ("chapitre", Kind::Chapter),
    ("capítulo", Kind::Chapter),
    ("capitulo", Kind::Chapter),
    ("capitolo", Kind::Chapter),
    ("kapitel", Kind::Chapter),
    ("глава", Kind::Chapter),
    ("الفصل", Kind::Chapter),
    ("فصل", Kind::Chapter),
    ("פרק", Kind::Chapter),
    ("section", Kind::Section),
    ("sec", Kind::Section),
    ("abschnitt", Kind::Section),
    ("sección", Kind::Section),
    ("seccion", Kind::Section),
    ("seção", Kind::Section),
    ("sezione", Kind::Section),
    ("раздел", Kind::Section),
    ("القسم", Kind::Section),
    ("קטע", Kind::Section),
    ("annex", Kind::Annex),
    ("annexe", Kind::Annex),
    ("appendix", Kind::Annex),
    ("appendice", Kind::Annex),
    ("schedule", Kind::Annex),
    ("anexo", Kind::Annex),
    ("allegato", Kind::Annex),
    ("anlage", Kind::Annex),
    ("anhang", Kind::Annex),
    ("приложение", Kind::Annex),
    ("المرفق", Kind::Annex),
    ("مرفق", Kind::Annex),
    ("الملحق", Kind::Annex),
    ("ملحق", Kind::Annex),
    ("پیوست", Kind::Annex),
    ("נספח", Kind::Annex),
    ("附件", Kind::Annex),
    ("附录", Kind::Annex),
    ("附錄", Kind::Annex),
    ("preamble", Kind::Preamble),
    ("préambule", Kind::Preamble),
    ("preámbulo", Kind::Preamble),
    ("preâmbulo", Kind::Preamble),
    ("präambel", Kind::Preamble),
    ("преамбула", Kind::Preamble),
    ("الديباجة", Kind::Preamble),
    ("مقدمه", Kind::Preamble),
    ("מבוא", Kind::Preamble),
    ("הקדמה", Kind::Preamble),
];

/// Preambles whose name is written without spaces around it.
const CJK_PREAMBLES: [&str; 5] = ["序言", "前言", "弁言", "前文", "导言"];

/// Marks that part a number from its heading or text.
const PARTS: [char; 12] = ['.', ':', '–', '—', '-', '،', '．', '。', '：', '、', ')', '―'];

/// Reads a line as the heading of a provision that names what it is.
pub(super) fn head(line: &str) -> Option<Head> {
    let start = skip(line, 0);
    let text = &line[start..];
    if let Some(name) = CJK_PREAMBLES.iter().find(|name| text.starts_with(**name)) {
        let (rest, parted) = parting(line, start + name.len());
        return (rest == line.len()).then_some(Head {
            kind: Kind::Preamble,
            number: None,
            token: String::new(),
            family: None,
            rest,
            parted,
        });
    }
    if let Some(found) = cjk_head(line, start) {
        return Some(found);
    }
    let (kind, after) = keyword(text)?;
    let mut at = start + after;
    if line[at..].starts_with('.') {
        at += 1;
    }
    at = skip_spaces(line, at);
    for sign in ["n°", "nº", "№", "no. ", "Nr. "] {
        if line[at..].starts_with(sign) {
            at = skip_spaces(line, at + sign.len());
        }
    }
    let enclosed = line[at..].starts_with(['(', '（']);
    let from = if enclosed { at + line[at..].chars().next().map_or(0, char::len_utf8) } else { at };
    let numeral = if kind == Kind::Preamble { None } else { numerals::after_keyword(&line[from..]) };
    if let Some(numeral) = numeral {
        let mut end = from + numeral.length;
        if enclosed {
            let close = line[end..].chars().next().filter(|c| matches!(c, ')' | '）'))?;
            end += close.len_utf8();
        }
        let printed = line[start..end].trim().to_owned();
        let (rest, parted) = parting(line, end);
        return Some(Head {
            kind,
            number: Some(Number { printed, value: numeral.value, suffix: numeral.suffix }),
            token: numeral.token,
            family: Some(numeral.family),
            rest,
            parted,
        });
    }
    if !matches!(kind, Kind::Annex | Kind::Preamble) {
        return None;
    }
    // Without a number only a line that names nothing else, or parts its name from the rest, is a heading.
    let (rest, parted) = parting(line, start + after);
    (parted || rest == line.len()).then_some(Head {
        kind,
        number: None,
        token: String::new(),
        family: None,
        rest,
        parted,
    })
}

/// A heading that begins with the name of an annex is one, also without a number: `Annex on harbours`.
pub(super) fn named_annex(line: &str) -> Option<Head> {
    let start = skip(line, 0);
    let (kind, length) = keyword(&line[start..])?;
    let rest = skip(line, start + length);
    (kind == Kind::Annex).then_some(Head { kind, number: None, token: String::new(), family: None, rest, parted: true })
}

/// `第三条`, `第十二章`, `附件一`.
fn cjk_head(line: &str, start: usize) -> Option<Head> {
    let text = &line[start..];
    let (prefix, annex) = if let Some(name) = ["附件", "附录", "附錄"].iter().find(|n| text.starts_with(**n)) {
        (name.len(), true)
    } else if text.starts_with('第') {
        ('第'.len_utf8(), false)
    } else {
        return None;
    };
    let from = start + prefix;
    let mut numeral = numerals::cjk(&line[from..]).or_else(|| numerals::decimal(&line[from..]))?;
    let mut end = from + numeral.length;
    let kind = if annex {
        Kind::Annex
    } else {
        let sign = line[end..].chars().next()?;
        end += sign.len_utf8();
        match sign {
            '条' | '條' => Kind::Article,
            '章' => Kind::Chapter,
            '节' | '節' => Kind::Section,
            '部' | '编' | '編' | '篇' => Kind::Part,
            _ => return None,
        }
    };
    if kind == Kind::Part && line[end..].starts_with('分') {
        end += '分'.len_utf8();
    }
    // `第三条の二`, `第三条之一`: an article put in later.
    if let Some(joint) = line[end..].chars().next().filter(|c| matches!(c, 'の' | '之'))
        && let Some(more) = numerals::cjk(&line[end + joint.len_utf8()..])
    {
        let length = joint.len_utf8() + more.length;
        line[end..end + length].clone_into(&mut numeral.suffix);
        numeral.token = format!("{}-{}", numeral.token, more.token);
        end += length;
    }
    let printed = line[start..end].to_owned();
    let (rest, mut parted) = parting(line, end);
    parted |= rest > end;
    Some(Head {
        kind,
        number: Some(Number { printed, value: numeral.value, suffix: numeral.suffix }),
        token: numeral.token,
        family: Some(numeral.family),
        rest,
        parted,
    })
}

fn keyword(text: &str) -> Option<(Kind, usize)> {
    let mut word = String::new();
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let goes_on = c == '§' || c.is_alphabetic() || ('\u{64B}'..='\u{654}').contains(&c) || c == '\u{640}';
        if !goes_on || word.chars().count() > 12 {
            break;
        }
        end = at + c.len_utf8();
        if c != '\u{640}' && !('\u{64B}'..='\u{652}').contains(&c) {
            word.extend(c.to_lowercase());
        }
        if c == '§' {
            break;
        }
    }
    KEYWORDS.iter().find(|(name, _)| *name == word).map(|(_, kind)| (*kind, end))
}

fn skip(line: &str, from: usize) -> usize {
    line[from..].char_indices().find(|(_, c)| !(c.is_whitespace() || unseen(*c))).map_or(line.len(), |(i, _)| from + i)
}

fn skip_spaces(line: &str, from: usize) -> usize {
    skip(line, from)
}

/// Where the rest begins after a number, and whether a mark parts it off.
fn parting(line: &str, from: usize) -> (usize, bool) {
    let mut at = skip(line, from);
    let mut parted = at == line.len();
    while let Some(c) = line[at..].chars().next().filter(|c| PARTS.contains(c)) {
        // "Article 17-bis" and "Article 3.2" were read before; a hyphen glued to a word parts nothing.
        let next = at + c.len_utf8();
        let glued = c == '-' && next < line.len() && !line[next..].starts_with(char::is_whitespace);
        if glued {
            break;
        }
        parted = true;
        at = skip(line, next);
    }
    (at, parted)
}

/// Reads a marker at a place of a line.
pub(super) fn marker(line: &str, from: usize) -> Option<Marker> {
    let start = skip(line, from);
    let first = line[start..].chars().next()?;
    let opened = matches!(first, '(' | '（');
    let at = if opened { start + first.len_utf8() } else { start };
    let body = &line[at..];
    let mut readings = Vec::new();
    if let Some(number) = numerals::decimal(body).filter(|n| n.value.iter().all(|v| *v < 1000)) {
        readings.push(number);
    } else if let Some(number) = numerals::cjk(body) {
        readings.push(number);
    } else {
        readings = numerals::lettered(body);
        // Arabic ha as a point's letter is often drawn out with tatweel, which is not part of the numeral.
        if let Some(reading) = readings.first_mut()
            && body[reading.length..].starts_with('\u{640}')
        {
            reading.length += '\u{640}'.len_utf8();
        }
    }
    let length = readings.first()?.length;
    let mut end = at + length;
    let mut close = line[end..].chars().next().unwrap_or(' ');
    let spaced = close.is_whitespace() && !opened;
    if spaced {
        // `1 - The parties`: only with a dash between spaces.
        let dash = skip(line, end);
        let c = line[dash..].chars().next()?;
        if matches!(c, '-' | '–' | '—') && line[dash + c.len_utf8()..].starts_with(char::is_whitespace) {
            end = dash;
            close = '-';
        } else if readings[0].family == Family::Cjk && line[end..].starts_with('\u{3000}')
            || readings[0].family == Family::Decimal && readings[0].value.len() > 1
        {
            close = ' ';
        } else {
            return None;
        }
    }
    let dashed = matches!(close, '-' | '–' | '—');
    match close {
        ')' | '）' => {}
        '.' | '．' | '、' if !opened => {}
        '-' | '–' | '—' if !opened && readings[0].family == Family::Decimal => {}
        ' ' if spaced => {}
        _ => return None,
    }
    let after = if close == ' ' { end } else { end + line[end..].chars().next().map_or(0, char::len_utf8) };
    let next = line[after..].chars().next();
    let glued_ok = matches!(close, '、' | '）' | '．');
    if !(glued_ok || next.is_none_or(|c| c.is_whitespace() || unseen(c) || matches!(c, '(' | '（'))) {
        return None;
    }
    let enclosed = matches!(close, ')' | '）');
    let digits = readings[0].family == Family::Decimal && readings[0].value.len() == 1;
    let sign = match close {
        ')' | '）' => ')',
        '.' | '．' => '.',
        '-' | '–' | '—' => '-',
        other => other,
    };
    Some(Marker {
        printed: line[start..after].trim().to_owned(),
        readings,
        signs: (opened, sign),
        rest: skip(line, after),
        certain: enclosed || (digits && !dashed) || close == '、',
    })
}

/// Reads a bare numeral at the start of a heading: `I. - General`, `2 Scope`, `1.1 Use`.
pub(super) fn numbered_heading(line: &str) -> Option<(Number, Numeral, usize)> {
    let start = skip(line, 0);
    let text = &line[start..];
    if let Some(found) = marker(line, start) {
        // "I." is a Roman numeral far more often than the ninth letter; "C." is the third letter, not a hundred.
        let roman = found.readings.last().filter(|n| n.length > 1 || matches!(n.value[..], [1 | 5 | 10]));
        let numeral = roman.or(found.readings.first())?.clone();
        let (rest, _) = parting(line, found.rest);
        let printed = found.printed;
        let number = Number { printed, value: numeral.value.clone(), suffix: numeral.suffix.clone() };
        return Some((number, numeral, rest));
    }
    let numeral = numerals::after_keyword(text).filter(|n| n.family != Family::Word)?;
    let end = start + numeral.length;
    let next = line[end..].chars().next();
    let plain_digits = numeral.family == Family::Decimal
        && numeral.value.iter().all(|v| *v < 1000)
        && next.is_some_and(char::is_whitespace);
    let marked = matches!(next, Some('.' | ':' | ')' | '、'));
    if !(plain_digits || marked) {
        return None;
    }
    let printed_end = if next == Some('.') || next == Some(')') { end + 1 } else { end };
    let printed = line[start..printed_end].to_owned();
    let (rest, _) = parting(line, end);
    Some((Number { printed, value: numeral.value.clone(), suffix: numeral.suffix.clone() }, numeral, rest))
}
