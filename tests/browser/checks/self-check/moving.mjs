// Moving about: Back and Forward, another level half way, leaving, a changed clock, and the second list.
import { FRAMEWORK, LEVEL, Reader } from "./reader.mjs";

export async function backAndForward(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(2);
  await reader.radio(0, 2).check();
  const given = (await reader.chosen()).join();
  await page.goBack();
  expect(await reader.arrive("list").catch(() => false), `Back leads to ${await reader.shown()}`);
  await page.goForward();
  await reader.arrive("section");
  expect((await reader.chosen()).join() === given, "Forward loses the answer");
  expect((await page.evaluate(() => document.activeElement.localName)) === "h2", "Forward does not lead to the heading");
  await page.evaluate(() => (location.hash = "#section-99"));
  await reader.arrive("list");
  await page.evaluate(() => (location.hash = "#page--main"));
  expect((await reader.shown()) === "list", "the skip link changes the view");
  await page.close();
}

export async function anotherLevel(context, base, expect) {
  const reader = await Reader.open(context, base);
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 2).check();
  await reader.page.goBack();
  await reader.arrive("list");
  await reader.press("Change what I look at");
  await reader.page.check(`[name="first-${FRAMEWORK}"]`);
  await reader.choose(FRAMEWORK, "stage-4");
  const sections = await reader.page.locator("[data-part=link]:visible").count();
  expect(sections > 20, `with the first level too there are ${sections} sections`);
  await reader.section(1);
  expect((await reader.chosen()).length === 0, "an answer moved to another level");
  await reader.radio(0, 0).check();
  const { answers, first_stage: first } = JSON.parse((await reader.downloaded(() => reader.press("Download my answers"))).text);
  expect(Object.keys(answers).map((code) => code.split("#")[1]).join() === "stage-2,stage-4", `kept: ${Object.keys(answers)}`);
  expect(first === true, "the wish for the first level is not in the file");
  await reader.page.close();
}

export async function chosenElsewhere(context, base, expect) {
  const reader = await Reader.open(context, base, () => {}, "?stage=stage-2");
  const { page } = reader;
  const chosen = () => page.$$eval("form input[type=radio]:checked", (radios) => radios.map(({ name, value }) => `${name} ${value}`).join());
  expect((await chosen()) === `framework ${FRAMEWORK},level-${FRAMEWORK} stage-2`, `of the address stands chosen: ${await chosen()}`);
  expect((await reader.writes()).length === 0, "what came along is written to the device");
  await page.check(`[name="level-${FRAMEWORK}"][value="stage-3"]`);
  await reader.press("Continue");
  await reader.arrive("list");
  await page.goBack();
  await reader.arrive("start");
  expect((await chosen()).endsWith("stage-3"), "the address wins over the reader's own choice");
  await page.goto(`${reader.address}?stage=stage-99`);
  expect((await chosen()) === "", "a level that does not exist stands chosen");
  await page.close();
}

export async function starred(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  const before = await page.locator("[data-part=questions] > fieldset:visible").count();
  await page.locator("[data-part=star]:visible input").first().check();
  expect((await page.locator("[data-part=questions] > fieldset:visible").count()) === before + 1, "the level above is not asked");
  await reader.radio(1, 3).check();
  await page.check("[name=priority]");
  await page.evaluate(() => (location.hash = "#results"));
  await reader.arrive("results");
  expect((await reader.text("[data-part=starts]")).includes("Stage 3"), "an answer one level up is not among the results");
  await page.close();
}

export async function secondList(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose("code");
  const parts = await page.locator("[data-part=link]:visible").count();
  expect(parts === 6, `the list without levels has ${parts} parts`);
  await reader.section(1);
  expect((await page.locator(".self-check__pairs:visible .pair").count()) === 4, "the practice pairs do not stand beside the list");
  await reader.radio(0, 0).check();
  const { answers } = JSON.parse((await reader.downloaded(() => reader.press("Download my answers"))).text);
  expect(Object.keys(answers).join() === "code/accountability#behaviour-1", `kept: ${Object.keys(answers)}`);
  await page.close();
}

export async function nothingChosen(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.press("Continue");
  expect((await page.locator("[data-part=problem]:visible").count()) === 1, "a missing choice is not told");
  await page.check(`[name=framework][value="${FRAMEWORK}"]`);
  await reader.press("Continue");
  await page.click("[data-part=problem] a");
  expect((await page.evaluate(() => document.activeElement.name)) === `level-${FRAMEWORK}`, "the problem does not lead to its field");
  await page.close();
}

const rest = () => new Promise((done) => setTimeout(done, 500));

export async function leaving(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  const asked = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 0).check();
  await page.close({ runBeforeUnload: true });
  await rest();
  expect(asked.join() === "beforeunload", `leaving with unsaved answers: ${asked}`);
  await reader.downloaded(() => reader.press("Download my answers"));
  await page.close({ runBeforeUnload: true });
  await rest();
  expect(page.isClosed(), "leaving is questioned though the answers are in a file");
}

export async function changedClock(context, base, expect) {
  for (const day of ["1970-01-02", "2099-12-31"]) {
    const reader = await Reader.open(context, base, (page) => page.clock.setFixedTime(new Date(`${day}T12:00:00`)));
    await reader.choose(FRAMEWORK, LEVEL);
    await reader.section(1);
    await reader.radio(0, 0).check();
    const { text, name } = await reader.downloaded(() => reader.press("Download my answers"));
    expect(name.includes(day) && JSON.parse(text).saved_on === day, `on ${day} the file is ${name}`);
    await reader.page.close();
  }
}
