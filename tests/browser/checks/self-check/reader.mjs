// A reader of the self-check: opens it, answers, and sees what the page says. Everything that the page asks of the
// network or writes on the device is recorded.
import { readFileSync } from "node:fs";

/** Runs in the page before anything else: notes every write that outlives the page. */
function recordWrites() {
  globalThis.writes = [];
  const note = (object, name) => {
    const original = object[name];
    object[name] = function (...values) {
      globalThis.writes.push([name, ...values].join(" "));
      return original.apply(this, values);
    };
  };
  for (const name of ["setItem", "removeItem", "clear"]) note(Storage.prototype, name);
  for (const name of ["pushState", "replaceState"]) note(History.prototype, name);
  for (const name of ["open", "deleteDatabase"]) note(IDBFactory.prototype, name);
  note(CacheStorage?.prototype ?? {}, "open");
  const { set } = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(Document.prototype, "cookie", { set: (value) => (globalThis.writes.push(`cookie ${value}`), set.call(document, value)) });
}

export class Reader {
  constructor(page, base) {
    this.page = page;
    this.address = `${base}self-check.html`;
    this.asked = [];
    // Chromium asks for the page's icon again whenever the fragment changes; that tells nobody anything.
    page.on("request", (request) => /\/icons\/icon\.svg$/.test(request.url()) || this.asked.push(request.url()));
  }

  /** The sets whose scripts were asked for, and whatever else was, but for files that the page itself made. */
  loaded = () =>
    this.asked
      .filter((address) => !address.startsWith("blob:"))
      .map((address) => /\/assets\/self-check-([^/.?#]+)\.[0-9a-f]{16}\.js$/.exec(address)?.[1] ?? address)
      .sort()
      .join();

  static async open(context, base, prepare = () => {}, query = "") {
    const page = await context.newPage();
    const reader = new Reader(page, base);
    await page.addInitScript(recordWrites);
    await prepare(page);
    await page.goto(reader.address + query);
    await reader.arrived();
    await page.waitForLoadState("networkidle");
    reader.asked = [];
    return reader;
  }

  writes = () => this.page.evaluate(() => globalThis.writes);
  text = (selector) => this.page.locator(selector).first().textContent();
  status = () => this.text("[role=status]");
  state = () => this.text("[data-part=keep] [data-part=state]");
  focused = () => this.page.evaluate(() => document.activeElement.textContent.trim());
  kept = () => this.page.evaluate(() => ({ ...localStorage }));
  shown = () => this.page.getAttribute("[data-check]", "data-shown");
  button = (name) => this.page.locator(`button:visible:text-is("${name}")`).first();
  press = (name) => this.button(name).click();
  radio = (question, answer) => this.page.locator("[data-part=questions] > fieldset:visible").nth(question).locator("[data-point]").nth(answer);
  chosen = () => this.page.$$eval("[data-point]:checked", (radios) => radios.map(({ name, value }) => `${name} ${value}`));

  async choose(framework, level, besides) {
    await this.page.check(`[name=framework][value="${framework}"]`);
    if (level) await this.page.check(`[name="level-${framework}"][value="${level}"]`);
    if (besides) await this.page.check(`[name=besides][value="${besides}"]`);
    await this.press("Continue");
    await this.arrive("list");
  }

  /** Once the program is there: it comes after the page has been drawn. */
  arrived = () => this.page.waitForFunction(() => document.querySelector("[data-check]").dataset.shown);
  arrive = (view) => this.page.waitForFunction((name) => document.querySelector("[data-check]").dataset.shown === name, view);

  async section(number) {
    await this.page.evaluate((to) => (location.hash = to), `#section-${number}`);
    await this.arrive("section");
  }

  async view(name) {
    await this.page.evaluate((to) => (location.hash = to), `#${name}`);
    await this.arrive(name);
  }

  /** Answers every question of the sections from the first to the last named, each with `answer` of the scale. */
  async answerAll(first, last, answer) {
    for (let number = first; number <= last; ++number) {
      await this.section(number);
      await this.page.waitForFunction((words) => document.querySelector("[data-view=section] h2").textContent.startsWith(words), `Section ${number} `);
      await this.page.$$eval("[data-part=questions] > fieldset:not([hidden])", (all, at) => all.forEach((one) => one.querySelectorAll("[data-point]")[at].click()), answer);
    }
  }

  /** The text of the file that `act` makes the page hand over, and its name. */
  async downloaded(act) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), act()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  }

  async openFile(text) {
    await this.page.setInputFiles("#check--file", { name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });
  }

  /** What the problem at the top says; "" without one. */
  async problem() {
    await this.page.waitForFunction(() => document.querySelector("#check--file").value === "");
    await this.page.waitForTimeout(30);
    return (await this.page.locator("[data-part=problem]:visible a").count()) > 0 ? this.text("[data-part=problem] a") : "";
  }
}

/** The shipped framework with levels that readers most often use, and a level in the middle of it. */
export const FRAMEWORK = "standards";
export const LEVEL = "stage-2";

/** What choosing it brings in: its own statements, and those one level up. */
export const LOADED = "standards-stage-2,standards-stage-3";

/** A framework without levels, which can be asked by itself or besides. */
export const LIST = "code";
