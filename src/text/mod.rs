//! Agreement texts, read: their provisions with their own numbers, what stands in brackets and who holds it, and whether
//! a quotation stands in them.

pub mod brackets;
pub mod fidelity;
pub mod provisions;
pub mod quotation_marks;
pub mod quoted;
pub mod readings;
