// Cuts an excerpt out of a passage where most of the searched words stand close together, and marks them.

import { numbers } from "./dictionary.js";
import { max, min } from "./digits.js";
import { wordsIn } from "./words.js";

/** @import { Term } from "./terms.js" */

const EXCERPT = 200;
const LEAD = 40;

/** @typedef {{text: string, mark: boolean}} Segment */

/**
 * @param {Term[]} terms_
 * @param {string} passage
 * @returns {Segment[]}
 */
export function excerpt(terms_, passage) {
  const marks = wordsIn(passage).flatMap(({ at, end, forms_ }) => {
    const found = forms_.map((form) => numbers.get(form) ?? -1);
    const term_ = terms_.findIndex(({ ways_ }) => ways_.some(({ sets_ }) => sets_.some((group) => found.some((number) => group.has(number)))));
    return term_ < 0 ? [] : { at, end, term_ };
  });
  let begin = 0;
  let most = 0;
  for (const { at } of marks) {
    const close = marks.filter((mark) => mark.at >= at && mark.end < at + EXCERPT - LEAD);
    const value = new Set(close.map(({ term_ }) => term_)).size + close.length / 99;
    if (value > most) begin = at - LEAD;
    most = max(most, value);
  }
  begin = min(begin, passage.length - EXCERPT);
  begin = begin > LEAD ? passage.indexOf(" ", begin) + 1 : 0;
  let to = begin + EXCERPT;
  const gap = passage.lastIndexOf(" ", to);
  if (to < passage.length && gap > begin) to = gap;
  /** @type {Segment[]} */
  const segments = [];
  let done = begin;
  /** @type {(end: number, mark: boolean) => void} */
  const push = (end, mark) => {
    if (end > done) segments.push({ text: passage.slice(done, end), mark });
    done = end;
  };
  if (begin) segments.push({ text: "\u2026 ", mark: false });
  for (const { at, end } of marks) {
    if (at < begin || end > to) continue;
    push(at, false);
    push(end, true);
  }
  push(min(to, passage.length), false);
  if (to < passage.length) segments.push({ text: " \u2026", mark: false });
  return segments;
}
