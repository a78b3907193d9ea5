/* Words as they are looked for: without case, marks and the small differences in spelling that readers do not type. By
   tables, the same that the index was made with (src/search/folding.rs); `tests/words.json` holds both to one result. */
"use strict";
const rapporteurWords = (folding) => {
  const LETTER = /[\p{Alphabetic}\p{N}]/u;
  const { prefixes, shortest } = folding;
  const table = new Map(
    folding.table.split(" ").map((entry) => {
      const [from] = entry;
      return [from, entry.slice(from.length)];
    }),
  );

  /* The words of a text, folded, each with its place. */
  function* wordsOf(text) {
    let word = "", start = 0, at = 0;
    for (const c of text) {
      const letters = table.get(c) ?? (LETTER.test(c) ? c : undefined);
      if (letters === undefined) {
        if (word) yield { word, start, end: at };
        word = "";
      } else {
        if (!word) start = at;
        word += letters;
      }
      at += c.length;
    }
    if (word) yield { word, start, end: at };
  }

  /* The word itself, then what is left of it without what is written as one with it. */
  function formsOf(word) {
    const forms = [word];
    const stages = prefixes.find((stages) => stages.flat().some((prefix) => word.startsWith(prefix[0]))) ?? [];
    for (const stage of stages) {
      const last = forms.at(-1);
      const prefix = stage.find((prefix) => last.startsWith(prefix));
      if (prefix && [...last.slice(prefix.length)].length >= shortest) forms.push(last.slice(prefix.length));
    }
    return forms;
  }

  return { wordsOf, formsOf };
};
