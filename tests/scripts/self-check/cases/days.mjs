// The words for a day, in whatever language the page says it is in.
import assert from "node:assert/strict";

import { dayWords } from "../../../../assets/self-check/parts.js";
import { test } from "../support.mjs";

/** `dayWords` on a page in `lang`. */
function dayWordsIn(lang) {
  globalThis.document = { documentElement: { lang } };
  return dayWords;
}

test("a day is written in the language of the page", () => {
  assert.equal(dayWordsIn("en-GB")("2026-12-01"), "1 December 2026");
  assert.equal(dayWordsIn("cy")("2026-12-01"), "1 Rhagfyr 2026");
  assert.equal(dayWordsIn("en-GB")(""), "");
});

test("a tag that is no language's stops nothing: the day is written all the same", () => {
  for (const lang of ["en_GB", "english (uk)", "x", "", "en-GB "]) assert.match(dayWordsIn(lang)("2026-12-01"), /2026/, lang);
});
