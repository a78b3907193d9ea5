//! The kinds of page, one a file, each with a template of the same name.
//!
//! A new kind of page is a file here, a template, and a row in [`ALL`].

mod a_to_z;
mod about;
mod agreement;
mod alias;
mod as_of;
mod balance;
mod brackets;
mod briefing;
pub(super) mod changes;
mod claims;
mod convergence;
pub(super) mod conditions;
mod editions;
mod embed;
mod event;
mod history;
mod evidence;
mod gone;
mod home;
mod index;
pub(super) mod issue;
mod not_found;
pub(super) mod pairwise;
pub(super) mod party;
mod person;
mod position;
pub(super) mod positions;
mod search;
mod source;
pub(super) mod statement;
mod term;
pub(super) mod text;
pub(super) mod timeline;
pub(super) mod versions;

use super::Renderer;
use crate::error::Result;
use crate::output::Outputs;

/// Adds the pages of one kind to the site.
pub(super) type Add = for<'s> fn(&'s Renderer<'_>, &mut Outputs<'s>) -> Result<()>;

/// Every kind of page.
pub(super) const ALL: &[Add] = &[
    home::add,
    positions::add,
    as_of::add,
    convergence::add,
    conditions::add,
    pairwise::add,
    position::add,
    party::add,
    person::add,
    issue::add,
    source::add,
    event::add,
    statement::add,
    agreement::add,
    text::add,
    versions::add,
    history::add,
    brackets::add,
    term::add,
    briefing::add,
    claims::add,
    evidence::add,
    timeline::add,
    embed::add,
    index::add,
    a_to_z::add,
    search::add,
    about::add,
    balance::add,
    editions::add,
    changes::add,
    alias::add,
    gone::add,
    not_found::add,
];
