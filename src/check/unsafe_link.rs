//! # `unsafe-link`: an address that no page may lead to
//!
//! The `url` of a source, of its archive or of a contact, the site's `base_url`, or a link or image in a body, whose scheme is not `http`,
//! `https`, `mailto` or `tel`; and a relative one that leads to another site after all (`//host`, `/\host`).
//!
//! Why: `javascript:` and `data:` run in the reader's browser with the site's rights. Records come from many hands.
//!
//! ```md
//! [the note](https://example.org/note)      is right
//! [the note](javascript:alert(1))           the rule speaks
//! [the note](//example.org/note)            it speaks: write the scheme
//! ```
//!
//! The `url` fields need a whole address, with its scheme. Such a link is never written to a page, silenced or not.
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: unsafe-link
//!     reason: The record explains such links.
//! ```

use pulldown_cmark::{Event, Tag};

use super::own_voice::locate;
use super::{Around, Findings, Rule, Subject};
use crate::address;
use crate::content::Span;
use crate::diagnostic::Severity;
use crate::markdown::{self, Target};
use crate::model::{Body, Data};

pub(super) const RULE: Rule = Rule {
    code: "unsafe-link",
    level: Severity::Error,
    can_be_silenced: true,
    source: include_str!("unsafe_link.rs"),
    check,
    check_site: Some(check_site),
};

const HELP: &str = "write an address that begins with `https://`, `http://`, `mailto:` or `tel:`";

fn message(address: &str) -> String {
    format!("no page may lead to `{}`", address.escape_debug())
}

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    if let Data::Source(source) = &subject.record.data {
        let archive = source.archive.as_ref().map(|archive| &archive.url);
        for url in source.url.iter().chain(archive) {
            if address::allowed_absolute(&url.value).is_none() {
                findings.at(url.span, message(&url.value), HELP);
            }
        }
    }
    let record = subject.record;
    for body in record.body.iter().chain(record.translations.iter().filter_map(|t| t.body.as_ref())) {
        look(subject, findings, body);
    }
}

fn look(subject: &Subject<'_>, findings: &mut Findings, body: &Body) {
    // Every link has one of these signs.
    if !body.markdown.contains("](") && !body.markdown.contains("]:") && !body.markdown.contains('<') {
        return;
    }
    for (event, range) in markdown::events(&body.markdown) {
        let Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) = event else {
            continue;
        };
        if let Target::Address(address) = markdown::target(link_type, &dest_url)
            && address::allowed(address).is_none()
        {
            let place = if body.exact {
                body.place(range)
            } else {
                locate(subject.around.content, body.file, body.span, &body.markdown, &range)
            };
            findings.in_file(body.file, place, message(address), HELP);
        }
    }
}

fn check_site(around: &Around<'_>, findings: &mut Findings) {
    let file = around.corpus.site_file();
    let text = &around.content.file(file).text;
    if let Some(base) = &around.corpus.site().base_url
        && address::site_base(&base.value).is_none()
    {
        let help = "write where the site is published, such as `https://example.org/briefings/`";
        findings.at(base.span, format!("`{}` is not the address of a site", base.value.escape_debug()), help);
    }
    for url in around.corpus.site().contact.iter().filter_map(|contact| contact.url.as_ref()) {
        if address::allowed_absolute(url).is_none() {
            let place = text.find(url.as_str()).map_or_else(Span::default, |at| Span::new(at, at + url.len()));
            findings.at(place, message(url), HELP);
        }
    }
}
