// What readers do most, in a browser of another make: Firefox, hosted and from a disk. The rules of browsers for files on a
// disk differ more than any other, and a page that works in one may stand still in the next.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { choicePages, placesOf } from "../support/choices.mjs";
import { watched } from "../support/progress.mjs";
import { checkPaper } from "./paper.mjs";

// Those that the styles ask for, which its driver does not ask about.
const MARGINS = { top: "11mm", bottom: "12mm", left: "14mm", right: "14mm" };

const shown = (selector) => `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.checkVisibility() && !one.hidden).length`;

/** Each of `types`: it loads, its scripts run, and nothing sticks out to the side. */
async function pagesLoad({ page, base, types, expect }) {
  for (const [at, name] of types.entries()) {
    await page.goto(base + name);
    // Every other page begins where the last one ended: half the changes of the window.
    for (const width of at % 2 ? [1280, 320] : [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      expect(!wide, `${name} scrolls sideways at ${width} px`);
    }
    expect(await page.evaluate(() => "scripts" in document.documentElement.dataset), `the scripts of ${name} do not run`);
  }
}

/** One level of an item: chosen, in the address, still there after a reload, and taken along by links. */
async function oneLevel({ page, base, levelled, expect }) {
  await page.goto(base + levelled);
  const all = await page.evaluate(shown("main [data-level]"));
  const choice = await page.$("form[data-level-filter] input:not([value=''])");
  const value = await choice.evaluate(({ value }) => value);
  await choice.click();
  await page.click("form[data-level-filter] button");
  const one = `${shown("main [data-level]")} === 1`;
  expect(all > 1 && (await page.waitForFunction(one)), `${levelled} shows more than one level`);
  await page.reload();
  expect(await page.evaluate(one), `${levelled} forgets the level when it is loaded again`);
  await page.click(".header__title a");
  await page.waitForFunction((path) => !location.pathname.endsWith(path), {}, levelled);
  expect(page.url().includes(`=${value}`), `the link to ${page.url()} leaves the level behind`);
}

/** A link to words that stand in a level which is not chosen, as the browser's own search would go there. */
async function foundWords({ page, base, levelled, expect }) {
  await page.goto(base + levelled);
  const { name, value, words } = await page.evaluate(() => {
    const [{ name, value }] = document.querySelectorAll("form[data-level-filter] input:not([value=''])");
    const text = [...document.querySelectorAll("main [data-level]")].pop().textContent.trim().replace(/\s+/g, " ");
    return { name, value, words: text.split(" ").slice(-5).join(" ") };
  });
  await page.goto("about:blank");
  await page.goto(`${base}${levelled}?${name}=${value}#:~:text=${encodeURIComponent(words)}`);
  const all = `${shown("main [data-level]")} > 1`;
  expect(await page.waitForFunction(all).catch(() => false), `“${words}” of a level that is not chosen is not found`);
}

async function search({ page, base, expect }) {
  await page.goto(`${base}index.html`);
  await page.type("header input[name=q]", "psychological safety");
  await page.keyboard.press("Enter");
  const found = await page.waitForSelector("[data-search-list] mark").catch(() => null);
  expect(found, `the form in the header finds nothing: ${page.url()}`);
}

/** A search that is typed over and then emptied, which takes the whole "?" out of the address. */
async function searchAgain({ page, base, expect }) {
  await page.goto(`${base}search.html?q=accountability`);
  await page.waitForSelector("[data-search-list] mark");
  const address = await page.evaluate(() => location.href.split("?")[0]);
  await page.click("#page--query", { count: 3 });
  await page.keyboard.press("Backspace");
  await page.waitForFunction(() => !location.search);
  expect((await page.evaluate(() => location.href)) === address, `the emptied search is at ${page.url()}`);
  await page.click(".results__examples a");
  expect(await page.waitForSelector("[data-search-list] mark"), "an example finds nothing");
}

/** A page that only leads on takes the choices and the place along. */
async function leadOn({ page, base, expect }) {
  await page.goto(`${base}self-check/index.html?stage=stage-2#start`);
  await page.waitForFunction(() => location.href.includes("self-check.html"));
  expect(page.url().endsWith("/self-check.html?stage=stage-2#start"), `a folder's page leads to ${page.url()}`);
}

/** Chosen before the scripts were there, so it stands in the address, which is rid of it. */
async function sentSelfCheck({ page, base, expect }) {
  await page.goto(`${base}self-check.html?framework=standards&stage=stage-2`);
  await page.waitForFunction(() => !location.search.includes("framework"));
  expect(await page.evaluate(() => location.href.split("#")[0].endsWith("/self-check.html?stage=stage-2")), `the self-check is at ${page.url()}`);
}

async function selfCheck({ page, base, expect }) {
  await page.goto(`${base}self-check.html`);
  const is = (view) => page.waitForFunction((name) => document.querySelector("[data-check]").dataset.shown === name, {}, view);
  await page.click("[name=framework]");
  const level = await page.$("[data-levels-of]:not([hidden]) [data-title]");
  await level?.click();
  await page.click("[data-view=start] button[type=submit]");
  await is("list");
  await page.evaluate(() => (location.hash = "#section-1"));
  await is("section");
  await page.click("[data-part=questions] > fieldset:not([hidden]) [data-point]");
  await page.evaluate(() => (location.hash = "#results"));
  expect(await is("results"), "no results");
  await wrongYear({ page, expect });
  if (base.startsWith("http")) await keepAnswers({ page, expect, is });
}

/** A year of two digits is asked for again, beside its field and at the top. */
async function wrongYear({ page, expect }) {
  await page.$eval("[data-goal] [type=date]", (date) => {
    date.value = "0026-03-01";
    date.dispatchEvent(new Event("input"));
  });
  await page.click("[data-goal] button");
  const said = await page.$$eval("[data-part=problem] a, [data-goal] .problem__text", (all) => all.map((one) => one.textContent.replace("Error: ", "")));
  expect(said.filter((words) => words.startsWith("Enter the year with four digits")).length === 2, `a year of two digits: ${said}`);
}

/** Saved answers are there again; pressing on does not delete them, and deleting asks. */
async function keepAnswers({ page, expect, is }) {
  const kept = () => page.evaluate(() => Object.keys(localStorage).length);
  await page.focus("[data-part=keep] [data-part=save]");
  for (const key of ["Enter", "Enter"]) await page.keyboard.press(key);
  await page.reload();
  expect((await is("results")) && (await kept()) === 1, "saved answers are not there again");
  await page.focus("[data-part=delete]");
  for (const key of ["Enter", "Enter", "Enter"]) await page.keyboard.press(key);
  expect((await kept()) === 1, "pressing Delete on and on deletes");
  await page.click("[data-part=gone]");
  expect((await kept()) === 0, "something is kept after deleting");
}

async function visit(browser, place, base, stories, types, levelled, report) {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const problems = [];
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  for (const story of stories) {
    const expect = (holds, problem) => report.check("readers use it in Firefox", holds ? "" : `${place}: ${problem}`);
    try {
      await watched(story.name, () => story({ page, base, types, levelled, expect }));
    } catch (error) {
      expect(false, `${story.name}: ${error.message}`);
    }
  }
  report.checkAll("Firefox has nothing to complain of", problems.map((problem) => `${place}: ${problem}`));
  await page.close();
}

export async function checkFirefox(site, types, origin, report) {
  const [levelled] = choicePages(site).items;
  const home = mkdtempSync(join(tmpdir(), "codify-firefox-")); // as root it refuses the home of somebody else
  const browser = await puppeteer.launch({
    browser: "firefox",
    env: { ...process.env, HOME: home },
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
    // As readers have it; drivers switch it off.
    extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true },
  });
  try {
    const go = (place, base, stories) => visit(browser, place, base, stories, types, levelled, report);
    for (const [place, base] of placesOf(site, origin)) await go(place, base, [pagesLoad, oneLevel, foundWords, search, searchAgain, leadOn, selfCheck]);
    // A share under Windows, and a slash that was typed twice: the path of the address begins with several slashes.
    const changing = [oneLevel, search, searchAgain, sentSelfCheck, leadOn];
    await go("from a network share", `file://///${site.root}/`, changing);
    await go("with slashes too many", `${origin}//`, changing);
    const page = await browser.newPage();
    await watched("paper", () => checkPaper("Firefox", page, site, origin, { margin: MARGINS }, report));
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}
