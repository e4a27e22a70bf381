// Stories of long lists and of none: all pages a press away, levels beside each result, and where to look when there is
// nothing.
import { answered, state } from "./state.mjs";

const OFTEN = "management"; // stands on more pages of the shipped content than are shown at first
const FIRST = 50;

const counted = (page, count) => page.waitForFunction((wanted) => document.querySelectorAll("[data-search-list] > li").length === wanted, count);

/** By keyboard, in the address, after a reload and after Back. */
export async function showingAll(page, base, expect) {
  await page.goto(`${base}search.html?q=${OFTEN}`);
  await answered(page);
  const some = await state(page);
  const total = Number(/of (\d+) pages/.exec(some.status)?.[1]);
  expect(some.titles.length === FIRST && total > FIRST, `${some.titles.length} pages are listed, the status says ${some.status}`);
  expect(some.status.startsWith(`The first ${FIRST} of ${total} pages`), `the status says ${some.status}`);
  expect(some.more === `Show all ${total} pages`, `offered: ${some.more}`);
  expect(some.help.length === 0, "a list of results comes with other lists");

  await page.focus(`[data-search-list] > li:last-child h2 a`);
  for (let i = 0; i < 9 && !(await page.evaluate(() => document.activeElement.matches("[data-search-more]"))); ++i) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await counted(page, total);
  const all = await state(page);
  expect(all.titles.slice(0, FIRST).join() === some.titles.join(), "the first pages are other ones than before");
  expect(all.focus === FIRST, `the focus is not on the first page that came, but on ${all.focus}`);
  expect(all.status.startsWith(`${total} pages found`) && all.more === "", `all are shown, and the page says ${all.status} ${all.more}`);
  expect((await page.locator("[data-search-list] h2").count()) === total, "not every result has a heading");
  await page.waitForFunction(() => document.querySelector("[data-search-list] > li:last-child mark"));

  await page.reload();
  await counted(page, total);
  expect((await state(page)).titles.join() === all.titles.join(), "a shared address shows other results");
  await page.goBack();
  await counted(page, FIRST);
  const back = await state(page);
  expect(back.more === some.more && back.status === some.status, `after Back the page says ${back.status} ${back.more}`);
  await page.click("[data-search-more]");
  await counted(page, total);
  await page.goBack();
  await counted(page, FIRST);
  await page.waitForFunction(() => document.activeElement.matches("[data-search-more]"));
  await page.goForward();
  await counted(page, total);

  await page.fill("#page--query", "manage");
  await page.waitForFunction(() => location.search === "?q=manage");
  expect((await state(page)).titles.length <= FIRST, "other words show all pages, too");
}

/** In a part of the site, "Did you mean" stays there. */
export async function correctedInPlace(page, base, expect) {
  await page.goto(`${base}search.html`);
  const place = await page.$eval("#page--facet option[value*=' ']", ({ value }) => value);
  const [framework, stage] = place.split(" ");
  await page.goto(`${base}search.html?q=integrty&framework=${framework}&stage=${stage}`);
  await answered(page);
  const slip = await state(page);
  expect(slip.suggestion === "integrity", `suggested: ${slip.suggestion}`);
  await page.focus("[data-search-suggestion] a");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=integrity/);
  await answered(page);
  const right = await state(page);
  expect(right.place === place && right.query === "integrity", `from ${place}, the suggestion leads to ${right.query} in ${right.place}`);
}

/** Each level that fits stands with a result, in the order of the levels, whether or not one is chosen. */
export async function levelsOfResults(page, base, expect) {
  for (const choice of ["", "&framework=standards&stage=stage-3"]) {
    await page.goto(`${base}search.html?q=budget${choice}`);
    await answered(page);
    const found = await page.evaluate(() => {
      const order = [...document.querySelectorAll("#page--facet option")].map(({ dataset }) => dataset.label);
      return [...document.querySelectorAll("[data-search-list] > li")].map((item) => ({
        title: item.querySelector("[data-part=link]").textContent,
        page: item.querySelector("[data-part=link]").href.replace(/#.*/, ""),
        levels: [...item.querySelectorAll("[data-part=levels] a")].map((link) => ({
          name: link.textContent,
          seen: link.firstElementChild.textContent,
          place: order.indexOf(link.firstElementChild.textContent),
          href: link.href,
        })),
      }));
    });
    const several = found.filter(({ levels }) => levels.length > 1);
    expect(several.length > 0, `no result of budget${choice} shows several levels`);
    for (const { title, page: address, levels } of several) {
      expect(levels.every(({ place }, at) => place >= 0 && (at === 0 || place > levels[at - 1].place)), `levels of ${title}: ${levels.map(({ seen }) => seen)}`);
      expect(levels.every(({ name, seen }) => name === `${seen}: ${title}`), `a link is called ${levels[0].name}`);
      expect(levels.every(({ href }) => href.startsWith(`${address}#`)), `levels of ${title} lead to ${levels.map(({ href }) => href)}`);
    }
    const [{ levels }] = several;
    await page.focus("[data-part=levels] a:last-child");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.hash !== "");
    const target = await page.evaluate(() => document.querySelector(":target")?.textContent ?? "nothing");
    expect(page.url().endsWith(new URL(levels.at(-1).href).hash) && target.includes(levels.at(-1).seen), `${levels.at(-1).name} leads to ${target.slice(0, 40)}`);
  }
}

/** Before a search and after one that found nothing: the lists of all pages, and examples that find something. */
export async function nothingThere(page, base, expect) {
  await page.goto(`${base}search.html`);
  const before = await state(page);
  const examples = before.help.filter((href) => href.startsWith("?q="));
  expect(before.status === "" && !before.failure && !before.withoutScripts, `before a search the page says ${before.status}`);
  expect(before.help.length > examples.length && examples.length > 0, `before a search: ${before.help}`);
  await page.fill("#page--query", "xqzvkw");
  await answered(page);
  const none = await state(page);
  expect(none.help.join() === before.help.join() && none.status.startsWith("Nothing was found"), `with no result: ${none.status} ${none.help}`);
  for (const example of examples) {
    await page.goto(`${base}search.html?q=xqzvkw`);
    await answered(page);
    await page.click(`.results__help a[href="${example}"]`);
    await page.waitForFunction((query) => location.search === query && document.querySelector("[data-search-list] > li"), example);
    const found = await state(page);
    expect(found.suggestion === "" && found.help.length === 0, `${example} is corrected, or stands beside its results`);
  }
  await page.fill("#page--query", "");
  await page.waitForFunction(() => !location.search);
  const again = await state(page);
  expect(again.titles.length === 0 && again.help.join() === before.help.join(), `emptied: ${again.titles.length} results and ${again.help}`);
}
