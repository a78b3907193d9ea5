// The browser, and what it says of a page.

import { chromium } from "playwright-core";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serve } from "./sites.mjs";

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** What a reader's screen is unless a test says otherwise. */
export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const NARROW = { width: 320, height: 640 };

/** Starts the browser with an empty profile; `{ context, close }`. */
export async function start(options = {}) {
  const profile = mkdtempSync(join(tmpdir(), "rapporteur-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
    viewport: WIDE,
    ...options,
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A page that notes each failed request, each request to another host, and each message of the console. */
export async function listen(context, origin) {
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`not loaded: ${request.url()} ${request.failure()?.errorText}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:")) faults.push(`another host: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults };
}

/** One test a page: it is opened, in a tab of a browser that all share, and given to the check. */
export function eachPage(pages, check, options) {
  let browser, tab;
  const servers = new Map();
  before(async () => {
    browser = await start(options);
    tab = await browser.context.newPage();
    for (const { site } of pages) if (!servers.has(site)) servers.set(site, await serve(site, site.base));
  });
  after(async () => {
    await browser.close();
    for (const server of servers.values()) await server.close();
  });
  for (const each of pages) {
    test(each.name, async () => {
      await tab.setViewportSize(WIDE);
      await tab.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
      await tab.goto(servers.get(each.site).url + each.path);
      await check(tab, each);
    });
  }
}
