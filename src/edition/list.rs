//! `editions.json`: the editions as a site lists them, with the digests by which they can be verified.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Chain, Header};
use crate::digest::Digest;

/// The form of the list, so that a later one can be told apart.
const FORMAT: &str = "rapporteur-editions-1";

/// Where the list lies in a site.
pub const FILE: &str = "editions.json";

/// The editions of a site, from the first to the newest.
#[derive(Debug, Clone, Serialize)]
pub struct EditionList {
    format: &'static str,
    /// The editions.
    pub editions: Vec<Listed>,
}

/// One edition in the list: its first line, its digest, and its signature if it has one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// What the edition is.
    #[serde(flatten)]
    pub header: Header,
    /// Its digest.
    pub digest: Digest,
    /// The text of its signature's file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Json {
    format: String,
    editions: Vec<Map<String, Value>>,
}

impl EditionList {
    /// The list of a chain; `signature` gives the text of the signature of an edition that has one.
    pub fn new(chain: &Chain, signature: impl Fn(&Header) -> Option<String>) -> Self {
        let listed = |edition: &super::Edition| Listed {
            header: edition.header.clone(),
            digest: edition.digest,
            signature: signature(&edition.header),
        };
        Self { format: FORMAT, editions: chain.editions().iter().map(listed).collect() }
    }

    /// Writes the list, an edition a line.
    pub fn to_json(&self) -> String {
        let lines: Vec<String> =
            self.editions.iter().map(|edition| serde_json::to_string(edition).unwrap_or_default()).collect();
        let list = if lines.is_empty() { String::new() } else { format!("\n{}\n", lines.join(",\n")) };
        format!("{{\"format\":\"{FORMAT}\",\"editions\":[{list}]}}\n")
    }

    /// Reads a list.
    ///
    /// # Errors
    /// What is wrong with it: no JSON, another form, an edition with a field missing or unknown.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let json: Json = serde_json::from_slice(bytes).map_err(|cause| cause.to_string())?;
        if json.format != FORMAT {
            return Err(format!("its format is `{}`, not `{FORMAT}`", json.format));
        }
        let editions = json.editions.into_iter().map(listed).collect::<Result<_, serde_json::Error>>();
        Ok(Self { format: FORMAT, editions: editions.map_err(|cause| cause.to_string())? })
    }

    /// What does not fit together: each edition has to have the digest that its own words give, and to follow the one
    /// before.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut parent = None;
        for Listed { header, digest, .. } in &self.editions {
            if header.digest() != *digest {
                faults.push(format!("the edition `{}` is not the one that was published", header.id));
            }
            if header.parent != parent {
                faults.push(format!("the edition `{}` does not follow the one before it in the list", header.id));
            }
            parent = Some(*digest);
        }
        faults
    }
}

fn listed(mut fields: Map<String, Value>) -> Result<Listed, serde_json::Error> {
    let digest = serde_json::from_value(fields.remove("digest").unwrap_or_default())?;
    let signature = serde_json::from_value(fields.remove("signature").unwrap_or_default())?;
    let header = serde_json::from_value(Value::Object(fields))?;
    Ok(Listed { header, digest, signature })
}
