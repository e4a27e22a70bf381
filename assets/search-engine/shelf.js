// The index, unpacked: generator/outputs/search/index.cc writes it. Postings stay packed until a word is asked for.

/**
 * @typedef {{title: string, url: string, framework: string, parent: number, entries: number[], names: string[],
 *   size: number}} SearchPage names: its titles, folded; size: how many words its title has
 * @typedef {{page: number, spot: number, length: number}} Entry
 * @typedef {{heading: string, anchor: string, level: number}} Spot
 * @typedef {{say: string[][], find: string[][]}} Link
 *
 * @typedef {object} Shelf
 * @property {Set<string>} stops
 * @property {{id: string, names: string[]}[]} levels
 * @property {Link[]} links
 * @property {string[]} words sorted
 * @property {Map<string, number>} numbers of the words
 * @property {number[][]} family by word: all words with its stem
 * @property {string[]} packed
 * @property {number[][]} postings by word: entry, count, entry, count …
 * @property {Spot[]} spots
 * @property {number[][]} headed by word: the spots whose heading has it
 * @property {SearchPage[]} pages
 * @property {number[][]} titled by word: the pages whose title has it
 * @property {Entry[]} entries
 */

/** @param {string} text */
const table = (text) => (text ? text.split("\n").map((line) => line.split("\t")) : []);

/** @param {string} text */
const phrases = (text) => text.split(",").map((phrase) => phrase.split(" "));

/**
 * @param {Shelf} shelf
 * @param {string} packed the words
 * @param {number[]} backs by word, how far back the one before it in its family stands
 */
function unpackWords(shelf, packed, backs) {
  let word = "";
  for (const [, shared, rest] of packed.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const number = shelf.words.length;
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    shelf.numbers.set(word, number);
    shelf.words.push(word);
    shelf.family[number] = backs[number] ? shelf.family[number - backs[number]] : [];
    shelf.family[number].push(number);
  }
}

/**
 * Notes under each word of `text` that `owner` has it.
 * @param {Shelf} shelf
 * @param {string} text
 * @param {number[][]} lists
 * @param {number} owner
 */
function note(shelf, text, lists, owner) {
  for (const { parts, whole } of wordsIn(text)) {
    for (const form of [...parts, whole]) {
      const number = shelf.numbers.get(form);
      if (number !== undefined && !lists[number].includes(owner)) lists[number].push(owner);
    }
  }
}

/**
 * @param {Record<string, string>} index
 * @returns {Shelf}
 */
function unpack(index) {
  /** @type {Shelf} */
  const shelf = {
    stops: new Set(index.stops.split(" ")),
    levels: table(index.levels).map(([id, title]) => ({ id, names: partsOf(title) })),
    links: table(index.links).map(([say, find]) => ({ say: phrases(say), find: phrases(find) })),
    words: [],
    numbers: new Map(),
    family: [],
    packed: index.postings.split(" "),
    postings: [],
    spots: table(index.spots).map(([heading, anchor, level]) => ({ heading, anchor, level: +level })),
    headed: [],
    pages: [],
    titled: [],
    entries: [],
  };
  unpackWords(shelf, index.words, numbersIn(index.stems));
  shelf.headed = shelf.words.map(() => []);
  shelf.titled = shelf.words.map(() => []);
  shelf.spots.forEach((spot, at) => note(shelf, spot.heading, shelf.headed, at));
  const frameworks = index.frameworks.split("\n");
  let address = "";
  for (const [title, short, kept, rest, framework, parent, places] of table(index.pages)) {
    const page = shelf.pages.length;
    address = address.slice(0, +kept) + rest;
    const names = [title, short].filter(Boolean).map((name) => partsOf(name).join(" "));
    const size = names[0].split(" ").filter((word) => !shelf.stops.has(word)).length;
    /** @type {number[]} */
    const entries = [];
    const numbers = numbersIn(places);
    for (let i = 0; i < numbers.length; i += 2) {
      entries.push(shelf.entries.length);
      shelf.entries.push({ page, spot: numbers[i], length: 2 ** (numbers[i + 1] / 2) });
    }
    note(shelf, title + " " + short, shelf.titled, page);
    shelf.pages.push({ title, url: address, framework: frameworks[+framework] || "", parent: +parent, entries, names, size });
  }
  return shelf;
}

/**
 * The entries that have a word in their text, each with how often.
 * @param {Shelf} shelf
 * @param {number} word
 * @returns {number[]}
 */
function postingsOf(shelf, word) {
  let out = shelf.postings[word];
  if (!out) {
    out = [];
    const numbers = numbersIn(shelf.packed[word]);
    for (let i = 0, entry = -1; i < numbers.length; ++i) {
      entry += (numbers[i] >> 1) + 1;
      out.push(entry, numbers[i] & 1 ? numbers[++i] + 2 : 1);
    }
    shelf.postings[word] = out;
  }
  return out;
}
