// A whole session from the first choice to printed goals, by keyboard alone, with nothing kept or sent.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FRAMEWORK, LEVEL, LOADED, Reader } from "./reader.mjs";

const NOTE = "Zebra crossing note 4711";
const QUESTIONS = 27;

const pagesOf = async (page) => {
  const file = join(tmpdir(), `self-check-${process.pid}.pdf`);
  writeFileSync(file, await page.pdf({ format: "A4", preferCSSPageSize: true }));
  const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
  return { count: text.split("\f").length - 1, text: text.replace(/\s+/g, " ") };
};

const focused = (page) =>
  page.evaluate(() => {
    const { type, name, textContent, value, localName } = document.activeElement;
    const box = document.activeElement.getBoundingClientRect();
    return { type, name, value, localName, text: textContent.trim(), seen: box.bottom > 0 && box.top < innerHeight };
  });

/** Tabs on until `wanted` has the focus. */
async function tabTo(page, wanted, most = 60) {
  for (let step = 0; step < most; ++step) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (wanted(at)) return at;
  }
  throw new Error(`no such control within ${most} steps: ${wanted}`);
}

/** Chooses the radio with `value` of the group that has the focus. */
async function pick(page, value) {
  await page.keyboard.press("Space");
  for (let step = 0; step < 9 && (await focused(page)).value !== value; ++step) await page.keyboard.press("ArrowDown");
}

async function answerSection(page, expect, done, note) {
  const led = await page.waitForFunction(() => document.activeElement.localName === "h2").catch(() => null);
  expect(led, `after a change the focus is on ${(await focused(page)).localName}, not on the heading`);
  for (;;) {
    const at = await tabTo(page, ({ type, text }) => (type === "radio") || text === "Continue" || (note && text.startsWith("Add a note")));
    if (!at.seen) expect(false, "the focus is out of sight");
    if (at.text === "Continue") return;
    if (at.type !== "radio") {
      await page.keyboard.press("Enter");
      await tabTo(page, ({ localName: name }) => name === "textarea");
      await page.keyboard.type(NOTE);
      note = false;
      continue;
    }
    await page.keyboard.press("Space");
    for (let down = 0; down < done.length % 5; ++down) await page.keyboard.press("ArrowDown");
    done.push(at.name);
  }
}

export async function wholeSession(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  const title = await page.title();
  await page.focus("[name=framework]");
  await pick(page, FRAMEWORK);
  await tabTo(page, ({ name }) => name === `level-${FRAMEWORK}`);
  await pick(page, LEVEL);
  await tabTo(page, ({ text }) => text === "Continue");
  await page.keyboard.press("Enter");
  await reader.arrive("list");
  await tabTo(page, ({ localName }) => localName === "a");
  await page.keyboard.press("Enter");
  const done = [];
  for (let section = 1; done.length < QUESTIONS; ++section) {
    await answerSection(page, expect, done, section === 1);
    if (done.length < QUESTIONS) await page.keyboard.press("Enter");
  }
  expect(new Set(done).size === QUESTIONS, `${new Set(done).size} questions were answered by keyboard`);
  await tabTo(page, ({ text }) => text === "Back to the list");
  await page.keyboard.press("Enter");
  await reader.arrive("list");
  const states = await page.$$eval("[data-state]", (all) => all.map(({ dataset }) => dataset.state));
  expect(states.filter((state) => state === "all").length === QUESTIONS / 3, `the list says ${states}`);
  await page.keyboard.press("Tab");
  expect((await focused(page)).localName === "a", "Tab does not lead from the heading to the list");
  await reader.button("See my results").press("Enter");
  await reader.arrive("results");
  await results(reader, expect);
  await appraisal(reader, expect);
  const [url, now, kept] = [page.url(), await page.title(), await reader.writes()];
  expect(now === `Preparing for my appraisal - ${title}`, `the title became ${now}`);
  expect(/^[^#?]*#[a-z]*$/.test(url), `the address became ${url}`);
  expect(kept.length === 0, `written unasked: ${kept}`);
  expect(reader.loaded() === LOADED, `asked for after the page had loaded: ${reader.loaded()}`);
  await page.close();
}

/** By keyboard: opens both lists of equals and takes the first three of each. */
async function chooseAmongEquals(reader, expect) {
  const { page } = reader;
  for (const name of ["strengths", "starts"]) {
    expect((await page.locator(`[data-part=${name}] > li`).count()) === 0, `among equal ${name} some are chosen for the reader`);
    await tabTo(page, ({ localName, text }) => localName === "summary" && text.startsWith("You gave"));
    await page.keyboard.press("Enter");
    for (let step = 0; step < 3; ++step) {
      await tabTo(page, ({ type }) => type === "checkbox", 1);
      await page.keyboard.press("Space");
    }
  }
}

async function results(reader, expect) {
  const { page } = reader;
  await chooseAmongEquals(reader, expect);
  const counts = await page.evaluate(() => ["strengths", "starts"].map((name) => document.querySelector(`[data-part=${name}]`).children.length));
  expect(counts.join() === "3,3", `strengths and places to start: ${counts}`);
  const main = await page.locator("[data-view=results]").innerText();
  expect(!/\d\s*%|per cent|average|rank|points?\b|\d out of \d/i.test(main), "the results show a score, a percentage or a ranking");
  expect(main.includes(NOTE), "the note is not in the results");
  const picture = await page.$eval("svg[role=img]", (svg) => {
    const labels = svg.getAttribute("aria-labelledby").split(" ").map((id) => document.getElementById(id)?.textContent);
    const dots = svg.querySelectorAll(".dot-plot__chosen, .dot-plot__aside").length;
    const rows = svg.closest("section").querySelectorAll("table [data-part=answer]").length;
    return { labels, dots, rows };
  });
  expect(picture.labels.every(Boolean) && picture.dots === QUESTIONS && picture.rows === QUESTIONS, `the picture: ${JSON.stringify(picture)}`);
  expect((await page.locator("[data-view=results] ins").count()) > 0, "no words are marked one level up");
  const goal = page.locator("[data-goal]").first();
  expect((await goal.locator("textarea").inputValue()).length > 0, "the first goal is not filled in from a place to start");
  await goal.locator("button").press("Enter");
  expect((await reader.text("[data-part=problem] a")) === "Enter the day by when you will do it", "a goal without a date goes to the calendar");
  await goal.locator("textarea").fill("Plan the week with the team");
  await goal.locator("[type=date]").fill("2027-03-01");
  const entry = await reader.downloaded(() => goal.locator("button").press("Enter"));
  expect(entry.name.endsWith(".ics") && entry.text.includes("DTSTART;VALUE=DATE:20270301"), `the calendar entry: ${entry.name} ${entry.text}`);
  const table = await reader.downloaded(() => reader.press("Download a table (CSV)"));
  expect(table.name.endsWith(".csv") && table.text.trim().split("\r\n").length === QUESTIONS + 2, "the table has not one row for each answer, and for the goal");
  const paper = await pagesOf(page);
  expect(paper.count <= 2, `a whole level prints on ${paper.count} pages`);
  for (const words of [NOTE, "Plan the week with the team", "1 March 2027", "Stage 2", "Draft of"]) expect(paper.text.includes(words), `not on paper: ${words}`);
}

async function appraisal(reader, expect) {
  const { page } = reader;
  await reader.press("Prepare for my appraisal");
  await reader.arrive("appraisal");
  expect((await page.inputValue("#check--done")).includes(NOTE), "the record is not filled in with the note");
  expect((await page.inputValue("#check--goals")).includes("Plan the week"), "the record is not filled in with the goal");
  await page.fill("#check--ambition", "Lead a larger team & <learn>");
  const record = await reader.downloaded(() => reader.press("Download it as a web page"));
  expect(/\.html$/.test(record.name) && record.text.includes("larger team &#38; &#60;learn&#62;"), "the record does not hold what was written");
  const file = JSON.parse((await reader.downloaded(() => reader.press("Download my answers"))).text);
  expect(file.schema === "codify-selfcheck/1" && Object.keys(file.answers).length === QUESTIONS, "the answers file lacks answers");
  expect(file.appraisal.ambition.includes("larger team") && file.goals[0].date === "2027-03-01", "the answers file lacks the record or the goal");
  const paper = await pagesOf(page);
  expect(paper.text.includes("Lead a larger team") && paper.count <= 3, `the record prints on ${paper.count} pages`);
}
