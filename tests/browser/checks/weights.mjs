// What pages weigh, in raw bytes: many intranets do not compress. The limits are those of docs/performance.md.
import { readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { onPages } from "../support/browser.mjs";

const KB = 1000;

// What a phone on a slow line receives of a page in three round trips: 10, 20 and 21 packets of 1460 bytes with the head of
// the answer. One byte more costs it a fourth one.
const THREE_ROUND_TRIPS = 74_200;

// The first that fits a page decides; what a page holds tells what it is.
const PAGES = [
  { what: "the home page", fits: (html, page) => page === "index.html", limit: 15 * KB },
  { what: "a whole framework", fits: (html) => /class="[^"]*\bwhole\b/.test(html), limit: THREE_ROUND_TRIPS },
  { what: "a page of levels compared", fits: (html) => /class="compare\b/.test(html), limit: 40 * KB },
  { what: "a map of a framework", fits: (html) => /class="level-map\b/.test(html), limit: 43 * KB },
  { what: "a page of one level", fits: (html) => /class="contents\b/.test(html), limit: 80 * KB },
  { what: "a principle", fits: (html) => /class="practice-table\b/.test(html), limit: 20 * KB },
  { what: "a competency", fits: (html) => /<div data-level=/.test(html), limit: 20 * KB },
  { what: "the self-check", fits: (html) => html.includes("data-check="), limit: 43.5 * KB },
  { what: "a set of the self-check on paper", fits: (html) => html.includes("on-paper__scale"), limit: 30 * KB },
  { what: "a list of the whole site", fits: (html, page) => /^(site-map|a-to-z)\.html$/.test(page), limit: 50 * KB },
  { what: "any other page", fits: () => true, limit: 25 * KB },
];

// Fourteen packets of 1460 bytes with the head of an answer: what a phone on a slow line receives of a style sheet in two
// round trips while a script and an icon are on their way too. One byte more costs it a third one before anything shows.
const TWO_ROUND_TRIPS = 20_200;

const FILES = [
  { name: /^assets\/site\.[^.]*\.css$/, what: "the style sheet of most pages", limit: TWO_ROUND_TRIPS },
  { name: /^assets\/a-to-z\.[^.]*\.css$/, what: "the style sheet of the A to Z", limit: TWO_ROUND_TRIPS },
  { name: /^assets\/changes\.[^.]*\.css$/, what: "the style sheet of changes", limit: TWO_ROUND_TRIPS },
  { name: /^assets\/compare\.[^.]*\.css$/, what: "the style sheet of comparisons", limit: TWO_ROUND_TRIPS },
  { name: /^assets\/framework\.[^.]*\.css$/, what: "the style sheet of frameworks", limit: TWO_ROUND_TRIPS },
  { name: /^assets\/home\.[^.]*\.css$/, what: "the style sheet of the home page", limit: TWO_ROUND_TRIPS },
  { name: /^assets\/map\.[^.]*\.css$/, what: "the style sheet of maps", limit: TWO_ROUND_TRIPS },
  { name: /^assets\/search\.[^.]*\.css$/, what: "the style sheet of the search", limit: TWO_ROUND_TRIPS },
  { name: /^assets\/self-check\.[^.]*\.css$/, what: "the style sheet of the self-check", limit: TWO_ROUND_TRIPS },
  { name: /^assets\/self-check-paper\.[^.]*\.css$/, what: "the style sheet of the self-check on paper", limit: TWO_ROUND_TRIPS },
  { name: /^assets\/site-map\.[^.]*\.css$/, what: "the style sheet of the site map", limit: TWO_ROUND_TRIPS },
  { name: /^assets\/site\.[^.]*\.js$/, what: "the scripts of a content page", limit: 12 * KB },
  { name: /^assets\/search-index\.[^.]*\.js$/, what: "the search index", limit: 60 * KB },
  { name: /^assets\/search-engine\.[^.]*\.js$/, what: "the engine of the search", limit: 13 * KB },
  { name: /^assets\/search\.[^.]*\.js$/, what: "the script of the search page", limit: 5 * KB },
  { name: /^assets\/(site|self-check)\.[^.]*\.js$/, what: "all scripts of the self-check", limit: 42.5 * KB },
];

// The statements of the self-check come with the set that a reader chooses: its own and one level up, and a list besides
// for those who take it.
const SET = { name: /^assets\/self-check-[^.]*\.[^.]*\.js$/, limit: 20 * KB, asked: 3 };
const STARTING = { 2: 133.5 * KB, 3: 147 * KB };

const REQUESTS = 4;
const COLD = 80 * KB;

const tooHeavy = (what, size, limit) => (size > limit ? `${what}: ${size} bytes, the limit is ${limit}` : "");

/** The files that a page names, as it is loaded: an older edition of a file may still stand beside the new one. */
const named = (site) => {
  const found = new Set();
  for (const page of site.pages) {
    const html = readFileSync(join(site.root, page), "utf8");
    for (const [, target] of html.matchAll(/\s(?:href|src)="([^"#?]+\.(?:css|js))"/g))
      found.add(posix.normalize(posix.join(posix.dirname(page), target)));
  }
  return [...found].filter((file) => site.files.includes(file)).sort();
};

function checkFiles(site, report) {
  for (const page of site.pages) {
    const html = readFileSync(join(site.root, page), "utf8");
    const { what, limit } = PAGES.find(({ fits }) => fits(html, page));
    report.check("pages are light", tooHeavy(`${page}, ${what}`, Buffer.byteLength(html), limit));
  }
  const loaded = named(site);
  for (const { name, what, limit } of FILES) {
    const files = loaded.filter((file) => name.test(file));
    const size = files.reduce((sum, file) => sum + statSync(join(site.root, file)).size, 0);
    report.check("styles and scripts are light", files.length === 0 ? `${what}: no such file` : tooHeavy(what, size, limit));
  }
  const weight = (file) => statSync(join(site.root, file)).size;
  const sets = loaded.filter((file) => SET.name.test(file)).sort((a, b) => weight(b) - weight(a));
  report.check("styles and scripts are light", sets.length < SET.asked ? `${sets.length} sets of the self-check` : "");
  for (const file of sets) report.check("styles and scripts are light", tooHeavy(file, weight(file), SET.limit));
  const whole = ["self-check.html", ...loaded.filter((file) => /^assets\/(site|self-check)\.[^.]*\.js$|^assets\/self-check\.[^.]*\.css$/.test(file))];
  for (const [count, limit] of Object.entries(STARTING)) {
    const start = [...whole, ...sets.slice(0, Number(count))].reduce((sum, file) => sum + weight(file), 0);
    report.check("styles and scripts are light", tooHeavy(`the self-check with the ${count} largest sets`, start, limit));
  }
}

/**
 * Waits until a page has asked for all that it asks for by itself: scripts that wait until it is drawn have been added, and
 * every script has come. No network that is silent for a while tells that: a busy machine draws late.
 */
const idle = (page) =>
  page.waitForFunction(
    () =>
      document.readyState === "complete" &&
      !document.querySelector("template[data-late]") &&
      [...document.scripts].every(({ src }) => !src || performance.getEntriesByName(src).length > 0),
  );

/** A first visit: what one page of each type asks for, with an empty cache. */
async function checkVisits(browser, site, types, origin, report) {
  await onPages(browser, types, {}, async (name, page) => {
    const asked = new Set();
    const listen = (request) => asked.add(new URL(request.url()).pathname.slice(1));
    page.on("request", listen);
    await page.goto(`${origin}/${name}`);
    await idle(page);
    page.off("request", listen);
    const html = readFileSync(join(site.root, name), "utf8");
    const whole = /class="[^"]*\b(whole|level-map)\b/.test(html); // everything of a framework at once
    const bytes = [...asked].reduce((sum, file) => sum + statSync(join(site.root, file)).size, 0);
    report.check("a first visit makes few requests", asked.size > REQUESTS ? `${name}: ${[...asked].join(", ")}` : "");
    if (!whole) report.check("a first visit is light", tooHeavy(name, bytes, COLD));
  });
}

export async function checkWeights(browser, site, types, origin, report) {
  checkFiles(site, report);
  await checkVisits(browser, site, types, origin, report);
}
