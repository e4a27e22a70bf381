// The words for a day, in whatever language the page says it is in.
import assert from "node:assert/strict";

import { dayWords } from "../../../../assets/self-check/parts.js";
import { test } from "../support.mjs";

/** `dayWords` on a page in `lang` that holds `words`, by their names. */
function dayWordsIn(lang, words = {}) {
  const textOf = (selector) => ({ textContent: words[/^\[data-word="(.*)"\]$/.exec(selector)[1]] });
  globalThis.document = { documentElement: { lang }, getElementById: () => ({ content: { querySelector: textOf } }) };
  return dayWords;
}

test("a day is written in the language of the page", () => {
  assert.equal(dayWordsIn("en-GB")("2026-12-01"), "1 December 2026");
  assert.equal(dayWordsIn("cy")("2026-12-01"), "1 Rhagfyr 2026");
  assert.equal(dayWordsIn("en-GB")(""), "");
});

test("a page that has words for days is heeded, whatever the browser knows", () => {
  const days = dayWordsIn("cy", { date: "{day}. {month} {year}", "month-1": "Ionawr", "month-12": "Rhagfyr" });
  assert.equal(days("2026-12-01"), "1. Rhagfyr 2026");
  assert.equal(days("2027-01-31"), "31. Ionawr 2027");
  assert.equal(days(""), "");
});

test("a tag that is no language's stops nothing: the day is written all the same", () => {
  for (const lang of ["en_GB", "english (uk)", "x", "", "en-GB "]) assert.match(dayWordsIn(lang)("2026-12-01"), /2026/, lang);
});
