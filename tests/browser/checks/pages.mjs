// Every page in the browser, hosted and as a file: what it loads, whether it fits, and what axe says of it.
import { pathToFileURL } from "node:url";
import { onPages, watch } from "../support/browser.mjs";
import { every, inTurn } from "../support/sample.mjs";
import { AXE, leadsOn } from "../support/site.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// What a width or a colour scheme can change of a page that all rules have passed: colours and sizes, and names that are hidden.
const CHANGING = [
  "aria-hidden-focus", "button-name", "color-contrast", "empty-heading", "label", "link-in-text-block", "link-name",
  "scrollable-region-focusable", "select-name", "target-size",
];
const WIDTHS = [320, 1280];
const SCHEMES = ["light", "dark"];

// The spacing that WCAG 1.4.12 lets readers set.
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Runs in the page: what sticks out to the side, if it can be scrolled sideways. */
export function sidewaysScroll() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return "";
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .slice(-3)
    .map((element) => `<${element.localName} class="${element.className}">`)
    .join(", ");
}

/**
 * Words of the main text that are not painted, but for labels that repeat a heading, and what serves only with scripts.
 */
function unseen() {
  const hidden = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!text.data.trim() || parent.closest("[aria-hidden=true], .with-scripts, template")) continue;
    if (!parent.checkVisibility()) hidden.push(text.data.trim().slice(0, 40));
  }
  return hidden;
}

/**
 * What axe finds on the page as it stands, a line for each rule that is broken: by all rules, or once they have passed, with
 * `again`, by those that a width or a scheme can change. `preload` fetches the style sheets once more, for the rule on orientation.
 * Needs a context in which axe may run: bypassCSP.
 */
export async function axeProblems(page, { again = false, preload = false } = {}) {
  if (!(await page.evaluate(() => "axe" in globalThis)))
    await page.addScriptTag(page.url().startsWith("http") ? { url: new URL(AXE.address, page.url()).href } : { path: AXE.file });
  const runOnly = again && !every ? { type: "rule", values: CHANGING } : { type: "tag", values: TAGS };
  const options = { runOnly, resultTypes: ["violations"], preload };
  return page.evaluate(async (given) => {
    const { violations } = await globalThis.axe.run(document, given); // all else that it tells is large
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].target.join(" ")} (${nodes.length})`);
  }, options);
}

/**
 * Loads each page as readers do, its security policy in force, and notes what goes wrong on the way: those of `closely` hosted and
 * from a file, all others in turn.
 */
export async function checkLoading(browser, site, closely, origin, report) {
  const places = [
    ["hosted", `${origin}/`],
    ["from a file", `${pathToFileURL(site.root).href}/`],
  ];
  for (const [turn, [place, base]] of places.entries()) {
    const visit = async (name, page, watcher) => {
      await page.goto(base + name, { waitUntil: "load" });
      const sheets = await page.evaluate(() => document.styleSheets.length);
      const seen = await watcher.take();
      if (sheets === 0) seen.push("no style sheet was applied");
      report.checkAll(`loads cleanly ${place}`, seen.map((problem) => `${name}: ${problem}`));
    };
    const pages = inTurn(site, closely, turn, places.length);
    await onPages(browser, pages, {}, visit, (page) => watch(page, (url) => url.startsWith(base)));
  }
}

/** The pages of `closely`, and every second one of all others. A page that has moved leads on at once, so it is looked at there. */
export async function checkWithoutScripts(browser, site, closely, origin, report) {
  await onPages(browser, inTurn(site, closely, 1, 2), { javaScriptEnabled: false }, async (name, page) => {
    const moved = leadsOn(site, name);
    await page.goto(`${origin}/${name}`);
    if (moved) await page.waitForURL((url) => url.href !== `${origin}/${name}`);
    await page.waitForLoadState("load");
    const hidden = await page.evaluate(unseen);
    const problem = hidden.length > 0 ? `${name}: not painted: “${hidden[0]}” (${hidden.length})` : "";
    report.check("complete with scripts off", problem);
  });
}

/**
 * axe needs scripts that a page's policy forbids, so the policy is off here; checkLoading has it on. Each page is looked at by all
 * rules once, in one of the widths and schemes in turn; those of `closely` in all others by what these can change.
 */
export async function checkRendering(browser, site, closely, origin, report) {
  const ways = WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme })));
  const fits = async (what, name, width, page) => {
    const wide = await page.evaluate(sidewaysScroll);
    report.check(what, wide ? `${name} at ${width} px: ${wide}` : "");
  };
  const look = async (name, page) => {
    const turn = ways[site.pages.indexOf(name) % ways.length];
    const others = closely.includes(name) ? ways.filter((way) => way !== turn) : [];
    let again = false;
    const seen = [];
    const axe = async (way) => {
      await page.emulateMedia({ colorScheme: way.colorScheme });
      const found = await axeProblems(page, { again, preload: !again });
      again = true;
      report.checkAll(`axe at ${way.width} px, ${way.colorScheme}`, found.map((problem) => `${name}: ${problem}`));
    };
    await page.setViewportSize({ width: turn.width, height: 800 });
    await page.goto(`${origin}/${name}`);
    // The window changes once before the spacing does, and once after.
    for (const width of [turn.width, ...WIDTHS.filter((other) => other !== turn.width)]) {
      await page.setViewportSize({ width, height: 800 });
      for (const way of [turn, ...others].filter((one) => one.width === width)) await axe(way);
      await fits("no sideways scrolling", name, width, page);
      seen.unshift(width);
    }
    await page.addStyleTag({ content: SPACING });
    for (const width of seen) {
      await page.setViewportSize({ width, height: 800 });
      await fits("no sideways scrolling with wider text spacing", name, width, page);
    }
  };
  const options = { bypassCSP: true, reducedMotion: "reduce" };
  await onPages(browser, site.pages, options, look);
}
