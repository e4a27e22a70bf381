// What addresses call the level that a search is narrowed to: the framework's own name, the one that the search was published
// with, and any other. The pages are those of the site, changed to what they would be for other frameworks.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onPages } from "../../support/browser.mjs";
import { choicePages, offers } from "../../support/choices.mjs";
import { copyOf } from "./copy.mjs";

const GROUP = "an address names a level by each of its names";

const carrying = (names) => (html) => html.replace(/data-carried="[^"]*"/, `data-carried="${names}"`);

/** As if the levels of every framework had the ids one, two and so on. */
function sharingIds(html) {
  const names = ["grade", "stage"];
  const numbered = (group) => {
    let count = 0;
    return group.replace(/<optgroup /, `$&data-parameter="${names.shift()}" `).replace(/(<option value="[^" ]+) [^"]+/g, (_, start) => `${start} level-${++count}`);
  };
  return carrying("grade stage")(html.replace(/<optgroup[^]*?<\/optgroup>/g, numbered));
}

/** What is done to the page, and what its addresses then call the levels of its two frameworks. */
const PAGES = [
  ["as it is", (html) => html, "stage,stage"],
  ["with one name for all levels", carrying("grade"), "grade,grade"],
  ["with names that nobody had before", carrying("band grade"), "level,level"],
  ["with levels of the same ids", sharingIds, "grade,stage"],
];

const chosen = (page) => page.$eval("#page--facet", (facet) => facet.value);

/** By framework with levels, the second of them. */
const levels = (page) => page.$$eval("#page--facet optgroup", (groups) => groups.map(({ children }) => children[2].value));

async function checkNames([, change, names], page, address, expect) {
  await page.goto(address);
  for (const [at, value] of (await levels(page)).entries()) {
    const [framework, id] = value.split(" ");
    const name = names.split(",")[at];
    await page.goto(address);
    await page.selectOption("#page--facet", value);
    const query = await page.evaluate(() => location.search);
    expect(query === `?framework=${framework}&${name}=${id}`, `the address of ${value} ends in ${query}`);
    const others = ["stage", "level", name].map((other) => `?framework=${framework}&${other}=${id}`);
    // The level of a page that leads here comes without its framework.
    for (const link of [...others, `?${name}=${id}`, `?q=xqzvkw&${name}=${id}`]) {
      await page.goto(`${address}${link}`);
      expect((await chosen(page)) === value, `${link} means ${await chosen(page)}`);
    }
  }
}

/** The names that the frameworks of the site have for their levels. */
async function checkOwnNames(page, site, report) {
  const base = `${pathToFileURL(site.root).href}/`;
  for (const item of choicePages(site).items) {
    await page.goto(`${base}${item}`);
    const { parameter, values } = await offers(page);
    await page.goto(`${base}search.html?${parameter}=${values[1]}`);
    const place = await chosen(page);
    report.check(GROUP, place.endsWith(` ${values[1]}`) ? "" : `${parameter}=${values[1]} means ${place}`);
  }
}

export async function checkNamesOfLevels(browser, site, report) {
  await onPages(browser, PAGES, {}, async (row, page) => {
    const root = copyOf(site);
    const file = join(root, "search.html");
    writeFileSync(file, row[1](readFileSync(file, "utf8")));
    try {
      await checkNames(row, page, pathToFileURL(file).href, (holds, problem) => report.check(GROUP, holds ? "" : `a page ${row[0]}: ${problem}`));
    } finally {
      rmSync(root, { recursive: true });
    }
  });
  const context = await browser.newContext();
  await checkOwnNames(await context.newPage(), site, report);
  await context.close();
}
