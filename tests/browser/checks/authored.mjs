// What authors may write and the real site has not: wide tables, pictures in them, notes, levels without a text, titles that stand
// twice. On the site of tests/sites/valid that has all of these, on each of its pages.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { onPages } from "../support/browser.mjs";
import { ROOT, withBuilt } from "../support/built.mjs";
import { seen } from "../support/choices.mjs";
import { WITHOUT_DICTIONARY } from "../support/text.mjs";
import { sidewaysScroll } from "./pages.mjs";
import { newTextCheck } from "./text.mjs";

const GROUP = "texts of authors keep their form";
const SITE = join(ROOT, "tests", "sites", "valid", "texts-in-several-places");

/** A wide table scrolls in a box that the keyboard reaches, no higher than its lines; on paper it does not scroll. */
async function wideTable(page, base, expect) {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${base}notes.html`);
  const box = page.locator(".table-box").first();
  const lines = await box.evaluate((one) =>
    [...one.querySelectorAll("tr")].map((row) => row.getBoundingClientRect().height / parseFloat(getComputedStyle(row).lineHeight)));
  expect(lines.every((high) => high < 4), `rows of a few words are ${lines.map(Math.round)} lines high`);
  expect((await box.getAttribute("aria-label")) !== "", "the box has no name");
  await box.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector(".table-box").scrollLeft > 0);
  expect((await page.evaluate(sidewaysScroll)) === "", "the page scrolls sideways");
  await page.emulateMedia({ media: "print" });
  expect((await box.evaluate((one) => getComputedStyle(one).overflowX)) === "visible", "the box scrolls on paper");
}

/** A choice of a level for which an item has no text says so, and shows nothing else. */
async function levelWithoutText(page, base, expect) {
  await page.goto(`${base}skills/systems/communication.html?level=apply`);
  const { status } = await seen(page);
  const shown = await page.locator("main [data-level]:not([hidden])").allTextContents();
  expect(status === "There is no text for Apply.", `the filter says: ${status}`);
  expect(shown.join() === "There is no text for Apply.", `shown: ${shown}`);
}

export async function checkAuthored(browser, report) {
  const expect = (holds, problem) => report.check(GROUP, holds ? "" : problem);
  const fill = (folder) => cpSync(SITE, folder, { recursive: true });
  await withBuilt(fill, async (site, origin) => {
    const check = newTextCheck(report, []);
    await onPages(browser, [...site.pages, wideTable, levelWithoutText], { bypassCSP: true, reducedMotion: "reduce" }, async (work, page) => {
      if (typeof work === "function") return work(page, `${origin}/`, expect);
      await page.goto(`${origin}/${work}`);
      await page.addStyleTag({ content: WITHOUT_DICTIONARY });
      await check.look(work, page);
    });
  });
}
