// What earlier versions of the program wrote, byte for byte: answers files, and the text that they kept on the device under
// its key. None of them is ever changed; each opens in every later version.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { load, same, smallCatalogue, test } from "../support.mjs";

const { fromFile, toFile, newStore, keysFor } = load();

const saved = (name) => readFileSync(new URL(`../saved/${name}`, import.meta.url), "utf8");

/** Reads `text`, with nothing cut, and compares what is written of it with what it held. */
function opens(text) {
  const cut = [];
  const answers = fromFile(text, smallCatalogue(), cut);
  same(cut, []);
  const [before, after] = [text, toFile(answers, smallCatalogue(), "2027-01-01")].map((one) => JSON.parse(one));
  for (const part of ["framework", "stage", "first_stage", "answers", "priorities", "goals", "appraisal", "text_hash", "text"])
    assert.deepEqual(after[part], before[part], part);
  return { answers, before };
}

test("a file of November 2026 opens with everything in it", () => {
  const { before } = opens(saved("file-2026-11.json"));
  assert.equal(before.schema, "codify-selfcheck/1");
  assert.equal(Object.keys(before.answers).length, 96);
  assert.equal(Object.keys(before.appraisal).length, 11);
});

for (const name of ["device-2026-11.json", "device-2026-11-unread.json"]) {
  test(`answers kept on a device in November 2026 are found and read: ${name}`, () => {
    const { key, value } = JSON.parse(saved(name));
    const held = Object.assign(Object.create({ getItem: (at) => held[at] ?? null }), { [key]: value });
    for (const path of ["/self-check.html", "/self-check", "/self-check/"]) {
      const own = keysFor(path);
      assert.equal(newStore(() => held, own.key, own.alike).read(), value, path);
    }
    opens(value);
  });
}
