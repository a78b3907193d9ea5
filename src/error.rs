//! Faults of the surroundings: a disk, a template, an argument. They stop the run (exit code 2).
//!
//! A fault of the *content* is never one of these: see [`crate::diagnostic`].

use std::fmt;
use std::path::{Path, PathBuf};

/// What was being done, to which path, and why it did not work.
#[derive(Debug)]
pub struct Error {
    doing: String,
    path: Option<PathBuf>,
    cause: String,
    hint: Option<String>,
}

/// The result of a step that depends on the surroundings.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A fault met while `doing` something, for instance `"read the configuration"`.
    pub fn new(doing: impl Into<String>, cause: impl fmt::Display) -> Self {
        Self { doing: doing.into(), path: None, cause: cause.to_string(), hint: None }
    }

    /// A fault met while `doing` something to `path`.
    pub fn at(doing: impl Into<String>, path: &Path, cause: impl fmt::Display) -> Self {
        Self { path: Some(path.to_owned()), ..Self::new(doing, cause) }
    }

    /// Why it did not work.
    pub fn cause(&self) -> &str {
        &self.cause
    }

    /// Adds what the reader can do about it.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could not {}", self.doing)?;
        if let Some(path) = &self.path {
            write!(f, " `{}`", path.display())?;
        }
        write!(f, ": {}", self.cause)?;
        if let Some(hint) = &self.hint {
            write!(f, "\n  help: {hint}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
