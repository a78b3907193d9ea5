// axe over one page of each kind: in light and dark, on a phone, on paper. Pages from right to left are among them.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { NARROW, PHONE, WIDE, eachPage } from "./chromium.mjs";
import { none } from "./faults.mjs";
import { pages } from "./sites.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** What a page is looked at in; the rules that can find something there that they do not find elsewhere. */
const LOOKS = [
  { name: "light", viewport: WIDE },
  { name: "dark", viewport: WIDE, colorScheme: "dark", only: ["color-contrast", "link-in-text-block"] },
  { name: "phone", viewport: PHONE },
  { name: "narrow phone", viewport: NARROW, without: ["color-contrast"] },
  /* Nobody touches paper, or scrolls it. */
  { name: "print", viewport: { width: 718, height: 1000 }, media: "print", without: ["target-size", "scrollable-region-focusable", "skip-link"] },
];

/** What is found in one look, each with its first place. */
async function violations(page, { viewport, colorScheme = "light", media = "screen", only, without = [] }) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, media });
  const rules = { "target-size": { enabled: true }, ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) };
  const found = await page.evaluate((options) => window.axe.run(document, options), {
    runOnly: only ? { type: "rule", values: only } : { type: "tag", values: TAGS },
    resultTypes: ["violations"],
    ...(only ? {} : { rules }),
  });
  return found.violations.map(({ id, help, nodes: [node] }) => `${id}: ${help}\n  ${node.html.slice(0, 200)}\n  ${node.failureSummary.replaceAll("\n", "\n  ")}`);
}

eachPage(pages, async (page) => {
  await page.evaluate(AXE);
  const looks = new Map();
  for (const look of LOOKS) {
    for (const fault of await violations(page, look)) looks.set(fault, [...(looks.get(fault) ?? []), look.name]);
  }
  none([...looks].map(([fault, names]) => `${names.join(", ")}: ${fault}`));
});
