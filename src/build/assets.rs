//! The files that editions have in common.

use std::collections::BTreeMap;

use crate::digest::Digest;
use crate::error::Result;
use crate::output::Outputs;
use crate::render::ASSETS_LIST;
use crate::write::Parts;

/// The files that editions have in common, by their paths below the root of the whole site. They are small and few, and
/// one edition after the other names those it needs.
#[derive(Default)]
pub(super) struct Assets(pub(super) BTreeMap<String, Vec<u8>>);

impl Assets {
    /// Takes over what a kept part needs; whether all of it lies in the folder as the manifest says.
    pub(super) fn keep_of(&mut self, parts: &Parts<'_>, part: &str) -> bool {
        let list = format!("{part}{ASSETS_LIST}");
        // A comparison of editions stands in today's frame, and needs none of its own.
        let Ok(list) = parts.read(&list) else { return true };
        let Ok(paths) = serde_json::from_slice::<Vec<String>>(&list) else { return false };
        paths.into_iter().all(|path| {
            if self.0.contains_key(&path) {
                return true;
            }
            let Some(entry) = parts.before().and_then(|before| before.find(&path)) else { return false };
            let bytes = parts.read(&path).ok().filter(|bytes| Digest::of(bytes) == entry.sha256);
            bytes.map(|bytes| self.0.insert(path, bytes)).is_some()
        })
    }

    /// Adds what rendered pages need.
    pub(super) fn add(&mut self, files: &Outputs<'_>) -> Result<()> {
        for (path, make) in files.iter().filter(|(path, _)| !self.0.contains_key(*path)).collect::<Vec<_>>() {
            self.0.insert(path.to_owned(), make()?);
        }
        Ok(())
    }
}
