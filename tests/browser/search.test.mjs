// The search page, as a reader uses it: below a path and from a folder, in each language that the records have.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { start } from "./chromium.mjs";
import { indexFile } from "./search-index.mjs";
import { serve, sites } from "./sites.mjs";

const PREFIXES = { Arabic: ["و", "ب", "وال"], Hebrew: ["ו", "ב", "וה"] };

/** The same word as somebody may type it who does not care for marks and forms of letters; itself if there is no other way. */
const careless = (word) =>
  word.replace(/^ا/, "أ").replace(/ه$/, "ة").replace(/ي$/, "ى").replace(/(?<=^.)(?=.)/, "ـ").replace(/^(.)/, "$1\u064e");

let browser, page;
before(async () => {
  browser = await start();
  page = await browser.context.newPage();
});
after(() => browser.close());

const addresses = () => page.locator("#search-found a").evaluateAll((links) => links.map((link) => link.href));
const said = () => page.locator("#search-status").textContent();

/** Types words and waits for what is said of them. */
async function look(words) {
  const before = await said();
  await page.locator("#search-field").fill("");
  await page.waitForFunction(() => document.getElementById("search-status").textContent === "");
  await page.locator("#search-field").pressSequentially(words);
  await page.waitForFunction(() => document.getElementById("search-status").textContent !== "");
  await page.waitForTimeout(100);
  return { before, said: await said(), addresses: await addresses() };
}

/** The title of the first record with a title of two words or more in Latin letters, and its address. */
function aRecord(site) {
  for (const path of site.files.map((file) => file.path).filter((path) => /^search\/records-\d+\.js$/.test(path))) {
    for (const [href, [title, , direction]] of indexFile(site, path)) {
      if (direction !== "rtl" && /^[A-Z][a-z]+ [a-z]+ [a-z]{5,}/.test(title)) return { href, title };
    }
  }
  return assert.fail("no record has a plain title");
}

for (const site of sites) {
  for (const place of ["below a path", "from a folder"]) {
    test(`${site.name}, ${place}`, async () => {
      const server = place === "below a path" ? await serve(site) : { url: site.url(""), close: () => {} };
      await page.goto(`${server.url.replace(/\/?$/, "/")}search/index.html`);
      const { href, title } = aRecord(site);

      await page.waitForSelector("#search form:not([hidden])");
      await page.keyboard.press("/");
      assert.equal(await page.evaluate(() => document.activeElement.id), "search-field", "a key leads to the field");
      const found = await look(title);
      assert.ok(found.addresses[0].endsWith(href), `${title}: ${found.addresses[0]} is the first`);
      assert.ok((await page.locator("#search-found mark").count()) > 0, "the words are marked");
      const groups = await page.locator("#search-found section").evaluateAll((all) => all.map((one) => [one.querySelector("h3")?.textContent, one.querySelectorAll("a").length]));
      assert.ok(groups.length > 0 && groups.every(([heading, links]) => /\d/.test(heading) && links > 0), JSON.stringify(groups));

      await page.keyboard.press("ArrowDown");
      assert.equal(await page.evaluate(() => document.activeElement.href), found.addresses[0], "an arrow leads to what was found");
      await page.keyboard.press("Escape");
      assert.equal(await page.evaluate(() => document.activeElement.id), "search-field", "Escape leads back");

      const none = await look("qqzzxxjj");
      assert.deepEqual(none.addresses, []);
      assert.ok(none.said.trim().length > 5, "it says that nothing was found");
      await server.close();
    });
  }

  test(`${site.name}: filters`, async () => {
    await page.goto(`${site.url("search/index.html")}`);
    const { title } = aRecord(site);
    const word = title.split(" ").at(-1);
    const all = (await look(word)).addresses;
    await page.locator("details summary").first().click();
    const kinds = await page.locator("#search-kind option").evaluateAll((options) => options.map((option) => option.value).filter(Boolean));
    let sum = 0;
    for (const kind of kinds) {
      await page.locator("#search-kind").selectOption(kind);
      await page.waitForTimeout(100);
      const groups = await page.locator("#search-found section h3").evaluateAll((heads) => heads.map((head) => head.id));
      assert.ok(groups.every((id) => id === `found-${kind}`), `${kind}: ${groups}`);
      sum += groups.length;
    }
    assert.ok(sum > 0 && all.length > 0, "every record found is of a kind");
    await page.locator("#search-kind").selectOption("");
    for (const facet of ["party", "issue"]) {
      const select = page.locator(`#search-${facet}`);
      await page.waitForFunction((id) => document.getElementById(id).options.length > 1, `search-${facet}`);
      const options = await select.locator("option").evaluateAll((found) => found.map(({ value, label }) => ({ value, label })));
      let some = 0;
      for (const { value, label } of options.filter(({ value }) => value).slice(0, 4)) {
        await select.selectOption("");
        await look(label);
        await select.selectOption(value);
        await page.waitForTimeout(100);
        const found = await addresses();
        /* What is of a part of an issue is of the issue, and names the part only. */
        for (const address of facet === "party" ? found : []) {
          const shown = readFileSync(fileURLToPath(address.split(/[?#]/)[0]), "utf8").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
          assert.ok(shown.includes(label), `${address} says nothing of ${label}`);
        }
        some += found.length;
      }
      assert.ok(options.length > 1 && some > 1, `records are found by ${facet}`);
      await select.selectOption("");
    }
    await page.locator("#search-from").fill("1800-01-01");
    await page.locator("#search-to").fill("1800-12-31");
    await page.waitForTimeout(100);
    assert.deepEqual(await addresses(), [], "nothing is of 1800");
    await page.locator("button[type=reset]").click();
    await page.waitForTimeout(100);
    assert.equal(await page.locator("#search-field").inputValue(), "", "all is clear");
  });

  for (const [script, prefixes] of Object.entries(PREFIXES)) {
    const letters = new RegExp(`^\\p{Script=${script}}{5,}$`, "u");
    const line = indexFile(site, "search/words-*.js").flatMap((text) => text.split("\n")).find((line) => letters.test(line.split(" ")[0]));
    test(`${site.name}: ${script}`, { skip: line ? false : "no record has a word of it" }, async () => {
      await page.goto(site.url("search/index.html"));
      const [word] = line.split(" ");
      const plain = await look(word);
      assert.ok(plain.addresses.length > 0, `${word} is found`);
      for (const typed of [careless(word), ...prefixes.map((prefix) => prefix + word)]) {
        const found = await look(typed);
        const lost = plain.addresses.filter((address) => !found.addresses.includes(address));
        assert.deepEqual(lost, [], `${typed} finds what ${word} finds`);
      }
    });
  }
}
