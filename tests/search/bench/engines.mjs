// The engines that are measured: codify's own and two well-known ones, over the same passages.
import fs from "node:fs";
import { asset, loadEngine } from "../support/engine.mjs";
import { lunrSearch, miniSearch } from "./peers.mjs";

/** The passages of the index, read back through the engine: each entry's address and titles. */
function documentsOf({ entries, texts }) {
  return entries.map(({ url, title, heading }, id) => ({ id, url, title, heading, text: texts[id] }));
}

/** For a built site: how many passages it has, and the engines; each has a name, files, and `load()`, which gives how it finds. */
export function openEngines(site) {
  const codify = loadEngine(site);
  const documents = documentsOf(codify);
  const own = {
    name: "codify",
    files: ["search-engine", "search-index"].map((name) => fs.readFileSync(asset(site, name))),
    load() {
      codify.search.load(codify.index);
      return (text) => codify.search.query(text).map(({ url }) => url);
    },
  };
  return { passages: documents.length, engines: [own, miniSearch(documents), lunrSearch(documents)] };
}
