// What a built site's pages are called and which ids they bear, read from the pages themselves.
import fs from "node:fs";
import path from "node:path";

const decoded = (text) => text.replace(/<[^>]+>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&").trim();

/** By address: title, ids, and whether the search should find it. */
export function pagesOf(site) {
  const pages = new Map();
  const visit = (folder) => {
    for (const entry of fs.readdirSync(path.join(site, folder), { withFileTypes: true })) {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) visit(name);
      if (!name.endsWith(".html") || /^editions\/[^/]+\/.*\//.test(name)) continue; // frozen editions are not searched
      const html = fs.readFileSync(path.join(site, name), "utf8");
      const title = decoded(html.match(/<h1[^>]*>([\s\S]*?)<\/h1>/)[1]);
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      const listed = !/whole-framework|(compare|\/map)\.html$|^self-check\/|^404\.html|^search\.html/.test(name);
      pages.set(name, { title, ids, listed });
    }
  };
  visit("");
  return pages;
}
