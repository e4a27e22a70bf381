// Chromium as the checks use it, and the work shared out between several of its pages.
import { availableParallelism, cpus } from "node:os";
import { chromium } from "playwright-core";
import { chromiumArguments } from "./chromium.mjs";

// One page more than processors: while one waits for the disk or a frame, another works.
const PAGES = Math.min(8, (availableParallelism?.() ?? cpus().length) + 1);

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: chromiumArguments });

/**
 * Calls `work(item, page)` for each item, on several pages at once, each in a context of its own with these options.
 * `prepare(page)` may set a page up before its first item; what it returns is the third argument of `work`.
 */
export async function onPages(browser, items, options, work, prepare = () => {}) {
  let next = 0;
  const one = async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const extra = await prepare(page);
    while (next < items.length) await work(items[next++], page, extra);
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.min(PAGES, items.length) }, one));
}

/**
 * Watches a page for anything that must not happen: console errors, reports of the security policy, failed requests and
 * requests that leave the site. `take()` waits until the last request has ended and returns what was seen.
 */
export function watch(page, isOwn) {
  let seen = [];
  const open = new Set();
  let idle = () => {};
  const ended = (request) => {
    open.delete(request);
    if (open.size === 0) idle();
  };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => seen.push(`script error: ${error.message}`));
  page.on("request", (request) => {
    open.add(request);
    if (!isOwn(request.url())) seen.push(`request outside the site: ${request.url()}`);
  });
  page.on("requestfinished", ended);
  page.on("requestfailed", (request) => {
    seen.push(`failed request: ${request.url()} (${request.failure()?.errorText})`);
    ended(request);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) seen.push(`answer ${response.status()}: ${response.url()}`);
  });
  return {
    async take() {
      if (open.size > 0) await new Promise((done) => (idle = done));
      const now = seen;
      seen = [];
      return now;
    },
  };
}
