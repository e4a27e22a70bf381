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

/** What the scripts set, in a world of their own that has nothing but the language. */
export function loadEngine(site) {
  const world = vm.createContext({});
  for (const name of NAMES) vm.runInContext(fs.readFileSync(asset(site, name), "utf8"), world);
  return opened(world);
}

/** The same in this program's own world, where names are found as fast as in a browser: for measuring times. */
export function loadEngineHere(site) {
  for (const name of NAMES) vm.runInThisContext(fs.readFileSync(asset(site, name), "utf8"));
  return opened(globalThis);
}

function opened({ codifySearch, codifySearchIndex, codifySearchTexts }) {
  codifySearch.load(codifySearchIndex);
  return { search: codifySearch, index: codifySearchIndex, texts: codifySearchTexts };
}
