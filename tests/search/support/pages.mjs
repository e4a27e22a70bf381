// What a built site's pages are called and which ids they bear, read from the pages themselves.
import fs from "node:fs";
import path from "node:path";

const decoded = (text) => text.replace(/<[^>]+>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&").trim();

// What the lists for readers name, beside the pages at the top and the fronts of folders. Whatever the program makes besides puts
// the words of these pages in another order, and no search need find it. The index is not asked: it is what is being tested.
const LISTS = ["a-to-z.html", "editions/index.html"];
const WITHOUT_WORDS = ["404.html", "search.html"];

/** The addresses that the main part of the page `name` links to. */
function linkedFrom(site, name) {
  const [main] = fs.readFileSync(path.join(site, name), "utf8").match(/<main[^]*<\/main>/);
  return [...main.matchAll(/\shref="([^"#?:]+)/g)].map(([, target]) => path.posix.join(path.posix.dirname(name), target));
}

/** By address: title, ids, and whether the search should find it. */
export function pagesOf(site) {
  const named = new Set(LISTS.flatMap((list) => linkedFrom(site, list)));
  const opens = (name) => !name.includes("/") || name.endsWith("/index.html");
  const pages = new Map();
  const visit = (folder) => {
    for (const entry of fs.readdirSync(path.join(site, folder), { withFileTypes: true })) {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) visit(name);
      if (!name.endsWith(".html") || /^editions\/[^/]+\/.*\//.test(name)) continue; // frozen editions are not searched
      const html = fs.readFileSync(path.join(site, name), "utf8");
      if (html.includes('http-equiv="refresh"')) continue; // it leads on to the page itself
      const title = decoded(html.match(/<h1[^>]*>([\s\S]*?)<\/h1>/)[1]);
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      // What only repeats other pages is found by the names that synonyms.toml gives it, if any.
      const repeats = /class="(?:[^"]* )?(?:level-map|whole)[" ]/.test(html);
      const listed = (named.has(name) && !repeats && !WITHOUT_WORDS.includes(name)) || (opens(name) && !WITHOUT_WORDS.includes(name));
      pages.set(name, { title, ids, listed });
    }
  };
  visit("");
  return pages;
}
