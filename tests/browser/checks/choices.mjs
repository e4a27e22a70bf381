// The choice of one column of a table of pairs, and of two levels to compare.
import { onPages } from "../support/browser.mjs";
import { Expectations, apply, offers, pick, placesOf, seen } from "../support/choices.mjs";

const on = (site, origin, name) => placesOf(site, origin).map(([place, base]) => ({ where: `${name} ${place}`, address: base + name }));

/** One column, the other, both; by itself on paper, and not taken along to other pages. */
export async function checkColumns(browser, site, origin, report, pages) {
  await onPages(browser, on(site, origin, pages[0]), {}, async ({ where, address }, page) => {
    const expect = new Expectations(where);
    await page.goto(address);
    const both = await seen(page);
    const { parameter, values, labels } = await offers(page);
    expect.equal("columns at first", both.heads, labels);
    for (const [at, value] of values.entries()) {
      await pick(page, value);
      const now = await seen(page);
      expect.equal(`${value}: the address`, now.query, `?${parameter}=${value}`);
      expect.equal(`${value}: columns`, now.heads, [labels[at]]);
      expect.equal(`${value}: cells`, now.cells, both.cells / 2);
      expect.holds(`${value}: the status: ${now.status}`, now.status.includes(labels[at]));
    }
    expect.equal("links that carry it", await page.locator(`a[href*="${parameter}="]`).count(), 0);
    await page.emulateMedia({ media: "print" });
    expect.equal("columns on paper", (await seen(page)).heads, [labels[1]]);
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 320, height: 800 });
    const label = page.locator("table[data-pairs] td:not([hidden]) .practice-table__label").first();
    expect.equal("the label on a phone", await label.textContent(), labels[1]);
    expect.holds("the label is not seen on a phone", await label.isVisible());
    expect.equal("the table's rows", await page.getByRole("row").count(), both.cells / 2 + 1);
    await page.goBack();
    expect.equal("after Back", (await seen(page)).checked, values[0]);
    await page.locator("[data-clear]").click();
    expect.equal("both again", (await seen(page)).cells, both.cells);
    report.checkAll("one column of pairs can be chosen", expect.problems);
  });
  await onPages(browser, [pages[0]], { javaScriptEnabled: false }, async (name, page) => {
    await page.goto(`${origin}/${name}`);
    const cells = await page.locator("table[data-pairs] td:visible").count();
    const forms = await page.locator("main form:visible").count();
    report.check("both columns show with scripts off", cells === 0 || cells % 2 || forms ? `${name}: ${cells} cells, ${forms} forms` : "");
  });
}

async function chooseTwo(page, from, to) {
  await page.locator("select[name=from]").selectOption(from);
  await page.locator("select[name=to]").selectOption(to);
  await apply(page);
}

/** Each level with the next, any two, the carried one, a link to a pair, and all of them without scripts. */
export async function checkCompared(browser, site, origin, report, pages) {
  await onPages(browser, on(site, origin, pages[0]), {}, async ({ where, address }, page) => {
    const expect = new Expectations(where);
    await page.goto(address);
    const levels = await page.locator("select[name=from] option").evaluateAll((all) => all.map(({ value }) => value));
    const carried = await page.locator("form[data-compare]").getAttribute("data-compare");
    const neighbours = levels.slice(1).map((level, at) => `${levels[at]} ${level}`);
    const state = async (what, pairs) => {
      const now = await seen(page);
      expect.equal(`${what}: pairs`, now.pairs, pairs);
      return now;
    };
    await state("at first", neighbours);
    await chooseTwo(page, levels[3], levels[0]);
    const { query, status } = await state("chosen", [`${levels[0]} ${levels[3]}`]);
    expect.equal("the address", query, `?from=${levels[3]}&to=${levels[0]}`);
    expect.holds("no status", status);
    await page.reload();
    await state("loaded again", [`${levels[0]} ${levels[3]}`]);
    await page.goBack();
    await state("after Back", neighbours);
    await chooseTwo(page, levels[1], levels[1]);
    expect.holds("two equal levels are not told of", (await state("the same twice", neighbours)).status);
    await page.goto(`${address}?${carried}=${levels[1]}`);
    await state("with a level carried", [`${levels[1]} ${levels[2]}`]);
    await page.locator("[data-clear]").click();
    await state("each step again", neighbours);
    await page.goto(`${address}#${levels[0]}-and-${levels[2]}`);
    await state("with a link to a pair", [...neighbours, `${levels[0]} ${levels[2]}`]);
    report.checkAll("two levels can be compared", expect.problems);
  });
  await onPages(browser, pages, { javaScriptEnabled: false }, async (name, page) => {
    await page.goto(`${origin}/${name}`);
    const hidden = await page.locator("[data-from]:not(:visible)").count();
    const links = await page.locator("nav.contents a:visible").count();
    report.check("all pairs show with scripts off", hidden || links < 2 ? `${name}: ${hidden} hidden, ${links} links` : "");
  });
}
