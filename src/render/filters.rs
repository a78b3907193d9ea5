//! Filters: boxes to tick, which a script of the theme shows and obeys. Without the script a page shows everything.
//!
//! The template puts `data-GROUP` with one or more values on what a group can hide, `data-counted` on what is counted,
//! `data-holds` on what goes when nothing in it is left, and `data-cell` on what says so instead.

use std::borrow::Cow;

use serde::Serialize;

use super::Renderer;
use super::locale::Locale;
use super::parts::{Words, plain};
use crate::link::Entry;
use crate::model::{ControlledList, Entry as ListEntry};

/// The filter of a page.
#[derive(Debug, Serialize)]
pub(super) struct FilterView<'a> {
    /// What is counted, for the message that says how many are shown.
    what: &'static str,
    groups: Vec<GroupView<'a>>,
}

/// One thing to filter by.
#[derive(Debug, Serialize)]
struct GroupView<'a> {
    /// The name of the attribute and of the part of the address.
    name: &'static str,
    legend: Cow<'a, str>,
    options: Vec<OptionView<'a>>,
}

/// One box.
#[derive(Debug, Serialize)]
pub(super) struct OptionView<'a> {
    value: &'a str,
    words: Words<'a>,
    /// How deep it stands in a tree.
    depth: usize,
}

impl<'a> FilterView<'a> {
    pub(super) fn new(what: &'static str) -> Self {
        Self { what, groups: Vec::new() }
    }

    /// Adds a group, unless there is nothing to choose.
    pub(super) fn with(
        mut self,
        name: &'static str,
        legend: impl Into<Cow<'a, str>>,
        options: Vec<OptionView<'a>>,
    ) -> Self {
        if options.len() > 1 {
            self.groups.push(GroupView { name, legend: legend.into(), options });
        }
        self
    }
}

/// The values of a list that are in use, in its order.
pub(super) fn listed<'a, L: ControlledList>(locale: &Locale, used: impl Fn(&str) -> bool) -> Vec<OptionView<'a>> {
    let option = |value: &'static ListEntry| {
        let (label, _) = locale.entry(L::NAME, value.id, (value.label, value.definition));
        OptionView { value: value.id, words: plain(label), depth: 0 }
    };
    let other = used("other").then(|| locale.say("filter-other").to_owned());
    let other = other.map(|words| OptionView { value: "other", words: plain(words), depth: 0 });
    L::VALUES.iter().filter(|value| used(value.id)).map(option).chain(other).collect()
}

impl<'a> Renderer<'a> {
    /// A box for each record, with its depth in a tree.
    pub(super) fn options<T: 'a>(
        &self,
        records: impl IntoIterator<Item = (usize, Entry<'a, T>)>,
    ) -> Vec<OptionView<'a>> {
        let option = |(depth, entry): (usize, Entry<'a, T>)| OptionView {
            value: entry.record.id.as_str(),
            words: self.link(entry.record).words,
            depth,
        };
        records.into_iter().map(option).collect()
    }
}
