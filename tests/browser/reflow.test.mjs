// What must hold however a page is shown: nothing runs out of a narrow phone, and nothing goes in forced colours or without
// motion.

import { NARROW, eachPage } from "./chromium.mjs";
import { none } from "./faults.mjs";
import { pages } from "./sites.mjs";

/** The deepest elements that stand out of the window and are in no part that scrolls by itself. */
function tooWide() {
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => element && element !== document.body && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const out = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && (box.right > width + 1 || box.left < -1) && !scrolls(element);
  };
  const deepest = [...document.body.querySelectorAll("*")].filter((element) => out(element) && ![...element.children].some(out));
  const skips = deepest.filter((element) => !element.matches(".skip"));
  const scrollable = document.documentElement.scrollWidth > width;
  return [...(scrollable ? [`the page is ${document.documentElement.scrollWidth} wide`] : []), ...skips.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
}

/** Text that has no size, or the colour it stands on. */
function unseen() {
  const faults = [];
  for (const element of document.body.querySelectorAll("*")) {
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!words || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest("svg, noscript")) continue;
    const style = getComputedStyle(element);
    let under = element;
    while (under && /, 0\)$|transparent/.test(getComputedStyle(under).backgroundColor)) under = under.parentElement;
    const ground = under ? getComputedStyle(under).backgroundColor : "";
    if (style.color === ground || parseFloat(style.fontSize) < 5) faults.push(element.outerHTML.slice(0, 160));
  }
  return faults.slice(0, 5);
}

const text = () => document.querySelector("main").innerText;

eachPage(pages, async (page) => {
  const faults = [];
  const plain = await page.evaluate(text);
  await page.emulateMedia({ forcedColors: "active" });
  faults.push(...(await page.evaluate(unseen)).map((fault) => `unseen in forced colours: ${fault}`));
  if ((await page.evaluate(text)) !== plain) faults.push("forced colours change the words");
  await page.emulateMedia({ forcedColors: null, reducedMotion: "reduce" });
  if ((await page.evaluate(text)) !== plain) faults.push("reduced motion changes the words");
  const moving = await page.evaluate(() => document.getAnimations().length);
  if (moving > 0) faults.push(`with reduced motion ${moving} things move`);
  await page.setViewportSize(NARROW);
  faults.push(...(await page.evaluate(tooWide)).map((fault) => `too wide at ${NARROW.width}: ${fault}`));
  none(faults);
});
