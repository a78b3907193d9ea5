//! A project in a folder of its own, and the program run on it.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use rapporteur::{Options, build, examine};
use tempfile::TempDir;

/// Files by their paths below a folder, with `/` between the parts.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The repository, which is itself a project.
pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The small site of the tests.
pub(crate) fn small() -> PathBuf {
    repository().join("tests/sites/small")
}

/// Every file below a folder, but for what begins with a point.
pub(crate) fn files(folder: &Path) -> Files {
    let visible =
        |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    let walk = walkdir::WalkDir::new(folder).into_iter().filter_entry(visible).map(std::result::Result::unwrap);
    walk.filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let below = entry.path().strip_prefix(folder).unwrap();
            let parts: Vec<_> = below.components().map(|c| c.as_os_str().to_str().unwrap()).collect();
            (parts.join("/"), fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Writes a file and the folders it needs.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// A project that is gone after the test.
pub(crate) struct Project {
    folder: TempDir,
}

impl Project {
    /// A folder without anything in it.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A copy of the content of the project in `root`.
    pub(crate) fn copy_of(root: &Path) -> Self {
        let project = Self::empty();
        for (path, bytes) in files(&root.join("content")) {
            project.write(&format!("content/{path}"), bytes);
        }
        project
    }

    /// Its folder.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// A file of it.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// Writes a file of it.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        write(&self.path(path), bytes);
    }

    /// The text of a file of it.
    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Runs the program in it.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = program();
        command.current_dir(self.root()).args(arguments);
        Ran::of(command)
    }
}

/// The program, not yet run.
pub(crate) fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_rapporteur"))
}

/// What a run of the program did.
#[derive(Debug)]
pub(crate) struct Ran {
    /// Its exit code.
    pub(crate) code: i32,
    /// What it wrote on standard output.
    pub(crate) out: String,
    /// What it wrote on standard error.
    pub(crate) err: String,
}

impl Ran {
    /// Runs a command to its end.
    pub(crate) fn of(mut command: Command) -> Self {
        let Output { status, stdout, stderr } = command.output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: status.code().unwrap(), out: text(stdout), err: text(stderr) }
    }
}

/// Builds a project with the library, whatever its checks find, and reads the site.
pub(crate) fn site_of(root: &Path) -> Files {
    let examined = examine(root, &Options::default()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    build(root, folder.path(), &examined.corpus.unwrap(), &Options::default()).unwrap();
    files(folder.path())
}
