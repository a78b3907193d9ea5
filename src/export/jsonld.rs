//! `jsonld`: the records as linked data, in one JSON-LD 1.1 document that needs nothing from elsewhere to be read.
//!
//! - Parties, persons, issues, sources, events, agreements and texts are things of schema.org; issues and terms are
//!   SKOS concepts too.
//! - A statement is a `schema:Claim`, and a `schema:Quotation` where a report gives its words. Each report is a Web
//!   Annotation that links it to a passage of the source (`oa:TextQuoteSelector`). The passage is derived from the
//!   statement through every hop that is recorded (`prov:wasDerivedFrom`).
//! - An entry of a position is a `schema:Claim` about an issue, laid to the party (`prov:wasAttributedTo`) and derived
//!   from its evidence. An absence is no claim of the party: it is an entity about party and issue, derived from the
//!   sources that were searched.
//! - A value of a controlled list is a `schema:PropertyValue` with the list's name, the value's id and its label.
//!
//! Every name is an address below the site's own.

use serde_json::{Map, Value, json};

use super::Format;
use super::records::streamed;
use crate::error::{Error, Result};
use crate::link::{Corpus, Entry};
use crate::load::text_parts;
use crate::model::{
    Agreement, AnyRef, Briefing, Citation, ControlledList, CslType, Data, Date, Event, Extent, Hop, InstrumentKind,
    Issue, Kind, Localized, Name, Participant, Party, Person, Placed, Point, Position, Precision, Record, RecordKind,
    Ref, Rendering, Report, Response, Source, Statement, Term, Text,
};
use crate::output::{Outputs, address};

pub(super) const FORMAT: Format = Format {
    name: "jsonld",
    about: "Linked data in the terms of schema.org, PROV-O and Web Annotation (JSON-LD)",
    add,
};

fn add<'a>(corpus: &'a Corpus, base_url: Option<&'a str>, outputs: &mut Outputs<'a>) -> Result<()> {
    outputs.add("records.jsonld", Box::new(move || document(corpus, base_url)))
}

fn document(corpus: &Corpus, base_url: Option<&str>) -> Result<Vec<u8>> {
    let linked = Linked { corpus };
    let records = corpus.records().iter().enumerate().flat_map(|(number, record)| linked.record(number, record));
    // Without an address of its own, the site is the folder above that of this document.
    let head = json!({ "@context": context(base_url.unwrap_or("../")) });
    let graph = std::iter::once(linked.site()).chain(records);
    streamed(&head, "@graph", graph).map_err(|e| Error::new("write the records as JSON-LD", e))
}

fn context(base: &str) -> Value {
    json!({
        "@version": 1.1,
        "@base": base,
        "dcterms": "http://purl.org/dc/terms/",
        "edtf": "http://id.loc.gov/datatypes/edtf/",
        "oa": "http://www.w3.org/ns/oa#",
        "prov": "http://www.w3.org/ns/prov#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "schema": "https://schema.org/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    })
}

/// A thing with its properties, in the order they are put.
struct Node(Map<String, Value>);

impl Node {
    fn new(id: &str, types: &[&str]) -> Self {
        let mut map = Map::new();
        map.insert("@id".to_owned(), id.into());
        map.insert("@type".to_owned(), types.into());
        Self(map)
    }

    /// Without a name of its own.
    fn blank(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), kind.into())]))
    }

    /// A property, where there is a value; a list with nothing in it is none.
    fn put(mut self, property: &str, value: impl Into<Option<Value>>) -> Self {
        if let Some(value) = value.into().filter(|value| value.as_array().is_none_or(|list| !list.is_empty())) {
            self.0.insert(property.to_owned(), value);
        }
        self
    }

    fn done(self) -> Value {
        Value::Object(self.0)
    }
}

fn link(address: impl Into<String>) -> Value {
    json!({ "@id": address.into() })
}

fn text(words: Option<&Placed<String>>) -> Option<Value> {
    words.map(|words| words.value.clone().into())
}

/// A value of a controlled list.
fn listed<L: ControlledList>(value: &L) -> Value {
    json!({
        "@type": "schema:PropertyValue",
        "schema:propertyID": L::NAME,
        "schema:value": value.id(),
        "schema:name": value.label(),
    })
}

/// A date: of XML Schema where it can be, otherwise EDTF.
fn date(date: &Date) -> Value {
    let kind = match date.extent() {
        Extent::At(Point { precision, approximate: false, uncertain: false, .. }) if !date.as_str().contains('X') => {
            match precision {
                Precision::Day(..) => "xsd:date",
                Precision::Month(_) => "xsd:gYearMonth",
                Precision::Year => "xsd:gYear",
                _ => "edtf:EDTF",
            }
        }
        _ => "edtf:EDTF",
    };
    json!({ "@type": kind, "@value": date.as_str() })
}

fn dated(value: Option<&Date>) -> Option<Value> {
    value.map(date)
}

/// Names, each with its language where that is known.
fn names(names: &[Name]) -> Value {
    let name = |name: &Name| match &name.language {
        Some(language) => json!({ "@language": language.as_str(), "@value": name.text.value }),
        None => name.text.value.clone().into(),
    };
    names.iter().map(name).collect()
}

fn address_of(record: &Record) -> String {
    match &record.data {
        // The languages of a version share a page.
        Data::Text(_) => {
            let language = text_parts(record).map_or("", |(.., language)| language);
            format!("{}#text-{language}", address::of_record(record))
        }
        _ => address::of_record(record),
    }
}

/// An address on the web that may be written out.
fn web(address: &str) -> Option<Value> {
    crate::address::allowed_absolute(address).map(link)
}

struct Linked<'a> {
    corpus: &'a Corpus,
}

impl Linked<'_> {
    fn site(&self) -> Value {
        let site = self.corpus.site();
        let languages: Vec<&str> = site.languages.iter().map(crate::model::Language::as_str).collect();
        Node::new("", &["schema:WebSite", "schema:Dataset"])
            .put("schema:name", self.localized(&site.title))
            .put("schema:description", self.localized(&site.description))
            .put("schema:inLanguage", Value::from(languages))
            .put(
                "schema:publisher",
                site.publisher.as_ref().map(|name| {
                    Node::blank("schema:Organization").put("schema:name", Value::from(name.as_str())).done()
                }),
            )
            .put("schema:license", site.licence.as_ref().map(|words| words.as_str().into()))
            .done()
    }

    /// What a record says, as one thing or, for a statement or position, as several.
    fn record(&self, number: usize, record: &Record) -> Vec<Value> {
        match &record.data {
            Data::Party(party) => vec![self.party(record, party)],
            Data::Person(person) => vec![self.person(record, person)],
            Data::Issue(issue) => vec![self.issue(record, issue)],
            Data::Source(source) => vec![self.source(record, source)],
            Data::Event(event) => vec![self.event(record, event)],
            Data::Statement(statement) => self.statement(Entry { number, record, data: statement }),
            Data::Agreement(agreement) => vec![self.agreement(record, agreement)],
            Data::Text(text) => vec![self.version(record, text)],
            Data::Position(position) => self.position(record, position),
            Data::Term(term) => vec![self.term(record, term)],
            Data::Briefing(briefing) => vec![self.briefing(record, briefing)],
        }
    }

    /// What every record has.
    fn thing(&self, record: &Record, types: &[&str]) -> Node {
        let identifiers = record.common.external_ids.iter().map(|(catalogue, name)| {
            json!({ "@type": "schema:PropertyValue", "schema:propertyID": catalogue, "schema:value": name })
        });
        Node::new(&address_of(record), types)
            .put("schema:name", self.localized(&record.common.title))
            .put("schema:description", self.localized(&record.common.summary))
            .put("schema:identifier", identifiers.collect::<Value>())
    }

    /// Words with the language of each form.
    fn localized(&self, words: &Localized) -> Option<Value> {
        let form = |(language, words): (&crate::model::Language, &Placed<String>)| json!({ "@language": language.as_str(), "@value": words.value });
        let forms: Vec<Value> = words.all(self.corpus.language()).map(form).collect();
        (!forms.is_empty()).then(|| forms.into())
    }

    fn to<K: RecordKind>(&self, reference: &Ref<K>) -> Value {
        self.to_id(K::KIND, reference.id())
    }

    fn to_id(&self, kind: Kind, id: &crate::model::Id) -> Value {
        let number = self.corpus.number(kind, id);
        link(number.map_or_else(|| address::of(kind, id), |number| address_of(self.corpus.record(number))))
    }

    fn to_all<'r, K: RecordKind>(&self, references: impl IntoIterator<Item = &'r Ref<K>>) -> Value {
        references.into_iter().map(|reference| self.to(reference)).collect()
    }

    fn to_maybe<K: RecordKind>(&self, reference: Option<&Ref<K>>) -> Option<Value> {
        reference.map(|reference| self.to(reference))
    }

    fn cited(&self, citations: &[Citation]) -> Value {
        self.to_all(citations.iter().map(|citation| &citation.source))
    }

    fn party(&self, record: &Record, party: &Party) -> Value {
        self.thing(record, &["schema:Organization", "prov:Agent"])
            .put("schema:additionalProperty", listed(&party.kind))
            .put("schema:alternateName", names(&party.names))
            .put("schema:parentOrganization", self.to_maybe(party.part_of.as_ref()))
            .put("schema:citation", self.cited(&party.sources))
            .done()
    }

    fn person(&self, record: &Record, person: &Person) -> Value {
        let posts = person.memberships.iter().map(|membership| {
            Node::blank("schema:OrganizationRole")
                .put("schema:roleName", Value::from(membership.post.value.as_str()))
                .put("schema:memberOf", self.to(&membership.party))
                .put("schema:startDate", dated(membership.from.as_ref()))
                .put("schema:endDate", dated(membership.to.as_ref()))
                .done()
        });
        self.thing(record, &["schema:Person", "prov:Agent"])
            .put("schema:alternateName", names(&person.names))
            .put("schema:memberOf", posts.collect::<Value>())
            .put("schema:citation", self.cited(&person.sources))
            .done()
    }

    fn issue(&self, record: &Record, issue: &Issue) -> Value {
        self.thing(record, &["schema:DefinedTerm", "skos:Concept"])
            .put("schema:termCode", Value::from(record.id.as_str()))
            .put("schema:inDefinedTermSet", link("positions/"))
            .put("schema:disambiguatingDescription", self.localized(&issue.question))
            .put("skos:definition", self.localized(&issue.definition))
            .put("skos:scopeNote", self.localized(&issue.inclusion_rule))
            .put("skos:broader", self.to_maybe(issue.parent.as_ref()))
            .done()
    }

    fn source(&self, record: &Record, source: &Source) -> Value {
        let authors = source.authors.iter().map(|author| {
            let literal = |name: &Option<String>| name.as_deref().map(Value::from);
            Node::blank(if author.literal.is_some() { "schema:Organization" } else { "schema:Person" })
                .put("schema:name", literal(&author.literal))
                .put("schema:familyName", literal(&author.family))
                .put("schema:givenName", literal(&author.given))
                .done()
        });
        let container = source
            .container
            .as_ref()
            .map(|name| Node::blank("schema:CreativeWork").put("schema:name", Value::from(name.value.as_str())).done());
        let copied = source.copy_of.as_ref().and_then(|copy| self.to_maybe(copy.source.as_ref()));
        self.thing(record, &[source_type(&source.kind), "prov:Entity"])
            .put("schema:author", authors.collect::<Value>())
            .put("schema:publisher", self.to_maybe(source.publisher.as_ref()))
            .put("schema:isPartOf", container)
            .put("schema:datePublished", dated(source.issued.as_ref()))
            .put("schema:inLanguage", Value::from(source.language.as_str()))
            .put("schema:url", source.url.as_ref().and_then(|url| web(&url.value)))
            .put("schema:archivedAt", source.archive.as_ref().and_then(|archive| web(&archive.url.value)))
            .put("schema:copyrightNotice", text(source.rights.as_ref()))
            .put("prov:wasDerivedFrom", copied)
            .done()
    }

    fn event(&self, record: &Record, event: &Event) -> Value {
        let place =
            self.localized(&event.place).map(|name| Node::blank("schema:Place").put("schema:name", name).done());
        self.thing(record, &["schema:Event", "prov:Activity"])
            .put("schema:additionalProperty", json!([listed(&event.kind), listed(&event.status)]))
            .put("dcterms:date", dated(event.date.as_ref()))
            .put("schema:location", place)
            .put("schema:about", self.to_all(&event.issues))
            .put("prov:qualifiedAssociation", self.participants("prov:Association", &event.participants))
            .put("dcterms:relation", self.to_maybe(event.agreement.as_ref()))
            .put("schema:citation", self.cited(&event.sources))
            .done()
    }

    /// Who took part, each with the role.
    fn participants(&self, kind: &str, participants: &[Participant]) -> Value {
        let one = |participant: &Participant| {
            let party = self.to_maybe(participant.party.as_ref());
            let agents: Vec<Value> = party.into_iter().chain(self.to_maybe(participant.person.as_ref())).collect();
            Node::blank(kind)
                .put("prov:agent", Value::from(agents))
                .put("rdfs:label", text(participant.described_as.as_ref()))
                .put("schema:additionalProperty", listed(&participant.role))
                .done()
        };
        participants.iter().map(one).collect()
    }

    fn statement(&self, statement: Entry<'_, Statement>) -> Vec<Value> {
        let data = statement.data;
        let quoted = |r: &Report| matches!(r.rendering, Rendering::Verbatim | Rendering::Altered | Rendering::Partial);
        let types: &[&str] = if data.reports.iter().any(quoted) {
            &["schema:Claim", "schema:Quotation", "prov:Entity"]
        } else {
            &["schema:Claim", "prov:Entity"]
        };
        let speakers = data.speakers.iter().flat_map(|speaker| {
            let party = self.to_maybe(speaker.party.as_ref());
            party.into_iter().chain(self.to_maybe(speaker.person.as_ref()))
        });
        let about = data.issues.iter().map(|r| self.to(r)).chain(data.about.iter().map(|r| self.to(r)));
        let node = self
            .thing(statement.record, types)
            .put("schema:additionalProperty", json!([listed(&data.act), listed(&data.voice)]))
            .put("dcterms:date", dated(data.date.as_ref()))
            .put("prov:wasAttributedTo", speakers.collect::<Value>())
            .put("schema:about", about.collect::<Value>())
            .put("prov:wasGeneratedBy", self.to_maybe(data.event.as_ref()))
            .put("dcterms:isPartOf", self.to_maybe(data.agreement.as_ref()))
            .put("dcterms:relation", self.to_all(data.relations.iter().map(|relation| &relation.to)))
            .put("schema:appearance", self.to_all(data.reports.iter().map(|report| &report.source)))
            .done();
        let own = address_of(statement.record);
        let reports = data.reports.iter().enumerate().flat_map(|(i, report)| self.report(&own, i + 1, report));
        let responses = data.responses.iter().enumerate().map(|(i, response)| self.response(&own, i + 1, response));
        std::iter::once(node).chain(reports).chain(responses).collect()
    }

    /// A report: the annotation, the passage, and every hop that the words took to it.
    fn report(&self, statement: &str, number: usize, report: &Report) -> Vec<Value> {
        let name = format!("{statement}#report-{number}");
        let passage = format!("{statement}#passage-{number}");
        let annotation = Node::new(&name, &["oa:Annotation"])
            .put("oa:motivatedBy", link("oa:linking"))
            .put("oa:hasBody", link(statement))
            .put("oa:hasTarget", link(passage.as_str()))
            .put("schema:additionalProperty", listed(&report.rendering))
            .done();
        let mut from = statement.to_owned();
        let mut nodes = vec![annotation];
        for (i, hop) in report.via.iter().enumerate() {
            let own = format!("{statement}#report-{number}-hop-{}", i + 1);
            nodes.push(self.hop(&own, &from, hop));
            from = own;
        }
        let language = report.language.as_ref().or_else(|| self.corpus.get(&report.source).map(|s| &s.data.language));
        let exact = match language {
            Some(language) => json!({ "@language": language.as_str(), "@value": report.text.value }),
            None => report.text.value.as_str().into(),
        };
        let selector = Node::blank("oa:TextQuoteSelector")
            .put("oa:exact", exact)
            .put("oa:prefix", text(report.prefix.as_ref()))
            .put("oa:suffix", text(report.suffix.as_ref()))
            .done();
        let place = |what: &str, words: Option<&Placed<String>>| words.map(|words| format!("{what} {}", words.value));
        let places: Vec<String> = place("paragraph", report.paragraph.as_ref())
            .into_iter()
            .chain(place("page", report.page.as_ref()))
            .collect();
        nodes.push(
            Node::new(&passage, &["oa:SpecificResource", "prov:Entity"])
                .put("oa:hasSource", self.to(&report.source))
                .put("oa:hasSelector", selector)
                .put("rdfs:label", (!places.is_empty()).then(|| places.join(", ").into()))
                .put("prov:wasDerivedFrom", link(from))
                .done(),
        );
        nodes
    }

    fn hop(&self, own: &str, from: &str, hop: &Hop) -> Value {
        let label = match (&hop.described_as, hop.not_stated) {
            (Some(words), _) => Some(words.value.as_str()),
            (None, true) => Some("not stated"),
            (None, false) => None,
        };
        Node::new(own, &["prov:Entity"])
            .put("rdfs:label", label.map(Value::from))
            .put("prov:wasAttributedTo", self.to_maybe(hop.party.as_ref()))
            .put("prov:specializationOf", self.to_maybe(hop.source.as_ref()))
            .put("prov:wasDerivedFrom", link(from))
            .done()
    }

    /// What a source says that a party says of the statement: a note on it, not words of the party.
    fn response(&self, statement: &str, number: usize, response: &Response) -> Value {
        let body = Node::blank("schema:PropertyValue")
            .put("schema:propertyID", Value::from("response"))
            .put("schema:value", Value::from(response.response.id()))
            .put("schema:name", Value::from(response.response.label()))
            .done();
        Node::new(&format!("{statement}#response-{number}"), &["oa:Annotation"])
            .put("oa:motivatedBy", link("oa:describing"))
            .put("oa:hasTarget", link(statement))
            .put("oa:hasBody", body)
            .put("schema:about", self.to(&response.party))
            .put("dcterms:date", dated(response.date.as_ref()))
            .put("prov:wasDerivedFrom", self.to(&response.source))
            .put("dcterms:relation", self.to_maybe(response.statement.as_ref()))
            .done()
    }

    fn agreement(&self, record: &Record, agreement: &Agreement) -> Value {
        let own = address_of(record);
        let provisions = agreement.provisions.iter().map(|provision| {
            Node::new(&format!("{own}#{}", provision.id.value), &["schema:CreativeWork"])
                .put("schema:identifier", Value::from(provision.id.value.as_str()))
                .put("schema:name", self.localized(&provision.title))
                .put("schema:about", self.to_all(&provision.issues))
                .done()
        });
        let versions = self.corpus.texts_of(&record.id).into_iter().map(|text| link(address_of(text.record)));
        let values = json!([
            listed(&agreement.instrument),
            listed(&agreement.binding),
            listed(&agreement.stage),
            listed(&agreement.status),
            listed(&agreement.level),
        ]);
        self.thing(record, &[agreement_type(&agreement.instrument), "prov:Entity"])
            .put("schema:additionalProperty", values)
            .put("dcterms:date", dated(agreement.date.as_ref()))
            .put("prov:qualifiedAttribution", self.participants("prov:Attribution", &agreement.participants))
            .put("schema:hasPart", provisions.collect::<Value>())
            .put("schema:workExample", versions.collect::<Value>())
            .put("schema:citation", self.cited(&agreement.sources))
            .done()
    }

    fn version(&self, record: &Record, text: &Text) -> Value {
        let agreement = self.corpus.agreement_of(record);
        let kind = agreement.map_or("schema:CreativeWork", |a| agreement_type(&a.data.instrument));
        let (version, language) = text_parts(record).map_or(("", ""), |(_, version, language)| (version, language));
        self.thing(record, &[kind, "prov:Entity"])
            .put("schema:exampleOfWork", agreement.map(|a| link(address_of(a.record))))
            .put("schema:version", Value::from(version))
            .put("schema:inLanguage", Value::from(language))
            .put("schema:additionalProperty", json!([listed(&text.state), listed(&text.authority)]))
            .put("schema:dateCreated", dated(text.wording_date.as_ref()))
            .put("schema:datePublished", dated(text.issue_date.as_ref()))
            .put("prov:wasDerivedFrom", self.to(&text.source.source))
            .done()
    }

    fn position(&self, record: &Record, position: &Position) -> Vec<Value> {
        let own = address_of(record);
        let entry = |i: usize| format!("{own}#entry-{}", i + 1);
        let (party, issue) = (self.to(&position.party), self.to(&position.issue));
        let entries = position.history.iter().enumerate().map(|(i, held)| {
            let absent = held.stance.is_absence();
            let types: &[&str] = if absent { &["prov:Entity"] } else { &["schema:Claim", "prov:Entity"] };
            let mut values = vec![listed(&held.stance), listed(&held.kind), listed(&held.voice)];
            values.extend(held.strength.as_ref().map(listed));
            let evidence = held.evidence.iter().map(|r| self.to(r)).chain(held.searched.iter().map(|r| self.to(r)));
            let about = if absent { json!([issue, party]) } else { issue.clone() };
            Node::new(&entry(i), types)
                .put("schema:name", self.localized(&record.common.title))
                .put("schema:description", self.localized(&held.summary))
                .put("schema:about", about)
                .put("prov:wasAttributedTo", (!absent).then(|| party.clone()))
                .put("schema:additionalProperty", Value::from(values))
                .put("schema:temporalCoverage", temporal(held.from.as_ref(), held.to.as_ref()))
                .put("prov:wasDerivedFrom", evidence.collect::<Value>())
                .put("prov:wasRevisionOf", i.checked_sub(1).map(|before| link(entry(before))))
                .done()
        });
        entries.collect()
    }

    fn term(&self, record: &Record, term: &Term) -> Value {
        let used = |reference: &AnyRef| self.to_id(reference.kind(), reference.id());
        let users = term.names.iter().flat_map(|name| &name.used_by).map(used);
        self.thing(record, &["schema:DefinedTerm", "skos:Concept"])
            .put("schema:additionalProperty", listed(&term.kind))
            .put("skos:altLabel", names(&term.names))
            .put("skos:broader", self.to_maybe(term.part_of.as_ref()))
            .put("dcterms:relation", users.collect::<Value>())
            .put("schema:citation", self.cited(&term.sources))
            .done()
    }

    fn briefing(&self, record: &Record, briefing: &Briefing) -> Value {
        let authors: Value = briefing.authors.iter().map(|name| Value::from(name.value.as_str())).collect();
        self.thing(record, &["schema:Article", "prov:Entity"])
            .put("dcterms:creator", authors)
            .put("schema:dateModified", date(&briefing.date))
            .done()
    }
}

/// Since when and until when, as an EDTF interval.
fn temporal(from: Option<&Date>, to: Option<&Date>) -> Option<Value> {
    match (from, to) {
        (None, None) => None,
        (Some(from), None) => Some(date(from)),
        (from, Some(to)) => {
            let from = from.map_or("..", Date::as_str);
            Some(json!({ "@type": "edtf:EDTF", "@value": format!("{from}/{to}") }))
        }
    }
}

fn source_type(kind: &CslType) -> &'static str {
    match kind {
        CslType::ArticleNewspaper => "schema:NewsArticle",
        CslType::ArticleMagazine | CslType::Article => "schema:Article",
        CslType::ArticleJournal => "schema:ScholarlyArticle",
        CslType::Book => "schema:Book",
        CslType::Chapter => "schema:Chapter",
        CslType::Report => "schema:Report",
        CslType::Webpage => "schema:WebPage",
        CslType::PostWeblog => "schema:BlogPosting",
        CslType::Post => "schema:SocialMediaPosting",
        CslType::Document => "schema:DigitalDocument",
        CslType::Treaty | CslType::Legislation => "schema:Legislation",
        CslType::PersonalCommunication => "schema:Message",
        CslType::Dataset => "schema:Dataset",
        CslType::Speech | CslType::Interview | CslType::Broadcast | CslType::Other(_) => "schema:CreativeWork",
    }
}

/// Instruments that are law, or may be; others are works.
fn agreement_type(instrument: &InstrumentKind) -> &'static str {
    match instrument {
        InstrumentKind::Treaty
        | InstrumentKind::Convention
        | InstrumentKind::Protocol
        | InstrumentKind::ExecutiveAgreement
        | InstrumentKind::Resolution
        | InstrumentKind::Constitution => "schema:Legislation",
        _ => "schema:CreativeWork",
    }
}
