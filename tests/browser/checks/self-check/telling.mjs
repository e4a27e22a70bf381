// What the page says, and where: in the title of the tab, beside the button that was pressed, in records and in tables.
import { FRAMEWORK, LEVEL, LIST, Reader } from "./reader.mjs";

/** Each view has a title of its own, in the tab and so in the history and in what a screen reader says first. */
export async function titles(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  const site = await page.title();
  const is = async (words, where) => {
    const wanted = words ? `${words} - ${site}` : site;
    await page.waitForFunction((text) => document.title === text, wanted).catch(async () => expect(false, `${where}: the title is “${await page.title()}”`));
  };
  await reader.press("Continue");
  expect((await page.title()) === `Error: ${site}`, `a missing choice: ${await page.title()}`);
  await reader.choose(FRAMEWORK, LEVEL);
  await is("Your list", "the list");
  await reader.section(2);
  await is("Section 2 of 9: Communicating and listening effectively", "a section");
  await reader.radio(0, 0).check();
  await reader.view("results");
  await is("Your results", "the results");
  await page.locator("[data-goal] button").first().click();
  expect((await page.title()) === `Error: Your results - ${site}`, `a goal without words: ${await page.title()}`);
  await reader.view("appraisal");
  await is("Preparing for my appraisal", "the record");
  await page.goBack();
  await is("Your results", "Back");
  await reader.view("start");
  await is("", "the start");
  await page.close();
}

/** Whether what the status says stands right after the button's own place, where `act` found it, and is told once. */
async function besideButton(reader, name, act, expect) {
  const { page } = reader;
  const at = await reader.button(name).evaluate((one) => one.getBoundingClientRect().top + scrollY);
  await act();
  const told = page.locator("[data-part=told]");
  await told.waitFor();
  expect((await told.textContent()) === (await reader.status()), `${name}: beside it stands “${await told.textContent()}”`);
  const { top, live } = await told.evaluate((one) => ({ top: one.getBoundingClientRect().top + scrollY, live: Boolean(one.closest("[role=status], [role=alert], [aria-live]")) }));
  expect(Math.abs(top - at) < 250, `${name}: what came of it stands ${Math.round(top - at)} px away`);
  expect(!live, `${name}: what came of it is said twice`);
}

export async function besideTheButton(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.answerAll(1, 9, 3);
  const { text } = await reader.downloaded(() => reader.press("Download my answers"));
  await reader.view("results");
  await besideButton(reader, "Save on this device", () => reader.press("Save on this device"), expect);
  await reader.view("appraisal");
  expect((await reader.status()) === "" && !(await page.locator("[data-part=told]").isVisible()), "what was said stays in the next view");
  await reader.openFile(text);
  await reader.arrive("list");
  await besideButton(reader, "Back to mine", async () => {
    await reader.press("Back to mine");
    await page.waitForFunction(() => document.querySelector("[role=status]").textContent.startsWith("Your saved"));
  }, expect);
  await reader.openFile(text);
  await reader.arrive("list");
  await page.waitForFunction(() => document.querySelector("[role=status]").textContent.startsWith("Opened"));
  await besideButton(reader, "Keep these instead", () => reader.press("Keep these instead"), expect);
  await reader.press("Delete from this device");
  await besideButton(reader, "Yes, delete", () => reader.press("Yes, delete"), expect);
  await page.close();
}

/** A file without answers is not said to hold 0 of them. */
export async function openedWithoutAnswers(context, base, expect) {
  const reader = await Reader.open(context, base);
  await reader.openFile(`{"schema":"codify-selfcheck/1","framework":"${LIST}","goals":[{"text":"Rest","date":""}]}`);
  await reader.arrive("list");
  expect((await reader.status()) === "Opened. It holds no answers to statements.", `a file with a goal alone: ${await reader.status()}`);
  await reader.page.close();
}

/** The record as a file says what the printed one does: when, against which editions of what was chosen, and for whom. */
export async function recordAsAFile(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.view("appraisal");
  expect(!(await page.locator("[data-view=appraisal] [data-part=filled]").isVisible()), "the record says that it is filled in where it is not");
  await reader.section(1);
  await reader.radio(0, 3).check();
  await reader.view("appraisal");
  expect(await page.locator("[data-view=appraisal] [data-part=filled]").isVisible(), "the record does not say that it is filled in");
  const printed = await page.$$eval("[data-view=appraisal] p.printed", (all) => all.map(({ textContent }) => textContent));
  expect(printed.length === 2 && printed[0].includes(" Edition: Standards: Draft of") && !printed[0].includes("Social"), `the record is from ${printed[0]}`);
  expect(/^Name: _+.*With: _+.*Date: _+$/.test(printed[1]), `the record is for ${printed[1]}`);
  const { text } = await reader.downloaded(() => reader.press("Download it as a web page"));
  for (const line of printed) expect(text.includes(`<p>${line}</p>`), `the record as a file lacks “${line}”`);
  await reader.view("start");
  await reader.choose(FRAMEWORK, LEVEL, LIST);
  await reader.view("appraisal");
  const [facts] = await page.$$eval("[data-view=appraisal] p.printed", (all) => all.map(({ textContent }) => textContent));
  expect(/ Editions: Standards: .*; .*Code.*/.test(facts), `with the list besides the record is from ${facts}`);
  await page.close();
}

/** The table speaks as the page does: what is asked and not answered, goals and the record are in it. */
export async function wholeTable(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 3).check();
  const star = page.locator("[data-part=star]:visible").first();
  await star.locator("input").check();
  await reader.view("results");
  await page.locator("[data-goal] textarea").first().fill("Plan the week");
  await page.locator("[data-goal] [type=date]").first().fill("2099-03-01");
  await reader.view("appraisal");
  await page.fill("#check--ambition", "Lead a team");
  const { text } = await reader.downloaded(() => reader.press("Download a table (CSV)"));
  const rows = text.slice(1).trim().split("\r\n").map((row) => row.slice(1, -1).split('","'));
  const [head, first, ...rest] = rows;
  await reader.section(1);
  const label = await star.textContent();
  expect(head.join("|") === "Framework|Level|Part|Item|Statement|Answer|Date|Note|Look one stage up as well|A priority for me this year|Code", `the columns are ${head}`);
  expect(label.trim().startsWith(`${head[8]}: `), `the page calls a column ${label}`);
  expect(first[5] === "Rarely or never" && first[8] === "yes", `the first row is ${first}`);
  expect(rest.filter((row) => row[5] === "Not answered").length === 27, "what is asked and not answered is not in the table"); // one of them one stage up
  const own = rest.slice(-2).map((row) => row.slice(2, 7).join("|")).join("; ");
  expect(own === "Goal 1||What I will do|Plan the week|2099-03-01; Part 2: where I want to go||My ambition: the work I would like to do in the next few years, or why I want to stay|Lead a team|", `the reader's own texts are ${own}`);
  expect(rows.every((row) => row.length === head.length), "rows differ in length");
  await page.close();
}
