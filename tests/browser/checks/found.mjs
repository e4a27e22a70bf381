// Words in what is not chosen: the browser's own search finds them, and the choice follows; nothing else is told of them. A link to
// words (#:~:text=) goes the way of that search, which no driver can open.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onPages } from "../support/browser.mjs";
import { Expectations, placesOf, seen } from "../support/choices.mjs";

const GROUP = "the browser's search finds what is not chosen";

/** Of each kind of choice: a page, what is chosen there, and the parts of which all but that are held back. */
function choicesOf({ items, wholes, pairs, compared }) {
  const named = (name, parts, form) => ({ name, parts, form });
  return [
    named(items[0], "[data-level]", "form[data-level-filter]"),
    named(wholes[0], "[data-level]", "form[data-level-filter]"),
    named(pairs[0], "table[data-pairs] td", "form[data-pair-filter]"),
    named(compared[0], "[data-group=next] [data-from]", "form[data-compare]"),
  ];
}

/** The query of the first choice that `form` offers. */
const firstChoice = (page, form) =>
  page.evaluate((selector) => {
    const [input] = document.querySelectorAll(`${selector} input:not([value=""])`);
    const [from, to] = document.querySelectorAll(`${selector} select`);
    return input ? `?${input.name}=${input.value}` : `?from=${from.options[0].value}&to=${to.options[2].value}`;
  }, form);

/** How many parts are held back, and six words in a row of the last of them that stand in none that shows. */
const heldWords = (page, parts) =>
  page.evaluate((selector) => {
    const plain = (text) => text.replace(/\s+/g, " ").trim();
    const all = [...document.querySelectorAll(selector)];
    const shown = all.filter((one) => !one.closest("[hidden]")).map((one) => plain(one.textContent)).join(" ");
    const held = all.filter((one) => one.closest("[hidden]"));
    const walker = document.createTreeWalker(held.at(-1), NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const words = plain(text.data).split(" ");
      for (let at = 0; at + 6 <= words.length; ++at) {
        const some = words.slice(at, at + 6).join(" ");
        if (!shown.includes(some)) return { count: held.length, words: some };
      }
    }
    return { count: 0, words: "" };
  }, parts);

/** Where everything stands that shows, as it is and as it would be if nothing were held back but hidden. */
const moved = (page) =>
  page.evaluate(() => {
    const places = () =>
      [...document.querySelectorAll("main *, footer *")]
        .filter((one) => one.checkVisibility() && !one.closest("[hidden]"))
        .map((one) => Object.values(one.getBoundingClientRect().toJSON()).map(Math.round).join());
    const held = [...document.querySelectorAll('[hidden="until-found"]')];
    const now = places();
    for (const one of held) one.setAttribute("hidden", "");
    const then = places();
    for (const one of held) one.setAttribute("hidden", "until-found");
    return { held: held.length, differ: now.filter((place, at) => place !== then[at]).length };
  });

/** What a screen reader or a sheet of paper has of `words`. */
async function elsewhere(page, words) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const told = nodes.filter(({ ignored, name }) => !ignored && name?.value?.includes(words)).length;
  const empty = nodes.filter(({ ignored, role, childIds, name }) => !ignored && /^(cell|region)$/.test(role?.value) && !name?.value && !childIds.length).length;
  const folder = mkdtempSync(join(tmpdir(), "codify-found-"));
  await page.pdf({ path: join(folder, "page.pdf") });
  const paper = execFileSync("pdftotext", [join(folder, "page.pdf"), "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
  rmSync(folder, { recursive: true });
  return { told, empty, printed: paper.includes(words) };
}

/** Runs in the page: whether a text with `words` is on the screen. */
function inSight(words) {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const { top, bottom, height } = text.parentElement.getBoundingClientRect();
    if (text.data.replace(/\s+/g, " ").includes(words) && height > 0 && bottom > 0 && top < innerHeight) return true;
  }
  return false;
}

async function find({ name, parts, form }, where, base, page) {
  const expect = new Expectations(`${name} ${where}`);
  const address = base + name;
  await page.goto(address);
  const all = await seen(page);
  const query = await firstChoice(page, form);
  await page.goto(address + query);
  const before = await seen(page);
  const { count, words } = await heldWords(page, parts);
  expect.holds("nothing is held back", count > 0);
  if (where === "hosted") {
    expect.equal(`“${words}” to others`, await elsewhere(page, words), { told: 0, empty: 0, printed: false });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { held, differ } = await moved(page);
      expect.holds(`at ${width} px ${differ} elements stand elsewhere because of what is held back`, held > 0 && differ === 0);
    }
  }
  await page.goto("about:blank");
  await page.goto(`${address}${query}#:~:text=${encodeURIComponent(words)}`);
  await page.waitForFunction(() => !location.search).catch(() => expect.holds(`“${words}” is not found`, false));
  const found = await seen(page);
  for (const part of ["levels", "pairs", "cells", "checked"]) expect.equal(`once found, ${part}`, found[part], all[part]);
  expect.equal("once found, the address", found.query, "");
  expect.holds(`once found, the status is “${found.status}”`, found.status.startsWith("Everything is shown: your browser found words"));
  expect.holds("what was found is out of sight", await page.evaluate(inSight, words));
  await page.reload();
  expect.equal("loaded again, the status", (await seen(page)).status, found.status);
  await page.goBack();
  await page.waitForFunction((text) => location.search === text, query);
  expect.equal("after Back", { ...(await seen(page)), focus: "" }, { ...before, focus: "" });
  await page.goForward();
  await page.waitForFunction(() => !location.search);
  await page.locator("button:visible:text-is('Back to my choice')").click();
  const again = await seen(page);
  expect.equal("chosen again", { ...again, focus: "" }, { ...before, focus: "" });
  expect.holds(`the way back leaves the focus on ${again.focus}`, ["input", "select"].includes(again.focus));
  return expect.problems;
}

/** A browser that knows hidden as yes or no: all works, and nothing is found. */
async function withoutUntilFound({ name, parts, form }, address, page) {
  await page.addInitScript(() =>
    Object.defineProperty(HTMLElement.prototype, "hidden", {
      get() { return this.hasAttribute("hidden"); },
      set(hidden) { this.toggleAttribute("hidden", Boolean(hidden)); },
    }),
  );
  await page.goto(address);
  await page.goto(address + (await firstChoice(page, form)));
  return page.evaluate((selector) => {
    const held = [...document.querySelectorAll(selector)].filter((one) => one.closest("[hidden]"));
    return held.length === 0 || held.some((one) => one.checkVisibility()) ? `${held.length} held back, some of them shown` : "";
  }, parts).then((problem) => problem && `${name} in an older browser: ${problem}`);
}

export async function checkFound(browser, site, origin, report, pages) {
  const choices = choicesOf(pages);
  const visits = placesOf(site, origin).flatMap(([where, base]) => choices.slice(0, where === "hosted" ? 4 : 1).map((choice) => ({ choice, where, base })));
  await onPages(browser, visits, {}, async ({ choice, where, base }, page) => {
    report.checkAll(GROUP, await find(choice, where, base, page).catch(({ message }) => [`${choice.name} ${where}: ${message}`]));
  });
  await onPages(browser, choices, {}, async (choice, page) => report.check(GROUP, await withoutUntilFound(choice, `${origin}/${choice.name}`, page)));
}
