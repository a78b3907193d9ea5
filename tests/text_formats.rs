//! Agreement texts in the formats of other programs: what goes in, what comes out, and that both say the same.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

mod project;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use project::{Project, files, repository, small};
use proptest::prelude::*;
use rapporteur::content::{Content, File};
use rapporteur::diagnostic::{Diagnostics, Format};
use rapporteur::import::Request;
use rapporteur::link::{self, Corpus};
use rapporteur::load;
use rapporteur::model::Id;
use rapporteur::output::Outputs;
use rapporteur::text::provisions::{Kind, ProvisionTree, read};
use rapporteur::{export, import};

fn fixture(name: &str) -> String {
    fs::read_to_string(repository().join("tests/texts").join(name)).unwrap()
}

fn file(path: &str, text: impl Into<String>) -> File {
    File { path: path.to_owned(), text: text.into() }
}

/// What an import makes, and what it says, a line each.
struct Imported {
    files: BTreeMap<String, String>,
    diagnostics: Diagnostics,
    said: Vec<String>,
}

impl Imported {
    /// The words of the only text that was made.
    fn text(&self) -> &str {
        let mut texts = self.files.iter().filter(|(path, _)| path.contains("/texts/"));
        let only = texts.next().filter(|_| texts.next().is_none());
        assert!(only.is_some(), "{:#?}", self.said);
        body(only.unwrap().1)
    }

    /// What was said with this code.
    fn with_code(&self, code: &str) -> Vec<&str> {
        let sign = format!("[{code}]");
        self.said.iter().filter(|line| line.contains(&sign)).map(String::as_str).collect()
    }
}

/// What follows the front matter.
fn body(text: &str) -> &str {
    text.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap().1
}

fn import(format: &str, foreign: Vec<File>, id: Option<&str>) -> Imported {
    let content = Content::new(foreign);
    let request = Request {
        files: &content,
        project: &Content::new(Vec::new()),
        corpus: None,
        id: id.map(|id| Id::new(id).unwrap()),
        kind: None,
        language: None,
        skip_faulty: false,
    };
    let format = import::ALL.iter().find(|known| known.name == format).unwrap();
    let mut diagnostics = Diagnostics::default();
    let files = (format.read)(&mut diagnostics, &request);
    diagnostics.sort();
    let said = Format::Short.print(&diagnostics, &content, false).lines().map(str::to_owned).collect();
    Imported { files: files.into_iter().map(|file| (file.path, file.text)).collect(), diagnostics, said }
}

fn import_akn(name: &str, xml: impl Into<String>) -> Imported {
    import("akn", vec![file(name, xml)], Some("agreement"))
}

/// A project with one agreement that has this text.
fn corpus(markdown: &str) -> Corpus {
    let index = "---\ntitle: A treaty\ninstrument: treaty\nbinding: not-stated\nstage: renewal\nstatus: draft\nlevel: interstate\nparticipants: []\n---\n";
    let text = "---\ntitle: A treaty\nstate: clean\nauthority: authentic\nwording_date: 2026-03-01\nsource: {source: gazette}\n---\n";
    let content = Content::new(vec![
        file("content/agreements/agreement/index.md", index),
        file("content/agreements/agreement/texts/2026-03-01.en.md", format!("{text}{markdown}")),
        file("content/site.yaml", "title: Tests\nlanguages: [en]\n"),
        file("content/sources/gazette.md", "---\ntitle: Gazette\ntype: document\nlanguage: en\n---\n"),
    ]);
    let mut diagnostics = Diagnostics::default();
    let loaded = load::decode(&mut diagnostics, &content);
    let corpus = link::link(&mut diagnostics, &content, loaded, link::Options::default()).unwrap();
    assert!(!diagnostics.has_errors(), "{}", Format::Short.print(&diagnostics, &content, false));
    corpus
}

/// The files of an export in Akoma Ntoso.
fn exported(corpus: &Corpus) -> BTreeMap<String, String> {
    let format = export::ALL.iter().find(|known| known.name == "akn").unwrap();
    let mut outputs = Outputs::default();
    (format.add)(corpus, None, &mut outputs).unwrap();
    let text = |make: &rapporteur::output::Make<'_>| String::from_utf8(make().unwrap()).unwrap();
    outputs.iter().map(|(path, make)| (path.to_owned(), text(make))).collect()
}

/// The one document that a text is exported as.
fn document(markdown: &str) -> String {
    let mut files = exported(&corpus(markdown));
    assert_eq!(files.keys().collect::<Vec<_>>(), ["agreements/agreement/2026-03-01.en.xml"]);
    files.pop_first().unwrap().1
}

/// A text by way of Akoma Ntoso.
fn there_and_back(markdown: &str) -> Imported {
    import_akn("2026-03-01.en.xml", document(markdown))
}

/// Everything that a text says, provision by provision; footnotes last, wherever they stand.
fn outline(tree: &ProvisionTree) -> String {
    let mut lines: Vec<(bool, String)> = Vec::new();
    for provision in &tree.provisions {
        let number = provision.number.as_ref();
        let printed = number.map(|n| n.printed.trim_end_matches(['.', ':', '–', '-', ' ']).to_owned());
        let words: Vec<&str> = provision.words.split_whitespace().collect();
        let parent = provision.parent.map_or("", |parent| tree.provisions[parent].eid.as_str());
        let mut line = format!("{:?} {} in `{parent}`", provision.kind, provision.eid);
        let rest =
            (printed, number.map(|n| (&n.value, &n.suffix)), &provision.heading, &provision.wid, words.join(" "));
        write!(line, " {rest:?}").unwrap();
        lines.push((provision.kind == Kind::Footnote, line));
    }
    lines.sort_by_key(|(footnote, line)| (*footnote, footnote.then(|| line.clone())));
    lines.into_iter().map(|(_, line)| line + "\n").collect()
}

fn survives(name: &str, markdown: &str) {
    let back = there_and_back(markdown);
    let again = back.text();
    let (before, after) = (outline(&read(markdown)), outline(&read(again)));
    let differ: Vec<String> = similar::TextDiff::from_lines(&before, &after)
        .iter_all_changes()
        .filter(|change| change.tag() != similar::ChangeTag::Equal)
        .map(|change| format!("{}{change}", change.tag()))
        .take(12)
        .collect();
    assert!(differ.is_empty(), "{name}\n{}\n{}", differ.concat(), back.said.join("\n"));
    assert_eq!(back.with_code("akn-read-otherwise"), Vec::<&str>::new(), "{name}");
    // The second time round nothing changes any more.
    assert_eq!(there_and_back(again).text(), again, "{name}");
}

#[test]
fn texts_of_the_tests_come_back_as_they_were() {
    for number in 1..=5 {
        let name = format!("ferry-{number}.md");
        survives(&name, &fixture(&name));
    }
    for name in ["ferry-ar-1.md", "ferry-ar-2.md", "ferry-he-1.md", "ferry-he-2.md"] {
        survives(name, &fixture(name));
    }
}

#[test]
fn the_basic_law_comes_back_as_it_was() {
    for year in ["2010-07-21", "2012-07-11", "2020-09-29"] {
        let text = fixture(&format!("basic-law/gg-as-amended-{year}.md"));
        let (_, text) = text.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
        survives(year, text);
    }
}

#[test]
fn the_content_comes_back_as_it_was() {
    let mut found = 0;
    for root in [repository(), small()] {
        for (path, bytes) in files(&root.join("content/agreements")) {
            if path.contains("/texts/") {
                let text = String::from_utf8(bytes).unwrap();
                survives(&path, body(&text));
                found += 1;
            }
        }
    }
    assert!(found > 1);
}

/// Holds made files against those that were accepted before; `UPDATE=1` accepts them.
fn accepted(folder: &str, made: &BTreeMap<String, String>) {
    let folder = repository().join("tests/texts/akn").join(folder);
    if std::env::var_os("UPDATE").is_some() {
        for (path, text) in made {
            project::write(&folder.join(path), text);
        }
    }
    let found = files(&folder).into_iter().map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()));
    assert_eq!(found.collect::<BTreeMap<_, _>>(), *made);
}

fn fictional(names: &[&str]) -> Vec<File> {
    names.iter().map(|name| file(name, fixture(&format!("akn/{name}")))).collect()
}

#[test]
fn fictional_laws_become_these_records() {
    for (folder, names, id) in [
        ("harbour-bill", &["harbour-bill-1.xml", "harbour-bill-2.xml"][..], None),
        ("loi-quais", &["loi-quais.xml"], None),
    ] {
        let made = import("akn", fictional(names), id);
        assert!(!made.diagnostics.has_errors());
        let mut files = made.files;
        files.insert("said.txt".to_owned(), made.said.join("\n") + "\n");
        accepted(folder, &files);
    }
}

#[test]
fn fictional_laws_have_the_numbers_of_their_elements() {
    let made = import("akn", fictional(&["loi-quais.xml"]), None);
    let tree = read(made.text());
    let parent = |eid: &str| tree.provisions[tree.find(eid).unwrap()].parent.map(|at| tree.provisions[at].eid.as_str());
    assert_eq!(parent("art_1bis__para_1__point_b__blk_1"), Some("art_1bis__para_1__point_b"));
    assert_eq!(parent("art_1bis__para_1__blk_1"), Some("art_1bis__para_1"), "words after the points of a paragraph");
    assert_eq!(parent("art_1bis__para_2"), Some("art_1bis"));
    assert_eq!(made.with_code("akn-read-otherwise"), Vec::<&str>::new());
    assert!(tree.faults.iter().all(|fault| fault.eid == "art_1bis"), "{:?}", tree.faults);
}

#[test]
fn a_second_round_changes_nothing() {
    for name in ["harbour-bill-1.xml", "harbour-bill-2.xml", "loi-quais.xml"] {
        let first = import("akn", fictional(&[name]), Some("agreement"));
        let again = there_and_back(first.text());
        assert_eq!(outline(&read(first.text())), outline(&read(again.text())), "{name}");
        assert_eq!(there_and_back(again.text()).text(), again.text(), "{name}");
    }
}

#[test]
fn an_import_passes_the_check() {
    let project = Project::copy_of(&small());
    let bill: Vec<String> = ["harbour-bill-1.xml", "harbour-bill-2.xml"]
        .iter()
        .map(|name| repository().join("tests/texts/akn").join(name).to_string_lossy().into_owned())
        .collect();
    let law: Vec<String> = ["2010-07-21", "2012-07-11", "2020-09-29"]
        .iter()
        .map(|day| repository().join(format!("tests/texts/basic-law/gg-as-amended-{day}.md")))
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    let bill = [&["import", "akn"][..], &bill.iter().map(String::as_str).collect::<Vec<_>>()].concat();
    let law = [
        &["import", "markdown", "--language", "de", "--id", "basic-law"][..],
        &law.iter().map(String::as_str).collect::<Vec<_>>(),
    ]
    .concat();
    for arguments in [&bill, &law] {
        let before = files(project.root());
        let dry = project.run(&[&arguments[..], &["--dry-run"]].concat());
        assert_eq!((dry.code, files(project.root()) == before), (0, true), "{}", dry.err);
        let ran = project.run(arguments);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let after = files(project.root());
        let new: Vec<&str> = after.keys().filter(|path| !before.contains_key(*path)).map(String::as_str).collect();
        let mut told: Vec<&str> = dry.out.lines().filter_map(|line| line.split('\t').next()).collect();
        told.sort_unstable();
        assert_eq!(new, told);
        let check = project.run(&["check"]);
        assert_eq!(check.code, 0, "{}", check.err);
        // The same once more finds its own files.
        let again = project.run(arguments);
        assert_eq!((again.code, files(project.root()) == after), (0, true), "{}", again.err);
    }
    assert_eq!(project.run(&["build"]).code, 0);
    let diff = project.run(&["diff", "harbour-bill@2031-02-03", "harbour-bill@2031-05-20"]);
    assert!(diff.out.contains("{+or snow +}") && diff.out.contains("SEC. 4 → SEC. 5 (renumbered)"), "{}", diff.out);
    assert!(project.text("content/agreements/basic-law/index.md").contains("title: {de: "));
}

#[test]
fn what_lies_in_the_project_is_not_written_over() {
    let project = Project::copy_of(&small());
    project.write("2031-01-01.en.md", "## Article 1\n\nOld words.\n");
    let arguments = ["import", "markdown", "2031-01-01.en.md", "--id", "pact"];
    assert_eq!(project.run(&arguments).code, 0);
    let before = files(&project.path("content"));
    project.write("2031-01-01.en.md", "## Article 1\n\nOther words.\n");
    let ran = project.run(&arguments);
    assert_eq!((ran.code, files(&project.path("content")) == before), (2, true));
    assert!(ran.err.contains("texts/2031-01-01.en.md`: it is there already, with other words"), "{}", ran.err);
    // A further version goes into the agreement that is there.
    project.write("2031-02-01.en.md", "## Article 1\n\nOther words.\n");
    let ran = project.run(&["import", "markdown", "2031-02-01.en.md", "--id", "pact"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(project.path("content/agreements/pact/texts/2031-02-01.en.md").exists());
}

#[test]
fn wrong_commands_say_what_is_right() {
    let project = Project::copy_of(&small());
    project.write("law.xml", fixture("akn/loi-quais.xml"));
    for (arguments, code, words) in [
        (&["import", "acn", "law.xml"][..], 2, "did you mean `akn`?"),
        (&["import", "akn", "none.xml"], 2, "could not read `none.xml`"),
        (&["import", "akn", "law.xml", "--id", "Not An Id"], 2, "`not-an-id`"),
        (&["import", "akn", "law.xml", "--language", "English"], 2, "write a BCP 47 tag"),
        (&["import", "markdown"], 2, "<FILE>"),
        (&["import", "akn", "content/site.yaml"], 1, "this is not well-formed XML"),
        (&["export", "anything", "out"], 2, "formats are: "),
        (&["--root", "nowhere", "import", "akn", "law.xml"], 2, "run `rapporteur init .`"),
    ] {
        let ran = project.run(arguments);
        assert_eq!(ran.code, code, "{arguments:?}: {}", ran.err);
        assert!(ran.err.contains(words), "{arguments:?}: {}", ran.err);
    }
    for command in ["import", "export"] {
        let help = project.run(&[command, "--help"]).out;
        assert!(help.contains("Akoma Ntoso 3.0"), "{help}");
    }
}

#[test]
fn markdown_is_kept_byte_for_byte() {
    let body = "\n# Pact\n\n## Art 1\n\n- a  \n  b\n\n\n```\n# no heading\n```\n&amp; <b> \\*\n";
    let front =
        "---\nTitle: The Pact\ndate: 2031-04\nslug: pact\nauthors:\n  - Rand\nlang: nb-NO\nurl: javascript:x\n---\n";
    let made = import("markdown", vec![file("in/The Pact.md", format!("{front}{body}"))], None);
    assert_eq!(made.text(), body);
    assert_eq!(
        made.files.keys().collect::<Vec<_>>(),
        [
            "content/agreements/the-pact/index.md",
            "content/agreements/the-pact/texts/the-pact.nb-NO.md",
            "content/sources/the-pact-nb-no-the-pact.md"
        ]
    );
    let text = &made.files["content/agreements/the-pact/texts/the-pact.nb-NO.md"];
    assert!(text.contains("\ntitle: {nb-NO: \"The Pact\"}\n") && text.contains("\nwording_date: 2031-04\n"), "{text}");
    assert_eq!(
        made.with_code("not-mapped"),
        [
            "in/The Pact.md:4:1: note[not-mapped]: the field `slug` is not taken over",
            "in/The Pact.md:5:1: note[not-mapped]: the field `authors` is not taken over",
            "in/The Pact.md:8:1: note[not-mapped]: the field `url` is not taken over",
        ]
    );
    assert_eq!(made.with_code("fill-in").len(), 3);
    assert!(!made.diagnostics.has_errors());
}

#[test]
fn files_of_markdown_are_versions_and_languages() {
    let names = |made: &Imported| {
        let texts = made.files.keys().filter_map(|path| path.strip_prefix("content/agreements/pact/texts/"));
        texts.map(str::to_owned).collect::<Vec<_>>()
    };
    let text = "## Article 1\n\nWords.\n";
    let made =
        import("markdown", vec![file("a/2031-01-01.en.md", text), file("b/2031-01-01.fr.md", text)], Some("pact"));
    assert_eq!(names(&made), ["2031-01-01.en.md", "2031-01-01.fr.md"]);
    let made = import("markdown", vec![file("pact-2031-01-01.md", text), file("2032-01-01-pact.md", text)], None);
    assert_eq!(names(&made), ["2031-01-01.en.md", "2032-01-01.en.md"]);
    let fronted = format!("---\nversion: draft-2\nlanguage: ar\n---\n{text}");
    assert_eq!(names(&import("markdown", vec![file("pact.md", fronted)], None)), ["draft-2.ar.md"]);
}

#[test]
fn markdown_that_cannot_be_imported() {
    let text = "## Article 1\n\nWords.\n";
    let said = |files: Vec<File>| import("markdown", files, None).said;
    let errors = |said: Vec<String>| said.into_iter().filter(|line| line.contains(" error[")).collect::<Vec<_>>();
    assert_eq!(
        errors(said(vec![file("2031-01-01.en.md", text)])),
        ["2031-01-01.en.md:1:1: error[import-id]: this file’s name does not say the agreement’s id"]
    );
    assert_eq!(
        errors(said(vec![file("a.md", text), file("b.md", text)])),
        ["b.md:1:1: error[import-id]: this file’s name gives the id `b`, another file’s gives another"]
    );
    assert_eq!(
        errors(said(vec![file("x/pact.md", text), file("y/pact.md", text)])),
        ["y/pact.md:1:1: error[duplicate-version]: this is version `pact` in `en`, as is another file"]
    );
    assert_eq!(
        errors(said(vec![file("pact.md", "---\ntitle: Pact\n---\n\n")])),
        ["pact.md:4:1: error[no-text]: there is no text in this file"]
    );
    assert_eq!(
        errors(said(vec![file("pact.md", "## Article 1\n\nSee [[harbor:pier]] and [[harbour]] there.\n")])),
        ["pact.md:3:5: error[bad-reference]: there is no kind of record named `harbor`"]
    );
}

/// A document around a body.
fn akn(body: &str) -> String {
    format!(
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n<act name=\"act\">\n<body>\n{body}\n</body>\n</act>\n</akomaNtoso>\n"
    )
}

#[test]
fn broken_documents_are_told_at_their_places() {
    let whole = akn("<article><num>Article 1</num><content><p>Words.</p></content></article>");
    let deep = format!("{}{}", "<div>".repeat(200), "</div>".repeat(200));
    for (xml, said) in [
        (&whole[..whole.len() - 40], "a.xml:4:62: error[akn-syntax]: the file ends before its XML is complete"),
        ("", "a.xml:1:1: error[akn-syntax]: the file ends before its XML is complete"),
        (&whole.replace("</num>", "</nun>"), "a.xml:4:24: error[akn-syntax]: expected `num` tag, not `nun`"),
        (&whole.replace("Words", "W & s"), "a.xml:4:44: error[akn-syntax]: malformed entity reference"),
        (&whole.replace("Words", "W&nbsp;s"), "a.xml:4:43: error[akn-syntax]: unknown entity reference `nbsp`"),
        (
            "<!DOCTYPE a [<!ENTITY b \"cc\">]>\n<a>&b;</a>",
            "a.xml:1:1: error[akn-syntax]: documents with a DTD are not read",
        ),
        (
            &whole.replace("legaldocml/ns/akn/3.0", "legaldocml/ns/akn/2.0"),
            "a.xml:1:1: error[akn-namespace]: `akomaNtoso` is no element of Akoma Ntoso 3.0: its namespace is \
             `http://docs.oasis-open.org/legaldocml/ns/akn/2.0`",
        ),
        ("<html/>", "a.xml:1:1: error[akn-namespace]: `html` is no element of Akoma Ntoso 3.0: it has no namespace"),
        (&whole.replace("body", "cover"), "a.xml:2:1: error[akn-no-body]: this `act` has no body"),
        (&whole.replace("act", "judgment"), "a.xml:2:1: error[akn-document]: a document `judgment` is not read"),
        (&akn(&deep), "a.xml:4:486: error[akn-too-deep]: elements are nested deeper than 100"),
    ] {
        let made = import_akn("a.xml", xml);
        assert_eq!(made.said, [said]);
        assert!(made.files.is_empty());
    }
}

#[test]
fn what_has_no_form_in_markdown_is_told_at_its_place() {
    let body = "<article eId=\"art_1\" wId=\"a b\"><num>Article 1</num><content>\n\
        <p eId=\"art_1\">One <zeal>two</zeal> <img src=\"x.png\"/><sup>3</sup> <u>4</u> <sup>5</sup>.</p>\n\
        <p><ref href=\"/akn/x\">six</ref> <a href=\"https://example.org/\">seven</a></p>\n\
        <foreign><math xmlns=\"m\"/></foreign>\n\
        <vote xmlns=\"urn:other\">nine</vote>\n\
        </content></article>\n\
        <article><num>I-2</num><content><p>Ten.</p></content></article>\n\
        <conclusions><p>Done.</p></conclusions>";
    let made = import_akn("a.xml", akn(body));
    assert_eq!(
        made.said.iter().filter(|line| !line.contains("fill-in")).map(String::as_str).collect::<Vec<_>>(),
        [
            "a.xml:4:1: note[akn-not-kept]: the identity `a b` is not kept",
            "a.xml:5:4: warning[akn-duplicate-id]: the `eId` `art_1` is there twice",
            "a.xml:5:20: warning[akn-unknown-element]: `zeal` is not known as an element of a text",
            "a.xml:5:37: warning[akn-left-out]: `img` is left out: this has no form in Markdown",
            "a.xml:5:55: note[akn-not-kept]: the mark `sup` is not kept, its words are, here and at 1 more place",
            "a.xml:5:68: note[akn-not-kept]: the mark `u` is not kept, its words are",
            "a.xml:6:4: note[akn-not-kept]: the link to `/akn/x` is not kept, its words are",
            "a.xml:7:1: warning[akn-left-out]: `foreign` is left out: this has no form in Markdown",
            "a.xml:8:1: warning[akn-left-out]: `vote` is left out: this is no element of Akoma Ntoso",
            "a.xml:10:1: warning[akn-read-otherwise]: `I-2` is not read as a number",
            "a.xml:11:14: warning[akn-read-otherwise]: this is read as part of `I-2`",
        ]
    );
    assert!(
        made.text().starts_with("## Article 1\n\nOne two 3 4 5.\n\nsix [seven](<https://example.org/>)\n"),
        "{}",
        made.text()
    );
}

#[test]
fn works_and_versions_are_not_mixed_up() {
    let mut foreign = fictional(&["harbour-bill-1.xml", "loi-quais.xml"]);
    let made = import("akn", foreign.clone(), None);
    assert_eq!(
        made.with_code("akn-other-work"),
        ["loi-quais.xml:9:11: error[akn-other-work]: this is a text of the work `/akn/zz/act/loi/2032/4`, the first \
          file’s is `/akn/nl-fict/bill/2031/12`"]
    );
    assert!(!import("akn", foreign.clone(), Some("both")).diagnostics.has_errors());
    foreign[1] = file("copy.xml", foreign[0].text.clone());
    assert_eq!(
        import("akn", foreign.clone(), None).with_code("duplicate-version"),
        ["copy.xml:1:1: error[duplicate-version]: this is version `2031-02-03` in `en`, as is another file"]
    );
    foreign[1].path = "copy.en.xml".to_owned();
    assert!(!import("akn", foreign, None).diagnostics.has_errors());
}

#[test]
fn no_broken_document_stops_the_program() {
    for name in ["harbour-bill-2.xml", "loi-quais.xml"] {
        let whole = fixture(&format!("akn/{name}"));
        for at in (0..whole.len()).step_by(61).filter(|at| whole.is_char_boundary(*at)) {
            let made = import_akn(name, &whole[..at]);
            assert!(made.diagnostics.has_errors() && made.files.is_empty(), "{at}");
            // Without a piece in the middle it may still be a document.
            let end = (at + 61..whole.len()).find(|end| whole.is_char_boundary(*end)).unwrap_or(whole.len());
            import_akn(name, format!("{}{}", &whole[..at], &whole[end..]));
        }
    }
    let nested = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
    assert!(import_akn("a.xml", akn(&nested)).diagnostics.has_errors());
}

/// Every element of a document has only what the standard lets it hold, as far as the export makes use of it.
#[test]
fn documents_have_the_order_of_the_standard() {
    let markdown = "# Pact\n\nBetween two coasts.\n\n## Preamble {#pre}\n\nThe coasts,\n\n(1) recalling **storms**,\n\n- and\n\nhave agreed:\n\n\
        ## Chapter I: Ships\n\n### Article 1. Terms[^n]\n\nOne.\n\nTwo:\n\n(a) a\\\nb [c](https://example.org/) ~~d~~\n\n(b) e\n\nEnd.\n\n\
        > Quoted\n\n| A | B |\n|---|---|\n| 1 | *2* |\n\n- item[^n]\n\n## Annex\n\nRest.\n\n[^n]: A *note*.\n\n[^left]: Nobody refers here.\n";
    let xml = document(markdown);
    accepted("exported", &BTreeMap::from([("pact.xml".to_owned(), xml.clone())]));
    let document = roxmltree::Document::parse(&xml).unwrap();
    let hierarchy = ["title", "part", "chapter", "section", "article", "paragraph", "point", "indent", "hcontainer"];
    let blocks = ["p", "block", "blockList", "table"];
    let mut ids = std::collections::BTreeSet::new();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        if let Some(id) = node.attribute("eId") {
            assert!(ids.insert(id), "{id} is there twice");
        }
        let name = node.tag_name().name();
        let children: Vec<&str> =
            node.children().filter(roxmltree::Node::is_element).map(|child| child.tag_name().name()).collect();
        let all = |names: &[&[&str]]| children.iter().all(|child| names.iter().any(|names| names.contains(child)));
        let holds = match name {
            "akomaNtoso" => children.len() == 1,
            "doc" | "statement" => {
                children.iter().zip(["meta", "preface", "preamble", "mainBody"]).all(|(a, b)| *a == b)
            }
            "meta" => children == ["identification", "references", "notes"],
            "identification" => children == ["FRBRWork", "FRBRExpression", "FRBRManifestation"],
            "preface" => all(&[&blocks, &["longTitle", "container"]]),
            "preamble" => all(&[&blocks]),
            "mainBody" => all(&[&blocks, &hierarchy]),
            "content" | "intro" | "wrapUp" => !children.is_empty() && all(&[&blocks]),
            "blockList" => all(&[&["item"]]),
            "item" => all(&[&blocks, &["num"]]) && children.len() > 1 || children == ["p"],
            "table" => all(&[&["tr"]]),
            "p" | "heading" | "num" | "b" | "i" | "del" | "a" | "docTitle" | "block" => {
                all(&[&["b", "i", "del", "a", "br", "authorialNote", "noteRef", "docTitle", "embeddedStructure"]])
            }
            name if hierarchy.contains(&name) => {
                let mut rest: Vec<&str> = children.clone();
                rest.retain(|child| !["num", "heading"].contains(child));
                rest == ["content"]
                    || rest.iter().enumerate().all(|(at, child)| match *child {
                        "intro" => at == 0,
                        "wrapUp" => at == rest.len() - 1,
                        child => hierarchy.contains(&child),
                    })
            }
            _ => true,
        };
        assert!(holds, "`{name}` holds {children:?}");
    }
    survives("the pact", markdown);
}

/// A paragraph of words with marks and signs.
fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "ships",
        "Parties",
        "**shall**",
        "*may*",
        "~~not~~",
        "[the port](https://example.org/p)",
        "5",
        "§ 3",
        "R&D",
        "a\\*b",
        "x_y",
        "“quoted”",
        "\\[A\\]",
        "1.5",
        "السفن",
        "港",
        "(see",
        "above)",
        "end.",
        "half:",
        "and;",
        "`code`",
        "line\\\nbreak",
        "soft\nbreak",
        "&lt;",
        "\\# no",
        "a | b",
        "{#x}",
    ]);
    prop::collection::vec(word, 1..8).prop_map(|words| words.join(" "))
}

fn block() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => words(),
        2 => (1..9_u8, words()).prop_map(|(n, words)| format!("({n}) {words}")),
        2 => (b'a'..b'f', words()).prop_map(|(c, words)| format!("({}) {words}", char::from(c))),
        2 => (1..9_u8, words(), words()).prop_map(|(n, a, b)| format!("{n}. {}\n\n   {}", a.replace('\n', "\n   "), b.replace('\n', "\n   "))),
        1 => words().prop_map(|words| format!("- {}", words.replace('\n', "\n  "))),
        1 => words().prop_map(|words| format!("> {}", words.replace('\n', "\n> "))),
        1 => Just("| A | B |\n|---|---|\n| one | **two** |".to_owned()),
        2 => (1..30_u8, "[A-Z][a-z]{2,8}").prop_map(|(n, heading)| format!("### Article {n}. {heading} {{#art-{heading}}}")),
        1 => (1..30_u8).prop_map(|n| format!("### Article {n}")),
        1 => "[A-Z][a-z]{2,8}".prop_map(|heading| format!("## {heading}")),
        1 => Just("## Chapter II: Ports".to_owned()),
        1 => Just("## Annex A".to_owned()),
    ]
}

/// All that a text says, without its structure: numbers, headings and words in their order, footnotes left out.
fn said(tree: &ProvisionTree) -> String {
    let mut all = String::new();
    for provision in tree.provisions.iter().filter(|provision| provision.kind != Kind::Footnote) {
        let number = provision.number.as_ref().map(|number| number.printed.as_str());
        for part in [number, provision.heading.as_deref(), Some(provision.words.as_str())].into_iter().flatten() {
            all.extend(part.chars().filter(|c| !c.is_whitespace() && *c != '|'));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_is_lost_on_the_way(blocks in prop::collection::vec(block(), 1..12)) {
        let markdown = blocks.join("\n\n") + "\n";
        let back = there_and_back(&markdown);
        let (before, after) = (read(&markdown), read(back.text()));
        prop_assert_eq!(said(&before), said(&after));
        // What is read otherwise is told.
        if back.with_code("akn-read-otherwise").is_empty() {
            prop_assert_eq!(outline(&before), outline(&after));
        }
    }
}
