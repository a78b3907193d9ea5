//! The comparisons: pure values that pages, data files and the command line share. No HTML here, and no files.

mod balance;
pub mod blocks;
pub mod bracket_fates;
pub mod changes;
pub mod collation;
mod convergence;
mod conditions;
mod coverage;
mod history;
pub mod languages;
mod matrix;
pub mod modality;
mod open_brackets;
mod origins;
mod pairs;
mod pairwise;
pub mod revisions;
mod sources_claims;
mod stands;
mod timeline;
pub mod versions;
mod witnesses;

pub use balance::{Balance, Tally, balance};
pub use conditions::{Answer, AnswerOf, Conditions, Crossing, Held, Node, Wait, conditions};
pub use convergence::{CommonGround, Ground, GroundRow, common_ground};
pub use coverage::{AgreementCoverage, Clause, Decided, Suggested, agreement_coverage, is_covered};
pub use history::{Step, Turn, begin_days, history, parties_over_time, positions_of, positions_on};
pub use matrix::{Cell, Grain, Holding, Matrix, Row, change_days, entry_at, first_day, matrix, shown_days};
pub use open_brackets::{OpenBrackets, ProvisionBrackets, Settled, open_brackets};
pub use origins::{Evidence, Name, Origin, OriginLine, evidence, origins};
pub use pairs::{VersionPair, version_pairs};
pub use pairwise::{Pairwise, Together, pairwise};
pub use sources_claims::{Claim, ClaimGroup, Contradiction, SourcesClaims, Subject, contradictions, sources_claims};
pub use stands::{Stand, Weight, stand};
pub use timeline::{Item, ItemKind, Timeline, timeline};
pub use witnesses::{ReportCollation, is_collated, report_collations};
