// Answers are never lost: what the page writes it reads, another person's file takes nobody's place, and one bad part of a
// file costs itself and nothing else.
import { readFileSync } from "node:fs";
import { FRAMEWORK, LEVEL, Reader } from "./reader.mjs";

const saved = (name) => readFileSync(new URL(`../../../scripts/self-check/saved/${name}`, import.meta.url), "utf8");

const fillNotes = (page, text) =>
  page.$$eval("[data-part=questions] > fieldset:not([hidden]) [data-part=note]", (all, words) => {
    for (const note of all) {
      note.value = words;
      note.dispatchEvent(new Event("input"));
    }
  }, text);

/** Far more words than a field used to hold, filled in by the page and edited by the reader: saved, downloaded, read again. */
export async function longRecord(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  for (let section = 1; section <= 3; ++section) {
    await reader.answerAll(section, section, 0);
    await fillNotes(page, "What I led. ".repeat(70));
  }
  await reader.view("appraisal");
  await page.focus("#check--done");
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("!");
  const done = await page.inputValue("#check--done");
  expect(done.length > 6000 && done.endsWith("!"), `the record holds ${done.length} letters`);
  const hosted = base.startsWith("http");
  if (hosted) {
    await reader.press("Save on this device");
    expect((await reader.status()) === "Saved on this device.", `a long record: ${await reader.status()}`);
  }
  const { text } = await reader.downloaded(() => reader.press("Download my answers"));
  await page.reload();
  if (hosted) {
    await reader.arrive("appraisal");
    expect((await reader.status()) === "Your saved answers are here again.", `after loading again: ${await reader.status()}`);
    expect((await page.inputValue("#check--done")) === done, "what was saved is not what comes back");
  }
  await reader.openFile(text);
  await reader.arrive("list");
  expect((await reader.problem()) === "", `the page's own file: ${await reader.problem()}`);
  await reader.view("appraisal");
  expect((await page.inputValue("#check--done")) === done, "what was downloaded is not what comes back");
  await page.close();
}

/** More than any file may hold is told when it is saved, and what was saved before stays. */
export async function tooMuch(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 0).check();
  await reader.press("Save on this device");
  const before = JSON.stringify(await reader.kept());
  await fillNotes(page, "n".repeat(600_000));
  expect((await reader.status()).startsWith("Not saved: your answers are longer"), `more than a file holds: ${await reader.status()}`);
  expect(JSON.parse(Object.values(await reader.kept())[0]).answers !== undefined, "more than a file holds was written");
  await reader.press("Download my answers");
  expect((await reader.text("[data-part=told]")).startsWith("Not saved"), "a file that could not be read again is handed over");
  await fillNotes(page, "short");
  await reader.press("Keep these instead");
  expect((await reader.status()).startsWith("Saved"), `once shortened: ${await reader.status()}`);
  expect(JSON.stringify(await reader.kept()) !== before, "what was shortened is not saved");
  await page.close();
}

/** Somebody else's file is looked at; what is saved on the device stays until the reader says otherwise. */
export async function anotherPersonsFile(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 1).check();
  await reader.press("Save on this device");
  const mine = JSON.stringify(await reader.kept());
  const theirs = saved("file-2026-11.json");
  const look = async () => {
    await reader.openFile(theirs);
    await page.waitForFunction(() => document.querySelector("[data-part=keep] [data-part=state]").textContent.includes("from a file"));
  };
  await look();
  expect((await reader.status()).startsWith("Opened: 96 answers."), `a file beside saved answers: ${await reader.status()}`);
  expect((await reader.state()) === "These answers are from a file. Yours are still saved on this device.", `the state is told as ${await reader.state()}`);
  expect((await page.locator("[data-part=save]:visible").count()) === 0, "Save stands beside the choice");
  await reader.section(2);
  await reader.radio(0, 3).check();
  expect(JSON.stringify(await reader.kept()) === mine, "a file that is looked at is written over what is saved");
  await reader.press("Back to mine");
  await page.waitForFunction(() => document.querySelector("[data-part=keep] [data-part=state]").textContent.startsWith("Your answers are saved"));
  await reader.section(1);
  expect((await reader.chosen()).join().endsWith("Frequently"), `back to mine shows ${await reader.chosen()}`);
  await look();
  await page.reload();
  await page.waitForFunction(() => document.querySelector("[role=status]").textContent);
  expect(JSON.stringify(await reader.kept()) === mine, "after loading again others are saved");
  await look();
  await page.focus("[data-part=instead]");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(Object.keys(JSON.parse(Object.values(await reader.kept())[0]).answers).length === 96, "keeping the file's answers does not save them");
  await reader.press("Go back to the answers from before");
  await reader.press("Keep these instead");
  expect(Object.keys(JSON.parse(Object.values(await reader.kept())[0]).answers).length === 1, "there is no way back to the answers from before");
  await page.close();
}

/** What has changed since stays told: saving by itself does not speak over it. */
export async function changedWording(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  const file = JSON.parse(saved("file-2026-11.json"));
  const [code] = Object.keys(file.answers);
  Object.assign(file.text, { [code]: "Formerly other words." });
  file.text_hash[code] = "00000000";
  await page.evaluate((text) => localStorage.setItem("codify-self-check /self-check.html", text), JSON.stringify(file));
  await page.goto(`${reader.address}#section-3`);
  await page.reload();
  await reader.arrive("section");
  const told = "Your saved answers are here again. The wording of one has changed since. Your results list them.";
  expect((await reader.status()) === told, `saved answers to other words: ${await reader.status()}`);
  await reader.radio(0, 2).check();
  expect((await reader.status()) === told, `after one more answer: ${await reader.status()}`);
  await reader.view("list");
  expect((await reader.status()) === "", `in the next view still: ${await reader.status()}`);
  await page.close();
}

/** What could not be read of a file is named when it is opened, and in the results. */
export async function damagedParts(context, base, expect) {
  const reader = await Reader.open(context, base);
  const { page } = reader;
  const file = JSON.parse(saved("file-2026-11.json"));
  const noted = Object.keys(file.answers).filter((code) => file.answers[code].note);
  file.answers[noted[0]].note = { lost: true };
  file.answers[noted[1]].date = "2026-02-30";
  file.goals[1] = 7;
  file.appraisal.done = ["much"];
  await reader.openFile(JSON.stringify(file));
  await reader.arrive("list");
  const told = await reader.status();
  for (const words of ["Opened: 96 answers.", "Left out", "the note on “", "the date of the note on “", "goal 2", "What I have done"]) expect(told.includes(words), `a damaged file: ${words} is not in ${told}`);
  await reader.view("results");
  expect((await page.locator("[data-part=cut] li").count()) === 4, "the results do not list what could not be read");
  const again = JSON.parse((await reader.downloaded(() => reader.press("Download my answers"))).text);
  expect(again.answers[noted[2]].note === file.answers[noted[2]].note && Object.keys(again.answers).length === 96, "one bad part costs others");
  await page.close();
}

/** What the program of November 2026 kept on a device, under the address as it was and as others spell it. */
export async function keptBefore(context, base, expect) {
  for (const name of ["device-2026-11.json", "device-2026-11-unread.json"]) {
    const { key, value } = JSON.parse(saved(name));
    for (const at of [key, "codify-self-check /self-check", "codify-self-check //self-check.html"]) {
      const reader = await Reader.open(context, base, (page) => page.addInitScript(([k, v]) => localStorage.setItem(k, v), [at, value]));
      await reader.page.waitForFunction(() => document.querySelector("[role=status]").textContent);
      expect((await reader.status()).startsWith("Your saved answers are here again."), `${name} under ${at}: ${await reader.status()}`);
      const again = JSON.parse((await reader.downloaded(() => reader.press("Download my answers"))).text);
      for (const part of ["answers", "goals", "appraisal", "text", "priorities"])
        expect(JSON.stringify(again[part]) === JSON.stringify(JSON.parse(value)[part]), `${name} under ${at}: another ${part}`);
      await reader.page.evaluate(() => localStorage.clear());
      await reader.page.close();
    }
  }
}

/** Answers that are saved twice under two spellings: the page shows one, and offers the other. */
export async function twoCopies(context, base, expect) {
  const [first, second] = ["device-2026-11.json", "device-2026-11-unread.json"].map((name) => JSON.parse(saved(name)).value);
  const reader = await Reader.open(context, base);
  const { page } = reader;
  await page.evaluate(([a, b]) => {
    localStorage.setItem("codify-self-check /self-check.html", a);
    localStorage.setItem("codify-self-check /self-check/", b);
  }, [first, second]);
  await page.reload();
  await page.waitForFunction(() => document.querySelector("[role=status]").textContent);
  await reader.press("Show other answers that are saved on this device");
  await reader.arrive("list");
  expect((await reader.status()) === "Opened: 27 answers.", `the other answers: ${await reader.status()}`);
  expect(Object.values(await reader.kept()).length === 2, "looking at other answers loses some");
  await reader.press("Delete from this device");
  await reader.press("Yes, delete");
  expect(Object.values(await reader.kept()).length === 0, "deleting leaves answers under another spelling of the address");
  await page.close();
}

/** Every spelling of the address that a server takes finds the same answers, and another site on it does not. */
export async function spellings(context, base, expect) {
  const { origin } = new URL(base);
  await context.route((url) => url.origin === origin && /^\/(x\/|y\/|\/|Self-|self-check$)/.test(url.pathname), async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/(x|y)\//, "/").replace(/\/+/g, "/").replace(/^\/self-check(\.html)?$/i, "/self-check.html");
    await route.fulfill({ response: await route.fetch({ url: origin + path }) });
  });
  const visit = async (path) => {
    const page = await context.newPage();
    await page.goto(origin + path);
    const reader = new Reader(page, base);
    await reader.arrived();
    await page.waitForLoadState("networkidle");
    return reader;
  };
  const reader = await visit("/self-check");
  await reader.choose(FRAMEWORK, LEVEL);
  await reader.section(1);
  await reader.radio(0, 1).check();
  await reader.press("Save on this device");
  for (const [path, found] of [["/self-check.html", true], ["/Self-Check.html", true], ["//self-check.html", true], ["/x/self-check.html", false], ["/y//self-check.html", false]]) {
    const other = await visit(path);
    expect((await other.status()).startsWith("Your saved answers") === found, `saved at /self-check, seen at ${path}: ${await other.status()}`);
    await other.page.close();
  }
  await reader.page.close();
}

/** A note that is being written keeps the focus and every letter while another tab saves. */
export async function writingBesideAnotherTab(context, base, expect) {
  const [a, b] = [await Reader.open(context, base), await Reader.open(context, base)];
  await a.choose(FRAMEWORK, LEVEL);
  await a.section(1);
  await a.radio(0, 0).check();
  await a.press("Save on this device");
  await b.page.waitForFunction(() => document.querySelector("[role=status]").textContent);
  await b.section(1);
  await a.page.locator("summary:visible").first().click();
  const note = a.page.locator("[data-part=note]:visible").first();
  await note.focus();
  await a.page.keyboard.type("half a ");
  await b.radio(1, 2).check();
  await a.page.waitForFunction(() => document.querySelectorAll("[data-point]:checked").length === 2);
  await a.page.keyboard.type("note");
  expect((await note.inputValue()) === "half a note", `of the note there is ${await note.inputValue()}`);
  expect(Object.values(await a.kept())[0].includes("half a note"), "the rest of the note is not saved");
  await a.page.close();
  await b.page.close();
}
