// Puts the pages that a text finds in order. Any of its words will do, but a page with all of them is worth more, and
// more still where they meet in one section; a page with the very title comes first.

import { titled } from "./dictionary.js";
import { max, min } from "./digits.js";
import { entries, pages } from "./shelf.js";
import { weigh, weighLevels } from "./weigh.js";
import { partsOf } from "./words.js";

/** @import { Plan } from "./terms.js" */
/** @import { Weight } from "./weigh.js" */

const TAIL = 0.06;
const FIRST = 10;
const MEET = 0.4;
const NAMED_LEVEL = 1.5;
const WHOLE_TITLE = 0.6;
const LEAST_SHARE = 0.2;
const EXACT = 1000;
const BEGUN = 0.91;
const LATER = 0.03;
const ABOUT = 0.6;
const ASKED = 1.5;

/**
 * A page found: its score and best entry, and the same for each level in whose own section the words are.
 * @typedef {{page_: number, score: number, entry: number}} Found
 * @typedef {Found & {levels_: Map<number, Found>}} Hit
 */

/**
 * The score of a page for those of its entries that count, and the best of them.
 * @param {Weight[]} weights
 * @param {number} page_
 * @param {number[]} own
 * @param {number} factor
 * @returns {Found}
 */
function judge(weights, page_, own, factor) {
  let entry = own[0];
  let together = 0;
  let apart = 0;
  let met = 0;
  let all = 0;
  for (const each of own) {
    let total = 0;
    for (const { scores_ } of weights) total += scores_[each];
    if (total > together) entry = each;
    together = max(together, total);
  }
  for (const { scores_, rarity_, sure_ } of weights) {
    let best = 0;
    for (const each of own) best = max(best, scores_[each]);
    apart += best;
    all += rarity_;
    if (best) met += sure_;
  }
  const score = !met || met / all < LEAST_SHARE ? 0 : (apart * (1 - MEET) + together * MEET) * (met / all) * factor;
  return { page_, score, entry };
}

/**
 * How well a text fits the titles of a page: EXACT for the very title, else what share of the title it has.
 * @param {number} page_
 * @param {Plan} plan_
 */
function titleFit(page_, { terms_, typed_, meant_ }) {
  const { names_, size_ } = pages[page_];
  if ([typed_, typed_.replace(/s$/, "")].some((text) => names_.includes(text))) return EXACT;
  if (names_.slice(0, 2).includes(meant_)) return EXACT;
  const having = terms_.filter(({ ways_ }) => [...ways_[0].sets_[0]].some(([word_]) => titled[word_].includes(page_)));
  return min(1, typed_[2] && names_.some((name) => name.startsWith(typed_)) ? BEGUN : having.length / size_);
}

/** The texts of the entries, once they are there, and the folded words of those looked into. @type {string[]} */
let texts = [];
/** @type {string[]} */
let folded = [];

/** @param {string[]} list  one for each entry */
export function useTexts(list) {
  texts = list;
  folded = [];
}

/**
 * @param {Plan} plan_
 * @returns {Hit[]} best first
 */
export function rank(plan_) {
  const weights = plan_.terms_.map(weigh);
  if (plan_.levels_.size) weights.push(weighLevels(plan_.levels_));
  let top = 0;
  /** @type {Hit[]} */
  const hits_ = [];
  // Whether an entry, or a title of its page, has all phrases that were typed in quotation marks.
  const fits = (/** @type {number} */ entry) =>
    !texts.length ||
    plan_.quoted_.every((phrase) =>
      [(folded[entry] ??= partsOf(texts[entry] ?? "").join(" ")), ...pages[entries[entry].page_].names_].some((words) =>
        ` ${words} `.includes(phrase),
      ),
    );
  pages.forEach(({ entries_: all, levels_: byLevel, home_, about_ }, page_) => {
    const own = all.filter(fits);
    const found = judge(weights, page_, own, 1);
    const fit = titleFit(page_, plan_);
    // What begins a name of a page may be none of its words.
    if (!own.length || (!found.score && fit !== BEGUN && fit < EXACT)) return;
    found.score ||= TAIL;
    // A publisher puts the frameworks that matter most to readers first; pages of none are about the site.
    const standing = plan_.asks_ && about_ ? ASKED : home_ < 0 ? ABOUT : 1 / (1 + LATER * home_);
    const factor = (1 + WHOLE_TITLE * min(1, fit) ** 2) * standing;
    /** @type {Hit} */
    const hit = { ...found, score: found.score * factor, levels_: new Map() };
    /** @type {number[]} */
    const named = [];
    byLevel.forEach((all, level_) => {
      const here = all.filter(fits);
      const having = here.filter((entry) => weights.some(({ text_ }) => text_[entry]));
      if (having.length) hit.levels_.set(level_, judge(weights, page_, having, factor));
      if (plan_.levels_.has(level_)) named.push(...here);
    });
    if (named.length) {
      const there = judge(weights, page_, named, factor * NAMED_LEVEL);
      Object.assign(hit, { entry: there.entry, score: max(hit.score, there.score) });
    }
    top = max(top, hit.score);
    if (fit === EXACT) hit.score += EXACT;
    hits_.push(hit);
  });
  for (const hit of hits_) {
    hit.levels_.forEach(({ score }, level_) => score < TAIL * top && hit.levels_.delete(level_));
  }
  // Pages with every typed word are never cut, however long they are, and stand among the first where they are few.
  const whole = new Set(hits_.filter(({ page_ }) => weights.every(({ pages_ }) => pages_.has(page_))));
  for (const hit of whole) if (hit.score < TAIL * top) hit.score += TAIL * top;
  const kept = inOrder(hits_.filter(({ score }) => score && score >= TAIL * top));
  const last = kept.filter((hit) => !whole.has(hit))[FIRST - whole.size];
  for (const hit of whole) if (last && hit.score < last.score) hit.score = last.score + hit.score / EXACT ** 2;
  return inOrder(kept);
}

/**
 * @template {Found} F
 * @param {F[]} found
 */
export const inOrder = (found) => found.sort((a, b) => b.score - a.score || a.page_ - b.page_);
