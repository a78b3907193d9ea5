//! A body as its readers see it, without the signs of Markdown: for telling what changed in it.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Tag, TagEnd};

use super::{Target, block_name, citations, events, target};
use crate::model::AnyRef;

/// The words of a body, paragraphs parted by empty lines. A link to a record without words of its own, and a citation,
/// stand there by what `name` says of an id, or by the id; a comparison by its name and options.
pub(crate) fn as_read(markdown: &str, name: impl Fn(&str) -> Option<String>) -> String {
    let named = |id: &str| name(id).unwrap_or_else(|| id.to_owned());
    let mut reading = Reading::default();
    let mut skip_to: Option<TagEnd> = None;
    for (event, _) in events(markdown) {
        if let Some(end) = skip_to {
            skip_to = (event != Event::End(end)).then_some(end);
            continue;
        }
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. }) => match target(link_type, &dest_url) {
                Target::Record(to) if link_type == LinkType::WikiLink { has_pothole: false } => {
                    skip_to = Some(TagEnd::Link);
                    let id = AnyRef::parse(to).map_or_else(|_| to.to_owned(), |(_, id)| id.to_string());
                    reading.push(&named(&id));
                }
                Target::Citations(text) => {
                    skip_to = Some(TagEnd::Link);
                    reading.push(&format!("[{}]", cited(text, &named)));
                }
                Target::Record(_) | Target::Address(_) => {}
            },
            event => reading.add(event),
        }
    }
    reading.text.trim().to_owned()
}

/// A citation by the names of its sources.
fn cited(text: &str, named: &impl Fn(&str) -> String) -> String {
    let Ok(list) = citations(text) else { return text.to_owned() };
    let each = list.into_iter().map(|cited| {
        let source = named(cited.source.as_str());
        cited.locator.map_or_else(|| source.clone(), |locator| format!("{source}, {locator}"))
    });
    each.collect::<Vec<_>>().join("; ")
}

/// The words so far, and where they stand.
#[derive(Default)]
struct Reading {
    text: String,
    /// The lists that are open, each with its next number if it has numbers.
    lists: Vec<Option<u64>>,
    /// The next paragraph stands behind the sign of its item or note.
    behind_sign: bool,
    /// Inside a comparison: its lines are parted by semicolons.
    in_block: bool,
}

impl Reading {
    fn add(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) if self.in_block => self.push(&text.trim().replace('\n', "; ")),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => self.push(&text),
            Event::SoftBreak => self.push(" "),
            Event::HardBreak => self.push("\n"),
            Event::Rule => self.part(2),
            Event::FootnoteReference(label) => self.push(&format!("[{label}]")),
            Event::TaskListMarker(done) => self.push(if done { "[x] " } else { "[ ] " }),
            Event::Start(tag) => self.start(&tag),
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
            }
            Event::End(TagEnd::Item) => self.behind_sign = false,
            Event::End(TagEnd::TableCell) => self.push(" | "),
            Event::End(TagEnd::TableRow | TagEnd::TableHead) => {
                let length = self.text.trim_end_matches(" | ").len();
                self.text.truncate(length);
            }
            Event::End(TagEnd::CodeBlock) => self.in_block = false,
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::List(first) => {
                if self.lists.is_empty() {
                    self.part(2);
                }
                self.lists.push(*first);
            }
            Tag::Item => {
                self.part(1);
                let sign = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "– ".to_owned(),
                };
                self.push(&sign);
                self.behind_sign = true;
            }
            Tag::TableRow | Tag::TableHead => self.part(1),
            Tag::CodeBlock(kind) => {
                self.part(2);
                self.open_block(kind);
            }
            Tag::FootnoteDefinition(label) => {
                self.part(2);
                self.push(&format!("[{label}] "));
                self.behind_sign = true;
            }
            Tag::Paragraph | Tag::Heading { .. } | Tag::BlockQuote(_) | Tag::Table(_) | Tag::HtmlBlock => {
                self.part(2);
            }
            _ => {}
        }
    }

    fn open_block(&mut self, kind: &CodeBlockKind<'_>) {
        if let Some(name) = block_name(kind) {
            self.in_block = true;
            self.push(&format!("{{{name}}} "));
        }
    }

    fn push(&mut self, words: &str) {
        self.behind_sign = false;
        self.text.push_str(words);
    }

    /// Begins anew, at least so many line ends below what is there.
    fn part(&mut self, ends: usize) {
        if std::mem::take(&mut self.behind_sign) {
            return;
        }
        let length = self.text.trim_end_matches(' ').len();
        self.text.truncate(length);
        let there = length - self.text.trim_end_matches('\n').len();
        if length > 0 {
            self.text.extend(std::iter::repeat_n('\n', ends.saturating_sub(there)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::as_read;

    #[test]
    fn a_body_is_read_without_its_signs() {
        let body = "\
# Where they *stand* {#here}

See [[party:norland]], [[party:sudria|the other]] and <https://example.org/>.[^1]
So it is [@gazette, paragraph 3; @radio].

1. one
2. two

   more

- [ ] a

| A | B |
|---|---|
| 1 | 2 |

> Quoted <b>words</b>

```{matrix}
issues: [fishing]
parties: [norland]
```

[^1]: A note.
";
        let name = |id: &str| (id != "radio").then(|| id.to_uppercase());
        let read = "\
Where they stand

See NORLAND, the other and https://example.org/.[1] So it is [GAZETTE, paragraph 3; radio].

1. one
2. two

more

– [ ] a

A | B
1 | 2

Quoted <b>words</b>

{matrix} issues: [fishing]; parties: [norland]

[1] A note.";
        assert_eq!(as_read(body, name), read);
        assert_eq!(as_read("", name), "");
        assert_eq!(as_read("-\n- a\n\n  b\n", name), "–\n– a\n\nb");
    }
}
