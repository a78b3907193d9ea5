// Pages without script: all of their content is there, and nothing that would need script.

import { eachPage } from "./chromium.mjs";
import { none } from "./faults.mjs";
import { pages } from "./sites.mjs";

/** Fields and buttons that somebody sees; without script none of them does anything. */
function controls() {
  const all = document.querySelectorAll("button, input, select, textarea");
  return [...all].filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 120));
}

/** Parts of the content that are not shown, but for what a reader opens and what is written for the ear. */
function hidden() {
  const parts = [...document.querySelectorAll("main *")].filter((element) => element.innerText?.trim() || element.textContent.trim());
  const lost = (element) => element.hidden && !element.matches("form");
  return parts.filter(lost).map((element) => element.outerHTML.slice(0, 120));
}

eachPage(
  pages,
  async (page, { site, path }) => {
    const faults = [];
    faults.push(...(await page.evaluate(controls)).map((control) => `does nothing without script: ${control}`));
    faults.push(...(await page.evaluate(hidden)).map((part) => `hidden: ${part}`));
    const { heading, words } = await page.evaluate(() => ({
      heading: document.querySelector("main h1")?.innerText.trim(),
      words: document.querySelector("main").innerText.split(/\s+/).length,
    }));
    if (!heading) faults.push("there is no heading");
    if (words < 20) faults.push(`the content has ${words} words`);
    if (site.kind(path).endsWith("h-search")) {
      const list = page.locator('main a[href$="a-z/index.html"]').filter({ visible: true });
      if ((await list.count()) === 0) faults.push("nothing leads to the list from A to Z");
      else {
        await list.first().click();
        if ((await page.locator("main a").count()) === 0) faults.push("the list from A to Z is empty");
      }
    }
    none(faults);
  },
  { javaScriptEnabled: false },
);
