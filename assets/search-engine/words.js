// Cuts a text into words and folds them, exactly as generator/outputs/search/words.cc does: case, accents, apostrophes
// and spelling. tests/search/folding.tsv runs through both.

const LETTERS = "[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\ufdff]+";
const WORD = new RegExp(LETTERS + "(?:['\u2018\u2019\u2010\u2011-]" + LETTERS + ")*", "g");

/** The plain letters of U+00C0 to U+017F. */
const PLAIN =
  "aaaaaaaceeeeiiiidnooooo_ouuuuytsaaaaaaaceeeeiiiidnooooo_ouuuuyty" +
  "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll" +
  "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/** @type {Map<string, string>} */
const folds = new Map();

/**
 * @param {string} part a word without hyphens, as it stands in a text
 * @returns {string}
 */
function fold(part) {
  let plain = folds.get(part);
  if (plain === undefined) {
    plain = part.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    if (/[^0-9a-z]/.test(plain)) {
      plain = plain
        .replace(/[\u00c0-\u017f]/g, (letter) => PLAIN[letter.charCodeAt(0) - 192])
        .replace(/[\u0300-\u036f]/g, "")
        .replace(/['\u2018\u2019]s$/, "")
        .replace(/['\u2018\u2019]/g, "");
    }
    plain = british(plain);
    if (folds.size < 9999) folds.set(part, plain);
  }
  return plain;
}

/**
 * A word of a text: where it stands, its folded parts, and all of them together where it is hyphenated.
 * @typedef {{at: number, end: number, parts: string[], whole: string}} Word
 */

/**
 * @param {string} text
 * @returns {Word[]}
 */
function wordsIn(text) {
  const words = [];
  for (const found of text.matchAll(WORD)) {
    const at = found.index || 0;
    const parts = found[0].split(/[-\u2010\u2011]/).map(fold).filter(Boolean);
    const whole = parts.length > 1 ? parts.join("") : "";
    if (parts.length) words.push({ at, end: at + found[0].length, parts, whole });
  }
  return words;
}

/**
 * All parts of the words of a text, in one row.
 * @param {string} text
 * @returns {string[]}
 */
function partsOf(text) {
  return wordsIn(text).flatMap((word) => word.parts);
}
