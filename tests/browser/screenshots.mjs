// Pictures of one page of each kind, into `screenshots/`: `node screenshots.mjs [TEXT]` takes those whose site and path
// have the text. Wide and phone, light and dark, on paper, and from right to left; look at them before you change a style.

import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PHONE, WIDE, start } from "./chromium.mjs";
import { pages, serve, sites } from "./sites.mjs";

const FOLDER = fileURLToPath(new URL("screenshots/", import.meta.url));

/** The tallest picture: what is below looks like what is above. */
const TALL = 6000;

/** A page that is written from left to right is turned round, as a site in Arabic has it; its words stay. */
const MIRRORED = () => Object.assign(document.documentElement, { dir: "rtl" });

const LOOKS = [
  { name: "wide", viewport: WIDE },
  { name: "wide-dark", viewport: WIDE, colorScheme: "dark" },
  { name: "phone", viewport: PHONE },
  { name: "phone-dark", viewport: PHONE, colorScheme: "dark" },
  { name: "paper", viewport: { width: 718, height: 1000 }, media: "print" },
  { name: "wide-mirrored", viewport: WIDE, mirrored: true },
  { name: "phone-mirrored", viewport: PHONE, mirrored: true },
];

const wanted = process.argv[2] ?? "";
const looks = LOOKS.filter(({ name }) => (process.env.LOOKS?.split(",") ?? [name]).includes(name));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await start();
const page = await browser.context.newPage();
for (const site of sites) {
  const server = await serve(site, site.base);
  for (const { path, name } of pages.filter((one) => one.site === site && one.name.includes(wanted))) {
    await page.goto(server.url + path);
    for (const { name: look, viewport, colorScheme = "light", media = "screen", mirrored = false } of looks) {
      if (mirrored && (await page.evaluate(() => document.documentElement.dir)) === "rtl") continue;
      if (mirrored) await page.evaluate(MIRRORED);
      await page.emulateMedia({ colorScheme, media });
      await page.setViewportSize(viewport);
      const height = Math.min(TALL, await page.evaluate(() => document.documentElement.scrollHeight));
      const file = `${name.replace(/\/?(index)?\.html$/, "").replaceAll("/", "_")}.${look}.png`;
      await page.screenshot({ path: join(FOLDER, file), clip: { x: 0, y: 0, width: viewport.width, height }, fullPage: true });
    }
  }
  await server.close();
}
await browser.close();
console.log(FOLDER);
