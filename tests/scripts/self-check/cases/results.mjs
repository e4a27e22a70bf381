import assert from "node:assert/strict";
import { load, same, smallCatalogue, test } from "../support.mjs";

const { newAnswers, setAnswer, setsOf, askedIn, highlights, goalsOf, learningFor } = load();

/** Names of the highlights after these answers to the middle level. */
function after(values, { priorities = [], notes = {} } = {}) {
  const catalogue = smallCatalogue();
  const answers = newAnswers();
  answers.framework = "ladder";
  answers.stages.set("ladder", "middle");
  for (const [code, value] of Object.entries(values)) setAnswer(answers, code, { value, note: notes[code] ?? "" });
  for (const group of priorities) answers.priorities.add(group);
  const { asked, up } = askedIn(setsOf(catalogue, answers), answers);
  const { strengths, starts } = highlights(catalogue, answers, [...asked, ...up]);
  const codes = (list) => list.map(({ statement }) => statement.code);
  return { catalogue, answers, strengths: codes(strengths), starts: codes(starts), placed: starts };
}
const [ONE, TWO, THREE, FOUR, DUTY] = ["ladder/a/one#middle", "ladder/a/two#middle", "ladder/b/three#middle", "ladder/b/four#all", "rules/x#duty-1"];

test("strengths are in the upper half of the scale and places to start in the lower", () => {
  const { strengths, starts } = after({ [ONE]: "Often", [TWO]: "Always", [THREE]: "Seldom", [FOUR]: "Never" });
  same(strengths, [TWO, ONE]);
  same(starts, [FOUR, THREE]);
});

test("there are never more than three of either, and nothing is both", () => {
  const values = { [ONE]: "Always", [TWO]: "Always", [THREE]: "Always", [FOUR]: "Always", [DUTY]: "Always" };
  const { strengths, starts } = after(values);
  assert.equal(strengths.length, 3);
  assert.equal(starts.length, 0);
  assert.equal(after(Object.fromEntries(Object.keys(values).map((code) => [code, "Never"]))).starts.length, 3);
  const mixed = after({ [ONE]: "Often", [TWO]: "Often" }, { priorities: ["ladder/a"] });
  same([mixed.strengths, mixed.starts], [[], [ONE, TWO]]);
});

test("the opt-out and an answer of another scale are neither", () => {
  same(after({ [ONE]: "Cannot say", [TWO]: "Sometimes" }).strengths, []);
  same(after({ [ONE]: "Cannot say", [TWO]: "Sometimes" }).starts, []);
});

test("a priority counts as one step", () => {
  same(after({ [ONE]: "Seldom", [THREE]: "Seldom" }, { priorities: ["ladder/b"] }).starts, [THREE, ONE]);
  same(after({ [ONE]: "Never", [THREE]: "Seldom" }, { priorities: ["ladder/b"] }).starts, [ONE, THREE]);
});

test("of equal strengths one with a note comes first", () => {
  same(after({ [ONE]: "Always", [TWO]: "Always" }, { notes: { [TWO]: "seen" } }).strengths, [TWO, ONE]);
});

test("a starred statement brings the level above into the results", () => {
  const catalogue = smallCatalogue();
  const answers = newAnswers();
  answers.framework = "ladder";
  answers.stages.set("ladder", "middle");
  setAnswer(answers, ONE, { starred: true });
  same(askedIn(setsOf(catalogue, answers), answers).up.map(({ code }) => code), ["ladder/a/one#high"]);
});

test("an untouched goal suggests a place to start, a touched one stays as it is", () => {
  const { answers, placed } = after({ [ONE]: "Never", [DUTY]: "Never" });
  same(goalsOf(answers, placed).map(({ text }) => text), ["LADDER/A/ONE", "Keep promises.", ""]);
  answers.goals[0] = { text: "", date: "" };
  answers.goals[2] = { text: "Mine", date: "2026-12-01" };
  same(goalsOf(answers, placed).map(({ text }) => text), ["", "Keep promises.", "Mine"]);
});

test("learning is for a level or for all of them", () => {
  const { statements } = smallCatalogue();
  same(learningFor(statements.get("ladder/a/one#low")).map(({ title }) => title), ["For all"]);
  same(learningFor(statements.get("ladder/a/one#high")).map(({ title }) => title), ["For all", "For some"]);
});
