// Cuts an excerpt out of a passage where most of the searched words stand close together, and marks them.

const EXCERPT = 200;
const LEAD = 40;

/** @typedef {{text: string, mark: boolean}} Segment */

/**
 * @param {Term[]} terms
 * @param {string} passage
 * @returns {Segment[]}
 */
function excerpt(terms, passage) {
  const marks = wordsIn(passage).flatMap(({ at, end, forms }) => {
    const found = forms.map((form) => numbers.get(form) ?? -1);
    const term = terms.findIndex(({ ways }) => ways.some(({ sets }) => sets.some((set) => found.some((number) => set.has(number)))));
    return term < 0 ? [] : { at, end, term };
  });
  let from = 0;
  let most = 0;
  for (const { at } of marks) {
    const close = marks.filter((mark) => mark.at >= at && mark.end < at + EXCERPT - LEAD);
    const value = new Set(close.map(({ term }) => term)).size + close.length / 99;
    if (value > most) from = at - LEAD;
    most = max(most, value);
  }
  from = min(from, passage.length - EXCERPT);
  from = from > LEAD ? passage.indexOf(" ", from) + 1 : 0;
  let to = from + EXCERPT;
  const gap = passage.lastIndexOf(" ", to);
  if (to < passage.length && gap > from) to = gap;
  /** @type {Segment[]} */
  const segments = [];
  let done = from;
  /** @type {(end: number, mark: boolean) => void} */
  const push = (end, mark) => {
    if (end > done) segments.push({ text: passage.slice(done, end), mark });
    done = end;
  };
  if (from) segments.push({ text: "\u2026 ", mark: false });
  for (const { at, end } of marks) {
    if (at < from || end > to) continue;
    push(at, false);
    push(end, true);
  }
  push(min(to, passage.length), false);
  if (to < passage.length) segments.push({ text: " \u2026", mark: false });
  return segments;
}
