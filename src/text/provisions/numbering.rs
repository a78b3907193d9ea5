//! What all numbers together say: the address of each provision, and what is odd in their order.

use std::collections::{BTreeMap, BTreeSet};

use super::numerals::{self, Family};
use super::reader::Draft;
use super::{FaultKind, Kind, NumberingFault};

/// Gives every provision its address.
pub(super) fn address(drafts: &mut [Draft]) {
    // Article numbers usually run through the whole text. Where they begin anew in each chapter, the chapter is needed.
    let mut firsts = BTreeSet::new();
    for draft in drafts.iter().filter(|draft| draft.provision.kind == Kind::Article) {
        if draft.provision.number.as_ref().is_some_and(|n| n.value == [1] && n.suffix.is_empty()) {
            firsts.insert(draft.provision.parent.filter(|parent| drafts[*parent].provision.kind != Kind::Annex));
        }
    }
    let restarts = firsts.len() > 1;
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut repeats: BTreeMap<String, usize> = BTreeMap::new();
    let mut counts: BTreeMap<(Option<usize>, Kind), usize> = BTreeMap::new();
    for i in 0..drafts.len() {
        let Draft { provision, token, .. } = &drafts[i];
        let kind = provision.kind;
        let parent = provision.parent;
        let up = |from: Option<usize>| std::iter::successors(from, |at| drafts[*at].provision.parent);
        let prefix = match kind {
            Kind::Article if !restarts => up(parent).find(|at| drafts[*at].provision.kind == Kind::Annex),
            Kind::Article => up(parent).find(|at| drafts[*at].provision.kind.divides()),
            Kind::Footnote | Kind::Preamble => None,
            _ if kind.divides() => up(parent).find(|at| drafts[*at].provision.kind.divides()),
            _ => parent,
        };
        let clean: String = token.chars().filter(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_')).collect();
        let mut editorial = false;
        let last = if clean.is_empty() {
            if kind == Kind::Preamble {
                kind.eid_name().to_owned()
            } else {
                editorial = true;
                let count = counts.entry((prefix, kind)).or_default();
                *count += 1;
                format!("{}_{count}", kind.eid_name())
            }
        } else {
            format!("{}_{clean}", kind.eid_name())
        };
        let eid = prefix.map_or(last.clone(), |at| format!("{}__{last}", drafts[at].provision.eid));
        let mut unique = eid.clone();
        // A number printed with two hyphens may already have taken the address that a repeat would get.
        while !used.insert(unique.clone()) {
            let nth = repeats.entry(eid.clone()).or_insert(1_usize);
            *nth += 1;
            unique = format!("{eid}--{nth}");
        }
        let provision = &mut drafts[i].provision;
        provision.eid = unique;
        provision.editorial = editorial;
    }
}

/// What is odd in the numbering, series by series.
pub(super) fn faults(drafts: &[Draft]) -> Vec<NumberingFault> {
    /// What numbers of the like have in common, wherever they stand.
    type Like = (Kind, Option<Family>, bool, char, Vec<u32>);
    /// What numbers of one series have in common.
    type Series = (Option<usize>, Kind, Option<Family>, bool, char, Vec<u32>);
    /// Where each number of a series stands first.
    type Seen = BTreeMap<(u32, String), usize>;
    let mut found = Vec::new();
    let mut last: BTreeMap<Series, (usize, Seen)> = BTreeMap::new();
    // The last number of the like, wherever it stands: some texts number on from one division to the next.
    let mut running: BTreeMap<Like, u32> = BTreeMap::new();
    let mut declared: BTreeMap<&str, usize> = BTreeMap::new();
    let fault = |i: usize, kind, printed: &str, expected, other: Option<usize>| NumberingFault {
        range: drafts[i].provision.range.clone(),
        kind,
        eid: drafts[i].provision.eid.clone(),
        found: printed.to_owned(),
        expected,
        other: other.map(|other| drafts[other].provision.range.clone()),
    };
    for (i, draft) in drafts.iter().enumerate() {
        let provision = &draft.provision;
        if let Some(wid) = provision.wid.as_deref() {
            if let Some(first) = declared.get(wid) {
                found.push(fault(i, FaultKind::IdentityRepeat, wid, None, Some(*first)));
            } else {
                declared.insert(wid, i);
            }
        }
        let (Some(number), Some(family)) = (&provision.number, draft.family) else { continue };
        let Some((value, head)) = number.value.split_last() else { continue };
        // Articles run through all parts and chapters; everything else counts within what holds it.
        let mut holder = provision.parent;
        if provision.kind == Kind::Article {
            while let Some(up) = holder.filter(|up| drafts[*up].provision.kind != Kind::Annex) {
                holder = drafts[up].provision.parent;
            }
        }
        let family = (provision.kind != Kind::Article).then_some(family);
        let like = (provision.kind, family, draft.signs.0, draft.signs.1, head.to_vec());
        let goes_on = running.insert(like, *value).is_some_and(|last| last.checked_add(1) == Some(*value));
        let key = (holder, provision.kind, family, draft.signs.0, draft.signs.1, head.to_vec());
        let own = (*value, number.suffix.to_lowercase());
        let written = |value: u32| {
            let mut parts: Vec<String> = head.iter().map(ToString::to_string).collect();
            parts.push(numerals::form(draft.family.unwrap_or(Family::Decimal), value));
            parts.join(".")
        };
        let Some((before, seen)) = last.get_mut(&key) else {
            if *value > 1 && !goes_on {
                found.push(fault(i, FaultKind::Gap, &number.printed, Some(written(1)), None));
            }
            last.insert(key, (i, BTreeMap::from([(own, i)])));
            continue;
        };
        let Some(previous) = drafts[*before].provision.number.as_ref() else { continue };
        let previous_value = previous.value.last().copied().unwrap_or_default();
        let begins_anew = *value == 1
            && provision.kind == Kind::Article
            && number.suffix.is_empty()
            && provision.parent != drafts[*before].provision.parent;
        if begins_anew {
            seen.clear();
        } else if let Some(first) = seen.get(&own) {
            found.push(fault(i, FaultKind::Repeat, &number.printed, None, Some(*first)));
        } else if *value > previous_value.saturating_add(1) {
            let expected = Some(written(previous_value.saturating_add(1)));
            found.push(fault(i, FaultKind::Gap, &number.printed, expected, Some(*before)));
        } else if *value < previous_value {
            let expected = Some(written(previous_value.saturating_add(1)));
            found.push(fault(i, FaultKind::OutOfOrder, &number.printed, expected, Some(*before)));
        } else if *value == previous_value && !numerals::suffix_follows(&previous.suffix, &number.suffix) {
            let behind = number.suffix.to_lowercase() < previous.suffix.to_lowercase();
            let kind = if behind { FaultKind::OutOfOrder } else { FaultKind::Gap };
            let expected = numerals::next_suffix(&previous.suffix).map(|next| format!("{}{next}", written(*value)));
            found.push(fault(i, kind, &number.printed, expected, Some(*before)));
        }
        seen.entry(own).or_insert(i);
        *before = i;
    }
    found
}
