// The engine and the index of a built site, loaded as a browser would but with no document in sight.
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** The built asset whose name begins with `name`. */
export function asset(site, name) {
  const found = fs.readdirSync(path.join(site, "assets")).filter((file) => file.startsWith(name + ".") && file.endsWith(".js"));
  if (found.length !== 1) throw new Error(`${site}/assets holds ${found.length} files called ${name}.….js; build the site first`);
  return path.join(site, "assets", found[0]);
}

/** Everything the scripts set, in a world of its own. */
export function loadEngine(site) {
  const world = vm.createContext({});
  for (const name of ["search-index", "search-texts", "search-engine"]) vm.runInContext(fs.readFileSync(asset(site, name), "utf8"), world);
  const { codifySearch, codifySearchIndex, codifySearchTexts } = world;
  codifySearch.load(codifySearchIndex);
  return { search: codifySearch, index: codifySearchIndex, texts: codifySearchTexts, world };
}
