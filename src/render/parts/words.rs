//! Words in their own language and direction, and HTML that is known to be safe.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark_escape::escape_html;
use serde::{Serialize, Serializer};

use crate::model::{Language, Source};
use crate::render::Renderer;

/// What most letters of a text are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Arabic,
    Hebrew,
    LeftToRight,
}

impl Script {
    /// The script of a text; nothing where it has no letters.
    fn of(text: &str) -> Option<Self> {
        if text.is_ascii() {
            return text.bytes().any(|b| b.is_ascii_alphabetic()).then_some(Self::LeftToRight);
        }
        let (mut arabic, mut hebrew, mut other) = (0, 0, 0);
        for letter in text.chars().filter(|c| c.is_alphabetic()) {
            match letter {
                '\u{0590}'..='\u{05FF}' | '\u{FB1D}'..='\u{FB4F}' => hebrew += 1,
                '\u{0600}'..='\u{06FF}'
                | '\u{0750}'..='\u{077F}'
                | '\u{FB50}'..='\u{FDFF}'
                | '\u{FE70}'..='\u{FEFC}' => arabic += 1,
                _ => other += 1,
            }
        }
        let most = arabic.max(hebrew).max(other);
        match most {
            0 => None,
            _ if most == other => Some(Self::LeftToRight),
            _ if most == arabic => Some(Self::Arabic),
            _ => Some(Self::Hebrew),
        }
    }

    fn runs_from_right(self) -> bool {
        self != Self::LeftToRight
    }

    fn of_language(language: &Language) -> Self {
        match (language.direction(), language.as_str().split('-').next()) {
            ("rtl", Some("he" | "yi")) => Self::Hebrew,
            ("rtl", _) => Self::Arabic,
            _ => Self::LeftToRight,
        }
    }
}

/// The tag for what is of no language.
pub(in crate::render) const NO_LANGUAGE: &str = "zxx";

/// HTML that is known to be safe: every piece of it was escaped when it was made.
#[derive(Debug, Clone, Default)]
pub(in crate::render) struct Safe(pub(in crate::render) String);

impl Serialize for Safe {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}

/// Text with `&`, `<`, `>` and quotation marks written so that it is text in HTML.
pub(in crate::render) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Writing to a string does not fail.
    let _ = escape_html(&mut out, text);
    out
}

/// Text that runs from the right, as HTML, if words stand in quotation marks in it that run from the left: they are set
/// apart. Otherwise their marks would go with them wherever letters that run from the left stand before or behind.
///
/// In text that runs from the left the same is so rare that to tell it from a text that only begins so would do more harm.
pub(in crate::render) fn quotes_apart(text: &str) -> Option<String> {
    if text.is_ascii() || !text.contains(OPENING) {
        return None;
    }
    let (quoted, outside) = quoted(text);
    if !Script::of(&outside)?.runs_from_right() {
        return None;
    }
    let (mut html, mut done) = (String::new(), 0);
    for inner in quoted.into_iter().filter(|inner| Script::of(&text[inner.clone()]) == Some(Script::LeftToRight)) {
        html.extend([&escaped(&text[done..inner.start]), "<bdi>", &escaped(&text[inner.clone()]), "</bdi>"]);
        done = inner.end;
    }
    (done > 0).then(|| html + &escaped(&text[done..]))
}

/// What stands in quotation marks, and the rest.
fn quoted(text: &str) -> (Vec<Range<usize>>, String) {
    let (mut quoted, mut outside, mut at) = (Vec::new(), String::new(), 0);
    while let Some(open) = text[at..].find(OPENING).map(|found| at + found) {
        let mark = text[open..].chars().next().unwrap_or_default();
        let from = open + mark.len_utf8();
        let closing = if mark == '«' { ['»', '»'] } else { ['”', '“'] };
        outside.push_str(&text[at..open]);
        at = from;
        if let Some(to) = text[from..].find(closing).map(|length| from + length) {
            quoted.push(from..to);
            at = to + text[to..].chars().next().map_or(0, char::len_utf8);
        }
    }
    outside.push_str(&text[at..]);
    (quoted, outside)
}

/// The marks that open a quotation.
const OPENING: [char; 3] = ['«', '“', '„'];

/// Words, with their language where it is not the page's.
///
/// A template prints them as they are: words of the page's language are escaped text, others come with their element.
#[derive(Debug, Clone)]
pub(in crate::render) struct Words<'a> {
    pub(in crate::render) text: Cow<'a, str>,
    pub(in crate::render) lang: Option<&'a str>,
    pub(in crate::render) dir: Option<&'static str>,
}

impl Words<'_> {
    /// The words where they are of the page's language, for places that can have no other.
    pub(in crate::render) fn own(&self) -> Option<&str> {
        self.lang.is_none().then_some(&self.text)
    }

    /// The words as HTML.
    pub(in crate::render) fn html(&self) -> String {
        if self.lang.is_none() { self.set() } else { self.isolated().0 }
    }

    /// The words as HTML without an element of their own.
    fn set(&self) -> String {
        quotes_apart(&self.text).unwrap_or_else(|| escaped(&self.text))
    }

    /// The same set apart from what stands around it, whatever its language.
    pub(in crate::render) fn isolated(&self) -> Safe {
        let text = self.set();
        let Some(lang) = self.lang else { return Safe(format!("<bdi>{text}</bdi>")) };
        let (lang, dir) = (escaped(lang), self.dir.unwrap_or("auto"));
        Safe(format!("<bdi lang=\"{lang}\" dir=\"{dir}\">{text}</bdi>"))
    }
}

impl Serialize for Words<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.lang.is_none() {
            return match quotes_apart(&self.text) {
                Some(html) => Safe(html).serialize(serializer),
                None => serializer.serialize_str(&self.text),
            };
        }
        Safe(self.html()).serialize(serializer)
    }
}

impl From<Words<'_>> for Safe {
    fn from(words: Words<'_>) -> Self {
        Self(words.html())
    }
}

/// Words of the program.
pub(in crate::render) fn plain<'a>(text: impl Into<Cow<'a, str>>) -> Words<'a> {
    Words { text: text.into(), lang: None, dir: None }
}

/// Signs that are words of no language, such as an address or a digest: they run from left to right on every page.
pub(in crate::render) fn code<'a>(text: impl Into<Cow<'a, str>>) -> Words<'a> {
    Words { text: text.into(), lang: Some(NO_LANGUAGE), dir: Some("ltr") }
}

impl<'a> Renderer<'a> {
    /// Words as somebody wrote them, whose language no field tells: if their script runs the other way than the page, as
    /// a word of that script, in the language that a source here is written in.
    pub(in crate::render) fn verbatim<'t>(&self, text: impl Into<Cow<'t, str>>) -> Words<'t>
    where
        'a: 't,
    {
        let rtl = self.language.direction() == "rtl";
        let mut words = Words { text: text.into(), lang: None, dir: None };
        let Some(script) = Script::of(&words.text).filter(|script| script.runs_from_right() != rtl) else {
            return words;
        };
        let written = |language: &&'a Language| Script::of_language(language) == script;
        let sources = self.corpus.all::<Source>().map(|source| &source.data.language);
        let found = sources.chain(&self.corpus.site().languages).find(written);
        words.lang = Some(found.map_or("und", Language::as_str));
        words.dir = Some(if script == Script::LeftToRight { "ltr" } else { "rtl" });
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_that_run_the_other_way_are_set_apart_inside_their_marks() {
        for (text, html) in [
            ("في B «Cell» (خلية)", Some("في B «<bdi>Cell</bdi>» (خلية)")),
            ("כתבה A: “a & b”, “שלום”, “c”.", Some("כתבה A: “<bdi>a &amp; b</bdi>”, “שלום”, “<bdi>c</bdi>”.")),
            ("It says „שלום“ & “peace”.", None),
            ("في A «جدول زمني» (enforceable)", None),
            ("«Cell»", None),
            ("«12» خلية", None),
            ("خلية «Cell", None),
            ("« «Cell خلية", None),
            ("خلية «A “b” c»", Some("خلية «<bdi>A “b” c</bdi>»")),
            ("He said “yes” — “no”.", None),
            ("«خلية» و«أخرى»", None),
            ("", None),
        ] {
            assert_eq!(quotes_apart(text).as_deref(), html, "{text}");
        }
    }
}
