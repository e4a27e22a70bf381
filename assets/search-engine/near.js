// Finds the words that a word could stand for when it is none of the dictionary: half-typed, in another form, misspelt.

import { isMet, words } from "./dictionary.js";
import { min } from "./digits.js";
import { NAMED } from "./words.js";

/** What may stand at the end of a word and not of another form of it, with spaces around each. */
let endings = "";

/** What tells words of different families apart (families.h), the longest first. @type {string[]} */
let apart = [];

/** @param {Record<string, string>} index */
export function useEndings(index) {
  endings = index.endings;
  apart = index.apart.split(" ").sort((a, b) => b.length - a.length);
}

/** @param {string} word_ */
const beginningOf = (word_) => apart.find((beginning) => word_.startsWith(beginning));

/**
 * @param {string} text
 * @param {boolean} [open] whether the beginning of an ending is enough
 */
const isEnding = (text, open) => !text || endings.includes(" " + text + (open ? "" : " "));

/**
 * The words of pages that begin with `start`.
 * @param {string} start
 * @returns {number[]}
 */
export function wordsFrom(start) {
  /** @type {number[]} */
  const found = [];
  words.forEach((word_, number) => word_.startsWith(start) && isMet(word_) && found.push(number));
  return found;
}

/**
 * Other forms of a word: the longest beginning that both share, and only an ending behind it.
 * @param {string} word_
 * @param {boolean} open whether more of it may follow
 * @returns {number[]}
 */
export function otherForms(word_, open) {
  for (let size = word_.length; size > 3; --size) {
    const base = isEnding(word_.slice(size), open) ? wordsFrom(word_.slice(0, size)) : [];
    const found = base.filter(
      (number) => isEnding(words[number].slice(size)) && beginningOf(words[number]) === beginningOf(word_),
    );
    if (found.length) return found;
  }
  return [];
}

/**
 * How many letters must be set in, left out, changed or swapped with their neighbour to make `a` into `b`; into the
 * nearest beginning of `b` if it is `open`.
 * @param {string} a
 * @param {string} b
 * @param {boolean} [open]
 * @returns {number}
 */
function edits(a, b, open) {
  /** @type {number[]} */
  let above = [];
  let row = [0, ...b].map((_, j) => j);
  for (let i = 1; i <= a.length; ++i) {
    const next = [i];
    for (let j = 1; j <= b.length; ++j) {
      next[j] = min(row[j] + 1, next[j - 1] + 1, row[j - 1] + +(a[i - 1] !== b[j - 1]));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = min(next[j], above[j - 2] + 1);
    }
    above = row;
    row = next;
    if (min(...row) > 2) return 3;
  }
  return open ? min(...row) : row[b.length];
}

/**
 * The nearest words to a misspelt one: one slip from four letters, two from eight where the ending is right. The first
 * letter counts as known, unless it changed places with the second.
 * @param {string} word_
 * @param {boolean} [open] whether more of it may follow
 * @returns {number[]}
 */
export function nearest(word_, open) {
  const size = word_.length;
  let limit = size < 8 ? 1 : 2;
  // A word that is hardly more than such a beginning is spelt as it should be.
  const own = beginningOf(word_) ?? "";
  const known = own.length > size - 2 && own;
  /** @type {number[]} */
  let found = [];
  if (size < 4 || size > 30) return found;
  words.forEach((other, number) => {
    if (other[0] !== word_[0] && (other[0] !== word_[1] || other[1] !== word_[0])) return;
    if (other === word_ || other.endsWith(NAMED)) return;
    if (known && known !== beginningOf(other)) return;
    const longer = other.length - size;
    if (longer < -limit || (longer > limit && !open)) return;
    const count = edits(word_, other.slice(0, size + 2), open);
    if (count > limit || (count > 1 && other.slice(-2) !== word_.slice(-2))) return;
    if (count < limit) found = [];
    limit = count;
    found.push(number);
  });
  return found;
}
