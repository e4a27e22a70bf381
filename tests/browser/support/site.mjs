// The built site as files: its pages, and a static server that knows nothing but them.
import { readFileSync, readdirSync, statSync, existsSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, relative, resolve, sep } from "node:path";

export const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** {root, files, pages}: paths relative to `folder`, with "/", sorted. */
export function readSite(folder) {
  const root = resolve(folder);
  const files = filesBelow(root)
    .map((path) => relative(root, path).split(sep).join("/"))
    .sort();
  return { root, files, pages: files.filter((file) => file.endsWith(".html")) };
}

/**
 * One page of each kind, by what the page holds and not by its name, so that any site can be checked: of those with the
 * same components the first, or the largest.
 */
export function pageTypes(site, largest = false) {
  const classes = ["compare-table", "level-map", "practice-table", "level-links", "letters", "home", "outline", "contents", "whole", "on-paper__scale"];
  const marks = [...classes.map((name) => new RegExp(`class="(?:[^"]* )?${name}[" ]`)), /<div data-level=/];
  const kinds = new Map();
  for (const page of site.pages) {
    const html = readFileSync(join(site.root, page), "utf8");
    const kind = marks.filter((mark) => mark.test(html)).join();
    const known = kinds.get(kind);
    if (!known || (largest && html.length > known.length)) kinds.set(kind, { page, length: html.length });
  }
  const own = ["index.html", "404.html", "accessibility.html", "sources.html", "site-map.html"];
  const first = [...kinds.values()].map(({ page }) => page);
  return [...new Set([...first, ...own.filter((page) => site.pages.includes(page))])].sort();
}

/** Whether a page only leads on to another: an old address, or a folder with the name of a page. */
export const leadsOn = (site, page) => readFileSync(join(site.root, page), "utf8").includes('http-equiv="refresh"');

// Beside the site, where none of its files is: with an address of its own the browser compiles axe once, not for each page.
export const AXE = { address: "/.axe-core.js", file: createRequire(import.meta.url).resolve("axe-core/axe.min.js") };

/**
 * Serves the site on a free port; sends no header that a plain host would not send. `close()` ends what is still open: a browser
 * under load leaves connections on which it never asks for anything, and a server waits for those without end.
 */
export async function serve(site) {
  const server = createServer((request, response) => {
    if (request.url === AXE.address) {
      response.writeHead(200, { "Content-Type": TYPES[".js"], "Cache-Control": "max-age=3600" });
      response.end(readFileSync(AXE.file));
      return;
    }
    const path = decodeURIComponent(new URL(`http://site${request.url}`).pathname).replace(/\/$/, "/index.html").slice(1);
    const file = join(site.root, path);
    const found = file.startsWith(site.root + sep) && existsSync(file) && statSync(file).isFile();
    response.writeHead(found ? 200 : 404, {
      "Content-Type": (found && TYPES[extname(file)]) || "text/plain; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
    });
    response.end(found ? readFileSync(file) : "not found");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}
