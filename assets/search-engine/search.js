// What pages call: `codifySearch`. It touches no document, keeps the last search, and throws at nothing that is typed.

import { FORMER } from "../levels/former.js";
import { unpackWords } from "./dictionary.js";
import { useSigns } from "./digits.js";
import { excerpt } from "./marks.js";
import { useEndings } from "./near.js";
import { inOrder, rank, useTexts } from "./rank.js";
import { entries, levels, nameOf, pages, spots, sumOf, unpack } from "./shelf.js";
import { planFor, useQuestions } from "./terms.js";
import { weighed } from "./weigh.js";
import { useSpellings } from "./words.js";

/** @import { Former } from "../levels/former.js" */
/** @import { Segment } from "./marks.js" */
/** @import { Hit } from "./rank.js" */
/** @import { Plan } from "./terms.js" */

/**
 * Each has a second name for its level or levels, with the same value: the one they were published with.
 * @typedef {{url: string, section: string, level: string, entry: number} & Record<Former, string>} Spot url: from the top
 *   of the site, with the anchor; level: its id, or empty; entry: which of `codifySearchTexts` it is
 * @typedef {Spot & {title: string, framework: string, score: number, levels: Spot[]}} Result levels: the best of each level
 *   that fits, in their order
 * @typedef {{level?: string, framework?: string, limit?: number} & Partial<Record<Former, string>>} Wanted empty or left out
 *   for all
 * @typedef {{total: number, levels: Record<string, number>, frameworks: Record<string, number>} & Record<`${Former}s`,
 *   Record<string, number>>} Counts
 */

/** @type {{text_: string, plan_: Plan, hits_: Hit[]} | null | undefined} */
let last;

/** @param {string} text */
export function search(text) {
  if (!last || last.text_ !== text) {
    const plan_ = planFor(text);
    last = { text_: text, plan_, hits_: rank(plan_) };
  }
  return last;
}

/**
 * @param {{entry: number}} found
 * @returns {Spot}
 */
function spotOf({ entry }) {
  const { page_, spot_, level_ } = entries[entry];
  const [section, anchor] = spots[spot_];
  const url = pages[page_].url + (anchor && "#" + anchor.replace("*", nameOf(section)));
  const level = level_ < 0 ? "" : levels[level_];
  return { url, section, level, [FORMER]: level, entry };
}

export const codifySearch = {
  /**
   * Takes in the index; before it, nothing is found. Throws when it is not whole, and then keeps what it had.
   * @param {Record<string, string>} index
   */
  load(index) {
    if (!index || sumOf(index) !== index.sum) throw Error("the search index is damaged");
    last = null;
    useSigns(index.signs);
    useSpellings(index);
    useEndings(index);
    useQuestions(index);
    weighed.clear();
    unpackWords(index);
    unpack(index);
  },

  /**
   * Takes in the texts of the entries; before it, quotation marks mean nothing. Texts of another index are an error.
   * @param {string[]} list
   */
  read(list) {
    if (list.length !== entries.length) throw Error("other texts");
    useTexts(list);
    last = null;
  },

  /**
   * The pages that `text` finds, best first, each with its best section.
   * @param {string} text
   * @param {Wanted} [wanted]
   * @returns {Result[]}
   */
  query(text, { level, [FORMER]: former = "", framework, limit } = {}) {
    const hits_ = search(text).hits_.filter(({ page_ }) => !framework || pages[page_].framework === framework);
    const wanted = level || former;
    const level_ = levels.indexOf(wanted);
    const found = wanted ? inOrder(hits_.flatMap((hit) => (hit.levels_.has(level_) ? { ...hit, ...hit.levels_.get(level_) } : []))) : hits_;
    return found.slice(0, limit || found.length).map((hit) => {
      const { title, framework } = pages[hit.page_];
      const own = [...hit.levels_].sort(([a], [b]) => a - b);
      return { ...spotOf(hit), title, framework, score: hit.score, levels: own.map(([, best]) => spotOf(best)) };
    });
  },

  /**
   * How many pages `text` finds: as wanted, and with each other level or framework in the place of the wanted one.
   * @param {string} text
   * @param {Wanted} [wanted]
   * @returns {Counts}
   */
  counts(text, { level, [FORMER]: former = "", framework } = {}) {
    const wanted = level || former;
    const level_ = levels.indexOf(wanted);
    const byLevel = Object.create(null);
    /** @type {Counts} */
    const counts = { total: 0, levels: byLevel, [`${FORMER}s`]: byLevel, frameworks: Object.create(null) };
    for (const { page_, levels_: own } of search(text).hits_) {
      const { framework: home } = pages[page_];
      const fits = !wanted || own.has(level_);
      if (fits && home) counts.frameworks[home] = (counts.frameworks[home] || 0) + 1;
      if (framework && framework !== home) continue;
      if (fits) ++counts.total;
      for (const [at] of own) {
        const id = levels[at];
        byLevel[id] = (byLevel[id] || 0) + 1;
      }
    }
    return counts;
  },

  /**
   * "Did you mean": `text` with its misspelt words put right, or nothing.
   * @param {string} text
   * @returns {string}
   */
  suggest(text) {
    let better_ = "";
    let done = 0;
    for (const term_ of search(text).plan_.terms_) {
      if (!term_.better_ || term_.word_.at < done) continue;
      better_ += text.slice(done, term_.word_.at) + term_.better_;
      done = term_.word_.end;
    }
    return better_ && better_ + text.slice(done);
  },

  /**
   * An excerpt of `passage` in pieces; those that `text` finds are marked.
   * @param {string} text
   * @param {string} passage
   * @returns {Segment[]}
   */
  marks: (text, passage) => excerpt(search(text).plan_.terms_, passage),
};
