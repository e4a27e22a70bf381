// Every page in the browser, hosted and as a file: what it loads, whether it fits, and what axe says of it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { onPages, watch } from "../support/browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
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
 * Words of the main text that are not painted, but for labels that repeat a heading, what serves only with scripts, and
 * what only a script has cause to tell.
 */
function unseen() {
  const hidden = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!text.data.trim() || parent.closest("[aria-hidden=true], .with-scripts, [role=alert], [role=status], template")) continue;
    if (!parent.checkVisibility()) hidden.push(text.data.trim().slice(0, 40));
  }
  return hidden;
}

/**
 * What axe finds on the page as it stands, a line for each rule that is broken. `preload` fetches the style sheets once
 * more, for the rule on orientation, which no width or scheme changes. Needs a context in which axe may run: bypassCSP.
 */
export async function axeProblems(page, preload = false) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const options = { runOnly: { type: "tag", values: TAGS }, resultTypes: ["violations"], preload };
  const { violations } = await page.evaluate((given) => globalThis.axe.run(document, given), options);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].target.join(" ")} (${nodes.length})`);
}

/** Loads each page as readers do, its security policy in force, and notes what goes wrong on the way. */
export async function checkLoading(browser, site, origin, report) {
  const places = [
    ["hosted", `${origin}/`],
    ["from a file", `${pathToFileURL(site.root).href}/`],
  ];
  for (const [place, base] of places) {
    const visit = async (name, page, watcher) => {
      await page.goto(base + name, { waitUntil: "load" });
      const sheets = await page.evaluate(() => document.styleSheets.length);
      const seen = await watcher.take();
      if (sheets === 0) seen.push("no style sheet was applied");
      report.checkAll(`loads cleanly ${place}`, seen.map((problem) => `${name}: ${problem}`));
    };
    await onPages(browser, site.pages, {}, visit, (page) => watch(page, (url) => url.startsWith(base)));
  }
}

export async function checkWithoutScripts(browser, site, origin, report) {
  await onPages(browser, site.pages, { javaScriptEnabled: false }, async (name, page) => {
    await page.goto(`${origin}/${name}`);
    const hidden = await page.evaluate(unseen);
    const problem = hidden.length > 0 ? `${name}: not painted: “${hidden[0]}” (${hidden.length})` : "";
    report.check("complete with scripts off", problem);
  });
}

/**
 * axe needs scripts that a page's policy forbids, so the policy is off here; checkLoading has it on. The pages of `closely` are
 * looked at in every width and scheme, all others in one of them, in turn.
 */
export async function checkRendering(browser, site, closely, origin, report) {
  const ways = WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => `${width} px, ${colorScheme}`));
  const look = async (name, page) => {
    const wanted = closely.includes(name) ? ways : [ways[site.pages.indexOf(name) % ways.length]];
    let fresh = true;
    await page.setViewportSize({ width: WIDTHS[0], height: 800 });
    await page.goto(`${origin}/${name}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of SCHEMES) {
        const way = `${width} px, ${colorScheme}`;
        if (!wanted.includes(way)) continue;
        await page.emulateMedia({ colorScheme });
        const found = await axeProblems(page, fresh);
        fresh = false;
        report.checkAll(`axe at ${way}`, found.map((problem) => `${name}: ${problem}`));
      }
      const wide = await page.evaluate(sidewaysScroll);
      report.check("no sideways scrolling", wide ? `${name} at ${width} px: ${wide}` : "");
    }
    await page.addStyleTag({ content: SPACING });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(sidewaysScroll);
      report.check("no sideways scrolling with wider text spacing", wide ? `${name} at ${width} px: ${wide}` : "");
    }
  };
  const options = { bypassCSP: true, reducedMotion: "reduce" };
  await onPages(browser, site.pages, options, look, (page) => page.addInitScript(AXE));
}
