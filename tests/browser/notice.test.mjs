// The notice over the pages of editions: which is the newest, and the way to this page there.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./chromium.mjs";
import { serve, sites } from "./sites.mjs";

let browser, page;
before(async () => {
  browser = await start();
  page = await browser.context.newPage();
});
after(() => browser.close());

/* Signs that set words apart and show nothing. */
const shown = (text) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

const said = () => page.locator("#edition-newer").textContent().then(shown);

/** What stands at a place of a sentence, of which the pattern tells all others. */
function told(pattern, values, place, sentence) {
  const escaped = shown(pattern).replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  const filled = Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), escaped);
  return new RegExp(`^${filled.replace(`{${place}}`, "(.+)")}$`).exec(sentence)?.[1];
}

for (const site of sites) {
  const homes = site.pages.filter((path) => /^editions\/[^/]+\/([a-z]{2,3}\/)?index\.html$/.test(path));
  if (!site.files.some((file) => file.path === "editions.json")) continue;
  const { editions } = JSON.parse(site.text("editions.json"));
  const newest = editions.at(-1).id;

  test(`${site.name}: every edition has its pages`, () => {
    for (const { id } of editions) assert.ok(homes.includes(`editions/${id}/index.html`), id);
  });

  for (const path of homes) {
    test(`${site.name}/${path} knows the newest edition`, async () => {
      const server = await serve(site);
      try {
        await page.goto(server.url + path);
        const notice = await page.locator("#edition").evaluate((element) => ({ ...element.dataset }));
        if (notice.edition === newest) {
          await page.waitForFunction((words) => document.getElementById("edition-newer").textContent === words, notice.newest);
          return;
        }
        const link = page.locator("#edition-newer a");
        await link.waitFor();
        const date = told(notice.newer, { edition: newest, link: shown(notice.there) }, "date", await said());
        assert.ok(date && !/\d-\d/.test(date), `the date is written: ${await said()}`);
        await link.click();
        const tongue = homes.includes(path.replace(notice.edition, newest)) ? notice.tongue : "";
        assert.equal(page.url(), `${server.url}editions/${newest}/${tongue}index.html`);
        if (tongue === notice.tongue) {
          const own = shown(await page.locator("#edition b").textContent());
          assert.ok(own.includes(date), `${date} is written as the newest edition writes it: ${own}`);
        }
      } finally {
        await server.close();
      }
    });
  }

  test(`${site.name}: from a folder the notice stays as it is`, async () => {
    await page.goto(site.url(homes[0]));
    assert.equal(await page.locator("#edition-newer a").count(), 0);
    assert.ok((await said()).length > 0);
  });
}
