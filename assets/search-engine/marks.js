// Cuts an excerpt out of a passage where most of the searched words stand close together, and marks them.

const EXCERPT = 200;
const LEAD = 40;

/** @typedef {{at: number, end: number, term: number}} Mark */

/**
 * Where the words of the terms stand in a passage; a hyphenated word is marked in parts or as a whole.
 * @param {Shelf} shelf
 * @param {Term[]} terms
 * @param {string} passage
 * @returns {Mark[]}
 */
function marksIn(shelf, terms, passage) {
  const marks = [];
  for (const { at, end, parts, whole } of wordsIn(passage)) {
    const forms = [...parts, whole].map((form) => shelf.numbers.get(form));
    const term = terms.findIndex(({ words, phrases }) =>
      [words, ...phrases.flatMap((phrase) => phrase.words)].some((set) =>
        forms.some((form) => form !== undefined && set.has(form)),
      ),
    );
    if (term >= 0) marks.push({ at, end, term });
  }
  return marks;
}

/**
 * The mark from which an excerpt has the most different words.
 * @param {Mark[]} marks
 * @returns {number} where it stands; 0 without any
 */
function bestStart(marks) {
  let best = 0;
  let most = 0;
  marks.forEach((mark, i) => {
    const within = marks.slice(i).filter(({ end }) => end - mark.at <= EXCERPT - LEAD);
    const value = new Set(within.map(({ term }) => term)).size + within.length / 100;
    if (value <= most) return;
    most = value;
    best = mark.at;
  });
  return best;
}

/**
 * @param {Shelf} shelf
 * @param {Term[]} terms
 * @param {string} passage
 * @returns {{text: string, mark: boolean}[]}
 */
function excerpt(shelf, terms, passage) {
  const marks = marksIn(shelf, terms, passage);
  let from = bestStart(marks) - LEAD;
  if (from < LEAD || passage.length <= EXCERPT) from = 0;
  from = Math.max(0, Math.min(from, passage.length - EXCERPT));
  if (from > 0) from = passage.indexOf(" ", from) + 1;
  let to = Math.min(passage.length, from + EXCERPT);
  if (to < passage.length) to = Math.max(passage.lastIndexOf(" ", to), from + LEAD);
  /** @type {{text: string, mark: boolean}[]} */
  const segments = [];
  let at = from;
  /**
   * @param {number} end
   * @param {boolean} mark
   */
  const push = (end, mark) => {
    if (end > at) segments.push({ text: passage.slice(at, end), mark });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.at < from || mark.end > to) continue;
    push(mark.at, false);
    push(mark.end, true);
  }
  push(to, false);
  if (from > 0) segments.unshift({ text: "\u2026 ", mark: false });
  if (to < passage.length) segments.push({ text: " \u2026", mark: false });
  return segments;
}
