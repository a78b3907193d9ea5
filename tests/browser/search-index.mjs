// The files of the search, read as the script of the search page reads them.

import vm from "node:vm";

/** The data of a file; of all files that a name with a `*` stands for, those of each in a list. */
export function indexFile(site, name) {
  if (name.includes("*")) {
    const [start, end] = name.split("*");
    const paths = site.files.map((file) => file.path).filter((path) => path.startsWith(start) && path.endsWith(end));
    return paths.map((path) => indexFile(site, path));
  }
  let found;
  vm.runInNewContext(site.text(name), { rapporteurSearch: (version, file, data) => (found = data) });
  return found;
}
