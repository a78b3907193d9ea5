//! `rapporteur publish ID`: today's content as an edition that never changes.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead as _;
use std::path::Path;

use super::arguments::{Common, Publish};
use super::{CONTENT, Outcome, WELL, refused};
use crate::compare::revisions::Revisions;
use crate::content::{Content, File};
use crate::diagnostic::{Diagnostics, Format};
use crate::edition::{
    Announcement, Chain, Change, Class, Edition, Frozen, Header, RecordName, SigningKey, encode, freeze,
};
use crate::error::{Error, Result};
use crate::link::Corpus;
use crate::model::{Date, Day, Id};
use crate::render::{Editions, Known, Renderer, Since, is_builtin};
use crate::{Options, corpus_of, examine, load, write};

pub(super) fn run(common: &Common, arguments: &Publish) -> Outcome {
    let mut announcement = announcement(arguments)?;
    let key = arguments.sign.as_deref().map(|path| key(path, arguments.password_stdin)).transpose()?;
    let root = &common.root;
    let editions = write::Editions::lock(root)?;
    let withheld = withhold(root, &editions)?;
    let examined = examine(root, &Options::default())?;
    let chain = &examined.editions;
    if withheld > 0 && chain.find(&announcement.id).is_some() {
        common.say(&format!("`{}` was published before; {} now", announcement.id, words_taken_out(withheld)));
        return Ok(WELL);
    }
    let Some(corpus) = examined.corpus.as_ref().filter(|_| !examined.diagnostics.has_errors()) else {
        super::print(common, &examined.diagnostics, &examined.content, Format::Human);
        common.say("nothing was published");
        return Ok(CONTENT);
    };
    if announcement.class == Class::Withdrawal {
        announcement.withdrawn = with_former_names(root, chain, announcement.withdrawn)?;
        announcement.withheld = with_former_names(root, chain, announcement.withheld)?;
    }
    let mut templates = load::read_templates(root)?;
    templates.retain(|path, text| !is_builtin(path, text));
    let files = files(corpus, &examined.content, &templates);
    let frozen = freeze(chain, announcement, &files).map_err(|refusal| refused("publish", refusal))?;
    try_templates(corpus, templates, &frozen)?;
    let signature = key.map(|key| sign(&key, &frozen.edition.header)).transpose()?;
    editions.add(&frozen, signature.as_deref())?;
    common.say(&told(&frozen));
    let withheld = withhold(root, &editions)?;
    if withheld > 0 {
        common.say(&words_taken_out(withheld));
    }
    Ok(WELL)
}

fn announcement(arguments: &Publish) -> Result<Announcement> {
    let names = |names: &[String]| {
        let parsed: Result<Vec<RecordName>, _> = names.iter().map(|name| RecordName::parse(name)).collect();
        parsed.map_err(|refusal| refused("publish", refusal))
    };
    let date = arguments.date.clone().unwrap_or_else(|| today().to_string());
    Ok(Announcement {
        id: Id::new(&arguments.id).map_err(|refusal| refused("publish", refusal))?,
        date: Date::parse(&date).map_err(|refusal| refused("publish", refusal))?,
        class: arguments.class.into(),
        note: arguments.note.clone().unwrap_or_default(),
        corrects: arguments.corrects.clone(),
        withdrawn: names(&arguments.withdraw)?,
        withheld: names(&arguments.withhold)?,
    })
}

/// The day it is, in UTC.
#[expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "publishing is the one act that happens on a day: the day is written into the edition, once"
)]
fn today() -> Day {
    const SECONDS: u64 = 24 * 60 * 60;
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let epoch = Day { year: 1970, month: 1, day: 1 }.number();
    Day::from_number(epoch + (since.as_secs() / SECONDS).cast_signed())
}

/// Reads the key to sign with; nobody is asked for anything.
fn key(path: &Path, with_password: bool) -> Result<SigningKey> {
    let mut password = None;
    if with_password {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line).map_err(|e| Error::new("read the password", e))?;
        password = Some(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    let text = load::read_key(path)?;
    SigningKey::read(&text, password).map_err(|cause| {
        let hint = if with_password {
            "give a secret key of minisign, and its password as the first line of standard input"
        } else {
            "give a secret key of minisign; if it has a password, add `--password-stdin`"
        };
        Error::at("read the key", path, cause).hint(hint)
    })
}

fn sign(key: &SigningKey, header: &Header) -> Result<String> {
    key.sign(header).map_err(|cause| Error::new("sign the edition", cause))
}

/// The files that readers' pages are made from: those of records that are no drafts, and templates that are not the
/// built-in ones.
fn files(corpus: &Corpus, content: &Content, templates: &BTreeMap<String, String>) -> Vec<File> {
    let own = templates.iter().map(|(path, text)| File { path: format!("templates/{path}"), text: text.clone() });
    corpus.files().into_iter().map(|id| content.file(id).clone()).chain(own).collect()
}

/// Makes the pages of the edition once: it can never be mended, so a project's own templates are tried first.
fn try_templates(corpus: &Corpus, templates: BTreeMap<String, String>, frozen: &Frozen) -> Result<()> {
    if templates.is_empty() {
        return Ok(());
    }
    let Edition { header, digest, .. } = &frozen.edition;
    // A later edition may have no page of a record that is gone, or many: one is tried.
    let gone = corpus.records().first().map(|record| RecordName { kind: record.kind, id: record.id.clone() });
    let gone = gone.and_then(|name| Id::new(&format!("{}-gone", name.id)).ok().map(|id| RecordName { id, ..name }));
    let editions = Editions {
        known: vec![Known { header, digest: *digest, built: true }],
        revisions: &Revisions::default(),
        of_last: true,
        withheld: Vec::new(),
        list: None,
        embeds: BTreeSet::new(),
        tongues: Vec::new(),
        since: Some(Since { records: 0, gone: gone.map(|name| (name, None)).into_iter().collect() }),
    };
    Renderer::new(corpus, templates, None)?.with_editions(editions)?.outputs()?.try_all()
}

/// Records with every name that they had in an edition: one that was renamed is withdrawn under all its names.
fn with_former_names(root: &Path, chain: &Chain, names: Vec<RecordName>) -> Result<Vec<RecordName>> {
    if names.is_empty() {
        return Ok(names);
    }
    let mut known: Vec<BTreeSet<RecordName>> = Vec::new();
    for restored in load::restore_all(root, chain) {
        let corpus = corpus_of(&restored?.1)?;
        for record in corpus.records().iter().filter(|record| !record.common.aliases.is_empty()) {
            let ids = record.common.aliases.iter().map(|alias| &alias.value).chain([&record.id]);
            known.push(ids.map(|id| RecordName { kind: record.kind, id: id.clone() }).collect());
        }
    }
    let mut all: BTreeSet<RecordName> = names.into_iter().collect();
    // The newest names come last, and lead to those before them.
    for names in known.iter().rev().filter(|names| names.len() > 1) {
        if names.iter().any(|name| all.contains(name)) {
            all.extend(names.iter().filter(|name| chain.had(name)).cloned());
        }
    }
    Ok(all.into_iter().collect())
}

/// Takes words out of earlier editions that a later one withholds; says of how many editions.
///
/// Whoever was stopped between the two is helped by whoever publishes next.
fn withhold(root: &Path, editions: &write::Editions) -> Result<usize> {
    let chain = load::read_editions(&mut Diagnostics::default(), &mut Content::default(), root)?;
    for index in chain.unfinished() {
        let texts = load::read_edition(root, &chain.editions()[*index])?;
        let edition = chain.redacted(*index);
        editions.replace(&edition.header.id, &encode(&edition, &texts))?;
    }
    Ok(chain.unfinished().len())
}

fn words_taken_out(editions: usize) -> String {
    let editions = if editions == 1 { "1 earlier edition".to_owned() } else { format!("{editions} earlier editions") };
    format!("the words that are withheld were taken out of {editions}")
}

fn told(frozen: &Frozen) -> String {
    let edition = &frozen.edition;
    format!(
        "`{}` is published: {} added, {} changed, {} removed\ndigest {}",
        edition.path(),
        edition.count(Change::Added),
        edition.count(Change::Changed),
        edition.count(Change::Removed),
        edition.digest
    )
}
