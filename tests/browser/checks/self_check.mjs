// The self-check as its readers use it, hosted and from a disk; how each view looks; and what it is without scripts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { watch } from "../support/browser.mjs";
import { axeProblems, sidewaysScroll } from "./pages.mjs";
import { files, fromADisk, onTheDevice, refusals, twoTabs } from "./self-check/keeping.mjs";
import { anotherLevel, backAndForward, changedClock, chosenElsewhere, leaving, nothingChosen, secondList, starred } from "./self-check/moving.mjs";
import { FRAMEWORK, LEVEL, Reader } from "./self-check/reader.mjs";
import { wholeSession } from "./self-check/session.mjs";

const GROUP = "the self-check works";
const EVERYWHERE = [wholeSession, files, nothingChosen, backAndForward, anotherLevel, chosenElsewhere, starred, secondList, leaving, changedClock];
const STORIES = { hosted: [...EVERYWHERE, onTheDevice, twoTabs, refusals], "from a file": [...EVERYWHERE, fromADisk] };

async function tell(browser, place, base, report) {
  for (const story of STORIES[place]) {
    const context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" });
    context.setDefaultTimeout(8000);
    const watchers = [];
    context.on("page", (page) => watchers.push(watch(page, (url) => url.startsWith(base) || url.startsWith("blob:"))));
    const expect = (holds, problem) => report.check(GROUP, holds ? "" : `${place}, ${story.name}: ${problem}`);
    try {
      await story(context, base, expect);
    } catch (error) {
      expect(false, error.message);
    }
    for (const watcher of watchers) report.checkAll("the self-check runs cleanly", (await watcher.take()).map((problem) => `${place}, ${story.name}: ${problem}`));
    await context.close();
  }
}

/** Every view, answered in part, as axe, narrow screens and forced colours have it. */
async function looks(browser, origin, report) {
  const context = await browser.newContext({ bypassCSP: true, locale: "en-GB", reducedMotion: "reduce" });
  const reader = await Reader.open(context, `${origin}/`);
  const { page } = reader;
  const look = async (view) => {
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(sidewaysScroll);
      report.check("the self-check fits", wide ? `${view} at ${width} px: ${wide}` : "");
      for (const colorScheme of width === 768 ? [] : ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        report.checkAll("axe finds nothing wrong with the self-check", (await axeProblems(page)).map((found) => `${view}, ${colorScheme}: ${found}`));
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
  for (const view of ["section-10", "results", "appraisal"]) {
    await page.evaluate((to) => (location.hash = to), view);
    await page.waitForTimeout(100);
    await look(view);
  }
  await context.close();
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

async function withoutScripts(browser, site, origin, report) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/self-check.html`);
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("[data-at]:visible").count();
  const written = readFileSync(join(site.root, "self-check.html"), "utf8").match(/<li data-at=/g)?.length ?? 0;
  report.check(GROUP, shown === written && shown > 100 ? "" : `without scripts ${shown} of ${written} statements print`);
  report.check(GROUP, (await page.locator("main").innerText()).includes("fill it in by hand") ? "" : "without scripts nothing says what to do");
  await context.close();
}

export async function checkSelfCheck(browser, site, origin, report) {
  await tell(browser, "hosted", `${origin}/`, report);
  await tell(browser, "from a file", `${pathToFileURL(site.root).href}/`, report);
  await looks(browser, origin, report);
  await withoutScripts(browser, site, origin, report);
}
