// What readers do most, in WebKit. Each story is told in each place where the site may lie.
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { choicePages } from "../../browser/support/choices.mjs";
import { watched } from "../../browser/support/progress.mjs";
import { KEYS } from "../support/webdriver.mjs";
import { lookAt } from "./meaning.mjs";

const WIDTHS = [1280, 480, 320];
/** What is held back until it is found counts as visible itself; what it holds is not drawn where the browser knows how. */
const shownCount = (selector) =>
  [...document.querySelectorAll(selector)].filter((one) => {
    const held = one.closest("[hidden]");
    return one.checkVisibility() && !(held && getComputedStyle(held).contentVisibility === "hidden");
  }).length;
const viewIs = (name) => document.querySelector("[data-check]")?.dataset.shown === name;

/** Notes in the page what its policy refuses and which scripts fail, from now on. */
const listen = () => {
  globalThis.complaints = [];
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => globalThis.complaints.push(`refused: ${violatedDirective} ${blockedURI}`));
  addEventListener("error", ({ message, target }) => globalThis.complaints.push(`error: ${message ?? target.outerHTML}`), true);
  addEventListener("unhandledrejection", ({ reason }) => globalThis.complaints.push(`error: ${reason}`));
};

/**
 * Each of `types`, in a frame, since a window of this browser is never narrower than 447 px: its style and scripts are there, and
 * nothing sticks out to the side.
 */
async function pagesLoad({ page, base, types, desktop, expect }) {
  const outer = join(desktop.home, "frame.html");
  writeFileSync(outer, '<!DOCTYPE html><iframe id="frame" height="800"></iframe>');
  await page.goto(pathToFileURL(outer).href);
  for (const name of types) {
    await page.frame(null);
    await page.evaluate((address) => new Promise((done) => {
      const frame = document.querySelector("#frame");
      frame.onload = () => done();
      frame.src = address;
    }), base + name);
    for (const width of WIDTHS) {
      await page.frame(null);
      await page.evaluate((width) => (document.querySelector("#frame").width = width), width);
      await page.frame("#frame");
      const { wide, inside } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { wide: scrollWidth > clientWidth, inside: innerWidth };
      });
      expect(inside === width, `${name} is ${inside} px wide instead of ${width}`);
      expect(!wide, `${name} scrolls sideways at ${width} px`);
    }
    const ready = await page.evaluate(() => "scripts" in document.documentElement.dataset && [...document.styleSheets].length > 0);
    expect(ready, `the scripts or styles of ${name} are not there`);
  }
  await page.frame(null);
}

async function search({ page, base, expect }) {
  await page.goto(`${base}index.html`);
  await page.type("header input[name=q]", "psychological safety");
  await page.press(KEYS.Enter);
  expect(await page.until("results", () => document.querySelector("[data-search-list] mark")), "the form in the header finds nothing");
}

/** One level of an item: chosen, still there after a reload, taken along by links, and given up by Back. */
async function oneLevel({ page, base, pages, expect }) {
  const [name] = pages.items;
  await page.goto(base + name);
  await page.evaluate(listen);
  const all = await page.evaluate(shownCount, "main [data-level]");
  const value = await page.evaluate(() => document.querySelector("form[data-level-filter] input:not([value=''])").value);
  await page.click("form[data-level-filter] input:not([value=''])");
  await page.click("form[data-level-filter] button");
  const one = async (what) => expect((await page.evaluate(shownCount, "main [data-level]")) === 1, `${name} ${what}`);
  expect(all > 1, `${name} has ${all} levels`);
  await one("shows more than one level");
  expect((await page.evaluate(() => globalThis.complaints)).length === 0, `choosing a level: ${await page.evaluate(() => globalThis.complaints)}`);
  await page.reload();
  await one("forgets the level when it is loaded again");
  await page.click(".header__title a");
  await page.until("another page", (last) => !location.pathname.endsWith(last), name);
  expect((await page.address()).includes(`=${value}`), `the link to ${await page.address()} leaves the level behind`);
  await page.back();
  await one("forgets the level after Back");
  await page.back();
  await page.until("all levels", (many) => [...document.querySelectorAll("main [data-level]")].filter((one) => one.checkVisibility()).length === many, all);
}

async function compare({ page, base, pages, expect }) {
  const name = pages.compared[0];
  await page.goto(base + name);
  await page.evaluate(() => {
    const [from, to] = document.querySelectorAll("form[data-compare] select");
    from.selectedIndex = 0;
    to.selectedIndex = to.options.length - 1;
  });
  await page.click("form[data-compare] button");
  const shown = await page.evaluate(shownCount, "[data-from]");
  expect(shown === 1, `${name} shows ${shown} comparisons instead of the one that was chosen`);
  expect((await page.address()).includes("from="), `the comparison is not in the address: ${await page.address()}`);
}

async function oneColumn({ page, base, pages, expect }) {
  const name = pages.pairs[0];
  await page.goto(base + name);
  const all = await page.evaluate(shownCount, "table[data-pairs] td");
  await page.click("form[data-pair-filter] input:not([value=''])");
  await page.click("form[data-pair-filter] button");
  const left = await page.evaluate(shownCount, "table[data-pairs] td");
  expect(all > 0 && left === all / 2, `${name} shows ${left} of ${all} cells in one column`);
}

/** Answers one statement of the first section and goes on to the results. */
async function answerOne({ page, base, report, place }) {
  await page.goto(`${base}self-check.html`);
  await page.until("the start", viewIs, "start");
  await page.evaluate(listen);
  await page.click("[name=framework]");
  if (await page.evaluate(shownCount, "[data-levels-of] [data-title]")) await page.click("[data-levels-of]:not([hidden]) [data-title]");
  await page.click("[data-view=start] button[type=submit]");
  await page.until("the list", viewIs, "list");
  await lookAt(page, `${place}: the list of the self-check`, report);
  await page.evaluate(() => void (location.hash = "#section-1"));
  await page.until("a section", viewIs, "section");
  await page.click("[data-part=questions] > fieldset:not([hidden]) [data-point]");
  await page.evaluate(() => void (location.hash = "#results"));
  await page.until("the results", viewIs, "results");
  await lookAt(page, `${place}: the results of the self-check`, report);
}

const chosen = () => document.querySelectorAll("[data-point]:checked").length;
const KEPT = () => Object.keys(localStorage).length;

/** Saved answers are there again, and are saved again as they change; from a disk the page says why it saves nothing. */
async function selfCheck({ page, base, keeps, desktop, expect, ...rest }) {
  await answerOne({ page, base, ...rest });
  if (keeps) {
    await page.click("[data-part=keep] [data-part=save]");
    await page.reload();
    await page.until("the results again", viewIs, "results");
    expect((await page.evaluate(KEPT)) === 1, "saved answers are not there again");
    await page.evaluate(listen);
    const before = await page.evaluate(() => Object.values(localStorage).join());
    await page.evaluate(() => void (location.hash = "#section-1"));
    await page.until("the section again", viewIs, "section");
    expect((await page.evaluate(chosen)) === 1, "the saved answer is not chosen");
    await page.click("[data-part=questions] > fieldset:not([hidden]) label:nth-of-type(2) [data-point]");
    await page.until("answers that are saved again", (old) => Object.values(localStorage).join() !== old, before);
  } else {
    expect((await page.evaluate(shownCount, "[data-part=on-disk]")) === 1, "nothing says that nothing is saved from a disk");
    expect((await page.evaluate(shownCount, "[data-part=keep] [data-part=save]")) === 0, "a disk is offered for saving");
  }
  await takeAway({ page, base, desktop, expect });
  const complaints = await page.evaluate(() => globalThis.complaints);
  expect(complaints.length === 0, `the self-check: ${complaints}`);
}

/** The answers as a file and as a table; the file is opened again by a page that knows nothing. */
async function takeAway({ page, base, desktop, expect }) {
  const files = {};
  for (const [part, ending] of [["download", ".json"], ["csv", ".csv"]]) {
    await page.click(`[data-part=keep] [data-part=${part}]`);
    files[ending] = await arrives(desktop.home, ending);
  }
  expect(JSON.parse(readFileSync(files[".json"], "utf8")), "the file of answers is no JSON");
  expect(readFileSync(files[".csv"], "utf8").split("\n").length > 2, "the table has no rows");
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${base}index.html`);
  await page.goto(`${base}self-check.html`);
  await page.until("the start again", viewIs, "start");
  await page.evaluate(listen);
  await page.type("#check--file", files[".json"]);
  await page.until("an opened file", (was) => document.querySelector("[data-check]").dataset.shown !== was, "start");
  for (const file of Object.values(files)) rmSync(file);
}

/** The path of a file that the browser has put into its reader's folder, once it is whole. */
async function arrives(folder, ending) {
  const begun = Date.now();
  for (let size = -1; Date.now() - begun < 60_000; ) {
    const name = readdirSync(folder).find((one) => one.endsWith(ending));
    const now = name ? readFileSync(join(folder, name)).length : 0;
    if (now > 0 && now === size) return join(folder, name);
    size = now;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`no file *${ending} arrives`);
}

/** The first Tab reaches the way past the menu, which leads to the text; after it come the links in the order of the page. */
async function byKeyboard({ page, base, expect }) {
  await page.goto(`${base}accessibility.html`);
  const focused = () => ({ text: document.activeElement.textContent.trim(), id: document.activeElement.id, tag: document.activeElement.localName });
  await page.press(KEYS.Tab);
  const order = await page.evaluate(() => [...document.querySelectorAll("a[href], button, input")].filter((one) => one.checkVisibility()).length);
  expect((await page.evaluate(() => document.activeElement.className)).includes("skip-link"), "the first Tab does not reach the skip link");
  const seen = [];
  for (let count = 0; count < Math.min(order, 8); ++count) {
    await page.press(KEYS.Tab);
    seen.push(await page.evaluate(() => [...document.querySelectorAll("*")].indexOf(document.activeElement)));
  }
  expect(seen.every((at, index) => index === 0 || at > seen[index - 1]), `Tab goes to ${seen}`);
  await page.goto(`${base}accessibility.html`);
  await page.press(KEYS.Tab);
  await page.press(KEYS.Enter);
  await page.until("the text", () => location.hash === "#page--main");
  await page.press(KEYS.Tab);
  expect(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)), `after the skip link: ${JSON.stringify(await page.evaluate(focused))}`);
}

/** What the stories listen to is told: else they would hear nothing at all. */
async function policyIsTold({ page, base, expect }) {
  await page.goto(`${base}index.html`);
  await page.evaluate(listen);
  await page.evaluate(() => document.head.append(document.createElement("style").appendChild(document.createTextNode("a {}")).parentNode));
  await page.until("a refusal", () => globalThis.complaints.some((one) => one.startsWith("refused")));
  expect(true);
}

const STORIES = [pagesLoad, search, oneLevel, compare, oneColumn, selfCheck, byKeyboard, policyIsTold];

export async function checkReaders(webkit, site, types, places, desktop, report) {
  const pages = choicePages(site);
  for (const { name: place, base, keeps } of places) {
    let page = await webkit.open();
    for (const story of STORIES) {
      const expect = (holds, problem) => report.check("readers use it in WebKit", holds ? "" : `${place}: ${problem}`);
      try {
        await watched(story.name, () => story({ page, base, keeps, place, types, pages, desktop, report, expect }));
      } catch (error) {
        expect(false, `${story.name}: ${error.message}`);
        await page.close().catch(() => {}); // its process may be gone
        page = await webkit.open();
      }
    }
    await page.close();
  }
}
