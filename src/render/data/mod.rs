//! The files that programs read: what the exports write, the codebook, the index of the search, what search engines ask for.
//!
//! A new file is a module here and a row in [`ALL`].

mod codebook;
mod downloads;
mod feeds;
mod opensearch;
mod robots;
mod search;
mod sitemap;
mod web_manifest;

use super::pages::Add;

/// Every data file.
pub(super) const ALL: &[Add] = &[
    downloads::add,
    codebook::add,
    feeds::add,
    search::add,
    opensearch::add,
    robots::add,
    sitemap::add,
    web_manifest::add,
];
