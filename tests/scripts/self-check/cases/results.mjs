import assert from "node:assert/strict";
import { load, same, smallCatalogue, test } from "../support.mjs";

const { newAnswers, setAnswer, setsOf, askedIn, highlights, goalsOf, holdsResults, learningFor } = load();

/** Names of the highlights after these answers to the middle level. */
function after(values, { priorities = [], notes = {}, chosen = {} } = {}) {
  const catalogue = smallCatalogue();
  const answers = newAnswers();
  answers.framework = "ladder";
  answers.levels.set("ladder", "middle");
  answers.besides.add("rules");
  for (const [name, codes] of Object.entries(chosen)) answers.chosen[name] = new Set(codes);
  for (const [code, value] of Object.entries(values)) setAnswer(answers, code, { value, note: notes[code] ?? "" });
  for (const group of priorities) answers.priorities.add(group);
  const { asked, up } = askedIn(setsOf(catalogue, answers), answers);
  const { strengths, starts, ties } = highlights(catalogue, answers, [...asked, ...up]);
  const codes = (list) => list.map(({ statement }) => statement.code);
  const tied = Object.fromEntries(Object.entries(ties).map(([name, tie]) => [name, codes(tie.tied)]));
  return { catalogue, answers, strengths: codes(strengths), starts: codes(starts), placed: starts, ties, tied };
}
const [ONE, TWO, THREE, FOUR, DUTY] = ["ladder/a/one#middle", "ladder/a/two#middle", "ladder/b/three#middle", "ladder/b/four#all", "rules/x#duty-1"];

test("strengths are in the upper half of the scale and places to start in the lower", () => {
  const { strengths, starts } = after({ [ONE]: "Often", [TWO]: "Always", [THREE]: "Seldom", [FOUR]: "Never" });
  same(strengths, [TWO, ONE]);
  same(starts, [FOUR, THREE]);
});

const ALL = [ONE, TWO, THREE, FOUR, DUTY];
const every = (value) => Object.fromEntries(ALL.map((code) => [code, value]));

test("among equals nothing is chosen for the reader", () => {
  const same5 = after(every("Always"));
  same([same5.strengths, same5.starts, same5.tied], [[], [], { strengths: ALL, starts: [] }]);
  assert.equal(same5.ties.strengths.room, 3);
  const low = after(every("Never"));
  same([low.strengths, low.starts, low.tied], [[], [], { strengths: [], starts: ALL }]);
  same(after({ [ONE]: "Always", [TWO]: "Always", [THREE]: "Always" }).strengths, [ONE, TWO, THREE]);
});

test("what differs has its place, and the reader chooses among equals for the rest", () => {
  const values = { ...every("Often"), [FOUR]: "Always" };
  const before = after(values);
  same([before.strengths, before.tied.strengths, before.ties.strengths.room], [[FOUR], [ONE, TWO, THREE, DUTY], 2]);
  same(after(values, { chosen: { strengths: [DUTY, TWO] } }).strengths, [FOUR, TWO, DUTY]);
  same(after(values, { chosen: { strengths: [ONE] } }).strengths, [FOUR, ONE]);
});

test("a choice among equals that are none any more counts for nothing, and never makes more than three", () => {
  same(after({ ...every("Often"), [ONE]: "Never" }, { chosen: { strengths: [ONE, ...ALL] } }).strengths, [TWO, THREE, FOUR]);
  const full = after({ [ONE]: "Always", [TWO]: "Always", [THREE]: "Always", [FOUR]: "Often", [DUTY]: "Often" }, { chosen: { strengths: [DUTY] } });
  same([full.strengths, full.tied.strengths], [[ONE, TWO, THREE], []]);
});

test("nothing is both a strength and a place to start", () => {
  const mixed = after({ [ONE]: "Often", [TWO]: "Often" }, { priorities: ["ladder/a"] });
  same([mixed.strengths, mixed.starts], [[], [ONE, TWO]]);
  const tied = after(every("Often"), { priorities: ["ladder/a", "ladder/b", "rules/x"] });
  same([tied.strengths, tied.starts, tied.tied], [[], [], { strengths: [], starts: ALL }]);
});

test("goals and the record follow from nothing that is not chosen", () => {
  const { answers, placed } = after(every("Never"));
  same(goalsOf(answers, placed).map(({ text }) => text), ["", "", ""]);
});

test("no place to start is suggested that another goal names", () => {
  const { answers, placed } = after({ [ONE]: "Seldom", [DUTY]: "Seldom", [TWO]: "Never" });
  const texts = () => goalsOf(answers, placed).map(({ text }) => text);
  same(texts(), ["LADDER/A/TWO", "LADDER/A/ONE", "Keep promises."]);
  answers.goals[0] = { text: "LADDER/A/ONE ", date: "2026-12-01" };
  same(texts(), ["LADDER/A/ONE ", "LADDER/A/TWO", "Keep promises."]);
  answers.goals[0] = { text: "In my own words", date: "" };
  same(texts(), ["In my own words", "LADDER/A/ONE", "Keep promises."]);
});

test("two places to start of one name make one goal", () => {
  const { catalogue } = after({});
  const [low, middle] = ["low", "middle"].map((level) => ({ statement: catalogue.statements.get(`ladder/a/one#${level}`) }));
  same(goalsOf(newAnswers(), [low, middle]).map(({ text }) => text), ["LADDER/A/ONE", "", ""]);
});

test("results need an answer, a goal, a record or an answer of another edition", () => {
  const catalogue = smallCatalogue();
  const asked = [ONE, TWO].map((code) => catalogue.statements.get(code));
  const holds = (change) => {
    const answers = newAnswers();
    change(answers);
    return holdsResults(catalogue, answers, asked);
  };
  assert.equal(holds(() => {}), false);
  assert.equal(holds((answers) => answers.priorities.add("ladder/a")), false);
  assert.equal(holds((answers) => setAnswer(answers, "ladder/a/one#low", { value: "Often" })), false);
  assert.equal(holds((answers) => setAnswer(answers, ONE, { value: "Cannot say" })), true);
  assert.equal(holds((answers) => setAnswer(answers, TWO, { note: "seen" })), true);
  assert.equal(holds((answers) => setAnswer(answers, "gone/away#x", { value: "Often" })), true);
  assert.equal(holds((answers) => answers.goals.push({ text: "Mine", date: "" })), true);
  assert.equal(holds((answers) => answers.appraisal.set("done", "much")), true);
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
  answers.levels.set("ladder", "middle");
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
