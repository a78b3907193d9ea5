//! Versions: what became of each provision from one version of a text to another, and over any number of versions.

mod alignment;
mod assignment;
mod changes;
mod report;
mod typography;
mod wordings;
mod words;

pub use changes::{Change, Comparison, ProvisionChange, Scope, compare};
pub use report::{BracketCount, BracketReport, Detail, Report, ReportRow};
pub use typography::same_words;
pub use wordings::{Appearance, Chain, Histories, Wording, histories};
pub use words::{Piece, PieceKind, words};
