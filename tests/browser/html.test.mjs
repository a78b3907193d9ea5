// The HTML checker over every page of today's state, with the pictures in it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { none } from "./faults.mjs";
import { sites } from "./sites.mjs";

const CHECKER = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/* It takes blocks of data for scripts, and does not know `'self'` of a file; the browser judges the policy. */
const UNKNOWING = /violates Content Security Policy/;

test("the HTML checker finds nothing", () => {
  const files = sites.flatMap((site) => site.today.map((path) => join(site.folder, path)));
  const java = ["-Xss4m", "-Xmx1500m", "-XX:TieredStopAtLevel=1", "-jar", CHECKER];
  const run = spawnSync("java", [...java, "--format", "json", "--stdout", "--exit-zero-always", ...files], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.equal(run.status, 0, run.stderr || String(run.error));
  const told = new Map();
  for (const { type, subType, message, url, lastLine } of JSON.parse(run.stdout).messages) {
    if ((type === "info" && subType !== "warning") || UNKNOWING.test(message)) continue;
    const one = told.get(message) ?? { place: `${url}:${lastLine}`, times: 0 };
    told.set(message, { ...one, times: one.times + 1 });
  }
  none([...told].map(([message, { place, times }]) => `${message} First of ${times}: ${place}`));
});
