//! The private copies of sources, and whether the words that a record gives as a source's stand in its copy.
//!
//! The words of a record are one passage or several, joined by ` … `. Each is looked for exactly, after the normalisation
//! of `normal` and no other; it is never matched by guess. A copy whose digest is not the one that the source
//! states is another file and no copy of it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::fidelity::{AlterationKind, BaseText, Verdict};
use super::normal::Normal;
use crate::digest::Digest;
use crate::model::{Report, Source};

/// The private copies of sources, by file name: their bytes.
pub type Snapshots = BTreeMap<String, Vec<u8>>;

/// The copies by file name, each made ready when it is first asked for.
pub struct Copies<'a>(BTreeMap<&'a str, (&'a [u8], OnceLock<Copy<'a>>)>);

/// One copy, ready to be searched.
pub struct Copy<'a> {
    /// The digest of the file.
    pub digest: Digest,
    /// Its words; nothing if the file is not UTF-8.
    pub words: Option<CopyWords<'a>>,
}

/// The words of a copy.
pub struct CopyWords<'a> {
    text: &'a str,
    base: BaseText,
}

/// What parts two passages in one text.
pub const JOINT: &str = " … ";

/// Words that a record gives as a source's.
#[derive(Debug, Clone)]
pub struct Cited<'t> {
    /// The passages, each where it stands in the record's text.
    pub passages: Vec<(Range<usize>, &'t str)>,
    /// What stands right before the first.
    pub prefix: Option<&'t str>,
    /// What stands right after the last.
    pub suffix: Option<&'t str>,
}

/// Why words were not found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Miss {
    /// The passage with this number is found only up to this many of its words.
    Words {
        /// Which of the passages.
        passage: usize,
        /// How many words of it, from the first, are there together.
        found: usize,
    },
    /// The words are there, but not after the prefix.
    Prefix,
    /// The words are there, but not before the suffix.
    Suffix,
}

/// What a copy says of the words of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Held {
    /// They stand in it.
    WordForWord,
    /// They stand in it but for these alterations, with the bytes of the record's text in which each shows.
    Altered(Vec<(AlterationKind, Range<usize>)>),
    /// They stand in it, but not between the words that the record gives as the place.
    Elsewhere,
    /// They do not stand in it.
    NotFound,
}

impl<'a> Copies<'a> {
    /// Takes files as copies.
    pub fn new(snapshots: &'a Snapshots) -> Self {
        Self(snapshots.iter().map(|(name, bytes)| (name.as_str(), (bytes.as_slice(), OnceLock::new()))).collect())
    }

    /// The file of a name.
    pub fn get(&self, name: &str) -> Option<&Copy<'a>> {
        let (bytes, copy) = self.0.get(name)?;
        Some(copy.get_or_init(|| Copy::new(bytes)))
    }

    /// The copy of a source, if it is at hand and the one that was meant.
    pub fn of(&self, source: &Source) -> Option<&CopyWords<'a>> {
        let snapshot = source.snapshot.as_ref()?;
        let copy = self.get(&snapshot.file.value)?;
        let stated = snapshot.sha256.as_ref().map(|digest| digest.value.as_str());
        copy.words.as_ref().filter(|_| stated.is_none_or(|stated| copy.is(stated)))
    }
}

impl<'a> Copy<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let words = std::str::from_utf8(bytes).ok().map(|text| CopyWords { text, base: BaseText::new(text) });
        Self { digest: Digest::of(bytes), words }
    }

    /// Whether the file has this digest, in hexadecimal.
    pub fn is(&self, digest: &str) -> bool {
        digest.trim().eq_ignore_ascii_case(&self.digest.to_string())
    }
}

impl<'t> Cited<'t> {
    /// Passages joined by [`JOINT`].
    pub fn new(text: &'t str) -> Self {
        let mut at = 0;
        let passages = text.split(JOINT).map(|passage| {
            let range = at..at + passage.len();
            at = range.end + JOINT.len();
            (range, passage)
        });
        Self { passages: passages.collect(), prefix: None, suffix: None }
    }

    /// The words of a report.
    pub fn of(report: &'t Report) -> Self {
        let prefix = report.prefix.as_ref().map(|prefix| prefix.value.as_str());
        let suffix = report.suffix.as_ref().map(|suffix| suffix.value.as_str());
        Self { prefix, suffix, ..Self::new(&report.text.value) }
    }
}

impl CopyWords<'_> {
    /// Searches for every passage: exactly, or not at all.
    ///
    /// # Errors
    /// When one is not there.
    pub fn search(&self, cited: &Cited<'_>) -> Result<(), Miss> {
        let normal = self.base.normal();
        let prefix = cited.prefix.map(plain);
        let suffix = cited.suffix.map(plain);
        for (number, (_, passage)) in cited.passages.iter().enumerate() {
            let words = plain(passage);
            if words.is_empty() {
                continue;
            }
            let mut places = normal.occurrences(&words).peekable();
            if places.peek().is_none() {
                return Err(Miss::Words { passage: number, found: longest_beginning(normal, &words) });
            }
            let after = |place: &Range<usize>| match &prefix {
                Some(prefix) if number == 0 => normal.text[..place.start].trim_end().ends_with(prefix.as_str()),
                _ => true,
            };
            let before = |place: &Range<usize>| match &suffix {
                Some(suffix) if number + 1 == cited.passages.len() => {
                    normal.text[place.end..].trim_start().starts_with(suffix.as_str())
                }
                _ => true,
            };
            let mut after_prefix = places.filter(after).peekable();
            if after_prefix.peek().is_none() {
                return Err(Miss::Prefix);
            }
            if !after_prefix.any(|place| before(&place)) {
                return Err(Miss::Suffix);
            }
        }
        Ok(())
    }

    /// Holds words against the copy; those that are not there are looked for once more with alterations, by the procedure
    /// of [`super::fidelity`].
    pub fn hold(&self, cited: &Cited<'_>) -> Held {
        match self.search(cited) {
            Ok(()) => Held::WordForWord,
            Err(Miss::Prefix | Miss::Suffix) => Held::Elsewhere,
            Err(Miss::Words { .. }) => self.alterations(cited).map_or(Held::NotFound, Held::Altered),
        }
    }

    /// What was done to passages of which one at least is not there; nothing where the copy does not have them at all.
    fn alterations(&self, cited: &Cited<'_>) -> Option<Vec<(AlterationKind, Range<usize>)>> {
        let mut found = Vec::new();
        for (range, passage) in &cited.passages {
            let alone = Cited { passages: vec![(range.clone(), passage)], prefix: None, suffix: None };
            if self.search(&alone).is_ok() {
                continue;
            }
            let place = |part: &Range<usize>| range.start + part.start..range.start + part.end;
            match self.base.verify(passage) {
                Verdict::NotFound { .. } => return None,
                // The marks around a quotation are the outlet's, and its own copy has them.
                Verdict::Found { .. } => found.push((AlterationKind::QuoteMarks, range.start..range.start)),
                Verdict::FoundWithAlterations { alterations, .. } => {
                    found.extend(alterations.iter().map(|a| (a.kind, place(&a.quotation))));
                }
            }
        }
        Some(found)
    }

    /// The words of the copy where a passage stands with alterations, on one line: what is to be looked at, never a match.
    pub fn altered(&self, passage: &str) -> Option<String> {
        match self.base.verify(passage) {
            Verdict::FoundWithAlterations { range, .. } => {
                Some(self.text.get(range)?.split_whitespace().collect::<Vec<_>>().join(" "))
            }
            _ => None,
        }
    }
}

/// Normalised words without space at either end.
fn plain(text: &str) -> String {
    Normal::of(text).text.trim().to_owned()
}

/// How many words are found together, counted from the first.
fn longest_beginning(text: &Normal, words: &str) -> usize {
    let ends: Vec<usize> = words.match_indices(' ').map(|(at, _)| at).collect();
    // What begins with words that are not there is not there either, so the answer can be halved down to.
    ends.partition_point(|end| text.occurrences(&words[..*end]).next().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Norland said no.\nSudria said no, twice. “The boats will return by spring”, it said.";

    fn search(text: &str, cited: &Cited<'_>) -> Result<(), Miss> {
        Copy::new(text.as_bytes()).words.unwrap().search(cited)
    }

    fn hold(text: &str) -> Held {
        Copy::new(TEXT.as_bytes()).words.unwrap().hold(&Cited::new(text))
    }

    #[test]
    fn a_miss_tells_how_far_the_words_are_there() {
        for (text, words, passage, found) in [
            ("the boats return", "The boats return", 0, 0),
            ("the boats return.", "the boats return!", 0, 2),
            ("the boats", "the boat", 0, 1),
            ("one two three", "one two … four", 1, 0),
            ("إن القوارب ستعود", "إن القوارب عادت", 0, 2),
            // Marks around words are words of the source too.
            ("the boats return", "“the boats return”", 0, 0),
        ] {
            assert_eq!(search(text, &Cited::new(words)), Err(Miss::Words { passage, found }), "{words}");
        }
        assert_eq!(search("one two three four", &Cited::new("one two … four")), Ok(()));
    }

    #[test]
    fn prefix_and_suffix_choose_among_places() {
        let cited = |prefix, suffix| Cited { prefix, suffix, ..Cited::new("said no") };
        assert_eq!(search(TEXT, &cited(Some("Sudria"), Some(", twice"))), Ok(()));
        assert_eq!(search(TEXT, &cited(Some("Norland"), Some(", twice"))), Err(Miss::Suffix));
        assert_eq!(search(TEXT, &cited(Some("Estland"), None)), Err(Miss::Prefix));
    }

    #[test]
    fn words_are_held_against_the_copy_passage_by_passage() {
        assert_eq!(hold("Norland said no … “The boats will return"), Held::WordForWord);
        assert_eq!(hold("The boats will return in autumn"), Held::NotFound);
        // The second passage is altered in its fourth word, which is given where it stands in the whole.
        let text = "Norland said no … The boats will retrun by spring";
        let Held::Altered(alterations) = hold(text) else { panic!("{:?}", hold(text)) };
        let [(AlterationKind::Typo, range)] = alterations.as_slice() else { panic!("{alterations:?}") };
        assert_eq!(&text[range.clone()], "retrun");
        assert_eq!(hold("“Sudria said no, twice”"), Held::Altered(vec![(AlterationKind::QuoteMarks, 0..0)]));
    }

    #[test]
    fn what_the_copy_has_is_told_on_one_line() {
        let copy = Copy::new("The boats\n\n will return by “spring”.".as_bytes());
        let told = copy.words.unwrap().altered("The boats will return by ‘spring’");
        assert_eq!(told.as_deref(), Some("The boats will return by “spring"));
    }
}
