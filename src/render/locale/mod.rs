//! What the program says for itself, in one language: messages, dates, counts, lists and the order of names.
//!
//! Adding a language is adding a file to `templates/messages/`. Dates, lists and order come from Unicode's Common Locale
//! Data Repository (CLDR), plural forms from its rules by way of the messages. Digits are the European ones in every
//! language, as in the numbers of provisions and in most of the sources, unless the tag says otherwise (`ar-u-nu-arab`).

mod dates;
mod messages;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale as Tag;

use crate::compare::Evidence;
use crate::compare::versions::Change;
use crate::error::{Error, Result};
use crate::model::{ControlledList, Date, Day, Kind, Language};
use dates::Dates;
use messages::Messages;
pub(super) use messages::{Value, is_spoken};

/// One language of the interface.
pub(super) struct Locale {
    messages: Messages,
    dates: Dates,
    list: ListFormatter,
    order: CollatorBorrowed<'static>,
}

impl Locale {
    /// The interface in a language, or in English where the theme and the project have no messages in it.
    ///
    /// # Errors
    /// When a file of messages is not one.
    pub(super) fn new(language: &Language, own: &BTreeMap<String, String>) -> Result<Self> {
        let language = if is_spoken(language, own) { language } else { Language::english() };
        let tag = tag(language);
        let fault = |what: String| Error::new("write in the site’s language", what);
        let long = ListFormatterOptions::default().with_length(ListLength::Wide);
        Ok(Self {
            messages: Messages::new(language, own)?,
            dates: Dates::new(&tag)?,
            list: ListFormatter::try_new_and((&tag).into(), long).map_err(|e| fault(e.to_string()))?,
            order: Collator::try_new((&tag).into(), CollatorOptions::default()).map_err(|e| fault(e.to_string()))?,
        })
    }

    /// A message without place holders.
    pub(super) fn say<'s>(&'s self, id: &'s str) -> &'s str {
        self.messages.say(id)
    }

    /// A message with its place holders filled.
    pub(super) fn tell<const N: usize>(&self, id: &str, values: [(&'static str, Value<'_>); N]) -> String {
        self.messages.tell(id, values)
    }

    /// A message as HTML: its words and the `text` values are escaped, `markup` values stand as they are.
    pub(super) fn tell_safe(&self, id: &str, text: &[(String, Value<'_>)], markup: &[(String, String)]) -> String {
        self.messages.tell_safe(id, text, markup)
    }

    /// A number and its noun, by a message that has the number as `$n`: `1 report`, `2 reports`.
    pub(super) fn count(&self, id: &str, number: usize) -> String {
        self.messages.tell(id, [("n", number.into())])
    }

    /// The label of a value of a controlled list.
    pub(super) fn label<'v, L: ControlledList>(&self, value: &'v L) -> Cow<'v, str> {
        self.messages.label(value)
    }

    /// The label and the definition of the value `id` of a list, from its name and its built-in English words.
    pub(super) fn entry<'e>(&self, list: &str, id: &str, english: (&'e str, &'e str)) -> (Cow<'e, str>, Cow<'e, str>) {
        let label = self.messages.entry(list, id).map_or(Cow::Borrowed(english.0), Cow::Owned);
        let definition = self.messages.definition(list, id).map_or(Cow::Borrowed(english.1), Cow::Owned);
        (label, definition)
    }

    /// The name of a list, from its English one.
    pub(super) fn list_name<'s>(&'s self, list: &'s str) -> &'s str {
        self.messages.list_name(list).unwrap_or(list)
    }

    /// The forms of a message whose number only a script knows, by plural category, with `{n}` for the number.
    pub(super) fn forms(&self, id: &str) -> Vec<(String, String)> {
        self.messages.forms(id)
    }

    /// The name of a field of a record, from its name in files: `main agreement`.
    pub(super) fn field(&self, name: &str) -> String {
        self.messages.entry("field", name).unwrap_or_else(|| name.replace('_', " "))
    }

    /// What became of a provision: `reworded`.
    pub(super) fn change(&self, change: Change) -> &str {
        self.messages.say(match change {
            Change::Unchanged => "provision-unchanged",
            Change::Typographic => "provision-typographic",
            Change::Reworded => "provision-reworded",
            Change::Renumbered => "provision-renumbered",
            Change::Moved => "provision-moved",
            Change::Split => "provision-split",
            Change::Merged => "provision-merged",
            Change::Added => "provision-added",
            Change::Removed => "provision-removed",
        })
    }

    /// The name of a kind of record: `Statement`.
    pub(super) fn kind(&self, kind: Kind) -> &str {
        self.messages.say(kind_ids(kind).0)
    }

    /// The name of the records of a kind: `Statements`.
    pub(super) fn kinds(&self, kind: Kind) -> &str {
        self.messages.say(kind_ids(kind).1)
    }

    /// A year: `2026`, `44 BCE`.
    pub(super) fn year(&self, year: i32) -> String {
        self.dates.year(&self.messages, year)
    }

    /// A day: `6 January 2026`.
    pub(super) fn day(&self, day: Day) -> String {
        self.dates.day(&self.messages, day)
    }

    /// A line of an axis of time, in few letters.
    pub(super) fn tick(&self, day: Day, named: bool) -> String {
        self.dates.tick(&self.messages, day, named)
    }

    /// A date in words: `6 January 2026`, `5 to 6 January 2026`, `since 1967`.
    pub(super) fn date(&self, date: &Date) -> String {
        self.dates.date(&self.messages, date)
    }

    /// A time of which nothing is known, from the last day before it to the first after it.
    pub(super) fn gap(&self, (last, first): (Day, Day)) -> String {
        self.tell("date-gap", [("last", self.day(last).into()), ("first", self.day(first).into())])
    }

    /// What a claim rests on: `2 reports, 1 origin`.
    pub(super) fn evidence(&self, evidence: Evidence) -> String {
        let mut parts = vec![self.count("count-reports", evidence.reports)];
        if evidence.origins > 0 {
            parts.push(self.count("count-origins", evidence.origins));
        }
        match (evidence.not_stated, evidence.reports) {
            (0, _) => {}
            (n, all) if n == all => parts.push(self.say("evidence-origin-not-stated").to_owned()),
            (n, _) => parts.push(self.count("evidence-origins-not-stated", n)),
        }
        parts.join(self.say("comma"))
    }

    /// A list in a sentence: `A, B and C`.
    pub(super) fn list(&self, items: &[&str]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// The name of a language: `Arabic`; in English, or its tag, where the messages have none.
    pub(super) fn language(&self, tag: &str) -> String {
        let code = tag.split('-').next().unwrap_or(tag);
        if let Some(name) = self.messages.entry("language", code) {
            return name;
        }
        let known = isolang::Language::from_639_1(code).or_else(|| isolang::Language::from_639_3(code));
        known.map_or_else(|| tag.to_owned(), |language| language.to_name().to_owned())
    }

    /// A place in the Markdown of a text.
    pub(super) fn place(&self, place: crate::text::readings::Place) -> String {
        self.tell("place-in-file", [("line", place.line.into()), ("column", place.column.into())])
    }

    /// Which of two names comes first in the language.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b).then_with(|| a.cmp(b))
    }
}

/// A text with its first letter as a capital, in scripts that have them.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

/// The language as locale data know it. English stands for international English, whose dates are `6 January 2026`.
pub(super) fn tag(language: &Language) -> Tag {
    let tag = language.as_str();
    let tag = if tag == "en" { "en-001" } else { tag };
    let digits = if tag.contains("-u-") { "" } else { "-u-nu-latn" };
    format!("{tag}{digits}").parse().unwrap_or(icu_locale_core::locale!("en-001-u-nu-latn"))
}

/// The messages that name a kind: one record of it, and all.
fn kind_ids(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Party => ("kind-party", "kind-parties"),
        Kind::Person => ("kind-person", "kind-people"),
        Kind::Issue => ("kind-issue", "kind-issues"),
        Kind::Source => ("kind-source", "kind-sources"),
        Kind::Event => ("kind-event", "kind-events"),
        Kind::Statement => ("kind-statement", "kind-statements"),
        Kind::Agreement => ("kind-agreement", "kind-agreements"),
        Kind::Text => ("kind-text", "kind-texts"),
        Kind::Position => ("kind-position", "kind-positions"),
        Kind::Term => ("kind-term", "kind-terms"),
        Kind::Briefing => ("kind-briefing", "kind-briefings"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::new(&Language::new(tag).unwrap(), &BTreeMap::new()).unwrap()
    }

    #[test]
    fn dates_in_words() {
        let english = locale("en");
        for (edtf, words) in [
            ("2026-01-06", "6 January 2026"),
            ("2026-01", "January 2026"),
            ("2026", "2026"),
            ("2025~", "about 2025"),
            ("2026?", "2026, uncertain"),
            ("202X", "the 2020s"),
            ("2026-21", "spring 2026"),
            ("2026-01-05/2026-01-06", "5 to 6 January 2026"),
            ("2025-12-31/2026-01-06", "31 December 2025 to 6 January 2026"),
            ("2026-01-31/2026-02-06", "31 January to 6 February 2026"),
            ("2025-12-21~/2025-12-31~", "about 21 to about 31 December 2025"),
            ("1967/..", "since 1967"),
            ("2025~/2026-01-06", "about 2025 to 6 January 2026"),
            ("../1985", "until 1985"),
            ("2025/", "from 2025, end not known"),
            ("-0043", "44 BCE"),
            ("-0043-03-15", "15 March 44 BCE"),
        ] {
            assert_eq!(english.date(&Date::parse(edtf).unwrap()), words);
        }
    }

    #[test]
    fn words_in_words_run_as_the_language_does() {
        let arabic = locale("ar");
        let name = arabic.tell("edition-name", [("id", "first".into()), ("date", "2026".into())]);
        assert_eq!(name, "\u{2068}first\u{2069}، \u{2068}2026\u{2069}");
        let edition = arabic.tell("changes-edition", [("name", name.into())]);
        assert_eq!(edition, "الطبعة \u{2067}\u{2068}first\u{2069}، \u{2068}2026\u{2069}\u{2069}");
    }

    #[test]
    fn evidence_in_words() {
        let english = locale("en");
        let words =
            |reports, origins, not_stated| english.evidence(Evidence { statements: 1, reports, origins, not_stated });
        assert_eq!(words(2, 1, 0), "2 reports, 1 origin");
        assert_eq!(words(1, 0, 1), "1 report, origin not stated");
        assert_eq!(words(3, 1, 1), "3 reports, 1 origin, origin of 1 not stated");
    }

    #[test]
    fn dates_follow_the_language_and_its_country() {
        for (tag, edtf, words) in [
            ("en-US", "2026-01-06", "January 6, 2026"),
            ("ar", "2026-01-06", "6 يناير 2026"),
            ("ar-SY", "2026-01-06", "6 كانون الثاني 2026"),
            ("ar-u-nu-arab", "2026-01-06", "٦ يناير ٢٠٢٦"),
            ("ar", "1967/..", "منذ \u{2068}1967\u{2069}"),
            ("he", "2026-01-06", "6 בינואר 2026"),
            ("he", "2025-12-31/2026-01-06", "\u{2068}31 בדצמבר 2025\u{2069} עד \u{2068}6 בינואר 2026\u{2069}"),
        ] {
            assert_eq!(locale(tag).date(&Date::parse(edtf).unwrap()), words, "{tag}");
        }
    }

    #[test]
    fn counts_have_the_plurals_of_the_language() {
        let arabic = |n: usize| locale("ar").count("count-reports", n).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(
            [0, 1, 2, 3, 11, 100].map(arabic),
            ["لا تقارير", "تقرير واحد", "تقريران", "3 تقارير", "11 تقريرًا", "100 تقرير"]
        );
        assert_eq!(locale("he").count("count-reports", 2), "שני דיווחים");
    }

    #[test]
    fn names_stand_in_the_order_of_the_language() {
        let sorted = |tag: &str, mut names: Vec<&'static str>| {
            names.sort_by(|a, b| locale(tag).compare(a, b));
            names
        };
        assert_eq!(sorted("en", vec!["Zed", "émigré", "apple", "Egypt"]), ["apple", "Egypt", "émigré", "Zed"]);
        assert_eq!(sorted("ar", vec!["سوريا", "إسرائيل", "Syria"]), ["إسرائيل", "سوريا", "Syria"]);
    }

    #[test]
    fn what_fills_a_message_stays_what_it_is() {
        let html = locale("en").tell_safe(
            "date-range",
            &[("from".to_owned(), "<b>".into())],
            &[("to".to_owned(), "<a href=\"x\">y</a>".to_owned())],
        );
        assert_eq!(html, "&lt;b&gt; to <a href=\"x\">y</a>");
    }

    #[test]
    fn labels_are_small_within_a_sentence_where_a_language_writes_them_so() {
        let words = |tag| locale(tag).tell("label-in-sentence", [("label", "Red line".into())]);
        assert_eq!(words("en"), "red line");
        assert_eq!(words("ar"), "Red line");
    }

    #[test]
    fn markup_in_a_message_runs_as_its_page_does() {
        let told = |tag| locale(tag).tell_safe("position-until", &[], &[("date".to_owned(), "<b>May</b>".to_owned())]);
        assert_eq!(told("en"), "Until <b>May</b>.");
        assert_eq!(told("he"), "עד \u{2067}<b>May</b>\u{2069}.");
    }

    #[test]
    fn a_message_in_a_message_runs_as_its_page_does() {
        let told = |tag| {
            let record = locale(tag).tell("frame-record", [("title", "Reuters".into()), ("kind", "X".into())]);
            locale(tag).tell("frame-title", [("title", record.into()), ("site", "S".into())])
        };
        assert_eq!(told("en"), "Reuters (x) – S");
        assert_eq!(told("he"), "\u{2067}\u{2068}Reuters\u{2069} (\u{2068}X\u{2069})\u{2069} – \u{2068}S\u{2069}");
    }

    #[test]
    fn a_language_without_messages_is_spoken_in_english() {
        assert_eq!(locale("hu").date(&Date::parse("2026-01-06").unwrap()), "6 January 2026");
    }
}
