//! Workflow commands: GitHub shows each beside its line in a pull request.
//!
//! Form: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use std::fmt::Write as _;

use super::{Located, Severity};

pub(super) fn print(located: &[Located<'_>]) -> String {
    let mut out = String::new();
    for l in located {
        let d = l.diagnostic;
        let command = match d.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let _ = write!(out, "::{command} file={}", property(l.path));
        if let (Some(start), Some(end)) = (l.start, l.end) {
            let _ = write!(out, ",line={},col={}", start.line, start.column);
            let _ = write!(out, ",endLine={},endColumn={}", end.line, end.column);
        }
        let _ = write!(out, ",title={}::{}", property(&d.code), data(&d.message));
        if let Some(help) = &d.help {
            let _ = write!(out, "%0Ahelp: {}", data(help));
        }
        out.push('\n');
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
