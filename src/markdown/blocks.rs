//! The live comparisons that prose can hold, and their options.
//!
//! A new block is a row in the table `blocks!`, a struct of options here, a file in `render/blocks/` that draws it, and a
//! section in `docs/blocks.md`. What a block has to be held against the records for, `link` and `check` do.

use serde::Deserialize;

use super::Source;
use crate::content::{FileId, Span};
use crate::model::{
    Agreement, Date, Issue, Language, Party, Placed, Ref, Refusal, Source as SourceRecord, Statement, did_you_mean,
};

/// Declares the blocks: each line is a variant, the name after the fence, and the options.
macro_rules! blocks {
    ($($variant:ident $name:literal $options:ty;)+) => {
        /// A live comparison in prose.
        #[derive(Debug, Clone)]
        pub enum Block {
            $(#[doc = concat!("`{", $name, "}`")] $variant($options),)+
        }

        /// The names of the blocks there are.
        pub(super) const NAMES: &[&str] = &[$($name),+];

        impl Block {
            /// The name after the fence.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => $name,)+
                }
            }

            /// Reads the options of the block of this name; nothing where they are refused. The error is that there is no
            /// such block.
            pub(super) fn read(name: &str, source: &mut Source<'_>) -> Result<Option<Self>, String> {
                match name {
                    $($name => Ok(source.options::<$options>().map(Self::$variant)),)+
                    _ => Err(did_you_mean(name, NAMES).unwrap_or_else(|| format!("blocks are: {}", NAMES.join(", ")))),
                }
            }
        }
    };
}

blocks! {
    Matrix "matrix" MatrixBlock;
    Quote "quote" QuoteBlock;
    Timeline "timeline" TimelineBlock;
    Text "text" TextBlock;
    Compare "compare" CompareBlock;
    Coverage "coverage" CoverageBlock;
    Collation "collation" CollationBlock;
    Chart "chart" ChartBlock;
}

/// A block where it stands in a body.
#[derive(Debug, Clone)]
pub struct PlacedBlock {
    /// The file of the body: a translation has its own.
    pub file: FileId,
    /// The byte of the Markdown it begins at.
    pub at: usize,
    /// The place of its first line in the file.
    pub span: Span,
    /// Whether the places of its options are places in the file.
    pub exact: bool,
    /// What it is.
    pub block: Block,
}

impl PlacedBlock {
    /// The place of an option, or of the whole block where finer places are not known.
    pub fn place(&self, option: Span) -> Span {
        if self.exact { option } else { self.span }
    }
}

/// Positions of parties on issues, as of a date.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatrixBlock {
    /// The issues; all if there are none here.
    #[serde(default)]
    pub issues: Vec<Ref<Issue>>,
    /// The parties; the site's if there are none here.
    #[serde(default)]
    pub parties: Vec<Ref<Party>>,
    /// The date; the newest state if there is none here.
    #[serde(default)]
    pub as_of: Option<Date>,
    /// Words over the table.
    #[serde(default)]
    pub caption: Option<String>,
}

/// The reports of a statement.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuoteBlock {
    /// The statement.
    pub statement: Ref<Statement>,
    /// The source whose report is shown; all if there is none here.
    #[serde(default)]
    pub source: Option<Ref<SourceRecord>>,
}

/// Events and texts in the order of time.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimelineBlock {
    /// Only what bears on these issues.
    #[serde(default)]
    pub issues: Vec<Ref<Issue>>,
    /// Only what these parties took part in.
    #[serde(default)]
    pub parties: Vec<Ref<Party>>,
    /// Nothing that ended before.
    #[serde(default)]
    pub from: Option<Date>,
    /// Nothing that began after.
    #[serde(default)]
    pub to: Option<Date>,
    /// Words over the list.
    #[serde(default)]
    pub caption: Option<String>,
}

/// The words of an agreement.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextBlock {
    /// The agreement.
    pub agreement: Ref<Agreement>,
    /// The version; the newest if there is none here.
    #[serde(default)]
    pub version: Option<Placed<String>>,
    /// One provision, by its own id or its address in the text; the whole text if there is none here.
    #[serde(default)]
    pub provision: Option<Placed<String>>,
    /// The languages, side by side; all of the version if there are none here.
    #[serde(default)]
    pub languages: Vec<Placed<Language>>,
}

/// Two versions of an agreement, or two parties.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "CompareOptions")]
pub enum CompareBlock {
    /// Two versions, provision by provision.
    Versions(CompareVersions),
    /// Two parties, issue by issue.
    Parties(CompareParties),
}

/// Two versions of an agreement.
#[derive(Debug, Clone)]
pub struct CompareVersions {
    /// The agreement.
    pub agreement: Ref<Agreement>,
    /// The version that stands first.
    pub from: Placed<String>,
    /// The version beside it.
    pub to: Placed<String>,
    /// The language; one that both have if there is none here.
    pub language: Option<Placed<Language>>,
    /// One provision, by its own id or its address in a text; all if there is none here.
    pub provision: Option<Placed<String>>,
}

/// Two parties.
#[derive(Debug, Clone)]
pub struct CompareParties {
    /// The parties.
    pub parties: [Ref<Party>; 2],
    /// The issues; all if there are none here.
    pub issues: Vec<Ref<Issue>>,
}

/// The options of `{compare}` as they are written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CompareOptions {
    #[serde(default)]
    agreement: Option<Ref<Agreement>>,
    #[serde(default)]
    from: Option<Placed<String>>,
    #[serde(default)]
    to: Option<Placed<String>>,
    #[serde(default)]
    language: Option<Placed<Language>>,
    #[serde(default)]
    provision: Option<Placed<String>>,
    #[serde(default)]
    parties: Vec<Ref<Party>>,
    #[serde(default)]
    issues: Vec<Ref<Issue>>,
}

impl TryFrom<CompareOptions> for CompareBlock {
    type Error = Refusal;

    fn try_from(options: CompareOptions) -> Result<Self, Refusal> {
        let CompareOptions { agreement, from, to, language, provision, parties, issues } = options;
        let of_versions = [
            ("agreement", agreement.is_some()),
            ("from", from.is_some()),
            ("to", to.is_some()),
            ("language", language.is_some()),
            ("provision", provision.is_some()),
        ];
        if !parties.is_empty() {
            refuse("parties", &of_versions)?;
            let parties = <[Ref<Party>; 2]>::try_from(parties)
                .map_err(|found| bad(format!("two parties are compared, not {}", found.len())).help(COMPARES))?;
            return Ok(Self::Parties(CompareParties { parties, issues }));
        }
        if agreement.is_some() {
            refuse("agreement", &[("issues", !issues.is_empty())])?;
        }
        match (agreement, from, to) {
            (Some(agreement), Some(from), Some(to)) => {
                Ok(Self::Versions(CompareVersions { agreement, from, to, language, provision }))
            }
            _ => Err(bad("nothing to compare").help(COMPARES)),
        }
    }
}

const COMPARES: &str =
    "write `agreement`, `from` and `to` for two versions of a text, or `parties` with two ids for two parties";

/// Demands on record against the provisions of an agreement.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoverageBlock {
    /// The agreement.
    pub agreement: Ref<Agreement>,
    /// Only what these parties ask for; all if there are none here.
    #[serde(default)]
    pub parties: Vec<Ref<Party>>,
}

/// The reports of a statement, word by word.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollationBlock {
    /// The statement.
    pub statement: Ref<Statement>,
    /// Only the reports in this language; those in each if there is none here.
    #[serde(default)]
    pub language: Option<Placed<Language>>,
}

/// A picture, with the same in words.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "ChartOptions")]
pub enum ChartBlock {
    /// Positions on one issue over time.
    Issue {
        /// The issue.
        issue: Ref<Issue>,
        /// The parties; all if there are none here.
        parties: Vec<Ref<Party>>,
        /// Words over the picture.
        caption: Option<String>,
    },
    /// Positions of one party over time.
    Party {
        /// The party.
        party: Ref<Party>,
        /// The issues; all if there are none here.
        issues: Vec<Ref<Issue>>,
        /// Words over the picture.
        caption: Option<String>,
    },
    /// Events and texts on one axis of time.
    Timeline(TimelineBlock),
    /// What waits for what.
    Conditions {
        /// One party; all if there is none here.
        party: Option<Ref<Party>>,
    },
}

/// What a picture can be of.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum ChartOf {
    Positions,
    Timeline,
    Conditions,
}

/// The options of `{chart}` as they are written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChartOptions {
    of: ChartOf,
    #[serde(default)]
    issue: Option<Ref<Issue>>,
    #[serde(default)]
    party: Option<Ref<Party>>,
    #[serde(default)]
    issues: Vec<Ref<Issue>>,
    #[serde(default)]
    parties: Vec<Ref<Party>>,
    #[serde(default)]
    from: Option<Date>,
    #[serde(default)]
    to: Option<Date>,
    #[serde(default)]
    caption: Option<String>,
}

impl TryFrom<ChartOptions> for ChartBlock {
    type Error = Refusal;

    fn try_from(options: ChartOptions) -> Result<Self, Refusal> {
        let ChartOptions { of, issue, party, issues, parties, from, to, caption } = options;
        let dates = [("from", from.is_some()), ("to", to.is_some())];
        match of {
            ChartOf::Positions => {
                refuse("of: positions", &dates)?;
                match (issue, party) {
                    (Some(issue), None) => {
                        refuse("issue", &[("issues", !issues.is_empty())])?;
                        Ok(Self::Issue { issue, parties, caption })
                    }
                    (None, Some(party)) => {
                        refuse("party", &[("parties", !parties.is_empty())])?;
                        Ok(Self::Party { party, issues, caption })
                    }
                    _ => Err(bad("a picture of positions is of one issue or of one party")
                        .help("write `issue`, with `parties` to leave some out; or `party`, with `issues`")),
                }
            }
            ChartOf::Timeline => {
                refuse("of: timeline", &[("issue", issue.is_some()), ("party", party.is_some())])?;
                Ok(Self::Timeline(TimelineBlock { issues, parties, from, to, caption }))
            }
            ChartOf::Conditions => {
                refuse("of: conditions", &dates)?;
                let others = [
                    ("issue", issue.is_some()),
                    ("issues", !issues.is_empty()),
                    ("parties", !parties.is_empty()),
                    ("caption", caption.is_some()),
                ];
                refuse("of: conditions", &others)?;
                Ok(Self::Conditions { party })
            }
        }
    }
}

fn bad(message: impl Into<String>) -> Refusal {
    Refusal::new("bad-block", message)
}

/// Refuses the first option that is there and does not go with another.
fn refuse(with: &str, options: &[(&str, bool)]) -> Result<(), Refusal> {
    match options.iter().find(|(_, there)| *there) {
        Some((name, _)) => Err(bad(format!("`{name}` does not go with `{with}`"))
            .help("take one of them out; `docs/blocks.md` has the options")),
        None => Ok(()),
    }
}
