// Keeping answers: on the device, in a file, in two tabs, when the browser refuses, and from other editions.
import { readFileSync } from "node:fs";
import { FRAMEWORK, LEVEL, Reader } from "./reader.mjs";

const KEPT = () => Object.values({ ...localStorage });

export async function onTheDevice(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 1).check();
  expect((await reader.writes()).length === 0, "an answer is written before the reader asks");
  const box = (name) => reader.button(name).evaluate((one) => ({ top: one.getBoundingClientRect().top + scrollY, height: one.offsetHeight }));
  const place = await box("Save on this device");
  await page.focus("[data-part=keep] [data-part=save]");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect((await reader.status()).startsWith("Saved"), `after saving: ${await reader.status()}`);
  expect((await reader.text("[data-part=told]")) === (await reader.status()), "what came of saving is not said beside the button");
  expect((await page.evaluate(KEPT)).length === 1, "pressing Save twice does not save once");
  const bin = await box("Delete from this device");
  expect(bin.top > place.top + 2 * place.height, "Delete stands where Save stood");
  await reader.radio(1, 2).check();
  await page.reload();
  await reader.arrive("section");
  expect((await reader.chosen()).length === 2, `after reloading half way: ${await reader.chosen()}`);
  expect((await page.evaluate(KEPT)).length === 1, "more than one thing is kept");
  await deleting(reader, expect);
  await page.close();
}

/** Deleting asks once, in its place; pressing on or pressing twice deletes nothing. */
async function deleting(reader, expect) {
  const { page } = reader;
  await page.focus("[data-part=delete]");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  expect((await page.evaluate(KEPT)).length === 1, "pressing Delete on and on deletes");
  expect((await reader.focused()).startsWith("Delete the answers on this device?"), `Delete leads to “${await reader.focused()}”`);
  await reader.press("Keep them");
  expect((await page.evaluate(KEPT)).length === 1, "keeping them deletes them");
  const { x, y, width, height } = await reader.button("Delete from this device").boundingBox();
  await page.mouse.dblclick(x + width / 2, y + height - 2);
  expect((await page.evaluate(KEPT)).length === 1, "a double click on Delete deletes");
  if (await page.locator("[data-part=delete]:visible").count()) await reader.press("Delete from this device");
  await reader.press("Yes, delete");
  expect((await page.evaluate(KEPT)).length === 0, "something is kept after deleting");
  expect((await reader.status()).startsWith("Deleted"), `after deleting: ${await reader.status()}`);
  expect((await reader.chosen()).length === 2, "deleting took the answers off the page");
}

export async function twoTabs(context, base, expect) {
  const [a, b] = [await Reader.open(context, base), await Reader.open(context, base)];
  await a.choose(FRAMEWORK, LEVEL);
  await a.section(1);
  await a.radio(0, 0).check();
  await a.press("Save on this device");
  await b.page.waitForFunction(() => document.querySelector("[role=status]").textContent);
  expect((await b.status()).startsWith("Another tab"), `the other tab says ${await b.status()}`);
  await b.section(1);
  await b.radio(0, 3).check();
  await a.page.waitForFunction(() => document.querySelector("[role=status]").textContent.startsWith("Another"));
  expect((await a.chosen()).join().endsWith("Rarely or never"), `the newer answer did not win: ${await a.chosen()}`);
  await b.press("Delete from this device");
  await b.press("Yes, delete");
  await a.page.waitForFunction(() => document.querySelector("[role=status]").textContent.includes("deleted"));
  await a.radio(0, 1).check();
  expect((await a.page.evaluate(KEPT)).length === 0, "a tab goes on saving after another one deleted");
  await a.page.close();
  await b.page.close();
}

export async function refusals(context, base, expect) {
  const full = (page) => page.addInitScript(() => (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }));
  const denied = (page) => page.addInitScript(() => Object.defineProperty(globalThis, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } }));
  for (const [name, prepare] of [["full", full], ["denied", denied]]) {
    const reader = await Reader.open(context, base, prepare);
    await reader.choose(FRAMEWORK, LEVEL);
    await reader.section(1);
    await reader.radio(0, 0).check();
    await reader.press("Save on this device");
    expect((await reader.status()).startsWith("Not saved"), `storage ${name}: ${await reader.status()}`);
    await reader.radio(1, 0).check();
    const { text } = await reader.downloaded(() => reader.press("Download my answers"));
    expect(Object.keys(JSON.parse(text).answers).length === 2, `storage ${name}: the file lacks answers`);
    await reader.page.close();
  }
}

const BAD = [
  ["too large", " ".repeat(2 * 1024 * 1024)],
  ["no JSON", "hello"],
  ["not ours", "{}"],
  ["another version", '{"schema":"codify-selfcheck/9"}'],
  ["__proto__", '{"schema":"codify-selfcheck/1","answers":{"__proto__":{"value":"Frequently"}}}'],
  ["deep", `{"schema":"codify-selfcheck/1","answers":${'{"a":'.repeat(10000)}1${"}".repeat(10000)}}`],
  ["many keys", `{"schema":"codify-selfcheck/1","answers":{${Array.from({ length: 60000 }, (_, at) => `"${at}":{}`).join()}}}`],
];

export async function files(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 1).check();
  const { text, name } = await reader.downloaded(() => reader.press("Download my answers"));
  expect(/^self-check-\d{4}-\d\d-\d\d\.json$/.test(name), `the file is called ${name}`);
  const before = (await reader.chosen()).join();
  for (const [what, bad] of BAD) {
    await reader.openFile(bad);
    expect((await reader.problem()) !== "", `a file (${what}) is taken`);
    expect((await page.title()).startsWith("Error: "), `a file (${what}): the title does not say so`);
    expect((await reader.chosen()).join() === before, `a file (${what}) changed the answers`);
  }
  const other = JSON.parse(text);
  const [code] = Object.keys(other.answers);
  other.text[code] = `Formerly ${other.text[code]}`;
  other.text_hash[code] = "00000000";
  other.answers["gone/away#x"] = { value: "Frequently", note: "kept note" };
  await reader.openFile(JSON.stringify(other));
  expect((await reader.problem()) === "", `a file of another edition: ${await reader.problem()}`);
  const told = "Opened: 2 answers. The wording of one has changed since. One is to a statement that is not in this edition. Your results list them.";
  await reader.arrive("list");
  expect((await reader.status()) === told, `a file of another edition: ${await reader.status()}`);
  await reader.section(1);
  expect(await page.locator("[data-part=change] del").first().isVisible(), "the old words are not shown beside the new");
  await page.evaluate(() => (location.hash = "#results"));
  await page.waitForSelector("[data-view=results] [data-part=unknown] li");
  expect((await reader.text("[data-part=unknown] ul")).includes("kept note"), "an answer that is not in this edition is not listed");
  const again = JSON.parse((await reader.downloaded(() => reader.press("Download my answers"))).text);
  expect(again.answers["gone/away#x"]?.note === "kept note" && again.text_hash[code] === "00000000", "the file loses what is of another edition");
  await reader.press("Go back to the answers from before");
  const undone = JSON.parse((await reader.downloaded(() => reader.press("Download my answers"))).text);
  expect(Object.keys(undone.answers).join() === code && undone.text[code] === JSON.parse(text).text[code], "going back does not bring the answers from before");
  delete other.answers["gone/away#x"];
  await reader.openFile(JSON.stringify({ ...other, text: {}, text_hash: {} }));
  await reader.arrive("list");
  expect((await reader.status()) === "Opened: 1 answer.", `a file with one answer: ${await reader.status()}`);
  await page.close();
}

/** Answers of all sets, as the page wrote them when it still held every statement itself. */
export async function madeBefore(context, base, expect) {
  const before = JSON.parse(readFileSync(new URL("made-before.json", import.meta.url), "utf8"));
  const reader = await Reader.open(context, base);
  await reader.openFile(JSON.stringify(before));
  await reader.arrive("list");
  const count = Object.keys(before.answers).length;
  expect((await reader.status()) === `Opened: ${count} answers.`, `a file from before: ${await reader.status()}`);
  const again = JSON.parse((await reader.downloaded(() => reader.press("Download my answers"))).text);
  for (const part of ["answers", "text_hash", "text", "priorities"])
    expect(JSON.stringify(again[part]) === JSON.stringify(before[part]), `a file from before comes back with another ${part}`);
  await reader.page.close();
}

export async function fromADisk(context, base, expect) {
  const reader = await Reader.open(context, base);
  await reader.choose(FRAMEWORK, LEVEL);
  expect((await reader.page.locator("button:visible:text('Save on this device')").count()) === 0, "saving is offered from a disk");
  expect(await reader.page.locator("[data-part=on-disk]").isVisible(), "the page does not say why it cannot save");
  await reader.page.close();
}
