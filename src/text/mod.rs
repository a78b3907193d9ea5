//! Agreement texts, read: their provisions with their own numbers, what stands in brackets and who holds it; and whether
//! a quotation stands in them, or in the copy of its source.

pub mod brackets;
pub mod copies;
pub mod fidelity;
mod normal;
pub mod provisions;
pub mod quotation_marks;
pub mod quoted;
pub mod readings;

pub(crate) use normal::is_vowel_sign;
