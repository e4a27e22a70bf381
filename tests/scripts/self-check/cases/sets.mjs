import assert from "node:assert/strict";
import { dataOf, load, same, smallCatalogue, test } from "../support.mjs";

const { newAnswers, setAnswer, missingFor, addSet, plainWords, setsOf, oneUp, fromFile, toFile, unknownIn, changedIn } = load();

const answersAt = (level, codes = []) => {
  const answers = newAnswers();
  answers.framework = "ladder";
  if (level) answers.levels.set("ladder", level);
  for (const code of codes) setAnswer(answers, code, { value: "Often" });
  return answers;
};
const missing = (catalogue, answers) => missingFor(catalogue, answers).map(({ name }) => name);
const none = () => smallCatalogue({ held: [] });

test("a chosen level needs its set, the one above, and the lists that are wished; nothing chosen needs none", () => {
  const answers = answersAt("low");
  same(missing(none(), answers), ["ladder-low", "ladder-middle"]);
  answers.besides.add("rules");
  same(missing(none(), answers), ["ladder-low", "ladder-middle", "rules"]);
  same(missing(none(), answersAt("high")), ["ladder-high"]);
  same(missing(none(), answersAt("")), []);
});

test("the first level, if wished, is needed with the one above it", () => {
  const answers = answersAt("high");
  answers.first = true;
  same(missing(none(), answers), ["ladder-high", "ladder-low", "ladder-middle"]);
});

test("an answer needs the set of its level, whatever is chosen now", () => {
  same(missing(none(), answersAt("", ["ladder/a/one#high"])), ["ladder-high"]);
  same(missing(none(), answersAt("", ["rules/x#duty-1"])), ["rules"]);
});

test("an answer to a text for every level may be in any set of its framework, so all of them are needed", () => {
  same(missing(none(), answersAt("", ["ladder/b/four#all"])), ["ladder-low", "ladder-middle", "ladder-high"]);
});

test("an answer to what no framework here has needs nothing", () => {
  same(missing(none(), answersAt("", ["gone/away#low", "ladders/a#low", "nonsense"])), []);
});

test("what is there is not needed again", () => {
  same(missing(smallCatalogue({ held: ["ladder-low", "rules"] }), answersAt("low")), ["ladder-middle"]);
  same(missing(smallCatalogue(), answersAt("low", ["ladder/a/one#high"])), []);
});

test("a set asks nothing before its script has run, and its level above shows nothing", () => {
  const [set] = setsOf(none(), answersAt("low"));
  assert.equal(set.sections.length, 0);
  const { statements } = smallCatalogue({ held: ["ladder-low"] });
  assert.equal(oneUp(statements.get("ladder/a/one#low")), undefined);
});

test("the order in which sets come changes nothing", () => {
  const catalogue = none();
  const { sources } = catalogue.frameworks[0];
  for (const level of ["high", "low", "middle"]) addSet(catalogue, sources.get(level), dataOf(level));
  const codes = (one) => setsOf(one, answersAt("middle"))[0].sections.map(({ statements }) => statements.map(({ code }) => code));
  same(codes(catalogue), codes(smallCatalogue()));
});

test("a file opens alike once its sets are there, and nothing of it is unknown or changed", () => {
  const file = toFile(answersAt("low", ["ladder/a/one#high", "ladder/b/four#all", "rules/x#duty-2"]), smallCatalogue(), "2026-11-22");
  const catalogue = none();
  const names = missing(catalogue, fromFile(file, catalogue));
  same(names, ["ladder-low", "ladder-middle", "ladder-high", "rules"]);
  for (const { sources } of catalogue.frameworks) for (const [level, source] of sources) if (names.includes(source.name)) addSet(catalogue, source, dataOf(level));
  const answers = fromFile(file, catalogue);
  same(changedIn(answers, catalogue), []);
  same(unknownIn(answers, catalogue), []);
});

test("words with markup are the same words without it", () => {
  const words = [["p", {}, "I ask ", ["strong", {}, "why", ["em", {}, "?"]], " & wait."], "\n", ["ul", {}, "\n", ["li", {}, "Often"], "\n"]];
  assert.equal(plainWords(words), "I ask why? & wait.\n\nOften\n");
  assert.equal(plainWords("<b>plain</b>"), "<b>plain</b>");
  const catalogue = smallCatalogue({ reworded: { "ladder/a/one#low": words } });
  assert.equal(catalogue.statements.get("ladder/a/one#low").text, "I ask why? & wait. Often");
});
