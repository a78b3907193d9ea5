//! Where a text quotes: the marks of every style in use, told apart from apostrophes and abbreviation signs.
//!
//! Paired are “ ”, „ “, „ ”, ” ”, « », » «, » », ‹ ›, ‘ ’, ‚ ‘, " ", ' ', ״ ״, 「 」 and 『 』. A mark between two letters
//! is none: it is an apostrophe (the parties’) or a sign of abbreviation (צה״ל), unless the letter before it is a particle
//! that Hebrew or Arabic writes together with the next word (ב"הארץ"). A mark without its fellow quotes nothing.

use std::ops::Range;

/// A quotation, with and without its marks, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// With its marks.
    pub outer: Range<usize>,
    /// Without them.
    pub inner: Range<usize>,
}

/// The quotations of one paragraph, in their order; those inside another are not listed.
pub fn quotations(text: &str) -> Vec<Quotation> {
    let mut found = Vec::new();
    // Marks that have no fellow further on: looking again each time would take quadratic time.
    let mut alone: Vec<char> = Vec::new();
    let mut from = 0;
    while let Some((at, mark)) = text[from..].char_indices().find(|(_, c)| is_opening(*c)) {
        let at = from + at;
        let before = text[..at].chars().next_back();
        let inside = at + mark.len_utf8();
        let particle = matches!(mark, '"' | '״') && after_particle(&text[..at], &text[inside..]);
        let closing = closing(before.filter(|_| !particle), mark, text[inside..].chars().next())
            .filter(|_| !alone.contains(&mark));
        match closing.map(|closing| end(text, inside, closing)) {
            Some(Some(inner_end)) => {
                let close = text[inner_end..].chars().next().unwrap_or(mark);
                let outer_end = inner_end + close.len_utf8();
                found.push(Quotation { outer: at..outer_end, inner: inside..inner_end });
                from = outer_end;
                continue;
            }
            Some(None) => alone.push(mark),
            None => {}
        }
        from = inside;
    }
    found
}

/// Whether a mark may open a quotation; few letters of a text do.
fn is_opening(c: char) -> bool {
    matches!(c, '“' | '„' | '‟' | '”' | '«' | '»' | '‹' | '「' | '『' | '"' | '״' | '‘' | '‚' | '\'')
}

/// Whether a mark stands after a word of one Hebrew or Arabic letter and before one of several: `ב"הארץ"`, not `ד"ר`.
fn after_particle(before: &str, after: &str) -> bool {
    let mut back = before.chars().rev();
    let letter = back.next().is_some_and(|c| matches!(c, '\u{05D0}'..='\u{05EA}' | '\u{0621}'..='\u{064A}'));
    letter
        && !back.next().is_some_and(char::is_alphanumeric)
        && after.chars().take(2).filter(|c| c.is_alphanumeric()).count() == 2
}

/// The marks that close what `mark` opens, if it opens a quotation where it stands.
fn closing(before: Option<char>, mark: char, after: Option<char>) -> Option<&'static [char]> {
    let in_word = before.is_some_and(char::is_alphanumeric);
    let opens = !in_word && after.is_some_and(|c| !c.is_whitespace());
    let opens_word = !in_word && after.is_some_and(char::is_alphanumeric);
    let closing: (&[char], bool) = match mark {
        '“' => (&['”'], true),
        '„' | '‟' => (&['“', '”'], true),
        '”' => (&['”', '“'], opens_word),
        '«' => (&['»'], true),
        '»' => (&['«', '»'], opens_word),
        '‹' => (&['›'], true),
        '「' => (&['」'], true),
        '『' => (&['』'], true),
        '"' => (&['"'], opens),
        '״' => (&['״'], opens),
        '‘' => (&['’'], opens),
        '‚' => (&['‘', '’'], opens),
        '\'' => (&['\''], opens_word),
        _ => return None,
    };
    closing.1.then_some(closing.0)
}

/// Where the mark that closes begins.
fn end(text: &str, from: usize, closing: &[char]) -> Option<usize> {
    let mut letters = text[from..].char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        if !closing.contains(&c) {
            continue;
        }
        let between_letters =
            matches!(c, '"' | '״' | '’' | '‘' | '\'') && letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if !between_letters {
            return Some(from + at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> Vec<&str> {
        quotations(text).into_iter().map(|q| &text[q.inner]).collect()
    }

    #[test]
    fn marks_of_every_style() {
        for (text, expected) in [
            ("it said “no more” twice", vec!["no more"]),
            ("„nie“ and „nooit”", vec!["nie", "nooit"]),
            ("”aldrig” and ”לא“", vec!["aldrig", "לא"]),
            ("« non » and «no» and »nein«", vec![" non ", "no", "nein"]),
            ("\"a\" and \"b\"", vec!["a", "b"]),
            ("‘the parties’", vec!["the parties"]),
            ("the ‘north’s boats’ left", vec!["north’s boats"]),
            ("'so' they say", vec!["so"]),
            ("قال «لن نقبل» أمس", vec!["لن نقبل"]),
            ("הוא אמר ״לא״ לצה״ל", vec!["לא"]),
            ("הוא אמר \"צה\"ל כאן\" שוב", vec!["צה\"ל כאן"]),
            ("ד\"ר כהן כתב ב\"הארץ\" על צה\"ל", vec!["הארץ"]),
            ("“outer ‘inner’ outer”", vec!["outer ‘inner’ outer"]),
        ] {
            assert_eq!(quoted(text), expected, "{text}");
        }
    }

    #[test]
    fn marks_that_quote_nothing() {
        for text in ["the parties’ view", "Norland's boats", "צה״ל", "an “ alone", "5' 6\"", "rock ’n’ roll", ""]
        {
            assert_eq!(quoted(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn many_lone_marks_take_no_time() {
        assert!(quotations(&"“ «a ‘b ".repeat(20_000)).is_empty());
    }
}
