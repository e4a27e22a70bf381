import assert from "node:assert/strict";
import { load, same, smallCatalogue, test } from "../support.mjs";

const { newAnswers, setAnswer, answerTo, setsOf, sectionsOf, effortOf, oneUp, progressOf, holdsAnything } = load();

const chosen = (level, { first = false, besides = [] } = {}) => {
  const answers = newAnswers();
  answers.besides = new Set(besides);
  answers.framework = "ladder";
  answers.levels.set("ladder", level);
  answers.first = first;
  return answers;
};
const codes = (sets) => sets.map(({ sections }) => sections.map(({ statements }) => statements.map(({ code }) => code)));

test("a chosen level asks its own statements and those for every level, then the lists that are wished besides", () => {
  same(codes(setsOf(smallCatalogue(), chosen("middle", { besides: ["rules", "ladder", "gone"] }))), [
    [["ladder/a/one#middle", "ladder/a/two#middle"], ["ladder/b/three#middle", "ladder/b/four#all"]],
    [["rules/x#duty-1", "rules/x#duty-2"]],
  ]);
});

test("no list is asked that is not wished", () => {
  assert.equal(setsOf(smallCatalogue(), chosen("middle")).length, 1);
});

test("the first level is asked as well when wished, without what is asked already", () => {
  const sets = setsOf(smallCatalogue(), chosen("high", { first: true }));
  same(codes(sets)[1], [["ladder/a/one#low", "ladder/a/two#low"], ["ladder/b/three#low"]]);
  assert.equal(setsOf(smallCatalogue(), chosen("low", { first: true })).length, 1);
});

test("what is asked is told before it is there, and counts nothing twice", () => {
  const catalogue = smallCatalogue();
  const all = chosen("high", { first: true, besides: ["rules"] });
  same(effortOf(catalogue, all), { statements: 4 + 3 + 2, seconds: 50 + 40 + 20 });
  assert.equal(sectionsOf(setsOf(catalogue, all)).flatMap(({ statements }) => statements).length, 9);
  same(effortOf(smallCatalogue({ held: [] }), chosen("low")), { statements: 4, seconds: 50 });
  same(effortOf(catalogue, newAnswers()), { statements: 0, seconds: 0 });
});

test("a framework without levels is asked alone and needs no level", () => {
  const answers = newAnswers();
  answers.framework = "rules";
  assert.equal(setsOf(smallCatalogue(), answers).length, 1);
});

test("nothing is asked before a level that exists is chosen", () => {
  for (const level of ["", "unknown"]) assert.equal(setsOf(smallCatalogue(), chosen(level)).length, 0);
  const answers = newAnswers();
  answers.framework = "unknown";
  assert.equal(setsOf(smallCatalogue(), answers).length, 0);
});

test("one level up is the same item at the next level, and nothing above the last", () => {
  const { statements } = smallCatalogue();
  assert.equal(oneUp(statements.get("ladder/a/one#low")).code, "ladder/a/one#middle");
  assert.equal(oneUp(statements.get("ladder/a/one#high")), undefined);
  assert.equal(oneUp(statements.get("ladder/b/four#all")), undefined);
});

test("a section is not started, in progress or completed, and the opt-out counts as an answer", () => {
  const catalogue = smallCatalogue();
  const answers = chosen("low");
  const [section] = sectionsOf(setsOf(catalogue, answers));
  assert.equal(progressOf(catalogue, answers, section), "none");
  setAnswer(answers, "ladder/a/one#low", { note: "only a note" });
  assert.equal(progressOf(catalogue, answers, section), "none");
  setAnswer(answers, "ladder/a/one#low", { value: "Cannot say" });
  assert.equal(progressOf(catalogue, answers, section), "some");
  setAnswer(answers, "ladder/a/two#low", { value: "Never" });
  assert.equal(progressOf(catalogue, answers, section), "all");
});

test("answers of both levels are kept when the level changes", () => {
  const answers = chosen("low");
  setAnswer(answers, "ladder/a/one#low", { value: "Often" });
  answers.levels.set("ladder", "high");
  setAnswer(answers, "ladder/a/one#high", { value: "Never" });
  assert.equal(answerTo(answers, "ladder/a/one#low").value, "Often");
  assert.equal(answerTo(answers, "ladder/a/one#high").value, "Never");
});

test("an answer that says nothing any more is taken out", () => {
  const answers = newAnswers();
  setAnswer(answers, "a#b", { note: "x" });
  assert.equal(holdsAnything(answers), true);
  setAnswer(answers, "a#b", { note: "" });
  assert.equal(holdsAnything(answers), false);
});

test("a new answer is given to today's words, a new note is not", () => {
  const answers = newAnswers();
  answers.given.set("a#b", { value: "Often", note: "", date: "", starred: false, old: "before", hash: "12345678" });
  setAnswer(answers, "a#b", { note: "x" });
  assert.equal(answerTo(answers, "a#b").old, "before");
  setAnswer(answers, "a#b", { value: "Never" });
  assert.equal(answerTo(answers, "a#b").old, undefined);
});
