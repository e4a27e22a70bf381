// Cuts a text into words and folds them, exactly as generator/outputs/search/words.cc does: case, accents, apostrophes,
// what nobody sees, and one spelling for British and American words. The letters and the spellings come with the index, so
// that there is one table of each; tests/search/folding.tsv runs through both.

import { numbers, stops } from "./dictionary.js";
import { table } from "./digits.js";

const UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff";
const LETTERS = "0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02bb\u02bd-\u1fff\u2c00-\u2fff\u3040-\ufdff";
const APOSTROPHES = "['`\u00b4\u02bc\u2018\u2019\u201b\u2032\uff07]";
const RUN = `[${LETTERS}${UNSEEN}]+`;
const WORD = RegExp(`${RUN}(?:(?:${APOSTROPHES}|[\u2010\u2011-])${RUN})*`, "g");
const POSSESSIVE = RegExp(APOSTROPHES + "(s$)?", "g");
const NO_LETTER = RegExp(`[\u0300-\u036f${UNSEEN}]|[^${LETTERS}]`, "g");
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Two capitals or more: a common word written so is the name of something, and another word ("WHO", "IT"). */
const CAPITALS = RegExp(`^[A-Z]{2,}(${APOSTROPHES}s)?$`);
export const NAMED = "\u02c8";
export const ALL_NAMED = RegExp(NAMED, "g");

/** Letters that are no plain letter with an accent, each before the one that it is folded to. */
let plainLetters = "";
/** @type {[RegExp, string][]} */
let spellings = [];
/** @type {Map<string, string>} */
const folds = new Map();

/** @param {Record<string, string>} index */
export function useSpellings(index) {
  plainLetters = index.letters;
  spellings = table(index.spellings).map(([begin, to]) => [RegExp(begin), to]);
  folds.clear();
}

/**
 * @param {string} part_ a word without hyphens, as it stands in a text
 * @returns {string}
 */
function fold(part_) {
  let plain = folds.get(part_);
  if (plain === undefined) {
    plain = part_.toLowerCase().replace(POSSESSIVE, "");
    if (BEYOND_ASCII.test(plain)) {
      plain = plain
        .normalize("NFKD")
        .toLowerCase()
        .replace(NO_LETTER, "")
        .replace(RegExp(BEYOND_ASCII, "g"), (letter) => plainLetters[plainLetters.indexOf(letter) + 1 || -1] || letter);
    }
    // The words of the dictionary are spelt as they should be.
    if (!numbers.has(plain)) for (const [begin, to] of spellings) plain = plain.replace(begin, to);
    if (CAPITALS.test(part_) && stops.has(plain)) plain += NAMED;
    folds.set(part_, plain);
  }
  return plain;
}

/**
 * A word of a text: where it stands, its folded parts, and all of them together where it is hyphenated.
 * @typedef {{at: number, end: number, parts_: string[], forms_: string[]}} Word forms: parts and whole
 */

/**
 * @param {string} text
 * @returns {Word[]}
 */
export function wordsIn(text) {
  const words = [];
  for (const found of text.matchAll(WORD)) {
    const at = /** @type {number} */ (found.index);
    const parts_ = found[0].split(/[-\u2010\u2011]/).map(fold).filter(Boolean);
    words.push({ at, end: at + found[0].length, parts_, forms_: parts_[1] ? [...parts_, parts_.join("")] : parts_ });
  }
  return words;
}

/**
 * All parts of the words of a text, in one row.
 * @param {string} text
 */
export const partsOf = (text) => wordsIn(text).flatMap(({ parts_ }) => parts_);
