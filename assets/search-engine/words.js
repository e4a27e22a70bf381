// Cuts a text into words and folds them, exactly as generator/outputs/search/words.cc does: case, accents, apostrophes,
// and one spelling for British and American words. The letters and the spellings come with the index, so that there is
// one table of each; tests/search/folding.tsv runs through both.

const LETTERS = "[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\ufdff]+";
const WORD = new RegExp(LETTERS + "(?:['\u2018\u2019\u2010\u2011-]" + LETTERS + ")*", "g");

/** What U+00C0 to U+017F are folded to. */
let plainLetters = "";
/** @type {[RegExp, string][]} */
let spellings = [];
/** @type {Map<string, string>} */
const folds = new Map();

/**
 * @param {string} part_ a word without hyphens, as it stands in a text
 * @returns {string}
 */
function fold(part_) {
  let plain = folds.get(part_);
  if (!plain) {
    plain = part_
      .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
      .replace(/[\u00c0-\u017f]/g, (letter) => plainLetters[letter.charCodeAt(0) - 192])
      .replace(/[\u0300-\u036f]|['\u2018\u2019](s$)?/g, "");
    // The words of the dictionary are spelt as they should be.
    if (!numbers.has(plain)) for (const [begin, to] of spellings) plain = plain.replace(begin, to);
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
function wordsIn(text) {
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
const partsOf = (text) => wordsIn(text).flatMap(({ parts_ }) => parts_);
