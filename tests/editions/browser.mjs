// Old addresses and earlier editions as a reader meets them, from a disk and with scripts off:
// node tests/editions/browser.mjs PROGRAM PUBLIC, where PUBLIC is the real site, built.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkMarkup } from "../browser/checks/markup.mjs";
import { axeProblems } from "../browser/checks/pages.mjs";
import { launch, openPages } from "../browser/support/browser.mjs";
import { watched } from "../browser/support/progress.mjs";
import { Report } from "../browser/support/report.mjs";
import { readSite } from "../browser/support/site.mjs";

const [program, real] = process.argv.slice(2).map((path) => resolve(path));
const work = mkdtempSync(join(tmpdir(), "codify-redirects-"));
const write = (path, text) => {
  mkdirSync(dirname(join(work, path)), { recursive: true });
  writeFileSync(join(work, path), text);
};
write("site-config.toml", `title = "Kitchen"
description = "How we cook."
language = "en-GB"
base_url = ""
theme = "plain"
updated = 2025-12-01
[organisation]
name = "Kitchen"
email = "cook@example.org"
[accessibility]
status = "partial"
contact = "cook@example.org"
date = 2025-12-01
`);
write("content/pages/index.md", '+++\ntitle = "Kitchen"\nlayout = "home"\n+++\n\nSee [help](help.md).\n');
write("content/pages/help.md", '+++\ntitle = "Help"\naliases = ["old/questions.html"]\nanchor_aliases = { faq = "first-steps" }\n+++\n\n## First steps\n\nAsk.\n');

const report = new Report();
const browser = await launch();

async function check() {
  execFileSync(program, ["build", "--quiet"], { cwd: work, timeout: 120_000, stdio: ["ignore", "ignore", "pipe"] });
  const site = readSite(join(work, "public"));
  const at = (root, path) => `${pathToFileURL(root).href}/${path}`;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();

  await page.goto(at(site.root, "old/questions.html"));
  await page.waitForURL(/help\.html$/, { timeout: 60_000 }).catch(() => {});
  report.check("an old address leads on", page.url().endsWith("/help.html") ? "" : `it leads to ${page.url()}`);
  await page.goto(at(site.root, "help.html#faq"));
  const heading = await page.locator("#faq").evaluate((place) => place.parentElement.id).catch(() => "none");
  report.check("an old place stands at the new one", heading === "first-steps" ? "" : `it is in ${heading}`);
  await checkMarkup({ ...site, pages: ["old/questions.html", "help.html"] }, report);

  await page.goto(at(real, "code/accountability.html"));
  await page.getByRole("link", { name: "see what changed" }).click();
  report.check("a changed page leads to what changed", /editions\/1-4\/changes\.html$/.test(page.url()) ? "" : page.url());
  const marks = await page.locator(".compare ins, .compare del").count();
  report.check("what changed is marked", marks === 7 ? "" : `${marks} marks`);
  await page.getByRole("link", { name: "Version 1.4", exact: true }).first().click();
  report.check("what changed leads to the earlier page", /editions\/1-4\/code\/accountability\.html$/.test(page.url()) ? "" : page.url());
  await page.getByRole("link", { name: /^Read the current page/ }).click();
  report.check("an earlier page leads to that of today", /public.*\/code\/accountability\.html$|[^4]\/code\/accountability\.html$/.test(page.url()) ? "" : page.url());

  // Without the policy, so that axe may run; scripts on for the same reason, and no reload while it looks.
  const looked = await (await browser.newContext({ bypassCSP: true })).newPage();
  for (const [root, path] of [[real, "editions/1-4/changes.html"], [real, "editions/index.html"], [real, "editions/1-4/code/accountability.html"]]) {
    await looked.goto(at(root, path));
    report.checkAll("axe finds no fault", (await axeProblems(looked)).map((problem) => `${path}: ${problem}`));
  }
}

try {
  await watched("editions", check);
  await watched("closing the browser", () => browser.close());
} catch (error) {
  report.check("the checks come to an end", [error.stack, ...(await openPages(browser))].join("\n    "));
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exit(report.close() > 0 ? 1 : 0);
