// Weighs one term against every entry, as BM25F does: titles, the titles above and texts count in their
// measure, the more often the less each time, and a rare term counts more than one that stands everywhere.

import { postingsOf, titled } from "./dictionary.js";
import { max, min } from "./digits.js";
import { entries, pages } from "./shelf.js";

/** @import { Term, Weights } from "./terms.js" */

const IN_TITLE = 5;
const ABOVE = 0.5;
const SATURATION = 1.4;
const USUAL_LENGTH = 35;
const USUAL_TITLE = 4;
/** What the very word gives however long the passage is. */
const EXACTLY = 0.2;
/** What the lesser of two ways to match adds. */
const FURTHER = 0.4;
const LEVEL_PAGE = 2;
const LEVEL_RARITY = 2;
const LEVEL_PASSAGE = 1.5;

/**
 * @typedef {{text_: Float64Array, scores_: Float64Array, rarity_: number, sure_: number, pages_: Set<number>}} Weight
 *   of one term; text and scores are by entry; sure: its rarity, less if the term may be a slip; pages: those with the
 *   very word
 */

/**
 * A zero for each of `list`.
 * @param {unknown[]} list
 */
const zeros = (list) => new Float64Array(list.length);

/**
 * How much of the words of a set each entry has, in its text and in all.
 * @param {Weights} group
 */
function amounts(group) {
  const text_ = zeros(entries);
  const exact_ = zeros(entries);
  /** @type {Set<number>} */
  const pages_ = new Set();
  const inTitle = zeros(pages);
  group.forEach((weight_, word_) => {
    const found = postingsOf(word_);
    for (let i = 0; i < found.length; i += 2) {
      if (weight_ === 1) {
        exact_[found[i]] = EXACTLY;
        pages_.add(entries[found[i]].page_);
      }
      text_[found[i]] += (2 * weight_ * found[i + 1]) / (1 + entries[found[i]].size_ / USUAL_LENGTH);
    }
    for (const page_ of titled[word_]) {
      if (weight_ === 1) pages_.add(page_);
      inTitle[page_] = max(inTitle[page_], (2 * weight_) / (1 + pages[page_].size_ / USUAL_TITLE));
    }
  });
  const around = pages.map(({ parent_ }, page_) => {
    let above = 0;
    for (; parent_ >= 0; parent_ = pages[parent_].parent_) above = max(above, inTitle[parent_]);
    return IN_TITLE * inTitle[page_] + ABOVE * above;
  });
  return { text_, exact_, pages_, all_: text_.map((amount, entry) => amount + around[entries[entry].page_]) };
}

/**
 * A level that is named counts as a word that stands in its passages, and in the title of its page.
 * @param {Set<number>} levels_
 * @returns {Weight}
 */
export function weighLevels(levels_) {
  const scores_ = zeros(entries);
  const pages_ = new Set();
  entries.forEach(({ level_, page_ }, entry) => {
    if (!levels_.has(level_)) return;
    scores_[entry] = entries[pages[page_].entries_[0]].level_ === level_ ? LEVEL_PAGE : LEVEL_PASSAGE;
    pages_.add(page_);
  });
  return { text_: zeros(entries), scores_, rarity_: LEVEL_RARITY, sure_: LEVEL_RARITY, pages_ };
}

/**
 * How much a way to match a term gives each entry: all its sets must be met.
 * @param {Weights[]} sets_
 */
function weighWay(sets_) {
  const parts_ = sets_.map(amounts);
  const [{ text_, all_: met, exact_, pages_ }] = parts_;
  const having = new Set();
  for (let entry = 0; entry < entries.length; ++entry) {
    for (const part_ of parts_) {
      met[entry] = min(met[entry], part_.all_[entry]);
      text_[entry] = min(text_[entry], part_.text_[entry]);
      exact_[entry] = min(exact_[entry], part_.exact_[entry]);
    }
    if (met[entry] > ABOVE) having.add(entries[entry].page_);
  }
  const rarity_ = Math.log(1 + (pages.length - having.size + 0.5) / (having.size + 0.5));
  const scores_ = met.map((amount, entry) => rarity_ * (amount / (amount + SATURATION) + exact_[entry]));
  return { text_, scores_, rarity_, pages_, found_: having.size };
}

/** @typedef {ReturnType<typeof weighWay>} WeighedWay */
/** What readers' own words lead to is the same in every search. @type {Map<Weights[], WeighedWay | undefined>} */
export const weighed = new Map();

/**
 * @param {Term} term_
 * @returns {Weight}
 */
export function weigh({ ways_ }) {
  const text_ = zeros(entries);
  const scores_ = zeros(entries);
  let rarity_ = 0;
  /** @type {Set<number>} */
  let exactly = new Set();
  let known = 0;
  for (const { sets_, weight_ } of ways_) {
    const way = weighed.get(sets_) ?? weighWay(sets_);
    if (weighed.has(sets_)) weighed.set(sets_, way);
    if (!known) {
      rarity_ = way.rarity_;
      exactly = way.pages_;
    }
    known ||= way.found_;
    for (let entry = 0; entry < entries.length; ++entry) {
      const score = weight_ * way.scores_[entry];
      if (!score) continue;
      text_[entry] += way.text_[entry];
      scores_[entry] = max(scores_[entry], score) + FURTHER * min(scores_[entry], score);
    }
  }
  return { text_, scores_, rarity_, sure_: rarity_ * ways_[0].weight_, pages_: exactly };
}
