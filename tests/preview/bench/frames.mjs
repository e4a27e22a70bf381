// How long it takes from the close of a saved file to the first frame with the new text, in a copy of the real site:
// node tests/preview/bench/frames.mjs PROGRAM. scripts/bench-preview runs it and puts the table into docs/performance.md.
import { spawn } from "node:child_process";
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { launch, withinTime } from "../../browser/support/browser.mjs";

const SAVES = 30;
const UNCOUNTED = 3; // the first ones, while the browser and the preview get ready
const LIMIT = 60_000;
const PAGE = "content/code/curiosity.md";
const [program] = process.argv.slice(2).map((path) => resolve(path));
const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** In the page: tells of each number "Saved N" once the frame that shows it is done. */
function tellFrames() {
  let last = "";
  const look = () => {
    const number = /Saved (\d+)/.exec(document.querySelector("h1")?.textContent ?? "")?.[1] ?? "";
    if (number && number !== last) {
      last = number;
      const { port1, port2 } = new MessageChannel(); // its message comes after the frame
      port1.onmessage = () => globalThis.seen(number, performance.timeOrigin + performance.now());
      port2.postMessage("");
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const folder = mkdtempSync(join(tmpdir(), "codify-frames-"));
for (const name of ["content", "site-config.toml"]) cpSync(join(root, name), join(folder, name), { recursive: true });
const preview = spawn(program, ["serve", "--port", "0"], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
const browser = await launch();
try {
  const origin = await withinTime(LIMIT, "the address", new Promise((found) => {
    preview.stdout.on("data", (said) => found(/http:\/\/[^/\s]+/.exec(said)?.[0]));
  }));
  const page = await browser.newPage();
  let seen = () => {};
  await page.exposeFunction("seen", (number, time) => seen(number, time));
  await page.addInitScript(tellFrames);
  await page.goto(`${origin}/code/curiosity.html`);
  const text = readFileSync(join(folder, PAGE), "utf8");
  const times = [];
  for (let turn = 1; turn <= SAVES + UNCOUNTED; ++turn) {
    const shown = new Promise((done) => {
      seen = (number, time) => number === String(turn) && done(time);
    });
    const file = openSync(join(folder, PAGE), "w");
    writeSync(file, text.replace(/^title = .*$/m, `title = "Saved ${turn}"`));
    closeSync(file);
    const closed = performance.timeOrigin + performance.now();
    times.push((await withinTime(LIMIT, `frame ${turn}`, shown)) - closed);
    await page.waitForTimeout(150);
  }
  const sorted = times.slice(UNCOUNTED).sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(0);
  console.log(`From the close of a saved file to the first frame with the new text, in milliseconds, ${SAVES} saves of a page of the\nreal site: median ${at(0.5)}, quartiles ${at(0.25)} and ${at(0.75)}, quickest ${at(0)}.`);
} finally {
  await browser.close();
  preview.kill("SIGTERM");
  rmSync(folder, { recursive: true });
}
