// What a page costs, and the policy that it states.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { none } from "./faults.mjs";
import { sites } from "./sites.mjs";

const KIB = 1024;

/** The most that a home page may weigh, compressed, with everything it needs to be read; a manifest is for keeping it. */
const HOME = 18 * KIB;

for (const site of sites) {
  for (const path of site.today.filter((path) => /^([a-z]{2,3}\/)?index\.html$/.test(path))) {
    test(`${site.name}/${path} is light`, () => {
      const text = site.text(path);
      const loaded = [...text.matchAll(/<(?:link rel="(?:stylesheet|icon)"[^>]*href|script[^>]*src|img[^>]*src)="([^":]*)"/g)];
      const files = [path, ...loaded.map(([, address]) => join(path, "..", address))];
      const sizes = files.map((file) => [file, gzipSync(readFileSync(join(site.folder, file)), { level: 9 }).length]);
      const sum = sizes.reduce((sum, [, size]) => sum + size, 0);
      assert.ok(files.some((file) => file.endsWith(".css")), "the home page has a style sheet");
      assert.ok(sum < HOME, `${sum} bytes: ${sizes.map(([file, size]) => `${file} ${size}`).join(", ")}`);
    });
  }

  test(`${site.name}: every page states its policy`, () => {
    const faults = [];
    for (const path of site.pages) {
      const text = site.text(path);
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(text)?.[1];
      if (!policy?.includes("default-src 'none'")) faults.push(`${path}: ${policy ?? "no policy"}`);
      else if (/unsafe|https?:|\*/.test(policy)) faults.push(`${path} loosens its policy: ${policy}`);
      if (/<[^>]+ (?:style|on[a-z]+)="/.test(text)) faults.push(`${path} has style or script in a tag`);
      if (/<script(?![^>]*(?:src=|application\/ld\+json))/.test(text) || text.includes("<style")) faults.push(`${path} has style or script in its text`);
    }
    none(faults);
  });
}
