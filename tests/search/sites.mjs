// Builds small sites by chance and asks of each what a reader must be able to rely on, whatever stands in the content.
// Usage: node sites.mjs PROGRAM [FIRST_SEED] [COUNT]. Counted by Node's own runner of tests.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test from "node:test";
import { loadEngine } from "./support/engine.mjs";
import { makeSite } from "./support/small_sites.mjs";

const [program, first = "1", count = "20"] = process.argv.slice(2);
const PAIRS = 12; // of each page

const base = fs.mkdtempSync(path.join(os.tmpdir(), "codify-search-"));
process.on("exit", () => fs.rmSync(base, { recursive: true, force: true }));
const pageOf = ({ url }) => url.split("#")[0];

/** The words of each page that are no common ones, as they are typed, by their folded form. */
function countingWords(pages, { wordsIn, stops }) {
  return pages.map(({ url, words }) => {
    const byForm = new Map();
    for (const word of words) {
      const forms = wordsIn(word).flatMap(({ parts_ }) => parts_);
      if (forms.length > 0 && !forms.some((form) => stops.has(form))) byForm.set(forms.join(" "), word);
    }
    return { url, byForm };
  });
}

function eachWordFindsItsPage(search, pages) {
  for (const { url, byForm } of pages) {
    for (const word of byForm.values()) {
      for (const typed of [word, `${word} `]) {
        const found = search.query(typed);
        assert.ok(found.some((result) => pageOf(result) === url), `"${typed}" does not find ${url}`);
        for (const { score } of found) assert.ok(Number.isFinite(score) && score > 0, `"${typed}": a score is ${score}`);
        assert.equal(search.counts(typed).total, found.length);
      }
    }
  }
}

function twoWordsFindTheirPage(search, pages) {
  for (const { url, byForm } of pages) {
    const all = [...byForm];
    for (let i = 0; i < PAIRS && all.length > 1; ++i) {
      const [one, other] = [all[(i * 7) % all.length], all[(i * 7 + 1 + (i % (all.length - 1))) % all.length]];
      const having = pages.filter(({ byForm: forms }) => forms.has(one[0]) && forms.has(other[0]));
      if (one === other || having.length > 10) continue;
      const typed = `${one[1]} ${other[1]}`;
      const found = search.query(typed).slice(0, 10).map(pageOf);
      assert.ok(found.includes(url), `"${typed}" does not find ${url} among the first ten: ${found}`);
    }
  }
}

function aBrokenIndexIsTold(search, index) {
  const before = search.query("hello").length;
  const broken = (change) => {
    const copy = { ...index };
    change(copy);
    assert.throws(() => search.load(copy), /the search index is damaged/);
  };
  for (const key of Object.keys(index)) {
    broken((copy) => delete copy[key]);
    broken((copy) => (copy[key] = `${copy[key]}x`));
    if (index[key]) broken((copy) => (copy[key] = copy[key].slice(0, -1)));
  }
  for (const nothing of [undefined, null, {}, "", []]) assert.throws(() => search.load(nothing), /the search index is damaged/);
  assert.equal(search.query("hello").length, before, "what was loaded before is still there");
}

const CHECKS = {
  "every word that is no common word finds its page": eachWordFindsItsPage,
  "two words of one page find it among the first ten": twoWordsFindTheirPage,
};

for (let seed = +first; seed < +first + +count; ++seed) {
  const folder = path.join(base, `${seed}`);
  const pages = makeSite(folder, seed);
  execFileSync(program, ["build", "--quiet", "-s", folder], { stdio: ["ignore", "ignore", "inherit"] });
  test(`the site of seed ${seed} can be searched`, async (site) => {
    const { search, index, wordsIn } = loadEngine(path.join(folder, "public"));
    const known = countingWords(pages, { wordsIn, stops: new Set(index.stops.split(" ")) });
    for (const [sentence, check] of Object.entries(CHECKS)) await site.test(sentence, () => check(search, known));
    if (seed === +first) await site.test("a broken index is told, and the engine keeps what it had", () => aBrokenIndexIsTold(search, index));
  });
}
