//! Which addresses a record may link to.
//!
//! An allow-list, read with the URL parser that browsers' rules are written for: it drops tabs and line breaks as they
//! do, so that `java\tscript:` cannot hide.

use url::{ParseError, Url};

/// The address as it may be written into a page; `None` where it may not: another scheme than `http`, `https`,
/// `mailto` or `tel`, or a relative address that leads to another host.
pub(crate) fn allowed(address: &str) -> Option<String> {
    let address = address.trim_matches(|c: char| c <= ' ');
    match Url::parse(address) {
        Ok(url) => matches!(url.scheme(), "http" | "https" | "mailto" | "tel").then(|| url.to_string()),
        Err(ParseError::RelativeUrlWithoutBase) => {
            let clean: String = address.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
            (!clean.replace('\\', "/").starts_with("//")).then_some(clean)
        }
        Err(_) => None,
    }
}
