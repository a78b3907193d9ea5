//! Records as a careful person writes them: Markdown that begins with its fields in YAML, without needless quotation
//! marks; and where in the text each part came to stand, so that a fault of it can be told of what it was made from.

use std::fmt::Write as _;
use std::ops::Range;

use serde_json::Value;

use crate::export::tables::resolved;

/// A field's value, before it is text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Yaml {
    /// An id, a date, a number, a value of a list: without quotation marks wherever YAML allows.
    Word(String),
    /// Words: in quotation marks also where another reader of YAML would take them for a number or the like.
    Text(String),
    /// A value that is none of its list, in words: `{other: words}`.
    Other(String),
    /// A list.
    List(Vec<Yaml>),
    /// Fields in their order.
    Map(Vec<(String, Yaml)>),
    /// A value with the number of what it was made from.
    Marked(usize, Box<Yaml>),
}

impl Yaml {
    /// Puts a value where a path leads to, making the fields and items on its way.
    pub(super) fn put(&mut self, path: &[Step<'_>], value: Self) {
        let Some((step, rest)) = path.split_first() else {
            *self = value;
            return;
        };
        let next = match step {
            Step::Field(name) => self.field(name),
            Step::Item(number) => self.item(*number),
        };
        next.put(rest, value);
    }

    fn field(&mut self, name: &str) -> &mut Self {
        if !matches!(self, Self::Map(_)) {
            *self = Self::Map(Vec::new());
        }
        let Self::Map(entries) = self else { return self };
        let at = entries.iter().position(|(field, _)| field == name).unwrap_or(entries.len());
        if at == entries.len() {
            entries.push((name.to_owned(), Self::Map(Vec::new())));
        }
        &mut entries[at].1
    }

    fn item(&mut self, number: usize) -> &mut Self {
        if !matches!(self, Self::List(_)) {
            *self = Self::List(Vec::new());
        }
        let Self::List(items) = self else { return self };
        while items.len() <= number {
            items.push(Self::Map(Vec::new()));
        }
        &mut items[number]
    }

    /// Brings the fields into the order of the schema of their kind.
    pub(super) fn sort(&mut self, schema: &Value) {
        self.sort_by(schema, schema);
    }

    fn sort_by(&mut self, whole: &Value, schema: &Value) {
        let (schema, _) = resolved(whole, schema);
        match self {
            Self::Map(entries) => {
                let Some(fields) = schema.get("properties").and_then(Value::as_object) else { return };
                entries.sort_by_key(|(name, _)| fields.keys().position(|field| field == name));
                for (name, value) in entries {
                    if let Some(field) = fields.get(name.as_str()) {
                        value.sort_by(whole, field);
                    }
                }
            }
            Self::List(items) => {
                if let Some(schema) = schema.get("items") {
                    for item in items {
                        item.sort_by(whole, schema);
                    }
                }
            }
            Self::Marked(_, value) => value.sort_by(whole, schema),
            Self::Word(_) | Self::Text(_) | Self::Other(_) => {}
        }
    }
}

/// A step on the way to a value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'a> {
    /// To a field of a map.
    Field(&'a str),
    /// To an item of a list, from 0.
    Item(usize),
}

/// A part of a written record, and the number of what it was made from.
pub(super) type Mark = (Range<usize>, usize);

/// The text of a Markdown file with these fields, and the marks in it.
pub(super) fn write(fields: &Yaml, body: Option<&str>) -> (String, Vec<Mark>) {
    let mut writer = Writer { out: "---\n".to_owned(), marks: Vec::new() };
    writer.block(fields, 0);
    let Writer { mut out, marks } = writer;
    out.push_str("---\n");
    if let Some(body) = body {
        // Writing to a string does not fail.
        let _ = write!(out, "\n{body}\n");
    }
    (out, marks)
}

struct Writer {
    out: String,
    marks: Vec<Mark>,
}

impl Writer {
    /// Fields or items, each on lines of its own.
    fn block(&mut self, value: &Yaml, indent: usize) {
        match value {
            Yaml::Map(entries) => entries.iter().enumerate().for_each(|(i, (name, value))| {
                // The first field of an item stands on the line of its hyphen.
                if i > 0 || !self.out.ends_with("- ") {
                    self.indent(indent);
                }
                self.out.push_str(&scalar(name, &Style::Words));
                self.out.push(':');
                self.value(value, indent);
            }),
            Yaml::List(items) => items.iter().for_each(|item| {
                self.indent(indent);
                self.out.push('-');
                self.item(item, indent);
            }),
            Yaml::Marked(mark, value) => self.marked(*mark, |writer| writer.block(value, indent)),
            Yaml::Word(_) | Yaml::Text(_) | Yaml::Other(_) => self.value(value, indent),
        }
    }

    /// What follows the colon of a field.
    fn value(&mut self, value: &Yaml, indent: usize) {
        match value {
            Yaml::Marked(mark, value) => self.marked(*mark, |writer| writer.value(value, indent)),
            Yaml::Word(word) => self.line(&scalar(word, &Style::Word)),
            Yaml::Text(text) => self.text(text, indent),
            Yaml::Other(words) => self.line(&format!("{{other: {}}}", scalar(words, &Style::WordsInBraces))),
            Yaml::List(items) if items.iter().all(is_word) => self.flow(items),
            Yaml::Map(entries) if entries.is_empty() => self.line("{}"),
            Yaml::List(_) | Yaml::Map(_) => {
                self.out.push('\n');
                self.block(value, indent + 2);
            }
        }
    }

    /// What follows the hyphen of an item.
    fn item(&mut self, item: &Yaml, indent: usize) {
        match item {
            Yaml::Marked(mark, item) => self.marked(*mark, |writer| writer.item(item, indent)),
            Yaml::Map(entries) if !entries.is_empty() => {
                self.out.push(' ');
                self.block(item, indent + 2);
            }
            _ => self.value(item, indent),
        }
    }

    fn text(&mut self, text: &str, indent: usize) {
        if !fits_block(text) {
            return self.line(&scalar(text, &Style::Words));
        }
        self.out.push_str(" |-\n");
        for line in text.split('\n') {
            if !line.is_empty() {
                self.indent(indent + 2);
            }
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    /// `[one, two]`.
    fn flow(&mut self, items: &[Yaml]) {
        self.out.push_str(" [");
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.flow_item(item);
        }
        self.out.push_str("]\n");
    }

    fn flow_item(&mut self, item: &Yaml) {
        match item {
            Yaml::Marked(mark, item) => self.marked(*mark, |writer| writer.flow_item(item)),
            Yaml::Word(word) => self.out.push_str(&scalar(word, &Style::WordInList)),
            _ => {}
        }
    }

    fn line(&mut self, words: &str) {
        self.out.push(' ');
        self.out.push_str(words);
        self.out.push('\n');
    }

    fn indent(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    fn marked(&mut self, mark: usize, write: impl FnOnce(&mut Self)) {
        let start = self.out.len();
        write(self);
        self.marks.push((start..self.out.len(), mark));
    }
}

fn is_word(value: &Yaml) -> bool {
    match value {
        Yaml::Marked(_, value) => is_word(value),
        value => matches!(value, Yaml::Word(_)),
    }
}

/// Whether words of several lines can stand as they are, below the field's name.
fn fits_block(text: &str) -> bool {
    let plain = |line: &str| !line.starts_with([' ', '\t']) && (line.is_empty() || !line.trim().is_empty());
    text.contains('\n')
        && !text.starts_with('\n')
        && !text.ends_with('\n')
        && text.split('\n').all(plain)
        && text.chars().all(|c| c == '\n' || is_printable(c))
}

/// Whether a character can stand in YAML as it is, on any line.
fn is_printable(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

enum Style {
    Word,
    WordInList,
    Words,
    WordsInBraces,
}

/// What parts the items of `[one, two]`.
const FLOW: [char; 5] = [',', '[', ']', '{', '}'];

/// A value on one line, in quotation marks if it needs them.
fn scalar(text: &str, style: &Style) -> String {
    let plain = stands_plain(text)
        && match style {
            Style::Word => true,
            Style::WordInList => !text.contains(FLOW),
            Style::Words => !looks_like_another_type(text),
            Style::WordsInBraces => !text.contains(FLOW) && !looks_like_another_type(text),
        };
    if plain { text.to_owned() } else { quoted(text) }
}

/// Whether YAML reads the text back without quotation marks.
fn stands_plain(text: &str) -> bool {
    const INDICATORS: &[char] =
        &['-', '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', '~'];
    !text.is_empty()
        && text.trim() == text
        && !text.starts_with(INDICATORS)
        && !text.ends_with(':')
        && !text.contains(": ")
        && !text.contains(" #")
        && !matches!(text.to_ascii_lowercase().as_str(), "null")
        && text.chars().all(is_printable)
}

/// Whether a reader of YAML may take the text for a number, a date or a truth value.
fn looks_like_another_type(text: &str) -> bool {
    let digits = |c: char| c.is_ascii_digit() || matches!(c, '.' | '+' | '-' | ':' | '_' | 'e' | 'E' | 'T' | 'Z');
    let number = text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '.' | '+'))
        && (text.chars().all(digits) || text.starts_with("0x") || text.starts_with("0o"));
    let word = matches!(
        text.to_ascii_lowercase().as_str(),
        "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n" | ".inf" | ".nan"
    );
    number || word
}

fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if is_printable(c) => out.push(c),
            // Writing to a string does not fail.
            c => drop(write!(out, "\\u{:04X}", u32::from(c))),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str) -> Yaml {
        Yaml::Word(text.to_owned())
    }

    fn text(text: &str) -> Yaml {
        Yaml::Text(text.to_owned())
    }

    fn map(entries: &[(&str, Yaml)]) -> Yaml {
        Yaml::Map(entries.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    }

    #[test]
    fn a_record_reads_as_if_written_by_hand() {
        let report = map(&[("source", word("gazette")), ("paragraph", text("3")), ("text", text("“One.”\n\nTwo: 2"))]);
        let record = map(&[
            ("title", map(&[("en", text("Closure: spring")), ("ar", text("إغلاق"))])),
            ("date", word("2026-03-01")),
            ("voice", Yaml::Other("Own words, written".to_owned())),
            ("issues", Yaml::List(vec![word("fishing"), word("tolls")])),
            ("speakers", Yaml::List(vec![map(&[("party", word("norland"))])])),
            ("not_stated", Yaml::List(vec![text("its date"), text("no")])),
            ("reports", Yaml::List(vec![report])),
        ]);
        let (written, _) = write(&record, Some("Text."));
        assert_eq!(
            written,
            "---\ntitle:\n  en: \"Closure: spring\"\n  ar: إغلاق\ndate: 2026-03-01\nvoice: {other: \"Own words, written\"}\nissues: [fishing, tolls]\nspeakers:\n  \
             - party: norland\nnot_stated:\n  - its date\n  - \"no\"\nreports:\n  - source: gazette\n    paragraph: \"3\"\n    \
             text: |-\n      “One.”\n\n      Two: 2\n---\n\nText.\n"
        );
    }

    #[test]
    fn marks_lie_on_what_was_marked() {
        let marked = |mark, value| Yaml::Marked(mark, Box::new(value));
        let record = map(&[
            ("party", marked(7, word("norland"))),
            ("evidence", Yaml::List(vec![marked(8, word("a")), marked(9, word("b"))])),
        ]);
        let (written, marks) = write(&record, None);
        let found: Vec<(&str, usize)> =
            marks.iter().map(|(range, mark)| (written[range.clone()].trim(), *mark)).collect();
        assert_eq!(found, [("norland", 7), ("a", 8), ("b", 9)]);
    }

    #[test]
    fn quotation_marks_stand_where_they_are_needed() {
        for plain in
            ["A party’s words", "“Quoted”", "a-b", "it's", "Ends here.", "1 day ago", "a: b".trim_end_matches(": b")]
        {
            assert_eq!(scalar(plain, &Style::Words), plain);
        }
        for needs in
            ["3", "2026-01-06", "true", "No", "a: b", "a #b", "- a", "[a]", " a", "a ", "", "null", "~", "a:", "'a'"]
        {
            assert!(scalar(needs, &Style::Words).starts_with('"'), "{needs}");
        }
        assert_eq!(scalar("a\"\\\u{7}\n", &Style::Words), "\"a\\\"\\\\\\u0007\\n\"");
    }
}
