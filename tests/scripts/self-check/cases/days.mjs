// The words for a day, in whatever language the page says it is in.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import vm from "node:vm";

import { test } from "../support.mjs";

/** `dayWords` of the scripts, on a page in `lang`. */
function dayWordsIn(lang) {
  const scripts = ["calendar", "parts"].map((name) => readFileSync(new URL(`../../../../assets/self-check/${name}.js`, import.meta.url), "utf8"));
  const context = vm.createContext({ document: { documentElement: { lang } } });
  return vm.runInContext(`"use strict";\n${scripts.join("\n")}\ndayWords;`, context);
}

test("a day is written in the language of the page", () => {
  assert.equal(dayWordsIn("en-GB")("2026-12-01"), "1 December 2026");
  assert.equal(dayWordsIn("cy")("2026-12-01"), "1 Rhagfyr 2026");
  assert.equal(dayWordsIn("en-GB")(""), "");
});

test("a tag that is no language's stops nothing: the day is written all the same", () => {
  for (const lang of ["en_GB", "english (uk)", "x", "", "en-GB "]) assert.match(dayWordsIn(lang)("2026-12-01"), /2026/, lang);
});
