#!/usr/bin/env python3
"""Turns a neutral corpus of benchmark records into a project of ours (Python 3 standard library only).

usage:
  from_neutral.py NEUTRAL OUT      reads NEUTRAL/records.jsonl and NEUTRAL/bodies/, writes OUT/content/

Every record becomes one record of ours with one page, at {section}/{id}/index.html:

- a statement has its quote as a report, the same quote again for a second source, and a translation as a report of its
  own; its speaker is described, as there are no person records;
- a position has one entry of history, whose evidence is the statements that it refers to;
- a version of an agreement is an agreement with its articles as body, and one provision an issue, since issues are tied
  to provisions;
- what has no field of ours (the place and status of a record, references between kinds that have none) stands in the body,
  references as record links.

Nothing of the neutral record is left out. Sources are tied to no party or issue in the neutral corpus either.
"""
import json
import os
import re
import sys

BASE = "https://bench.example/"
FOLDERS = {"party": "parties", "issue": "issues", "source": "sources", "statement": "statements", "position": "positions",
           "event": "events", "agreement": "agreements"}
STANCES = {"supports": "for", "opposes": "against", "conditional": "conditional", "undeclared": "undisclosed",
           "supports with reservations": "mixed"}
KINDS = {"supports": "demand", "opposes": "refusal", "conditional": "precondition", "undeclared": "none",
         "supports with reservations": "reservation"}
EVENTS = {"Round of talks": "round", "Signing ceremony": "release", "Incident": "strike"}
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def one_id(text):
    """An id of ours: as it is if it has the form of one."""
    if ID.fullmatch(text):
        return text
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def ref(text):
    """`statements/st-000001` as `statement:st-000001`."""
    section, rid = text.split("/")
    return f"{section.rstrip('s')}:{one_id(rid)}"


def js(value):
    """JSON is YAML."""
    return json.dumps(value, ensure_ascii=False)


def body_of(r, related):
    """The Markdown, with record links in our form, and what has no field."""
    text = re.sub(r"\[([^\]]*)\]\(ref:([^)]*)\)", lambda m: f"[[{ref(m[2])}|{m[1]}]]", r["body"]).strip("\n")
    said = [f"{name}: {r[field]}." for name, field in (("Place", "place"), ("Status", "status")) if r.get(field)]
    if related:
        said.append("Related: " + ", ".join(f"[[{ref(x)}]]" for x in related) + ".")
    return text + ("\n\n" + " ".join(said) if said else "") + "\n"


def sources(r):
    return [{"source": one_id(s)} for s in r["sources"]]


def statement(r):
    cited = [one_id(s) for s in r["sources"]]
    lang = r["quote_lang"]
    reports = [{"source": s, "rendering": "verbatim", "text": r["quote"], "language": lang} for s in cited]
    if r.get("translation"):
        reports.append({"source": cited[-1], "rendering": "translation", "text": r["translation"], "language": "en",
                        "translation": {"from": lang}})
    speakers = [{"party": one_id(p)} for p in r["parties"]]
    speakers[0].update(described_as=r["speaker"], identification="named")
    own = {"act": "states", "date": r["date"], "voice": "named", "speakers": speakers,
           "issues": [one_id(i) for i in r["issues"]], "reports": reports}
    return own, r["refs"]


def position(r):
    evidence = [one_id(x.split("/")[1]) for x in r["refs"] if x.startswith("statements/")]
    entry = {"from": r["date"], "stance": STANCES[r["status"]], "kind": KINDS[r["status"]], "voice": "office",
             "evidence": evidence, "searched": [one_id(s) for s in r["sources"]]}
    own = {"party": one_id(r["parties"][0]), "issue": one_id(r["issues"][0]), "history": [entry]}
    return own, [x for x in r["refs"] if not x.startswith("statements/")]


def event(r):
    kind = next((k for t, k in EVENTS.items() if r["title"].startswith(t)), "meeting")
    own = {"type": kind, "status": "held", "date": r["date"], "sources": sources(r),
           "participants": [{"party": one_id(p), "role": "attendee"} for p in r["parties"]],
           "issues": [one_id(i) for i in r["issues"]], "place": r["place"]}
    return own, r["refs"]


def agreement(r):
    own = {"instrument": "agreement", "binding": "not-stated", "stage": "framework-partial", "level": "interstate",
           "status": "agreed" if r["status"] == "signed" else "draft", "date": r["date"], "sources": sources(r),
           "participants": [{"party": one_id(p), "role": "signatory"} for p in r["parties"]],
           "provisions": [{"id": f"art_{n}", "issues": [one_id(i)]} for n, i in enumerate(r["issues"], 1)]}
    return own, r["refs"]


def source(r):
    outlet = r["title"].rsplit(", ", 1)[0]
    return {"type": "article-newspaper", "container": outlet, "issued": r["date"], "language": "en"}, r["refs"]


MAKE = {"statement": statement, "position": position, "event": event, "agreement": agreement, "source": source}


def record(r):
    """The path and text of a record's file."""
    kind, rid = r["kind"], one_id(r["id"])
    folder = f"content/{FOLDERS[kind]}"
    if kind == "party":
        names = [{"text": r["native"], "language": "he" if "\u0590" <= r["native"][0] <= "\u05ff" else "ar"}]
        own, text = {"type": "state", "names": names}, ""
    elif kind == "issue":
        own, text = {"question": f"What is to be decided on {r['title'].lower()}?"}, ""
    else:
        r = {"refs": [], "sources": [], "place": "", "status": "", **r}
        own, related = MAKE[kind](r)
        if kind == "position":          # its status is its stance
            r = {**r, "status": ""}
        if kind in ("event", "agreement"):
            r = {**r, "place": "" if kind == "event" else r["place"]}
        text = "\n" + body_of(r, related)
    lines = "".join(f"{k}: {js(v)}\n" for k, v in {"title": r["title"], **own}.items())
    path = f"{folder}/{rid}/index.md" if kind == "agreement" else f"{folder}/{rid}.md"
    return path, f"---\n{lines}---\n{text}"


def site(parties):
    ids = "".join(f"  - {one_id(p)}\n" for p in parties)
    # The records are made up at random: dates out of order, verbs that judge.
    levels = "checks:\n  levels: {report-older-than-utterance: off, evidence-later-than-position: off, asymmetric-verb: off}\n"
    return f"title: Record\nbase_url: {BASE}\nlanguages: [en]\nparties:\n{ids}{levels}"


def convert(records, put):
    """Writes every record, given with its body as text, by `put(path, text)`."""
    parties = []
    for r in records:
        if r["kind"] == "party":
            parties.append(r["id"])
        put(*record(r))
    put("content/site.yaml", site(parties))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    neutral, out = sys.argv[1:]

    def records():
        with open(os.path.join(neutral, "records.jsonl"), encoding="utf-8") as f:
            for line in f:
                r = json.loads(line)
                if "body" in r:
                    with open(os.path.join(neutral, r["body"]), encoding="utf-8") as b:
                        r["body"] = b.read()
                yield r

    def put(path, text):
        full = os.path.join(out, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8", newline="\n") as f:
            f.write(text)
    convert(records(), put)


if __name__ == "__main__":
    main()
