// Dates that cannot be meant: asked for again beside the field and in the summary, in the same words, and kept out of
// calendars.
import { FRAMEWORK, LEVEL, Reader } from "./reader.mjs";

const YEAR = /^Enter the year with four digits, such as \d{4}$/;

/** What is said beside `field`: its words, and whether the field is told to be wrong and described by them. */
const beside = (field) =>
  field.evaluate((one) => {
    const message = document.getElementById(one.getAttribute("aria-describedby"));
    return message && one.getAttribute("aria-invalid") === "true" && message.checkVisibility() ? message.textContent.replace(/^Error: /, "") : "";
  });

async function atResults(context, base) {
  const reader = await Reader.open(context, base, (page) => page.clock.setFixedTime(new Date("2026-11-22T12:00:00")));
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 3).check();
  await reader.view("results");
  const goal = reader.page.locator("[data-goal]").first();
  return { reader, page: reader.page, goal, date: goal.locator("[type=date]"), add: goal.locator("button") };
}

export async function goalDates(context, base, expect) {
  const { reader, page, goal, date, add } = await atResults(context, base);
  await date.focus();
  await page.keyboard.type("030126"); // as a reader writes the year 2026
  expect((await beside(date)) === "", "a year is found wrong while it is being written");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(YEAR.test(await beside(date)), `a year of two digits, ${await date.inputValue()}: ${await beside(date)}`);
  expect((await page.locator("[data-part=problem]:visible").count()) === 0, "leaving a field takes the reader away from it");
  for (const [value, wanted] of [["0026-03-01", YEAR], ["202627-03-01", YEAR], ["2300-01-01", YEAR], ["2026-11-21", /^Enter a date that is today or later$/]]) {
    await date.fill(value).catch(() => date.evaluate((one, to) => {
      one.value = to;
      one.dispatchEvent(new Event("input"));
    }, value));
    await add.click();
    const summary = await reader.text("[data-part=problem] a");
    expect(wanted.test(summary) && summary === (await beside(date)), `${value}: ${summary}, beside it ${await beside(date)}`);
    expect((await page.title()).startsWith("Error: "), `${value}: the title does not say so`);
    await page.click("[data-part=problem] a");
    expect(await date.evaluate((one) => one === document.activeElement), `${value}: the summary does not lead to the date`);
  }
  expect(!(await goal.locator(".printed").nth(1).textContent()).includes("1926"), "a year of two digits becomes one of the last century");
  await date.fill("");
  await goal.locator("textarea").fill(" ");
  await add.click();
  expect((await page.locator("[data-part=problem] a").allTextContents()).join() === "Enter what you will do,Enter the day by when you will do it", "a goal without words and date goes to the calendar");
  await goal.locator("textarea").fill("Plan the week");
  for (const [value, start, end] of [["2026-11-22", "20261122", "20261123"], ["2028-02-29", "20280229", "20280301"], ["2027-03-28", "20270328", "20270329"], ["2027-12-31", "20271231", "20280101"]]) {
    await date.fill(value);
    const entry = await reader.downloaded(() => add.click());
    expect(entry.text.includes(`DTSTART;VALUE=DATE:${start}\r\nDTEND;VALUE=DATE:${end}\r\n`), `${value} in the calendar: ${entry.text}`);
    expect((await beside(date)) === "" && (await page.locator("[data-part=problem]:visible").count()) === 0, `${value} is found wrong`);
  }
  await page.close();
}

export async function impossibleDates(context, base, expect) {
  const { reader, page, date, add } = await atResults(context, base);
  await date.focus();
  await page.keyboard.type("02312027"); // the 31st of February
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(/^Enter a real date/.test(await beside(date)), `the 31st of February: ${await beside(date)}`);
  await add.click();
  expect(/^Enter a real date/.test(await reader.text("[data-part=problem] a")), "the 31st of February goes to the calendar");
  await page.close();
}

/** A note's date stops Continue, and one that is kept so is asked for again when its section is opened. */
export async function noteDates(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 0).check();
  await page.locator("summary:visible").first().click();
  const date = page.locator("[type=date]:visible").first();
  await date.fill("0026-05-01");
  await reader.press("Continue");
  expect(YEAR.test(await beside(date)) && (await reader.text("[data-part=problem] a")) === (await beside(date)), "a note of the year 26 goes on");
  expect((await reader.shown()) === "section" && page.url().endsWith("#section-1"), "Continue goes on with a wrong date");
  const { text } = await reader.downloaded(() => reader.press("Download my answers"));
  await reader.openFile(text);
  await reader.arrive("list");
  expect((await reader.status()) === "Opened: 1 answer.", `a file with the year 26: ${await reader.status()}`);
  await reader.section(1);
  expect(YEAR.test(await beside(date)) && (await date.inputValue()) === "0026-05-01", "a year of two digits that was kept is not asked for again");
  await date.fill("2026-05-01");
  expect((await beside(date)) === "", "a mended date is still found wrong");
  await reader.press("Continue");
  await page.waitForFunction(() => location.hash === "#section-2");
  await page.close();
}
