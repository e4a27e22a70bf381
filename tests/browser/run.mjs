// Checks a built site in a real browser: node tests/browser/run.mjs PUBLIC_DIR [--only NAME,…]
// Prints one line per group of checks and the totals; exits with 1 when anything failed.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkKeyboard } from "./checks/keyboard.mjs";
import { checkLinks } from "./checks/links.mjs";
import { checkMarkup, checkWithVnu } from "./checks/markup.mjs";
import { checkLoading, checkRendering, checkWithoutScripts } from "./checks/pages.mjs";
import { takePictures } from "./checks/pictures.mjs";
import { checkSearch } from "./checks/search.mjs";
import { checkSelfCheck } from "./checks/self_check.mjs";
import { checkStages } from "./checks/stages.mjs";
import { checkThemes } from "./checks/themes.mjs";
import { checkWeights } from "./checks/weights.mjs";
import { launch } from "./support/browser.mjs";
import { Report } from "./support/report.mjs";
import { pageTypes, readSite, serve } from "./support/site.mjs";

const [folder, flag, names] = process.argv.slice(2);
if (!folder || (flag && !(flag === "--only" && names))) {
  console.error("usage: node tests/browser/run.mjs PUBLIC_DIR [--only NAME,…]");
  process.exit(2);
}
const wanted = (name) => !names || names.split(",").includes(name);

const output = join(dirname(fileURLToPath(import.meta.url)), "..", "output", "pages");
const site = readSite(folder);
const types = pageTypes(site);
const report = new Report();
report.check("the site has pages", site.pages.length === 0 ? `no page in ${folder}` : "");

const started = Date.now();
const server = await serve(site);
const browser = await launch();
try {
  if (wanted("links")) checkLinks(site, report);
  const vnu = wanted("vnu") ? checkWithVnu(site, report) : Promise.resolve();
  vnu.catch(() => {}); // it is awaited below, when the browser is done
  if (wanted("markup")) await checkMarkup(site, report);
  if (wanted("weights")) await checkWeights(browser, site, types, server.origin, report);
  if (wanted("loading")) await checkLoading(browser, site, server.origin, report);
  if (wanted("without-scripts")) await checkWithoutScripts(browser, site, server.origin, report);
  if (wanted("rendering")) await checkRendering(browser, site, server.origin, report);
  if (wanted("stages")) await checkStages(browser, site, server.origin, report);
  if (wanted("keyboard")) await checkKeyboard(browser, types, server.origin, report);
  if (wanted("search")) await checkSearch(browser, site, server.origin, report);
  if (wanted("self-check")) await checkSelfCheck(browser, site, server.origin, report);
  if (wanted("pictures")) await takePictures(browser, types, server.origin, output, report);
  if (wanted("themes")) await checkThemes(browser, site, types, server.origin, output, report);
  await vnu;
} finally {
  await browser.close();
  await server.close();
}
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${site.pages.length} pages, ${types.length} of them closely, in ${seconds} s; pictures are in ${output}`);
process.exit(report.close() > 0 ? 1 : 0);
