// The self-check as its readers use it, hosted and from a disk; how each view looks; and what it is without scripts.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exceptions } from "../exceptions.mjs";
import { watch } from "../support/browser.mjs";
import { watched } from "../support/progress.mjs";
import { every } from "../support/sample.mjs";
import { WITHOUT_DICTIONARY } from "../support/text.mjs";
import { axeProblems, sidewaysScroll } from "./pages.mjs";
import { files, fromADisk, madeBefore, onTheDevice, refusals, twoTabs } from "./self-check/keeping.mjs";
import { goalDates, impossibleDates, noteDates } from "./self-check/dates.mjs";
import { beforeTheProgram, continueBeforeTheProgram, notLoaded, notLoadedAgain, onlyWhatIsChosen } from "./self-check/loading.mjs";
import { longLinks } from "./self-check/long_words.mjs";
import { anotherLevel, backAndForward, changedClock, chosenElsewhere, equals, goalsDiffer, leaving, listBesides, noResults, nothingChosen, secondList, starred } from "./self-check/moving.mjs";
import * as lost from "./self-check/never_lost.mjs";
import { FRAMEWORK, LEVEL, Reader } from "./self-check/reader.mjs";
import { wholeSession } from "./self-check/session.mjs";
import * as telling from "./self-check/telling.mjs";
import { plain, setsIn } from "./self-check/sets.mjs";
import { newTextCheck } from "./text.mjs";

const GROUP = "the self-check works";
const SHEETS = { level: 3, list: 5 }; // of A4; a list comes with examples of practice
const EVERYWHERE = [
  wholeSession, onlyWhatIsChosen, files, madeBefore, nothingChosen, backAndForward, anotherLevel, chosenElsewhere, starred, secondList, listBesides,
  leaving, changedClock, continueBeforeTheProgram, lost.longRecord, telling.titles, telling.recordAsAFile,
];
// What has nothing to do with where the page is from.
const ONCE = [
  onTheDevice, twoTabs, refusals, beforeTheProgram, notLoaded, notLoadedAgain, equals, goalsDiffer, noResults, goalDates, impossibleDates, noteDates, longLinks,
  telling.besideTheButton, telling.openedWithoutAnswers, telling.wholeTable,
  lost.damagedParts, lost.tooMuch, lost.anotherPersonsFile, lost.changedWording, lost.keptBefore, lost.twoCopies, lost.spellings, lost.writingBesideAnotherTab,
];
const STORIES = { hosted: [...EVERYWHERE, ...ONCE], "from a file": [...EVERYWHERE, fromADisk] };

const sheetsOf = async (page) => {
  const file = join(tmpdir(), `self-check-paper-${process.pid}.pdf`);
  writeFileSync(file, await page.pdf({ format: "A4", preferCSSPageSize: true }));
  return execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }).split("\f").length - 1;
};

async function tellOne(browser, story, place, base, report) {
  const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
  context.setDefaultTimeout(60_000);
  const watchers = [];
  context.on("page", (page) => watchers.push(watch(page, (url) => url.startsWith(base) || url.startsWith("blob:"))));
  const expect = (holds, problem) => report.check(GROUP, holds ? "" : `${place}, ${story.name}: ${problem}`);
  try {
    await watched(story.name, () => story(context, base, expect));
  } catch (error) {
    expect(false, error.message);
  }
  const unexpected = (problem) => !story.expected?.test(problem);
  for (const watcher of watchers) report.checkAll("the self-check runs cleanly", (await watcher.take()).filter(unexpected).map((problem) => `${place}, ${story.name}: ${problem}`));
  await context.close();
}

/** All stories, a few readers at a time: each waits more than it works, and none sees what another keeps. */
async function tell(browser, place, base, report) {
  const left = [...STORIES[place]];
  const reader = async () => {
    while (left.length > 0) await tellOne(browser, left.shift(), place, base, report);
  };
  await Promise.all([reader(), reader(), reader()]);
}

/** Every view, answered in part, as axe, narrow screens and forced colours have it. */
async function looks(browser, origin, report) {
  const context = await browser.newContext({ bypassCSP: true, locale: "en-GB", reducedMotion: "reduce" });
  const reader = await Reader.open(context, `${origin}/`);
  const { page } = reader;
  await page.addStyleTag({ content: WITHOUT_DICTIONARY });
  const text = newTextCheck(report, exceptions.textOfSelfCheck);
  const look = async (view) => {
    await text.look(`the self-check, ${view},`, page, every ? 1 : 8);
    let again = false;
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(sidewaysScroll);
      report.check("the self-check fits", wide ? `${view} at ${width} px: ${wide}` : "");
      for (const colorScheme of width === 768 ? [] : ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        report.checkAll("axe finds nothing wrong with the self-check", (await axeProblems(page, { again })).map((found) => `${view}, ${colorScheme}: ${found}`));
        again = true;
      }
    }
    await page.emulateMedia({ forcedColors: "active" });
    const lost = await page.$$eval("main .button", (all) => all.filter((one) => one.checkVisibility() && getComputedStyle(one).borderTopWidth === "0px").length);
    report.check("the self-check shows in forced colours", lost > 0 ? `${view}: ${lost} buttons without a border` : "");
    await page.emulateMedia({ forcedColors: "none" });
  };
  await reader.press("Continue");
  await look("a missing choice");
  await reader.choose(FRAMEWORK, LEVEL);
  await look("list");
  await reader.section(1);
  for (const [question, answer] of [[0, 0], [1, 3], [2, 4]]) await reader.radio(question, answer).check();
  await page.locator("summary:visible").first().click();
  await look("section");
  await names(page, report);
  await page.locator("[type=date]:visible").first().fill("0026-05-01");
  await reader.press("Continue");
  await look("a date that is asked for again");
  await page.locator("[type=date]:visible").first().fill("");
  await look(await listBesideEquals(reader));
  await reader.press("Save on this device");
  await reader.press("Delete from this device");
  await look("Delete, asked");
  await reader.press("Keep them");
  await reader.view("appraisal");
  await look("appraisal");
  await reader.openFile('{"schema":"codify-selfcheck/1","framework":"code","answers":{"code/curiosity#behaviour-1":{"value":"Frequently","note":7}}}');
  await reader.arrive("list");
  await look("another file, opened");
  await reader.section(1);
  await look("a section of a list");
  await reader.view("results");
  await look("results of another file");
  text.close();
  await context.close();
}

/** Goes to results with the lists of equals open. */
async function listBesideEquals(reader) {
  await reader.answerAll(2, 4, 1);
  await reader.answerAll(5, 6, 3);
  await reader.view("results");
  for (const list of await reader.page.locator(".ties summary:visible").all()) await list.click();
  return "results with equals";
}

/** What a screen reader is told of the first question: its name, its statement, its radios and their state. */
async function names(page, report) {
  const group = page.locator("[data-part=questions] > fieldset:visible").first();
  const [name, statement] = [await group.locator("legend").innerText(), await group.locator("[data-part=text]").innerText()];
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const found = nodes.find((node) => node.role?.value === "group" && node.name?.value === name);
  report.check(GROUP, found?.description?.value?.trim() === statement.trim() ? "" : `the question is told as ${JSON.stringify(found?.name)} ${JSON.stringify(found?.description)}`);
  const radios = nodes.filter((node) => node.role?.value === "radio" && !node.ignored).map((node) => [node.name?.value, node.properties.find((one) => one.name === "checked")?.value.value].join());
  const labels = await group.locator(".answer:has([data-point])").allInnerTexts();
  report.check(GROUP, radios.slice(0, 5).join(";") === labels.map((label, at) => `${label.trim()},${at === 0}`).join(";") ? "" : `the radios are told as ${radios.slice(0, 5)}`);
}

/** Without scripts every set can be reached, and its page prints each statement that its script holds. */
async function withoutScripts(browser, site, origin, report) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const start = `${origin}/self-check.html`;
  await page.goto(start);
  report.check(GROUP, (await page.locator("main").innerText()).includes("fill it in by hand") ? "" : "without scripts nothing says what to do");
  const links = await page.$$eval("[data-set] a", (all) => all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute("href")));
  const sets = setsIn(site);
  report.check(GROUP, links.length === sets.length && links.length > 2 ? "" : `without scripts ${links.length} pages for ${sets.length} sets can be reached`);
  for (const [at, link] of links.entries()) {
    await page.goto(new URL(link, start).href);
    await page.emulateMedia({ media: "print" });
    const shown = await page.$$eval(".on-paper__statements > li > div", (all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
    const missing = sets[at].statements.filter(({ text }) => !shown.some((words) => plain(words) === text));
    report.check(GROUP, missing.length === 0 && shown.length === sets[at].statements.length ? "" : `${link} prints ${shown.length} of ${sets[at].statements.length} statements`);
    const sheets = await sheetsOf(page);
    report.check("the self-check prints on few sheets", sheets > (sets[at].level ? SHEETS.level : SHEETS.list) ? `${link}: ${sheets} sheets` : "");
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(sidewaysScroll);
      report.check("the self-check fits", wide ? `${link} at ${width} px: ${wide}` : "");
    }
  }
  await context.close();
}

/** Every statement that the scripts hold stands on the page of its item, at the place that its code names. */
async function scriptsHoldThePages(browser, site, origin, report) {
  const page = await browser.newPage();
  const pages = new Map();
  for (const { statements } of setsIn(site)) {
    for (const { code, text } of statements) {
      const [path, anchor] = code.split("#");
      pages.set(path, [...(pages.get(path) ?? []), { code, anchor, text }]);
    }
  }
  for (const [path, statements] of pages) {
    const file = [`${path}.html`, `${path}/index.html`].find((name) => site.pages.includes(name));
    await page.goto(`${origin}/${file}`);
    const wrong = await page.evaluate((all) => {
      const spaced = (text) => text.replace(/\s+/g, " ").trim();
      const main = spaced(document.querySelector("main").textContent);
      return all.filter(({ anchor, text }) => !document.getElementById(anchor) || !main.includes(text)).map(({ code }) => code);
    }, statements);
    report.check(GROUP, wrong.length > 0 ? `not at their place on ${file}: ${wrong}` : "");
  }
  await page.close();
}

export async function checkSelfCheck(browser, site, origin, report) {
  await tell(browser, "hosted", `${origin}/`, report);
  await tell(browser, "from a file", `${pathToFileURL(site.root).href}/`, report);
  await looks(browser, origin, report);
  await withoutScripts(browser, site, origin, report);
  await scriptsHoldThePages(browser, site, origin, report);
}
