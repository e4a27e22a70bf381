// Pages on paper, as a browser prints them: no sheet ends in a heading, is empty or holds the footer alone.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { watched } from "../support/progress.mjs";
import { every } from "../support/sample.mjs";
import { checkSheets } from "../support/sheets.mjs";
import { pageTypes } from "../support/site.mjs";

export const A4 = { format: "A4", preferCSSPageSize: true };
const RESULTS = "search.html?q=budget";

/**
 * Prints all pages of the site, or the largest of each kind, and the results of a search. `page` is of Playwright or of Puppeteer;
 * `options` are those of its `pdf` that this browser needs.
 */
export async function checkPaper(browser, page, site, origin, options, report) {
  const folder = mkdtempSync(join(tmpdir(), "codify-paper-"));
  const path = join(folder, "page.pdf");
  try {
    for (const name of [...(every ? site.pages : pageTypes(site, true)), RESULTS]) {
      await watched(name, async () => {
        await page.goto(`${origin}/${name}`);
        if (name === RESULTS) await page.waitForSelector("[data-search-list] mark");
        await page.pdf({ ...A4, ...options, path });
        checkSheets(site, name, path, report, browser);
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
