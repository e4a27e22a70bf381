// The engine and the index of a built site, loaded as a browser would but with no document in sight.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const NAMES = ["search-index", "search-texts", "search-engine"];

/** The built asset whose name begins with `name`. */
export function asset(site, name) {
  const found = fs.readdirSync(path.join(site, "assets")).filter((file) => file.startsWith(name + ".") && file.endsWith(".js"));
  if (found.length !== 1) throw new Error(`${site}/assets holds ${found.length} files called ${name}.….js; build the site first`);
  return path.join(site, "assets", found[0]);
}

let source = "";

/** A new engine each time, as in a page of its own: its modules are joined as the program's own are, but not shortened. */
function openEngine() {
  const entry = fileURLToPath(new URL("opened.js", import.meta.url));
  source ||= execFileSync("esbuild", [entry, "--bundle", "--format=iife", "--global-name=opened", "--log-level=warning"], { encoding: "utf8" });
  vm.runInThisContext(source);
  return globalThis.opened;
}

/**
 * What the built scripts set, run by the bare language: there is no document. `wordsIn` and `entries` are the engine's
 * own, read from its sources. A later call leaves the engines of earlier ones as they were.
 */
export function loadEngine(site, loaded = true) {
  const { codifySearch: open, wordsIn, passages } = openEngine();
  for (const name of NAMES) vm.runInThisContext(fs.readFileSync(asset(site, name), "utf8"));
  const { codifySearch, codifySearchIndex, codifySearchTexts } = globalThis;
  if (loaded) for (const engine of [open, codifySearch]) engine.load(codifySearchIndex);
  return { search: codifySearch, index: codifySearchIndex, texts: codifySearchTexts, entries: loaded ? passages() : [], wordsIn };
}
