// Moving about: Back and Forward, another level half way, leaving, a changed clock, and the second list.
import { FRAMEWORK, LEVEL, LIST, Reader } from "./reader.mjs";

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
  expect(sections === 18, `with the first level too there are ${sections} sections`);
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
  await reader.choose(LIST);
  const parts = await page.locator("[data-part=link]:visible").count();
  expect(parts === 6, `the list without levels has ${parts} parts`);
  await reader.section(1);
  expect((await page.locator(".self-check__pairs:visible .pair").count()) === 4, "the practice pairs do not stand beside the list");
  await reader.radio(0, 0).check();
  const { answers } = JSON.parse((await reader.downloaded(() => reader.press("Download my answers"))).text);
  expect(Object.keys(answers).join() === "code/accountability#behaviour-1", `kept: ${Object.keys(answers)}`);
  await page.close();
}

/** The second list is offered with its size, and asked only of those who take it; what is said of time and sections is so. */
export async function listBesides(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  const effort = () => reader.text("[data-part=effort]");
  const offer = page.locator("[data-part=besides]");
  expect(!(await offer.isVisible()) && (await effort()) === "", "something is offered or told before the choice");
  await page.check(`[name=framework][value="${FRAMEWORK}"]`);
  expect(/: 47 statements, about \d+ minutes/.test(await offer.innerText()), `the offer is ${await offer.innerText()}`);
  expect(!(await offer.locator("input").isChecked()), "the second list is chosen for the reader");
  await page.check(`[name="level-${FRAMEWORK}"][value="${LEVEL}"]`);
  const alone = await effort();
  expect(/27 statements.* about \d+ minutes/.test(alone), `the level asks: ${alone}`);
  await page.check("[name=besides]");
  const minutes = (text) => Number(/about (\d+)/.exec(text)[1]);
  expect((await effort()).includes("74 statements") && minutes(await effort()) > minutes(alone), `with the list: ${await effort()}`);
  await reader.press("Continue");
  await reader.arrive("list");
  expect((await page.locator("[data-part=link]:visible").count()) === 15, "the list does not have the parts of both");
  await reader.section(9);
  expect((await reader.text("[data-view=section] h2")).startsWith("Section 9 of 15:"), await reader.text("[data-view=section] h2"));
  await reader.press("Continue");
  await page.waitForFunction(() => document.querySelector("[data-view=section] h2").textContent.startsWith("Section 10 of 15:"));
  await page.check(`[data-part=questions] [data-point] >> nth=0`);
  const { besides } = JSON.parse((await reader.downloaded(() => reader.press("Download my answers"))).text);
  expect(besides.join() === LIST, `the wish for the list is kept as ${besides}`);
  await page.close();
  const alike = await Reader.open(context, base);
  await alike.choose(FRAMEWORK, LEVEL);
  expect((await alike.page.locator("[data-part=link]:visible").count()) === 9, "the second list is asked unasked");
  await alike.page.close();
}

/** Where there is no answer there are no results: back to the list, with a word. */
export async function noResults(context, base, expect) {
  const reader = await Reader.open(context, base);
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.press("See my results");
  await reader.page.waitForFunction(() => document.querySelector("[role=status]").textContent);
  expect((await reader.shown()) === "list", `results without answers show ${await reader.shown()}`);
  expect((await reader.status()).startsWith("Your results follow from your answers"), `results without answers say ${await reader.status()}`);
  expect((await reader.focused()) === "Your list", `the focus is on ${await reader.focused()}`);
  await reader.section(1);
  expect((await reader.status()) === "", "the word stays in the next view");
  await reader.radio(0, 4).check();
  await reader.view("results");
  expect((await reader.page.locator("[data-part=filled]:visible").count()) === 0, "a place to start is said to be filled in where none is");
  await reader.page.close();
}

/** Equals: none is chosen for the reader, up to three can be, and goals and the record follow from those alone. */
export async function equals(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.answerAll(1, 9, 2);
  await reader.view("results");
  const part = (name) => page.locator(`[data-view=results] [data-part=${name}]`);
  const count = (name) => part(name).locator("> li").count();
  expect((await count("starts")) + (await count("strengths")) === 0, "among equals some are chosen for the reader");
  expect((await part("starts-ties").locator("summary").innerText()).startsWith("You gave 27 statements the same answer: Occasionally."), await part("starts-ties").innerText());
  await page.emulateMedia({ media: "print" });
  const open = { strengths: "", starts: "You gave 27 statements the same answer: Occasionally. You have not chosen among them." };
  for (const [name, text] of Object.entries(open)) {
    const line = part(`${name}-open`);
    expect((await line.isVisible()) === Boolean(text) && (await line.innerText()) === text, `on paper, of equal ${name}: ${await line.innerText()}`);
  }
  await page.emulateMedia({ media: "screen" });
  const goals = () => page.$$eval("[data-goal] textarea", (all) => all.map(({ value }) => value));
  expect((await goals()).join("") === "", `goals of nobody's choice: ${await goals()}`);
  await part("starts-ties").locator("summary").press("Enter");
  const boxes = part("starts-ties").locator("input");
  expect((await boxes.count()) === 27 && (await part("starts-ties").locator("legend").count()) === 9, "the equals do not stand in their groups");
  for (const at of [4, 10, 20]) {
    await boxes.nth(at).focus();
    await page.keyboard.press("Space");
    expect(await boxes.nth(at).evaluate((one) => one === document.activeElement), "a choice takes the focus away");
  }
  expect((await boxes.nth(0).isDisabled()) && (await part("starts-ties").locator("[data-part=count]").innerText()) === "Chosen: 3 of 3.", "more than three can be chosen");
  expect((await count("starts")) === 3, `${await count("starts")} places to start are shown`);
  expect((await part("starts-open").textContent()) === "", "on paper, what was chosen is said to be open");
  const names = await part("starts").locator("[data-part=name]").allInnerTexts();
  expect((await goals()).join() === names.join(), `goals: ${await goals()}`);
  await boxes.nth(10).press("Space");
  await boxes.nth(0).press("Space");
  const { text } = await reader.downloaded(() => reader.press("Download my answers"));
  await reader.view("appraisal");
  const development = await page.inputValue("#check--development");
  expect(development.split("\n").length === 3 && !development.includes(names[1]), `the record: ${development}`);
  await reader.openFile(text);
  await reader.arrive("list");
  await reader.view("results");
  expect((await boxes.evaluateAll((all) => all.flatMap(({ checked }, at) => (checked ? [at] : [])))).join() === "0,4,20", "a choice among equals does not come back from a file");
  await page.close();
}

/** A goal that is kept is not suggested again when the places to start move. */
export async function goalsDiffer(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(2);
  await reader.radio(0, 2).check();
  await reader.view("results");
  const goals = () => page.$$eval("[data-goal] textarea", (all) => all.map(({ value }) => value).filter(Boolean));
  const [kept] = await goals();
  await page.locator("[data-goal] [type=date]").first().fill("2099-03-01");
  await reader.section(1);
  await reader.radio(0, 3).check();
  await reader.view("results");
  const now = await goals();
  expect(now.length === 2 && now[0] === kept && now[1] !== kept, `two goals with one text: ${now}`);
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

export async function leaving(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 0).check();
  const [dialog] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  expect(dialog.type() === "beforeunload", `leaving with unsaved answers: ${dialog.type()}`);
  await dialog.dismiss();
  await reader.downloaded(() => reader.press("Download my answers"));
  const questioned = page.waitForEvent("dialog").then((next) => next.dismiss().then(() => true), () => false);
  const closed = page.waitForEvent("close").then(() => false);
  await page.close({ runBeforeUnload: true });
  expect(!(await Promise.race([questioned, closed])), "leaving is questioned though the answers are in a file");
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
