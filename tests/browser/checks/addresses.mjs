// Addresses as hosts and shares write them: with slashes too many or too few, and pages that only lead to another.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { watch } from "../support/browser.mjs";
import { choicePages, offers, pick, placesOf, seen } from "../support/choices.mjs";
import { TYPES } from "../support/site.mjs";

/** Where a path begins with several slashes: a share under Windows, and a slash that somebody typed twice. */
const slashed = (site, origin) => [
  ["from a network share", `file:////${site.root}/`],
  ["with slashes too many", `${origin}///`],
];

/** What of `page` changes its address: each change leaves all before the "?" as it was. */
async function changesOfAddress(page, base, levelled, expect) {
  const here = async () => (await page.evaluate(() => location.href)).split(/[?#]/)[0];
  await page.goto(base + levelled);
  const before = await here();
  const { values } = await offers(page);
  await pick(page, values[1]);
  expect("one level", (await seen(page)).levels.join(), values[1]);
  await page.locator("[data-clear]").first().click();
  expect("all levels again", (await seen(page)).query, "");
  expect("the address of the item", await here(), before);
  await page.goBack();
  expect("after Back", (await seen(page)).checked, values[1]);
  await page.goto(`${base}search.html?q=accountability`);
  await page.locator("[data-search-list] mark").first().waitFor();
  const search = await here();
  await page.locator("#page--query").fill("");
  await page.waitForFunction(() => !location.search);
  expect("the address of the search", await here(), search);
  await page.goto(`${base}self-check.html?framework=standards&level=x`);
  await page.waitForFunction(() => !location.search.includes("framework"));
  expect("the address of the self-check", await here(), search.replace("search.html", "self-check.html"));
}

/** A page that only leads on takes "?" and "#" along, is no step of its own, and leads nowhere else. */
async function leadingOn(page, base, redirect, target, expect) {
  await page.goto(`${base}index.html`);
  const cleaned = page.url().replace("index.html", ""); // as the browser writes it
  const steps = await page.evaluate(() => history.length);
  for (const rest of ["?stage=stage-2&q=a%20b#stage-3", "?//elsewhere.example/#//elsewhere.example/", "#a", ""]) {
    await page.goto(`${base}${redirect}${rest}`);
    await page.waitForURL((url) => !url.href.includes(redirect));
    await page.waitForLoadState();
    expect(`${redirect}${rest}`, page.url(), new URL(target + rest, cleaned + redirect).href);
  }
  expect("steps for four of them", (await page.evaluate(() => history.length)) - steps, 4);
}

/** Shows x/index.html at /x, as several hosts do, and sends /x/ there. */
async function hostWithoutSlashes(site) {
  const server = createServer((request, response) => {
    const [path, query] = request.url.split("?");
    const plain = path.replace(/(\/index\.html|\/)$/, "") || "/";
    if (plain !== path) {
      response.writeHead(301, { Location: plain + (query ? `?${query}` : "") }).end();
      return;
    }
    const found = [path, `${path}.html`, `${path}/index.html`].map((name) => join(site.root, name));
    const file = found.find((name) => existsSync(name) && statSync(name).isFile());
    response.writeHead(file ? 200 : 404, { "Content-Type": (file && TYPES[extname(file)]) || "text/plain" });
    response.end(file ? readFileSync(file) : "not found");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

async function withoutSlashes(page, site, folder, expect) {
  const host = await hostWithoutSlashes(site);
  await page.goto(`${host.origin}/${folder}?stage=stage-2`);
  expect("a folder's address", page.url(), `${host.origin}/${folder}/?stage=stage-2`);
  const link = page.locator("main a[href*='.html']:not([href*='/'])").first();
  const to = await link.evaluate((one) => one.href);
  await link.click();
  await page.waitForURL(to);
  expect("its first link", await page.locator("h1").count(), 1);
  expect("where that leads", new URL(page.url()).pathname.startsWith(`/${folder}/`), true);
  host.close();
}

export async function checkAddresses(browser, site, origin, report) {
  const pages = site.pages.map((name) => ({ name, html: readFileSync(join(site.root, name), "utf8") }));
  const redirects = pages.map(({ name, html }) => [name, /data-target="([^"]*)"/.exec(html)?.[1]]).filter(([, target]) => target);
  const [redirect, target] = redirects.find(([name]) => name === "self-check/index.html") ?? redirects[0];
  const { name: front } = pages.find(({ name, html }) => /^[^/]+\/index\.html$/.test(name) && html.includes("data-folder=") && !html.includes("data-target="));
  const [levelled] = choicePages(site).items;
  const context = await browser.newContext();
  const page = await context.newPage();
  const watched = watch(page, () => true);
  const expecting = (where) => (what, found, wanted) =>
    report.check("addresses of every spelling work", found === wanted ? "" : `${where}: ${what} is ${found}, not ${wanted}`);
  for (const [where, base] of slashed(site, origin)) await changesOfAddress(page, base, levelled, expecting(where));
  for (const [where, base] of [...placesOf(site, origin), ...slashed(site, origin)])
    await leadingOn(page, base, redirect, target, expecting(where));
  await withoutSlashes(page, site, front.split("/")[0], expecting("at a host without slashes"));
  report.checkAll("pages at such addresses say nothing", await watched.take());
  await context.close();
}
