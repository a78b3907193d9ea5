//! `rapporteur check`: the line up to its third stage.

use super::arguments::{Check, Common};
use super::{CONTENT, Outcome, WELL, output, print};
use crate::check::RULES;
use crate::error::Error;
use crate::model::did_you_mean;
use crate::{Options, examine};

pub(super) fn run(common: &Common, check: &Check) -> Outcome {
    if let Some(code) = &check.explain {
        return explain(code);
    }
    let options = Options {
        drafts: check.drafts,
        snapshots: check.snapshots.clone(),
        strict_quotes: check.strict_quotes,
        ..Options::default()
    };
    let mut examined = examine(&common.root, &options)?;
    if check.deny.is_some() {
        examined.diagnostics.deny_warnings();
    }
    print(common, &examined.diagnostics, &examined.content, check.format.into());
    if examined.diagnostics.has_errors() {
        return Ok(CONTENT);
    }
    let count = examined.corpus.as_ref().map_or(0, |corpus| corpus.records().len());
    common.say(&format!("{count} records, no errors"));
    Ok(WELL)
}

fn explain(code: &str) -> Outcome {
    if code == "all" {
        for rule in RULES {
            let documentation = rule.documentation();
            let heading = documentation.lines().next().unwrap_or_default();
            let what = heading.rsplit_once("`: ").map_or(heading, |(_, what)| what);
            output(&format!("{:<28} {:<8} {what}\n", rule.code, rule.level.to_string()));
        }
        return Ok(WELL);
    }
    match RULES.iter().find(|rule| rule.code == code) {
        Some(rule) => {
            output(&format!("{}\n", rule.documentation()));
            Ok(WELL)
        }
        None => {
            let codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
            let error = Error::new("explain the check", format!("there is no check `{code}`"));
            let help = did_you_mean(code, &codes).unwrap_or_else(|| "`--explain all` lists them".to_owned());
            Err(error.hint(help))
        }
    }
}
