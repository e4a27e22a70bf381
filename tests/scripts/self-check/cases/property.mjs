// What the self-check can write, it reads: made-up answers with every field empty, full, at its old limit and far over it,
// through the answers file and through the copy on the device. The numbers are the same in every run.
import assert from "node:assert/strict";
import { load, same, smallCatalogue, test } from "../support.mjs";

const { newAnswers, toFile, fromFile, isReadable, hashOf, newStore, toCalendar, setsOf, sectionsOf, highlights, goalsOf, LARGEST_FILE } = load();

/** Numbers below 1 that are the same for a seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ODD = ["\0", "\ud800", "\udfff\ud800", "\u2028\u2029", "\u202eright to left", "\ufeff", "é e\u0301", "👩‍👩‍👧", '"}],\\', "</script>", "__proto__", "\r\n\t\v", "\u007f\u0085", " "];
const LENGTHS = [0, 1, 499, 500, 501, 999, 1000, 1001, 3999, 4000, 4001, 27_835];
const DAYS = ["", "0002-03-01", "0026-03-01", "0202-12-31", "2024-02-29", "2026-11-22", "9999-12-31", "20262-03-01", "202627-03-01"];

class Maker {
  constructor(seed) {
    this.next = numbers(seed);
  }
  below = (limit) => Math.floor(this.next() * limit);
  one = (list) => list[this.below(list.length)];
  often = (share) => this.next() < share;
  text(longest = Infinity) {
    if (this.often(0.2)) return "";
    const length = Math.min(this.one(LENGTHS), longest);
    return this.often(0.5) ? this.one(ODD) + "n".repeat(length) : this.one(ODD).repeat(Math.ceil(length / 8)).slice(0, length);
  }

  /** An answer that says something, to words of today or of another edition. */
  answer(known, longest) {
    const answer = { value: this.one(["", "Often", "Cannot say", "An answer of before"]), note: this.text(longest), date: this.one(DAYS), starred: this.often(0.3) };
    if (!answer.note && !answer.date) answer.value ||= "Never";
    if (known && this.often(0.7)) return answer;
    const old = this.text(Math.min(longest, 6000));
    return { ...answer, old, hash: this.often(0.5) ? "0badc0de" : known && !old ? "12345678" : hashOf(old) };
  }

  answers(catalogue, count, longest) {
    const answers = newAnswers();
    answers.framework = this.one(["", "ladder", "rules", "gone", "constructor"]);
    for (const id of ["ladder", "constructor", "ünï"]) if (this.often(0.5)) answers.levels.set(id, this.one(["low", "high", "gone", ""]));
    answers.first = this.often(0.5);
    answers.besides = new Set(["rules", "gone"].filter(() => this.often(0.5)));
    const codes = [...catalogue.statements.keys()].filter(() => this.often(0.8));
    for (let at = 0; at < count; ++at) codes.push(`gone/${this.one(["a", "ü", "\ud800", "prototype"])}-${at}#low`);
    for (const code of codes) answers.given.set(code, this.answer(catalogue.statements.has(code), longest));
    for (const set of [answers.priorities, answers.chosen.strengths, answers.chosen.starts]) for (const code of codes.slice(0, 9)) if (this.often(0.4)) set.add(code);
    answers.goals = [0, 1, 2].map(() => (this.often(0.3) ? undefined : { text: this.text(), date: this.one(DAYS) }));
    for (const name of ["done", "how", "fairness", "development"]) if (this.often(0.7)) answers.appraisal.set(name, this.text());
    return answers;
  }
}

const LONG = { "ladder/a/one#low": `I do ${"very ".repeat(3000)}much.`, "rules/x#duty-1": "w".repeat(4001) };
const CASES = [
  ...Array.from({ length: 100 }, (_, seed) => ({ seed, count: seed % 12, longest: Infinity })),
  ...[1431, 2500].map((count) => ({ seed: count, count, longest: 60 })),
];

// Each case, with its answers, the catalogue that they belong to, and the file that is written.
const CATALOGUES = [smallCatalogue(), smallCatalogue({ reworded: LONG })];
const WRITTEN = CASES.map(({ seed, count, longest }) => {
  const catalogue = CATALOGUES[seed % 2];
  const answers = new Maker(seed).answers(catalogue, count, longest);
  return { seed, catalogue, answers, text: toFile(answers, catalogue, "2026-11-22") };
});

test("whatever is written is read again, with nothing cut", () => {
  let read = 0;
  for (const { seed, catalogue, answers, text } of WRITTEN) {
    assert.equal(isReadable(text, catalogue), text.length <= LARGEST_FILE, `case ${seed}`);
    if (text.length > LARGEST_FILE) continue;
    ++read;
    same(fromFile(text, catalogue), answers);
    assert.equal(toFile(fromFile(text, catalogue), catalogue, "2026-11-22"), text, `case ${seed}`);
  }
  assert.ok(read > CASES.length * 0.9, `only ${read} of ${CASES.length} were small enough to be read`);
});

test("more than 1,430 answers are read again", () => {
  const counts = WRITTEN.filter(({ text }) => text.length <= LARGEST_FILE).map(({ answers }) => answers.given.size);
  assert.ok(Math.max(...counts) > 1430, `${Math.max(...counts)}`);
});

test("what is saved on the device is read again from there", () => {
  for (const { seed, catalogue, answers, text } of WRITTEN.slice(0, 30)) {
    if (text.length > LARGEST_FILE) continue;
    const held = new Map();
    const storage = { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => held.set(key, String(value)), removeItem: (key) => held.delete(key) };
    assert.equal(newStore(() => storage, "k").write(text), "saved", `case ${seed}`);
    same(fromFile(newStore(() => storage, "k").read(), catalogue), answers);
  }
});

test("one bad field costs itself and nothing else, and is named", () => {
  for (const { seed, catalogue, answers, text } of WRITTEN) {
    if (text.length > LARGEST_FILE / 2 || answers.given.size < 2) continue;
    const maker = new Maker(seed + 1000);
    const file = JSON.parse(text);
    const code = maker.one(Object.keys(file.answers));
    const name = maker.one(["value", "note", "date", "starred"]);
    file.answers[code][name] = maker.one([7, ["x"], { x: 1 }]);
    const cut = [];
    const read = fromFile(JSON.stringify(file), catalogue, cut);
    assert.ok(cut.some(({ of }) => of === code), `case ${seed}: ${name} of ${code} is not named`);
    const rest = (one) => ({ ...one, given: [...one.given].filter(([other]) => other !== code) });
    same(rest(read), rest(answers));
  }
});

test("results and goals come of any answers, and no two goals are alike", () => {
  for (const { seed, catalogue, answers } of WRITTEN) {
    const asked = sectionsOf(setsOf(catalogue, answers)).flatMap(({ statements }) => statements);
    const { strengths, starts } = highlights(catalogue, answers, asked);
    assert.ok(strengths.length <= 3 && starts.length <= 3, `case ${seed}`);
    const fresh = goalsOf(answers, starts).filter(({ text }, at) => text && !answers.goals[at]);
    const kept = answers.goals.map((goal) => goal?.text.trim());
    for (const { text } of fresh) assert.ok(!kept.includes(text) && fresh.filter((other) => other.text === text).length === 1, `case ${seed}: ${text}`);
  }
});

test("a calendar entry fills one day that calendars have, whatever the date and the words", () => {
  const day = (text, name) => new RegExp(`^${name};VALUE=DATE:(\\d{4})(\\d\\d)(\\d\\d)$`, "m").exec(text.replaceAll("\r", ""))?.slice(1).join("-");
  const maker = new Maker(7);
  const dates = [...DAYS, "2026-03-29", "2026-10-25", "2028-02-28", "2028-02-29", "2100-02-28", "1900-01-01", "9999-12-30", "2027-02-30", "9999-99-99", "0000-00-00", "soon"];
  for (const date of dates) {
    for (let round = 0; round < 20; ++round) {
      const text = toCalendar({ text: maker.text(), date }, "Goal", "2026-11-22");
      const [start, end] = [day(text, "DTSTART"), day(text, "DTEND")];
      assert.equal(new Date(end) - new Date(start), 24 * 60 * 60 * 1000, `${date}: ${start} to ${end}`);
      assert.doesNotMatch(text.replaceAll("\r\n", ""), /[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/, date);
    }
  }
});
