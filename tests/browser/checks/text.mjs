// Text against its own box, from 320 to 1280 px in steps of 16: on one page of each kind, the largest, at some of the widths in turn, so
// that all kinds together have all of them; with --every on all pages, and on those at every width.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exceptions } from "../exceptions.mjs";
import { onPages } from "../support/browser.mjs";
import { every } from "../support/sample.mjs";
import { pageTypes } from "../support/site.mjs";
import { sidewaysScroll } from "./pages.mjs";
import { LINKS } from "./self-check/long_words.mjs";
import { textFaults, widthsInTurn, WITHOUT_DICTIONARY } from "../support/text.mjs";

const GROUP = "text stays in its box";
const WAYS = 6;
const HEIGHT = 800;

/**
 * Looks at pages as they stand, at widths in turn, and lets through what `known` names. `close` tells those of `known` that were
 * not met: they are no longer needed.
 */
export function newTextCheck(report, known) {
  const met = new Set();
  let turn = 0;
  return {
    async look(where, page, ways = every ? 1 : WAYS) {
      const problems = [];
      for (const width of widthsInTurn(turn++, ways)) {
        await page.setViewportSize({ width, height: HEIGHT });
        for (const { kind, text, at, within } of await page.evaluate(textFaults)) {
          const exception = known.find((one) => one.kind === kind && within.includes(one.within));
          if (exception) met.add(exception);
          else problems.push(`${where} at ${width} px: “${text}” ${kind}: ${at}`);
        }
      }
      report.checkAll(GROUP, problems);
    },
    close: () => report.checkAll(GROUP, known.filter((one) => !met.has(one)).map(({ kind, within }) => `no text within ${within} ${kind} any more: take the exception out`)),
  };
}

/** The page whose tables, of those that an author wrote, have the most columns. */
function widestTable(site) {
  const html = (name) => readFileSync(join(site.root, name), "utf8");
  const columns = (name) => [...html(name).matchAll(/<table(?![^>]* class).*?<\/thead>/gs)].map(([head]) => head.split("<th").length);
  const most = site.pages.map((name) => Math.max(0, ...columns(name)));
  return site.pages[most.indexOf(Math.max(...most))];
}

/** Runs in the page: where a word of 200 letters, in the place of each text in turn, makes the page scroll sideways. */
function tooLong() {
  const wide = new Set();
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = [];
    for (let one = node.parentElement; one && around.length < 4; one = one.parentElement) around.push(`${one.localName}.${one.className}`);
    const kind = around.join(" < ");
    const parent = node.parentElement;
    if (!node.data.trim() || seen.has(kind) || !parent.checkVisibility() || parent.closest(".visually-hidden, select, script, table:not([class])")) continue;
    seen.add(kind);
    const before = node.data;
    node.data = "x".repeat(200);
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) wide.add(kind);
    node.data = before;
  }
  return [...wide];
}

/** A link that somebody pastes into any text, or looks for. A table that an author wrote has words as they are. */
async function checkLongLinks(browser, pages, origin, report) {
  const what = "a long link makes no page scroll sideways";
  const options = { bypassCSP: true, viewport: { width: 320, height: HEIGHT } };
  await onPages(browser, pages, options, async (name, page) => {
    await page.goto(`${origin}/${name}`);
    report.checkAll(what, (await page.evaluate(tooLong)).map((kind) => `${name}: ${kind}`));
  });
  await onPages(browser, LINKS, options, async (link, page) => {
    await page.goto(`${origin}/search.html?q=${encodeURIComponent(`budgett ${link}`)}`);
    await page.waitForFunction(() => document.querySelector("[data-search-status]").textContent.includes("budgett"));
    report.check(what, (await page.evaluate(sidewaysScroll)) && `a search for ${link.length} letters`);
  });
}

/** `site` as it is built; `known` is what is let through. */
export async function checkText(browser, site, origin, report, known = exceptions.text) {
  const closely = [...new Set([...pageTypes(site, true), widestTable(site)])];
  const check = newTextCheck(report, known);
  const options = { bypassCSP: true, reducedMotion: "reduce" };
  await onPages(browser, every ? site.pages : closely, options, async (name, page) => {
    await page.goto(`${origin}/${name}`);
    await page.addStyleTag({ content: WITHOUT_DICTIONARY });
    await check.look(name, page, closely.includes(name) && every ? 1 : WAYS);
  });
  check.close();
  await checkLongLinks(browser, closely, origin, report);
}
