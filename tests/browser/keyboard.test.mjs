// A walk through each page with the keyboard alone.

import { eachPage } from "./chromium.mjs";
import { none } from "./faults.mjs";
import { pages } from "./sites.mjs";

/** A walk this long says no more than its beginning. */
const LONG = 250;

/** Numbers everything that a keyboard has to reach, in its order, and gives how many there are. */
function stops() {
  const able = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]";
  const there = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0;
  const all = [...document.querySelectorAll(able)].filter(there);
  all.forEach((element, number) => (element.dataset.stop = number));
  return all.map((element) => element.outerHTML.slice(0, 120));
}

/** Where the walk is, and what is wrong with the look of it. */
function here() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const faults = [];
  const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  if (!outline && !element.matches("iframe")) faults.push("its focus does not show");
  const seen = [...element.getClientRects()].some((box) => {
    /* Of what is larger than the window, the part that is in it. */
    const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
    const [width, height] = [Math.min(box.right, innerWidth) - left, Math.min(box.bottom, innerHeight) - top];
    if (width <= 0 || height <= 0) return false;
    return [0.1, 0.5, 0.9].some((x) =>
      [0.1, 0.5, 0.9].some((y) => {
        const on = document.elementFromPoint(left + width * x, top + height * y);
        return on && (element.contains(on) || on.contains(element));
      }),
    );
  });
  if (!seen) faults.push("something stands over it");
  const stop = element.dataset.stop;
  return { stop: stop === undefined ? null : Number(stop), html: element.outerHTML.slice(0, 120), faults };
}

/** The first stop is the link to the content, or past the comparison that a page has alone, and it leads there. */
async function skips(page, target) {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(here);
  const faults = first?.faults.map((fault) => `the link to the content: ${fault}`) ?? [];
  if (!first?.html.includes(`href="#${target}"`)) return [...faults, `the first stop is ${first?.html}`];
  const address = page.url();
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  if (page.url() !== `${address}#${target}`) faults.push(`the link to the content leads to ${page.url()}`);
  await page.keyboard.press("Tab");
  const inside = await page.evaluate((id) => {
    const target = document.getElementById(id);
    const at = document.activeElement;
    return target?.contains(at) || Boolean(target && at && target.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
  }, target);
  if (!inside) faults.push("after the link to the content the walk goes on before the content");
  return faults;
}

/** Begins at the top of the page, wherever it has put the reader. */
async function begin(page, address) {
  await page.goto(address);
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
}

async function walk(page) {
  const faults = [];
  const all = await page.evaluate(stops);
  const wanted = Math.min(all.length, LONG);
  let last = -1;
  for (let presses = 0; last < wanted - 1 && presses < wanted * 2 + 20; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(here);
    if (at === null) break;
    faults.push(...at.faults.map((fault) => `${fault}: ${at.html}`));
    /* A part that scrolls is a stop that no markup tells of; a field for a day has several stops. */
    if (at.stop === null || at.stop === last) continue;
    if (at.stop < last) faults.push(`the walk goes back: ${at.html}`);
    for (let missed = last + 1; missed < at.stop; missed += 1) faults.push(`not reached: ${all[missed]}`);
    last = at.stop;
  }
  if (last < wanted - 1) faults.push(`the walk ends after ${all[last]}, before ${all[last + 1]}`);
  return faults;
}

eachPage(pages, async (page) => {
  /* What scrolls smoothly is not where it will be. */
  await page.emulateMedia({ reducedMotion: "reduce" });
  const address = page.url();
  await begin(page, address);
  const faults = await skips(page, address.includes("/embed/") ? "end" : "main");
  await page.goto("about:blank");
  await begin(page, address);
  faults.push(...(await walk(page)));
  none([...new Set(faults)].slice(0, 20));
});
