// The script of the search page reads words as the program does that makes the index: one list of examples holds both.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";
import { indexFile } from "./search-index.mjs";
import { sites } from "./sites.mjs";

const expected = JSON.parse(readFileSync(new URL("../words.json", import.meta.url), "utf8"));

for (const site of sites) {
  const script = site.files.map((file) => file.path).find((path) => /^assets\/words-\w+\.js$/.test(path));
  const rapporteurWords = vm.runInNewContext(`${site.text(script)}; rapporteurWords`);
  const { wordsOf, formsOf } = rapporteurWords(indexFile(site, "search/folding.js"));

  test(`${site.name}: words are folded`, () => {
    for (const [written, lookedFor] of expected.folded) {
      const words = [...wordsOf(written)];
      assert.equal(words.map(({ word }) => word).join(" "), lookedFor, written);
      for (const { start, end } of words) assert.equal([...wordsOf(written.slice(start, end))].length, 1, `${written} at ${start}`);
    }
  });

  test(`${site.name}: what is written as one with a word can be left away`, () => {
    for (const all of expected.forms) assert.deepEqual([...formsOf(all[0])], all);
  });
}
