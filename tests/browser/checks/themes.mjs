// What each theme adds to the checks of the site: its page types and its gallery in the browser, and the site on paper.
import { execFileSync } from "node:child_process";
import { readFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onPages } from "../support/browser.mjs";
import { every, inTurn } from "../support/sample.mjs";
import { pageTypes, readSite, serve } from "../support/site.mjs";
import { checkKeyboard } from "./keyboard.mjs";
import { checkMarkup } from "./markup.mjs";
import { checkLoading, checkRendering } from "./pages.mjs";
import { A4 } from "./paper.mjs";
import { takePictures } from "./pictures.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const PROGRAM = process.env.CODIFY ?? join(ROOT, "build", "codify");
const PROGRAM_LIMIT = 120_000; // in milliseconds: it takes a second, and nothing else goes on meanwhile

/** The report with each group named after what is looked at. */
const within = (report, name) => ({
  check: (group, problem) => report.check(`${name}: ${group}`, problem),
  checkAll: (group, problems) => report.checkAll(`${name}: ${group}`, problems),
});

const sheets = (pdf) => (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** How often `pattern` stands in the page. */
const times = (site, page, pattern) => (readFileSync(join(site.root, page), "utf8").match(pattern) ?? []).length;

/**
 * A page with a table of practice pairs is one item, or a whole framework of them: on paper one sheet, or one for each
 * item after that with the contents. Whatever the reader's screen: paper is white.
 */
async function checkPaper(browser, site, origin, report) {
  const pages = site.pages.filter((page) => times(site, page, /class="practice-table"/g) > 0);
  report.check("there are items to print", pages.length === 0 ? "no page has a table of pairs" : "");
  await onPages(browser, pages, { colorScheme: "dark" }, async (name, page) => {
    await page.goto(`${origin}/${name}`);
    const items = times(site, name, /class="practice-table"/g);
    const most = items === 1 ? 1 : items + 1;
    const used = sheets(await page.pdf(A4));
    report.check("an item prints on one sheet", used > most ? `${name}: ${used} sheets, ${most} are enough` : "");
    await page.emulateMedia({ media: "print" });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    report.check("paper is white", ground === "rgb(255, 255, 255)" ? "" : `${name}: ${ground}`);
    await page.emulateMedia({ media: null });
  });
}

/** A page with everything of one level is a handout: three sheets at most. */
async function checkHandouts(browser, site, origin, report) {
  const pages = site.pages.filter(
    (page) => times(site, page, /class="contents"/g) > 0 && times(site, page, /class="(?:[^"]* )?(?:whole|compare)[" ]/g) === 0,
  );
  report.check("there are levels to print", pages.length === 0 ? "no page holds one level" : "");
  await onPages(browser, pages, {}, async (name, page) => {
    await page.goto(`${origin}/${name}`);
    const used = sheets(await page.pdf(A4));
    report.check("a level prints on three sheets", used > 3 ? `${name}: ${used} sheets` : "");
  });
}

/** No border or ground may carry a meaning alone when the reader's system sets the colours: what is current still shows. */
async function checkForcedColours(browser, types, origin, report) {
  await onPages(browser, types, { forcedColors: "active" }, async (name, page) => {
    await page.goto(`${origin}/${name}`);
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll("[aria-current]")]
        .filter((element) => {
          const style = getComputedStyle(element);
          const lines = ["Top", "Right", "Bottom", "Left"].some((side) => parseFloat(style[`border${side}Width`]) >= 2);
          return !lines && Number(style.fontWeight) < 600;
        })
        .map((element) => element.textContent.trim()),
    );
    report.checkAll("what is current shows in forced colours", lost.map((text) => `${name}: “${text}”`));
  });
}

async function checkTheme(browser, name, work, pictures, report) {
  const own = within(report, `theme ${name}`);
  execFileSync(PROGRAM, ["build", "--quiet", "--source", ROOT, "--theme", name, "--output", join(work, name)], { timeout: PROGRAM_LIMIT, stdio: "ignore" });
  const site = readSite(join(work, name));
  const types = pageTypes(site);
  const server = await serve(site);
  await checkLoading(browser, { ...site, pages: types }, types, server.origin, own);
  await checkRendering(browser, { ...site, pages: types }, types, server.origin, own);
  await checkKeyboard(browser, types, server.origin, own);
  await checkForcedColours(browser, types, server.origin, own);
  await checkPaper(browser, { ...site, pages: inTurn(site, types, 0, 4) }, server.origin, own);
  await checkHandouts(browser, site, server.origin, own);
  if (every) await takePictures(browser, types, server.origin, join(pictures, name), own);
  await server.close();
}

async function checkGallery(browser, name, work, report) {
  const own = within(report, `gallery of ${name}`);
  const folder = join(work, `${name}-gallery`);
  execFileSync(PROGRAM, ["gallery", "--source", ROOT, "--theme", name, "--output", folder], { timeout: PROGRAM_LIMIT, stdio: "ignore" });
  const site = readSite(folder);
  const server = await serve(site);
  await checkMarkup(site, own);
  await checkRendering(browser, site, site.pages, server.origin, own);
  await server.close();
}

/**
 * `site` is built with the default theme, and has been looked at; the other themes are built here. Of their items on paper every
 * fourth is printed: lengths are the content's, and all of them are printed with the default theme.
 */
export async function checkThemes(browser, site, types, origin, pictures, report) {
  await checkForcedColours(browser, types, origin, report);
  await checkPaper(browser, site, origin, report);
  await checkHandouts(browser, site, origin, report);
  const work = mkdtempSync(join(tmpdir(), "codify-themes-"));
  try {
    for (const name of readdirSync(join(ROOT, "themes")).sort()) {
      if (name !== "plain") await checkTheme(browser, name, work, pictures, report);
      await checkGallery(browser, name, work, report);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
