//! Modality: what a provision does, by the words that treaties do it with. A suggestion; the editors decide.
//!
//! The words are those of treaty drafting: of United Nations practice in the official languages and of Israeli and
//! German practice. A longer cue outranks the shorter one inside it (`shall not` is no `shall`).

use unicode_segmentation::UnicodeSegmentation as _;

use crate::model::Modality;

/// A cue in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// What it suggests.
    pub modality: Modality,
    /// The words, as the list has them.
    pub words: &'static str,
    /// How often they stand in the text.
    pub count: usize,
}

type Cues = &'static [(Modality, &'static [&'static str])];

const ENGLISH: Cues = &[
    (Modality::Prohibition, &["shall not", "must not", "may not", "shall refrain", "is prohibited", "are prohibited"]),
    (
        Modality::Obligation,
        &["shall", "must", "undertakes", "undertake", "is obliged", "are obliged", "commits", "commit"],
    ),
    (Modality::BestEffort, &["shall endeavour", "shall strive", "shall seek", "endeavour", "strive", "will seek"]),
    (Modality::Decision, &["decides", "decide", "is established", "are established", "is hereby established"]),
    (Modality::Reaffirmation, &["reaffirms", "reaffirm", "reaffirming", "recalls", "recalling"]),
    (Modality::Exhortation, &["should", "encourages", "encourage", "calls upon", "invites"]),
    (Modality::Permission, &["may", "is entitled", "are entitled", "shall enjoy", "has the right", "have the right"]),
    (Modality::Intention, &["will", "intends", "intend", "is determined", "are determined"]),
    (Modality::Courtesy, &["welcomes", "welcoming", "commends", "appreciates"]),
];

const FRENCH: Cues = &[
    (
        Modality::Prohibition,
        &["ne peut", "ne peuvent", "ne doit pas", "ne doivent pas", "il est interdit", "s’abstient", "s’abstiennent"],
    ),
    (
        Modality::Obligation,
        &["doit", "doivent", "est tenu", "sont tenus", "est tenue", "sont tenues", "s’engage", "s’engagent"],
    ),
    (Modality::BestEffort, &["s’efforce", "s’efforcent"]),
    (Modality::Decision, &["décide", "décident", "est institué", "est instituée", "est créé", "est créée"]),
    (Modality::Reaffirmation, &["réaffirme", "réaffirment", "réaffirmant", "rappelant"]),
    (Modality::Exhortation, &["devrait", "devraient", "encourage", "encouragent", "invite", "invitent"]),
    (Modality::Permission, &["peut", "peuvent", "a le droit", "ont le droit"]),
    (Modality::Courtesy, &["se félicite", "se félicitent"]),
];

const SPANISH: Cues = &[
    (Modality::Prohibition, &["no podrá", "no podrán", "no deberá", "no deberán", "se prohíbe", "se abstendrán"]),
    (
        Modality::Obligation,
        &["deberá", "deberán", "se compromete", "se comprometen", "está obligado", "están obligados"],
    ),
    (Modality::BestEffort, &["procurará", "procurarán", "se esforzará", "se esforzarán"]),
    (Modality::Decision, &["decide", "deciden", "se establece"]),
    (Modality::Reaffirmation, &["reafirma", "reafirman", "reafirmando", "recordando"]),
    (Modality::Exhortation, &["debería", "deberían", "alienta", "alientan"]),
    (Modality::Permission, &["podrá", "podrán", "puede", "pueden", "tiene derecho", "tienen derecho"]),
];

const RUSSIAN: Cues = &[
    (
        Modality::Prohibition,
        &["не должны", "не должна", "не должен", "не могут", "не может", "запрещается", "воздерживаются"],
    ),
    (Modality::Obligation, &["обязуются", "обязуется", "обязаны", "обязана", "обязан", "должны", "должна", "должен"]),
    (Modality::BestEffort, &["стремятся", "стремится", "прилагают усилия"]),
    (Modality::Decision, &["решают", "решает", "учреждается", "учреждают"]),
    (Modality::Reaffirmation, &["подтверждают", "подтверждая", "вновь подтверждая"]),
    (Modality::Exhortation, &["следует", "призывают"]),
    (Modality::Permission, &["могут", "может", "вправе", "имеет право", "имеют право"]),
];

const ARABIC: Cues = &[
    (Modality::Prohibition, &["لا يجوز", "لا تجوز", "يحظر", "تحظر", "يمتنع", "تمتنع", "يمتنعان"]),
    (Modality::Obligation, &["يجب", "يتعين", "يلتزم", "تلتزم", "يلتزمان", "تتعهد", "يتعهد", "يتعهدان"]),
    (Modality::BestEffort, &["يسعى", "تسعى", "يسعيان", "يعمل على", "تعمل على"]),
    (Modality::Decision, &["يقرر", "تقرر", "تنشأ", "ينشأ", "قررا"]),
    (Modality::Reaffirmation, &["يؤكد من جديد", "تؤكد من جديد", "إذ تؤكد من جديد", "إذ تستذكر", "إذ يستذكر"]),
    (Modality::Exhortation, &["ينبغي", "تشجع", "يشجع", "تدعو", "يدعو"]),
    (Modality::Permission, &["يجوز", "تجوز", "يحق", "تحق"]),
    (Modality::Courtesy, &["ترحب", "يرحب"]),
];

const HEBREW: Cues = &[
    (Modality::Prohibition, &["לא יהיה רשאי", "לא יהיו רשאים", "אסור", "לא רשאי", "יימנע", "יימנעו"]),
    (Modality::Obligation, &["חייב", "חייבים", "חייבת", "מתחייב", "מתחייבים", "מתחייבת", "מתחייבות"]),
    (Modality::BestEffort, &["ישאף", "ישאפו", "ישתדל", "ישתדלו"]),
    (Modality::Decision, &["מחליט", "מחליטים", "מוקמת בזה", "מוקם בזה"]),
    (Modality::Reaffirmation, &["מאשרים מחדש", "בהזכירם", "בהזכירן"]),
    (Modality::Exhortation, &["ראוי", "מן הראוי", "מעודדים"]),
    (Modality::Permission, &["רשאי", "רשאים", "רשאית", "רשאיות", "זכאי", "זכאים"]),
];

const GERMAN: Cues = &[
    (
        Modality::Prohibition,
        &["darf nicht", "dürfen nicht", "ist verboten", "sind verboten", "ist unzulässig", "sind unzulässig"],
    ),
    (
        Modality::Obligation,
        &["muss", "müssen", "hat zu", "haben zu", "ist verpflichtet", "sind verpflichtet", "verpflichten sich"],
    ),
    (Modality::Exhortation, &["soll", "sollen"]),
    (Modality::Permission, &["kann", "können", "darf", "dürfen"]),
];

const CHINESE: Cues = &[
    (Modality::Prohibition, &["不得", "禁止"]),
    (Modality::Obligation, &["应当", "必须", "應", "应", "承诺", "承允"]),
    (Modality::BestEffort, &["努力", "力求"]),
    (Modality::Permission, &["可以", "有权", "有權", "得"]),
    (Modality::Decision, &["决定", "兹设立"]),
];

/// The cues for a language, by the first part of its tag.
fn cues(language: &str) -> Cues {
    match language.split('-').next().unwrap_or_default() {
        "en" => ENGLISH,
        "fr" => FRENCH,
        "es" => SPANISH,
        "ru" => RUSSIAN,
        "ar" => ARABIC,
        "he" => HEBREW,
        "de" => GERMAN,
        "zh" => CHINESE,
        _ => &[],
    }
}

/// The cues in a text, those that stand there most often first, then by the order of the list. Words are compared
/// whole and whatever their capitals; in Chinese, which writes no spaces, sign by sign.
pub fn suggested(text: &str, language: &str) -> Vec<Cue> {
    let words: Vec<String> = text.unicode_words().map(folded).collect();
    let mut all: Vec<(Modality, &'static str, Vec<String>)> = cues(language)
        .iter()
        .flat_map(|(modality, list)| list.iter().map(|cue| (modality.clone(), *cue)))
        .map(|(modality, cue)| (modality, cue, cue.unicode_words().map(folded).collect()))
        .collect();
    // The longest cue that begins at a word counts, and its words are used up.
    all.sort_by_key(|(_, _, words)| std::cmp::Reverse(words.len()));
    let mut found: Vec<Cue> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((modality, cue, length)) = all
            .iter()
            .find(|(_, _, cue)| words[at..].starts_with(cue))
            .map(|(modality, cue, words)| (modality, *cue, words.len()))
        else {
            at += 1;
            continue;
        };
        at += length;
        match found.iter_mut().find(|known| known.words == cue) {
            Some(known) => known.count += 1,
            None => found.push(Cue { modality: modality.clone(), words: cue, count: 1 }),
        }
    }
    found.sort_by_key(|cue| std::cmp::Reverse(cue.count));
    found
}

fn folded(word: &str) -> String {
    word.to_lowercase().replace('\'', "’")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, language: &str) -> Vec<(Modality, &'static str, usize)> {
        suggested(text, language).into_iter().map(|cue| (cue.modality, cue.words, cue.count)).collect()
    }

    #[test]
    fn longer_cues_outrank_the_shorter_ones_inside_them() {
        assert_eq!(told("A ship shall not anchor.", "en"), [(Modality::Prohibition, "shall not", 1)]);
        assert_eq!(
            told("The Parties Shall endeavour to agree; they shall meet and shall report.", "en"),
            [(Modality::Obligation, "shall", 2), (Modality::BestEffort, "shall endeavour", 1)]
        );
        assert_eq!(told("Marshall Island in May.", "en"), [(Modality::Permission, "may", 1)]);
    }

    #[test]
    fn every_language_has_its_own() {
        assert_eq!(told("لا يجوز لأي طرف أن يصطاد", "ar")[0].0, Modality::Prohibition);
        assert_eq!(told("מתחייבים הצדדים", "he")[0].0, Modality::Obligation);
        assert_eq!(told("Les Parties s'engagent à coopérer", "fr-CA")[0].0, Modality::Obligation);
        assert_eq!(told("缔约国应当合作", "zh")[0].0, Modality::Obligation);
        assert!(told("De partijen zullen", "nl").is_empty());
        assert!(told("", "en").is_empty());
    }

    #[test]
    fn no_cue_stands_twice_in_a_list() {
        for language in ["en", "fr", "es", "ru", "ar", "he", "de", "zh"] {
            let mut all: Vec<&str> = cues(language).iter().flat_map(|(_, list)| list.iter().copied()).collect();
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count, "{language}");
        }
    }
}
