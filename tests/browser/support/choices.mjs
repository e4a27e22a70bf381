// Pages on which readers choose what to see, found by what they hold, and what such a page shows.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** By what they are for: one page each, and for items with levels one of each framework. */
export function choicePages(site) {
  const pages = site.pages.map((name) => ({ name, html: readFileSync(join(site.root, name), "utf8") }));
  const having = (pattern) => pages.filter(({ html }) => pattern.test(html)).map(({ name }) => name);
  const whole = having(/class="[^"]*\bwhole\b/);
  const filtered = having(/data-level-filter=/);
  const folder = (name) => name.split("/")[0];
  const items = filtered.filter((name) => !whole.includes(name));
  return {
    items: items.filter((name, at) => items.findIndex((other) => folder(other) === folder(name)) === at),
    wholes: whole.filter((name) => filtered.includes(name)),
    pairs: having(/data-pair-filter=/).filter((name) => !whole.includes(name)),
    compared: having(/data-compare=/),
    plain: having(/^/).filter((name) => !filtered.includes(name) && name !== "404.html"),
  };
}

/** The two ways a page is opened. */
export const placesOf = (site, origin) => [
  ["hosted", `${origin}/`],
  ["from a file", `${pathToFileURL(site.root).href}/`],
];

/** What a reader sees of a page with choices. An element that is held back until it is found counts as visible to the browser. */
export const seen = (page) =>
  page.evaluate(() => {
    const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility() && !element.closest("[hidden]"));
    const form = document.querySelector("form[data-choice]");
    return {
      query: location.search,
      levels: shown("[data-level]").map((element) => element.dataset.level),
      pairs: shown("[data-from]").map((element) => `${element.dataset.from} ${element.dataset.to}`),
      heads: shown("table[data-pairs] th").map((element) => element.textContent),
      cells: shown("table[data-pairs] td").length,
      status: shown("p[role=status]").map((element) => element.textContent).join(" "),
      checked: form?.querySelector("input:checked")?.value ?? "",
      back: shown("[data-clear]").length,
      focus: document.activeElement?.localName ?? "",
    };
  });

/** The values that the first form offers, the empty one left out, with their names. */
export const offers = (page) =>
  page.evaluate(() => {
    const form = document.querySelector("form[data-choice]");
    const radios = [...form.querySelectorAll("input[value]")].filter(({ value }) => value);
    return {
      parameter: form.dataset.levelFilter ?? radios[0]?.name,
      values: radios.map(({ value }) => value),
      labels: radios.map((radio) => radio.labels[0].textContent.trim()),
    };
  });

export const apply = (page) => page.locator("form[data-choice]").first().getByRole("button", { name: "Apply" }).click();

/** Chooses with the mouse. */
export async function pick(page, value) {
  await page.locator(`form[data-choice] input[value="${value}"]`).first().check();
  await apply(page);
}

/** Collects what is wrong, each with where it was seen. */
export class Expectations {
  problems = [];
  constructor(where) {
    this.where = where;
  }

  equal(what, found, wanted) {
    const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
    if (left !== right) this.problems.push(`${this.where}: ${what} is ${left}, not ${right}`);
  }

  holds(what, truth) {
    if (!truth) this.problems.push(`${this.where}: ${what}`);
  }
}
