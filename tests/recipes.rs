//! The commands of the manual, run as they are printed: every `sh` block, the recipes, and the steps of both workflows.
//!
//! `cargo` and `minisign` are stood in for by scripts: the program is the one that was built for the tests, and no test
//! needs the network. Without git, what needs it is left out.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]
#![allow(dead_code, reason = "tests share a module and each uses a part of it")]

mod project;

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::process::Command;

use minisign::KeyPair;
use project::{Project, Ran, repository};
use serde_json::Value;
use tempfile::TempDir;

/// A fenced block of a document.
struct Block {
    language: String,
    text: String,
}

fn document(name: &str) -> String {
    fs::read_to_string(repository().join(name)).unwrap()
}

/// Every block of a document, in order.
fn blocks(name: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut open: Option<(String, Block)> = None;
    for line in document(name).lines() {
        match &mut open {
            Some((fence, _)) if line == fence => found.extend(open.take().map(|(_, block)| block)),
            Some((_, block)) => block.text = format!("{}{line}\n", block.text),
            None if line.starts_with("```") => {
                let language = line.trim_start_matches('`');
                let fence = line[..line.len() - language.len()].to_owned();
                open = Some((fence, Block { language: language.to_owned(), text: String::new() }));
            }
            None => {}
        }
    }
    assert!(open.is_none(), "{name}: a block does not end");
    found
}

/// The blocks of a language.
fn of(language: &str, name: &str) -> Vec<String> {
    blocks(name).into_iter().filter(|block| block.language == language).map(|block| block.text).collect()
}

/// What stands in for `cargo`: it installs nothing, since the program is there, and runs it.
const CARGO: &str = r#"#!/bin/sh
case "$1 $2 $3" in
    "install --locked --git") test -n "$4" ;;
    "install --path .") ;;
    "run --release --") shift 3; exec rapporteur "$@" ;;
    "test  ") ;;
    *) echo "cargo $*: not in the manual" >&2; exit 9 ;;
esac
"#;

/// What stands in for `minisign`: keys that were made before; a signature is noted down, to be held against its key.
const MINISIGN: &str = r#"#!/bin/sh
case "$*" in
    "-G -W -p edition.pub -s edition.key") cp "$BENCH/edition.pub" "$BENCH/edition.key" . ;;
    "-V -p edition.pub -m digest -x "*) cp edition.pub signature.pub && cp digest signed && cp "$7" signature ;;
    *) echo "minisign $*: not in the manual" >&2; exit 9 ;;
esac
"#;

/// Programs under the names that the manual has for them.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new() -> Self {
        let bench = Self { folder: tempfile::tempdir().unwrap() };
        symlink(env!("CARGO_BIN_EXE_rapporteur"), bench.path("rapporteur")).unwrap();
        for (name, text) in [("cargo", CARGO), ("minisign", MINISIGN)] {
            fs::write(bench.path(name), text).unwrap();
            fs::set_permissions(bench.path(name), fs::Permissions::from_mode(0o755)).unwrap();
        }
        let KeyPair { pk, sk } = KeyPair::generate_unencrypted_keypair().unwrap();
        fs::write(bench.path("edition.pub"), pk.to_box().unwrap().into_string()).unwrap();
        fs::write(bench.path("edition.key"), sk.to_box(None).unwrap().into_string()).unwrap();
        bench
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a script, which stops at the first command that fails.
    fn run(&self, folder: &Path, script: &str, variables: &[(&str, &str)]) -> Ran {
        let path = format!("{}:{}", self.folder.path().display(), std::env::var("PATH").unwrap());
        let mut command = Command::new("sh");
        command.args(["-e", "-c", script]).current_dir(folder).env("PATH", path).env("BENCH", self.folder.path());
        for name in ["GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"] {
            command.env(name, "a@example.org");
        }
        command.envs(variables.iter().copied());
        Ran::of(command)
    }

    /// Runs a script in which nothing fails.
    fn well(&self, project: &Project, script: &str) -> Ran {
        let ran = self.run(project.root(), script, &[]);
        assert_eq!(ran.code, 0, "{script}\n{}{}", ran.out, ran.err);
        ran
    }
}

/// The project that `init` makes, with a second statement, as the manual has it.
fn started(bench: &Bench) -> Project {
    let project = Project::empty();
    bench.well(&project, "rapporteur init .");
    let statement = project.text("content/statements/spring-closure.md");
    project.write("content/statements/hearsay.md", statement.replace("title: ", "title: Hearsay. "));
    project
}

/// The same with the first edition of the manual.
fn published(bench: &Bench) -> Project {
    let project = started(bench);
    bench.well(&project, "rapporteur publish 2026-03-10 --date 2026-03-10 --note First.");
    project
}

/// The same with a record mended.
fn mended(bench: &Bench) -> Project {
    let project = published(bench);
    mend(&project);
    project
}

fn mend(project: &Project) {
    let path = "content/issues/fishing.md";
    project.write(path, project.text(path) + "\nMended.\n");
}

/// The same with a record removed.
fn removed(bench: &Bench) -> Project {
    let project = published(bench);
    fs::remove_file(project.path("content/statements/hearsay.md")).unwrap();
    project
}

/// The same with the two editions that are compared.
fn twice_published(bench: &Bench) -> Project {
    let project = mended(bench);
    bench.well(&project, "rapporteur publish 2026-03-12 --date 2026-03-12 --note Second.");
    project
}

fn built_and_signed(bench: &Bench) -> Project {
    let project = started(bench);
    bench.well(&project, "cp $BENCH/edition.* . && rapporteur publish first --note First. --sign edition.key");
    bench.well(&project, "rapporteur build");
    project
}

/// The edition that is signed in the block before.
fn signed(bench: &Bench) -> Project {
    let project = started(bench);
    bench.well(&project, "cp $BENCH/edition.* . && rapporteur publish 2026-03-14 --note N --sign edition.key");
    project
}

/// A project with files of other programs beside it.
fn with_texts(bench: &Bench) -> Project {
    let project = started(bench);
    for day in ["2026-03-01", "2026-05-01"] {
        project.write(&format!("{day}.en.md"), format!("## Article 1\n\nBoats rest until {day}.\n"));
    }
    for number in [1, 2] {
        let bill = fs::read(repository().join(format!("tests/texts/akn/harbour-bill-{number}.xml"))).unwrap();
        project.write(&format!("bill-{number}.xml"), bill);
    }
    project
}

fn with_table(bench: &Bench) -> Project {
    let project = started(bench);
    bench.well(
        &project,
        "rapporteur export csv made && cp made/positions.csv my-table.csv && rm -r made content/positions",
    );
    project
}

fn of_repository(_: &Bench) -> Project {
    Project::copy_of(&repository())
}

/// A project that is pushed to a repository of its own.
fn cloned(bench: &Bench) -> Project {
    let project = started(bench);
    bench.well(
        &project,
        "git init --quiet --bare --initial-branch=main $BENCH/origin.git
         git init --quiet --initial-branch=main && git remote add origin $BENCH/origin.git
         git add . && git commit --quiet -m Records && git push --quiet --set-upstream origin main",
    );
    project
}

type Setting = fn(&Bench) -> Project;

/// What stands ready before each block of the manual is run, by its document and how it begins.
const BLOCKS: &[(&str, &str, Setting)] = &[
    ("README.md", "cargo run --release", of_repository),
    ("README.md", "cargo install", |_| Project::empty()),
    ("README.md", "rapporteur import markdown", with_texts),
    ("README.md", "rapporteur export csv", with_table),
    ("docs/editions.md", "rapporteur check", started),
    ("docs/editions.md", "rapporteur publish 2026-03-12 --class correction", mended),
    ("docs/editions.md", "rapporteur publish 2026-03-13 --class withdrawal", removed),
    ("docs/editions.md", "rapporteur diff", twice_published),
    ("docs/editions.md", "minisign -G", started),
    ("docs/editions.md", "head -n 1", signed),
    ("docs/editions.md", "rapporteur verify", built_and_signed),
    ("docs/recipes.md", "rapporteur publish", cloned),
];

fn documents() -> Vec<String> {
    let docs = fs::read_dir(repository().join("docs")).unwrap();
    let paths = docs.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "md"));
    let mut names: Vec<String> =
        paths.map(|path| format!("docs/{}", path.file_name().unwrap().to_str().unwrap())).collect();
    names.push("README.md".to_owned());
    names
}

#[test]
fn every_command_of_the_manual_does_what_it_says() {
    let bench = Bench::new();
    let mut used = vec![false; BLOCKS.len()];
    for name in documents() {
        for text in of("sh", &name) {
            let found = BLOCKS.iter().position(|(of, start, _)| *of == name && text.starts_with(start));
            let at = found.unwrap_or_else(|| panic!("{name}: nobody runs\n{text}"));
            used[at] = true;
            if text.contains("git ") && !has_git() {
                continue;
            }
            let project = BLOCKS[at].2(&bench);
            bench.well(&project, &text);
            if text.starts_with("head") {
                let [key, signature, digest] = ["signature.pub", "signature", "signed"].map(|file| project.text(file));
                let key = minisign_verify::PublicKey::decode(&key).unwrap();
                let signature = minisign_verify::Signature::decode(&signature).unwrap();
                key.verify(digest.as_bytes(), &signature, false).unwrap();
            }
        }
    }
    assert!(used.iter().all(|used| *used), "a row of the table is not in the manual: {used:?}");
}

/// The commands in the text of a recipe, in order.
fn commands(heading: &str) -> Vec<String> {
    let text = document("docs/recipes.md");
    let (_, section) = text.split_once(&format!("\n## {heading}\n")).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let spans = section.split('`').skip(1).step_by(2);
    spans.filter(|span| span.starts_with("rapporteur ") && span.contains(' ')).map(ToOwned::to_owned).collect()
}

#[test]
fn a_mistake_is_corrected_as_the_recipe_says() {
    let bench = Bench::new();
    let project = published(&bench);
    mend(&project);
    let commands = commands("Correct a mistake");
    assert_eq!(commands.len(), 3, "{commands:?}");
    let diff = bench.well(&project, &commands[0].replace("ID", "2026-03-10"));
    assert!(diff.out.contains("Mended."), "{}", diff.out);
    bench.well(&project, &commands[1]);
    bench.well(&project, &commands[2]);
    let told = "The Gazette printed “must”, not “has to”.";
    for page in ["editions", "changes/2026-03-10...2026-03-12", "editions/2026-03-12"] {
        assert!(project.text(&format!("site/{page}/index.html")).contains(told), "{page}");
    }
    assert!(!project.text("site/editions/2026-03-10/issues/fishing/index.html").contains("Mended."));
}

#[test]
fn a_record_is_withdrawn_as_the_recipe_says() {
    let bench = Bench::new();
    for withhold in [false, true] {
        let project = removed(&bench);
        let mut commands = commands("Withdraw a record");
        assert_eq!(commands.len(), 3, "{commands:?}");
        if withhold {
            commands[1].push_str(" --withhold statement:hearsay");
        }
        for command in &commands {
            bench.well(&project, command);
        }
        let gone = project.text("site/statements/hearsay/index.html");
        assert!(gone.contains("Its speaker can be known by it."), "{gone}");
        let before = project.text("site/editions/2026-03-10/statements/hearsay/index.html");
        assert_eq!(before.contains("Hearsay."), !withhold);
    }
}

#[test]
fn a_site_is_moved_as_the_recipe_says() {
    let bench = Bench::new();
    let project = published(&bench);
    let setting = of("yaml", "docs/recipes.md").into_iter().find(|text| text.contains("base_url")).unwrap();
    project.write("content/site.yaml", project.text("content/site.yaml") + &setting);
    bench.well(&project, "rapporteur publish moved --note Moved. && rapporteur build");
    let page = |edition: &str| project.text(&format!("site/editions/{edition}/index.html"));
    assert!(page("moved").contains("https://example.org/briefings/editions/moved/"));
    assert!(!page("2026-03-10").contains("https://example.org/briefings/"));
    let [command] = &commands("Move the site to another address")[..] else { panic!() };
    bench.well(&project, command);
    assert!(page("2026-03-10").contains("https://new.example.org/editions/2026-03-10/"));
}

fn has_git() -> bool {
    Command::new("git").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// A workflow of the recipes: the first that has this key.
fn workflow(key: &str) -> Value {
    let texts = of("yaml", "docs/recipes.md");
    let mut values = texts.iter().map(|text| serde_saphyr::from_str::<Value>(text).unwrap());
    values.find(|value| value.get(key).is_some()).unwrap()
}

/// What runs before a job, what it runs, and where it leaves the site.
struct Job {
    /// Each with its variables.
    steps: Vec<(String, Vec<(String, String)>)>,
    /// What is kept from one run to the next.
    cached: Vec<String>,
    published: String,
}

fn strings(value: &Value) -> Vec<String> {
    let items = value.as_array().unwrap().iter();
    items.map(|item| item.as_str().unwrap().to_owned()).collect()
}

fn on_github() -> Job {
    let workflow = workflow("jobs");
    assert_eq!(workflow["on"]["push"]["branches"], serde_json::json!(["main"]));
    let needed = serde_json::json!({"contents": "read", "pages": "write", "id-token": "write"});
    assert_eq!(workflow["permissions"], needed, "what deploying to Pages needs, and no more");
    let job = &workflow["jobs"]["site"];
    assert!(job["runs-on"].is_string() && job["environment"]["name"] == "github-pages");
    let (mut steps, mut cached, mut published, mut used) = (Vec::new(), Vec::new(), None, Vec::new());
    for step in job["steps"].as_array().unwrap() {
        assert!(step["run"].is_string() != step["uses"].is_string(), "{step}");
        if let Some(command) = step["run"].as_str() {
            let variables = step["env"].as_object().into_iter().flatten();
            let variables = variables.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()));
            steps.push((command.to_owned(), variables.collect()));
            continue;
        }
        let (action, version) = step["uses"].as_str().unwrap().split_once('@').unwrap();
        assert!(version.starts_with('v'), "{step}");
        used.push(action.to_owned());
        match action {
            "actions/cache" => {
                assert!(step["with"]["key"].is_string() && step["with"]["restore-keys"].is_string());
                cached = step["with"]["path"].as_str().unwrap().lines().map(ToOwned::to_owned).collect();
            }
            "actions/upload-pages-artifact" => published = step["with"]["path"].as_str().map(ToOwned::to_owned),
            _ => {}
        }
    }
    let order = ["actions/checkout", "actions/cache", "actions/upload-pages-artifact", "actions/deploy-pages"];
    assert_eq!(used, order);
    Job { steps, cached, published: published.unwrap() }
}

fn on_gitlab() -> Job {
    // GitLab publishes what a job of this name leaves in this folder.
    let workflow = workflow("pages");
    let job = &workflow["pages"];
    assert!(job["image"].is_string() && job["rules"][0]["if"].is_string());
    assert_eq!(strings(&job["artifacts"]["paths"]), ["public"]);
    // The lines are one script; what is a variable of the project is known to all of them.
    let variables = vec![("RAPPORTEUR".to_owned(), "https://example.org/rapporteur.git".to_owned())];
    let steps = vec![(strings(&job["script"]).join("\n"), variables)];
    Job { steps, cached: strings(&job["cache"]["paths"]), published: "public".to_owned() }
}

#[test]
fn the_workflows_publish_what_was_pushed() {
    if !has_git() {
        return;
    }
    let bench = Bench::new();
    let project = cloned(&bench);
    bench.well(&project, &of("sh", "docs/recipes.md")[0]);
    for job in [on_github(), on_gitlab()] {
        assert_eq!(job.cached, ["site", ".rapporteur"]);
        let cache = Project::empty();
        for kept in [0, 1] {
            // Each run has a clean copy of what was pushed, and what the last one has left in the cache.
            let copy = Project::empty();
            bench
                .well(&copy, &format!("git clone --quiet $BENCH/origin.git . && cp -r {}/. .", cache.root().display()));
            let mut told = String::new();
            for (command, variables) in &job.steps {
                let variables: Vec<(&str, &str)> = variables.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
                let ran = bench.run(copy.root(), command, &variables);
                assert_eq!(ran.code, 0, "{command}\n{}{}", ran.out, ran.err);
                told.push_str(&ran.err);
            }
            assert!(told.contains(&format!("editions: {} rendered, {kept} kept", 1 - kept)), "{told}");
            assert!(copy.path(&job.published).join("editions/2026-03-10/index.html").is_file());
            assert_eq!(copy.run(&["verify", &job.published, "--project"]).code, 0);
            let keep = format!("cp -r {} {}", job.cached.join(" "), cache.root().display());
            bench.well(&copy, &keep);
        }
    }
}
