//! Quotations against the private copies of their sources: what pages say of each report, in a build that has copies and
//! in one that has none.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod project;

use project::{Files, Project, files, small};
use rapporteur::digest::Digest;

/// A copy of the Gazette: not all that the records say of it stands in it, and a word that no record has.
const COPY: &str = "Night boats\n\nHerring is dear.\n\nThe minister said: “The strait has to\nrest [from nets] \
    and from lines until May.” She left at once.\n\n“Ferries may pass at night.” So “all boats may sail at dawn, too”. \
    Ferries\u{a0}\"may pass\" at night.\n";

/// The small site, with findings that do not stop a build.
fn project() -> Project {
    let project = Project::copy_of(&small());
    let site = project.text("content/site.yaml");
    let levels = "levels: {quote-not-in-snapshot: warning, ";
    assert!(site.contains("levels: {"));
    project.write("content/site.yaml", site.replace("levels: {", levels));
    let source = project.text("content/sources/gazette.md");
    let stated = Digest::of(b"").to_string();
    assert!(source.contains(&stated));
    project.write("content/sources/gazette.md", source.replace(&stated, &Digest::of(COPY.as_bytes()).to_string()));
    let statement = project.text("content/statements/spring-closure.md");
    let lines: Vec<&str> = statement.lines().filter(|line| !line.starts_with("suppress: ")).collect();
    assert!(lines.len() < statement.lines().count());
    project.write("content/statements/spring-closure.md", lines.join("\n"));
    let offer = project.text("content/statements/passage-offer.md");
    let altered = offer.replace("Ferries [and barges] may pass.", "All boats [and barges] may sail at dawn.");
    assert_ne!(offer, altered);
    project.write("content/statements/passage-offer.md", altered);
    project
}

fn built(project: &Project, arguments: &[&str]) -> Files {
    let ran = project.run(&[&["build", "--quiet", "--output", "out"], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    files(&project.path("out"))
}

/// The words of a page, without its tags.
fn words(site: &Files, path: &str) -> String {
    let html = std::str::from_utf8(&site[path]).unwrap();
    let main = html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    let mut out = String::new();
    for piece in main.split('<').skip(1) {
        out.push_str(piece.split_once('>').unwrap().1);
    }
    out
}

const OFFER: &str = "statements/passage-offer/index.html";
const CLOSURE: &str = "statements/spring-closure/index.html";
const GAZETTE: &str = "sources/gazette/index.html";
const ABOUT: &str = "about/index.html";

/// What is said of the copy on a page: from the first word to the full stop.
fn verdicts(site: &Files, path: &str) -> Vec<String> {
    let html = std::str::from_utf8(&site[path]).unwrap();
    let spans = html.split("<span class=\"copy\">").skip(1);
    spans
        .map(|span| {
            let span = span.split_once("</span>").unwrap().0;
            let mut out = String::new();
            for piece in format!(">{span}").split('<') {
                out.push_str(piece.split_once('>').unwrap().1);
            }
            out
        })
        .collect()
}

/// The copy as pages name it.
fn copy() -> String {
    let digest = Digest::of(COPY.as_bytes()).to_string();
    format!("the copy of the source (read: 5 March 2026; SHA-256: {}…)", &digest[..12])
}

#[test]
fn pages_say_what_the_copy_says_of_each_report() {
    let project = project();
    project.write("content/snapshots/gazette.txt", COPY);
    let site = built(&project, &[]);
    let copy = copy();
    let none = "No copy of the source at hand.".to_owned();
    let exact = format!("Found word for word in {copy}.");
    let offer = [
        exact.clone(),
        format!(
            "Found with 3 alterations in {copy}: other capitals (“All”); put in, in square brackets (“[and barges]”); \
             other punctuation (“.”)."
        ),
        exact.clone(),
        format!("Not found in {copy}."),
        none.clone(),
        none.clone(),
        format!("Found with 2 alterations in {copy}: other capitals (“NIGHT”); other capitals (“BOATS”)."),
        none.clone(),
        none.clone(),
        none.clone(),
    ];
    assert_eq!(verdicts(&site, OFFER), offer);
    assert_eq!(verdicts(&site, CLOSURE), [exact, none.clone(), none]);
    // The page of the source says the same of each passage, in the order of its paragraphs.
    let of_source = verdicts(&site, GAZETTE);
    let expected = [&offer[6], &verdicts(&site, CLOSURE)[0], &offer[0], &offer[1], &offer[2], &offer[3]];
    assert_eq!(of_source.iter().collect::<Vec<_>>(), expected);
    let about = words(&site, ABOUT);
    let counted = "Of 14 reports, found word for word: 3; found with alterations: 2; not found: 1; no copy at hand: 8.";
    assert!(about.contains(counted), "{about}");
    for (path, bytes) in &site {
        assert!(!String::from_utf8_lossy(bytes).contains("Herring"), "{path} has words of the private copy");
    }
}

#[test]
fn words_at_another_place_are_not_at_the_one_that_is_named() {
    let project = project();
    project.write("content/snapshots/gazette.txt", COPY);
    let statement = project.text("content/statements/spring-closure.md");
    let changed = statement.replace("suffix: \" She left at once.\"", "suffix: \" He left at once.\"");
    assert_ne!(statement, changed);
    project.write("content/statements/spring-closure.md", changed);
    let site = built(&project, &[]);
    assert_eq!(verdicts(&site, CLOSURE)[0], format!("The words stand in {}, but at another place.", copy()));
    assert!(words(&site, ABOUT).contains("not found: 2;"));
}

/// A file with another digest than the one that is stated is no copy of the source.
#[test]
fn another_file_is_no_copy() {
    let project = project();
    project.write("private/gazette.txt", format!("{COPY}\n"));
    let check = project.run(&["check", "--snapshots", "private", "--format", "short"]);
    assert!(check.out.contains("the snapshot `gazette.txt` is another file"), "{}", check.out);
    let site = built(&project, &["--snapshots", "private"]);
    let verdicts = [verdicts(&site, OFFER), verdicts(&site, CLOSURE)].concat();
    assert!(verdicts.len() == 13 && verdicts.iter().all(|words| words == "No copy of the source at hand."));
    assert!(words(&site, ABOUT).contains("no copy at hand: 14."));
}

#[test]
fn a_build_without_copies_says_so_and_is_the_same_each_time() {
    let (one, other) = (project(), project());
    // What keeps a folder out of version control is no copy.
    other.write("content/snapshots/.gitignore", "*\n");
    let site = built(&one, &[]);
    assert_eq!(site, built(&other, &[]));
    for path in [OFFER, CLOSURE, GAZETTE] {
        assert_eq!(verdicts(&site, path), Vec::<String>::new(), "{path}");
        assert!(!words(&site, path).contains("copy of the source"), "{path}");
    }
    assert!(words(&site, ABOUT).contains("For this build no private copies of the sources were at hand"));
}

/// A build is not reused when copies come, change or go; and what was published stays as it was.
#[test]
fn copies_change_the_pages_of_today_and_of_no_edition() {
    let project = project();
    let ran = project.run(&["publish", "first", "--note", "The first state.", "--date", "2026-03-10"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let without = built(&project, &[]);
    project.write("private/gazette.txt", COPY);
    let with = built(&project, &["--snapshots", "private"]);
    assert_ne!(without[OFFER], with[OFFER]);
    project.write("private/gazette.txt", format!("{COPY}\n"));
    let changed = built(&project, &["--snapshots", "private"]);
    assert_ne!(with[OFFER], changed[OFFER]);
    assert_eq!(without, built(&project, &[]));
    let edition = |site: &Files| -> Files {
        let pages = site.iter().filter(|(path, _)| path.starts_with("editions/first/"));
        pages.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
    };
    assert!(edition(&without).len() > 50);
    assert_eq!(edition(&without), edition(&with));
    // Not only because it is kept: made anew it is the same.
    let ran = project.run(&["build", "--output", "anew", "--snapshots", "private"]);
    assert!(ran.err.contains("editions: 1 rendered, 0 kept"), "{}", ran.err);
    let anew = files(&project.path("anew"));
    assert_eq!(edition(&without), edition(&anew));
}
