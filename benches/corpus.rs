//! A made-up project of any size, the same on every machine: what the benchmarks read.
//!
//! `cargo bench --bench corpus -- RECORDS FOLDER` writes one into `FOLDER/content`; `line.rs` uses it as a module.
//!
//! Of the records, 74 % are statements, 12 % positions, 8 % sources, 4 % events and 2 % texts of agreements with 20 to 60
//! articles, each a later version of the one before; beside them stand 6 parties, 40 issues and the agreements. About
//! 30 % of the quotations are Arabic or Hebrew. There is no clock in it, and no random numbers but its own.

#![expect(clippy::disallowed_methods, reason = "benchmarks make the files that they measure the reading of")]

use std::fmt::Write as _;
use std::io;
use std::path::Path;

const PARTIES: [(&str, &str, &str, &str); 6] = [
    ("coastal-assembly", "Coastal Assembly", "ar", "المجلس الساحلي"),
    ("highland-union", "Highland Union", "ar", "اتحاد المرتفعات"),
    ("river-republic", "River Republic", "he", "רפובליקת הנהר"),
    ("northern-council", "Northern Council", "he", "המועצה הצפונית"),
    ("harbour-league", "Harbour League", "ar", "رابطة الموانئ"),
    ("mediation-group", "Mediation Group", "he", "קבוצת התיווך"),
];
const MATTERS: [&str; 10] =
    ["Border", "Water", "Prisoners", "Ceasefire", "Fisheries", "Customs", "Airspace", "Land", "Ports", "Refugees"];
const ASPECTS: [&str; 4] = ["control", "timetable", "monitoring", "compensation"];
const PLACES: [&str; 6] = ["Marlow", "Tessin Bay", "Upper Karst", "Port Adrel", "Hollin", "Sedge Ford"];
const OUTLETS: [&str; 5] =
    ["Tessin Gazette", "Harbour Wire", "Official Journal", "Parliament Record", "The Karst Observer"];
const POSTS: [&str; 6] =
    ["foreign minister", "chief negotiator", "spokesperson", "head of delegation", "governor", "security adviser"];
const SUBJECTS: [&str; 10] = [
    "the delegation",
    "our side",
    "the council",
    "the other party",
    "the mediator",
    "the joint commission",
    "the interior ministry",
    "the observer mission",
    "the technical committee",
    "each signatory",
];
const VERBS: [&str; 10] = [
    "will accept",
    "rejects",
    "has postponed",
    "calls for",
    "is prepared to discuss",
    "cannot endorse",
    "welcomes",
    "reserves its position on",
    "proposes to review",
    "expects progress on",
];
const OBJECTS: [&str; 10] = [
    "the revised map",
    "a phased withdrawal",
    "the earlier understanding",
    "independent verification",
    "the annex on procedures",
    "a permanent crossing point",
    "the allocation formula",
    "the draft timetable",
    "the buffer area",
    "joint inspection teams",
];
const TAILS: [&str; 8] = [
    "before the end of the year",
    "under the present conditions",
    "without preconditions",
    "as agreed in the earlier round",
    "for a trial period of twelve months",
    "until the commission reports",
    "with the consent of residents",
    "unless both sides object",
];
const DUTIES: [&str; 6] =
    ["shall respect", "shall publish", "shall hand over", "shall not alter", "shall finance", "may suspend"];
const HEADS: [&str; 8] =
    ["Definitions", "Scope", "Verification", "Timetable", "Access", "Security", "Finance", "Disputes"];
/// Subjects, verbs and objects of the quotations that are not in English.
const ARABIC: [[&str; 4]; 3] = [
    ["إن الوفد", "إن الحكومة", "إن المجلس", "إن اللجنة المشتركة"],
    ["يؤكد موقفه من", "يرفض", "يطالب بمراجعة", "مستعد لمناقشة"],
    ["الخريطة المعدلة", "الانسحاب التدريجي", "تقاسم المياه رقم 242", "حرية التنقل"],
];
const HEBREW: [[&str; 4]; 3] = [
    ["המשלחת", "הממשלה", "המועצה", "הוועדה המשותפת"],
    ["מאשרת את עמדתה בעניין", "דוחה את", "דורשת לבחון מחדש את", "מוכנה לדון ב"],
    ["המפה המתוקנת", "הנסיגה המדורגת", "חלוקת המים 338", "חופש התנועה"],
];
const STANCES: [(&str, &str); 5] = [
    ("for", "demand"),
    ("against", "refusal"),
    ("conditional", "precondition"),
    ("mixed", "reservation"),
    ("unclear", "assessment"),
];

/// How many of each kind there are.
struct Counts {
    sources: usize,
    statements: usize,
    positions: usize,
    events: usize,
    texts: usize,
    agreements: usize,
}

/// How many versions an agreement has; the last may have fewer.
const VERSIONS: usize = 4;

impl Counts {
    fn of(records: usize) -> Self {
        let part = |percent: usize| (records * percent / 100).max(1);
        let (sources, positions, events, texts) = (part(8), part(12), part(4), part(2));
        let statements = records.saturating_sub(sources + positions + events + texts).max(1);
        Self { sources, statements, positions, events, texts, agreements: texts.div_ceil(VERSIONS) }
    }
}

/// A generator of numbers that look random (`SplitMix64`).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn between(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last - first + 1)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn sentence(&mut self) -> String {
        let mut words = format!("{} {} {}", self.pick(&SUBJECTS), self.pick(&VERBS), self.pick(&OBJECTS));
        if self.chance(70) {
            let _ = write!(words, " {}", self.pick(&TAILS));
        }
        if self.chance(35) {
            let _ = write!(words, ", and {} {} {}", self.pick(&SUBJECTS), self.pick(&VERBS), self.pick(&OBJECTS));
        }
        words[..1].make_ascii_uppercase();
        words.push('.');
        words
    }

    fn sentences(&mut self, first: usize, last: usize) -> String {
        let count = self.between(first, last);
        (0..count).map(|_| self.sentence()).collect::<Vec<_>>().join(" ")
    }

    fn foreign(&mut self, [subjects, verbs, objects]: &[[&str; 4]; 3]) -> String {
        format!("{} {} {}.", self.pick(subjects), self.pick(verbs), self.pick(objects))
    }

    fn clause(&mut self) -> String {
        let (who, does, what) = (self.pick(&SUBJECTS), self.pick(&DUTIES), self.pick(&OBJECTS));
        format!("The Parties agree that {who} {does} {what} {}.", self.pick(&TAILS))
    }
}

fn party(number: usize) -> &'static str {
    PARTIES[number % PARTIES.len()].0
}

fn issue(number: usize) -> String {
    let (matter, aspect) = (MATTERS[number % MATTERS.len()], ASPECTS[number / MATTERS.len() % ASPECTS.len()]);
    format!("{}-{aspect}", matter.to_lowercase())
}

/// How many issues there are.
const ISSUES: usize = MATTERS.len() * ASPECTS.len();

/// A day, later for a later part of the whole.
fn day(part: usize, of: usize) -> String {
    // Thirty-four years of twelve months of twenty-eight days.
    let n = part * (34 * 12 * 28) / of.max(1);
    format!("{}-{:02}-{:02}", 1991 + n / 336, n / 28 % 12 + 1, n % 28 + 1)
}

/// Every file of a project with about so many records: its path below the project's root, and its text.
pub(crate) fn files(records: usize, seed: u64) -> Vec<(String, String)> {
    let counts = Counts::of(records);
    let mut numbers = Numbers(seed);
    let mut files = vec![("content/site.yaml".to_owned(), site())];
    for (id, name, language, native) in PARTIES {
        let text = format!(
            "---\ntitle: {name}\ntype: state\nnames:\n  - {{text: \"{native}\", language: {language}, used_by: [\"party:{id}\"]}}\n---\n"
        );
        files.push((format!("content/parties/{id}.md"), text));
    }
    for n in 0..ISSUES {
        let (matter, aspect) = (MATTERS[n % MATTERS.len()], ASPECTS[n / MATTERS.len()]);
        let text = format!(
            "---\ntitle: \"{matter}: {aspect}\"\nquestion: What is to be decided on the {aspect} of {}?\norder: {n}\n---\n",
            matter.to_lowercase()
        );
        files.push((format!("content/issues/{}.md", issue(n)), text));
    }
    files.extend((0..counts.sources).map(|n| source(&mut numbers, n, &counts)));
    let articles: Vec<usize> = (0..counts.agreements).map(|_| numbers.between(20, 60)).collect();
    for (n, articles) in articles.iter().enumerate() {
        agreement(&mut files, &mut numbers, n, *articles, &counts);
    }
    files.extend((0..counts.events).map(|n| event(&mut numbers, n, &counts)));
    files.extend((0..counts.statements).map(|n| statement(&mut numbers, n, &articles, &counts)));
    files.extend((0..counts.positions).map(|n| position(&mut numbers, n, &articles, &counts)));
    files
}

fn site() -> String {
    let mut text =
        "title: Record\nbase_url: https://bench.example/\nlanguages: [en]\nmain_agreement: ag-00000\nparties:\n"
            .to_owned();
    for (id, ..) in PARTIES {
        let _ = writeln!(text, "  - {id}");
    }
    text
}

fn source(numbers: &mut Numbers, n: usize, counts: &Counts) -> (String, String) {
    let (outlet, date) = (numbers.pick(&OUTLETS), day(n + 1, counts.sources));
    let text = format!(
        "---\ntitle: {outlet}, {date}\ntype: article-newspaper\ncontainer: {outlet}\nissued: {date}\nlanguage: en\nurl: https://news.example/{n}\n---\n\n{}\n",
        numbers.sentences(2, 3)
    );
    (format!("content/sources/so-{n:06}.md"), text)
}

/// A source of about the time of part `n` of `of`.
fn source_near(numbers: &mut Numbers, n: usize, of: usize, counts: &Counts) -> String {
    let near = n * counts.sources / of.max(1) + numbers.below(4);
    format!("so-{:06}", near.min(counts.sources - 1))
}

fn statement(numbers: &mut Numbers, n: usize, articles: &[usize], counts: &Counts) -> (String, String) {
    let (speaker, about) = (numbers.below(PARTIES.len()), numbers.below(ISSUES));
    let language = numbers.pick(&["en", "en", "en", "en", "en", "en", "en", "ar", "ar", "he"]);
    let first = source_near(numbers, n, counts.statements, counts);
    let mut text = format!(
        "---\ntitle: \"{} on {}: {}\"\nact: states\nvoice: named\ndate: {}\nspeakers:\n  - {{party: {}, described_as: the {}, identification: by-office}}\nissues: [{}",
        PARTIES[speaker].1,
        issue(about).replace('-', " "),
        numbers.pick(&OBJECTS),
        day(n, counts.statements),
        party(speaker),
        numbers.pick(&POSTS),
        issue(about),
    );
    if numbers.chance(40) {
        let _ = write!(text, ", {}", issue(about + 7));
    }
    text.push_str("]\n");
    if numbers.chance(10) {
        let agreement = numbers.below(counts.agreements);
        let article = numbers.between(1, articles[agreement]);
        let _ = write!(text, "agreement: ag-{agreement:05}\nprovision: art_{article}\n");
    }
    if numbers.chance(10) {
        let _ = writeln!(text, "event: ev-{:06}", numbers.below(counts.events));
    }
    let words = numbers.between(1, 3);
    let quote = (0..words).map(|_| match language {
        "ar" => numbers.foreign(&ARABIC),
        "he" => numbers.foreign(&HEBREW),
        _ => numbers.sentence(),
    });
    let quote = quote.collect::<Vec<_>>().join(" ");
    let paragraph = numbers.between(1, 30);
    let _ = write!(
        text,
        "reports:\n  - source: {first}\n    paragraph: \"{paragraph}\"\n    rendering: verbatim\n    language: {language}\n    text: \"{quote}\"\n"
    );
    if numbers.chance(20) {
        let _ = write!(
            text,
            "    via:\n      - {{described_as: Harbour Wire, rendering: verbatim, language: {language}}}\n"
        );
    }
    if language != "en" {
        let words = numbers.sentences(words, words);
        let _ = write!(
            text,
            "  - source: {first}\n    paragraph: \"{paragraph}\"\n    rendering: translation\n    language: en\n    translation: {{from: {language}}}\n    text: \"{words}\"\n"
        );
    } else if numbers.chance(50) {
        let (other, words) = (source_near(numbers, n, counts.statements, counts), numbers.sentence());
        let _ = write!(text, "  - source: {other}\n    rendering: paraphrase\n    text: \"{words}\"\n");
    }
    if numbers.chance(15) {
        let response = numbers.pick(&["denied", "welcomed", "declined", "not-confirmed"]);
        let _ =
            write!(text, "responses:\n  - {{party: {}, response: {response}, source: {first}}}\n", party(speaker + 1));
    }
    if n > 0 && numbers.chance(20) {
        let to = n - 1 - numbers.below(n.min(200));
        let kind = numbers.pick(&["repeats", "softens", "answers"]);
        let _ = write!(text, "relations:\n  - {{type: {kind}, to: st-{to:06}}}\n");
    }
    let _ = write!(text, "---\n\n{}", numbers.sentences(3, 5));
    if n > 0 && numbers.chance(50) {
        let to = n - 1 - numbers.below(n.min(400));
        let _ = write!(text, " See also [[statement:st-{to:06}]] on the same point.");
    }
    let _ = write!(
        text,
        " The source has it [@{first}, paragraph {paragraph}].\n\n**In short:** {}\n",
        numbers.sentences(2, 4)
    );
    if numbers.chance(20) {
        let _ = write!(text, "\n- {}\n- {}\n", numbers.sentence(), numbers.sentence());
    }
    (format!("content/statements/st-{n:06}.md"), text)
}

fn position(numbers: &mut Numbers, n: usize, articles: &[usize], counts: &Counts) -> (String, String) {
    let (of, on) = (n % PARTIES.len(), n / PARTIES.len() % ISSUES);
    let mut text = format!(
        "---\ntitle: \"{}: position on {}\"\nparty: {}\nissue: {}\nhistory:\n",
        PARTIES[of].1,
        issue(on).replace('-', " "),
        party(of),
        issue(on)
    );
    for part in 0..numbers.between(1, 2) {
        let (stance, kind) = numbers.pick(&STANCES);
        let since = day(n + part, counts.positions);
        let _ = write!(
            text,
            "  - from: {since}\n    stance: {stance}\n    kind: {kind}\n    voice: office\n    summary: \"{}\"\n    evidence: [",
            numbers.sentence()
        );
        for i in 0..numbers.between(1, 3) {
            // Evidence is older than what rests on it.
            let near = (n * counts.statements / counts.positions).saturating_sub(numbers.below(200));
            let comma = if i == 0 { "" } else { ", " };
            let _ = write!(text, "{comma}st-{near:06}");
        }
        text.push_str("]\n");
    }
    if numbers.chance(50) {
        let agreement = numbers.below(counts.agreements);
        let article = numbers.between(1, articles[agreement]);
        let level = numbers.pick(&["met", "partly", "mentioned"]);
        let _ = write!(
            text,
            "coverage:\n  - {{agreement: ag-{agreement:05}, level: {level}, provisions: [art_{article}]}}\n"
        );
    }
    let _ = write!(text, "---\n\n{}\n", numbers.sentences(2, 4));
    (format!("content/positions/po-{n:06}.md"), text)
}

fn event(numbers: &mut Numbers, n: usize, counts: &Counts) -> (String, String) {
    let (place, kind) = (numbers.pick(&PLACES), numbers.pick(&["meeting", "round", "strike", "vote"]));
    let first = numbers.below(PARTIES.len());
    let text = format!(
        "---\ntitle: \"{} at {place}\"\ntype: {kind}\nstatus: held\ndate: {}\nplace: {place}\nparticipants:\n  - {{party: {}, role: attendee}}\n  - {{party: {}, role: host}}\nissues: [{}]\nsources:\n  - {{source: {}, paragraph: \"2\"}}\n---\n\n{}\n\n{}\n",
        ["A meeting", "A round of talks", "An incident", "A vote"][n % 4],
        day(n, counts.events),
        party(first),
        party(first + 1),
        issue(numbers.below(ISSUES)),
        source_near(numbers, n, counts.events, counts),
        numbers.sentences(2, 5),
        numbers.sentences(1, 3)
    );
    (format!("content/events/ev-{n:06}.md"), text)
}

/// An agreement and its versions.
fn agreement(files: &mut Vec<(String, String)>, numbers: &mut Numbers, n: usize, articles: usize, counts: &Counts) {
    let (first, place) = (numbers.below(PARTIES.len()), numbers.pick(&PLACES));
    let mut text = format!(
        "---\ntitle: {place} agreement {n}\ninstrument: agreement\nbinding: binding\nstage: framework-partial\nstatus: agreed\nlevel: interstate\ndate: {}\nparticipants:\n  - {{party: {}, role: signatory}}\n  - {{party: {}, role: signatory}}\nprovisions:\n",
        day(n, counts.agreements),
        party(first),
        party(first + 1)
    );
    let mut provisions: Vec<(usize, String, String)> = Vec::new();
    for k in 1..=articles {
        let head = numbers.pick(&HEADS);
        let (about, modality) =
            (issue(numbers.below(ISSUES)), numbers.pick(&["obligation", "permission", "prohibition"]));
        let _ = writeln!(
            text,
            "  - {{id: art_{k}, title: {head}, issues: [{about}], modality: {modality}, negotiation: agreed}}"
        );
        let mut clauses = numbers.clause();
        if numbers.chance(50) {
            let _ = write!(clauses, "\n\n{}", numbers.clause());
        }
        provisions.push((k, head.to_owned(), clauses));
    }
    let source = source_near(numbers, n, counts.agreements, counts);
    let _ = write!(text, "sources:\n  - {{source: {source}}}\n---\n\n{}\n", numbers.sentences(2, 3));
    files.push((format!("content/agreements/ag-{n:05}/index.md"), text));
    for version in 1..=VERSIONS.min(counts.texts - n * VERSIONS) {
        let state = if version == VERSIONS { "signed" } else { "rolling" };
        let mut text = format!(
            "---\ntitle: Version {version}\nstate: {state}\nauthority: authentic\nwording_date: {}\nsource: {{source: {source}}}\n---\n",
            day(n * VERSIONS + version, counts.texts + VERSIONS)
        );
        for (place, (k, head, clauses)) in provisions.iter().enumerate() {
            let _ = write!(text, "\n## Article {}. {head} {{#art_{k}}}\n\n{clauses}\n", place + 1);
        }
        files.push((format!("content/agreements/ag-{n:05}/texts/v{version}.en.md"), text));
        for _ in 0..numbers.between(2, 8) {
            let at = numbers.below(provisions.len());
            let clauses = &mut provisions[at].2;
            *clauses = if numbers.chance(50) { clauses.replace("shall", "may") } else { numbers.clause() };
        }
        if numbers.chance(30) {
            let moved = provisions.remove(numbers.below(provisions.len()));
            provisions.insert(numbers.below(provisions.len()), moved);
        }
    }
}

/// Writes a project into a folder.
pub(crate) fn write(records: usize, folder: &Path) -> io::Result<()> {
    for (path, text) in files(records, 1) {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, text)?;
    }
    Ok(())
}

#[expect(clippy::print_stderr, reason = "as a benchmark of its own it only writes a project")]
fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with("--")).collect();
    match arguments.as_slice() {
        [records, folder] => match records.parse() {
            Ok(records) => write(records, Path::new(folder)),
            Err(_) => Err(io::Error::other(format!("`{records}` is not a number of records"))),
        },
        _ => {
            eprintln!("corpus: nothing written; say how many records and into which folder");
            Ok(())
        }
    }
}
