// Uses a built site in WebKit, the nearest thing to Safari: node tests/webkit/run.mjs PUBLIC_DIR [--every]
// With --every all pages are printed and asked what they tell screen readers, else one of each kind. Prints one line per group of checks and the totals; exits with 1 when
// anything failed.
import { readSite, pageTypes } from "../browser/support/site.mjs";
import { Report } from "../browser/support/report.mjs";
import { every } from "../browser/support/sample.mjs";
import { watched } from "../browser/support/progress.mjs";
import { checkMeaning } from "./checks/meaning.mjs";
import { checkPaper } from "./checks/paper.mjs";
import { checkReaders } from "./checks/readers.mjs";
import { Desktop } from "./support/desktop.mjs";
import { placesOf } from "./support/places.mjs";
import { WebKit } from "./support/webdriver.mjs";

const [folder] = process.argv.slice(2).filter((word) => word !== "--every");
if (!folder) {
  console.error("usage: node tests/webkit/run.mjs PUBLIC_DIR [--every]");
  process.exit(2);
}
// What dies in the browser may never answer. On two free processors all takes half a minute, with --every three.
const LIMIT = 1_800_000;

const site = readSite(folder);
const types = pageTypes(site);
const report = new Report();
const started = Date.now();
const desktop = await Desktop.start();
const late = setTimeout(() => {
  report.check("the checks come to an end", `nothing more within ${LIMIT / 1000} s`);
  report.close();
  process.exit(1); // which ends the browser, too
}, LIMIT);

/** Runs `check`; what it throws is a failure of its own and stops no other. */
async function run(name, check) {
  const began = Date.now();
  await watched(name, check).catch((error) => report.check("the checks come to an end", `${name}: ${error.stack}`));
  console.log(`# ${name}: ${Math.round((Date.now() - began) / 1000)} s`);
}

const { places, close } = await placesOf(site, desktop.home);
const readers = async () => checkReaders(await WebKit.start(desktop), site, types, places, desktop, report);
const paper = () => checkPaper(desktop, site, every ? site.pages : pageTypes(site, true), places[0], report);
const meaning = async () => checkMeaning(await WebKit.start(desktop), every ? site.pages : types, places[0], report);
// Each waits about as long as it works. A driver knows one window.
await Promise.all([run("readers", readers), run("paper", paper).then(() => run("meaning", meaning))]);
clearTimeout(late);
await close();
desktop.close();
console.log(`${types.length} pages of ${site.pages.length} in ${Math.round((Date.now() - started) / 1000)} s`);
process.exit(report.close() > 0 ? 1 : 0);
