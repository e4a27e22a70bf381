// The words of the index, and where each stands: generator/outputs/search/index.cc writes them. Postings stay
// packed until a word is asked for.

import { numbersIn } from "./digits.js";

/** How often a word counts that stands in a passage three times or more, as it does on average; any other counts once. */
const OFTEN = 4;

/** @type {Set<string>} */
export let stops = new Set();
/** All words, sorted. @type {string[]} */
export let words = [];
/** How many of them stand on pages; readers use the others. */
let met = 0;
/** The number of each. @type {Map<string, number>} */
export let numbers = new Map();
/** By word, all words with its stem. @type {number[][]} */
export let family;
/** @type {string[]} */
let packed;
/** By word: entry, count, entry, count … @type {number[][]} */
let postings;
/** By word, the pages whose title has it. @type {number[][]} */
export let titled;

/** @param {Record<string, string>} index */
export function unpackWords(index) {
  stops = new Set(index.stops.split(" "));
  packed = index.postings.split(" ");
  postings = [];
  numbers = new Map();
  words = [];
  family = [];
  const far = numbersIn(index.stems);
  let word_ = "";
  // Letters and digits make a word, any other sign begins one.
  for (const each of index.words.match(/[!-/:-Z[-`{-~][^!-/:-Z[-`{-~]*/g) || []) {
    const number = words.length;
    const kin = index.kin.indexOf(each[0]);
    const dropped = kin < 0 ? each.charCodeAt(0) - 65 : kin;
    const back = far[0] === number ? far.splice(0, 2)[1] : 1;
    word_ = (dropped < 25 ? word_.slice(0, word_.length - dropped) : "") + each.slice(1);
    words.push(word_);
    numbers.set(word_, number);
    family[number] = kin < 0 ? [] : family[number - back];
    family[number].push(number);
  }
  met = words.length;
  titled = words.map(() => []);
}

/**
 * Adds a word that no text has.
 * @param {string} word_
 * @param {number[]} pages_ those that have it as if in their titles
 */
export function learn(word_, pages_) {
  numbers.set(word_, words.length);
  family.push([words.length]);
  words.push(word_);
  packed.push("");
  titled.push(pages_);
}

/** Whether a page has the word. @param {string} word_ */
export function isMet(word_) {
  const number = numbers.get(word_) ?? -1;
  return number >= 0 && (number < met || titled[number].length > 0);
}

/**
 * The entries that have a word in their text, each with how often.
 * @param {number} word_
 * @returns {number[]}
 */
export function postingsOf(word_) {
  if (!postings[word_]) {
    const out = (postings[word_] = /** @type {number[]} */ ([]));
    let entry = -1;
    let count = 1;
    for (const gap of numbersIn(packed[word_])) {
      if (gap < 0) count = OFTEN;
      else {
        out.push((entry += gap + 1), count);
        count = 1;
      }
    }
  }
  return postings[word_];
}
