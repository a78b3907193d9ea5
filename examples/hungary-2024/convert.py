#!/usr/bin/env python3
"""Makes the tables of this example (tables/*.csv) of the questionnaire's data (data/).

Needs Python 3.8 or newer and nothing else. Run it from anywhere; it writes the same bytes every time:

    python3 examples/hungary-2024/convert.py

What it decides, beyond changing the form:

- An answer `true` is the stance `for`, `false` is `against`.
- `null` without a comment is `silent`: the list was asked and gave no answer.
- `null` with a comment of the list is `unclear`: the list has spoken of it, and chose neither yes nor no. The program's
  values for an absence all say that nothing was said, which would not be true of these.
- `null` by an expert is `no-commitment`: the expert says that the list has taken no position.
- An answer marked `"respondent": "expert"` was given by K-Monitor, not by the list. It is recorded as K-Monitor's.
- An answer to a question that is not in questions.json keeps that question's id, so that the import reports it.
"""

import csv
import json
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = "voksmonitor-2024"
ADDRESS = "https://github.com/kalkulacka-one/volebni-kalkulacka-2022/tree/c22793d2/data/instance/voksmonitor.hu/europai-2024"

# Short names of the lists as ids, where the name itself would be long.
IDS = {"MKKP": "mkkp", "2RK": "masodik-reformkor", "LMP": "lmp", "MMNP": "mmnp", "DK-MSZP-P": "dk-mszp-parbeszed"}

# The questionnaire's topics are in Hungarian in both its versions.
TOPICS = {
    "Agrárpolitika": "Agriculture",
    "Belső piac és versenyszabályok": "Internal market and rules of competition",
    "EU bővítés": "Enlargement of the EU",
    "EU-tagság": "Membership of the EU",
    "Egészségügy": "Health",
    "Fogyasztóvédelem": "Consumer protection",
    "Gazdasági ügyek és monetáris politika": "Economic affairs and monetary policy",
    "Intézmények": "Institutions",
    "Jogok": "Rights",
    "Kohéziós politika": "Cohesion policy",
    "Költségvetés": "Budget",
    "Környezet és energia": "Environment and energy",
    "Környezetvédelem": "Protection of the environment",
    "Külföldi ügyek és fejlesztési segítség": "Foreign affairs and development aid",
    "Külpolitika": "Foreign policy",
    "Migráció": "Migration",
    "Nemek közti egyenlőség": "Equality of women and men",
    "Oktatás": "Education",
    "Szociális ügyek": "Social affairs",
    "Átláthatóság": "Transparency",
}

# How an answer is recorded: the position's stance, kind and voice, and the answer in words.
OWN_ANSWER = "other: Own written answer"
YES = {"en": "yes", "hu": "igen", "en_answers": "answers yes", "hu_answers": "igennel válaszol"}
NO = {"en": "no", "hu": "nem", "en_answers": "answers no", "hu_answers": "nemmel válaszol"}
NEITHER = {
    "en": "neither yes nor no",
    "hu": "se igen, se nem",
    "en_answers": "answers neither yes nor no",
    "hu_answers": "se igennel, se nemmel nem válaszol",
}
NONE = {"en": "no answer", "hu": "nincs válasz", "en_answers": "gives no answer", "hu_answers": "nem ad választ"}


def read(name):
    return json.loads((HERE / "data" / name).read_text(encoding="utf-8"))


def write(name, rows):
    path = HERE / "tables" / name
    path.parent.mkdir(exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def slug(text):
    """Lower-case ASCII words joined by hyphens."""
    plain = unicodedata.normalize("NFD", text).replace("’", "").replace("'", "")
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in plain.lower()).split()
    return "-".join(words)


def as_id(organization):
    short = organization["shortName"].strip()
    return IDS.get(short) or slug(short)


def parties(organizations):
    rows = []
    for organization in organizations:
        name, short = organization["name"].strip(), organization["shortName"].strip()
        names = [name] if name == short else [name, short]
        en = "A list in the European Parliament election of 9 June 2024 in Hungary."
        hu = "Lista a 2024. június 9-i magyarországi európai parlamenti választáson."
        if "party" in organization:
            en += f" European party, in the questionnaire’s data: {organization['party']}."
            hu += f" Európai párt a kérdőív adataiban: {organization['party']}."
        if "group" in organization:
            en += f" Group in the European Parliament, in the same data: {organization['group']}."
            hu += f" Európai parlamenti képviselőcsoport ugyanott: {organization['group']}."
        rows.append(
            {
                "party": as_id(organization),
                "title": short,
                "title@hu": short,
                "summary": en,
                "summary@hu": hu,
                "type": "political-party",
                "names": "; ".join(names),
                "names_language": "; ".join("hu" for _ in names),
                "sources": SOURCE,
            }
        )
    for party, title, kind, en, hu in [
        (
            "voksmonitor",
            "Voksmonitor",
            "other: voting advice application",
            "The questionnaire whose answers are compared here, a joint project of K-Monitor and KohoVolit.eu.",
            "A kérdőív, amelynek válaszait ez az oldal összeveti; a K-Monitor és a KohoVolit.eu közös projektje.",
        ),
        (
            "k-monitor",
            "K-Monitor",
            "other: civic organisation",
            "One of the two publishers of Voksmonitor. It gave the answers for the list that did not answer itself.",
            "A Voksmonitor két kiadójának egyike. Annak a listának a válaszait, amely nem válaszolt, ez a szervezet adta meg.",
        ),
    ]:
        rows.append(
            {
                "party": party,
                "title": title,
                "title@hu": title,
                "summary": en,
                "summary@hu": hu,
                "type": kind,
                "names": "",
                "names_language": "",
                "sources": SOURCE,
            }
        )
    return rows


def issues(english, hungarian):
    rows = []
    for number, (en, hu) in enumerate(zip(english, hungarian), 1):
        assert en["id"] == hu["id"]
        (topic,) = hu["tags"]
        rows.append(
            {
                "issue": slug(en["title"]),
                "title": en["title"],
                "title@hu": hu["title"],
                "summary": f"Question {number} of the questionnaire; its topic there: {TOPICS[topic]}.",
                "summary@hu": f"A kérdőív {number}. kérdése; témája ott: {topic}.",
                "question": f"Agree or not: “{en['statement'].strip()}”",
                "question@hu": f"Egyetért-e vagy sem: „{hu['statement'].strip()}”",
                "order": number,
                "external_ids": f"voksmonitor={en['id']}",
                "body": f"The questionnaire adds, in its English version [@{SOURCE}, question {number}]:\n\n> {en['detail'].strip()}",
                "body@hu": f"A kérdőív magyarázata [@{SOURCE}, {number}. kérdés]:\n\n> {hu['detail'].strip()}",
            }
        )
    return rows


def sources(election, calculators):
    return [
        {
            "source": SOURCE,
            "title": f"Voksmonitor: {election['title']}",
            "title@hu": f"Voksmonitor: {election['title']}",
            "summary": "Forty statements put to ten lists before the European Parliament election of 2024 in Hungary, with their answers and comments.",
            "summary@hu": "Negyven állítás a 2024-es magyarországi európai parlamenti választás tíz listájának, válaszaikkal és megjegyzéseikkel.",
            "type": "dataset",
            "siglum": "V",
            "publisher": "voksmonitor",
            "container": "kalkulacka-one/volebni-kalkulacka-2022",
            "authors": "K-Monitor; KohoVolit.eu",
            "issued": "2024-05-29",
            "issued_text": "commit c22793d2 of 29 May 2024",
            "language": "hu",
            "url": ADDRESS,
            "rights": "Apache License 2.0, as the repository is; it says nothing of the data apart.",
            "numbering": "The paragraph is the number of the question in questions.json, from 1.",
            "not_stated": "When each list gave its answers",
            "body": "The questionnaire says of itself:\n\n> " + "\n>\n> ".join(paragraphs(calculators["en"]))
            + "\n\nAn answer “yes” is recorded here as a position for what the statement says, an answer “no” as one against it. "
            "A list that chose neither and wrote a comment is shown as unclear, one that chose neither and wrote nothing as silent. "
            "What K-Monitor answered in place of a list is shown as K-Monitor’s reading.",
            "body@hu": "A kérdőív magáról:\n\n> " + "\n>\n> ".join(paragraphs(calculators["hu"])),
        }
    ]


def paragraphs(calculator):
    return [line.strip() for line in calculator["intro"].split("\n") if line.strip()]


def answers(data, candidates, organizations, english, hungarian):
    """Every answer with its list and its question; one whose question is not there keeps the question's id."""
    lists = {organization["id"]: organization for organization in organizations}
    of_candidate = {candidate["id"]: lists[candidate["reference"]["id"]] for candidate in candidates}
    questions = {en["id"]: (number, en, hu) for number, (en, hu) in enumerate(zip(english, hungarian), 1)}
    for candidate, given in data.items():
        for answer in given:
            yield of_candidate[candidate], answer, questions.get(answer["questionId"])


def recorded(party, answer):
    """Stance, kind and voice of a position, and the answer in words."""
    expert = answer.get("respondent") == "expert"
    voice = "analyst-reading" if expert else OWN_ANSWER
    if answer["answer"] is True:
        return "for", "acceptance", voice, YES
    if answer["answer"] is False:
        return "against", "refusal", voice, NO
    if expert:
        return "no-commitment", "none", voice, NONE
    if "comment" in answer:
        return "unclear", "other: Neither yes nor no", voice, NEITHER
    return "silent", "none", "none", NONE


def positions_and_statements(all_answers):
    positions, statements = [], []
    for organization, answer, question in all_answers:
        party, short = as_id(organization), organization["shortName"].strip()
        number, en, hu = question or (answer["questionId"], {"title": answer["questionId"]}, {"title": answer["questionId"]})
        issue = slug(en["title"])
        own = f"{party}-{issue}"
        stance, kind, voice, words = recorded(party, answer)
        expert = answer.get("respondent") == "expert"
        absent = answer["answer"] is None and "comment" not in answer
        in_full, in_full_hu, by, by_hu = "", "", "", ""
        if expert:
            speaker, speech = "k-monitor", "analyst"
            by, by_hu = "K-Monitor for ", "A K-Monitor válasza: "
            in_full = f"{short} did not answer the questionnaire. K-Monitor gave this answer from the votes of its members, its platform and its communication."
            in_full_hu = f"A {short} nem válaszolt a kérdőívre. Ezt a választ a K-Monitor adta képviselőinek szavazatai, programja és kommunikációja alapján."
        elif absent:
            speaker, speech = "voksmonitor", "outlet"
        else:
            speaker, speech = party, "own-text"
        who, who_hu = ("K-Monitor", "A K-Monitor") if expert else (short, short)
        comment = answer.get("comment")
        mark = json.dumps({"answer": answer["answer"]})[1:-1]
        urls = [source["url"] for source in answer.get("sources", [])]
        positions.append(
            {
                "position": own,
                "title": f"{short} on {en['title']}",
                "title@hu": f"{short}: {hu['title']}",
                "party": party,
                "issue": issue,
                "stance": stance,
                "kind": kind,
                "voice": voice,
                "summary": f"{who} {words['en_answers']}.",
                "summary@hu": f"{who_hu} {words['hu_answers']}.",
                "evidence": own,
            }
        )
        statements.append(
            {
                "statement": own,
                "title": f"{by}{short} on {en['title']}: {words['en']}",
                "title@hu": f"{by_hu}{short}, {hu['title']}: {words['hu']}",
                "summary": in_full,
                "summary@hu": in_full_hu,
                "act": "states",
                "speaker": speaker,
                "identification": "named",
                "voice": speech,
                "about": party if speaker != party else "",
                "issues": issue,
                "source": SOURCE,
                "paragraph": number,
                "rendering": "verbatim" if comment else "own-voice" if absent else "other: a mark in the data",
                "text": comment or mark,
                "language": "" if comment else "zxx",
                "note": " ".join(
                    filter(
                        None,
                        [
                            f"The answer itself: {mark}." if comment else "",
                            f"K-Monitor names as its source: {' '.join(urls)}" if urls else "",
                        ],
                    )
                ),
            }
        )
    return positions, statements


def main():
    english, hungarian = read("en/questions.json"), read("hu/questions.json")
    organizations, candidates = read("hu/organizations.json"), read("hu/candidates.json")
    calculators = {language: read(f"{language}/calculator.json") for language in ["en", "hu"]}
    data = read("hu/candidates-answers.json")
    write("parties.csv", parties(organizations))
    write("issues.csv", issues(english, hungarian))
    write("sources.csv", sources(read("election.json"), calculators))
    positions, statements = positions_and_statements(answers(data, candidates, organizations, english, hungarian))
    write("statements.csv", statements)
    write("positions.csv", positions)


if __name__ == "__main__":
    main()
