// Bringing in statements: what is asked for and when, and what happens when it cannot be had.
import { FRAMEWORK, LEVEL, LIST, LOADED, Reader } from "./reader.mjs";

const SCRIPTS = /\/assets\/self-check-[^/]*\.js$/;

export async function onlyWhatIsChosen(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await page.check(`[name=framework][value="${FRAMEWORK}"]`);
  await page.check(`[name="level-${FRAMEWORK}"][value="${LEVEL}"]`);
  expect(reader.loaded() === "", `asked for before Continue: ${reader.loaded()}`);
  await reader.press("Continue");
  await reader.arrive("list");
  expect(reader.loaded() === LOADED, `asked for by Continue: ${reader.loaded()}`);
  await reader.section(1);
  await reader.radio(0, 1).check();
  await page.locator("[data-part=star]:visible input").first().check();
  for (const view of ["results", "appraisal", "list"]) {
    await page.evaluate((to) => (location.hash = to), view);
    await reader.arrive(view);
  }
  expect(reader.loaded() === LOADED, `asked for by answers and results: ${reader.loaded()}`);
  await page.close();
}

/** A page whose program waits until `open()`, with `LIST` or another framework chosen in it. */
async function withoutProgram(context, base, framework, query = "") {
  const page = await context.newPage();
  let open = () => {};
  const gate = new Promise((done) => (open = done));
  await page.route(/\/assets\/self-check\.[^/]*\.js$/, (route) => gate.then(() => route.continue()));
  await page.goto(`${base}self-check.html${query}`);
  await page.check(`[name=framework][value="${framework}"]`);
  return { page, open };
}

/** The form is there before its program: what is chosen in between stays chosen, saved answers or not. */
export async function beforeTheProgram(context, base, expect) {
  const { page, open } = await withoutProgram(context, base, FRAMEWORK);
  expect((await page.getAttribute("[data-check]", "data-shown")) === null, "the program is there before it is asked for");
  open();
  await page.waitForSelector(`[data-levels-of="${FRAMEWORK}"]:visible`);
  expect(await page.isChecked(`[name=framework][value="${FRAMEWORK}"]`), "a choice before the program is lost");
  await page.close();
  const reader = await Reader.open(context, base);
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 1).check();
  await reader.press("Save on this device");
  await reader.page.close();
  const again = await withoutProgram(context, base, LIST);
  again.open();
  await again.page.waitForFunction(() => document.querySelector("[role=status]").textContent);
  await again.page.waitForTimeout(100);
  expect(await again.page.isChecked(`[name=framework][value="${LIST}"]`), "saved answers undo a choice before the program");
  await again.page.evaluate(() => localStorage.clear());
  await again.page.close();
}

/** Continue before the program: it leads to the lists on paper, and once the program is there to what was chosen. */
export async function continueBeforeTheProgram(context, base, expect) {
  const press = (page) => Promise.all([page.waitForURL(/framework=/), page.click("[data-view=start] button[type=submit]")]);
  const first = await withoutProgram(context, base, FRAMEWORK, "?stage=stage-2");
  await press(first.page);
  const seen = await first.page.$eval("#check--paper", (one) => one.checkVisibility() && one.getBoundingClientRect().top < innerHeight);
  expect(seen, "without the program Continue does not lead to the lists on paper");
  first.open();
  await first.page.waitForFunction(() => document.querySelector("[data-check]").dataset.shown === "list");
  expect(!/framework=/.test(first.page.url()) && /stage=stage-2/.test(first.page.url()), `the address became ${first.page.url()}`);
  await first.page.close();
  const second = await withoutProgram(context, base, FRAMEWORK);
  await press(second.page);
  second.open();
  await second.page.waitForSelector(`[data-levels-of="${FRAMEWORK}"]:visible`);
  expect(await second.page.isChecked(`[name=framework][value="${FRAMEWORK}"]`), "Continue before the program loses the choice");
  expect((await second.page.locator("[data-part=problem]:visible").count()) === 0, "a reader is told off for a question that was not there");
  await second.page.close();
  const third = await withoutProgram(context, base, LIST);
  await press(third.page);
  third.open();
  await third.page.waitForFunction(() => document.querySelector("[data-check]").dataset.shown === "list");
  await third.page.close();
}

/** The line fails at Continue: it is told, the choice stands, and the next try works. */
export async function notLoaded(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await page.route(SCRIPTS, (route) => route.fulfill({ status: 404, body: "" }));
  await page.check(`[name=framework][value="${FRAMEWORK}"]`);
  await page.check(`[name="level-${FRAMEWORK}"][value="${LEVEL}"]`);
  await reader.press("Continue");
  await page.waitForSelector("[data-part=problem]:visible");
  expect((await reader.text("[data-part=problem] a")).includes("could not be loaded"), "a failed load is not told");
  expect((await page.title()).startsWith("Error: "), "after a failed load the title does not say so");
  expect((await page.evaluate(() => document.activeElement.dataset.part)) === "problem", "the focus is not on the problem");
  expect((await reader.shown()) === "start", `after a failed load ${await reader.shown()} is shown`);
  expect(await page.isChecked(`[name="level-${FRAMEWORK}"][value="${LEVEL}"]`), "a failed load loses the choice");
  await page.unroute(SCRIPTS);
  await page.click("[data-part=problem] a");
  await reader.arrive("list");
  expect((await page.locator("[data-part=problem]:visible").count()) === 0, "the problem stays after it is gone");
  await page.close();
}

notLoaded.expected = /^answer 404: .*\/assets\/self-check-|status of 404/;

/** A file and saved answers whose statements cannot be had: nothing that is there is lost. */
export async function notLoadedAgain(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 1).check();
  await reader.press("Save on this device");
  const before = (await reader.chosen()).join();
  const file = JSON.parse((await reader.downloaded(() => reader.press("Download my answers"))).text);
  file.stage[FRAMEWORK] = "fundamental";
  await page.route(SCRIPTS, (route) => route.fulfill({ status: 404, body: "" }));
  await reader.openFile(JSON.stringify(file));
  expect((await reader.problem()).includes("could not be loaded"), "a file whose statements cannot be had is taken");
  expect((await reader.chosen()).join() === before, "a failed load changes the answers");
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  await page.reload();
  await page.waitForFunction(() => document.querySelector("[role=status]").textContent);
  expect((await reader.status()).includes("could not be loaded"), `saved answers whose statements cannot be had: ${await reader.status()}`);
  expect((await page.evaluate(() => JSON.stringify({ ...localStorage }))) === kept, "a failed load changes what is saved");
  await page.unroute(SCRIPTS);
  await page.reload();
  await reader.arrive("section");
  expect((await reader.chosen()).join() === before, "saved answers do not come back after a failed load");
  await page.close();
}

notLoadedAgain.expected = notLoaded.expected;
