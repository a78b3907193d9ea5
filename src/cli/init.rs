//! `rapporteur init`: a small invented project that builds at once.
#![expect(clippy::disallowed_methods, reason = "this command makes a project's first files")]

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::arguments::{Common, Init};
use super::{Outcome, WELL};
use crate::error::{Error, Result};

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter");

pub(super) fn run(common: &Common, arguments: &Init) -> Outcome {
    let folder = &arguments.folder;
    let content = folder.join("content");
    if content.exists() {
        return Err(Error::at("make a project in", folder, "there is a `content` folder already")
            .hint("choose another folder; nothing was changed"));
    }
    write_all(&STARTER, folder)?;
    common.say(&format!(
        "A project is in `{0}`. Build it with `rapporteur build --root {0}`, then open `{0}/site/index.html`.",
        folder.display()
    ));
    Ok(WELL)
}

fn write_all(dir: &Dir<'_>, folder: &Path) -> Result<()> {
    for file in dir.files() {
        let path = folder.join(name_of(file.path()));
        if path.exists() {
            continue;
        }
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(|e| Error::at("make the folder", parent, e))?;
        }
        std::fs::write(&path, file.contents()).map_err(|e| Error::at("write", &path, e))?;
    }
    dir.dirs().try_for_each(|dir| write_all(dir, folder))
}

/// What a file is named in a project: those for git would be taken for ours under their own names.
fn name_of(path: &Path) -> &Path {
    match path.to_str() {
        Some("gitignore") => Path::new(".gitignore"),
        Some("gitattributes") => Path::new(".gitattributes"),
        _ => path,
    }
}
