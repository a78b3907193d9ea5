//! One JSON object a line, for other programs.

use serde::Serialize;

use super::{Located, Severity};
use crate::content::Position;

#[derive(Serialize)]
struct Line<'a> {
    code: &'a str,
    severity: Severity,
    message: &'a str,
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    end: Option<Position>,
    help: Option<&'a str>,
}

pub(super) fn print(located: &[Located<'_>]) -> String {
    let mut out = String::new();
    for l in located {
        let line = Line {
            code: &l.diagnostic.code,
            severity: l.diagnostic.severity,
            message: &l.diagnostic.message,
            file: l.path,
            line: l.start.map(|p| p.line),
            column: l.start.map(|p| p.column),
            end: l.end,
            help: l.diagnostic.help.as_deref(),
        };
        out.push_str(&serde_json::to_string(&line).unwrap_or_default());
        out.push('\n');
    }
    out
}
