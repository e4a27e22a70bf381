// A site in Welsh, which has six forms of a word that counts: whatever scripts say there is in the form that goes with its number,
// and days are in words of the site, though Chromium has no Welsh ones.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onPages } from "../support/browser.mjs";
import { ROOT, withBuilt } from "../support/built.mjs";
import { pick, seen } from "../support/choices.mjs";
import { answered, state } from "./search/state.mjs";
import { Reader } from "./self-check/reader.mjs";

const GROUP = "a site in Welsh takes the form of each number";

/** How many of something there are, and the form that this has in Welsh; each has a framework of its name. */
const FORMS = [["afal", 1, "one"], ["bara", 2, "two"], ["caws", 3, "few"], ["dant", 4, "other"], ["eira", 6, "many"]];
const MONTHS = ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];

const front = (...fields) => `+++\n${fields.join("\n")}\n+++\n`;
const page = (title, order, ...fields) => front(`title = "${title}"`, `order = ${order}`, ...fields);

/** The English words with months in Welsh; in each form of a word that counts, the name of the form comes first. */
function welshWords() {
  const form = (name, text) => `${name} = "${name}: ${text}"`;
  const forms = (text) => ["zero", "one", "two", "few", "many", "other"].map((name) => form(name, text)).join(", ");
  return readFileSync(join(ROOT, "themes/plain/words/en-GB.toml"), "utf8")
    .replace(/^(\w+) = \{.*\bother = "(.*)" \}$/gm, (line, key, text) => `${key} = { ${forms(text)} }`)
    .replace(/^months = \[[^\]]*\]/m, `months = ${JSON.stringify(MONTHS)}`)
    .replace(/^day = .*$/m, 'day = "{{day}} o {{month}} {{year}}"');
}

/** For each of FORMS a framework with as many items, each of which holds a word that no others do. */
function contentOf() {
  const files = {
    "pages/index.md": page("Home", 1, 'layout = "home"'),
    "pages/search.md": page("Search", 2, 'layout = "search"'),
    "pages/self-check.md": page("Self-check", 3, 'layout = "self-check"'),
  };
  const levels = ["first", "second"].map((id) => `[[levels]]\nid = "${id}"\ntitle = "${id}"`);
  const kinds = ['[[sections]]\nid = "texts"\nkind = "levels"', '[[tiers]]\nid = "thing"\ntitle = "Thing"\nplural = "Things"'];
  for (const [word, count] of FORMS) {
    files[`${word}/_index.md`] = page(word, count, ...levels, ...kinds);
    for (let at = 1; at <= count; ++at) files[`${word}/thing-${at}.md`] = `${page(`Thing ${at}`, at)}\n## first\n\nA ${word}word.\n\n## second\n\nAnother.\n`;
  }
  return files;
}

function fill(folder) {
  const files = Object.fromEntries(Object.entries(contentOf()).map(([name, text]) => [`content/${name}`, text]));
  files["words/cy.toml"] = welshWords();
  files["site-config.toml"] = `title = "Things"
description = "A site."
language = "cy"
updated = 2025-09-04
[organisation]
name = "We"
email = "we@example.org"
[accessibility]
status = "not-assessed"
contact = "we@example.org"
date = 2025-09-04
[self_check]
scale = ["Often", "Seldom"]
opt_out = "I cannot say"
frameworks = ${JSON.stringify(FORMS.map(([word]) => word))}
`;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

async function filtered(page, base, expect) {
  for (const [word, count, form] of FORMS) {
    await page.goto(`${base}${word}/whole-framework.html`);
    expect((await page.getAttribute("html", "lang")) === "cy", "the page does not say that it is in Welsh");
    await pick(page, "first");
    const { status } = await seen(page);
    expect(status.startsWith(`${form}: first: ${count} `), `${count} texts of a level: ${status}`);
  }
}

async function searched(page, base, expect) {
  await page.goto(`${base}search.html`);
  let before = "";
  for (const [word, count, form] of FORMS) {
    await page.fill("#page--query", `${word}word`);
    await answered(page, before);
    before = (await state(page)).status;
    expect(before.startsWith(`${form}: ${count} `), `${count} pages found: ${before}`);
  }
}

async function checked(context, base, expect) {
  const reader = await Reader.open(context, base, (page) => page.clock.setFixedTime(new Date("2026-11-02T12:00:00")));
  const { page } = reader;
  for (const [word, count, form] of FORMS) {
    await page.check(`[name=framework][value="${word}"]`);
    await page.check(`[name="level-${word}"][value="first"]`);
    const effort = await reader.text("[data-part=effort]");
    expect(effort.includes(`${form}: ${count} statements`), `${count} statements: ${effort}`);
  }
  await reader.press("Continue");
  await reader.arrive("list");
  await reader.answerAll(1, 1, 0);
  await reader.view("results");
  const facts = await reader.text("[data-view=results] [data-part=facts]");
  expect(facts.includes("2 o Tachwedd 2026"), `the day of the results: ${facts}`);
}

export async function checkLanguages(browser, report) {
  const expect = (holds, problem) => report.check(GROUP, holds ? "" : problem);
  await withBuilt(fill, (site, origin) =>
    onPages(browser, [filtered, searched, checked], { locale: "en-GB" }, async (work, page) => {
      await work(work === checked ? page.context() : page, `${origin}/`, expect);
    }),
  );
}
