// "Show one level": by mouse and keyboard, in the address, after Back, through links, on paper, and without scripts.
import { checkColumns, checkCompared } from "./choices.mjs";
import { checkFound } from "./found.mjs";
import { onPages } from "../support/browser.mjs";
import { Expectations, apply, choicePages, offers, pick, placesOf, seen } from "../support/choices.mjs";

/** One level, then another, then all, with the mouse, Back and Forward. */
async function chooseLevels(page, expect) {
  const all = await seen(page);
  const { parameter, values, labels } = await offers(page);
  expect.equal("what is shown at first", [...new Set(all.levels)], values);
  expect.equal("the status at first", all.status, "");
  const state = async (what, value) => {
    const now = await seen(page);
    expect.equal(`${what}: the address`, now.query, value ? `?${parameter}=${value}` : "");
    expect.equal(`${what}: what is shown`, now.levels, all.levels.filter((level) => !value || level === value));
    expect.equal(`${what}: the radio button`, now.checked, value);
    expect.holds(`${what}: the status does not name the level: ${now.status}`, now.status.includes(labels[values.indexOf(value)] ?? ""));
    expect.equal(`${what}: ways back`, now.back, value ? 1 : 0);
    return now;
  };
  await pick(page, values[1]);
  await state("chosen", values[1]);
  await pick(page, values[2]);
  const { status, levels } = await state("chosen again", values[2]);
  expect.holds(`the status does not count ${levels.length}: ${status}`, status.includes(` ${levels.length} `));
  await page.goBack();
  await state("after Back", values[1]);
  await page.goForward();
  await state("after Forward", values[2]);
  await page.reload();
  await state("loaded again", values[2]);
  await page.locator("[data-clear]").click();
  const { focus } = await state("all again", "");
  expect.equal("the focus after the way back", focus, "input");
}

/** Without a mouse: Tab to the radio buttons, arrows between them, Enter or Apply. */
async function chooseByKeyboard(page, expect) {
  const { values } = await offers(page);
  await page.locator("form[data-choice] input").first().focus();
  await page.keyboard.press("ArrowDown");
  expect.equal("shown before Apply", [...new Set((await seen(page)).levels)], values);
  await page.keyboard.press("Enter");
  expect.equal("shown after Enter", [...new Set((await seen(page)).levels)], [values[0]]);
  await page.locator("form[data-choice] input").first().focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect.equal("shown after Apply", [...new Set((await seen(page)).levels)], [values[0]]);
}

/** The choice goes along to every page of the site, and to no other site. */
async function followLinks(page, base, { items, plain }, expect) {
  const { parameter, values } = await offers(page);
  await pick(page, values[1]);
  const carried = `${parameter}=${values[1]}`;
  const links = () =>
    page.evaluate(() => [...document.links].map((link) => [link.getAttribute("href"), link.closest("main") !== null]));
  const check = async (what) => {
    for (const [href] of await links()) {
      const own = /^(?![a-z]+:)[^#]/.test(href);
      expect.holds(`${what}: ${href} ${own ? "does not carry" : "carries"} the choice`, href.includes(carried) === own);
    }
  };
  await check("its links");
  await page.locator('a[rel="next"], a[rel="prev"]').first().click();
  await page.waitForLoadState();
  expect.equal("the next page's address", new URL(page.url()).search, `?${carried}`);
  expect.equal("what the next page shows", [...new Set((await seen(page)).levels)], [values[1]]);
  for (const other of [plain.find((name) => name.startsWith("about")) ?? plain[0], items.find((name) => !page.url().includes(name.split("/")[0]))]) {
    if (!other) continue;
    await page.goto(`${base}${other}?${carried}`);
    await check(other);
    expect.holds(`${other}: something is hidden`, !(await seen(page)).status);
  }
}

/** Values that are none, and links into a level that is not chosen. */
async function chooseOddly(page, address, expect) {
  const { parameter, values, labels } = await offers(page);
  await page.goto(`${address}?${parameter}=nonsense`);
  const odd = await seen(page);
  expect.equal("with an unknown value, what is shown", [...new Set(odd.levels)], values);
  expect.holds(`an unknown value is not told: ${odd.status}`, odd.status.includes("not on this page"));
  const carried = await page.locator('a[href*="nonsense"]').count();
  expect.equal("links that carry an unknown value", carried, 0);
  await page.locator("[data-clear]").click();
  expect.equal("the address once an unknown value is taken back", (await seen(page)).query, "");
  await page.goto(`${address}?${parameter}=${values[1].toUpperCase()}`);
  const capitals = await seen(page);
  expect.equal("in capitals, what is shown", [...new Set(capitals.levels)], [values[1]]);
  expect.equal("in capitals, what goes along", await page.locator(`a[href*="${parameter}=${values[1]}"]`).count() > 0, true);
  const place = await page.locator(`[data-level="${values[3]}"] [id]`).first().getAttribute("id");
  await page.goto(`${address}?${parameter}=${values[1]}#${place}`);
  const linked = await seen(page);
  expect.equal("with a link into another level, what is shown", [...new Set(linked.levels)].sort(), [values[1], values[3]].sort());
  expect.holds(`the status does not name both: ${linked.status}`, linked.status.includes(labels[1]) && linked.status.includes(labels[3]));
  const first = await page.locator(`[data-level="${values[0]}"] [id]`).first().getAttribute("id");
  await page.evaluate((id) => (location.hash = id), first);
  await page.waitForFunction((id) => document.getElementById(id).checkVisibility(), first).catch(() => {});
  expect.holds("a link within the page leads to what is hidden", (await seen(page)).levels.includes(values[0]));
  await apply(page);
  expect.equal("after Apply, what is shown", [...new Set((await seen(page)).levels)], [values[1]]);
}

/** On paper: the chosen level alone, by its name, and nothing to press. */
async function print(page, expect) {
  const { values, labels } = await offers(page);
  await pick(page, values[1]);
  await page.emulateMedia({ media: "print" });
  const paper = await seen(page);
  expect.equal("on paper, what is shown", [...new Set(paper.levels)], [values[1]]);
  expect.holds(`on paper, the status: ${paper.status}`, paper.status.includes(labels[1]));
  expect.equal("on paper, buttons", await page.getByRole("button").count(), 0);
  await page.emulateMedia({ media: "screen" });
}

/** How far things jump while the page loads on a slow line. */
async function shifts(page, address) {
  const line = await page.context().newCDPSession(page);
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: 20, downloadThroughput: 60_000, uploadThroughput: 60_000 });
  await page.goto(address);
  const sum = await page.evaluate(
    () =>
      new Promise((done) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(shift), 300);
      }),
  );
  await line.detach();
  return sum;
}

const widerThanScreen = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

async function checkLevels(browser, site, origin, report, pages) {
  const visits = placesOf(site, origin).flatMap(([place, base]) =>
    [...pages.items, ...pages.wholes].map((name) => ({ place, base, name })),
  );
  await onPages(browser, visits, {}, async ({ place, base, name }, page) => {
    const expect = new Expectations(`${name} ${place}`);
    const address = base + name;
    const open = () => page.goto(address);
    await open();
    await chooseLevels(page, expect);
    await open();
    await chooseByKeyboard(page, expect);
    await open();
    await print(page, expect);
    await open();
    await chooseOddly(page, address, expect);
    await open();
    if (pages.items.includes(name)) await followLinks(page, base, pages, expect);
    report.checkAll("one level can be chosen", expect.problems);
  });
}

async function checkWithoutScripts(browser, origin, report, { items, wholes }) {
  await onPages(browser, [...items, ...wholes], { javaScriptEnabled: false }, async (name, page) => {
    const expect = new Expectations(`${name} without scripts`);
    await page.goto(`${origin}/${name}`);
    expect.equal("forms", await page.locator("main form:visible").count(), 0);
    const texts = await page.locator("[data-level]:visible").count();
    expect.equal("texts", texts, await page.locator("[data-level]").count());
    const links = page.locator("nav.choice a");
    expect.holds("no links", (await links.count()) > 1);
    const level = await links.nth(1).textContent();
    await links.nth(1).click();
    expect.holds(`${level} leads to ${page.url()}`, (await page.locator("main").textContent()).includes(level));
    const { hash } = new URL(page.url());
    if (hash) expect.equal(`places ${hash}`, await page.locator(hash).count(), 1);
    report.checkAll("levels are links with scripts off", expect.problems);
  });
}

/** Wants the processors for itself: on a busy machine a page is drawn in smaller pieces, as no reader's line makes it. */
export async function checkCalm(browser, site, origin, report) {
  const { items, wholes, pairs, compared } = choicePages(site);
  const names = [...items, ...wholes, pairs[0], compared[0]];
  await onPages(browser, names, {}, async (name, page) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const address = `${origin}/${name}`;
    await page.goto(address);
    const { parameter, values } = await offers(page);
    const chosen = parameter ? `?${parameter}=${values[1] ?? ""}` : "?from=none";
    for (const query of ["", chosen]) {
      const shift = await shifts(page, address + query);
      report.check("nothing jumps while pages with choices load", shift > 0 ? `${name}${query}: ${shift}` : "");
      report.check("choices fit 320 px", (await widerThanScreen(page)) ? `${name}${query}` : "");
    }
  });
}

export async function checkStages(browser, site, origin, report) {
  const pages = choicePages(site);
  for (const [what, names] of Object.entries(pages))
    report.check("the site has pages with choices", names.length === 0 ? `no page for ${what}` : "");
  await checkLevels(browser, site, origin, report, pages);
  await checkWithoutScripts(browser, origin, report, pages);
  await checkColumns(browser, site, origin, report, pages.pairs);
  await checkCompared(browser, site, origin, report, pages.compared);
  await checkFound(browser, site, origin, report, pages);
}
