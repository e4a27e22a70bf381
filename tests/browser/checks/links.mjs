// Static checks over the files: titles, links, anchors, and whether each page can be reached from the home page.
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { exceptions } from "../exceptions.mjs";
import { leadsOn } from "../support/site.mjs";

const decoded = (text) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");

const valuesOf = (html, pattern) => [...html.matchAll(pattern)].map((match) => decoded(match[1]));

function readPage(site, page) {
  const html = readFileSync(join(site.root, page), "utf8");
  return {
    titles: valuesOf(html, /<title>([^<]*)<\/title>/g),
    ids: valuesOf(html, /\sid="([^"]*)"/g),
    targets: valuesOf(html, /\s(?:href|src)="([^"]*)"/g),
  };
}

/** The file and the anchor that `target` on `page` names, or nothing for an address outside the site. */
function resolved(page, target) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  const [address, anchor] = target.split("#");
  const [path] = address.split("?");
  const file = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), decodeURIComponent(path)));
  return { file: file === "." || file.endsWith("/") ? `${file.replace(/^\.$/, "")}index.html` : file, anchor };
}

export function checkLinks(site, report) {
  const files = new Set(site.files);
  const pages = new Map(site.pages.map((page) => [page, readPage(site, page)]));
  const leads = new Map();
  const byTitle = new Map();

  for (const [page, { titles, ids, targets }] of pages) {
    report.check("one title per page", titles.length === 1 && titles[0] ? "" : `${page}: ${titles.length} titles`);
    const twin = byTitle.get(titles[0]);
    report.check("titles are unique", twin ? `${page} and ${twin}: “${titles[0]}”` : "");
    byTitle.set(titles[0], page);

    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    report.check("anchors are unique on their page", twice.length > 0 ? `${page}: ${twice.join(", ")}` : "");

    leads.set(page, new Set());
    for (const target of targets) {
      const to = resolved(page, target);
      if (!to) continue;
      const exists = files.has(to.file) && !to.file.startsWith("..");
      const anchored = !to.anchor || pages.get(to.file)?.ids.includes(decodeURIComponent(to.anchor));
      report.check("links and anchors resolve", exists && anchored ? "" : `${page}: ${target}`);
      if (pages.has(to.file)) leads.get(page).add(to.file);
    }
  }

  const reached = new Set(["index.html"]);
  for (const page of reached) for (const to of leads.get(page) ?? []) reached.add(to);
  for (const page of site.pages) {
    if (exceptions.unreached.includes(page) || leadsOn(site, page)) continue; // nobody links to a page that has moved
    report.check("pages are reachable from the home page", reached.has(page) ? "" : page);
  }
}
