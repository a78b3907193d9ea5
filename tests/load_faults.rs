//! Faults that cannot be written into a Markdown specification: bytes that are no text, links, sizes.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test makes the folders it examines"
)]

use std::fs;
use std::path::Path;

use rapporteur::diagnostic::{Format, Severity};
use rapporteur::{Options, examine};

const SITE: &str = "title: The accord\nlanguages: [en]\nparties: [norland]\n";
const NORLAND: &str = "---\ntitle: Norland\ntype: state\n---\n";

/// What is said of a project with a good record and whatever `add` puts beside it.
fn diagnostics(add: impl Fn(&Path)) -> Vec<String> {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("content/parties")).unwrap();
    fs::write(root.path().join("content/site.yaml"), SITE).unwrap();
    fs::write(root.path().join("content/parties/norland.md"), NORLAND).unwrap();
    add(root.path());
    let examined = examine(root.path(), &Options::default()).unwrap();
    Format::Short.print(&examined.diagnostics, &examined.content, false).lines().map(ToOwned::to_owned).collect()
}

fn with_file(path: &str, bytes: &[u8]) -> Vec<String> {
    diagnostics(|root| fs::write(root.join(path), bytes).unwrap())
}

#[test]
fn bytes_that_are_not_utf8() {
    let found = with_file("content/parties/norland.md", b"---\ntitle: Nor\xFFland\ntype: state\n---\n");
    assert_eq!(
        found,
        [
            "content/parties/norland.md:2:11: error[not-utf8]: the file is not UTF-8: byte 0xFF is not part of any character"
        ]
    );
    let found = with_file("content/parties/norland.json", b"\xFE\xFF\0{");
    assert!(found[0].starts_with("content/parties/norland.json:1:1: error[not-utf8]"), "{found:?}");
}

#[test]
fn a_byte_order_mark_is_read_over() {
    let found = with_file("content/parties/norland.md", "\u{feff}---\ntitle: Norland\ntype: sate\n---\n".as_bytes());
    assert_eq!(
        found,
        [
            "content/parties/norland.md:1:1: note[byte-order-mark]: the file begins with a byte order mark",
            "content/parties/norland.md:3:7: error[unknown-value]: `sate` is not a value of this list",
        ]
    );
    let found = with_file("content/site.yaml", format!("\u{feff}{SITE}").as_bytes());
    assert_eq!(found, ["content/site.yaml:1:1: note[byte-order-mark]: the file begins with a byte order mark"]);
}

#[test]
fn lines_that_end_with_cr_lf() {
    let found = with_file("content/parties/norland.md", b"---\r\ntitle: Norland\r\ntype: sate\r\n---\r\n\r\nText.\r\n");
    assert_eq!(
        found,
        [
            "content/parties/norland.md:1:4: note[carriage-return]: lines end with CR LF",
            "content/parties/norland.md:3:7: error[unknown-value]: `sate` is not a value of this list",
        ]
    );
}

#[test]
fn files_without_a_word() {
    for bytes in [b"".as_slice(), b" \n\n", "\u{feff}".as_bytes()] {
        let found = with_file("content/parties/norland.md", bytes);
        assert!(found.iter().any(|l| l.contains("norland.md:1:1: error[empty-file]: the file is empty")), "{found:?}");
    }
    let found = with_file("content/site.yaml", b"");
    assert!(found.iter().any(|l| l.contains("content/site.yaml:1:1: error[empty-file]")), "{found:?}");
}

#[test]
fn a_file_that_is_too_large() {
    let found = with_file("content/parties/norland.md", &vec![b'a'; 9 << 20]);
    assert!(
        found.iter().any(|l| l
            == "content/parties/norland.md: error[file-too-large]: the file has 9 MiB; the most that is read is 8 MiB"),
        "{found:?}"
    );
}

#[test]
fn more_values_than_a_record_can_have() {
    let mut text = "---\ntitle: Norland\ntype: state\naliases: [".to_owned();
    text.push_str(&"a, ".repeat(60_000));
    text.push_str("a]\n---\n");
    let found = with_file("content/parties/norland.md", text.as_bytes());
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("error[too-many-values]: the file holds more than 50000 values"), "{found:?}");
    assert!(found[0].starts_with("content/parties/norland.md:4:"), "{found:?}");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let found = diagnostics(|root| {
        let outside = root.join("outside.md");
        fs::write(&outside, NORLAND).unwrap();
        std::os::unix::fs::symlink(&outside, root.join("content/parties/sudria.md")).unwrap();
        std::os::unix::fs::symlink(root, root.join("content/parties/circle")).unwrap();
    });
    assert_eq!(
        found,
        [
            "content/parties/circle: error[symbolic-link]: symbolic links are not followed",
            "content/parties/sudria.md: error[symbolic-link]: symbolic links are not followed",
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_name_that_is_not_utf8() {
    use std::os::unix::ffi::OsStrExt as _;
    let found = diagnostics(|root| {
        let name = std::ffi::OsStr::from_bytes(b"sud\xFFria.md");
        fs::write(root.join("content/parties").join(name), NORLAND).unwrap();
    });
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].ends_with("error[bad-file-name]: the file's name is not valid UTF-8"), "{found:?}");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let found = diagnostics(|root| {
        let path = root.join("content/parties/norland.md");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    });
    // Who may read everything reads this too.
    assert!(found.is_empty() || found.iter().any(|l| l.contains("error[unreadable-file]")), "{found:?}");
}

#[test]
fn drafts_are_taken_when_asked_for() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("content/parties")).unwrap();
    fs::write(root.path().join("content/site.yaml"), SITE).unwrap();
    fs::write(root.path().join("content/parties/norland.md"), NORLAND.replace("type", "draft: true\ntype")).unwrap();
    let count = |drafts| {
        let examined = examine(root.path(), &Options { drafts, ..Options::default() }).unwrap();
        (examined.corpus.unwrap().records().len(), examined.diagnostics.count(Severity::Error))
    };
    assert_eq!(count(true), (1, 0));
    assert_eq!(count(false), (0, 1), "the settings refer to the draft");
}
