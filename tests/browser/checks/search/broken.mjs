// The search with a part of it missing, cut or of another build, hosted and from a disk: readers are told in words, and led
// on. Nothing may look as if nothing had been found, as if scripts were off, or as if it were still to come.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onPages, watch } from "../../support/browser.mjs";
import { choicePages, offers, pick, seen } from "../../support/choices.mjs";
import { readSite, serve } from "../../support/site.mjs";
import { copyOf } from "./copy.mjs";
import { answered, state } from "./state.mjs";

const GROUP = "a broken search says so";
const WORDS = "accountability";
const LISTS = "site-map.html,a-to-z.html";

const missing = () => undefined;
const cut = (text) => text.slice(0, text.length / 2);
const throwing = (text) => `${text}\nthrow new Error("broken");`;
const other = (text) => text.replace(/(codifySearch\w+=)[^]*/, "$1{};");
const cannotAsk = (text) => `${text}\ncodifySearch.query = () => { throw new Error("broken"); };`;
const firstLess = (text) => text.replace(/"(?:[^"\\]|\\.)*",/, "");
const withoutPart = (text) => text.replace(/<button[^>]*data-search-more.*/, "");

/** What is done to which file, and what a reader is left with. */
const FAULTS = [
  ["assets/search-index", "missing", missing, "failure"],
  ["assets/search-index", "cut", cut, "failure"],
  ["assets/search-index", "empty", () => "", "failure"],
  ["assets/search-index", "of another form", other, "failure"],
  ["assets/search-engine", "missing", missing, "failure"],
  ["assets/search-engine", "cut", cut, "failure"],
  ["assets/search-engine", "failing when it is asked", cannotAsk, "failure"],
  ["assets/search", "missing", missing, "failure"],
  ["assets/search", "cut", cut, "failure"],
  ["assets/search", "for a page of another build", withoutPart, "failure", "search.html"],
  ["assets/search-texts", "missing", missing, "partly"],
  ["assets/search-texts", "cut", cut, "partly"],
  ["assets/search-texts", "of another index", firstLess, "partly"],
  ["assets/site", "missing", missing, "results"],
  ["assets/site", "failing", throwing, "results"],
];

/** A copy of what the search needs of `site`, with one file spoilt. */
function spoilt(site, [name, , spoil, , page]) {
  const root = copyOf(site);
  const html = readFileSync(join(root, "search.html"), "utf8");
  const file = page ?? html.match(new RegExp(`${name}\\.[^."]*\\.js`))[0]; // an older one may stand beside it
  const text = spoil(readFileSync(join(root, file), "utf8"));
  if (text === undefined) rmSync(join(root, file));
  else writeFileSync(join(root, file), text);
  return root;
}

const told = (page) =>
  page.waitForFunction(() => document.querySelector("[data-search-list] > li [data-part=excerpt] *, [data-search-failure]:not([hidden]), [data-search-partly]:not([hidden])"));

async function look(page, left, expect) {
  const now = await state(page);
  expect(now.failure === (left === "failure") && now.partly === (left === "partly"), `the page says ${now.failure ? "failure" : ""}${now.partly ? "partly" : ""}${now.status}`);
  expect(!now.withoutScripts, "the page says that scripts are off");
  expect(left === "failure" ? now.status === "" && now.titles.length === 0 : now.titles.length > 3, `${now.titles.length} results, ${now.status}`);
  if (left !== "failure") return;
  expect(now.help.join() === LISTS, `the reader is led to ${now.help}`);
  const role = await page.$eval("[data-search-failure]", (element) => element.getAttribute("role"));
  expect(role === "alert", `the message is a ${role}`);
}

async function arrive(page, base, left, expect) {
  await page.goto(`${base}search.html?q=${WORDS}`);
  await told(page);
  await look(page, left, expect);
}

/** Whoever goes on is told the same; loading the page anew keeps the words. */
async function goOn(page, base, left, expect) {
  await page.fill("#page--query", `${WORDS} and more`);
  await page.press("#page--query", "Enter");
  await told(page);
  await look(page, left, expect);
  await page.goto(`${base}search.html?q=${encodeURIComponent(`"${WORDS}"`)}`);
  await told(page);
  await look(page, left, expect);
  if (left === "results") return;
  await Promise.all([page.waitForEvent("load"), page.click(`[data-search-${left}] a`)]);
  await told(page);
  expect(page.url().includes("?q="), `“Reload this page” leads to ${page.url()}`);
}

async function checkFaults(browser, site, report) {
  await onPages(browser, FAULTS, {}, async (fault, page) => {
    const [name, how, , left] = fault;
    const root = spoilt(site, fault);
    const server = await serve(readSite(root));
    const expect = (holds, problem) => report.check(GROUP, holds ? "" : `${name} ${how}, at ${page.url()}: ${problem}`);
    try {
      await arrive(page, `${pathToFileURL(root).href}/`, left, expect);
      await arrive(page, `${server.origin}/`, left, expect);
      if (how === "missing") await goOn(page, `${server.origin}/`, left, expect);
    } catch (error) {
      expect(false, error.message);
    }
    await server.close();
    rmSync(root, { recursive: true });
  });
}

/** A line that is down for a while, and one on which nothing ever comes. */
async function checkLines(browser, origin, report) {
  const expect = (holds, problem) => report.check(GROUP, holds ? "" : problem);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(/search-index/, (route) => route.abort());
  await page.goto(`${origin}/search.html?q=${WORDS}`);
  await told(page);
  await page.unroute(/search-index/);
  await page.fill("#page--query", `${WORDS} `);
  await answered(page);
  const now = await state(page);
  expect(!now.failure && now.titles.length > 3, `when the line is back: ${now.titles.length} results, ${now.failure ? "and the message" : ""}`);

  await page.route(/search-index/, () => {});
  await page.goto(`${origin}/search.html?q=${WORDS}`, { waitUntil: "commit" });
  await page.waitForSelector("[data-search-list][aria-busy]", { state: "attached" });
  const early = await state(page);
  expect(early.help.length === 0 && early.status === "", `at once, without an answer: ${early.status} ${early.help}`);
  await answered(page);
  const late = await state(page);
  expect(late.status.includes("still loading") && late.help.includes("a-to-z.html"), `after a while, without an answer: ${late.status} ${late.help}`);
  await context.close();
}

/** A browser that takes no more changes of the address. */
async function checkHistory(browser, origin, report) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    history.replaceState = history.pushState = () => {
      throw new DOMException("too many", "SecurityError");
    };
  });
  await page.goto(`${origin}/search.html`);
  await page.fill("#page--query", WORDS);
  await answered(page);
  report.check(GROUP, (await state(page)).titles.length > 3 ? "" : "nothing is found where the address cannot be changed");
  await context.close();
}

/** An address with a slash too many, as hosts serve without a word: its path alone would lead to another host. */
async function checkSlashes(browser, site, origin, report) {
  const expect = (holds, problem) => report.check("choices hold where an address has a slash too many", holds ? "" : problem);
  const context = await browser.newContext();
  const page = await context.newPage();
  const watcher = watch(page, (url) => url.startsWith(origin));
  await page.goto(`${origin}//search.html?q=${WORDS}`);
  await answered(page);
  await page.fill("#page--query", "");
  await page.waitForFunction(() => !location.search);
  expect(page.url() === `${origin}//search.html`, `the emptied search is at ${page.url()}`);
  const [levelled] = choicePages(site).items;
  await page.goto(`${origin}//${levelled}`);
  const { parameter, values } = await offers(page);
  await pick(page, values[0]);
  const { levels } = await seen(page);
  expect(page.url() === `${origin}//${levelled}?${parameter}=${values[0]}` && levels.join() === values[0], `${levels} at ${page.url()}`);
  await page.locator("[data-clear]").click();
  expect(page.url() === `${origin}//${levelled}`, `all levels are at ${page.url()}`);
  for (const problem of await watcher.take()) expect(false, problem);
  await context.close();
}

async function checkWithoutScripts(browser, origin, report) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/search.html?q=${WORDS}`);
  const shown = await state(page);
  const form = await page.$eval("[data-search-form]", (element) => element.checkVisibility());
  const lists = shown.help.join() === LISTS;
  report.check(GROUP, !form && shown.withoutScripts && !shown.failure && lists ? "" : `with scripts off: ${JSON.stringify(shown)}`);
  await context.close();
}

export async function checkBrokenSearch(browser, site, origin, report) {
  await checkFaults(browser, site, report);
  await checkLines(browser, origin, report);
  await checkHistory(browser, origin, report);
  await checkSlashes(browser, site, origin, report);
  await checkWithoutScripts(browser, origin, report);
}
