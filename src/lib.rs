#![doc = "draft"]
pub mod content;
pub mod diagnostic;
pub mod error;
pub mod model;
pub mod output;
pub mod write;
