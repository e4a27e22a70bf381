import assert from "node:assert/strict";
import { load, same, test } from "../support.mjs";

const { wordChanges, linesOf } = load();

const joined = (runs, kind) => runs.filter((run) => run.kind === "same" || run.kind === kind).map(({ text }) => text).join(" ");

test("changed words are told apart from those that stay", () => {
  same(wordChanges("I lead my team well", "I lead all teams very well"), [
    { kind: "same", text: "I lead" },
    { kind: "del", text: "my team" },
    { kind: "ins", text: "all teams very" },
    { kind: "same", text: "well" },
  ]);
});

test("either text can be read from the changes", () => {
  const texts = ["", "a", "a b c d", "b d a c", "x y a b z", "a a a b a"];
  for (const before of texts) {
    for (const after of texts) {
      const runs = wordChanges(before, after);
      assert.equal(joined(runs, "del"), before);
      assert.equal(joined(runs, "ins"), after);
    }
  }
});

test("equal texts have no changes, whatever their spaces", () => {
  same(wordChanges(" a\n b ", "a b"), [{ kind: "same", text: "a b" }]);
});

test("texts too long to be compared are told apart as wholes, and at once", () => {
  const [before, after] = ["a ".repeat(200_000).trim(), "b ".repeat(100_000).trim()];
  same(wordChanges(before, after), [{ kind: "del", text: before }, { kind: "ins", text: after }]);
});

test("lines break between words, and a long word has a line of its own", () => {
  same(linesOf("one two three", 8), ["one two", "three"]);
  same(linesOf("incomprehensibilities of words", 8), ["incomprehensibilities", "of words"]);
  same(linesOf("", 8), []);
});
