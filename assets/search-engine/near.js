// Finds the words of the dictionary that a word could stand for when it is not one of them: half-typed, in another form,
// or misspelt.

const ENDING = /^(?:e|s|es|d|ed|r|er|ers|ing|ings|y|ies|ied|ying|ly|ments?|ions?|ation|al|ors?|able|ive|ness|ity)?$/;
const SHORTEST_BASE = 4;

/**
 * The words that begin with `start`, as a range of numbers.
 * @param {string[]} words
 * @param {string} start
 * @returns {number[]}
 */
function startingWith(words, start) {
  let low = 0;
  for (let high = words.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (words[middle] < start) low = middle + 1;
    else high = middle;
  }
  const found = [];
  while (low < words.length && words[low].startsWith(start)) found.push(low++);
  return found;
}

/**
 * Other forms of a word: the longest beginning that both share, and only an ending behind it.
 * @param {string[]} words
 * @param {string} word
 * @returns {number[]}
 */
function otherForms(words, word) {
  for (let size = word.length; size >= SHORTEST_BASE; --size) {
    if (!ENDING.test(word.slice(size))) continue;
    const found = startingWith(words, word.slice(0, size)).filter((other) => ENDING.test(words[other].slice(size)));
    if (found.length) return found;
  }
  return [];
}

/**
 * How many letters must be set in, left out, changed or swapped with their neighbour to make `a` into `b`; into the
 * nearest beginning of `b` if it is `open`. More than `limit` is all the same.
 * @param {string} a
 * @param {string} b
 * @param {number} limit
 * @param {boolean} open
 * @returns {number}
 */
function edits(a, b, limit, open) {
  /** @type {number[]} */
  let above = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; ++i) {
    const next = [i];
    for (let j = 1; j <= b.length; ++j) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], above[j - 2] + 1);
    }
    above = row;
    row = next;
    if (Math.min(...row) > limit) return limit + 1;
  }
  return open ? Math.min(...row) : row[b.length];
}

/**
 * The nearest words to a misspelt one: one slip from four letters, two from eight where the ending is right. The first
 * letter counts as known, unless it changed places with the second.
 * @param {string[]} words
 * @param {string} word
 * @param {boolean} open whether more of it may follow
 * @returns {number[]}
 */
function nearest(words, word, open) {
  const size = word.length;
  if (size < 4 || size > 30) return [];
  let limit = size < 8 ? 1 : 2;
  /** @type {number[]} */
  let found = [];
  words.forEach((other, number) => {
    const swapped = other[0] === word[1] && other[1] === word[0];
    if (other.length < 3 || (other[0] !== word[0] && !swapped)) return;
    const longer = other.length - size;
    if (longer < -limit || (longer > limit && !open)) return;
    const count = edits(word, other, limit, open);
    if (count > limit || (count > 1 && other.slice(-2) !== word.slice(-2))) return;
    if (count < limit) found = [];
    limit = count;
    found.push(number);
  });
  return found;
}
