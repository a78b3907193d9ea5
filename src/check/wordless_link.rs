//! # `wordless-link`: a link without words in an agreement's text
//!
//! In the text of an agreement: a link to a record that has no words of its own.
//!
//! Why: a text is kept word for word. Elsewhere the title of the record stands for such a link; here nobody could tell what
//! the text says at this place, and the words would change with the language of the page.
//!
//! ```markdown
//! Boats may fish on [[term:gannet-bank]].                  <!-- the rule speaks -->
//! Boats may fish on [[term:gannet-bank|the Gannet Bank]].  <!-- the words of the text -->
//! ```
//!
//! To silence it for one record, with the reason:
//!
//! ```yaml
//! suppress:
//!   - check: wordless-link
//!     reason: The words at this place cannot be read in the copy we have.
//! ```

use pulldown_cmark::{Event, LinkType, Tag};

use super::{Findings, Rule, Subject};
use crate::diagnostic::Severity;
use crate::markdown;
use crate::model::Data;

pub(super) const RULE: Rule = Rule {
    code: "wordless-link",
    level: Severity::Warning,
    can_be_silenced: true,
    source: include_str!("wordless_link.rs"),
    check,
    check_site: None,
};

fn check(subject: &Subject<'_>, findings: &mut Findings) {
    let (Data::Text(_), Some(body)) = (&subject.record.data, &subject.record.body) else { return };
    for (event, range) in markdown::text_events(&body.markdown) {
        let wordless = LinkType::WikiLink { has_pothole: false };
        let Event::Start(Tag::Link { link_type, dest_url, .. }) = event else { continue };
        if link_type == wordless {
            let message = "this link has no words, so that the text has none here";
            let help = format!("write the words as they stand in the text: `[[{dest_url}|words]]`");
            findings.in_file(body.file, body.place(range), message, help);
        }
    }
}
