// The search as its readers use it, hosted and from a disk: by keyboard, by mouse, with odd words, and when it fails.
import { pathToFileURL } from "node:url";
import { onPages, watch } from "../support/browser.mjs";
import { watched } from "../support/progress.mjs";
import { axeProblems, sidewaysScroll } from "./pages.mjs";
import { checkBrokenSearch } from "./search/broken.mjs";
import { checkNamesOfLevels } from "./search/names.mjs";
import { correctedInPlace, levelsOfResults, nothingThere, showingAll } from "./search/more.mjs";
import { answered, state } from "./search/state.mjs";

const GROUP = "the search answers";
const WORDS = "accountability"; // stands in the names of several pages of the shipped content
const ODD = ["<img src=x onerror=1>", "(((((", "\\", "\u202e\u0627\u0644\u0642\u064a\u0627\u062f\u0629", "x".repeat(10000), "%00%ff", "\"'`{}$&"];

async function byKeyboard(page, base, expect) {
  await page.goto(`${base}index.html`);
  await page.focus("#page--search");
  await page.keyboard.type(WORDS);
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\.html\?q=/);
  await answered(page);
  const found = await state(page);
  expect(found.titles.length > 3, `few results for ${WORDS}: ${found.titles}`);
  expect(found.title.startsWith(`\u201c${WORDS}\u201d`), `the title is ${found.title}`);
  expect(found.status.startsWith(String(found.titles.length)), `the status says ${found.status}`);
  expect(found.titles[0].toLowerCase().includes(WORDS), `first comes ${found.titles[0]}`);
  await page.waitForSelector("[data-search-list] mark");
  const { marked } = await state(page);
  expect(marked.some((word) => word.includes("account")), `marked: ${marked.slice(0, 5)}`);

  await page.focus("#page--facet");
  await page.keyboard.press("Tab");
  const onFirst = await page.evaluate(() => document.activeElement === document.querySelector("[data-search-list] a"));
  expect(onFirst, "Tab does not lead from the form to the first result");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("search.html"));
  expect(page.url() === found.addresses[0], `the first result leads to ${page.url()}`);
  await page.goBack();
  await answered(page);
  expect((await state(page)).titles.join() === found.titles.join(), "Back does not show the results again");
}

async function whileTyping(page, base, expect) {
  await page.goto(`${base}search.html`);
  await page.focus("#page--query");
  for (const letter of WORDS) {
    await page.keyboard.type(letter);
    // What is said of fewer letters may be said of these, too: the words tell when it is their turn.
    await page.waitForFunction(() => {
      const typed = document.querySelector("[data-search-input]").value;
      return typed.length < 3 || document.querySelector("[data-search-status]")?.textContent.includes(`\u201c${typed}\u201d`);
    });
    const seen = await state(page);
    expect(seen.input.length < 3 || seen.titles.length > 0, `nothing is found for “${seen.input}”`);
  }
  await page.waitForFunction((words) => new URLSearchParams(location.search).get("q") === words, WORDS);
  await page.fill("#page--query", "acountability");
  await page.waitForFunction(() => !document.querySelector("[data-search-suggestion]").hidden);
  const { suggestion, titles } = await state(page);
  expect(suggestion === WORDS, `suggested: ${suggestion}`);
  expect(titles.length > 0, "a slip of a letter finds nothing");
  await page.click("[data-search-suggestion] a");
  await answered(page);
  expect((await state(page)).query === WORDS, "the suggestion does not lead to its words");
}

async function choosing(page, base, expect) {
  await page.goto(`${base}search.html?q=budget`);
  await answered(page);
  const all = await state(page);
  const options = await page.$$eval("#page--facet option", (found) => found.map(({ value, textContent }) => ({ value, textContent })));
  const level = options.find(({ value, textContent }) => value.includes(" ") && !textContent.includes("(0)"));
  expect(level !== undefined, "no level has a result for “budget”");
  await page.selectOption("#page--facet", level.value);
  await page.waitForFunction(() => location.search.includes("stage="));
  await page.waitForFunction((count) => document.querySelectorAll("[data-search-list] > li").length !== count, all.titles.length);
  const some = await state(page);
  const counted = Number(/\((\d+)\)$/.exec(level.textContent)?.[1]);
  expect(some.titles.length === counted, `the choice says ${level.textContent}, the list has ${some.titles.length}`);
  const anchors = await page.$$eval("[data-search-list] [data-part=link]", (links) => links.map(({ hash }) => hash));
  expect(anchors.every((hash) => hash.length > 1), `results of a level lead to ${anchors}`);
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await answered(page);
  expect((await state(page)).titles.join() === some.titles.join(), "a shared address shows other results");
}

/** A stage that the reader was looking at is where they search, until they say otherwise. */
async function fromOneStage(page, base, expect) {
  await page.goto(`${base}search.html`);
  const options = await page.$$eval("#page--facet option", (all) => all.map(({ value, dataset }) => ({ value, label: dataset.label })));
  const level = options.find(({ value }) => value.includes(" "));
  const name = level.value.split(" ")[1];
  await page.goto(`${base}index.html?stage=${name}`);
  await page.fill("#page--search", WORDS);
  await page.press("#page--search", "Enter");
  await page.waitForURL(/search\.html\?/);
  await answered(page);
  const chosen = () => page.$eval("#page--facet", (facet) => facet.value);
  const one = await state(page);
  expect((await chosen()) === level.value, `“${await chosen()}” is chosen for ?stage=${name}`);
  expect(one.status.includes(level.label), `the status does not name the stage: ${one.status}`);
  await page.focus("[data-search-clear]");
  await page.keyboard.press("Enter");
  await answered(page, one.status);
  const all = await state(page);
  expect((await chosen()) === "" && all.titles.length > one.titles.length, "the whole site is not searched after it was asked for");
  expect(!page.url().includes("stage="), `the address still says ${page.url()}`);
  const after = await page.evaluate(() => [document.activeElement?.id, document.querySelector("[data-search-clear]").hidden]);
  expect(after.join() === "page--facet,true", `the way back leaves ${after}`);
  await page.goto(`${base}search.html?q=${name}&stage=no-such-stage`);
  await answered(page);
  expect((await chosen()) === "", "an unknown stage, or a stage as a word, is chosen");
}

async function phrases(page, base, expect) {
  const find = async (query) => {
    await page.goto(`${base}search.html?q=${encodeURIComponent(query)}`);
    await answered(page);
    await page.waitForSelector("[data-search-list] mark");
    return page.$$eval("[data-search-list] > li", (items) => items.map((item) => item.textContent.toLowerCase()));
  };
  const loose = await find("speak up");
  const strict = await find("\u201cspeak up\u201d");
  expect(strict.length > 0 && strict.length < loose.length, `${strict.length} of ${loose.length} results have the words side by side`);
  expect(strict.every((text) => text.includes("speak up")), `not side by side: ${strict.find((text) => !text.includes("speak up"))}`);
}

async function oddWords(page, base, expect) {
  await page.goto(`${base}search.html`);
  await page.focus("#page--query");
  for (const words of ODD) {
    const before = (await state(page)).status;
    await page.fill("#page--query", words);
    await answered(page, before);
    const seen = await state(page);
    expect(seen.status.includes(words.trim()), `“${words.slice(0, 20)}” is shown as ${seen.status.slice(0, 60)}`);
    expect((await page.evaluate(sidewaysScroll)) === "", `“${words.slice(0, 20)}” does not fit`);
  }
  const slowest = await page.evaluate((all) => {
    const once = (words) => {
      const begin = performance.now();
      globalThis.codifySearch.query(words, {});
      return performance.now() - begin;
    };
    // The best of five: what else the machine does is nothing to the search.
    return Math.max(...all.map((words) => Math.min(...[1, 2, 3, 4, 5].map(() => once(words)))));
  }, ODD);
  expect(slowest <= 50, `the slowest of the odd words takes ${slowest} ms`);
  await page.fill("#page--query", "xqzvkw");
  await page.waitForFunction(() => document.querySelector("[data-search-status]")?.textContent.includes("xqzvkw"));
  expect((await state(page)).titles.length === 0, "nonsense finds something");
}

async function nothingKept(page, base, expect) {
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(kept.join() === "0,0,", `kept on the device: ${kept}`);
}

/** Every state of the page, with what is kept from loading. */
const STATES = [
  ["before a search", "", "[data-search-list]:empty"],
  ["results", "?q=budget", "[data-search-list] mark"],
  ["the first of many results", "?q=management", "[data-search-more]:not([hidden])"],
  ["no result", "?q=xqzvkw", "[data-search-status]:not(:empty)"],
  ["a suggestion", "?q=acountability", "[data-search-suggestion]:not([hidden])"],
  ["a broken search", "?q=budget", "[data-search-failure]:not([hidden])", /search-index/],
  ["results without their texts", "?q=budget", "[data-search-partly]:not([hidden])", /search-texts/],
];

async function looks(browser, origin, report) {
  await onPages(browser, STATES, { bypassCSP: true }, async ([name, query, ready, kept], page) => {
    if (kept) await page.route(kept, (route) => route.abort());
    await page.goto(`${origin}/search.html${query}`);
    await page.waitForSelector(ready, { state: "attached" });
    for (const [width, colorScheme] of [[320, "light"], [1280, "dark"]]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      report.checkAll("axe finds nothing wrong with the search", (await axeProblems(page, { again: width > 320 })).map((problem) => `${name}: ${problem}`));
      report.check("the search fits", (await page.evaluate(sidewaysScroll)) && `${name} at ${width} px`);
    }
    if (/many|suggestion/.test(name)) return;
    const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
    report.check("a short list of results is one sheet", sheets === 1 ? "" : `${name}: ${sheets} sheets`);
    if (kept) await page.unroute(kept);
  });
}

/** What moves while results and then excerpts come, which are held back a moment so that both are painted. */
async function staysPut(browser, origin, report) {
  const context = await browser.newContext();
  await context.route(/search-(index|texts)/, async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
  const page = await context.newPage();
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const words of [WORDS, "acountability", "health and care leaders"]) {
      await page.goto(`${origin}/search.html?q=${words}`);
      await page.waitForSelector("[data-search-list] mark");
      const moved = await page.evaluate(async () => {
        let sum = 0;
        const add = (list) => list.getEntries().forEach(({ value }) => (sum += value));
        new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
        await new Promise((done) => setTimeout(done, 200));
        return sum;
      });
      report.check("results stay where they are", moved === 0 ? "" : `“${words}” at ${width} px: shifts of ${moved.toFixed(4)}`);
    }
  }
  await context.close();
}

const STORIES = [byKeyboard, whileTyping, choosing, fromOneStage, phrases, oddWords, showingAll, correctedInPlace, levelsOfResults, nothingThere, nothingKept];

export async function checkSearch(browser, site, origin, report) {
  const places = [
    ["hosted", `${origin}/`],
    ["from a file", `${pathToFileURL(site.root).href}/`],
  ];
  for (const [place, base] of places) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const watcher = watch(page, (url) => url.startsWith(base) || url === "about:blank");
    const expect = (holds, problem) => report.check(GROUP, holds ? "" : `${place}: ${problem}`);
    for (const story of STORIES) {
      try {
        await watched(story.name, () => story(page, base, expect));
      } catch (error) {
        expect(false, `${story.name}: ${error.message}`);
      }
    }
    // These stories move on quickly: what the browser itself gives up on the way is no fault of a page.
    const seen = (await watcher.take()).filter((problem) => !problem.includes("ERR_ABORTED"));
    report.checkAll("the search loads cleanly", seen.map((problem) => `${place}: ${problem}`));
    await context.close();
  }
  await looks(browser, origin, report);
  await staysPut(browser, origin, report);
  await checkNamesOfLevels(browser, site, report);
  await checkBrokenSearch(browser, site, origin, report);
}
