//! Which addresses a page may lead to: one policy for what `check` refuses and what `render` writes out.

use url::{ParseError, Url};

/// The schemes that a link or image may have.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// The address as it may be written out, or nothing if no page may lead to it.
///
/// Allowed are the schemes `http`, `https`, `mailto` and `tel`, and addresses relative to the page. `//host` and `/\host`
/// look relative and lead to another site, so they are refused. Browsers drop tabs and line breaks inside an address and
/// control characters around it; so does this function, or `java⇥script:` would pass it and run there.
pub(crate) fn allowed(address: &str) -> Option<String> {
    let trimmed = address.trim_matches(|c: char| c <= ' ');
    match Url::parse(trimmed) {
        Ok(url) => SCHEMES.contains(&url.scheme()).then(|| url.into()),
        Err(ParseError::RelativeUrlWithoutBase) => {
            let relative: String = trimmed.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
            let elsewhere = relative.starts_with(['/', '\\']) && relative[1..].starts_with(['/', '\\']);
            (!elsewhere).then_some(relative)
        }
        Err(_) => None,
    }
}

/// The address as it may be written out, if it names its scheme: for fields that say where something is on the web.
pub(crate) fn allowed_absolute(address: &str) -> Option<String> {
    allowed(address).filter(|address| Url::parse(address).is_ok())
}

/// The address that a site is published at, with a `/` at its end: `http` or `https`, without query or fragment.
pub(crate) fn site_base(address: &str) -> Option<String> {
    let url = Url::parse(address.trim()).ok()?;
    let plain = matches!(url.scheme(), "http" | "https") && url.query().is_none() && url.fragment().is_none();
    plain.then(|| format!("{}/", url.as_str().trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_pass() {
        for (address, written) in [
            ("https://example.org/a b", "https://example.org/a%20b"),
            ("HTTP://EXAMPLE.ORG", "http://example.org/"),
            (" https://example.org/ ", "https://example.org/"),
            ("mailto:desk@example.org", "mailto:desk@example.org"),
            ("tel:+123", "tel:+123"),
            ("../statements/boats/", "../statements/boats/"),
            ("#top", "#top"),
            ("/data/", "/data/"),
            ("", ""),
        ] {
            assert_eq!(allowed(address).as_deref(), Some(written), "{address}");
        }
    }

    #[test]
    fn addresses_that_do_not() {
        for address in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "blob:x",
            "//example.org/",
            "/\\example.org/",
            "\\\\example.org/",
            "\\/example.org/",
            "/\t/example.org/",
            "https://",
            "http://[",
        ] {
            assert_eq!(allowed(address), None, "{address:?}");
        }
    }

    #[test]
    fn a_place_on_the_web_has_a_scheme() {
        assert!(allowed_absolute("https://example.org/").is_some());
        assert!(allowed_absolute("example.org/page").is_none());
        assert!(allowed_absolute("/page").is_none());
    }

    #[test]
    fn a_site_has_a_plain_address() {
        for (address, base) in [
            ("https://example.org", Some("https://example.org/")),
            ("https://example.org/a/b/", Some("https://example.org/a/b/")),
            ("javascript:alert(1)", None),
            ("example.org", None),
            ("https://example.org/?q", None),
        ] {
            assert_eq!(site_base(address).as_deref(), base, "{address}");
        }
    }
}
