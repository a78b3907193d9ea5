//! Where things stand on the site. Addresses are a contract: they end in `/`, they never change, and a record's former
//! ids keep leading to it.
//!
//! Links name `index.html` in full and are relative to the page's own depth, so that the site works under any path and
//! from a folder opened in the browser.

use crate::model::{Id, Kind, Record};

/// The address of a record's page below the site's root, such as `statements/strategic-files/`.
pub(crate) fn of_record(record: &Record) -> String {
    of(record.kind, &record.id)
}

/// The address of the page of the record with this id.
pub(crate) fn of(kind: Kind, id: &Id) -> String {
    match (kind, id.as_str().split_once('/')) {
        // A text: its version stands under its agreement; a version's languages share a page.
        (Kind::Text, Some((agreement, text))) => {
            let version = text.rsplit_once('.').map_or(text, |(version, _)| version);
            format!("agreements/{agreement}/{version}/")
        }
        _ => format!("{}/{id}/", kind.folder()),
    }
}

/// The link to an address, below the site's root: the page's root is put before it.
pub(crate) fn link(address: &str) -> String {
    match address.split_once('#') {
        Some((page, fragment)) => format!("{page}index.html#{fragment}"),
        None => format!("{address}index.html"),
    }
}

/// The file of an address.
pub(crate) fn file(address: &str) -> String {
    format!("{address}index.html")
}

/// The way from a page back to the site's root: `../` for each part of its address.
pub(crate) fn root(address: &str) -> String {
    "../".repeat(address.matches('/').count())
}
