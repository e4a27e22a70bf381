// The index, unpacked: generator/outputs/search/index.cc writes it. Postings stay packed until a word is asked for.

/**
 * @typedef {{title: string, url: string, framework: string, parent: number, entries: number[],
 *   levels: Map<number, number[]>, names: string[], size: number}} SearchPage levels: which entries are of one; names:
 *   its titles, folded; size: how many words of its title count
 * @typedef {{page: number, spot: number, length: number, level: number}} Entry
 */

/** @type {Set<string>} */
let stops = new Set();
/** The ids of the levels, and the words of their titles. @type {string[][]} */
let levels = [];
/** Readers' words and pages' words: phrases as lists of words. @type {string[][][][]} */
let links = [];
/** All words, sorted. @type {string[]} */
let words = [];
/** The number of each. @type {Map<string, number>} */
let numbers = new Map();
/** By word, all words with its stem. @type {number[][]} */
let family;
/** @type {string[]} */
let packed;
/** By word: entry, count, entry, count … @type {number[][]} */
let postings;
/** Heading, anchor and level. @type {string[][]} */
let spots;
/** @type {SearchPage[]} */
let pages = [];
/** By word, the pages whose title has it. @type {number[][]} */
let titled;
/** @type {Entry[]} */
let entries = [];

/** @param {string} text */
const table = (text) => text.split("\n").map((line) => line.split("\t"));

/** @param {Record<string, string>} index */
function unpack(index) {
  plainLetters = index.letters;
  spellings = table(index.spellings).map(([from, to]) => [new RegExp(from), to]);
  folds.clear();
  numbers = new Map();
  stops = new Set(index.stops.split(" "));
  words = [];
  family = [];
  packed = index.postings.split(" ");
  postings = [];
  const backs = numbersIn(index.stems);
  for (const [, shared, rest] of index.words.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const number = words.length;
    const word = (words[number - 1] || "").slice(0, shared.charCodeAt(0) - 65) + rest;
    words.push(word);
    numbers.set(word, number);
    family[number] = backs[number] ? family[number - backs[number]] : [];
    family[number].push(number);
  }
  levels = table(index.levels).map(([id, title]) => [id, ...partsOf(title)]);
  links = table(index.links).map((sides) => sides.map((side) => side.split(",").map((phrase) => phrase.split(" "))));
  titled = words.map(() => []);
  spots = table(index.spots);
  pages = [];
  entries = [];
  let url = "";
  for (const [title, short, kept, rest, framework, parent, places] of table(index.pages)) {
    const page = pages.length;
    url = url.slice(0, +kept) + rest;
    const names = [title, short].map(wordsIn);
    const parts = names.map((name) => name.flatMap((word) => word.parts));
    const own = [];
    const byLevel = new Map();
    const codes = numbersIn(places);
    for (let i = 0; i < codes.length; i += 2) {
      const level = +spots[codes[i]][2];
      if (level >= 0) byLevel.set(level, [...(byLevel.get(level) || []), entries.length]);
      own.push(entries.length);
      entries.push({ page, spot: codes[i], length: 2 ** (codes[i + 1] / 2), level });
    }
    for (const form of new Set(names.flat().flatMap(({ forms }) => forms))) {
      titled[/** @type {number} */ (numbers.get(form))].push(page);
    }
    pages.push({
      title,
      url: url + ".html",
      framework: index.frameworks.split(" ")[+framework] || "",
      parent: +parent,
      entries: own,
      levels: byLevel,
      names: parts.map((name) => name.join(" ")),
      size: parts[0].filter((word) => !stops.has(word)).length,
    });
  }
}

/**
 * The entries that have a word in their text, each with how often.
 * @param {number} word
 * @returns {number[]}
 */
function postingsOf(word) {
  if (!postings[word]) {
    const out = (postings[word] = /** @type {number[]} */ ([]));
    const codes = numbersIn(packed[word]);
    for (let i = 0, entry = -1; i < codes.length; ++i) {
      entry += (codes[i] >> 1) + 1;
      out.push(entry, codes[i] & 1 ? codes[++i] + 2 : 1);
    }
  }
  return postings[word];
}
