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

/** The engine as its authors write it, with what pages cannot reach: its words and its passages. */
function openEngine() {
  const theme = fs.readFileSync(new URL("../../../themes/plain/theme.toml", import.meta.url), "utf8");
  const names = [.../search-engine = \[([^\]]*)\]/.exec(theme)[1].matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  const sources = names.map((name) => fs.readFileSync(new URL(`../../../assets/${name}.js`, import.meta.url), "utf8"));
  const entriesOf = "() => entries.map(({ page_, spot_ }) => ({ ...pages[page_], spot: [spots[spot_][0], spots[spot_][1].replace('*', nameOf(spots[spot_][0]))] }))";
  vm.runInThisContext(`(() => {\n"use strict";\n${sources.join("")}\nglobalThis.opened = { codifySearch, wordsIn, entriesOf: ${entriesOf} };\n})();`);
  return globalThis.opened;
}

/**
 * What the built scripts set, run by the bare language: there is no document. `wordsIn` and `entries` are the engine's
 * own, read from its sources. A later call leaves the engines of earlier ones as they were.
 */
export function loadEngine(site, loaded = true) {
  const { codifySearch: open, wordsIn, entriesOf } = openEngine();
  for (const name of NAMES) vm.runInThisContext(fs.readFileSync(asset(site, name), "utf8"));
  const { codifySearch, codifySearchIndex, codifySearchTexts } = globalThis;
  if (loaded) for (const engine of [open, codifySearch]) engine.load(codifySearchIndex);
  const entries = (loaded ? entriesOf() : []).map(({ title, url, spot: [heading, anchor] }) => ({ title, heading, url: url + (anchor && `#${anchor}`) }));
  return { search: codifySearch, index: codifySearchIndex, texts: codifySearchTexts, entries, wordsIn };
}
