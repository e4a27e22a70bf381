// The index, unpacked: generator/outputs/search/index.cc writes it.

import { isMet, learn, numbers, stops, titled, words } from "./dictionary.js";
import { numbersIn, table } from "./digits.js";
import { ALL_NAMED, partsOf, wordsIn } from "./words.js";

/**
 * @typedef {{title: string, url: string, framework: string, home_: number, about_: boolean, parent_: number,
 *   entries_: number[], levels_: Map<number, number[]>, names_: string[], size_: number}} SearchPage about: whether it tells
 *   of a framework or the site; levels: which entries are of one; names: its titles and what else readers call it, folded;
 *   size: how many words of its title count, never none
 * @typedef {{page_: number, spot_: number, size_: number, level_: number}} Entry
 */

/** The ids of the levels. @type {string[]} */
export let levels = [];
/** By level, what readers call it: phrases as lists of words. @type {string[][][]} */
export let levelNames = [];
/** Readers' words and pages' words: phrases as lists of words. @type {string[][][][]} */
export let links = [];
/** Heading, anchor and level. @type {string[][]} */
export let spots;
/** @type {SearchPage[]} */
export let pages = [];
/** @type {Entry[]} */
export let entries = [];

/**
 * Phrases as lists of words: numbers, and words of no page between spaces, which are learned.
 * @param {string} text
 */
const phrases = (text) =>
  text
    ? text.split("`").map((phrase) =>
        phrase.split(" ").flatMap((run, i) => {
          if (!(i % 2)) return numbersIn(run).map((number) => words[number]);
          if (!numbers.has(run)) learn(run, []);
          return run;
        }),
      )
    : [];

/**
 * What the characters of all strings of an index come to, and of their names.
 * @param {Record<string, string>} index
 */
export function sumOf(index) {
  let sum = 0;
  for (const [key, value] of Object.entries(index)) {
    const text = key + value;
    if (key !== "sum") for (let i = 0; i < text.length; ++i) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  }
  return `${sum >>> 0}`;
}

/**
 * What most addresses and anchors are made of.
 * @param {string} title
 */
export const nameOf = (title) => (title.match(/[0-9A-Za-z]+/g) || []).join("-").toLowerCase();

/** @param {Record<string, string>} index */
export function unpack(index) {
  levels = [];
  levelNames = table(index.levels).map(([id, title = "", names]) => {
    levels.push(id);
    return [partsOf(title), ...phrases(names)];
  });
  spots = table(index.spots);
  unpackPages(index);
  links = table(index.links).map((sides) => sides.map(phrases));
  for (const [page, names] of table(index.names)) addNames(+page, phrases(names));
}

/** @param {Record<string, string>} index */
function unpackPages(index) {
  const frameworks = index.frameworks.split(" ");
  pages = [];
  entries = [];
  for (const [places, title = "", path, short = "", framework] of table(index.pages)) {
    const page_ = pages.length;
    const [above, ...codes] = numbersIn(places);
    const page = pages[above - 1];
    const folder = path?.[0] === "/" || !page ? "" : page.url.replace(/[^/]*$/, "");
    const titles = [title, short].map(wordsIn);
    const [parts_, ...shorter] = titles.map((name) => name.flatMap((word_) => word_.parts_));
    const home_ = framework ? +framework : (page?.home_ ?? -1);
    const own = [];
    const byLevel = new Map();
    for (let i = 0; i < codes.length; i += 2) {
      const level_ = +spots[codes[i]][2];
      if (level_ >= 0) byLevel.set(level_, [...(byLevel.get(level_) || []), entries.length]);
      own.push(entries.length);
      entries.push({ page_, spot_: codes[i], size_: 2 ** (codes[i + 1] / 2), level_ });
    }
    // A page without texts is found by its names alone.
    for (const form of new Set(own.length ? titles.flat().flatMap(({ forms_ }) => forms_) : [])) {
      titled[/** @type {number} */ (numbers.get(form))]?.push(page_);
    }
    pages.push({
      title,
      url: folder + (path || "*").replace(/^\//, "").replace("*", nameOf(title)) + ".html",
      framework: frameworks[home_] || "",
      home_,
      about_: !!framework || home_ < 0,
      parent_: own.length ? above - 1 : -1,
      entries_: own,
      levels_: byLevel,
      names_: [parts_, ...shorter, ...(levelNames[entries[own[0]]?.level_] || [])].map(plainly).filter(Boolean),
      size_: parts_.filter((word_) => !stops.has(word_)).length || parts_.length || 1,
    });
  }
  pages.forEach(({ entries_: own }, page_) => {
    if (!own.length) own.push(entries.push({ page_, spot_: 0, size_: 1, level_: -1 }) - 1);
  });
}

/**
 * Lets a page be found by what readers call it, as if by a word that stands in its title alone.
 * @param {number} page_
 * @param {string[][]} names
 */
function addNames(page_, names) {
  const key = " " + page_;
  learn(key, [page_]);
  // A single word that pages have says too little beside others.
  links.push([names.filter(([first, second]) => second || !isMet(first)), [[key]]]);
  pages[page_].names_.push(...names.map(plainly));
}

/**
 * Words in a row as readers type them, who seldom take care of capitals.
 * @param {string[]} row
 */
export const plainly = (row) => row.join(" ").replace(ALL_NAMED, "");
