// Checks a built site in a real browser: node tests/browser/run.mjs PUBLIC_DIR [--every] [--only NAME,…|--without NAME,…]
// With --every each page goes through both validators, loads hosted and from a disk, and goes through axe at every width in light and
// dark, and pictures are taken; else one page of each kind does, and all others go through one of each in turn.
// Prints one line per group of checks and the totals; exits with 1 when anything failed.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkAddresses } from "./checks/addresses.mjs";
import { checkAuthored } from "./checks/authored.mjs";
import { checkFirefox } from "./checks/firefox.mjs";
import { checkKeyboard } from "./checks/keyboard.mjs";
import { checkLanguages } from "./checks/languages.mjs";
import { checkLinks } from "./checks/links.mjs";
import { checkMarkup, checkWithVnu } from "./checks/markup.mjs";
import { checkLoading, checkRendering, checkWithoutScripts } from "./checks/pages.mjs";
import { checkPaper } from "./checks/paper.mjs";
import { takePictures } from "./checks/pictures.mjs";
import { checkSearch } from "./checks/search.mjs";
import { checkSelfCheck } from "./checks/self_check.mjs";
import { checkCalm, checkStages } from "./checks/stages.mjs";
import { checkText } from "./checks/text.mjs";
import { checkThemes } from "./checks/themes.mjs";
import { checkWeights } from "./checks/weights.mjs";
import { launch, openPages, withinTime } from "./support/browser.mjs";
import { watched } from "./support/progress.mjs";
import { every, inTurn } from "./support/sample.mjs";
import { Report } from "./support/report.mjs";
import { pageTypes, readSite, serve } from "./support/site.mjs";

const [folder, flag, names] = process.argv.slice(2).filter((word) => word !== "--every");
if (!folder || (flag && !(["--only", "--without"].includes(flag) && names))) {
  console.error("usage: node tests/browser/run.mjs PUBLIC_DIR [--every] [--only NAME,…|--without NAME,…]");
  process.exit(2);
}
const named = (name) => names?.split(",").includes(name);
// Pictures are for people to look at: they are taken when they are asked for.
const wanted = (name) => (flag === "--only" ? named(name) : !named(name) && (every || name !== "pictures"));

const output = join(dirname(fileURLToPath(import.meta.url)), "..", "output", "pages");
const site = readSite(folder);
const types = pageTypes(site);
const report = new Report();
const closely = every ? site.pages : types;
/** One validator has the even pages, the other the odd ones, and both have those that are looked at closely. */
const half = (odd) => ({ ...site, pages: inTurn(site, types, odd, 2) });
report.check("the site has pages", site.pages.length === 0 ? `no page in ${folder}` : "");

// What goes round in circles takes as long: the longest check takes about two minutes on two free processors. What stands still is
// told sooner, by those who watch it; only the second validator takes no steps that can be watched.
const CHECK_LIMIT = 1_800_000;

const started = Date.now();
const secondsSince = (then) => Math.round((Date.now() - then) / 1000);
const server = await serve(site);
const browser = await launch();
// What keeps this process busy, and the waits of others with it, comes first; then two checks at once, the longest before others: each
// waits for the browser about as long as it works.
const first = {
  links: () => checkLinks(site, report),
  markup: () => checkMarkup(half(0), report),
  calm: () => checkCalm(browser, site, server.origin, report),
  weights: () => checkWeights(browser, site, types, server.origin, report),
};
const checks = {
  rendering: () => checkRendering(browser, site, closely, server.origin, report),
  themes: () => checkThemes(browser, site, types, server.origin, output, report),
  "self-check": () => checkSelfCheck(browser, site, server.origin, report),
  search: () => checkSearch(browser, site, server.origin, report),
  text: () => checkText(browser, site, server.origin, report),
  loading: () => checkLoading(browser, site, closely, server.origin, report),
  stages: () => checkStages(browser, site, server.origin, report),
  firefox: () => checkFirefox(site, closely, server.origin, report),
  "without-scripts": () => checkWithoutScripts(browser, site, closely, server.origin, report),
  languages: () => checkLanguages(browser, report),
  authored: () => checkAuthored(browser, report),
  addresses: () => checkAddresses(browser, site, server.origin, report),
  paper: async () => checkPaper("Chromium", await browser.newPage(), site, server.origin, {}, report),
  keyboard: () => checkKeyboard(browser, types, server.origin, report),
  pictures: () => takePictures(browser, types, server.origin, output, report),
};
const AT_ONCE = 2;

/** Runs the wanted checks in their order, `atOnce` of them at a time. */
async function runAll(checks, atOnce) {
  const left = Object.entries(checks).filter(([name]) => wanted(name));
  const list = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [name, check] = next;
      const began = Date.now();
      await withinTime(CHECK_LIMIT, name, watched(name, async () => check()));
      console.log(`# ${name}: ${secondsSince(began)} s`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, list));
}

try {
  await runAll(first, 1);
  // A process of its own, beside the checks in the browser.
  const vnu = wanted("vnu") ? checkWithVnu(half(1), report) : Promise.resolve();
  vnu.catch(() => {}); // it is awaited below, when the browser is done
  await runAll(checks, AT_ONCE);
  await withinTime(CHECK_LIMIT, "vnu", vnu);
  await watched("closing the browser", () => browser.close());
} catch (error) {
  report.check("the checks come to an end", [error.stack, ...(await openPages(browser))].join("\n    "));
  report.close();
  process.exit(1); // without waiting for a browser that may not answer
}
await server.close();
console.log(`${site.pages.length} pages, ${types.length} of them closely, in ${secondsSince(started)} s${wanted("pictures") ? `; pictures are in ${output}` : ""}`);
process.exit(report.close() > 0 ? 1 : 0);
