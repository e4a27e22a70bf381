// Chromium as the checks use it, and the work shared out between several of its pages.
import { availableParallelism, cpus } from "node:os";
import { chromium } from "playwright-core";
import { chromiumArguments } from "./chromium.mjs";
import { steps, watched } from "./progress.mjs";

// One page more than processors: while one waits for the disk or a frame, another works.
const PAGES = Math.min(8, (availableParallelism?.() ?? cpus().length) + 1);

// How long a request is waited for, and what a page says when all else has stopped, in milliseconds.
const REQUEST_LIMIT = 10_000;
const ANSWER_LIMIT = 5_000;

/** What `promise` gives, or an error that names `what` when it takes longer than `limit` milliseconds. */
export async function withinTime(limit, what, promise) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what}: not done after ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Chromium without windows, of the same version and source as the whole browser, which takes twice as long over each page. With
 * CHROMIUM=/usr/bin/chromium it is that one; scripts/test-long runs so.
 */
export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell", args: chromiumArguments, logger: steps });

/** What each open page shows, a line for each: for whoever asks why a check came to no end. */
export async function openPages(browser) {
  const shown = () => `${document.readyState}, “${(document.querySelector("main") ?? document.body)?.innerText.replace(/\s+/g, " ").slice(0, 200)}”`;
  const pages = browser.contexts().flatMap((context) => context.pages());
  const line = async (page) => {
    const state = await withinTime(ANSWER_LIMIT, "no answer", page.evaluate(shown)).catch(({ message }) => message);
    return `open at that time: ${page.url()}: ${state}`;
  };
  return Promise.all(pages.map(line));
}

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
    while (next < items.length) {
      const item = items[next++];
      await watched(JSON.stringify(item), () => work(item, page, extra));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.min(PAGES, items.length) }, one));
}

/**
 * Watches a page for anything that must not happen: console errors, reports of the security policy, failed requests and
 * requests that leave the site. `take()` waits a while for the last request to end and returns what was seen. Whether a
 * request that the browser itself gave up on would have been answered is a matter of the files: checkLinks has it. Icons of
 * the tab are given up with every page that is left, and of some of them no end is ever told.
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
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") seen.push(`failed request: ${request.url()} (${reason})`);
    ended(request);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) seen.push(`answer ${response.status()}: ${response.url()}`);
  });
  return {
    async take() {
      if (open.size > 0) {
        const ends = new Promise((done) => (idle = done));
        await withinTime(REQUEST_LIMIT, "requests", ends).catch(() => open.clear());
      }
      const now = seen;
      seen = [];
      return now;
    },
  };
}
