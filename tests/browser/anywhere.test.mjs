// A site works below any path and from a folder: every file is found, nothing is asked of another host, the console is
// silent, and nothing moves while a page loads.

import { after, before, test } from "node:test";
import { listen, start } from "./chromium.mjs";
import { none } from "./faults.mjs";
import { pages, serve, sites } from "./sites.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.close());

const shifts = () =>
  new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries().map((entry) => entry.value))).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => setTimeout(() => done([]), 100));
  });

async function visit(url, origin) {
  const { page, faults } = await listen(browser.context, origin);
  await page.goto(url, { waitUntil: "load" });
  const moved = await page.evaluate(shifts);
  if (moved.length > 0) faults.push(`the layout moves by ${moved.join(", ")}`);
  await page.close();
  return faults;
}

for (const site of sites) {
  const mine = pages.filter((page) => page.site === site);

  test(`${site.name} below a path`, async () => {
    const server = await serve(site);
    const faults = [];
    for (const { path, name } of mine.filter(({ path }) => !path.endsWith("404.html"))) {
      faults.push(...(await visit(server.url + path.replace(/index\.html$/, ""), server.url)).map((fault) => `${name}: ${fault}`));
    }
    await server.close();
    none(faults);
  });

  // A browser asks for the manifest of a folder too, and refuses it to itself.
  const ofManifest = (fault) => /site\.webmanifest|console: Failed to load resource: net::ERR_FAILED$/.test(fault);

  test(`${site.name} from a folder`, async () => {
    const faults = [];
    for (const { path, name } of mine.filter(({ path }) => !path.endsWith("404.html"))) {
      faults.push(...(await visit(site.url(path), "file://")).map((fault) => `${name}: ${fault}`));
    }
    none(faults.filter((fault) => !ofManifest(fault)));
  });

  test(`${site.name}: an address that does not exist`, async () => {
    const server = await serve(site, site.base);
    const faults = await visit(`${server.url}not/a/page/`, server.url);
    await server.close();
    none(faults.filter((fault) => !/not\/a\/page|status of 404/.test(fault)));
  });
}
