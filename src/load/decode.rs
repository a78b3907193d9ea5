//! From a tree to the typed fields of a record, with the place of every fault.
//!
//! The structs of [`crate::model`] say what is allowed, through serde; this deserializer adds where things are. When a
//! value is refused, the smallest part that holds it is left out and the rest is decoded again, so that one run finds
//! every fault of a file and not only the first.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{self, DeserializeSeed, IntoDeserializer as _, Visitor};

use super::tree::{Key, Node, Value};
use crate::content::Span;
use crate::model::{LOCALIZED, PLACED, REFERENCE_PREFIX, Refusal, did_you_mean};

/// Why a value could not be decoded, and where.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) help: Option<String>,
    pub(super) span: Option<Span>,
    /// The name of the field that is missing, if that is the fault.
    pub(super) missing: Option<&'static str>,
    /// The number of the node to leave out in the next try.
    pub(super) victim: Option<u32>,
    /// The field that is not known here and those that are, if that is the fault.
    pub(super) unknown: Option<(String, &'static [&'static str])>,
    /// Only the consequence of a fault that has been told.
    silent: bool,
}

impl Fault {
    fn new(code: &'static str, message: String, help: Option<String>) -> Self {
        Self { code, message, help, span: None, missing: None, victim: None, unknown: None, silent: false }
    }

    /// Notes the place, unless a smaller one is known.
    fn at(mut self, node: &Node<'_>) -> Self {
        if self.victim.is_none() {
            self.victim = Some(node.number);
        }
        if self.span.is_none() {
            self.span = Some(node.span);
        }
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let text = message.to_string();
        match Refusal::from_text(&text) {
            Some((code, message, help)) => Self::new(known_code(code), message.to_owned(), help.map(ToOwned::to_owned)),
            None => Self::new("wrong-value", text, None),
        }
    }

    fn invalid_type(found: de::Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let found = match found {
            de::Unexpected::Seq => "a list".to_owned(),
            de::Unexpected::Map => "a map".to_owned(),
            de::Unexpected::Unit => "nothing".to_owned(),
            de::Unexpected::Str(text) => format!("`{text}`"),
            other => other.to_string(),
        };
        let expected = expected.to_string();
        let expected = match expected.as_str() {
            "a string" => "text",
            "a sequence" => "a list",
            text if text.starts_with("struct ") => "a map of fields",
            text => text,
        };
        let help = (expected == "a list").then(|| "write one item a line, each after `- `".to_owned());
        Self::new("wrong-type", format!("expected {expected}, found {found}"), help)
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let help = did_you_mean(variant, expected).unwrap_or_else(|| format!("values are: {}", expected.join(", ")));
        Self::new("unknown-value", format!("`{variant}` is not a value of this list"), Some(help))
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        Self {
            unknown: Some((field.to_owned(), expected)),
            ..Self::new("unknown-field", format!("unknown field `{field}`"), Some(help_for_field(field, expected)))
        }
    }

    fn missing_field(field: &'static str) -> Self {
        Self { missing: Some(field), ..Self::new("missing-field", format!("the field `{field}` is missing"), None) }
    }
}

/// What to do about a field that is not among those known.
pub(super) fn help_for_field(field: &str, known: &[&str]) -> String {
    did_you_mean(field, known).unwrap_or_else(|| format!("fields here are: {}", known.join(", ")))
}

/// Codes travel through serde as text; only those of the model come back.
fn known_code(code: &str) -> &'static str {
    [
        "bad-id",
        "bad-date",
        "bad-language",
        "bad-reference",
        "other-without-words",
        "unknown-citation-style",
        "bad-block",
    ]
    .into_iter()
    .find(|known| *known == code)
    .unwrap_or("wrong-value")
}

/// A reference met while decoding.
#[derive(Debug)]
pub(super) struct Met {
    /// The kind's name, or `any`.
    pub(super) kind: &'static str,
    pub(super) text: String,
    pub(super) span: Span,
    /// The fields that lead to it, joined by `.`.
    pub(super) path: String,
}

/// What one try notes beside its result.
#[derive(Default)]
struct Context {
    /// Numbers of the nodes to leave out.
    left_out: BTreeSet<u32>,
    path: RefCell<Vec<String>>,
    met: RefCell<Vec<Met>>,
}

impl Context {
    /// Whether a node is passed over: it was refused when it was read, or in a try before.
    fn leaves_out(&self, node: &Node<'_>) -> bool {
        node.refused || self.left_out.contains(&node.number)
    }
}

/// What came of decoding.
pub(super) struct Decoded<T> {
    pub(super) value: Option<T>,
    pub(super) faults: Vec<Fault>,
    pub(super) references: Vec<Met>,
}

/// The most faults told of one file.
const MOST_FAULTS: usize = 100;

/// Decodes a tree with `decode`, again and again, each time without the part that was refused the time before.
pub(super) fn decode<'t, T>(
    node: &'t Node<'t>,
    decode: impl Fn(NodeDeserializer<'t, '_>) -> Result<T, Fault>,
) -> Decoded<T> {
    let mut context = Context::default();
    let mut faults = Vec::new();
    loop {
        context.met.borrow_mut().clear();
        context.path.borrow_mut().clear();
        let result = decode(NodeDeserializer { node, context: &context });
        let fault = match result {
            Ok(value) => {
                return Decoded { value: Some(value), faults, references: context.met.take() };
            }
            Err(fault) => fault.at(node),
        };
        let victim = fault.victim;
        let finished = victim == Some(node.number) || faults.len() >= MOST_FAULTS;
        if !fault.silent {
            faults.push(fault);
        }
        match victim {
            Some(number) if !finished && context.left_out.insert(number) => {}
            _ => return Decoded { value: None, faults, references: context.met.take() },
        }
    }
}

/// Hands one node to serde.
#[derive(Clone, Copy)]
pub(super) struct NodeDeserializer<'t, 'c> {
    node: &'t Node<'t>,
    context: &'c Context,
}

impl<'t> NodeDeserializer<'t, '_> {
    fn child(self, node: &'t Node<'t>) -> Self {
        Self { node, ..self }
    }

    fn unexpected(self) -> de::Unexpected<'t> {
        match &self.node.value {
            Value::Null => de::Unexpected::Unit,
            Value::Scalar(text) => de::Unexpected::Str(text),
            Value::List(_) => de::Unexpected::Seq,
            Value::Map(_) => de::Unexpected::Map,
        }
    }

    fn refuse<T>(self, expected: &dyn de::Expected) -> Result<T, Fault> {
        Err(<Fault as de::Error>::invalid_type(self.unexpected(), expected).at(self.node))
    }

    fn any<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Scalar(text) => visitor.visit_str(text),
            Value::List(items) => visitor.visit_seq(Items { items: items.iter(), parent: self }),
            Value::Map(entries) => visitor
                .visit_map(Entries { entries: entries.iter(), value: None, parent: self })
                .map_err(|mut fault| {
                    if let (Some(field), None) = (fault.missing, fault.victim) {
                        fault.silent =
                            entries.iter().any(|(key, node)| key.text == field && self.context.leaves_out(node));
                    }
                    fault
                }),
        }
        .map_err(|fault| fault.at(self.node))
    }

    /// `(start, end, value)`, for values that keep their place.
    fn placed<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_seq(PlacedParts { part: 0, parent: self }).map_err(|fault| fault.at(self.node))
    }

    fn parse<T: std::str::FromStr>(self, expected: &str) -> Result<T, Fault> {
        match &self.node.value {
            Value::Scalar(text) => text.parse().or_else(|_| self.refuse(&expected)),
            _ => self.refuse(&expected),
        }
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            visitor.$visit(self.parse("a number")?)
        }
    )+};
}

macro_rules! as_any {
    ($($method:ident)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            self.any(visitor)
        }
    )+};
}

impl<'de> de::Deserializer<'de> for NodeDeserializer<'_, '_> {
    type Error = Fault;

    numbers! {
        deserialize_i8 visit_i8 deserialize_i16 visit_i16 deserialize_i32 visit_i32 deserialize_i64 visit_i64
        deserialize_u8 visit_u8 deserialize_u16 visit_u16 deserialize_u32 visit_u32 deserialize_u64 visit_u64
        deserialize_f32 visit_f32 deserialize_f64 visit_f64 deserialize_char visit_char
    }

    as_any! {
        deserialize_any deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf deserialize_unit
        deserialize_map deserialize_identifier
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_bool(self.parse("`true` or `false`")?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    /// An empty field is an empty list.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.value {
            Value::Null => visitor.visit_seq(Items { items: [].iter(), parent: self }),
            _ => self.any(visitor),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Fault> {
        self.any(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.any(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        self.any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.node.value {
            Value::Map(_) => self.any(visitor),
            _ => self.refuse(&"a map of fields"),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        if let Some(kind) = name.strip_prefix(REFERENCE_PREFIX) {
            let value = self.placed(visitor)?;
            if let Value::Scalar(text) = &self.node.value {
                let path = self.context.path.borrow().join(".");
                self.context.met.borrow_mut().push(Met { kind, text: text.to_string(), span: self.node.span, path });
            }
            return Ok(value);
        }
        match (name, &self.node.value) {
            (PLACED, _) | (LOCALIZED, Value::Scalar(_)) => self.placed(visitor),
            (LOCALIZED, Value::List(_)) => self.refuse(&"text, or a map from language tags to text"),
            (LOCALIZED, _) => self.any(visitor),
            _ => visitor.visit_newtype_struct(self).map_err(|fault| fault.at(self.node)),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Scalar(text) => {
                let word: de::value::StrDeserializer<'_, Fault> = (&**text).into_deserializer();
                visitor.visit_enum(word).map_err(|fault| fault.at(self.node))
            }
            _ => self.refuse(&"one word"),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }
}

struct Items<'t, 'c> {
    items: std::slice::Iter<'t, Node<'t>>,
    parent: NodeDeserializer<'t, 'c>,
}

impl<'de> de::SeqAccess<'de> for Items<'_, '_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let context = self.parent.context;
        match self.items.find(|node| !context.leaves_out(node)) {
            None => Ok(None),
            Some(node) => seed.deserialize(self.parent.child(node)).map(Some).map_err(|fault| fault.at(node)),
        }
    }
}

struct Entries<'t, 'c> {
    entries: std::slice::Iter<'t, (Key<'t>, Node<'t>)>,
    value: Option<(&'t Key<'t>, &'t Node<'t>)>,
    parent: NodeDeserializer<'t, 'c>,
}

impl<'de> de::MapAccess<'de> for Entries<'_, '_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let context = self.parent.context;
        let Some((key, node)) = self.entries.find(|(_, node)| !context.leaves_out(node)) else {
            return Ok(None);
        };
        self.value = Some((key, node));
        let name: de::value::StrDeserializer<'_, Fault> = (&*key.text).into_deserializer();
        seed.deserialize(name).map(Some).map_err(|mut fault| {
            fault.span = fault.span.or(Some(key.span));
            fault.at(node)
        })
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let Some((key, node)) = self.value.take() else {
            return Err(<Fault as de::Error>::custom("a value is missing"));
        };
        self.parent.context.path.borrow_mut().push(key.text.to_string());
        let result = seed.deserialize(self.parent.child(node)).map_err(|fault| {
            let empty = node.span.start == node.span.end;
            let mut fault = fault.at(node);
            if empty && fault.span == Some(node.span) {
                fault.span = Some(key.span);
            }
            fault
        });
        self.parent.context.path.borrow_mut().pop();
        result
    }
}

struct PlacedParts<'t, 'c> {
    part: u8,
    parent: NodeDeserializer<'t, 'c>,
}

impl<'de> de::SeqAccess<'de> for PlacedParts<'_, '_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        self.part += 1;
        let span = self.parent.node.span;
        match self.part {
            1 => seed.deserialize(span.start.into_deserializer()).map(Some),
            2 => seed.deserialize(span.end.into_deserializer()).map(Some),
            3 => seed.deserialize(self.parent).map(Some),
            _ => Ok(None),
        }
    }
}
