//! The files that programs read: what the exports write, the codebook, the index of the search, what search engines ask for.
//!
//! A new file is a module here and a row in [`OF_LANGUAGE`] or [`OF_SITE`].

mod codebook;
mod downloads;
mod feeds;
mod opensearch;
mod robots;
mod search;
mod sitemap;
mod web_manifest;

use super::pages::Add;

/// The files that the pages of each language have of their own.
pub(super) const OF_LANGUAGE: &[Add] = &[codebook::add, search::add, web_manifest::add];

/// The files that a site has once.
pub(super) const OF_SITE: &[Add] = &[downloads::add, feeds::add, opensearch::add, robots::add, sitemap::add];
