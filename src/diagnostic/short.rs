//! One line a diagnostic, for editors and for `grep`.

use std::fmt::Write as _;

use super::Located;

pub(super) fn print(located: &[Located<'_>]) -> String {
    let mut out = String::new();
    for l in located {
        let d = l.diagnostic;
        out.push_str(l.path);
        if let Some(start) = l.start {
            let _ = write!(out, ":{}:{}", start.line, start.column);
        }
        let _ = writeln!(out, ": {}[{}]: {}", d.severity, d.code, one_line(&d.message));
    }
    out
}

/// A message is one line here, whatever a record put into it.
fn one_line(text: &str) -> String {
    text.split(['\n', '\r']).map(str::trim).collect::<Vec<_>>().join(" ")
}
