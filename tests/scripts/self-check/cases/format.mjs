import assert from "node:assert/strict";
import { load, same, smallCatalogue, test } from "../support.mjs";

const { newAnswers, setAnswer, toFile, fromFile, isReadable, hashOf, changedIn, unknownIn, LARGEST_FILE } = load();

const ONE = "ladder/a/one#low";

function filled() {
  const answers = newAnswers();
  answers.framework = "ladder";
  answers.levels.set("ladder", "low");
  answers.first = true;
  answers.besides.add("rules");
  answers.chosen.strengths.add(ONE);
  setAnswer(answers, ONE, { value: "Often", note: "ward \"round\"\nline two", date: "2026-03-04", starred: true });
  setAnswer(answers, "rules/x#duty-2", { value: "Cannot say" });
  answers.priorities.add("ladder/a");
  answers.goals = [undefined, { text: "Goal two", date: "2026-12-01" }, undefined];
  answers.appraisal.set("done", "much");
  return answers;
}
const file = (change = {}) => ({ ...JSON.parse(toFile(filled(), smallCatalogue(), "2026-11-22")), ...change });
const refused = (text, message) => assert.throws(() => fromFile(text, smallCatalogue()), { message });

test("what is written is read again, in every part", () => {
  const catalogue = smallCatalogue();
  const text = toFile(filled(), catalogue, "2026-11-22");
  same(fromFile(text, catalogue), filled());
  assert.equal(toFile(fromFile(text, catalogue), catalogue, "2026-11-22"), text);
});

test("the file names its schema, edition and day, and nobody", () => {
  const { schema, edition, saved_on, text_hash, text } = file();
  same({ schema, edition, saved_on }, { schema: "codify-selfcheck/1", edition: { ladder: "First", rules: "First" }, saved_on: "2026-11-22" });
  assert.match(text_hash[ONE], /^[0-9a-f]{8}$/);
  assert.equal(text[ONE], "I do ladder/a/one at low.");
  assert.equal("name" in file(), false);
});

test("a hash changes with a word and not with a line break", () => {
  assert.equal(hashOf("a  b\nc"), hashOf("a b c"));
  assert.notEqual(hashOf("a b c"), hashOf("a b d"));
});

test("an answer to words that have changed keeps them, over any number of editions", () => {
  const next = smallCatalogue({ reworded: { [ONE]: "I do one differently." } });
  const answers = fromFile(JSON.stringify(file()), next);
  same(changedIn(answers, next), [ONE]);
  assert.equal(answers.given.get(ONE).old, "I do ladder/a/one at low.");
  const again = fromFile(toFile(answers, next, "2027-01-01"), next);
  assert.equal(again.given.get(ONE).old, "I do ladder/a/one at low.");
  same(changedIn(fromFile(toFile(again, next, "2027-01-01"), smallCatalogue()), smallCatalogue()), []);
});

test("a file with hashes alone still tells that words have changed", () => {
  const next = smallCatalogue({ reworded: { [ONE]: "Other words." } });
  const answers = fromFile(JSON.stringify(file({ text: undefined })), next);
  same(changedIn(answers, next), [ONE]);
  assert.equal(answers.given.get(ONE).old, "");
  assert.equal(file().text_hash[ONE], JSON.parse(toFile(answers, next, "2027-01-01")).text_hash[ONE]);
});

test("answers to unknown statements are listed and stay in the file with their words", () => {
  const catalogue = smallCatalogue();
  const old = file();
  old.answers["gone/item#low"] = { value: "Never", note: "n" };
  old.text["gone/item#low"] = "I did this once.";
  const answers = fromFile(JSON.stringify(old), catalogue);
  same(unknownIn(answers, catalogue), ["gone/item#low"]);
  const again = JSON.parse(toFile(answers, catalogue, "2027-01-01"));
  assert.equal(again.answers["gone/item#low"].value, "Never");
  assert.equal(again.text["gone/item#low"], "I did this once.");
});

test("a file of 2 MiB is refused", () => refused(" ".repeat(2 * 1024 * 1024), "too-large"));

test("a file that is no JSON is refused", () => {
  for (const text of ["", "hello", "{", JSON.stringify(file()).slice(0, -9), "\0"]) refused(text, "not-json");
});

test("a file that is not ours is refused", () => {
  for (const text of ["null", "1", "[]", "{}", '{"schema":1}', '{"schema":"other/1"}']) refused(text, "not-ours");
});

test("a file of another version is refused", () => refused(JSON.stringify(file({ schema: "codify-selfcheck/2" })), "other-version"));

test("a file that would reach prototypes reaches none", () => {
  for (const key of ["__proto__", "constructor", "prototype"]) {
    const text = JSON.stringify(file()).replace('"answers":{', `"answers":{"${key}":{"value":"Often"},`);
    assert.equal(fromFile(text, smallCatalogue()).given.get(ONE).value, "Often");
    assert.equal(isReadable(text, smallCatalogue()), key !== "__proto__");
  }
  assert.equal({}.value, undefined);
  refused('{"schema":"codify-selfcheck/1","answers":{"__proto__":{"value":"Often"}}}', "damaged");
});

test("a file in which nothing can be read is refused", () => {
  const keys = Object.fromEntries(Array.from({ length: 60000 }, (_, at) => [`k${at}`, 0]));
  for (const answers of [keys, [], 7, { a: null }, { a: {} }]) refused(JSON.stringify({ schema: "codify-selfcheck/1", answers }), "damaged");
  refused(`{"schema":"codify-selfcheck/1","answers":${'{"a":'.repeat(10000)}1${"}".repeat(10000)}}`, "damaged");
});

test("a file with a million keys is refused", () => {
  const keys = Array.from({ length: 1e6 }, (_, at) => `"${at}":0`).join();
  refused(`{"schema":"codify-selfcheck/1","answers":{${keys}}}`, "too-large");
});

/** A file changed so, as it is read: what it holds now, and the names of what was cut. */
function readWith(change) {
  const cut = [];
  const answers = fromFile(JSON.stringify(file(change)), smallCatalogue(), cut);
  return { answers, cut: cut.map(({ name, of }) => [name, of].filter(Boolean).join(" ")) };
}

test("a part of the wrong form is left out by itself, and named", () => {
  const { answers: given } = file();
  const wrong = [
    [{ answers: [] }, ["answers"], (answers) => answers.given.clear()],
    [{ answers: { ...given, a: 1 } }, ["answer a"]],
    [{ answers: { ...given, a: null } }, ["answer a"]],
    [{ answers: { ...given, [ONE]: { ...given[ONE], value: 3 } } }, [`answer ${ONE}`], (answers) => (answers.given.get(ONE).value = "")],
    [{ answers: { ...given, [ONE]: { ...given[ONE], note: ["x"] } } }, [`note ${ONE}`], (answers) => (answers.given.get(ONE).note = "")],
    [{ answers: { ...given, [ONE]: { ...given[ONE], date: "2026-02-30" } } }, [`note-date ${ONE}`], (answers) => (answers.given.get(ONE).date = "")],
    [{ answers: { ...given, [ONE]: { ...given[ONE], starred: "yes" } } }, [`star ${ONE}`], (answers) => (answers.given.get(ONE).starred = false)],
    [{ stage: "low" }, ["choice"], (answers) => answers.levels.clear()],
    [{ framework: 7 }, ["choice"], (answers) => (answers.framework = "")],
    [{ besides: "rules" }, ["choice"], (answers) => answers.besides.clear()],
    [{ goals: {} }, ["goals"], (answers) => (answers.goals = [])],
    [{ goals: [3, { text: "Goal two", date: "soon" }] }, ["goal 1", "goal-date 2"], (answers) => (answers.goals = [undefined, { text: "Goal two", date: "" }])],
    [{ priorities: [1, "ladder/a"] }, ["priority"]],
    [{ chosen: { strengths: 1, starts: [] } }, ["chosen"], (answers) => answers.chosen.strengths.clear()],
    [{ appraisal: { done: [], others: "said" } }, ["entry done"], (answers) => (answers.appraisal = new Map([["done", ""], ["others", "said"]]))],
    [{ text_hash: [] }, ["texts"]],
    [{ text: 1 }, ["texts"]],
  ];
  for (const [change, names, without = () => {}] of wrong) {
    const wanted = filled();
    without(wanted);
    const { answers, cut } = readWith(change);
    same([change, cut], [change, names]);
    same(answers, wanted);
  }
});

test("parts that are left out count as empty, and nothing is cut with them", () => {
  const cut = [];
  const answers = fromFile('{"schema":"codify-selfcheck/1","answers":{"rules/x#duty-1":{"value":"Often"}}}', smallCatalogue(), cut);
  same(cut, []);
  same(answers.given.get("rules/x#duty-1"), { value: "Often", note: "", date: "", starred: false });
  same(answers.goals, []);
});

test("a fully answered file with long notes stays below the limit", () => {
  const answers = newAnswers();
  for (let at = 0; at < 300; ++at) setAnswer(answers, `${"long/path/".repeat(12)}${at}#stage`, { value: "Often", note: "n".repeat(1000), date: "2026-01-01" });
  for (const answer of answers.given.values()) answer.old = "w".repeat(500);
  assert.ok(toFile(answers, smallCatalogue(), "2026-11-22").length < LARGEST_FILE);
});

test("a file from before lists could be left out wishes those that it answers", () => {
  same([...readWith({ besides: undefined }).answers.besides], ["rules"]);
  same([...readWith({ besides: undefined, answers: { [ONE]: { value: "Often" } } }).answers.besides], []);
});

test("where the words of today's statements have no room the file goes without them, and still tells that they change", () => {
  const answers = newAnswers();
  for (let at = 0; at < 900; ++at) setAnswer(answers, `gone/${at}#low`, { value: "Often", note: "n".repeat(1000) });
  for (const answer of answers.given.values()) Object.assign(answer, { old: "Old words.", hash: "12345678" });
  setAnswer(answers, ONE, { value: "Often" });
  const long = smallCatalogue({ reworded: { [ONE]: "w".repeat(200_000) } });
  const text = toFile(answers, long, "2026-11-22");
  assert.ok(isReadable(text, long));
  same(fromFile(text, long).given, answers.given);
  same(changedIn(fromFile(text, smallCatalogue()), smallCatalogue()), [ONE]);
});

test("answers that are longer than any file are not taken for readable", () => {
  const answers = newAnswers();
  setAnswer(answers, ONE, { note: "n".repeat(LARGEST_FILE) });
  assert.equal(isReadable(toFile(answers, smallCatalogue(), "2026-11-22"), smallCatalogue()), false);
});
