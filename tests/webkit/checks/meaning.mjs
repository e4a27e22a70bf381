// What a screen reader is told: every list is a list, every table is one and has a name. WebKit goes by styles for both.

/** What is told of each element. Every list is called one until its name was asked for: only then does the browser look at its marks. */
async function told(page, selector) {
  const elements = await page.elements(selector);
  const labels = [];
  for (const element of elements) labels.push((await page.label(element)).trim());
  const markup = await page.evaluate((all) => [...document.querySelectorAll(all)].map((one) => one.outerHTML.slice(0, 80)), selector);
  const out = [];
  for (const [at, element] of elements.entries()) out.push({ role: await page.role(element), label: labels[at], markup: markup[at] });
  return out;
}

const SHOWN_LISTS = ":is(ul, ol):not([hidden], [hidden] *):has(> li)";

/** Of long pages the first 40: the others have the same styles. */
const FIRST = 40;

export async function lookAt(page, where, report) {
  const shown = await page.evaluate(
    (selector, first) => {
      const all = [...document.querySelectorAll(`table, ${selector}`)].filter((one) => one.checkVisibility());
      document.querySelectorAll("[data-looked-at]").forEach((one) => one.removeAttribute("data-looked-at"));
      all.slice(0, first).forEach((one) => one.setAttribute("data-looked-at", ""));
      return all.length;
    },
    SHOWN_LISTS,
    FIRST,
  );
  const lists = await told(page, `[data-looked-at]:is(ul, ol)`);
  const tables = await told(page, `table[data-looked-at]`);
  report.checkAll("every list is a list", lists.filter(({ role }) => role !== "list").map(({ role, markup }) => `${where}: ${role || "nothing"}: ${markup}`));
  report.checkAll("every table has a name", tables.filter(({ role, label }) => role !== "table" || !label).map(({ role, markup }) => `${where}: ${role || "nothing"}: ${markup}`));
  return shown;
}

export async function checkMeaning(webkit, types, { base }, report) {
  const page = await webkit.open();
  let found = 0;
  for (const name of types) {
    await page.goto(base + name);
    found += await lookAt(page, name, report);
  }
  await page.goto(`${base}search.html?q=budget`);
  await page.until("results", () => document.querySelector("[data-search-list] li"));
  await lookAt(page, "the results of a search", report);
  report.check("there are lists and tables", found > types.length ? "" : `${found} in ${types.length} pages`);
  await page.goto(`${base}index.html`);
  await page.evaluate(() => {
    const list = document.querySelector("main ul:not(:has(ul))").cloneNode(true);
    list.style.listStyle = "none";
    list.className = "without-marks";
    document.querySelector("main").append(list);
  });
  const [{ role }] = await told(page, ".without-marks");
  report.check("the look at lists can fail", role === "list" ? "a list without marks is a list" : "");
  await page.close();
}
