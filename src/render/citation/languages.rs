//! The words of a language in citations: what CSL's locales have, with the marks of the interface.

use std::sync::LazyLock;

use hayagriva::archive::LOCALES;
use hayagriva::citationberg::taxonomy::OtherTerm;
use hayagriva::citationberg::{Locale, LocaleCode, LocaleFile, TermForm};
use serde::Deserialize;

use super::PLACE;
use crate::model::Language;
use crate::render::locale::Locale as Spoken;

/// The words of each language for citations, not decoded, by its code: to decode them all costs more than a hundred pages.
static LANGUAGES: LazyLock<Vec<(LocaleCode, &[u8])>> = LazyLock::new(|| {
    let named = |words: &&'static [u8]| Some((ciborium::from_reader::<Named, _>(*words).ok()?.language, *words));
    LOCALES.iter().filter_map(named).collect()
});

/// Of the words of a language for citations nothing but the code.
#[derive(Deserialize)]
struct Named {
    #[serde(rename = "@xml:lang")]
    language: LocaleCode,
}

/// The code of a language, and the words that styles may look for on its pages.
///
/// Styles look for words in the language, in others of its kind, and in English at last.
pub(super) fn of(language: &Language, spoken: &Spoken) -> (LocaleCode, Vec<Locale>) {
    let code = match language.as_str() {
        "en" => LocaleCode::en_us(),
        language => LocaleCode(language.to_owned()),
    };
    let near = |known: &LocaleCode| known.0.get(..2) == code.0.get(..2) || *known == LocaleCode::en_us();
    let near = LANGUAGES.iter().filter(|(known, _)| near(known));
    let decoded = near.filter_map(|(_, words)| ciborium::from_reader::<Locale, _>(*words).ok());
    let locales = decoded.map(|locale| with_marks_of(locale, spoken)).collect();
    (code, locales)
}

/// A language for citations with the quotation marks of the interface, where it has those of a typewriter.
fn with_marks_of(mut locale: Locale, spoken: &Spoken) -> Locale {
    let mark = locale.term(OtherTerm::OpenQuote.into(), TermForm::Long).and_then(|term| term.single());
    if mark != Some("\"") {
        return locale;
    }
    let quoted = spoken.tell("record-quoted", [("words", PLACE.into())]).replace(['\u{2068}', '\u{2069}'], "");
    let Some((open, close)) = quoted.split_once(PLACE) else { return locale };
    let marks = format!(
        r#"<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en"><terms>
        <term name="open-quote">{open}</term><term name="close-quote">{close}</term></terms></locale>"#
    );
    let marks = LocaleFile::from_xml(&marks).ok().and_then(|marks| marks.terms);
    if let (Some(terms), Some(marks)) = (&mut locale.terms, marks) {
        terms.terms.retain(|term| !marks.terms.iter().any(|mark| mark.name == term.name));
        terms.terms.extend(marks.terms);
    }
    locale
}
