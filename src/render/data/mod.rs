//! The files that programs read: what the exports write, the codebook, the index of the search, the sitemap.
//!
//! A new file is a module here and a row in [`ALL`].

mod codebook;
mod downloads;
mod search;
mod sitemap;

use super::pages::Add;

/// Every data file.
pub(super) const ALL: &[Add] = &[downloads::add, codebook::add, search::add, sitemap::add];
