#!/usr/bin/env python3
"""Measures a build of ours beside other programs, on the same records, with the peers' harness.

usage:
  PEERS=/tmp/peers peers.py HARNESS PROGRAM [options of HARNESS/peers.py]

HARNESS is the folder of the harness (its peers.py, corpus.py and floor.rs), PROGRAM our release binary.  Our content is
made of the same records by from_neutral.py.  For example:

  PEERS=/tmp/peers peers.py ../bench target/release/rapporteur --peers hugo --sizes 1000,10000 --work /dev/shm/bench
"""
import importlib.util
import os
import shlex
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))


def load(folder, name):
    spec = importlib.util.spec_from_file_location(f"harness_{name}", os.path.join(folder, f"{name}.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def corpus(harness):
    """corpus.py, with our format as one more target."""
    made = load(harness, "corpus")
    ours = load(HERE, "from_neutral")

    def write(out, recs):
        parties = [{"kind": "party", "id": s, "title": n, "native": t} for s, n, t in made.PARTIES]
        issues = [{"kind": "issue", "id": made.slug(n), "title": n} for n in made.ISSUES]
        ours.convert(parties + issues + [r for rs in recs.values() for r in rs], out.put)
    made.WRITERS["rapporteur"] = write
    made.RECORD["rapporteur"] = "content/{section}/{id}.md"
    made.main()


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    if sys.argv[1] == "corpus":
        harness = sys.argv[2]
        del sys.argv[1:3]
        return corpus(harness)
    harness, program = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    peers = load(harness, "peers")
    peers.CORPUS = [sys.executable, os.path.abspath(__file__), "corpus", harness]
    command = f"{shlex.quote(program)} --root {{src}} build --quiet --output {{out}}"
    sys.argv[1:3] = ["--also", f"rapporteur:rapporteur:{command}"]
    return peers.main()


if __name__ == "__main__":
    main()
