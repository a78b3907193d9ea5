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
        let letters = Self::letters(text);
        // Of several that have as many letters, the first.
        let most = letters.iter().map(|(_, count)| *count).max().filter(|most| *most > 0)?;
        letters.into_iter().find(|(_, count)| *count == most).map(|(script, _)| script)
    }

    /// The script of a text that should be in one: in that, if at least one letter in five is, since words of others may
    /// stand in brackets in it.
    fn of_text_in(self, text: &str) -> Option<Self> {
        let letters = Self::letters(text);
        let all: usize = letters.iter().map(|(_, count)| count).sum();
        let own = letters.into_iter().find_map(|(script, count)| (script == self).then_some(count)).unwrap_or(0);
        if all > 0 && own * 5 >= all { Some(self) } else { Self::of(text) }
    }

    /// How many letters of each there are.
    fn letters(text: &str) -> [(Self, usize); 3] {
        let (mut arabic, mut hebrew, mut other) = (0, 0, 0);
        if text.is_ascii() {
            other = text.bytes().filter(u8::is_ascii_alphabetic).count();
            return [(Self::LeftToRight, other), (Self::Arabic, 0), (Self::Hebrew, 0)];
        }
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
        [(Self::LeftToRight, other), (Self::Arabic, arabic), (Self::Hebrew, hebrew)]
    }

    fn runs_from_right(self) -> bool {
        self != Self::LeftToRight
    }

    fn direction(self) -> &'static str {
        if self.runs_from_right() { "rtl" } else { "ltr" }
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
/// This is for words of the program, of which nobody knows in which language others are put into them; words of records
/// are set apart with their language ([`Renderer::written`]).
fn quotes_apart(text: &str) -> Option<String> {
    if text.is_ascii() || !text.contains(OPENING) {
        return None;
    }
    let (quoted, outside) = quoted(text);
    let script = Script::of(&outside).filter(|script| script.runs_from_right())?;
    apart(text, quoted, script, |_| String::new())
}

/// A text of a script as HTML with quoted words of other scripts set apart; nothing where there are none.
fn apart(
    text: &str,
    quoted: Vec<Range<usize>>,
    script: Script,
    attributes: impl Fn(Script) -> String,
) -> Option<String> {
    let (mut html, mut done) = (String::new(), 0);
    for inner in quoted {
        let Some(other) = Script::of(&text[inner.clone()]).filter(|other| *other != script) else { continue };
        let (before, words) = (escaped(&text[done..inner.start]), escaped(&text[inner.clone()]));
        html.extend([&before, "<bdi", &attributes(other), ">", &words, "</bdi>"]);
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
    /// The text as HTML, where words of another script are quoted in it.
    quoting: Option<Box<str>>,
}

impl<'a> Words<'a> {
    /// Words of another language than the page's.
    pub(in crate::render) fn foreign(text: impl Into<Cow<'a, str>>, lang: &'a str, dir: &'static str) -> Self {
        Self { lang: Some(lang), dir: Some(dir), ..plain(text) }
    }

    /// The same with another text.
    pub(in crate::render) fn with_text(&self, text: String) -> Self {
        Self { text: text.into(), quoting: None, ..*self }
    }

    /// The words where they are of the page's language, for places that can have no other.
    pub(in crate::render) fn own(&self) -> Option<&str> {
        self.lang.is_none().then_some(&self.text)
    }

    /// The words as HTML.
    pub(in crate::render) fn html(&self) -> String {
        if self.lang.is_none() { self.inner() } else { self.isolated().0 }
    }

    /// The words as HTML without an element of their own, where others are set apart in them.
    fn set(&self) -> Option<String> {
        self.quoting.as_deref().map(str::to_owned).or_else(|| quotes_apart(&self.text))
    }

    fn inner(&self) -> String {
        self.set().unwrap_or_else(|| escaped(&self.text))
    }

    /// The same set apart from what stands around it, whatever its language.
    pub(in crate::render) fn isolated(&self) -> Safe {
        let text = self.inner();
        let Some(lang) = self.lang else { return Safe(format!("<bdi>{text}</bdi>")) };
        let (lang, dir) = (escaped(lang), self.dir.unwrap_or("auto"));
        Safe(format!("<bdi lang=\"{lang}\" dir=\"{dir}\">{text}</bdi>"))
    }
}

impl Serialize for Words<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.lang.is_none() {
            return match self.set() {
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
    Words { text: text.into(), lang: None, dir: None, quoting: None }
}

/// Signs that are words of no language, such as an address or a digest: they run from left to right on every page.
pub(in crate::render) fn code<'a>(text: impl Into<Cow<'a, str>>) -> Words<'a> {
    Words::foreign(text, NO_LANGUAGE, "ltr")
}

impl<'a> Renderer<'a> {
    /// Words as somebody wrote them, whose language no field tells: the page's, unless their script is another.
    pub(in crate::render) fn verbatim<'t>(&self, text: impl Into<Cow<'t, str>>) -> Words<'t>
    where
        'a: 't,
    {
        self.written(text, self.language)
    }

    /// Words in a language. Words in the letters of another script are not taken for words of it: a name may be printed
    /// in its own letters. Neither are those that stand in quotation marks in it.
    pub(in crate::render) fn written<'t>(&self, text: impl Into<Cow<'t, str>>, language: &'t Language) -> Words<'t>
    where
        'a: 't,
    {
        self.written_as(text.into(), language.as_str(), Script::of_language(language))
    }

    /// The same, by the tag of the language; by the script alone, if none is given or it is none.
    pub(in crate::render) fn written_in<'t>(
        &self,
        text: impl Into<Cow<'t, str>>,
        language: Option<&'t str>,
    ) -> Words<'t>
    where
        'a: 't,
    {
        match language.and_then(|tag| Some((tag, Script::of_language(&Language::new(tag).ok()?)))) {
            Some((tag, of_language)) => self.written_as(text.into(), tag, of_language),
            None => self.verbatim(text),
        }
    }

    fn written_as<'t>(&self, text: Cow<'t, str>, language: &'t str, of_language: Script) -> Words<'t>
    where
        'a: 't,
    {
        let (quoted, script) = match text.contains(OPENING).then(|| quoted(&text)) {
            Some((quoted, outside)) => (quoted, of_language.of_text_in(&outside).or_else(|| Script::of(&text))),
            None => (Vec::new(), of_language.of_text_in(&text)),
        };
        let script = script.unwrap_or(of_language);
        let language = if script == of_language { language } else { self.language_of(script) };
        let quoting = self.quoting(&text, quoted, script).map(String::into_boxed_str);
        let is_own = language == self.language.as_str();
        Words { text, lang: (!is_own).then_some(language), dir: (!is_own).then(|| script.direction()), quoting }
    }

    /// A piece of a text in a language, as HTML, if words of other scripts are quoted in it.
    pub(in crate::render) fn quoting_in(&self, text: &str, language: &Language) -> Option<String> {
        if !text.contains(OPENING) {
            return None;
        }
        let (quoted, outside) = quoted(text);
        let of_language = Script::of_language(language);
        self.quoting(text, quoted, of_language.of_text_in(&outside).unwrap_or(of_language))
    }

    fn quoting(&self, text: &str, quoted: Vec<Range<usize>>, script: Script) -> Option<String> {
        let attributes =
            |other: Script| format!(" lang=\"{}\" dir=\"{}\"", escaped(self.language_of(other)), other.direction());
        apart(text, quoted, script, attributes)
    }

    /// The language that is written in a script: the page's, one of a source here, one of the site.
    fn language_of(&self, script: Script) -> &'a str {
        let written = |language: &&'a Language| Script::of_language(language) == script;
        let sources = self.corpus.all::<Source>().map(|source| &source.data.language);
        let mut languages = std::iter::once(self.language).chain(sources).chain(&self.corpus.site().languages);
        languages.find(written).map_or("und", Language::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_language_may_have_others_in_brackets() {
        for (script, text, found) in [
            (Script::Arabic, "عبارة (strategic files)", Some(Script::Arabic)),
            (Script::LeftToRight, "عبارة (strategic files)", Some(Script::LeftToRight)),
            (Script::LeftToRight, "نشرة سودريا", Some(Script::Arabic)),
            (Script::LeftToRight, "نشرة وزارة سودريا B", Some(Script::Arabic)),
            (Script::Arabic, "עדה לינד", Some(Script::Hebrew)),
            (Script::Hebrew, "Ada", Some(Script::LeftToRight)),
            (Script::Hebrew, "12 – 14", None),
        ] {
            assert_eq!(script.of_text_in(text), found, "{text}");
        }
    }

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
