/* Search without a server. The page works without this script: it then leads to the list from A to Z.

   The index stands in files that call `rapporteurSearch(version, name, data)`. They are loaded as scripts, not fetched,
   so that they are found from a folder opened in the browser too. A version other than the page's means that the site
   was published anew in between. */
"use strict";
(() => {
  const page = document.getElementById("search");
  const form = page.querySelector("form");
  const field = form.elements.q;
  const status = document.getElementById("search-status");
  const found = document.getElementById("search-found");
  const words = page.dataset;
  const CHUNK = Number(words.chunk);
  /* How many records were found: the attribute of the number’s plural category in the page’s language. */
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const counted = (number) => page.getAttribute(`data-found-${plural.select(number)}`).replace("{n}", number);

  /* How many records of a kind are shown before one asks for more. */
  const FEW = 5;
  const MANY = 50;

  /* Loading. */

  const waiting = new Map();
  window.rapporteurSearch = (version, name, data) => {
    if (version !== words.version) waiting.get(name)?.refuse(new Error("stale"));
    else waiting.get(name)?.take(data);
  };

  function load(name) {
    const known = waiting.get(name);
    if (known) return known.data;
    const wait = {};
    wait.data = new Promise((take, refuse) => Object.assign(wait, { take, refuse }));
    waiting.set(name, wait);
    const script = document.createElement("script");
    script.src = `${name}.js?${words.version}`;
    script.onerror = () => {
      waiting.delete(name);
      wait.refuse(new Error("missing"));
    };
    document.head.append(script);
    return wait.data;
  }

  /* Words are read by the tables that the index was made with. */

  let wordsOf, formsOf;

  async function prepare() {
    const [folding, index] = await Promise.all([load("folding"), load("index")]);
    if (!wordsOf) ({ wordsOf, formsOf } = rapporteurWords(folding));
    return index;
  }

  function numbers(text) {
    let at = 0;
    return text ? text.split(".").map((step) => (at += parseInt(step, 36))) : [];
  }

  /* Finding. */

  /* The shards that have words beginning with this. */
  function shardsOf(index, word) {
    const next = index.shards.findIndex((first) => first > word && !first.startsWith(word));
    const end = next < 0 ? index.shards.length : next;
    let start = index.shards.findLastIndex((first) => first <= word);
    if (start < 0) start = 0;
    return index.shards.slice(start, end).map((_, i) => `words-${start + i}`);
  }

  /* How well each record fits one word of the query: 0 is best. A beginning fits less well than a whole word. */
  async function fits(index, word) {
    const best = new Map();
    const forms = formsOf(word);
    const names = new Set(forms.flatMap((form) => shardsOf(index, form)));
    const shards = await Promise.all([...names].map(load));
    for (const [step, form] of forms.entries()) {
      for (const lines of shards) {
        let at = lines.startsWith(form) ? 0 : lines.indexOf(`\n${form}`) + 1;
        if (at === 0 && !lines.startsWith(form)) continue;
        while (lines.startsWith(form, at)) {
          const space = lines.indexOf(" ", at);
          const end = lines.indexOf("\n", at);
          const less = (space - at === form.length ? 0 : 1) + (step > 0 ? 1 : 0);
          for (const [place, list] of lines.slice(space + 1, end).split(";").entries()) {
            for (const number of numbers(list)) {
              const fit = place * 3 + less;
              if (!(best.get(number) <= fit)) best.set(number, fit);
            }
          }
          at = end + 1;
        }
      }
    }
    return best;
  }

  /* Records in order, the best first; those that have most words of the query. */
  async function find(index, query) {
    const each = await Promise.all(query.map((word) => fits(index, word)));
    const all = new Map();
    for (const fit of each) {
      for (const [number, value] of fit) {
        const one = all.get(number) ?? { number, missing: query.length, value: 0 };
        one.missing -= 1;
        one.value += value;
        all.set(number, one);
      }
    }
    const least = Math.min(...[...all.values()].map((one) => one.missing));
    const length = (one) => parseInt(index.lengths[one.number], 36);
    const exact = (one) => (one.value === 0 && length(one) === query.length ? 0 : 1);
    const order = (a, b) =>
      exact(a) - exact(b) || a.value - b.value || length(a) - length(b) || a.number - b.number;
    return { missing: least, list: [...all.values()].filter((one) => one.missing === least).sort(order) };
  }

  /* Filters. */

  const filled = { party: "parties", issue: "issues" };

  async function fill(name) {
    const select = form.elements[name];
    const facets = await load(filled[name]);
    if (select.options.length > 1) return;
    for (const [at, [title]] of facets.entries()) select.add(new Option(title, at));
  }

  /* A day as the index counts them. */
  const dayOf = (value) => (value ? Math.round(Date.parse(`${value}T00:00:00Z`) / 86400000) : null);

  async function filters(index) {
    const tests = [];
    for (const [name, file] of Object.entries(filled)) {
      const value = form.elements[name].value;
      if (!value) continue;
      const facets = await load(file);
      const allowed = new Set(numbers(facets[value][1]));
      tests.push((number) => allowed.has(number));
    }
    const kind = index.kinds.find(([id]) => id === form.elements.kind.value);
    if (kind) tests.push((number) => number >= kind[3] && number < kind[4]);
    const from = dayOf(form.elements.from.value), to = dayOf(form.elements.to.value);
    if (from !== null || to !== null) {
      const days = await load("days");
      tests.push((number) => {
        const day = days[number];
        return day && (from === null || day[1] >= from) && (to === null || day[0] <= to);
      });
    }
    return (one) => tests.every((test) => test(one.number));
  }

  /* Showing. All text is put in as text, never as markup. */

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  /* A text with the words that were looked for marked. */
  function marked(text, query) {
    const parts = [];
    let at = 0;
    for (const { word, start, end } of wordsOf(text)) {
      const hit = formsOf(word).some((form) => query.some((q) => formsOf(q).some((q) => form.startsWith(q))));
      if (!hit) continue;
      parts.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
      at = end;
    }
    parts.push(text.slice(at));
    return { parts, hits: parts.length > 1 };
  }

  function own(element, [, lang, dir]) {
    if (lang) Object.assign(element, { lang, dir });
    return element;
  }

  function item(shown, query) {
    const { href, title, summary, names, quoted, date } = shown;
    const link = element("a", { href: `../${href}` });
    link.append(own(element("bdi", {}, ...marked(title[0], query).parts), title));
    const line = element("li", {}, link);
    if (date) line.append(" ", element("span", { className: "meta" }, date));
    const name = names.map((name) => marked(name, query)).find((name) => name.hits);
    if (name) line.append(element("br"), element("span", { className: "meta" }, `${words.name} `, element("bdi", {}, ...name.parts)));
    const quote = quoted && marked(quoted[0], query);
    if (quote?.hits) line.append(element("p", { className: "meta" }, `${words.quoted} `, own(element("bdi", {}, ...quote.parts), quoted)));
    else if (summary) line.append(own(element("p", { className: "meta" }, ...marked(summary[0], query).parts), summary));
    return line;
  }

  const read = (row) => ({ href: row[0], title: row[1], summary: row[2], names: row[3], quoted: row[4], date: row[5] });

  async function show(number) {
    const rows = await load(`records-${Math.floor(number / CHUNK)}`);
    return read(rows[number % CHUNK]);
  }

  async function group([id, , many, start, end], list, query) {
    const mine = list.filter((one) => one.number >= start && one.number < end);
    if (mine.length === 0) return null;
    const one = form.elements.kind.value === id;
    const shown = await Promise.all(mine.slice(0, one ? MANY : FEW).map((one) => show(one.number)));
    const heading = element("h3", { id: `found-${id}` }, `${many} `, element("span", { className: "meta" }, String(mine.length)));
    const part = element("section", {}, heading, element("ul", { className: "list" }, ...shown.map((one) => item(one, query))));
    part.setAttribute("aria-labelledby", heading.id);
    if (mine.length > shown.length) {
      const more = element("button", { type: "button" }, words.more.replace("{kinds}", many));
      more.disabled = one;
      more.hidden = one;
      more.addEventListener("click", () => {
        form.elements.kind.value = id;
        search().then(() => field.focus());
      });
      part.append(more);
    }
    return { part, best: mine[0] };
  }

  /* The kinds stand in the order of their best record. */
  async function draw(index, { list, missing }, query) {
    const rank = new Map(list.map((one, at) => [one, at]));
    const groups = (await Promise.all(index.kinds.map((kind) => group(kind, list, query)))).filter(Boolean);
    groups.sort((a, b) => rank.get(a.best) - rank.get(b.best));
    const said = list.length === 0 ? words.none : counted(list.length);
    return () => {
      status.textContent = missing > 0 && list.length > 0 ? `${words.some} ${said}` : said;
      found.replaceChildren(...groups.map((group) => group.part));
    };
  }

  let asked = 0;
  async function search() {
    const turn = ++asked;
    try {
      const index = await prepare();
      const query = [...wordsOf(field.value)].map(({ word }) => word);
      /* One letter begins too many words; one digit or ideograph is a word. */
      const long = query.filter((word) => word.length > 1 || !/[\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word));
      if (long.length === 0) {
        if (turn === asked) {
          status.textContent = "";
          found.replaceChildren();
        }
        return;
      }
      const result = await find(index, long);
      const passes = await filters(index);
      result.list = result.list.filter(passes);
      const finish = await draw(index, result, long);
      if (turn === asked) finish();
    } catch (error) {
      if (turn !== asked) return;
      status.textContent = error.message === "stale" ? words.stale : words.missing;
    }
  }

  /* The keyboard: `/` leads to the field, arrows lead through what was found, Escape leads back. */

  const links = () => [...found.querySelectorAll("a")];
  const slash = document.getElementById("search-slash");

  function remembered() {
    try {
      return localStorage.getItem("search-slash") !== "off";
    } catch {
      return true;
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = links().indexOf(document.activeElement);
    const inside = document.activeElement === field || at >= 0;
    const typing = document.activeElement?.matches("input, select, textarea");
    if (event.key === "/" && !typing && slash.checked) field.select();
    else if (event.key === "ArrowDown" && inside) links()[at + 1]?.focus();
    else if (event.key === "ArrowUp" && at > 0) links()[at - 1].focus();
    else if ((event.key === "ArrowUp" && at === 0) || (event.key === "Escape" && at >= 0)) field.focus();
    else return;
    event.preventDefault();
  });

  slash.checked = remembered();
  slash.addEventListener("change", () => {
    try {
      localStorage.setItem("search-slash", slash.checked ? "on" : "off");
    } catch {
      /* Without storage the choice holds for this page. */
    }
  });

  /* The address keeps the query, so that it can be sent on; from a folder browsers do not allow that. */
  function remember() {
    const given = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    try {
      history.replaceState(null, "", given.size ? `?${given}` : location.pathname);
    } catch {
      /* The page works without it. */
    }
  }

  async function begin() {
    form.hidden = false;
    const given = new URLSearchParams(location.search);
    for (const name of ["q", "kind", "from", "to"]) if (given.has(name)) form.elements[name].value = given.get(name);
    try {
      for (const name of Object.keys(filled)) {
        if (!given.get(name)) continue;
        await fill(name);
        form.elements[name].value = given.get(name);
      }
    } catch {
      /* The search itself says what is wrong. */
    }
    for (const name of Object.keys(filled)) {
      /* Before anybody opens the list: it could not be filled while it is open. */
      form.querySelector("details").addEventListener("toggle", () => fill(name).catch(() => {}));
    }
    form.addEventListener("input", () => {
      remember();
      search();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      links()[0]?.focus();
    });
    form.addEventListener("reset", () => setTimeout(() => { remember(); search(); field.focus(); }));
    search();
  }
  begin();
})();
