//! Sources: where something can be read.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::list::controlled_list;
use super::{Date, Language, Party, Placed, Ref};

controlled_list! {
    /// What sort of item a source is: the types of CSL-JSON 1.0.2 that this field uses.
    CslType, "source type":
    ArticleNewspaper "article-newspaper" "News article" "An article of a newspaper or news site.";
    ArticleMagazine "article-magazine" "Magazine article" "An article of a magazine.";
    ArticleJournal "article-journal" "Journal article" "An article of a scholarly journal.";
    Article "article" "Article" "An article whose outlet is not known.";
    Book "book" "Book" "A book.";
    Chapter "chapter" "Chapter" "A chapter of a book.";
    Report "report" "Report" "A report of an organisation.";
    Webpage "webpage" "Web page" "A page that is none of the others.";
    PostWeblog "post-weblog" "Blog post" "A post of a weblog.";
    Post "post" "Post" "A post on a social network.";
    Speech "speech" "Speech" "A speech or its transcript.";
    Interview "interview" "Interview" "An interview.";
    Broadcast "broadcast" "Broadcast" "A programme of radio or television.";
    Document "document" "Document" "An official document, such as a joint statement.";
    Treaty "treaty" "Treaty" "The official print of a treaty.";
    Legislation "legislation" "Legislation" "A law.";
    PersonalCommunication "personal_communication" "Personal communication" "A letter or message to the editor.";
    Dataset "dataset" "Dataset" "A set of data.";
}

/// Where something can be read: one item of a bibliography (CSL-JSON).
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What sort of item it is (CSL type).
    #[serde(rename = "type")]
    pub kind: CslType,
    /// A short mark for tables and notes, such as `A`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub siglum: Option<Placed<String>>,
    /// Who published it; leave it out where the source does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Ref<Party>>,
    /// The outlet's or volume's name as printed (CSL container-title); leave it out where the source does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container: Option<Placed<String>>,
    /// Its authors as printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<Author>,
    /// When it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<Date>,
    /// The words the source dates itself with, such as `Published On 6 Jan 2026`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_text: Option<Placed<String>>,
    /// When it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessed: Option<Date>,
    /// Its language.
    pub language: Language,
    /// Its address: `http` or `https`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Placed<String>>,
    /// A lasting copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive: Option<Archive>,
    /// The private copy that quotations are checked against.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<Snapshot>,
    /// What this is a copy of: a source here, or `{unknown: "why one thinks so"}`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copy_of: Option<CopyOf>,
    /// Who holds the rights and what they allow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rights: Option<Placed<String>>,
    /// How its passages are numbered in locators, where the source has no numbers of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numbering: Option<Placed<String>>,
    /// What the source leaves unsaid about itself, such as its outlet or date.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_stated: Vec<Placed<String>>,
}

/// An author as printed.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Author {
    /// The whole name where it has no parts, as for institutions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub literal: Option<String>,
    /// Family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    /// Given name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<String>,
}

/// A lasting copy of a source.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Archive {
    /// Its address.
    pub url: Placed<String>,
    /// When it was made.
    pub date: Date,
}

/// A private copy of a source's text, never published.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// The file's name in `content/snapshots/`, or in the folder given with `--snapshots`.
    pub file: Placed<String>,
    /// The SHA-256 digest of that file, in hexadecimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<Placed<String>>,
}

/// What a source is a copy of.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CopyOf {
    /// The source it copies, if that is recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Ref<Source>>,
    /// Otherwise why it is taken for a copy of something that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown: Option<Placed<String>>,
}

/// Where in a source something is read.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The source.
    pub source: Ref<Source>,
    /// The paragraph, as the source's `numbering` counts them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<Placed<String>>,
    /// The page, for sources that have pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<Placed<String>>,
    /// What the source says there, in the site's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Placed<String>>,
}
