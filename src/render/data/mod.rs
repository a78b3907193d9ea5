//! The files that programs read: every record as JSON, tables as CSV, the codebook, the sitemap.
//!
//! A new file is a module here and a row in [`ALL`].

mod codebook;
mod records;
mod sitemap;
mod tables;

use super::pages::Add;

/// Every data file.
pub(super) const ALL: &[Add] = &[records::add, tables::add, codebook::add, sitemap::add];
