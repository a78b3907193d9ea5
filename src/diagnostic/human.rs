//! The form for people: message, source line, underline, help, and a closing count.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Located, Severity};

pub(super) fn print(located: &[Located<'_>], color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for l in located {
        out.push_str(&renderer.render(&report(l)));
        out.push_str("\n\n");
    }
    if !located.is_empty() {
        out.push_str(&closing(located));
    }
    out
}

fn report<'a>(l: &'a Located<'a>) -> Vec<Group<'a>> {
    let d = l.diagnostic;
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(&*d.message).id(&*d.code);
    let mut group = match &l.source {
        Some((text, range)) => title.element(
            Snippet::source(*text).path(l.path).annotation(AnnotationKind::Primary.span(one_line(text, range.clone()))),
        ),
        None => title.element(Origin::path(l.path)),
    };
    if let Some(help) = &d.help {
        group = group.element(Level::HELP.message(&**help));
    }
    vec![group]
}

/// Underlines the first line of a long place only: a whole record underlined helps nobody.
fn one_line(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    match text[range.clone()].find('\n') {
        Some(0) | None => range,
        Some(newline) => range.start..range.start + newline,
    }
}

fn closing(located: &[Located<'_>]) -> String {
    let count = |severity| located.iter().filter(|l| l.diagnostic.severity == severity).count();
    let words: Vec<String> = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")]
        .into_iter()
        .map(|(severity, word)| (count(severity), word))
        .filter(|(n, _)| *n > 0)
        .map(|(n, word)| format!("{n} {word}{}", if n == 1 { "" } else { "s" }))
        .collect();
    format!("{}\n", words.join(", "))
}
