//! The site as values: every file of it by its address, its bytes made when they are asked for.
//!
//! Rendering is put off so that a hundred thousand pages never lie in memory at once; that all addresses are different
//! is known before the first byte is made.

pub(crate) mod address;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::error::{Error, Result};

/// Makes the bytes of one file.
pub type Make<'a> = Box<dyn Fn() -> Result<Vec<u8>> + Send + Sync + 'a>;

/// All files of a site, by their paths below its root.
#[derive(Default)]
pub struct Outputs<'a> {
    files: BTreeMap<String, Make<'a>>,
}

impl<'a> Outputs<'a> {
    /// Adds a file, whose path is relative, has `/` between its parts and leads nowhere else.
    ///
    /// # Errors
    /// When the path is taken or leads out of the site.
    pub fn add(&mut self, path: impl Into<String>, make: Make<'a>) -> Result<()> {
        let path = path.into();
        let safe = path
            .split('/')
            .all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', '\0', ':']));
        if !safe {
            return Err(Error::new("lay out the site", format!("`{path}` is not a path below its root")));
        }
        if self.files.contains_key(&path) {
            return Err(Error::new("lay out the site", format!("two pages have the address `{path}`")));
        }
        self.files.insert(path, make);
        Ok(())
    }

    /// Adds files whose paths are meant below `folder`, such as `data/`.
    ///
    /// # Errors
    /// As [`Outputs::add`].
    pub fn add_below(&mut self, folder: &str, others: Self) -> Result<()> {
        others.files.into_iter().try_for_each(|(path, make)| self.add(format!("{folder}{path}"), make))
    }

    /// Makes every file once and lets it go: whether all of them can be made.
    ///
    /// # Errors
    /// When one cannot.
    pub fn try_all(&self) -> Result<()> {
        let makers: Vec<_> = self.files.values().collect();
        makers.par_iter().try_for_each(|make| make().map(drop))
    }

    /// Whether there is a file with this path.
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Every file in the order of the paths.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Make<'a>)> {
        self.files.iter().map(|(path, make)| (path.as_str(), make))
    }
}
