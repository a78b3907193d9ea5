//! The comparisons: pure values that pages, data files and the command line share. No HTML here, and no files.

pub mod bracket_fates;
pub mod changes;
pub mod collation;
mod history;
pub mod languages;
mod matrix;
pub mod modality;
mod open_brackets;
mod origins;
mod pairs;
mod pairwise;
mod timeline;
pub mod versions;
mod witnesses;

pub use history::{Step, Turn, history};
pub use matrix::{Cell, Holding, Matrix, Row, change_days, entry_at, matrix};
pub use open_brackets::{OpenBrackets, ProvisionBrackets, Settled, open_brackets};
pub use origins::{Evidence, evidence};
pub use pairs::{VersionPair, version_pairs};
pub use pairwise::{Pairwise, Together, pairwise};
pub use timeline::{Item, ItemKind, Timeline, timeline};
pub use witnesses::{ReportCollation, report_collations};
