//! What is said of a source beside its citation: its outlet, its short name, the place in it.

use crate::link::Entry;
use crate::model::{Language, Source};
use crate::render::Renderer;
use crate::render::parts::{Link, Safe, Words, link_as, plain as said};

impl<'a> Renderer<'a> {
    /// The outlet of a source as printed or, failing that, as known.
    pub(in crate::render) fn outlet(&self, source: Entry<'a, Source>) -> Words<'a> {
        if let Some(container) = &source.data.container {
            return self.written(&container.value, &source.data.language);
        }
        let publisher = source.data.publisher.as_ref().and_then(|p| self.corpus.get(p));
        let named = publisher.and_then(|publisher| self.words(&publisher.record.common.title));
        named.unwrap_or_else(|| said(self.locale.say("quote-outlet-not-stated").to_owned()))
    }

    /// A link to a source by what it is known as in tables and notes: its siglum, else its title.
    pub(in crate::render) fn short_link(&self, source: Entry<'a, Source>) -> Link<'a> {
        match &source.data.siglum {
            Some(siglum) => link_as(source.record, siglum.value.as_str()),
            None => self.link(source.record),
        }
    }

    /// Where in a source, as prose of a language has it: the numbers of paragraphs and pages in the words of the page, all
    /// else as written.
    pub(in crate::render) fn place<'t>(&self, written: &'t str, other: Option<&'t Language>) -> Words<'t>
    where
        'a: 't,
    {
        let numbered = |id: &str, number: &str| {
            let is_number = number.starts_with(|c: char| c.is_ascii_digit()) && !number.contains(char::is_whitespace);
            is_number.then(|| said(self.locale.tell(id, [("n", number.into())])))
        };
        let said = match written.split_once(' ') {
            Some(("paragraph", number)) => numbered("locator-paragraph", number),
            Some(("page", number)) => numbered("locator-page", number),
            _ => None,
        };
        let as_written = || match other {
            Some(language) => self.written(written, language),
            None => self.verbatim(written),
        };
        said.unwrap_or_else(as_written)
    }

    /// Where in a source: `paragraph 9`.
    pub(in crate::render) fn locator(&self, paragraph: Option<&'a str>, page: Option<&'a str>) -> Safe {
        let numbered = |id: &str, number: &'a str| said(self.locale.tell(id, [("n", number.into())]));
        let paragraph = paragraph.map(|paragraph| {
            let is_number = paragraph.starts_with(|c: char| c.is_ascii_digit());
            if is_number { numbered("locator-paragraph", paragraph) } else { self.editors(paragraph) }
        });
        let page = page.map(|page| numbered("locator-page", page));
        let parts: Vec<String> = [paragraph, page].into_iter().flatten().map(|words| words.html()).collect();
        Safe(parts.join(self.locale.say("comma")))
    }
}
