//! Whole sites: what the pages of a small one say, and what must hold for every page of every site.
//!
//! `UPDATE=1 cargo test --test sites` rewrites `tests/sites/small/expected/`; the difference is read before it is kept.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test looks at files and fails by panicking")]

mod html;
mod project;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

use html::{Element, Page};
use project::{Files, Project, Ran, files, program, repository, site_of, small, write};
use proptest::prelude::*;
use rapporteur::content::{Content, File};
use rapporteur::diagnostic::Diagnostics;
use rapporteur::model::{ControlledList as _, Kind, Rendering, Stance, Statement};
use rapporteur::render::Renderer;
use rapporteur::{Options, examine, link, load};
use serde_json::{Value, json};

fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "html")
}

/// The pages of a site, by their paths.
fn pages(site: &Files) -> BTreeMap<&str, Page> {
    site.iter()
        .filter(|(path, _)| is_page(path))
        .map(|(path, bytes)| (path.as_str(), Page::read(std::str::from_utf8(bytes).unwrap())))
        .collect()
}

/// Fails with all faults, a line each.
fn assert_none(what: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{what}:\n{}", faults.join("\n"));
}

// What the pages of the small site say.

/// Pages and files that say what the program is, and not what the records say: other tests look at them.
const OF_THE_PROGRAM: [&str; 3] = ["about/index.html", "data/index.html", "manifest.json"];

/// What of a file is compared: of a page what lies in `main`.
fn compared(path: &str, bytes: &[u8]) -> Option<String> {
    let of_the_program = OF_THE_PROGRAM.iter().any(|page| path.ends_with(page));
    if of_the_program || path.split('/').any(|folder| folder == "assets") {
        return None;
    }
    let text = std::str::from_utf8(bytes).unwrap();
    if !is_page(path) {
        return Some(text.to_owned());
    }
    let from = text.find("<main").unwrap();
    let from = from + text[from..].find('>').unwrap() + 1;
    Some(text[from..text.find("</main>").unwrap()].trim().to_owned() + "\n")
}

#[test]
fn small_site_says_what_is_expected() {
    let site = site_of(&small());
    let expected = small().join("expected");
    let built: Files =
        site.iter().filter_map(|(path, bytes)| Some((path.clone(), compared(path, bytes)?.into_bytes()))).collect();
    if std::env::var_os("UPDATE").is_some() {
        if expected.exists() {
            fs::remove_dir_all(&expected).unwrap();
        }
        for (path, bytes) in &built {
            write(&expected.join(path), bytes);
        }
    }
    let known = files(&expected);
    let mut faults = Vec::new();
    for path in built.keys().chain(known.keys()).collect::<BTreeSet<_>>() {
        match (built.get(path), known.get(path)) {
            (Some(_), None) => faults.push(format!("{path}: is new")),
            (None, Some(_)) => faults.push(format!("{path}: is no longer made")),
            (Some(built), Some(known)) if built != known => faults.push(format!("{path}: {}", differing(known, built))),
            _ => {}
        }
    }
    assert_none("not as expected (UPDATE=1 takes what is there now)", &faults);
}

/// The first line that differs.
fn differing(known: &[u8], built: &[u8]) -> String {
    let (known, built) = (String::from_utf8_lossy(known), String::from_utf8_lossy(built));
    let lines = known.lines().map(Some).chain([None]).zip(built.lines().map(Some).chain([None]));
    let line = lines.enumerate().find(|(_, (a, b))| a != b);
    let (number, (known, built)) = line.unwrap_or_default();
    format!("line {}\n  expected: {}\n  built:    {}", number + 1, known.unwrap_or("-"), built.unwrap_or("-"))
}

#[test]
fn small_site_has_no_errors() {
    let examined = examine(&small(), &Options::default()).unwrap();
    let format = rapporteur::diagnostic::Format::Short;
    assert!(!examined.diagnostics.has_errors(), "{}", format.print(&examined.diagnostics, &examined.content, false));
}

#[test]
fn drafts_are_left_out() {
    let site = site_of(&small());
    for (path, bytes) in &site {
        assert!(!path.contains("unfinished"), "{path}");
        assert!(!String::from_utf8_lossy(bytes).contains("Unfinished, not for readers"), "{path}");
    }
}

#[test]
fn addresses_of_former_ids_lead_on() {
    let site = site_of(&small());
    for (former, now) in
        [("parties/north-land", "parties/norland"), ("statements/closure", "statements/spring-closure")]
    {
        let page = Page::read(std::str::from_utf8(&site[&format!("{former}/index.html")]).unwrap());
        let target = format!("../../{now}/index.html");
        assert!(page.links().any(|(element, _, href)| element.name == "a" && href == target), "{former}");
        let refresh = page.all("meta").find(|m| m.get("http-equiv") == Some("refresh")).unwrap();
        assert_eq!(refresh.get("content").unwrap(), format!("0; url={target}"));
    }
}

// The small site uses all there is.

/// The JSON Schema of a kind, as the program prints it.
fn schema(kind: Kind) -> Value {
    kind.schema().to_value()
}

/// A record as it would be written in a JSON file.
fn as_json(record: &rapporteur::model::Record) -> Value {
    let mut fields = serde_json::to_value(&record.common).unwrap();
    let own = serde_json::to_value(&record.data).unwrap();
    let all = fields.as_object_mut().unwrap();
    all.extend(own.as_object().unwrap().clone());
    if let Some(body) = &record.body {
        all.insert("body".to_owned(), json!(body.markdown));
    }
    named_languages(&mut fields);
    fields
}

/// Words from a record and its translation: the record's own are in the site's first language.
fn named_languages(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if let Some(words) = map.shift_remove("") {
                map.insert("en".to_owned(), words);
            }
            map.values_mut().for_each(named_languages);
        }
        Value::Array(list) => list.iter_mut().for_each(named_languages),
        _ => {}
    }
}

/// Follows a schema along a value and notes every field that has one, as `Struct.field`.
fn fields_used(whole: &Value, form: &Value, name: &str, value: &Value, used: &mut BTreeSet<String>) {
    if let Some(target) = form.get("$ref").and_then(Value::as_str) {
        let name = target.trim_start_matches("#/$defs/").replace("%20", " ");
        return fields_used(whole, &whole["$defs"][&name], &name, value, used);
    }
    for key in ["anyOf", "oneOf", "allOf"] {
        for form in form.get(key).and_then(Value::as_array).into_iter().flatten() {
            fields_used(whole, form, name, value, used);
        }
    }
    match value {
        Value::Array(list) => list.iter().for_each(|item| fields_used(whole, &form["items"], name, item, used)),
        Value::Object(map) => {
            for (field, value) in map {
                let Some(form) = form["properties"].get(field) else { continue };
                if !is_empty(value) {
                    used.insert(format!("{name}.{field}"));
                    fields_used(whole, form, name, value, used);
                }
            }
        }
        _ => {}
    }
}

/// Every field of a kind's schema, as `Struct.field`.
fn fields_there(whole: &Value, kind: &str) -> BTreeSet<String> {
    let own = whole["properties"].as_object().unwrap().keys().map(|field| format!("{kind}.{field}"));
    let parts = whole["$defs"].as_object().into_iter().flatten().flat_map(|(name, part)| {
        let fields = part.get("properties").and_then(Value::as_object);
        fields.into_iter().flat_map(|f| f.keys()).map(move |field| format!("{name}.{field}"))
    });
    own.chain(parts).collect()
}

#[test]
fn small_site_uses_every_field_of_every_kind_and_has_a_bare_record_of_each() {
    let corpus = examine(&small(), &Options { drafts: true, ..Options::default() }).unwrap().corpus.unwrap();
    let mut faults = Vec::new();
    let (mut used, mut there) = (BTreeSet::new(), BTreeSet::new());
    for kind in Kind::ALL {
        let (whole, name) = (schema(*kind), kind.words().0);
        let required: BTreeSet<&str> = whole["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        there.extend(fields_there(&whole, name));
        let mut bare = false;
        for record in corpus.records().iter().filter(|r| r.kind == *kind) {
            let value = as_json(record);
            fields_used(&whole, &whole, name, &value, &mut used);
            bare |= value.as_object().unwrap().iter().all(|(field, value)| {
                required.contains(field.as_str()) || is_empty(value) || needed_by_rules(*kind, field)
            });
        }
        if !bare {
            faults.push(format!("there is no {kind} with its needed fields only"));
        }
    }
    // What every record may have need not stand in a record of every kind.
    let common = |field: &str| -> String {
        let (_, name) = field.split_once('.').unwrap();
        if COMMON.contains(&name) { format!("record.{name}") } else { field.to_owned() }
    };
    let used: BTreeSet<String> = used.iter().map(|field| common(field)).collect();
    let there: BTreeSet<String> = there.iter().map(|field| common(field)).collect();
    faults.extend(there.difference(&used).map(|field| format!("no record has `{field}`")));
    assert_none("the small site does not use all there is", &faults);
}

/// The fields that every record may have.
const COMMON: [&str; 7] = ["title", "summary", "body", "aliases", "external_ids", "suppress", "draft"];

/// What the format can do without, but no rule lets pass.
fn needed_by_rules(kind: Kind, field: &str) -> bool {
    matches!((kind, field), (Kind::Agreement, "sources") | (Kind::Text, "body"))
}

/// Whether a field might as well not be there.
fn is_empty(value: &Value) -> bool {
    *value == Value::Null || *value == json!(false) || *value == json!([]) || *value == json!({})
}

#[test]
fn small_site_has_every_rendering_and_every_stance() {
    let corpus = examine(&small(), &Options::default()).unwrap().corpus.unwrap();
    let renderings: BTreeSet<&str> =
        corpus.all::<Statement>().flat_map(|s| &s.data.reports).map(|report| report.rendering.id()).collect();
    let stances: BTreeSet<&str> = corpus
        .all::<rapporteur::model::Position>()
        .flat_map(|p| &p.data.history)
        .map(|entry| entry.stance.id())
        .collect();
    for value in Rendering::VALUES {
        assert!(renderings.contains(value.id), "no report is `{}`", value.id);
    }
    for value in Stance::VALUES {
        assert!(stances.contains(value.id), "no position is `{}`", value.id);
    }
}

#[test]
fn small_site_can_be_read_from_its_own_schema() {
    let corpus = examine(&small(), &Options::default()).unwrap().corpus.unwrap();
    for kind in Kind::ALL {
        let validator = jsonschema::validator_for(&schema(*kind)).unwrap();
        for record in corpus.records().iter().filter(|r| r.kind == *kind) {
            let value = as_json(record);
            let faults: Vec<String> = validator.iter_errors(&value).map(|e| e.to_string()).collect();
            assert_none(&format!("{kind} {}", record.id), &faults);
        }
    }
}

/// `data/records.json` names the language of all words, in the form that records are written in.
#[test]
fn data_names_the_language_of_all_words() {
    let site = site_of(&small());
    let text = String::from_utf8_lossy(&site["data/records.json"]);
    assert!(!text.contains("\"\":"), "a language without a name");
}

#[test]
fn filters_name_what_is_on_their_page() {
    let site = site_of(&small());
    let (mut forms, mut boxes) = (0, 0);
    for (path, page) in pages(&site) {
        let filters = |form: &&Element| form.get("data-filter").is_some();
        for form in page.all("form").filter(filters) {
            forms += 1;
            assert!(form.get("hidden").is_some(), "{path}: the form shows without the script");
            assert!(page.elements.iter().any(|e| e.get("id") == form.get("data-filter")), "{path}: nothing to filter");
        }
        // The fields of the search are no filters, nor are those from which a comparison is copied.
        let is_search = path.ends_with("search/index.html");
        let other =
            |input: &&Element| is_search || input.get("type") == Some("search") || input.get("readonly").is_some();
        for input in page.all("input").filter(|input| !other(input)) {
            let (Some(name), Some(value)) = (input.get("name"), input.get("value")) else {
                panic!("{path}: a box without a name or a value: {input:?}")
            };
            boxes += 1;
            let attribute = format!("data-{name}");
            let found = page.elements.iter().filter_map(|element| element.get(&attribute));
            assert!(found.flat_map(|words| words.split(' ')).any(|word| word == value), "{path}: no {name} is {value}");
        }
    }
    assert_eq!(forms, 2 * (1 + 3 + 1), "in two languages the matrix, its three former states, the ledger");
    assert!(boxes > 5 * forms, "{boxes} boxes");
    let (_, script) = site.iter().find(|(path, _)| path.starts_with("assets/filter-")).unwrap();
    assert!(script.len() < 4096, "{} bytes", script.len());
}

#[test]
fn a_note_that_is_a_sentence_ends_once() {
    let site = site_of(&repository().join("examples/strait-negotiation"));
    let page = String::from_utf8_lossy(&site["agreements/strait-agreement/clean/index.html"]);
    assert!(page.contains("“follows”."), "{page}");
    assert!(!page.contains("“follows”.."), "{page}");
}

#[test]
fn names_in_another_language_stand_by_themselves() {
    let site = site_of(&repository().join("examples/strait-negotiation"));
    let page = String::from_utf8_lossy(&site["sources/marfa-ministers/index.html"]);
    // What follows the name is not drawn into it.
    assert!(page.contains("<bdi lang=\"ar\" dir=\"rtl\">المرفأ</bdi></i>, May 7, 2031."), "{page}");
}

// Text stays text.

/// What somebody may write, or paste, into a field.
const HOSTILE: [&str; 8] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "{{ site.title }}{% include \"base.html\" %}",
    "</p></main></html><iframe src=javascript:alert(1)>",
    "[link](javascript:alert(1)) <javascript:alert(2)> ![i](javascript:alert(3))",
    "<!-- --><svg onload=alert(1)>&lt;b&gt;",
    "\u{202e}# heading\n\n- <b>list</b>\n\n```{matrix}\n```",
];

/// A body that tries all ways.
const HOSTILE_BODY: &str = "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n# <b>One</b> {#x\" onclick=\"y}\n\n\
    [a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,<script>) [d](java\nscript:alert(1)) \
    [e](&#106;avascript:alert(1)) [f]( javascript:alert(1)) [g](vbscript:x) [h](//example.org/x) [i](\\\\example.org)\n\n\
    <javascript:alert(1)> ![p](javascript:alert(1)) ![q](https://example.org/x.png)\n\n\
    [j][r] {{ site.title }} {% include \"base.html\" %}\n\n[r]: javascript:alert(1) \"\\\" onclick=\\\"x\"\n\n\
    <details open ontoggle=alert(1)>\n\n| <b>a</b> | b |\n|:--|--:|\n| <i>c</i> | d |\n\n    <script>\n\n```html\"><script>\n<script>\n```\n\n\
    [^a]\n\n[^a]: <script>note</script>\n";

/// Fields whose text is a name within the project, so that other text would lead nowhere.
fn is_a_name(path: &[String]) -> bool {
    let field = path.iter().rev().find(|part| part.parse::<usize>().is_err()).map(String::as_str);
    matches!(field, Some("provision" | "check" | "file"))
        || (field == Some("provisions"))
        || (field == Some("id") && path.iter().any(|part| part == "provisions"))
}

/// The paths of all text in a value.
fn texts(value: &Value, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let mut below = |key: String, value: &Value| {
        path.push(key);
        texts(value, path, found);
        path.pop();
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| below(key.clone(), value)),
        Value::Array(list) => list.iter().enumerate().for_each(|(i, value)| below(i.to_string(), value)),
        Value::String(_) => found.push(path.clone()),
        _ => {}
    }
}

fn at<'v>(value: &'v mut Value, path: &[String]) -> &'v mut Value {
    let escaped = path.iter().map(|part| part.replace('~', "~0").replace('/', "~1"));
    let pointer = escaped.fold(String::new(), |all, part| all + "/" + &part);
    value.pointer_mut(&pointer).unwrap()
}

/// The small site with other text in every field that takes any text, and its fields as `kind.field.field`.
///
/// `text` makes the text of a field; `body` that of the record.
fn rewritten(text: &mut dyn FnMut(&str) -> String, body: &str) -> Project {
    let examined = examine(&small(), &Options { drafts: true, ..Options::default() }).unwrap();
    let corpus = examined.corpus.unwrap();
    let project = Project::empty();
    for kind in Kind::ALL {
        let validator = jsonschema::validator_for(&schema(*kind)).unwrap();
        for record in corpus.records().iter().filter(|r| r.kind == *kind) {
            let mut value = as_json(record);
            value.as_object_mut().unwrap().shift_remove("body");
            let mut paths = Vec::new();
            texts(&value, &mut Vec::new(), &mut paths);
            for path in paths.iter().filter(|path| !is_a_name(path)) {
                let before = std::mem::replace(at(&mut value, path), json!("any text: <b>"));
                if validator.is_valid(&value) {
                    let names: Vec<&str> =
                        path.iter().map(String::as_str).filter(|p| p.parse::<usize>().is_err()).collect();
                    *at(&mut value, path) = json!(text(&format!("{kind}.{}", names.join("."))));
                } else {
                    *at(&mut value, path) = before;
                }
            }
            // A text's headings name its provisions.
            let body =
                if *kind == Kind::Text { format!("## {} {{#art_1}}\n\n{body}", HOSTILE[0]) } else { body.to_owned() };
            value["body"] = json!(body);
            value["draft"] = json!(false);
            value["suppress"] = json!([]);
            let file = kind.file(&record.id).replace(".md", ".json");
            project.write(&file, serde_json::to_vec_pretty(&value).unwrap());
        }
    }
    let mut settings = serde_json::to_value(corpus.site()).unwrap();
    let fields = settings.as_object_mut().unwrap();
    fields.insert("title".to_owned(), json!({"en": text("site.title")}));
    fields.insert("description".to_owned(), json!({"en": text("site.description")}));
    fields.insert("publisher".to_owned(), json!(text("site.publisher")));
    fields.insert("licence".to_owned(), json!(text("site.licence")));
    let contact = [json!({"name": text("site.contact.name"), "email": text("site.contact.email")})];
    fields.insert("contact".to_owned(), json!(contact));
    fields.insert("checks".to_owned(), json!({}));
    project.write("content/site.yaml", serde_json::to_vec_pretty(&settings).unwrap());
    project
}

/// Whether an element is the theme's filter, or what loads its script: a file of the site with its digest in its name.
fn is_filter(element: &Element) -> bool {
    match element.name.as_str() {
        "form" => element.get("data-filter").is_some() && element.get("action").is_none(),
        "script" => element.get("src").is_some_and(|src| {
            let name = src.trim_start_matches("../").strip_prefix("assets/filter-").and_then(|n| n.strip_suffix(".js"));
            name.is_some_and(|digest| digest.len() == 8 && digest.chars().all(|c| c.is_ascii_hexdigit()))
        }),
        _ => false,
    }
}

/// What is markup, of what was text.
fn injected(site: &Files) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, page) in pages(site) {
        faults.extend(page.faults.iter().map(|fault| format!("{path}: {fault}")));
        for element in &page.elements {
            let name = element.name.as_str();
            let theirs = match name {
                "script" => !is_filter(element) && !is_of_the_theme(element),
                "form" => {
                    !is_filter(element) && !element.get("action").is_some_and(|action| action.ends_with("index.html"))
                }
                "style" | "iframe" | "object" | "embed" | "img" => true,
                _ => false,
            };
            if theirs {
                faults.push(format!("{path}: `<{name}>`"));
            }
            for (attribute, value) in &element.attributes {
                if attribute.starts_with("on") || matches!(attribute.as_str(), "style" | "srcdoc" | "formaction") {
                    faults.push(format!("{path}: `{attribute}` of `<{name}>`"));
                }
                let scheme: String = value.chars().filter(|c| *c > ' ').take(11).collect::<String>().to_lowercase();
                let links = matches!(attribute.as_str(), "href" | "src" | "content" | "action");
                if links && ["javascript:", "vbscript:", "data:text"].iter().any(|s| scheme.starts_with(s)) {
                    faults.push(format!("{path}: {attribute}=\"{value}\""));
                }
            }
        }
        let html = std::str::from_utf8(&site[path]).unwrap().to_lowercase();
        // What the theme writes itself, and nothing else, is taken out before.
        let html = html.replace("<script type=\"application/ld+json\">", "").replace("<script defer src=\"../", "");
        let html = html.replacen("<script src=\"", "", 1);
        for word in ["<script", "<img", "<iframe", "<!--"] {
            if html.contains(word) {
                faults.push(format!("{path}: `{word}`"));
            }
        }
    }
    faults
}

#[test]
fn no_text_becomes_markup() {
    let mut fields = BTreeSet::new();
    let mut n = 0;
    let mut hostile = |field: &str| {
        fields.insert(field.to_owned());
        n += 1;
        HOSTILE[n % HOSTILE.len()].to_owned()
    };
    let project = rewritten(&mut hostile, HOSTILE_BODY);
    // The schema leaves nothing out that takes any text: if these are among them, the way they were found works.
    for field in
        ["statement.reports.text", "party.names.note", "position.history.summary", "source.url", "term.title.en"]
    {
        assert!(fields.contains(field), "{field} is not among {fields:?}");
    }
    let examined = examine(project.root(), &Options::default()).unwrap();
    let decoded: Vec<String> = examined
        .diagnostics
        .iter()
        .filter(|d| matches!(&*d.code, "json-syntax" | "wrong-type" | "missing-field" | "unknown-field" | "bad-id"))
        .map(|d| d.message.clone())
        .collect();
    assert_none("the hostile records are not records", &decoded);
    let site = site_of(project.root());
    assert!(site.len() > 60, "{} files", site.len());
    assert_none("text became markup", &injected(&site));
    let sitemap = String::from_utf8_lossy(&site["sitemap.xml"]).into_owned();
    assert!(!sitemap.contains("<script"), "{sitemap}");
}

#[test]
fn no_text_becomes_markup_in_the_small_site() {
    assert_none("text became markup", &injected(&site_of(&small())));
}

#[test]
fn a_contact_cannot_be_a_script() {
    let project = Project::copy_of(&small());
    let site = project.text("content/site.yaml").replace("https://example.org/desk?a=1&b=2", "javascript:alert(1)");
    project.write("content/site.yaml", site);
    assert_none("text became markup", &injected(&site_of(project.root())));
}

/// A table that is opened in a spreadsheet runs nothing.
#[test]
fn tables_hold_no_formulas() {
    let project = Project::copy_of(&small());
    let record = project.text("content/statements/sea-is-shared.md").replace("The sea, it is heard", "=HYPERLINK(1)");
    project.write("content/statements/sea-is-shared.md", record);
    let site = site_of(project.root());
    let table = String::from_utf8_lossy(&site["data/statements.csv"]).into_owned();
    assert!(table.contains("'=HYPERLINK(1)"), "{table}");
}

/// Fields whose text is in the data files only; an address that is none (a mark is none) leads nowhere.
const NOT_ON_PAGES: [&str; 8] = [
    "party.external_ids.isni <b>",
    "party.external_ids.wikidata",
    "source.archive.url",
    "source.url",
    "statement.reports.prefix",
    "statement.reports.suffix",
    "statement.suppress.reason",
    "term.suppress.reason",
];

/// What a record says, a page shows: no field is there for nothing.
#[test]
fn every_text_is_on_a_page() {
    let mut fields = Vec::new();
    let mut mark = |field: &str| {
        fields.push(field.to_owned());
        format!("mark-{}-", fields.len())
    };
    let project = rewritten(&mut mark, "Text.");
    let pages: String = site_of(project.root())
        .iter()
        .filter(|(path, _)| is_page(path))
        .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        .collect();
    // Pages are in the first language of the site; what is not in it shows where there is nothing else.
    let other_language = |field: &str| matches!(field.rsplit('.').next(), Some("ar" | "he"));
    let lost: BTreeSet<&str> = fields
        .iter()
        .enumerate()
        .filter(|(i, field)| !other_language(field) && !pages.contains(&format!("mark-{}-", i + 1)))
        .map(|(_, field)| field.as_str())
        .collect();
    assert_eq!(lost, BTreeSet::from(NOT_ON_PAGES));
}

// Links.

/// Everything that must hold for the pages of a site and the links between them.
fn faults_of(site: &Files) -> Vec<String> {
    let pages = pages(site);
    let mut faults = Vec::new();
    let mut leads_to: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut moved = BTreeSet::new();
    for (path, page) in &pages {
        let mut fault = |what: String| faults.push(format!("{path}: {what}"));
        page.faults.iter().for_each(|f| fault(f.clone()));
        head_faults(page, &mut fault);
        for id in page.ids_twice() {
            fault(format!("the id `{id}` is there twice"));
        }
        if page.ids().iter().any(|id| id.is_empty() || id.contains(char::is_whitespace)) {
            fault("an id is empty or has a space in it".to_owned());
        }
        for element in page.elements.iter().filter(|e| e.get("aria-labelledby").is_some()) {
            let id = element.get("aria-labelledby").unwrap_or_default();
            if !page.ids().contains(&id) {
                fault(format!("`aria-labelledby` names `{id}`, which is not there"));
            }
        }
        if page.all("meta").any(|m| m.get("http-equiv") == Some("refresh")) {
            moved.insert(*path);
        }
        for (element, attribute, target) in page.links() {
            let canonical = element.name == "link" && element.get("rel") == Some("canonical");
            if canonical {
                continue;
            }
            // Served at any depth, so its links start from the path of the site.
            let target =
                if *path == "404.html" { target.strip_prefix(root_of(page)).unwrap_or(target) } else { target };
            match lead(path, target) {
                Lead::Elsewhere => {}
                Lead::Wrong(why) => fault(format!("{attribute}=\"{target}\": {why}")),
                Lead::Here(file, fragment) => {
                    if !site.contains_key(&file) {
                        fault(format!("{attribute}=\"{target}\": there is no `{file}`"));
                    } else if let Some(fragment) = fragment
                        && !pages.get(file.as_str()).is_some_and(|p| p.ids().contains(&fragment.as_str()))
                    {
                        fault(format!("{attribute}=\"{target}\": `{file}` has no id `{fragment}`"));
                    }
                    if element.name == "a" {
                        leads_to.entry(path).or_default().insert(file);
                    }
                }
            }
        }
    }
    let mut reached = BTreeSet::from(["index.html".to_owned()]);
    let mut queue = VecDeque::from(["index.html".to_owned()]);
    while let Some(path) = queue.pop_front() {
        for target in leads_to.get(path.as_str()).into_iter().flatten() {
            if reached.insert(target.clone()) {
                queue.push_back(target.clone());
            }
        }
    }
    for path in pages.keys().filter(|p| **p != "404.html" && !moved.contains(*p) && !reached.contains(**p)) {
        faults.push(format!("{path}: no link leads here from the home page"));
    }
    faults
}

/// What every page has.
fn head_faults(page: &Page, fault: &mut dyn FnMut(String)) {
    let lang = page.all("html").next().and_then(|e| e.get("lang"));
    if lang.is_none_or(str::is_empty) {
        fault("no `lang`".to_owned());
    }
    for (name, least, most) in [("h1", 1, 1), ("main", 1, 1), ("title", 1, 1), ("body", 1, 1)] {
        let count = match name {
            // A picture has a title too.
            "title" => page.headings.iter().filter(|(n, _)| n == name).count(),
            _ => page.all(name).count(),
        };
        if !(least..=most).contains(&count) {
            fault(format!("{count} `<{name}>`"));
        }
    }
    for name in ["h1", "title"] {
        if !page.headings.iter().any(|(n, text)| n == name && !text.trim().is_empty()) {
            fault(format!("`<{name}>` is empty"));
        }
    }
    let described = page.all("meta").any(|m| m.get("name") == Some("description") && m.get("content") != Some(""));
    if !described {
        fault("no description".to_owned());
    }
    let policy = page.all("meta").find(|m| m.get("http-equiv") == Some("Content-Security-Policy"));
    let policy = policy.and_then(|m| m.get("content")).unwrap_or_default();
    if !policy.starts_with("default-src 'none';") || policy.contains("unsafe") {
        fault(format!("the policy is `{policy}`"));
    }
    if page.all("script").any(|script| !is_of_the_theme(script)) {
        fault("a script is neither data nor a file of the site".to_owned());
    }
    for element in &page.elements {
        if element.attributes.keys().any(|a| a == "style" || a.starts_with("on")) {
            fault(format!("`<{}>` has a style or script of its own", element.name));
        }
        if matches!(element.get("dir"), Some(dir) if !matches!(dir, "ltr" | "rtl" | "auto")) {
            fault(format!("`<{}>` has no such direction", element.name));
        }
    }
}

/// Whether a script is data for other programs, or a file of the site itself.
fn is_of_the_theme(script: &html::Element) -> bool {
    match (script.get("type"), script.get("src")) {
        (Some("application/ld+json"), None) => true,
        (None, Some(src)) => src.trim_start_matches("../").starts_with("assets/"),
        _ => false,
    }
}

enum Lead {
    /// Another site.
    Elsewhere,
    /// A file of this one, and an id in it.
    Here(String, Option<String>),
    /// Neither.
    Wrong(&'static str),
}

/// Where a link on a page leads.
fn lead(page: &str, target: &str) -> Lead {
    if target.is_empty() {
        return Lead::Wrong("it is empty");
    }
    if ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| target.starts_with(scheme)) {
        return Lead::Elsewhere;
    }
    if target.starts_with('/') {
        return Lead::Wrong("it starts from the root of the host");
    }
    if target.split(['/', '?', '#']).next().unwrap_or_default().contains(':') {
        return Lead::Wrong("it has a scheme of its own");
    }
    let (path, fragment) = match target.split_once('#') {
        Some((path, fragment)) => (path, Some(percent_decoded(fragment))),
        None => (target, None),
    };
    if path.is_empty() {
        return Lead::Here(page.to_owned(), fragment);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => {
                if parts.pop().is_none() {
                    return Lead::Wrong("it leads out of the site");
                }
            }
            "." => {}
            part => parts.push(part),
        }
    }
    Lead::Here(percent_decoded(&parts.join("/")), fragment)
}

/// What stands before every address of a page: before that of its style sheet.
fn root_of(page: &Page) -> &str {
    let style = page.all("link").find(|link| link.get("rel") == Some("stylesheet"));
    style.and_then(|link| link.get("href")?.split_once("assets/")).map_or("", |(root, _)| root)
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|h| std::str::from_utf8(h).ok()).and_then(|h| u8::from_str_radix(h, 16).ok());
        match (first, hex) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Fails if anything leads nowhere or is there twice.
fn assert_whole(site: &Files) {
    assert_none("faults", &faults_of(site));
}

#[test]
fn small_site_has_no_dead_links() {
    assert_whole(&site_of(&small()));
}

#[test]
fn own_site_has_no_dead_links() {
    assert_whole(&site_of(&repository()));
}

#[test]
fn examples_have_no_dead_links() {
    for example in ["strait-negotiation", "hungary-2024"] {
        assert_whole(&site_of(&repository().join("examples").join(example)));
    }
}

/// Text that editors may well write, each in a record of its own.
const WRITTEN: [(&str, &str); 14] = [
    ("briefings/short.md", "Write to <desk@example.org>.\n"),
    ("briefings/the-strait.md", "\n## Notes\n\nOf the editors.\n"),
    ("statements/sea-is-shared.md", "## Sources\n\n## Reports\n"),
    ("events/second-round.md", "Cited [@gazette].\n\n## Main {#main}\n\n### N1 {#n1}\n"),
    ("positions/norland-passage.md", "## Entry 1 {#entry-1}\n"),
    ("parties/sudria.md", "[a [[term:the-strait]] b](https://example.org) and [a [@gazette] b](https://example.org)\n"),
    (
        "people/bo-rask.md",
        "[[term:the-strait|the <https://example.org> strait]] ![[term:the-strait]] ![x [@gazette]](y.png)\n",
    ),
    ("issues/tides.md", "One[^1], two[^1], three[^2].\n\n[^1]: First.\n[^2]: Second [@gazette].\n"),
    ("issues/tolls.md", "# First\n\nText[^1].\n\n# Second\n\nMore[^1].\n\n[^1]: After the second.\n"),
    ("terms/the-buoy.md", "- [@gazette]\n- a [@gazette], b [@gazette; @radio, page 2]\n\n> [@gazette]\n"),
    ("sources/radio.md", "## Same\n\n## Same\n\n## same {#same}\n\n##\n\n## الصيد\n\n## 1. A & B < C\n"),
    ("agreements/strait-accord/texts/signed.en.md", "\nAs printed [@gazette].\n"),
    ("agreements/strait-accord/texts/signed.ar.md", "\nنص [@sudria-bulletin].\n"),
    (
        "terms/the-net.md",
        "Setext\n======\n\n1) a\n2) b\n\n---\n\nhard\\\nbreak ***both*** `` ` `` &copy; &lt;b&gt; \\<i>\n",
    ),
];

#[test]
fn what_editors_write_leaves_every_page_whole() {
    let project = Project::copy_of(&small());
    for (path, text) in WRITTEN {
        let path = format!("content/{path}");
        project.write(&path, project.text(&path) + "\n" + text);
    }
    assert_whole(&site_of(project.root()));
}

/// A site may have nothing in it but its name.
#[test]
fn a_site_without_records_is_whole() {
    let project = Project::empty();
    project.write("content/site.yaml", "title: Nothing yet\nlanguages: [ar]\n");
    let site = site_of(project.root());
    assert_whole(&site);
    assert!(!site.contains_key("sitemap.xml"), "it has no address");
}

// The same input gives the same bytes.

/// Builds with the program, from a copy at another place, in other surroundings.
fn built_in(root: &Path, threads: &str, surroundings: &[(&str, &str)]) -> Files {
    let copy = Project::copy_of(root);
    let mut command = program();
    command.arg("--root").arg(copy.root()).arg("--quiet").arg("build").env("RAYON_NUM_THREADS", threads);
    command.envs(surroundings.iter().copied());
    let ran = Ran::of(command);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    files(&copy.path("site"))
}

fn assert_same(root: &Path) {
    let one = built_in(root, "1", &[("TZ", "UTC"), ("LC_ALL", "C"), ("LANG", "C")]);
    let other = built_in(
        root,
        "8",
        &[("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "ar_SY"), ("HOME", "/")],
    );
    assert!(one.len() > 50);
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    let differ: Vec<String> =
        one.iter().filter(|(path, bytes)| other[*path] != **bytes).map(|(p, _)| p.clone()).collect();
    assert_none("not the same bytes", &differ);
    for (path, bytes) in &one {
        let text = String::from_utf8_lossy(bytes);
        let temporary = std::env::temp_dir();
        assert!(!text.contains(temporary.to_str().unwrap()), "{path} names a path of this machine");
    }
}

#[test]
fn small_site_is_the_same_everywhere() {
    assert_same(&small());
}

#[test]
fn own_site_is_the_same_everywhere() {
    assert_same(&repository());
}

/// A second build finds nothing to do.
#[test]
fn a_second_build_writes_nothing() {
    let copy = Project::copy_of(&small());
    assert_eq!(copy.run(&["build"]).code, 0);
    let ran = copy.run(&["build"]);
    assert!(ran.err.contains(" 0 written"), "{}", ran.err);
}

// Whatever is written in an agreement's text, its pages are whole.

/// A project with one agreement, of which these are the texts.
fn site_of_texts(texts: &[(&str, &str, String)]) -> Files {
    let party = |title: &str| format!("---\ntitle: {title}\ntype: state\n---\n");
    let source = "---\ntitle: The register\ntype: webpage\nlanguage: en\n---\n";
    let agreement = "---\ntitle: The accord\ninstrument: agreement\nbinding: binding\nstage: ceasefire\nstatus: draft\nlevel: interstate\nparticipants: [{party: norland, role: side}, {party: sudria, role: side}]\n---\n";
    let mut files = vec![
        ("site.yaml".to_owned(), "title: Odd\nlanguages: [en]\nparties: [norland, sudria]\n".to_owned()),
        ("parties/norland.md".to_owned(), party("Norland")),
        ("parties/sudria.md".to_owned(), party("Sudria")),
        ("sources/register.md".to_owned(), source.to_owned()),
        ("agreements/accord/index.md".to_owned(), agreement.to_owned()),
    ];
    for (name, state, text) in texts {
        let front = format!(
            "---\ntitle: \"{name}\"\nstate: {state}\nauthority: authentic\nsource: {{source: register}}\n---\n"
        );
        files.push((format!("agreements/accord/texts/{name}.md"), front + "\n" + text));
    }
    let files = files.into_iter().map(|(path, text)| File { path: format!("content/{path}"), text }).collect();
    let content = Content::new(files);
    let mut diagnostics = Diagnostics::default();
    let loaded = load::decode(&mut diagnostics, &content);
    let corpus = link::link(&mut diagnostics, &content, loaded, link::Options { drafts: true });
    // A text may link a record that is not there, or have no words at all: then there is nothing to build.
    let Some(corpus) = corpus.filter(|_| !diagnostics.has_errors()) else { return Files::new() };
    let renderer = Renderer::new(&corpus, BTreeMap::new(), None).unwrap();
    let outputs = renderer.outputs().unwrap();
    // The manifest comes with writing.
    let manifest = ("manifest.json".to_owned(), b"{}".to_vec());
    outputs.iter().map(|(path, make)| (path.to_owned(), make().unwrap())).chain([manifest]).collect()
}

/// Lines of texts, plain and odd.
fn odd_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[a-z ]{1,12}",
        1 => "\\PC{0,5}",
        8 => prop::sample::select(vec![
            "\n", "\n\n", "\n\n## Article 1\n\n", "\n\n## Article 2 {#two}\n\n", "\n\n# Part I\n\n", "\n\n### § 3\n\n", "\n\nArticle 4\n\n",
            "\n1. ", "\n2. ", "\n3) ", "\n   1. ", "\n   - ", "\n- ", "\n(a) ", "\n(b) ", "\n(ii) ", "\n10. ", "\n\n> ", "\n\n---\n\n",
            "[", "]", "[Norland: ", "[Sudria, Norland: ", "[Option 1: ", "] [", "][", "]/[", "[X]", "[date]", "[[", "]]", "\\[", "［", "］",
            "**", "*", "`", "[a](https://example.org)", "[[party:norland]]", "[[party:sudria|S]]", "[@register, p. 2]", "[^1]", "\n\n[^1]: Note.\n\n",
            "\n\n[Norland]: agreed\n\n", "\n\n| a | b |\n|---|---|\n| [Norland: 1] | [2 |\n\n", "<b>", "</p>", "&amp;", "  \n", "\n    code\n", "\n```\nx\n```\n",
            "shall ", "المادة ٣ ", "\n\n## المادة 3\n\n", "\n\n## Annex A\n\n", "\n\n## Preamble\n\n", "\u{a0}", "\u{200f}",
        ]).prop_map(ToOwned::to_owned),
    ];
    prop::collection::vec(piece, 0..28).prop_map(|pieces| pieces.concat())
}

// A case is a whole site, rendered and read, which takes most of a second in a debug build: all cases would take minutes, so
// a sixth of them are run. `PROPTEST_CASES` asks for more.
proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(ProptestConfig::default().cases / 6) })]

    #[test]
    fn odd_texts_leave_every_page_whole(one in odd_text(), two in odd_text(), three in odd_text()) {
        let site = site_of_texts(&[("draft.en", "rolling", one), ("draft.ar", "rolling", two), ("signed.en", "signed", three)]);
        let faults = faults_of(&site);
        prop_assert!(site.is_empty() || faults.is_empty(), "{faults:#?}");
    }
}
