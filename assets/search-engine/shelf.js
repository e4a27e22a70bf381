// The index, unpacked: generator/outputs/search/index.cc writes it. Postings stay packed until a word is asked for.

/**
 * @typedef {{title: string, url: string, framework: string, home_: number, parent_: number, entries_: number[],
 *   levels_: Map<number, number[]>, names_: string[], size_: number}} SearchPage levels: which entries are of one; names:
 *   its titles, folded; size: how many words of its title count
 * @typedef {{page_: number, spot_: number, size_: number, level_: number}} Entry
 */

/** How often a word counts that stands in a passage three times or more, as it does on average; any other counts once. */
const OFTEN = 4;

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

/**
 * What most addresses and anchors are made of.
 * @param {string} title
 */
const nameOf = (title) => (title.match(/[0-9A-Za-z]+/g) || []).join("-").toLowerCase();

/** @param {Record<string, string>} index */
function unpack(index) {
  plainLetters = index.letters;
  signs = index.signs;
  endings = index.endings;
  spellings = table(index.spellings).map(([begin, to]) => [new RegExp(begin), to]);
  folds.clear();
  numbers = new Map();
  stops = new Set(index.stops.split(" "));
  words = [];
  family = [];
  packed = index.postings.split(" ");
  postings = [];
  const far = numbersIn(index.stems);
  let word_ = "";
  // Letters and digits make a word, any other sign begins one.
  for (const each of index.words.split(/(?=[!-/:-Z[-`{-~])/)) {
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
  levels = table(index.levels).map(([id, title]) => [id, ...partsOf(title)]);
  links = table(index.links).map((sides) => sides.map((side) => side.split(",").map((phrase) => phrase.split(" "))));
  titled = words.map(() => []);
  spots = table(index.spots);
  const frameworks = index.frameworks.split(" ");
  pages = [];
  entries = [];
  for (const [title, short, path, framework, parent_, places] of table(index.pages)) {
    const page_ = pages.length;
    const folder = path[0] === "/" ? "" : (pages[+parent_]?.url ?? "").replace(/[^/]*$/, "");
    const names_ = [title, short].map(wordsIn);
    const parts_ = names_.map((name) => name.flatMap((word_) => word_.parts_));
    const home_ = framework ? +framework : pages[+parent_].home_;
    const own = [];
    const byLevel = new Map();
    const codes = numbersIn(places);
    for (let i = 0; i < codes.length; i += 2) {
      const level_ = +spots[codes[i]][2];
      if (level_ >= 0) byLevel.set(level_, [...(byLevel.get(level_) || []), entries.length]);
      own.push(entries.length);
      entries.push({ page_, spot_: codes[i], size_: 2 ** (codes[i + 1] / 2), level_ });
    }
    for (const form of new Set(names_.flat().flatMap(({ forms_ }) => forms_))) {
      titled[/** @type {number} */ (numbers.get(form))].push(page_);
    }
    pages.push({
      title,
      url: folder + path.replace(/^\//, "").replace("*", nameOf(title)) + ".html",
      framework: frameworks[home_] || "",
      home_,
      parent_: +parent_,
      entries_: own,
      levels_: byLevel,
      names_: parts_.map((name) => name.join(" ")),
      size_: parts_[0].filter((word_) => !stops.has(word_)).length,
    });
  }
}

/**
 * The entries that have a word in their text, each with how often.
 * @param {number} word_
 * @returns {number[]}
 */
function postingsOf(word_) {
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
