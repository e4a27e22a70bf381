// What the scripts of a built site hold, read as the page reads them but without a browser.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

export const plain = (text) => text.replace(/\s+/g, " ").trim();

const wordsOf = (words) =>
  (typeof words === "string" ? [words] : words).map((node) => (typeof node === "string" ? node : wordsOf(node.slice(2)))).join("");

/** Each set that the self-check names, in its order: the file of its script, and its statements. */
export function setsIn(site) {
  const html = readFileSync(join(site.root, "self-check.html"), "utf8");
  const sets = html.matchAll(/<li data-set="([^"]+)" data-level="([^"]*)"[^>]*>.*?<script src="([^"]+)"><\/script><\/template>/g);
  return [...sets].map(([, name, level, file]) => {
    const context = vm.createContext({});
    vm.runInContext(readFileSync(join(site.root, file), "utf8"), context);
    const items = context.codifySelfCheck[name].flatMap(({ id, items: all }) => all.map((item) => ({ path: item.list ? id : `${id}/${item.slug}`, ...item })));
    const statements = items.flatMap(({ path, statements: all }) => all.map(({ at, words }) => ({ code: `${path}#${at}`, text: plain(wordsOf(words)) })));
    return { name, level, file, statements };
  });
}
