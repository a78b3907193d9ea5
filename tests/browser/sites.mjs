// The built sites: their pages, one page of each kind, and a server that has them below a path.

import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, extname, join, normalize, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = resolve(fileURLToPath(import.meta.url), "../../..");

/** Where the sites are built; `SITES=DIR,DIR` names others. */
const FOLDERS = process.env.SITES?.split(",") ?? ["site", "examples/strait-negotiation/site", "examples/hungary-2024/site"];

/** A page above this size is taken for its kind only where there is no smaller one. */
const LARGE = 200_000;

/** A site as it stands in its folder. */
class Site {
  constructor(folder) {
    this.folder = resolve(ROOT, folder);
    const manifest = join(this.folder, "manifest.json");
    if (!existsSync(manifest)) throw new Error(`there is no ${manifest}; build the site first`);
    this.name = folder === "site" ? "site" : basename(resolve(this.folder, ".."));
    this.files = this.#listed("");
    this.pages = this.files.map((file) => file.path).filter((path) => path.endsWith(".html"));
    /* The path that the site is published below: only the page for addresses that do not exist has to know it. */
    this.base = /<link rel="stylesheet" href="(\/[^"]*\/|\/)assets\//.exec(this.text("404.html"))[1];
    this.languages = new Set(this.pages.map((path) => path.split("/")[0]).filter((part) => this.#isLanguage(part)));
  }

  /** The files that a folder's manifest names; a folder of which it names the manifest has its own, with shorter paths. */
  #listed(folder) {
    const { files } = JSON.parse(this.text(`${folder}manifest.json`));
    const named = files.map((file) => ({ ...file, path: folder + file.path }));
    return named.flatMap((file) => (file.below ? [file, ...this.#listed(file.path.replace(/manifest\.json$/, ""))] : [file]));
  }

  #isLanguage(part) {
    const home = join(this.folder, part, "index.html");
    return /^[a-z]{2,3}$/.test(part) && existsSync(home) && new RegExp(`<html lang="${part}"`).test(readFileSync(home, "utf8"));
  }

  text(path) {
    return readFileSync(join(this.folder, path), "utf8");
  }

  url(path) {
    return pathToFileURL(join(this.folder, path)).href;
  }

  /** Pages of today's state; those of older editions are the same pages once more. */
  get today() {
    return this.pages.filter((path) => !/(^|\/)editions\/[^/]+\//.test(path));
  }

  /** What sort of page it is: its language, its section, how deep it stands, and its first heading. */
  kind(path) {
    const text = this.text(path);
    if (text.includes('http-equiv="refresh"')) return "moved";
    const parts = path.replace(/\/?index\.html$/, "").split("/");
    const language = this.languages.has(parts[0]) ? parts.shift() : "";
    const edition = parts[0] === "editions" && parts.length > 1 ? parts.splice(0, 2)[0] : "";
    const shape = parts.slice(1).map((part) => (part.includes("...") ? "pair" : /^\d{4}(-\d\d)*$/.test(part) ? "date" : "one"));
    const main = text.slice(text.indexOf("<main"));
    const heading = /<h2[^>]* id="(h-[^"]*)"/.exec(main)?.[1] ?? "";
    /* Lists of records are alike, whatever they list. */
    const section = heading === "h-list" ? "" : parts[0];
    return [language, edition, section, ...shape, heading].filter(Boolean).join(" ");
  }

  /** One page of each kind: the one that has most on it; and the page with most text from right to left. */
  get sample() {
    const kinds = new Map();
    const size = (path) => this.files.find((file) => file.path === path).size;
    const better = (a, b) => (size(a) > LARGE) - (size(b) > LARGE) || (size(a) > LARGE ? size(a) - size(b) : size(b) - size(a));
    const add = (path) => {
      const kind = this.kind(path);
      const known = kinds.get(kind);
      if (!known || better(path, known) < 0) kinds.set(kind, path);
    };
    this.today.forEach(add);
    /* Of the oldest edition, which tells that there is a newer one, the first page. */
    this.pages.filter((path) => /^editions\/[^/]+\/index\.html$/.test(path)).slice(0, 1).forEach(add);
    kinds.delete("moved");
    const mirrored = (path) => this.text(path).match(/dir="rtl"/g)?.length ?? 0;
    const [most] = this.today.toSorted((a, b) => mirrored(b) - mirrored(a));
    const pages = new Set(kinds.values());
    if (mirrored(most) > 0) pages.add(most);
    return [...pages].sort();
  }
}

/** All sites. `ONLY=text` leaves pages whose site and path have the text. */
export const sites = FOLDERS.map((folder) => new Site(folder));

/** One page of each kind of each site, as `{ site, path, name }`. */
export const pages = sites
  .flatMap((site) => site.sample.map((path) => ({ site, path, name: `${site.name}/${path}` })))
  .filter(({ name }) => name.includes(process.env.ONLY ?? ""));

const TYPES = {
  ".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json",
  ".jsonld": "application/ld+json", ".png": "image/png", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2", ".xml": "application/xml",
};

/** Serves a site below a path, as a host would that knows nothing of it; `{ url, close }`. */
export async function serve(site, below = "/some/where/") {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const inside = path.startsWith(below) ? normalize(path.slice(below.length)) : "..";
    const asked = join(site.folder, inside.endsWith("/") || inside === "." ? join(inside, "index.html") : inside);
    const there = !inside.startsWith("..") && extname(asked) !== "" && existsSync(asked);
    const file = there ? asked : join(site.folder, "404.html");
    response.writeHead(there ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "text/plain" });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${server.address().port}${below}`;
  return { url, close: () => new Promise((done) => server.close(done).closeAllConnections()) };
}
