// The engine and the index of a built site, loaded as a browser would but with no document in sight.
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

const NAMES = ["search-index", "search-texts", "search-engine"];

/** The built asset whose name begins with `name`. */
export function asset(site, name) {
  const found = fs.readdirSync(path.join(site, "assets")).filter((file) => file.startsWith(name + ".") && file.endsWith(".js"));
  if (found.length !== 1) throw new Error(`${site}/assets holds ${found.length} files called ${name}.….js; build the site first`);
  return path.join(site, "assets", found[0]);
}

/**
 * What the scripts set, run by the bare language: there is no document. `wordsIn` and `entries` are the engine's own,
 * which pages cannot reach. A later call leaves the engines of earlier ones as they were.
 */
export function loadEngine(site, loaded = true) {
  for (const name of NAMES) {
    const script = fs.readFileSync(asset(site, name), "utf8");
    vm.runInThisContext(script.replace(/\}\)\(\);\s*$/, "Object.assign(globalThis, { wordsIn, entriesOf: () => entries.map(({ page, spot }) => ({ ...pages[page], spot: spots[spot] })) });\n})();"));
  }
  const { codifySearch, codifySearchIndex, codifySearchTexts, wordsIn, entriesOf } = globalThis;
  if (loaded) codifySearch.load(codifySearchIndex);
  const entries = (loaded ? entriesOf() : []).map(({ title, url, spot: [heading, anchor] }) => ({ title, heading, url: url + (anchor && `#${anchor}`) }));
  return { search: codifySearch, index: codifySearchIndex, texts: codifySearchTexts, entries, wordsIn };
}
